/** Transforms of vectors and matrices. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import { finfo } from "../../finfo.js";
import type { Tensor } from "../../tensor/index.js";
import type { Shape } from "../../types.js";
import { given_shape } from "../arguments.js";
import { aten, linalg, nn, subtract } from "../aten.js";
import { independent, real_vector } from "../constraints/combined.js";
import type { Constraint } from "../constraints/constraint.js";
import { real } from "../constraints/intervals.js";
import {
  corr_cholesky,
  lower_cholesky,
  positive_definite,
  simplex,
} from "../constraints/vectors.js";
import { count_of, like, same_shape } from "../helpers.js";
import { size_text } from "../text.js";
import { tril_matrix_to_vec, vec_to_tril_matrix } from "../utils.js";
import { clipped_sigmoid } from "./elementwise.js";
import { cache_kind, Transform, type TransformOptions } from "./transform.js";

const real_matrix = independent(real, 2);

/** A tensor with ones before or behind the last dimension. */
const pad_ones = (x: Tensor, before: number, behind: number): Tensor =>
  nn.pad(x, [before, behind], "constant", 1);

function check_dims(shape: Shape, least: number): void {
  if (shape.length < least) throw new RangeError("Too few dimensions on input");
}

/** The parameters of {@link ReshapeTransform}, by name. */
export interface ReshapeTransformOptions extends TransformOptions {
  /** The shape of an event of x. */
  in_shape: Shape;
  /** The shape of an event of y, of as many elements. */
  out_shape: Shape;
}

const read_reshape = signature<{ in_shape: Shape; out_shape: Shape; cache_size: number }>(
  "ReshapeTransform",
  { in_shape: given_shape(), out_shape: given_shape(), cache_size: cache_kind() },
);

/**
 * The transform that gives the rightmost dimensions another shape.
 *
 * Mirrors torch.distributions.transforms.ReshapeTransform.
 */
export class ReshapeTransform extends Transform {
  /** The shape of an event of x. */
  declare readonly in_shape: Shape;
  /** The shape of an event of y. */
  declare readonly out_shape: Shape;

  /**
   * Makes one of two shapes.
   *
   * @throws RangeError if they have different numbers of elements
   */
  constructor(
    ...args: Arguments<
      [in_shape: Shape, out_shape: Shape],
      [cache_size: number],
      ReshapeTransformOptions
    >
  ) {
    const { in_shape, out_shape, cache_size } = read_reshape(args);
    if (count_of(in_shape) !== count_of(out_shape)) {
      throw new RangeError("in_shape, out_shape have different numbers of elements");
    }
    super(cache_size);
    this.in_shape = [...in_shape];
    this.out_shape = [...out_shape];
  }

  override get bijective(): boolean {
    return true;
  }
  override get domain(): Constraint {
    return independent(real, this.in_shape.length);
  }
  override get codomain(): Constraint {
    return independent(real, this.out_shape.length);
  }
  protected override _with_cache(cache_size: number): Transform {
    return new ReshapeTransform(this.in_shape, this.out_shape, cache_size);
  }
  protected override _call(x: Tensor): Tensor {
    const batch = x.shape.slice(0, x.dim() - this.in_shape.length);
    return x.reshape([...batch, ...this.out_shape]);
  }
  protected override _inverse(y: Tensor): Tensor {
    const batch = y.shape.slice(0, y.dim() - this.out_shape.length);
    return y.reshape([...batch, ...this.in_shape]);
  }
  protected override _log_abs_det_jacobian(x: Tensor, _y: Tensor): Tensor {
    return x.new_zeros(x.shape.slice(0, x.dim() - this.in_shape.length));
  }
  protected override _forward_shape(shape: Shape): Shape {
    return replaced(shape, this.in_shape, this.out_shape);
  }
  protected override _inverse_shape(shape: Shape): Shape {
    return replaced(shape, this.out_shape, this.in_shape);
  }
}

/** A shape with its last dimensions replaced. */
function replaced(shape: Shape, from: Shape, to: Shape): Shape {
  check_dims(shape, from.length);
  const cut = shape.length - from.length;
  const last = shape.slice(cut);
  if (!same_shape(last, from)) {
    throw new RangeError(`Shape mismatch: expected ${size_text(last)} but got ${size_text(from)}`);
  }
  return [...shape.slice(0, cut), ...to];
}

/** A transform of vectors of numbers. */
abstract class VectorTransform extends Transform {
  override get domain(): Constraint {
    return real_vector;
  }
}

/**
 * The transform of a vector of D · (D − 1) / 2 numbers to the Cholesky factor of a D × D correlation
 * matrix.
 *
 * Mirrors torch.distributions.transforms.CorrCholeskyTransform.
 */
