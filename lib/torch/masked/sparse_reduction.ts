/** Reductions of masked sparse tensors: over the specified elements only. */

import { bfloat16, float16, float32, int64 } from "../dtype.js";
import { tensor } from "../tensor/creation.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype } from "../types.js";
import { aten } from "./aten.js";
import { identity } from "./mask.js";

export interface SparseReduction {
  of: "sum" | "prod" | "amax" | "amin" | "mean";
  /** The masked input. */
  input: Tensor;
  dims: readonly number[];
  keepdim: boolean;
  dtype: Dtype;
}

const in_dtype = (values: Tensor, dtype: Dtype): Tensor =>
  values.dtype === dtype ? values : values.to(dtype);

function reduced(of: SparseReduction["of"], values: Tensor, dim: number): Tensor {
  return values[of](dim);
}

/** Values of the same coordinates made one. */
function scattered(given: SparseReduction, values: Tensor, at: Tensor, count: number): Tensor {
  const places = at.reshape([-1, ...values.shape.slice(1).map(() => 1)]).expand(values.shape);
  const short = given.dtype === bfloat16 || given.dtype === float16;
  const source = short ? values.to(float32) : values;
  const made = source
    .new_empty([count, ...values.shape.slice(1)])
    .scatter_reduce_(0, places, source, given.of, { include_self: false });
  return short ? made.to(given.dtype) : made;
}

/** Over all sparse dimensions: nothing is left but the dense ones. */
function over_all(given: SparseReduction, values: Tensor, sparse_dim: number): Tensor {
  const { of, keepdim, dtype } = given;
  const is_extreme = of === "amax" || of === "amin";
  let result =
    is_extreme && values.size(0) === 0 ? (identity(of, values) as Tensor) : reduced(of, values, 0);
  for (let i = 0; keepdim && i < sparse_dim; i++) result = result.unsqueeze(0);
  return result.to(dtype).to_sparse();
}

/**
 * Of a sparse COO tensor.
 *
 * @throws Error if dense dimensions are reduced by anything but a sum
 */
export function reduce_sparse_coo(given: SparseReduction): Tensor {
  const { of, input, dims, keepdim, dtype } = given;
  const sparse_dim = input.sparse_dim();
  const shape = input.shape
    .map((size, dim) => (dims.includes(dim) ? 1 : size))
    .filter((_, dim) => keepdim || !dims.includes(dim));
  const sparse = dims.filter((dim) => dim < sparse_dim);
  const dense = dims.filter((dim) => dim >= sparse_dim && dim < input.dim());
  let values = in_dtype(input["_values"](), dtype);
  if (dense.length > 0) {
    if (of !== "sum") throw new Error(`masked ${of} over dense dimensions is not implemented`);
    const places = dense.map((dim) => dim + 1 - sparse_dim);
    values = values.sum(places, { keepdim });
  } else values = values.clone();
  if (sparse.length === sparse_dim) return over_all(given, values, sparse_dim);
  let indices = input["_indices"]().clone();
  if (keepdim) {
    if (sparse.length > 0) indices.set_at(0, sparse, ":");
  } else if (sparse.length > 0) {
    const kept = shape_dims(sparse_dim).filter((dim) => !sparse.includes(dim));
    indices = indices.index_select(0, tensor(kept, { dtype: int64, device: input.device }));
  }
  if (indices.numel() > 0) {
    const [different, inverse] = aten.unique_dim(indices, 1, true, true);
    values = scattered(given, values, inverse, different.size(1));
    indices = different;
  }
  return aten.sparse_coo_tensor(indices, values, shape, { dtype, device: input.device });
}

const shape_dims = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The parts of a CSR tensor: row pointers, columns, values and its shape. */
type Parts = readonly [crow: Tensor, columns: Tensor, values: Tensor, shape: number[]];

function over_rows({ of, input }: SparseReduction, values: Tensor): Parts {
  const [columns, inverse] = aten["_unique2"](input.col_indices(), true, true);
  const made = values
    .new_empty(columns.shape)
    .scatter_reduce_(0, inverse, values, of, { include_self: false });
  const crow = tensor([0, columns.size(0)], { dtype: int64 });
  return [crow, columns, made, [1, input.size(1)]];
}

function over_columns({ of, input }: SparseReduction, values: Tensor): Parts {
  const crow = input.crow_indices();
  const filled = aten.cumsum(aten.diff(crow).ne(0), 0);
  const rows = aten.cat([crow.new_zeros([1]), filled], 0);
  const count = Number(rows.at(-1).item());
  const columns = input.col_indices().new_zeros([count]);
  const made = aten.segment_reduce(values, of, { offsets: crow });
  return [rows, columns, made, [input.size(0), 1]];
}

function over_both({ of, input, dtype }: SparseReduction, values: Tensor): Parts {
  const count = Math.min(1, values.numel());
  const is_extreme = of === "amax" || of === "amin";
  let made = aten.empty([0], { dtype });
  if (count === 1) {
    made = is_extreme ? values[of](0, true) : values[of](0, true, { dtype });
  }
  const columns = input.col_indices().new_zeros([count]);
  return [tensor([0, count], { dtype: int64 }), columns, made, [1, count]];
}

/**
 * Of a sparse CSR tensor.
 *
 * @throws Error without `keepdim`
 */
export function reduce_sparse_csr(given: SparseReduction): Tensor {
  const { input, dims, keepdim, dtype } = given;
  if (!keepdim) {
    throw new Error("reduction operations on CSR tensors with keepdim=False is unsupported");
  }
  if (dims.length === 0) return input;
  const values = in_dtype(input.values(), dtype);
  let parts: Parts;
  if (dims.length > 1) parts = over_both(given, values);
  else parts = dims[0] === 0 ? over_rows(given, values) : over_columns(given, values);
  const [crow, columns, made, shape] = parts;
  return aten.sparse_csr_tensor(crow, columns, made, shape, { dtype, device: input.device });
}
