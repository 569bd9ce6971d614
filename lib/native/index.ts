/**
 * The one entry point to the C++ addon: loads it, and says what it exports.
 *
 * Nothing else in lib/ may load the addon. It is typed as the addon has it: codes instead of
 * dtypes, arrays instead of named tuples. The layers above make it pleasant.
 */
import { load_addon } from "./addon.js";
import { in_this_realm } from "./realm.js";
import type { Addon, NumberedOperator, Operator } from "./types.js";

export type * from "./autograd_types.js";
export { package_root } from "./package_root.js";
export type * from "./types.js";

export const native: Addon = in_this_realm(load_addon());

/**
 * The operator of that qualified name: "aten::add" with all its overloads, "aten::add.Tensor" with
 * one.
 *
 * @throws Error if this LibTorch has none
 */
export function operator(name: string): Operator {
  const found = native.op(name);
  if (found === undefined) throw no_operator(name);
  return found;
}

function no_operator(name: string): Error {
  return new Error(`this LibTorch has no operator ${name}`);
}

/** The same, looked up when it is first asked for. */
export function lazy_operator(name: string): () => Operator {
  let found: Operator | undefined;
  return () => {
    found ??= operator(name);
    return found;
  };
}

/**
 * As {@link lazy_operator}, in the quickest form.
 *
 * @param method whether errors count arguments as a method's, from the one after the first.
 */
export function lazy_numbered_operator(name: string, method = false): () => NumberedOperator {
  let found: NumberedOperator | undefined;
  return () => {
    found ??= native.numbered_op(name, method);
    if (found === undefined) throw no_operator(name);
    return found;
  };
}
