/** Variance and standard deviation of what a mask lets through. */

import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { type Dtype, float32 } from "../dtype.js";
import { strided } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import {
  dims,
  type MaskedKeepdim,
  type MaskedReductionOptions,
  type ReducedDims,
  reduction_keywords,
} from "./arguments.js";
import { aten } from "./aten.js";
import { unsupported } from "./mask.js";
import { compute_sum, counted } from "./reductions.js";

export interface MaskedVarianceOptions extends MaskedReductionOptions {
  /** The number that is subtracted from the number of elements. Default: 1. */
  correction?: number | null | undefined;
}

interface Variance extends MaskedKeepdim {
  dim: ReducedDims;
  unbiased: boolean | null;
  correction: number | null;
}

function correction_of({ unbiased, correction }: Variance): number {
  if (unbiased !== null && correction !== null) {
    throw new Error("Only one of unbiased and correction may be given");
  }
  return correction === null ? Number(unbiased !== false) : kinds.as_number(correction);
}

const fractional = (dtype: Dtype): Dtype =>
  dtype.is_floating_point || dtype.is_complex ? dtype : float32;

function compute_variance(given: Variance): Tensor {
  const { input, dim, keepdim } = given;
  const correction = correction_of(given);
  const dtype = given.dtype ?? fractional(input.dtype);
  const compute_dtype = fractional(dtype);
  if (input.layout !== strided) throw unsupported("std/var", input);
  const kept = counted({ ...given, keepdim: true, dtype });
  const { mask } = kept;
  const mean = kept.total.divide(kept.count);
  const apart = input.subtract(mean);
  const squares = apart.mul(apart.conj());
  const total = compute_sum({ input: squares, dim, keepdim, dtype: compute_dtype, mask });
  let count = keepdim ? kept.count : kept.count.reshape(total.shape);
  if (correction !== 0) {
    count = count.to(compute_dtype.to_real()).subtract(correction);
    count = aten.maximum(count, count.new_zeros([]));
  }
  return total.divide(count).to(dtype);
}

const read = (name: string) =>
  signature<
    { input: Tensor; dim: ReducedDims; unbiased: boolean | null },
    Omit<Variance, "input" | "dim" | "unbiased">
  >(
    name,
    { input: kinds.tensor(), dim: dims(), unbiased: kinds.nullable(kinds.boolean()) },
    { correction: kinds.nullable(kinds.scalar<number>()), ...reduction_keywords },
  );

const read_var = read("var");
const read_std = read("std");

/**
 * The variance of the elements that take part. `unbiased` is the old name of a correction of 1 or 0.
 *
 * Mirrors torch.masked.var.
 */
function variance(
  input: Tensor,
  dim?: ReducedDims,
  unbiased?: boolean | null | MaskedVarianceOptions,
  options?: MaskedVarianceOptions,
): Tensor;
function variance(
  input: Tensor,
  options: MaskedVarianceOptions & { dim?: ReducedDims; unbiased?: boolean | null },
): Tensor;
function variance(...args: unknown[]): Tensor {
  return compute_variance(read_var(args));
}

export { variance as var };

/** The square root of {@link variance}. Mirrors torch.masked.std. */
export function std(
  input: Tensor,
  dim?: ReducedDims,
  unbiased?: boolean | null | MaskedVarianceOptions,
  options?: MaskedVarianceOptions,
): Tensor;
export function std(
  input: Tensor,
  options: MaskedVarianceOptions & { dim?: ReducedDims; unbiased?: boolean | null },
): Tensor;
export function std(...args: unknown[]): Tensor {
  return compute_variance(read_std(args)).sqrt();
}
