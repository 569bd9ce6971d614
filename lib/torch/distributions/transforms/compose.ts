/** Transforms one after the other. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import type { Shape } from "../../types.js";
import { aten } from "../aten.js";
import { independent } from "../constraints/combined.js";
import type { Constraint } from "../constraints/constraint.js";
import { real } from "../constraints/intervals.js";
import { sum_rightmost } from "../helpers.js";
import {
  cache_kind,
  same_transforms,
  Transform,
  type TransformOptions,
  transform,
} from "./transform.js";

/** The parameters of {@link ComposeTransform}, by name. */
export interface ComposeTransformOptions extends TransformOptions {
  /** The transforms, the first first. */
  parts: readonly Transform[];
}

const read_compose = signature<{ parts: readonly Transform[]; cache_size: number }>(
  "ComposeTransform",
  { parts: kinds.array_of(transform()), cache_size: cache_kind() },
);

/** A constraint for events of more dimensions. */
const widened = (constraint: Constraint, event_dim: number): Constraint =>
  event_dim > constraint.event_dim
    ? independent(constraint, event_dim - constraint.event_dim)
    : constraint;

/**
 * Several transforms, each of the result of the one before.
 *
 * Mirrors torch.distributions.transforms.ComposeTransform.
 */
export class ComposeTransform extends Transform {
  /** The transforms, the first first. */
  declare readonly parts: readonly Transform[];

  /** Makes one of transforms in their order. */
  constructor(
    ...args: Arguments<[parts: readonly Transform[]], [cache_size: number], ComposeTransformOptions>
  ) {
    const { parts, cache_size } = read_compose(args);
    super(cache_size);
    this.parts = cache_size === 0 ? parts : parts.map((part) => part.with_cache(cache_size));
  }

  override get bijective(): boolean {
    return this.parts.every((part) => part.bijective);
  }

  override get domain(): Constraint {
    const [first] = this.parts;
    const last = this.parts.at(-1);
    if (first === undefined || last === undefined) return real;
    let { event_dim } = last.codomain;
    for (const part of this.parts.toReversed()) {
      event_dim += part.domain.event_dim - part.codomain.event_dim;
      event_dim = Math.max(event_dim, part.domain.event_dim);
    }
    return widened(first.domain, event_dim);
  }

  override get codomain(): Constraint {
    const [first] = this.parts;
    const last = this.parts.at(-1);
    if (first === undefined || last === undefined) return real;
    let { event_dim } = first.domain;
    for (const part of this.parts) {
      event_dim += part.codomain.event_dim - part.domain.event_dim;
      event_dim = Math.max(event_dim, part.codomain.event_dim);
    }
    return widened(last.codomain, event_dim);
  }

  override get inv(): Transform {
    if (this._inv === null) {
      const inverse = new ComposeTransform(this.parts.toReversed().map((part) => part.inv));
      inverse._inv = this;
      this._inv = inverse;
    }
    return this._inv;
  }

  override get sign(): number | Tensor {
    return product_of_signs(this.parts);
  }

  protected override _with_cache(cache_size: number): Transform {
    return new ComposeTransform(this.parts, cache_size);
  }

  protected override __eq__(other: unknown): boolean {
    return other instanceof ComposeTransform && same_transforms(this.parts, other.parts);
  }

  protected override _forward(x: Tensor): Tensor {
    return this.parts.reduce((value, part) => part(value), x);
  }

  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    if (this.parts.length === 0) return aten.zeros_like(x);
    const values = [x];
    for (const part of this.parts.slice(0, -1)) values.push(part(values.at(-1) as Tensor));
    values.push(y);
    let { event_dim } = this.domain;
    const terms = this.parts.map((part, i) => {
      const [from, to] = [values[i], values[i + 1]] as [Tensor, Tensor];
      const term = part.log_abs_det_jacobian(from, to);
      const summed = sum_rightmost(term, event_dim - part.domain.event_dim);
      event_dim += part.codomain.event_dim - part.domain.event_dim;
      return summed;
    });
    return terms.reduce((sum, term) => sum.add(term));
  }

  protected override _forward_shape(shape: Shape): Shape {
    return this.parts.reduce((of_x, part) => part.forward_shape(of_x), shape);
  }

  protected override _inverse_shape(shape: Shape): Shape {
    return this.parts.reduceRight((of_y, part) => part.inverse_shape(of_y), shape);
  }

  override toString(): string {
    return `${this.constructor.name}(\n    ${this.parts.join(",\n    ")}\n)`;
  }
}

