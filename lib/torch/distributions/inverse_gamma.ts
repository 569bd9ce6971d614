import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { ConcentrationRateOptions, NumberOrTensor } from "./arguments.js";
import { aten } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { Gamma } from "./gamma.js";
import { concentration_rate_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { PowerTransform } from "./transforms/elementwise.js";

const read_inverse_gamma = concentration_rate_reader("InverseGamma");

/**
 * The inverse gamma distribution: of 1/x, if x has a gamma distribution of these parameters.
 *
 * Mirrors torch.distributions.InverseGamma.
 */
export class InverseGamma extends TransformedDistribution<Gamma> {
  static override readonly arg_constraints: ArgumentConstraints = {
    concentration: positive,
    rate: positive,
  };
  static override readonly support: Constraint = positive;
  static override readonly has_rsample: boolean = true;

  /** Makes an inverse gamma distribution. */
  constructor(
    ...args: Arguments<
      [concentration: NumberOrTensor, rate: NumberOrTensor],
      [validate_args: boolean | null],
      ConcentrationRateOptions
    >
  ) {
    const { concentration, rate, validate_args } = read_inverse_gamma(args);
    const base = new Gamma(concentration, rate, validate_args);
    const inversion = new PowerTransform(base.rate.new_ones([]).neg());
    super(base, inversion, validate_args);
  }

  /** The shape parameter. */
  get concentration(): Tensor {
    return this.base_dist.concentration;
  }

  /** The inverse of the scale of x, which is the scale of 1/x. */
  get rate(): Tensor {
    return this.base_dist.rate;
  }

  override get mean(): Tensor {
    const result = this.rate.div(this.concentration.sub(1));
    return aten.where(this.concentration.gt(1), result, Number.POSITIVE_INFINITY);
  }

  override get mode(): Tensor {
    return this.rate.div(this.concentration.add(1));
  }

  override get variance(): Tensor {
    const below = this.concentration.sub(1).square().mul(this.concentration.sub(2));
    const result = this.rate.square().div(below);
    return aten.where(this.concentration.gt(2), result, Number.POSITIVE_INFINITY);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(InverseGamma, instance, {}));
  }

  protected override _entropy(): Tensor {
    return this.concentration
      .add(this.rate.log())
      .add(this.concentration.lgamma())
      .sub(this.concentration.add(1).mul(this.concentration.digamma()));
  }
}
