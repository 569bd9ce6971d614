// Written by scripts/generate_operators.py from the operators of torch 2.13.0.
// Change the script, not this file.

/** The functions of `torch.linalg`, `torch.fft`, `torch.special` and of `torch._C._nn`. */
import type { Dtype } from "../dtype.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";
import type { Scalar, TensorOptions } from "../types.js";
import type { EigenvaluesEigenvectors, InverseInfo, LDPivots, LDPivotsInfo, LInfo, LUPivots, LUPivotsInfo, PLU, QR, ResultInfo, SignLogabsdet, SolutionResidualsRankSingularValues, USVh } from "./results.js";

export interface LinalgFunctions {
  /**
   * `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg._powsum.html
   */
  _powsum(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg._powsum.html */
  _powsum(input: Tensor, options: { ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /**
   * `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html
   */
  cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html
   */
  cholesky_ex(input: Tensor, options?: { upper?: boolean; check_errors?: boolean; out?: readonly [Tensor, Tensor] }): LInfo;
  /**
   * `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html
   */
  cond(input: Tensor, p?: Scalar | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html */
  cond(input: Tensor, options: { p?: Scalar | null; out?: Tensor }): Tensor;
  /**
   * `linalg_cond.p_str(Tensor self, str p) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html
   */
  cond(input: Tensor, p: string, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html */
  cond(input: Tensor, options: { p: string; out?: Tensor }): Tensor;
  /**
   * `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html
   */
  cross(input: Tensor, other: Tensor, options?: { dim?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html */
  cross(input: Tensor, options: { other: Tensor; dim?: number; out?: Tensor }): Tensor;
  /**
   * `linalg_det(Tensor A) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html
   */
  det(A: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html
   */
  diagonal(A: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html
   */
  eig(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors;
  /**
   * `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html
   */
  eigh(input: Tensor, UPLO?: string, options?: { out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html */
  eigh(input: Tensor, options: { UPLO?: string; out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors;
  /**
   * `linalg_eigvals(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html
   */
  eigvals(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html
   */
  eigvalsh(input: Tensor, UPLO?: string, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html */
  eigvalsh(input: Tensor, options: { UPLO?: string; out?: Tensor }): Tensor;
  /**
   * `linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html
   */
  householder_product(input: Tensor, tau: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html */
  householder_product(input: Tensor, options: { tau: Tensor; out?: Tensor }): Tensor;
  /**
   * `linalg_inv(Tensor A) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html
   */
  inv(A: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html
   */
  inv_ex(A: Tensor, options?: { check_errors?: boolean; out?: readonly [Tensor, Tensor] }): InverseInfo;
  /**
   * `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html
   */
  ldl_factor(input: Tensor, options?: { hermitian?: boolean; out?: readonly [Tensor, Tensor] }): LDPivots;
  /**
   * `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html
   */
  ldl_factor_ex(input: Tensor, options?: { hermitian?: boolean; check_errors?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): LDPivotsInfo;
  /**
   * `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html
   */
  ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html */
  ldl_solve(LD: Tensor, pivots: Tensor, options: { B: Tensor; hermitian?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html */
  ldl_solve(LD: Tensor, options: { pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html
   */
  lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html */
  lstsq(input: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html */
  lstsq(input: Tensor, options: { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues;
  /**
   * `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html
   */
  lu(A: Tensor, options?: { pivot?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU;
  /**
   * `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html
   */
  lu_factor(A: Tensor, options?: { pivot?: boolean; out?: readonly [Tensor, Tensor] }): LUPivots;
  /**
   * `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html
   */
  lu_factor_ex(A: Tensor, options?: { pivot?: boolean; check_errors?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): LUPivotsInfo;
  /**
   * `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html
   */
  lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html */
  lu_solve(LU: Tensor, pivots: Tensor, options: { B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html */
  lu_solve(LU: Tensor, options: { pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_matmul(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html
   */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html */
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_exp(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html
   */
  matrix_exp(input: Tensor): Tensor;
  /**
   * `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
   */
  matrix_norm(input: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html */
  matrix_norm(input: Tensor, ord: Scalar, dim: readonly number[], options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html */
  matrix_norm(input: Tensor, ord: Scalar, options: { dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html */
  matrix_norm(input: Tensor, options: { ord: Scalar; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
   */
  matrix_norm(input: Tensor, ord?: string, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html */
  matrix_norm(input: Tensor, ord: string, dim: readonly number[], options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html */
  matrix_norm(input: Tensor, ord: string, options: { dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html */
  matrix_norm(input: Tensor, options: { ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_power(Tensor self, int n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html
   */
  matrix_power(input: Tensor, n: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html */
  matrix_power(input: Tensor, options: { n: number; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   */
  matrix_rank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   */
  matrix_rank(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   */
  matrix_rank(input: Tensor, tol: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html */
  matrix_rank(input: Tensor, tol: Tensor, options: { hermitian?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html */
  matrix_rank(input: Tensor, options: { tol: Tensor; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   */
  matrix_rank(input: Tensor, tol: number, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html */
  matrix_rank(input: Tensor, tol: number, options: { hermitian?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html */
  matrix_rank(input: Tensor, options: { tol: number; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_multi_dot(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html
   */
  multi_dot(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /**
   * `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html
   */
  norm(input: Tensor, ord?: Scalar | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html */
  norm(input: Tensor, ord: Scalar | null, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html */
  norm(input: Tensor, ord: Scalar | null, options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html */
  norm(input: Tensor, options: { ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html
   */
  norm(input: Tensor, ord: string, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html */
  norm(input: Tensor, ord: string, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html */
  norm(input: Tensor, ord: string, options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html */
  norm(input: Tensor, options: { ord: string; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   */
  pinv(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   */
  pinv(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   */
  pinv(input: Tensor, rcond: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html */
  pinv(input: Tensor, rcond: Tensor, options: { hermitian?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html */
  pinv(input: Tensor, options: { rcond: Tensor; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   */
  pinv(input: Tensor, rcond: number, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html */
  pinv(input: Tensor, rcond: number, options: { hermitian?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html */
  pinv(input: Tensor, options: { rcond: number; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_qr(Tensor A, str mode='reduced') -> (Tensor Q, Tensor R)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html
   */
  qr(A: Tensor, mode?: string, options?: { out?: readonly [Tensor, Tensor] }): QR;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html */
  qr(A: Tensor, options: { mode?: string; out?: readonly [Tensor, Tensor] }): QR;
  /**
   * `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html
   */
  slogdet(A: Tensor, options?: { out?: readonly [Tensor, Tensor] }): SignLogabsdet;
  /**
   * `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html
   */
  solve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html */
  solve(A: Tensor, options: { B: Tensor; left?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html
   */
  solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean; check_errors?: boolean; out?: readonly [Tensor, Tensor] }): ResultInfo;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html */
  solve_ex(A: Tensor, options: { B: Tensor; left?: boolean; check_errors?: boolean; out?: readonly [Tensor, Tensor] }): ResultInfo;
  /**
   * `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html
   */
  solve_triangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html */
  solve_triangular(input: Tensor, options: { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Tensor;
  /**
   * `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html
   */
  svd(A: Tensor, full_matrices?: boolean, options?: { driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html */
  svd(A: Tensor, options: { full_matrices?: boolean; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh;
  /**
   * `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html
   */
  svdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor }): Tensor;
  /**
   * `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html
   */
  tensorinv(input: Tensor, ind?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html */
  tensorinv(input: Tensor, options: { ind?: number; out?: Tensor }): Tensor;
  /**
   * `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html
   */
  tensorsolve(input: Tensor, other: Tensor, dims?: readonly number[] | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html */
  tensorsolve(input: Tensor, other: Tensor, options: { dims?: readonly number[] | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html */
  tensorsolve(input: Tensor, options: { other: Tensor; dims?: readonly number[] | null; out?: Tensor }): Tensor;
  /**
   * `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html
   */
  vander(x: Tensor, options?: { N?: number | null }): Tensor;
  /**
   * `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html
   */
  vecdot(x: Tensor, y: Tensor, options?: { dim?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html */
  vecdot(x: Tensor, options: { y: Tensor; dim?: number; out?: Tensor }): Tensor;
  /**
   * `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
   */
  vector_norm(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html */
  vector_norm(input: Tensor, ord: Scalar, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html */
  vector_norm(input: Tensor, ord: Scalar, options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html */
  vector_norm(input: Tensor, options: { ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
}

export interface FftFunctions {
  /**
   * `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html
   */
  fft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html */
  fft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html */
  fft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html */
  fft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html
   */
  fft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html */
  fft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html */
  fft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html */
  fft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_fftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html
   */
  fftfreq(n: number, d?: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html */
  fftfreq(n: number, options: TensorOptions & { d?: number; out?: Tensor }): Tensor;
  /**
   * `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html
   */
  fftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html */
  fftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html */
  fftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html */
  fftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html
   */
  fftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html */
  fftshift(input: Tensor, options: { dim?: number | readonly number[] | null }): Tensor;
  /**
   * `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html
   */
  hfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html */
  hfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html */
  hfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html */
  hfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html
   */
  hfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html */
  hfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html */
  hfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html */
  hfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html
   */
  hfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html */
  hfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html */
  hfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html */
  hfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html
   */
  ifft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html */
  ifft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html */
  ifft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html */
  ifft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html
   */
  ifft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html */
  ifft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html */
  ifft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html */
  ifft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html
   */
  ifftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html */
  ifftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html */
  ifftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html */
  ifftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html
   */
  ifftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html */
  ifftshift(input: Tensor, options: { dim?: number | readonly number[] | null }): Tensor;
  /**
   * `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html
   */
  ihfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html */
  ihfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html */
  ihfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html */
  ihfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html
   */
  ihfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html */
  ihfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html */
  ihfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html */
  ihfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html
   */
  ihfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html */
  ihfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html */
  ihfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html */
  ihfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html
   */
  irfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html */
  irfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html */
  irfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html */
  irfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html
   */
  irfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html */
  irfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html */
  irfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html */
  irfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html
   */
  irfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html */
  irfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html */
  irfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html */
  irfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html
   */
  rfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html */
  rfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html */
  rfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html */
  rfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html
   */
  rfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html */
  rfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html */
  rfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html */
  rfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor;
  /**
   * `fft_rfftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html
   */
  rfftfreq(n: number, d?: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html */
  rfftfreq(n: number, options: TensorOptions & { d?: number; out?: Tensor }): Tensor;
  /**
   * `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html
   */
  rfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html */
  rfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html */
  rfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html */
  rfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor;
}

export interface SpecialFunctions {
  /**
   * `special_airy_ai(Tensor x) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.airy_ai.html
   */
  airy_ai(x: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_bessel_j0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j0.html
   */
  bessel_j0(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_bessel_j1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j1.html
   */
  bessel_j1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_bessel_y0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y0.html
   */
  bessel_y0(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_bessel_y1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y1.html
   */
  bessel_y1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html
   */
  chebyshev_polynomial_t(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html */
  chebyshev_polynomial_t(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html
   */
  chebyshev_polynomial_t(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html */
  chebyshev_polynomial_t(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html
   */
  chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html */
  chebyshev_polynomial_t(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html
   */
  chebyshev_polynomial_u(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html */
  chebyshev_polynomial_u(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html
   */
  chebyshev_polynomial_u(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html */
  chebyshev_polynomial_u(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html
   */
  chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html */
  chebyshev_polynomial_u(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html
   */
  chebyshev_polynomial_v(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html */
  chebyshev_polynomial_v(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html
   */
  chebyshev_polynomial_v(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html */
  chebyshev_polynomial_v(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html
   */
  chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html */
  chebyshev_polynomial_v(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html
   */
  chebyshev_polynomial_w(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html */
  chebyshev_polynomial_w(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html
   */
  chebyshev_polynomial_w(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html */
  chebyshev_polynomial_w(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html
   */
  chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html */
  chebyshev_polynomial_w(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_digamma(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.digamma.html
   */
  digamma(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_entr(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.entr.html
   */
  entr(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_erf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erf.html
   */
  erf(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_erfc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erfc.html
   */
  erfc(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_erfcx(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erfcx.html
   */
  erfcx(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_erfinv(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erfinv.html
   */
  erfinv(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_exp2(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.exp2.html
   */
  exp2(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_expit(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.expit.html
   */
  expit(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_expm1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.expm1.html
   */
  expm1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_gammainc(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammainc.html
   */
  gammainc(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammainc.html */
  gammainc(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_gammaincc(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammaincc.html
   */
  gammaincc(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammaincc.html */
  gammaincc(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_gammaln(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammaln.html
   */
  gammaln(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html
   */
  hermite_polynomial_h(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html */
  hermite_polynomial_h(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html
   */
  hermite_polynomial_h(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html */
  hermite_polynomial_h(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html
   */
  hermite_polynomial_h(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html */
  hermite_polynomial_h(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html
   */
  hermite_polynomial_he(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html */
  hermite_polynomial_he(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html
   */
  hermite_polynomial_he(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html */
  hermite_polynomial_he(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html
   */
  hermite_polynomial_he(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html */
  hermite_polynomial_he(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_i0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i0.html
   */
  i0(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_i0e(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i0e.html
   */
  i0e(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_i1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i1.html
   */
  i1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_i1e(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i1e.html
   */
  i1e(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html
   */
  laguerre_polynomial_l(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html */
  laguerre_polynomial_l(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html
   */
  laguerre_polynomial_l(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html */
  laguerre_polynomial_l(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html
   */
  laguerre_polynomial_l(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html */
  laguerre_polynomial_l(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html
   */
  legendre_polynomial_p(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html */
  legendre_polynomial_p(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html
   */
  legendre_polynomial_p(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html */
  legendre_polynomial_p(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html
   */
  legendre_polynomial_p(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html */
  legendre_polynomial_p(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_log1p(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.log1p.html
   */
  log1p(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_log_ndtr(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.log_ndtr.html
   */
  log_ndtr(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.log_softmax.html
   */
  log_softmax(input: Tensor, dim: number, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.log_softmax.html */
  log_softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null }): Tensor;
  /**
   * `special_logit(Tensor self, float? eps=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.logit.html
   */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.logit.html */
  logit(input: Tensor, options: { eps?: number | null; out?: Tensor }): Tensor;
  /**
   * `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.logsumexp.html
   */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.logsumexp.html */
  logsumexp(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.logsumexp.html */
  logsumexp(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `special_modified_bessel_i0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i0.html
   */
  modified_bessel_i0(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_modified_bessel_i1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i1.html
   */
  modified_bessel_i1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_modified_bessel_k0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k0.html
   */
  modified_bessel_k0(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_modified_bessel_k1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k1.html
   */
  modified_bessel_k1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_multigammaln(Tensor self, int p) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.multigammaln.html
   */
  multigammaln(input: Tensor, p: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.multigammaln.html */
  multigammaln(input: Tensor, options: { p: number; out?: Tensor }): Tensor;
  /**
   * `special_ndtr(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.ndtr.html
   */
  ndtr(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_ndtri(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.ndtri.html
   */
  ndtri(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_polygamma(int n, Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.polygamma.html
   */
  polygamma(n: number, input: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.polygamma.html */
  polygamma(n: number, options: { input: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_psi(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.psi.html
   */
  psi(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_round(Tensor self, *, int decimals=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.round.html
   */
  round(input: Tensor, options?: { decimals?: number; out?: Tensor }): Tensor;
  /**
   * `special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k0.html
   */
  scaled_modified_bessel_k0(x: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k1.html
   */
  scaled_modified_bessel_k1(x: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html
   */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html */
  shifted_chebyshev_polynomial_t(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html
   */
  shifted_chebyshev_polynomial_t(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html */
  shifted_chebyshev_polynomial_t(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html
   */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html */
  shifted_chebyshev_polynomial_t(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html
   */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html */
  shifted_chebyshev_polynomial_u(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html
   */
  shifted_chebyshev_polynomial_u(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html */
  shifted_chebyshev_polynomial_u(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html
   */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html */
  shifted_chebyshev_polynomial_u(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html
   */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html */
  shifted_chebyshev_polynomial_v(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html
   */
  shifted_chebyshev_polynomial_v(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html */
  shifted_chebyshev_polynomial_v(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html
   */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html */
  shifted_chebyshev_polynomial_v(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html
   */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html */
  shifted_chebyshev_polynomial_w(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html
   */
  shifted_chebyshev_polynomial_w(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html */
  shifted_chebyshev_polynomial_w(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html
   */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html */
  shifted_chebyshev_polynomial_w(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_sinc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.sinc.html
   */
  sinc(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.softmax.html
   */
  softmax(input: Tensor, dim: number, dtype?: Dtype | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.softmax.html */
  softmax(input: Tensor, dim: number, options: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.softmax.html */
  softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null }): Tensor;
  /**
   * `special_spherical_bessel_j0(Tensor x) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.spherical_bessel_j0.html
   */
  spherical_bessel_j0(x: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `special_xlog1py(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html
   */
  xlog1py(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html */
  xlog1py(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html
   */
  xlog1py(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html */
  xlog1py(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html
   */
  xlog1py(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html */
  xlog1py(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_xlogy(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html
   */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html */
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html
   */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html */
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html
   */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html */
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `special_zeta(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html
   */
  zeta(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html */
  zeta(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html
   */
  zeta(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html */
  zeta(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html
   */
  zeta(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html */
  zeta(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
}

export interface NnFunctions {
  /** `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` */
  _conv_depthwise2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `_pad_circular(Tensor self, SymInt[] pad) -> Tensor` */
  _pad_circular(input: Tensor, pad: readonly number[]): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` */
  _pad_enum(input: Tensor, pad: readonly number[], mode: number, value?: number | null): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` */
  _pad_enum(input: Tensor, pad: readonly number[], mode: number, options: { value?: number | null }): Tensor;
  /** `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, a?: number, b?: number): Tensor;
  /** `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, options: { a?: number; b?: number }): Tensor;
  /** `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, a?: number, b?: string): Tensor;
  /** `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, options: { a?: number; b?: string }): Tensor;
  /** `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` */
  _test_optional_filled_intlist(values: Tensor, addends: number | readonly number[] | null): Tensor;
  /** `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` */
  _test_optional_floatlist(values: Tensor, addends: readonly number[] | null): Tensor;
  /** `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` */
  _test_optional_intlist(values: Tensor, addends: readonly number[] | null): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"'\\", str b='"\'\\') -> Tensor` */
  _test_string_default(dummy: Tensor, a?: string, b?: string): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"'\\", str b='"\'\\') -> Tensor` */
  _test_string_default(dummy: Tensor, options: { a?: string; b?: string }): Tensor;
  /** `_test_warn_in_autograd(Tensor self) -> Tensor` */
  _test_warn_in_autograd(input: Tensor): Tensor;
  /** `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, output_size: number | readonly number[], scales?: number | null, options?: { out?: Tensor }): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, output_size: number | readonly number[], options: { scales?: number | null; out?: Tensor }): Tensor;
  /** `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, output_size: number | readonly number[], scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, output_size: number | readonly number[], options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, output_size: number | readonly number[], scales_d?: number | null, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, output_size: number | readonly number[], options: { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /**
   * `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
   */
  adaptive_avg_pool2d(input: Tensor, output_size: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html */
  adaptive_avg_pool2d(input: Tensor, options: { output_size: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
   */
  adaptive_avg_pool3d(input: Tensor, output_size: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html */
  adaptive_avg_pool3d(input: Tensor, options: { output_size: number | readonly number[]; out?: Tensor }): Tensor;
  /** `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool2d(input: Tensor, output_size: number | readonly number[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool2d(input: Tensor, options: { output_size: number | readonly number[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool3d(input: Tensor, output_size: number | readonly number[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool3d(input: Tensor, options: { output_size: number | readonly number[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /**
   * `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
   */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, count_include_pad: boolean, options: { divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, options: { count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html */
  avg_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html */
  avg_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /**
   * `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
   */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean, divisor_override?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, count_include_pad: boolean, options: { divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, options: { count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html */
  avg_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html */
  avg_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: number | null; out?: Tensor }): Tensor;
  /**
   * `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
   */
  binary_cross_entropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html */
  binary_cross_entropy(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html */
  binary_cross_entropy(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html */
  binary_cross_entropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor;
  /** `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  col2im(input: Tensor, output_size: number | readonly number[], kernel_size: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  col2im(input: Tensor, options: { output_size: number | readonly number[]; kernel_size: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor;
  /** `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
  conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[]): Tensor;
  /** `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
  conv_depthwise3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number, label_smoothing?: number): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignore_index: number, options: { label_smoothing?: number }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number; label_smoothing?: number }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignore_index?: number; label_smoothing?: number }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignore_index?: number; label_smoothing?: number }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignore_index?: number; label_smoothing?: number }): Tensor;
  /**
   * `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
   */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, input_scale?: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html */
  elu(input: Tensor, alpha: Scalar, scale: Scalar, options: { input_scale?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html */
  elu(input: Tensor, alpha: Scalar, options: { scale?: Scalar; input_scale?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html */
  elu(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar; out?: Tensor }): Tensor;
  /**
   * `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html
   */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, input_scale?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html */
  elu_(input: Tensor, alpha: Scalar, scale: Scalar, options: { input_scale?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html */
  elu_(input: Tensor, alpha: Scalar, options: { scale?: Scalar; input_scale?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html */
  elu_(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar }): Tensor;
  /** `flatten_dense_tensors(Tensor[] tensors) -> Tensor` */
  flatten_dense_tensors(tensors: readonly Tensor[]): Tensor;
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool2d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], random_samples: Tensor, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool2d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], options: { random_samples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool3d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], random_samples: Tensor, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool3d(input: Tensor, kernel_size: number | readonly number[], output_size: number | readonly number[], options: { random_samples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; output_size: number | readonly number[]; random_samples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /**
   * `gelu(Tensor self, *, str approximate='none') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
   */
  gelu(input: Tensor, options?: { approximate?: string; out?: Tensor }): Tensor;
  /** `gelu_(Tensor(a!) self, *, str approximate='none') -> Tensor(a!)` */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
  /**
   * `glu(Tensor self, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
   */
  glu(input: Tensor, dim?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html */
  glu(input: Tensor, options: { dim?: number; out?: Tensor }): Tensor;
  /**
   * `hardsigmoid(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
   */
  hardsigmoid(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  hardsigmoid_(input: Tensor): Tensor;
  /**
   * `hardswish(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
   */
  hardswish(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `hardswish_(Tensor(a!) self) -> Tensor(a!)` */
  hardswish_(input: Tensor): Tensor;
  /**
   * `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
   */
  hardtanh(input: Tensor, min_val?: Scalar, max_val?: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html */
  hardtanh(input: Tensor, min_val: Scalar, options: { max_val?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html */
  hardtanh(input: Tensor, options: { min_val?: Scalar; max_val?: Scalar; out?: Tensor }): Tensor;
  /**
   * `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
   */
  hardtanh_(input: Tensor, min_val?: Scalar, max_val?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html */
  hardtanh_(input: Tensor, min_val: Scalar, options: { max_val?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html */
  hardtanh_(input: Tensor, options: { min_val?: Scalar; max_val?: Scalar }): Tensor;
  /**
   * `huber_loss(Tensor self, Tensor target, int reduction=Mean, float delta=1.0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
   */
  huber_loss(input: Tensor, target: Tensor, reduction?: number, delta?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html */
  huber_loss(input: Tensor, target: Tensor, reduction: number, options: { delta?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html */
  huber_loss(input: Tensor, target: Tensor, options: { reduction?: number; delta?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html */
  huber_loss(input: Tensor, options: { target: Tensor; reduction?: number; delta?: number; out?: Tensor }): Tensor;
  /** `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  im2col(input: Tensor, kernel_size: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  im2col(input: Tensor, options: { kernel_size: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `l1_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
   */
  l1_loss(input: Tensor, target: Tensor, reduction?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html */
  l1_loss(input: Tensor, target: Tensor, options: { reduction?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html */
  l1_loss(input: Tensor, options: { target: Tensor; reduction?: number }): Tensor;
  /**
   * `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
   */
  leaky_relu(input: Tensor, negative_slope?: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html */
  leaky_relu(input: Tensor, options: { negative_slope?: Scalar; out?: Tensor }): Tensor;
  /**
   * `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html
   */
  leaky_relu_(input: Tensor, negative_slope?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html */
  leaky_relu_(input: Tensor, options: { negative_slope?: Scalar }): Tensor;
  /**
   * `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
   */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html */
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html */
  linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor }): Tensor;
  /** `log_sigmoid(Tensor self) -> Tensor` */
  log_sigmoid(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
   */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html */
  max_pool2d_with_indices(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html */
  max_pool2d_with_indices(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /**
   * `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
   */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html */
  max_pool3d_with_indices(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html */
  max_pool3d_with_indices(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor];
  /**
   * `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
   */
  max_unpool2d(input: Tensor, indices: Tensor, output_size: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html */
  max_unpool2d(input: Tensor, indices: Tensor, options: { output_size: number | readonly number[]; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html */
  max_unpool2d(input: Tensor, options: { indices: Tensor; output_size: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
   */
  max_unpool3d(input: Tensor, indices: Tensor, output_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html */
  max_unpool3d(input: Tensor, options: { indices: Tensor; output_size: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `mish(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
   */
  mish(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `mish_(Tensor(a!) self) -> Tensor(a!)` */
  mish_(input: Tensor): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnn_linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnn_linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnn_linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, input_size?: readonly number[] | null): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: number | readonly number[], options: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, input_size?: readonly number[] | null): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: number | readonly number[], options: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; input_size?: readonly number[] | null }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; input_size?: readonly number[] | null }): Tensor;
  /**
   * `mse_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
   */
  mse_loss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html */
  mse_loss(input: Tensor, target: Tensor, options: { reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html */
  mse_loss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor }): Tensor;
  /**
   * `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
   */
  multi_margin_loss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html */
  multi_margin_loss(input: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html */
  multi_margin_loss(input: Tensor, options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor;
  /**
   * `multilabel_margin_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
   */
  multilabel_margin_loss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html */
  multilabel_margin_loss(input: Tensor, target: Tensor, options: { reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html */
  multilabel_margin_loss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor }): Tensor;
  /**
   * `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
   */
  nll_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html */
  nll_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html */
  nll_loss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignore_index?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html */
  nll_loss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignore_index?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html */
  nll_loss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignore_index?: number; out?: Tensor }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number, options?: { out?: Tensor }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number; out?: Tensor }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignore_index?: number; out?: Tensor }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignore_index?: number; out?: Tensor }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignore_index?: number; out?: Tensor }): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignore_index?: number): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignore_index?: number }): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignore_index?: number }): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignore_index?: number }): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignore_index?: number }): Tensor;
  /**
   * `one_hot(Tensor self, int num_classes=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
   */
  one_hot(input: Tensor, num_classes?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html */
  one_hot(input: Tensor, options: { num_classes?: number }): Tensor;
  /**
   * `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
   */
  pad(input: Tensor, pad: readonly number[], mode?: string, value?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html */
  pad(input: Tensor, pad: readonly number[], mode: string, options: { value?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html */
  pad(input: Tensor, pad: readonly number[], options: { mode?: string; value?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html */
  pad(input: Tensor, options: { pad: readonly number[]; mode?: string; value?: number | null }): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor` */
  pad_sequence(sequences: readonly Tensor[], batch_first?: boolean, padding_value?: number, padding_side?: string): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor` */
  pad_sequence(sequences: readonly Tensor[], batch_first: boolean, padding_value: number, options: { padding_side?: string }): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor` */
  pad_sequence(sequences: readonly Tensor[], batch_first: boolean, options: { padding_value?: number; padding_side?: string }): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor` */
  pad_sequence(sequences: readonly Tensor[], options: { batch_first?: boolean; padding_value?: number; padding_side?: string }): Tensor;
  /** `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  reflection_pad1d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  reflection_pad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor;
  /** `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  reflection_pad2d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  reflection_pad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor;
  /** `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  reflection_pad3d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  reflection_pad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `relu6(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
   */
  relu6(input: Tensor): Tensor;
  /** `relu6_(Tensor(a!) self) -> Tensor(a!)` */
  relu6_(input: Tensor): Tensor;
  /** `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  replication_pad1d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  replication_pad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor;
  /** `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  replication_pad2d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  replication_pad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor;
  /** `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  replication_pad3d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  replication_pad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { out?: Tensor }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null; out?: Tensor }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /**
   * `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
   */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, options?: { scale?: number | null; enable_gqa?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | null, dropout_p: number, options: { is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | null, options: { dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html */
  scaled_dot_product_attention(query: Tensor, key: Tensor, options: { value: Tensor; attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html */
  scaled_dot_product_attention(query: Tensor, options: { key: Tensor; value: Tensor; attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): Tensor;
  /**
   * `silu(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
   */
  silu(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `silu_(Tensor(a!) self) -> Tensor(a!)` */
  silu_(input: Tensor): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `smooth_l1_loss(Tensor self, Tensor target, int reduction=Mean, float beta=1.0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
   */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction?: number, beta?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction: number, options: { beta?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html */
  smooth_l1_loss(input: Tensor, target: Tensor, options: { reduction?: number; beta?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html */
  smooth_l1_loss(input: Tensor, options: { target: Tensor; reduction?: number; beta?: number; out?: Tensor }): Tensor;
  /**
   * `soft_margin_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
   */
  soft_margin_loss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html */
  soft_margin_loss(input: Tensor, target: Tensor, options: { reduction?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html */
  soft_margin_loss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor }): Tensor;
  /**
   * `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
   */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html */
  softplus(input: Tensor, beta: Scalar, options: { threshold?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html */
  softplus(input: Tensor, options: { beta?: Scalar; threshold?: Scalar; out?: Tensor }): Tensor;
  /**
   * `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
   */
  softshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html */
  softshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, options: { kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, options: { weight: Tensor; kernel_size: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor;
  /** `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  /** `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflatten_dense_tensors(flat: Tensor, options: { tensors: readonly Tensor[] }): Tensor[];
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bicubic2d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h: number | null, options: { scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bilinear2d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_h: number | null, options: { scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_linear1d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales?: number | null; out?: Tensor }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales?: number | null; out?: Tensor }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest1d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest1d(input: Tensor, output_size: readonly number[] | null, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest1d(input: Tensor, options: { output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsample_nearest1d(input: Tensor, output_size: number | readonly number[], scales?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsample_nearest1d(input: Tensor, output_size: number | readonly number[], options: { scales?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsample_nearest1d(input: Tensor, options: { output_size: number | readonly number[]; scales?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: readonly number[] | null, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest2d(input: Tensor, options: { output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: number | readonly number[], scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: number | readonly number[], scales_h: number | null, options: { scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: number | readonly number[], options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d(input: Tensor, options: { output_size: number | readonly number[]; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: readonly number[] | null, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: readonly number[] | null, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest3d(input: Tensor, options: { output_size: readonly number[] | null; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], scales_d?: number | null, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], scales_d: number | null, scales_h: number | null, options: { scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], scales_d: number | null, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: number | readonly number[], options: { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, options: { output_size: number | readonly number[]; scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: readonly number[] | null, align_corners: boolean, options: { scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: readonly number[] | null, options: { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_trilinear3d(input: Tensor, options: { output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_d?: number | null, scales_h?: number | null, scales_w?: number | null, options?: { out?: Tensor }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_d: number | null, scales_h: number | null, options: { scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, scales_d: number | null, options: { scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], align_corners: boolean, options: { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: number | readonly number[], options: { align_corners: boolean; scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, options: { output_size: number | readonly number[]; align_corners: boolean; scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor }): Tensor;
}
