/** Losses of distances and margins, as torch.nn.functional has them. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import {
  code,
  type Old,
  type OldReductionOptions,
  type Reduction,
  type ReductionArguments,
  type ReductionOptions,
  reduced,
  reduction_kinds,
  reduction_of,
} from "./reduction.js";

export interface MarginOptions extends OldReductionOptions {
  /** By how much a pair should lie apart. */
  margin?: number;
}

type Read<A> = A & ReductionArguments;
type OldReduction = [size_average: Old, reduce: Old, reduction: Reduction];
const tensor = kinds.tensor();

type Two = { input1: Tensor; input2: Tensor; target: Tensor };

/** The arguments of losses of two inputs. */
type TwoArguments = Arguments<
  [input1: Tensor, input2: Tensor, target: Tensor],
  [margin: number, ...OldReduction],
  Two & MarginOptions
>;

/** Two inputs, and of each pair in which way they should lie. */
const read_two = (name: string) =>
  signature<Read<Two & { margin: number }>>(name, {
    input1: tensor,
    input2: tensor,
    target: tensor,
    margin: kinds.number(0),
    ...reduction_kinds,
  });

const read_margin_ranking = read_two("margin_ranking_loss");

/**
 * max(0, −target · (input1 − input2) + margin), the target 1 if input1 should be ranked higher
 * and −1 if input2 should. `margin` is 0 by default.
 */
export function margin_ranking_loss(...args: TwoArguments): Tensor {
  const { input1, input2, target, margin, ...how } = read_margin_ranking(args);
  if (input1.dim() !== input2.dim() || input1.dim() !== target.dim()) {
    throw new RangeError(
      "margin_ranking_loss : All input tensors should have same dimension but got sizes: " +
        `input1: [${input1.shape}], input2: [${input2.shape}], target: [${target.shape}]`,
    );
  }
  return torch.margin_ranking_loss(input1, input2, target, margin, code(reduction_of(how)));
}

type Pair = { input: Tensor; target: Tensor };
const pair = { input: tensor, target: tensor };

const read_hinge_embedding = signature<Read<Pair & { margin: number }>>("hinge_embedding_loss", {
  ...pair,
  margin: kinds.number(1),
  ...reduction_kinds,
});

/** The input if the target is 1, max(0, margin − input) if it is −1. `margin` is 1 by default. */
export function hinge_embedding_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [margin: number, ...OldReduction],
    Pair & MarginOptions
  >
): Tensor {
  const { input, target, margin, ...how } = read_hinge_embedding(args);
  return torch.hinge_embedding_loss(input, target, margin, code(reduction_of(how)));
}

const read_cosine_embedding = read_two("cosine_embedding_loss");

/** 1 − cos if the target is 1, max(0, cos − margin) if it is −1. `margin` is 0 by default. */
export function cosine_embedding_loss(...args: TwoArguments): Tensor {
  const { input1, input2, target, margin, ...how } = read_cosine_embedding(args);
  return torch.cosine_embedding_loss(input1, input2, target, margin, code(reduction_of(how)));
}

type RankingArguments = Arguments<
  [input: Tensor, target: Tensor],
  OldReduction,
  Pair & OldReductionOptions
>;

const read_pair = (name: string) => signature<Read<Pair>>(name, { ...pair, ...reduction_kinds });

const read_soft_margin = read_pair("soft_margin_loss");

/** log(1 + e^(−target · input)), targets 1 and −1. */
export function soft_margin_loss(...args: RankingArguments): Tensor {
  const { input, target, ...how } = read_soft_margin(args);
  return torch["_C"]._nn.soft_margin_loss(input, target, code(reduction_of(how)));
}

const read_multilabel_margin = read_pair("multilabel_margin_loss");

/**
 * The amount by which the scores of wrong classes come near those of right ones.
 *
 * @param target int64: the right classes of each row, then −1.
 */
export function multilabel_margin_loss(...args: RankingArguments): Tensor {
  const { input, target, ...how } = read_multilabel_margin(args);
  return torch["_C"]._nn.multilabel_margin_loss(input, target, code(reduction_of(how)));
}

export interface WeightedOptions extends OldReductionOptions {
  /** A weight for each class: shape (classes). Default: all 1. */
  weight?: Tensor | null;
}

const weight = kinds.nullable(tensor);

const read_multilabel_soft_margin = signature<Read<Pair & { weight: Tensor | null }>>(
  "multilabel_soft_margin_loss",
  { ...pair, weight, ...reduction_kinds },
);

