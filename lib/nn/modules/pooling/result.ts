/** The result of pooling, which holds the indices of the greatest elements if they are wanted. */
import type { Tensor } from "../../../torch/index.js";
import type { WithIndices } from "../../functional/pooling.js";
import type { InputArguments } from "../../module/forward_arguments.js";
import { Module } from "../../module/index.js";

/** The output, or `[output, indices]` if `W` is true. */
export type PoolResult<W extends boolean> = W extends true ? WithIndices : Tensor;

export interface MaybeWithIndices<W extends boolean> {
  /** Runs the hooks and `forward`. */
  (input: Tensor): PoolResult<W>;
  /** Runs the hooks and `forward`. */
  (named: { input: Tensor }): PoolResult<W>;
}

/** A layer that takes one tensor, `input`, and returns one, or that and the indices besides. */
export abstract class MaybeWithIndices<W extends boolean> extends Module<
  (input: Tensor) => PoolResult<W>
> {
  abstract override forward(...args: InputArguments): PoolResult<W>;

  protected override _ends_by_name(): boolean {
    return true;
  }
}
