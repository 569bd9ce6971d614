/** Sparse tensors from indices and values: torch.sparse_coo_tensor and its like. */

import { is_keywords } from "../dispatch/keywords.js";
import { functions, type TensorOperator } from "../dispatch/operators.js";
import { type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { int64 } from "../dtype.js";
import { Layout, sparse_bsc, sparse_bsr, sparse_coo, sparse_csc, sparse_csr } from "../layout.js";
import { data_kind, type TensorData, tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import type { DeviceLike, Dtype, Shape } from "../types.js";

const aten = functions(
  (
    "_validate_sparse_compressed_tensor_args _validate_sparse_coo_tensor_args " +
    "sparse_compressed_tensor sparse_coo_tensor"
  ).split(" "),
) as unknown as Record<string, TensorOperator> & {
  _validate_sparse_compressed_tensor_args: TensorOperator;
  _validate_sparse_coo_tensor_args: TensorOperator;
  sparse_compressed_tensor: TensorOperator;
  sparse_coo_tensor: TensorOperator;
};

export interface SparseOptions {
  /** The dtype of the values. Default: that of a tensor of them. */
  dtype?: Dtype | null | undefined;
  /** Default: the values' device if they are a tensor, else the CPU. */
  device?: DeviceLike | null | undefined;
  /** Default: false. */
  pin_memory?: boolean | null | undefined;
  /** Whether autograd records operations on it. Default: false. */
  requires_grad?: boolean | null | undefined;
  /**
   * Accepted for Python's sake: indices are always checked, since wrong ones would read memory that
   * is not the tensor's.
   */
  check_invariants?: boolean | null | undefined;
}

export interface SparseCooOptions extends SparseOptions {
  /** Whether the coordinates are in order and each there once. Default: unknown. */
  is_coalesced?: boolean | null | undefined;
}

const keywords: kinds.Kinds<ReadArguments<SparseOptions>> = {
  dtype: kinds.dtype(),
  device: kinds.device(),
  pin_memory: kinds.nullable(kinds.boolean(), false),
  requires_grad: kinds.nullable(kinds.boolean(), false),
  check_invariants: kinds.nullable(kinds.boolean()),
};

const coo_keywords: kinds.Kinds<ReadArguments<SparseCooOptions>> = {
  ...keywords,
  is_coalesced: kinds.nullable(kinds.boolean()),
};

/** The shape, or null (the default) for the least that fits. */
const size_or_null = kinds.nullable(kinds.array_of(kinds.index<number>()));

/** Indices and values as tensors; a tensor keeps its place in autograd's graph. */
function as_tensors(
  indices: readonly TensorData[],
  values: TensorData,
  { dtype, device }: ReadArguments<SparseOptions>,
): { indices: Tensor[]; values: Tensor } {
  const where = device ?? (values instanceof Tensor ? values.device : "cpu");
  const placed =
    values instanceof Tensor
      ? values.to({ device: where, ...(dtype === null ? {} : { dtype }) })
      : tensor(values, { dtype, device: where });
  const integers = indices.map((data) =>
    data instanceof Tensor
      ? data.to({ device: where })
      : tensor(data, { dtype: int64, device: where }),
  );
  return { indices: integers, values: placed };
}

function finished(
  made: Tensor,
  { pin_memory, requires_grad }: ReadArguments<SparseOptions>,
): Tensor {
  const placed = pin_memory ? made.pin_memory() : made;
  return requires_grad ? placed.requires_grad_() : placed;
}

type CooArguments = { indices: TensorData; values: TensorData; size: Shape | null };

const read_coo = signature<CooArguments, ReadArguments<SparseCooOptions>>(
  "sparse_coo_tensor",
  { indices: data_kind, values: data_kind, size: size_or_null },
  coo_keywords,
);
const read_coo_size = signature<{ size: Shape }, ReadArguments<SparseCooOptions>>(
  "sparse_coo_tensor",
  { size: kinds.one_or_more(kinds.index<number>()) as kinds.Kind<Shape> },
  coo_keywords,
);

/**
 * A sparse tensor of coordinates and the values that are there, all else being 0. Values of the same
 * coordinates add up. Mirrors torch.sparse_coo_tensor.
 *
 * @param indices shape (sparse dimensions, values): a column of coordinates for each value. Integers.
 * @param values shape (values, …dense dimensions).
 * @param size the shape. Default: the least that holds all coordinates.
 * @throws Error if a coordinate is negative or beyond the size
 */
export function sparse_coo_tensor(
  indices: TensorData,
  values: TensorData,
  size?: Shape | null,
  options?: SparseCooOptions,
): Tensor;
export function sparse_coo_tensor(
  indices: TensorData,
  values: TensorData,
  options: SparseCooOptions & { size?: Shape | null },
): Tensor;
/** An empty one of that shape. */
export function sparse_coo_tensor(size: Shape, options?: SparseCooOptions): Tensor;
export function sparse_coo_tensor(...args: unknown[]): Tensor {
  const last = args.at(-1);
  const given = is_keywords(last) ? last : {};
  const positional = is_keywords(last) ? args.length - 1 : args.length;
  if (positional === 1 && !Object.hasOwn(given, "values")) {
    const { size, dtype, device, ...how } = read_coo_size(args);
    const made = aten.sparse_coo_tensor(size, { layout: sparse_coo, dtype, device });
    return finished(made, { dtype, device, ...how });
  }
  const { indices: places, values: data, size, ...how } = read_coo(args);
  const { indices, values } = as_tensors([places], data, how);
  const { is_coalesced } = how;
  const options = is_coalesced === null ? {} : { is_coalesced };
  const [coordinates] = indices as [Tensor];
  const made =
    size === null
      ? aten.sparse_coo_tensor(coordinates, values, options)
      : aten.sparse_coo_tensor(coordinates, values, size, options);
  aten._validate_sparse_coo_tensor_args(coordinates, values, made.shape, is_coalesced);
  return finished(made, how);
}

function compressed(
  layout: Layout,
  [compressed_indices, plain_indices, data]: readonly [TensorData, TensorData, TensorData],
  size: Shape | null,
  how: ReadArguments<SparseOptions>,
): Tensor {
  const { indices, values } = as_tensors([compressed_indices, plain_indices], data, how);
  const [starts, places] = indices as [Tensor, Tensor];
  const options = { layout, dtype: values.dtype, device: values.device };
  const made =
    size === null
      ? aten.sparse_compressed_tensor(starts, places, values, options)
      : aten.sparse_compressed_tensor(starts, places, values, size, options);
  aten._validate_sparse_compressed_tensor_args(starts, places, values, made.shape, layout);
  return finished(made, how);
}

/** A sparse tensor of rows or columns, by their starts, the places in them and the values. */
export interface SparseCompressed {
  /** A sparse tensor of the starts of its rows or columns, the places in them, and the values. */
  (
    compressed_indices: TensorData,
    plain_indices: TensorData,
    values: TensorData,
    size?: Shape | null,
    options?: SparseOptions,
  ): Tensor;
  /** A sparse tensor of the starts of its rows or columns, the places in them, and the values. */
  (
    compressed_indices: TensorData,
    plain_indices: TensorData,
    values: TensorData,
    options: SparseOptions & { size?: Shape | null },
  ): Tensor;
}

/** Of one layout: `starts` and `places` are what Python calls its indices. */
function of_layout(layout: Layout, starts: string, places: string): SparseCompressed {
  const name = `${layout.name}_tensor`;
  const read = signature<Record<string, unknown>, ReadArguments<SparseOptions>>(
    name,
    { [starts]: data_kind, [places]: data_kind, values: data_kind, size: size_or_null },
    keywords,
  );
  return (...args: unknown[]) => {
    const { dtype, device, pin_memory, requires_grad, check_invariants, ...given } = read(args);
    const data = [given[starts], given[places], given.values] as [
      TensorData,
      TensorData,
      TensorData,
    ];
    const how = { dtype, device, pin_memory, requires_grad, check_invariants };
    return compressed(layout, data, given.size as Shape | null, how);
  };
}

/**
 * A sparse matrix by rows: the start of each row's values (`crow_indices`, one more than there are
 * rows), their columns (`col_indices`), and the values. More dimensions before these are batches.
 *
 * Mirrors torch.sparse_csr_tensor.
 *
 * @throws Error if the indices do not describe such a matrix
 */
export const sparse_csr_tensor = of_layout(sparse_csr, "crow_indices", "col_indices");

/** The same by columns: `ccol_indices` and `row_indices`. Mirrors torch.sparse_csc_tensor. */
export const sparse_csc_tensor = of_layout(sparse_csc, "ccol_indices", "row_indices");

/** By rows of blocks, each value a matrix. Mirrors torch.sparse_bsr_tensor. */
export const sparse_bsr_tensor = of_layout(sparse_bsr, "crow_indices", "col_indices");

/** By columns of blocks. Mirrors torch.sparse_bsc_tensor. */
export const sparse_bsc_tensor = of_layout(sparse_bsc, "ccol_indices", "row_indices");

const read_compressed = signature<
  {
    compressed_indices: TensorData;
    plain_indices: TensorData;
    values: TensorData;
    size: Shape | null;
  },
  ReadArguments<SparseOptions> & { layout: Layout | null }
>(
  "sparse_compressed_tensor",
  {
    compressed_indices: data_kind,
    plain_indices: data_kind,
    values: data_kind,
    size: size_or_null,
  },
  (({ dtype, ...others }) => ({
    dtype,
    layout: kinds.nullable(kinds.instance(Layout, "layout")),
    ...others,
  }))(keywords),
);

/**
 * One of the four above, by its layout. Mirrors torch.sparse_compressed_tensor.
 *
 * @throws TypeError without a layout
 */
export function sparse_compressed_tensor(
  compressed_indices: TensorData,
  plain_indices: TensorData,
  values: TensorData,
  size: Shape | null,
  options: SparseOptions & { layout: Layout },
): Tensor;
export function sparse_compressed_tensor(
  compressed_indices: TensorData,
  plain_indices: TensorData,
  values: TensorData,
  options: SparseOptions & { layout: Layout; size?: Shape | null },
): Tensor;
export function sparse_compressed_tensor(...args: unknown[]): Tensor {
  const { compressed_indices, plain_indices, values, size, layout, ...how } = read_compressed(args);
  if (layout === null) {
    throw new TypeError(
      "sparse_compressed_tensor expected sparse compressed tensor layout but got none",
    );
  }
  return compressed(layout, [compressed_indices, plain_indices, values], size, how);
}
