/** Operators that PyTorch binds for torch.nn alone, called through the addon's only entry point. */
import { lazy_operator } from "../native/index.js";
import { Tensor } from "../torch/index.js";
import { tensor_of } from "../torch/internal.js";

/** The operator `aten::<name>` with positional arguments, for one that returns one tensor. */
export function operator<A extends unknown[]>(name: string): (...args: A) => Tensor {
  const find = lazy_operator(`aten::${name}`);
  return (...args) => {
    // The addon takes handles more quickly than objects that carry one.
    const given = args.map((arg) => (arg instanceof Tensor ? arg.handle : arg));
    return tensor_of(find()(undefined, ...given), args);
  };
}

/** As {@link operator}, with the keyword arguments first. */
export function keyword_operator<K extends object, A extends unknown[]>(
  name: string,
): (kwargs: K, ...args: A) => Tensor {
  const find = lazy_operator(`aten::${name}`);
  return (kwargs, ...args) => tensor_of(find()(kwargs, ...args), args);
}
