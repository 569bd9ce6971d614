import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { LocationScaleOptions, NumberOrTensor } from "./arguments.js";
import { aten, divide } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { broadcast, standard_normal } from "./helpers.js";
import { location_scale_reader } from "./readers.js";

const read_normal = location_scale_reader("Normal");

/**
 * The normal distribution of a mean `loc` and a standard deviation `scale`.
 *
 * ```ts
 * const normal = new Normal(0, 1);
 * normal.sample([3]); // three numbers
 * normal.log_prob(torch.tensor(0.5));
 * ```
 *
 * Mirrors torch.distributions.Normal.
 */
export class Normal extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly has_rsample: boolean = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The standard deviation. */
  declare readonly scale: Tensor;

  /** Makes a normal distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [validate_args: boolean | null],
      LocationScaleOptions
    >
  ) {
    const { loc, scale, validate_args } = read_normal(args);
    const parameters = broadcast({ loc, scale });
    super(parameters.loc.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale;
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["loc", "scale"], batch_shape);
    return this._finish_expand(Normal, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    return aten.normal(this.loc.expand(shape), this.scale.expand(shape));
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const eps = standard_normal(this._extended_shape(sample_shape), this.loc);
    return this.loc.add(eps.mul(this.scale));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const variance = this.scale.pow(2);
    const log_scale = this.scale.log();
    return value
      .sub(this.loc)
      .pow(2)
      .neg()
      .div(variance.mul(2))
      .sub(log_scale)
      .sub(Math.log(Math.sqrt(2 * Math.PI)));
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    const standard = value.sub(this.loc).mul(this.scale.reciprocal());
    return standard.div(Math.SQRT2).erf().add(1).mul(0.5);
  }

  protected override _icdf(value: Tensor): Tensor {
    return this.loc.add(this.scale.mul(value.mul(2).sub(1).erfinv()).mul(Math.SQRT2));
  }

  protected override _entropy(): Tensor {
    return this.scale.log().add(0.5 + 0.5 * Math.log(2 * Math.PI));
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.loc.div(this.scale.pow(2)), this.scale.pow(2).reciprocal().mul(-0.5)];
  }

  protected override _log_normalizer(x: Tensor, y: Tensor): Tensor {
    const last = divide(-Math.PI, y).log().mul(0.5);
    return x.pow(2).mul(-0.25).div(y).add(last);
  }

  protected override get _mean_carrier_measure(): number {
    return 0;
  }
}
