/** The base of transforms, and the inverse of one. */

import { CallableObject } from "../../callable.js";
import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import type { Shape } from "../../types.js";
import { given_shape } from "../arguments.js";
import type { Constraint } from "../constraints/constraint.js";
import { has_own_constructor } from "../fields.js";
import { NotImplementedError, not_implemented } from "../not_implemented.js";

/** The parameter that every transform has, by name. */
export interface TransformOptions {
  /** How many of the last results are kept with their arguments, so that the inverse is exact: 0 or 1. Default: 0. */
  cache_size?: number;
}

/** The kind of a number of cached results. */
export const cache_kind = (): kinds.Kind<number> => kinds.integer(0);

const read_transform = signature<{ cache_size: number }>("Transform", { cache_size: cache_kind() });
const read_call = signature<{ x: Tensor }>("__call__", { x: kinds.tensor() });
const read_jacobian = signature<{ x: Tensor; y: Tensor }>("log_abs_det_jacobian", {
  x: kinds.tensor(),
  y: kinds.tensor(),
});
const read_with_cache = signature<{ cache_size: number }>("with_cache", {
  cache_size: kinds.integer(1),
});
const read_forward_shape = signature<{ shape: Shape }>("forward_shape", { shape: given_shape() });
const read_inverse_shape = signature<{ shape: Shape }>("inverse_shape", { shape: given_shape() });

type ShapeArguments = Arguments<[shape: Shape], [], { shape: Shape }>;

export interface Transform {
  /** Computes y = f(x). */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: Arguments<[x: Tensor], [], { x: Tensor }>): Tensor;
}

/**
 * The base class of transforms: functions whose log-determinant of the Jacobian is known. A transform
 * is called like a function, `y = transform(x)`, and so is its inverse, `x = transform.inv(y)`.
 *
 * A subclass overrides `_call`, `_inverse` and `_log_abs_det_jacobian`, and the getters `domain`,
 * `codomain`, `bijective` and `sign`. One with a constructor of its own overrides `_with_cache` too.
 *
 * Mirrors torch.distributions.transforms.Transform.
 */
export class Transform extends CallableObject {
  declare protected readonly _cache_size: number;
  declare protected _inv: Transform | null;
  declare protected _cached_x_y: readonly [Tensor, Tensor] | null;

  /**
   * Makes a transform.
   *
   * @throws RangeError if `cache_size` is neither 0 nor 1
   */
  constructor(...args: Arguments<[], [cache_size: number], TransformOptions>) {
    const { cache_size } = read_transform(args);
    super();
    if (cache_size !== 0 && cache_size !== 1) throw new RangeError("cache_size must be 0 or 1");
    this._cache_size = cache_size;
    this._inv = null;
    this._cached_x_y = null;
  }

  /** Whether every y comes from exactly one x. Default: false. */
  get bijective(): boolean {
    return false;
  }

  /** The constraint of x. */
  get domain(): Constraint {
    throw not_implemented(this, "domain");
  }

  /** The constraint of y. */
  get codomain(): Constraint {
    throw not_implemented(this, "codomain");
  }

  /**
   * The number of dimensions that are transformed together.
   *
   * @throws RangeError if those of x and of y differ
   */
  get event_dim(): number {
    const { event_dim } = this.domain;
    if (event_dim === this.codomain.event_dim) return event_dim;
    throw new RangeError("Please use either .domain.event_dim or .codomain.event_dim");
  }

  /** The inverse transform. */
  get inv(): Transform {
    this._inv ??= InverseTransform.of(this);
    return this._inv;
  }

  /** The sign of the derivative, of a monotone transform: 1, −1, or a tensor of such. */
  get sign(): number | Tensor {
    throw not_implemented(this, "sign");
  }

  /** Returns this transform, or one like it, with so large a cache. Mirrors Transform.with_cache. */
  with_cache(...args: Arguments<[], [cache_size: number], TransformOptions>): Transform {
    const { cache_size } = read_with_cache(args);
    return cache_size === this._cache_size ? this : this._with_cache(cache_size);
  }

  /** Returns the logarithm of |dy/dx|, of the Jacobian's determinant. Mirrors Transform.log_abs_det_jacobian. */
  log_abs_det_jacobian(
    ...args: Arguments<[x: Tensor, y: Tensor], [], { x: Tensor; y: Tensor }>
  ): Tensor {
    const { x, y } = read_jacobian(args);
    return this._log_abs_det_jacobian(x, y);
  }

