// Written by scripts/generate_operators.py from the operators of torch 2.13.0.
// Change the script, not this file.

/** Tensor's methods: every operator that has a method. */
import type { Dtype } from "../dtype.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";
import type { DeviceLike, Layout, MemoryFormat, Scalar, TensorOptions } from "../types.js";
import type { ATau, HistBinEdges, MantissaExponent, MinMax, QR, SignLogabsdet, SolutionClonedCoefficient, USV, ValuesIndices } from "./results.js";

export interface TensorMethods {
  /** `__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __and__(other: Tensor): Tensor;
  /** `__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __and__(other: Scalar): Tensor;
  /** `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __iand__(other: Tensor): this;
  /** `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __iand__(other: Scalar): this;
  /** `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ilshift__(other: Tensor): this;
  /** `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ilshift__(other: Scalar): this;
  /** `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ior__(other: Tensor): this;
  /** `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ior__(other: Scalar): this;
  /** `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __irshift__(other: Tensor): this;
  /** `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __irshift__(other: Scalar): this;
  /** `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ixor__(other: Tensor): this;
  /** `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ixor__(other: Scalar): this;
  /** `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __lshift__(other: Tensor): Tensor;
  /** `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __lshift__(other: Scalar): Tensor;
  /** `__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __or__(other: Tensor): Tensor;
  /** `__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __or__(other: Scalar): Tensor;
  /** `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __rshift__(other: Tensor): Tensor;
  /** `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __rshift__(other: Scalar): Tensor;
  /** `__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __xor__(other: Tensor): Tensor;
  /** `__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __xor__(other: Scalar): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` */
  _addmm_activation(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; use_gelu?: boolean }): Tensor;
  /** `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` */
  _autocast_to_full_precision(cuda_enabled: boolean, cpu_enabled: boolean): Tensor;
  /** `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` */
  _autocast_to_reduced_precision(cuda_enabled: boolean, cpu_enabled: boolean, cuda_dtype: Dtype, cpu_dtype: Dtype): Tensor;
  /** `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` */
  _coalesced_(coalesced: boolean): this;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  _conj(): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  _conj_physical(): Tensor;
  /** `_dimI(Tensor self) -> int` */
  _dimI(): number;
  /** `_dimV(Tensor self) -> int` */
  _dimV(): number;
  /** `_indices(Tensor(a) self) -> Tensor(a)` */
  _indices(): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  _is_all_true(): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  _is_any_true(): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  _is_zerotensor(): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  _lazy_clone(): Tensor;
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  _neg_view(): Tensor;
  /** `_nested_tensor_size(Tensor self) -> Tensor` */
  _nested_tensor_size(): Tensor;
  /** `_nested_tensor_storage_offsets(Tensor self) -> Tensor` */
  _nested_tensor_storage_offsets(): Tensor;
  /** `_nested_tensor_strides(Tensor self) -> Tensor` */
  _nested_tensor_strides(): Tensor;
  /** `_nnz(Tensor self) -> int` */
  _nnz(): number;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  _philox_normal_(key: Tensor, mean?: number, std?: number): this;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  _philox_normal_(key: Tensor, options: { mean?: number; std?: number }): this;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  _philox_uniform_(key: Tensor, low?: number, high?: number): this;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  _philox_uniform_(key: Tensor, options: { low?: number; high?: number }): this;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` */
  _sparse_mask_projection(mask: Tensor, accumulate_matches?: boolean): Tensor;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` */
  _sparse_mask_projection(mask: Tensor, options: { accumulate_matches?: boolean }): Tensor;
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` */
  _to_dense(dtype?: Dtype | null, masked_grad?: boolean | null): Tensor;
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` */
  _to_dense(options: { dtype?: Dtype | null; masked_grad?: boolean | null }): Tensor;
  /** `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  _to_sparse(options?: { layout?: Layout | null; blocksize?: number | readonly number[] | null; dense_dim?: number | null }): Tensor;
  /** `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  _to_sparse(sparse_dim: number): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsc(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsc(blocksize: number | readonly number[], options: { dense_dim?: number | null }): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsr(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsr(blocksize: number | readonly number[], options: { dense_dim?: number | null }): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csc(dense_dim?: number | null): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csc(options: { dense_dim?: number | null }): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csr(dense_dim?: number | null): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csr(options: { dense_dim?: number | null }): Tensor;
  /** `_values(Tensor(a) self) -> Tensor(a)` */
  _values(): Tensor;
  /**
   * `abs(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html
   */
  abs(): Tensor;
  /**
   * `abs_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html
   */
  abs_(): this;
  /**
   * `absolute(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html
   */
  absolute(): Tensor;
  /**
   * `absolute_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html
   */
  absolute_(): this;
  /**
   * `acos(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html
   */
  acos(): Tensor;
  /**
   * `acos_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html
   */
  acos_(): this;
  /**
   * `acosh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html
   */
  acosh(): Tensor;
  /**
   * `acosh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html
   */
  acosh_(): this;
  /**
   * `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html
   */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html */
  add(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor;
  /**
   * `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html
   */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html */
  add_(options: { other: Tensor | Scalar; alpha?: Scalar }): this;
  /**
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html */
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html */
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html */
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html */
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /**
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html */
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html */
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /**
   * `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html */
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html */
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /**
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html */
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html */
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /**
   * `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html */
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html */
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /**
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html */
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html */
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html
   */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html */
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html */
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /**
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html
   */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html */
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html */
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html
   */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html */
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html */
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /**
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html
   */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html */
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html */
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html */
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html */
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /**
   * `adjoint(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html
   */
  adjoint(): Tensor;
  /**
   * `all(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html
   */
  all(): Tensor;
  /**
   * `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html
   */
  all(dim?: readonly number[] | null, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html */
  all(dim: readonly number[] | null, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html */
  all(options: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor;
  /**
   * `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html
   */
  all(dim: number, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html */
  all(dim: number, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html */
  all(options: { dim: number; keepdim?: boolean }): Tensor;
  /**
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html */
  allclose(other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean }): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html */
  allclose(other: Tensor, rtol: number, options: { atol?: number; equal_nan?: boolean }): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html */
  allclose(other: Tensor, options: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html */
  allclose(options: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /**
   * `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html
   */
  amax(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html */
  amax(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html */
  amax(options: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor;
  /**
   * `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html
   */
  amin(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html */
  amin(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html */
  amin(options: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor;
  /**
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html
   */
  aminmax(options?: { dim?: number | null; keepdim?: boolean }): MinMax;
  /**
   * `angle(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html
   */
  angle(): Tensor;
  /**
   * `any(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html
   */
  any(): Tensor;
  /**
   * `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html
   */
  any(dim?: readonly number[] | null, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html */
  any(dim: readonly number[] | null, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html */
  any(options: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor;
  /**
   * `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html
   */
  any(dim: number, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html */
  any(dim: number, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html */
  any(options: { dim: number; keepdim?: boolean }): Tensor;
  /**
   * `arccos(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html
   */
  arccos(): Tensor;
  /**
   * `arccos_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html
   */
  arccos_(): this;
  /**
   * `arccosh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html
   */
  arccosh(): Tensor;
  /**
   * `arccosh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html
   */
  arccosh_(): this;
  /**
   * `arcsin(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html
   */
  arcsin(): Tensor;
  /**
   * `arcsin_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html
   */
  arcsin_(): this;
  /**
   * `arcsinh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html
   */
  arcsinh(): Tensor;
  /**
   * `arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html
   */
  arcsinh_(): this;
  /**
   * `arctan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html
   */
  arctan(): Tensor;
  /**
   * `arctan2(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html
   */
  arctan2(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html */
  arctan2(options: { other: Tensor }): Tensor;
  /**
   * `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html
   */
  arctan2_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html */
  arctan2_(options: { other: Tensor }): this;
  /**
   * `arctan_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html
   */
  arctan_(): this;
  /**
   * `arctanh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html
   */
  arctanh(): Tensor;
  /**
   * `arctanh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html
   */
  arctanh_(): this;
  /**
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html
   */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html */
  argmax(dim: number | null, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html */
  argmax(options: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html
   */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html */
  argmin(dim: number | null, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html */
  argmin(options: { dim?: number | null; keepdim?: boolean }): Tensor;
  /**
   * `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html
   */
  argsort(options: { stable: boolean; dim?: number; descending?: boolean }): Tensor;
  /**
   * `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html
   */
  argsort(dim?: number, descending?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html */
  argsort(dim: number, options: { descending?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html */
  argsort(options: { dim?: number; descending?: boolean }): Tensor;
  /**
   * `argwhere(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html
   */
  argwhere(): Tensor;
  /**
   * `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html
   */
  as_strided(size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html */
  as_strided(size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html */
  as_strided(size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html */
  as_strided(options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /**
   * `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html
   */
  as_strided_(size: readonly number[], stride: readonly number[], storage_offset?: number | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html */
  as_strided_(size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html */
  as_strided_(size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html */
  as_strided_(options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): this;
  /**
   * `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html
   */
  as_strided_scatter(src: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html */
  as_strided_scatter(src: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html */
  as_strided_scatter(src: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html */
  as_strided_scatter(src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html */
  as_strided_scatter(options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /**
   * `asin(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html
   */
  asin(): Tensor;
  /**
   * `asin_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html
   */
  asin_(): this;
  /**
   * `asinh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html
   */
  asinh(): Tensor;
  /**
   * `asinh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html
   */
  asinh_(): this;
  /**
   * `atan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html
   */
  atan(): Tensor;
  /**
   * `atan2(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html
   */
  atan2(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html */
  atan2(options: { other: Tensor }): Tensor;
  /**
   * `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html
   */
  atan2_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html */
  atan2_(options: { other: Tensor }): this;
  /**
   * `atan_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html
   */
  atan_(): this;
  /**
   * `atanh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html
   */
  atanh(): Tensor;
  /**
   * `atanh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html
   */
  atanh_(): this;
  /**
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html */
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html */
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html */
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html */
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /**
   * `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html
   */
  bernoulli(options?: { generator?: Generator | null }): Tensor;
  /**
   * `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html
   */
  bernoulli(p: number, options?: { generator?: Generator | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html */
  bernoulli(options: { p: number; generator?: Generator | null }): Tensor;
  /**
   * `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
   */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
  bernoulli_(options: { p: Tensor; generator?: Generator | null }): this;
  /**
   * `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
   */
  bernoulli_(p?: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
  bernoulli_(options: { p?: number; generator?: Generator | null }): this;
  /**
   * `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html
   */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html */
  bincount(weights: Tensor | null, options: { minlength?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html */
  bincount(options: { weights?: Tensor | null; minlength?: number }): Tensor;
  /**
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html
   */
  bitwise_and(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html */
  bitwise_and(options: { other: Tensor }): Tensor;
  /**
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html
   */
  bitwise_and(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html */
  bitwise_and(options: { other: Scalar }): Tensor;
  /**
   * `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html
   */
  bitwise_and_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html */
  bitwise_and_(options: { other: Tensor }): this;
  /**
   * `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html
   */
  bitwise_and_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html */
  bitwise_and_(options: { other: Scalar }): this;
  /**
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html
   */
  bitwise_left_shift(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html */
  bitwise_left_shift(options: { other: Tensor }): Tensor;
  /**
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html
   */
  bitwise_left_shift(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html */
  bitwise_left_shift(options: { other: Scalar }): Tensor;
  /**
   * `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html
   */
  bitwise_left_shift_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html */
  bitwise_left_shift_(options: { other: Tensor }): this;
  /**
   * `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html
   */
  bitwise_left_shift_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html */
  bitwise_left_shift_(options: { other: Scalar }): this;
  /**
   * `bitwise_not(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html
   */
  bitwise_not(): Tensor;
  /**
   * `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html
   */
  bitwise_not_(): this;
  /**
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html
   */
  bitwise_or(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html */
  bitwise_or(options: { other: Tensor }): Tensor;
  /**
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html
   */
  bitwise_or(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html */
  bitwise_or(options: { other: Scalar }): Tensor;
  /**
   * `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html
   */
  bitwise_or_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html */
  bitwise_or_(options: { other: Tensor }): this;
  /**
   * `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html
   */
  bitwise_or_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html */
  bitwise_or_(options: { other: Scalar }): this;
  /**
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html
   */
  bitwise_right_shift(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html */
  bitwise_right_shift(options: { other: Tensor }): Tensor;
  /**
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html
   */
  bitwise_right_shift(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html */
  bitwise_right_shift(options: { other: Scalar }): Tensor;
  /**
   * `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html
   */
  bitwise_right_shift_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html */
  bitwise_right_shift_(options: { other: Tensor }): this;
  /**
   * `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html
   */
  bitwise_right_shift_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html */
  bitwise_right_shift_(options: { other: Scalar }): this;
  /**
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html
   */
  bitwise_xor(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html */
  bitwise_xor(options: { other: Tensor }): Tensor;
  /**
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html
   */
  bitwise_xor(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html */
  bitwise_xor(options: { other: Scalar }): Tensor;
  /**
   * `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html
   */
  bitwise_xor_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html */
  bitwise_xor_(options: { other: Tensor }): this;
  /**
   * `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html
   */
  bitwise_xor_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html */
  bitwise_xor_(options: { other: Scalar }): this;
  /**
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html
   */
  bmm(mat2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html */
  bmm(options: { mat2: Tensor }): Tensor;
  /**
   * `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html
   */
  broadcast_to(size: readonly number[]): Tensor;
  /**
   * `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html
   */
  broadcast_to(...size: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html */
  broadcast_to(options: { size: readonly number[] }): Tensor;
  /**
   * `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
   */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
  cauchy_(median: number, options: { sigma?: number; generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
  cauchy_(options: { median?: number; sigma?: number; generator?: Generator | null }): this;
  /** `ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccol_indices(): Tensor;
  /**
   * `ceil(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html
   */
  ceil(): Tensor;
  /**
   * `ceil_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html
   */
  ceil_(): this;
  /**
   * `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chalf.html
   */
  chalf(options?: { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `cholesky(Tensor self, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html
   */
  cholesky(upper?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html */
  cholesky(options: { upper?: boolean }): Tensor;
  /**
   * `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html
   */
  cholesky_inverse(upper?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html */
  cholesky_inverse(options: { upper?: boolean }): Tensor;
  /**
   * `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html
   */
  cholesky_solve(input2: Tensor, upper?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html */
  cholesky_solve(input2: Tensor, options: { upper?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html */
  cholesky_solve(options: { input2: Tensor; upper?: boolean }): Tensor;
  /**
   * `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html
   */
  chunk(chunks: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html */
  chunk(chunks: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html */
  chunk(options: { chunks: number; dim?: number }): Tensor[];
  /**
   * `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html
   */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html */
  clamp(min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html */
  clamp(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /**
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html
   */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html */
  clamp(min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html */
  clamp(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /**
   * `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
   */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(min: Tensor | null, options: { max?: Tensor | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(options: { min?: Tensor | null; max?: Tensor | null }): this;
  /**
   * `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
   */
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(min: Scalar | null, options: { max?: Scalar | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(options: { min?: Scalar | null; max?: Scalar | null }): this;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(max: Tensor): Tensor;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(options: { max: Tensor }): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(max: Scalar): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(options: { max: Scalar }): Tensor;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(max: Tensor): this;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(options: { max: Tensor }): this;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(max: Scalar): this;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(options: { max: Scalar }): this;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(min: Tensor): Tensor;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(options: { min: Tensor }): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(min: Scalar): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(options: { min: Scalar }): Tensor;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(min: Tensor): this;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(options: { min: Tensor }): this;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(min: Scalar): this;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(options: { min: Scalar }): this;
  /**
   * `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html
   */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html */
  clip(min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html */
  clip(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /**
   * `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html
   */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html */
  clip(min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html */
  clip(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /**
   * `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
   */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(min: Tensor | null, options: { max?: Tensor | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(options: { min?: Tensor | null; max?: Tensor | null }): this;
  /**
   * `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
   */
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(min: Scalar | null, options: { max?: Scalar | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(options: { min?: Scalar | null; max?: Scalar | null }): this;
  /**
   * `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html
   */
  clone(options?: { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `coalesce(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html
   */
  coalesce(): Tensor;
  /**
   * `col_indices(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html
   */
  col_indices(): Tensor;
  /**
   * `conj(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html
   */
  conj(): Tensor;
  /**
   * `conj_physical(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html
   */
  conj_physical(): Tensor;
  /**
   * `conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html
   */
  conj_physical_(): this;
  /**
   * `contiguous(Tensor(a) self, *, MemoryFormat memory_format=contiguous_format) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html
   */
  contiguous(options?: { memory_format?: MemoryFormat }): Tensor;
  /**
   * `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
   */
  copy_(src: Tensor | Scalar, non_blocking?: boolean): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html */
  copy_(src: Tensor | Scalar, options: { non_blocking?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html */
  copy_(options: { src: Tensor | Scalar; non_blocking?: boolean }): this;
  /**
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html
   */
  copysign(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html */
  copysign(options: { other: Tensor }): Tensor;
  /**
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html
   */
  copysign(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html */
  copysign(options: { other: Scalar }): Tensor;
  /**
   * `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html
   */
  copysign_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html */
  copysign_(options: { other: Tensor }): this;
  /**
   * `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html
   */
  copysign_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html */
  copysign_(options: { other: Scalar }): this;
  /**
   * `corrcoef(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html
   */
  corrcoef(): Tensor;
  /**
   * `cos(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html
   */
  cos(): Tensor;
  /**
   * `cos_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html
   */
  cos_(): this;
  /**
   * `cosh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html
   */
  cosh(): Tensor;
  /**
   * `cosh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html
   */
  cosh_(): this;
  /**
   * `count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html
   */
  count_nonzero(dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html */
  count_nonzero(options: { dim?: number | null }): Tensor;
  /**
   * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html
   */
  count_nonzero(dim: readonly number[]): Tensor;
  /**
   * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html
   */
  count_nonzero(...dim: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html */
  count_nonzero(options: { dim: readonly number[] }): Tensor;
  /**
   * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html
   */
  cov(options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /**
   * `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html
   */
  cross(other: Tensor, dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html */
  cross(other: Tensor, options: { dim?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html */
  cross(options: { other: Tensor; dim?: number | null }): Tensor;
  /**
   * `crow_indices(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html
   */
  crow_indices(): Tensor;
  /**
   * `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html
   */
  cummax(dim: number): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html */
  cummax(options: { dim: number }): ValuesIndices;
  /**
   * `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html
   */
  cummin(dim: number): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html */
  cummin(options: { dim: number }): ValuesIndices;
  /**
   * `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html
   */
  cumprod(dim: number, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html */
  cumprod(options: { dim: number; dtype?: Dtype | null }): Tensor;
  /**
   * `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html
   */
  cumprod_(dim: number, options?: { dtype?: Dtype | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html */
  cumprod_(options: { dim: number; dtype?: Dtype | null }): this;
  /**
   * `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html
   */
  cumsum(dim: number, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html */
  cumsum(options: { dim: number; dtype?: Dtype | null }): Tensor;
  /**
   * `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html
   */
  cumsum_(dim: number, options?: { dtype?: Dtype | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html */
  cumsum_(options: { dim: number; dtype?: Dtype | null }): this;
  /**
   * `deg2rad(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html
   */
  deg2rad(): Tensor;
  /**
   * `deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html
   */
  deg2rad_(): this;
  /**
   * `dense_dim(Tensor self) -> int`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html
   */
  dense_dim(): number;
  /**
   * `dequantize.self(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html
   */
  dequantize(): Tensor;
  /**
   * `det(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html
   */
  det(): Tensor;
  /**
   * `diag(Tensor self, int diagonal=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html
   */
  diag(diagonal?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html */
  diag(options: { diagonal?: number }): Tensor;
  /**
   * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html
   */
  diag_embed(offset?: number, dim1?: number, dim2?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html */
  diag_embed(offset: number, dim1: number, options: { dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html */
  diag_embed(offset: number, options: { dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html */
  diag_embed(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `diagflat(Tensor self, int offset=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html
   */
  diagflat(offset?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html */
  diagflat(options: { offset?: number }): Tensor;
  /**
   * `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html
   */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html */
  diagonal(offset: number, dim1: number, options: { dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html */
  diagonal(offset: number, options: { dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html */
  diagonal(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html
   */
  diagonal_scatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html */
  diagonal_scatter(src: Tensor, offset: number, dim1: number, options: { dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html */
  diagonal_scatter(src: Tensor, offset: number, options: { dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html */
  diagonal_scatter(src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html */
  diagonal_scatter(options: { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html
   */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html */
  diff(n: number, dim: number, prepend: Tensor | null, options: { append?: Tensor | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html */
  diff(n: number, dim: number, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html */
  diff(n: number, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html */
  diff(options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /**
   * `digamma(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html
   */
  digamma(): Tensor;
  /**
   * `digamma_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html
   */
  digamma_(): this;
  /**
   * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html
   */
  dist(other: Tensor, p?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html */
  dist(other: Tensor, options: { p?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html */
  dist(options: { other: Tensor; p?: Scalar }): Tensor;
  /**
   * `div.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html
   */
  div(other: Tensor | Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html */
  div(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html
   */
  div(other: Tensor | Scalar, options: { rounding_mode: string | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html */
  div(options: { other: Tensor | Scalar; rounding_mode: string | null }): Tensor;
  /**
   * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html
   */
  div(other: Scalar, options: { rounding_mode: string | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html */
  div(options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /**
   * `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html
   */
  div_(other: Tensor | Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(options: { other: Tensor | Scalar }): this;
  /**
   * `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html
   */
  div_(other: Tensor | Scalar, options: { rounding_mode: string | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(options: { other: Tensor | Scalar; rounding_mode: string | null }): this;
  /**
   * `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html
   */
  div_(other: Scalar, options: { rounding_mode: string | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(options: { other: Scalar; rounding_mode: string | null }): this;
  /**
   * `divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html
   */
  divide(other: Tensor | Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html
   */
  divide(other: Tensor | Scalar, options: { rounding_mode: string | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(options: { other: Tensor | Scalar; rounding_mode: string | null }): Tensor;
  /**
   * `divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html
   */
  divide(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(options: { other: Scalar }): Tensor;
  /**
   * `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html
   */
  divide(other: Scalar, options: { rounding_mode: string | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /**
   * `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html
   */
  divide_(other: Tensor | Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(options: { other: Tensor | Scalar }): this;
  /**
   * `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html
   */
  divide_(other: Tensor | Scalar, options: { rounding_mode: string | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(options: { other: Tensor | Scalar; rounding_mode: string | null }): this;
  /**
   * `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html
   */
  divide_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(options: { other: Scalar }): this;
  /**
   * `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html
   */
  divide_(other: Scalar, options: { rounding_mode: string | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(options: { other: Scalar; rounding_mode: string | null }): this;
  /**
   * `dot(Tensor self, Tensor tensor) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html
   */
  dot(tensor: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html */
  dot(options: { tensor: Tensor }): Tensor;
  /**
   * `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html
   */
  dsplit(sections: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html */
  dsplit(options: { sections: number }): Tensor[];
  /**
   * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html
   */
  dsplit(indices: readonly number[]): Tensor[];
  /**
   * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html
   */
  dsplit(...indices: number[]): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html */
  dsplit(options: { indices: readonly number[] }): Tensor[];
  /**
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html
   */
  eq(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html */
  eq(options: { other: Tensor }): Tensor;
  /**
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html
   */
  eq(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html */
  eq(options: { other: Scalar }): Tensor;
  /**
   * `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html
   */
  eq_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html */
  eq_(options: { other: Tensor }): this;
  /**
   * `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html
   */
  eq_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html */
  eq_(options: { other: Scalar }): this;
  /**
   * `equal(Tensor self, Tensor other) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html
   */
  equal(other: Tensor): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html */
  equal(options: { other: Tensor }): boolean;
  /**
   * `erf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html
   */
  erf(): Tensor;
  /**
   * `erf_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html
   */
  erf_(): this;
  /**
   * `erfc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html
   */
  erfc(): Tensor;
  /**
   * `erfc_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html
   */
  erfc_(): this;
  /**
   * `erfinv(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html
   */
  erfinv(): Tensor;
  /**
   * `erfinv_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html
   */
  erfinv_(): this;
  /**
   * `exp(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html
   */
  exp(): Tensor;
  /**
   * `exp2(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html
   */
  exp2(): Tensor;
  /**
   * `exp2_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html
   */
  exp2_(): this;
  /**
   * `exp_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html
   */
  exp_(): this;
  /**
   * `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
   */
  expand(size: readonly number[], options?: { implicit?: boolean }): Tensor;
  /**
   * `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
   */
  expand(...size: number[]): Tensor;
  /**
   * `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
   */
  expand(...args: [...size: number[], options: { implicit?: boolean }]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html */
  expand(options: { size: readonly number[]; implicit?: boolean }): Tensor;
  /**
   * `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html
   */
  expand_as(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html */
  expand_as(options: { other: Tensor }): Tensor;
  /**
   * `expm1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html
   */
  expm1(): Tensor;
  /**
   * `expm1_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html
   */
  expm1_(): this;
  /**
   * `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
   */
  exponential_(lambd?: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html */
  exponential_(options: { lambd?: number; generator?: Generator | null }): this;
  /**
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
   */
  fill_(value: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
  fill_(options: { value: Tensor }): this;
  /**
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
   */
  fill_(value: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
  fill_(options: { value: Scalar }): this;
  /**
   * `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
   */
  fill_diagonal_(fill_value: Scalar, wrap?: boolean): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html */
  fill_diagonal_(fill_value: Scalar, options: { wrap?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html */
  fill_diagonal_(options: { fill_value: Scalar; wrap?: boolean }): this;
  /**
   * `fix(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html
   */
  fix(): Tensor;
  /**
   * `fix_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html
   */
  fix_(): this;
  /**
   * `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html
   */
  flatten(start_dim?: number, end_dim?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html */
  flatten(start_dim: number, options: { end_dim?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html */
  flatten(options: { start_dim?: number; end_dim?: number }): Tensor;
  /**
   * `flip(Tensor self, int[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html
   */
  flip(dims: readonly number[]): Tensor;
  /**
   * `flip(Tensor self, int[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html
   */
  flip(...dims: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html */
  flip(options: { dims: readonly number[] }): Tensor;
  /**
   * `fliplr(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html
   */
  fliplr(): Tensor;
  /**
   * `flipud(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html
   */
  flipud(): Tensor;
  /**
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html
   */
  float_power(exponent: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html */
  float_power(options: { exponent: Tensor }): Tensor;
  /**
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html
   */
  float_power(exponent: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html */
  float_power(options: { exponent: Scalar }): Tensor;
  /**
   * `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html
   */
  float_power_(exponent: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html */
  float_power_(options: { exponent: Tensor }): this;
  /**
   * `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html
   */
  float_power_(exponent: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html */
  float_power_(options: { exponent: Scalar }): this;
  /**
   * `floor(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html
   */
  floor(): Tensor;
  /**
   * `floor_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html
   */
  floor_(): this;
  /**
   * `floor_divide(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html
   */
  floor_divide(other: Tensor | Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html */
  floor_divide(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html
   */
  floor_divide(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html */
  floor_divide(options: { other: Scalar }): Tensor;
  /**
   * `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html
   */
  floor_divide_(other: Tensor | Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html */
  floor_divide_(options: { other: Tensor | Scalar }): this;
  /**
   * `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html
   */
  floor_divide_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html */
  floor_divide_(options: { other: Scalar }): this;
  /**
   * `fmax(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html
   */
  fmax(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html */
  fmax(options: { other: Tensor }): Tensor;
  /**
   * `fmin(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html
   */
  fmin(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html */
  fmin(options: { other: Tensor }): Tensor;
  /**
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html
   */
  fmod(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html */
  fmod(options: { other: Tensor }): Tensor;
  /**
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html
   */
  fmod(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html */
  fmod(options: { other: Scalar }): Tensor;
  /**
   * `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html
   */
  fmod_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html */
  fmod_(options: { other: Tensor }): this;
  /**
   * `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html
   */
  fmod_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html */
  fmod_(options: { other: Scalar }): this;
  /**
   * `frac(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html
   */
  frac(): Tensor;
  /**
   * `frac_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html
   */
  frac_(): this;
  /**
   * `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html
   */
  frexp(): MantissaExponent;
  /**
   * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html
   */
  gather(dim: number, index: Tensor, options?: { sparse_grad?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html */
  gather(dim: number, options: { index: Tensor; sparse_grad?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html */
  gather(options: { dim: number; index: Tensor; sparse_grad?: boolean }): Tensor;
  /**
   * `gcd(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html
   */
  gcd(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html */
  gcd(options: { other: Tensor }): Tensor;
  /**
   * `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html
   */
  gcd_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html */
  gcd_(options: { other: Tensor }): this;
  /**
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html
   */
  ge(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html */
  ge(options: { other: Tensor }): Tensor;
  /**
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html
   */
  ge(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html */
  ge(options: { other: Scalar }): Tensor;
  /**
   * `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html
   */
  ge_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html */
  ge_(options: { other: Tensor }): this;
  /**
   * `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html
   */
  ge_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html */
  ge_(options: { other: Scalar }): this;
  /**
   * `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html
   */
  geometric_(p: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html */
  geometric_(options: { p: number; generator?: Generator | null }): this;
  /**
   * `geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html
   */
  geqrf(): ATau;
  /**
   * `ger(Tensor self, Tensor vec2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html
   */
  ger(vec2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html */
  ger(options: { vec2: Tensor }): Tensor;
  /**
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html
   */
  greater(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html */
  greater(options: { other: Tensor }): Tensor;
  /**
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html
   */
  greater(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html */
  greater(options: { other: Scalar }): Tensor;
  /**
   * `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html
   */
  greater_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html */
  greater_(options: { other: Tensor }): this;
  /**
   * `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html
   */
  greater_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html */
  greater_(options: { other: Scalar }): this;
  /**
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html
   */
  greater_equal(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html */
  greater_equal(options: { other: Tensor }): Tensor;
  /**
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html
   */
  greater_equal(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html */
  greater_equal(options: { other: Scalar }): Tensor;
  /**
   * `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html
   */
  greater_equal_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html */
  greater_equal_(options: { other: Tensor }): this;
  /**
   * `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html
   */
  greater_equal_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html */
  greater_equal_(options: { other: Scalar }): this;
  /**
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html
   */
  gt(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html */
  gt(options: { other: Tensor }): Tensor;
  /**
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html
   */
  gt(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html */
  gt(options: { other: Scalar }): Tensor;
  /**
   * `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html
   */
  gt_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html */
  gt_(options: { other: Tensor }): this;
  /**
   * `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html
   */
  gt_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html */
  gt_(options: { other: Scalar }): this;
  /**
   * `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html
   */
  hardshrink(lambd?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html */
  hardshrink(options: { lambd?: Scalar }): Tensor;
  /**
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html
   */
  hash_tensor(dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number }): Tensor;
  /**
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html
   */
  hash_tensor(...dim: number[]): Tensor;
  /**
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html
   */
  hash_tensor(...args: [...dim: number[], options: { keepdim?: boolean; mode?: number }]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html */
  hash_tensor(options: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number }): Tensor;
  /**
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html
   */
  heaviside(values: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html */
  heaviside(options: { values: Tensor }): Tensor;
  /**
   * `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html
   */
  heaviside_(values: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html */
  heaviside_(options: { values: Tensor }): this;
  /**
   * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html
   */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html */
  histc(bins: number, min: Scalar, options: { max?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html */
  histc(bins: number, options: { min?: Scalar; max?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html */
  histc(options: { bins?: number; min?: Scalar; max?: Scalar }): Tensor;
  /**
   * `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html
   */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): HistBinEdges;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html */
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): HistBinEdges;
  /**
   * `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html
   */
  histogram(bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html */
  histogram(options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges;
  /**
   * `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html
   */
  hsplit(sections: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html */
  hsplit(options: { sections: number }): Tensor[];
  /**
   * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html
   */
  hsplit(indices: readonly number[]): Tensor[];
  /**
   * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html
   */
  hsplit(...indices: number[]): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html */
  hsplit(options: { indices: readonly number[] }): Tensor[];
  /**
   * `hypot(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html
   */
  hypot(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html */
  hypot(options: { other: Tensor }): Tensor;
  /**
   * `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html
   */
  hypot_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html */
  hypot_(options: { other: Tensor }): this;
  /**
   * `i0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html
   */
  i0(): Tensor;
  /**
   * `i0_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html
   */
  i0_(): this;
  /**
   * `igamma(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html
   */
  igamma(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html */
  igamma(options: { other: Tensor }): Tensor;
  /**
   * `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html
   */
  igamma_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html */
  igamma_(options: { other: Tensor }): this;
  /**
   * `igammac(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html
   */
  igammac(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html */
  igammac(options: { other: Tensor }): Tensor;
  /**
   * `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html
   */
  igammac_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html */
  igammac_(options: { other: Tensor }): this;
  /**
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html
   */
  index_add(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html */
  index_add(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html */
  index_add(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html */
  index_add(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /**
   * `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
   */
  index_add_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html */
  index_add_(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html */
  index_add_(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html */
  index_add_(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /**
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
   */
  index_copy(dim: number, index: Tensor, source: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html */
  index_copy(dim: number, index: Tensor, options: { source: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html */
  index_copy(dim: number, options: { index: Tensor; source: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html */
  index_copy(options: { dim: number; index: Tensor; source: Tensor }): Tensor;
  /**
   * `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html
   */
  index_copy_(dim: number, index: Tensor, source: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html */
  index_copy_(dim: number, index: Tensor, options: { source: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html */
  index_copy_(dim: number, options: { index: Tensor; source: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html */
  index_copy_(options: { dim: number; index: Tensor; source: Tensor }): this;
  /**
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
   */
  index_fill(dim: number, index: Tensor, value: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  index_fill(dim: number, index: Tensor, options: { value: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  index_fill(dim: number, options: { index: Tensor; value: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  index_fill(options: { dim: number; index: Tensor; value: Tensor }): Tensor;
  /**
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
   */
  index_fill(dim: number, index: Tensor, value: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  index_fill(dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  index_fill(dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  index_fill(options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /**
   * `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
   */
  index_fill_(dim: number, index: Tensor, value: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  index_fill_(dim: number, index: Tensor, options: { value: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  index_fill_(dim: number, options: { index: Tensor; value: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  index_fill_(options: { dim: number; index: Tensor; value: Tensor }): this;
  /**
   * `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
   */
  index_fill_(dim: number, index: Tensor, value: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  index_fill_(dim: number, index: Tensor, options: { value: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  index_fill_(dim: number, options: { index: Tensor; value: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  index_fill_(options: { dim: number; index: Tensor; value: Scalar }): this;
  /**
   * `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
   */
  index_put(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html */
  index_put(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html */
  index_put(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html */
  index_put(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /**
   * `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
   */
  index_put_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html */
  index_put_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html */
  index_put_(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html */
  index_put_(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): this;
  /**
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html
   */
  index_reduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html */
  index_reduce(dim: number, index: Tensor, source: Tensor, options: { reduce: string; include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html */
  index_reduce(dim: number, index: Tensor, options: { source: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html */
  index_reduce(dim: number, options: { index: Tensor; source: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html */
  index_reduce(options: { dim: number; index: Tensor; source: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /**
   * `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
   */
  index_reduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html */
  index_reduce_(dim: number, index: Tensor, source: Tensor, options: { reduce: string; include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html */
  index_reduce_(dim: number, index: Tensor, options: { source: Tensor; reduce: string; include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html */
  index_reduce_(dim: number, options: { index: Tensor; source: Tensor; reduce: string; include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html */
  index_reduce_(options: { dim: number; index: Tensor; source: Tensor; reduce: string; include_self?: boolean }): this;
  /**
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html
   */
  index_select(dim: number, index: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html */
  index_select(dim: number, options: { index: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html */
  index_select(options: { dim: number; index: Tensor }): Tensor;
  /**
   * `indices(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html
   */
  indices(): Tensor;
  /**
   * `inner(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html
   */
  inner(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html */
  inner(options: { other: Tensor }): Tensor;
  /**
   * `int_repr(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html
   */
  int_repr(): Tensor;
  /**
   * `inverse(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html
   */
  inverse(): Tensor;
  /**
   * `is_coalesced(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html
   */
  is_coalesced(): boolean;
  /**
   * `is_complex(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html
   */
  is_complex(): boolean;
  /**
   * `is_conj(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html
   */
  is_conj(): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(): boolean;
  /**
   * `is_floating_point(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html
   */
  is_floating_point(): boolean;
  /**
   * `is_inference(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html
   */
  is_inference(): boolean;
  /**
   * `is_neg(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html
   */
  is_neg(): boolean;
  /**
   * `is_nonzero(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html
   */
  is_nonzero(): boolean;
  /**
   * `is_pinned(Tensor self, Device? device=None) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html
   */
  is_pinned(device?: DeviceLike | null): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html */
  is_pinned(options: { device?: DeviceLike | null }): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(other: Tensor): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(options: { other: Tensor }): boolean;
  /**
   * `is_set_to(Tensor self, Tensor tensor) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html
   */
  is_set_to(tensor: Tensor): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html */
  is_set_to(options: { tensor: Tensor }): boolean;
  /**
   * `is_signed(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html
   */
  is_signed(): boolean;
  /**
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html
   */
  isclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html */
  isclose(other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html */
  isclose(other: Tensor, rtol: number, options: { atol?: number; equal_nan?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html */
  isclose(other: Tensor, options: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html */
  isclose(options: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /**
   * `isfinite(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html
   */
  isfinite(): Tensor;
  /**
   * `isinf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html
   */
  isinf(): Tensor;
  /**
   * `isnan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html
   */
  isnan(): Tensor;
  /**
   * `isneginf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html
   */
  isneginf(): Tensor;
  /**
   * `isposinf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html
   */
  isposinf(): Tensor;
  /**
   * `isreal(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html
   */
  isreal(): Tensor;
  /**
   * `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html
   */
  istft(n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, return_complex?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, length: number | null, options: { return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, options: { length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, options: { onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: { normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, hop_length: number | null, options: { win_length?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(n_fft: number, options: { hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html */
  istft(options: { n_fft: number; hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /**
   * `kron(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html
   */
  kron(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html */
  kron(options: { other: Tensor }): Tensor;
  /**
   * `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html
   */
  kthvalue(k: number, dim?: number, keepdim?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html */
  kthvalue(k: number, dim: number, options: { keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html */
  kthvalue(k: number, options: { dim?: number; keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html */
  kthvalue(options: { k: number; dim?: number; keepdim?: boolean }): ValuesIndices;
  /**
   * `lcm(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html
   */
  lcm(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html */
  lcm(options: { other: Tensor }): Tensor;
  /**
   * `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html
   */
  lcm_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html */
  lcm_(options: { other: Tensor }): this;
  /**
   * `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html
   */
  ldexp(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html */
  ldexp(options: { other: Tensor }): Tensor;
  /**
   * `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html
   */
  ldexp_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html */
  ldexp_(options: { other: Tensor }): this;
  /**
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html
   */
  le(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html */
  le(options: { other: Tensor }): Tensor;
  /**
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html
   */
  le(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html */
  le(options: { other: Scalar }): Tensor;
  /**
   * `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html
   */
  le_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html */
  le_(options: { other: Tensor }): this;
  /**
   * `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html
   */
  le_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html */
  le_(options: { other: Scalar }): this;
  /**
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html
   */
  lerp(end: Tensor, weight: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html */
  lerp(end: Tensor, options: { weight: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html */
  lerp(options: { end: Tensor; weight: Tensor }): Tensor;
  /**
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html
   */
  lerp(end: Tensor, weight: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html */
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html */
  lerp(options: { end: Tensor; weight: Scalar }): Tensor;
  /**
   * `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html
   */
  lerp_(end: Tensor, weight: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(end: Tensor, options: { weight: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(options: { end: Tensor; weight: Tensor }): this;
  /**
   * `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html
   */
  lerp_(end: Tensor, weight: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(options: { end: Tensor; weight: Scalar }): this;
  /**
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html
   */
  less(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html */
  less(options: { other: Tensor }): Tensor;
  /**
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html
   */
  less(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html */
  less(options: { other: Scalar }): Tensor;
  /**
   * `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html
   */
  less_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html */
  less_(options: { other: Tensor }): this;
  /**
   * `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html
   */
  less_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html */
  less_(options: { other: Scalar }): this;
  /**
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html
   */
  less_equal(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html */
  less_equal(options: { other: Tensor }): Tensor;
  /**
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html
   */
  less_equal(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html */
  less_equal(options: { other: Scalar }): Tensor;
  /**
   * `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html
   */
  less_equal_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html */
  less_equal_(options: { other: Tensor }): this;
  /**
   * `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html
   */
  less_equal_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html */
  less_equal_(options: { other: Scalar }): this;
  /**
   * `lgamma(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html
   */
  lgamma(): Tensor;
  /**
   * `lgamma_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html
   */
  lgamma_(): this;
  /**
   * `log(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html
   */
  log(): Tensor;
  /**
   * `log10(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html
   */
  log10(): Tensor;
  /**
   * `log10_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html
   */
  log10_(): this;
  /**
   * `log1p(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html
   */
  log1p(): Tensor;
  /**
   * `log1p_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html
   */
  log1p_(): this;
  /**
   * `log2(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html
   */
  log2(): Tensor;
  /**
   * `log2_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html
   */
  log2_(): this;
  /**
   * `log_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html
   */
  log_(): this;
  /**
   * `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
   */
  log_normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html */
  log_normal_(mean: number, options: { std?: number; generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html */
  log_normal_(options: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(dim: number, dtype?: Dtype | null): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(dim: number, options: { dtype?: Dtype | null }): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(options: { dim: number; dtype?: Dtype | null }): Tensor;
  /**
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html
   */
  logaddexp(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html */
  logaddexp(options: { other: Tensor }): Tensor;
  /**
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html
   */
  logaddexp2(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html */
  logaddexp2(options: { other: Tensor }): Tensor;
  /**
   * `logcumsumexp(Tensor self, int dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html
   */
  logcumsumexp(dim: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html */
  logcumsumexp(options: { dim: number }): Tensor;
  /**
   * `logdet(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html
   */
  logdet(): Tensor;
  /**
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html
   */
  logical_and(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html */
  logical_and(options: { other: Tensor }): Tensor;
  /**
   * `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html
   */
  logical_and_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html */
  logical_and_(options: { other: Tensor }): this;
  /**
   * `logical_not(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html
   */
  logical_not(): Tensor;
  /**
   * `logical_not_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html
   */
  logical_not_(): this;
  /**
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html
   */
  logical_or(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html */
  logical_or(options: { other: Tensor }): Tensor;
  /**
   * `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html
   */
  logical_or_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html */
  logical_or_(options: { other: Tensor }): this;
  /**
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html
   */
  logical_xor(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html */
  logical_xor(options: { other: Tensor }): Tensor;
  /**
   * `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html
   */
  logical_xor_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html */
  logical_xor_(options: { other: Tensor }): this;
  /**
   * `logit(Tensor self, float? eps=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html
   */
  logit(eps?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html */
  logit(options: { eps?: number | null }): Tensor;
  /**
   * `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html
   */
  logit_(eps?: number | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html */
  logit_(options: { eps?: number | null }): this;
  /**
   * `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html
   */
  logsumexp(dim: number | readonly number[], keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html */
  logsumexp(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html */
  logsumexp(options: { dim: number | readonly number[]; keepdim?: boolean }): Tensor;
  /**
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html
   */
  lt(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html */
  lt(options: { other: Tensor }): Tensor;
  /**
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html
   */
  lt(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html */
  lt(options: { other: Scalar }): Tensor;
  /**
   * `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html
   */
  lt_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html */
  lt_(options: { other: Tensor }): this;
  /**
   * `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html
   */
  lt_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html */
  lt_(options: { other: Scalar }): this;
  /**
   * `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html
   */
  lu_solve(LU_data: Tensor, LU_pivots: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html */
  lu_solve(LU_data: Tensor, options: { LU_pivots: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html */
  lu_solve(options: { LU_data: Tensor; LU_pivots: Tensor }): Tensor;
  /**
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
   */
  masked_fill(mask: Tensor, value: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  masked_fill(mask: Tensor, options: { value: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  masked_fill(options: { mask: Tensor; value: Tensor }): Tensor;
  /**
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
   */
  masked_fill(mask: Tensor, value: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  masked_fill(mask: Tensor, options: { value: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  masked_fill(options: { mask: Tensor; value: Scalar }): Tensor;
  /**
   * `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html
   */
  masked_fill_(mask: Tensor, value: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  masked_fill_(mask: Tensor, options: { value: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  masked_fill_(options: { mask: Tensor; value: Tensor }): this;
  /**
   * `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html
   */
  masked_fill_(mask: Tensor, value: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  masked_fill_(mask: Tensor, options: { value: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  masked_fill_(options: { mask: Tensor; value: Scalar }): this;
  /**
   * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html
   */
  masked_scatter(mask: Tensor, source: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html */
  masked_scatter(mask: Tensor, options: { source: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html */
  masked_scatter(options: { mask: Tensor; source: Tensor }): Tensor;
  /**
   * `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html
   */
  masked_scatter_(mask: Tensor, source: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html */
  masked_scatter_(mask: Tensor, options: { source: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html */
  masked_scatter_(options: { mask: Tensor; source: Tensor }): this;
  /**
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html
   */
  masked_select(mask: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html */
  masked_select(options: { mask: Tensor }): Tensor;
  /**
   * `matmul(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html
   */
  matmul(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html */
  matmul(options: { other: Tensor }): Tensor;
  /**
   * `matrix_exp(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html
   */
  matrix_exp(): Tensor;
  /**
   * `matrix_power(Tensor self, int n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html
   */
  matrix_power(n: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html */
  matrix_power(options: { n: number }): Tensor;
  /**
   * `max(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html
   */
  max(): Tensor;
  /**
   * `max.other(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html
   */
  max(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html */
  max(options: { other: Tensor }): Tensor;
  /**
   * `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html
   */
  max(dim: number, keepdim?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html */
  max(dim: number, options: { keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html */
  max(options: { dim: number; keepdim?: boolean }): ValuesIndices;
  /**
   * `maximum(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html
   */
  maximum(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html */
  maximum(options: { other: Tensor }): Tensor;
  /**
   * `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html
   */
  mean(options?: { dtype?: Dtype | null }): Tensor;
  /**
   * `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html
   */
  mean(dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html */
  mean(dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html */
  mean(options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /**
   * `median(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html
   */
  median(): Tensor;
  /**
   * `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html
   */
  median(dim: number, keepdim?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html */
  median(dim: number, options: { keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html */
  median(options: { dim: number; keepdim?: boolean }): ValuesIndices;
  /**
   * `min(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html
   */
  min(): Tensor;
  /**
   * `min.other(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html
   */
  min(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html */
  min(options: { other: Tensor }): Tensor;
  /**
   * `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html
   */
  min(dim: number, keepdim?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html */
  min(dim: number, options: { keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html */
  min(options: { dim: number; keepdim?: boolean }): ValuesIndices;
  /**
   * `minimum(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html
   */
  minimum(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html */
  minimum(options: { other: Tensor }): Tensor;
  /**
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html
   */
  mm(mat2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html */
  mm(options: { mat2: Tensor }): Tensor;
  /**
   * `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html
   */
  mode(dim?: number, keepdim?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html */
  mode(dim: number, options: { keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html */
  mode(options: { dim?: number; keepdim?: boolean }): ValuesIndices;
  /**
   * `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html
   */
  moveaxis(source: number, destination: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html */
  moveaxis(source: number, options: { destination: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html */
  moveaxis(options: { source: number; destination: number }): Tensor;
  /**
   * `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html
   */
  moveaxis(source: readonly number[], destination: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html */
  moveaxis(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html */
  moveaxis(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html
   */
  movedim(source: number, destination: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html */
  movedim(source: number, options: { destination: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html */
  movedim(options: { source: number; destination: number }): Tensor;
  /**
   * `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html
   */
  movedim(source: readonly number[], destination: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html */
  movedim(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html */
  movedim(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * `msort(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html
   */
  msort(): Tensor;
  /**
   * `mul.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html
   */
  mul(other: Tensor | Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html */
  mul(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html
   */
  mul_(other: Tensor | Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html */
  mul_(options: { other: Tensor | Scalar }): this;
  /**
   * `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html
   */
  multinomial(num_samples: number, replacement?: boolean, options?: { generator?: Generator | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html */
  multinomial(num_samples: number, options: { replacement?: boolean; generator?: Generator | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html */
  multinomial(options: { num_samples: number; replacement?: boolean; generator?: Generator | null }): Tensor;
  /**
   * `multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html
   */
  multiply(other: Tensor | Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html */
  multiply(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html
   */
  multiply(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html */
  multiply(options: { other: Scalar }): Tensor;
  /**
   * `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html
   */
  multiply_(other: Tensor | Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html */
  multiply_(options: { other: Tensor | Scalar }): this;
  /**
   * `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html
   */
  multiply_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html */
  multiply_(options: { other: Scalar }): this;
  /**
   * `mv(Tensor self, Tensor vec) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html
   */
  mv(vec: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html */
  mv(options: { vec: Tensor }): Tensor;
  /**
   * `mvlgamma(Tensor self, int p) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html
   */
  mvlgamma(p: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html */
  mvlgamma(options: { p: number }): Tensor;
  /**
   * `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html
   */
  mvlgamma_(p: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html */
  mvlgamma_(options: { p: number }): this;
  /**
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html
   */
  nan_to_num(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html */
  nan_to_num(nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html */
  nan_to_num(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html */
  nan_to_num(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /**
   * `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
   */
  nan_to_num_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html */
  nan_to_num_(nan: number | null, posinf: number | null, options: { neginf?: number | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html */
  nan_to_num_(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html */
  nan_to_num_(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this;
  /**
   * `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html
   */
  nanmean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html */
  nanmean(dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html */
  nanmean(options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /**
   * `nanmedian(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html
   */
  nanmedian(): Tensor;
  /**
   * `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html
   */
  nanmedian(dim: number, keepdim?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html */
  nanmedian(dim: number, options: { keepdim?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html */
  nanmedian(options: { dim: number; keepdim?: boolean }): ValuesIndices;
  /**
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html
   */
  nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html */
  nanquantile(q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html */
  nanquantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html */
  nanquantile(options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /**
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html
   */
  nanquantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html */
  nanquantile(q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html */
  nanquantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html */
  nanquantile(options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /**
   * `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html
   */
  nansum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html */
  nansum(dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html */
  nansum(options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /**
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html
   */
  narrow(dim: number, start: Tensor, length: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(dim: number, start: Tensor, options: { length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(dim: number, options: { start: Tensor; length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(options: { dim: number; start: Tensor; length: number }): Tensor;
  /**
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html
   */
  narrow(dim: number, start: number, length: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(dim: number, start: number, options: { length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(dim: number, options: { start: number; length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(options: { dim: number; start: number; length: number }): Tensor;
  /**
   * `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html
   */
  narrow_copy(dim: number, start: number, length: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html */
  narrow_copy(dim: number, start: number, options: { length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html */
  narrow_copy(dim: number, options: { start: number; length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html */
  narrow_copy(options: { dim: number; start: number; length: number }): Tensor;
  /**
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html
   */
  ne(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html */
  ne(options: { other: Tensor }): Tensor;
  /**
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html
   */
  ne(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html */
  ne(options: { other: Scalar }): Tensor;
  /**
   * `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html
   */
  ne_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html */
  ne_(options: { other: Tensor }): this;
  /**
   * `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html
   */
  ne_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html */
  ne_(options: { other: Scalar }): this;
  /**
   * `neg(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html
   */
  neg(): Tensor;
  /**
   * `neg_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html
   */
  neg_(): this;
  /**
   * `negative(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html
   */
  negative(): Tensor;
  /**
   * `negative_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html
   */
  negative_(): this;
  /**
   * `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
   */
  new_empty(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
   */
  new_empty(...size: number[]): Tensor;
  /**
   * `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
   */
  new_empty(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html */
  new_empty(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html
   */
  new_empty_strided(size: readonly number[], stride: readonly number[], options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html */
  new_empty_strided(size: readonly number[], options: TensorOptions & { stride: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html */
  new_empty_strided(options: TensorOptions & { size: readonly number[]; stride: readonly number[] }): Tensor;
  /**
   * `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html
   */
  new_full(size: readonly number[], fill_value: Scalar, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html */
  new_full(size: readonly number[], options: TensorOptions & { fill_value: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html */
  new_full(options: TensorOptions & { size: readonly number[]; fill_value: Scalar }): Tensor;
  /**
   * `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
   */
  new_ones(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
   */
  new_ones(...size: number[]): Tensor;
  /**
   * `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
   */
  new_ones(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html */
  new_ones(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
   */
  new_zeros(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
   */
  new_zeros(...size: number[]): Tensor;
  /**
   * `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
   */
  new_zeros(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html */
  new_zeros(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * `nextafter(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html
   */
  nextafter(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html */
  nextafter(options: { other: Tensor }): Tensor;
  /**
   * `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html
   */
  nextafter_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html */
  nextafter_(options: { other: Tensor }): this;
  /**
   * `nonzero(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html
   */
  nonzero(): Tensor;
  /**
   * `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html
   */
  nonzero_static(options: { size: number; fill_value?: number }): Tensor;
  /**
   * `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html
   */
  norm(p?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(options: { p?: Scalar }): Tensor;
  /**
   * `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html
   */
  norm(p: Scalar | null, options: { dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(options: { p: Scalar | null; dtype: Dtype }): Tensor;
  /**
   * `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html
   */
  norm(p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: { dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(p: Scalar | null, dim: number | readonly number[], options: { keepdim: boolean; dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(p: Scalar | null, options: { dim: number | readonly number[]; keepdim: boolean; dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(options: { p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype }): Tensor;
  /**
   * `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html
   */
  norm(p: Scalar | null, dim: number | readonly number[], keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(p: Scalar | null, dim: number | readonly number[], options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(p: Scalar | null, options: { dim: number | readonly number[]; keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
  norm(options: { p: Scalar | null; dim: number | readonly number[]; keepdim?: boolean }): Tensor;
  /**
   * `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
   */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html */
  normal_(mean: number, options: { std?: number; generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html */
  normal_(options: { mean?: number; std?: number; generator?: Generator | null }): this;
  /**
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html
   */
  not_equal(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html */
  not_equal(options: { other: Tensor }): Tensor;
  /**
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html
   */
  not_equal(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html */
  not_equal(options: { other: Scalar }): Tensor;
  /**
   * `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html
   */
  not_equal_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html */
  not_equal_(options: { other: Tensor }): this;
  /**
   * `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html
   */
  not_equal_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html */
  not_equal_(options: { other: Scalar }): this;
  /**
   * `orgqr(Tensor self, Tensor input2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html
   */
  orgqr(input2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html */
  orgqr(options: { input2: Tensor }): Tensor;
  /**
   * `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html
   */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html */
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html */
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html */
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html */
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  /**
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html
   */
  outer(vec2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html */
  outer(options: { vec2: Tensor }): Tensor;
  /**
   * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html
   */
  permute(dims: readonly number[]): Tensor;
  /**
   * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html
   */
  permute(...dims: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html */
  permute(options: { dims: readonly number[] }): Tensor;
  /**
   * `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html
   */
  pin_memory(device?: DeviceLike | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html */
  pin_memory(options: { device?: DeviceLike | null }): Tensor;
  /**
   * `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html
   */
  pinverse(rcond?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html */
  pinverse(options: { rcond?: number }): Tensor;
  /**
   * `polygamma(int n, Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html
   */
  polygamma(n: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html */
  polygamma(options: { n: number }): Tensor;
  /**
   * `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html
   */
  polygamma_(n: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html */
  polygamma_(options: { n: number }): this;
  /**
   * `positive(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html
   */
  positive(): Tensor;
  /**
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html
   */
  pow(exponent: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html */
  pow(options: { exponent: Tensor }): Tensor;
  /**
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html
   */
  pow(exponent: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html */
  pow(options: { exponent: Scalar }): Tensor;
  /**
   * `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html
   */
  pow_(exponent: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
  pow_(options: { exponent: Tensor }): this;
  /**
   * `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html
   */
  pow_(exponent: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
  pow_(options: { exponent: Scalar }): this;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(weight: Tensor): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(options: { weight: Tensor }): Tensor;
  /**
   * `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html
   */
  prod(options?: { dtype?: Dtype | null }): Tensor;
  /**
   * `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html
   */
  prod(dim: number, keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html */
  prod(dim: number, options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html */
  prod(options: { dim: number; keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /**
   * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html
   */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html */
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html */
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html */
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /**
   * `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html
   */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html */
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html */
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html */
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): this;
  /**
   * `q_per_channel_axis(Tensor self) -> int`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html
   */
  q_per_channel_axis(): number;
  /**
   * `q_per_channel_scales(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html
   */
  q_per_channel_scales(): Tensor;
  /**
   * `q_per_channel_zero_points(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html
   */
  q_per_channel_zero_points(): Tensor;
  /**
   * `q_scale(Tensor self) -> float`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html
   */
  q_scale(): number;
  /**
   * `q_zero_point(Tensor self) -> int`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html
   */
  q_zero_point(): number;
  /**
   * `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html
   */
  qr(some?: boolean): QR;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html */
  qr(options: { some?: boolean }): QR;
  /**
   * `qscheme(Tensor self) -> QScheme`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html
   */
  qscheme(): number;
  /**
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html
   */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html */
  quantile(q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html */
  quantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html */
  quantile(options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /**
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html
   */
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html */
  quantile(q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html */
  quantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html */
  quantile(options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /**
   * `rad2deg(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html
   */
  rad2deg(): Tensor;
  /**
   * `rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html
   */
  rad2deg_(): this;
  /**
   * `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html
   */
  random_(options?: { generator?: Generator | null }): this;
  /**
   * `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html
   */
  random_(from_: number, to: number | null, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(from_: number, options: { to: number | null; generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(options: { from: number; to: number | null; generator?: Generator | null }): this;
  /**
   * `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html
   */
  random_(to: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(options: { to: number; generator?: Generator | null }): this;
  /**
   * `ravel(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html
   */
  ravel(): Tensor;
  /**
   * `reciprocal(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html
   */
  reciprocal(): Tensor;
  /**
   * `reciprocal_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html
   */
  reciprocal_(): this;
  /** `relu(Tensor self) -> Tensor` */
  relu(): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(): this;
  /**
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html
   */
  remainder(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html */
  remainder(options: { other: Tensor }): Tensor;
  /**
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html
   */
  remainder(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html */
  remainder(options: { other: Scalar }): Tensor;
  /**
   * `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html
   */
  remainder_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html */
  remainder_(options: { other: Tensor }): this;
  /**
   * `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html
   */
  remainder_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html */
  remainder_(options: { other: Scalar }): this;
  /**
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html
   */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html */
  renorm(p: Scalar, dim: number, options: { maxnorm: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html */
  renorm(p: Scalar, options: { dim: number; maxnorm: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html */
  renorm(options: { p: Scalar; dim: number; maxnorm: Scalar }): Tensor;
  /**
   * `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
   */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
  renorm_(p: Scalar, dim: number, options: { maxnorm: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
  renorm_(p: Scalar, options: { dim: number; maxnorm: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
  renorm_(options: { p: Scalar; dim: number; maxnorm: Scalar }): this;
  /**
   * `repeat(Tensor self, SymInt[] repeats) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
   */
  repeat(repeats: readonly number[]): Tensor;
  /**
   * `repeat(Tensor self, SymInt[] repeats) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
   */
  repeat(...repeats: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html */
  repeat(options: { repeats: readonly number[] }): Tensor;
  /**
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html
   */
  repeat_interleave(repeats: Tensor, dim?: number | null, options?: { output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeat_interleave(repeats: Tensor, options: { dim?: number | null; output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeat_interleave(options: { repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  /**
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html
   */
  repeat_interleave(repeats: number, dim?: number | null, options?: { output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeat_interleave(repeats: number, options: { dim?: number | null; output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeat_interleave(options: { repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  /**
   * `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html
   */
  reshape(shape: readonly number[]): Tensor;
  /**
   * `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html
   */
  reshape(...shape: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html */
  reshape(options: { shape: readonly number[] }): Tensor;
  /**
   * `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html
   */
  reshape_as(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html */
  reshape_as(options: { other: Tensor }): Tensor;
  /**
   * `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html
   */
  resize_(size: readonly number[], options?: { memory_format?: MemoryFormat | null }): this;
  /**
   * `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html
   */
  resize_(...size: number[]): this;
  /**
   * `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html
   */
  resize_(...args: [...size: number[], options: { memory_format?: MemoryFormat | null }]): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html */
  resize_(options: { size: readonly number[]; memory_format?: MemoryFormat | null }): this;
  /**
   * `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html
   */
  resize_as_(the_template: Tensor, options?: { memory_format?: MemoryFormat | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html */
  resize_as_(options: { the_template: Tensor; memory_format?: MemoryFormat | null }): this;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(the_template: Tensor): this;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(options: { the_template: Tensor }): this;
  /**
   * `resolve_conj(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html
   */
  resolve_conj(): Tensor;
  /**
   * `resolve_neg(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html
   */
  resolve_neg(): Tensor;
  /**
   * `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html
   */
  roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html */
  roll(shifts: number | readonly number[], options: { dims?: number | readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html */
  roll(options: { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor;
  /**
   * `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html
   */
  rot90(k?: number, dims?: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html */
  rot90(k: number, options: { dims?: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html */
  rot90(options: { k?: number; dims?: readonly number[] }): Tensor;
  /**
   * `round(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html
   */
  round(): Tensor;
  /**
   * `round.decimals(Tensor self, *, int decimals) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html
   */
  round(options: { decimals: number }): Tensor;
  /**
   * `round_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html
   */
  round_(): this;
  /**
   * `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html
   */
  round_(options: { decimals: number }): this;
  /** `row_indices(Tensor(a) self) -> Tensor(a)` */
  row_indices(): Tensor;
  /**
   * `rsqrt(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html
   */
  rsqrt(): Tensor;
  /**
   * `rsqrt_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html
   */
  rsqrt_(): this;
  /**
   * `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html
   */
  scatter(dim: number, index: Tensor, src: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(options: { dim: number; index: Tensor; src: Tensor }): Tensor;
  /**
   * `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html
   */
  scatter(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, options: { src: Tensor; reduce: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, options: { index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(options: { dim: number; index: Tensor; src: Tensor; reduce: string }): Tensor;
  /**
   * `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html
   */
  scatter(dim: number, index: Tensor, value: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /**
   * `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html
   */
  scatter(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, options: { value: Scalar; reduce: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, options: { index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(options: { dim: number; index: Tensor; value: Scalar; reduce: string }): Tensor;
  /**
   * `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
   */
  scatter_(dim: number, index: Tensor, src: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, options: { src: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, options: { index: Tensor; src: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(options: { dim: number; index: Tensor; src: Tensor }): this;
  /**
   * `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
   */
  scatter_(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, options: { src: Tensor; reduce: string }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, options: { index: Tensor; src: Tensor; reduce: string }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(options: { dim: number; index: Tensor; src: Tensor; reduce: string }): this;
  /**
   * `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
   */
  scatter_(dim: number, index: Tensor, value: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, options: { value: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, options: { index: Tensor; value: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(options: { dim: number; index: Tensor; value: Scalar }): this;
  /**
   * `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
   */
  scatter_(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, options: { value: Scalar; reduce: string }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, options: { index: Tensor; value: Scalar; reduce: string }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(options: { dim: number; index: Tensor; value: Scalar; reduce: string }): this;
  /**
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html
   */
  scatter_add(dim: number, index: Tensor, src: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html */
  scatter_add(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html */
  scatter_add(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html */
  scatter_add(options: { dim: number; index: Tensor; src: Tensor }): Tensor;
  /**
   * `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html
   */
  scatter_add_(dim: number, index: Tensor, src: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html */
  scatter_add_(dim: number, index: Tensor, options: { src: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html */
  scatter_add_(dim: number, options: { index: Tensor; src: Tensor }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html */
  scatter_add_(options: { dim: number; index: Tensor; src: Tensor }): this;
  /**
   * `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html
   */
  scatter_reduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html */
  scatter_reduce(dim: number, index: Tensor, src: Tensor, options: { reduce: string; include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html */
  scatter_reduce(dim: number, index: Tensor, options: { src: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html */
  scatter_reduce(dim: number, options: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html */
  scatter_reduce(options: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /**
   * `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
   */
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html */
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, options: { reduce: string; include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html */
  scatter_reduce_(dim: number, index: Tensor, options: { src: Tensor; reduce: string; include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html */
  scatter_reduce_(dim: number, options: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html */
  scatter_reduce_(options: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean }): this;
  /**
   * `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html
   */
  select(dim: number, index: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html */
  select(dim: number, options: { index: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html */
  select(options: { dim: number; index: number }): Tensor;
  /**
   * `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html
   */
  select_scatter(src: Tensor, dim: number, index: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html */
  select_scatter(src: Tensor, dim: number, options: { index: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html */
  select_scatter(src: Tensor, options: { dim: number; index: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html */
  select_scatter(options: { src: Tensor; dim: number; index: number }): Tensor;
  /**
   * `set_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   */
  set_(): this;
  /**
   * `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   */
  set_(source: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(options: { source: Tensor }): this;
  /**
   * `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   */
  set_(source: Tensor, storage_offset: number, size: readonly number[], stride?: readonly number[]): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(source: Tensor, storage_offset: number, size: readonly number[], options: { stride?: readonly number[] }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(source: Tensor, storage_offset: number, options: { size: readonly number[]; stride?: readonly number[] }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(source: Tensor, options: { storage_offset: number; size: readonly number[]; stride?: readonly number[] }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(options: { source: Tensor; storage_offset: number; size: readonly number[]; stride?: readonly number[] }): this;
  /**
   * `sgn(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html
   */
  sgn(): Tensor;
  /**
   * `sgn_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html
   */
  sgn_(): this;
  /**
   * `sigmoid(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html
   */
  sigmoid(): Tensor;
  /**
   * `sigmoid_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html
   */
  sigmoid_(): this;
  /**
   * `sign(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html
   */
  sign(): Tensor;
  /**
   * `sign_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html
   */
  sign_(): this;
  /**
   * `signbit(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html
   */
  signbit(): Tensor;
  /**
   * `sin(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html
   */
  sin(): Tensor;
  /**
   * `sin_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html
   */
  sin_(): this;
  /**
   * `sinc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html
   */
  sinc(): Tensor;
  /**
   * `sinc_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html
   */
  sinc_(): this;
  /**
   * `sinh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html
   */
  sinh(): Tensor;
  /**
   * `sinh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html
   */
  sinh_(): this;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /**
   * `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html
   */
  slice_scatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html */
  slice_scatter(src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html */
  slice_scatter(src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html */
  slice_scatter(src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html */
  slice_scatter(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html */
  slice_scatter(options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /**
   * `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html
   */
  slogdet(): SignLogabsdet;
  /**
   * `smm(Tensor self, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html
   */
  smm(mat2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html */
  smm(options: { mat2: Tensor }): Tensor;
  /**
   * `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html
   */
  softmax(dim: number, dtype?: Dtype | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html */
  softmax(dim: number, options: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html */
  softmax(options: { dim: number; dtype?: Dtype | null }): Tensor;
  /**
   * `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html
   */
  sort(options: { stable: boolean | null; dim?: number; descending?: boolean }): ValuesIndices;
  /**
   * `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html
   */
  sort(dim?: number, descending?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html */
  sort(dim: number, options: { descending?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html */
  sort(options: { dim?: number; descending?: boolean }): ValuesIndices;
  /**
   * `sparse_dim(Tensor self) -> int`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html
   */
  sparse_dim(): number;
  /**
   * `sparse_mask(Tensor self, Tensor mask) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html
   */
  sparse_mask(mask: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html */
  sparse_mask(options: { mask: Tensor }): Tensor;
  /**
   * `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html
   */
  sparse_resize_(size: readonly number[], sparse_dim: number, dense_dim: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html */
  sparse_resize_(size: readonly number[], sparse_dim: number, options: { dense_dim: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html */
  sparse_resize_(size: readonly number[], options: { sparse_dim: number; dense_dim: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html */
  sparse_resize_(options: { size: readonly number[]; sparse_dim: number; dense_dim: number }): this;
  /**
   * `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html
   */
  sparse_resize_and_clear_(size: readonly number[], sparse_dim: number, dense_dim: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html */
  sparse_resize_and_clear_(size: readonly number[], sparse_dim: number, options: { dense_dim: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html */
  sparse_resize_and_clear_(size: readonly number[], options: { sparse_dim: number; dense_dim: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html */
  sparse_resize_and_clear_(options: { size: readonly number[]; sparse_dim: number; dense_dim: number }): this;
  /**
   * `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split.html
   */
  split(split_size: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(split_size: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(options: { split_size: number; dim?: number }): Tensor[];
  /**
   * `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split.html
   */
  split(split_size: readonly number[], dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(split_size: readonly number[], options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(options: { split_size: readonly number[]; dim?: number }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(split_sizes: readonly number[], dim?: number): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(split_sizes: readonly number[], options: { dim?: number }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(options: { split_sizes: readonly number[]; dim?: number }): Tensor[];
  /**
   * `sqrt(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html
   */
  sqrt(): Tensor;
  /**
   * `sqrt_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html
   */
  sqrt_(): this;
  /**
   * `square(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html
   */
  square(): Tensor;
  /**
   * `square_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html
   */
  square_(): this;
  /**
   * `squeeze(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html
   */
  squeeze(): Tensor;
  /**
   * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html
   */
  squeeze(dim: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html */
  squeeze(options: { dim: number }): Tensor;
  /**
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html
   */
  squeeze(dim: readonly number[]): Tensor;
  /**
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html
   */
  squeeze(...dim: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html */
  squeeze(options: { dim: readonly number[] }): Tensor;
  /**
   * `squeeze_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
   */
  squeeze_(): this;
  /**
   * `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
   */
  squeeze_(dim: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(options: { dim: number }): this;
  /**
   * `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
   */
  squeeze_(dim: readonly number[]): this;
  /**
   * `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
   */
  squeeze_(...dim: number[]): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(options: { dim: readonly number[] }): this;
  /**
   * `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html
   */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html */
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html */
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html
   */
  std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html */
  std(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html */
  std(dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html */
  std(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
  /**
   * `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html
   */
  std(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html */
  std(options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  /**
   * `std(Tensor self, bool unbiased=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html
   */
  std(unbiased?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html */
  std(options: { unbiased?: boolean }): Tensor;
  /**
   * `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html
   */
  stft(n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, pad_mode?: string, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, normalized: boolean, options: { onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, options: { normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: { pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, options: { win_length?: number | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, options: { hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(options: { n_fft: number; hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /**
   * `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html
   */
  stft(n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, options: { onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, hop_length: number | null, options: { win_length?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(n_fft: number, options: { hop_length?: number | null; win_length?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
  stft(options: { n_fft: number; hop_length?: number | null; win_length?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /**
   * `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html
   */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html */
  sub(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor;
  /**
   * `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html
   */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html */
  sub_(options: { other: Tensor | Scalar; alpha?: Scalar }): this;
  /**
   * `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html
   */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html */
  subtract(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor;
  /**
   * `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html
   */
  subtract(other: Scalar, alpha?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html */
  subtract(other: Scalar, options: { alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html */
  subtract(options: { other: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html */
  subtract_(options: { other: Tensor | Scalar; alpha?: Scalar }): this;
  /**
   * `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   */
  subtract_(other: Scalar, alpha?: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html */
  subtract_(other: Scalar, options: { alpha?: Scalar }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html */
  subtract_(options: { other: Scalar; alpha?: Scalar }): this;
  /**
   * `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html
   */
  sum(options?: { dtype?: Dtype | null }): Tensor;
  /**
   * `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html
   */
  sum(dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html */
  sum(dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html */
  sum(options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /**
   * `sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html
   */
  sum_to_size(size: readonly number[]): Tensor;
  /**
   * `sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html
   */
  sum_to_size(...size: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html */
  sum_to_size(options: { size: readonly number[] }): Tensor;
  /**
   * `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html
   */
  svd(some?: boolean, compute_uv?: boolean): USV;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html */
  svd(some: boolean, options: { compute_uv?: boolean }): USV;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html */
  svd(options: { some?: boolean; compute_uv?: boolean }): USV;
  /**
   * `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html
   */
  swapaxes(axis0: number, axis1: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html */
  swapaxes(axis0: number, options: { axis1: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html */
  swapaxes(options: { axis0: number; axis1: number }): Tensor;
  /**
   * `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html
   */
  swapaxes_(axis0: number, axis1: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
  swapaxes_(axis0: number, options: { axis1: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
  swapaxes_(options: { axis0: number; axis1: number }): this;
  /**
   * `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html
   */
  swapdims(dim0: number, dim1: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html */
  swapdims(dim0: number, options: { dim1: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html */
  swapdims(options: { dim0: number; dim1: number }): Tensor;
  /**
   * `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html
   */
  swapdims_(dim0: number, dim1: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html */
  swapdims_(dim0: number, options: { dim1: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html */
  swapdims_(options: { dim0: number; dim1: number }): this;
  /**
   * `t(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html
   */
  t(): Tensor;
  /**
   * `t_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html
   */
  t_(): this;
  /**
   * `take(Tensor self, Tensor index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html
   */
  take(index: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html */
  take(options: { index: Tensor }): Tensor;
  /**
   * `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html
   */
  take_along_dim(indices: Tensor, dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html */
  take_along_dim(indices: Tensor, options: { dim?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html */
  take_along_dim(options: { indices: Tensor; dim?: number | null }): Tensor;
  /**
   * `tan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html
   */
  tan(): Tensor;
  /**
   * `tan_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html
   */
  tan_(): this;
  /**
   * `tanh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html
   */
  tanh(): Tensor;
  /**
   * `tanh_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html
   */
  tanh_(): this;
  /**
   * `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   */
  tensor_split(indices: readonly number[], dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html */
  tensor_split(indices: readonly number[], options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html */
  tensor_split(options: { indices: readonly number[]; dim?: number }): Tensor[];
  /**
   * `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   */
  tensor_split(tensor_indices_or_sections: Tensor, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html */
  tensor_split(tensor_indices_or_sections: Tensor, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html */
  tensor_split(options: { tensor_indices_or_sections: Tensor; dim?: number }): Tensor[];
  /**
   * `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   */
  tensor_split(sections: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html */
  tensor_split(sections: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html */
  tensor_split(options: { sections: number; dim?: number }): Tensor[];
  /**
   * `tile(Tensor self, SymInt[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html
   */
  tile(dims: readonly number[]): Tensor;
  /**
   * `tile(Tensor self, SymInt[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html
   */
  tile(...dims: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html */
  tile(options: { dims: readonly number[] }): Tensor;
  /**
   * `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html
   */
  to_dense(dtype?: Dtype | null, options?: { masked_grad?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html */
  to_dense(options: { dtype?: Dtype | null; masked_grad?: boolean | null }): Tensor;
  /**
   * `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html
   */
  to_mkldnn(dtype?: Dtype | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html */
  to_mkldnn(options: { dtype?: Dtype | null }): Tensor;
  /**
   * `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html
   */
  to_padded_tensor(padding: number, output_size?: readonly number[] | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html */
  to_padded_tensor(padding: number, options: { output_size?: readonly number[] | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html */
  to_padded_tensor(options: { padding: number; output_size?: readonly number[] | null }): Tensor;
  /**
   * `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html
   */
  to_sparse(options?: { layout?: Layout | null; blocksize?: number | readonly number[] | null; dense_dim?: number | null }): Tensor;
  /**
   * `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html
   */
  to_sparse(sparse_dim: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html */
  to_sparse(options: { sparse_dim: number }): Tensor;
  /**
   * `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html
   */
  to_sparse_bsc(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html */
  to_sparse_bsc(blocksize: number | readonly number[], options: { dense_dim?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html */
  to_sparse_bsc(options: { blocksize: number | readonly number[]; dense_dim?: number | null }): Tensor;
  /**
   * `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html
   */
  to_sparse_bsr(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html */
  to_sparse_bsr(blocksize: number | readonly number[], options: { dense_dim?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html */
  to_sparse_bsr(options: { blocksize: number | readonly number[]; dense_dim?: number | null }): Tensor;
  /**
   * `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html
   */
  to_sparse_csc(dense_dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html */
  to_sparse_csc(options: { dense_dim?: number | null }): Tensor;
  /**
   * `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html
   */
  to_sparse_csr(dense_dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html */
  to_sparse_csr(options: { dense_dim?: number | null }): Tensor;
  /**
   * `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html
   */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html */
  topk(k: number, dim: number, largest: boolean, options: { sorted?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html */
  topk(k: number, dim: number, options: { largest?: boolean; sorted?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html */
  topk(k: number, options: { dim?: number; largest?: boolean; sorted?: boolean }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html */
  topk(options: { k: number; dim?: number; largest?: boolean; sorted?: boolean }): ValuesIndices;
  /**
   * `trace(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html
   */
  trace(): Tensor;
  /**
   * `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html
   */
  transpose(dim0: number, dim1: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html */
  transpose(dim0: number, options: { dim1: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html */
  transpose(options: { dim0: number; dim1: number }): Tensor;
  /**
   * `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html
   */
  transpose_(dim0: number, dim1: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html */
  transpose_(dim0: number, options: { dim1: number }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html */
  transpose_(options: { dim0: number; dim1: number }): this;
  /**
   * `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html
   */
  triangular_solve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html */
  triangular_solve(A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html */
  triangular_solve(A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html */
  triangular_solve(A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html */
  triangular_solve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient;
  /**
   * `tril(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html
   */
  tril(diagonal?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html */
  tril(options: { diagonal?: number }): Tensor;
  /**
   * `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html
   */
  tril_(diagonal?: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html */
  tril_(options: { diagonal?: number }): this;
  /**
   * `triu(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html
   */
  triu(diagonal?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html */
  triu(options: { diagonal?: number }): Tensor;
  /**
   * `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html
   */
  triu_(diagonal?: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html */
  triu_(options: { diagonal?: number }): this;
  /**
   * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html
   */
  true_divide(other: Tensor | Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html */
  true_divide(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html
   */
  true_divide(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html */
  true_divide(options: { other: Scalar }): Tensor;
  /**
   * `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html
   */
  true_divide_(other: Tensor | Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html */
  true_divide_(options: { other: Tensor | Scalar }): this;
  /**
   * `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html
   */
  true_divide_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html */
  true_divide_(options: { other: Scalar }): this;
  /**
   * `trunc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html
   */
  trunc(): Tensor;
  /**
   * `trunc_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html
   */
  trunc_(): this;
  /**
   * `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html
   */
  unbind(dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html */
  unbind(options: { dim?: number }): Tensor[];
  /**
   * `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html
   */
  unflatten(dim: number, sizes: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html */
  unflatten(dim: number, options: { sizes: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html */
  unflatten(options: { dim: number; sizes: readonly number[] }): Tensor;
  /**
   * `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html
   */
  unfold(dimension: number, size: number, step: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html */
  unfold(dimension: number, size: number, options: { step: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html */
  unfold(dimension: number, options: { size: number; step: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html */
  unfold(options: { dimension: number; size: number; step: number }): Tensor;
  /**
   * `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
   */
  uniform_(from_?: number, to?: number, options?: { generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html */
  uniform_(from_: number, options: { to?: number; generator?: Generator | null }): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html */
  uniform_(options: { from?: number; to?: number; generator?: Generator | null }): this;
  /**
   * `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html
   */
  unsafe_chunk(chunks: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html */
  unsafe_chunk(chunks: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html */
  unsafe_chunk(options: { chunks: number; dim?: number }): Tensor[];
  /**
   * `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html
   */
  unsafe_split(split_size: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html */
  unsafe_split(split_size: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html */
  unsafe_split(options: { split_size: number; dim?: number }): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(split_sizes: readonly number[], dim?: number): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(split_sizes: readonly number[], options: { dim?: number }): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(options: { split_sizes: readonly number[]; dim?: number }): Tensor[];
  /**
   * `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html
   */
  unsqueeze(dim: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html */
  unsqueeze(options: { dim: number }): Tensor;
  /**
   * `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html
   */
  unsqueeze_(dim: number): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html */
  unsqueeze_(options: { dim: number }): this;
  /**
   * `values(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html
   */
  values(): Tensor;
  /**
   * `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html
   */
  var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html */
  var(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html */
  var(dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html */
  var(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
  /**
   * `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html
   */
  var(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html */
  var(options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  /**
   * `var(Tensor self, bool unbiased=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html
   */
  var(unbiased?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html */
  var(options: { unbiased?: boolean }): Tensor;
  /**
   * `vdot(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html
   */
  vdot(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html */
  vdot(options: { other: Tensor }): Tensor;
  /**
   * `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html
   */
  view(dtype: Dtype): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html */
  view(options: { dtype: Dtype }): Tensor;
  /**
   * `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html
   */
  view(size: readonly number[]): Tensor;
  /**
   * `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html
   */
  view(...size: number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html */
  view(options: { size: readonly number[] }): Tensor;
  /**
   * `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html
   */
  view_as(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html */
  view_as(options: { other: Tensor }): Tensor;
  /**
   * `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html
   */
  vsplit(sections: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html */
  vsplit(options: { sections: number }): Tensor[];
  /**
   * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html
   */
  vsplit(indices: readonly number[]): Tensor[];
  /**
   * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html
   */
  vsplit(...indices: number[]): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html */
  vsplit(options: { indices: readonly number[] }): Tensor[];
  /**
   * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html
   */
  where(condition: Tensor, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html */
  where(condition: Tensor, options: { other: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html */
  where(options: { condition: Tensor; other: Tensor }): Tensor;
  /**
   * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html
   */
  where(condition: Tensor, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html */
  where(condition: Tensor, options: { other: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html */
  where(options: { condition: Tensor; other: Scalar }): Tensor;
  /**
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html
   */
  xlogy(other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html */
  xlogy(options: { other: Tensor }): Tensor;
  /**
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html
   */
  xlogy(other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html */
  xlogy(options: { other: Scalar }): Tensor;
  /**
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html
   */
  xlogy_(other: Tensor): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html */
  xlogy_(options: { other: Tensor }): this;
  /**
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html
   */
  xlogy_(other: Scalar): this;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html */
  xlogy_(options: { other: Scalar }): this;
  /**
   * `zero_(Tensor(a!) self) -> Tensor(a!)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html
   */
  zero_(): this;
}
