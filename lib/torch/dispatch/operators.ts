/**
 * Operators as functions and methods: every call goes through the addon's only entry point, which
 * finds the overload. Nothing is written here for any single operator.
 */
import {
  lazy_numbered_operator,
  type NamedResults,
  type NumberedOperator,
} from "../../native/index.js";
import * as names from "../generated/names.js";
import { filled, number_of, Tensor } from "../tensor/index.js";
import { call_operator } from "./call.js";
import { is_keywords } from "./keywords.js";
import { with_names } from "./named_elements.js";

/** The result itself; the elements of a tuple that has names get those too. */
function named(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const { names } = result as NamedResults;
  return names === undefined ? result : with_names(result, names);
}

/** The result of a call that was given `into`. */
function result_in(into: Tensor, result: unknown): unknown {
  return result === into ? filled(into, result) : named(result);
}

/** Calls with any number of arguments; the last may hold keywords. */
function call(operator: NumberedOperator, args: unknown[]): unknown {
  const keywords = is_keywords(args.at(-1)) ? (args.pop() as object) : undefined;
  return named(call_operator(operator, keywords, args));
}

// The common cases first, without an array of arguments: V8 makes none for `arguments.length`.

function as_function(name: string): (...args: unknown[]) => unknown {
  const find = lazy_numbered_operator(name);
  return function (a?: unknown, b?: unknown) {
    const operator = find();
    // biome-ignore lint/complexity/noArguments: see above.
    const given = arguments;
    if (given.length === 0 || given.length > 2) return call(operator, [...given]);
    const into = new Tensor();
    const number = number_of(a);
    if (given.length === 1) {
      return number === undefined && is_keywords(a)
        ? result_in(into, operator(into, a))
        : result_in(into, operator(into, undefined, a, number));
    }
    const second = number_of(b);
    return second === undefined && is_keywords(b)
      ? result_in(into, operator(into, b, a, number))
      : result_in(into, operator(into, undefined, a, number, b, second));
  };
}

/** The number of a method's `this`, in whose place the operator would also take a number. */
function own_number(tensor: Tensor, name: string): number {
  const number = number_of(tensor);
  if (number === undefined) throw new TypeError(`${name} is a method of Tensor`);
  return number;
}

function as_method(name: string, in_place: boolean): (this: Tensor, ...args: unknown[]) => unknown {
  const find = lazy_numbered_operator(name, true);
  if (in_place) {
    return function (this: Tensor, a?: unknown) {
      const number = own_number(this, name);
      const operator = find();
      // biome-ignore lint/complexity/noArguments: see above.
      const given = arguments;
      if (given.length > 1) {
        call(operator, [this, ...given]);
      } else if (given.length === 0) {
        operator(undefined, undefined, this, number);
      } else {
        const second = number_of(a);
        if (second === undefined && is_keywords(a)) operator(undefined, a, this, number);
        else operator(undefined, undefined, this, number, a, second);
      }
      return this;
    };
  }
  return function (this: Tensor, a?: unknown) {
    const number = own_number(this, name);
    const operator = find();
    // biome-ignore lint/complexity/noArguments: see above.
    const given = arguments;
    if (given.length > 1) return call(operator, [this, ...given]);
    const into = new Tensor();
    if (given.length === 0) return result_in(into, operator(into, undefined, this, number));
    const second = number_of(a);
    return second === undefined && is_keywords(a)
      ? result_in(into, operator(into, a, this, number))
      : result_in(into, operator(into, undefined, this, number, a, second));
  };
}

/** The methods whose tensor is the operator's second argument. */
function as_second(name: string): (this: Tensor, ...args: unknown[]) => unknown {
  const find = lazy_numbered_operator(name);
  return function (this: Tensor, first, ...rest) {
    if (is_keywords(first)) return call(find(), [{ ...first, self: this }]);
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
