/**
 * The one entry point to the C++ addon: loads it, and says what it exports.
 *
 * Nothing else in lib/ may load the addon. It is typed as the addon has it: handles instead of
 * {@link Tensor}s, arrays instead of named tuples. The layers above make it pleasant.
 */
import { load_addon } from "./addon.js";
import { in_this_realm } from "./realm.js";
import type { Addon, Operator } from "./types.js";

export type * from "./autograd_types.js";
export type * from "./types.js";

export const native: Addon = in_this_realm(load_addon());

/**
 * The operator of that qualified name: "aten::add" with all its overloads, "aten::add.Tensor" with
 * one.
 *
 * @param method whether errors count arguments as a method's, from the one after the first.
 * @throws Error if this LibTorch has none
 */
export function operator(name: string, method = false): Operator {
  const found = native.op(name, method);
  if (found === undefined) throw new Error(`this LibTorch has no operator ${name}`);
  return found;
}

/** The same, looked up when it is first asked for. */
export function lazy_operator(name: string, method = false): () => Operator {
  let found: Operator | undefined;
  return () => {
    found ??= operator(name, method);
    return found;
  };
}
