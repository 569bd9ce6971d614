/** The arguments that functions of torch.masked share, and what reads them. */
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype } from "../types.js";

/** One dimension, several, or null for all of them. */
export type ReducedDims = number | readonly number[] | null;

export interface MaskedOptions {
  /** The dtype that the input is converted to, and so the result's dtype. Default: the input's. */
  dtype?: Dtype | null | undefined;
  /** Boolean, of a shape that broadcasts to the input's: true takes part. Default: all do. */
  mask?: Tensor | null | undefined;
}

export interface MaskedReductionOptions extends MaskedOptions {
  /** Whether reduced dimensions stay, of size 1. Default: false. */
  keepdim?: boolean | null | undefined;
}

/** A reduction over one dimension, several, or all (the default). */
export interface MaskedReduction {
  (input: Tensor, dim?: ReducedDims, options?: MaskedReductionOptions): Tensor;
  (input: Tensor, options: MaskedReductionOptions & { dim?: ReducedDims }): Tensor;
}

/** A reduction over one dimension, or over all elements (the default). */
export interface MaskedArgReduction {
  /** Reduces the elements that `mask` selects to an index, over one dimension or all. */
  (input: Tensor, dim?: number | null, options?: MaskedReductionOptions): Tensor;
  /** Reduces the elements that `mask` selects to an index, over one dimension or all. */
  (input: Tensor, options: MaskedReductionOptions & { dim?: number | null }): Tensor;
}

/** A function along one dimension that keeps the shape. */
export interface MaskedNormalization {
  /** Computes along one dimension with the elements that `mask` selects. The shape stays. */
  (input: Tensor, dim: number, options?: MaskedOptions): Tensor;
  /** Computes along one dimension with the elements that `mask` selects. The shape stays. */
  (input: Tensor, options: MaskedOptions & { dim: number }): Tensor;
}

/** The options as read: each is there, and null if it was not given. */
export interface Masked {
  input: Tensor;
  dtype: Dtype | null;
  mask: Tensor | null;
}

export interface MaskedKeepdim extends Masked {
  keepdim: boolean | null;
}

type MaskedKeywords<M extends Masked> = Omit<M, "input">;

const mask = kinds.nullable(kinds.tensor());

export const normalization_keywords: kinds.Kinds<MaskedKeywords<Masked>> = {
  dtype: kinds.dtype(),
  mask,
};
export const reduction_keywords: kinds.Kinds<MaskedKeywords<MaskedKeepdim>> = {
  keepdim: kinds.nullable(kinds.boolean(), false),
  ...normalization_keywords,
};

/** A dimension. */
export const dim = (): kinds.Kind<number> => kinds.python_int();

/** Dimensions, or null (the default) for all of them. */
export const dims = (): kinds.Kind<ReducedDims> => kinds.nullable(kinds.one_or_more(dim()));

/** The arguments of a reduction, as read. */
export type Reduced<D extends ReducedDims> = MaskedKeepdim & { dim: D };

/** Makes a reduction of that name from what computes it. */
export function reduction<D extends ReducedDims>(
  name: string,
  compute: (given: Reduced<D>) => Tensor,
  dim: kinds.Kind<D>,
): (...args: unknown[]) => Tensor {
  const read = signature<{ input: Tensor; dim: D }, MaskedKeywords<MaskedKeepdim>>(
    name,
    { input: kinds.tensor(), dim },
    reduction_keywords,
  );
  return (...args) => compute(read(args));
}

/** The same of a function that keeps the shape. */
export function normalization(
  name: string,
  compute: (given: Masked & { dim: number }) => Tensor,
): MaskedNormalization {
  const read = signature<{ input: Tensor; dim: number }, MaskedKeywords<Masked>>(
    name,
    { input: kinds.tensor(), dim: dim() },
    normalization_keywords,
  );
  return (...args: unknown[]) => compute(read(args));
}
