/**
 * Runs Python's PyTorch beside torchnode, so that a test can compare the two.
 *
 * The Python is the one whose PyTorch the addon is linked to, so both run the same kernels. If
 * LibTorch came without Python, a test says why it was skipped; in CI that is a failure.
 */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ExecutionContext } from "ava";
import { torch } from "torchnode/torch";
import { cache_folder } from "../../scripts/install/files.js";
import { type FoundPython, python_of_libtorch } from "../../scripts/support/python.js";
import { test_file } from "./paths.js";

const run = promisify(execFile);

let found: FoundPython | undefined;

/** The Python whose PyTorch is the addon's, or the reason why there is none. Looked for once. */
export function find_python(): FoundPython {
  found ??= python_of_libtorch();
  return found;
}

/** Says that a test is skipped for this reason; in CI the test fails. */
export function skip(t: ExecutionContext, reason: string): undefined {
  if (process.env.CI) t.fail(`in CI the comparison with Python must run, but ${reason}`);
  else {
    t.log(`skipped: ${reason}`);
    t.pass();
  }
}

/** The Python whose PyTorch is the addon's; undefined if there is none: the test is skipped and returns. */
export function require_python(t: ExecutionContext): string | undefined {
  const python = find_python();
  return "python" in python ? python.python : skip(t, python.missing);
}

/** A Python with this release of PyTorch, which need not be the addon's; undefined: as above. */
export function require_python_with(t: ExecutionContext, release: string): string | undefined {
  const own = join(cache_folder(), `torch-${release}`, "bin", "python");
  const python = find_python();
  const candidates = "python" in python ? [python.python, own] : [own];
  const code = "from importlib.metadata import version; print(version('torch'))";
  for (const candidate of candidates) {
    const { status, stdout } = spawnSync(candidate, ["-c", code], { encoding: "utf8" });
    if (status === 0 && stdout.trim().split("+")[0] === release) return candidate;
  }
  return skip(t, `there is no Python with torch ${release}`);
}

/**
 * The command that does what `python ARGUMENTS…` does, in a process that has imported PyTorch
 * already, on one thread: see warm_python.py.
 */
export function warm(python: string, args: readonly string[]): [file: string, args: string[]] {
  // ava's own process, which starts those of the test files, outlives them.
  const owner = String(process.ppid);
  return [python, ["-I", "-S", test_file("support/warm_python.py"), owner, ...args]];
}

/** The JSON that a Python file writes, given the name of a file that holds `input` as JSON. */
export async function run_script<Result>(
  python: string,
  script: string,
  input: unknown,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "torchnode-test-"));
  try {
    const file = join(folder, "input.json");
    writeFileSync(file, JSON.stringify(input));
    const { stdout } = await run(...warm(python, [script, file]), { maxBuffer: 2 ** 30 });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PRELUDE = `
import json, math, sys, warnings
warnings.filterwarnings("ignore")
import torch
from torch import nn, optim
import torch.nn.functional as F
input = json.load(sys.stdin)
def exact(value):
    """Values that survive JSON to the last bit: tensors as nested lists, floats that are none as strings."""
    if isinstance(value, torch.Tensor): return exact(value.detach().tolist())
    if isinstance(value, dict): return {str(key): exact(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)): return [exact(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value): return str(value)
    return value
`;

/**
 * Runs Python code on one thread. It finds `input` and what a test of modules needs (torch, nn, F,
 * optim), and leaves its result in `output`; tensors in it become nested lists.
 *
 * @returns the result, or undefined if there is no such Python: the test was skipped, and returns.
 */
export function run_python<T>(
  t: ExecutionContext,
  code: string,
  input: unknown = {},
): T | undefined {
  const python = require_python(t);
  if (python === undefined) return undefined;
  const script = `${PRELUDE}\n${code}\njson.dump(exact(output), sys.stdout, allow_nan=False)\n`;
  const result = spawnSync(...warm(python, ["-W", "ignore", "-c", script]), {
    encoding: "utf8",
    input: JSON.stringify(input),
    maxBuffer: 2 ** 30,
  });
  if (result.status !== 0) throw new Error(`Python failed:\n${result.stderr}`);
  return JSON.parse(result.stdout) as T;
}

/** The same of a JavaScript value: tensors as nested arrays, numbers that are none as strings. */
export function exact(value: unknown): unknown {
  if (value instanceof torch.Tensor) return exact(value.detach().tolist());
  if (value instanceof Map) return exact(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exact(item)]));
  }
  return value;
}
