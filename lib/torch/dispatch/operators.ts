/**
 * Operators as functions and methods: every call goes through the addon's only entry point, which
 * finds the overload. Nothing is written here for any single operator.
 */
import {
  lazy_operator,
  type NamedResults,
  type Operator,
  type TensorHandle,
} from "../../native/index.js";
import * as names from "../generated/names.js";
import { Tensor, tensor_of } from "../tensor/index.js";
import { is_keywords } from "./keywords.js";

function wrap_list(results: NamedResults, given: readonly unknown[]): unknown {
  const wrapped = results.map((result) => wrap_any(result, given)) as NamedResults;
  results.names?.forEach((name, i) => {
    Object.defineProperty(wrapped, name, { value: wrapped[i] });
  });
  return wrapped;
}

/**
 * A result as a Tensor. One that was among the arguments is that very Tensor: the addon returns
 * its argument, the handle or the Tensor.
 */
function wrap(result: unknown, a?: unknown, b?: unknown): unknown {
  if (typeof result !== "object" || result === null) return result;
  if (a instanceof Tensor && a.handle === result) return a;
  if (b instanceof Tensor && b.handle === result) return b;
  if (Array.isArray(result)) return wrap_list(result, [a, b]);
  return result instanceof Tensor ? result : new Tensor(result as TensorHandle);
}

/** As {@link wrap}, for any number of arguments. */
function wrap_any(result: unknown, given: readonly unknown[]): unknown {
  if (typeof result !== "object" || result === null) return result;
  return Array.isArray(result) ? wrap_list(result, given) : tensor_of(result, given);
}

function handle_or(value: unknown): unknown {
  return value instanceof Tensor ? value.handle : value;
}

/** Calls with any number of arguments; the last may hold keywords. */
function call(operator: Operator, args: unknown[]): unknown {
  const keywords = is_keywords(args.at(-1)) ? (args.pop() as object) : undefined;
  return wrap_any(operator(keywords, ...args.map(handle_or)), args);
}

// The common cases first, without an array of arguments: V8 makes none for `arguments.length`.

function as_function(name: string): (...args: unknown[]) => unknown {
  const find = lazy_operator(name);
  return function (a?: unknown, b?: unknown) {
    const operator = find();
    // biome-ignore lint/complexity/noArguments: see above.
    const given = arguments;
    switch (given.length) {
      case 1:
        if (a instanceof Tensor) return wrap(operator(undefined, a.handle), a);
        return is_keywords(a) ? wrap(operator(a)) : wrap(operator(undefined, a));
      case 2:
        if (b instanceof Tensor) return wrap(operator(undefined, handle_or(a), b.handle), a, b);
        return is_keywords(b)
          ? wrap(operator(b, handle_or(a)), a)
          : wrap(operator(undefined, handle_or(a), b), a);
      default:
        return call(operator, [...given]);
    }
  };
}

function as_method(name: string, in_place: boolean): (this: Tensor, ...args: unknown[]) => unknown {
  const find = lazy_operator(name, true);
  if (in_place) {
    return function (this: Tensor, a?: unknown) {
      // A number would do for the operator, as the function of that name takes it.
      if (!(this instanceof Tensor)) throw new TypeError(`${name} is a method of Tensor`);
      const operator = find();
      // biome-ignore lint/complexity/noArguments: see above.
      const given = arguments;
      if (given.length === 0) operator(undefined, this.handle);
      else if (given.length > 1) call(operator, [this, ...given]);
      else if (a instanceof Tensor) operator(undefined, this.handle, a.handle);
      else if (is_keywords(a)) operator(a, this.handle);
      else operator(undefined, this.handle, a);
      return this;
    };
  }
  return function (this: Tensor, a?: unknown) {
    const operator = find();
    // biome-ignore lint/complexity/noArguments: see above.
    const given = arguments;
    switch (given.length) {
      case 0:
        return wrap(operator(undefined, this.handle), this);
      case 1:
        if (a instanceof Tensor) return wrap(operator(undefined, this.handle, a.handle), this, a);
        return is_keywords(a)
          ? wrap(operator(a, this.handle), this)
          : wrap(operator(undefined, this.handle, a), this);
      default:
        return call(operator, [this, ...given]);
    }
  };
}

/** The methods whose tensor is the operator's second argument. */
function as_second(name: string): (this: Tensor, ...args: unknown[]) => unknown {
  const find = lazy_operator(name);
  return function (this: Tensor, first, ...rest) {
    if (is_keywords(first)) return wrap(find()({ ...first, self: this }));
    return call(find(), [first, this, ...rest]);
  };
}

/** Whether an operator overwrites the tensor that it is called on. */
function is_in_place(name: string): boolean {
  return (
    (name.endsWith("_") && !name.endsWith("__")) || /^__i(and|lshift|or|rshift|xor)__$/.test(name)
  );
}

/** An operator whose result is one tensor. */
export type TensorOperator = (...args: readonly unknown[]) => Tensor;

/** The operators `aten::<prefix><name>` as functions by their names. */
export function functions(
  list: readonly string[],
  prefix = "",
  library = "aten",
): Record<string, (...args: readonly unknown[]) => unknown> {
  const made: Record<string, (...args: readonly unknown[]) => unknown> = {};
  for (const name of list) {
    made[name] = as_function(`${library}::${prefix}${name}`);
  }
  return made;
}

for (const name of names.method_names) {
  if (name in Tensor.prototype) continue;
  const value = names.self_second_names.includes(name)
    ? as_second(`aten::${name}`)
    : as_method(`aten::${name}`, is_in_place(name));
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}

/** Operators that are attributes in Python, by the attribute's name. */
const properties = {
  T: "numpy_T",
  H: "matrix_H",
  mT: "mT",
  mH: "mH",
  real: "real",
  imag: "imag",
};

for (const [name, operator] of Object.entries(properties)) {
  const get = as_method(`aten::${operator}`, false) as (this: Tensor) => unknown;
  Object.defineProperty(Tensor.prototype, name, { get, configurable: true });
}
