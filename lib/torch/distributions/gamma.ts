import type { Arguments } from "../dispatch/signature.js";
import { finfo } from "../finfo.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { ConcentrationRateOptions, NumberOrTensor } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { nonnegative, positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { broadcast } from "./helpers.js";
import { concentration_rate_reader } from "./readers.js";

const read_gamma = concentration_rate_reader("Gamma");

/**
 * The gamma distribution of a shape parameter `concentration` and an inverse scale `rate`.
 *
 * Mirrors torch.distributions.Gamma.
 */
export class Gamma extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = {
    concentration: positive,
    rate: positive,
  };
  static override readonly support: Constraint = nonnegative;
  static override readonly has_rsample: boolean = true;

  /** The shape parameter. */
  declare readonly concentration: Tensor;
  /** The inverse of the scale. */
  declare readonly rate: Tensor;

  /** Makes a gamma distribution. */
  constructor(
    ...args: Arguments<
      [concentration: NumberOrTensor, rate: NumberOrTensor],
      [validate_args: boolean | null],
      ConcentrationRateOptions
    >
  ) {
    const { concentration, rate, validate_args } = read_gamma(args);
    const parameters = broadcast({ concentration, rate });
    super(parameters.concentration.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.concentration.div(this.rate);
  }

  override get mode(): Tensor {
    return this.concentration.sub(1).div(this.rate).clamp(0);
  }

  override get variance(): Tensor {
    return this.concentration.div(this.rate.pow(2));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["concentration", "rate"], batch_shape);
    return this._finish_expand(Gamma, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    const drawn = aten["_standard_gamma"](this.concentration.expand(shape));
    const value = drawn.div(this.rate.expand(shape));
    // Not seen by autograd, as in PyTorch: the gradient is that of the drawn value.
    value.detach().clamp_(finfo(value.dtype).tiny);
    return value;
  }

  protected override _log_prob(given: Tensor): Tensor {
    const value = given.to({ dtype: this.rate.dtype, device: this.rate.device });
    this._validate_sample(value);
    return aten
      .xlogy(this.concentration, this.rate)
      .add(aten.xlogy(this.concentration.sub(1), value))
      .sub(this.rate.mul(value))
      .sub(this.concentration.lgamma());
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    return this.concentration.igamma(this.rate.mul(value));
  }

  protected override _entropy(): Tensor {
    return this.concentration
      .sub(this.rate.log())
      .add(this.concentration.lgamma())
      .add(subtract(1, this.concentration).mul(this.concentration.digamma()));
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.concentration.sub(1), this.rate.neg()];
  }

  protected override _log_normalizer(x: Tensor, y: Tensor): Tensor {
    return x.add(1).lgamma().add(x.add(1).mul(y.reciprocal().neg().log()));
  }

  protected override get _mean_carrier_measure(): number {
    return 0;
  }
}
