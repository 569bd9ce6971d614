import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type ValidationOptions, validation } from "./arguments.js";
import { subtract } from "./aten.js";
import { independent } from "./constraints/combined.js";
import { type Constraint, dependent_property, is_dependent } from "./constraints/constraint.js";
import { type ArgumentConstraints, class_of, Distribution } from "./distribution.js";
import { same_shape, sum_rightmost } from "./helpers.js";
import { Independent } from "./independent.js";
import { size_text } from "./text.js";
import { ComposeTransform, product_of_signs } from "./transforms/compose.js";
import { Transform, transform as transform_kind } from "./transforms/transform.js";

/** The parameters of {@link TransformedDistribution}, by name. */
export interface TransformedDistributionOptions<D extends Distribution = Distribution>
  extends ValidationOptions {
  /** The distribution of x. */
  base_distribution: D;
  /** The transforms of x, the first first, or a single one. */
  transforms: Transform | readonly Transform[];
  /** Fields that a subclass has besides. Default: none. */
  parameters?: Readonly<Record<string, unknown>>;
}

const read_transformed = signature<
  {
    base_distribution: Distribution;
    transforms: Transform | readonly Transform[];
    validate_args: boolean | null;
  },
  { parameters: Readonly<Record<string, unknown>> }
>(
  "TransformedDistribution",
  {
    base_distribution: kinds.instance(Distribution),
    transforms: kinds.one_or_more(transform_kind()),
    validate_args: validation(),
  },
  { parameters: kinds.mapping<Readonly<Record<string, unknown>>>({}) },
);

/** The distribution of x as it is needed, and the shapes of y. */
interface Plan {
  base_dist: Distribution;
  batch_shape: Shape;
  event_shape: Shape;
}

function plan(given: Distribution, transforms: readonly Transform[]): Plan {
  const transform = new ComposeTransform(transforms);
  const base_shape = [...given.batch_shape, ...given.event_shape];
  const base_event_dim = given.event_shape.length;
  const domain_dim = transform.domain.event_dim;
  const codomain_dim = transform.codomain.event_dim;
  if (base_shape.length < domain_dim) {
    throw new RangeError(
      `base_distribution needs to have shape with size at least ${domain_dim}, but got ` +
        `${size_text(base_shape)}.`,
    );
  }
  // Parameters of the transforms may have larger batches than the base.
  const forward_shape = transform.forward_shape(base_shape);
  const expanded = transform.inverse_shape(forward_shape);
  let base_dist = given;
  if (!same_shape(base_shape, expanded)) {
    base_dist = base_dist.expand(expanded.slice(0, expanded.length - base_event_dim));
  }
  const reinterpreted = domain_dim - base_event_dim;
  if (reinterpreted > 0) base_dist = new Independent(base_dist, reinterpreted);
  const event_dim = Math.max(codomain_dim, base_event_dim + codomain_dim - domain_dim);
  const cut = forward_shape.length - event_dim;
  return {
    base_dist,
    batch_shape: forward_shape.slice(0, cut),
    event_shape: forward_shape.slice(cut),
  };
}

/**
 * The distribution of y = f(x), of a distribution of x and transforms.
 *
 * ```ts
 * // A logistic distribution.
 * new TransformedDistribution(new Uniform(0, 1), [
 *   new SigmoidTransform().inv,
 *   new AffineTransform(loc, scale),
 * ]);
 * ```
 *
 * Mirrors torch.distributions.TransformedDistribution.
 */
export class TransformedDistribution<D extends Distribution = Distribution> extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {};
  static override readonly support: Constraint = dependent_property({ is_discrete: false });

  /** The distribution of x. */
  declare readonly base_dist: D;
  /** The transforms, the first first. */
  declare readonly transforms: readonly Transform[];

  /**
   * Makes one of a distribution and transforms.
   *
   * @throws RangeError if the distribution has fewer dimensions than the transforms need
   */
  constructor(
    ...args: Arguments<
      [base_distribution: D, transforms: Transform | readonly Transform[]],
      [validate_args: boolean | null],
      TransformedDistributionOptions<D>
    >
  ) {
    const {
      base_distribution,
      transforms: given,
      validate_args,
      parameters,
    } = read_transformed(args);
    const transforms = given instanceof Transform ? [given] : [...given];
    const { base_dist, batch_shape, event_shape } = plan(base_distribution, transforms);
    super(batch_shape, event_shape, validate_args, {
      parameters: { ...parameters, base_dist, transforms },
    });
  }

  override get has_rsample(): boolean {
    return class_of(this).has_rsample || this.base_dist.has_rsample;
  }

  override get support(): Constraint {
    const { support: own } = class_of(this);
    if (own !== null && !is_dependent(own)) return own;
    const last = this.transforms.at(-1);
    if (last === undefined) return this.base_dist.support;
    const { codomain } = last;
    const missing = this._event_shape.length - codomain.event_dim;
    return missing > 0 ? independent(codomain, missing) : codomain;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    let shape: Shape = [...batch_shape, ...this._event_shape];
    for (const one of this.transforms.toReversed()) shape = one.inverse_shape(shape);
    const base_batch_shape = shape.slice(0, shape.length - this.base_dist.event_shape.length);
    return this._finish_expand(TransformedDistribution, instance, batch_shape, {
      base_dist: this.base_dist.expand(base_batch_shape),
      transforms: this.transforms,
    });
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const x = this.base_dist.sample(sample_shape);
    return this.transforms.reduce((value, one) => one(value), x);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const x = this.base_dist.rsample(sample_shape);
    return this.transforms.reduce((value, one) => one(value), x);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    let event_dim = this._event_shape.length;
    let log_prob: Tensor | undefined;
    let y = value;
    for (const one of this.transforms.toReversed()) {
      const x = one.inv(y);
      const { event_dim: domain_dim } = one.domain;
      event_dim += domain_dim - one.codomain.event_dim;
      const jacobian = sum_rightmost(one.log_abs_det_jacobian(x, y), event_dim - domain_dim);
      log_prob = log_prob === undefined ? subtract(0, jacobian) : log_prob.sub(jacobian);
      y = x;
    }
    const of_base = sum_rightmost(
      this.base_dist.log_prob(y),
      event_dim - this.base_dist.event_shape.length,
    );
    return log_prob === undefined ? of_base.add(0) : log_prob.add(of_base);
  }

  /** Turns probabilities around, if the transforms fall. */
  protected _monotonize_cdf(value: Tensor): Tensor {
    const sign = product_of_signs(this.transforms);
    if (sign === 1) return value;
    const centered = value.sub(0.5);
    return (typeof sign === "number" ? centered.mul(sign) : sign.mul(centered)).add(0.5);
  }

  protected override _cdf(given: Tensor): Tensor {
    let value = given;
    for (const one of this.transforms.toReversed()) value = one.inv(value);
    if (this._validate_args) this.base_dist["_check_sample"](value);
    return this._monotonize_cdf(this.base_dist.cdf(value));
  }

  protected override _icdf(value: Tensor): Tensor {
    const x = this.base_dist.icdf(this._monotonize_cdf(value));
    return this.transforms.reduce((y, one) => one(y), x);
  }
}
