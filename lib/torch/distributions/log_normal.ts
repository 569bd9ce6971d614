import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { LocationScaleOptions, NumberOrTensor } from "./arguments.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { Normal } from "./normal.js";
import { location_scale_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { ExpTransform } from "./transforms/elementwise.js";

const read_log_normal = location_scale_reader("LogNormal");

/**
 * The log-normal distribution: of exp(x), if x is normal with mean `loc` and standard deviation `scale`.
 *
 * Mirrors torch.distributions.LogNormal.
 */
export class LogNormal extends TransformedDistribution<Normal> {
  static override readonly arg_constraints: ArgumentConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = positive;
  static override readonly has_rsample: boolean = true;

  /** Makes a log-normal distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [validate_args: boolean | null],
      LocationScaleOptions
    >
  ) {
    const { loc, scale, validate_args } = read_log_normal(args);
    super(new Normal(loc, scale, validate_args), new ExpTransform(), validate_args);
  }

  /** The mean of x. */
  get loc(): Tensor {
    return this.base_dist.loc;
  }

  /** The standard deviation of x. */
  get scale(): Tensor {
    return this.base_dist.scale;
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.pow(2).div(2)).exp();
  }

  override get mode(): Tensor {
    return this.loc.sub(this.scale.square()).exp();
  }

  override get variance(): Tensor {
    const squared = this.scale.pow(2);
    return squared.expm1().mul(this.loc.mul(2).add(squared).exp());
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(LogNormal, instance, {}));
  }

  protected override _entropy(): Tensor {
    return this.base_dist.entropy().add(this.loc);
  }
}
