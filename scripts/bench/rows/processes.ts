/** The costs of whole processes: their start, and the memory of a training. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { package_root } from "../../../lib/native/addon.js";
import { preloaded_allocator } from "../../install/allocator.js";
import { write_bundle } from "../../package/bundle.js";
import type { Group, Setting } from "../row.js";

/** Runs Node with the allocator that this process has; returns what it prints. */
async function run(...args: string[]): Promise<string> {
  const LD_PRELOAD = preloaded_allocator() ?? process.env.LD_PRELOAD;
  const env = { ...process.env, LD_PRELOAD };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return stdout;
}

/** A program that calls one operator of the package as it is published, with few files. */
async function starting_program(): Promise<string> {
  const out = join(package_root(), "out", "bench");
  await write_bundle(join(package_root(), "dist", "lib"), ["index.js"], out);
  const library = pathToFileURL(join(out, "index.js")).href;
  return `const { torch } = await import(${JSON.stringify(library)}); torch.ones(2).add(1);`;
}

const training = join(import.meta.dirname, "../lesson_memory.js");

export function processes({ threads }: Setting): Group {
  const python = { args: [threads], variants: ["process"] };
  return {
    name: "processes",
    title:
      "A process: its start with one operator, and its largest memory in the lesson's training",
    rows: [
      {
        name: "start-up",
        goal: 0.32,
        long: true,
        any_threads: true,
        node: async () => {
          const program = await starting_program();
          return async (times) => {
            for (let i = 0; i < times; i++) {
              await run("--input-type=module", "--eval", program);
            }
          };
        },
        python: { ...python, args: ["start", threads] },
      },
      {
        name: "resident memory",
        goal: 0.78,
        long: true,
        any_threads: true,
        unit: "bytes",
        node: () => async () => {
          const stdout = await run(training, String(threads));
          return Number(stdout.trim().split("\n").at(-1));
        },
        python: { ...python, args: ["memory", threads] },
      },
    ],
  };
}
