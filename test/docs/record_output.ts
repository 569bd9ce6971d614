/**
 * Preloaded into a program of a page: records what each `console.log` prints, by the line on which it
 * is called, and writes it to the file that OUTPUT_FILE names when the program ends.
 */
import { writeFileSync } from "node:fs";
import { format } from "node:util";
import { isMainThread } from "node:worker_threads";

const outputs: Record<string, string> = {};
const file = process.env.OUTPUT_FILE;
// Worker threads are preloaded with it as well, and the file is the main thread's.
if (file !== undefined && isMainThread) {
  Error.stackTraceLimit = 30;
  console.log = (...values: unknown[]): void => {
    // Source maps give the lines of the page.
    const called = /\/(?:page|alone_\d+)\.ts:(\d+):/.exec(new Error().stack ?? "");
    const line = called?.[1] ?? "elsewhere";
    const before = outputs[line] === undefined ? "" : `${outputs[line]}\n`;
    outputs[line] = before + format(...values);
  };
  process.on("exit", () => writeFileSync(file, JSON.stringify(outputs)));
}
