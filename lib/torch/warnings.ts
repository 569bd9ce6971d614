/** Warnings: of something that works and is probably not meant. */
import { native } from "../native/index.js";

/** Frames of files in here are the package's own. */
const package_url = new URL("..", import.meta.url).href;

const given = new Set<string>();

/** Memory for warnings that differ each time must end somewhere. */
const most_given = 10_000;

/** The frames of the call stack as V8 has them, whatever maps of sources say. */
function call_sites(): readonly NodeJS.CallSite[] {
  const { stackTraceLimit, prepareStackTrace } = Error;
  let sites: readonly NodeJS.CallSite[] = [];
  Error.stackTraceLimit = 50;
  Error.prepareStackTrace = (_error, all) => {
    sites = all;
    return "";
  };
  try {
    void new Error().stack;
  } finally {
    Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  }
  return sites;
}

/** The first place in the call stack that is not torchnode's own: "file:///…/train.js:10:5". */
function user_place(): string {
  for (const site of call_sites()) {
    const file = site.getFileName();
    if (file === null || file.startsWith(package_url) || file.startsWith("node:")) continue;
    return `${file}:${site.getLineNumber()}:${site.getColumnNumber()}`;
  }
  return "";
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

// LibTorch's own.
native.set_warning_listener(warn);
