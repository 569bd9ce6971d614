/** Masks of an input's own shape and layout, and the values that replace masked-out elements. */
import { Complex } from "../complex.js";
import { bool, float32, uint8 } from "../dtype.js";
import { iinfo } from "../finfo.js";
import { sparse_coo, sparse_csr, strided } from "../layout.js";
import { tensor } from "../tensor/creation.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype, Scalar } from "../types.js";
import type { ReducedDims } from "./arguments.js";
import { aten } from "./aten.js";
import { where } from "./where.js";

/**
 * The dimensions in ascending order, counted from the front; null and an empty list are all of them.
 *
 * @throws RangeError if a dimension is out of range or given twice
 */
export function canonical_dims(dim: ReducedDims, ndim: number): number[] {
  const given = (Array.isArray(dim) ? dim : [dim]).map(Number);
  if (dim === null || given.length === 0) {
    return Array.from({ length: ndim }, (_, i) => i);
  }
  const count = Math.max(ndim, 1);
  const dims: number[] = [];
  for (const one of given) {
    if (dims.includes(one)) {
      throw new RangeError(`dim=${one} appears multiple times in the list of dims`);
    }
    if (!Number.isInteger(one) || one >= count || one < -count) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${one})`,
      );
    }
    dims.push(one < 0 ? one + count : one);
  }
  return dims.sort((a, b) => a - b);
}

/** The reduction whose identity is meant: the value that does not change its result. */
export type ReductionIdentity =
  | "sum"
  | "prod"
  | "amax"
  | "amin"
  | "logsumexp"
  | "norm"
  | "median"
  | "none";

function least(dtype: Dtype): Scalar | undefined {
  if (dtype.is_floating_point) return Number.NEGATIVE_INFINITY;
  return dtype.is_signed || dtype === uint8 ? iinfo(dtype).min : undefined;
}

function greatest(dtype: Dtype): Scalar | undefined {
  if (dtype.is_floating_point) return Number.POSITIVE_INFINITY;
  return dtype.is_signed || dtype === uint8 ? iinfo(dtype).max : undefined;
}

function identity_value(of: ReductionIdentity, dtype: Dtype): Scalar | undefined {
  switch (of) {
    case "prod":
      return 1;
    case "amax":
      return dtype.is_complex ? undefined : least(dtype);
    case "amin":
      return dtype.is_complex ? undefined : greatest(dtype);
    case "logsumexp":
      return dtype.is_complex ? new Complex(Number.NEGATIVE_INFINITY, 0) : least(dtype);
    case "median":
      return Number.NaN;
    default:
      return 0;
  }
}

/** The identity of a reduction, as a tensor without dimensions; null if it has none. */
export function identity(of: ReductionIdentity, input: Tensor): Tensor | null {
  if (of === "none") return null;
  const { dtype, device } = input;
  const value = identity_value(of, dtype);
  if (value === undefined) throw new Error(`identity of ${of} on ${dtype} input`);
  const fits = of === "median" && !dtype.is_floating_point ? float32 : dtype;
  return tensor(value, { dtype: fits, device });
}

const layouts = [strided, sparse_coo, sparse_csr];

function broadcast(mask: Tensor, input: Tensor): Tensor {
  if (mask.ndim > input.ndim) {
    throw new RangeError(
      "_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)",
    );
  }
  if (mask.layout === strided) return aten.broadcast_to(mask.clone(), input.shape).to(bool);
  if (mask.layout === sparse_coo) return aten["_sparse_broadcast_to"](mask, input.shape);
  if (mask.layout !== sparse_csr) throw new Error(`expected sparse_csr layout, got ${mask.layout}`);
  return aten["_sparse_broadcast_to"](mask.to_sparse(), input.shape).to_sparse_csr();
}

function in_layout_of(mask: Tensor, input: Tensor): Tensor {
  if (mask.layout === input.layout) return mask;
  if (input.layout === strided) return mask.to_dense();
  if (input.layout === sparse_csr) return mask.to_sparse_csr();
  return mask.layout === strided ? mask.to_sparse(input.sparse_dim()) : mask.to_sparse();
}

/**
 * The mask as booleans, of the input's shape and layout.
 *
 * @throws RangeError if it does not broadcast to the input
 */
export function input_mask(input: Tensor, mask: Tensor): Tensor {
  if (!layouts.includes(input.layout)) {
    throw new RangeError(
      `_input_mask expects strided or sparse COO or sparse CSR tensor but got ${input.layout}`,
    );
  }
  const same_shape = mask.shape.join() === input.shape.join();
  const wide = in_layout_of(same_shape ? mask : broadcast(mask, input), input);
  return (wide.layout === sparse_coo ? wide.coalesce() : wide).to(bool);
}

/** The input with a reduction's identity where the mask is false. */
export function combined(input: Tensor, mask: Tensor | null, of: ReductionIdentity): Tensor {
  if (mask === null) return input;
  const canonical = input_mask(input, mask);
  return where(canonical, input, identity(of, input));
}

/** Says that a function has nothing for the input's layout. */
export function unsupported(name: string, input: Tensor, expected = "strided tensor"): RangeError {
  return new RangeError(`masked ${name} expects ${expected} (got ${input.layout} tensor)`);
}
