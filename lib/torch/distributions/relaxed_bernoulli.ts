/** `torch.distributions.relaxed_bernoulli`: Bernoulli distributions with gradients. */

import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import {
  type NumberOrTensor,
  optional_parameter,
  type ProbabilityOptions,
  validation,
} from "./arguments.js";
import type { Constraint } from "./constraints/constraint.js";
import { real, unit_interval } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, uniform } from "./helpers.js";
import { given, given_of, lazy_probabilities } from "./probabilities.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { SigmoidTransform } from "./transforms/elementwise.js";
import { broadcast_all, clamp_probs } from "./utils.js";

/** The parameters of {@link RelaxedBernoulli}, by name. */
export interface RelaxedBernoulliOptions extends ProbabilityOptions {
  /** The temperature, above 0: the lower, the nearer samples are to 0 and 1. */
  temperature: Tensor;
}

type RelaxedArguments = Arguments<
  [temperature: Tensor],
  [probs: NumberOrTensor | null, logits: NumberOrTensor | null, validate_args: boolean | null],
  RelaxedBernoulliOptions
>;

const reader = (name: string) =>
  signature<{
    temperature: Tensor;
    probs: NumberOrTensor | null;
    logits: NumberOrTensor | null;
    validate_args: boolean | null;
  }>(name, {
    temperature: kinds.tensor(),
    probs: optional_parameter(),
    logits: optional_parameter(),
    validate_args: validation(),
  });

const read_logit_relaxed = reader("LogitRelaxedBernoulli");
const read_relaxed = reader("RelaxedBernoulli");

/**
 * The distribution of the logits of {@link RelaxedBernoulli}.
 *
 * Mirrors torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli.
 */
export class LogitRelaxedBernoulli extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: unit_interval,
    logits: real,
  };
  static override readonly support: Constraint = real;

  /** The temperature. */
  declare readonly temperature: Tensor;
  /** The probability of 1. */
  declare readonly probs: Tensor;
  /** The log-odds of 1. */
  declare readonly logits: Tensor;

  static {
    lazy_probabilities(LogitRelaxedBernoulli, true);
  }

  /**
   * Makes one of a temperature and `probs` or `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(...args: RelaxedArguments) {
    const { temperature, probs, logits, validate_args } = read_logit_relaxed(args);
    const parameters = broadcast(given(probs, logits));
    super(Object.values(parameters)[0]?.shape ?? [], [], validate_args, {
      parameters: { ...parameters, temperature },
    });
  }

  protected get _param(): Tensor {
    return given_of(this);
  }

  /** The shape of the parameter. Mirrors LogitRelaxedBernoulli.param_shape. */
  get param_shape(): Size {
    return this._param.shape;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["probs", "logits"], batch_shape);
    return this._finish_expand(LogitRelaxedBernoulli, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    const probs = clamp_probs(this.probs.expand(shape));
    const uniforms = clamp_probs(uniform(shape, probs));
    return uniforms
      .log()
      .sub(uniforms.neg().log1p())
      .add(probs.log())
      .sub(probs.neg().log1p())
      .div(this.temperature);
  }

  protected override _log_prob(given_value: Tensor): Tensor {
    this._validate_sample(given_value);
    const [logits, value] = broadcast_all(this.logits, given_value);
    const difference = logits.sub(value.mul(this.temperature));
    return this.temperature.log().add(difference).sub(difference.exp().log1p().mul(2));
  }
}

/**
 * The relaxed Bernoulli distribution on (0, 1): a Bernoulli distribution whose samples gradients flow
 * through (the binary concrete distribution).
 *
 * Mirrors torch.distributions.RelaxedBernoulli.
 */
export class RelaxedBernoulli extends TransformedDistribution<LogitRelaxedBernoulli> {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: unit_interval,
    logits: real,
  };
  static override readonly support: Constraint = unit_interval;
  static override readonly has_rsample: boolean = true;

  /**
   * Makes one of a temperature and `probs` or `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(...args: RelaxedArguments) {
    const { temperature, probs, logits, validate_args } = read_relaxed(args);
    const base = new LogitRelaxedBernoulli(temperature, probs, logits);
    super(base, new SigmoidTransform(), validate_args);
  }

  /** The temperature. */
  get temperature(): Tensor {
    return this.base_dist.temperature;
  }

  /** The log-odds of 1. */
  get logits(): Tensor {
    return this.base_dist.logits;
  }

  /** The probability of 1. */
  get probs(): Tensor {
    return this.base_dist.probs;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(RelaxedBernoulli, instance, {}));
  }
}
