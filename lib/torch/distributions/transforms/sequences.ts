/** Different transforms along one dimension. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import { aten } from "../aten.js";
import { cat, stack } from "../constraints/combined.js";
import type { Constraint } from "../constraints/constraint.js";
import { sum_rightmost } from "../helpers.js";
import { cache_kind, Transform, type TransformOptions, transform } from "./transform.js";

/** The parameters of {@link StackTransform}, by name. */
export interface StackTransformOptions extends TransformOptions {
  /** The transforms, in order. */
  tseq: readonly Transform[];
  /** The dimension. Default: 0. */
  dim?: number;
}

/** The parameters of {@link CatTransform}, by name. */
export interface CatTransformOptions extends StackTransformOptions {
  /** How many elements each transform is of. Default: null, one each. */
  lengths?: readonly number[] | null;
}

/** The transforms with caches, if a cache is asked for. */
const cached = (tseq: readonly Transform[], cache_size: number): readonly Transform[] =>
  cache_size === 0 ? [...tseq] : tseq.map((one) => one.with_cache(cache_size));

/** Checks that a tensor has a dimension, and the number of elements along it. */
function check_length(value: Tensor, name: string, dim: number, length: number): void {
  if (dim < -value.dim() || dim >= value.dim()) {
    throw new RangeError(`dim ${dim} out of range for ${name} with ${value.dim()} dimensions`);
  }
  if (value.size(dim) !== length) {
    throw new RangeError(`${name}.size(${dim}) = ${value.size(dim)} must equal length ${length}`);
  }
}

const read_cat = signature<{
  tseq: readonly Transform[];
  dim: number;
  lengths: readonly number[] | null;
  cache_size: number;
}>("CatTransform", {
  tseq: kinds.array_of(transform()),
  dim: kinds.integer(0),
  lengths: kinds.nullable(kinds.array_of(kinds.integer())),
  cache_size: cache_kind(),
});

/**
 * Transforms of the parts of a tensor along a dimension, each of a length of its own.
 *
 * Mirrors torch.distributions.transforms.CatTransform.
 */
export class CatTransform extends Transform {
  /** The transforms, in order. */
  declare readonly transforms: readonly Transform[];
  /** How many elements each is of. */
  declare readonly lengths: readonly number[];
  /** The dimension. */
  declare readonly dim: number;

  /**
   * Makes one of transforms and lengths.
   *
   * @throws RangeError if there are not as many lengths as transforms
   */
  constructor(
    ...args: Arguments<
      [tseq: readonly Transform[]],
      [dim: number, lengths: readonly number[] | null, cache_size: number],
      CatTransformOptions
    >
  ) {
    const { tseq, dim, lengths: given, cache_size } = read_cat(args);
    const lengths = given ?? tseq.map(() => 1);
    if (lengths.length !== tseq.length) {
      throw new RangeError(`lengths (${lengths.length}) must match transforms (${tseq.length})`);
    }
    super(cache_size);
    this.transforms = cached(tseq, cache_size);
    this.lengths = [...lengths];
    this.dim = dim;
  }

  override get bijective(): boolean {
    return this.transforms.every((one) => one.bijective);
  }
  override get event_dim(): number {
    return Math.max(...this.transforms.map((one) => one.event_dim));
  }
  /** The number of elements along the dimension. */
  override get length(): number {
    return this.lengths.reduce((sum, length) => sum + length, 0);
  }
  override get domain(): Constraint {
    const domains = this.transforms.map((one) => one.domain);
    return cat(domains, this.dim, this.lengths);
  }
  override get codomain(): Constraint {
    const codomains = this.transforms.map((one) => one.codomain);
    return cat(codomains, this.dim, this.lengths);
  }
  protected override _with_cache(cache_size: number): Transform {
    return new CatTransform(this.transforms, this.dim, this.lengths, cache_size);
  }

