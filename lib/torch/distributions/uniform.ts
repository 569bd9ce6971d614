import { type Arguments, signature } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ValidationOptions, validation } from "./arguments.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { greater_than, interval, less_than } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, uniform } from "./helpers.js";

/** The parameters of {@link Uniform}, by name. */
export interface UniformDistributionOptions extends ValidationOptions {
  /** The least value, which is included. */
  low: NumberOrTensor;
  /** The bound above, which is not. */
  high: NumberOrTensor;
}

const read_uniform = signature<{
  low: NumberOrTensor;
  high: NumberOrTensor;
  validate_args: boolean | null;
}>("Uniform", { low: parameter(), high: parameter(), validate_args: validation() });

/**
 * The uniform distribution on [low, high).
 *
 * Mirrors torch.distributions.Uniform.
 */
export class Uniform extends Distribution {
  static override readonly support: Constraint = dependent_property({
    is_discrete: false,
    event_dim: 0,
  });
  static override readonly has_rsample: boolean = true;

  /** The least value. */
  declare readonly low: Tensor;
  /** The bound above. */
  declare readonly high: Tensor;

  /** Makes a uniform distribution. */
  constructor(
    ...args: Arguments<
      [low: NumberOrTensor, high: NumberOrTensor],
      [validate_args: boolean | null],
      UniformDistributionOptions
    >
  ) {
    const { low, high, validate_args } = read_uniform(args);
    const parameters = broadcast({ low, high });
    super(parameters.low.shape, [], validate_args, { parameters });
  }

  override get arg_constraints(): ArgumentConstraints {
    return { low: less_than(this.high), high: greater_than(this.low) };
  }

  override get support(): Constraint & { lower_bound: unknown; upper_bound: unknown } {
    return interval(this.low, this.high);
  }

  override get mean(): Tensor {
    return this.high.add(this.low).div(2);
  }

  override get mode(): Tensor {
    return this.high.mul(Number.NaN);
  }

  override get stddev(): Tensor {
    return this.high.sub(this.low).div(Math.sqrt(12));
  }

  override get variance(): Tensor {
    return this.high.sub(this.low).pow(2).div(12);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["low", "high"], batch_shape);
    return this._finish_expand(Uniform, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const rand = uniform(this._extended_shape(sample_shape), this.low);
    return this.low.add(rand.mul(this.high.sub(this.low)));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const is_above = this.low.le(value).type_as(this.low);
    const is_below = this.high.gt(value).type_as(this.low);
    return is_above.mul(is_below).log().sub(this.high.sub(this.low).log());
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    const result = value.sub(this.low).div(this.high.sub(this.low));
    return result.clamp(0, 1);
  }

  protected override _icdf(value: Tensor): Tensor {
    return value.mul(this.high.sub(this.low)).add(this.low);
  }

  protected override _entropy(): Tensor {
    return this.high.sub(this.low).log();
  }
}
