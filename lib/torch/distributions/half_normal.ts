import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, ScaleOptions } from "./arguments.js";
import { aten } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { nonnegative, positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { Normal } from "./normal.js";
import { scale_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { AbsTransform } from "./transforms/elementwise.js";

const read_half_normal = scale_reader("HalfNormal");

/**
 * The half-normal distribution: of |x|, if x is normal with mean 0 and the standard deviation `scale`.
 *
 * Mirrors torch.distributions.HalfNormal.
 */
export class HalfNormal extends TransformedDistribution<Normal> {
  static override readonly arg_constraints: ArgumentConstraints = { scale: positive };
  static override readonly support: Constraint = nonnegative;
  static override readonly has_rsample: boolean = true;

  /** Makes a half-normal distribution. */
  constructor(
    ...args: Arguments<[scale: NumberOrTensor], [validate_args: boolean | null], ScaleOptions>
  ) {
    const { scale, validate_args } = read_half_normal(args);
    super(new Normal(0, scale, false), new AbsTransform(), validate_args);
  }

  /** The standard deviation of x. */
  get scale(): Tensor {
    return this.base_dist.scale;
  }

  override get mean(): Tensor {
    return this.scale.mul(Math.sqrt(2 / Math.PI));
  }

  override get mode(): Tensor {
    return aten.zeros_like(this.scale);
  }

  override get variance(): Tensor {
    return this.scale.pow(2).mul(1 - 2 / Math.PI);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(HalfNormal, instance, {}));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const log_prob = this.base_dist.log_prob(value).add(Math.LN2);
    return aten.where(value.ge(0), log_prob, Number.NEGATIVE_INFINITY);
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    return this.base_dist.cdf(value).mul(2).sub(1);
  }

  protected override _icdf(value: Tensor): Tensor {
    return this.base_dist.icdf(value.add(1).div(2));
  }

  protected override _entropy(): Tensor {
    return this.base_dist.entropy().sub(Math.LN2);
  }
}