  /** The part of a tensor that each transform is of. */
  protected _slices(value: Tensor, name: string): Tensor[] {
    check_length(value, name, this.dim, this.length);
    let start = 0;
    return this.lengths.map((length) => {
      start += length;
      return value.narrow(this.dim, start - length, length);
    });
  }

  protected override _call(x: Tensor): Tensor {
    const slices = this._slices(x, "x");
    const results = this.transforms.map((one, i) => one(slices[i] as Tensor));
    return aten.cat(results, this.dim);
  }
  protected override _inverse(y: Tensor): Tensor {
    const slices = this._slices(y, "y");
    const results = this.transforms.map((one, i) => one.inv(slices[i] as Tensor));
    return aten.cat(results, this.dim);
  }
  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    const [of_x, of_y] = [this._slices(x, "x"), this._slices(y, "y")];
    const { event_dim } = this;
    const results = this.transforms.map((one, i) => {
      const result = one.log_abs_det_jacobian(of_x[i] as Tensor, of_y[i] as Tensor);
      const missing = event_dim - one.event_dim;
      return missing > 0 ? sum_rightmost(result, missing) : result;
    });
    const dim = (this.dim >= 0 ? this.dim - x.dim() : this.dim) + event_dim;
    if (dim < 0) return aten.cat(results, dim);
    return results.slice(1).reduce((sum, result) => sum.add(result), (results[0] as Tensor).add(0));
  }
}

const read_stack = signature<{
  tseq: readonly Transform[];
  dim: number;
  cache_size: number;
}>("StackTransform", {
  tseq: kinds.array_of(transform()),
  dim: kinds.integer(0),
  cache_size: cache_kind(),
});

/**
 * Transforms of the elements of a tensor along a dimension.
 *
 * Mirrors torch.distributions.transforms.StackTransform.
 */
export class StackTransform extends Transform {
  /** The transforms, in order. */
  declare readonly transforms: readonly Transform[];
  /** The dimension. */
  declare readonly dim: number;

  /** Makes one of transforms. */
  constructor(
    ...args: Arguments<
      [tseq: readonly Transform[]],
      [dim: number, cache_size: number],
      StackTransformOptions
    >
  ) {
    const { tseq, dim, cache_size } = read_stack(args);
    super(cache_size);
    this.transforms = cached(tseq, cache_size);
    this.dim = dim;
  }

  override get bijective(): boolean {
    return this.transforms.every((one) => one.bijective);
  }
  override get domain(): Constraint {
    const domains = this.transforms.map((one) => one.domain);
    return stack(domains, this.dim);
  }
  override get codomain(): Constraint {
    const codomains = this.transforms.map((one) => one.codomain);
    return stack(codomains, this.dim);
  }
  protected override _with_cache(cache_size: number): Transform {
    return new StackTransform(this.transforms, this.dim, cache_size);
  }

  /** The results of each transform for its element, stacked. */
  protected _stacked(
    values: readonly [value: Tensor, name: string][],
    compute: (one: Transform, ...parts: [Tensor, Tensor]) => Tensor,
  ): Tensor {
    for (const [value, name] of values) {
      check_length(value, name, this.dim, this.transforms.length);
    }
    const results = this.transforms.map((one, i) => {
      const parts = values.map(([value]) => value.select(this.dim, i));
      return compute(one, ...(parts as [Tensor, Tensor]));
    });
    return aten.stack(results, this.dim);
  }

  protected override _call(x: Tensor): Tensor {
    return this._stacked([[x, "x"]], (one, part) => one(part));
  }
  protected override _inverse(y: Tensor): Tensor {
    return this._stacked([[y, "y"]], (one, part) => one.inv(part));
  }
  protected override _log_abs_det_jacobian(x: Tensor, y: Tensor): Tensor {
    return this._stacked(
      [
        [x, "x"],
        [y, "y"],
      ],
      (one, of_x, of_y) => one.log_abs_det_jacobian(of_x, of_y),
    );
  }
}
