/** Builds the addon with CMake. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { make_folder, run, SetupError, say } from "#bootstrap/process.mjs";
import { read_text, state_folder } from "./files.js";
import {
  clear_products,
  drop_stamp,
  link_libtorch,
  sources_hash,
  write_stamp,
} from "./in_place.js";
import type { LibTorch } from "./libtorch.js";
import { compile_jobs, find_toolchain, require_tools, type Toolchain } from "./toolchain.js";

/**
 * CMake's build folder. cmake-js and node-gyp's action build there too, and find what is compiled.
 */
export function cmake_folder(root: string): string {
  return join(state_folder(root), "cmake");
}

/** The packages whose headers the addon includes, with their versions. @throws SetupError */
export function header_packages(root: string): Record<string, string> {
  const require = createRequire(join(root, "package.json"));
  const versions: Record<string, string> = {};
  for (const name of ["node-addon-api", "node-api-headers"]) {
    try {
      versions[name] = String(require(`${name}/package.json`).version);
    } catch {
      throw new SetupError(
        `the package ${name}, which torchnode is built with, is not installed for ${root}.\n` +
          "  Install the project's packages again (`npm install`).",
      );
    }
  }
  return versions;
}

/** An entry of CMake's cache, or undefined. */
function cached(work: string, name: string): string | undefined {
  const text = read_text(join(work, "CMakeCache.txt")) ?? "";
  return new RegExp(`^${name}:\\w+=(.*)$`, "m").exec(text)?.[1]?.trim();
}

/**
 * Whether CMake's folder is configured as a new one would be. It keeps what it was configured with
 * first, by hand perhaps.
 */
export function is_plainly_configured(root: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const work = cmake_folder(root);
  // cmake-js's definition, which CMakeLists.txt takes away.
  const flags = cached(work, "CMAKE_CXX_FLAGS")?.replace("-DBUILDING_NODE_EXTENSION", "").trim();
  const link = ["MODULE", "SHARED"].map((kind) => cached(work, `CMAKE_${kind}_LINKER_FLAGS`));
  const compiler = cached(work, "CMAKE_CXX_COMPILER");
  return (
    (!env.CXX || compiler === find_toolchain(env).compiler) &&
    flags === (env.CXXFLAGS ?? "").trim() &&
    link.every((given) => given === (env.LDFLAGS ?? "").trim()) &&
    cached(work, "CMAKE_BUILD_TYPE") === "Release"
  );
}

const begun_file = (root: string): string => join(state_folder(root), "building");

/** Compiles the addon with CMake. @throws SetupError */
export async function build_native(root: string, libtorch: LibTorch): Promise<void> {
  const tools = require_tools();
  header_packages(root);
  const jobs = compile_jobs();
  const work = cmake_folder(root);
  drop_stamp(root);
  // A compiler that was killed may have left half an object file that looks newer than its source.
  // CMake's own files can be cut short as well.
  if (existsSync(begun_file(root))) {
    say("the last native build was cut short; it starts afresh.");
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
  const hash = sources_hash(root);
  say(
    `building the native part for LibTorch ${libtorch.version} (${libtorch.path}) ` +
      `with ${tools.compiler}, ${jobs === 1 ? "one job" : `${jobs} jobs`}; a few minutes the first time …`,
  );
  clear_products(root);
  await configure(root, libtorch, tools);
  const build = ["--build", work, "--parallel", String(jobs)];
  const advice =
    "See above. If the sources are unchanged, something in CMake's folder may be damaged: " +
    `remove ${work} and start again.`;
  await cmake(root, tools, build, "the native part does not compile", advice);
  link_libtorch(root, libtorch);
  write_stamp(root, hash, libtorch);
  rmSync(begun_file(root), { force: true });
}

async function configure(root: string, libtorch: LibTorch, tools: Toolchain): Promise<void> {
  const work = cmake_folder(root);
  const args = ["-S", root, "-B", work, `-DTORCHNODE_LIBTORCH=${libtorch.path}`];
  args.push(`-DNODE_EXECUTABLE=${process.execPath}`, "-DCMAKE_BUILD_TYPE=Release", "-Wno-dev");
  const failure = "CMake could not configure the build";
  const again = existsSync(join(work, "CMakeCache.txt"));
  make_folder(work);
  writeFileSync(begun_file(root), "");
  // A folder keeps the generator that it was first configured with.
  const first = tools.ninja ? [...args, "-G", "Ninja"] : args;
  if (!again) return cmake(root, tools, first, failure);
  try {
    await cmake(root, tools, args, failure);
  } catch (error) {
    if (!(error instanceof SetupError) || existsSync(begun_file(root))) throw error;
    // The clone was moved, the compiler is another one, or CMake's files are damaged.
    say("CMake's folder is of no use any more; the build starts afresh.");
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    make_folder(work);
    writeFileSync(begun_file(root), "");
    await cmake(root, tools, first, failure);
  }
}

async function cmake(
  root: string,
  tools: Toolchain,
  args: string[],
  failure: string,
  advice = "See above.",
): Promise<void> {
  const ended = await run(tools.cmake ?? "cmake", args);
  if (ended.code === 0) return;
  // It ended by itself, in order: later builds can use what it has compiled.
  if (ended.code !== null) rmSync(begun_file(root), { force: true });
  const full = /No space left|Disk quota/i.test(ended.errors);
  throw new SetupError(
    `${failure}. ${full ? "The disk is full: make room and start again." : advice}`,
  );
}