/** The sign of the derivative of transforms one after the other. */
export function product_of_signs(parts: readonly Transform[]): number | Tensor {
  let sign: number | Tensor = 1;
  for (const { sign: own } of parts) {
    if (typeof own !== "number") sign = own.mul(sign);
    else sign = typeof sign === "number" ? sign * own : sign.mul(own);
  }
  return sign;
}

/** The transform that returns x. Mirrors torch.distributions.transforms.identity_transform. */
export const identity_transform = new ComposeTransform([]);

/** The parameters of {@link IndependentTransform}, by name. */
export interface IndependentTransformOptions extends TransformOptions {
  /** The transform of each part. */
  base_transform: Transform;
  /** The number of batch dimensions that become those of an event. */
  reinterpreted_batch_ndims: number;
}

const read_independent = signature<{
  base_transform: Transform;
  reinterpreted_batch_ndims: number;
  cache_size: number;
}>("IndependentTransform", {
  base_transform: transform(),
  reinterpreted_batch_ndims: kinds.integer(),
  cache_size: cache_kind(),
});

/**
 * A transform whose rightmost batch dimensions are those of one event: the Jacobians are summed.
 *
 * Mirrors torch.distributions.transforms.IndependentTransform.
 */
export class IndependentTransform extends Transform {
  /** The transform of each part. */
  declare readonly base_transform: Transform;
  /** The number of batch dimensions that became those of an event. */
  declare readonly reinterpreted_batch_ndims: number;

  /** Makes one of a transform and the number of dimensions. */
  constructor(
    ...args: Arguments<
      [base_transform: Transform, reinterpreted_batch_ndims: number],
      [cache_size: number],
      IndependentTransformOptions
    >
  ) {
    const { base_transform, reinterpreted_batch_ndims, cache_size } = read_independent(args);
    super(cache_size);
    this.base_transform = base_transform.with_cache(cache_size);
    this.reinterpreted_batch_ndims = reinterpreted_batch_ndims;
  }

  override get bijective(): boolean {
    return this.base_transform.bijective;
  }

  override get domain(): Constraint {
    return independent(this.base_transform.domain, this.reinterpreted_batch_ndims);
  }

  override get codomain(): Constraint {
    return independent(this.base_transform.codomain, this.reinterpreted_batch_ndims);
  }

  override get sign(): number | Tensor {
    return this.base_transform.sign;
  }

  protected override _with_cache(cache_size: number): Transform {
    return new IndependentTransform(
      this.base_transform,
      this.reinterpreted_batch_ndims,
      cache_size,
    );
  }

  protected override _call(x: Tensor): Tensor {
    if (x.dim() < this.domain.event_dim) throw new RangeError("Too few dimensions on input");
    return this.base_transform(x);
  }

  protected override _inverse(y: Tensor): Tensor {
    if (y.dim() < this.codomain.event_dim) throw new RangeError("Too few dimensions on input");
    return this.base_transform.inv(y);
  }

  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    const result = this.base_transform.log_abs_det_jacobian(x, y);
    return sum_rightmost(result, this.reinterpreted_batch_ndims);
  }

  protected override _forward_shape(shape: Shape): Shape {
    return this.base_transform.forward_shape(shape);
  }

  protected override _inverse_shape(shape: Shape): Shape {
    return this.base_transform.inverse_shape(shape);
  }

  override toString(): string {
    const { base_transform, reinterpreted_batch_ndims } = this;
    return `${this.constructor.name}(${base_transform}, ${reinterpreted_batch_ndims})`;
  }
}
