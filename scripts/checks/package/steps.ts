/** Steps of the check of the package. */
import { package_root } from "../../../lib/native/addon.js";
import { type RunOptions, run as run_anywhere } from "../../support/program.js";

export const root = package_root();

/** Runs a program, in the clone by default; returns its output. */
export const run = (program: string, args: string[], options: RunOptions = {}): string =>
  run_anywhere(program, args, { cwd: root, ...options });

/** One step: says what it shows, and how long it took. */
export async function step(what: string, work: () => void | Promise<void>): Promise<void> {
  const begin = performance.now();
  await work();
  console.log(`ok  ${what} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
}
