import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";
import { only } from "../data/internal.js";
import { type Arguments, elements_of, kinds, signature } from "../torch/internal.js";

const read_path = signature<{ path: string }>("FilePath", { path: kinds.string() });
const read_parts = signature<{ from: string }>("parts", { from: kinds.string() });

/** A file that a text is read from. */
export class FilePath {
  /** The path, as it was given. */
  readonly path: string;

  constructor(...args: Arguments<[path: string], [], { path: string }>) {
    this.path = read_path(args).path;
  }

  /** The file's name without its folders. */
  get name(): string {
    return basename(this.path);
  }

  /** The folders and the name, as seen from the folder `from`. */
  parts(...args: Arguments<[from: string], [], { from: string }>): string[] {
    const { from } = read_parts(args);
    return relative(from, this.path).split(sep);
  }

  /** Returns the path. */
  toString(): string {
    return this.path;
  }
}

/** Options of {@link get_files}, by name, besides the folder. */
export interface GetFilesOptions {
  /** Endings that files must have, or one; null for any. Default: null. */
  extensions?: Iterable<string> | string | null;
  /** Whether folders in the folder are searched too. Default: false. */
  recurse?: boolean;
  /** Folders, directly in the folder, that are not searched. */
  exclude?: Iterable<string> | null;
  /** The only folders, directly in the folder, that are searched. */
  include?: Iterable<string> | null;
  /** Files come in alphabetical order, whether it is asked for or not. */
  presort?: boolean;
  /** Whether links to folders are followed. Default: false. */
  followlinks?: boolean;
}

const names_kind = (): kinds.Kind<Iterable<string> | null> =>
  kinds.nullable(kinds.iterable<Iterable<string>>());

/** Endings: several, or one. */
export const extensions_kind = (): kinds.Kind<Iterable<string> | null> =>
  kinds.nullable(kinds.either<[Iterable<string>, string]>(kinds.iterable(), kinds.string()));

/** Kinds of the last parameters of {@link get_files}: they narrow and order the search. */
export const search_kinds = {
  exclude: names_kind(),
  include: names_kind(),
  presort: kinds.boolean(false),
  followlinks: kinds.boolean(false),
};

const read = signature<Required<GetFilesOptions> & { path: string }>("get_files", {
  path: kinds.string(),
  extensions: extensions_kind(),
  recurse: kinds.boolean(false),
  ...search_kinds,
});

/** Endings as a list, null for any. */
export function endings_of(given: Iterable<string> | string | null): string[] | null {
  if (given === null) return null;
  return typeof given === "string" ? [given] : elements_of(given);
}

interface Search {
  endings: readonly string[] | null;
  recurse: boolean;
  exclude: readonly string[];
  include: readonly string[] | null;
  followlinks: boolean;
}

/** The kind of an entry, or of what a link points to. Undefined for a link to nothing. */
function kind_of_entry(
  entry: Dirent,
  at: string,
  followlinks: boolean,
): "file" | "folder" | undefined {
  if (!entry.isSymbolicLink()) {
    return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : undefined;
  }
  const target = statSync(at, { throwIfNoEntry: false });
  if (target?.isFile()) return "file";
  return followlinks && target?.isDirectory() ? "folder" : undefined;
}

function files_of(path: string, search: Search): FilePath[] {
  const { endings, recurse, exclude, include, followlinks } = search;
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const { name } = entry;
    const at = join(path, name);
    const kind = kind_of_entry(entry, at, followlinks);
    if (kind === "file") {
      return (endings?.includes(extname(name).toLowerCase()) ?? true) ? [new FilePath(at)] : [];
    }
    const is_wanted = (include?.includes(name) ?? true) && !exclude.includes(name);
    return recurse && kind === "folder" && is_wanted
      ? files_of(at, { ...search, exclude: [], include: null })
      : [];
  });
}

/**
 * The files of a folder in alphabetical order, links to files among them, without those and without
 * folders whose names begin with a dot.
 *
 * @throws Error if there is no such folder
 *
 * Mirrors fastai's get_files with presort.
 */
export function get_files(
  ...args: Arguments<
    [path: string],
    [
      extensions: Iterable<string> | string | null,
      recurse: boolean,
      exclude: Iterable<string> | null,
      include: Iterable<string> | null,
      presort: boolean,
      followlinks: boolean,
    ],
    GetFilesOptions & { path: string }
  >
): FilePath[] {
  const { path, extensions, recurse, exclude, include, followlinks } = read(args);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${path} is not a valid directory: expected a folder of files`);
  }
  const endings = endings_of(extensions)?.map((extension) => extension.toLowerCase()) ?? null;
  return files_of(path, {
    endings,
    recurse,
    exclude: elements_of(exclude ?? []),
    include: include === null ? null : elements_of(include),
    followlinks,
  });
}

const read_open = signature<{ fn: string; enc: "utf-8" }>("open_text", {
  fn: kinds.string(),
  enc: only("utf-8", "texts in other encodings are read with TextDecoder, and given as strings"),
});

/**
 * The text of a UTF-8 file.
 *
 * @throws Error if the file cannot be read, or is not UTF-8
 */
export function open_text(
  ...args: Arguments<[fn: string], [enc: "utf-8"], { fn: string; enc?: "utf-8" }>
): string {
  const { fn: path } = read_open(args);
  const bytes = readFileSync(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${path} is no text in UTF-8`, { cause });
  }
}
