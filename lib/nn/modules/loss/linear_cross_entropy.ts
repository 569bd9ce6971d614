/** A linear layer and the cross entropy of its scores, as one module. */
import type { Tensor } from "../../../torch/index.js";
import {
  type Arguments,
  float_text,
  kinds,
  python_text,
  signature,
} from "../../../torch/internal.js";
import { type FactoryOptions, factory_kinds } from "../../arguments.js";
import { linear_cross_entropy } from "../../functional/linear_cross_entropy.js";
import {
  checked_options,
  type GivenLinearCrossEntropyOptions,
  type LinearCrossEntropyOptions,
  options_kind,
} from "../../functional/linear_cross_entropy_options.js";
import type { ReductionOptions } from "../../functional/reduction.js";
import { type PairArguments, read_input_and_target } from "../../module/forward_arguments.js";
import { Linear } from "../linear.js";
import { reduction, WeightedLoss, weight } from "./base.js";

/** The parameters of {@link LinearCrossEntropyLoss}, by name. */
export interface LinearCrossEntropyLossOptions extends FactoryOptions, ReductionOptions {
  /** The number of features of a sample of the input. */
  in_features: number;
  /** The number of classes. */
  num_classes: number;
  /** The sizes d1, … of scores of shape (batch, classes, d1, …). Default: none. */
  out_features?: readonly number[];
  /** Whether a bias is added to the scores. Default: false. */
  bias?: boolean;
  /** A weight for each class: shape (classes). Default: all 1. */
  weight?: Tensor | null;
  /** A target of this class is left out. Default: −100 if the target holds classes. */
  ignore_index?: number | null;
  /** The fraction of each target that is spread over all classes, in [0, 1]. Default: 0. */
  label_smoothing?: number;
  /** Computes the scores a part of the batch at a time. Default: null, all at once. */
  options?: GivenLinearCrossEntropyOptions;
}

type Sizes = Pick<LinearCrossEntropyLossOptions, "in_features" | "num_classes">;
type Given = Required<LinearCrossEntropyLossOptions>;

const read = signature<Sizes, Omit<Given, keyof Sizes>>(
  "LinearCrossEntropyLoss",
  { in_features: kinds.integer(), num_classes: kinds.integer() },
  {
    out_features: kinds.array_of(kinds.integer()).or([]),
    bias: kinds.boolean(false),
    ...factory_kinds,
    reduction,
    weight,
    ignore_index: kinds.nullable(kinds.integer()),
    label_smoothing: kinds.number(0),
    options: options_kind,
  },
);

function check({ num_classes, weight, label_smoothing }: Given): void {
  if (weight !== null && weight.shape.join() !== `${num_classes}`) {
    throw new RangeError(
      `expected weight shape to be ${python_text([num_classes])}, got ${python_text([...weight.shape])}`,
    );
  }
  if (!(label_smoothing >= 0 && label_smoothing <= 1)) {
    throw new RangeError(`expected label_smoothing to be in range [0, 1], got ${label_smoothing}`);
  }
}

/**
 * The cross entropy of the scores that a linear layer of its own gives. See {@link linear_cross_entropy}.
 *
 * Input of shape (in_features) or (batch, in_features). Mirrors torch.nn.LinearCrossEntropyLoss.
 *
 * @throws RangeError if the weight has another shape than (classes), or `label_smoothing` is out of range
 */
export class LinearCrossEntropyLoss extends WeightedLoss {
  /** The number of classes. */
  readonly num_classes: number;
  /** The sizes of scores after that of the classes. Default: none. */
  readonly out_features: readonly number[];
  /** The class that does not count when it is the target. Default: null, −100. */
  readonly ignore_index: number | null;
  /** The share of the target that is spread over all classes, between 0 and 1. Default: 0. */
  readonly label_smoothing: number;
  /** The layer that gives the scores. */
  linear: Linear;
  /** The way in which the scores are computed by parts; null for all at once. */
  readonly options: LinearCrossEntropyOptions | null;

  constructor(
    ...args: Arguments<
      [in_features: number, num_classes: number],
      [],
      LinearCrossEntropyLossOptions
    >
  ) {
    const given = read(args);
    check(given);
    super(given.reduction, given.weight);
    const { in_features, num_classes, out_features, bias, device, dtype } = given;
    this.num_classes = num_classes;
    this.out_features = [...out_features];
    this.ignore_index = given.ignore_index;
    this.label_smoothing = given.label_smoothing;
    const scores = out_features.reduce((product, size) => product * size, num_classes);
    this.linear = new Linear(in_features, scores, bias, device, dtype);
    this.options = checked_options(given.options);
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { linear, weight, reduction, ignore_index, label_smoothing, options } = this;
    const sizes = [this.num_classes, ...this.out_features];
    return linear_cross_entropy(
      input,
      linear.weight.reshape([...sizes, linear.in_features]),
      target,
      {
        linear_bias: linear.bias?.reshape(sizes) ?? null,
        weight,
        reduction,
        ignore_index,
        label_smoothing,
        options,
      },
    );
  }

  override extra_repr(): string {
    const { linear, num_classes, out_features, reduction, ignore_index, options } = this;
    return (
      `in_features=${linear.in_features}, num_classes=${num_classes}, ` +
      `out_features=${python_text(out_features)}, bias=${python_text(linear.bias !== null)}, ` +
      `reduction=${reduction}, ignore_index=${python_text(ignore_index)}, ` +
      `label_smoothing=${float_text(this.label_smoothing)}, options=${python_text(options)}`
    );
  }
}
