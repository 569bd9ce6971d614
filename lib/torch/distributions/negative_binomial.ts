import { type Arguments, signature } from "../dispatch/signature.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import {
  type NumberOrTensor,
  optional_parameter,
  type ProbabilityOptions,
  parameter,
  validation,
} from "./arguments.js";
import { aten, nn } from "./aten.js";
import { counted } from "./binomial.js";
import type { Constraint } from "./constraints/constraint.js";
import {
  greater_than_eq,
  half_open_interval,
  nonnegative_integer,
  real,
} from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { Gamma } from "./gamma.js";
import { given, given_of, lazy_probabilities } from "./probabilities.js";
import { lazy_property } from "./utils.js";

/** The parameters of {@link NegativeBinomial}, by name. */
export interface NegativeBinomialOptions extends ProbabilityOptions {
  /** The number of failures at which the trials end, at least 0. */
  total_count: NumberOrTensor;
}

const read_negative_binomial = signature<{
  total_count: NumberOrTensor;
  probs: NumberOrTensor | null;
  logits: NumberOrTensor | null;
  validate_args: boolean | null;
}>("NegativeBinomial", {
  total_count: parameter(),
  probs: optional_parameter(),
  logits: optional_parameter(),
  validate_args: validation(),
});

/**
 * The negative binomial distribution: the number of successes, of a probability `probs` each, before
 * `total_count` failures.
 *
 * Mirrors torch.distributions.NegativeBinomial.
 */
export class NegativeBinomial extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    total_count: greater_than_eq(0n),
    probs: half_open_interval(0, 1),
    logits: real,
  };
  static override readonly support: Constraint = nonnegative_integer;

  /** The number of failures at which the trials end. */
  declare readonly total_count: Tensor;
  /** The probability of a success. */
  declare readonly probs: Tensor;
  /** The log-odds of a success. */
  declare readonly logits: Tensor;
  declare protected readonly _gamma: Gamma;

  static {
    lazy_probabilities(NegativeBinomial, true);
    lazy_property(
      NegativeBinomial,
      "_gamma",
      ({ total_count, logits }: NegativeBinomial) =>
        new Gamma(total_count, logits.neg().exp(), false),
    );
  }

  /**
   * Makes a negative binomial distribution of `probs` or of `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(
    ...args: Arguments<
      [total_count: NumberOrTensor],
      [probs: NumberOrTensor | null, logits: NumberOrTensor | null, validate_args: boolean | null],
      NegativeBinomialOptions
    >
  ) {
    const { total_count, probs, logits, validate_args } = read_negative_binomial(args);
    super(...counted(total_count, given(probs, logits), validate_args));
  }

  protected get _param(): Tensor {
    return given_of(this);
  }

  /** The shape of the parameter. Mirrors NegativeBinomial.param_shape. */
  get param_shape(): Size {
    return this._param.shape;
  }

  override get mean(): Tensor {
    return this.total_count.mul(this.logits.exp());
  }

  override get mode(): Tensor {
    return this.total_count.sub(1).mul(this.logits.exp()).floor().clamp(0);
  }

  override get variance(): Tensor {
    return this.mean.div(this.logits.neg().sigmoid());
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["total_count", "probs", "logits"], batch_shape);
    return this._finish_expand(NegativeBinomial, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    return aten.poisson(this._gamma.sample(sample_shape));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const of_failures = this.total_count.mul(nn.log_sigmoid(this.logits.neg()));
    const unnormalized = of_failures.add(value.mul(nn.log_sigmoid(this.logits)));
    const normalization = this.total_count
      .add(value)
      .lgamma()
      .neg()
      .add(value.add(1).lgamma())
      .add(this.total_count.lgamma());
    const is_zero = this.total_count.add(value).eq(0);
    return unnormalized.sub(normalization.masked_fill(is_zero, 0));
  }
}
