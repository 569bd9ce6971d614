/** Norms as torch/functional.py has them. */

import { functions, type TensorOperator } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Dtype } from "../dtype.js";
import type { LinalgFunctions } from "../generated/namespaces.js";
import { strided } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { Scalar } from "../types.js";

const aten = functions(["frobenius_norm", "norm", "nuclear_norm"]) as unknown as {
  frobenius_norm: TensorOperator;
  norm: TensorOperator;
  nuclear_norm: TensorOperator;
};
const linalg = functions(["matrix_norm", "vector_norm"], "linalg_") as unknown as LinalgFunctions;

export interface NormOptions {
  /** The norm: a number, "fro" or "nuc". Default: "fro". */
  p?: Scalar | "fro" | "nuc" | null | undefined;
  /** Over which dimensions. Default: all. */
  dim?: number | readonly number[] | null | undefined;
  /** Whether those dimensions stay, of size 1. Default: false. */
  keepdim?: boolean | undefined;
  /** A tensor that the result is written to. */
  out?: Tensor | null | undefined;
  /** The dtype that the input is converted to first. Default: its own. */
  dtype?: Dtype | null | undefined;
}

type Order = NonNullable<NormOptions["p"]>;

/** The arguments of torch.norm and Tensor.norm. */
export const norm_kinds: kinds.Kinds<Required<Omit<NormOptions, "out">>> = {
  p: kinds.nullable(
    kinds.either<[Order, Order]>(kinds.choice(["fro", "nuc"]), kinds.scalar()),
    "fro",
  ),
  dim: kinds.nullable(kinds.one_or_more(kinds.index<number>())),
  keepdim: kinds.boolean(false),
  dtype: kinds.dtype(),
};

const { dtype: norm_dtype, ...before_dtype } = norm_kinds;

const read_norm = signature<Required<NormOptions> & { input: Tensor }>("norm", {
  input: kinds.tensor(),
  ...before_dtype,
  out: kinds.nullable(kinds.tensor()),
  dtype: norm_dtype,
});

/** The same of a sparse tensor. */
function sparse_norm(given: Required<NormOptions> & { input: Tensor }): Tensor {
  const { input, p, dim, keepdim, out, dtype } = given;
  const every = Array.from({ length: input.dim() }, (_, i) => i);
  const dims = Array.isArray(dim) ? dim : dim === null ? every : [dim];
  const into = out === null ? {} : { out };
  if (typeof p !== "string") {
    return aten.norm(input, p, dims, keepdim, { ...into, ...(dtype === null ? {} : { dtype }) });
  }
  if (dtype !== null) {
    const name = p === "fro" ? "frobenius" : "nuclear";
    throw new RangeError(`dtype argument is not supported in ${name} norm`);
  }
  if (p === "fro") return aten.frobenius_norm(input, dims, keepdim, into);
  if (p !== "nuc") throw new RangeError(`only valid string values are 'fro' and 'nuc', found ${p}`);
  return aten.nuclear_norm(input, dims, keepdim, into);
}

/** A vector's or a matrix's norm. Mirrors torch.norm. */
export function norm(input: Tensor, options?: NormOptions): Tensor;
export function norm(
  input: Tensor,
  p: NormOptions["p"],
  dim?: NormOptions["dim"],
  keepdim?: boolean | Omit<NormOptions, "p" | "dim" | "keepdim">,
): Tensor;
export function norm(input: Tensor, p: NormOptions["p"], options: Omit<NormOptions, "p">): Tensor;
export function norm(...args: unknown[]): Tensor {
  const given = read_norm(args);
  const { input, p, dim, keepdim, out, dtype } = given;
  if (input.layout !== strided) return sparse_norm(given);
  const dims = dim === null || Array.isArray(dim) ? dim : [dim];
  const options = { keepdim, dtype, ...(out === null ? {} : { out }) };
  if (typeof p !== "string") return linalg.vector_norm(input, p ?? 2, dims, options);
  if (p === "fro" && (dims === null || dims.length <= 2)) {
    return linalg.vector_norm(input, 2, dims, options);
  }
  const all = dims ?? Array.from({ length: input.dim() }, (_, i) => i);
  return linalg.matrix_norm(input, p, all, options);
}
