/** The addon in build/Release: how it is put there, and whether it is the right one. */
import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeFolder } from "#bootstrap/process.mjs";
import { addonFiles, builtFor } from "../../lib/native/addon.js";
import { release } from "../../lib/native/libtorch.js";
import { shared_object_problem } from "../../lib/native/shared_object.js";
import { fileHash, look, readObject, replaceFile, stateFolder, writeJson } from "./files.js";
import type { LibTorch } from "./libtorch.js";

/** The sources and LibTorch that the addon in build/Release was made from. Written last of all. */
interface Stamp {
  /** A hash of the sources; for a prebuilt addon its file's name. */
  from: string;
  libtorch: string;
  size: number;
  mtime: number;
  /** Of the addon's content. */
  sha256: string;
}

const stampFile = (root: string): string => join(stateFolder(root), "native.json");

/** Says that what is in build/Release is not known, before it is changed. */
export function dropStamp(root: string): void {
  makeFolder(stateFolder(root));
  rmSync(stampFile(root), { recursive: true, force: true });
}

/** A hash of everything in the package that the compiled addon depends on. */
export function sourcesHash(root: string): string {
  const hash = createHash("sha256");
  const native = join(root, "native");
  const files = readdirSync(native, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(cc|h)$/.test(name))
    .map((name) => join("native", name));
  for (const file of [...files, "CMakeLists.txt"].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

const nameOf = (libtorch: LibTorch): string => `${libtorch.version} ${libtorch.path}`;

/** Records what the addon in place was made from: the hash of the sources, or a prebuilt file. */
export function writeStamp(root: string, from: string, libtorch: LibTorch): void {
  const { addon } = addonFiles(root);
  const { size, mtimeMs: mtime } = statSync(addon);
  const sha256 = fileHash(addon);
  writeJson(stampFile(root), { from, libtorch: nameOf(libtorch), size, mtime, sha256 });
}

/** Whether the file is the one that was put there. One that was only copied has another time. */
function isUnchanged(addon: string, stamp: Partial<Stamp>): boolean {
  const found = statSync(addon, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== stamp.size) return false;
  return found.mtimeMs === stamp.mtime || fileHash(addon) === stamp.sha256;
}

/** Whether the addon in build/Release was made from these very sources for this very LibTorch. */
export function nativeReady(root: string, libtorch: LibTorch): boolean {
  const stamp: Partial<Stamp> = readObject(stampFile(root)) ?? {};
  const { addon, libtorch: link } = addonFiles(root);
  if (typeof stamp.from !== "string" || stamp.libtorch !== nameOf(libtorch)) return false;
  if (builtFor(root) !== release(libtorch.version) || !existsSync(link)) return false;
  if (!isSame(link, libtorch.path) || !isUnchanged(addon, stamp)) return false;
  if (shared_object_problem(addon)) return false;
  return stamp.from.endsWith(".node") || stamp.from === sourcesHash(root);
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** Makes build/Release/libtorch point to the LibTorch, in one step. */
export function linkLibTorch(root: string, libtorch: LibTorch): void {
  const { libtorch: link } = addonFiles(root);
  makeFolder(join(root, "build", "Release"));
  const there = look(link);
  if (there?.isSymbolicLink() && readlinkSync(link) === libtorch.path) return;
  // A copy of the package may have LibTorch itself there.
  if (there?.isDirectory()) {
    if (isSame(link, libtorch.path)) return;
    rmSync(link, { recursive: true });
  }
  const partial = `${link}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  symlinkSync(libtorch.path, partial);
  renameSync(partial, link);
}

/** Removes what stands where the build writes its files and is none. */
export function clearProducts(root: string): void {
  const { addon, note } = addonFiles(root);
  for (const file of [addon, note]) {
    const there = look(file);
    if (there && !there.isFile()) rmSync(file, { recursive: true });
  }
}

/** Puts an addon that was made elsewhere into place. A process that has the old one keeps it. */
export function putAddon(root: string, bytes: Buffer, from: string, libtorch: LibTorch): void {
  const { addon, note } = addonFiles(root);
  dropStamp(root);
  linkLibTorch(root, libtorch);
  replaceFile(addon, (partial) => writeFileSync(partial, bytes, { mode: 0o755 }));
  writeJson(note, { libtorch: release(libtorch.version) });
  writeStamp(root, from, libtorch);
}
