import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, ScaleOptions } from "./arguments.js";
import { aten } from "./aten.js";
import { Cauchy } from "./cauchy.js";
import type { Constraint } from "./constraints/constraint.js";
import { nonnegative, positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { like } from "./helpers.js";
import { scale_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { AbsTransform } from "./transforms/elementwise.js";

const read_half_cauchy = scale_reader("HalfCauchy");

/**
 * The half-Cauchy distribution: of |x|, if x has a Cauchy distribution of median 0 and this scale.
 *
 * Mirrors torch.distributions.HalfCauchy.
 */
export class HalfCauchy extends TransformedDistribution<Cauchy> {
  static override readonly arg_constraints: ArgumentConstraints = { scale: positive };
  static override readonly support: Constraint = nonnegative;
  static override readonly has_rsample: boolean = true;

  /** Makes a half-Cauchy distribution. */
  constructor(
    ...args: Arguments<[scale: NumberOrTensor], [validate_args: boolean | null], ScaleOptions>
  ) {
    const { scale, validate_args } = read_half_cauchy(args);
    super(new Cauchy(0, scale, false), new AbsTransform(), validate_args);
  }

  /** The scale of x. */
  get scale(): Tensor {
    return this.base_dist.scale;
  }

  override get mean(): Tensor {
    return aten.full(this._extended_shape(), Number.POSITIVE_INFINITY, like(this.scale));
  }

  override get mode(): Tensor {
    return aten.zeros_like(this.scale);
  }

  override get variance(): Tensor {
    return this.base_dist.variance;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(HalfCauchy, instance, {}));
  }

  protected override _log_prob(given: Tensor): Tensor {
    this._validate_sample(given);
    const value = given.to(like(this.scale));
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
