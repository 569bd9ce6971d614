/** Approximate decompositions of matrices of low rank: torch/_lowrank.py. */

import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { float16, float32, float64 } from "../dtype.js";
import type { TorchFunctions } from "../generated/functions.js";
import type { LinalgFunctions } from "../generated/namespaces.js";
import { sparse_coo } from "../layout.js";
import { sparse_coo_tensor } from "../sparse/construction.js";
import * as sparse from "../sparse/functions.js";
import type { Tensor } from "../tensor/index.js";
import type { Dtype } from "../types.js";

const { ones, randn, zeros } = functions(["ones", "randn", "zeros"]) as unknown as TorchFunctions;
const { qr, svd } = functions(["qr", "svd"], "linalg_") as unknown as LinalgFunctions;

/** U, S and V of `A ≈ U · diag(S) · Vᴴ`. */
export type LowRank = [U: Tensor, S: Tensor, V: Tensor];

function floating_dtype({ dtype }: Tensor): Dtype {
  return dtype === float16 || dtype === float64 ? dtype : float32;
}

const matmul = (A: Tensor, B: Tensor): Tensor =>
  A.layout === sparse_coo ? sparse.mm(A, B) : A.matmul(B);

// Each step is in Python's place: gradients add up in the order that the graph was recorded in.

/** (A − M) @ X. */
function apart(A: Tensor, M: Tensor | null, X: Tensor): Tensor {
  const product = matmul(A, X);
  return M === null ? product : product.sub(matmul(M, X));
}

/** (A − M)ᴴ @ X. */
function transposed_apart(A: Tensor, M: Tensor | null, X: Tensor): Tensor {
  const product = matmul(A.mH, X);
  return M === null ? product : product.sub(matmul(M.mH, X));
}

/** Orthonormal columns whose span nearly holds that of A − M: Halko and others, 2009, algorithm 4.4. */
function approximate_basis(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor {
  const dtype = A.dtype.is_complex ? A.dtype : floating_dtype(A);
  const R = randn(A.size(-1), q, { dtype, device: A.device });
  let Q = qr(apart(A, M, R))[0];
  for (let i = 0; i < niter; i++) {
    Q = qr(transposed_apart(A, M, Q))[0];
    Q = qr(apart(A, M, Q))[0];
  }
  return Q;
}

/** Halko and others, 2009, algorithm 5.1. */
function decomposed(given: Tensor, q: number, niter: number, mean: Tensor | null): LowRank {
  const [m, n] = given.shape.slice(-2) as [number, number];
  const M = mean === null ? null : mean.broadcast_to(given.shape);
  const is_wide = m < n;
  const tall = is_wide ? given.mH : given;
  const tall_mean = is_wide && M !== null ? M.mH : M;
  const Q = approximate_basis(tall, q, niter, tall_mean);
  let B = matmul(Q.mH, tall);
  if (tall_mean !== null) B = B.sub(matmul(Q.mH, tall_mean));
  const [left, S, Vh] = svd(B, false);
  const U = Q.matmul(left);
  return is_wide ? [Vh.mH, S, U] : [U, S, Vh.mH];
}

export interface SvdLowrankOptions {
  /** A rank that A's hardly exceeds. Default: 6. */
  q?: number | null | undefined;
  /** The number of refinements of the subspace. Default: 2. */
  niter?: number | null | undefined;
  /** The matrix that is subtracted from A first; broadcast to its shape. Default: nothing. */
  M?: Tensor | null | undefined;
}

const read_svd = signature<{
  A: Tensor;
  q: number | null;
  niter: number | null;
  M: Tensor | null;
}>("svd_lowrank", {
  A: kinds.tensor(),
  q: kinds.nullable(kinds.index<number>(), 6),
  niter: kinds.nullable(kinds.index<number>(), 2),
  M: kinds.nullable(kinds.tensor()),
});

/**
 * A singular value decomposition of rank `q` that is near to A's own. It draws random numbers: the
 * same seed gives the same result. Mirrors torch.svd_lowrank.
 *
 * @param A shape (…, m, n), dense or sparse COO.
 */
export function svd_lowrank(A: Tensor, options?: SvdLowrankOptions): LowRank;
export function svd_lowrank(
  A: Tensor,
  q: number | null,
  niter?: number | null | Omit<SvdLowrankOptions, "q">,
  M?: Tensor | null,
): LowRank;
export function svd_lowrank(...args: unknown[]): LowRank {
  const { A, q, niter, M } = read_svd(args);
  return decomposed(A, kinds.as_number(q ?? 6), kinds.as_number(niter ?? 2), M);
}

export interface PcaLowrankOptions {
  /** As in {@link SvdLowrankOptions}. Default: min(6, m, n). */
  q?: number | null | undefined;
  /** Whether the columns' means are taken from A first. Default: true. */
  center?: boolean | undefined;
  /** As in {@link SvdLowrankOptions}. */
  niter?: number | undefined;
}

/** A's column means as a matrix of its shape, sparse as A is. */
function sparse_mean(A: Tensor, [m, n]: readonly [number, number]): Tensor {
  if (A.dim() !== 2) {
    throw new RangeError("pca_lowrank input is expected to be 2-dimensional tensor");
  }
  const means = sparse.sum(A, [-2]).div(m);
  const columns = means.indices().at(0);
  const indices = zeros(2, columns.length, { dtype: columns.dtype, device: columns.device });
  indices.set_at(columns, 0);
  const dtype = floating_dtype(A);
  const transposed = sparse_coo_tensor(indices, means.values(), [n, 1], { dtype });
  return sparse.mm(transposed, ones([1, m], { dtype, device: A.device })).mT;
}

const read_pca = signature<{ A: Tensor; q: number | null; center: boolean; niter: number }>(
  "pca_lowrank",
  {
    A: kinds.tensor(),
    q: kinds.nullable(kinds.index<number>()),
    center: kinds.boolean(true),
    niter: kinds.index<number>(2),
  },
);

/**
 * The principal components of A's rows, as a decomposition of the centred A: the columns of V are the
 * directions, S² / (m − 1) the variances along them. It draws random numbers. Mirrors
 * torch.pca_lowrank.
 *
 * @param A shape (…, m, n): m samples of n features, dense or sparse COO.
 * @throws RangeError if `q` is not in [0, min(m, n)], or `niter` is negative
 */
export function pca_lowrank(A: Tensor, options?: PcaLowrankOptions): LowRank;
export function pca_lowrank(
  A: Tensor,
  q: number | null,
  center?: boolean | Omit<PcaLowrankOptions, "q">,
  niter?: number,
): LowRank;
export function pca_lowrank(...args: unknown[]): LowRank {
  const { A, q: given, center, ...others } = read_pca(args);
  const [m, n] = A.shape.slice(-2) as [number, number];
  const q = kinds.as_number(given ?? Math.min(6, m, n));
  const niter = kinds.as_number(others.niter);
  if (!(q >= 0 && q <= Math.min(m, n))) {
    throw new RangeError(
      `q(=${q}) must be non-negative integer and not greater than min(m, n)=${Math.min(m, n)}`,
    );
  }
  if (!(niter >= 0)) throw new RangeError(`niter(=${niter}) must be non-negative integer`);
  if (!center) return decomposed(A, q, niter, null);
  if (A.layout === sparse_coo) return decomposed(A, q, niter, sparse_mean(A, [m, n]));
  return decomposed(A.sub(A.mean([-2], true)), q, niter, null);
}
