import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { temporary_folder } from "./folder.js";

// For longer runs by hand: TORCHNODE_FUZZ_CALLS=1000000 TORCHNODE_FUZZ_SEED=7 npx ava test/torch/fuzz.test.ts
const calls = process.env.TORCHNODE_FUZZ_CALLS ?? "20000";
const seed = process.env.TORCHNODE_FUZZ_SEED ?? "1";

interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Runs the child to its end, or ends it where a call takes far too long. */
function run(args: readonly string[]): Promise<Ended> {
  const script = join(import.meta.dirname, "fuzz_child.ts");
  const child = spawn(process.execPath, ["--import=tsx", script, ...args]);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => {
    output.stdout += data;
  });
  child.stderr.on("data", (data) => {
    output.stderr += data;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 60000 + 10 * Number(calls));
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...output });
    });
  });
}

test("any call with any arguments ends in a value or a JavaScript error", async (t) => {
  const note = join(temporary_folder(t), "last_call");
  const { code, signal, stdout, stderr } = await run([seed, calls, note]);
  const call = readFileSync(note, "utf8").split("\n")[0]?.trim();
  const errors = stderr
    .split("\n")
    .filter((line) => /^\w*Error|^ {4}at|terminate|what\(\)/.test(line));
  t.is(
    code,
    0,
    `the process ended with ${signal ?? code} at or after ${call}\n${errors.join("\n")}`,
  );
  // MKL says on the standard output what it does not like about its arguments.
  const told = stdout.trimEnd().split("\n").at(-1) as string;
  const { values } = JSON.parse(told) as { values: number };
  t.log(`${calls} calls, of which ${values} gave a value`);
  t.true(values > Number(calls) / 10);
});
