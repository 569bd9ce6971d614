/** Programs that a command runs to their end. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

export interface RunOptions {
  /** The folder to run it in, this process's by default. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The exit status to expect, 0 by default. */
  status?: number;
}

/** Runs a program; returns its output. @throws AssertionError if it does not end as expected */
export function run(program: string, args: string[], options: RunOptions = {}): string {
  const { cwd, env = process.env, status = 0 } = options;
  const child = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 28 });
  const output = `${child.stdout ?? ""}${child.stderr ?? ""}${child.error?.message ?? ""}`;
  assert.equal(child.status, status, `${program} ${args.join(" ")}:\n${output}`);
  return output;
}
