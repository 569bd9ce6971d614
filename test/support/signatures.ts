/** Compares the parameters that functions and classes read with those of Python's. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ExecutionContext } from "ava";
import { type ParameterDescription, parameters_of } from "../../lib/torch/internal.js";
import { test_file } from "./paths.js";
import { require_python, warm } from "./python.js";

/** A function or class of the public API, the name it has in Python, and the object of a method. */
export interface Compared {
  /** As a user writes it: "nn.Linear". */
  name: string;
  callable: (...args: never[]) => unknown;
  /** "torch.nn.Linear" */
  python: string;
  self?: unknown;
}

/** All functions and classes that a namespace exports. */
export function members(ours: object, name: string, python: string): Compared[] {
  return Object.entries(ours)
    .filter(([, value]) => typeof value === "function")
    .map(([key, value]) => ({
      name: name === "" ? key : `${name}.${key}`,
      callable: value as Compared["callable"],
      python: `${python}.${key}`,
    }));
}

/** All methods that a class declares by itself, but what Python has no name for. */
export function methods(
  type: { readonly prototype: object },
  name: string,
  python: string,
  self: object = type.prototype,
): Compared[] {
  return Object.entries(Object.getOwnPropertyDescriptors(type.prototype))
    .filter(([key, { value }]) => key !== "constructor" && typeof value === "function")
    .map(([key, { value }]) => ({
      name: `${name}.${key}`,
      callable: value as Compared["callable"],
      python: `${python}.${key}`,
      self,
    }));
}

/** All functions, classes, methods and static methods that a namespace exports. */
export function with_methods(
  namespace: object,
  python: (name: string) => string,
  is_left_out: (method: string) => boolean = () => false,
): Compared[] {
  return Object.entries(namespace).flatMap(([name, value]): Compared[] => {
    if (typeof value !== "function") return [];
    const own = { name, callable: value as Compared["callable"], python: python(name) };
    if (!/^class\b/.test(Function.prototype.toString.call(value))) return [own];
    const inner = [value.prototype as object, value as object].flatMap((self): Compared[] =>
      Object.entries(Object.getOwnPropertyDescriptors(self))
        .filter(([, { value }]) => typeof value === "function")
        .filter(([key]) => key !== "constructor" && key !== "prototype" && !is_left_out(key))
        .map(([key, { value }]) => ({
          name: `${name}.${key}`,
          callable: value as Compared["callable"],
          python: python(`${name}.${key}`),
          self,
        })),
    );
    return [own, ...inner];
  });
}

/** Why a function's parameters are not compared, or differ from Python's, by its name. */
export type Exceptions = Readonly<Record<string, string>>;

type PythonParameters = ParameterDescription[] | null | false;

/** The parameters that Python's functions have; undefined without such a Python (the test is over). */
function python_parameters(
  t: ExecutionContext,
  names: readonly string[],
): Record<string, PythonParameters> | undefined {
  const python = require_python(t);
  if (python === undefined) return undefined;
  const script = test_file("support/signatures.py");
  const { status, stdout, stderr } = spawnSync(...warm(python, ["-W", "ignore", script]), {
    encoding: "utf8",
    input: JSON.stringify(names),
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`Python failed:\n${stderr}`);
  return JSON.parse(stdout) as Record<string, PythonParameters>;
}

/** fastai 1.0.61's own, as test/support/fastai_signatures.py reads them from its sources. */
function fastai_parameters(names: readonly string[]): Record<string, PythonParameters> {
  const file = test_file("support/fastai_signatures.json");
  const all = JSON.parse(readFileSync(file, "utf8")) as Record<string, PythonParameters>;
  return Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
}

/** A default as Python's side writes it. */
function plain(value: unknown): unknown {
  if (typeof value === "function") return `<${value.name}>`;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null ? String(value) : value;
}

/** A parameter as one line: "eps=1e-05". */
function line(parameter: ParameterDescription): string {
  const { name, keyword_only } = parameter;
  const fallback = "default" in parameter ? `=${JSON.stringify(plain(parameter.default))}` : "";
  return `${keyword_only ? "(by name) " : ""}${name}${fallback}`;
}

const list = (parameters: readonly ParameterDescription[]): string =>
  `(${parameters.map(line).join(", ")})`;

/** The difference in one line, or undefined if there is none. */
function difference(
  { callable, self }: Compared,
  theirs: PythonParameters,
  own: Exceptions,
): string | undefined {
  const ours = parameters_of(callable, self)?.filter(
    ({ name, keyword_only }) => !(keyword_only && name in own),
  );
  if (theirs === null) return "is not in Python";
  if (theirs === false) return "has no parameters that Python tells";
  if (ours === undefined) return `does not read its arguments by a signature: ${list(theirs)}`;
  // Arguments that Python passes on as **kwargs have names here.
  if (theirs.at(-1)?.name.startsWith("**")) {
    const named = list(theirs.slice(0, -1));
    if (named === list(ours.filter(({ keyword_only }) => !keyword_only))) return undefined;
  }
  return list(ours) === list(theirs) ? undefined : `ours ${list(ours)}, Python's ${list(theirs)}`;
}

/**
 * Holds names, order and defaults of all parameters to be Python's, except where `exceptions` gives a
 * reason; and each exception to be one.
 */
export function compare_signatures(
  t: ExecutionContext,
  compared: readonly Compared[],
  exceptions: Exceptions,
): void {
  const names = compared.map(({ python }) => python);
  const theirs = python_parameters(t, names);
  if (theirs !== undefined) compare_with(t, compared, theirs, exceptions);
}

/**
 * The same with fastai's, whose names have no modules. Parameters that are ours come by name alone,
 * and are left out of the comparison.
 *
 * @param defaults the values here of fastai's defaults that are expressions.
 */
export function compare_with_fastai(
  t: ExecutionContext,
  compared: readonly Compared[],
  exceptions: Exceptions,
  { ours, defaults }: { ours: Exceptions; defaults: Readonly<Record<string, unknown>> },
): void {
  const theirs = fastai_parameters(compared.map(({ python }) => python));
  for (const parameters of Object.values(theirs)) {
    for (const parameter of parameters || []) {
      const { expression } = (parameter.default ?? {}) as { expression?: string };
      if (expression !== undefined && expression in defaults)
        parameter.default = defaults[expression];
    }
  }
  compare_with(t, compared, theirs, exceptions, ours);
}

function compare_with(
  t: ExecutionContext,
  compared: readonly Compared[],
  theirs: Readonly<Record<string, PythonParameters>>,
  exceptions: Exceptions,
  ours: Exceptions = {},
): void {
  const differences = new Map<string, string>();
  for (const one of compared) {
    const found = difference(one, theirs[one.python] ?? null, ours);
    if (found !== undefined) differences.set(one.name, found);
  }
  const unexplained = [...differences].filter(([name]) => !(name in exceptions));
  t.deepEqual(
    unexplained.map(([name, text]) => `${name}: ${text}`),
    [],
  );
  const needless = Object.keys(exceptions).filter((name) => !differences.has(name));
  t.deepEqual(needless, [], "exceptions for what does not differ");
  t.log(`${compared.length} compared, ${differences.size} with a reason to differ`);
}
