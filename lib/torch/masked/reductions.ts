/** Reductions that leave out what a mask says: torch.masked.sum and its like. */

import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { bool, float32, int8, int16, int32, int64, uint8 } from "../dtype.js";
import type { LinalgFunctions } from "../generated/namespaces.js";
import { sparse_coo, sparse_csr, strided } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype } from "../types.js";
import {
  dim,
  dims,
  type MaskedArgReduction,
  type MaskedKeepdim,
  type MaskedReduction,
  type MaskedReductionOptions,
  type Reduced,
  type ReducedDims,
  reduction,
  reduction_keywords,
} from "./arguments.js";
import { aten } from "./aten.js";
import { canonical_dims, combined, input_mask, unsupported } from "./mask.js";
import { reduce_sparse_coo, reduce_sparse_csr } from "./sparse_reduction.js";

const { vector_norm } = functions(["vector_norm"], "linalg_") as unknown as LinalgFunctions;

const all_layouts = "strided, sparse_coo or sparse_csr tensor";

function needs_mask(name: string, input: Tensor, mask: Tensor | null): void {
  if (mask !== null) return;
  const layout = input.layout.name;
  throw new RangeError(`masked ${name} expects explicit mask for ${layout} tensor input`);
}

const small_integers: readonly Dtype[] = [uint8, bool, int8, int16, int32];

/** The input and the dtype of its sum or product: small integers count as int64. */
function promoted(input: Tensor, dtype: Dtype | null): [Tensor, Dtype | null] {
  if (dtype !== null) return [input, dtype];
  if (!small_integers.includes(input.dtype)) return [input, input.dtype];
  if (input.layout !== sparse_csr) return [input, int64];
  // A CSR tensor has no conversion of its own.
  return [input.to_sparse().to(int64).to_sparse_csr(), null];
}

const compute_total =
  (of: "sum" | "prod") =>
  (given: Reduced<ReducedDims>): Tensor => {
    const [input, dtype] = promoted(given.input, given.dtype);
    const keepdim = Boolean(given.keepdim);
    const dims = canonical_dims(given.dim, input.ndim);
    const masked = combined(input, given.mask, of);
    if (masked.layout === strided) {
      if (of === "sum") return masked.sum(dims, keepdim, { dtype });
      let result = masked.to(dtype ?? masked.dtype);
      for (const dim of dims.reverse()) result = result.prod(dim, keepdim);
      return result;
    }
    if (masked.layout !== sparse_coo && masked.layout !== sparse_csr) {
      throw unsupported(of, masked, all_layouts);
    }
    if (of === "prod") needs_mask(of, masked, given.mask);
    if (masked.layout === sparse_coo) {
      return reduce_sparse_coo({ of, input: masked, dims, keepdim, dtype: dtype ?? masked.dtype });
    }
    return aten[`_sparse_csr_${of}`](masked, dims, keepdim, { dtype });
  };

export const compute_sum = compute_total("sum");

const compute_extreme =
  (of: "amax" | "amin") =>
  ({ input, dim, keepdim, dtype: wanted, mask }: Reduced<ReducedDims>): Tensor => {
    const dtype = wanted ?? input.dtype;
    const masked = combined(input, mask, of);
    const dims = canonical_dims(dim, masked.ndim);
    if (masked.layout === strided) return masked[of](dims, Boolean(keepdim)).to(dtype);
    const given = { of, input: masked, dims, keepdim: Boolean(keepdim), dtype };
    if (masked.layout === sparse_coo) {
      needs_mask(of, masked, mask);
      return reduce_sparse_coo(given);
    }
    if (masked.layout === sparse_csr) {
      needs_mask(of, masked, mask);
      return reduce_sparse_csr(given);
    }
    throw unsupported(of, masked, all_layouts);
  };

const compute_arg =
  (name: "argmax" | "argmin", of: "amax" | "amin") =>
  ({ input, dim, keepdim, dtype, mask }: Reduced<number | null>): Tensor => {
    const masked = combined(input, mask, of);
    if (masked.layout !== strided) throw unsupported(name, masked);
    return masked[name](dim === null ? null : Number(dim), Boolean(keepdim)).to(
      dtype ?? input.dtype,
    );
  };

/** The number of elements that take part, and their sum. */
export function counted(given: Reduced<ReducedDims>): {
  count: Tensor;
  total: Tensor;
  mask: Tensor | null;
} {
  const { input, dim, mask } = given;
  const keepdim = Boolean(given.keepdim);
  if (mask === null) {
    const ones = aten.ones(input.shape, { dtype: int64, device: input.device });
    const count = compute_sum({ ...given, input: ones, dtype: null });
    return { count, total: compute_sum(given), mask };
  }
  const inside = input_mask(input, mask);
  const count = inside.sum(canonical_dims(dim, input.ndim), { keepdim });
  return { count, total: compute_sum({ ...given, mask: inside }), mask: inside };
}

