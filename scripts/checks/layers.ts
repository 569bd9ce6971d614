/**
 * Holds how lib/, examples/ and native/ are arranged:
 *
 *     lesson7 -> learner -> text, data, optim -> nn -> torch -> native -> the addon
 *     addon.cc -> nn, optim -> autograd -> dispatch, tensor, runtime -> core
 *
 * In lib/ a file may import from its own layer, and from a lower one through that layer's index.ts,
 * or its internal.ts, which has what a user does not need. A folder's entry is the index.ts in it:
 * there is no X.ts beside a folder X. An example imports the package by its name, as a user does, and
 * files of its own folder. In native/ a file includes what is in its own room or in a
 * lower one, by its path from native/. What remains of lib/'s imports at run time has no circles.
 * A type that a file of lib/ exports has a name that no other file of lib/ declares.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { package_root } from "../../lib/native/addon.js";

/**
 * The other layers of lib/ that a layer may import. A file directly in lib/ is a layer of its own.
 */
const layers: Record<string, readonly string[]> = {
  native: [],
  torch: ["native"],
  nn: ["torch", "native"],
  optim: ["torch", "native", "nn"],
  data: ["torch"],
  text: ["torch", "nn", "optim", "data"],
  learner: ["torch", "nn", "optim", "data", "text"],
  lesson7: ["torch", "nn", "optim", "data", "text", "learner", "index.ts"],
  "index.ts": ["torch", "nn", "optim", "data", "text", "learner"],
};

/** The other rooms of native/ that a room may include. */
const rooms: Record<string, readonly string[]> = {
  core: [],
  dispatch: ["core"],
  tensor: ["core"],
  runtime: ["core"],
  autograd: ["core", "dispatch", "tensor", "runtime"],
  nn: ["core", "dispatch", "tensor", "runtime", "autograd"],
  optim: ["core", "dispatch", "tensor", "runtime", "autograd"],
  "addon.cc": ["core", "dispatch", "tensor", "runtime", "autograd", "nn", "optim"],
};

/** The layer or room that a path is in: its first folder, or the file itself. */
const first = (path: string): string => path.split("/")[0] ?? path;

/** The code without its comments, which may show imports too; line breaks stay. */
function without_comments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, " "),
  );
}

interface Reference {
  name: string;
  line: number;
}

function references(code: string, pattern: RegExp): Reference[] {
  return [...code.matchAll(pattern)].map((match) => ({
    name: match[1] ?? "",
    line: code.slice(0, match.index).split("\n").length,
  }));
}

/** Every module that a source imports, re-exports or imports as a type. */
const imports = (code: string): Reference[] =>
  references(without_comments(code), /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g);

