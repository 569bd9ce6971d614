/**
 * Runs Python's PyTorch beside torchnode, so that a test can compare the two.
 *
 * The Python is the one whose PyTorch the addon is linked to, so both run the same kernels. Where
 * LibTorch came without Python, a test says why it was skipped; in CI that is a failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { ExecutionContext } from "ava";
import { torch } from "torchnode/torch";

const root = join(import.meta.dirname, "..", "..");

/** The `bin/python` above the LibTorch that the addon is linked to, where that is a Python package. */
function beside_libtorch(): string | undefined {
  let folder: string;
  try {
    folder = realpathSync(join(root, "build", "Release", "libtorch"));
  } catch {
    return undefined;
  }
  while (dirname(folder) !== folder) {
    const python = join(folder, "bin", "python");
    if (existsSync(python)) return python;
    folder = dirname(folder);
  }
  return undefined;
}

function candidates(): string[] {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const venv = join(cache, "torchnode", `torch-${torch.version}`, "bin", "python");
  const given = process.env.TORCHNODE_PYTHON;
  return [given, beside_libtorch(), venv, "python3"].filter((path) => path !== undefined);
}

/** The release of PyTorch that a Python has ("2.13.0"), or undefined. */
function torch_version(python: string): string | undefined {
  const code = "from importlib.metadata import version; print(version('torch'))";
  const { status, stdout } = spawnSync(python, ["-c", code], { encoding: "utf8" });
  return status === 0 ? stdout.trim().split("+")[0] : undefined;
}

let found: { python?: string; reason: string } | undefined;

/** The Python whose PyTorch is the addon's, or the reason why there is none. Looked for once. */
export function find_python(): { python?: string; reason: string } {
  if (found === undefined) {
    const wanted = torch.version.split("+")[0];
    const python = candidates().find((path) => torch_version(path) === wanted);
    const reason = `no Python was found that imports torch ${wanted} (looked at ${candidates().join(", ")})`;
    found = python === undefined ? { reason } : { python, reason };
  }
  return found;
}

const PRELUDE = `
import json, math, sys, warnings
warnings.filterwarnings("ignore")
import torch
from torch import nn, optim
import torch.nn.functional as F
torch.set_num_threads(1)
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
 * @returns the result, or undefined where there is no such Python: the test was skipped, and returns.
 */
export function run_python<T>(
  t: ExecutionContext,
  code: string,
  input: unknown = {},
): T | undefined {
  const { python, reason } = find_python();
  if (python === undefined) {
    if (process.env.CI) t.fail(`in CI the comparison with Python must run, but ${reason}`);
    else {
      t.log(`skipped: ${reason}`);
      t.pass();
    }
    return undefined;
  }
  const script = `${PRELUDE}\n${code}\njson.dump(exact(output), sys.stdout, allow_nan=False)\n`;
  const result = spawnSync(python, ["-W", "ignore", "-c", script], {
    encoding: "utf8",
    input: JSON.stringify(input),
    maxBuffer: 2 ** 30,
    env: { ...process.env, OMP_NUM_THREADS: "1" },
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
