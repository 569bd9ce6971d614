/** The base classes of losses, and the arguments that many of them have. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, signature } from "../../../torch/internal.js";
import {
  type Old,
  type OldReductionOptions,
  old_reduction,
  type Reduction,
} from "../../functional/reduction.js";
import type { PairArguments } from "../../module/forward_arguments.js";
import type { ForwardFunction } from "../../module/forward_types.js";
import { Module } from "../../module/index.js";
import { Buffer } from "../../parameter.js";

/** Base class of loss modules, whatever their `forward` takes. */
export abstract class AnyLoss<
  F extends ForwardFunction,
  R extends string = Reduction,
> extends Module<F> {
  /** "none" for each element's loss, "mean" or "sum". Default: "mean". */
  reduction: R;

  constructor(reduction: R) {
    super();
    this.reduction = reduction;
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}

/** The `forward` of a loss module. */
export type LossForward = (input: Tensor, target: Tensor) => Tensor;

export interface Loss {
  /** Runs the hooks and `forward`. */
  (input: Tensor, target: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (input: Tensor, named: { target: Tensor }): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { input: Tensor; target: Tensor }): Tensor;
}

/** Base class of losses of an input and a target. */
export abstract class Loss<R extends string = Reduction> extends AnyLoss<LossForward, R> {
  abstract override forward(...args: PairArguments): Tensor;
}

export const reductions = ["none", "mean", "sum"] as const;
export const reduction = kinds.choice(reductions, "mean");
export const weight = kinds.nullable(kinds.tensor());

/** The old arguments of a reduction and the new one, in the order in which most losses end with them. */
export type ReductionParameters = [size_average: Old, reduce: Old, reduction: Reduction];

/** Their kinds. */
export const reduction_kinds = { ...old_reduction, reduction };

/** A loss with a weight that moves with the module. */
export abstract class WeightedLoss extends Loss {
  /** The weights, of classes or of elements; null for none. */
  weight: Tensor | null;

  constructor(reduction: Reduction, weight: Tensor | null) {
    super(reduction);
    this.weight = weight === null ? null : new Buffer(weight);
  }
}

/** The arguments of losses whose only option is the reduction. */
export type PlainLossArguments = Arguments<[], ReductionParameters, OldReductionOptions>;

/** The reader of {@link PlainLossArguments}. */
export const read_plain = (name: string) =>
  signature<Required<OldReductionOptions>>(name, reduction_kinds);
