/** Transforms of each element by itself. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import { finfo } from "../../finfo.js";
import { broadcast_shapes } from "../../functional/index.js";
import { Tensor } from "../../tensor/index.js";
import type { Shape } from "../../types.js";
import { type NumberOrTensor, parameter } from "../arguments.js";
import { aten, divide, nn, subtract } from "../aten.js";
import { independent } from "../constraints/combined.js";
import type { Constraint } from "../constraints/constraint.js";
import { interval, positive, real, unit_interval } from "../constraints/intervals.js";
import { Distribution } from "../distribution.js";
import { broadcast_all } from "../utils.js";
import { cache_kind, Transform, type TransformOptions } from "./transform.js";

/** A transform of all numbers that rises. */
abstract class RisingTransform extends Transform {
  override get domain(): Constraint {
    return real;
  }
  override get bijective(): boolean {
    return true;
  }
  override get sign(): number {
    return 1;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof (this.constructor as typeof Transform);
  }
}

/** The transform y = exp(x). Mirrors torch.distributions.transforms.ExpTransform. */
export class ExpTransform extends RisingTransform {
  override get codomain(): Constraint {
    return positive;
  }
  protected override _call(x: Tensor): Tensor {
    return x.exp();
  }
  protected override _inverse(y: Tensor): Tensor {
    return y.log();
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    return x;
  }
}

/** The sigmoid, kept away from 0 and 1. */
export function clipped_sigmoid(x: Tensor): Tensor {
  const { tiny, eps } = finfo(x.dtype);
  return x.sigmoid().clamp(tiny, 1 - eps);
}

/** The transform y = 1 / (1 + exp(−x)), kept away from 0 and 1. Mirrors torch.distributions.transforms.SigmoidTransform. */
export class SigmoidTransform extends RisingTransform {
  override get codomain(): Constraint {
    return unit_interval;
  }
  protected override _call(x: Tensor): Tensor {
    return clipped_sigmoid(x);
  }
  protected override _inverse(given: Tensor): Tensor {
    const { tiny, eps } = finfo(given.dtype);
    const y = given.clamp(tiny, 1 - eps);
    return y.log().sub(y.neg().log1p());
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    return nn.softplus(x.neg()).neg().sub(nn.softplus(x));
  }
}

/** The transform y = log(1 + exp(x)); x itself if it is above 20. Mirrors torch.distributions.transforms.SoftplusTransform. */
export class SoftplusTransform extends RisingTransform {
  override get codomain(): Constraint {
    return positive;
  }
  protected override _call(x: Tensor): Tensor {
    return nn.softplus(x);
  }
  protected override _inverse(y: Tensor): Tensor {
    return y.neg().expm1().neg().log().add(y);
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    return nn.softplus(x.neg()).neg();
  }
}

const tanh_range = interval(-1, 1);

/**
 * The transform y = tanh(x). For numbers near ±1 a `cache_size` of 1 keeps the inverse exact. Mirrors
 * torch.distributions.transforms.TanhTransform.
 */
export class TanhTransform extends RisingTransform {
  override get codomain(): Constraint {
    return tanh_range;
  }
  protected override _call(x: Tensor): Tensor {
    return x.tanh();
  }
  protected override _inverse(y: Tensor): Tensor {
    return y.atanh();
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    return subtract(Math.LN2, x)
      .sub(nn.softplus(x.mul(-2)))
      .mul(2);
  }
}

/** The transform y = |x|, whose inverse returns y. Mirrors torch.distributions.transforms.AbsTransform. */
export class AbsTransform extends Transform {
  override get domain(): Constraint {
    return real;
  }
  override get codomain(): Constraint {
    return positive;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof AbsTransform;
  }
  protected override _call(x: Tensor): Tensor {
    return x.abs();
  }
  protected override _inverse(y: Tensor): Tensor {
    return y;
  }
}

/** The shape of a parameter. */
const shape_of = (value: NumberOrTensor): Shape => (value instanceof Tensor ? value.shape : []);

/** Whether two parameters are equal. */
function same_parameter(a: NumberOrTensor, b: NumberOrTensor): boolean {
  if (!(a instanceof Tensor)) return b instanceof Tensor ? same_parameter(b, a) : a === b;
  return Boolean(
    a
      .eq(b as Tensor)
      .all()
      .item(),
  );
}

/** The parameters of {@link PowerTransform}, by name. */
export interface PowerTransformOptions extends TransformOptions {
  /** The exponent. */
  exponent: NumberOrTensor;
}

const read_power = signature<{ exponent: NumberOrTensor; cache_size: number }>("PowerTransform", {
  exponent: parameter(),
  cache_size: cache_kind(),
});

/** The transform y = x ** exponent. Mirrors torch.distributions.transforms.PowerTransform. */
export class PowerTransform extends Transform {
  /** The exponent. */
  declare readonly exponent: Tensor;

  /** Makes one of an exponent. */
  constructor(
    ...args: Arguments<[exponent: NumberOrTensor], [cache_size: number], PowerTransformOptions>
  ) {
    const { exponent, cache_size } = read_power(args);
    super(cache_size);
    [this.exponent] = broadcast_all(exponent);
  }

