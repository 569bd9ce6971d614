/** `torch.ops`: every operator that LibTorch knows, those of libraries included, by its own name. */
import { native } from "../native.js";
import { functions } from "./operators.js";

/** An operator: positional arguments, keyword arguments in an object at the end. */
export type OperatorFunction = (...args: readonly unknown[]) => unknown;

/** The operators of one library, by their names. */
export type OperatorNamespace = Readonly<Record<string, OperatorFunction>>;

function namespace(name: string): OperatorNamespace {
  const found: Record<string, OperatorFunction> = Object.create(null);
  return new Proxy(found, {
    get(_, key) {
      if (typeof key !== "string") return undefined;
      if (found[key] === undefined && native.op(`${name}::${key}`) !== undefined) {
        Object.assign(found, functions([key], "", name));
      }
      return found[key];
    },
    has: (_, key) => typeof key === "string" && native.op(`${name}::${key}`) !== undefined,
  });
}

const namespaces: Record<string, OperatorNamespace> = Object.create(null);

/**
 * `torch.ops.aten.relu(x)`: operators as LibTorch registers them, also those that `torch` has no
 * function for. The overload is found by the arguments. Mirrors torch.ops.
 */
export const ops: Readonly<Record<string, OperatorNamespace>> = new Proxy(namespaces, {
  get(_, key) {
    if (typeof key !== "string") return undefined;
    namespaces[key] ??= namespace(key);
    return namespaces[key];
  },
});
