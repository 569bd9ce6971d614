/** Products and factors of batches of matrices. */

import type { Tensor } from "../tensor/index.js";
import { optional_tensor, validation } from "./arguments.js";
import { aten, linalg } from "./aten.js";
import { like } from "./helpers.js";

/** The product of matrices and vectors, both in batches. */
export const batch_mv = (matrices: Tensor, vectors: Tensor): Tensor =>
  matrices.matmul(vectors.unsqueeze(-1)).squeeze(-1);

/** The logarithm of the determinant of triangular matrices. */
export const log_det = (triangular: Tensor): Tensor => triangular.diagonal(0, -2, -1).log().sum(-1);

const range = (start: number, end: number, step = 1): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, i) => start + i * step);

/**
 * The squared Mahalanobis distance of vectors, for a covariance matrix L·Lᵀ. The batch of the vectors
 * may be larger than that of L; each L is used once for all vectors that it belongs to.
 */
export function batch_mahalanobis(L: Tensor, given: Tensor): Tensor {
  const n = given.size(-1);
  const batch_shape = given.shape.slice(0, -1);
  const own_dims = L.dim() - 2;
  const outer = batch_shape.length - own_dims;
  const all = outer + 2 * own_dims;
  const split = L.shape.slice(0, -2).flatMap((size, i) => {
    const of_x = given.shape[outer + i] as number;
    return [Math.floor(of_x / size), size];
  });
  const x = given
    .reshape([...given.shape.slice(0, outer), ...split, n])
    .permute([...range(0, outer), ...range(outer, all, 2), ...range(outer + 1, all, 2), all]);
  const flat_L = L.reshape([-1, n, n]);
  const flat_x = x.reshape([-1, flat_L.size(0), n]).permute([1, 2, 0]);
  const solved = linalg.solve_triangular(flat_L, flat_x, { upper: false });
  const squares = solved.pow(2).sum(-2).t().reshape(x.shape.slice(0, -1));
  const back = range(0, own_dims).flatMap((i) => [outer + i, outer + own_dims + i]);
  return squares.permute([...range(0, outer), ...back]).reshape(batch_shape);
}

/** The lower Cholesky factor of a covariance matrix, from its inverse. */
export function precision_to_scale_tril(precision: Tensor): Tensor {
  const flipped = linalg.cholesky(precision.flip([-2, -1]));
  const inverse = flipped.flip([-2, -1]).transpose(-2, -1);
  const identity = aten.eye(precision.size(-1), like(precision));
  return linalg.solve_triangular(inverse, identity, { upper: false });
}

/** The parameters that say how a distribution scatters: one of them is given. */
export const scatter_kinds = {
  covariance_matrix: optional_tensor(),
  precision_matrix: optional_tensor(),
  scale_tril: optional_tensor(),
  validate_args: validation(),
};

/** The values that {@link scatter_kinds} reads. */
export interface Scatter {
  covariance_matrix: Tensor | null;
  precision_matrix: Tensor | null;
  scale_tril: Tensor | null;
  validate_args: boolean | null;
}

/**
 * The given one of the three, by its name.
 *
 * @throws RangeError if there is not exactly one, or it is no matrix
 */
export function given_scatter(scatter: Omit<Scatter, "validate_args">): [string, Tensor] {
  const found = Object.entries(scatter).filter(
    (entry): entry is [string, Tensor] => entry[1] !== null,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new RangeError(
      "Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.",
    );
  }
  return first;
}

/** The lower Cholesky factor of the covariance matrix, from the given one of the three. */
export function scale_tril_of(name: string, matrix: Tensor): Tensor {
  if (name === "scale_tril") return matrix;
  return name === "covariance_matrix" ? linalg.cholesky(matrix) : precision_to_scale_tril(matrix);
}
