/** Operators that PyTorch binds for torch.nn alone, called through the addon's one door. */
import { native, type Operator } from "../native/index.js";
import { Tensor } from "../torch/index.js";
import { tensor_of } from "../torch/internal.js";

/** Finds `aten::<name>` when it is first called. */
function lazily(name: string): () => Operator {
  let found: Operator | undefined;
  return () => {
    if (found === undefined) {
      found = native.op(`aten::${name}`);
      if (found === undefined) throw new Error(`LibTorch has no operator aten::${name}`);
    }
    return found;
  };
}

/** The operator `aten::<name>` with positional arguments, for one that returns one tensor. */
export function operator<A extends unknown[]>(name: string): (...args: A) => Tensor {
  const find = lazily(name);
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
  const find = lazily(name);
  return (kwargs, ...args) => tensor_of(find()(kwargs, ...args), args);
}
