/** Python's indexing of tensors: `x[…]`. */
import { native } from "../../native/index.js";
import type { Scalar } from "../types.js";
import { add_members } from "./add_members.js";
import { filled, number_of, Tensor } from "./index.js";

/** One element of an index: see {@link Tensor.at}. */
export type Index = number | bigint | boolean | string | null | Tensor | NestedIndex;
type NestedIndex = readonly (number | boolean | NestedIndex)[];

/** The methods by which every Tensor is indexed. */
export interface IndexingMembers {
  /**
   * Python's indexing, `x[…]`: integers, slices as strings (":", "1:5:2", "-3:"), "..." for all
   * dimensions between, null for a new one, booleans, tensors, arrays.
   *
   * `x.at(":", 0)` is `x[:, 0]`; `x.at("1:3", null, mask)` is `x[1:3, None, mask]`.
   *
   * One array is Python's list between the brackets: of integers or booleans it is an index, of
   * anything else the list of all indices, as in `x.at([":", [0, 2]])`.
   *
   * @throws RangeError if an index is out of range
   */
  at(items: readonly Index[]): Tensor;
  at(...items: Index[]): Tensor;

  /** `x[…] = value`: `x.set_at(0, ":", 1)` sets `x[:, 1]` to 0. */
  set_at(value: Tensor | Scalar, items: readonly Index[]): this;
  set_at(value: Tensor | Scalar, ...items: Index[]): this;
}

declare module "./index.js" {
  interface Tensor extends IndexingMembers {}
}

type Items = (Index | readonly Index[])[];

add_members<IndexingMembers>({
  at(...items: Items) {
    const into = new Tensor();
    const number = number_of(this);
    const result =
      items.length === 1
        ? native.index(into, this, number, items[0])
        : native.index(into, this, number, ...items);
    return filled(into, result) as Tensor;
  },
  set_at(value: Tensor | Scalar, ...items: Items) {
    native.index_assign(this, value, ...items);
    return this;
  },
});
