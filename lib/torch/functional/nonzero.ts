/** Places of elements that are not zero. */

import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { TensorList } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";

const aten = functions(["nonzero", "nonzero_numpy"]) as unknown as {
  nonzero(input: Tensor, options: { out?: Tensor }): Tensor;
  nonzero_numpy(input: Tensor): TensorList;
};

export interface NonzeroOptions {
  /** Whether the result is a list of a tensor for each dimension. Default: false. */
  as_tuple?: boolean | undefined;
  /** A tensor that the result is written to. */
  out?: Tensor | null | undefined;
}

const read = signature<{ input: Tensor }, { out: Tensor | null; as_tuple: boolean }>(
  "nonzero",
  { input: kinds.tensor() },
  { out: kinds.nullable(kinds.tensor()), as_tuple: kinds.boolean(false) },
);

/**
 * The places of elements that are not zero: a row of coordinates for each, int64, in the order of
 * the elements. With `as_tuple` a tensor of coordinates for each dimension, which {@link Tensor.at}
 * takes as an index. Mirrors torch.nonzero.
 */
export function nonzero(input: Tensor, options?: { as_tuple?: false; out?: Tensor | null }): Tensor;
export function nonzero(input: Tensor, options: { as_tuple: true }): TensorList;
export function nonzero(input: Tensor, options: NonzeroOptions): Tensor | TensorList;
export function nonzero(...args: unknown[]): Tensor | TensorList {
  const { input, as_tuple, out } = read(args);
  if (as_tuple && out !== null) {
    throw new TypeError("nonzero does not support the out kwarg when as_tuple is True");
  }
  if (as_tuple) return aten.nonzero_numpy(input);
  return aten.nonzero(input, out === null ? {} : { out });
}
