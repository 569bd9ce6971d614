/** Functions that keep the shape and leave out what a mask says: torch.masked.softmax and its like. */

import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { TorchFunctions } from "../generated/functions.js";
import { strided } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype } from "../types.js";
import {
  dim,
  type Masked,
  type MaskedNormalization,
  type MaskedOptions,
  normalization,
  normalization_keywords,
} from "./arguments.js";
import { aten } from "./aten.js";
import { canonical_dims, combined, type ReductionIdentity, unsupported } from "./mask.js";
import { compute_norm } from "./reductions.js";

const { logaddexp: aten_logaddexp } = functions(["logaddexp"]) as unknown as TorchFunctions;

type Compute = (masked: Tensor, dim: number, dtype: Dtype) => Tensor;

function along(name: string, of: ReductionIdentity, compute: Compute): MaskedNormalization {
  return normalization(name, ({ input, dim, dtype, mask }) => {
    const place = canonical_dims(dim, input.ndim)[0] as number;
    const masked = combined(input, mask, of);
    if (masked.layout !== strided) throw unsupported(name, masked);
    return compute(masked, place, dtype ?? input.dtype);
  });
}

/** Running sums of the elements that take part. Mirrors torch.masked.cumsum. */
export const cumsum = along("cumsum", "sum", (x, dim, dtype) => x.cumsum(dim, { dtype }).to(dtype));

/** Running products of them. Mirrors torch.masked.cumprod. */
export const cumprod = along("cumprod", "prod", (x, dim, dtype) =>
  x.cumprod(dim, { dtype }).to(dtype),
);

/** Their softmax; 0 if masked out. Mirrors torch.masked.softmax. */
export const softmax = along("softmax", "amax", (x, dim, dtype) => x.softmax(dim, dtype));

/** The logarithm of their softmax. Mirrors torch.masked.log_softmax. */
export const log_softmax = along("log_softmax", "amax", (x, dim, dtype) =>
  x.log_softmax(dim, dtype),
);

/** The softmax of their negatives. Mirrors torch.masked.softmin. */
export const softmin = along("softmin", "amin", (x, dim, dtype) => x.neg().softmax(dim, dtype));

export interface MaskedNormalizeOptions extends MaskedOptions {
  /** The least that is divided by. Default: 1e-12. */
  eps?: number | undefined;
}

const read_normalize = signature<
  { input: Tensor; ord: number; dim: number },
  Omit<Masked, "input"> & { eps: number }
>(
  "normalize",
  { input: kinds.tensor(), ord: kinds.scalar<number>(), dim: dim() },
  { eps: kinds.scalar(1e-12), ...normalization_keywords },
);

/** The elements that take part, divided by their norm along a dimension. Mirrors torch.masked.normalize. */
export function normalize(
  input: Tensor,
  ord: number,
  dim: number,
  options?: MaskedNormalizeOptions,
): Tensor;
export function normalize(
  input: Tensor,
  options: MaskedNormalizeOptions & { ord: number; dim: number },
): Tensor;
export function normalize(...args: unknown[]): Tensor {
  const { eps, ...given } = read_normalize(args);
  const masked = combined(given.input, given.mask, "sum");
  if (masked.layout !== strided) throw unsupported("normalize", masked);
  const norm = compute_norm({ ...given, keepdim: true });
  return masked.divide(aten.maximum(norm, norm.new_full([], eps)));
}

export interface MaskedLogaddexpOptions {
  /** The result's dtype. Default: the input's. */
  dtype?: Dtype | null | undefined;
  /** The elements of the input that take part. Default: all. */
  input_mask?: Tensor | null | undefined;
  /** The elements of the other that take part. Default: all. */
  other_mask?: Tensor | null | undefined;
}

const read_logaddexp = signature<
  { input: Tensor; other: Tensor },
  { dtype: Dtype | null; input_mask: Tensor | null; other_mask: Tensor | null }
>(
  "logaddexp",
  { input: kinds.tensor(), other: kinds.tensor() },
  {
    dtype: kinds.dtype(),
    input_mask: kinds.nullable(kinds.tensor()),
    other_mask: kinds.nullable(kinds.tensor()),
  },
);

/** log(eˣ + eʸ), each with a mask of its own. Mirrors torch.masked.logaddexp. */
export function logaddexp(input: Tensor, other: Tensor, options?: MaskedLogaddexpOptions): Tensor;
export function logaddexp(...args: unknown[]): Tensor {
  const { input, other, dtype, input_mask, other_mask } = read_logaddexp(args);
  if (input.layout !== strided || other.layout !== strided) {
    throw new RangeError(
      `masked logaddexp expects strided tensors (got ${input.layout} tensor for input, ${other.layout} for other)`,
    );
  }
  const x = combined(input, input_mask, "amax");
  const y = combined(other, other_mask, "amax");
  return aten_logaddexp(x, y).to(dtype ?? input.dtype);
}
