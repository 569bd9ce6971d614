import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { LocationScaleOptions, NumberOrTensor } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, like } from "./helpers.js";
import { location_scale_reader } from "./readers.js";

const read_cauchy = location_scale_reader("Cauchy");

/**
 * The Cauchy (Lorentz) distribution of a median `loc` and a half width at half maximum `scale`. It has
 * no mean.
 *
 * Mirrors torch.distributions.Cauchy.
 */
export class Cauchy extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly has_rsample: boolean = true;

  /** The median. */
  declare readonly loc: Tensor;
  /** The half width at half maximum. */
  declare readonly scale: Tensor;

  /** Makes a Cauchy distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [validate_args: boolean | null],
      LocationScaleOptions
    >
  ) {
    const { loc, scale, validate_args } = read_cauchy(args);
    const parameters = broadcast({ loc, scale });
    super(parameters.loc.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return aten.full(this._extended_shape(), Number.NaN, like(this.loc));
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return aten.full(this._extended_shape(), Number.POSITIVE_INFINITY, like(this.loc));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["loc", "scale"], batch_shape);
    return this._finish_expand(Cauchy, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const eps = this.loc.new_empty(this._extended_shape(sample_shape)).cauchy_();
    return this.loc.add(eps.mul(this.scale));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const of_scale = subtract(-Math.log(Math.PI), this.scale.log());
    return of_scale.sub(value.sub(this.loc).div(this.scale).pow(2).log1p());
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    return value.sub(this.loc).div(this.scale).atan().div(Math.PI).add(0.5);
  }

  protected override _icdf(value: Tensor): Tensor {
    return value.sub(0.5).mul(Math.PI).tan().mul(this.scale).add(this.loc);
  }

  protected override _entropy(): Tensor {
    return this.scale.log().add(Math.log(4 * Math.PI));
  }
}
