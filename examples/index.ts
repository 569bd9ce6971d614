/**
 * Runs one of the examples, or lists them:
 *
 *     npm run example [name [-- options …]]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

const folder = import.meta.dirname;

/** The module of each example: NAME.js, or main.js in the folder NAME. */
function modules(): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name, ext } = parse(entry.name);
    if (entry.isDirectory()) found.set(name, join(folder, name, "main.js"));
    else if (ext === ".js" && name !== "index") found.set(name, join(folder, entry.name));
  }
  return new Map([...found].sort());
}

/** The example's subject, with which its head comment begins. */
function subject(file: string): string {
  return /^\/\*\*[\s*]*(.*?):/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
}

function list(examples: ReadonlyMap<string, string>): string {
  const width = Math.max(...[...examples.keys()].map((name) => name.length));
  const rows = [...examples].map(([name, file]) => `  ${name.padEnd(width)}  ${subject(file)}`);
  return `npm run example NAME [-- OPTIONS]\n\n${rows.join("\n")}`;
}

/** Whether an error is about the command line: the user needs its message and no stack. */
function is_usage(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith("ERR_PARSE_ARGS") || message.startsWith("--");
}

const [name, ...options] = process.argv.slice(2);
const examples = modules();
const file = examples.get(name ?? "");
if (name === undefined) {
  console.log(list(examples));
} else if (file === undefined) {
  console.error(`There is no example "${name}".\n\n${list(examples)}`);
  process.exitCode = 2;
} else {
  process.argv = [process.execPath, file, ...options];
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    if (!is_usage(error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
