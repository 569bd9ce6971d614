/** Operators that PyTorch binds for torch.nn alone, called through the addon's only entry point. */
import { lazy_numbered_operator } from "../native/index.js";
import type { Tensor } from "../torch/index.js";
import { call_operator } from "../torch/internal.js";

/** The operator `aten::<name>` with positional arguments, for one that returns one tensor. */
export function operator<A extends unknown[]>(name: string): (...args: A) => Tensor {
  const find = lazy_numbered_operator(`aten::${name}`);
  return (...args) => call_operator(find(), undefined, args) as Tensor;
}

/** As {@link operator}, with the keyword arguments first. */
export function keyword_operator<K extends object, A extends unknown[]>(
  name: string,
): (kwargs: K, ...args: A) => Tensor {
  const find = lazy_numbered_operator(`aten::${name}`);
  return (kwargs, ...args) => call_operator(find(), kwargs, args) as Tensor;
}
