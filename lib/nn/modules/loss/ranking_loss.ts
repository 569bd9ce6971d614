/** Losses of margins, as modules. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, signature } from "../../../torch/internal.js";
import type {
  MarginOptions,
  MultiMarginOptions,
  WeightedOptions,
} from "../../functional/ranking_loss.js";
import * as F from "../../functional/ranking_loss.js";
import { reduction_of } from "../../functional/reduction.js";
import {
  type PairArguments,
  read_input_and_target,
  type TripleArguments,
  triple_reader,
} from "../../module/forward_arguments.js";
import {
  AnyLoss,
  Loss,
  type PlainLossArguments,
  type ReductionParameters,
  read_plain,
  reduction_kinds,
  WeightedLoss,
  weight,
} from "./base.js";

const read_margin = (name: string, margin: number) =>
  signature<Required<MarginOptions>>(name, { margin: kinds.number(margin), ...reduction_kinds });

type MarginArguments = Arguments<[], [margin: number, ...ReductionParameters], MarginOptions>;

const read_hinge_embedding = read_margin("HingeEmbeddingLoss", 1);

/** See {@link F.hinge_embedding_loss}. Mirrors torch.nn.HingeEmbeddingLoss. */
export class HingeEmbeddingLoss extends Loss {
  /** The distance from which on a pair of target −1 costs nothing. Default: 1. */
  readonly margin: number;

  constructor(...args: MarginArguments) {
    const given = read_hinge_embedding(args);
    super(reduction_of(given));
    this.margin = given.margin;
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { margin, reduction } = this;
    return F.hinge_embedding_loss(input, target, { margin, reduction });
  }
}

/** The `forward` of losses of two inputs. */
type TwoInputForward = (input1: Tensor, input2: Tensor, target: Tensor) => Tensor;

/** The arguments of that `forward`. */
type TwoInputs = TripleArguments<"input1", "input2", "target">;

const read_two_inputs = triple_reader("input1", "input2", "target");

export interface TwoInputLoss {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: TwoInputs): Tensor;
}

/** A loss of two inputs, and a target that says how they should lie to each other. */
export abstract class TwoInputLoss extends AnyLoss<TwoInputForward> {
  /** By how much a pair should lie apart. Default: 0. */
  readonly margin: number;

  constructor(given: Required<MarginOptions>) {
    super(reduction_of(given));
    this.margin = given.margin;
  }

  abstract override forward(...args: TwoInputs): Tensor;
}

const read_cosine_embedding = read_margin("CosineEmbeddingLoss", 0);

/** See {@link F.cosine_embedding_loss}. Mirrors torch.nn.CosineEmbeddingLoss. */
export class CosineEmbeddingLoss extends TwoInputLoss {
  constructor(...args: MarginArguments) {
    super(read_cosine_embedding(args));
  }

  override forward(...args: TwoInputs): Tensor {
    const inputs = read_two_inputs(this, args);
    const { margin, reduction } = this;
    return F.cosine_embedding_loss(...inputs, { margin, reduction });
  }
}

const read_margin_ranking = read_margin("MarginRankingLoss", 0);

/** See {@link F.margin_ranking_loss}. Mirrors torch.nn.MarginRankingLoss. */
export class MarginRankingLoss extends TwoInputLoss {
  constructor(...args: MarginArguments) {
    super(read_margin_ranking(args));
  }

  override forward(...args: TwoInputs): Tensor {
    const inputs = read_two_inputs(this, args);
    const { margin, reduction } = this;
    return F.margin_ranking_loss(...inputs, { margin, reduction });
  }
}

const read_soft_margin = read_plain("SoftMarginLoss");

/** See {@link F.soft_margin_loss}. Mirrors torch.nn.SoftMarginLoss. */
export class SoftMarginLoss extends Loss {
  constructor(...args: PlainLossArguments) {
    super(reduction_of(read_soft_margin(args)));
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction } = this;
    return F.soft_margin_loss(input, target, { reduction });
  }
}

const read_multilabel_margin = read_plain("MultiLabelMarginLoss");

/** See {@link F.multilabel_margin_loss}. Mirrors torch.nn.MultiLabelMarginLoss. */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: PlainLossArguments) {
    super(reduction_of(read_multilabel_margin(args)));
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction } = this;
    return F.multilabel_margin_loss(input, target, { reduction });
  }
}

const read_multilabel_soft_margin = signature<Required<WeightedOptions>>(
  "MultiLabelSoftMarginLoss",
  { weight, ...reduction_kinds },
);

/** See {@link F.multilabel_soft_margin_loss}. Mirrors torch.nn.MultiLabelSoftMarginLoss. */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(
    ...args: Arguments<[], [weight: Tensor | null, ...ReductionParameters], WeightedOptions>
  ) {
    const given = read_multilabel_soft_margin(args);
    super(reduction_of(given), given.weight);
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { weight, reduction } = this;
    return F.multilabel_soft_margin_loss(input, target, { weight, reduction });
  }
}

const read_multi_margin = signature<Required<MultiMarginOptions>>("MultiMarginLoss", {
  p: kinds.number(1),
  margin: kinds.number(1),
  weight,
  ...reduction_kinds,
});

/**
 * See {@link F.multi_margin_loss}. Mirrors torch.nn.MultiMarginLoss.
 *
 * @throws RangeError if `p` is neither 1 nor 2, or the weight has not one dimension
 */
export class MultiMarginLoss extends WeightedLoss {
  /** The power that the distances are raised to: 1 or 2. Default: 1. */
  readonly p: number;
  /** By how much the score of the right class should exceed the others. Default: 1. */
  readonly margin: number;

  constructor(
    ...args: Arguments<
      [],
      [p: number, margin: number, weight: Tensor | null, ...ReductionParameters],
      MultiMarginOptions
    >
  ) {
    const { p, margin, weight, ...how } = read_multi_margin(args);
    super(reduction_of(how), weight);
    if (p !== 1 && p !== 2) throw new RangeError("only p == 1 and p == 2 supported");
    if (weight !== null && weight.dim() !== 1) {
      throw new RangeError(
        `MultiMarginLoss: expected weight to be None or 1D tensor, got ${weight.dim()}D instead`,
      );
    }
    this.p = p;
    this.margin = margin;
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { p, margin, weight, reduction } = this;
    return F.multi_margin_loss(input, target, { p, margin, weight, reduction });
  }
}
