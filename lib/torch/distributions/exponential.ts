import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, RateOptions } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { type LowerBoundOptions, nonnegative, positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { broadcast } from "./helpers.js";
import { rate_reader } from "./readers.js";

const read_exponential = rate_reader("Exponential");

/**
 * The exponential distribution of a rate: the time until the next event.
 *
 * Mirrors torch.distributions.Exponential.
 */
export class Exponential extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = { rate: positive };
  static override readonly support: Constraint & LowerBoundOptions = nonnegative;
  static override readonly has_rsample: boolean = true;

  /** The rate: the inverse of the mean. */
  declare readonly rate: Tensor;

  /** Makes an exponential distribution. */
  constructor(
    ...args: Arguments<[rate: NumberOrTensor], [validate_args: boolean | null], RateOptions>
  ) {
    const { rate, validate_args } = read_exponential(args);
    const parameters = broadcast({ rate });
    super(parameters.rate.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.rate.reciprocal();
  }

  override get mode(): Tensor {
    return aten.zeros_like(this.rate);
  }

  override get stddev(): Tensor {
    return this.rate.reciprocal();
  }

  override get variance(): Tensor {
    return this.rate.pow(-2);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["rate"], batch_shape);
    return this._finish_expand(Exponential, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const drawn = this.rate.new_empty(this._extended_shape(sample_shape)).exponential_();
    return drawn.div(this.rate);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    return this.rate.log().sub(this.rate.mul(value));
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    return subtract(1, this.rate.neg().mul(value).exp());
  }

  protected override _icdf(value: Tensor): Tensor {
    return value.neg().log1p().neg().div(this.rate);
  }

  protected override _entropy(): Tensor {
    return subtract(1, this.rate.log());
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.rate.neg()];
  }

  protected override _log_normalizer(x: Tensor): Tensor {
    return x.neg().log().neg();
  }

  protected override get _mean_carrier_measure(): number {
    return 0;
  }
}
