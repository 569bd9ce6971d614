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
import { make_folder } from "#bootstrap/process.mjs";
import { addon_files, built_for } from "../../lib/native/addon.js";
import { release } from "../../lib/native/libtorch.js";
import { shared_object_problem } from "../../lib/native/shared_object.js";
import { file_hash, look, read_object, replace_file, state_folder, write_json } from "./files.js";
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

const stamp_file = (root: string): string => join(state_folder(root), "native.json");

/** Marks the contents of build/Release as unknown, before they are changed. */
export function drop_stamp(root: string): void {
  make_folder(state_folder(root));
  rmSync(stamp_file(root), { recursive: true, force: true });
}

/** A hash of everything in the package that the compiled addon depends on. */
export function sources_hash(root: string): string {
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

const name_of = (libtorch: LibTorch): string => `${libtorch.version} ${libtorch.path}`;

/** Records what the addon in place was made from: the hash of the sources, or a prebuilt file. */
export function write_stamp(root: string, from: string, libtorch: LibTorch): void {
  const { addon } = addon_files(root);
  const { size, mtimeMs: mtime } = statSync(addon);
  const sha256 = file_hash(addon);
  write_json(stamp_file(root), { from, libtorch: name_of(libtorch), size, mtime, sha256 });
}

/** Whether the file is the one that was put there. One that was only copied has another time. */
function is_unchanged(addon: string, stamp: Partial<Stamp>): boolean {
  const found = statSync(addon, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== stamp.size) return false;
  return found.mtimeMs === stamp.mtime || file_hash(addon) === stamp.sha256;
}

/** Whether the addon in build/Release was made from these very sources for this very LibTorch. */
export function native_ready(root: string, libtorch: LibTorch): boolean {
  const stamp: Partial<Stamp> = read_object(stamp_file(root)) ?? {};
  const { addon, libtorch: link } = addon_files(root);
  if (typeof stamp.from !== "string" || stamp.libtorch !== name_of(libtorch)) return false;
  if (built_for(root) !== release(libtorch.version) || !existsSync(link)) return false;
  if (!is_same(link, libtorch.path) || !is_unchanged(addon, stamp)) return false;
  if (shared_object_problem(addon)) return false;
  return stamp.from.endsWith(".node") || stamp.from === sources_hash(root);
}

function is_same(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** Makes build/Release/libtorch point to the LibTorch, in one step. */
export function link_libtorch(root: string, libtorch: LibTorch): void {
  const { libtorch: link } = addon_files(root);
  make_folder(join(root, "build", "Release"));
  const there = look(link);
  if (there?.isSymbolicLink() && readlinkSync(link) === libtorch.path) return;
  // A copy of the package may have LibTorch itself there.
  if (there?.isDirectory()) {
    if (is_same(link, libtorch.path)) return;
    rmSync(link, { recursive: true });
  }
  const partial = `${link}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  symlinkSync(libtorch.path, partial);
  renameSync(partial, link);
}

/** Removes anything that stands in the place of a file of the build and is not a file. */
export function clear_products(root: string): void {
  const { addon, note } = addon_files(root);
  for (const file of [addon, note]) {
    const there = look(file);
    if (there && !there.isFile()) rmSync(file, { recursive: true });
  }
}

/** Puts an addon that was made elsewhere into place. A process that has the old one keeps it. */
export function put_addon(root: string, bytes: Buffer, from: string, libtorch: LibTorch): void {
  const { addon, note } = addon_files(root);
  drop_stamp(root);
  link_libtorch(root, libtorch);
  replace_file(addon, (partial) => writeFileSync(partial, bytes, { mode: 0o755 }));
  write_json(note, { libtorch: release(libtorch.version) });
  write_stamp(root, from, libtorch);
}
