/**
 * Keeps built addons beside LibTorch in the cache, so that a second project, or one whose package
 * manager has emptied the package's folder (yarn 1 does so at each `add`), need not compile again.
 *
 * An addon is kept in a folder that is named for all that it was made from. Such a folder is made
 * under another name and renamed, and is never changed: several processes may read and make them at
 * once. A copy is taken out, whose content is compared with the hash that was kept with it.
 */
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { cpus, hostname } from "node:os";
import { join } from "node:path";
import { make_folder, say } from "#bootstrap/process.mjs";
import { addon_files } from "../../lib/native/addon.js";
import { cache_folder, file_hash, look, names_in, read_object, write_json } from "./files.js";
import { put_addon, sources_hash } from "./in_place.js";
import type { LibTorch } from "./libtorch.js";
import { header_packages, is_plainly_configured } from "./native.js";
import { glibc_version } from "./prebuilds.js";

/**
 * The folder in which they are kept. Its removal only costs a build in the next project that is set
 * up.
 */
export function addons_folder(env: NodeJS.ProcessEnv = process.env): string {
  return join(cache_folder(env), "addons");
}

/** The most that is kept; the addon used last is always kept. */
const most = { addons: 64, bytes: 256 * 2 ** 20, days: 90 } as const;

const addon_name = "torchnode.node";
const note_name = "torchnode.json";

/** A hash of what tells two builds of one LibTorch version apart. */
function build_hash(libtorch: string): string {
  const hash = createHash("sha256");
  const files = ["version.py", "build-version", "include/ATen/Config.h"];
  for (const file of [...files, "include/c10/macros/cmake_macros.h"]) {
    hash.update(`${file_hash(join(libtorch, file))}\0`);
  }
  return hash.digest("hex");
}

/** All that a compiled addon depends on. */
function ingredients(root: string, libtorch: LibTorch, env: NodeJS.ProcessEnv) {
  const { CXX, CXXFLAGS, LDFLAGS, CMAKE_TOOLCHAIN_FILE } = env;
  // Flags that ask for this very processor make an addon that others may not run.
  const processor = /native/.test(CXXFLAGS ?? "") ? (cpus()[0]?.model ?? null) : null;
  return {
    sources: sources_hash(root),
    headers: header_packages(root),
    libtorch: libtorch.version,
    libtorch_build: build_hash(libtorch.path),
    arch: process.arch,
    glibc: glibc_version(),
    flags: [CXX, CXXFLAGS, LDFLAGS, CMAKE_TOOLCHAIN_FILE].map((flag) => flag || null),
    processor,
  };
}

/** The folder for the addon of these sources, this LibTorch and this kind of machine. */
export function cache_entry(
  root: string,
  libtorch: LibTorch,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const text = JSON.stringify(ingredients(root, libtorch, env));
  const key = createHash("sha256").update(text).digest("hex").slice(0, 20);
  return join(addons_folder(env), `libtorch-${libtorch.version}-${key}`);
}

/** Whether some addon of these sources is kept, for whatever LibTorch. */
export function may_be_kept(root: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const sources = sources_hash(root);
  const folder = addons_folder(env);
  return names_in(folder).some(
    (name) => read_object(join(folder, name, note_name))?.sources === sources,
  );
}

/** Whether only this user and root can have written it. */
function is_trusted({ uid, mode }: { uid: number; mode: number }): boolean {
  return (uid === process.getuid?.() || uid === 0) && (mode & 0o022) === 0;
}

/** The content of a kept addon; undefined if there is none, null for one that must not be used. */
function content(entry: string): Buffer | null | undefined {
  const folder = look(entry);
  if (!folder) return undefined;
  if (!folder.isDirectory() || !is_trusted(folder)) return null;
  let descriptor: number;
  try {
    descriptor = openSync(join(entry, addon_name), constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || !is_trusted(stat)) return null;
    const bytes = readFileSync(descriptor);
    const hash = createHash("sha256").update(bytes).digest("hex");
    return hash === read_object(join(entry, note_name))?.sha256 ? bytes : null;
  } catch {
    return null;
  } finally {
    closeSync(descriptor);
  }
}

