/** What the `python3` on the PATH is and has. */
import { spawnSync } from "node:child_process";
import { findProgram } from "./programs.js";

export interface Python {
  /** The program that was run: the first python3 on the PATH. */
  command: string;
  /** [3, 11, 7] */
  version: [number, number, number];
  /** The folder of the `torch` package that it imports, or null. */
  torch: string | null;
  /** Whether `python3 -m venv`, the pip that it puts into a new venv, and `python3 -m pip` are there. */
  venv: boolean;
  ensurepip: boolean;
  pip: boolean;
}

/** The oldest Python that PyTorch's wheels are made for. */
export const oldestPython = [3, 10] as const;

// Nothing is imported that takes time: find_spec looks for a package without running it. The
// current folder is left out of the search, where a folder of the user's may be called torch.
const question = `
import sys, json
sys.path = [p for p in sys.path if p]
from importlib.util import find_spec
def has(name):
    return find_spec(name) is not None
torch = find_spec("torch")
places = list(torch.submodule_search_locations or []) if torch and torch.origin else []
print(json.dumps({
    "version": list(sys.version_info[:3]),
    "torch": places[0] if places else None,
    "venv": has("venv"), "ensurepip": has("ensurepip"), "pip": has("pip"),
}))
`;

/** The python3 on the PATH, or undefined where there is none or it does not run. */
export function findPython(env: NodeJS.ProcessEnv = process.env): Python | undefined {
  const command = findProgram("python3", env);
  if (command === undefined) return undefined;
  const answer = spawnSync(command, ["-c", question], { env, encoding: "utf8" });
  if (answer.status !== 0) return undefined;
  return { command, ...JSON.parse(answer.stdout) };
}

export function isTooOld(python: Python): boolean {
  const [major, minor] = python.version;
  return (major - oldestPython[0]) * 1000 + minor - oldestPython[1] < 0;
}
