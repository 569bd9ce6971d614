/** The functions of torch.sparse. */
import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype, Layout, Scalar, Shape } from "../types.js";

interface SparseOperators {
  addmm: SparseAddmm;
  log_softmax: SparseSoftmax;
  mm: SparseMm;
  softmax: SparseSoftmax;
  sum: (...args: unknown[]) => Tensor;
}

const aten = functions(["addmm", "log_softmax", "mm", "softmax", "sum"], "_sparse_");
const unprefixed = functions(["_spdiags", "_spsolve", "sparse_sampled_addmm"]);

/** `beta · mat + alpha · (mat1 @ mat2)`. */
export type SparseAddmm = (
  mat: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  options?: { beta?: Scalar; alpha?: Scalar },
) => Tensor;

/**
 * beta · mat + alpha · (mat1 @ mat2), as torch.addmm, but with a gradient for a sparse `mat1` too.
 *
 * Mirrors torch.sparse.addmm. `beta` and `alpha` are 1 by default.
 *
 * @param mat1 a sparse COO or CSR matrix.
 */
export const addmm = aten.addmm as SparseOperators["addmm"];

/** A product of matrices, the first of them sparse. */
export interface SparseMm {
  /** Multiplies matrices, the first of them sparse. */
  (mat1: Tensor, mat2: Tensor): Tensor;
  /** Multiplies matrices, the first of them sparse. */
  (mat1: Tensor, mat2: Tensor, reduce: "sum" | "mean" | "amax" | "amin"): Tensor;
}

/**
 * mat1 @ mat2 of a sparse matrix and a sparse or dense one, with gradients for both.
 *
 * Mirrors torch.sparse.mm.
 *
 * @param reduce the reduction of the products of one element, instead of their sum: of a CSR
 * matrix on the CPU.
 * @returns a sparse matrix if both are sparse, else a dense one.
 */
export const mm = aten.mm as SparseOperators["mm"];

export interface SampledAddmmOptions {
  /** The factor that the input is multiplied by. Default: 1. */
  beta?: Scalar | undefined;
  /** The factor that the product is multiplied by. Default: 1. */
  alpha?: Scalar | undefined;
  /** A tensor that the result is written to. */
  out?: Tensor | undefined;
}

/**
 * alpha · (mat1 @ mat2) + beta · input, only at the places that the input specifies.
 *
 * Mirrors torch.sparse.sampled_addmm.
 *
 * @param input a sparse CSR matrix, or a batch of them.
 */
export const sampled_addmm = unprefixed.sparse_sampled_addmm as (
  input: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  options?: SampledAddmmOptions,
) => Tensor;

const read_sum = signature<{
  input: Tensor;
  dim: number | readonly number[] | null;
  dtype: Dtype | null;
}>("sum", {
  input: kinds.tensor(),
  dim: kinds.nullable(kinds.one_or_more(kinds.index<number>())),
  dtype: kinds.dtype(),
});

/**
 * The sum over dimensions of a sparse tensor, over all of them by default. It is dense if no
 * sparse dimension is left. Mirrors torch.sparse.sum.
 */
export function sum(
  input: Tensor,
  dim?: number | readonly number[] | null,
  dtype?: Dtype | null,
): Tensor;
export function sum(
  input: Tensor,
  options: { dim?: number | readonly number[] | null; dtype?: Dtype | null },
): Tensor;
export function sum(...args: unknown[]): Tensor {
  const { input, dim, dtype } = read_sum(args);
  const options = dtype === null ? {} : { dtype };
  const sum = aten.sum as SparseOperators["sum"];
  return dim === null ? sum(input, options) : sum(input, dim, options);
}

/** A softmax of a sparse tensor. */
export type SparseSoftmax = (
  input: Tensor,
  dim: number,
  options?: { dtype?: Dtype | null },
) => Tensor;

/**
 * The softmax along a dimension, over the specified elements: all others count as minus infinity.
 *
 * Mirrors torch.sparse.softmax.
 */
export const softmax = aten.softmax as SparseOperators["softmax"];

/** The logarithm of {@link softmax}. Mirrors torch.sparse.log_softmax. */
export const log_softmax = aten.log_softmax as SparseOperators["log_softmax"];

/**
 * A sparse matrix of that shape whose diagonals are rows of `diagonals`, at `offsets` (0 is the main
 * one, positive ones are above it). Mirrors torch.sparse.spdiags.
 *
 * @param layout sparse COO (the default), CSR or CSC.
 */
export const spdiags = unprefixed._spdiags as (
  diagonals: Tensor,
  offsets: Tensor,
  shape: Shape,
  layout?: Layout | null,
) => Tensor;

/**
 * The solution x of input @ x = other, for a sparse CSR matrix. Mirrors torch.sparse.spsolve, which
 * needs a device that has a solver.
 */
export const spsolve = unprefixed._spsolve as (
  input: Tensor,
  other: Tensor,
  options?: { left?: boolean },
) => Tensor;
