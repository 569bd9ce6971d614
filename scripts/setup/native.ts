/** Builds the addon with CMake, or takes a prebuilt one. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { run, SetupError, say } from "#bootstrap/process.mjs";
import { addonFiles } from "../../lib/addon.js";
import { release } from "../../lib/libtorch.js";
import { readJson, stateFolder, writeJson } from "./files.js";
import type { LibTorch } from "./libtorch.js";
import { compileJobs, requireTools } from "./toolchain.js";

/** Where CMake works. cmake-js and node-gyp's action build there too, and find what is compiled. */
export function cmakeFolder(root: string): string {
  return join(stateFolder(root), "cmake");
}

/** What the addon in build/Release was made from. Written last of all. */
interface Stamp {
  /** A hash of the sources; for a prebuilt addon its file's name. */
  from: string;
  libtorch: string;
  size: number;
  mtime: number;
}

const stampFile = (root: string): string => join(stateFolder(root), "native.json");

/** A hash of everything in the package that the compiled addon depends on. */
function sourcesHash(root: string): string {
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

function stampOf(root: string, from: string, libtorch: LibTorch): Stamp {
  const { size, mtimeMs } = statSync(addonFiles(root).addon);
  return { from, libtorch: `${libtorch.version} ${libtorch.path}`, size, mtime: mtimeMs };
}

/** Whether the addon in build/Release was made from these very sources for this very LibTorch. */
export function nativeReady(root: string, libtorch: LibTorch): boolean {
  const stamp = readJson<Stamp>(stampFile(root));
  const { addon, note, libtorch: link } = addonFiles(root);
  if (!stamp || !existsSync(addon) || !existsSync(note) || !existsSync(link)) return false;
  const from = stamp.from.endsWith(".node") ? stamp.from : sourcesHash(root);
  const now = stampOf(root, from, libtorch);
  return (Object.keys(now) as (keyof Stamp)[]).every((key) => stamp[key] === now[key]);
}

/** Makes build/Release/libtorch point to the LibTorch, in one step. */
export function linkLibTorch(root: string, libtorch: LibTorch): void {
  const { libtorch: link } = addonFiles(root);
  mkdirSync(join(root, "build", "Release"), { recursive: true });
  const exists = lstatSync(link, { throwIfNoEntry: false });
  if (exists?.isSymbolicLink() && readlinkSync(link) === libtorch.path) return;
  const partial = `${link}.${process.pid}`;
  rmSync(partial, { force: true });
  symlinkSync(libtorch.path, partial);
  renameSync(partial, link);
}

/** Compiles the addon with CMake. @throws SetupError */
export async function buildNative(root: string, libtorch: LibTorch): Promise<void> {
  const tools = requireTools();
  const jobs = compileJobs();
  const work = cmakeFolder(root);
  const begun = join(stateFolder(root), "building");
  mkdirSync(work, { recursive: true });
  rmSync(stampFile(root), { force: true });
  // A compiler that was killed may have left half an object file that looks newer than its source.
  // CMake's own files can be cut short as well.
  if (existsSync(begun)) {
    say("the last native build was cut short; it starts afresh.");
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    mkdirSync(work, { recursive: true });
  }
  const hash = sourcesHash(root);
  writeFileSync(begun, "");
  say(
    `building the native part for LibTorch ${libtorch.version} (${libtorch.path}) ` +
      `with ${tools.compiler}, ${jobs === 1 ? "one job" : `${jobs} jobs`}; a few minutes the first time …`,
  );
  const configure = ["-S", root, "-B", work, `-DTORCHNODE_LIBTORCH=${libtorch.path}`];
  configure.push(`-DNODE_EXECUTABLE=${process.execPath}`, "-DCMAKE_BUILD_TYPE=Release");
  configure.push("-Wno-dev");
  // A folder keeps the generator that it was first configured with.
  if (tools.ninja && !existsSync(join(work, "CMakeCache.txt"))) configure.push("-G", "Ninja");
  await cmake(tools.cmake ?? "cmake", configure, begun, "CMake could not configure the build");
  const build = ["--build", work, "--parallel", String(jobs)];
  await cmake(tools.cmake ?? "cmake", build, begun, "the native part does not compile");
  linkLibTorch(root, libtorch);
  writeJson(stampFile(root), stampOf(root, hash, libtorch));
  rmSync(begun, { force: true });
}

async function cmake(
  program: string,
  args: string[],
  begun: string,
  failure: string,
): Promise<void> {
  const ended = await run(program, args);
  if (ended.code === 0) return;
  // It ended by itself, in order: what it has compiled can be built upon.
  if (ended.code !== null) rmSync(begun, { force: true });
  const advice = /No space left/i.test(ended.errors) ? "The disk is full." : "See above.";
  throw new SetupError(`${failure}. ${advice}`);
}

/** "glibc" or "musl": which C library this Node runs on. */
function libc(): string {
  const report = process.report as typeof process.report & { excludeNetwork?: boolean };
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ? "glibc" : "musl";
}

/** The name that `prebuildify --name <this> --tag-libc` is to be given for a LibTorch version. */
export function prebuildName(version: string): string {
  return `torchnode.libtorch-${release(version)}`;
}

const prebuildsFolder = (root: string): string =>
  join(root, "prebuilds", `${process.platform}-${process.arch}`);

/** Whether the package came with prebuilt addons for this kind of machine. */
export function hasPrebuilds(root: string): boolean {
  return existsSync(prebuildsFolder(root));
}

/** The prebuilt addon that fits this machine and LibTorch, or undefined. */
export function fittingPrebuild(root: string, libtorch: LibTorch): string | undefined {
  const file = join(prebuildsFolder(root), `${prebuildName(libtorch.version)}.${libc()}.node`);
  return existsSync(file) ? file : undefined;
}

/** Puts a prebuilt addon where the built one would be. */
export function takePrebuild(root: string, prebuild: string, libtorch: LibTorch): void {
  const { addon, note } = addonFiles(root);
  rmSync(stampFile(root), { force: true });
  mkdirSync(stateFolder(root), { recursive: true });
  linkLibTorch(root, libtorch);
  const partial = `${addon}.${process.pid}`;
  copyFileSync(prebuild, partial);
  renameSync(partial, addon);
  writeJson(note, { libtorch: release(libtorch.version) });
  writeJson(stampFile(root), stampOf(root, prebuild, libtorch));
}
