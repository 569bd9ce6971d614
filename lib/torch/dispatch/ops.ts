/** `torch.ops`: every operator that LibTorch knows, those of libraries included, by its own name. */
import { native } from "../../native/index.js";
import { functions } from "./operators.js";

/** One overload of an operator: positional arguments, keyword arguments in an object at the end. */
export type OverloadFunction = (...args: readonly unknown[]) => unknown;

/**
 * An operator: the overload is found by the arguments. Each overload is also there by its name, that
 * without one as `default`: `torch.ops.aten.add.Tensor(a, b)`.
 */
export interface OperatorFunction extends OverloadFunction {
  /** The overloads' names. */
  overloads(): string[];
  readonly [overload: string]: OverloadFunction;
}

/** The operators of one library, by their names. */
export type OperatorNamespace = Readonly<Record<string, OperatorFunction>>;

function made(name: string, library: string): OverloadFunction {
  return functions([name], "", library)[name] as OverloadFunction;
}

/** The operator's function with its overloads, each of which is made when it is first asked for. */
function operator(name: string, library: string): OperatorFunction {
  const packet = made(name, library);
  const overloads = native.overload_names(`${library}::${name}`);
  for (const overload of overloads) {
    Object.defineProperty(packet, overload, {
      get() {
        const value = made(`${name}.${overload}`, library);
        Object.defineProperty(packet, overload, { value });
        return value;
      },
      configurable: true,
      enumerable: true,
    });
  }
  return Object.assign(packet, { overloads: () => [...overloads] }) as OperatorFunction;
}

function namespace(library: string): OperatorNamespace {
  const found: Record<string, OperatorFunction> = Object.create(null);
  const is_there = (name: string) =>
    !name.includes(".") && native.op(`${library}::${name}`) !== undefined;
  return new Proxy(found, {
    get(_, key) {
      if (typeof key !== "string") return undefined;
      if (found[key] === undefined && is_there(key)) found[key] = operator(key, library);
      return found[key];
    },
    has: (_, key) => typeof key === "string" && is_there(key),
  });
}

/** The libraries, by their names: PyTorch's own is `aten`. */
export interface Operators {
  /** PyTorch's own operators. */
  readonly aten: OperatorNamespace;
  readonly [library: string]: OperatorNamespace;
}

const namespaces: Record<string, OperatorNamespace> = Object.create(null);

/**
 * `torch.ops.aten.relu(x)`: operators as LibTorch registers them, also those that `torch` has no
 * function for. The overload is found by the arguments, or named: `torch.ops.aten.add.Tensor(a, b)`,
 * `torch.ops.aten.relu.default(x)`. Mirrors torch.ops.
 */
export const ops: Operators = new Proxy(namespaces, {
  get(_, key) {
    if (typeof key !== "string") return undefined;
    namespaces[key] ??= namespace(key);
    return namespaces[key];
  },
}) as Operators;
