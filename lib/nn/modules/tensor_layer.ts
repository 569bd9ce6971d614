import type { Tensor } from "../../torch/index.js";
import type { InputArguments } from "../module/forward_arguments.js";
import { Module } from "../module/index.js";

export interface TensorLayer {
  /** Runs the hooks and `forward`. */
  (input: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { input: Tensor }): Tensor;
}

/** A layer that takes one tensor, `input`, and returns one. */
export abstract class TensorLayer extends Module {
  abstract override forward(...args: InputArguments): Tensor;

  protected override _ends_by_name(): boolean {
    return true;
  }
}
