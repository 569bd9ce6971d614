/** Warnings: of something that works and is probably not meant. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Frames of files in here are the package's own. */
const package_folder = dirname(dirname(fileURLToPath(import.meta.url)));

const given = new Set<string>();

/** Memory for warnings that differ each time must end somewhere. */
const most_given = 10_000;

/** The first place in the call stack that is not torchnode's own: "file:///…/train.js:10:5". */
function user_place(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 50;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  const frames = stack.split("\n").slice(1);
  return frames.find((frame) => !frame.includes(package_folder) && !frame.includes("node:")) ?? "";
}

/**
 * Warns once for each place in the user's code, as Python does by default; through
 * `process.emitWarning`, so that `process.on("warning", …)`, `--trace-warnings` and `--no-warnings`
 * apply.
 *
 * @param type the name of the warning. Default: "TorchnodeWarning".
 */
export function warn(message: string, type = "TorchnodeWarning"): void {
  const key = `${type}\0${message}\0${user_place()}`;
  if (given.has(key)) return;
  if (given.size < most_given) given.add(key);
  process.emitWarning(message, type);
}
