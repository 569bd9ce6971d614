/** Losses of scores and probabilities of classes, as torch.nn.functional has them. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { keyword_operator, operator } from "../aten.js";
import { with_dtype_advice } from "../dtype_advice.js";
import {
  code,
  type Old,
  type OldReductionOptions,
  old_reduction,
  type Reduction,
  type ReductionArguments,
  reduction_kinds,
  reduction_of,
} from "./reduction.js";

const aten_cross_entropy = with_dtype_advice(
  operator<[Tensor, Tensor, Tensor | null, number, number, number]>("cross_entropy_loss"),
);
const aten_nll = with_dtype_advice(
  operator<[Tensor, Tensor, Tensor | null, number, number]>("nll_loss_nd"),
);
const aten_bce = with_dtype_advice(
  operator<[Tensor, Tensor, Tensor | null, number]>("binary_cross_entropy"),
);
const aten_bce_logits = with_dtype_advice(
  operator<[Tensor, Tensor, Tensor | null, Tensor | null, number]>(
    "binary_cross_entropy_with_logits",
  ),
);
const aten_kl_div = keyword_operator<{ log_target: boolean }, [Tensor, Tensor, number]>("kl_div");

type Pair = { input: Tensor; target: Tensor };
type Weighted = Pair & { weight: Tensor | null } & ReductionArguments;
const pair = { input: kinds.tensor(), target: kinds.tensor() };
const weight = kinds.nullable(kinds.tensor());
const { size_average, reduce } = old_reduction;
const { reduction } = reduction_kinds;
const mean = code("mean");

export interface ClassLossOptions extends OldReductionOptions {
  /** A weight for each class: shape (classes). Default: all 1. */
  weight?: Tensor | null;
  /** A target of this class is left out. Default: -100. */
  ignore_index?: number;
}

export interface CrossEntropyOptions extends ClassLossOptions {
  /** The fraction of each target that is spread over all classes, in [0, 1]. Default: 0. */
  label_smoothing?: number;
}

const read_cross_entropy = signature<Weighted & { ignore_index: number; label_smoothing: number }>(
  "cross_entropy",
  {
    ...pair,
    weight,
    size_average,
    ignore_index: kinds.integer(-100),
    reduce,
    reduction,
    label_smoothing: kinds.number(0),
  },
);

/**
 * The cross entropy between unnormalised scores and targets.
 *
 * @param input scores: shape (classes), (batch, classes) or (batch, classes, d1, …).
 * @param target classes as int64 of shape (), (batch) or (batch, d1, …); or probabilities, shaped as `input`.
 * @returns a 0-dim tensor, or the target's shape with `reduction: "none"`.
 */
export function cross_entropy(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [
      weight: Tensor | null,
      size_average: Old,
      ignore_index: number,
      reduce: Old,
      reduction: Reduction,
      label_smoothing: number,
    ],
    Pair & CrossEntropyOptions
  >
): Tensor {
  if (args.length === 2 && args[0] instanceof Tensor && args[1] instanceof Tensor) {
    return aten_cross_entropy(args[0], args[1], null, mean, -100, 0);
  }
  const { input, target, weight, ignore_index, label_smoothing, ...how } = read_cross_entropy(args);
  const reduction = code(reduction_of(how));
  return aten_cross_entropy(input, target, weight, reduction, ignore_index, label_smoothing);
}

const read_nll = signature<Weighted & { ignore_index: number }>("nll_loss", {
  ...pair,
  weight,
  size_average,
  ignore_index: kinds.integer(-100),
  reduce,
  reduction,
});

/**
 * The negative log likelihood: as {@link cross_entropy}, of scores that are log probabilities.
 *
 * @param input log probabilities: shape (classes), (batch, classes) or (batch, classes, d1, …).
 * @param target classes as int64 of shape (), (batch) or (batch, d1, …).
 */
