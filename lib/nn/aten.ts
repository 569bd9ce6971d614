/** Operators that PyTorch binds for torch.nn alone, called through the addon's one door. */
import { native, type Operator, type TensorHandle } from "../native.js";
import { Tensor } from "../torch/index.js";

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

function wrap(result: unknown): Tensor {
  // An in-place operator gives its argument back, which is a Tensor already.
  return result instanceof Tensor ? result : new Tensor(result as TensorHandle);
}

/** The operator `aten::<name>` with positional arguments, for one that returns one tensor. */
export function operator<A extends unknown[]>(name: string): (...args: A) => Tensor {
  const find = lazily(name);
  if (name.endsWith("_")) return (...args) => wrap(find()(undefined, ...args));
  return (...args) => {
    // The addon takes handles more quickly than objects that carry one.
    const given: unknown[] = args;
    for (let i = 0; i < given.length; i++) {
      const arg = given[i];
      if (arg instanceof Tensor) given[i] = arg.handle;
    }
    return wrap(find()(undefined, ...given));
  };
}

/** As {@link operator}, with the keyword arguments first. */
export function keyword_operator<K extends object, A extends unknown[]>(
  name: string,
): (kwargs: K, ...args: A) => Tensor {
  const find = lazily(name);
  return (kwargs, ...args) => wrap(find()(kwargs, ...args));
}
