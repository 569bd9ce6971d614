/** The loss functions as modules. */
import type { Tensor } from "../torch/index.js";
import type {
  BCEWithLogitsOptions,
  BinaryLossOptions,
  ClassLossOptions,
  CrossEntropyOptions,
  KLDivOptions,
} from "./functional/loss.js";
import * as F from "./functional/loss.js";
import type { Reduction, ReductionOptions } from "./functional/reduction.js";
import type { HuberOptions, SmoothL1Options } from "./functional/regression_loss.js";
import * as R from "./functional/regression_loss.js";
import { Module } from "./module.js";
import { Buffer } from "./parameter.js";

/** What a loss module computes. */
export type LossForward = (input: Tensor, target: Tensor) => Tensor;

/** What loss modules share. */
export abstract class Loss<R extends string = Reduction> extends Module<LossForward> {
  /** "none" for each element's loss, "mean" or "sum". Default: "mean". */
  reduction: R;

  constructor(reduction: R) {
    super();
    this.reduction = reduction;
  }
}

/** A loss with a weight that moves with the module. */
abstract class WeightedLoss extends Loss {
  weight: Tensor | null;

  constructor(reduction: Reduction, weight: Tensor | null) {
    super(reduction);
    this.weight = weight === null ? null : new Buffer(weight);
  }
}

/** See {@link F.cross_entropy}. Mirrors torch.nn.CrossEntropyLoss. */
export class CrossEntropyLoss extends WeightedLoss {
  readonly ignore_index: number;
  readonly label_smoothing: number;

  constructor({
    weight = null,
    ignore_index = -100,
    reduction = "mean",
    label_smoothing = 0,
  }: CrossEntropyOptions = {}) {
    super(reduction, weight);
    this.ignore_index = ignore_index;
    this.label_smoothing = label_smoothing;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignore_index, reduction, label_smoothing } = this;
    return F.cross_entropy(input, target, { weight, ignore_index, reduction, label_smoothing });
  }
}

/** See {@link F.nll_loss}. Mirrors torch.nn.NLLLoss. */
export class NLLLoss extends WeightedLoss {
  readonly ignore_index: number;

  constructor({ weight = null, ignore_index = -100, reduction = "mean" }: ClassLossOptions = {}) {
    super(reduction, weight);
    this.ignore_index = ignore_index;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignore_index, reduction } = this;
    return F.nll_loss(input, target, { weight, ignore_index, reduction });
  }
}

/** See {@link R.mse_loss}. Mirrors torch.nn.MSELoss. */
export class MSELoss extends Loss {
  constructor({ reduction = "mean" }: ReductionOptions = {}) {
    super(reduction);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction } = this;
    return R.mse_loss(input, target, { reduction });
  }
}

/** See {@link R.l1_loss}. Mirrors torch.nn.L1Loss. */
export class L1Loss extends Loss {
  constructor({ reduction = "mean" }: ReductionOptions = {}) {
    super(reduction);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction } = this;
    return R.l1_loss(input, target, { reduction });
  }
}

/** See {@link R.smooth_l1_loss}. Mirrors torch.nn.SmoothL1Loss. */
export class SmoothL1Loss extends Loss {
  readonly beta: number;

  constructor({ reduction = "mean", beta = 1 }: SmoothL1Options = {}) {
    super(reduction);
    this.beta = beta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, beta } = this;
    return R.smooth_l1_loss(input, target, { reduction, beta });
  }
}

/** See {@link R.huber_loss}. Mirrors torch.nn.HuberLoss. */
export class HuberLoss extends Loss {
  readonly delta: number;

  constructor({ reduction = "mean", delta = 1 }: HuberOptions = {}) {
    super(reduction);
    this.delta = delta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, delta } = this;
    return R.huber_loss(input, target, { reduction, delta });
  }
}

/** See {@link F.binary_cross_entropy}. Mirrors torch.nn.BCELoss. */
export class BCELoss extends WeightedLoss {
  constructor({ weight = null, reduction = "mean" }: BinaryLossOptions = {}) {
    super(reduction, weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, reduction } = this;
    return F.binary_cross_entropy(input, target, { weight, reduction });
  }
}

/** See {@link F.binary_cross_entropy_with_logits}. Mirrors torch.nn.BCEWithLogitsLoss. */
export class BCEWithLogitsLoss extends WeightedLoss {
  pos_weight: Tensor | null;

  constructor({ weight = null, reduction = "mean", pos_weight = null }: BCEWithLogitsOptions = {}) {
    super(reduction, weight);
    this.pos_weight = pos_weight === null ? null : new Buffer(pos_weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, reduction, pos_weight } = this;
    return F.binary_cross_entropy_with_logits(input, target, { weight, reduction, pos_weight });
  }
}

/** See {@link F.kl_div}. Mirrors torch.nn.KLDivLoss. */
export class KLDivLoss extends Loss<Reduction | "batchmean"> {
  readonly log_target: boolean;

  constructor({ reduction = "mean", log_target = false }: KLDivOptions = {}) {
    super(reduction);
    this.log_target = log_target;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, log_target } = this;
    return F.kl_div(input, target, { reduction, log_target });
  }
}
