/** The layers and losses of fastai 1's layers.py that language models use. */
import type { Tensor } from "../torch/index.js";
import { BatchNorm1d } from "./batchnorm.js";
import { CallableObject } from "./callable.js";
import type {
  BCEWithLogitsOptions,
  BinaryLossOptions,
  CrossEntropyOptions,
} from "./functional/loss.js";
import { nll_loss } from "./functional/loss.js";
import type { Reduction, ReductionOptions } from "./functional/reduction.js";
import { log_softmax, softmax } from "./functional/softmax.js";
import {
  BCELoss,
  BCEWithLogitsLoss,
  CrossEntropyLoss,
  type LossForward,
  MSELoss,
  NLLLoss,
} from "./loss.js";
import { Module } from "./module.js";

/**
 * A BatchNorm1d over the last dimension, however many there are before it.
 *
 * Shape (…, features) gives the same shape. Mirrors fastai's BatchNorm1dFlat.
 */
export class BatchNorm1dFlat extends BatchNorm1d {
  override forward(input: Tensor): Tensor {
    if (input.dim() === 2) return super.forward(input);
    const { shape } = input;
    const features = shape.at(-1) ?? 1;
    return super.forward(input.contiguous().view(-1, features)).view(shape);
  }
}

/** A loss module with a reduction, as FlattenedLoss wraps it. */
export interface FlattenableLoss {
  (input: Tensor, target: Tensor): Tensor;
  reduction: string;
  weight?: Tensor | null;
}

export interface FlattenOptions {
  /** Which dimension of the input holds the classes. Default: the last. */
  axis?: number;
  /** Whether the target becomes float32 first. Default: false. */
  floatify?: boolean;
  /** Whether the input becomes 2-D, (rows, classes), rather than 1-D. Default: true. */
  is_2d?: boolean;
}

export interface FlattenedLoss {
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (input: Tensor, target: Tensor): Tensor;
}

/**
 * A loss of input and target without their leading dimensions: `new FlattenedLoss(nn.CrossEntropyLoss,
 * { axis: 1, reduction: "sum" })`. Options that are not its own go to the loss.
 *
 * Mirrors fastai's FlattenedLoss.
 */
export class FlattenedLoss<O extends object = object> extends CallableObject {
  /** The loss it wraps. */
  readonly func: FlattenableLoss;
  readonly axis: number;
  readonly floatify: boolean;
  readonly is_2d: boolean;

  constructor(
    func: new (options: O) => FlattenableLoss,
    { axis = -1, floatify = false, is_2d = true, ...options }: FlattenOptions & O,
  ) {
    super();
    this.func = new func(options as unknown as O);
    this.axis = axis;
    this.floatify = floatify;
    this.is_2d = is_2d;
  }

  override __call__(input: Tensor, target: Tensor): Tensor {
    const scores = this.#last(input).contiguous();
    const wanted = this.#last(target).contiguous().view(-1);
    const flat = this.is_2d ? scores.view(-1, scores.size(-1)) : scores.view(-1);
    return this.func(flat, this.floatify ? wanted.float() : wanted);
  }

  /** The tensor with the classes in the last dimension. */
  #last(tensor: Tensor): Tensor {
    return this.axis === -1 ? tensor : tensor.transpose(this.axis, -1);
  }

  /** "none" for each element's loss, "mean" or "sum". */
  get reduction(): Reduction {
    return this.func.reduction as Reduction;
  }

  set reduction(value: Reduction) {
    this.func.reduction = value;
  }

  /** The wrapped loss's weight. */
  get weight(): Tensor | null {
    return this.func.weight ?? null;
  }

  set weight(value: Tensor | null) {
    this.func.weight = value;
  }

  /** What makes predictions of a model's output, as fastai finds it by the loss's name. */
  activation(output: Tensor): Tensor {
    const { func } = this;
    if (func instanceof CrossEntropyLoss) return softmax(output, this.axis);
    if (func instanceof BCEWithLogitsLoss) return output.sigmoid();
    if (func instanceof NLLLoss) return output.exp();
    return output;
  }

  override toString(): string {
    return `FlattenedLoss of ${String(this.func)}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** A CrossEntropyLoss over (…, classes) and (…). Mirrors fastai's CrossEntropyFlat. */
export class CrossEntropyFlat extends FlattenedLoss<CrossEntropyOptions> {
  constructor(options: FlattenOptions & CrossEntropyOptions = {}) {
    super(CrossEntropyLoss, options);
  }
}

/** A BCEWithLogitsLoss over any equal shapes. Mirrors fastai's BCEWithLogitsFlat. */
export class BCEWithLogitsFlat extends FlattenedLoss<BCEWithLogitsOptions> {
  constructor({ floatify = true, ...options }: FlattenOptions & BCEWithLogitsOptions = {}) {
    super(BCEWithLogitsLoss, { ...options, floatify, is_2d: false });
  }
}

/** A BCELoss over any equal shapes. Mirrors fastai's BCEFlat. */
export class BCEFlat extends FlattenedLoss<BinaryLossOptions> {
  constructor({ floatify = true, ...options }: FlattenOptions & BinaryLossOptions = {}) {
    super(BCELoss, { ...options, floatify, is_2d: false });
  }
}

/** An MSELoss over any equal shapes. Mirrors fastai's MSELossFlat. */
export class MSELossFlat extends FlattenedLoss<ReductionOptions> {
  constructor({ floatify = true, ...options }: FlattenOptions & ReductionOptions = {}) {
    super(MSELoss, { ...options, floatify, is_2d: false });
  }
}

/** The mean of the output, whatever the target. Mirrors fastai's NoopLoss. */
export class NoopLoss extends Module<(output: Tensor, ...targets: unknown[]) => Tensor> {
  override forward(output: Tensor): Tensor {
    return output.mean();
  }
}

/**
 * The cross entropy with a share `eps` of each target spread over all classes, which are the
 * output's last dimension. Mirrors fastai's LabelSmoothingCrossEntropy.
 */
export class LabelSmoothingCrossEntropy extends Module<LossForward> {
  readonly eps: number;
  reduction: Reduction;

  constructor({ eps = 0.1, reduction = "mean" }: ReductionOptions & { eps?: number } = {}) {
    super();
    this.eps = eps;
    this.reduction = reduction;
  }

  override forward(output: Tensor, target: Tensor): Tensor {
    const { eps, reduction } = this;
    const scores = log_softmax(output, -1);
    const summed = reduction === "sum" ? scores.sum().neg() : scores.sum(-1).neg();
    const spread = reduction === "mean" ? summed.mean() : summed;
    const targets = nll_loss(scores, target, { reduction }).mul(1 - eps);
    return spread.mul(eps).div(output.size(-1)).add(targets);
  }
}
