/** The programs that build the addon. */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { SetupError } from "#bootstrap/process.mjs";
import { findProgram, howToInstall } from "./programs.js";

/** The oldest CMake that CMakeLists.txt can be read by. */
const oldestCMake = [3, 18] as const;

/** Each C++ source takes up to this much memory while it is compiled. */
const bytesPerJob = 1.5 * 2 ** 30;

export interface Toolchain {
  /** A C++ compiler, as CMake will choose it. */
  compiler: string | undefined;
  cmake: string | undefined;
  ninja: string | undefined;
  make: string | undefined;
}

export function findToolchain(env: NodeJS.ProcessEnv = process.env): Toolchain {
  const first = (...names: string[]) =>
    names.map((name) => findProgram(name, env)).find((file) => file !== undefined);
  const chosen = env.CXX?.trim().split(/\s+/)[0];
  return {
    compiler: chosen ? findProgram(chosen, env) : first("c++", "g++", "clang++"),
    cmake: findProgram("cmake", env),
    ninja: first("ninja", "ninja-build"),
    make: first("make", "gmake"),
  };
}

/** The first line that a program prints when asked for its version, or undefined. */
export function versionLine(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n", 1)[0]?.trim() : undefined;
}

/** Everything that is missing to build the addon, each with what to do. */
export function missingTools(
  tools: Toolchain = findToolchain(),
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  const missing: string[] = [];
  if (tools.compiler === undefined) {
    missing.push(
      env.CXX
        ? `the C++ compiler that CXX names (${env.CXX}) was not found. Correct the variable or unset it.`
        : `no C++ compiler was found (c++, g++ or clang++; it has to know C++20). ${howToInstall("g++", "gcc-c++")}`,
    );
  }
  const oldest = oldestCMake.join(".");
  if (tools.cmake === undefined) {
    missing.push(`CMake was not found (${oldest} or later). ${howToInstall("cmake")}`);
  } else {
    const line = versionLine(tools.cmake);
    const [, major, minor] = /(\d+)\.(\d+)/.exec(line ?? "")?.map(Number) ?? [];
    if (major === undefined || minor === undefined) {
      missing.push(`${tools.cmake} does not run. ${howToInstall("cmake")}`);
    } else if ((major - oldestCMake[0]) * 1000 + minor - oldestCMake[1] < 0) {
      missing.push(
        `CMake ${oldest} or later is needed; ${tools.cmake} is ${major}.${minor}. ` +
          "`pip install cmake` has a current one.",
      );
    }
  }
  if (tools.ninja === undefined && tools.make === undefined) {
    missing.push(`neither ninja nor make was found. ${howToInstall("ninja-build")}`);
  }
  return missing;
}

/** @throws SetupError that names everything that is missing at once */
export function requireTools(env: NodeJS.ProcessEnv = process.env): Toolchain {
  const tools = findToolchain(env);
  const missing = missingTools(tools, env);
  if (missing.length > 0) {
    throw new SetupError(
      `the native part cannot be built here:\n${missing.map((line) => `  - ${line}`).join("\n")}`,
    );
  }
  return tools;
}

/** How many sources to compile at once: a core each, as far as memory goes. */
export function compileJobs(): number {
  // Later versions of Node 20 know of a container's limit.
  const memory = (process as { availableMemory?: () => number }).availableMemory?.();
  const byMemory = memory === undefined ? 1 : Math.floor(memory / bytesPerJob);
  return Math.max(1, Math.min(availableParallelism(), byMemory));
}
