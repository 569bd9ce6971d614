/** Distances and similarities of pairs of tensors, as modules. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { cosine_similarity, pairwise_distance } from "../functional/distance.js";
import { type PairArguments, pair_reader } from "../module/forward_arguments.js";
import { Module } from "../module/index.js";

/** The arguments of the `forward` of distances. */
type Pair = PairArguments<"x1", "x2">;

const read_pair = pair_reader("x1", "x2");

export interface DistanceLayer {
  /** Runs the hooks and `forward`. */
  (x1: Tensor, x2: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (x1: Tensor, named: { x2: Tensor }): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { x1: Tensor; x2: Tensor }): Tensor;
}

/** A layer of two tensors. */
export abstract class DistanceLayer extends Module<(x1: Tensor, x2: Tensor) => Tensor> {
  abstract override forward(...args: Pair): Tensor;

  protected override _ends_by_name(): boolean {
    return true;
  }
}

/** The parameters of {@link PairwiseDistance}, by name. */
export interface PairwiseDistanceOptions {
  /** The p of the norm. Default: 2. */
  p?: number;
  /** Added to the differences. Default: 1e-6. */
  eps?: number;
  /** Whether the last dimension stays, with size 1. Default: false. */
  keepdim?: boolean;
}

const read_pairwise = signature<Required<PairwiseDistanceOptions>>("PairwiseDistance", {
  p: kinds.number(2),
  eps: kinds.number(1e-6),
  keepdim: kinds.boolean(false),
});

/**
 * ‖x1 − x2 + eps‖ₚ over the last dimension.
 *
 * Inputs of shapes (batch, size) or (size), which broadcast, give shape (batch) or (). Mirrors
 * torch.nn.PairwiseDistance.
 */
export class PairwiseDistance extends DistanceLayer {
  /** The p of the norm. Default: 2. */
  readonly norm: number;
  /** Added to the differences. Default: 1e-6. */
  readonly eps: number;
  /** Whether the last dimension stays, with size 1. Default: false. */
  readonly keepdim: boolean;

  constructor(
    ...args: Arguments<[], [p: number, eps: number, keepdim: boolean], PairwiseDistanceOptions>
  ) {
    const { p, eps, keepdim } = read_pairwise(args);
    super();
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  override forward(...args: Pair): Tensor {
    const [x1, x2] = read_pair(this, args);
    return pairwise_distance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

/** The parameters of {@link CosineSimilarity}, by name. */
export interface CosineSimilarityOptions {
  /** The dimension of the vectors. Default: 1. */
  dim?: number;
  /** The least product of their lengths. Default: 1e-8. */
  eps?: number;
}

const read_cosine = signature<Required<CosineSimilarityOptions>>("CosineSimilarity", {
  dim: kinds.integer(1),
  eps: kinds.number(1e-8),
});

/**
 * The cosine of the angle between vectors along a dimension.
 *
 * Inputs of the same shape, or of shapes that broadcast, give that shape without the dimension.
 * Mirrors torch.nn.CosineSimilarity.
 */
export class CosineSimilarity extends DistanceLayer {
  /** The dimension of the vectors. Default: 1. */
  readonly dim: number;
  /** The least product of their lengths. Default: 1e-8. */
  readonly eps: number;

  constructor(...args: Arguments<[], [dim: number, eps: number], CosineSimilarityOptions>) {
    const { dim, eps } = read_cosine(args);
    super();
    this.dim = dim;
    this.eps = eps;
  }

  override forward(...args: Pair): Tensor {
    const [x1, x2] = read_pair(this, args);
    return cosine_similarity(x1, x2, this.dim, this.eps);
  }
}
