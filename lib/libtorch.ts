/** What a LibTorch folder is: a LibTorch download, or the `torch` folder of an installed Python package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

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
 * The version of the LibTorch in `folder`, with its build ("2.13.0+cpu"), or undefined where there
 * is none. Reads one small file and runs nothing.
 */
export function libtorchVersion(folder: string): string | undefined {
  const python = /^__version__\s*=\s*['"]([^'"]+)['"]/m.exec(read(join(folder, "version.py")));
  if (python) return python[1];
  const download = read(join(folder, "build-version")).trim();
  return download === "" ? undefined : download;
}

/** "2.13.0" of "2.13.0+cpu": what decides whether a compiled addon fits. */
export function release(version: string): string {
  return version.split("+", 1)[0] ?? version;
}

/** Whether torchnode works with that version of LibTorch. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const at = (bound: readonly [number, number]) => (major - bound[0]) * 1000 + minor - bound[1];
  return at(supported.oldest) >= 0 && at(supported.newest) <= 0;
}

/** "2.11 to 2.14" */
export const supportedRange = `${supported.oldest.join(".")} to ${supported.newest.join(".")}`;
