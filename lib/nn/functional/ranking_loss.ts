/** Losses of distances and margins, as torch.nn.functional has them. */
import { required, signature, type Tensor, torch } from "../../torch/index.js";
import {
  code,
  old_reduction,
  type ReductionArguments,
  type ReductionOptions,
  reduced,
  reduction_of,
} from "./reduction.js";

export interface MarginOptions extends ReductionOptions {
  /** By how much a pair should lie apart. */
  margin?: number;
}

type Read<A> = A & ReductionArguments;
const by_mean = { ...old_reduction, reduction: "mean" } as const;

/** Two inputs, and of each pair in which way they should lie. */
const read_two = (name: string) =>
  signature<Read<{ input1: Tensor; input2: Tensor; target: Tensor; margin: number }>>(name, {
    input1: required,
    input2: required,
    target: required,
    margin: 0,
    ...by_mean,
  });

const read_margin_ranking = read_two("margin_ranking_loss");

/**
 * max(0, −target · (input1 − input2) + margin), the target 1 where input1 should be the greater one
 * and −1 where input2 should. `margin` is 0 by default.
 */
export function margin_ranking_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number | MarginOptions,
  options?: ReductionOptions,
): Tensor;
export function margin_ranking_loss(...args: unknown[]): Tensor {
  const { input1, input2, target, margin, ...how } = read_margin_ranking(args);
  if (input1.dim() !== input2.dim() || input1.dim() !== target.dim()) {
    throw new RangeError(
      "margin_ranking_loss : All input tensors should have same dimension but got sizes: " +
        `input1: [${input1.shape}], input2: [${input2.shape}], target: [${target.shape}]`,
    );
  }
  return torch.margin_ranking_loss(input1, input2, target, margin, code(reduction_of(how)));
}

const read_hinge_embedding = signature<Read<{ input: Tensor; target: Tensor; margin: number }>>(
  "hinge_embedding_loss",
  { input: required, target: required, margin: 1, ...by_mean },
);

/** The input where the target is 1, max(0, margin − input) where it is −1. `margin` is 1 by default. */
export function hinge_embedding_loss(
  input: Tensor,
  target: Tensor,
  margin?: number | MarginOptions,
  options?: ReductionOptions,
): Tensor;
export function hinge_embedding_loss(...args: unknown[]): Tensor {
  const { input, target, margin, ...how } = read_hinge_embedding(args);
  return torch.hinge_embedding_loss(input, target, margin, code(reduction_of(how)));
}

const read_cosine_embedding = read_two("cosine_embedding_loss");

/** 1 − cos where the target is 1, max(0, cos − margin) where it is −1. `margin` is 0 by default. */
export function cosine_embedding_loss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number | MarginOptions,
  options?: ReductionOptions,
): Tensor;
export function cosine_embedding_loss(...args: unknown[]): Tensor {
  const { input1, input2, target, margin, ...how } = read_cosine_embedding(args);
  return torch.cosine_embedding_loss(input1, input2, target, margin, code(reduction_of(how)));
}

const read_pair = (name: string) =>
  signature<Read<{ input: Tensor; target: Tensor }>>(name, {
    input: required,
    target: required,
    ...by_mean,
  });

const read_soft_margin = read_pair("soft_margin_loss");

/** log(1 + e^(−target · input)), targets 1 and −1. */
export function soft_margin_loss(input: Tensor, target: Tensor, options?: ReductionOptions): Tensor;
export function soft_margin_loss(...args: unknown[]): Tensor {
  const { input, target, ...how } = read_soft_margin(args);
  return torch._C._nn.soft_margin_loss(input, target, code(reduction_of(how)));
}

const read_multilabel_margin = read_pair("multilabel_margin_loss");

/**
 * How far the scores of wrong classes come near to those of right ones.
 *
 * @param target int64: the right classes of each row, then −1.
 */
export function multilabel_margin_loss(
  input: Tensor,
  target: Tensor,
  options?: ReductionOptions,
): Tensor;
export function multilabel_margin_loss(...args: unknown[]): Tensor {
  const { input, target, ...how } = read_multilabel_margin(args);
  return torch._C._nn.multilabel_margin_loss(input, target, code(reduction_of(how)));
}

export interface WeightedOptions extends ReductionOptions {
  /** A weight for each class: shape (classes). Default: all 1. */
  weight?: Tensor | null;
}

const read_multilabel_soft_margin = signature<
  Read<{ input: Tensor; target: Tensor; weight: Tensor | null }>
>("multilabel_soft_margin_loss", { input: required, target: required, weight: null, ...by_mean });

