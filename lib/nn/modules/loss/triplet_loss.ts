/** Losses of triplets, as modules. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, signature } from "../../../torch/internal.js";
import type {
  TripletDistanceOptions,
  TripletMarginOptions,
} from "../../functional/ranking_loss.js";
import * as F from "../../functional/ranking_loss.js";
import { type Reduction, reduction_of } from "../../functional/reduction.js";
import { type TripleArguments, triple_reader } from "../../module/forward_arguments.js";
import { PairwiseDistance } from "../distance.js";
import { AnyLoss, type ReductionParameters, reduction, reduction_kinds } from "./base.js";

/** The `forward` of losses of triplets. */
type TripletForward = (anchor: Tensor, positive: Tensor, negative: Tensor) => Tensor;

/** The arguments of that `forward`. */
type Triplet = TripleArguments<"anchor", "positive", "negative">;

const read_triplet = triple_reader("anchor", "positive", "negative");

export interface TripletLoss {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: Triplet): Tensor;
}

/** A loss that wants each anchor nearer to its positive than to its negative. */
export abstract class TripletLoss extends AnyLoss<TripletForward> {
  /** By how much nearer. Default: 1. */
  readonly margin: number;
  /**
   * Whether the negative's distance to the positive is used if it is smaller than the anchor's.
   * Default: false.
   */
  readonly swap: boolean;

  constructor(name: string, reduction: Reduction, margin: number, swap: boolean) {
    super(reduction);
    if (margin <= 0) {
      throw new RangeError(`${name}: expected margin to be greater than 0, got ${margin} instead`);
    }
    this.margin = margin;
    this.swap = swap;
  }

  abstract override forward(...args: Triplet): Tensor;
}

const read_triplet_margin = signature<Required<TripletMarginOptions>>("TripletMarginLoss", {
  margin: kinds.number(1),
  p: kinds.number(2),
  eps: kinds.number(1e-6),
  swap: kinds.boolean(false),
  ...reduction_kinds,
});

/**
 * See {@link F.triplet_margin_loss}. Mirrors torch.nn.TripletMarginLoss.
 *
 * @throws RangeError if the margin is not greater than 0
 */
export class TripletMarginLoss extends TripletLoss {
  /** The p of the norm. Default: 2. */
  readonly p: number;
  /** Added to the differences. Default: 1e-6. */
  readonly eps: number;

  constructor(
    ...args: Arguments<
      [],
      [margin: number, p: number, eps: number, swap: boolean, ...ReductionParameters],
      TripletMarginOptions
    >
  ) {
    const { margin, p, eps, swap, ...how } = read_triplet_margin(args);
    super("TripletMarginLoss", reduction_of(how), margin, swap);
    this.p = p;
    this.eps = eps;
  }

  override forward(...args: Triplet): Tensor {
    const triplet = read_triplet(this, args);
    const { margin, p, eps, swap, reduction } = this;
    return F.triplet_margin_loss(...triplet, { margin, p, eps, swap, reduction });
  }
}

type Distance = Required<TripletDistanceOptions>["distance_function"];

const read_triplet_distance = signature<object, Required<TripletDistanceOptions>>(
  "TripletMarginWithDistanceLoss",
  {},
  {
    distance_function: kinds.nullable(kinds.callable<NonNullable<Distance>>()),
    margin: kinds.number(1),
    swap: kinds.boolean(false),
    reduction,
  },
);

/**
 * See {@link F.triplet_margin_with_distance_loss}. All options come by name. Mirrors
 * torch.nn.TripletMarginWithDistanceLoss.
 *
 * @throws RangeError if the margin is not greater than 0
 */
export class TripletMarginWithDistanceLoss extends TripletLoss {
  /** The distance of two tensors; a module's parameters are the loss's too. Default: a PairwiseDistance. */
  distance_function: NonNullable<Distance>;

  constructor(...args: Arguments<[], [], TripletDistanceOptions>) {
    const { distance_function, margin, swap, reduction } = read_triplet_distance(args);
    super("TripletMarginWithDistanceLoss", reduction, margin, swap);
    this.distance_function = distance_function ?? new PairwiseDistance();
  }

  override forward(...args: Triplet): Tensor {
    const triplet = read_triplet(this, args);
    const { distance_function, margin, swap, reduction } = this;
    const how = { distance_function, margin, swap, reduction };
    return F.triplet_margin_with_distance_loss(...triplet, how);
  }
}
