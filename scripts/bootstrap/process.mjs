/**
 * The functions by which every step of the set-up prints and runs programs. Plain JavaScript,
 * because the first steps run before there is a TypeScript compiler.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** An error of the set-up, whose message is shown to the user as it stands, without a stack. */
export class SetupError extends Error {
  name = "SetupError";
}

/** Prints a line of progress. All of the set-up speaks on stderr: stdout is the command's own. */
export function say(message) {
  process.stderr.write(`torchnode: ${message}\n`);
}

/** When a process began, in clock ticks since boot; undefined if it is not there. */
export function start_time(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/**
 * Put into the environment of every child, so that those that outlive a killed set-up are found: the
 * set-up's process number and, because numbers are given again, when it began.
 */
export const marker = "TORCHNODE_SETUP";
const mark = `${process.pid}.${start_time(process.pid)}`;

const kept = 16 * 1024;

/**
 * Runs a program, showing all it prints as it comes.
 *
 * An interrupt (Ctrl-C, SIGTERM, SIGHUP) is left to the program to end on, so that it leaves its
 * files in order; then the set-up stops.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, hide?: RegExp }} [options]
 *   `hide`: lines on stderr that are not shown, because the caller will say it better
 * @returns {Promise<{ code: number | null, signal: string | null, errors: string }>} how it ended,
 *   and the last of what it wrote to stderr
 * @throws the ENOENT error of a program that does not exist; SetupError when interrupted
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    // A terminal is handed on, so that npm, pip and ninja can draw on it; stderr is read along the
    // way, because they report errors there.
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...(options.env ?? process.env), [marker]: mark },
      stdio: ["ignore", 2, "pipe"],
    });
    let errors = "";
    let interrupt;
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const on_signal = (signal) => {
      interrupt = signal;
      // The terminal has sent Ctrl-C to the child as well.
      if (signal !== "SIGINT") child.kill(signal);
    };
    for (const signal of signals) process.on(signal, on_signal);
    const done = () => {
      for (const signal of signals) process.off(signal, on_signal);
    };
    child.stderr.setEncoding("utf8");
    let line = "";
    child.stderr.on("data", (chunk) => {
      errors = (errors + chunk).slice(-kept);
      if (options.hide === undefined) {
        process.stderr.write(chunk);
        return;
      }
      const lines = (line + chunk).split(/(?<=\n)/);
      line = lines.at(-1)?.endsWith("\n") ? "" : (lines.pop() ?? "");
      process.stderr.write(lines.filter((text) => !options.hide.test(text)).join(""));
    });
    child.on("error", (error) => {
      done();
      reject(error);
    });
    // A server that the program has started (a compiler cache's) may hold its stderr open for ever.
    child.on("exit", () => setTimeout(() => child.stderr.destroy(), 1000).unref());
    child.on("close", (code, signal) => {
      done();
      if (interrupt) reject(new SetupError(`interrupted (${interrupt}); start again to go on.`));
      else resolve({ code, signal, errors });
    });
  });
}

/** Prints an error as a user should see it, and makes the process end with 1. */
export function fail(error) {
  const message = explain(error);
  if (message === undefined) console.error(error);
  else say(message);
  process.exitCode = 1;
}

/**
 * Makes a folder and those above it. (Node.js's own `recursive` calls a read-only file system
 * ENOENT, and never returns from some others.)
 *
 * @throws the system's reason why it cannot be made
 */
export function make_folder(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (error.code !== "ENOENT" || existsSync(dirname(folder))) throw error;
    make_folder(dirname(folder));
    make_folder(folder);
  }
}

/** The advice for an error of the system's, by its code. */
const advice = {
  ENOSPC: "No room is left on the disk: make room and start again.",
  EDQUOT: "This user's share of the disk is used up: make room and start again.",
  EACCES:
    "This user may not read or write there: change the owner or the permissions, or start again as the user whose it is.",
  EROFS: "That file system is read-only: use a copy of the folder on one that can be written to.",
  EEXIST: "Something else stands where a folder is needed: move it away and start again.",
  ENOTDIR: "A file stands where a folder is needed: move it away and start again.",
  EISDIR: "A folder stands where a file is needed: move it away and start again.",
  ELOOP: "Symbolic links lead in a circle there: remove them and start again.",
  ENOENT: "It was removed meanwhile, or a symbolic link there leads nowhere: start again.",
  EMFILE: "Too many files are open: raise the limit (`ulimit -n`) and start again.",
  ENOMEM: "No memory is left: end other programs and start again.",
  EIO: "The disk or the network file system does not answer: see the system's log.",
};
const same = { EPERM: "EACCES", ENFILE: "EMFILE", EAGAIN: "ENOMEM", ENOTEMPTY: "EEXIST" };

/** The message for an error that is the surroundings' doing, or undefined for one that is ours. */
export function explain(error) {
  if (error instanceof SetupError) return error.message;
  if (typeof error?.syscall !== "string" || typeof error.code !== "string") return undefined;
  // "EACCES: permission denied, mkdir '/a/b'"
  const what = String(error.message).replace(/^\w+: /, "");
  const todo = advice[same[error.code] ?? error.code];
  return `the system refused: ${what} (${error.code}).${todo ? `\n  ${todo}` : ""}`;
}
