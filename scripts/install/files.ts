/** The set-up's folders, and reading and writing in them. */
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { SetupError } from "#bootstrap/process.mjs";

/**
 * The set-up's own folder in the package: its lock, its records and CMake's working files. It lies
 * outside build/, which node-gyp empties before it builds.
 */
export function state_folder(root: string): string {
  return join(root, ".setup");
}

/** The user's home folder. @throws SetupError for a user who has none */
function home(env: NodeJS.ProcessEnv): string {
  if (env.HOME?.startsWith("/")) return env.HOME;
  try {
    const { homedir } = userInfo();
    if (homedir.startsWith("/")) return homedir;
  } catch {
    // A number without an account, as containers have.
  }
  throw new SetupError(
    `HOME is ${env.HOME ? `${JSON.stringify(env.HOME)}, not an absolute path` : "not set"}, and user ` +
      `${process.getuid?.()} has no home folder. Set XDG_CACHE_HOME to a folder that this user may write ` +
      "to: LibTorch and built addons are kept there.",
  );
}

/**
 * The folder shared by all projects: `$XDG_CACHE_HOME/torchnode`, by default
 * `~/.cache/torchnode`.
 *
 * @throws SetupError if neither is known
 */
export function cache_folder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME;
  // The XDG specification asks to ignore a relative one.
  const cache = base?.startsWith("/") ? base : join(home(env), ".cache");
  return join(cache, "torchnode");
}

/** Whether this is a clone of torchnode, not the package in a user's project. */
export function is_clone(root: string): boolean {
  return existsSync(join(root, "scripts", "bootstrap.mjs"));
}

/** The JSON object in a file; undefined if the file is missing, cut short or holds anything else. */
export function read_object(file: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file; undefined if it cannot be read. */
export function read_text(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The entry at a path, links not followed; undefined if there is none or it cannot be known. */
export function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** The names in a folder; an empty list if there is no such folder or no right to read it. */
export function names_in(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A hash of a file's content; undefined if it cannot be read. */
export function file_hash(file: string): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return undefined;
  }
}

/** Removes what processes that were killed while they wrote `file` have left beside it. */
function remove_left(file: string): void {
  const folder = dirname(file);
  for (const name of names_in(folder)) {
    const [, pid] = name.startsWith(`${basename(file)}.`) ? (/\.(\d+)$/.exec(name) ?? []) : [];
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Makes a file whole or not at all: `write` writes it under another name, and it is renamed when it
 * is on the disk. A folder that stands in its place goes.
 */
export function replace_file(file: string, write: (partial: string) => void): void {
  const partial = `${file}.${process.pid}`;
  remove_left(file);
  try {
    rmSync(partial, { recursive: true, force: true });
    write(partial);
    const descriptor = openSync(partial, "r");
    fsyncSync(descriptor);
    closeSync(descriptor);
    if (look(file)?.isDirectory()) rmSync(file, { recursive: true });
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}

export function write_json(file: string, value: unknown): void {
  replace_file(file, (partial) => writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`));
}
