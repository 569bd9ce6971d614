/** Functions that a worker can have as well: exports of modules, and functions by their source. */
import { join } from "node:path";
import { constants, Script } from "node:vm";
import { type GlobalURL, kind_of, kinds, signature } from "../../torch/internal.js";

/** The way a worker comes by a function. */
export type FunctionPlan =
  /** A function of torchnode's own. */
  | { readonly kind: "built-in"; readonly name: string }
  /** An export of a module. */
  | { readonly kind: "export"; readonly url: string; readonly name: string }
  /** A function's text, and the file that its imports are relative to. */
  | { readonly kind: "source"; readonly text: string; readonly file: string };

export type AnyFunction = (...args: never[]) => unknown;

/** The place of a function that a worker can have: a module's URL, or the function itself. */
export type FunctionSource = GlobalURL | string | AnyFunction;

const is_class = (value: AnyFunction): boolean =>
  /^class\b/.test(Function.prototype.toString.call(value));

/** Calls a function, or makes an object of a class. */
export function call_or_construct(made_by: AnyFunction, args: readonly unknown[]): unknown {
  return is_class(made_by)
    ? Reflect.construct(made_by, args)
    : Reflect.apply(made_by, undefined, args);
}

function module_plan(name: string, source: GlobalURL | string): FunctionPlan {
  let url: URL;
  try {
    url = new URL(source);
  } catch {
    throw new TypeError(
      `${name}: ${JSON.stringify(String(source))} is not a URL: give new URL("./rows.js", import.meta.url)`,
    );
  }
  const exported = decodeURIComponent(url.hash.slice(1)) || "default";
  url.hash = "";
  return { kind: "export", url: url.href, name: exported };
}

function source_plan(name: string, given: AnyFunction): FunctionPlan {
  const text = Function.prototype.toString.call(given);
  const advice =
    'export it from a module and give its URL: new URL("./rows.js#Rows", import.meta.url)';
  if (is_class(given)) {
    throw new TypeError(
      `${name}: a worker cannot be given the class ${given.name} by its text: ${advice}`,
    );
  }
  try {
    // It is only compiled here.
    new Script(`(${text})`);
  } catch {
    throw new TypeError(
      `${name}: a worker cannot be given this function by its text, which should be that of an arrow function or of a function expression: ${advice}`,
    );
  }
  return { kind: "source", text, file: join(process.cwd(), `${name}.js`) };
}

/**
 * The way to a function that any thread can follow.
 *
 * @throws TypeError for anything but a URL and a function whose text can be compiled by itself
 */
export function function_plan(name: string, source: unknown): FunctionPlan {
  if (typeof source === "function") return source_plan(name, source as AnyFunction);
  if (typeof source === "string" || source instanceof URL) return module_plan(name, source);
  throw new TypeError(
    `${name}(): argument 'source' (position 1) must be URL or function, not ${kind_of(source)}`,
  );
}

/** The export of a module; undefined if it has none of that name. */
async function exported(url: string, name: string): Promise<unknown> {
  const namespace = (await import(url)) as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(namespace, name)) return namespace[name];
  const names = Object.keys(namespace).join(", ") || "none";
  throw new TypeError(
    `the module ${url} has no export ${JSON.stringify(name)}; it has ${names}. Name another one by #Name at the URL's end`,
  );
}

/** The function, or another value that a module exports. */
export async function follow(
  plan: FunctionPlan,
  built_in: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  if (plan.kind === "built-in") return built_in[plan.name];
  if (plan.kind === "export") return exported(plan.url, plan.name);
  const { USE_MAIN_CONTEXT_DEFAULT_LOADER: importModuleDynamically } = constants;
  const script = new Script(`(${plan.text})`, { filename: plan.file, importModuleDynamically });
  return script.runInThisContext();
}

const plans = new WeakMap<object, FunctionPlan>();

const read = signature<{ source: unknown }>("worker_function", { source: kinds.value() });

/**
 * A function that the workers of a DataLoader can call as well as this thread, for `collate_fn` and
 * `worker_init_fn`: a module's URL, whose hash names the export (without one the default export), or a
 * function that is passed on by its text.
 *
 * ```ts
 * import type { pad } from "./pad.js";
 * const collate_fn = await worker_function<typeof pad>(new URL("./pad.js#pad", import.meta.url));
 * const loader = new DataLoader(rows, { num_workers: 2, collate_fn });
 * ```
 *
 * A function that is passed on by its text sees its parameters and what is global, and imports by
 * `await import(…)` anything else. It is compiled anew in this thread too.
 *
 * @throws TypeError if there is no such function
 */
export async function worker_function<F extends AnyFunction = AnyFunction>(
  source: GlobalURL | string | F,
): Promise<F>;
export async function worker_function(...args: unknown[]): Promise<AnyFunction> {
  const plan = function_plan("worker_function", read(args).source);
  const found = await follow(plan);
  if (typeof found !== "function") {
    throw new TypeError(`worker_function: ${kind_of(found)} is no function`);
  }
  plans.set(found, plan);
  return found as AnyFunction;
}

/** The way to a function of {@link worker_function}; undefined for any other. */
export function plan_of(given: object): FunctionPlan | undefined {
  return plans.get(given);
}
