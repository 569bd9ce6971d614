// Written by `npm run generate` from the operators of torch 2.13.0.
// Change the script, not this file.

/** The functions of `torch.linalg`, `torch.fft`, `torch.special` and of `torch._C._nn`. */
import type { Dtype } from "../dtype.js";
import type { Generator } from "../random/index.js";
import type { TensorList } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Keywords, Scalar, TensorOptions } from "../types.js";
import type { EigenvaluesEigenvectors, InverseInfo, LDPivots, LDPivotsInfo, LInfo, LUPivots, LUPivotsInfo, PLU, QR, ResultInfo, SignLogabsdet, SolutionResidualsRankSingularValues, USVh } from "./results.js";

/** The private names beside {@link LinalgFunctions}: a class of types alone. */
declare class PrivateLinalgFunctions {
  /**
   * Defaults: ord 2, keepdim false; dim, dtype null.
   *
   * `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg._powsum.html torch.linalg._powsum}
   */
  protected _powsum(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  protected _powsum(input: Tensor, options: Keywords & { ord?: Scalar | undefined; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
}
export type { PrivateLinalgFunctions };

export interface LinalgFunctions {
  /**
   * The lower triangular L of positive definite A = L·Lᴴ; with `upper` the upper one. An error where A is not positive definite.
   *
   * Defaults: upper false.
   *
   * `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html torch.linalg.cholesky}
   */
  cholesky(input: Tensor, options?: { upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{L, info}`: as cholesky, where `info` tells of failure and no error is raised.
   *
   * Defaults: upper false, check_errors false.
   *
   * `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html torch.linalg.cholesky_ex}
   */
  cholesky_ex(input: Tensor, options?: { upper?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): LInfo;
  /**
   * The condition number of matrices, by the norm `p`; 2 by default.
   *
   * Defaults: p null.
   *
   * `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html torch.linalg.cond}
   */
  cond(input: Tensor, p?: Scalar | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The condition number of matrices, by the norm `p`; 2 by default. */
  cond(input: Tensor, options: { p?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The condition number of matrices, by the norm `p`; 2 by default. */
  cond(options: { input: Tensor; p?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The condition number of matrices, by the norm `p`; 2 by default.
   *
   * `linalg_cond.p_str(Tensor self, str p) -> Tensor`
   */
  cond(input: Tensor, p: "fro" | "nuc", options?: { out?: Tensor | undefined }): Tensor;
  /** The condition number of matrices, by the norm `p`; 2 by default. */
  cond(input: Tensor, options: { p: "fro" | "nuc"; out?: Tensor | undefined }): Tensor;
  /** The condition number of matrices, by the norm `p`; 2 by default. */
  cond(options: { input: Tensor; p: "fro" | "nuc"; out?: Tensor | undefined }): Tensor;
  /**
   * The cross products of vectors of 3 elements along `dim`; other dimensions broadcast.
   *
   * Defaults: dim -1.
   *
   * `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html torch.linalg.cross}
   */
  cross(input: Tensor, other: Tensor, options?: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The cross products of vectors of 3 elements along `dim`; other dimensions broadcast. */
  cross(input: Tensor, options: { other: Tensor; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The cross products of vectors of 3 elements along `dim`; other dimensions broadcast. */
  cross(options: { input: Tensor; other: Tensor; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The determinant of square matrices.
   *
   * `linalg_det(Tensor A) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html torch.linalg.det}
   */
  det(A: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * A view of the diagonals of matrices, as the last dimension.
   *
   * Defaults: offset 0, dim1 -2, dim2 -1.
   *
   * `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html torch.linalg.diagonal}
   */
  diagonal(A: Tensor, options?: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * `{eigenvalues, eigenvectors}` of square matrices, complex, in no order. Vectors are columns.
   *
   * `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html torch.linalg.eig}
   */
  eig(input: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): EigenvaluesEigenvectors;
  /**
   * `{eigenvalues, eigenvectors}` of symmetric or Hermitian matrices, ascending. Vectors are columns. `UPLO` says which triangle is read.
   *
   * Defaults: UPLO "L".
   *
   * `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html torch.linalg.eigh}
   */
  eigh(input: Tensor, UPLO?: "L" | "U", options?: { out?: readonly [Tensor, Tensor] | undefined }): EigenvaluesEigenvectors;
  /** `{eigenvalues, eigenvectors}` of symmetric or Hermitian matrices, ascending. Vectors are columns. */
  eigh(input: Tensor, options: { UPLO?: "L" | "U" | undefined; out?: readonly [Tensor, Tensor] | undefined }): EigenvaluesEigenvectors;
  /** `{eigenvalues, eigenvectors}` of symmetric or Hermitian matrices, ascending. Vectors are columns. */
  eigh(options: { input: Tensor; UPLO?: "L" | "U" | undefined; out?: readonly [Tensor, Tensor] | undefined }): EigenvaluesEigenvectors;
  /**
   * The eigenvalues of square matrices, complex, in no order.
   *
   * `linalg_eigvals(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html torch.linalg.eigvals}
   */
  eigvals(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The eigenvalues of symmetric or Hermitian matrices, ascending and real. `UPLO` says which triangle is read.
   *
   * Defaults: UPLO "L".
   *
   * `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html torch.linalg.eigvalsh}
   */
  eigvalsh(input: Tensor, UPLO?: "L" | "U", options?: { out?: Tensor | undefined }): Tensor;
  /** The eigenvalues of symmetric or Hermitian matrices, ascending and real. */
  eigvalsh(input: Tensor, options: { UPLO?: "L" | "U" | undefined; out?: Tensor | undefined }): Tensor;
  /** The eigenvalues of symmetric or Hermitian matrices, ascending and real. */
  eigvalsh(options: { input: Tensor; UPLO?: "L" | "U" | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The first columns of the product of Householder reflections, as `geqrf` gives them.
   *
   * `linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html torch.linalg.householder_product}
   */
  householder_product(input: Tensor, tau: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The first columns of the product of Householder reflections, as `geqrf` gives them. */
  householder_product(input: Tensor, options: { tau: Tensor; out?: Tensor | undefined }): Tensor;
  /** The first columns of the product of Householder reflections, as `geqrf` gives them. */
  householder_product(options: { input: Tensor; tau: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of square matrices. An error where one is singular.
   *
   * `linalg_inv(Tensor A) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html torch.linalg.inv}
   */
  inv(A: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `{inverse, info}`: as inv, where `info` tells of failure and no error is raised.
   *
   * Defaults: check_errors false.
   *
   * `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html torch.linalg.inv_ex}
   */
  inv_ex(A: Tensor, options?: { check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): InverseInfo;
  /**
   * `{LD, pivots}`: the LDL decomposition of symmetric or Hermitian matrices, compact.
   *
   * Defaults: hermitian false.
   *
   * `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html torch.linalg.ldl_factor}
   */
  ldl_factor(input: Tensor, options?: { hermitian?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): LDPivots;
  /**
   * `{LD, pivots, info}`: as ldl_factor, where `info` tells of failure.
   *
   * Defaults: hermitian false, check_errors false.
   *
   * `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html torch.linalg.ldl_factor_ex}
   */
  ldl_factor_ex(input: Tensor, options?: { hermitian?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): LDPivotsInfo;
  /**
   * X of A·X = `B`, by what `ldl_factor` gave.
   *
   * Defaults: hermitian false.
   *
   * `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html torch.linalg.ldl_solve}
   */
  ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, by what `ldl_factor` gave. */
  ldl_solve(LD: Tensor, pivots: Tensor, options: { B: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, by what `ldl_factor` gave. */
  ldl_solve(LD: Tensor, options: { pivots: Tensor; B: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, by what `ldl_factor` gave. */
  ldl_solve(options: { LD: Tensor; pivots: Tensor; B: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{solution, residuals, rank, singular_values}` of the least squares problem min ‖A·X − B‖. `driver` is LAPACK's: "gels", "gelsy", "gelsd" or "gelss"; some results are empty with some.
   *
   * Defaults: rcond, driver null.
   *
   * `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html torch.linalg.lstsq}
   */
  lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): SolutionResidualsRankSingularValues;
  /** `{solution, residuals, rank, singular_values}` of the least squares problem min ‖A·X − B‖. */
  lstsq(input: Tensor, b: Tensor, options: { rcond?: number | null | undefined; driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): SolutionResidualsRankSingularValues;
  /** `{solution, residuals, rank, singular_values}` of the least squares problem min ‖A·X − B‖. */
  lstsq(input: Tensor, options: { b: Tensor; rcond?: number | null | undefined; driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): SolutionResidualsRankSingularValues;
  /** `{solution, residuals, rank, singular_values}` of the least squares problem min ‖A·X − B‖. */
  lstsq(options: { input: Tensor; b: Tensor; rcond?: number | null | undefined; driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): SolutionResidualsRankSingularValues;
  /**
   * `{P, L, U}`: A = P·L·U with a permutation, a lower and an upper triangular matrix. Without `pivot` P is empty (CUDA only).
   *
   * Defaults: pivot true.
   *
   * `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html torch.linalg.lu}
   */
  lu(A: Tensor, options?: { pivot?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): PLU;
  /**
   * `{LU, pivots}`: the LU decomposition in compact form, for `lu_solve`.
   *
   * Defaults: pivot true.
   *
   * `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html torch.linalg.lu_factor}
   */
  lu_factor(A: Tensor, options?: { pivot?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): LUPivots;
  /**
   * `{LU, pivots, info}`: as lu_factor, where `info` tells of failure.
   *
   * Defaults: pivot true, check_errors false.
   *
   * `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html torch.linalg.lu_factor_ex}
   */
  lu_factor_ex(A: Tensor, options?: { pivot?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): LUPivotsInfo;
  /**
   * X of A·X = `B`, or with `left` false of X·A = B, by what `lu_factor` gave. `adjoint` solves with Aᴴ.
   *
   * Defaults: left true, adjoint false.
   *
   * `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html torch.linalg.lu_solve}
   */
  lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean | undefined; adjoint?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, by what `lu_factor` gave. */
  lu_solve(LU: Tensor, pivots: Tensor, options: { B: Tensor; left?: boolean | undefined; adjoint?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, by what `lu_factor` gave. */
  lu_solve(LU: Tensor, options: { pivots: Tensor; B: Tensor; left?: boolean | undefined; adjoint?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, by what `lu_factor` gave. */
  lu_solve(options: { LU: Tensor; pivots: Tensor; B: Tensor; left?: boolean | undefined; adjoint?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of matmul: the matrix product of the last two dimensions; the others broadcast. Vectors give dot products.
   *
   * `linalg_matmul(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html torch.linalg.matmul}
   */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of matmul: the matrix product of the last two dimensions; the others broadcast. Vectors give dot products. */
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of matmul: the matrix product of the last two dimensions; the others broadcast. Vectors give dot products. */
  matmul(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The exponential of square matrices: Σ Aᵏ / k!.
   *
   * `linalg_matrix_exp(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html torch.linalg.matrix_exp}
   */
  matrix_exp(input: Tensor): Tensor;
  /**
   * A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity.
   *
   * Defaults: dim [-2, -1], keepdim false; dtype null.
   *
   * `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html torch.linalg.matrix_norm}
   */
  matrix_norm(input: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(input: Tensor, ord: Scalar, dim: readonly number[], options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(input: Tensor, ord: Scalar, options: Keywords & { dim?: readonly number[] | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(input: Tensor, options: { ord: Scalar; dim?: readonly number[] | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(options: { input: Tensor; ord: Scalar; dim?: readonly number[] | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity.
   *
   * Defaults: ord "fro", dim [-2, -1], keepdim false; dtype null.
   *
   * `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  matrix_norm(input: Tensor, ord?: "fro" | "nuc", dim?: readonly number[], keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(input: Tensor, ord: "fro" | "nuc", dim: readonly number[], options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(input: Tensor, ord: "fro" | "nuc", options: Keywords & { dim?: readonly number[] | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(input: Tensor, options: Keywords & { ord?: "fro" | "nuc" | undefined; dim?: readonly number[] | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm of the matrices in two dimensions `dim`: "fro", "nuc", ±1, ±2 or ±Infinity. */
  matrix_norm(options: { input: Tensor; ord?: "fro" | "nuc" | undefined; dim?: readonly number[] | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Square matrices to the integer power `n`; a negative one inverts.
   *
   * `linalg_matrix_power(Tensor self, int n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html torch.linalg.matrix_power}
   */
  matrix_power(input: Tensor, n: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Square matrices to the integer power `n`; a negative one inverts. */
  matrix_power(input: Tensor, options: { n: number; out?: Tensor | undefined }): Tensor;
  /** Square matrices to the integer power `n`; a negative one inverts. */
  matrix_power(options: { input: Tensor; n: number; out?: Tensor | undefined }): Tensor;
  /**
   * How many singular values are above the tolerance: max(`atol`, largest · `rtol`). `hermitian` looks at eigenvalues, which is faster.
   *
   * Defaults: hermitian false; atol, rtol null.
   *
   * `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html torch.linalg.matrix_rank}
   */
  matrix_rank(input: Tensor, options?: { atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * How many singular values are above the tolerance: max(`atol`, largest · `rtol`).
   *
   * Defaults: hermitian false; atol, rtol null.
   *
   * `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   */
  matrix_rank(input: Tensor, options?: { atol?: number | null | undefined; rtol?: number | null | undefined; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * How many singular values are above the tolerance: max(`atol`, largest · `rtol`).
   *
   * Defaults: hermitian false.
   *
   * `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
   */
  matrix_rank(input: Tensor, tol: Tensor, hermitian?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** How many singular values are above the tolerance: max(`atol`, largest · `rtol`). */
  matrix_rank(input: Tensor, tol: Tensor, options: { hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** How many singular values are above the tolerance: max(`atol`, largest · `rtol`). */
  matrix_rank(input: Tensor, options: { tol: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** How many singular values are above the tolerance: max(`atol`, largest · `rtol`). */
  matrix_rank(options: { input: Tensor; tol: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * How many singular values are above the tolerance: max(`atol`, largest · `rtol`).
   *
   * Defaults: hermitian false.
   *
   * `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   */
  matrix_rank(input: Tensor, tol: number, hermitian?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** How many singular values are above the tolerance: max(`atol`, largest · `rtol`). */
  matrix_rank(input: Tensor, tol: number, options: { hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** How many singular values are above the tolerance: max(`atol`, largest · `rtol`). */
  matrix_rank(input: Tensor, options: { tol: number; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** How many singular values are above the tolerance: max(`atol`, largest · `rtol`). */
  matrix_rank(options: { input: Tensor; tol: number; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The product of two or more matrices, in the order that multiplies least. The first and the last may be vectors.
   *
   * `linalg_multi_dot(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html torch.linalg.multi_dot}
   */
  multi_dot(tensors: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** The product of two or more matrices, in the order that multiplies least. */
  multi_dot(options: { tensors: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. Without `ord` the 2-norm of all elements.
   *
   * Defaults: keepdim false; ord, dim, dtype null.
   *
   * `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html torch.linalg.norm}
   */
  norm(input: Tensor, ord?: Scalar | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(input: Tensor, ord: Scalar | null, dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(input: Tensor, ord: Scalar | null, options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(input: Tensor, options: Keywords & { ord?: Scalar | null | undefined; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(options: { input: Tensor; ord?: Scalar | null | undefined; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two.
   *
   * Defaults: keepdim false; dim, dtype null.
   *
   * `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  norm(input: Tensor, ord: "fro" | "nuc", dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(input: Tensor, ord: "fro" | "nuc", dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(input: Tensor, ord: "fro" | "nuc", options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(input: Tensor, options: { ord: "fro" | "nuc"; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** A norm: of vectors, or of matrices where `dim` names two dimensions or the tensor has two. */
  norm(options: { input: Tensor; ord: "fro" | "nuc"; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0.
   *
   * Defaults: hermitian false; atol, rtol null.
   *
   * `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html torch.linalg.pinv}
   */
  pinv(input: Tensor, options?: { atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0.
   *
   * Defaults: hermitian false; atol, rtol null.
   *
   * `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   */
  pinv(input: Tensor, options?: { atol?: number | null | undefined; rtol?: number | null | undefined; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0.
   *
   * Defaults: hermitian false.
   *
   * `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   */
  pinv(input: Tensor, rcond: Tensor, hermitian?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0. */
  pinv(input: Tensor, rcond: Tensor, options: { hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0. */
  pinv(input: Tensor, options: { rcond: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0. */
  pinv(options: { input: Tensor; rcond: Tensor; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0.
   *
   * Defaults: hermitian false.
   *
   * `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   */
  pinv(input: Tensor, rcond: number, hermitian?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0. */
  pinv(input: Tensor, rcond: number, options: { hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0. */
  pinv(input: Tensor, options: { rcond: number; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The pseudoinverse. Singular values up to max(`atol`, largest · `rtol`) count as 0. */
  pinv(options: { input: Tensor; rcond: number; hermitian?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{Q, R}`: A = Q·R with orthonormal columns of Q and upper triangular R. `mode` "complete" makes Q square, "r" gives R only.
   *
   * Defaults: mode "reduced".
   *
   * `linalg_qr(Tensor A, str mode='reduced') -> (Tensor Q, Tensor R)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html torch.linalg.qr}
   */
  qr(A: Tensor, mode?: "reduced" | "complete" | "r", options?: { out?: readonly [Tensor, Tensor] | undefined }): QR;
  /** `{Q, R}`: A = Q·R with orthonormal columns of Q and upper triangular R. */
  qr(A: Tensor, options: { mode?: "reduced" | "complete" | "r" | undefined; out?: readonly [Tensor, Tensor] | undefined }): QR;
  /** `{Q, R}`: A = Q·R with orthonormal columns of Q and upper triangular R. */
  qr(options: { A: Tensor; mode?: "reduced" | "complete" | "r" | undefined; out?: readonly [Tensor, Tensor] | undefined }): QR;
  /**
   * `{sign, logabsdet}`: the determinant's sign and the logarithm of its absolute value.
   *
   * `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html torch.linalg.slogdet}
   */
  slogdet(A: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): SignLogabsdet;
  /**
   * X of A·X = `B`, or with `left` false of X·A = B, for square A. An error where A is singular.
   *
   * Defaults: left true.
   *
   * `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html torch.linalg.solve}
   */
  solve(A: Tensor, B: Tensor, options?: { left?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, for square A. An error where A is singular. */
  solve(A: Tensor, options: { B: Tensor; left?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, for square A. An error where A is singular. */
  solve(options: { A: Tensor; B: Tensor; left?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{result, info}`: as solve, where `info` tells of failure and no error is raised.
   *
   * Defaults: left true, check_errors false.
   *
   * `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html torch.linalg.solve_ex}
   */
  solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ResultInfo;
  /** `{result, info}`: as solve, where `info` tells of failure and no error is raised. */
  solve_ex(A: Tensor, options: { B: Tensor; left?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ResultInfo;
  /** `{result, info}`: as solve, where `info` tells of failure and no error is raised. */
  solve_ex(options: { A: Tensor; B: Tensor; left?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ResultInfo;
  /**
   * X of A·X = `B`, or with `left` false of X·A = B, for triangular A. `unitriangular` takes the diagonal for 1.
   *
   * Defaults: left true, unitriangular false.
   *
   * `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html torch.linalg.solve_triangular}
   */
  solve_triangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean | undefined; unitriangular?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, for triangular A. */
  solve_triangular(input: Tensor, options: { B: Tensor; upper: boolean; left?: boolean | undefined; unitriangular?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `B`, or with `left` false of X·A = B, for triangular A. */
  solve_triangular(options: { input: Tensor; B: Tensor; upper: boolean; left?: boolean | undefined; unitriangular?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{U, S, Vh}`: A = U·diag(S)·Vh, singular values descending. `full_matrices` makes U and Vh square.
   *
   * Defaults: full_matrices true; driver null.
   *
   * `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html torch.linalg.svd}
   */
  svd(A: Tensor, full_matrices?: boolean, options?: { driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USVh;
  /** `{U, S, Vh}`: A = U·diag(S)·Vh, singular values descending. */
  svd(A: Tensor, options: { full_matrices?: boolean | undefined; driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USVh;
  /** `{U, S, Vh}`: A = U·diag(S)·Vh, singular values descending. */
  svd(options: { A: Tensor; full_matrices?: boolean | undefined; driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USVh;
  /**
   * The singular values of matrices, descending.
   *
   * Defaults: driver null.
   *
   * `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html torch.linalg.svdvals}
   */
  svdvals(A: Tensor, options?: { driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse for `tensordot`: of the map from the dimensions from `ind` on to those before.
   *
   * Defaults: ind 2.
   *
   * `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html torch.linalg.tensorinv}
   */
  tensorinv(input: Tensor, ind?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse for `tensordot`: of the map from the dimensions from `ind` on to those before. */
  tensorinv(input: Tensor, options: { ind?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse for `tensordot`: of the map from the dimensions from `ind` on to those before. */
  tensorinv(options: { input: Tensor; ind?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * X of `tensordot(A, X) = B`, over the last dimensions of A.
   *
   * Defaults: dims null.
   *
   * `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html torch.linalg.tensorsolve}
   */
  tensorsolve(input: Tensor, other: Tensor, dims?: readonly number[] | null, options?: { out?: Tensor | undefined }): Tensor;
  /** X of `tensordot(A, X) = B`, over the last dimensions of A. */
  tensorsolve(input: Tensor, other: Tensor, options: { dims?: readonly number[] | null | undefined; out?: Tensor | undefined }): Tensor;
  /** X of `tensordot(A, X) = B`, over the last dimensions of A. */
  tensorsolve(input: Tensor, options: { other: Tensor; dims?: readonly number[] | null | undefined; out?: Tensor | undefined }): Tensor;
  /** X of `tensordot(A, X) = B`, over the last dimensions of A. */
  tensorsolve(options: { input: Tensor; other: Tensor; dims?: readonly number[] | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Vandermonde matrix: the powers 0 to `N` − 1 of the last dimension, in a new one.
   *
   * Defaults: N null.
   *
   * `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html torch.linalg.vander}
   */
  vander(x: Tensor, options?: { N?: number | null | undefined }): Tensor;
  /**
   * The dot products along `dim`, the first tensor conjugated; others broadcast.
   *
   * Defaults: dim -1.
   *
   * `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html torch.linalg.vecdot}
   */
  vecdot(x: Tensor, y: Tensor, options?: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The dot products along `dim`, the first tensor conjugated; others broadcast. */
  vecdot(x: Tensor, options: { y: Tensor; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The dot products along `dim`, the first tensor conjugated; others broadcast. */
  vecdot(options: { x: Tensor; y: Tensor; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The `ord`-norm of all elements, or along `dim`, whatever the shape: `(Σ |x|^ord)^(1/ord)`. 0 counts elements other than 0, ±Infinity gives the largest or smallest magnitude.
   *
   * Defaults: ord 2, keepdim false; dim, dtype null.
   *
   * `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html torch.linalg.vector_norm}
   */
  vector_norm(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The `ord`-norm of all elements, or along `dim`, whatever the shape: `(Σ |x|^ord)^(1/ord)`. */
  vector_norm(input: Tensor, ord: Scalar, dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The `ord`-norm of all elements, or along `dim`, whatever the shape: `(Σ |x|^ord)^(1/ord)`. */
  vector_norm(input: Tensor, ord: Scalar, options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The `ord`-norm of all elements, or along `dim`, whatever the shape: `(Σ |x|^ord)^(1/ord)`. */
  vector_norm(input: Tensor, options: Keywords & { ord?: Scalar | undefined; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The `ord`-norm of all elements, or along `dim`, whatever the shape: `(Σ |x|^ord)^(1/ord)`. */
  vector_norm(options: { input: Tensor; ord?: Scalar | undefined; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
}

export interface FftFunctions {
  /**
   * The Fourier transform along `dim`, complex. `n` cuts the signal off or fills it up with 0. `norm` "forward" divides by n, "ortho" by √n, "backward", the default, not at all.
   *
   * Defaults: dim -1; n, norm null.
   *
   * `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html torch.fft.fft}
   */
  fft(input: Tensor, n?: number | null, dim?: number, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform along `dim`, complex. `n` cuts the signal off or fills it up with 0. */
  fft(input: Tensor, n: number | null, dim: number, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform along `dim`, complex. `n` cuts the signal off or fills it up with 0. */
  fft(input: Tensor, n: number | null, options: { dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform along `dim`, complex. `n` cuts the signal off or fills it up with 0. */
  fft(input: Tensor, options: { n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform along `dim`, complex. `n` cuts the signal off or fills it up with 0. */
  fft(options: { input: Tensor; n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform over two dimensions, complex. `s` gives their sizes.
   *
   * Defaults: dim [-2, -1]; s, norm null.
   *
   * `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html torch.fft.fft2}
   */
  fft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over two dimensions, complex. `s` gives their sizes. */
  fft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over two dimensions, complex. `s` gives their sizes. */
  fft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over two dimensions, complex. `s` gives their sizes. */
  fft2(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over two dimensions, complex. `s` gives their sizes. */
  fft2(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The frequencies of fft's results for `n` samples, `d` apart: first those from 0, then the negative.
   *
   * Defaults: d 1.
   *
   * `fft_fftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html torch.fft.fftfreq}
   */
  fftfreq(n: number, d?: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The frequencies of fft's results for `n` samples, `d` apart: first those from 0, then the negative. */
  fftfreq(n: number, options: TensorOptions & { d?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The frequencies of fft's results for `n` samples, `d` apart: first those from 0, then the negative. */
  fftfreq(options: TensorOptions & { n: number; d?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform over all dimensions, or those in `dim`, complex. `s` gives their sizes.
   *
   * Defaults: s, dim, norm null.
   *
   * `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html torch.fft.fftn}
   */
  fftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over all dimensions, or those in `dim`, complex. `s` gives their sizes. */
  fftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over all dimensions, or those in `dim`, complex. `s` gives their sizes. */
  fftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over all dimensions, or those in `dim`, complex. `s` gives their sizes. */
  fftn(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform over all dimensions, or those in `dim`, complex. `s` gives their sizes. */
  fftn(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The results of fft with frequency 0 moved to the middle, over all dimensions or those in `dim`.
   *
   * Defaults: dim null.
   *
   * `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html torch.fft.fftshift}
   */
  fftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor;
  /** The results of fft with frequency 0 moved to the middle, over all dimensions or those in `dim`. */
  fftshift(input: Tensor, options: { dim?: number | readonly number[] | null | undefined }): Tensor;
  /** The results of fft with frequency 0 moved to the middle, over all dimensions or those in `dim`. */
  fftshift(options: { input: Tensor; dim?: number | readonly number[] | null | undefined }): Tensor;
  /**
   * The Fourier transform of a signal that is Hermitian in time, given as half: real. `n` is the length of the result.
   *
   * Defaults: dim -1; n, norm null.
   *
   * `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html torch.fft.hfft}
   */
  hfft(input: Tensor, n?: number | null, dim?: number, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a signal that is Hermitian in time, given as half: real. */
  hfft(input: Tensor, n: number | null, dim: number, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a signal that is Hermitian in time, given as half: real. */
  hfft(input: Tensor, n: number | null, options: { dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a signal that is Hermitian in time, given as half: real. */
  hfft(input: Tensor, options: { n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a signal that is Hermitian in time, given as half: real. */
  hfft(options: { input: Tensor; n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform of Hermitian signals over two dimensions, given as half: real.
   *
   * Defaults: dim [-2, -1]; s, norm null.
   *
   * `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html torch.fft.hfft2}
   */
  hfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over two dimensions, given as half: real. */
  hfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over two dimensions, given as half: real. */
  hfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over two dimensions, given as half: real. */
  hfft2(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over two dimensions, given as half: real. */
  hfft2(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform of Hermitian signals over all dimensions, or those in `dim`: real.
   *
   * Defaults: s, dim, norm null.
   *
   * `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html torch.fft.hfftn}
   */
  hfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over all dimensions, or those in `dim`: real. */
  hfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over all dimensions, or those in `dim`: real. */
  hfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over all dimensions, or those in `dim`: real. */
  hfftn(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of Hermitian signals over all dimensions, or those in `dim`: real. */
  hfftn(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse Fourier transform along `dim`, complex. `norm` "backward", the default, divides by n, "ortho" by √n, "forward" not at all.
   *
   * Defaults: dim -1; n, norm null.
   *
   * `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html torch.fft.ifft}
   */
  ifft(input: Tensor, n?: number | null, dim?: number, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform along `dim`, complex. */
  ifft(input: Tensor, n: number | null, dim: number, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform along `dim`, complex. */
  ifft(input: Tensor, n: number | null, options: { dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform along `dim`, complex. */
  ifft(input: Tensor, options: { n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform along `dim`, complex. */
  ifft(options: { input: Tensor; n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse Fourier transform over two dimensions, complex.
   *
   * Defaults: dim [-2, -1]; s, norm null.
   *
   * `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html torch.fft.ifft2}
   */
  ifft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over two dimensions, complex. */
  ifft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over two dimensions, complex. */
  ifft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over two dimensions, complex. */
  ifft2(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over two dimensions, complex. */
  ifft2(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse Fourier transform over all dimensions, or those in `dim`, complex.
   *
   * Defaults: s, dim, norm null.
   *
   * `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html torch.fft.ifftn}
   */
  ifftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over all dimensions, or those in `dim`, complex. */
  ifftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over all dimensions, or those in `dim`, complex. */
  ifftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over all dimensions, or those in `dim`, complex. */
  ifftn(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse Fourier transform over all dimensions, or those in `dim`, complex. */
  ifftn(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The reverse of fftshift.
   *
   * Defaults: dim null.
   *
   * `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html torch.fft.ifftshift}
   */
  ifftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor;
  /** The reverse of fftshift. */
  ifftshift(input: Tensor, options: { dim?: number | readonly number[] | null | undefined }): Tensor;
  /** The reverse of fftshift. */
  ifftshift(options: { input: Tensor; dim?: number | readonly number[] | null | undefined }): Tensor;
  /**
   * The inverse of hfft: the half of a Hermitian signal, of real frequencies.
   *
   * Defaults: dim -1; n, norm null.
   *
   * `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html torch.fft.ihfft}
   */
  ihfft(input: Tensor, n?: number | null, dim?: number, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft: the half of a Hermitian signal, of real frequencies. */
  ihfft(input: Tensor, n: number | null, dim: number, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft: the half of a Hermitian signal, of real frequencies. */
  ihfft(input: Tensor, n: number | null, options: { dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft: the half of a Hermitian signal, of real frequencies. */
  ihfft(input: Tensor, options: { n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft: the half of a Hermitian signal, of real frequencies. */
  ihfft(options: { input: Tensor; n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of hfft2: the half of Hermitian signals.
   *
   * Defaults: dim [-2, -1]; s, norm null.
   *
   * `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html torch.fft.ihfft2}
   */
  ihfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft2: the half of Hermitian signals. */
  ihfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft2: the half of Hermitian signals. */
  ihfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft2: the half of Hermitian signals. */
  ihfft2(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfft2: the half of Hermitian signals. */
  ihfft2(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of hfftn: the half of Hermitian signals.
   *
   * Defaults: s, dim, norm null.
   *
   * `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html torch.fft.ihfftn}
   */
  ihfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of hfftn: the half of Hermitian signals. */
  ihfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfftn: the half of Hermitian signals. */
  ihfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfftn: the half of Hermitian signals. */
  ihfftn(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of hfftn: the half of Hermitian signals. */
  ihfftn(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of rfft, real. `n` is the length of the signal: even if it is not given.
   *
   * Defaults: dim -1; n, norm null.
   *
   * `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html torch.fft.irfft}
   */
  irfft(input: Tensor, n?: number | null, dim?: number, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft, real. `n` is the length of the signal: even if it is not given. */
  irfft(input: Tensor, n: number | null, dim: number, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft, real. `n` is the length of the signal: even if it is not given. */
  irfft(input: Tensor, n: number | null, options: { dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft, real. `n` is the length of the signal: even if it is not given. */
  irfft(input: Tensor, options: { n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft, real. `n` is the length of the signal: even if it is not given. */
  irfft(options: { input: Tensor; n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of rfft2, real. `s` gives the sizes; the last is even if it is not given.
   *
   * Defaults: dim [-2, -1]; s, norm null.
   *
   * `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html torch.fft.irfft2}
   */
  irfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft2, real. `s` gives the sizes; the last is even if it is not given. */
  irfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft2, real. `s` gives the sizes; the last is even if it is not given. */
  irfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft2, real. `s` gives the sizes; the last is even if it is not given. */
  irfft2(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfft2, real. `s` gives the sizes; the last is even if it is not given. */
  irfft2(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of rfftn, real. `s` gives the sizes; the last is even if it is not given.
   *
   * Defaults: s, dim, norm null.
   *
   * `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html torch.fft.irfftn}
   */
  irfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of rfftn, real. `s` gives the sizes; the last is even if it is not given. */
  irfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfftn, real. `s` gives the sizes; the last is even if it is not given. */
  irfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfftn, real. `s` gives the sizes; the last is even if it is not given. */
  irfftn(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of rfftn, real. `s` gives the sizes; the last is even if it is not given. */
  irfftn(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform of a real signal along `dim`: the n/2 + 1 frequencies that are not negative.
   *
   * Defaults: dim -1; n, norm null.
   *
   * `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html torch.fft.rfft}
   */
  rfft(input: Tensor, n?: number | null, dim?: number, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a real signal along `dim`: the n/2 + 1 frequencies that are not negative. */
  rfft(input: Tensor, n: number | null, dim: number, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a real signal along `dim`: the n/2 + 1 frequencies that are not negative. */
  rfft(input: Tensor, n: number | null, options: { dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a real signal along `dim`: the n/2 + 1 frequencies that are not negative. */
  rfft(input: Tensor, options: { n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of a real signal along `dim`: the n/2 + 1 frequencies that are not negative. */
  rfft(options: { input: Tensor; n?: number | null | undefined; dim?: number | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform of real signals over two dimensions, the last one halved.
   *
   * Defaults: dim [-2, -1]; s, norm null.
   *
   * `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html torch.fft.rfft2}
   */
  rfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over two dimensions, the last one halved. */
  rfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over two dimensions, the last one halved. */
  rfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over two dimensions, the last one halved. */
  rfft2(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over two dimensions, the last one halved. */
  rfft2(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The frequencies of rfft's results for `n` samples, `d` apart.
   *
   * Defaults: d 1.
   *
   * `fft_rfftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html torch.fft.rfftfreq}
   */
  rfftfreq(n: number, d?: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The frequencies of rfft's results for `n` samples, `d` apart. */
  rfftfreq(n: number, options: TensorOptions & { d?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The frequencies of rfft's results for `n` samples, `d` apart. */
  rfftfreq(options: TensorOptions & { n: number; d?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The Fourier transform of real signals over all dimensions, or those in `dim`, the last one halved.
   *
   * Defaults: s, dim, norm null.
   *
   * `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html torch.fft.rfftn}
   */
  rfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: "forward" | "backward" | "ortho" | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over all dimensions, or those in `dim`, the last one halved. */
  rfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over all dimensions, or those in `dim`, the last one halved. */
  rfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over all dimensions, or those in `dim`, the last one halved. */
  rfftn(input: Tensor, options: { s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The Fourier transform of real signals over all dimensions, or those in `dim`, the last one halved. */
  rfftn(options: { input: Tensor; s?: number | readonly number[] | null | undefined; dim?: number | readonly number[] | null | undefined; norm?: "forward" | "backward" | "ortho" | null | undefined; out?: Tensor | undefined }): Tensor;
}

export interface SpecialFunctions {
  /**
   * The Airy function Ai.
   *
   * `special_airy_ai(Tensor x) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.airy_ai.html torch.special.airy_ai}
   */
  airy_ai(x: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Bessel function of the first kind of order 0.
   *
   * `special_bessel_j0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j0.html torch.special.bessel_j0}
   */
  bessel_j0(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Bessel function of the first kind of order 1.
   *
   * `special_bessel_j1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j1.html torch.special.bessel_j1}
   */
  bessel_j1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Bessel function of the second kind of order 0.
   *
   * `special_bessel_y0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y0.html torch.special.bessel_y0}
   */
  bessel_y0(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Bessel function of the second kind of order 1.
   *
   * `special_bessel_y1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y1.html torch.special.bessel_y1}
   */
  bessel_y1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the first kind Tₙ(`x`).
   *
   * `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html torch.special.chebyshev_polynomial_t}
   */
  chebyshev_polynomial_t(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind Tₙ(`x`). */
  chebyshev_polynomial_t(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind Tₙ(`x`). */
  chebyshev_polynomial_t(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the first kind Tₙ(`x`).
   *
   * `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  chebyshev_polynomial_t(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind Tₙ(`x`). */
  chebyshev_polynomial_t(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind Tₙ(`x`). */
  chebyshev_polynomial_t(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the first kind Tₙ(`x`).
   *
   * `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind Tₙ(`x`). */
  chebyshev_polynomial_t(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind Tₙ(`x`). */
  chebyshev_polynomial_t(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the second kind Uₙ(`x`).
   *
   * `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html torch.special.chebyshev_polynomial_u}
   */
  chebyshev_polynomial_u(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind Uₙ(`x`). */
  chebyshev_polynomial_u(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind Uₙ(`x`). */
  chebyshev_polynomial_u(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the second kind Uₙ(`x`).
   *
   * `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  chebyshev_polynomial_u(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind Uₙ(`x`). */
  chebyshev_polynomial_u(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind Uₙ(`x`). */
  chebyshev_polynomial_u(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the second kind Uₙ(`x`).
   *
   * `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind Uₙ(`x`). */
  chebyshev_polynomial_u(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind Uₙ(`x`). */
  chebyshev_polynomial_u(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the third kind Vₙ(`x`).
   *
   * `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html torch.special.chebyshev_polynomial_v}
   */
  chebyshev_polynomial_v(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind Vₙ(`x`). */
  chebyshev_polynomial_v(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind Vₙ(`x`). */
  chebyshev_polynomial_v(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the third kind Vₙ(`x`).
   *
   * `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  chebyshev_polynomial_v(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind Vₙ(`x`). */
  chebyshev_polynomial_v(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind Vₙ(`x`). */
  chebyshev_polynomial_v(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the third kind Vₙ(`x`).
   *
   * `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind Vₙ(`x`). */
  chebyshev_polynomial_v(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind Vₙ(`x`). */
  chebyshev_polynomial_v(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the fourth kind Wₙ(`x`).
   *
   * `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html torch.special.chebyshev_polynomial_w}
   */
  chebyshev_polynomial_w(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind Wₙ(`x`). */
  chebyshev_polynomial_w(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind Wₙ(`x`). */
  chebyshev_polynomial_w(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the fourth kind Wₙ(`x`).
   *
   * `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  chebyshev_polynomial_w(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind Wₙ(`x`). */
  chebyshev_polynomial_w(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind Wₙ(`x`). */
  chebyshev_polynomial_w(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the fourth kind Wₙ(`x`).
   *
   * `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind Wₙ(`x`). */
  chebyshev_polynomial_w(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind Wₙ(`x`). */
  chebyshev_polynomial_w(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of digamma: the derivative of the logarithm of the gamma function.
   *
   * `special_digamma(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.digamma.html torch.special.digamma}
   */
  digamma(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `−x · ln(x)`, element by element; 0 at 0, −∞ below.
   *
   * `special_entr(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.entr.html torch.special.entr}
   */
  entr(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of erf: the error function of each element.
   *
   * `special_erf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.erf.html torch.special.erf}
   */
  erf(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of erfc: `1 − erf(input)`, exact where it is near 0.
   *
   * `special_erfc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.erfc.html torch.special.erfc}
   */
  erfc(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `exp(x²) · erfc(x)`, without overflow where x is large.
   *
   * `special_erfcx(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.erfcx.html torch.special.erfcx}
   */
  erfcx(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of erfinv: the inverse of the error function: from (−1, 1) to all numbers.
   *
   * `special_erfinv(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.erfinv.html torch.special.erfinv}
   */
  erfinv(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of exp2: `2^input`, element by element.
   *
   * `special_exp2(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.exp2.html torch.special.exp2}
   */
  exp2(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of sigmoid: `1 / (1 + exp(−input))`, element by element.
   *
   * `special_expit(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.expit.html torch.special.expit}
   */
  expit(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of expm1: `e^input − 1`, exact near 0.
   *
   * `special_expm1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.expm1.html torch.special.expm1}
   */
  expm1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of igamma: the regularized lower incomplete gamma function: of shape `input` at `other`.
   *
   * `special_gammainc(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.gammainc.html torch.special.gammainc}
   */
  gammainc(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of igamma: the regularized lower incomplete gamma function: of shape `input` at `other`. */
  gammainc(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of igamma: the regularized lower incomplete gamma function: of shape `input` at `other`. */
  gammainc(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of igammac: the regularized upper incomplete gamma function: of shape `input` at `other`.
   *
   * `special_gammaincc(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.gammaincc.html torch.special.gammaincc}
   */
  gammaincc(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of igammac: the regularized upper incomplete gamma function: of shape `input` at `other`. */
  gammaincc(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of igammac: the regularized upper incomplete gamma function: of shape `input` at `other`. */
  gammaincc(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of lgamma: the logarithm of the absolute value of the gamma function.
   *
   * `special_gammaln(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.gammaln.html torch.special.gammaln}
   */
  gammaln(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The physicists' Hermite polynomial Hₙ(`x`).
   *
   * `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html torch.special.hermite_polynomial_h}
   */
  hermite_polynomial_h(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The physicists' Hermite polynomial Hₙ(`x`). */
  hermite_polynomial_h(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The physicists' Hermite polynomial Hₙ(`x`). */
  hermite_polynomial_h(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The physicists' Hermite polynomial Hₙ(`x`).
   *
   * `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  hermite_polynomial_h(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The physicists' Hermite polynomial Hₙ(`x`). */
  hermite_polynomial_h(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The physicists' Hermite polynomial Hₙ(`x`). */
  hermite_polynomial_h(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The physicists' Hermite polynomial Hₙ(`x`).
   *
   * `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  hermite_polynomial_h(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The physicists' Hermite polynomial Hₙ(`x`). */
  hermite_polynomial_h(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The physicists' Hermite polynomial Hₙ(`x`). */
  hermite_polynomial_h(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The probabilists' Hermite polynomial Heₙ(`x`).
   *
   * `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html torch.special.hermite_polynomial_he}
   */
  hermite_polynomial_he(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The probabilists' Hermite polynomial Heₙ(`x`). */
  hermite_polynomial_he(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The probabilists' Hermite polynomial Heₙ(`x`). */
  hermite_polynomial_he(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The probabilists' Hermite polynomial Heₙ(`x`).
   *
   * `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  hermite_polynomial_he(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The probabilists' Hermite polynomial Heₙ(`x`). */
  hermite_polynomial_he(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The probabilists' Hermite polynomial Heₙ(`x`). */
  hermite_polynomial_he(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The probabilists' Hermite polynomial Heₙ(`x`).
   *
   * `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  hermite_polynomial_he(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The probabilists' Hermite polynomial Heₙ(`x`). */
  hermite_polynomial_he(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The probabilists' Hermite polynomial Heₙ(`x`). */
  hermite_polynomial_he(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of i0: the modified Bessel function of the first kind of order 0.
   *
   * `special_i0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.i0.html torch.special.i0}
   */
  i0(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `exp(−|x|)` times the modified Bessel function of the first kind of order 0.
   *
   * `special_i0e(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.i0e.html torch.special.i0e}
   */
  i0e(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The modified Bessel function of the first kind of order 1.
   *
   * `special_i1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.i1.html torch.special.i1}
   */
  i1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `exp(−|x|)` times the modified Bessel function of the first kind of order 1.
   *
   * `special_i1e(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.i1e.html torch.special.i1e}
   */
  i1e(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Laguerre polynomial Lₙ(`x`).
   *
   * `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html torch.special.laguerre_polynomial_l}
   */
  laguerre_polynomial_l(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Laguerre polynomial Lₙ(`x`). */
  laguerre_polynomial_l(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Laguerre polynomial Lₙ(`x`). */
  laguerre_polynomial_l(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Laguerre polynomial Lₙ(`x`).
   *
   * `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  laguerre_polynomial_l(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Laguerre polynomial Lₙ(`x`). */
  laguerre_polynomial_l(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Laguerre polynomial Lₙ(`x`). */
  laguerre_polynomial_l(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Laguerre polynomial Lₙ(`x`).
   *
   * `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  laguerre_polynomial_l(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Laguerre polynomial Lₙ(`x`). */
  laguerre_polynomial_l(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Laguerre polynomial Lₙ(`x`). */
  laguerre_polynomial_l(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Legendre polynomial Pₙ(`x`).
   *
   * `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html torch.special.legendre_polynomial_p}
   */
  legendre_polynomial_p(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Legendre polynomial Pₙ(`x`). */
  legendre_polynomial_p(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Legendre polynomial Pₙ(`x`). */
  legendre_polynomial_p(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Legendre polynomial Pₙ(`x`).
   *
   * `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  legendre_polynomial_p(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Legendre polynomial Pₙ(`x`). */
  legendre_polynomial_p(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Legendre polynomial Pₙ(`x`). */
  legendre_polynomial_p(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Legendre polynomial Pₙ(`x`).
   *
   * `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  legendre_polynomial_p(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Legendre polynomial Pₙ(`x`). */
  legendre_polynomial_p(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Legendre polynomial Pₙ(`x`). */
  legendre_polynomial_p(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of log1p: `log(1 + input)`, exact near 0.
   *
   * `special_log1p(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.log1p.html torch.special.log1p}
   */
  log1p(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The logarithm of the area under the standard normal curve up to each element.
   *
   * `special_log_ndtr(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.log_ndtr.html torch.special.log_ndtr}
   */
  log_ndtr(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of log_softmax: the logarithm of softmax along `dim`, without overflow.
   *
   * Defaults: dtype null.
   *
   * `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.log_softmax.html torch.special.log_softmax}
   */
  log_softmax(input: Tensor, dim: number, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** Alias of log_softmax: the logarithm of softmax along `dim`, without overflow. */
  log_softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /** Alias of log_softmax: the logarithm of softmax along `dim`, without overflow. */
  log_softmax(options: { input: Tensor; dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * Alias of logit: `log(input / (1 − input))`: the inverse of sigmoid.
   *
   * Defaults: eps null.
   *
   * `special_logit(Tensor self, float? eps=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.logit.html torch.special.logit}
   */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of logit: `log(input / (1 − input))`: the inverse of sigmoid. */
  logit(input: Tensor, options: { eps?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of logit: `log(input / (1 − input))`: the inverse of sigmoid. */
  logit(options: { input: Tensor; eps?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of logsumexp: `log(Σ exp(input))` along `dim`, without overflow.
   *
   * Defaults: keepdim false.
   *
   * `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.logsumexp.html torch.special.logsumexp}
   */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of logsumexp: `log(Σ exp(input))` along `dim`, without overflow. */
  logsumexp(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of logsumexp: `log(Σ exp(input))` along `dim`, without overflow. */
  logsumexp(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of logsumexp: `log(Σ exp(input))` along `dim`, without overflow. */
  logsumexp(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The modified Bessel function of the first kind of order 0.
   *
   * `special_modified_bessel_i0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i0.html torch.special.modified_bessel_i0}
   */
  modified_bessel_i0(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The modified Bessel function of the first kind of order 1.
   *
   * `special_modified_bessel_i1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i1.html torch.special.modified_bessel_i1}
   */
  modified_bessel_i1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The modified Bessel function of the second kind of order 0.
   *
   * `special_modified_bessel_k0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k0.html torch.special.modified_bessel_k0}
   */
  modified_bessel_k0(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The modified Bessel function of the second kind of order 1.
   *
   * `special_modified_bessel_k1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k1.html torch.special.modified_bessel_k1}
   */
  modified_bessel_k1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of mvlgamma: the logarithm of the multivariate gamma function of dimension `p`.
   *
   * `special_multigammaln(Tensor self, int p) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.multigammaln.html torch.special.multigammaln}
   */
  multigammaln(input: Tensor, p: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of mvlgamma: the logarithm of the multivariate gamma function of dimension `p`. */
  multigammaln(input: Tensor, options: { p: number; out?: Tensor | undefined }): Tensor;
  /** Alias of mvlgamma: the logarithm of the multivariate gamma function of dimension `p`. */
  multigammaln(options: { input: Tensor; p: number; out?: Tensor | undefined }): Tensor;
  /**
   * The area under the standard normal curve up to each element.
   *
   * `special_ndtr(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.ndtr.html torch.special.ndtr}
   */
  ndtr(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of ndtr: the place up to which the area is each element.
   *
   * `special_ndtri(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.ndtri.html torch.special.ndtri}
   */
  ndtri(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of polygamma: the `n`-th derivative of the digamma function, n ≥ 0.
   *
   * `special_polygamma(int n, Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.polygamma.html torch.special.polygamma}
   */
  polygamma(n: number, input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of polygamma: the `n`-th derivative of the digamma function, n ≥ 0. */
  polygamma(n: number, options: { input: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of polygamma: the `n`-th derivative of the digamma function, n ≥ 0. */
  polygamma(options: { n: number; input: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of digamma: the derivative of the logarithm of the gamma function.
   *
   * `special_psi(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.psi.html torch.special.psi}
   */
  psi(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of round: the nearest integer to each element, halves to the even one, in the same dtype.
   *
   * Defaults: decimals 0.
   *
   * `special_round(Tensor self, *, int decimals=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.round.html torch.special.round}
   */
  round(input: Tensor, options?: { decimals?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `exp(x)` times the modified Bessel function of the second kind of order 0.
   *
   * `special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k0.html torch.special.scaled_modified_bessel_k0}
   */
  scaled_modified_bessel_k0(x: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `exp(x)` times the modified Bessel function of the second kind of order 1.
   *
   * `special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k1.html torch.special.scaled_modified_bessel_k1}
   */
  scaled_modified_bessel_k1(x: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the first kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html torch.special.shifted_chebyshev_polynomial_t}
   */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_t(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_t(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the first kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  shifted_chebyshev_polynomial_t(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_t(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_t(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the first kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_t(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the first kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_t(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the second kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html torch.special.shifted_chebyshev_polynomial_u}
   */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_u(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_u(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the second kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  shifted_chebyshev_polynomial_u(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_u(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_u(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the second kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_u(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the second kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_u(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the third kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html torch.special.shifted_chebyshev_polynomial_v}
   */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_v(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_v(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the third kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  shifted_chebyshev_polynomial_v(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_v(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_v(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the third kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_v(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the third kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_v(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the fourth kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html torch.special.shifted_chebyshev_polynomial_w}
   */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_w(x: Tensor, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_w(options: { x: Tensor; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the fourth kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   */
  shifted_chebyshev_polynomial_w(x: Scalar, n: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_w(x: Scalar, options: { n: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_w(options: { x: Scalar; n: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Chebyshev polynomial of the fourth kind at 2 · `x` − 1.
   *
   * `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_w(x: Tensor, options: { n: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Chebyshev polynomial of the fourth kind at 2 · `x` − 1. */
  shifted_chebyshev_polynomial_w(options: { x: Tensor; n: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of sinc: `sin(π · input) / (π · input)`, and 1 at 0.
   *
   * `special_sinc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.sinc.html torch.special.sinc}
   */
  sinc(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of softmax: `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1.
   *
   * Defaults: dtype null.
   *
   * `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.softmax.html torch.special.softmax}
   */
  softmax(input: Tensor, dim: number, dtype?: Dtype | null): Tensor;
  /** Alias of softmax: `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(input: Tensor, dim: number, options: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** Alias of softmax: `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /** Alias of softmax: `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(options: { input: Tensor; dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The spherical Bessel function of the first kind of order 0: `sin(x) / x`.
   *
   * `special_spherical_bessel_j0(Tensor x) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.spherical_bessel_j0.html torch.special.spherical_bessel_j0}
   */
  spherical_bessel_j0(x: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `special_xlog1py(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html torch.special.xlog1py}
   */
  xlog1py(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlog1py(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlog1py(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
   */
  xlog1py(input: Scalar, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlog1py(input: Scalar, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlog1py(options: { input: Scalar; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
   */
  xlog1py(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlog1py(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input · log(1 + other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlog1py(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `special_xlogy(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html torch.special.xlogy}
   */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
   */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(options: { input: Scalar; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
   */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of xlogy: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0.
   *
   * `special_zeta(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html torch.special.zeta}
   */
  zeta(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0. */
  zeta(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0. */
  zeta(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0.
   *
   * `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
   */
  zeta(input: Scalar, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0. */
  zeta(input: Scalar, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0. */
  zeta(options: { input: Scalar; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0.
   *
   * `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
   */
  zeta(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0. */
  zeta(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The Hurwitz zeta function: Σ 1 / (k + `other`)^`input` over k ≥ 0. */
  zeta(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
}

/** The private names beside {@link NnFunctions}: a class of types alone. */
declare class PrivateNnFunctions {
  /** `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` */
  protected _conv_depthwise2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** `_pad_circular(Tensor self, SymInt[] pad) -> Tensor` */
  protected _pad_circular(input: Tensor, pad: readonly number[]): Tensor;
  /**
   * Defaults: value null.
   *
   * `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor`
   */
  protected _pad_enum(input: Tensor, pad: readonly number[], mode: number, value?: number | null): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` */
  protected _pad_enum(input: Tensor, pad: readonly number[], mode: number, options: { value?: number | null | undefined }): Tensor;
  /**
   * Defaults: a 1, b 1.
   *
   * `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor`
   */
  protected _test_ambiguous_defaults(dummy: Tensor, a?: number, b?: number): Tensor;
  /** `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor` */
  protected _test_ambiguous_defaults(dummy: Tensor, options: { a?: number | undefined; b?: number | undefined }): Tensor;
  /** `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
  protected _test_ambiguous_defaults(dummy: Tensor, a?: number, b?: string): Tensor;
  /** `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
  protected _test_ambiguous_defaults(dummy: Tensor, options: { a?: number | undefined; b?: string | undefined }): Tensor;
  /** `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` */
  protected _test_optional_filled_intlist(values: Tensor, addends: number | readonly number[] | null): Tensor;
  /** `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` */
  protected _test_optional_floatlist(values: Tensor, addends: readonly number[] | null): Tensor;
  /** `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` */
  protected _test_optional_intlist(values: Tensor, addends: readonly number[] | null): Tensor;
  /**
   * Defaults: a "\""\\", b ""\"\\".
   *
   * `_test_string_default(Tensor dummy, str a="\"'\\", str b='"\'\\') -> Tensor`
   */
  protected _test_string_default(dummy: Tensor, a?: string, b?: string): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"'\\", str b='"\'\\') -> Tensor` */
  protected _test_string_default(dummy: Tensor, options: { a?: string | undefined; b?: string | undefined }): Tensor;
  /** `_test_warn_in_autograd(Tensor self) -> Tensor` */
  protected _test_warn_in_autograd(input: Tensor): Tensor;
  /** `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  protected _upsample_bicubic2d_aa(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_bicubic2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_bicubic2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  protected _upsample_bilinear2d_aa(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_bilinear2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_bilinear2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  protected _upsample_lanczos2d_aa(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_lanczos2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_lanczos2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  protected _upsample_nearest_exact1d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  protected _upsample_nearest_exact1d(input: Tensor, output_size: number | readonly number[], scales?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  protected _upsample_nearest_exact1d(input: Tensor, output_size: number | readonly number[], options: { scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  protected _upsample_nearest_exact2d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_nearest_exact2d(input: Tensor, output_size: number | readonly number[], scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_nearest_exact2d(input: Tensor, output_size: number | readonly number[], options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  protected _upsample_nearest_exact3d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_nearest_exact3d(input: Tensor, output_size: number | readonly number[], scales_d?: number | null, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  protected _upsample_nearest_exact3d(input: Tensor, output_size: number | readonly number[], options: { scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
}
export type { PrivateNnFunctions };

export interface NnFunctions {
  /**
   * The mean over windows so large that `output_size` of them cover the last two dimensions.
   *
   * `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html torch.nn.functional.adaptive_avg_pool2d}
   */
  adaptive_avg_pool2d(input: Tensor, output_size: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The mean over windows so large that `output_size` of them cover the last two dimensions. */
  adaptive_avg_pool2d(input: Tensor, options: { output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The mean over windows so large that `output_size` of them cover the last two dimensions. */
  adaptive_avg_pool2d(options: { input: Tensor; output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The mean over windows so large that `output_size` of them cover the last three dimensions.
   *
   * `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html torch.nn.functional.adaptive_avg_pool3d}
   */
  adaptive_avg_pool3d(input: Tensor, output_size: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The mean over windows so large that `output_size` of them cover the last three dimensions. */
  adaptive_avg_pool3d(input: Tensor, options: { output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The mean over windows so large that `output_size` of them cover the last three dimensions. */
  adaptive_avg_pool3d(options: { input: Tensor; output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * `[output, indices]`: the maximum over windows that make `output_size` of two dimensions.
   *
   * `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`
   */
  adaptive_max_pool2d(input: Tensor, output_size: number | readonly number[], options?: { out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows that make `output_size` of two dimensions. */
  adaptive_max_pool2d(input: Tensor, options: { output_size: number | readonly number[]; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows that make `output_size` of two dimensions. */
  adaptive_max_pool2d(options: { input: Tensor; output_size: number | readonly number[]; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /**
   * `[output, indices]`: the maximum over windows that make `output_size` of three dimensions.
   *
   * `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`
   */
  adaptive_max_pool3d(input: Tensor, output_size: number | readonly number[], options?: { out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows that make `output_size` of three dimensions. */
  adaptive_max_pool3d(input: Tensor, options: { output_size: number | readonly number[]; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows that make `output_size` of three dimensions. */
  adaptive_max_pool3d(options: { input: Tensor; output_size: number | readonly number[]; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /**
   * The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. `ceil_mode` keeps a last window that is cut off; `count_include_pad` counts padding; `divisor_override` divides the sums.
   *
   * Defaults: stride [], padding 0, ceil_mode false, count_include_pad true; divisor_override null.
   *
   * `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html torch.nn.functional.avg_pool2d}
   */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, count_include_pad: boolean, options: { divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, options: { count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last two dimensions, `stride` apart. */
  avg_pool2d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. As avg_pool2d.
   *
   * Defaults: stride [], padding 0, ceil_mode false, count_include_pad true; divisor_override null.
   *
   * `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html torch.nn.functional.avg_pool3d}
   */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, count_include_pad: boolean, options: { divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, options: { count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last three dimensions, `stride` apart. */
  avg_pool3d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `−(t · log(x) + (1 − t) · log(1 − x))`, of probabilities; logarithms are −100 at least.
   *
   * Defaults: reduction 1; weight null.
   *
   * `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html torch.nn.functional.binary_cross_entropy}
   */
  binary_cross_entropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `−(t · log(x) + (1 − t) · log(1 − x))`, of probabilities; logarithms are −100 at least. */
  binary_cross_entropy(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−(t · log(x) + (1 − t) · log(1 − x))`, of probabilities; logarithms are −100 at least. */
  binary_cross_entropy(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−(t · log(x) + (1 − t) · log(1 − x))`, of probabilities; logarithms are −100 at least. */
  binary_cross_entropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−(t · log(x) + (1 − t) · log(1 − x))`, of probabilities; logarithms are −100 at least. */
  binary_cross_entropy(options: { input: Tensor; target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Patches in columns added up to an image of `output_size`: the reverse of im2col.
   *
   * `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   */
  col2im(input: Tensor, output_size: number | readonly number[], kernel_size: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** Patches in columns added up to an image of `output_size`: the reverse of im2col. */
  col2im(input: Tensor, options: { output_size: number | readonly number[]; kernel_size: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Patches in columns added up to an image of `output_size`: the reverse of im2col. */
  col2im(options: { input: Tensor; output_size: number | readonly number[]; kernel_size: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Convolution in three dimensions with one group a channel.
   *
   * `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor`
   */
  conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[]): Tensor;
  /** Convolution in three dimensions with one group a channel. */
  conv_depthwise3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
  /** Convolution in three dimensions with one group a channel. */
  conv_depthwise3d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
  /**
   * The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. `weight` weighs classes; `ignore_index` is a class that does not count; `label_smoothing` in [0, 1].
   *
   * Defaults: reduction 1, ignore_index -100, label_smoothing 0; weight null.
   *
   * `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor`
   */
  cross_entropy_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number, label_smoothing?: number): Tensor;
  /** The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. */
  cross_entropy_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignore_index: number, options: { label_smoothing?: number | undefined }): Tensor;
  /** The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. */
  cross_entropy_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number | undefined; label_smoothing?: number | undefined }): Tensor;
  /** The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. */
  cross_entropy_loss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | undefined; ignore_index?: number | undefined; label_smoothing?: number | undefined }): Tensor;
  /** The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. */
  cross_entropy_loss(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; label_smoothing?: number | undefined }): Tensor;
  /** The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. */
  cross_entropy_loss(input: Tensor, options: { target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; label_smoothing?: number | undefined }): Tensor;
  /** The cross entropy of scores (N, C, …) and classes (N, …), or probabilities of classes. */
  cross_entropy_loss(options: { input: Tensor; target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; label_smoothing?: number | undefined }): Tensor;
  /**
   * `x` where it is positive, else `alpha · (exp(x) − 1)`.
   *
   * Defaults: alpha 1, scale 1, input_scale 1.
   *
   * `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html torch.nn.functional.elu}
   */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, input_scale?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu(input: Tensor, alpha: Scalar, scale: Scalar, options: { input_scale?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu(input: Tensor, alpha: Scalar, options: { scale?: Scalar | undefined; input_scale?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu(input: Tensor, options: { alpha?: Scalar | undefined; scale?: Scalar | undefined; input_scale?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu(options: { input: Tensor; alpha?: Scalar | undefined; scale?: Scalar | undefined; input_scale?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `x` where it is positive, else `alpha · (exp(x) − 1)`.
   *
   * Defaults: alpha 1, scale 1, input_scale 1.
   *
   * `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html torch.nn.functional.elu_}
   */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, input_scale?: Scalar): Tensor;
  /** In place: `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu_(input: Tensor, alpha: Scalar, scale: Scalar, options: { input_scale?: Scalar | undefined }): Tensor;
  /** In place: `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu_(input: Tensor, alpha: Scalar, options: { scale?: Scalar | undefined; input_scale?: Scalar | undefined }): Tensor;
  /** In place: `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu_(input: Tensor, options: { alpha?: Scalar | undefined; scale?: Scalar | undefined; input_scale?: Scalar | undefined }): Tensor;
  /** In place: `x` where it is positive, else `alpha · (exp(x) − 1)`. */
  elu_(options: { input: Tensor; alpha?: Scalar | undefined; scale?: Scalar | undefined; input_scale?: Scalar | undefined }): Tensor;
  /**
   * All elements of the tensors in one vector.
   *
   * `flatten_dense_tensors(Tensor[] tensors) -> Tensor`
   */
  flatten_dense_tensors(tensors: readonly Tensor[]): Tensor;
  /** All elements of the tensors in one vector. */
  flatten_dense_tensors(options: { tensors: readonly Tensor[] }): Tensor;
  /**
   * `[output, indices]`: the maximum over windows at pseudo-random places. `random_samples` `(N, C, 2)` in [0, 1) says where.
   *
   * `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`
   */
  fractional_max_pool2d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], random_samples: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool2d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], options: { random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool2d(options: { input: Tensor; kernel_size: number | readonly number[]; output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /**
   * `[output, indices]`: the maximum over windows at pseudo-random places. `random_samples` `(N, C, 3)` in [0, 1) says where.
   *
   * `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`
   */
  fractional_max_pool3d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], random_samples: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool3d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], options: { random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows at pseudo-random places. */
  fractional_max_pool3d(options: { input: Tensor; kernel_size: number | readonly number[]; output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /**
   * `x · Φ(x)` with the normal distribution's Φ; `approximate` "tanh" computes it by tanh.
   *
   * Defaults: approximate "none".
   *
   * `gelu(Tensor self, *, str approximate='none') -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html torch.nn.functional.gelu}
   */
  gelu(input: Tensor, options?: { approximate?: "none" | "tanh" | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `x · Φ(x)` with the normal distribution's Φ; `approximate` "tanh" computes it by tanh.
   *
   * Defaults: approximate "none".
   *
   * `gelu_(Tensor(a!) self, *, str approximate='none') -> Tensor(a!)`
   */
  gelu_(input: Tensor, options?: { approximate?: "none" | "tanh" | undefined }): Tensor;
  /**
   * The first half along `dim` times the sigmoid of the second half.
   *
   * Defaults: dim -1.
   *
   * `glu(Tensor self, int dim=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html torch.nn.functional.glu}
   */
  glu(input: Tensor, dim?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** The first half along `dim` times the sigmoid of the second half. */
  glu(input: Tensor, options: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The first half along `dim` times the sigmoid of the second half. */
  glu(options: { input: Tensor; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `min(max(x + 3, 0), 6) / 6`, element by element.
   *
   * `hardsigmoid(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html torch.nn.functional.hardsigmoid}
   */
  hardsigmoid(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `min(max(x + 3, 0), 6) / 6`, element by element.
   *
   * `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`
   */
  hardsigmoid_(input: Tensor): Tensor;
  /**
   * `x · min(max(x + 3, 0), 6) / 6`, element by element.
   *
   * `hardswish(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html torch.nn.functional.hardswish}
   */
  hardswish(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `x · min(max(x + 3, 0), 6) / 6`, element by element.
   *
   * `hardswish_(Tensor(a!) self) -> Tensor(a!)`
   */
  hardswish_(input: Tensor): Tensor;
  /**
   * Each element brought into [`min_val`, `max_val`].
   *
   * Defaults: min_val -1, max_val 1.
   *
   * `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html torch.nn.functional.hardtanh}
   */
  hardtanh(input: Tensor, min_val?: Scalar, max_val?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min_val`, `max_val`]. */
  hardtanh(input: Tensor, min_val: Scalar, options: { max_val?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min_val`, `max_val`]. */
  hardtanh(input: Tensor, options: { min_val?: Scalar | undefined; max_val?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min_val`, `max_val`]. */
  hardtanh(options: { input: Tensor; min_val?: Scalar | undefined; max_val?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: each element brought into [`min_val`, `max_val`].
   *
   * Defaults: min_val -1, max_val 1.
   *
   * `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html torch.nn.functional.hardtanh_}
   */
  hardtanh_(input: Tensor, min_val?: Scalar, max_val?: Scalar): Tensor;
  /** In place: each element brought into [`min_val`, `max_val`]. */
  hardtanh_(input: Tensor, min_val: Scalar, options: { max_val?: Scalar | undefined }): Tensor;
  /** In place: each element brought into [`min_val`, `max_val`]. */
  hardtanh_(input: Tensor, options: { min_val?: Scalar | undefined; max_val?: Scalar | undefined }): Tensor;
  /** In place: each element brought into [`min_val`, `max_val`]. */
  hardtanh_(options: { input: Tensor; min_val?: Scalar | undefined; max_val?: Scalar | undefined }): Tensor;
  /**
   * `½(x − t)²` where the difference is below `delta`, else `delta · (|x − t| − ½ delta)`.
   *
   * Defaults: reduction 1, delta 1.
   *
   * `huber_loss(Tensor self, Tensor target, int reduction=Mean, float delta=1.0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html torch.nn.functional.huber_loss}
   */
  huber_loss(input: Tensor, target: Tensor, reduction?: number, delta?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `½(x − t)²` where the difference is below `delta`, else `delta · (|x − t| − ½ delta)`. */
  huber_loss(input: Tensor, target: Tensor, reduction: number, options: { delta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `½(x − t)²` where the difference is below `delta`, else `delta · (|x − t| − ½ delta)`. */
  huber_loss(input: Tensor, target: Tensor, options: { reduction?: number | undefined; delta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `½(x − t)²` where the difference is below `delta`, else `delta · (|x − t| − ½ delta)`. */
  huber_loss(input: Tensor, options: { target: Tensor; reduction?: number | undefined; delta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `½(x − t)²` where the difference is below `delta`, else `delta · (|x − t| − ½ delta)`. */
  huber_loss(options: { input: Tensor; target: Tensor; reduction?: number | undefined; delta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The patches that a kernel slides over, as columns: `(N, C · ∏kernel_size, patches)`.
   *
   * `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   */
  im2col(input: Tensor, kernel_size: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The patches that a kernel slides over, as columns: `(N, C · ∏kernel_size, patches)`. */
  im2col(input: Tensor, options: { kernel_size: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The patches that a kernel slides over, as columns: `(N, C · ∏kernel_size, patches)`. */
  im2col(options: { input: Tensor; kernel_size: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * `|x − t|`, its mean or its sum.
   *
   * Defaults: reduction 1.
   *
   * `l1_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html torch.nn.functional.l1_loss}
   */
  l1_loss(input: Tensor, target: Tensor, reduction?: number): Tensor;
  /** `|x − t|`, its mean or its sum. */
  l1_loss(input: Tensor, target: Tensor, options: { reduction?: number | undefined }): Tensor;
  /** `|x − t|`, its mean or its sum. */
  l1_loss(input: Tensor, options: { target: Tensor; reduction?: number | undefined }): Tensor;
  /** `|x − t|`, its mean or its sum. */
  l1_loss(options: { input: Tensor; target: Tensor; reduction?: number | undefined }): Tensor;
  /**
   * `x` where it is positive, else `negative_slope · x`.
   *
   * Defaults: negative_slope 0.01.
   *
   * `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html torch.nn.functional.leaky_relu}
   */
  leaky_relu(input: Tensor, negative_slope?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `x` where it is positive, else `negative_slope · x`. */
  leaky_relu(input: Tensor, options: { negative_slope?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `x` where it is positive, else `negative_slope · x`. */
  leaky_relu(options: { input: Tensor; negative_slope?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `x` where it is positive, else `negative_slope · x`.
   *
   * Defaults: negative_slope 0.01.
   *
   * `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html torch.nn.functional.leaky_relu_}
   */
  leaky_relu_(input: Tensor, negative_slope?: Scalar): Tensor;
  /** In place: `x` where it is positive, else `negative_slope · x`. */
  leaky_relu_(input: Tensor, options: { negative_slope?: Scalar | undefined }): Tensor;
  /** In place: `x` where it is positive, else `negative_slope · x`. */
  leaky_relu_(options: { input: Tensor; negative_slope?: Scalar | undefined }): Tensor;
  /**
   * `input · weightᵀ + bias` over the last dimension; weight is `(out, in)`.
   *
   * Defaults: bias null.
   *
   * `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html torch.nn.functional.linear}
   */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · weightᵀ + bias` over the last dimension; weight is `(out, in)`. */
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `input · weightᵀ + bias` over the last dimension; weight is `(out, in)`. */
  linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `input · weightᵀ + bias` over the last dimension; weight is `(out, in)`. */
  linear(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `log(sigmoid(x))`, without overflow.
   *
   * `log_sigmoid(Tensor self) -> Tensor`
   */
  log_sigmoid(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `[output, indices]`: as max_pool2d, with where the elements were.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html torch.nn.functional.max_pool2d_with_indices}
   */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool2d, with where the elements were. */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool2d, with where the elements were. */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool2d, with where the elements were. */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool2d, with where the elements were. */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool2d, with where the elements were. */
  max_pool2d_with_indices(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool2d, with where the elements were. */
  max_pool2d_with_indices(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /**
   * `[output, indices]`: as max_pool3d, with where the elements were.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html torch.nn.functional.max_pool3d_with_indices}
   */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool3d, with where the elements were. */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool3d, with where the elements were. */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool3d, with where the elements were. */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool3d, with where the elements were. */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool3d, with where the elements were. */
  max_pool3d_with_indices(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool3d, with where the elements were. */
  max_pool3d_with_indices(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): [Tensor, Tensor];
  /**
   * The reverse of max_pool2d: elements back where `indices` says, 0 elsewhere.
   *
   * `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html torch.nn.functional.max_unpool2d}
   */
  max_unpool2d(input: Tensor, indices: Tensor, output_size: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The reverse of max_pool2d: elements back where `indices` says, 0 elsewhere. */
  max_unpool2d(input: Tensor, indices: Tensor, options: { output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The reverse of max_pool2d: elements back where `indices` says, 0 elsewhere. */
  max_unpool2d(input: Tensor, options: { indices: Tensor; output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The reverse of max_pool2d: elements back where `indices` says, 0 elsewhere. */
  max_unpool2d(options: { input: Tensor; indices: Tensor; output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The reverse of max_pool3d: elements back where `indices` says, 0 elsewhere.
   *
   * `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html torch.nn.functional.max_unpool3d}
   */
  max_unpool3d(input: Tensor, indices: Tensor, output_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The reverse of max_pool3d: elements back where `indices` says, 0 elsewhere. */
  max_unpool3d(input: Tensor, options: { indices: Tensor; output_size: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The reverse of max_pool3d: elements back where `indices` says, 0 elsewhere. */
  max_unpool3d(options: { input: Tensor; indices: Tensor; output_size: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * `x · tanh(log(1 + exp(x)))`, element by element.
   *
   * `mish(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html torch.nn.functional.mish}
   */
  mish(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `x · tanh(log(1 + exp(x)))`, element by element.
   *
   * `mish_(Tensor(a!) self) -> Tensor(a!)`
   */
  mish_(input: Tensor): Tensor;
  /**
   * linear by oneDNN.
   *
   * Defaults: bias null.
   *
   * `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  mkldnn_linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  /** linear by oneDNN. */
  mkldnn_linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined }): Tensor;
  /** linear by oneDNN. */
  mkldnn_linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined }): Tensor;
  /** linear by oneDNN. */
  mkldnn_linear(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined }): Tensor;
  /**
   * The weight of a convolution as oneDNN reads it, in two dimensions.
   *
   * Defaults: padding 0, stride 1, dilation 1, groups 1; input_size null.
   *
   * `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, input_size?: readonly number[] | null): Tensor;
  /** The weight of a convolution as oneDNN reads it, in two dimensions. */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in two dimensions. */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in two dimensions. */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in two dimensions. */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], options: { stride?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in two dimensions. */
  mkldnn_reorder_conv2d_weight(input: Tensor, options: { padding?: number | readonly number[] | undefined; stride?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in two dimensions. */
  mkldnn_reorder_conv2d_weight(options: { input: Tensor; padding?: number | readonly number[] | undefined; stride?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /**
   * The weight of a convolution as oneDNN reads it, in three dimensions.
   *
   * Defaults: padding 0, stride 1, dilation 1, groups 1; input_size null.
   *
   * `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, input_size?: readonly number[] | null): Tensor;
  /** The weight of a convolution as oneDNN reads it, in three dimensions. */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in three dimensions. */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in three dimensions. */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in three dimensions. */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], options: { stride?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in three dimensions. */
  mkldnn_reorder_conv3d_weight(input: Tensor, options: { padding?: number | readonly number[] | undefined; stride?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /** The weight of a convolution as oneDNN reads it, in three dimensions. */
  mkldnn_reorder_conv3d_weight(options: { input: Tensor; padding?: number | readonly number[] | undefined; stride?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined; input_size?: readonly number[] | null | undefined }): Tensor;
  /**
   * `(x − t)²`, its mean or its sum.
   *
   * Defaults: reduction 1.
   *
   * `mse_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html torch.nn.functional.mse_loss}
   */
  mse_loss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `(x − t)²`, its mean or its sum. */
  mse_loss(input: Tensor, target: Tensor, options: { reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `(x − t)²`, its mean or its sum. */
  mse_loss(input: Tensor, options: { target: Tensor; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `(x − t)²`, its mean or its sum. */
  mse_loss(options: { input: Tensor; target: Tensor; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C.
   *
   * Defaults: p 1, margin 1, reduction 1; weight null.
   *
   * `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html torch.nn.functional.multi_margin_loss}
   */
  multi_margin_loss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C. */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C. */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C. */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, options: { margin?: Scalar | undefined; weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C. */
  multi_margin_loss(input: Tensor, target: Tensor, options: { p?: Scalar | undefined; margin?: Scalar | undefined; weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C. */
  multi_margin_loss(input: Tensor, options: { target: Tensor; p?: Scalar | undefined; margin?: Scalar | undefined; weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and a class: the sum of `max(0, margin − x[class] + x[i])^p` over the others, by C. */
  multi_margin_loss(options: { input: Tensor; target: Tensor; p?: Scalar | undefined; margin?: Scalar | undefined; weight?: Tensor | null | undefined; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * For scores and lists of classes, ended by −1: `max(0, 1 − (x[class] − x[i]))`, by C.
   *
   * Defaults: reduction 1.
   *
   * `multilabel_margin_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html torch.nn.functional.multilabel_margin_loss}
   */
  multilabel_margin_loss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** For scores and lists of classes, ended by −1: `max(0, 1 − (x[class] − x[i]))`, by C. */
  multilabel_margin_loss(input: Tensor, target: Tensor, options: { reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and lists of classes, ended by −1: `max(0, 1 − (x[class] − x[i]))`, by C. */
  multilabel_margin_loss(input: Tensor, options: { target: Tensor; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** For scores and lists of classes, ended by −1: `max(0, 1 − (x[class] − x[i]))`, by C. */
  multilabel_margin_loss(options: { input: Tensor; target: Tensor; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `−input[n, target[n]]` of log probabilities (N, C), weighed by class.
   *
   * Defaults: reduction 1, ignore_index -100; weight null.
   *
   * `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html torch.nn.functional.nll_loss}
   */
  nll_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `−input[n, target[n]]` of log probabilities (N, C), weighed by class. */
  nll_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−input[n, target[n]]` of log probabilities (N, C), weighed by class. */
  nll_loss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−input[n, target[n]]` of log probabilities (N, C), weighed by class. */
  nll_loss(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−input[n, target[n]]` of log probabilities (N, C), weighed by class. */
  nll_loss(input: Tensor, options: { target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `−input[n, target[n]]` of log probabilities (N, C), weighed by class. */
  nll_loss(options: { input: Tensor; target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * nll_loss of log probabilities (N, C, H, W).
   *
   * Defaults: reduction 1, ignore_index -100; weight null.
   *
   * `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
   */
  nll_loss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, H, W). */
  nll_loss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, H, W). */
  nll_loss2d(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, H, W). */
  nll_loss2d(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, H, W). */
  nll_loss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, H, W). */
  nll_loss2d(options: { input: Tensor; target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * nll_loss of log probabilities (N, C, …), whatever the dimensions.
   *
   * Defaults: reduction 1, ignore_index -100; weight null.
   *
   * `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
   */
  nll_loss_nd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number): Tensor;
  /** nll_loss of log probabilities (N, C, …), whatever the dimensions. */
  nll_loss_nd(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, …), whatever the dimensions. */
  nll_loss_nd(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | undefined; ignore_index?: number | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, …), whatever the dimensions. */
  nll_loss_nd(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, …), whatever the dimensions. */
  nll_loss_nd(input: Tensor, options: { target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined }): Tensor;
  /** nll_loss of log probabilities (N, C, …), whatever the dimensions. */
  nll_loss_nd(options: { input: Tensor; target: Tensor; weight?: Tensor | null | undefined; reduction?: number | undefined; ignore_index?: number | undefined }): Tensor;
  /**
   * Classes as vectors with a single 1, int64; `num_classes` −1 takes the largest and one more.
   *
   * Defaults: num_classes -1.
   *
   * `one_hot(Tensor self, int num_classes=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html torch.nn.functional.one_hot}
   */
  one_hot(input: Tensor, num_classes?: number): Tensor;
  /** Classes as vectors with a single 1, int64; `num_classes` −1 takes the largest and one more. */
  one_hot(input: Tensor, options: { num_classes?: number | undefined }): Tensor;
  /** Classes as vectors with a single 1, int64; `num_classes` −1 takes the largest and one more. */
  one_hot(options: { input: Tensor; num_classes?: number | undefined }): Tensor;
  /**
   * Elements around the tensor: `pad` holds two counts for each dimension, the last first. `mode` is "constant" (of `value`), "reflect", "replicate" or "circular".
   *
   * Defaults: mode "constant"; value null.
   *
   * `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html torch.nn.functional.pad}
   */
  pad(input: Tensor, pad: readonly number[], mode?: "constant" | "reflect" | "replicate" | "circular", value?: number | null): Tensor;
  /** Elements around the tensor: `pad` holds two counts for each dimension, the last first. */
  pad(input: Tensor, pad: readonly number[], mode: "constant" | "reflect" | "replicate" | "circular", options: { value?: number | null | undefined }): Tensor;
  /** Elements around the tensor: `pad` holds two counts for each dimension, the last first. */
  pad(input: Tensor, pad: readonly number[], options: { mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; value?: number | null | undefined }): Tensor;
  /** Elements around the tensor: `pad` holds two counts for each dimension, the last first. */
  pad(input: Tensor, options: { pad: readonly number[]; mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; value?: number | null | undefined }): Tensor;
  /** Elements around the tensor: `pad` holds two counts for each dimension, the last first. */
  pad(options: { input: Tensor; pad: readonly number[]; mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; value?: number | null | undefined }): Tensor;
  /**
   * Sequences of different lengths as one tensor, filled up with `padding_value`.
   *
   * Defaults: batch_first false, padding_value 0, padding_side "right".
   *
   * `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor`
   */
  pad_sequence(sequences: readonly Tensor[], batch_first?: boolean, padding_value?: number, padding_side?: "left" | "right"): Tensor;
  /** Sequences of different lengths as one tensor, filled up with `padding_value`. */
  pad_sequence(sequences: readonly Tensor[], batch_first: boolean, padding_value: number, options: { padding_side?: "left" | "right" | undefined }): Tensor;
  /** Sequences of different lengths as one tensor, filled up with `padding_value`. */
  pad_sequence(sequences: readonly Tensor[], batch_first: boolean, options: { padding_value?: number | undefined; padding_side?: "left" | "right" | undefined }): Tensor;
  /** Sequences of different lengths as one tensor, filled up with `padding_value`. */
  pad_sequence(sequences: readonly Tensor[], options: { batch_first?: boolean | undefined; padding_value?: number | undefined; padding_side?: "left" | "right" | undefined }): Tensor;
  /** Sequences of different lengths as one tensor, filled up with `padding_value`. */
  pad_sequence(options: { sequences: readonly Tensor[]; batch_first?: boolean | undefined; padding_value?: number | undefined; padding_side?: "left" | "right" | undefined }): Tensor;
  /**
   * The last dimension continued by its mirror image, the edge not repeated.
   *
   * `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   */
  reflection_pad1d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The last dimension continued by its mirror image, the edge not repeated. */
  reflection_pad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The last dimension continued by its mirror image, the edge not repeated. */
  reflection_pad1d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The last two dimensions continued by their mirror image, the edge not repeated.
   *
   * `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   */
  reflection_pad2d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The last two dimensions continued by their mirror image, the edge not repeated. */
  reflection_pad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The last two dimensions continued by their mirror image, the edge not repeated. */
  reflection_pad2d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The last three dimensions continued by their mirror image, the edge not repeated.
   *
   * `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   */
  reflection_pad3d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The last three dimensions continued by their mirror image, the edge not repeated. */
  reflection_pad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The last three dimensions continued by their mirror image, the edge not repeated. */
  reflection_pad3d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * `min(max(x, 0), 6)`, element by element.
   *
   * `relu6(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html torch.nn.functional.relu6}
   */
  relu6(input: Tensor): Tensor;
  /**
   * In place: `min(max(x, 0), 6)`, element by element.
   *
   * `relu6_(Tensor(a!) self) -> Tensor(a!)`
   */
  relu6_(input: Tensor): Tensor;
  /**
   * The last dimension continued by its edge elements.
   *
   * `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   */
  replication_pad1d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The last dimension continued by its edge elements. */
  replication_pad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The last dimension continued by its edge elements. */
  replication_pad1d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The last two dimensions continued by their edge elements.
   *
   * `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   */
  replication_pad2d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The last two dimensions continued by their edge elements. */
  replication_pad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The last two dimensions continued by their edge elements. */
  replication_pad2d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The last three dimensions continued by their edge elements.
   *
   * `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   */
  replication_pad3d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** The last three dimensions continued by their edge elements. */
  replication_pad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** The last three dimensions continued by their edge elements. */
  replication_pad3d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * As rrelu; the slopes that were drawn are written to `noise`.
   *
   * Defaults: lower 0.125, upper 0.3333333333333333, training false; generator null.
   *
   * `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
   */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { out?: Tensor | undefined }): Tensor;
  /** As rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise(input: Tensor, noise: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise(input: Tensor, options: { noise: Tensor; lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise(options: { input: Tensor; noise: Tensor; lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: as rrelu; the slopes that were drawn are written to `noise`.
   *
   * Defaults: lower 0.125, upper 0.3333333333333333, training false; generator null.
   *
   * `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
   */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** In place: as rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null | undefined }): Tensor;
  /** In place: as rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: as rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: as rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise_(input: Tensor, noise: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: as rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise_(input: Tensor, options: { noise: Tensor; lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: as rrelu; the slopes that were drawn are written to `noise`. */
  rrelu_with_noise_(options: { input: Tensor; noise: Tensor; lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /**
   * `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. `attn_mask` is added, or of booleans where true takes part; `is_causal` masks what comes later; `enable_gqa` repeats the heads of key and value.
   *
   * Defaults: dropout_p 0, is_causal false, enable_gqa false; attn_mask, scale null.
   *
   * `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html torch.nn.functional.scaled_dot_product_attention}
   */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, options?: { scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /** `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | null, dropout_p: number, options: { is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /** `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | null, options: { dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /** `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /** `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. */
  scaled_dot_product_attention(query: Tensor, key: Tensor, options: { value: Tensor; attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /** `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. */
  scaled_dot_product_attention(query: Tensor, options: { key: Tensor; value: Tensor; attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /** `softmax(query · keyᵀ · scale + mask) · value`, scale by default 1/√E. */
  scaled_dot_product_attention(options: { query: Tensor; key: Tensor; value: Tensor; attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): Tensor;
  /**
   * `x · sigmoid(x)`, element by element.
   *
   * `silu(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html torch.nn.functional.silu}
   */
  silu(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `x · sigmoid(x)`, element by element.
   *
   * `silu_(Tensor(a!) self) -> Tensor(a!)`
   */
  silu_(input: Tensor): Tensor;
  /**
   * Convolution in three dimensions, by unfolding and matrix products.
   *
   * Defaults: stride 1, padding 0; bias null.
   *
   * `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor`
   */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** Convolution in three dimensions, by unfolding and matrix products. */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in three dimensions, by unfolding and matrix products. */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in three dimensions, by unfolding and matrix products. */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in three dimensions, by unfolding and matrix products. */
  slow_conv3d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in three dimensions, by unfolding and matrix products. */
  slow_conv3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in three dimensions, by unfolding and matrix products. */
  slow_conv3d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Dilated convolution in two dimensions, by unfolding and matrix products.
   *
   * Defaults: stride 1, padding 0, dilation 1; bias null.
   *
   * `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor`
   */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in two dimensions, by unfolding and matrix products. */
  slow_conv_dilated2d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /**
   * Dilated convolution in three dimensions, by unfolding and matrix products.
   *
   * Defaults: stride 1, padding 0, dilation 1; bias null.
   *
   * `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor`
   */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** Dilated convolution in three dimensions, by unfolding and matrix products. */
  slow_conv_dilated3d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /**
   * Transposed convolution in two dimensions, by matrix products and folding.
   *
   * Defaults: stride 1, padding 0, output_padding 0, dilation 1; bias null.
   *
   * `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor`
   */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in two dimensions, by matrix products and folding. */
  slow_conv_transpose2d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Transposed convolution in three dimensions, by matrix products and folding.
   *
   * Defaults: stride 1, padding 0, output_padding 0, dilation 1; bias null.
   *
   * `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor`
   */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Transposed convolution in three dimensions, by matrix products and folding. */
  slow_conv_transpose3d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `½(x − t)² / beta` where the difference is below `beta`, else `|x − t| − ½ beta`.
   *
   * Defaults: reduction 1, beta 1.
   *
   * `smooth_l1_loss(Tensor self, Tensor target, int reduction=Mean, float beta=1.0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html torch.nn.functional.smooth_l1_loss}
   */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction?: number, beta?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `½(x − t)² / beta` where the difference is below `beta`, else `|x − t| − ½ beta`. */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction: number, options: { beta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `½(x − t)² / beta` where the difference is below `beta`, else `|x − t| − ½ beta`. */
  smooth_l1_loss(input: Tensor, target: Tensor, options: { reduction?: number | undefined; beta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `½(x − t)² / beta` where the difference is below `beta`, else `|x − t| − ½ beta`. */
  smooth_l1_loss(input: Tensor, options: { target: Tensor; reduction?: number | undefined; beta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `½(x − t)² / beta` where the difference is below `beta`, else `|x − t| − ½ beta`. */
  smooth_l1_loss(options: { input: Tensor; target: Tensor; reduction?: number | undefined; beta?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `log(1 + exp(−target · input))`, targets 1 or −1.
   *
   * Defaults: reduction 1.
   *
   * `soft_margin_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html torch.nn.functional.soft_margin_loss}
   */
  soft_margin_loss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `log(1 + exp(−target · input))`, targets 1 or −1. */
  soft_margin_loss(input: Tensor, target: Tensor, options: { reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(1 + exp(−target · input))`, targets 1 or −1. */
  soft_margin_loss(input: Tensor, options: { target: Tensor; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(1 + exp(−target · input))`, targets 1 or −1. */
  soft_margin_loss(options: { input: Tensor; target: Tensor; reduction?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `log(1 + exp(beta · x)) / beta`; `x` itself where beta · x is above `threshold`.
   *
   * Defaults: beta 1, threshold 20.
   *
   * `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html torch.nn.functional.softplus}
   */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `log(1 + exp(beta · x)) / beta`; `x` itself where beta · x is above `threshold`. */
  softplus(input: Tensor, beta: Scalar, options: { threshold?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(1 + exp(beta · x)) / beta`; `x` itself where beta · x is above `threshold`. */
  softplus(input: Tensor, options: { beta?: Scalar | undefined; threshold?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(1 + exp(beta · x)) / beta`; `x` itself where beta · x is above `threshold`. */
  softplus(options: { input: Tensor; beta?: Scalar | undefined; threshold?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Each element moved towards 0 by `lambd`, and 0 where it is not farther away.
   *
   * Defaults: lambd 0.5.
   *
   * `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html torch.nn.functional.softshrink}
   */
  softshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Each element moved towards 0 by `lambd`, and 0 where it is not farther away. */
  softshrink(input: Tensor, options: { lambd?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element moved towards 0 by `lambd`, and 0 where it is not farther away. */
  softshrink(options: { input: Tensor; lambd?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Convolution in two dimensions, by unfolding and matrix products.
   *
   * Defaults: stride 1, padding 0; bias null.
   *
   * `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor`
   */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** Convolution in two dimensions, by unfolding and matrix products. */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in two dimensions, by unfolding and matrix products. */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in two dimensions, by unfolding and matrix products. */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in two dimensions, by unfolding and matrix products. */
  thnn_conv2d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in two dimensions, by unfolding and matrix products. */
  thnn_conv2d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /** Convolution in two dimensions, by unfolding and matrix products. */
  thnn_conv2d(options: { input: Tensor; weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The parts of a vector in the shapes of `tensors`.
   *
   * `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]`
   */
  unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): TensorList;
  /** The parts of a vector in the shapes of `tensors`. */
  unflatten_dense_tensors(flat: Tensor, options: { tensors: readonly Tensor[] }): TensorList;
  /** The parts of a vector in the shapes of `tensors`. */
  unflatten_dense_tensors(options: { flat: Tensor; tensors: readonly Tensor[] }): TensorList;
  /**
   * `(N, C, H, W)` resized by bicubic interpolation. `align_corners` puts the outer elements' centers, not their edges, on one another.
   *
   * `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsample_bicubic2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(options: { input: Tensor; output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, H, W)` resized by bicubic interpolation.
   *
   * Defaults: scales_h, scales_w null.
   *
   * `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h: number | null, options: { scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bicubic interpolation. */
  upsample_bicubic2d(options: { input: Tensor; output_size: number | readonly number[]; align_corners: boolean; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `(N, C, H, W)` resized by bilinear interpolation. `align_corners` puts the outer elements' centers, not their edges, on one another.
   *
   * `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsample_bilinear2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(options: { input: Tensor; output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, H, W)` resized by bilinear interpolation.
   *
   * Defaults: scales_h, scales_w null.
   *
   * `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h: number | null, options: { scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized by bilinear interpolation. */
  upsample_bilinear2d(options: { input: Tensor; output_size: number | readonly number[]; align_corners: boolean; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `(N, C, L)` resized by linear interpolation. `align_corners` puts the outer elements' centers, not their edges, on one another.
   *
   * `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsample_linear1d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(options: { input: Tensor; output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, L)` resized by linear interpolation.
   *
   * Defaults: scales null.
   *
   * `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor`
   */
  upsample_linear1d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized by linear interpolation. */
  upsample_linear1d(options: { input: Tensor; output_size: number | readonly number[]; align_corners: boolean; scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `(N, C, L)` resized: each element the one that is nearest, rounded down.
   *
   * `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  upsample_nearest1d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, L)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest1d(input: Tensor, output_size: readonly number[] | null, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, L)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest1d(input: Tensor, options: { output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, L)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest1d(options: { input: Tensor; output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, L)` resized: each element the one that is nearest, rounded down.
   *
   * Defaults: scales null.
   *
   * `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`
   */
  upsample_nearest1d(input: Tensor, output_size: number | readonly number[], scales?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest1d(input: Tensor, output_size: number | readonly number[], options: { scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest1d(input: Tensor, options: { output_size: number | readonly number[]; scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, L)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest1d(options: { input: Tensor; output_size: number | readonly number[]; scales?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `(N, C, H, W)` resized: each element the one that is nearest, rounded down.
   *
   * `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  upsample_nearest2d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(input: Tensor, output_size: readonly number[] | null, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(input: Tensor, options: { output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(options: { input: Tensor; output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, H, W)` resized: each element the one that is nearest, rounded down.
   *
   * Defaults: scales_h, scales_w null.
   *
   * `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsample_nearest2d(input: Tensor, output_size: number | readonly number[], scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(input: Tensor, output_size: number | readonly number[], scales_h: number | null, options: { scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(input: Tensor, output_size: number | readonly number[], options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(input: Tensor, options: { output_size: number | readonly number[]; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest2d(options: { input: Tensor; output_size: number | readonly number[]; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down.
   *
   * `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  upsample_nearest3d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(input: Tensor, output_size: readonly number[] | null, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(input: Tensor, options: { output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(options: { input: Tensor; output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down.
   *
   * Defaults: scales_d, scales_h, scales_w null.
   *
   * `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], scales_d?: number | null, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], scales_d: number | null, scales_h: number | null, options: { scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], scales_d: number | null, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], options: { scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(input: Tensor, options: { output_size: number | readonly number[]; scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized: each element the one that is nearest, rounded down. */
  upsample_nearest3d(options: { input: Tensor; output_size: number | readonly number[]; scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `(N, C, D, H, W)` resized by trilinear interpolation. `align_corners` puts the outer elements' centers, not their edges, on one another.
   *
   * `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsample_trilinear3d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(options: { input: Tensor; output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /**
   * `(N, C, D, H, W)` resized by trilinear interpolation.
   *
   * Defaults: scales_d, scales_h, scales_w null.
   *
   * `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_d?: number | null, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_d: number | null, scales_h: number | null, options: { scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_d: number | null, options: { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `(N, C, D, H, W)` resized by trilinear interpolation. */
  upsample_trilinear3d(options: { input: Tensor; output_size: number | readonly number[]; align_corners: boolean; scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | undefined }): Tensor;
}