export function nll_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [
      weight: Tensor | null,
      size_average: Old,
      ignore_index: number,
      reduce: Old,
      reduction: Reduction,
    ],
    Pair & ClassLossOptions
  >
): Tensor {
  const { input, target, weight, ignore_index, ...how } = read_nll(args);
  return aten_nll(input, target, weight, code(reduction_of(how)), ignore_index);
}

export interface BinaryLossOptions extends OldReductionOptions {
  /** A weight for each element, broadcast to the target. Default: all 1. */
  weight?: Tensor | null;
}

const read_bce = signature<Weighted>("binary_cross_entropy", {
  ...pair,
  weight,
  ...reduction_kinds,
});

/**
 * The cross entropy of probabilities in [0, 1] and targets of the same shape.
 *
 * @throws RangeError if the shapes differ.
 */
export function binary_cross_entropy(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [weight: Tensor | null, size_average: Old, reduce: Old, reduction: Reduction],
    Pair & BinaryLossOptions
  >
): Tensor {
  const { input, target, weight: given, ...how } = read_bce(args);
  if (!have_same_shape(input, target)) {
    throw new RangeError(
      `Using a target size (${target.shape.join(", ")}) that is different to the input size ` +
        `(${input.shape.join(", ")}) is deprecated. Please ensure they have the same size.`,
    );
  }
  const weight =
    given === null ? null : given.expand(torch.broadcast_shapes(target.shape, given.shape));
  return aten_bce(input, target, weight, code(reduction_of(how)));
}

export interface BCEWithLogitsOptions extends BinaryLossOptions {
  /** A weight for the positive targets, broadcast to the target. Default: all 1. */
  pos_weight?: Tensor | null;
}

const read_bce_logits = signature<Weighted & { pos_weight: Tensor | null }>(
  "binary_cross_entropy_with_logits",
  { ...pair, weight, ...reduction_kinds, pos_weight: weight },
);

/**
 * As {@link binary_cross_entropy}, of scores before the sigmoid.
 *
 * @throws RangeError if the shapes differ.
 */
export function binary_cross_entropy_with_logits(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [
      weight: Tensor | null,
      size_average: Old,
      reduce: Old,
      reduction: Reduction,
      pos_weight: Tensor | null,
    ],
    Pair & BCEWithLogitsOptions
  >
): Tensor {
  const { input, target, weight, pos_weight, ...how } = read_bce_logits(args);
  if (!have_same_shape(input, target)) {
    throw new RangeError(
      `Target size (${target.shape.join(", ")}) must be the same as input size (${input.shape.join(", ")})`,
    );
  }
  return aten_bce_logits(input, target, weight, pos_weight, code(reduction_of(how)));
}

const have_same_shape = (a: Tensor, b: Tensor): boolean => a.shape.join() === b.shape.join();

export interface KLDivOptions extends Omit<OldReductionOptions, "reduction"> {
  /** As for the others, or "batchmean": the sum divided by the size of dimension 0. Default: "mean". */
  reduction?: Reduction | "batchmean";
  /** Whether the target holds log probabilities too. Default: false. */
  log_target?: boolean;
}

const read_kl_div = signature<Pair & ReductionArguments & { log_target: boolean }>("kl_div", {
  ...pair,
  ...reduction_kinds,
  log_target: kinds.boolean(false),
});

/**
 * The Kullback-Leibler divergence: target · (log(target) − input).
 *
 * @param input log probabilities.
 * @param target probabilities of the same shape.
 */
export function kl_div(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [size_average: Old, reduce: Old, reduction: Reduction | "batchmean", log_target: boolean],
    Pair & KLDivOptions
  >
): Tensor {
  const { input, target, log_target, ...how } = read_kl_div(args);
  const reduction = reduction_of(how);
  if (reduction === "batchmean") {
    const sum = aten_kl_div({ log_target }, input, target, code("sum"));
    return input.dim() === 0 ? sum : sum.div(input.size(0));
  }
  return aten_kl_div({ log_target }, input, target, code(reduction));
}
