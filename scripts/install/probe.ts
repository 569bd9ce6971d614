/** Loads the addon in a process of its own, so that one that crashes is reported, not suffered. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { addon_files } from "../../lib/native/addon.js";
import { messages } from "./messages.js";

/** The facts that a loaded addon gives about itself. */
export interface Loaded {
  /** The LibTorch release that it was compiled for. */
  versions: { built_for: string };
  /** "cuda", or null for a LibTorch that only knows the CPU. */
  accelerator: string | null;
  devices: number;
  threads: number;
  cpu_capability: string;
}

export type Probed = { ok: true; loaded: Loaded } | { ok: false; problem: string };

/** Begins the line with the answer: what NODE_OPTIONS preloads may print lines of its own. */
const answer_mark = "torchnode answers: ";

// A small product goes through LibTorch's kernels and threads: loading alone would not show a
// processor that lacks an instruction. The class Tensor is left out, since it takes long to load.
const question = (module: string): string => `
import { native } from ${JSON.stringify(module)};
const numbers = new Map();
const make = (number) => {
  const tensor = {};
  numbers.set(tensor, number);
  return tensor;
};
native.set_handle_class("Tensor", make, (value) => numbers.get(value));
const eye = native.op("aten::eye")(undefined, 64);
native.op("aten::mm")(undefined, eye, eye);
const accelerator = native.accelerator() ?? null;
process.stdout.write("\\n${answer_mark}" + JSON.stringify({
  versions: native.versions,
  accelerator,
  devices: accelerator === null ? 0 : native.device_count(),
  threads: native.get_num_threads(),
  cpu_capability: native.cpu_capability(),
}) + "\\n");
`;

/** Runs a module in a Node.js of its own; returns the JSON that it answers, or what went wrong. */
function ask(root: string, program: string): { answer: unknown } | { problem: string } {
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: root,
    encoding: "utf8",
    timeout: 120_000,
  });
  if (child.error) return { problem: child.error.message };
  if (child.signal) {
    const last = child.stderr.trim().split("\n").at(-1) ?? "";
    return { problem: `${messages.crashed(child.signal)}${last ? ` (${last})` : ""}` };
  }
  if (child.status !== 0)
    return { problem: error_message(child.stderr) || messages.ended(String(child.status)) };
  const line = child.stdout.split("\n").findLast((text) => text.startsWith(answer_mark));
  if (line === undefined)
    return { problem: messages.answered(JSON.stringify(child.stdout.slice(0, 200))) };
  return { answer: JSON.parse(line.slice(answer_mark.length)) };
}

/** Loads the addon of the package in `root` as a user's program does. */
export function probe(root: string): Probed {
  const entry = join(root, "dist", "lib", "native", "index.js");
  if (!existsSync(entry)) return { ok: false, problem: messages.no_entry(entry) };
  const asked = ask(root, question(pathToFileURL(entry).href));
  if ("problem" in asked) return { ok: false, problem: asked.problem };
  return { ok: true, loaded: asked.answer as Loaded };
}

/** Loads the addon in `root` and calls nothing; returns what went wrong. */
export function loads(root: string): string | undefined {
  const addon = JSON.stringify(addon_files(root).addon);
  const program = `import { createRequire } from "node:module";
createRequire(${addon})(${addon});
process.stdout.write("\\n${answer_mark}true\\n");`;
  const asked = ask(root, program);
  return "problem" in asked ? asked.problem : undefined;
}

/** The message of the error that ended a Node process, out of what it printed. */
function error_message(stderr: string): string {
  const lines = stderr.split("\n");
  const first = lines.findIndex((line) => /^\w*Error\b.*?: /.test(line));
  if (first === -1) return stderr.trim();
  const rest = lines.slice(first);
  const stack = rest.findIndex((line) => /^\s+at /.test(line));
  const message = rest
    .slice(0, stack === -1 ? undefined : stack)
    .join("\n")
    .trim();
  return message.replace(/^\w*Error\b.*?: /, "");
}