function compute_mean(given: Reduced<ReducedDims>): Tensor {
  const { input, dim, mask } = given;
  const dtype = given.dtype ?? input.dtype;
  if (!dtype.is_floating_point && !dtype.is_complex) {
    const source = given.dtype === null ? "Input" : "Optional";
    throw new RangeError(
      `mean(): Could not infer output dtype. ${source} dtype must be either a floating point or complex dtype. Got: ${dtype}`,
    );
  }
  if (input.layout === strided) {
    const { count, total } = counted({ ...given, dtype });
    return total.div(count);
  }
  if (input.layout === sparse_csr) {
    const masked = combined(input, mask, "none");
    const dims = canonical_dims(dim, masked.ndim);
    needs_mask("mean", masked, mask);
    const keepdim = Boolean(given.keepdim);
    return reduce_sparse_csr({ of: "mean", input: masked, dims, keepdim, dtype });
  }
  throw unsupported("mean", input, "strided or sparse_csr tensor");
}

function compute_median({ input, dim, keepdim, dtype, mask }: Reduced<number>): Tensor {
  const place = canonical_dims(dim, input.ndim)[0] as number;
  const is_float = input.is_floating_point();
  const masked = combined(is_float ? input : input.to(float32), mask, "median");
  if (masked.layout !== strided) throw unsupported("median", masked);
  const { values } = masked.nanmedian(place, Boolean(keepdim));
  if (is_float) return values;
  if (values.isnan().any().item()) {
    throw new RangeError(
      "masked median expects no fully masked out rows if dtype is not floating point",
    );
  }
  return values.to(dtype ?? input.dtype);
}

function compute_logsumexp({ input, dim, keepdim, dtype, mask }: Reduced<ReducedDims>): Tensor {
  const dims = canonical_dims(dim, input.ndim);
  const masked = combined(input, mask, "logsumexp");
  if (masked.layout !== strided) throw unsupported("logsumexp", masked);
  return masked.logsumexp(dims, Boolean(keepdim)).to(dtype ?? input.dtype);
}

/** The sum of the elements that take part. Small integers add up in int64. Mirrors torch.masked.sum. */
export const sum: MaskedReduction = reduction<ReducedDims>("sum", compute_sum, dims());

/**
 * Their product. Small integers multiply in int64; a sparse input needs a mask. Mirrors
 * torch.masked.prod.
 */
export const prod: MaskedReduction = reduction<ReducedDims>("prod", compute_total("prod"), dims());

/** The greatest of them. A sparse input needs a mask. Mirrors torch.masked.amax. */
export const amax: MaskedReduction = reduction<ReducedDims>(
  "amax",
  compute_extreme("amax"),
  dims(),
);

/** The least of them. A sparse input needs a mask. Mirrors torch.masked.amin. */
export const amin: MaskedReduction = reduction<ReducedDims>(
  "amin",
  compute_extreme("amin"),
  dims(),
);

/** The place of the greatest, in the input's dtype. Mirrors torch.masked.argmax. */
export const argmax: MaskedArgReduction = reduction<number | null>(
  "argmax",
  compute_arg("argmax", "amax"),
  kinds.nullable(dim()),
);

/** The place of the least, in the input's dtype. Mirrors torch.masked.argmin. */
export const argmin: MaskedArgReduction = reduction<number | null>(
  "argmin",
  compute_arg("argmin", "amin"),
  kinds.nullable(dim()),
);

/** Their mean; NaN if none takes part. Mirrors torch.masked.mean. */
export const mean: MaskedReduction = reduction<ReducedDims>("mean", compute_mean, dims());

/**
 * Their median along one dimension, the last by default; NaN if none takes part.
 *
 * Mirrors torch.masked.median.
 */
export const median: {
  (input: Tensor, dim?: number, options?: MaskedReductionOptions): Tensor;
  (input: Tensor, options: MaskedReductionOptions & { dim?: number }): Tensor;
} = reduction<number>("median", compute_median, kinds.python_int(-1));

/** The logarithm of the sum of their exponentials. Mirrors torch.masked.logsumexp. */
export const logsumexp: MaskedReduction = reduction<ReducedDims>(
  "logsumexp",
  compute_logsumexp,
  dims(),
);

type Norm = { input: Tensor; ord: number | null; dim: ReducedDims };

export function compute_norm(given: Norm & Omit<MaskedKeepdim, "input">): Tensor {
  const { input, ord, dim, keepdim, dtype, mask } = given;
  const masked = combined(input, mask, ord === Number.NEGATIVE_INFINITY ? "amin" : "norm");
  if (masked.layout !== strided) throw unsupported("norm", masked);
  const dims = canonical_dims(dim, input.ndim);
  return vector_norm(masked, ord ?? 2, dims, Boolean(keepdim), { dtype: dtype ?? input.dtype });
}

const read_norm = signature<Norm, Omit<MaskedKeepdim, "input">>(
  "norm",
  { input: kinds.tensor(), ord: kinds.nullable(kinds.scalar<number>(), 2), dim: dims() },
  reduction_keywords,
);

/** The vector norm of the elements that take part; `ord` is 2 by default. Mirrors torch.masked.norm. */
export function norm(
  input: Tensor,
  ord?: number | null,
  dim?: ReducedDims,
  options?: MaskedReductionOptions,
): Tensor;
export function norm(
  input: Tensor,
  options: MaskedReductionOptions & { ord?: number | null; dim?: ReducedDims },
): Tensor;
export function norm(...args: unknown[]): Tensor {
  return compute_norm(read_norm(args));
}
