/**
 * Inspects a LibTorch folder: a LibTorch download, or the `torch` folder of an installed Python
 * package.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { why_forbidden } from "./access.js";
import { shared_object_problem } from "./shared_object.js";

/** The LibTorch versions that torchnode compiles against and is tested with: major and minor. */
export const supported = { oldest: [2, 11], newest: [2, 14] } as const;

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * The version of the LibTorch in `folder`, with its build ("2.13.0+cpu"), or undefined if there
 * is none. Reads one small file and runs nothing.
 */
export function libtorch_version(folder: string): string | undefined {
  const python = /^__version__\s*=\s*['"]([^'"]+)['"]/m.exec(read(join(folder, "version.py")));
  if (python) return python[1];
  const download = read(join(folder, "build-version")).trim();
  return download === "" ? undefined : download;
}

/** Says what keeps this user from reading the LibTorch in `folder`; undefined if nothing does. */
export function why_libtorch_forbidden(folder: string): string | undefined {
  const files = ["version.py", "build-version", join("lib", "libtorch.so")];
  return files.map((file) => why_forbidden(join(folder, file))).find((reason) => reason);
}

/** The libraries that the addon is linked to. */
const linked = ["libc10.so", "libtorch_cpu.so", "libtorch.so"];

/**
 * Returns what is wrong with the libraries of the LibTorch in `folder` ("lib/libtorch_cpu.so is
 * empty"), or undefined if they can be loaded. Reads their headers only, because they are hundreds
 * of megabytes.
 */
export function libtorch_damage(folder: string): string | undefined {
  let names: string[];
  try {
    names = readdirSync(join(folder, "lib"));
  } catch (error) {
    return `lib/ cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  // Those of Python's bindings are not loaded; those of CUDA and of OpenMP are, if they are there.
  const loaded = names.filter((name) => /^lib(torch|c10|gomp)(_cuda|_hip)?\b.*\.so/.test(name));
  for (const name of new Set([...linked, ...loaded])) {
    const problem = shared_object_problem(join(folder, "lib", name));
    if (problem) return `lib/${name} ${problem}`;
  }
  return undefined;
}

/** "2.13.0" of "2.13.0+cpu": what decides whether a compiled addon fits. */
export function release(version: string): string {
  return version.split("+", 1)[0] ?? version;
}

/** Whether torchnode works with that version of LibTorch. */
export function is_supported(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const at = (bound: readonly [number, number]) => (major - bound[0]) * 1000 + minor - bound[1];
  return at(supported.oldest) >= 0 && at(supported.newest) <= 0;
}

/** "2.11 to 2.14" */
export const supported_range = `${supported.oldest.join(".")} to ${supported.newest.join(".")}`;
