import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";

/** A file that a text is read from. */
export class FilePath {
  constructor(readonly path: string) {}

  /** The file's name without its folders. */
  get name(): string {
    return basename(this.path);
  }

  /** The folders and the name, as seen from the folder `from`. */
  parts(from: string): string[] {
    return relative(from, this.path).split(sep);
  }

  toString(): string {
    return this.path;
  }
}

export interface GetFilesOptions {
  /** Endings that files must have; null for any. Default: null. */
  extensions?: readonly string[] | null;
  /** Whether folders in the folder are searched too. Default: false. */
  recurse?: boolean;
  /** The only folders, directly in the folder, that are searched. */
  include?: readonly string[];
  /** Folders, directly in the folder, that are not searched. */
  exclude?: readonly string[];
}

/**
 * The files of a folder in alphabetical order, without those and without folders whose names begin
 * with a dot.
 *
 * @throws Error where there is no such folder
 *
 * Mirrors fastai's get_files with presort.
 */
export function get_files(
  path: string,
  { extensions = null, recurse = false, include, exclude = [] }: GetFilesOptions = {},
): FilePath[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${path} is not a valid directory: expected a folder of files`);
  }
  const endings = extensions?.map((extension) => extension.toLowerCase());
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const { name } = entry;
    const at = join(path, name);
    if (entry.isFile()) {
      return (endings?.includes(extname(name).toLowerCase()) ?? true) ? [new FilePath(at)] : [];
    }
    const is_wanted = (include?.includes(name) ?? true) && !exclude.includes(name);
    return recurse && entry.isDirectory() && is_wanted
      ? get_files(at, { extensions, recurse })
      : [];
  });
}

/**
 * The text of a UTF-8 file.
 *
 * @throws Error where the file cannot be read, or is not UTF-8
 */
export function open_text(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${path} is no text in UTF-8`, { cause });
  }
}
