/** The `python3` on the PATH: its version, and the torch that it has. */
import { spawnSync } from "node:child_process";
import { type Message, messages, OLDEST } from "./messages.js";
import { find_program } from "./programs.js";

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
  /** The folders in which it looks for packages. */
  packages: string[];
}

/** Begins the line with the answer: a python3 may print lines of its own before and after it. */
const answer_mark = "torchnode asks: ";

// Nothing is imported that takes time: find_spec looks for a package without running it. The
// current folder is left out of the search, because a folder of the user's may be called torch.
const question = `
import sys, json
sys.path = [p for p in sys.path if p]
from importlib.util import find_spec
def spec(name):
    try:
        return find_spec(name)
    except Exception:
        return None
torch = spec("torch")
places = list(torch.submodule_search_locations or []) if torch and torch.origin else []
print("\\n${answer_mark}" + json.dumps({
    "version": list(sys.version_info[:3]),
    "torch": places[0] if places else None,
    "venv": spec("venv") is not None,
    "ensurepip": spec("ensurepip") is not None,
    "pip": spec("pip") is not None,
    "packages": sys.path,
}), flush=True)
`;

/** The reason why no python3 can be asked. `command` is there if one was found and failed. */
export interface NoPython {
  command?: string;
  problem: Message;
}

function parse_answer(stdout: string): Omit<Python, "command"> | undefined {
  const line = stdout.split("\n").findLast((text) => text.startsWith(answer_mark));
  try {
    const answer = JSON.parse(line?.slice(answer_mark.length) ?? "");
    return Array.isArray(answer?.version) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The python3 on the PATH, or the reason why none answers. */
export function look_for_python(env: NodeJS.ProcessEnv = process.env): Python | NoPython {
  const command = find_program("python3", env);
  if (command === undefined) return { problem: messages.no_python() };
  const { status, signal, error, stdout, stderr } = spawnSync(command, ["-c", question], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  const answer = parse_answer(stdout ?? "");
  if (answer) return { command, ...answer };
  const last = stderr?.trim().split("\n").at(-1);
  const ended = error?.message ?? (signal ? `ended by ${signal}` : `ended with ${status}`);
  return { command, problem: messages.python_does_not_run(command, last || ended) };
}

/** The python3 on the PATH, or undefined if there is none or it does not run. */
export function find_python(env: NodeJS.ProcessEnv = process.env): Python | undefined {
  const python = look_for_python(env);
  return "problem" in python ? undefined : python;
}

export function is_too_old(python: Python): boolean {
  const [major, minor] = python.version;
  const oldest = OLDEST.python;
  return (major - oldest[0]) * 1000 + minor - oldest[1] < 0;
}
