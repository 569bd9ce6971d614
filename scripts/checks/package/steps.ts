/** Steps of the check of the package, and the programs that they run. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { package_root } from "../../../lib/native/addon.js";

export const root = package_root();

export interface Options {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The exit status to expect, 0 by default. */
  status?: number;
}

/** Runs a program; returns its output. @throws AssertionError if it does not end as expected */
export function run(program: string, args: string[], options: Options = {}): string {
  const { cwd = root, env = process.env, status = 0 } = options;
  const child = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 28 });
  const output = `${child.stdout ?? ""}${child.stderr ?? ""}${child.error?.message ?? ""}`;
  assert.equal(child.status, status, `${program} ${args.join(" ")}:\n${output}`);
  return output;
}

/** One step: says what it shows, and how long it took. */
export async function step(what: string, work: () => void | Promise<void>): Promise<void> {
  const begin = performance.now();
  await work();
  console.log(`ok  ${what} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
}
