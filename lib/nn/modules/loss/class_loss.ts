/** Losses of scores and probabilities of classes, as modules. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, signature } from "../../../torch/internal.js";
import { warn } from "../../arguments.js";
import type {
  BCEWithLogitsOptions,
  BinaryLossOptions,
  ClassLossOptions,
  CrossEntropyOptions,
  KLDivOptions,
} from "../../functional/loss.js";
import * as F from "../../functional/loss.js";
import {
  type Old,
  old_reduction,
  type Reduction,
  reduction_of,
} from "../../functional/reduction.js";
import { type PairArguments, read_input_and_target } from "../../module/forward_arguments.js";
import { Buffer } from "../../parameter.js";
import { Loss, reduction, reductions, WeightedLoss, weight } from "./base.js";

/** A loss of classes. */
abstract class ClassLoss extends WeightedLoss {
  /** The class that does not count when it is the target. Default: −100. */
  readonly ignore_index: number;

  constructor(given: Required<ClassLossOptions>) {
    super(reduction_of(given), given.weight);
    this.ignore_index = given.ignore_index;
  }
}

/** The arguments of a function that computes a loss of classes. */
function class_arguments(loss: ClassLoss, args: PairArguments) {
  const [input, target] = read_input_and_target(loss, args);
  const { weight, ignore_index, reduction } = loss;
  return [input, target, { weight, ignore_index, reduction }] as const;
}

const class_kinds = {
  weight,
  size_average: old_reduction.size_average,
  ignore_index: kinds.integer(-100),
  reduce: old_reduction.reduce,
  reduction,
};

const read_cross_entropy = signature<Required<CrossEntropyOptions>>("CrossEntropyLoss", {
  ...class_kinds,
  label_smoothing: kinds.number(0),
});

/** See {@link F.cross_entropy}. Mirrors torch.nn.CrossEntropyLoss. */
export class CrossEntropyLoss extends ClassLoss {
  /** The share of the target that is spread over all classes, between 0 and 1. Default: 0. */
  readonly label_smoothing: number;

  constructor(
    ...args: Arguments<
      [],
      [
        weight: Tensor | null,
        size_average: Old,
        ignore_index: number,
        reduce: Old,
        reduction: Reduction,
        label_smoothing: number,
      ],
      CrossEntropyOptions
    >
  ) {
    const given = read_cross_entropy(args);
    super(given);
    this.label_smoothing = given.label_smoothing;
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target, how] = class_arguments(this, args);
    return F.cross_entropy(input, target, { ...how, label_smoothing: this.label_smoothing });
  }
}

const read_nll = signature<Required<ClassLossOptions>>("NLLLoss", class_kinds);

/** See {@link F.nll_loss}. Mirrors torch.nn.NLLLoss. */
export class NLLLoss extends ClassLoss {
  constructor(
    ...args: Arguments<
      [],
      [
        weight: Tensor | null,
        size_average: Old,
        ignore_index: number,
        reduce: Old,
        reduction: Reduction,
      ],
      ClassLossOptions
    >
  ) {
    super(read_nll(args));
  }

  override forward(...args: PairArguments): Tensor {
    return F.nll_loss(...class_arguments(this, args));
  }
}

/**
 * {@link NLLLoss} by an older name, which warns when it is made.
 *
 * Mirrors torch.nn.NLLLoss2d.
 *
 * @deprecated use NLLLoss
 */
export class NLLLoss2d extends NLLLoss {
  constructor(...args: ConstructorParameters<typeof NLLLoss>) {
    super(...args);
    warn(
      "`NLLLoss2d` has been deprecated. Please use `NLLLoss` instead as a drop-in replacement and see " +
        "https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.",
    );
  }
}

const read_bce = signature<Required<BinaryLossOptions>>("BCELoss", {
  weight,
  ...old_reduction,
  reduction,
});

/** See {@link F.binary_cross_entropy}. Mirrors torch.nn.BCELoss. */
export class BCELoss extends WeightedLoss {
  constructor(
    ...args: Arguments<
      [],
      [weight: Tensor | null, size_average: Old, reduce: Old, reduction: Reduction],
      BinaryLossOptions
    >
  ) {
    const given = read_bce(args);
    super(reduction_of(given), given.weight);
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { weight, reduction } = this;
    return F.binary_cross_entropy(input, target, { weight, reduction });
  }
}

const read_bce_logits = signature<Required<BCEWithLogitsOptions>>("BCEWithLogitsLoss", {
  weight,
  ...old_reduction,
  reduction,
  pos_weight: weight,
});

/** See {@link F.binary_cross_entropy_with_logits}. Mirrors torch.nn.BCEWithLogitsLoss. */
export class BCEWithLogitsLoss extends WeightedLoss {
  /** The weights of positive examples, one for each class; null for none. */
  pos_weight: Tensor | null;

  constructor(
    ...args: Arguments<
      [],
      [
        weight: Tensor | null,
        size_average: Old,
        reduce: Old,
        reduction: Reduction,
        pos_weight: Tensor | null,
      ],
      BCEWithLogitsOptions
    >
  ) {
    const given = read_bce_logits(args);
    super(reduction_of(given), given.weight);
    this.pos_weight = given.pos_weight === null ? null : new Buffer(given.pos_weight);
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { weight, reduction, pos_weight } = this;
    return F.binary_cross_entropy_with_logits(input, target, { weight, reduction, pos_weight });
  }
}

const read_kl_div = signature<Required<KLDivOptions>>("KLDivLoss", {
  ...old_reduction,
  reduction: kinds.choice([...reductions, "batchmean"], "mean"),
  log_target: kinds.boolean(false),
});

/** See {@link F.kl_div}. Mirrors torch.nn.KLDivLoss. */
export class KLDivLoss extends Loss<Reduction | "batchmean"> {
  /** Whether the target is given as logarithms too. Default: false. */
  readonly log_target: boolean;

  constructor(
    ...args: Arguments<
      [],
      [size_average: Old, reduce: Old, reduction: Reduction | "batchmean", log_target: boolean],
      KLDivOptions
    >
  ) {
    const given = read_kl_div(args);
    super(reduction_of(given));
    this.log_target = given.log_target;
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction, log_target } = this;
    return F.kl_div(input, target, { reduction, log_target });
  }
}