/** Every file of native/ that one of its files includes. */
const includes = (code: string): Reference[] => references(code, /^#include "([^"]+)"/gm);

/** Why `file` may not import `target` (both under lib/), or undefined if it may. */
function objection(file: string, target: string): string | undefined {
  const [from, to] = [first(file), first(target)];
  const allowed = layers[from];
  if (allowed === undefined) return `lib/${from} is no layer; add it to scripts/checks/layers.ts`;
  if (target.startsWith("../")) return "lib/ imports nothing from outside of it";
  if (from === to) return undefined;
  if (!allowed.includes(to)) return `${from} may not import ${to}`;
  const entries = [to, `${to}/index.ts`, `${to}/internal.ts`];
  return entries.includes(target) ? undefined : `import ${to} through its index.ts`;
}

/** A line for each folder that has a file of its name beside it. */
function doubled(files: readonly string[]): string[] {
  const folders = new Set(files.map(dirname));
  return files
    .filter((file) => folders.has(file.replace(/\.ts$/, "")))
    .map((file) => `lib/${file}: stands beside a folder of its name; it is that folder's index.ts`);
}

/** Checks sources of lib/, given by their paths in it; returns a line for each violation. */
export function check_layers(sources: ReadonlyMap<string, string>): string[] {
  const problems = doubled([...sources.keys()]);
  for (const [file, code] of sources) {
    for (const { name, line } of imports(code)) {
      const own = name === "torchnode" || name.startsWith("torchnode/");
      if (!own && !name.startsWith(".")) continue;
      const target = normalize(join(dirname(file), name)).replace(/\.js$/, ".ts");
      const problem = own ? "lib/ imports itself by relative paths" : objection(file, target);
      if (problem) problems.push(`lib/${file}:${line}: imports "${name}": ${problem}`);
    }
  }
  return problems;
}

const type_declaration =
  /^(export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/**
 * Checks that one name of a type has one meaning: a line for each file of lib/ that declares a type
 * whose name another file exports.
 */
export function check_type_names(sources: ReadonlyMap<string, string>): string[] {
  const by_name = new Map<string, { exported: Set<string>; all: Set<string> }>();
  for (const [file, code] of sources) {
    for (const [, is_exported, name = ""] of without_comments(code).matchAll(type_declaration)) {
      const files = by_name.get(name) ?? { exported: new Set(), all: new Set() };
      by_name.set(name, files);
      files.all.add(file);
      if (is_exported) files.exported.add(file);
    }
  }
  return [...by_name].flatMap(
    ([
      name,
      {
        exported: [exporter],
        all,
      },
    ]) =>
      [...all]
        .filter((file) => exporter !== undefined && file !== exporter)
        .map(
          (file) => `lib/${file}: declares ${name}, which lib/${exporter} exports: name one anew`,
        ),
  );
}

/** Checks sources of examples/, given by their paths in it; returns a line for each violation. */
export function check_examples(sources: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  for (const [file, code] of sources) {
    for (const { name, line } of imports(code)) {
      if (!/^[.#]/.test(name)) continue;
      const target = normalize(join(dirname(file), name));
      const is_own = name.startsWith(".") && file.includes("/") && first(target) === first(file);
      if (is_own) continue;
      problems.push(
        `examples/${file}:${line}: imports "${name}": an example imports torchnode by its name, ` +
          "and files of its own folder",
      );
    }
  }
  return problems;
}

/** Checks sources of native/, given by their paths in it; returns a line for each violation. */
export function check_rooms(sources: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  for (const [file, code] of sources) {
    const from = first(file);
    const allowed = rooms[from];
    if (allowed === undefined) {
      problems.push(
        `native/${file}: native/${from} is no room; add it to scripts/checks/layers.ts`,
      );
      continue;
    }
    for (const { name, line } of includes(code)) {
      const to = first(name);
      const is_known = sources.has(name);
      if (is_known && (from === to || allowed.includes(to))) continue;
      const problem = is_known
        ? `${from} may not include ${to}`
        : "there is no such file in native/";
      problems.push(`native/${file}:${line}: includes "${name}": ${problem}`);
    }
  }
  return problems;
}

/** The files, compiled, that import each other in circles, or lie between two of these. */
export function in_circles(compiled: ReadonlyMap<string, string>): string[] {
  const edges = [...compiled].flatMap(([file, code]) =>
    imports(code).map(({ name }) => [file, normalize(join(dirname(file), name))] as const),
  );
  let left = new Set(compiled.keys());
  for (;;) {
    const within = edges.filter(([from, to]) => left.has(from) && left.has(to));
    const [importing, imported] = [0, 1].map((i) => new Set(within.map((edge) => edge[i])));
    const next = new Set([...left].filter((file) => importing?.has(file) && imported?.has(file)));
    if (next.size === left.size) return [...left].sort();
    left = next;
  }
}

/** All files below a folder whose names end so, by their paths in it. */
export function read_sources(folder: string, ending: RegExp): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => ending.test(name)).sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/**
 * The files of lib/, examples/, native/ and the compiled lib/, by their paths in these folders. A
 * dist/ may still hold files whose sources have moved: they are left out.
 */
export function read_all() {
  const lib = read_sources(join(package_root(), "lib"), /\.ts$/);
  const examples = read_sources(join(package_root(), "examples"), /\.ts$/);
  const native = read_sources(join(package_root(), "native"), /\.(cc|h)$/);
  const all = read_sources(join(package_root(), "dist/lib"), /\.js$/);
  const compiled = new Map([...all].filter(([file]) => lib.has(file.replace(/\.js$/, ".ts"))));
  return { lib, examples, native, compiled };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lib, examples, native, compiled } = read_all();
  const circles = in_circles(compiled).map((file) => `dist/lib/${file}: is in a circle of imports`);
  const problems = [
    ...check_layers(lib),
    ...check_type_names(lib),
    ...check_examples(examples),
    ...check_rooms(native),
    ...circles,
  ];
  for (const problem of problems) console.error(problem);
  console.log(
    `${lib.size} + ${examples.size} + ${native.size} files, ${problems.length} violations`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