/** Puts the kept addon that fits into place; returns whether there was one. */
export function take_kept(root: string, libtorch: LibTorch, env = process.env): boolean {
  let entry: string;
  let bytes: Buffer | null | undefined;
  try {
    entry = cache_entry(root, libtorch, env);
    bytes = content(entry);
  } catch {
    // No folder that could be one, or nothing to read there.
    return false;
  }
  if (bytes === undefined) return false;
  if (bytes === null) {
    say(`the addon in ${entry} is damaged or not of this user's making; it is not used.`);
    return false;
  }
  say(`taking the addon that was built before for LibTorch ${libtorch.version} (${entry}).`);
  put_addon(root, bytes, sources_hash(root), libtorch);
  try {
    utimesSync(join(entry, note_name), new Date(), new Date());
  } catch {
    // A cache that can only be read: nothing is removed from it either.
  }
  return true;
}

/** Forgets the addon that {@link take_kept} would take. */
export function forget(root: string, libtorch: LibTorch, env = process.env): void {
  remove(cache_entry(root, libtorch, env));
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It may be read-only, or another process removes it at the same time.
  }
}

/** Keeps the addon that was just built. A cache that cannot be written to is not a failure. */
export function keep(root: string, libtorch: LibTorch, env = process.env): void {
  if (!is_plainly_configured(root, env)) return;
  let partial: string | undefined;
  try {
    const entry = cache_entry(root, libtorch, env);
    const folder = addons_folder(env);
    make_folder(folder);
    partial = `${entry}.partial.${hostname()}.${process.pid}`;
    remove(partial);
    mkdirSync(partial);
    chmodSync(partial, 0o755);
    const bytes = readFileSync(addon_files(root).addon);
    writeFileSync(join(partial, addon_name), bytes);
    chmodSync(join(partial, addon_name), 0o755);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    write_json(join(partial, note_name), { sha256, ...ingredients(root, libtorch, env) });
    remove(entry);
    renameSync(partial, entry);
    prune(folder, entry);
  } catch (error) {
    say(
      `the addon could not be kept for other projects, which will build their own: ${(error as Error).message}.`,
    );
  } finally {
    if (partial) remove(partial);
  }
}

export interface Kept {
  folder: string;
  bytes: number;
  /** When it was made or last taken, in milliseconds since 1970. */
  used: number;
}

/** The addons that are kept, the last used first. */
export function kept_addons(env: NodeJS.ProcessEnv = process.env): Kept[] {
  const folder = addons_folder(env);
  const kept: Kept[] = [];
  for (const name of names_in(folder)) {
    const entry = join(folder, name);
    if (name.includes(".partial.")) continue;
    const addon = look(join(entry, addon_name));
    const note = look(join(entry, note_name));
    kept.push({ folder: entry, bytes: addon?.size ?? 0, used: note?.mtimeMs ?? 0 });
  }
  return kept.sort((one, other) => other.used - one.used);
}

/**
 * Removes entries that were not used for long or exceed the limit, and remains of killed processes.
 */
function prune(folder: string, made: string): void {
  for (const name of names_in(folder)) {
    const [, host, pid] = /\.partial\.(.+)\.(\d+)$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const touched = look(join(folder, name))?.mtimeMs ?? 0;
    const dead = host === hostname() && !existsSync(`/proc/${pid}`);
    if (dead || Date.now() - touched > 3_600_000) remove(join(folder, name));
  }
  let bytes = 0;
  const oldest = Date.now() - most.days * 86_400_000;
  kept_addons().forEach((kept, index) => {
    bytes += kept.bytes;
    if (kept.folder === made) return;
    if (index >= most.addons || bytes > most.bytes || kept.used < oldest) remove(kept.folder);
  });
}
