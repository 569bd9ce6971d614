/** Loads the addon in a process of its own, so that one that crashes is reported, not suffered. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a loaded addon says of itself. */
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

// A small product goes through LibTorch's kernels and threads: loading alone would not show a
// processor that lacks an instruction.
const question = (module: string): string => `
import { native } from ${JSON.stringify(module)};
const eye = native.op("aten::eye")(undefined, 64);
native.op("aten::mm")(undefined, eye, eye);
const accelerator = native.accelerator() ?? null;
process.stdout.write("\\n" + JSON.stringify({
  versions: native.versions,
  accelerator,
  devices: accelerator === null ? 0 : native.device_count(),
  threads: native.get_num_threads(),
  cpu_capability: native.cpu_capability(),
}) + "\\n");
`;

/** Loads the addon of the package in `root` as a user's program does. */
export function probe(root: string): Probed {
  const entry = join(root, "dist", "lib", "native.js");
  if (!existsSync(entry)) return { ok: false, problem: `there is no ${entry}` };
  const program = question(pathToFileURL(entry).href);
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: root,
    encoding: "utf8",
    timeout: 120_000,
  });
  if (child.error) return { ok: false, problem: child.error.message };
  if (child.signal) {
    const last = child.stderr.trim().split("\n").at(-1) ?? "";
    return { ok: false, problem: `it crashed with ${child.signal}${last ? ` (${last})` : ""}` };
  }
  if (child.status !== 0) return { ok: false, problem: errorMessage(child.stderr) };
  const answer = child.stdout.trim().split("\n").at(-1) ?? "";
  try {
    return { ok: true, loaded: JSON.parse(answer) as Loaded };
  } catch {
    return { ok: false, problem: `it answered ${JSON.stringify(answer.slice(0, 200))}` };
  }
}

/** The message of the error that ended a Node process, out of what it printed. */
function errorMessage(stderr: string): string {
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
