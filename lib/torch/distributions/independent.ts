import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type ValidationOptions, validation } from "./arguments.js";
import { independent } from "./constraints/combined.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { sum_rightmost } from "./helpers.js";
import { NotImplementedError } from "./not_implemented.js";

/** The parameters of {@link Independent}, by name. */
export interface IndependentOptions<D extends Distribution = Distribution>
  extends ValidationOptions {
  /** The distribution whose batch dimensions become an event's. */
  base_distribution: D;
  /** How many of its rightmost batch dimensions do. */
  reinterpreted_batch_ndims: number;
}

const read_independent = signature<{
  base_distribution: Distribution;
  reinterpreted_batch_ndims: number;
  validate_args: boolean | null;
}>("Independent", {
  base_distribution: kinds.instance(Distribution),
  reinterpreted_batch_ndims: kinds.integer(),
  validate_args: validation(),
});

/**
 * A distribution whose events are the rightmost batch dimensions of another one, so that `log_prob`
 * sums over them.
 *
 * ```ts
 * // A normal distribution of vectors with a diagonal covariance matrix.
 * const diagonal = new Independent(new Normal(torch.zeros(3), torch.ones(3)), 1);
 * diagonal.log_prob(diagonal.sample()); // one number
 * ```
 *
 * Mirrors torch.distributions.Independent.
 */
export class Independent<D extends Distribution = Distribution> extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {};
  static override readonly support: Constraint = dependent_property();

  /** The distribution whose batch dimensions became an event's. */
  declare readonly base_dist: D;
  /** How many of its rightmost batch dimensions did. */
  declare readonly reinterpreted_batch_ndims: number;

  /**
   * Makes one of a distribution and the number of dimensions.
   *
   * @throws RangeError if the distribution has fewer batch dimensions
   */
  constructor(
    ...args: Arguments<
      [base_distribution: D, reinterpreted_batch_ndims: number],
      [validate_args: boolean | null],
      IndependentOptions<D>
    >
  ) {
    const { base_distribution, reinterpreted_batch_ndims, validate_args } = read_independent(args);
    const { batch_shape, event_shape } = base_distribution;
    if (reinterpreted_batch_ndims > batch_shape.length) {
      throw new RangeError(
        "Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), actual " +
          `${reinterpreted_batch_ndims} vs ${batch_shape.length}`,
      );
    }
    const shape = [...batch_shape, ...event_shape];
    const cut = shape.length - reinterpreted_batch_ndims - event_shape.length;
    super(shape.slice(0, cut), shape.slice(cut), validate_args, {
      parameters: { base_dist: base_distribution, reinterpreted_batch_ndims },
    });
  }

  override get has_rsample(): boolean {
    return this.base_dist.has_rsample;
  }

  override get has_enumerate_support(): boolean {
    return this.reinterpreted_batch_ndims > 0 ? false : this.base_dist.has_enumerate_support;
  }

  override get support(): Constraint {
    const { support } = this.base_dist;
    const count = this.reinterpreted_batch_ndims;
    return count === 0 ? support : independent(support, count);
  }

  override get mean(): Tensor {
    return this.base_dist.mean;
  }

  override get mode(): Tensor {
    return this.base_dist.mode;
  }

  override get variance(): Tensor {
    return this.base_dist.variance;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const own = this._event_shape.slice(0, this.reinterpreted_batch_ndims);
    const fields = {
      base_dist: this.base_dist.expand([...batch_shape, ...own]),
      reinterpreted_batch_ndims: this.reinterpreted_batch_ndims,
    };
    return this._finish_expand(Independent, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    return this.base_dist.sample(sample_shape);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    return this.base_dist.rsample(sample_shape);
  }

  protected override _log_prob(value: Tensor): Tensor {
    return sum_rightmost(this.base_dist.log_prob(value), this.reinterpreted_batch_ndims);
  }

  protected override _entropy(): Tensor {
    return sum_rightmost(this.base_dist.entropy(), this.reinterpreted_batch_ndims);
  }

  protected override _enumerate_support(expand: boolean): Tensor {
    if (this.reinterpreted_batch_ndims > 0) {
      throw new NotImplementedError("Enumeration over cartesian product is not implemented");
    }
    return this.base_dist.enumerate_support(expand);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.base_dist}, ${this.reinterpreted_batch_ndims})`;
  }
}