  override get bijective(): boolean {
    return true;
  }
  override get domain(): Constraint {
    return positive;
  }
  override get codomain(): Constraint {
    return positive;
  }
  override get sign(): Tensor {
    return this.exponent.sign();
  }
  protected override _with_cache(cache_size: number): Transform {
    return new PowerTransform(this.exponent, cache_size);
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof PowerTransform && same_parameter(this.exponent, other.exponent);
  }
  protected override _call(x: Tensor): Tensor {
    return x.pow(this.exponent);
  }
  protected override _inverse(y: Tensor): Tensor {
    return y.pow(divide(1, this.exponent));
  }
  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    return this.exponent.mul(y).div(x).abs().log();
  }
  protected override _forward_shape(shape: Shape): Shape {
    return broadcast_shapes(shape, this.exponent.shape);
  }
  protected override _inverse_shape(shape: Shape): Shape {
    return broadcast_shapes(shape, this.exponent.shape);
  }
}

/** The parameters of {@link AffineTransform}, by name. */
export interface AffineTransformOptions extends TransformOptions {
  /** The summand. */
  loc: NumberOrTensor;
  /** The factor of x. */
  scale: NumberOrTensor;
  /** The number of dimensions of one event. Default: 0. */
  event_dim?: number;
}

const read_affine = signature<{
  loc: NumberOrTensor;
  scale: NumberOrTensor;
  event_dim: number;
  cache_size: number;
}>("AffineTransform", {
  loc: parameter(),
  scale: parameter(),
  event_dim: kinds.integer(0),
  cache_size: cache_kind(),
});

/** The transform y = loc + scale · x. Mirrors torch.distributions.transforms.AffineTransform. */
export class AffineTransform extends Transform {
  /** The summand. */
  declare readonly loc: NumberOrTensor;
  /** The factor of x. */
  declare readonly scale: NumberOrTensor;
  declare protected readonly _event_dim: number;

  /** Makes one of what is added and what is multiplied by. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [event_dim: number, cache_size: number],
      AffineTransformOptions
    >
  ) {
    const { loc, scale, event_dim, cache_size } = read_affine(args);
    super(cache_size);
    this.loc = loc;
    this.scale = scale;
    this._event_dim = event_dim;
  }

  override get bijective(): boolean {
    return true;
  }
  override get event_dim(): number {
    return this._event_dim;
  }
  override get domain(): Constraint {
    return this._event_dim === 0 ? real : independent(real, this._event_dim);
  }
  override get codomain(): Constraint {
    return this.domain;
  }
  override get sign(): number | Tensor {
    return this.scale instanceof Tensor ? this.scale.sign() : Math.sign(this.scale);
  }
  protected override _with_cache(cache_size: number): Transform {
    return new AffineTransform(this.loc, this.scale, this._event_dim, cache_size);
  }
  protected override __eq__(other: unknown): boolean {
    return (
      other instanceof AffineTransform &&
      same_parameter(this.loc, other.loc) &&
      same_parameter(this.scale, other.scale)
    );
  }
  protected override _call(x: Tensor): Tensor {
    const { loc, scale } = this;
    const scaled = scale instanceof Tensor ? scale.mul(x) : x.mul(scale);
    return loc instanceof Tensor ? loc.add(scaled) : scaled.add(loc);
  }
  protected override _inverse(y: Tensor): Tensor {
    return y.sub(this.loc).div(this.scale);
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    const { scale, _event_dim: count } = this;
    const result =
      scale instanceof Tensor ? scale.abs().log() : aten.full_like(x, Math.log(Math.abs(scale)));
    if (count === 0) return result.expand(x.shape);
    const summed = result.view([...result.shape.slice(0, -count), -1]).sum(-1);
    return summed.expand(x.shape.slice(0, -count));
  }
  protected override _forward_shape(shape: Shape): Shape {
    return broadcast_shapes(shape, shape_of(this.loc), shape_of(this.scale));
  }
  protected override _inverse_shape(shape: Shape): Shape {
    return this._forward_shape(shape);
  }
}

/** The parameters of {@link CumulativeDistributionTransform}, by name. */
export interface CumulativeDistributionTransformOptions extends TransformOptions {
  /** The distribution. */
  distribution: Distribution;
}

const read_cumulative = signature<{ distribution: Distribution; cache_size: number }>(
  "CumulativeDistributionTransform",
  { distribution: kinds.instance(Distribution), cache_size: cache_kind() },
);

/**
 * The transform by the cumulative distribution function of a distribution, into [0, 1].
 *
 * Mirrors torch.distributions.transforms.CumulativeDistributionTransform.
 */
export class CumulativeDistributionTransform extends Transform {
  /** The distribution. */
  declare readonly distribution: Distribution;

  /** Makes one of a distribution. */
  constructor(
    ...args: Arguments<
      [distribution: Distribution],
      [cache_size: number],
      CumulativeDistributionTransformOptions
    >
  ) {
    const { distribution, cache_size } = read_cumulative(args);
    super(cache_size);
    this.distribution = distribution;
  }

  override get bijective(): boolean {
    return true;
  }
  override get domain(): Constraint {
    return this.distribution.support;
  }
  override get codomain(): Constraint {
    return unit_interval;
  }
  override get sign(): number {
    return 1;
  }
  protected override _with_cache(cache_size: number): Transform {
    return new CumulativeDistributionTransform(this.distribution, cache_size);
  }
  protected override _call(x: Tensor): Tensor {
    return this.distribution.cdf(x);
  }
  protected override _inverse(y: Tensor): Tensor {
    return this.distribution.icdf(y);
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    return this.distribution.log_prob(x);
  }
}
