/**
 * Builds the addon with AddressSanitizer and UBSan, in a folder of its own, and makes random calls
 * with it.
 *
 *     node dist/scripts/checks/sanitize.js [calls] [seed]
 *
 * LibTorch itself is not instrumented, but what it allocates is watched: elements of tensors come
 * from malloc here and not from the addon's own blocks. Ends with status 1 if a call ends the
 * process or the sanitizers find something.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fail, run, SetupError } from "#bootstrap/process.mjs";
import { addon_files, package_root } from "../../lib/native/addon.js";
import { compile_jobs, require_tools } from "../install/toolchain.js";

const root = package_root();
const products = join(root, "build", "Sanitize");

async function build(): Promise<void> {
  const tools = require_tools();
  const work = join(root, ".setup", "cmake-sanitize");
  mkdirSync(work, { recursive: true });
  const libtorch = realpathSync(addon_files(root).libtorch);
  const configure = ["-S", root, "-B", work, `-DTORCHNODE_LIBTORCH=${libtorch}`, "-Wno-dev"];
  configure.push(`-DNODE_EXECUTABLE=${process.execPath}`, "-DCMAKE_BUILD_TYPE=Release");
  configure.push("-DTORCHNODE_SANITIZE=ON");
  if (tools.ninja && !existsSync(join(work, "CMakeCache.txt"))) configure.push("-G", "Ninja");
  const cmake = tools.cmake ?? "cmake";
  for (const args of [configure, ["--build", work, "--parallel", String(compile_jobs())]]) {
    const { code } = await run(cmake, args);
    if (code !== 0) throw new SetupError("the sanitized addon does not build; see above");
  }
}

/** The runtime that must be there before anything else is loaded. */
function runtime(): string {
  const compiler = process.env.CXX ?? "c++";
  return execFileSync(compiler, ["-print-file-name=libasan.so"], { encoding: "utf8" }).trim();
}

async function main(calls = "100000", seed = "1"): Promise<void> {
  await build();
  const env = {
    ...process.env,
    LD_PRELOAD: runtime(),
    // Memory that Node.js never frees is not a leak; too large a size must be an error in
    // JavaScript.
    ASAN_OPTIONS: "detect_leaks=0:allocator_may_return_null=1:alloc_dealloc_mismatch=0",
    UBSAN_OPTIONS: "halt_on_error=1:print_stacktrace=1",
    TORCHNODE_ADDON_FOLDER: products,
    TORCHNODE_FUZZ_CALLS: calls,
    TORCHNODE_FUZZ_SEED: seed,
  };
  const ava = join(root, "node_modules", "ava", "entrypoints", "cli.mjs");
  const test = "test/torch/fuzz/fuzz.test.ts";
  const ended = await run(process.execPath, [ava, "--timeout=10h", test], { cwd: root, env });
  process.exitCode = ended.code === 0 ? 0 : 1;
}

main(...process.argv.slice(2)).catch(fail);
