/**
 * Holds that imports in lib/ point one way, down the house's floors:
 *
 *     lesson7 -> learner -> text, data, optim, nn -> torch -> native.ts -> the addon
 *
 * A file may import from its own folder, and from a lower floor through that floor's index.ts, or
 * its internal.ts, which has what a user does not need.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../lib/native/addon.js";

/** Which other floors a floor may import. A file directly in lib/ is a floor of its own. */
const below: Record<string, readonly string[]> = {
  "access.ts": [],
  "shared_object.ts": ["access.ts"],
  "libtorch.ts": ["access.ts", "shared_object.ts"],
  "package_root.ts": [],
  "realm.ts": [],
  "addon.ts": ["access.ts", "shared_object.ts", "libtorch.ts", "native.ts", "package_root.ts"],
  "native.ts": ["addon.ts", "native_autograd.ts", "realm.ts"],
  "native_autograd.ts": ["native.ts"],
  torch: ["native.ts", "native_autograd.ts"],
  nn: ["torch", "native.ts"],
  optim: ["torch", "native.ts"],
  data: ["torch"],
  text: ["torch", "nn", "optim", "data"],
  learner: ["torch", "nn", "optim", "data", "text"],
  lesson7: ["torch", "nn", "optim", "data", "text", "learner", "index.ts"],
  "index.ts": ["torch", "nn", "optim", "data", "text", "learner"],
};

/** The floor that a path under lib/ is on: its first folder, or the file itself. */
const floorOf = (path: string): string => path.split("/")[0] ?? path;

/** The code without its comments, which may show imports too; line breaks stay. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, " "),
  );
}

/** Every module that a source imports, re-exports or imports as a type, with its line. */
function imports(code: string): { module: string; line: number }[] {
  const pattern = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
  const plain = withoutComments(code);
  return [...plain.matchAll(pattern)].map((match) => ({
    module: match[1] ?? "",
    line: plain.slice(0, match.index).split("\n").length,
  }));
}

/** Why `file` may not import `target` (both under lib/), or undefined where it may. */
function objection(file: string, target: string): string | undefined {
  const [from, to] = [floorOf(file), floorOf(target)];
  const allowed = below[from];
  if (allowed === undefined) return `lib/${from} is on no floor; add it to scripts/check-floors.ts`;
  if (target.startsWith("../")) return "lib/ imports nothing from outside of it";
  if (from === to) return undefined;
  if (!allowed.includes(to)) return `${from} may not import ${to}`;
  const entries = [to, `${to}/index.ts`, `${to}/internal.ts`];
  if (!entries.includes(target)) return `import ${to} through its index.ts`;
  return undefined;
}

/** Checks sources, given by their path under lib/; returns a line for each import that is not allowed. */
export function checkFloors(sources: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  for (const [file, code] of sources) {
    for (const { module, line } of imports(code)) {
      const own = module === "torchnode" || module.startsWith("torchnode/");
      if (!own && !module.startsWith(".")) continue;
      const target = normalize(join(dirname(file), module)).replace(/\.js$/, ".ts");
      const problem = own ? "lib/ imports itself by relative paths" : objection(file, target);
      if (problem) problems.push(`lib/${file}:${line}: imports "${module}": ${problem}`);
    }
  }
  return problems;
}

/** All TypeScript under a folder, by path. */
export function readSources(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".ts")).sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = readSources(join(packageRoot(), "lib"));
  const problems = checkFloors(sources);
  for (const problem of problems) console.error(problem);
  console.log(`${sources.size} files, ${problems.length} imports that climb`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