  /** Returns the shape of y for that of x. Mirrors Transform.forward_shape. */
  forward_shape(...args: ShapeArguments): Shape {
    return this._forward_shape(read_forward_shape(args).shape);
  }

  /** Returns the shape of x for that of y. Mirrors Transform.inverse_shape. */
  inverse_shape(...args: ShapeArguments): Shape {
    return this._inverse_shape(read_inverse_shape(args).shape);
  }

  protected override __call__(...args: unknown[]): Tensor {
    return this._forward(read_call(args).x);
  }

  /** Computes y, or takes it from the cache. */
  protected _forward(x: Tensor): Tensor {
    if (this._cache_size === 0) return this._call(x);
    const cached = this._cached_x_y;
    if (cached !== null && cached[0] === x) return cached[1];
    const y = this._call(x);
    this._cached_x_y = [x, y];
    return y;
  }

  /** Computes x, or takes it from the cache. */
  protected _backward(y: Tensor): Tensor {
    if (this._cache_size === 0) return this._inverse(y);
    const cached = this._cached_x_y;
    if (cached !== null && cached[1] === y) return cached[0];
    const x = this._inverse(y);
    this._cached_x_y = [x, y];
    return x;
  }

  // Subclasses override these.

  protected _call(_x: Tensor): Tensor {
    throw not_implemented(this, "_call");
  }

  protected _inverse(_y: Tensor): Tensor {
    throw not_implemented(this, "_inverse");
  }

  protected _log_abs_det_jacobian(_x: Tensor, _y: Tensor): Tensor {
    throw not_implemented(this, "log_abs_det_jacobian");
  }

  protected _forward_shape(shape: Shape): Shape {
    return shape;
  }

  protected _inverse_shape(shape: Shape): Shape {
    return shape;
  }

  protected _with_cache(cache_size: number): Transform {
    const type = this.constructor as new (cache_size: number) => Transform;
    if (has_own_constructor(type, Transform)) {
      throw new NotImplementedError(`${type.name}.with_cache is not implemented`);
    }
    return new type(cache_size);
  }

  /** Whether another transform computes the same: Python's `==`. */
  protected __eq__(other: unknown): boolean {
    return this === other;
  }

  /** The class, as PyTorch prints it. */
  override toString(): string {
    return `${this.constructor.name}()`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Whether two transforms compute the same. */
export const same_transform = (a: Transform, b: Transform): boolean => a === b || a["__eq__"](b);

/** Whether two lists of transforms compute the same, one by one. */
export const same_transforms = (a: readonly Transform[], b: readonly Transform[]): boolean =>
  a.length === b.length && a.every((one, i) => same_transform(one, b[i] as Transform));

/** The kind of a transform. */
export const transform = (): kinds.Kind<Transform> => kinds.instance(Transform);

/** The inverse of a transform, which holds the cache of both. */
class InverseTransform extends Transform {
  declare protected _inv: Transform;

  static of(transform: Transform): InverseTransform {
    const made = new InverseTransform(transform["_cache_size"]);
    made._inv = transform;
    return made;
  }

  override get bijective(): boolean {
    return this._inv.bijective;
  }
  override get domain(): Constraint {
    return this._inv.codomain;
  }
  override get codomain(): Constraint {
    return this._inv.domain;
  }
  override get inv(): Transform {
    return this._inv;
  }
  override get sign(): number | Tensor {
    return this._inv.sign;
  }
  protected override _with_cache(cache_size: number): Transform {
    return this._inv.with_cache(cache_size).inv;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof InverseTransform && same_transform(this._inv, other._inv);
  }
  protected override _forward(x: Tensor): Tensor {
    return this._inv["_backward"](x);
  }
  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    return this._inv.log_abs_det_jacobian(y, x).neg();
  }
  protected override _forward_shape(shape: Shape): Shape {
    return this._inv.inverse_shape(shape);
  }
  protected override _inverse_shape(shape: Shape): Shape {
    return this._inv.forward_shape(shape);
  }
  override toString(): string {
    return `_InverseTransform(${this._inv})`;
  }
}