export class CorrCholeskyTransform extends VectorTransform {
  override get codomain(): Constraint {
    return corr_cholesky;
  }
  override get bijective(): boolean {
    return true;
  }
  protected override _call(x: Tensor): Tensor {
    const tanh = x.tanh();
    const { eps } = finfo(tanh.dtype);
    const r = vec_to_tril_matrix(tanh.clamp(-1 + eps, 1 - eps), -1);
    const root = subtract(1, r.pow(2)).sqrt().cumprod(-1);
    const with_diagonal = r.add(aten.eye(r.size(-1), like(r)));
    return with_diagonal.mul(pad_ones(root.at("...", ":-1"), 1, 0));
  }
  protected override _inverse(y: Tensor): Tensor {
    const rest = subtract(1, y.mul(y).cumsum(-1));
    const shifted = pad_ones(rest.at("...", ":-1"), 1, 0);
    const y_vec = tril_matrix_to_vec(y, -1);
    const rest_vec = tril_matrix_to_vec(shifted, -1);
    const t = y_vec.div(rest_vec.sqrt());
    return t.log1p().sub(t.neg().log1p()).div(2);
  }
  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    const rest = subtract(1, y.mul(y).cumsum(-1));
    const below = tril_matrix_to_vec(rest, -2);
    const of_sticks = below.log().sum(-1).mul(0.5);
    const of_tanh = x
      .add(nn.softplus(x.mul(-2)))
      .sub(Math.LN2)
      .sum(-1)
      .mul(-2);
    return of_sticks.add(of_tanh);
  }
  protected override _forward_shape(shape: Shape): Shape {
    check_dims(shape, 1);
    const n = shape.at(-1) as number;
    const d = Math.round(Math.sqrt(0.25 + 2 * n) + 0.5);
    if (Math.floor((d * (d - 1)) / 2) !== n) {
      throw new RangeError("Input is not a flattened lower-diagonal number");
    }
    return [...shape.slice(0, -1), d, d];
  }
  protected override _inverse_shape(shape: Shape): Shape {
    check_dims(shape, 2);
    const [rows, columns] = shape.slice(-2) as [number, number];
    if (rows !== columns) throw new RangeError("Input is not square");
    return [...shape.slice(0, -2), Math.floor((rows * (rows - 1)) / 2)];
  }
}

/**
 * The transform of numbers to probabilities by their softmax. It is not bijective. Mirrors
 * torch.distributions.transforms.SoftmaxTransform.
 */
export class SoftmaxTransform extends VectorTransform {
  override get codomain(): Constraint {
    return simplex;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof SoftmaxTransform;
  }
  protected override _call(x: Tensor): Tensor {
    const probs = x.sub(x.max(-1, true).values).exp();
    return probs.div(probs.sum(-1, true));
  }
  protected override _inverse(y: Tensor): Tensor {
    return y.log();
  }
  protected override _forward_shape(shape: Shape): Shape {
    check_dims(shape, 1);
    return shape;
  }
  protected override _inverse_shape(shape: Shape): Shape {
    check_dims(shape, 1);
    return shape;
  }
}

/** K, K − 1, … for the K breaks of a stick. */
const breaks = (count: number, of: Tensor): Tensor =>
  subtract(count + 1, of.new_ones(count).cumsum(-1));

/**
 * The transform of K numbers to K + 1 probabilities: each breaks its part off what is left of a stick.
 *
 * Mirrors torch.distributions.transforms.StickBreakingTransform.
 */
export class StickBreakingTransform extends VectorTransform {
  override get codomain(): Constraint {
    return simplex;
  }
  override get bijective(): boolean {
    return true;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof StickBreakingTransform;
  }
  protected override _call(x: Tensor): Tensor {
    const offset = breaks(x.size(-1), x);
    const z = clipped_sigmoid(x.sub(offset.log()));
    const left = subtract(1, z).cumprod(-1);
    return pad_ones(z, 0, 1).mul(pad_ones(left, 1, 0));
  }
  protected override _inverse(y: Tensor): Tensor {
    const cropped = y.at("...", ":-1");
    const offset = breaks(cropped.size(-1), y);
    const left = subtract(1, cropped.cumsum(-1)).clamp(finfo(y.dtype).tiny);
    return cropped.log().sub(left.log()).add(offset.log());
  }
  protected override _log_abs_det_jacobian(given: Tensor, y: Tensor): Tensor {
    const offset = breaks(given.size(-1), given);
    const x = given.sub(offset.log());
    return x.neg().add(nn.log_sigmoid(x)).add(y.at("...", ":-1").log()).sum(-1);
  }
  protected override _forward_shape(shape: Shape): Shape {
    check_dims(shape, 1);
    return [...shape.slice(0, -1), (shape.at(-1) as number) + 1];
  }
  protected override _inverse_shape(shape: Shape): Shape {
    check_dims(shape, 1);
    return [...shape.slice(0, -1), (shape.at(-1) as number) - 1];
  }
}

/** Square matrices with exp of their diagonal, and zeros above. */
const to_lower_cholesky = (x: Tensor): Tensor =>
  x.tril(-1).add(x.diagonal(0, -2, -1).exp().diag_embed());

const from_lower_cholesky = (y: Tensor): Tensor =>
  y.tril(-1).add(y.diagonal(0, -2, -1).log().diag_embed());

/**
 * The transform of matrices to lower triangular ones with a positive diagonal.
 *
 * Mirrors torch.distributions.transforms.LowerCholeskyTransform.
 */
export class LowerCholeskyTransform extends Transform {
  override get domain(): Constraint {
    return real_matrix;
  }
  override get codomain(): Constraint {
    return lower_cholesky;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof LowerCholeskyTransform;
  }
  protected override _call(x: Tensor): Tensor {
    return to_lower_cholesky(x);
  }
  protected override _inverse(y: Tensor): Tensor {
    return from_lower_cholesky(y);
  }
}

/**
 * The transform of matrices to positive definite ones.
 *
 * Mirrors torch.distributions.transforms.PositiveDefiniteTransform.
 */
export class PositiveDefiniteTransform extends Transform {
  override get domain(): Constraint {
    return real_matrix;
  }
  override get codomain(): Constraint {
    return positive_definite;
  }
  protected override __eq__(other: unknown): boolean {
    return other instanceof PositiveDefiniteTransform;
  }
  protected override _call(given: Tensor): Tensor {
    const x = to_lower_cholesky(given);
    return x.matmul(x.mT);
  }
  protected override _inverse(y: Tensor): Tensor {
    return from_lower_cholesky(linalg.cholesky(y));
  }
}
