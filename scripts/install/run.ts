/** `npx torchnode run`: starts Node.js with an allocator preloaded. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { allocator_settings, require_allocator } from "./allocator.js";
import { recorded_libtorch } from "./record.js";

/** The signals that are handed on to the program. */
const FORWARDED = ["SIGINT", "SIGQUIT", "SIGTERM", "SIGHUP", "SIGUSR1", "SIGUSR2"] as const;

/** Replaces this process by a program, under the same process number. */
type Execve = (file: string, args: string[], env: NodeJS.ProcessEnv) => never;

/**
 * Whether this process is in the foreground of a terminal. The terminal's Ctrl-C and Ctrl-\ then
 * reach the program by themselves.
 */
function in_the_foreground(): boolean {
  const stat = readFileSync("/proc/self/stat", "utf8");
  // state, parent, process group, session, terminal, the terminal's foreground group
  const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return group === foreground;
}

/** Ends as a program did: with its exit code, or by the signal that ended it. */
function end_like(code: number | null, signal: NodeJS.Signals | null): void {
  if (signal === null) {
    process.exitCode = code ?? 1;
    return;
  }
  process.exitCode = 128 + constants.signals[signal];
  process.kill(process.pid, signal);
}

/** Runs a program as a child that takes this process's terminal, signals and end. */
function run_child(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: "inherit" });
    const forward = (signal: NodeJS.Signals) => {
      const from_terminal = signal === "SIGINT" || signal === "SIGQUIT";
      if (!(from_terminal && in_the_foreground())) child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const done = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.on("error", (error) => {
      done();
      reject(error);
    });
    child.on("exit", (code, signal) => {
      done();
      end_like(code, signal);
      resolve();
    });
  });
}

/**
 * Runs Node.js with an allocator preloaded: in this process's place if this Node.js can do that (22.15
 * or later), else as its child.
 *
 * The program sees the library's file in TORCHNODE_ALLOCATOR, and LD_PRELOAD as it was (see
 * preloaded.cts).
 *
 * @param wanted the allocator's name, or the path of its library
 * @param args options of Node.js, the program and its arguments
 * @throws SetupError if the allocator is not there
 */
export async function run_preloaded(root: string, wanted: string, args: string[]): Promise<void> {
  const { file } = require_allocator(wanted, { libtorch: recorded_libtorch(root) });
  const { LD_PRELOAD = "" } = process.env;
  const env = {
    ...allocator_settings,
    ...process.env,
    LD_PRELOAD: LD_PRELOAD === "" ? file : `${file}:${LD_PRELOAD}`,
    TORCHNODE_ALLOCATOR: file,
    // As it was, for preloaded.cts.
    TORCHNODE_LD_PRELOAD: LD_PRELOAD,
  };
  const all = ["--require", join(import.meta.dirname, "preloaded.cjs"), ...args];
  const { execve } = process as { execve?: Execve };
  if (execve) execve.call(process, process.execPath, [process.execPath, ...all], env);
  await run_child(all, env);
}
