/** The programs that build the addon. */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { SetupError } from "#bootstrap/process.mjs";
import { type Message, messages, OLDEST } from "./messages.js";
import { find_program, how_to_install } from "./programs.js";

/** Each C++ source takes up to this much memory while it is compiled. */
const BYTES_PER_JOB = 1.5 * 2 ** 30;

export interface Toolchain {
  /** A C++ compiler, as CMake will choose it. */
  compiler: string | undefined;
  cmake: string | undefined;
  ninja: string | undefined;
  make: string | undefined;
}

export function find_toolchain(env: NodeJS.ProcessEnv = process.env): Toolchain {
  const first = (...names: string[]) =>
    names.map((name) => find_program(name, env)).find((file) => file !== undefined);
  const chosen = env.CXX?.trim().split(/\s+/)[0];
  return {
    compiler: chosen ? find_program(chosen, env) : first("c++", "g++", "clang++"),
    cmake: find_program("cmake", env),
    ninja: first("ninja", "ninja-build"),
    make: first("make", "gmake"),
  };
}

/** The first line that a program prints when asked for its version, or undefined. */
export function version_line(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n", 1)[0]?.trim() : undefined;
}

/** Everything that is missing to build the addon, each with what to do. */
export function missing_tools(
  tools: Toolchain = find_toolchain(),
  env: NodeJS.ProcessEnv = process.env,
): Message[] {
  const missing: Message[] = [];
  if (tools.compiler === undefined) {
    missing.push(
      env.CXX
        ? messages.compiler_wrong(env.CXX)
        : messages.no_compiler(how_to_install("g++", "gcc-c++")),
    );
  }
  if (tools.cmake === undefined) {
    missing.push(messages.no_cmake(how_to_install("cmake")));
  } else {
    const line = version_line(tools.cmake);
    const [, major, minor] = /(\d+)\.(\d+)/.exec(line ?? "")?.map(Number) ?? [];
    if (major === undefined || minor === undefined) {
      missing.push(messages.cmake_does_not_run(tools.cmake, how_to_install("cmake")));
    } else if ((major - OLDEST.cmake[0]) * 1000 + minor - OLDEST.cmake[1] < 0) {
      missing.push(messages.cmake_too_old(tools.cmake, `${major}.${minor}`));
    }
  }
  if (tools.ninja === undefined && tools.make === undefined) {
    missing.push(messages.no_ninja(how_to_install("ninja-build")));
  }
  return missing;
}

/** @throws SetupError that names everything that is missing at once */
export function require_tools(env: NodeJS.ProcessEnv = process.env): Toolchain {
  const tools = find_toolchain(env);
  const missing = missing_tools(tools, env);
  if (missing.length > 0) {
    throw new SetupError(
      `the native part cannot be built here:\n${missing.map((line) => `  - ${line}`).join("\n")}`,
    );
  }
  return tools;
}

/** The bytes that are free, or undefined on versions of Node.js that do not know of containers' limits. */
const free_memory = (): number | undefined =>
  (process as { availableMemory?: () => number }).availableMemory?.();

/** The number of sources to compile at once: one for each core, as far as memory allows. */
export function compile_jobs(cores = availableParallelism(), memory = free_memory()): number {
  const by_memory = memory === undefined ? 1 : Math.floor(memory / BYTES_PER_JOB);
  return Math.max(1, Math.min(cores, by_memory));
}