/** The mean over the classes of a logistic loss for each of them, targets 0 and 1. */
export function multilabel_soft_margin_loss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | null | WeightedOptions,
  options?: ReductionOptions,
): Tensor;
export function multilabel_soft_margin_loss(...args: unknown[]): Tensor {
  const { input, target, weight, ...how } = read_multilabel_soft_margin(args);
  const { log_sigmoid } = torch._C._nn;
  const right = target.mul(log_sigmoid(input));
  const wrong = torch.rsub(target, 1).mul(log_sigmoid(input.neg()));
  let loss = right.add(wrong).neg();
  if (weight !== null) loss = loss.mul(weight);
  return reduced(loss.sum(-1).div(input.size(-1)), reduction_of(how));
}

export interface MultiMarginOptions extends WeightedOptions {
  /** What the distances are raised to: 1 or 2. Default: 1. */
  p?: number;
  /** Default: 1. */
  margin?: number;
}

const read_multi_margin = signature<
  Read<{ input: Tensor; target: Tensor; p: number; margin: number; weight: Tensor | null }>
>("multi_margin_loss", {
  input: required,
  target: required,
  p: 1,
  margin: 1,
  weight: null,
  ...by_mean,
});

/** The mean over the other classes of max(0, margin − input[target] + input[class])ᵖ. */
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  options?: MultiMarginOptions,
): Tensor;
export function multi_margin_loss(
  input: Tensor,
  target: Tensor,
  p: number,
  margin?: number,
  weight?: Tensor | null,
): Tensor;
export function multi_margin_loss(...args: unknown[]): Tensor {
  const { input, target, p, margin, weight, ...how } = read_multi_margin(args);
  if (p !== 1 && p !== 2) throw new RangeError("only p == 1 and p == 2 supported");
  if (weight !== null && weight.dim() !== 1) {
    throw new RangeError("weight must be one-dimensional");
  }
  const reduction = code(reduction_of(how));
  return torch._C._nn.multi_margin_loss(input, target, p, margin, weight, reduction);
}

export interface TripletMarginOptions extends MarginOptions {
  /** The p of the norm. Default: 2. */
  p?: number;
  /** Added to the differences. Default: 1e-6. */
  eps?: number;
  /** Whether the negative's distance to the positive counts where it is the smaller one. Default: false. */
  swap?: boolean;
}

type Triplet = { anchor: Tensor; positive: Tensor; negative: Tensor };
const triplet = { anchor: required, positive: required, negative: required } as const;

function check_margin(margin: number): void {
  if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${margin}`);
}

const read_triplet_margin = signature<
  Read<Triplet & Required<Omit<TripletMarginOptions, "reduction">>>
>("triplet_margin_loss", { ...triplet, margin: 1, p: 2, eps: 1e-6, swap: false, ...by_mean });

/** max(0, ‖anchor − positive‖ₚ − ‖anchor − negative‖ₚ + margin). `margin` is 1 by default. */
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: TripletMarginOptions,
): Tensor;
export function triplet_margin_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin: number,
  p?: number,
  eps?: number,
  swap?: boolean,
): Tensor;
export function triplet_margin_loss(...args: unknown[]): Tensor {
  const { anchor, positive, negative, margin, p, eps, swap, ...how } = read_triplet_margin(args);
  check_margin(margin);
  const reduction = code(reduction_of(how));
  return torch.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
}

export interface TripletDistanceOptions extends MarginOptions {
  /** Default: torch.pairwise_distance. */
  distance_function?: ((x: Tensor, y: Tensor) => Tensor) | null;
  /** As in {@link TripletMarginOptions}. */
  swap?: boolean;
}

/** As {@link triplet_margin_loss}, with a distance of one's own. */
export function triplet_margin_with_distance_loss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  {
    distance_function = null,
    margin = 1,
    swap = false,
    reduction = "mean",
  }: TripletDistanceOptions = {},
): Tensor {
  code(reduction);
  check_margin(margin);
  const [a, p, n] = [anchor.dim(), positive.dim(), negative.dim()];
  if (a !== p || p !== n) {
    throw new RangeError(
      "The anchor, positive, and negative tensors are expected to have the same number of " +
        `dimensions, but got: anchor ${a}D, positive ${p}D, and negative ${n}D inputs`,
    );
  }
  const distance = distance_function ?? ((x: Tensor, y: Tensor) => torch.pairwise_distance(x, y));
  const near = distance(anchor, positive);
  let far = distance(anchor, negative);
  if (swap) far = torch.minimum(far, distance(positive, negative));
  return reduced(near.add(margin).sub(far).clamp_min(0), reduction);
}
