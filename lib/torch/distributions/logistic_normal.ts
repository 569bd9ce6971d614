import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { LocationScaleOptions, NumberOrTensor } from "./arguments.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import { simplex } from "./constraints/vectors.js";
import type { ArgumentConstraints, Distribution } from "./distribution.js";
import type { Independent } from "./independent.js";
import { Normal } from "./normal.js";
import { location_scale_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { StickBreakingTransform } from "./transforms/vectors.js";

const read_logistic_normal = location_scale_reader("LogisticNormal");

/**
 * The logistic normal distribution, of K + 1 probabilities, from K normal numbers by stick breaking.
 *
 * Mirrors torch.distributions.LogisticNormal.
 */
export class LogisticNormal extends TransformedDistribution<Independent<Normal>> {
  static override readonly arg_constraints: ArgumentConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = simplex;
  static override readonly has_rsample: boolean = true;

  /** Makes a logistic normal distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [validate_args: boolean | null],
      LocationScaleOptions
    >
  ) {
    const { loc, scale, validate_args } = read_logistic_normal(args);
    const normal = new Normal(loc, scale, validate_args);
    // The base makes it independent.
    const base: Distribution = normal.batch_shape.length === 0 ? normal.expand([1]) : normal;
    super(base as Independent<Normal>, new StickBreakingTransform(), validate_args);
  }

  /** The means of the normal numbers. */
  get loc(): Tensor {
    return this.base_dist.base_dist.loc;
  }

  /** The standard deviations of the normal numbers. */
  get scale(): Tensor {
    return this.base_dist.base_dist.scale;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(LogisticNormal, instance, {}));
  }
}
