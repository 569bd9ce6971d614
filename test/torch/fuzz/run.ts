/**
 * Makes random calls in a child, which is begun anew where a call has ended or stopped it, and gives
 * the calls that did.
 */
import { spawn } from "node:child_process";
import { closeSync, openSync, readSync, writeFileSync } from "node:fs";

/** A call that ended the process, never came back, or left something behind. */
export interface Finding {
  readonly seed: number;
  /** The call and its number: that seed with one call more makes it again. */
  readonly call: string;
  readonly end: string;
}

export interface Outcome {
  readonly calls: number;
  readonly values: number;
  readonly findings: readonly Finding[];
}

export interface FuzzOptions {
  /** The program that makes the calls: its arguments are seed, number of calls, and a file. */
  readonly script: string;
  /** The file in which each call is noted before it is made. */
  readonly note: string;
  readonly seed: number;
  readonly calls: number;
  /** The longest that one call may take, in milliseconds. */
  readonly patience?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly on_finding?: (finding: Finding) => void;
}

function last_call(note: string): string {
  const file = openSync(note, "r");
  const bytes = Buffer.alloc(2000);
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.toString("utf8", 0, length).trim();
}

/** The number that a noted call begins with. */
const number_of = (call: string): number => Number.parseInt(call, 10) || 0;

interface Ended {
  readonly how: string | undefined;
  readonly values: number;
}

function run_child(options: FuzzOptions, seed: number, calls: number): Promise<Ended> {
  const { script, note, patience = 60_000, env = process.env } = options;
  writeFileSync(note, "");
  const args = [script, String(seed), String(calls), note];
  const child = spawn(process.execPath, args, { env: { ...env, NODE_NO_WARNINGS: "1" } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr = (stderr + data).slice(-100_000);
  });
  let seen = "";
  let since = Date.now();
  let is_stuck = false;
  const watch = setInterval(() => {
    const now = last_call(note);
    // Before the first call it is only being loaded.
    if (now !== seen || now === "") {
      seen = now;
      since = Date.now();
    } else if (Date.now() - since > patience) {
      is_stuck = true;
      child.kill("SIGKILL");
    }
  }, 1000);
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearInterval(watch);
      if (is_stuck) return resolve({ how: `no end after ${patience} ms`, values: 0 });
      if (code === 0) {
        // MKL says on the standard output what it does not like about its arguments.
        const told = stdout.trimEnd().split("\n").at(-1) as string;
        return resolve({ how: undefined, values: (JSON.parse(told) as Ended).values });
      }
      const lines = stderr
        .split("\n")
        .filter((line) =>
          /^\w*Error|^ {4}at|terminate|what\(\)|Sanitizer|runtime error|^ +#/.test(line),
        )
        .slice(0, 30);
      resolve({ how: [`ended with ${signal ?? code}`, ...lines].join("\n"), values: 0 });
    });
  });
}

/** Makes this many calls, whatever some of them do to the process. */
export async function run_fuzz(options: FuzzOptions): Promise<Outcome> {
  const findings: Finding[] = [];
  let { seed } = options;
  let left = options.calls;
  let values = 0;
  while (left > 0) {
    const ended = await run_child(options, seed, left);
    values += ended.values;
    if (ended.how === undefined) break;
    const finding = { seed, call: last_call(options.note), end: ended.how };
    findings.push(finding);
    options.on_finding?.(finding);
    left -= number_of(finding.call) + 1;
    seed += 1000;
  }
  return { calls: options.calls, values, findings };
}
