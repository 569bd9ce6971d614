/**
 * Types of results that are taken apart: `const [batch, time] = x.shape`.
 *
 * The number of values is not known before the program runs. As in Python, a destructuring
 * states how many it expects, and each of its names has the type of a value, with
 * `noUncheckedIndexedAccess` too. An index that is computed, `x.shape[i]`, is checked as in any
 * other array. If the call itself states how many values it returns, the type is exact.
 */
import type { Tensor } from "./tensor/index.js";

/** An array whose first values have names in a destructuring. */
export interface Several<T> extends Array<T> {
  0: T;
  1: T;
  2: T;
  3: T;
  4: T;
  5: T;
  6: T;
  7: T;
  slice(start?: number, end?: number): this;
}

/** The sizes of a tensor's dimensions, outermost first. Mirrors torch.Size. */
export interface Size extends Several<number> {}

/** Tensors, one for each part of the tensor that they were made of. */
export interface TensorList extends Several<Tensor> {}

/** Tuples of tensors by their length; of more there is a {@link TensorList}. */
interface Tuples {
  1: [Tensor];
  2: [Tensor, Tensor];
  3: [Tensor, Tensor, Tensor];
  4: [Tensor, Tensor, Tensor, Tensor];
  5: [Tensor, Tensor, Tensor, Tensor, Tensor];
  6: [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  7: [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  8: [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
}

/** As many tensors as a number that is written in the call. */
export type Exactly<N extends number> = N extends keyof Tuples ? Tuples[N] : TensorList;

/** At most the number of tensors that is written in the call: a name beyond is an error. */
export type AtMost<N extends number> = N extends keyof Tuples
  ? Tensor[] & { [I in keyof Tuples[N] as I extends `${number}` ? I : never]: Tuples[N][I] } & {
      readonly [I in N]?: never;
    }
  : TensorList;

/** A tensor for each item of a list that is written in the call. */
export type OneEach<List extends readonly unknown[]> = number extends List["length"]
  ? TensorList
  : { -readonly [I in keyof List]: Tensor };

/** A tensor for each item of a list that is written in the call, and one more. */
export type OneMore<List extends readonly unknown[]> = number extends List["length"]
  ? TensorList
  : [...OneEach<List>, Tensor];
