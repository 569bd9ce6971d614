/** Where the set-up keeps what it makes, and how it writes there. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The set-up's own folder in the package: its records and CMake's working files. It lies outside
 * build/, which node-gyp empties before it builds.
 */
export function stateFolder(root: string): string {
  return join(root, ".setup");
}

/** Where what all clones share is kept: `$XDG_CACHE_HOME/torchnode`, by default `~/.cache/torchnode`. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME;
  // The XDG specification asks to ignore a relative one.
  const cache = base?.startsWith("/") ? base : join(env.HOME || homedir(), ".cache");
  return join(cache, "torchnode");
}

/** Whether this is a clone of torchnode, not the package in a user's project. */
export function isClone(root: string): boolean {
  return existsSync(join(root, "scripts", "bootstrap.mjs"));
}

/** The JSON in a file, or undefined where the file is missing or was cut short. */
export function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return undefined;
  }
}

/** Writes a file whole or not at all. */
export function writeJson(file: string, value: unknown): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(partial, file);
}
