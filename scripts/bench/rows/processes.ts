/** The costs of whole processes: their start, and the memory of a training. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Group, Setting } from "../row.js";

const run = promisify(execFile);
const library = pathToFileURL(join(import.meta.dirname, "../../../lib/index.js")).href;
const start = `const { torch } = await import(${JSON.stringify(library)}); torch.ones(2).add(1);`;
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
        goal: 0.35,
        long: true,
        any_threads: true,
        node: () => async (times) => {
          for (let i = 0; i < times; i++) {
            await run(process.execPath, ["--input-type=module", "--eval", start]);
          }
        },
        python: { ...python, args: ["start", threads] },
      },
      {
        name: "resident memory",
        goal: 0.8,
        long: true,
        any_threads: true,
        unit: "bytes",
        node: () => async () => {
          const { stdout } = await run(process.execPath, [training, String(threads)]);
          return Number(stdout.trim().split("\n").at(-1));
        },
        python: { ...python, args: ["memory", threads] },
      },
    ],
  };
}