/** The mean over the classes of a logistic loss for each of them, targets 0 and 1. */
export function multilabel_soft_margin_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [weight: Tensor | null, ...OldReduction],
    Pair & WeightedOptions
  >
): Tensor {
  const { input, target, weight, ...how } = read_multilabel_soft_margin(args);
  const { log_sigmoid } = torch["_C"]._nn;
  const right = target.mul(log_sigmoid(input));
  const wrong = torch.rsub(target, 1).mul(log_sigmoid(input.neg()));
  let loss = right.add(wrong).neg();
  if (weight !== null) loss = loss.mul(weight);
  return reduced(loss.sum(-1).div(input.size(-1)), reduction_of(how));
}

export interface MultiMarginOptions extends WeightedOptions {
  /** The power that the distances are raised to: 1 or 2. Default: 1. */
  p?: number;
  /** Default: 1. */
  margin?: number;
}

const read_multi_margin = signature<
  Read<Pair & { p: number; margin: number; weight: Tensor | null }>
>("multi_margin_loss", {
  ...pair,
  p: kinds.number(1),
  margin: kinds.number(1),
  weight,
  size_average: reduction_kinds.size_average,
  reduce: reduction_kinds.reduce,
  reduction: reduction_kinds.reduction,
});

/** The mean over the other classes of max(0, margin − input[target] + input[class])ᵖ. */
export function multi_margin_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [p: number, margin: number, weight: Tensor | null, ...OldReduction],
    Pair & MultiMarginOptions
  >
): Tensor {
  const { input, target, p, margin, weight, ...how } = read_multi_margin(args);
  if (p !== 1 && p !== 2) throw new RangeError("only p == 1 and p == 2 supported");
  if (weight !== null && weight.dim() !== 1) {
    throw new RangeError("weight must be one-dimensional");
  }
  const reduction = code(reduction_of(how));
  return torch["_C"]._nn.multi_margin_loss(input, target, p, margin, weight, reduction);
}

export interface TripletMarginOptions extends MarginOptions {
  /** The p of the norm. Default: 2. */
  p?: number;
  /** Added to the differences. Default: 1e-6. */
  eps?: number;
  /**
   * Whether the negative's distance to the positive is used if it is smaller than the
   * anchor's. Default: false.
   */
  swap?: boolean;
}

type Triplet = { anchor: Tensor; positive: Tensor; negative: Tensor };
const triplet = { anchor: tensor, positive: tensor, negative: tensor };

function check_margin(margin: number): void {
  if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${margin}`);
}

const read_triplet_margin = signature<
  Read<Triplet & { margin: number; p: number; eps: number; swap: boolean }>
>("triplet_margin_loss", {
  ...triplet,
  margin: kinds.number(1),
  p: kinds.number(2),
  eps: kinds.number(1e-6),
  swap: kinds.boolean(false),
  ...reduction_kinds,
});

/** max(0, ‖anchor − positive‖ₚ − ‖anchor − negative‖ₚ + margin). `margin` is 1 by default. */
export function triplet_margin_loss(
  ...args: Arguments<
    [anchor: Tensor, positive: Tensor, negative: Tensor],
    [margin: number, p: number, eps: number, swap: boolean, ...OldReduction],
    Triplet & TripletMarginOptions
  >
): Tensor {
  const { anchor, positive, negative, margin, p, eps, swap, ...how } = read_triplet_margin(args);
  check_margin(margin);
  const reduction = code(reduction_of(how));
  return torch.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
}

type Distance = (x: Tensor, y: Tensor) => Tensor;

export interface TripletDistanceOptions extends ReductionOptions {
  /** By how much a pair should lie apart. Default: 1. */
  margin?: number;
  /** Default: torch.pairwise_distance. */
  distance_function?: Distance | null;
  /** As in {@link TripletMarginOptions}. */
  swap?: boolean;
}

const read_triplet_distance = signature<Triplet, Required<TripletDistanceOptions>>(
  "triplet_margin_with_distance_loss",
  triplet,
  {
    distance_function: kinds.nullable(kinds.callable<Distance>()),
    margin: kinds.number(1),
    swap: kinds.boolean(false),
    reduction: kinds.string("mean") as kinds.Kind<Reduction>,
  },
);

/** As {@link triplet_margin_loss}, with a distance of one's own. The options come by name alone. */
export function triplet_margin_with_distance_loss(
  ...args: Arguments<
    [anchor: Tensor, positive: Tensor, negative: Tensor],
    [],
    Triplet & TripletDistanceOptions
  >
): Tensor {
  const { anchor, positive, negative, distance_function, margin, swap, reduction } =
    read_triplet_distance(args);
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
