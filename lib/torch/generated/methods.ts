// Written by `npm run generate` from the operators of torch 2.13.0.
// Change the script, not this file.

/** Tensor's methods: every operator that has a method. */
import type { Dtype } from "../dtype.js";
import type { Generator } from "../random/index.js";
import type { AtMost, Exactly, OneEach, OneMore, TensorList } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { DeviceLike, Keywords, Layout, MemoryFormat, Scalar, TensorOptions } from "../types.js";
import type { ATau, HistBinEdges, MantissaExponent, MinMax, QR, SignLogabsdet, SolutionClonedCoefficient, USV, ValuesIndices } from "./results.js";

/** The private names beside {@link TensorMethods}: a class of types alone. */
declare class PrivateTensorMethods {
  /**
   * Alias of bitwise_and: the bits that both integers have; of booleans their conjunction.
   *
   * `__and__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __and__(other: Tensor): Tensor;
  /**
   * Alias of bitwise_and: the bits that both integers have; of booleans their conjunction.
   *
   * `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __and__(other: Scalar): Tensor;
  /** `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  protected __iand__(other: Tensor): this;
  /** `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  protected __iand__(other: Scalar): this;
  /** `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  protected __ilshift__(other: Tensor): this;
  /** `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  protected __ilshift__(other: Scalar): this;
  /** `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  protected __ior__(other: Tensor): this;
  /** `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  protected __ior__(other: Scalar): this;
  /** `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  protected __irshift__(other: Tensor): this;
  /** `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  protected __irshift__(other: Scalar): this;
  /** `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  protected __ixor__(other: Tensor): this;
  /** `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  protected __ixor__(other: Scalar): this;
  /**
   * Alias of bitwise_left_shift: `this · 2^other` for integers: the bits moved to the left.
   *
   * `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __lshift__(other: Tensor): Tensor;
  /**
   * Alias of bitwise_left_shift: `this · 2^other` for integers: the bits moved to the left.
   *
   * `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __lshift__(other: Scalar): Tensor;
  /**
   * Alias of bitwise_or: the bits that either integer has; of booleans their disjunction.
   *
   * `__or__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __or__(other: Tensor): Tensor;
  /**
   * Alias of bitwise_or: the bits that either integer has; of booleans their disjunction.
   *
   * `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __or__(other: Scalar): Tensor;
  /**
   * Alias of bitwise_right_shift: the bits of integers moved to the right by `other`, the sign kept.
   *
   * `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __rshift__(other: Tensor): Tensor;
  /**
   * Alias of bitwise_right_shift: the bits of integers moved to the right by `other`, the sign kept.
   *
   * `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __rshift__(other: Scalar): Tensor;
  /**
   * Alias of bitwise_xor: the bits that just one of the integers has; of booleans whether they differ.
   *
   * `__xor__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __xor__(other: Tensor): Tensor;
  /**
   * Alias of bitwise_xor: the bits that just one of the integers has; of booleans whether they differ.
   *
   * `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __xor__(other: Scalar): Tensor;
  /**
   * Defaults: beta 1, alpha 1, use_gelu false.
   *
   * `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor`
   */
  protected _addmm_activation(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; use_gelu?: boolean | undefined }): Tensor;
  /** `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` */
  protected _autocast_to_full_precision(cuda_enabled: boolean, cpu_enabled: boolean): Tensor;
  /** `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` */
  protected _autocast_to_reduced_precision(cuda_enabled: boolean, cpu_enabled: boolean, cuda_dtype: Dtype, cpu_dtype: Dtype): Tensor;
  /** `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` */
  protected _coalesced_(coalesced: boolean): this;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  protected _conj(): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  protected _conj_physical(): Tensor;
  /** `_dimI(Tensor self) -> int` */
  protected _dimI(): number;
  /** `_dimV(Tensor self) -> int` */
  protected _dimV(): number;
  /** `_indices(Tensor(a) self) -> Tensor(a)` */
  protected _indices(): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  protected _is_all_true(): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  protected _is_any_true(): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  protected _is_zerotensor(): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  protected _lazy_clone(): Tensor;
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  protected _neg_view(): Tensor;
  /** `_nested_tensor_size(Tensor self) -> Tensor` */
  protected _nested_tensor_size(): Tensor;
  /** `_nested_tensor_storage_offsets(Tensor self) -> Tensor` */
  protected _nested_tensor_storage_offsets(): Tensor;
  /** `_nested_tensor_strides(Tensor self) -> Tensor` */
  protected _nested_tensor_strides(): Tensor;
  /** `_nnz(Tensor self) -> int` */
  protected _nnz(): number;
  /**
   * Defaults: mean 0, std 1.
   *
   * `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)`
   */
  protected _philox_normal_(key: Tensor, mean?: number, std?: number): this;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  protected _philox_normal_(key: Tensor, options: { mean?: number | undefined; std?: number | undefined }): this;
  /**
   * Defaults: low 0, high 1.
   *
   * `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)`
   */
  protected _philox_uniform_(key: Tensor, low?: number, high?: number): this;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  protected _philox_uniform_(key: Tensor, options: { low?: number | undefined; high?: number | undefined }): this;
  /**
   * Defaults: accumulate_matches false.
   *
   * `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor`
   */
  protected _sparse_mask_projection(mask: Tensor, accumulate_matches?: boolean): Tensor;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` */
  protected _sparse_mask_projection(mask: Tensor, options: { accumulate_matches?: boolean | undefined }): Tensor;
  /**
   * Defaults: dtype, masked_grad null.
   *
   * `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor`
   */
  protected _to_dense(dtype?: Dtype | null, masked_grad?: boolean | null): Tensor;
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` */
  protected _to_dense(options: Keywords & { dtype?: Dtype | null | undefined; masked_grad?: boolean | null | undefined }): Tensor;
  /**
   * Defaults: layout, blocksize, dense_dim null.
   *
   * `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   */
  protected _to_sparse(options?: Keywords & { layout?: Layout | null | undefined; blocksize?: number | readonly number[] | null | undefined; dense_dim?: number | null | undefined }): Tensor;
  /** `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  protected _to_sparse(sparse_dim: number): Tensor;
  /**
   * Defaults: dense_dim null.
   *
   * `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   */
  protected _to_sparse_bsc(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  protected _to_sparse_bsc(blocksize: number | readonly number[], options: { dense_dim?: number | null | undefined }): Tensor;
  /**
   * Defaults: dense_dim null.
   *
   * `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   */
  protected _to_sparse_bsr(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  protected _to_sparse_bsr(blocksize: number | readonly number[], options: { dense_dim?: number | null | undefined }): Tensor;
  /**
   * Defaults: dense_dim null.
   *
   * `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   */
  protected _to_sparse_csc(dense_dim?: number | null): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  protected _to_sparse_csc(options: { dense_dim?: number | null | undefined }): Tensor;
  /**
   * Defaults: dense_dim null.
   *
   * `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   */
  protected _to_sparse_csr(dense_dim?: number | null): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  protected _to_sparse_csr(options: { dense_dim?: number | null | undefined }): Tensor;
  /** `_values(Tensor(a) self) -> Tensor(a)` */
  protected _values(): Tensor;
}
export type { PrivateTensorMethods };

export interface TensorMethods {
  /**
   * The absolute value of each element; of complex elements their modulus, which is real.
   *
   * `abs(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html torch.Tensor.abs}
   */
  abs(): Tensor;
  /**
   * In place: the absolute value of each element; of complex elements their modulus, which is real.
   *
   * `abs_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html torch.Tensor.abs_}
   */
  abs_(): this;
  /**
   * Alias of abs: the absolute value of each element; of complex elements their modulus, which is real.
   *
   * `absolute(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html torch.Tensor.absolute}
   */
  absolute(): Tensor;
  /**
   * Alias of abs_: in place: the absolute value of each element; of complex elements their modulus, which is real.
   *
   * `absolute_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html torch.Tensor.absolute_}
   */
  absolute_(): this;
  /**
   * The arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `acos(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html torch.Tensor.acos}
   */
  acos(): Tensor;
  /**
   * In place: the arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `acos_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html torch.Tensor.acos_}
   */
  acos_(): this;
  /**
   * The inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `acosh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html torch.Tensor.acosh}
   */
  acosh(): Tensor;
  /**
   * In place: the inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `acosh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html torch.Tensor.acosh_}
   */
  acosh_(): this;
  /**
   * `this + alpha · other`, element by element, both broadcast to one shape. The dtype is the one that both promote to.
   *
   * Defaults: alpha 1.
   *
   * `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html torch.Tensor.add}
   */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `this + alpha · other`, element by element, both broadcast to one shape. */
  add(options: { other: Tensor | Scalar; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `this + alpha · other`, element by element, both broadcast to one shape. The dtype is the one that both promote to.
   *
   * Defaults: alpha 1.
   *
   * `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html torch.Tensor.add_}
   */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): this;
  /** In place: `this + alpha · other`, element by element, both broadcast to one shape. */
  add_(options: { other: Tensor | Scalar; alpha?: Scalar | undefined }): this;
  /**
   * `beta · this + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html torch.Tensor.addbmm}
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `beta · this + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html torch.Tensor.addbmm_}
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /**
   * `this + value · tensor1 / tensor2`, element by element, of floating-point tensors.
   *
   * Defaults: value 1.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html torch.Tensor.addcdiv}
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `this + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar | undefined }): Tensor;
  /** `this + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined }): Tensor;
  /**
   * In place: `this + value · tensor1 / tensor2`, element by element, of floating-point tensors.
   *
   * Defaults: value 1.
   *
   * `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html torch.Tensor.addcdiv_}
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): this;
  /** In place: `this + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar | undefined }): this;
  /** In place: `this + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined }): this;
  /**
   * `this + value · tensor1 · tensor2`, element by element.
   *
   * Defaults: value 1.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html torch.Tensor.addcmul}
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `this + value · tensor1 · tensor2`, element by element. */
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar | undefined }): Tensor;
  /** `this + value · tensor1 · tensor2`, element by element. */
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined }): Tensor;
  /**
   * In place: `this + value · tensor1 · tensor2`, element by element.
   *
   * Defaults: value 1.
   *
   * `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html torch.Tensor.addcmul_}
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): this;
  /** In place: `this + value · tensor1 · tensor2`, element by element. */
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar | undefined }): this;
  /** In place: `this + value · tensor1 · tensor2`, element by element. */
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined }): this;
  /**
   * `beta · this + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html torch.Tensor.addmm}
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `beta · this + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html torch.Tensor.addmm_}
   */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /**
   * `beta · this + alpha · (mat · vec)`: the product of a matrix and a vector, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html torch.Tensor.addmv}
   */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `beta · this + alpha · (mat · vec)`: the product of a matrix and a vector, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html torch.Tensor.addmv_}
   */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /**
   * `beta · this + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html torch.Tensor.addr}
   */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `beta · this + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html torch.Tensor.addr_}
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /**
   * A view with the last two dimensions swapped, conjugated where it is complex.
   *
   * `adjoint(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html torch.Tensor.adjoint}
   */
  adjoint(): Tensor;
  /**
   * Whether all elements are other than 0, of all or along `dim`.
   *
   * `all(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html torch.Tensor.all}
   */
  all(): Tensor;
  /**
   * Whether all elements are other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false; dim null.
   *
   * `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  all(dim?: readonly number[] | null, keepdim?: boolean): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(dim: readonly number[] | null, options: { keepdim?: boolean | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(options: { dim?: readonly number[] | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * Whether all elements are other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false.
   *
   * `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   */
  all(dim: number, keepdim?: boolean): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(dim: number, options: { keepdim?: boolean | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(options: { dim: number; keepdim?: boolean | undefined }): Tensor;
  /**
   * Whether `|this − other| <= atol + rtol · |other|` everywhere: a boolean. `equal_nan` lets NaN equal NaN.
   *
   * Defaults: rtol 1e-5, atol 1e-8, equal_nan false.
   *
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html torch.Tensor.allclose}
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
  /** Whether `|this − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean | undefined }): boolean;
  /** Whether `|this − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(other: Tensor, rtol: number, options: { atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /** Whether `|this − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /** Whether `|this − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(options: { other: Tensor; rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /**
   * The largest element along one or more dimensions. Equal ones share the gradient.
   *
   * Defaults: dim [], keepdim false.
   *
   * `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html torch.Tensor.amax}
   */
  amax(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  /** The largest element along one or more dimensions. Equal ones share the gradient. */
  amax(dim: number | readonly number[], options: { keepdim?: boolean | undefined }): Tensor;
  /** The largest element along one or more dimensions. Equal ones share the gradient. */
  amax(options: { dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The smallest element along one or more dimensions. Equal ones share the gradient.
   *
   * Defaults: dim [], keepdim false.
   *
   * `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html torch.Tensor.amin}
   */
  amin(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  /** The smallest element along one or more dimensions. Equal ones share the gradient. */
  amin(dim: number | readonly number[], options: { keepdim?: boolean | undefined }): Tensor;
  /** The smallest element along one or more dimensions. Equal ones share the gradient. */
  amin(options: { dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * `{min, max}`: the smallest and the largest element, of all or along `dim`.
   *
   * Defaults: keepdim false; dim null.
   *
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html torch.Tensor.aminmax}
   */
  aminmax(options?: { dim?: number | null | undefined; keepdim?: boolean | undefined }): MinMax;
  /**
   * The angle of each complex element, in radians; of real ones 0, or π below 0.
   *
   * `angle(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html torch.Tensor.angle}
   */
  angle(): Tensor;
  /**
   * Whether any element is other than 0, of all or along `dim`.
   *
   * `any(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html torch.Tensor.any}
   */
  any(): Tensor;
  /**
   * Whether any element is other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false; dim null.
   *
   * `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  any(dim?: readonly number[] | null, keepdim?: boolean): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(dim: readonly number[] | null, options: { keepdim?: boolean | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(options: { dim?: readonly number[] | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * Whether any element is other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false.
   *
   * `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   */
  any(dim: number, keepdim?: boolean): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(dim: number, options: { keepdim?: boolean | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(options: { dim: number; keepdim?: boolean | undefined }): Tensor;
  /**
   * Alias of acos: the arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `arccos(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html torch.Tensor.arccos}
   */
  arccos(): Tensor;
  /**
   * Alias of acos_: in place: the arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `arccos_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html torch.Tensor.arccos_}
   */
  arccos_(): this;
  /**
   * Alias of acosh: the inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `arccosh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html torch.Tensor.arccosh}
   */
  arccosh(): Tensor;
  /**
   * Alias of acosh_: in place: the inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `arccosh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html torch.Tensor.arccosh_}
   */
  arccosh_(): this;
  /**
   * Alias of asin: the arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `arcsin(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html torch.Tensor.arcsin}
   */
  arcsin(): Tensor;
  /**
   * Alias of asin_: in place: the arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `arcsin_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html torch.Tensor.arcsin_}
   */
  arcsin_(): this;
  /**
   * Alias of asinh: the inverse hyperbolic sine of each element.
   *
   * `arcsinh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html torch.Tensor.arcsinh}
   */
  arcsinh(): Tensor;
  /**
   * Alias of asinh_: in place: the inverse hyperbolic sine of each element.
   *
   * `arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html torch.Tensor.arcsinh_}
   */
  arcsinh_(): this;
  /**
   * Alias of atan: the arctangent of each element, in (−π/2, π/2).
   *
   * `arctan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html torch.Tensor.arctan}
   */
  arctan(): Tensor;
  /**
   * Alias of atan2: the angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x.
   *
   * `arctan2(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html torch.Tensor.arctan2}
   */
  arctan2(other: Tensor): Tensor;
  /** Alias of atan2: the angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x. */
  arctan2(options: { other: Tensor }): Tensor;
  /**
   * Alias of atan2_: in place: the angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x.
   *
   * `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html torch.Tensor.arctan2_}
   */
  arctan2_(other: Tensor): this;
  /** Alias of atan2_: in place: the angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x. */
  arctan2_(options: { other: Tensor }): this;
  /**
   * Alias of atan_: in place: the arctangent of each element, in (−π/2, π/2).
   *
   * `arctan_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html torch.Tensor.arctan_}
   */
  arctan_(): this;
  /**
   * Alias of atanh: the inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `arctanh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html torch.Tensor.arctanh}
   */
  arctanh(): Tensor;
  /**
   * Alias of atanh_: in place: the inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `arctanh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html torch.Tensor.arctanh_}
   */
  arctanh_(): this;
  /**
   * The index of the largest element along `dim`, int64; without `dim` in the flattened tensor.
   *
   * Defaults: keepdim false; dim null.
   *
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html torch.Tensor.argmax}
   */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  /** The index of the largest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmax(dim: number | null, options: { keepdim?: boolean | undefined }): Tensor;
  /** The index of the largest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmax(options: { dim?: number | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor.
   *
   * Defaults: keepdim false; dim null.
   *
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html torch.Tensor.argmin}
   */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  /** The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmin(dim: number | null, options: { keepdim?: boolean | undefined }): Tensor;
  /** The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmin(options: { dim?: number | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The indices that sort the elements along `dim`, int64. `stable` keeps the order of equal elements.
   *
   * Defaults: dim -1, descending false.
   *
   * `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html torch.Tensor.argsort}
   */
  argsort(options: { stable: boolean; dim?: number | undefined; descending?: boolean | undefined }): Tensor;
  /**
   * The indices that sort the elements along `dim`, int64.
   *
   * Defaults: dim -1, descending false.
   *
   * `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
   */
  argsort(dim?: number, descending?: boolean): Tensor;
  /** The indices that sort the elements along `dim`, int64. */
  argsort(dim: number, options: { descending?: boolean | undefined }): Tensor;
  /** The indices that sort the elements along `dim`, int64. */
  argsort(options: { dim?: number | undefined; descending?: boolean | undefined }): Tensor;
  /**
   * The indices of all elements other than 0: one row for each, one column for each dimension.
   *
   * `argwhere(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html torch.Tensor.argwhere}
   */
  argwhere(): Tensor;
  /**
   * A view of the memory by sizes and strides of your own, from `storage_offset` on. The places are checked only against the end of the memory.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html torch.Tensor.as_strided}
   */
  as_strided(size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined }): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /**
   * In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. The places are checked only against the end of the memory.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html torch.Tensor.as_strided_}
   */
  as_strided_(size: readonly number[], stride: readonly number[], storage_offset?: number | null): this;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined }): this;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined }): this;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): this;
  /**
   * A copy in which the places that sizes and strides name are `src`.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html torch.Tensor.as_strided_scatter}
   */
  as_strided_scatter(src: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(src: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(src: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /**
   * The arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `asin(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html torch.Tensor.asin}
   */
  asin(): Tensor;
  /**
   * In place: the arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `asin_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html torch.Tensor.asin_}
   */
  asin_(): this;
  /**
   * The inverse hyperbolic sine of each element.
   *
   * `asinh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html torch.Tensor.asinh}
   */
  asinh(): Tensor;
  /**
   * In place: the inverse hyperbolic sine of each element.
   *
   * `asinh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html torch.Tensor.asinh_}
   */
  asinh_(): this;
  /**
   * The arctangent of each element, in (−π/2, π/2).
   *
   * `atan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html torch.Tensor.atan}
   */
  atan(): Tensor;
  /**
   * The angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html torch.Tensor.atan2}
   */
  atan2(other: Tensor): Tensor;
  /** The angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x. */
  atan2(options: { other: Tensor }): Tensor;
  /**
   * In place: the angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x.
   *
   * `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html torch.Tensor.atan2_}
   */
  atan2_(other: Tensor): this;
  /** In place: the angle in (−π, π] of the point (`other`, `this`): `this` is y, `other` is x. */
  atan2_(options: { other: Tensor }): this;
  /**
   * In place: the arctangent of each element, in (−π/2, π/2).
   *
   * `atan_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html torch.Tensor.atan_}
   */
  atan_(): this;
  /**
   * The inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `atanh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html torch.Tensor.atanh}
   */
  atanh(): Tensor;
  /**
   * In place: the inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `atanh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html torch.Tensor.atanh_}
   */
  atanh_(): this;
  /**
   * `beta · this + alpha · (batch1 · batch2)`: batches of matrix products, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html torch.Tensor.baddbmm}
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `beta · this + alpha · (batch1 · batch2)`: batches of matrix products, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html torch.Tensor.baddbmm_}
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** In place: `beta · this + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /**
   * 1 with the probability that each element is, or with `p`; else 0.
   *
   * Defaults: generator null.
   *
   * `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html torch.Tensor.bernoulli}
   */
  bernoulli(options?: { generator?: Generator | null | undefined }): Tensor;
  /**
   * 1 with the probability that each element is, or with `p`; else 0.
   *
   * Defaults: generator null.
   *
   * `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   */
  bernoulli(p: number, options?: { generator?: Generator | null | undefined }): Tensor;
  /** 1 with the probability that each element is, or with `p`; else 0. */
  bernoulli(options: { p: number; generator?: Generator | null | undefined }): Tensor;
  /**
   * In place: 1 with probability `p`, a number or a tensor; else 0.
   *
   * Defaults: generator null.
   *
   * `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html torch.Tensor.bernoulli_}
   */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null | undefined }): this;
  /** In place: 1 with probability `p`, a number or a tensor; else 0. */
  bernoulli_(options: { p: Tensor; generator?: Generator | null | undefined }): this;
  /**
   * In place: 1 with probability `p`, a number or a tensor; else 0.
   *
   * Defaults: p 0.5; generator null.
   *
   * `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
   */
  bernoulli_(p?: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: 1 with probability `p`, a number or a tensor; else 0. */
  bernoulli_(options: { p?: number | undefined; generator?: Generator | null | undefined }): this;
  /**
   * How often each non-negative integer occurs in a vector; with `weights` their sums. The result has `minlength` elements at least.
   *
   * Defaults: minlength 0; weights null.
   *
   * `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html torch.Tensor.bincount}
   */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  /** How often each non-negative integer occurs in a vector; with `weights` their sums. */
  bincount(weights: Tensor | null, options: { minlength?: number | undefined }): Tensor;
  /** How often each non-negative integer occurs in a vector; with `weights` their sums. */
  bincount(options: { weights?: Tensor | null | undefined; minlength?: number | undefined }): Tensor;
  /**
   * The bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html torch.Tensor.bitwise_and}
   */
  bitwise_and(other: Tensor): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(options: { other: Tensor }): Tensor;
  /**
   * The bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_and(other: Scalar): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(options: { other: Scalar }): Tensor;
  /**
   * In place: the bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html torch.Tensor.bitwise_and_}
   */
  bitwise_and_(other: Tensor): this;
  /** In place: the bits that both integers have; of booleans their conjunction. */
  bitwise_and_(options: { other: Tensor }): this;
  /**
   * In place: the bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  bitwise_and_(other: Scalar): this;
  /** In place: the bits that both integers have; of booleans their conjunction. */
  bitwise_and_(options: { other: Scalar }): this;
  /**
   * `this · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html torch.Tensor.bitwise_left_shift}
   */
  bitwise_left_shift(other: Tensor): Tensor;
  /** `this · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(options: { other: Tensor }): Tensor;
  /**
   * `this · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_left_shift(other: Scalar): Tensor;
  /** `this · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(options: { other: Scalar }): Tensor;
  /**
   * In place: `this · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html torch.Tensor.bitwise_left_shift_}
   */
  bitwise_left_shift_(other: Tensor): this;
  /** In place: `this · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift_(options: { other: Tensor }): this;
  /**
   * In place: `this · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  bitwise_left_shift_(other: Scalar): this;
  /** In place: `this · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift_(options: { other: Scalar }): this;
  /**
   * Every bit turned over; of booleans their negation.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html torch.Tensor.bitwise_not}
   */
  bitwise_not(): Tensor;
  /**
   * In place: every bit turned over; of booleans their negation.
   *
   * `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html torch.Tensor.bitwise_not_}
   */
  bitwise_not_(): this;
  /**
   * The bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html torch.Tensor.bitwise_or}
   */
  bitwise_or(other: Tensor): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(options: { other: Tensor }): Tensor;
  /**
   * The bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_or(other: Scalar): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(options: { other: Scalar }): Tensor;
  /**
   * In place: the bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html torch.Tensor.bitwise_or_}
   */
  bitwise_or_(other: Tensor): this;
  /** In place: the bits that either integer has; of booleans their disjunction. */
  bitwise_or_(options: { other: Tensor }): this;
  /**
   * In place: the bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  bitwise_or_(other: Scalar): this;
  /** In place: the bits that either integer has; of booleans their disjunction. */
  bitwise_or_(options: { other: Scalar }): this;
  /**
   * The bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html torch.Tensor.bitwise_right_shift}
   */
  bitwise_right_shift(other: Tensor): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(options: { other: Tensor }): Tensor;
  /**
   * The bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_right_shift(other: Scalar): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(options: { other: Scalar }): Tensor;
  /**
   * In place: the bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html torch.Tensor.bitwise_right_shift_}
   */
  bitwise_right_shift_(other: Tensor): this;
  /** In place: the bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift_(options: { other: Tensor }): this;
  /**
   * In place: the bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  bitwise_right_shift_(other: Scalar): this;
  /** In place: the bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift_(options: { other: Scalar }): this;
  /**
   * The bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html torch.Tensor.bitwise_xor}
   */
  bitwise_xor(other: Tensor): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(options: { other: Tensor }): Tensor;
  /**
   * The bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_xor(other: Scalar): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(options: { other: Scalar }): Tensor;
  /**
   * In place: the bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html torch.Tensor.bitwise_xor_}
   */
  bitwise_xor_(other: Tensor): this;
  /** In place: the bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor_(options: { other: Tensor }): this;
  /**
   * In place: the bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  bitwise_xor_(other: Scalar): this;
  /** In place: the bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor_(options: { other: Scalar }): this;
  /**
   * The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`.
   *
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html torch.Tensor.bmm}
   */
  bmm(mat2: Tensor): Tensor;
  /** The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`. */
  bmm(options: { mat2: Tensor }): Tensor;
  /**
   * A view in the shape that it broadcasts to.
   *
   * `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html torch.Tensor.broadcast_to}
   */
  broadcast_to(size: readonly number[]): Tensor;
  /**
   * A view in the shape that it broadcasts to.
   *
   * `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   */
  broadcast_to(...size: number[]): Tensor;
  /** A view in the shape that it broadcasts to. */
  broadcast_to(options: { size: readonly number[] }): Tensor;
  /**
   * In place: random numbers from the Cauchy distribution around `median` of width `sigma`.
   *
   * Defaults: median 0, sigma 1; generator null.
   *
   * `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html torch.Tensor.cauchy_}
   */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: random numbers from the Cauchy distribution around `median` of width `sigma`. */
  cauchy_(median: number, options: { sigma?: number | undefined; generator?: Generator | null | undefined }): this;
  /** In place: random numbers from the Cauchy distribution around `median` of width `sigma`. */
  cauchy_(options: { median?: number | undefined; sigma?: number | undefined; generator?: Generator | null | undefined }): this;
  /**
   * Where each column of a sparse matrix by columns begins.
   *
   * `ccol_indices(Tensor(a) self) -> Tensor(a)`
   */
  ccol_indices(): Tensor;
  /**
   * The least integer not below each element, in the same dtype.
   *
   * `ceil(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html torch.Tensor.ceil}
   */
  ceil(): Tensor;
  /**
   * In place: the least integer not below each element, in the same dtype.
   *
   * `ceil_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html torch.Tensor.ceil_}
   */
  ceil_(): this;
  /**
   * The elements as complex numbers of two float16.
   *
   * Defaults: memory_format null.
   *
   * `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chalf.html torch.Tensor.chalf}
   */
  chalf(options?: { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * The Cholesky factor of positive definite matrices. New code takes `linalg.cholesky`. With `upper` the upper triangular one.
   *
   * Defaults: upper false.
   *
   * `cholesky(Tensor self, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html torch.Tensor.cholesky}
   */
  cholesky(upper?: boolean): Tensor;
  /** The Cholesky factor of positive definite matrices. New code takes `linalg.cholesky`. */
  cholesky(options: { upper?: boolean | undefined }): Tensor;
  /**
   * The inverse of the matrix whose Cholesky factor `this` is.
   *
   * Defaults: upper false.
   *
   * `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html torch.Tensor.cholesky_inverse}
   */
  cholesky_inverse(upper?: boolean): Tensor;
  /** The inverse of the matrix whose Cholesky factor `this` is. */
  cholesky_inverse(options: { upper?: boolean | undefined }): Tensor;
  /**
   * X of A·X = `this`, where `input2` is the Cholesky factor of A.
   *
   * Defaults: upper false.
   *
   * `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html torch.Tensor.cholesky_solve}
   */
  cholesky_solve(input2: Tensor, upper?: boolean): Tensor;
  /** X of A·X = `this`, where `input2` is the Cholesky factor of A. */
  cholesky_solve(input2: Tensor, options: { upper?: boolean | undefined }): Tensor;
  /** X of A·X = `this`, where `input2` is the Cholesky factor of A. */
  cholesky_solve(options: { input2: Tensor; upper?: boolean | undefined }): Tensor;
  /**
   * `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out.
   *
   * Defaults: dim 0.
   *
   * `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html torch.Tensor.chunk}
   */
  chunk<N extends number>(chunks: N, dim?: number): AtMost<N>;
  /** `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out. */
  chunk<N extends number>(chunks: N, options: { dim?: number | undefined }): AtMost<N>;
  /** `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out. */
  chunk<N extends number>(options: { chunks: N; dim?: number | undefined }): AtMost<N>;
  /**
   * Each element brought into [`min`, `max`]; either may be left out, or be a tensor. Where `min` > `max` the result is `max`.
   *
   * Defaults: min, max null.
   *
   * `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html torch.Tensor.clamp}
   */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(min: Tensor | null, options: { max?: Tensor | null | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /**
   * Each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(min: Scalar | null, options: { max?: Scalar | null | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /**
   * In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. Where `min` > `max` the result is `max`.
   *
   * Defaults: min, max null.
   *
   * `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html torch.Tensor.clamp_}
   */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(min: Tensor | null, options: { max?: Tensor | null | undefined }): this;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): this;
  /**
   * In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   */
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(min: Scalar | null, options: { max?: Scalar | null | undefined }): this;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): this;
  /**
   * The smaller of each element and `max`.
   *
   * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   */
  clamp_max(max: Tensor): Tensor;
  /** The smaller of each element and `max`. */
  clamp_max(options: { max: Tensor }): Tensor;
  /**
   * The smaller of each element and `max`.
   *
   * `clamp_max(Tensor self, Scalar max) -> Tensor`
   */
  clamp_max(max: Scalar): Tensor;
  /** The smaller of each element and `max`. */
  clamp_max(options: { max: Scalar }): Tensor;
  /**
   * In place: the smaller of each element and `max`.
   *
   * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
   */
  clamp_max_(max: Tensor): this;
  /** In place: the smaller of each element and `max`. */
  clamp_max_(options: { max: Tensor }): this;
  /**
   * In place: the smaller of each element and `max`.
   *
   * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
   */
  clamp_max_(max: Scalar): this;
  /** In place: the smaller of each element and `max`. */
  clamp_max_(options: { max: Scalar }): this;
  /**
   * The larger of each element and `min`.
   *
   * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   */
  clamp_min(min: Tensor): Tensor;
  /** The larger of each element and `min`. */
  clamp_min(options: { min: Tensor }): Tensor;
  /**
   * The larger of each element and `min`.
   *
   * `clamp_min(Tensor self, Scalar min) -> Tensor`
   */
  clamp_min(min: Scalar): Tensor;
  /** The larger of each element and `min`. */
  clamp_min(options: { min: Scalar }): Tensor;
  /**
   * In place: the larger of each element and `min`.
   *
   * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
   */
  clamp_min_(min: Tensor): this;
  /** In place: the larger of each element and `min`. */
  clamp_min_(options: { min: Tensor }): this;
  /**
   * In place: the larger of each element and `min`.
   *
   * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
   */
  clamp_min_(min: Scalar): this;
  /** In place: the larger of each element and `min`. */
  clamp_min_(options: { min: Scalar }): this;
  /**
   * Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html torch.Tensor.clip}
   */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(min: Tensor | null, options: { max?: Tensor | null | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /**
   * Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(min: Scalar | null, options: { max?: Scalar | null | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /**
   * Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html torch.Tensor.clip_}
   */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(min: Tensor | null, options: { max?: Tensor | null | undefined }): this;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): this;
  /**
   * Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   */
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(min: Scalar | null, options: { max?: Scalar | null | undefined }): this;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): this;
  /**
   * A copy, which autograd records. `memory_format` says how it lies in memory.
   *
   * Defaults: memory_format null.
   *
   * `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html torch.Tensor.clone}
   */
  clone(options?: { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * A sparse COO tensor with sorted indices, the values of equal ones summed.
   *
   * `coalesce(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html torch.Tensor.coalesce}
   */
  coalesce(): Tensor;
  /**
   * The columns of the elements of a sparse matrix by rows.
   *
   * `col_indices(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html torch.Tensor.col_indices}
   */
  col_indices(): Tensor;
  /**
   * The complex conjugates, as a view that is computed when it is read; a real tensor itself.
   *
   * `conj(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html torch.Tensor.conj}
   */
  conj(): Tensor;
  /**
   * The complex conjugates, written to new memory.
   *
   * `conj_physical(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html torch.Tensor.conj_physical}
   */
  conj_physical(): Tensor;
  /**
   * In place: the complex conjugates, written to new memory.
   *
   * `conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html torch.Tensor.conj_physical_}
   */
  conj_physical_(): this;
  /**
   * The tensor with elements in row-major order without gaps; itself where they are so already. `memory_format` may name another order.
   *
   * Defaults: memory_format torch.contiguous_format.
   *
   * `contiguous(Tensor(a) self, *, MemoryFormat memory_format=contiguous_format) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html torch.Tensor.contiguous}
   */
  contiguous(options?: { memory_format?: MemoryFormat | undefined }): Tensor;
  /**
   * In place: the elements of `src`, broadcast and converted to this tensor's dtype and device. `non_blocking` lets a copy between page-locked memory and a GPU go on meanwhile.
   *
   * Defaults: non_blocking false.
   *
   * `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html torch.Tensor.copy_}
   */
  copy_(src: Tensor | Scalar, non_blocking?: boolean): this;
  /** In place: the elements of `src`, broadcast and converted to this tensor's dtype and device. */
  copy_(src: Tensor | Scalar, options: { non_blocking?: boolean | undefined }): this;
  /** In place: the elements of `src`, broadcast and converted to this tensor's dtype and device. */
  copy_(options: { src: Tensor | Scalar; non_blocking?: boolean | undefined }): this;
  /**
   * The magnitudes of `this` with the signs of `other`. Integers become floating-point.
   *
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html torch.Tensor.copysign}
   */
  copysign(other: Tensor): Tensor;
  /** The magnitudes of `this` with the signs of `other`. Integers become floating-point. */
  copysign(options: { other: Tensor }): Tensor;
  /**
   * The magnitudes of `this` with the signs of `other`. Integers become floating-point.
   *
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  copysign(other: Scalar): Tensor;
  /** The magnitudes of `this` with the signs of `other`. Integers become floating-point. */
  copysign(options: { other: Scalar }): Tensor;
  /**
   * In place: the magnitudes of `this` with the signs of `other`. Integers become floating-point.
   *
   * `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html torch.Tensor.copysign_}
   */
  copysign_(other: Tensor): this;
  /** In place: the magnitudes of `this` with the signs of `other`. Integers become floating-point. */
  copysign_(options: { other: Tensor }): this;
  /**
   * In place: the magnitudes of `this` with the signs of `other`. Integers become floating-point.
   *
   * `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  copysign_(other: Scalar): this;
  /** In place: the magnitudes of `this` with the signs of `other`. Integers become floating-point. */
  copysign_(options: { other: Scalar }): this;
  /**
   * The correlation coefficients of variables in rows with observations in columns.
   *
   * `corrcoef(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html torch.Tensor.corrcoef}
   */
  corrcoef(): Tensor;
  /**
   * The cosine of each element, in radians.
   *
   * `cos(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html torch.Tensor.cos}
   */
  cos(): Tensor;
  /**
   * In place: the cosine of each element, in radians.
   *
   * `cos_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html torch.Tensor.cos_}
   */
  cos_(): this;
  /**
   * The hyperbolic cosine of each element.
   *
   * `cosh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html torch.Tensor.cosh}
   */
  cosh(): Tensor;
  /**
   * In place: the hyperbolic cosine of each element.
   *
   * `cosh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html torch.Tensor.cosh_}
   */
  cosh_(): this;
  /**
   * How many elements are other than 0, of all or along `dim`, int64.
   *
   * Defaults: dim null.
   *
   * `count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html torch.Tensor.count_nonzero}
   */
  count_nonzero(dim?: number | null): Tensor;
  /** How many elements are other than 0, of all or along `dim`, int64. */
  count_nonzero(options: { dim?: number | null | undefined }): Tensor;
  /**
   * How many elements are other than 0, of all or along `dim`, int64.
   *
   * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   */
  count_nonzero(dim: readonly number[]): Tensor;
  /**
   * How many elements are other than 0, of all or along `dim`, int64.
   *
   * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   */
  count_nonzero(...dim: number[]): Tensor;
  /** How many elements are other than 0, of all or along `dim`, int64. */
  count_nonzero(options: { dim: readonly number[] }): Tensor;
  /**
   * The covariances of variables in rows with observations in columns. The sums are divided by n − `correction`; `fweights` counts observations, `aweights` weighs them.
   *
   * Defaults: correction 1; fweights, aweights null.
   *
   * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html torch.Tensor.cov}
   */
  cov(options?: { correction?: number | undefined; fweights?: Tensor | null | undefined; aweights?: Tensor | null | undefined }): Tensor;
  /**
   * The cross products of vectors of 3 elements along `dim`, by default the first of size 3.
   *
   * Defaults: dim null.
   *
   * `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html torch.Tensor.cross}
   */
  cross(other: Tensor, dim?: number | null): Tensor;
  /** The cross products of vectors of 3 elements along `dim`, by default the first of size 3. */
  cross(other: Tensor, options: { dim?: number | null | undefined }): Tensor;
  /** The cross products of vectors of 3 elements along `dim`, by default the first of size 3. */
  cross(options: { other: Tensor; dim?: number | null | undefined }): Tensor;
  /**
   * Where each row of a sparse matrix by rows begins.
   *
   * `crow_indices(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html torch.Tensor.crow_indices}
   */
  crow_indices(): Tensor;
  /**
   * `{values, indices}` of the largest element so far along `dim`.
   *
   * `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html torch.Tensor.cummax}
   */
  cummax(dim: number): ValuesIndices;
  /** `{values, indices}` of the largest element so far along `dim`. */
  cummax(options: { dim: number }): ValuesIndices;
  /**
   * `{values, indices}` of the smallest element so far along `dim`.
   *
   * `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html torch.Tensor.cummin}
   */
  cummin(dim: number): ValuesIndices;
  /** `{values, indices}` of the smallest element so far along `dim`. */
  cummin(options: { dim: number }): ValuesIndices;
  /**
   * The products of each element and all before it along `dim`.
   *
   * Defaults: dtype null.
   *
   * `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html torch.Tensor.cumprod}
   */
  cumprod(dim: number, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The products of each element and all before it along `dim`. */
  cumprod(options: { dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * In place: the products of each element and all before it along `dim`.
   *
   * Defaults: dtype null.
   *
   * `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html torch.Tensor.cumprod_}
   */
  cumprod_(dim: number, options?: Keywords & { dtype?: Dtype | null | undefined }): this;
  /** In place: the products of each element and all before it along `dim`. */
  cumprod_(options: { dim: number; dtype?: Dtype | null | undefined }): this;
  /**
   * The sums of each element and all before it along `dim`. Integers are summed in int64.
   *
   * Defaults: dtype null.
   *
   * `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html torch.Tensor.cumsum}
   */
  cumsum(dim: number, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The sums of each element and all before it along `dim`. Integers are summed in int64. */
  cumsum(options: { dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * In place: the sums of each element and all before it along `dim`. Integers are summed in int64.
   *
   * Defaults: dtype null.
   *
   * `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html torch.Tensor.cumsum_}
   */
  cumsum_(dim: number, options?: Keywords & { dtype?: Dtype | null | undefined }): this;
  /** In place: the sums of each element and all before it along `dim`. Integers are summed in int64. */
  cumsum_(options: { dim: number; dtype?: Dtype | null | undefined }): this;
  /**
   * Degrees to radians: `this · π / 180`.
   *
   * `deg2rad(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html torch.Tensor.deg2rad}
   */
  deg2rad(): Tensor;
  /**
   * In place: degrees to radians: `this · π / 180`.
   *
   * `deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html torch.Tensor.deg2rad_}
   */
  deg2rad_(): this;
  /**
   * How many dimensions the values of a sparse tensor have of their own.
   *
   * `dense_dim(Tensor self) -> int`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html torch.Tensor.dense_dim}
   */
  dense_dim(): number;
  /**
   * The numbers that a quantized tensor stands for, float32.
   *
   * `dequantize.self(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html torch.Tensor.dequantize}
   */
  dequantize(): Tensor;
  /**
   * Alias of torch.linalg.det: the determinant of square matrices.
   *
   * `det(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html torch.Tensor.det}
   */
  det(): Tensor;
  /**
   * Of a matrix its diagonal, of a vector the matrix with it on the diagonal.
   *
   * Defaults: diagonal 0.
   *
   * `diag(Tensor self, int diagonal=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html torch.Tensor.diag}
   */
  diag(diagonal?: number): Tensor;
  /** Of a matrix its diagonal, of a vector the matrix with it on the diagonal. */
  diag(options: { diagonal?: number | undefined }): Tensor;
  /**
   * Matrices with the last dimension on their diagonals, in `dim1` and `dim2`.
   *
   * Defaults: offset 0, dim1 -2, dim2 -1.
   *
   * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html torch.Tensor.diag_embed}
   */
  diag_embed(offset?: number, dim1?: number, dim2?: number): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(offset: number, dim1: number, options: { dim2?: number | undefined }): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(offset: number, options: { dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * A matrix with all elements on its diagonal.
   *
   * Defaults: offset 0.
   *
   * `diagflat(Tensor self, int offset=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html torch.Tensor.diagflat}
   */
  diagflat(offset?: number): Tensor;
  /** A matrix with all elements on its diagonal. */
  diagflat(options: { offset?: number | undefined }): Tensor;
  /**
   * A view of the diagonals over `dim1` and `dim2`, as the last dimension. `offset` counts from the main diagonal: above it where positive.
   *
   * Defaults: offset 0, dim1 0, dim2 1.
   *
   * `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html torch.Tensor.diagonal}
   */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(offset: number, dim1: number, options: { dim2?: number | undefined }): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(offset: number, options: { dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * A copy in which the diagonal over `dim1` and `dim2` is `src`.
   *
   * Defaults: offset 0, dim1 0, dim2 1.
   *
   * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html torch.Tensor.diagonal_scatter}
   */
  diagonal_scatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(src: Tensor, offset: number, dim1: number, options: { dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(src: Tensor, offset: number, options: { dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(src: Tensor, options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(options: { src: Tensor; offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * The differences of neighbours along `dim`, taken `n` times. `prepend` and `append` are joined to the tensor first.
   *
   * Defaults: n 1, dim -1; prepend, append null.
   *
   * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html torch.Tensor.diff}
   */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(n: number, dim: number, prepend: Tensor | null, options: { append?: Tensor | null | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(n: number, dim: number, options: { prepend?: Tensor | null | undefined; append?: Tensor | null | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(n: number, options: { dim?: number | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(options: { n?: number | undefined; dim?: number | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined }): Tensor;
  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `digamma(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html torch.Tensor.digamma}
   */
  digamma(): Tensor;
  /**
   * In place: the derivative of the logarithm of the gamma function.
   *
   * `digamma_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html torch.Tensor.digamma_}
   */
  digamma_(): this;
  /**
   * The `p`-norm of `this − other`.
   *
   * Defaults: p 2.
   *
   * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html torch.Tensor.dist}
   */
  dist(other: Tensor, p?: Scalar): Tensor;
  /** The `p`-norm of `this − other`. */
  dist(other: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** The `p`-norm of `this − other`. */
  dist(options: { other: Tensor; p?: Scalar | undefined }): Tensor;
  /**
   * `this / other`, element by element; of integers the result is floating-point. `rounding_mode` "trunc" rounds towards zero and "floor" downwards, and both keep integers integers.
   *
   * `div.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html torch.Tensor.div}
   */
  div(other: Tensor | Scalar): Tensor;
  /** `this / other`, element by element; of integers the result is floating-point. */
  div(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `this / other`, element by element; of integers the result is floating-point.
   *
   * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   */
  div(other: Tensor | Scalar, options: { rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** `this / other`, element by element; of integers the result is floating-point. */
  div(options: { other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /**
   * `this / other`, element by element; of integers the result is floating-point.
   *
   * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   */
  div(other: Scalar, options: { rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** `this / other`, element by element; of integers the result is floating-point. */
  div(options: { other: Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /**
   * In place: `this / other`, element by element; of integers the result is floating-point. `rounding_mode` "trunc" rounds towards zero and "floor" downwards, and both keep integers integers.
   *
   * `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html torch.Tensor.div_}
   */
  div_(other: Tensor | Scalar): this;
  /** In place: `this / other`, element by element; of integers the result is floating-point. */
  div_(options: { other: Tensor | Scalar }): this;
  /**
   * In place: `this / other`, element by element; of integers the result is floating-point.
   *
   * `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
   */
  div_(other: Tensor | Scalar, options: { rounding_mode: "trunc" | "floor" | null }): this;
  /** In place: `this / other`, element by element; of integers the result is floating-point. */
  div_(options: { other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null }): this;
  /**
   * In place: `this / other`, element by element; of integers the result is floating-point.
   *
   * `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
   */
  div_(other: Scalar, options: { rounding_mode: "trunc" | "floor" | null }): this;
  /** In place: `this / other`, element by element; of integers the result is floating-point. */
  div_(options: { other: Scalar; rounding_mode: "trunc" | "floor" | null }): this;
  /**
   * Alias of div: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html torch.Tensor.divide}
   */
  divide(other: Tensor | Scalar): Tensor;
  /** Alias of div: `this / other`, element by element; of integers the result is floating-point. */
  divide(options: { other: Tensor | Scalar }): Tensor;
  /**
   * Alias of div: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   */
  divide(other: Tensor | Scalar, options: { rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** Alias of div: `this / other`, element by element; of integers the result is floating-point. */
  divide(options: { other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /**
   * Alias of div: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  divide(other: Scalar): Tensor;
  /** Alias of div: `this / other`, element by element; of integers the result is floating-point. */
  divide(options: { other: Scalar }): Tensor;
  /**
   * Alias of div: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   */
  divide(other: Scalar, options: { rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** Alias of div: `this / other`, element by element; of integers the result is floating-point. */
  divide(options: { other: Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /**
   * Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html torch.Tensor.divide_}
   */
  divide_(other: Tensor | Scalar): this;
  /** Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point. */
  divide_(options: { other: Tensor | Scalar }): this;
  /**
   * Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
   */
  divide_(other: Tensor | Scalar, options: { rounding_mode: "trunc" | "floor" | null }): this;
  /** Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point. */
  divide_(options: { other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null }): this;
  /**
   * Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  divide_(other: Scalar): this;
  /** Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point. */
  divide_(options: { other: Scalar }): this;
  /**
   * Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point.
   *
   * `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
   */
  divide_(other: Scalar, options: { rounding_mode: "trunc" | "floor" | null }): this;
  /** Alias of div_: in place: `this / other`, element by element; of integers the result is floating-point. */
  divide_(options: { other: Scalar; rounding_mode: "trunc" | "floor" | null }): this;
  /**
   * The sum of the products of two vectors of one length.
   *
   * `dot(Tensor self, Tensor tensor) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html torch.Tensor.dot}
   */
  dot(tensor: Tensor): Tensor;
  /** The sum of the products of two vectors of one length. */
  dot(options: { tensor: Tensor }): Tensor;
  /**
   * Parts along the third dimension: so many, or cut at indices.
   *
   * `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html torch.Tensor.dsplit}
   */
  dsplit<N extends number>(sections: N): Exactly<N>;
  /** Parts along the third dimension: so many, or cut at indices. */
  dsplit<N extends number>(options: { sections: N }): Exactly<N>;
  /**
   * Parts along the third dimension: so many, or cut at indices.
   *
   * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  dsplit<const N extends readonly number[]>(indices: N): OneMore<N>;
  /**
   * Parts along the third dimension: so many, or cut at indices.
   *
   * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  dsplit<const N extends readonly number[]>(...indices: N): OneMore<N>;
  /** Parts along the third dimension: so many, or cut at indices. */
  dsplit<const N extends readonly number[]>(options: { indices: N }): OneMore<N>;
  /**
   * Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below.
   *
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html torch.Tensor.eq}
   */
  eq(other: Tensor): Tensor;
  /** Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq(options: { other: Tensor }): Tensor;
  /**
   * Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below.
   *
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  eq(other: Scalar): Tensor;
  /** Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq(options: { other: Scalar }): Tensor;
  /**
   * In place: whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below.
   *
   * `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html torch.Tensor.eq_}
   */
  eq_(other: Tensor): this;
  /** In place: whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq_(options: { other: Tensor }): this;
  /**
   * In place: whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below.
   *
   * `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  eq_(other: Scalar): this;
  /** In place: whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq_(options: { other: Scalar }): this;
  /**
   * Whether both tensors have one shape and the same elements: a boolean, not a tensor.
   *
   * `equal(Tensor self, Tensor other) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html torch.Tensor.equal}
   */
  equal(other: Tensor): boolean;
  /** Whether both tensors have one shape and the same elements: a boolean, not a tensor. */
  equal(options: { other: Tensor }): boolean;
  /**
   * The error function of each element.
   *
   * `erf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html torch.Tensor.erf}
   */
  erf(): Tensor;
  /**
   * In place: the error function of each element.
   *
   * `erf_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html torch.Tensor.erf_}
   */
  erf_(): this;
  /**
   * `1 − erf(this)`, exact where it is near 0.
   *
   * `erfc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html torch.Tensor.erfc}
   */
  erfc(): Tensor;
  /**
   * In place: `1 − erf(this)`, exact where it is near 0.
   *
   * `erfc_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html torch.Tensor.erfc_}
   */
  erfc_(): this;
  /**
   * The inverse of the error function: from (−1, 1) to all numbers.
   *
   * `erfinv(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html torch.Tensor.erfinv}
   */
  erfinv(): Tensor;
  /**
   * In place: the inverse of the error function: from (−1, 1) to all numbers.
   *
   * `erfinv_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html torch.Tensor.erfinv_}
   */
  erfinv_(): this;
  /**
   * `e^this`, element by element. Integers become floating-point.
   *
   * `exp(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html torch.Tensor.exp}
   */
  exp(): Tensor;
  /**
   * `2^this`, element by element.
   *
   * `exp2(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html torch.Tensor.exp2}
   */
  exp2(): Tensor;
  /**
   * In place: `2^this`, element by element.
   *
   * `exp2_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html torch.Tensor.exp2_}
   */
  exp2_(): this;
  /**
   * In place: `e^this`, element by element. Integers become floating-point.
   *
   * `exp_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html torch.Tensor.exp_}
   */
  exp_(): this;
  /**
   * A view with dimensions of size 1 repeated to `size`, without memory. −1 keeps a size. New dimensions come in front. Write to a copy: several elements share one place.
   *
   * Defaults: implicit false.
   *
   * `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html torch.Tensor.expand}
   */
  expand(size: readonly number[], options?: { implicit?: boolean | undefined }): Tensor;
  /**
   * A view with dimensions of size 1 repeated to `size`, without memory. −1 keeps a size.
   *
   * Defaults: implicit false.
   *
   * `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   */
  expand(...size: number[]): Tensor;
  /**
   * A view with dimensions of size 1 repeated to `size`, without memory. −1 keeps a size.
   *
   * Defaults: implicit false.
   *
   * `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   */
  expand(...args: [...size: number[], options: { implicit?: boolean | undefined }]): Tensor;
  /** A view with dimensions of size 1 repeated to `size`, without memory. −1 keeps a size. */
  expand(options: { size: readonly number[]; implicit?: boolean | undefined }): Tensor;
  /**
   * A view expanded to the shape of `other`.
   *
   * `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html torch.Tensor.expand_as}
   */
  expand_as(other: Tensor): Tensor;
  /** A view expanded to the shape of `other`. */
  expand_as(options: { other: Tensor }): Tensor;
  /**
   * `e^this − 1`, exact near 0.
   *
   * `expm1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html torch.Tensor.expm1}
   */
  expm1(): Tensor;
  /**
   * In place: `e^this − 1`, exact near 0.
   *
   * `expm1_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html torch.Tensor.expm1_}
   */
  expm1_(): this;
  /**
   * In place: random numbers from the exponential distribution of rate `lambd`.
   *
   * Defaults: lambd 1; generator null.
   *
   * `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html torch.Tensor.exponential_}
   */
  exponential_(lambd?: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: random numbers from the exponential distribution of rate `lambd`. */
  exponential_(options: { lambd?: number | undefined; generator?: Generator | null | undefined }): this;
  /**
   * In place: every element replaced by `value`, a number or a tensor without dimensions.
   *
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html torch.Tensor.fill_}
   */
  fill_(value: Tensor): this;
  /** In place: every element replaced by `value`, a number or a tensor without dimensions. */
  fill_(options: { value: Tensor }): this;
  /**
   * In place: every element replaced by `value`, a number or a tensor without dimensions.
   *
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
   */
  fill_(value: Scalar): this;
  /** In place: every element replaced by `value`, a number or a tensor without dimensions. */
  fill_(options: { value: Scalar }): this;
  /**
   * In place: the main diagonal filled with `fill_value`. `wrap` begins it again below in matrices that are higher than wide.
   *
   * Defaults: wrap false.
   *
   * `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html torch.Tensor.fill_diagonal_}
   */
  fill_diagonal_(fill_value: Scalar, wrap?: boolean): this;
  /** In place: the main diagonal filled with `fill_value`. */
  fill_diagonal_(fill_value: Scalar, options: { wrap?: boolean | undefined }): this;
  /** In place: the main diagonal filled with `fill_value`. */
  fill_diagonal_(options: { fill_value: Scalar; wrap?: boolean | undefined }): this;
  /**
   * Alias of trunc: each element without its fraction, in the same dtype.
   *
   * `fix(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html torch.Tensor.fix}
   */
  fix(): Tensor;
  /**
   * Alias of trunc_: in place: each element without its fraction, in the same dtype.
   *
   * `fix_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html torch.Tensor.fix_}
   */
  fix_(): this;
  /**
   * Dimensions from `start_dim` to `end_dim` as one: a view where that is possible.
   *
   * Defaults: start_dim 0, end_dim -1.
   *
   * `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html torch.Tensor.flatten}
   */
  flatten(start_dim?: number, end_dim?: number): Tensor;
  /** Dimensions from `start_dim` to `end_dim` as one: a view where that is possible. */
  flatten(start_dim: number, options: { end_dim?: number | undefined }): Tensor;
  /** Dimensions from `start_dim` to `end_dim` as one: a view where that is possible. */
  flatten(options: { start_dim?: number | undefined; end_dim?: number | undefined }): Tensor;
  /**
   * The elements in reverse order along `dims`.
   *
   * `flip(Tensor self, int[] dims) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html torch.Tensor.flip}
   */
  flip(dims: readonly number[]): Tensor;
  /**
   * The elements in reverse order along `dims`.
   *
   * `flip(Tensor self, int[] dims) -> Tensor`
   */
  flip(...dims: number[]): Tensor;
  /** The elements in reverse order along `dims`. */
  flip(options: { dims: readonly number[] }): Tensor;
  /**
   * The columns in reverse order.
   *
   * `fliplr(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html torch.Tensor.fliplr}
   */
  fliplr(): Tensor;
  /**
   * The rows in reverse order.
   *
   * `flipud(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html torch.Tensor.flipud}
   */
  flipud(): Tensor;
  /**
   * `this` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html torch.Tensor.float_power}
   */
  float_power(exponent: Tensor): Tensor;
  /** `this` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(options: { exponent: Tensor }): Tensor;
  /**
   * `this` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   */
  float_power(exponent: Scalar): Tensor;
  /** `this` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(options: { exponent: Scalar }): Tensor;
  /**
   * In place: `this` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html torch.Tensor.float_power_}
   */
  float_power_(exponent: Tensor): this;
  /** In place: `this` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power_(options: { exponent: Tensor }): this;
  /**
   * In place: `this` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   */
  float_power_(exponent: Scalar): this;
  /** In place: `this` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power_(options: { exponent: Scalar }): this;
  /**
   * The greatest integer not above each element, in the same dtype.
   *
   * `floor(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html torch.Tensor.floor}
   */
  floor(): Tensor;
  /**
   * In place: the greatest integer not above each element, in the same dtype.
   *
   * `floor_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html torch.Tensor.floor_}
   */
  floor_(): this;
  /**
   * `floor(this / other)`, element by element. Of integers the result is an integer.
   *
   * `floor_divide(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html torch.Tensor.floor_divide}
   */
  floor_divide(other: Tensor | Scalar): Tensor;
  /** `floor(this / other)`, element by element. Of integers the result is an integer. */
  floor_divide(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `floor(this / other)`, element by element. Of integers the result is an integer.
   *
   * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  floor_divide(other: Scalar): Tensor;
  /** `floor(this / other)`, element by element. Of integers the result is an integer. */
  floor_divide(options: { other: Scalar }): Tensor;
  /**
   * In place: `floor(this / other)`, element by element. Of integers the result is an integer.
   *
   * `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html torch.Tensor.floor_divide_}
   */
  floor_divide_(other: Tensor | Scalar): this;
  /** In place: `floor(this / other)`, element by element. Of integers the result is an integer. */
  floor_divide_(options: { other: Tensor | Scalar }): this;
  /**
   * In place: `floor(this / other)`, element by element. Of integers the result is an integer.
   *
   * `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  floor_divide_(other: Scalar): this;
  /** In place: `floor(this / other)`, element by element. Of integers the result is an integer. */
  floor_divide_(options: { other: Scalar }): this;
  /**
   * The larger of two elements; where one of them is NaN, the other.
   *
   * `fmax(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html torch.Tensor.fmax}
   */
  fmax(other: Tensor): Tensor;
  /** The larger of two elements; where one of them is NaN, the other. */
  fmax(options: { other: Tensor }): Tensor;
  /**
   * The smaller of two elements; where one of them is NaN, the other.
   *
   * `fmin(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html torch.Tensor.fmin}
   */
  fmin(other: Tensor): Tensor;
  /** The smaller of two elements; where one of them is NaN, the other. */
  fmin(options: { other: Tensor }): Tensor;
  /**
   * The rest of `this / other` that has the sign of `this`, as C's fmod.
   *
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html torch.Tensor.fmod}
   */
  fmod(other: Tensor): Tensor;
  /** The rest of `this / other` that has the sign of `this`, as C's fmod. */
  fmod(options: { other: Tensor }): Tensor;
  /**
   * The rest of `this / other` that has the sign of `this`, as C's fmod.
   *
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  fmod(other: Scalar): Tensor;
  /** The rest of `this / other` that has the sign of `this`, as C's fmod. */
  fmod(options: { other: Scalar }): Tensor;
  /**
   * In place: the rest of `this / other` that has the sign of `this`, as C's fmod.
   *
   * `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html torch.Tensor.fmod_}
   */
  fmod_(other: Tensor): this;
  /** In place: the rest of `this / other` that has the sign of `this`, as C's fmod. */
  fmod_(options: { other: Tensor }): this;
  /**
   * In place: the rest of `this / other` that has the sign of `this`, as C's fmod.
   *
   * `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  fmod_(other: Scalar): this;
  /** In place: the rest of `this / other` that has the sign of `this`, as C's fmod. */
  fmod_(options: { other: Scalar }): this;
  /**
   * The fraction of each element, with its sign: `this − trunc(this)`.
   *
   * `frac(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html torch.Tensor.frac}
   */
  frac(): Tensor;
  /**
   * In place: the fraction of each element, with its sign: `this − trunc(this)`.
   *
   * `frac_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html torch.Tensor.frac_}
   */
  frac_(): this;
  /**
   * `{mantissa, exponent}`: each element as mantissa · 2^exponent, the mantissa in ±[0.5, 1). The exponents are int32.
   *
   * `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html torch.Tensor.frexp}
   */
  frexp(): MantissaExponent;
  /**
   * Elements picked along `dim`: in two dimensions `out[i][j] = this[index[i][j]][j]` for dim 0. The result has the shape of `index`, which is int64.
   *
   * Defaults: sparse_grad false.
   *
   * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html torch.Tensor.gather}
   */
  gather(dim: number, index: Tensor, options?: { sparse_grad?: boolean | undefined }): Tensor;
  /** Elements picked along `dim`: in two dimensions `out[i][j] = this[index[i][j]][j]` for dim 0. */
  gather(dim: number, options: { index: Tensor; sparse_grad?: boolean | undefined }): Tensor;
  /** Elements picked along `dim`: in two dimensions `out[i][j] = this[index[i][j]][j]` for dim 0. */
  gather(options: { dim: number; index: Tensor; sparse_grad?: boolean | undefined }): Tensor;
  /**
   * The greatest common divisor of integers, element by element; of 0 and 0 it is 0.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html torch.Tensor.gcd}
   */
  gcd(other: Tensor): Tensor;
  /** The greatest common divisor of integers, element by element; of 0 and 0 it is 0. */
  gcd(options: { other: Tensor }): Tensor;
  /**
   * In place: the greatest common divisor of integers, element by element; of 0 and 0 it is 0.
   *
   * `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html torch.Tensor.gcd_}
   */
  gcd_(other: Tensor): this;
  /** In place: the greatest common divisor of integers, element by element; of 0 and 0 it is 0. */
  gcd_(options: { other: Tensor }): this;
  /**
   * Whether `this >= other`, element by element.
   *
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html torch.Tensor.ge}
   */
  ge(other: Tensor): Tensor;
  /** Whether `this >= other`, element by element. */
  ge(options: { other: Tensor }): Tensor;
  /**
   * Whether `this >= other`, element by element.
   *
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  ge(other: Scalar): Tensor;
  /** Whether `this >= other`, element by element. */
  ge(options: { other: Scalar }): Tensor;
  /**
   * In place: whether `this >= other`, element by element.
   *
   * `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html torch.Tensor.ge_}
   */
  ge_(other: Tensor): this;
  /** In place: whether `this >= other`, element by element. */
  ge_(options: { other: Tensor }): this;
  /**
   * In place: whether `this >= other`, element by element.
   *
   * `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  ge_(other: Scalar): this;
  /** In place: whether `this >= other`, element by element. */
  ge_(options: { other: Scalar }): this;
  /**
   * In place: random numbers of attempts up to the first success, of probability `p`.
   *
   * Defaults: generator null.
   *
   * `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html torch.Tensor.geometric_}
   */
  geometric_(p: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: random numbers of attempts up to the first success, of probability `p`. */
  geometric_(options: { p: number; generator?: Generator | null | undefined }): this;
  /**
   * `{a, tau}`: the QR decomposition as LAPACK keeps it, for `ormqr` and `linalg.householder_product`.
   *
   * `geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html torch.Tensor.geqrf}
   */
  geqrf(): ATau;
  /**
   * Alias of outer: all products of the elements of two vectors, a matrix.
   *
   * `ger(Tensor self, Tensor vec2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html torch.Tensor.ger}
   */
  ger(vec2: Tensor): Tensor;
  /** Alias of outer: all products of the elements of two vectors, a matrix. */
  ger(options: { vec2: Tensor }): Tensor;
  /**
   * Alias of gt: whether `this > other`, element by element.
   *
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html torch.Tensor.greater}
   */
  greater(other: Tensor): Tensor;
  /** Alias of gt: whether `this > other`, element by element. */
  greater(options: { other: Tensor }): Tensor;
  /**
   * Alias of gt: whether `this > other`, element by element.
   *
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  greater(other: Scalar): Tensor;
  /** Alias of gt: whether `this > other`, element by element. */
  greater(options: { other: Scalar }): Tensor;
  /**
   * Alias of gt_: in place: whether `this > other`, element by element.
   *
   * `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html torch.Tensor.greater_}
   */
  greater_(other: Tensor): this;
  /** Alias of gt_: in place: whether `this > other`, element by element. */
  greater_(options: { other: Tensor }): this;
  /**
   * Alias of gt_: in place: whether `this > other`, element by element.
   *
   * `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  greater_(other: Scalar): this;
  /** Alias of gt_: in place: whether `this > other`, element by element. */
  greater_(options: { other: Scalar }): this;
  /**
   * Alias of ge: whether `this >= other`, element by element.
   *
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html torch.Tensor.greater_equal}
   */
  greater_equal(other: Tensor): Tensor;
  /** Alias of ge: whether `this >= other`, element by element. */
  greater_equal(options: { other: Tensor }): Tensor;
  /**
   * Alias of ge: whether `this >= other`, element by element.
   *
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  greater_equal(other: Scalar): Tensor;
  /** Alias of ge: whether `this >= other`, element by element. */
  greater_equal(options: { other: Scalar }): Tensor;
  /**
   * Alias of ge_: in place: whether `this >= other`, element by element.
   *
   * `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html torch.Tensor.greater_equal_}
   */
  greater_equal_(other: Tensor): this;
  /** Alias of ge_: in place: whether `this >= other`, element by element. */
  greater_equal_(options: { other: Tensor }): this;
  /**
   * Alias of ge_: in place: whether `this >= other`, element by element.
   *
   * `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  greater_equal_(other: Scalar): this;
  /** Alias of ge_: in place: whether `this >= other`, element by element. */
  greater_equal_(options: { other: Scalar }): this;
  /**
   * Whether `this > other`, element by element.
   *
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html torch.Tensor.gt}
   */
  gt(other: Tensor): Tensor;
  /** Whether `this > other`, element by element. */
  gt(options: { other: Tensor }): Tensor;
  /**
   * Whether `this > other`, element by element.
   *
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  gt(other: Scalar): Tensor;
  /** Whether `this > other`, element by element. */
  gt(options: { other: Scalar }): Tensor;
  /**
   * In place: whether `this > other`, element by element.
   *
   * `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html torch.Tensor.gt_}
   */
  gt_(other: Tensor): this;
  /** In place: whether `this > other`, element by element. */
  gt_(options: { other: Tensor }): this;
  /**
   * In place: whether `this > other`, element by element.
   *
   * `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  gt_(other: Scalar): this;
  /** In place: whether `this > other`, element by element. */
  gt_(options: { other: Scalar }): this;
  /**
   * 0 where the magnitude is `lambd` or less, else `this`.
   *
   * Defaults: lambd 0.5.
   *
   * `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html torch.Tensor.hardshrink}
   */
  hardshrink(lambd?: Scalar): Tensor;
  /** 0 where the magnitude is `lambd` or less, else `this`. */
  hardshrink(options: { lambd?: Scalar | undefined }): Tensor;
  /**
   * A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or.
   *
   * Defaults: dim [], keepdim false, mode 0.
   *
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html torch.hash_tensor}
   */
  hash_tensor(dim?: number | readonly number[], options?: { keepdim?: boolean | undefined; mode?: number | undefined }): Tensor;
  /**
   * A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or.
   *
   * Defaults: dim [], keepdim false, mode 0.
   *
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   */
  hash_tensor(...dim: number[]): Tensor;
  /**
   * A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or.
   *
   * Defaults: dim [], keepdim false, mode 0.
   *
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   */
  hash_tensor(...args: [...dim: number[], options: { keepdim?: boolean | undefined; mode?: number | undefined }]): Tensor;
  /** A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or. */
  hash_tensor(options: { dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; mode?: number | undefined }): Tensor;
  /**
   * 0 where `this` < 0, 1 where it is above, `values` where it is 0.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html torch.Tensor.heaviside}
   */
  heaviside(values: Tensor): Tensor;
  /** 0 where `this` < 0, 1 where it is above, `values` where it is 0. */
  heaviside(options: { values: Tensor }): Tensor;
  /**
   * In place: 0 where `this` < 0, 1 where it is above, `values` where it is 0.
   *
   * `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html torch.Tensor.heaviside_}
   */
  heaviside_(values: Tensor): this;
  /** In place: 0 where `this` < 0, 1 where it is above, `values` where it is 0. */
  heaviside_(options: { values: Tensor }): this;
  /**
   * How many elements fall in each of `bins` equal bins from `min` to `max`. With both 0 the bins span the data. Elements outside are not counted.
   *
   * Defaults: bins 100, min 0, max 0.
   *
   * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html torch.Tensor.histc}
   */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(bins: number, min: Scalar, options: { max?: Scalar | undefined }): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(bins: number, options: { min?: Scalar | undefined; max?: Scalar | undefined }): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(options: { bins?: number | undefined; min?: Scalar | undefined; max?: Scalar | undefined }): Tensor;
  /**
   * `{hist, bin_edges}`: how many elements fall in each bin. CPU only. `bins` is a number of equal bins (in `range`) or the edges; `weight` weighs the elements; `density` makes the integral 1.
   *
   * Defaults: density false; weight null.
   *
   * `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html torch.Tensor.histogram}
   */
  histogram(bins: Tensor, options?: { weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges;
  /** `{hist, bin_edges}`: how many elements fall in each bin. CPU only. */
  histogram(options: { bins: Tensor; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges;
  /**
   * `{hist, bin_edges}`: how many elements fall in each bin. CPU only.
   *
   * Defaults: bins 100, density false; range, weight null.
   *
   * `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   */
  histogram(bins?: number, options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges;
  /** `{hist, bin_edges}`: how many elements fall in each bin. CPU only. */
  histogram(options: { bins?: number | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges;
  /**
   * Parts along the second dimension, of a vector along its only one: so many, or cut at indices.
   *
   * `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html torch.Tensor.hsplit}
   */
  hsplit<N extends number>(sections: N): Exactly<N>;
  /** Parts along the second dimension, of a vector along its only one: so many, or cut at indices. */
  hsplit<N extends number>(options: { sections: N }): Exactly<N>;
  /**
   * Parts along the second dimension, of a vector along its only one: so many, or cut at indices.
   *
   * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  hsplit<const N extends readonly number[]>(indices: N): OneMore<N>;
  /**
   * Parts along the second dimension, of a vector along its only one: so many, or cut at indices.
   *
   * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  hsplit<const N extends readonly number[]>(...indices: N): OneMore<N>;
  /** Parts along the second dimension, of a vector along its only one: so many, or cut at indices. */
  hsplit<const N extends readonly number[]>(options: { indices: N }): OneMore<N>;
  /**
   * `sqrt(input² + other²)` without overflow on the way, element by element.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html torch.Tensor.hypot}
   */
  hypot(other: Tensor): Tensor;
  /** `sqrt(input² + other²)` without overflow on the way, element by element. */
  hypot(options: { other: Tensor }): Tensor;
  /**
   * In place: `sqrt(input² + other²)` without overflow on the way, element by element.
   *
   * `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html torch.Tensor.hypot_}
   */
  hypot_(other: Tensor): this;
  /** In place: `sqrt(input² + other²)` without overflow on the way, element by element. */
  hypot_(options: { other: Tensor }): this;
  /**
   * The modified Bessel function of the first kind of order 0.
   *
   * `i0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html torch.Tensor.i0}
   */
  i0(): Tensor;
  /**
   * In place: the modified Bessel function of the first kind of order 0.
   *
   * `i0_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html torch.Tensor.i0_}
   */
  i0_(): this;
  /**
   * The regularized lower incomplete gamma function: of shape `this` at `other`.
   *
   * `igamma(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html torch.Tensor.igamma}
   */
  igamma(other: Tensor): Tensor;
  /** The regularized lower incomplete gamma function: of shape `this` at `other`. */
  igamma(options: { other: Tensor }): Tensor;
  /**
   * In place: the regularized lower incomplete gamma function: of shape `this` at `other`.
   *
   * `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html torch.Tensor.igamma_}
   */
  igamma_(other: Tensor): this;
  /** In place: the regularized lower incomplete gamma function: of shape `this` at `other`. */
  igamma_(options: { other: Tensor }): this;
  /**
   * The regularized upper incomplete gamma function: of shape `this` at `other`.
   *
   * `igammac(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html torch.Tensor.igammac}
   */
  igammac(other: Tensor): Tensor;
  /** The regularized upper incomplete gamma function: of shape `this` at `other`. */
  igammac(options: { other: Tensor }): Tensor;
  /**
   * In place: the regularized upper incomplete gamma function: of shape `this` at `other`.
   *
   * `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html torch.Tensor.igammac_}
   */
  igammac_(other: Tensor): this;
  /** In place: the regularized upper incomplete gamma function: of shape `this` at `other`. */
  igammac_(options: { other: Tensor }): this;
  /**
   * `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up.
   *
   * Defaults: alpha 1.
   *
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html torch.Tensor.index_add}
   */
  index_add(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up.
   *
   * Defaults: alpha 1.
   *
   * `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html torch.Tensor.index_add_}
   */
  index_add_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined }): this;
  /** In place: `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add_(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar | undefined }): this;
  /** In place: `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add_(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar | undefined }): this;
  /** In place: `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add_(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar | undefined }): this;
  /**
   * The slices along `dim` that `index` names, replaced by those of `source`.
   *
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html torch.Tensor.index_copy}
   */
  index_copy(dim: number, index: Tensor, source: Tensor): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(dim: number, index: Tensor, options: { source: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(dim: number, options: { index: Tensor; source: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(options: { dim: number; index: Tensor; source: Tensor }): Tensor;
  /**
   * In place: the slices along `dim` that `index` names, replaced by those of `source`.
   *
   * `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html torch.Tensor.index_copy_}
   */
  index_copy_(dim: number, index: Tensor, source: Tensor): this;
  /** In place: the slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy_(dim: number, index: Tensor, options: { source: Tensor }): this;
  /** In place: the slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy_(dim: number, options: { index: Tensor; source: Tensor }): this;
  /** In place: the slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy_(options: { dim: number; index: Tensor; source: Tensor }): this;
  /**
   * The slices along `dim` that `index` names, filled with `value`.
   *
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html torch.Tensor.index_fill}
   */
  index_fill(dim: number, index: Tensor, value: Tensor): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(dim: number, index: Tensor, options: { value: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(dim: number, options: { index: Tensor; value: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(options: { dim: number; index: Tensor; value: Tensor }): Tensor;
  /**
   * The slices along `dim` that `index` names, filled with `value`.
   *
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   */
  index_fill(dim: number, index: Tensor, value: Scalar): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /**
   * In place: the slices along `dim` that `index` names, filled with `value`.
   *
   * `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html torch.Tensor.index_fill_}
   */
  index_fill_(dim: number, index: Tensor, value: Tensor): this;
  /** In place: the slices along `dim` that `index` names, filled with `value`. */
  index_fill_(dim: number, index: Tensor, options: { value: Tensor }): this;
  /** In place: the slices along `dim` that `index` names, filled with `value`. */
  index_fill_(dim: number, options: { index: Tensor; value: Tensor }): this;
  /** In place: the slices along `dim` that `index` names, filled with `value`. */
  index_fill_(options: { dim: number; index: Tensor; value: Tensor }): this;
  /**
   * In place: the slices along `dim` that `index` names, filled with `value`.
   *
   * `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   */
  index_fill_(dim: number, index: Tensor, value: Scalar): this;
  /** In place: the slices along `dim` that `index` names, filled with `value`. */
  index_fill_(dim: number, index: Tensor, options: { value: Scalar }): this;
  /** In place: the slices along `dim` that `index` names, filled with `value`. */
  index_fill_(dim: number, options: { index: Tensor; value: Scalar }): this;
  /** In place: the slices along `dim` that `index` names, filled with `value`. */
  index_fill_(options: { dim: number; index: Tensor; value: Scalar }): this;
  /**
   * `values` written at `indices`, one tensor for each dimension, null for all of it. `accumulate` adds them, also where an index comes twice.
   *
   * Defaults: accumulate false.
   *
   * `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html torch.Tensor.index_put}
   */
  index_put(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /**
   * In place: `values` written at `indices`, one tensor for each dimension, null for all of it. `accumulate` adds them, also where an index comes twice.
   *
   * Defaults: accumulate false.
   *
   * `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html torch.Tensor.index_put_}
   */
  index_put_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): this;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): this;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean | undefined }): this;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean | undefined }): this;
  /**
   * The slices of `source` combined into those that `index` names along `dim`. `reduce` is "prod", "mean", "amax" or "amin"; `include_self` lets the old elements take part.
   *
   * Defaults: include_self true.
   *
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html torch.index_reduce}
   */
  index_reduce(dim: number, index: Tensor, source: Tensor, reduce: "prod" | "mean" | "amax" | "amin", options?: { include_self?: boolean | undefined }): Tensor;
  /** The slices of `source` combined into those that `index` names along `dim`. */
  index_reduce(dim: number, index: Tensor, source: Tensor, options: { reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /** The slices of `source` combined into those that `index` names along `dim`. */
  index_reduce(dim: number, index: Tensor, options: { source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /** The slices of `source` combined into those that `index` names along `dim`. */
  index_reduce(dim: number, options: { index: Tensor; source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /** The slices of `source` combined into those that `index` names along `dim`. */
  index_reduce(options: { dim: number; index: Tensor; source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /**
   * In place: the slices of `source` combined into those that `index` names along `dim`. `reduce` is "prod", "mean", "amax" or "amin"; `include_self` lets the old elements take part.
   *
   * Defaults: include_self true.
   *
   * `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html torch.Tensor.index_reduce_}
   */
  index_reduce_(dim: number, index: Tensor, source: Tensor, reduce: "prod" | "mean" | "amax" | "amin", options?: { include_self?: boolean | undefined }): this;
  /** In place: the slices of `source` combined into those that `index` names along `dim`. */
  index_reduce_(dim: number, index: Tensor, source: Tensor, options: { reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /** In place: the slices of `source` combined into those that `index` names along `dim`. */
  index_reduce_(dim: number, index: Tensor, options: { source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /** In place: the slices of `source` combined into those that `index` names along `dim`. */
  index_reduce_(dim: number, options: { index: Tensor; source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /** In place: the slices of `source` combined into those that `index` names along `dim`. */
  index_reduce_(options: { dim: number; index: Tensor; source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /**
   * The slices along `dim` that the vector `index` names, as a copy.
   *
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html torch.Tensor.index_select}
   */
  index_select(dim: number, index: Tensor): Tensor;
  /** The slices along `dim` that the vector `index` names, as a copy. */
  index_select(dim: number, options: { index: Tensor }): Tensor;
  /** The slices along `dim` that the vector `index` names, as a copy. */
  index_select(options: { dim: number; index: Tensor }): Tensor;
  /**
   * The indices of a coalesced sparse COO tensor: one column for each element.
   *
   * `indices(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html torch.Tensor.indices}
   */
  indices(): Tensor;
  /**
   * The sums of products over the last dimension of both; of vectors their dot product.
   *
   * `inner(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html torch.Tensor.inner}
   */
  inner(other: Tensor): Tensor;
  /** The sums of products over the last dimension of both; of vectors their dot product. */
  inner(options: { other: Tensor }): Tensor;
  /**
   * The integers that a quantized tensor holds.
   *
   * `int_repr(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html torch.Tensor.int_repr}
   */
  int_repr(): Tensor;
  /**
   * Alias of torch.linalg.inv: the inverse of square matrices. An error where one is singular.
   *
   * `inverse(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html torch.Tensor.inverse}
   */
  inverse(): Tensor;
  /**
   * Whether a sparse COO tensor has sorted indices that come once.
   *
   * `is_coalesced(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html torch.Tensor.is_coalesced}
   */
  is_coalesced(): boolean;
  /**
   * Whether the dtype is complex.
   *
   * `is_complex(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html torch.Tensor.is_complex}
   */
  is_complex(): boolean;
  /**
   * Whether a conjugation is pending.
   *
   * `is_conj(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html torch.Tensor.is_conj}
   */
  is_conj(): boolean;
  /**
   * Whether it is distributed: never so.
   *
   * `is_distributed(Tensor self) -> bool`
   */
  is_distributed(): boolean;
  /**
   * Whether the dtype is a floating-point one: float64, float32, float16, bfloat16, a float8.
   *
   * `is_floating_point(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html torch.Tensor.is_floating_point}
   */
  is_floating_point(): boolean;
  /**
   * Whether it was made in inference mode.
   *
   * `is_inference(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html torch.Tensor.is_inference}
   */
  is_inference(): boolean;
  /**
   * Whether a negation is pending.
   *
   * `is_neg(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html torch.Tensor.is_neg}
   */
  is_neg(): boolean;
  /**
   * Whether the only element is other than 0. An error where there is not just one.
   *
   * `is_nonzero(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html torch.is_nonzero}
   */
  is_nonzero(): boolean;
  /**
   * Whether its memory is page-locked.
   *
   * Defaults: device null.
   *
   * `is_pinned(Tensor self, Device? device=None) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html torch.Tensor.is_pinned}
   */
  is_pinned(device?: DeviceLike | null): boolean;
  /** Whether its memory is page-locked. */
  is_pinned(options: Keywords & { device?: DeviceLike | null | undefined }): boolean;
  /**
   * Whether both have the same shape.
   *
   * `is_same_size(Tensor self, Tensor other) -> bool`
   */
  is_same_size(other: Tensor): boolean;
  /** Whether both have the same shape. */
  is_same_size(options: { other: Tensor }): boolean;
  /**
   * Whether both are the same view of the same memory.
   *
   * `is_set_to(Tensor self, Tensor tensor) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html torch.Tensor.is_set_to}
   */
  is_set_to(tensor: Tensor): boolean;
  /** Whether both are the same view of the same memory. */
  is_set_to(options: { tensor: Tensor }): boolean;
  /**
   * Whether the dtype holds negative numbers.
   *
   * `is_signed(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html torch.Tensor.is_signed}
   */
  is_signed(): boolean;
  /**
   * Whether `|this − other| <= atol + rtol · |other|`, element by element. `equal_nan` lets NaN equal NaN.
   *
   * Defaults: rtol 1e-5, atol 1e-8, equal_nan false.
   *
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html torch.Tensor.isclose}
   */
  isclose(other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
  /** Whether `|this − other| <= atol + rtol · |other|`, element by element. */
  isclose(other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|this − other| <= atol + rtol · |other|`, element by element. */
  isclose(other: Tensor, rtol: number, options: { atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|this − other| <= atol + rtol · |other|`, element by element. */
  isclose(other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|this − other| <= atol + rtol · |other|`, element by element. */
  isclose(options: { other: Tensor; rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /**
   * Whether each element is a number that is neither NaN nor infinite.
   *
   * `isfinite(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html torch.Tensor.isfinite}
   */
  isfinite(): Tensor;
  /**
   * Whether each element is ∞ or −∞.
   *
   * `isinf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html torch.Tensor.isinf}
   */
  isinf(): Tensor;
  /**
   * Whether each element is NaN.
   *
   * `isnan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html torch.Tensor.isnan}
   */
  isnan(): Tensor;
  /**
   * Whether each element is −∞.
   *
   * `isneginf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html torch.Tensor.isneginf}
   */
  isneginf(): Tensor;
  /**
   * Whether each element is ∞.
   *
   * `isposinf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html torch.Tensor.isposinf}
   */
  isposinf(): Tensor;
  /**
   * Whether each element has no imaginary part; always so in real tensors.
   *
   * `isreal(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html torch.Tensor.isreal}
   */
  isreal(): Tensor;
  /**
   * The signal whose stft `this` is, by adding up windows. `length` cuts it off.
   *
   * Defaults: center true, normalized false, return_complex false; hop_length, win_length, window, onesided, length null.
   *
   * `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html torch.Tensor.istft}
   */
  istft(n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, return_complex?: boolean): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, length: number | null, options: { return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, options: Keywords & { length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, options: Keywords & { onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: Keywords & { normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: Keywords & { center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, win_length: number | null, options: Keywords & { window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, hop_length: number | null, options: Keywords & { win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(n_fft: number, options: Keywords & { hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `this` is, by adding up windows. `length` cuts it off. */
  istft(options: { n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /**
   * The Kronecker product: each element of `this` times all of `other`, in its place.
   *
   * `kron(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html torch.Tensor.kron}
   */
  kron(other: Tensor): Tensor;
  /** The Kronecker product: each element of `this` times all of `other`, in its place. */
  kron(options: { other: Tensor }): Tensor;
  /**
   * `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1.
   *
   * Defaults: dim -1, keepdim false.
   *
   * `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html torch.Tensor.kthvalue}
   */
  kthvalue(k: number, dim?: number, keepdim?: boolean): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(k: number, dim: number, options: { keepdim?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(k: number, options: { dim?: number | undefined; keepdim?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(options: { k: number; dim?: number | undefined; keepdim?: boolean | undefined }): ValuesIndices;
  /**
   * The least common multiple of integers, element by element, never negative.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html torch.Tensor.lcm}
   */
  lcm(other: Tensor): Tensor;
  /** The least common multiple of integers, element by element, never negative. */
  lcm(options: { other: Tensor }): Tensor;
  /**
   * In place: the least common multiple of integers, element by element, never negative.
   *
   * `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html torch.Tensor.lcm_}
   */
  lcm_(other: Tensor): this;
  /** In place: the least common multiple of integers, element by element, never negative. */
  lcm_(options: { other: Tensor }): this;
  /**
   * `this · 2^other`, element by element.
   *
   * `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html torch.Tensor.ldexp}
   */
  ldexp(other: Tensor): Tensor;
  /** `this · 2^other`, element by element. */
  ldexp(options: { other: Tensor }): Tensor;
  /**
   * In place: `this · 2^other`, element by element.
   *
   * `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html torch.Tensor.ldexp_}
   */
  ldexp_(other: Tensor): this;
  /** In place: `this · 2^other`, element by element. */
  ldexp_(options: { other: Tensor }): this;
  /**
   * Whether `this <= other`, element by element.
   *
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html torch.Tensor.le}
   */
  le(other: Tensor): Tensor;
  /** Whether `this <= other`, element by element. */
  le(options: { other: Tensor }): Tensor;
  /**
   * Whether `this <= other`, element by element.
   *
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  le(other: Scalar): Tensor;
  /** Whether `this <= other`, element by element. */
  le(options: { other: Scalar }): Tensor;
  /**
   * In place: whether `this <= other`, element by element.
   *
   * `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html torch.Tensor.le_}
   */
  le_(other: Tensor): this;
  /** In place: whether `this <= other`, element by element. */
  le_(options: { other: Tensor }): this;
  /**
   * In place: whether `this <= other`, element by element.
   *
   * `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  le_(other: Scalar): this;
  /** In place: whether `this <= other`, element by element. */
  le_(options: { other: Scalar }): this;
  /**
   * `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor.
   *
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html torch.Tensor.lerp}
   */
  lerp(end: Tensor, weight: Tensor): Tensor;
  /** `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(end: Tensor, options: { weight: Tensor }): Tensor;
  /** `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(options: { end: Tensor; weight: Tensor }): Tensor;
  /**
   * `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor.
   *
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   */
  lerp(end: Tensor, weight: Scalar): Tensor;
  /** `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  /** `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(options: { end: Tensor; weight: Scalar }): Tensor;
  /**
   * In place: `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor.
   *
   * `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html torch.Tensor.lerp_}
   */
  lerp_(end: Tensor, weight: Tensor): this;
  /** In place: `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp_(end: Tensor, options: { weight: Tensor }): this;
  /** In place: `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp_(options: { end: Tensor; weight: Tensor }): this;
  /**
   * In place: `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor.
   *
   * `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
   */
  lerp_(end: Tensor, weight: Scalar): this;
  /** In place: `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  /** In place: `this + weight · (end − this)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp_(options: { end: Tensor; weight: Scalar }): this;
  /**
   * Alias of lt: whether `this < other`, element by element.
   *
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html torch.Tensor.less}
   */
  less(other: Tensor): Tensor;
  /** Alias of lt: whether `this < other`, element by element. */
  less(options: { other: Tensor }): Tensor;
  /**
   * Alias of lt: whether `this < other`, element by element.
   *
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  less(other: Scalar): Tensor;
  /** Alias of lt: whether `this < other`, element by element. */
  less(options: { other: Scalar }): Tensor;
  /**
   * Alias of lt_: in place: whether `this < other`, element by element.
   *
   * `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html torch.Tensor.less_}
   */
  less_(other: Tensor): this;
  /** Alias of lt_: in place: whether `this < other`, element by element. */
  less_(options: { other: Tensor }): this;
  /**
   * Alias of lt_: in place: whether `this < other`, element by element.
   *
   * `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  less_(other: Scalar): this;
  /** Alias of lt_: in place: whether `this < other`, element by element. */
  less_(options: { other: Scalar }): this;
  /**
   * Alias of le: whether `this <= other`, element by element.
   *
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html torch.Tensor.less_equal}
   */
  less_equal(other: Tensor): Tensor;
  /** Alias of le: whether `this <= other`, element by element. */
  less_equal(options: { other: Tensor }): Tensor;
  /**
   * Alias of le: whether `this <= other`, element by element.
   *
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  less_equal(other: Scalar): Tensor;
  /** Alias of le: whether `this <= other`, element by element. */
  less_equal(options: { other: Scalar }): Tensor;
  /**
   * Alias of le_: in place: whether `this <= other`, element by element.
   *
   * `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html torch.Tensor.less_equal_}
   */
  less_equal_(other: Tensor): this;
  /** Alias of le_: in place: whether `this <= other`, element by element. */
  less_equal_(options: { other: Tensor }): this;
  /**
   * Alias of le_: in place: whether `this <= other`, element by element.
   *
   * `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  less_equal_(other: Scalar): this;
  /** Alias of le_: in place: whether `this <= other`, element by element. */
  less_equal_(options: { other: Scalar }): this;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `lgamma(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html torch.Tensor.lgamma}
   */
  lgamma(): Tensor;
  /**
   * In place: the logarithm of the absolute value of the gamma function.
   *
   * `lgamma_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html torch.Tensor.lgamma_}
   */
  lgamma_(): this;
  /**
   * The natural logarithm of each element; −∞ at 0, NaN below.
   *
   * `log(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html torch.Tensor.log}
   */
  log(): Tensor;
  /**
   * The logarithm to base 10 of each element.
   *
   * `log10(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html torch.Tensor.log10}
   */
  log10(): Tensor;
  /**
   * In place: the logarithm to base 10 of each element.
   *
   * `log10_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html torch.Tensor.log10_}
   */
  log10_(): this;
  /**
   * `log(1 + this)`, exact near 0.
   *
   * `log1p(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html torch.Tensor.log1p}
   */
  log1p(): Tensor;
  /**
   * In place: `log(1 + this)`, exact near 0.
   *
   * `log1p_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html torch.Tensor.log1p_}
   */
  log1p_(): this;
  /**
   * The logarithm to base 2 of each element.
   *
   * `log2(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html torch.Tensor.log2}
   */
  log2(): Tensor;
  /**
   * In place: the logarithm to base 2 of each element.
   *
   * `log2_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html torch.Tensor.log2_}
   */
  log2_(): this;
  /**
   * In place: the natural logarithm of each element; −∞ at 0, NaN below.
   *
   * `log_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html torch.Tensor.log_}
   */
  log_(): this;
  /**
   * In place: `exp` of normal random numbers of `mean` and `std`.
   *
   * Defaults: mean 1, std 2; generator null.
   *
   * `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html torch.Tensor.log_normal_}
   */
  log_normal_(mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: `exp` of normal random numbers of `mean` and `std`. */
  log_normal_(mean: number, options: { std?: number | undefined; generator?: Generator | null | undefined }): this;
  /** In place: `exp` of normal random numbers of `mean` and `std`. */
  log_normal_(options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): this;
  /**
   * The logarithm of softmax along `dim`, without overflow.
   *
   * Defaults: dtype null.
   *
   * `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  log_softmax(dim: number, dtype?: Dtype | null): Tensor;
  /** The logarithm of softmax along `dim`, without overflow. */
  log_softmax(dim: number, options: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The logarithm of softmax along `dim`, without overflow. */
  log_softmax(options: { dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * `log(exp(this) + exp(other))` without overflow on the way.
   *
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html torch.Tensor.logaddexp}
   */
  logaddexp(other: Tensor): Tensor;
  /** `log(exp(this) + exp(other))` without overflow on the way. */
  logaddexp(options: { other: Tensor }): Tensor;
  /**
   * `log2(2^this + 2^other)` without overflow on the way.
   *
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html torch.Tensor.logaddexp2}
   */
  logaddexp2(other: Tensor): Tensor;
  /** `log2(2^this + 2^other)` without overflow on the way. */
  logaddexp2(options: { other: Tensor }): Tensor;
  /**
   * The logarithm of the running sums of `exp(this)` along `dim`, without overflow.
   *
   * `logcumsumexp(Tensor self, int dim) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html torch.Tensor.logcumsumexp}
   */
  logcumsumexp(dim: number): Tensor;
  /** The logarithm of the running sums of `exp(this)` along `dim`, without overflow. */
  logcumsumexp(options: { dim: number }): Tensor;
  /**
   * The logarithm of the determinant; NaN where it is negative, −∞ at 0.
   *
   * `logdet(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html torch.Tensor.logdet}
   */
  logdet(): Tensor;
  /**
   * Whether both elements are other than 0.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html torch.Tensor.logical_and}
   */
  logical_and(other: Tensor): Tensor;
  /** Whether both elements are other than 0. */
  logical_and(options: { other: Tensor }): Tensor;
  /**
   * In place: whether both elements are other than 0.
   *
   * `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html torch.Tensor.logical_and_}
   */
  logical_and_(other: Tensor): this;
  /** In place: whether both elements are other than 0. */
  logical_and_(options: { other: Tensor }): this;
  /**
   * Whether each element is 0.
   *
   * `logical_not(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html torch.Tensor.logical_not}
   */
  logical_not(): Tensor;
  /**
   * In place: whether each element is 0.
   *
   * `logical_not_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html torch.Tensor.logical_not_}
   */
  logical_not_(): this;
  /**
   * Whether one of the elements is other than 0.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html torch.Tensor.logical_or}
   */
  logical_or(other: Tensor): Tensor;
  /** Whether one of the elements is other than 0. */
  logical_or(options: { other: Tensor }): Tensor;
  /**
   * In place: whether one of the elements is other than 0.
   *
   * `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html torch.Tensor.logical_or_}
   */
  logical_or_(other: Tensor): this;
  /** In place: whether one of the elements is other than 0. */
  logical_or_(options: { other: Tensor }): this;
  /**
   * Whether just one of the elements is other than 0.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html torch.Tensor.logical_xor}
   */
  logical_xor(other: Tensor): Tensor;
  /** Whether just one of the elements is other than 0. */
  logical_xor(options: { other: Tensor }): Tensor;
  /**
   * In place: whether just one of the elements is other than 0.
   *
   * `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html torch.Tensor.logical_xor_}
   */
  logical_xor_(other: Tensor): this;
  /** In place: whether just one of the elements is other than 0. */
  logical_xor_(options: { other: Tensor }): this;
  /**
   * `log(this / (1 − this))`: the inverse of sigmoid. With `eps` the elements are first clamped to [eps, 1 − eps].
   *
   * Defaults: eps null.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html torch.Tensor.logit}
   */
  logit(eps?: number | null): Tensor;
  /** `log(this / (1 − this))`: the inverse of sigmoid. */
  logit(options: { eps?: number | null | undefined }): Tensor;
  /**
   * In place: `log(this / (1 − this))`: the inverse of sigmoid. With `eps` the elements are first clamped to [eps, 1 − eps].
   *
   * Defaults: eps null.
   *
   * `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html torch.Tensor.logit_}
   */
  logit_(eps?: number | null): this;
  /** In place: `log(this / (1 − this))`: the inverse of sigmoid. */
  logit_(options: { eps?: number | null | undefined }): this;
  /**
   * `log(Σ exp(this))` along `dim`, without overflow.
   *
   * Defaults: keepdim false.
   *
   * `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html torch.Tensor.logsumexp}
   */
  logsumexp(dim: number | readonly number[], keepdim?: boolean): Tensor;
  /** `log(Σ exp(this))` along `dim`, without overflow. */
  logsumexp(dim: number | readonly number[], options: { keepdim?: boolean | undefined }): Tensor;
  /** `log(Σ exp(this))` along `dim`, without overflow. */
  logsumexp(options: { dim: number | readonly number[]; keepdim?: boolean | undefined }): Tensor;
  /**
   * Whether `this < other`, element by element.
   *
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html torch.Tensor.lt}
   */
  lt(other: Tensor): Tensor;
  /** Whether `this < other`, element by element. */
  lt(options: { other: Tensor }): Tensor;
  /**
   * Whether `this < other`, element by element.
   *
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  lt(other: Scalar): Tensor;
  /** Whether `this < other`, element by element. */
  lt(options: { other: Scalar }): Tensor;
  /**
   * In place: whether `this < other`, element by element.
   *
   * `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html torch.Tensor.lt_}
   */
  lt_(other: Tensor): this;
  /** In place: whether `this < other`, element by element. */
  lt_(options: { other: Tensor }): this;
  /**
   * In place: whether `this < other`, element by element.
   *
   * `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  lt_(other: Scalar): this;
  /** In place: whether `this < other`, element by element. */
  lt_(options: { other: Scalar }): this;
  /**
   * X of A·X = `this`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`.
   *
   * `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html torch.Tensor.lu_solve}
   */
  lu_solve(LU_data: Tensor, LU_pivots: Tensor): Tensor;
  /** X of A·X = `this`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`. */
  lu_solve(LU_data: Tensor, options: { LU_pivots: Tensor }): Tensor;
  /** X of A·X = `this`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`. */
  lu_solve(options: { LU_data: Tensor; LU_pivots: Tensor }): Tensor;
  /**
   * The elements where `mask` is true replaced by `value`.
   *
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html torch.Tensor.masked_fill}
   */
  masked_fill(mask: Tensor, value: Tensor): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(mask: Tensor, options: { value: Tensor }): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(options: { mask: Tensor; value: Tensor }): Tensor;
  /**
   * The elements where `mask` is true replaced by `value`.
   *
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
   */
  masked_fill(mask: Tensor, value: Scalar): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(mask: Tensor, options: { value: Scalar }): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(options: { mask: Tensor; value: Scalar }): Tensor;
  /**
   * In place: the elements where `mask` is true replaced by `value`.
   *
   * `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html torch.Tensor.masked_fill_}
   */
  masked_fill_(mask: Tensor, value: Tensor): this;
  /** In place: the elements where `mask` is true replaced by `value`. */
  masked_fill_(mask: Tensor, options: { value: Tensor }): this;
  /** In place: the elements where `mask` is true replaced by `value`. */
  masked_fill_(options: { mask: Tensor; value: Tensor }): this;
  /**
   * In place: the elements where `mask` is true replaced by `value`.
   *
   * `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
   */
  masked_fill_(mask: Tensor, value: Scalar): this;
  /** In place: the elements where `mask` is true replaced by `value`. */
  masked_fill_(mask: Tensor, options: { value: Scalar }): this;
  /** In place: the elements where `mask` is true replaced by `value`. */
  masked_fill_(options: { mask: Tensor; value: Scalar }): this;
  /**
   * The elements where `mask` is true replaced by those of `source`, in order.
   *
   * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html torch.Tensor.masked_scatter}
   */
  masked_scatter(mask: Tensor, source: Tensor): Tensor;
  /** The elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter(mask: Tensor, options: { source: Tensor }): Tensor;
  /** The elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter(options: { mask: Tensor; source: Tensor }): Tensor;
  /**
   * In place: the elements where `mask` is true replaced by those of `source`, in order.
   *
   * `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html torch.Tensor.masked_scatter_}
   */
  masked_scatter_(mask: Tensor, source: Tensor): this;
  /** In place: the elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter_(mask: Tensor, options: { source: Tensor }): this;
  /** In place: the elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter_(options: { mask: Tensor; source: Tensor }): this;
  /**
   * The elements where `mask` is true, in one dimension. Both broadcast.
   *
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html torch.Tensor.masked_select}
   */
  masked_select(mask: Tensor): Tensor;
  /** The elements where `mask` is true, in one dimension. Both broadcast. */
  masked_select(options: { mask: Tensor }): Tensor;
  /**
   * The matrix product of the last two dimensions; the others broadcast. Vectors give dot products.
   *
   * `matmul(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html torch.Tensor.matmul}
   */
  matmul(other: Tensor): Tensor;
  /** The matrix product of the last two dimensions; the others broadcast. Vectors give dot products. */
  matmul(options: { other: Tensor }): Tensor;
  /**
   * Alias of torch.linalg.matrix_exp: the exponential of square matrices: Σ Aᵏ / k!.
   *
   * `matrix_exp(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html torch.Tensor.matrix_exp}
   */
  matrix_exp(): Tensor;
  /**
   * Alias of torch.linalg.matrix_power: square matrices to the integer power `n`; a negative one inverts.
   *
   * `matrix_power(Tensor self, int n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html torch.Tensor.matrix_power}
   */
  matrix_power(n: number): Tensor;
  /** Alias of torch.linalg.matrix_power: square matrices to the integer power `n`; a negative one inverts. */
  matrix_power(options: { n: number }): Tensor;
  /**
   * The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. NaN is larger than all. The gradient goes to one of equal elements with `dim`, else is shared.
   *
   * `max(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html torch.Tensor.max}
   */
  max(): Tensor;
  /**
   * The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements.
   *
   * `max.other(Tensor self, Tensor other) -> Tensor`
   */
  max(other: Tensor): Tensor;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(options: { other: Tensor }): Tensor;
  /**
   * The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements.
   *
   * Defaults: keepdim false.
   *
   * `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  max(dim: number, keepdim?: boolean): ValuesIndices;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(dim: number, options: { keepdim?: boolean | undefined }): ValuesIndices;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(options: { dim: number; keepdim?: boolean | undefined }): ValuesIndices;
  /**
   * The larger of two elements, both broadcast to one shape. NaN where either is NaN.
   *
   * `maximum(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html torch.Tensor.maximum}
   */
  maximum(other: Tensor): Tensor;
  /** The larger of two elements, both broadcast to one shape. NaN where either is NaN. */
  maximum(options: { other: Tensor }): Tensor;
  /**
   * The mean of all elements, or along `dim`. Integers need a floating-point `dtype`.
   *
   * Defaults: dtype null.
   *
   * `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html torch.Tensor.mean}
   */
  mean(options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The mean of all elements, or along `dim`. Integers need a floating-point `dtype`.
   *
   * Defaults: keepdim false; dtype null.
   *
   * `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  mean(dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The mean of all elements, or along `dim`. Integers need a floating-point `dtype`. */
  mean(dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /** The mean of all elements, or along `dim`. Integers need a floating-point `dtype`. */
  mean(options: { dim: number | readonly number[] | null; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. NaN where any element is NaN.
   *
   * `median(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html torch.Tensor.median}
   */
  median(): Tensor;
  /**
   * The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one.
   *
   * Defaults: keepdim false.
   *
   * `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  median(dim: number, keepdim?: boolean): ValuesIndices;
  /** The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. */
  median(dim: number, options: { keepdim?: boolean | undefined }): ValuesIndices;
  /** The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. */
  median(options: { dim: number; keepdim?: boolean | undefined }): ValuesIndices;
  /**
   * The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. NaN is smaller than all. The gradient goes to one of equal elements with `dim`, else is shared.
   *
   * `min(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html torch.Tensor.min}
   */
  min(): Tensor;
  /**
   * The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements.
   *
   * `min.other(Tensor self, Tensor other) -> Tensor`
   */
  min(other: Tensor): Tensor;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(options: { other: Tensor }): Tensor;
  /**
   * The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements.
   *
   * Defaults: keepdim false.
   *
   * `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  min(dim: number, keepdim?: boolean): ValuesIndices;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(dim: number, options: { keepdim?: boolean | undefined }): ValuesIndices;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(options: { dim: number; keepdim?: boolean | undefined }): ValuesIndices;
  /**
   * The smaller of two elements, both broadcast to one shape. NaN where either is NaN.
   *
   * `minimum(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html torch.Tensor.minimum}
   */
  minimum(other: Tensor): Tensor;
  /** The smaller of two elements, both broadcast to one shape. NaN where either is NaN. */
  minimum(options: { other: Tensor }): Tensor;
  /**
   * The product of two matrices. Nothing broadcasts.
   *
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html torch.Tensor.mm}
   */
  mm(mat2: Tensor): Tensor;
  /** The product of two matrices. Nothing broadcasts. */
  mm(options: { mat2: Tensor }): Tensor;
  /**
   * `{values, indices}` of the most frequent element along `dim`; of several the smallest.
   *
   * Defaults: dim -1, keepdim false.
   *
   * `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html torch.Tensor.mode}
   */
  mode(dim?: number, keepdim?: boolean): ValuesIndices;
  /** `{values, indices}` of the most frequent element along `dim`; of several the smallest. */
  mode(dim: number, options: { keepdim?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}` of the most frequent element along `dim`; of several the smallest. */
  mode(options: { dim?: number | undefined; keepdim?: boolean | undefined }): ValuesIndices;
  /**
   * Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html torch.Tensor.moveaxis}
   */
  moveaxis(source: number, destination: number): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(source: number, options: { destination: number }): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(options: { source: number; destination: number }): Tensor;
  /**
   * Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   */
  moveaxis(source: readonly number[], destination: readonly number[]): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html torch.Tensor.movedim}
   */
  movedim(source: number, destination: number): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(source: number, options: { destination: number }): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(options: { source: number; destination: number }): Tensor;
  /**
   * A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   */
  movedim(source: readonly number[], destination: readonly number[]): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * The elements in ascending order along the first dimension.
   *
   * `msort(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html torch.Tensor.msort}
   */
  msort(): Tensor;
  /**
   * `this · other`, element by element, both broadcast to one shape.
   *
   * `mul.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html torch.Tensor.mul}
   */
  mul(other: Tensor | Scalar): Tensor;
  /** `this · other`, element by element, both broadcast to one shape. */
  mul(options: { other: Tensor | Scalar }): Tensor;
  /**
   * In place: `this · other`, element by element, both broadcast to one shape.
   *
   * `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html torch.Tensor.mul_}
   */
  mul_(other: Tensor | Scalar): this;
  /** In place: `this · other`, element by element, both broadcast to one shape. */
  mul_(options: { other: Tensor | Scalar }): this;
  /**
   * `num_samples` random indices, with the weights in each row, int64. Each index comes once at most, unless with `replacement`. Weights need not sum to 1.
   *
   * Defaults: replacement false; generator null.
   *
   * `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html torch.Tensor.multinomial}
   */
  multinomial(num_samples: number, replacement?: boolean, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `num_samples` random indices, with the weights in each row, int64. */
  multinomial(num_samples: number, options: { replacement?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `num_samples` random indices, with the weights in each row, int64. */
  multinomial(options: { num_samples: number; replacement?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /**
   * Alias of mul: `this · other`, element by element, both broadcast to one shape.
   *
   * `multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html torch.Tensor.multiply}
   */
  multiply(other: Tensor | Scalar): Tensor;
  /** Alias of mul: `this · other`, element by element, both broadcast to one shape. */
  multiply(options: { other: Tensor | Scalar }): Tensor;
  /**
   * Alias of mul: `this · other`, element by element, both broadcast to one shape.
   *
   * `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  multiply(other: Scalar): Tensor;
  /** Alias of mul: `this · other`, element by element, both broadcast to one shape. */
  multiply(options: { other: Scalar }): Tensor;
  /**
   * Alias of mul_: in place: `this · other`, element by element, both broadcast to one shape.
   *
   * `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html torch.Tensor.multiply_}
   */
  multiply_(other: Tensor | Scalar): this;
  /** Alias of mul_: in place: `this · other`, element by element, both broadcast to one shape. */
  multiply_(options: { other: Tensor | Scalar }): this;
  /**
   * Alias of mul_: in place: `this · other`, element by element, both broadcast to one shape.
   *
   * `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  multiply_(other: Scalar): this;
  /** Alias of mul_: in place: `this · other`, element by element, both broadcast to one shape. */
  multiply_(options: { other: Scalar }): this;
  /**
   * The product of a matrix and a vector.
   *
   * `mv(Tensor self, Tensor vec) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html torch.Tensor.mv}
   */
  mv(vec: Tensor): Tensor;
  /** The product of a matrix and a vector. */
  mv(options: { vec: Tensor }): Tensor;
  /**
   * The logarithm of the multivariate gamma function of dimension `p`.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html torch.Tensor.mvlgamma}
   */
  mvlgamma(p: number): Tensor;
  /** The logarithm of the multivariate gamma function of dimension `p`. */
  mvlgamma(options: { p: number }): Tensor;
  /**
   * In place: the logarithm of the multivariate gamma function of dimension `p`.
   *
   * `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html torch.Tensor.mvlgamma_}
   */
  mvlgamma_(p: number): this;
  /** In place: the logarithm of the multivariate gamma function of dimension `p`. */
  mvlgamma_(options: { p: number }): this;
  /**
   * NaN and infinities replaced by numbers. By default NaN by 0, ∞ by the dtype's greatest number, −∞ by its least.
   *
   * Defaults: nan, posinf, neginf null.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html torch.Tensor.nan_to_num}
   */
  nan_to_num(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(nan: number | null, posinf: number | null, options: { neginf?: number | null | undefined }): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(nan: number | null, options: { posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /**
   * In place: naN and infinities replaced by numbers. By default NaN by 0, ∞ by the dtype's greatest number, −∞ by its least.
   *
   * Defaults: nan, posinf, neginf null.
   *
   * `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html torch.Tensor.nan_to_num_}
   */
  nan_to_num_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(nan: number | null, posinf: number | null, options: { neginf?: number | null | undefined }): this;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(nan: number | null, options: { posinf?: number | null | undefined; neginf?: number | null | undefined }): this;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): this;
  /**
   * The mean of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false; dim, dtype null.
   *
   * `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html torch.Tensor.nanmean}
   */
  nanmean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The mean of the elements that are not NaN, of all or along `dim`. */
  nanmean(dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /** The mean of the elements that are not NaN, of all or along `dim`. */
  nanmean(options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The median of the elements that are not NaN; with `dim` `{values, indices}`.
   *
   * `nanmedian(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html torch.Tensor.nanmedian}
   */
  nanmedian(): Tensor;
  /**
   * The median of the elements that are not NaN; with `dim` `{values, indices}`.
   *
   * Defaults: keepdim false.
   *
   * `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  nanmedian(dim: number, keepdim?: boolean): ValuesIndices;
  /** The median of the elements that are not NaN; with `dim` `{values, indices}`. */
  nanmedian(dim: number, options: { keepdim?: boolean | undefined }): ValuesIndices;
  /** The median of the elements that are not NaN; with `dim` `{values, indices}`. */
  nanmedian(options: { dim: number; keepdim?: boolean | undefined }): ValuesIndices;
  /**
   * The `q`-quantiles of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html torch.Tensor.nanquantile}
   */
  nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(q: Tensor, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(q: Tensor, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(options: { q: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /**
   * The `q`-quantiles of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   */
  nanquantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(q: number, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(q: number, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(options: { q: number; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /**
   * The sum of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false; dim, dtype null.
   *
   * `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html torch.Tensor.nansum}
   */
  nansum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The sum of the elements that are not NaN, of all or along `dim`. */
  nansum(dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /** The sum of the elements that are not NaN, of all or along `dim`. */
  nansum(options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * A view of `length` slices along `dim`, from `start` on.
   *
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html torch.Tensor.narrow}
   */
  narrow(dim: number, start: Tensor, length: number): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(dim: number, start: Tensor, options: Keywords & { length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(dim: number, options: { start: Tensor; length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(options: { dim: number; start: Tensor; length: number }): Tensor;
  /**
   * A view of `length` slices along `dim`, from `start` on.
   *
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
   */
  narrow(dim: number, start: number, length: number): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(dim: number, start: number, options: Keywords & { length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(dim: number, options: { start: number; length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(options: { dim: number; start: number; length: number }): Tensor;
  /**
   * A copy of `length` slices along `dim`, from `start` on.
   *
   * `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html torch.Tensor.narrow_copy}
   */
  narrow_copy(dim: number, start: number, length: number): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(dim: number, start: number, options: Keywords & { length: number }): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(dim: number, options: { start: number; length: number }): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(options: { dim: number; start: number; length: number }): Tensor;
  /**
   * Whether the elements differ.
   *
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html torch.Tensor.ne}
   */
  ne(other: Tensor): Tensor;
  /** Whether the elements differ. */
  ne(options: { other: Tensor }): Tensor;
  /**
   * Whether the elements differ.
   *
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  ne(other: Scalar): Tensor;
  /** Whether the elements differ. */
  ne(options: { other: Scalar }): Tensor;
  /**
   * In place: whether the elements differ.
   *
   * `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html torch.Tensor.ne_}
   */
  ne_(other: Tensor): this;
  /** In place: whether the elements differ. */
  ne_(options: { other: Tensor }): this;
  /**
   * In place: whether the elements differ.
   *
   * `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  ne_(other: Scalar): this;
  /** In place: whether the elements differ. */
  ne_(options: { other: Scalar }): this;
  /**
   * `−this`, element by element. Not for booleans.
   *
   * `neg(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html torch.Tensor.neg}
   */
  neg(): Tensor;
  /**
   * In place: `−this`, element by element. Not for booleans.
   *
   * `neg_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html torch.Tensor.neg_}
   */
  neg_(): this;
  /**
   * Alias of neg: `−this`, element by element. Not for booleans.
   *
   * `negative(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html torch.Tensor.negative}
   */
  negative(): Tensor;
  /**
   * Alias of neg_: in place: `−this`, element by element. Not for booleans.
   *
   * `negative_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html torch.Tensor.negative_}
   */
  negative_(): this;
  /**
   * A tensor of `size`, with this dtype and device, whose elements hold whatever was in the memory.
   *
   * `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html torch.Tensor.new_empty}
   */
  new_empty(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * A tensor of `size`, with this dtype and device, whose elements hold whatever was in the memory.
   *
   * `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  new_empty(...size: number[]): Tensor;
  /**
   * A tensor of `size`, with this dtype and device, whose elements hold whatever was in the memory.
   *
   * `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  new_empty(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** A tensor of `size`, with this dtype and device, whose elements hold whatever was in the memory. */
  new_empty(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * A tensor of `size` and `stride`, with this dtype and device, not filled.
   *
   * `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html torch.Tensor.new_empty_strided}
   */
  new_empty_strided(size: readonly number[], stride: readonly number[], options?: TensorOptions): Tensor;
  /** A tensor of `size` and `stride`, with this dtype and device, not filled. */
  new_empty_strided(size: readonly number[], options: TensorOptions & { stride: readonly number[] }): Tensor;
  /** A tensor of `size` and `stride`, with this dtype and device, not filled. */
  new_empty_strided(options: TensorOptions & { size: readonly number[]; stride: readonly number[] }): Tensor;
  /**
   * A tensor of `size` filled with `fill_value`, with this dtype and device.
   *
   * `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html torch.Tensor.new_full}
   */
  new_full(size: readonly number[], fill_value: Scalar, options?: TensorOptions): Tensor;
  /** A tensor of `size` filled with `fill_value`, with this dtype and device. */
  new_full(size: readonly number[], options: TensorOptions & { fill_value: Scalar }): Tensor;
  /** A tensor of `size` filled with `fill_value`, with this dtype and device. */
  new_full(options: TensorOptions & { size: readonly number[]; fill_value: Scalar }): Tensor;
  /**
   * A tensor of `size` filled with 1, with this dtype and device.
   *
   * `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html torch.Tensor.new_ones}
   */
  new_ones(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * A tensor of `size` filled with 1, with this dtype and device.
   *
   * `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  new_ones(...size: number[]): Tensor;
  /**
   * A tensor of `size` filled with 1, with this dtype and device.
   *
   * `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  new_ones(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** A tensor of `size` filled with 1, with this dtype and device. */
  new_ones(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * A tensor of `size` filled with 0, with this dtype and device.
   *
   * `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html torch.Tensor.new_zeros}
   */
  new_zeros(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * A tensor of `size` filled with 0, with this dtype and device.
   *
   * `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  new_zeros(...size: number[]): Tensor;
  /**
   * A tensor of `size` filled with 0, with this dtype and device.
   *
   * `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  new_zeros(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** A tensor of `size` filled with 0, with this dtype and device. */
  new_zeros(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * The next floating-point number after `this` in the direction of `other`.
   *
   * `nextafter(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html torch.Tensor.nextafter}
   */
  nextafter(other: Tensor): Tensor;
  /** The next floating-point number after `this` in the direction of `other`. */
  nextafter(options: { other: Tensor }): Tensor;
  /**
   * In place: the next floating-point number after `this` in the direction of `other`.
   *
   * `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html torch.Tensor.nextafter_}
   */
  nextafter_(other: Tensor): this;
  /** In place: the next floating-point number after `this` in the direction of `other`. */
  nextafter_(options: { other: Tensor }): this;
  /**
   * The indices of all elements other than 0: one row for each, one column for each dimension.
   *
   * `nonzero(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html torch.Tensor.nonzero}
   */
  nonzero(): Tensor;
  /**
   * The indices of elements other than 0, in exactly `size` rows: cut off, or filled up with `fill_value`.
   *
   * Defaults: fill_value -1.
   *
   * `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html torch.Tensor.nonzero_static}
   */
  nonzero_static(options: { size: number; fill_value?: number | undefined }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. New code takes `linalg.vector_norm` or `linalg.matrix_norm`.
   *
   * Defaults: p 2.
   *
   * `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html torch.Tensor.norm}
   */
  norm(p?: Scalar): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(options: { p?: Scalar | undefined }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`.
   *
   * `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
   */
  norm(p: Scalar | null, options: Keywords & { dtype: Dtype }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(options: { p: Scalar | null; dtype: Dtype }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`.
   *
   * `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   */
  norm(p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: Keywords & { dtype: Dtype }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(p: Scalar | null, dim: number | readonly number[], options: { keepdim: boolean; dtype: Dtype }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(p: Scalar | null, options: { dim: number | readonly number[]; keepdim: boolean; dtype: Dtype }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(options: { p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`.
   *
   * Defaults: keepdim false.
   *
   * `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   */
  norm(p: Scalar | null, dim: number | readonly number[], keepdim?: boolean): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(p: Scalar | null, dim: number | readonly number[], options: { keepdim?: boolean | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(p: Scalar | null, options: { dim: number | readonly number[]; keepdim?: boolean | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |this|^p)^(1/p)`. */
  norm(options: { p: Scalar | null; dim: number | readonly number[]; keepdim?: boolean | undefined }): Tensor;
  /**
   * In place: normal random numbers of `mean` and `std`.
   *
   * Defaults: mean 0, std 1; generator null.
   *
   * `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html torch.Tensor.normal_}
   */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: normal random numbers of `mean` and `std`. */
  normal_(mean: number, options: { std?: number | undefined; generator?: Generator | null | undefined }): this;
  /** In place: normal random numbers of `mean` and `std`. */
  normal_(options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): this;
  /**
   * Alias of ne: whether the elements differ.
   *
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html torch.Tensor.not_equal}
   */
  not_equal(other: Tensor): Tensor;
  /** Alias of ne: whether the elements differ. */
  not_equal(options: { other: Tensor }): Tensor;
  /**
   * Alias of ne: whether the elements differ.
   *
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  not_equal(other: Scalar): Tensor;
  /** Alias of ne: whether the elements differ. */
  not_equal(options: { other: Scalar }): Tensor;
  /**
   * Alias of ne_: in place: whether the elements differ.
   *
   * `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html torch.Tensor.not_equal_}
   */
  not_equal_(other: Tensor): this;
  /** Alias of ne_: in place: whether the elements differ. */
  not_equal_(options: { other: Tensor }): this;
  /**
   * Alias of ne_: in place: whether the elements differ.
   *
   * `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  not_equal_(other: Scalar): this;
  /** Alias of ne_: in place: whether the elements differ. */
  not_equal_(options: { other: Scalar }): this;
  /**
   * Alias of torch.linalg.householder_product: the first columns of the product of Householder reflections, as `geqrf` gives them.
   *
   * `orgqr(Tensor self, Tensor input2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html torch.Tensor.orgqr}
   */
  orgqr(input2: Tensor): Tensor;
  /** Alias of torch.linalg.householder_product: the first columns of the product of Householder reflections, as `geqrf` gives them. */
  orgqr(options: { input2: Tensor }): Tensor;
  /**
   * Q of a decomposition by geqrf (`this`, `input2`) multiplied by `input3`, from the `left` or right. `transpose` takes Q's conjugate transpose.
   *
   * Defaults: left true, transpose false.
   *
   * `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html torch.Tensor.ormqr}
   */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  /** Q of a decomposition by geqrf (`this`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`this`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean | undefined; transpose?: boolean | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`this`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean | undefined; transpose?: boolean | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`this`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean | undefined; transpose?: boolean | undefined }): Tensor;
  /**
   * All products of the elements of two vectors, a matrix.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html torch.Tensor.outer}
   */
  outer(vec2: Tensor): Tensor;
  /** All products of the elements of two vectors, a matrix. */
  outer(options: { vec2: Tensor }): Tensor;
  /**
   * A view with the dimensions in the order of `dims`.
   *
   * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html torch.Tensor.permute}
   */
  permute(dims: readonly number[]): Tensor;
  /**
   * A view with the dimensions in the order of `dims`.
   *
   * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   */
  permute(...dims: number[]): Tensor;
  /** A view with the dimensions in the order of `dims`. */
  permute(options: { dims: readonly number[] }): Tensor;
  /**
   * A copy in page-locked memory, from which copies to a GPU are faster; itself if it is there.
   *
   * Defaults: device null.
   *
   * `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html torch.Tensor.pin_memory}
   */
  pin_memory(device?: DeviceLike | null): Tensor;
  /** A copy in page-locked memory, from which copies to a GPU are faster; itself if it is there. */
  pin_memory(options: Keywords & { device?: DeviceLike | null | undefined }): Tensor;
  /**
   * The pseudoinverse; singular values below `rcond` times the largest count as 0.
   *
   * Defaults: rcond 1e-15.
   *
   * `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html torch.Tensor.pinverse}
   */
  pinverse(rcond?: number): Tensor;
  /** The pseudoinverse; singular values below `rcond` times the largest count as 0. */
  pinverse(options: { rcond?: number | undefined }): Tensor;
  /**
   * The `n`-th derivative of the digamma function, n ≥ 0.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html torch.Tensor.polygamma}
   */
  polygamma(n: number): Tensor;
  /** The `n`-th derivative of the digamma function, n ≥ 0. */
  polygamma(options: { n: number }): Tensor;
  /**
   * In place: the `n`-th derivative of the digamma function, n ≥ 0.
   *
   * `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html torch.Tensor.polygamma_}
   */
  polygamma_(n: number): this;
  /** In place: the `n`-th derivative of the digamma function, n ≥ 0. */
  polygamma_(options: { n: number }): this;
  /**
   * The tensor itself, as Python's unary +. Not for booleans.
   *
   * `positive(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html torch.Tensor.positive}
   */
  positive(): Tensor;
  /**
   * `this` to the power of `exponent`, element by element; either may be a number. Integers cannot be raised to a negative integer power.
   *
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html torch.Tensor.pow}
   */
  pow(exponent: Tensor): Tensor;
  /** `this` to the power of `exponent`, element by element; either may be a number. */
  pow(options: { exponent: Tensor }): Tensor;
  /**
   * `this` to the power of `exponent`, element by element; either may be a number.
   *
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   */
  pow(exponent: Scalar): Tensor;
  /** `this` to the power of `exponent`, element by element; either may be a number. */
  pow(options: { exponent: Scalar }): Tensor;
  /**
   * In place: `this` to the power of `exponent`, element by element; either may be a number. Integers cannot be raised to a negative integer power.
   *
   * `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html torch.Tensor.pow_}
   */
  pow_(exponent: Tensor): this;
  /** In place: `this` to the power of `exponent`, element by element; either may be a number. */
  pow_(options: { exponent: Tensor }): this;
  /**
   * In place: `this` to the power of `exponent`, element by element; either may be a number.
   *
   * `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   */
  pow_(exponent: Scalar): this;
  /** In place: `this` to the power of `exponent`, element by element; either may be a number. */
  pow_(options: { exponent: Scalar }): this;
  /**
   * `this` where it is positive, else times `weight`, one for all or one for each channel (dimension 1).
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(weight: Tensor): Tensor;
  /** `this` where it is positive, else times `weight`, one for all or one for each channel (dimension 1). */
  prelu(options: { weight: Tensor }): Tensor;
  /**
   * The product of all elements, or along `dim`. Integers and booleans are multiplied in int64.
   *
   * Defaults: dtype null.
   *
   * `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html torch.Tensor.prod}
   */
  prod(options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The product of all elements, or along `dim`. Integers and booleans are multiplied in int64.
   *
   * Defaults: keepdim false; dtype null.
   *
   * `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  prod(dim: number, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The product of all elements, or along `dim`. Integers and booleans are multiplied in int64. */
  prod(dim: number, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /** The product of all elements, or along `dim`. Integers and booleans are multiplied in int64. */
  prod(options: { dim: number; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * `source` written at `index` into the flattened tensor. `accumulate` adds.
   *
   * Defaults: accumulate false.
   *
   * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html torch.Tensor.put}
   */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean | undefined }): Tensor;
  /**
   * In place: `source` written at `index` into the flattened tensor. `accumulate` adds.
   *
   * Defaults: accumulate false.
   *
   * `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html torch.Tensor.put_}
   */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  /** In place: `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): this;
  /** In place: `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean | undefined }): this;
  /** In place: `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean | undefined }): this;
  /**
   * The dimension of a tensor quantized by channel.
   *
   * `q_per_channel_axis(Tensor self) -> int`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html torch.Tensor.q_per_channel_axis}
   */
  q_per_channel_axis(): number;
  /**
   * The scales of a tensor quantized by channel.
   *
   * `q_per_channel_scales(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html torch.Tensor.q_per_channel_scales}
   */
  q_per_channel_scales(): Tensor;
  /**
   * The zero points of a tensor quantized by channel.
   *
   * `q_per_channel_zero_points(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html torch.Tensor.q_per_channel_zero_points}
   */
  q_per_channel_zero_points(): Tensor;
  /**
   * The scale of a tensor quantized by one.
   *
   * `q_scale(Tensor self) -> float`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html torch.Tensor.q_scale}
   */
  q_scale(): number;
  /**
   * The zero point of a tensor quantized by one.
   *
   * `q_zero_point(Tensor self) -> int`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html torch.Tensor.q_zero_point}
   */
  q_zero_point(): number;
  /**
   * `{Q, R}`: the QR decomposition, reduced where `some`. New code takes `linalg.qr`.
   *
   * Defaults: some true.
   *
   * `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html torch.Tensor.qr}
   */
  qr(some?: boolean): QR;
  /** `{Q, R}`: the QR decomposition, reduced where `some`. New code takes `linalg.qr`. */
  qr(options: { some?: boolean | undefined }): QR;
  /**
   * How a quantized tensor is quantized: the number of PyTorch's scheme.
   *
   * `qscheme(Tensor self) -> QScheme`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html torch.Tensor.qscheme}
   */
  qscheme(): number;
  /**
   * The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. Several quantiles come in a new first dimension. `interpolation` says what lies between two elements.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html torch.Tensor.quantile}
   */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(q: Tensor, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(q: Tensor, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(options: { q: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /**
   * The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   */
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(q: number, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(q: number, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(options: { q: number; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined }): Tensor;
  /**
   * Radians to degrees: `this · 180 / π`.
   *
   * `rad2deg(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html torch.Tensor.rad2deg}
   */
  rad2deg(): Tensor;
  /**
   * In place: radians to degrees: `this · 180 / π`.
   *
   * `rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html torch.Tensor.rad2deg_}
   */
  rad2deg_(): this;
  /**
   * In place: random integers from `from` (0) to below `to`. Without `to` up to the greatest that the dtype holds exactly.
   *
   * Defaults: generator null.
   *
   * `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html torch.Tensor.random_}
   */
  random_(options?: { generator?: Generator | null | undefined }): this;
  /**
   * In place: random integers from `from` (0) to below `to`.
   *
   * Defaults: generator null.
   *
   * `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
   */
  random_(from_: number | bigint, to: number | bigint | null, options?: { generator?: Generator | null | undefined }): this;
  /** In place: random integers from `from` (0) to below `to`. */
  random_(from_: number | bigint, options: { to: number | bigint | null; generator?: Generator | null | undefined }): this;
  /** In place: random integers from `from` (0) to below `to`. */
  random_(options: { from: number | bigint; to: number | bigint | null; generator?: Generator | null | undefined }): this;
  /**
   * In place: random integers from `from` (0) to below `to`.
   *
   * Defaults: generator null.
   *
   * `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
   */
  random_(to: number | bigint, options?: { generator?: Generator | null | undefined }): this;
  /** In place: random integers from `from` (0) to below `to`. */
  random_(options: { to: number | bigint; generator?: Generator | null | undefined }): this;
  /**
   * All elements in one dimension: a view where they lie in memory without gaps.
   *
   * `ravel(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html torch.Tensor.ravel}
   */
  ravel(): Tensor;
  /**
   * `1 / this`, element by element. Integers become floating-point.
   *
   * `reciprocal(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html torch.Tensor.reciprocal}
   */
  reciprocal(): Tensor;
  /**
   * In place: `1 / this`, element by element. Integers become floating-point.
   *
   * `reciprocal_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html torch.Tensor.reciprocal_}
   */
  reciprocal_(): this;
  /**
   * `max(this, 0)`, element by element.
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(): Tensor;
  /**
   * In place: `max(this, 0)`, element by element.
   *
   * `relu_(Tensor(a!) self) -> Tensor(a!)`
   */
  relu_(): this;
  /**
   * The rest of `this / other` that has the sign of `other`, as Python's %.
   *
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html torch.Tensor.remainder}
   */
  remainder(other: Tensor): Tensor;
  /** The rest of `this / other` that has the sign of `other`, as Python's %. */
  remainder(options: { other: Tensor }): Tensor;
  /**
   * The rest of `this / other` that has the sign of `other`, as Python's %.
   *
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  remainder(other: Scalar): Tensor;
  /** The rest of `this / other` that has the sign of `other`, as Python's %. */
  remainder(options: { other: Scalar }): Tensor;
  /**
   * In place: the rest of `this / other` that has the sign of `other`, as Python's %.
   *
   * `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html torch.Tensor.remainder_}
   */
  remainder_(other: Tensor): this;
  /** In place: the rest of `this / other` that has the sign of `other`, as Python's %. */
  remainder_(options: { other: Tensor }): this;
  /**
   * In place: the rest of `this / other` that has the sign of `other`, as Python's %.
   *
   * `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  remainder_(other: Scalar): this;
  /** In place: the rest of `this / other` that has the sign of `other`, as Python's %. */
  remainder_(options: { other: Scalar }): this;
  /**
   * Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it.
   *
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html torch.Tensor.renorm}
   */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(p: Scalar, dim: number, options: { maxnorm: Scalar }): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(p: Scalar, options: { dim: number; maxnorm: Scalar }): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(options: { p: Scalar; dim: number; maxnorm: Scalar }): Tensor;
  /**
   * In place: each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it.
   *
   * `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html torch.Tensor.renorm_}
   */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): this;
  /** In place: each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm_(p: Scalar, dim: number, options: { maxnorm: Scalar }): this;
  /** In place: each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm_(p: Scalar, options: { dim: number; maxnorm: Scalar }): this;
  /** In place: each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm_(options: { p: Scalar; dim: number; maxnorm: Scalar }): this;
  /**
   * The tensor laid side by side, as often in each dimension as `repeats` says.
   *
   * `repeat(Tensor self, SymInt[] repeats) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html torch.Tensor.repeat}
   */
  repeat(repeats: readonly number[]): Tensor;
  /**
   * The tensor laid side by side, as often in each dimension as `repeats` says.
   *
   * `repeat(Tensor self, SymInt[] repeats) -> Tensor`
   */
  repeat(...repeats: number[]): Tensor;
  /** The tensor laid side by side, as often in each dimension as `repeats` says. */
  repeat(options: { repeats: readonly number[] }): Tensor;
  /**
   * Each element repeated, `repeats` times or as often as its own count says. Without `dim` of the flattened tensor. With the counts alone: the indices repeated so.
   *
   * Defaults: dim, output_size null.
   *
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html torch.Tensor.repeat_interleave}
   */
  repeat_interleave(repeats: Tensor, dim?: number | null, options?: { output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(repeats: Tensor, options: { dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(options: { repeats: Tensor; dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /**
   * Each element repeated, `repeats` times or as often as its own count says.
   *
   * Defaults: dim, output_size null.
   *
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   */
  repeat_interleave(repeats: number, dim?: number | null, options?: { output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(repeats: number, options: { dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(options: { repeats: number; dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /**
   * The same elements in another shape: a view where that is possible, else a copy. One size may be −1: what is left.
   *
   * `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html torch.Tensor.reshape}
   */
  reshape(shape: readonly number[]): Tensor;
  /**
   * The same elements in another shape: a view where that is possible, else a copy.
   *
   * `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   */
  reshape(...shape: number[]): Tensor;
  /** The same elements in another shape: a view where that is possible, else a copy. */
  reshape(options: { shape: readonly number[] }): Tensor;
  /**
   * The same elements in the shape of `other`: a view where that is possible, else a copy.
   *
   * `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html torch.Tensor.reshape_as}
   */
  reshape_as(other: Tensor): Tensor;
  /** The same elements in the shape of `other`: a view where that is possible, else a copy. */
  reshape_as(options: { other: Tensor }): Tensor;
  /**
   * In place: gives it another size. New elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html torch.Tensor.resize_}
   */
  resize_(size: readonly number[], options?: { memory_format?: MemoryFormat | null | undefined }): this;
  /**
   * In place: gives it another size. New elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   */
  resize_(...size: number[]): this;
  /**
   * In place: gives it another size. New elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   */
  resize_(...args: [...size: number[], options: { memory_format?: MemoryFormat | null | undefined }]): this;
  /** In place: gives it another size. New elements hold whatever was in the memory. */
  resize_(options: { size: readonly number[]; memory_format?: MemoryFormat | null | undefined }): this;
  /**
   * In place: gives it the size of `the_template`.
   *
   * Defaults: memory_format null.
   *
   * `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html torch.Tensor.resize_as_}
   */
  resize_as_(the_template: Tensor, options?: { memory_format?: MemoryFormat | null | undefined }): this;
  /** In place: gives it the size of `the_template`. */
  resize_as_(options: { the_template: Tensor; memory_format?: MemoryFormat | null | undefined }): this;
  /**
   * In place: gives a sparse tensor the size of `the_template`.
   *
   * `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
   */
  resize_as_sparse_(the_template: Tensor): this;
  /** In place: gives a sparse tensor the size of `the_template`. */
  resize_as_sparse_(options: { the_template: Tensor }): this;
  /**
   * The tensor with a pending conjugation carried out; itself where none is pending.
   *
   * `resolve_conj(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html torch.Tensor.resolve_conj}
   */
  resolve_conj(): Tensor;
  /**
   * The tensor with a pending negation carried out; itself where none is pending.
   *
   * `resolve_neg(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html torch.Tensor.resolve_neg}
   */
  resolve_neg(): Tensor;
  /**
   * The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. Without dims of the flattened tensor.
   *
   * Defaults: dims [].
   *
   * `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html torch.Tensor.roll}
   */
  roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
  /** The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. */
  roll(shifts: number | readonly number[], options: { dims?: number | readonly number[] | undefined }): Tensor;
  /** The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. */
  roll(options: { shifts: number | readonly number[]; dims?: number | readonly number[] | undefined }): Tensor;
  /**
   * Turned by 90° `k` times in the plane of two dimensions, from the first towards the second.
   *
   * Defaults: k 1, dims [0, 1].
   *
   * `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html torch.Tensor.rot90}
   */
  rot90(k?: number, dims?: readonly number[]): Tensor;
  /** Turned by 90° `k` times in the plane of two dimensions, from the first towards the second. */
  rot90(k: number, options: { dims?: readonly number[] | undefined }): Tensor;
  /** Turned by 90° `k` times in the plane of two dimensions, from the first towards the second. */
  rot90(options: { k?: number | undefined; dims?: readonly number[] | undefined }): Tensor;
  /**
   * The nearest integer to each element, halves to the even one, in the same dtype. `decimals` is the digit to round to, to the left of the point where it is negative.
   *
   * `round(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html torch.Tensor.round}
   */
  round(): Tensor;
  /**
   * The nearest integer to each element, halves to the even one, in the same dtype.
   *
   * `round.decimals(Tensor self, *, int decimals) -> Tensor`
   */
  round(options: { decimals: number }): Tensor;
  /**
   * In place: the nearest integer to each element, halves to the even one, in the same dtype. `decimals` is the digit to round to, to the left of the point where it is negative.
   *
   * `round_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html torch.Tensor.round_}
   */
  round_(): this;
  /**
   * In place: the nearest integer to each element, halves to the even one, in the same dtype.
   *
   * `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
   */
  round_(options: { decimals: number }): this;
  /**
   * The rows of the elements of a sparse matrix by columns.
   *
   * `row_indices(Tensor(a) self) -> Tensor(a)`
   */
  row_indices(): Tensor;
  /**
   * `1 / sqrt(this)`, element by element.
   *
   * `rsqrt(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html torch.Tensor.rsqrt}
   */
  rsqrt(): Tensor;
  /**
   * In place: `1 / sqrt(this)`, element by element.
   *
   * `rsqrt_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html torch.Tensor.rsqrt_}
   */
  rsqrt_(): this;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. `reduce` "add" or "multiply" combines instead of replacing. Of equal indices any may win.
   *
   * `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html torch.Tensor.scatter}
   */
  scatter(dim: number, index: Tensor, src: Tensor): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { dim: number; index: Tensor; src: Tensor }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
   */
  scatter(dim: number, index: Tensor, src: Tensor, options: { reduce: "add" | "multiply" }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, index: Tensor, options: { src: Tensor; reduce: "add" | "multiply" }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, options: { index: Tensor; src: Tensor; reduce: "add" | "multiply" }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { dim: number; index: Tensor; src: Tensor; reduce: "add" | "multiply" }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   */
  scatter(dim: number, index: Tensor, value: Scalar): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
   */
  scatter(dim: number, index: Tensor, value: Scalar, options: { reduce: "add" | "multiply" }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, index: Tensor, options: { value: Scalar; reduce: "add" | "multiply" }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(dim: number, options: { index: Tensor; value: Scalar; reduce: "add" | "multiply" }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { dim: number; index: Tensor; value: Scalar; reduce: "add" | "multiply" }): Tensor;
  /**
   * In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. `reduce` "add" or "multiply" combines instead of replacing. Of equal indices any may win.
   *
   * `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html torch.Tensor.scatter_}
   */
  scatter_(dim: number, index: Tensor, src: Tensor): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, index: Tensor, options: { src: Tensor }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, options: { index: Tensor; src: Tensor }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(options: { dim: number; index: Tensor; src: Tensor }): this;
  /**
   * In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`
   */
  scatter_(dim: number, index: Tensor, src: Tensor, options: { reduce: "add" | "multiply" }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, index: Tensor, options: { src: Tensor; reduce: "add" | "multiply" }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, options: { index: Tensor; src: Tensor; reduce: "add" | "multiply" }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(options: { dim: number; index: Tensor; src: Tensor; reduce: "add" | "multiply" }): this;
  /**
   * In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   */
  scatter_(dim: number, index: Tensor, value: Scalar): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, index: Tensor, options: { value: Scalar }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, options: { index: Tensor; value: Scalar }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(options: { dim: number; index: Tensor; value: Scalar }): this;
  /**
   * In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
   */
  scatter_(dim: number, index: Tensor, value: Scalar, options: { reduce: "add" | "multiply" }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, index: Tensor, options: { value: Scalar; reduce: "add" | "multiply" }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(dim: number, options: { index: Tensor; value: Scalar; reduce: "add" | "multiply" }): this;
  /** In place: `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter_(options: { dim: number; index: Tensor; value: Scalar; reduce: "add" | "multiply" }): this;
  /**
   * `src` added along `dim` where `index` says. Equal indices add up.
   *
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html torch.Tensor.scatter_add}
   */
  scatter_add(dim: number, index: Tensor, src: Tensor): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(options: { dim: number; index: Tensor; src: Tensor }): Tensor;
  /**
   * In place: `src` added along `dim` where `index` says. Equal indices add up.
   *
   * `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html torch.Tensor.scatter_add_}
   */
  scatter_add_(dim: number, index: Tensor, src: Tensor): this;
  /** In place: `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add_(dim: number, index: Tensor, options: { src: Tensor }): this;
  /** In place: `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add_(dim: number, options: { index: Tensor; src: Tensor }): this;
  /** In place: `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add_(options: { dim: number; index: Tensor; src: Tensor }): this;
  /**
   * `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". `include_self` lets the old elements take part.
   *
   * Defaults: include_self true.
   *
   * `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html torch.Tensor.scatter_reduce}
   */
  scatter_reduce(dim: number, index: Tensor, src: Tensor, reduce: "sum" | "prod" | "mean" | "amax" | "amin", options?: { include_self?: boolean | undefined }): Tensor;
  /** `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce(dim: number, index: Tensor, src: Tensor, options: { reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /** `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce(dim: number, index: Tensor, options: { src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /** `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce(dim: number, options: { index: Tensor; src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /** `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce(options: { dim: number; index: Tensor; src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): Tensor;
  /**
   * In place: `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". `include_self` lets the old elements take part.
   *
   * Defaults: include_self true.
   *
   * `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html torch.Tensor.scatter_reduce_}
   */
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, reduce: "sum" | "prod" | "mean" | "amax" | "amin", options?: { include_self?: boolean | undefined }): this;
  /** In place: `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, options: { reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /** In place: `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce_(dim: number, index: Tensor, options: { src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /** In place: `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce_(dim: number, options: { index: Tensor; src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /** In place: `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce_(options: { dim: number; index: Tensor; src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined }): this;
  /**
   * A view of slice `index` along `dim`, without that dimension.
   *
   * `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html torch.Tensor.select}
   */
  select(dim: number, index: number): Tensor;
  /** A view of slice `index` along `dim`, without that dimension. */
  select(dim: number, options: { index: number }): Tensor;
  /** A view of slice `index` along `dim`, without that dimension. */
  select(options: { dim: number; index: number }): Tensor;
  /**
   * A copy in which slice `index` along `dim` is `src`.
   *
   * `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html torch.Tensor.select_scatter}
   */
  select_scatter(src: Tensor, dim: number, index: number): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(src: Tensor, dim: number, options: { index: number }): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(src: Tensor, options: { dim: number; index: number }): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(options: { src: Tensor; dim: number; index: number }): Tensor;
  /**
   * In place: makes it a tensor over the memory, sizes and strides of `source`.
   *
   * `set_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html torch.Tensor.set_}
   */
  set_(): this;
  /**
   * In place: makes it a tensor over the memory, sizes and strides of `source`.
   *
   * `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`
   */
  set_(source: Tensor): this;
  /** In place: makes it a tensor over the memory, sizes and strides of `source`. */
  set_(options: { source: Tensor }): this;
  /**
   * In place: makes it a tensor over the memory, sizes and strides of `source`.
   *
   * Defaults: stride [].
   *
   * `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`
   */
  set_(source: Tensor, storage_offset: number, size: readonly number[], stride?: readonly number[]): this;
  /** In place: makes it a tensor over the memory, sizes and strides of `source`. */
  set_(source: Tensor, storage_offset: number, size: readonly number[], options: { stride?: readonly number[] | undefined }): this;
  /** In place: makes it a tensor over the memory, sizes and strides of `source`. */
  set_(source: Tensor, storage_offset: number, options: { size: readonly number[]; stride?: readonly number[] | undefined }): this;
  /** In place: makes it a tensor over the memory, sizes and strides of `source`. */
  set_(source: Tensor, options: { storage_offset: number; size: readonly number[]; stride?: readonly number[] | undefined }): this;
  /** In place: makes it a tensor over the memory, sizes and strides of `source`. */
  set_(options: { source: Tensor; storage_offset: number; size: readonly number[]; stride?: readonly number[] | undefined }): this;
  /**
   * Each element divided by its modulus, and 0 for 0: `sign` for complex numbers too.
   *
   * `sgn(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html torch.Tensor.sgn}
   */
  sgn(): Tensor;
  /**
   * In place: each element divided by its modulus, and 0 for 0: `sign` for complex numbers too.
   *
   * `sgn_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html torch.Tensor.sgn_}
   */
  sgn_(): this;
  /**
   * `1 / (1 + exp(−this))`, element by element.
   *
   * `sigmoid(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html torch.Tensor.sigmoid}
   */
  sigmoid(): Tensor;
  /**
   * In place: `1 / (1 + exp(−this))`, element by element.
   *
   * `sigmoid_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html torch.Tensor.sigmoid_}
   */
  sigmoid_(): this;
  /**
   * −1, 0 or 1 by the sign of each element.
   *
   * `sign(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html torch.Tensor.sign}
   */
  sign(): Tensor;
  /**
   * In place: −1, 0 or 1 by the sign of each element.
   *
   * `sign_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html torch.Tensor.sign_}
   */
  sign_(): this;
  /**
   * Whether the sign bit of each element is set: so for −0, and for a negative NaN.
   *
   * `signbit(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html torch.Tensor.signbit}
   */
  signbit(): Tensor;
  /**
   * The sine of each element, in radians.
   *
   * `sin(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html torch.Tensor.sin}
   */
  sin(): Tensor;
  /**
   * In place: the sine of each element, in radians.
   *
   * `sin_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html torch.Tensor.sin_}
   */
  sin_(): this;
  /**
   * `sin(π · this) / (π · this)`, and 1 at 0.
   *
   * `sinc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html torch.Tensor.sinc}
   */
  sinc(): Tensor;
  /**
   * In place: `sin(π · this) / (π · this)`, and 1 at 0.
   *
   * `sinc_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html torch.Tensor.sinc_}
   */
  sinc_(): this;
  /**
   * The hyperbolic sine of each element.
   *
   * `sinh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html torch.Tensor.sinh}
   */
  sinh(): Tensor;
  /**
   * In place: the hyperbolic sine of each element.
   *
   * `sinh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html torch.Tensor.sinh_}
   */
  sinh_(): this;
  /**
   * The tensor of which `this` is a slice, in the shape of `src`. For views only.
   *
   * Defaults: dim 0, step 1; start, end null.
   *
   * `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   */
  slice_inverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  /** The tensor of which `this` is a slice, in the shape of `src`. For views only. */
  slice_inverse(src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number | undefined }): Tensor;
  /** The tensor of which `this` is a slice, in the shape of `src`. For views only. */
  slice_inverse(src: Tensor, dim: number, start: number | null, options: { end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `this` is a slice, in the shape of `src`. For views only. */
  slice_inverse(src: Tensor, dim: number, options: { start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `this` is a slice, in the shape of `src`. For views only. */
  slice_inverse(src: Tensor, options: { dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `this` is a slice, in the shape of `src`. For views only. */
  slice_inverse(options: { src: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /**
   * A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`.
   *
   * Defaults: dim 0, step 1; start, end null.
   *
   * `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html torch.Tensor.slice_scatter}
   */
  slice_scatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(src: Tensor, dim: number, start: number | null, options: { end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(src: Tensor, dim: number, options: { start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(src: Tensor, options: { dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(options: { src: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /**
   * Alias of torch.linalg.slogdet: `{sign, logabsdet}`: the determinant's sign and the logarithm of its absolute value.
   *
   * `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html torch.Tensor.slogdet}
   */
  slogdet(): SignLogabsdet;
  /**
   * The product of a sparse and a dense matrix, sparse.
   *
   * `smm(Tensor self, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html torch.Tensor.smm}
   */
  smm(mat2: Tensor): Tensor;
  /** The product of a sparse and a dense matrix, sparse. */
  smm(options: { mat2: Tensor }): Tensor;
  /**
   * `exp(this)` divided by its sum along `dim`: positive numbers whose sum is 1. `dtype` is what the elements are converted to first.
   *
   * Defaults: dtype null.
   *
   * `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html torch.Tensor.softmax}
   */
  softmax(dim: number, dtype?: Dtype | null): Tensor;
  /** `exp(this)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(dim: number, options: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** `exp(this)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(options: { dim: number; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * `{values, indices}`: the elements in order along `dim`, and where they were. `stable` keeps the order of equal elements.
   *
   * Defaults: dim -1, descending false.
   *
   * `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html torch.Tensor.sort}
   */
  sort(options: { stable: boolean | null; dim?: number | undefined; descending?: boolean | undefined }): ValuesIndices;
  /**
   * `{values, indices}`: the elements in order along `dim`, and where they were.
   *
   * Defaults: dim -1, descending false.
   *
   * `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   */
  sort(dim?: number, descending?: boolean): ValuesIndices;
  /** `{values, indices}`: the elements in order along `dim`, and where they were. */
  sort(dim: number, options: { descending?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}`: the elements in order along `dim`, and where they were. */
  sort(options: { dim?: number | undefined; descending?: boolean | undefined }): ValuesIndices;
  /**
   * How many dimensions of a sparse tensor are indexed.
   *
   * `sparse_dim(Tensor self) -> int`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html torch.Tensor.sparse_dim}
   */
  sparse_dim(): number;
  /**
   * The elements at the places where the sparse tensor `mask` has some.
   *
   * `sparse_mask(Tensor self, Tensor mask) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html torch.Tensor.sparse_mask}
   */
  sparse_mask(mask: Tensor): Tensor;
  /** The elements at the places where the sparse tensor `mask` has some. */
  sparse_mask(options: { mask: Tensor }): Tensor;
  /**
   * In place: gives a sparse tensor another size and other numbers of dimensions.
   *
   * `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html torch.Tensor.sparse_resize_}
   */
  sparse_resize_(size: readonly number[], sparse_dim: number, dense_dim: number): this;
  /** In place: gives a sparse tensor another size and other numbers of dimensions. */
  sparse_resize_(size: readonly number[], sparse_dim: number, options: { dense_dim: number }): this;
  /** In place: gives a sparse tensor another size and other numbers of dimensions. */
  sparse_resize_(size: readonly number[], options: { sparse_dim: number; dense_dim: number }): this;
  /** In place: gives a sparse tensor another size and other numbers of dimensions. */
  sparse_resize_(options: { size: readonly number[]; sparse_dim: number; dense_dim: number }): this;
  /**
   * In place: gives a sparse tensor another size and takes all elements out.
   *
   * `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html torch.Tensor.sparse_resize_and_clear_}
   */
  sparse_resize_and_clear_(size: readonly number[], sparse_dim: number, dense_dim: number): this;
  /** In place: gives a sparse tensor another size and takes all elements out. */
  sparse_resize_and_clear_(size: readonly number[], sparse_dim: number, options: { dense_dim: number }): this;
  /** In place: gives a sparse tensor another size and takes all elements out. */
  sparse_resize_and_clear_(size: readonly number[], options: { sparse_dim: number; dense_dim: number }): this;
  /** In place: gives a sparse tensor another size and takes all elements out. */
  sparse_resize_and_clear_(options: { size: readonly number[]; sparse_dim: number; dense_dim: number }): this;
  /**
   * Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list.
   *
   * Defaults: dim 0.
   *
   * `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.split.html torch.split}
   */
  split(split_size: number, dim?: number): TensorList;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split(split_size: number, options: { dim?: number | undefined }): TensorList;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split(options: { split_size: number; dim?: number | undefined }): TensorList;
  /**
   * Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list.
   *
   * Defaults: dim 0.
   *
   * `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
   */
  split<const N extends readonly number[]>(split_size: N, dim?: number): OneEach<N>;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split<const N extends readonly number[]>(split_size: N, options: { dim?: number | undefined }): OneEach<N>;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split<const N extends readonly number[]>(options: { split_size: N; dim?: number | undefined }): OneEach<N>;
  /**
   * Parts of the sizes `split_sizes` along `dim`.
   *
   * Defaults: dim 0.
   *
   * `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   */
  split_with_sizes<const N extends readonly number[]>(split_sizes: N, dim?: number): OneEach<N>;
  /** Parts of the sizes `split_sizes` along `dim`. */
  split_with_sizes<const N extends readonly number[]>(split_sizes: N, options: { dim?: number | undefined }): OneEach<N>;
  /** Parts of the sizes `split_sizes` along `dim`. */
  split_with_sizes<const N extends readonly number[]>(options: { split_sizes: N; dim?: number | undefined }): OneEach<N>;
  /**
   * The square root of each element; NaN below 0. Integers become floating-point.
   *
   * `sqrt(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html torch.Tensor.sqrt}
   */
  sqrt(): Tensor;
  /**
   * In place: the square root of each element; NaN below 0. Integers become floating-point.
   *
   * `sqrt_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html torch.Tensor.sqrt_}
   */
  sqrt_(): this;
  /**
   * `input²`, element by element.
   *
   * `square(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html torch.Tensor.square}
   */
  square(): Tensor;
  /**
   * In place: `input²`, element by element.
   *
   * `square_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html torch.Tensor.square_}
   */
  square_(): this;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html torch.Tensor.squeeze}
   */
  squeeze(): Tensor;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
   */
  squeeze(dim: number): Tensor;
  /** A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze(options: { dim: number }): Tensor;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   */
  squeeze(dim: readonly number[]): Tensor;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   */
  squeeze(...dim: number[]): Tensor;
  /** A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze(options: { dim: readonly number[] }): Tensor;
  /**
   * In place: A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html torch.Tensor.squeeze_}
   */
  squeeze_(): this;
  /**
   * In place: A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
   */
  squeeze_(dim: number): this;
  /** In place: A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze_(options: { dim: number }): this;
  /**
   * In place: A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
   */
  squeeze_(dim: readonly number[]): this;
  /**
   * In place: A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
   */
  squeeze_(...dim: number[]): this;
  /** In place: A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze_(options: { dim: readonly number[] }): this;
  /**
   * `beta · this + alpha · (mat1 · mat2)`, with sparse `this` and `mat1`, sparse.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html torch.Tensor.sspaddmm}
   */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (mat1 · mat2)`, with sparse `this` and `mat1`, sparse. */
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `beta · this + alpha · (mat1 · mat2)`, with sparse `this` and `mat1`, sparse. */
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. `unbiased` false is correction 0.
   *
   * Defaults: unbiased true, keepdim false.
   *
   * `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html torch.Tensor.std}
   */
  std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(dim: number | readonly number[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(options: { dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The standard deviation of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: keepdim false; dim, correction null.
   *
   * `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   */
  std(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(options: { dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The standard deviation of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: unbiased true.
   *
   * `std(Tensor self, bool unbiased=True) -> Tensor`
   */
  std(unbiased?: boolean): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(options: { unbiased?: boolean | undefined }): Tensor;
  /**
   * The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. `n_fft` is the transform's size, `window` weighs the `win_length` samples; `center` pads the signal so that window t is centered at t · hop_length; `onesided` leaves negative frequencies out.
   *
   * Defaults: center true, pad_mode "reflect", normalized false; hop_length, win_length, window, onesided, return_complex, align_to_window null.
   *
   * `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html torch.Tensor.stft}
   */
  stft(n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, pad_mode?: "constant" | "reflect" | "replicate" | "circular", normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", normalized: boolean, options: { onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", options: { normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: { pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, options: { win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, options: { hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(options: { n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /**
   * The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`.
   *
   * Defaults: normalized false; hop_length, win_length, window, onesided, return_complex, align_to_window null.
   *
   * `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   */
  stft(n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, options: { onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, hop_length: number | null, options: { win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(n_fft: number, options: { hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(options: { n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /**
   * `this − alpha · other`, element by element, both broadcast to one shape. Boolean tensors cannot be subtracted: take `logical_xor`.
   *
   * Defaults: alpha 1.
   *
   * `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html torch.Tensor.sub}
   */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `this − alpha · other`, element by element, both broadcast to one shape. */
  sub(options: { other: Tensor | Scalar; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `this − alpha · other`, element by element, both broadcast to one shape. Boolean tensors cannot be subtracted: take `logical_xor`.
   *
   * Defaults: alpha 1.
   *
   * `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html torch.Tensor.sub_}
   */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): this;
  /** In place: `this − alpha · other`, element by element, both broadcast to one shape. */
  sub_(options: { other: Tensor | Scalar; alpha?: Scalar | undefined }): this;
  /**
   * Alias of sub: `this − alpha · other`, element by element, both broadcast to one shape.
   *
   * Defaults: alpha 1.
   *
   * `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html torch.Tensor.subtract}
   */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** Alias of sub: `this − alpha · other`, element by element, both broadcast to one shape. */
  subtract(options: { other: Tensor | Scalar; alpha?: Scalar | undefined }): Tensor;
  /**
   * Alias of sub: `this − alpha · other`, element by element, both broadcast to one shape.
   *
   * Defaults: alpha 1.
   *
   * `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   */
  subtract(other: Scalar, alpha?: Scalar): Tensor;
  /** Alias of sub: `this − alpha · other`, element by element, both broadcast to one shape. */
  subtract(other: Scalar, options: { alpha?: Scalar | undefined }): Tensor;
  /** Alias of sub: `this − alpha · other`, element by element, both broadcast to one shape. */
  subtract(options: { other: Scalar; alpha?: Scalar | undefined }): Tensor;
  /**
   * Alias of sub_: in place: `this − alpha · other`, element by element, both broadcast to one shape.
   *
   * Defaults: alpha 1.
   *
   * `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html torch.Tensor.subtract_}
   */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): this;
  /** Alias of sub_: in place: `this − alpha · other`, element by element, both broadcast to one shape. */
  subtract_(options: { other: Tensor | Scalar; alpha?: Scalar | undefined }): this;
  /**
   * Alias of sub_: in place: `this − alpha · other`, element by element, both broadcast to one shape.
   *
   * Defaults: alpha 1.
   *
   * `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   */
  subtract_(other: Scalar, alpha?: Scalar): this;
  /** Alias of sub_: in place: `this − alpha · other`, element by element, both broadcast to one shape. */
  subtract_(other: Scalar, options: { alpha?: Scalar | undefined }): this;
  /** Alias of sub_: in place: `this − alpha · other`, element by element, both broadcast to one shape. */
  subtract_(options: { other: Scalar; alpha?: Scalar | undefined }): this;
  /**
   * The sum of all elements, or along `dim`. Integers and booleans are summed in int64. `dtype` is what the elements are converted to first; `keepdim` keeps reduced dimensions with size 1.
   *
   * Defaults: dtype null.
   *
   * `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html torch.Tensor.sum}
   */
  sum(options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The sum of all elements, or along `dim`. Integers and booleans are summed in int64.
   *
   * Defaults: keepdim false; dtype null.
   *
   * `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  sum(dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** The sum of all elements, or along `dim`. Integers and booleans are summed in int64. */
  sum(dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /** The sum of all elements, or along `dim`. Integers and booleans are summed in int64. */
  sum(options: { dim: number | readonly number[] | null; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The tensor summed to `size`, a shape that broadcasts to its own.
   *
   * `sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html torch.Tensor.sum_to_size}
   */
  sum_to_size(size: readonly number[]): Tensor;
  /**
   * The tensor summed to `size`, a shape that broadcasts to its own.
   *
   * `sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   */
  sum_to_size(...size: number[]): Tensor;
  /** The tensor summed to `size`, a shape that broadcasts to its own. */
  sum_to_size(options: { size: readonly number[] }): Tensor;
  /**
   * `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. `some` gives the reduced decomposition; without `compute_uv` U and V are 0.
   *
   * Defaults: some true, compute_uv true.
   *
   * `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html torch.Tensor.svd}
   */
  svd(some?: boolean, compute_uv?: boolean): USV;
  /** `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. */
  svd(some: boolean, options: { compute_uv?: boolean | undefined }): USV;
  /** `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. */
  svd(options: { some?: boolean | undefined; compute_uv?: boolean | undefined }): USV;
  /**
   * Alias of transpose: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html torch.Tensor.swapaxes}
   */
  swapaxes(axis0: number, axis1: number): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes(axis0: number, options: { axis1: number }): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes(options: { axis0: number; axis1: number }): Tensor;
  /**
   * Alias of transpose_: in place: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html torch.Tensor.swapaxes_}
   */
  swapaxes_(axis0: number, axis1: number): this;
  /** Alias of transpose_: in place: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes_(axis0: number, options: { axis1: number }): this;
  /** Alias of transpose_: in place: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes_(options: { axis0: number; axis1: number }): this;
  /**
   * Alias of transpose: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html torch.Tensor.swapdims}
   */
  swapdims(dim0: number, dim1: number): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims(dim0: number, options: { dim1: number }): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims(options: { dim0: number; dim1: number }): Tensor;
  /**
   * Alias of transpose_: in place: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html torch.Tensor.swapdims_}
   */
  swapdims_(dim0: number, dim1: number): this;
  /** Alias of transpose_: in place: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims_(dim0: number, options: { dim1: number }): this;
  /** Alias of transpose_: in place: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims_(options: { dim0: number; dim1: number }): this;
  /**
   * A view of a matrix transposed; of a vector itself.
   *
   * `t(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html torch.Tensor.t}
   */
  t(): Tensor;
  /**
   * In place: A view of a matrix transposed; of a vector itself.
   *
   * `t_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html torch.Tensor.t_}
   */
  t_(): this;
  /**
   * The elements at `index` into the flattened tensor, in the shape of the index.
   *
   * `take(Tensor self, Tensor index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html torch.Tensor.take}
   */
  take(index: Tensor): Tensor;
  /** The elements at `index` into the flattened tensor, in the shape of the index. */
  take(options: { index: Tensor }): Tensor;
  /**
   * The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor.
   *
   * Defaults: dim null.
   *
   * `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html torch.Tensor.take_along_dim}
   */
  take_along_dim(indices: Tensor, dim?: number | null): Tensor;
  /** The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor. */
  take_along_dim(indices: Tensor, options: { dim?: number | null | undefined }): Tensor;
  /** The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor. */
  take_along_dim(options: { indices: Tensor; dim?: number | null | undefined }): Tensor;
  /**
   * The tangent of each element, in radians.
   *
   * `tan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html torch.Tensor.tan}
   */
  tan(): Tensor;
  /**
   * In place: the tangent of each element, in radians.
   *
   * `tan_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html torch.Tensor.tan_}
   */
  tan_(): this;
  /**
   * The hyperbolic tangent of each element, in (−1, 1).
   *
   * `tanh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html torch.Tensor.tanh}
   */
  tanh(): Tensor;
  /**
   * In place: the hyperbolic tangent of each element, in (−1, 1).
   *
   * `tanh_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html torch.Tensor.tanh_}
   */
  tanh_(): this;
  /**
   * `sections` parts along `dim`, as equal as possible, or cut at `indices`.
   *
   * Defaults: dim 0.
   *
   * `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html torch.Tensor.tensor_split}
   */
  tensor_split<const N extends readonly number[]>(indices: N, dim?: number): OneMore<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<const N extends readonly number[]>(indices: N, options: { dim?: number | undefined }): OneMore<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<const N extends readonly number[]>(options: { indices: N; dim?: number | undefined }): OneMore<N>;
  /**
   * `sections` parts along `dim`, as equal as possible, or cut at `indices`.
   *
   * Defaults: dim 0.
   *
   * `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
   */
  tensor_split(tensor_indices_or_sections: Tensor, dim?: number): TensorList;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split(tensor_indices_or_sections: Tensor, options: { dim?: number | undefined }): TensorList;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split(options: { tensor_indices_or_sections: Tensor; dim?: number | undefined }): TensorList;
  /**
   * `sections` parts along `dim`, as equal as possible, or cut at `indices`.
   *
   * Defaults: dim 0.
   *
   * `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
   */
  tensor_split<N extends number>(sections: N, dim?: number): Exactly<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<N extends number>(sections: N, options: { dim?: number | undefined }): Exactly<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<N extends number>(options: { sections: N; dim?: number | undefined }): Exactly<N>;
  /**
   * The tensor laid side by side; missing counts stand for 1.
   *
   * `tile(Tensor self, SymInt[] dims) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html torch.Tensor.tile}
   */
  tile(dims: readonly number[]): Tensor;
  /**
   * The tensor laid side by side; missing counts stand for 1.
   *
   * `tile(Tensor self, SymInt[] dims) -> Tensor`
   */
  tile(...dims: number[]): Tensor;
  /** The tensor laid side by side; missing counts stand for 1. */
  tile(options: { dims: readonly number[] }): Tensor;
  /**
   * The elements of a sparse tensor as an ordinary one.
   *
   * Defaults: dtype, masked_grad null.
   *
   * `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html torch.Tensor.to_dense}
   */
  to_dense(dtype?: Dtype | null, options?: { masked_grad?: boolean | null | undefined }): Tensor;
  /** The elements of a sparse tensor as an ordinary one. */
  to_dense(options: Keywords & { dtype?: Dtype | null | undefined; masked_grad?: boolean | null | undefined }): Tensor;
  /**
   * The tensor in the layout of oneDNN.
   *
   * Defaults: dtype null.
   *
   * `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html torch.Tensor.to_mkldnn}
   */
  to_mkldnn(dtype?: Dtype | null): Tensor;
  /** The tensor in the layout of oneDNN. */
  to_mkldnn(options: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * A nested tensor as an ordinary one, its parts filled up with `padding`.
   *
   * Defaults: output_size null.
   *
   * `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html torch.Tensor.to_padded_tensor}
   */
  to_padded_tensor(padding: number, output_size?: readonly number[] | null): Tensor;
  /** A nested tensor as an ordinary one, its parts filled up with `padding`. */
  to_padded_tensor(padding: number, options: { output_size?: readonly number[] | null | undefined }): Tensor;
  /** A nested tensor as an ordinary one, its parts filled up with `padding`. */
  to_padded_tensor(options: { padding: number; output_size?: readonly number[] | null | undefined }): Tensor;
  /**
   * The elements other than 0 as a sparse tensor: COO, of `sparse_dim` dimensions, or of `layout`.
   *
   * Defaults: layout, blocksize, dense_dim null.
   *
   * `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html torch.Tensor.to_sparse}
   */
  to_sparse(options?: Keywords & { layout?: Layout | null | undefined; blocksize?: number | readonly number[] | null | undefined; dense_dim?: number | null | undefined }): Tensor;
  /**
   * The elements other than 0 as a sparse tensor: COO, of `sparse_dim` dimensions, or of `layout`.
   *
   * `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`
   */
  to_sparse(sparse_dim: number): Tensor;
  /** The elements other than 0 as a sparse tensor: COO, of `sparse_dim` dimensions, or of `layout`. */
  to_sparse(options: { sparse_dim: number }): Tensor;
  /**
   * The blocks with elements other than 0 as a sparse matrix by columns.
   *
   * Defaults: dense_dim null.
   *
   * `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html torch.Tensor.to_sparse_bsc}
   */
  to_sparse_bsc(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** The blocks with elements other than 0 as a sparse matrix by columns. */
  to_sparse_bsc(blocksize: number | readonly number[], options: { dense_dim?: number | null | undefined }): Tensor;
  /** The blocks with elements other than 0 as a sparse matrix by columns. */
  to_sparse_bsc(options: { blocksize: number | readonly number[]; dense_dim?: number | null | undefined }): Tensor;
  /**
   * The blocks with elements other than 0 as a sparse matrix by rows.
   *
   * Defaults: dense_dim null.
   *
   * `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html torch.Tensor.to_sparse_bsr}
   */
  to_sparse_bsr(blocksize: number | readonly number[], dense_dim?: number | null): Tensor;
  /** The blocks with elements other than 0 as a sparse matrix by rows. */
  to_sparse_bsr(blocksize: number | readonly number[], options: { dense_dim?: number | null | undefined }): Tensor;
  /** The blocks with elements other than 0 as a sparse matrix by rows. */
  to_sparse_bsr(options: { blocksize: number | readonly number[]; dense_dim?: number | null | undefined }): Tensor;
  /**
   * The elements other than 0 as a sparse matrix by columns.
   *
   * Defaults: dense_dim null.
   *
   * `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html torch.Tensor.to_sparse_csc}
   */
  to_sparse_csc(dense_dim?: number | null): Tensor;
  /** The elements other than 0 as a sparse matrix by columns. */
  to_sparse_csc(options: { dense_dim?: number | null | undefined }): Tensor;
  /**
   * The elements other than 0 as a sparse matrix by rows.
   *
   * Defaults: dense_dim null.
   *
   * `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html torch.Tensor.to_sparse_csr}
   */
  to_sparse_csr(dense_dim?: number | null): Tensor;
  /** The elements other than 0 as a sparse matrix by rows. */
  to_sparse_csr(options: { dense_dim?: number | null | undefined }): Tensor;
  /**
   * `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. `sorted` says whether they come in order.
   *
   * Defaults: dim -1, largest true, sorted true.
   *
   * `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html torch.Tensor.topk}
   */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(k: number, dim: number, largest: boolean, options: { sorted?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(k: number, dim: number, options: { largest?: boolean | undefined; sorted?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(k: number, options: { dim?: number | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(options: { k: number; dim?: number | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }): ValuesIndices;
  /**
   * The sum of the diagonal of a matrix.
   *
   * `trace(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html torch.Tensor.trace}
   */
  trace(): Tensor;
  /**
   * A view with dimensions `dim0` and `dim1` swapped.
   *
   * `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html torch.Tensor.transpose}
   */
  transpose(dim0: number, dim1: number): Tensor;
  /** A view with dimensions `dim0` and `dim1` swapped. */
  transpose(dim0: number, options: { dim1: number }): Tensor;
  /** A view with dimensions `dim0` and `dim1` swapped. */
  transpose(options: { dim0: number; dim1: number }): Tensor;
  /**
   * In place: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html torch.Tensor.transpose_}
   */
  transpose_(dim0: number, dim1: number): this;
  /** In place: A view with dimensions `dim0` and `dim1` swapped. */
  transpose_(dim0: number, options: { dim1: number }): this;
  /** In place: A view with dimensions `dim0` and `dim1` swapped. */
  transpose_(options: { dim0: number; dim1: number }): this;
  /**
   * `{solution, cloned_coefficient}` of A·X = `this` with triangular A. New code takes `linalg.solve_triangular`.
   *
   * Defaults: upper true, transpose false, unitriangular false.
   *
   * `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html torch.Tensor.triangular_solve}
   */
  triangular_solve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `this` with triangular A. */
  triangular_solve(A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `this` with triangular A. */
  triangular_solve(A: Tensor, upper: boolean, options: { transpose?: boolean | undefined; unitriangular?: boolean | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `this` with triangular A. */
  triangular_solve(A: Tensor, options: { upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `this` with triangular A. */
  triangular_solve(options: { A: Tensor; upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined }): SolutionClonedCoefficient;
  /**
   * The lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept.
   *
   * Defaults: diagonal 0.
   *
   * `tril(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html torch.Tensor.tril}
   */
  tril(diagonal?: number): Tensor;
  /** The lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept. */
  tril(options: { diagonal?: number | undefined }): Tensor;
  /**
   * In place: the lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept.
   *
   * Defaults: diagonal 0.
   *
   * `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html torch.Tensor.tril_}
   */
  tril_(diagonal?: number): this;
  /** In place: the lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept. */
  tril_(options: { diagonal?: number | undefined }): this;
  /**
   * The upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept.
   *
   * Defaults: diagonal 0.
   *
   * `triu(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html torch.Tensor.triu}
   */
  triu(diagonal?: number): Tensor;
  /** The upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept. */
  triu(options: { diagonal?: number | undefined }): Tensor;
  /**
   * In place: the upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept.
   *
   * Defaults: diagonal 0.
   *
   * `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html torch.Tensor.triu_}
   */
  triu_(diagonal?: number): this;
  /** In place: the upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept. */
  triu_(options: { diagonal?: number | undefined }): this;
  /**
   * `this / other`, element by element, floating-point also for integers.
   *
   * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html torch.Tensor.true_divide}
   */
  true_divide(other: Tensor | Scalar): Tensor;
  /** `this / other`, element by element, floating-point also for integers. */
  true_divide(options: { other: Tensor | Scalar }): Tensor;
  /**
   * `this / other`, element by element, floating-point also for integers.
   *
   * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  true_divide(other: Scalar): Tensor;
  /** `this / other`, element by element, floating-point also for integers. */
  true_divide(options: { other: Scalar }): Tensor;
  /**
   * In place: `this / other`, element by element, floating-point also for integers.
   *
   * `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html torch.Tensor.true_divide_}
   */
  true_divide_(other: Tensor | Scalar): this;
  /** In place: `this / other`, element by element, floating-point also for integers. */
  true_divide_(options: { other: Tensor | Scalar }): this;
  /**
   * In place: `this / other`, element by element, floating-point also for integers.
   *
   * `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  true_divide_(other: Scalar): this;
  /** In place: `this / other`, element by element, floating-point also for integers. */
  true_divide_(options: { other: Scalar }): this;
  /**
   * Each element without its fraction, in the same dtype.
   *
   * `trunc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html torch.Tensor.trunc}
   */
  trunc(): Tensor;
  /**
   * In place: each element without its fraction, in the same dtype.
   *
   * `trunc_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html torch.Tensor.trunc_}
   */
  trunc_(): this;
  /**
   * All slices along `dim`, without that dimension.
   *
   * Defaults: dim 0.
   *
   * `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html torch.Tensor.unbind}
   */
  unbind(dim?: number): TensorList;
  /** All slices along `dim`, without that dimension. */
  unbind(options: { dim?: number | undefined }): TensorList;
  /**
   * Dimension `dim` as several of `sizes`, one of which may be −1.
   *
   * `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html torch.unflatten}
   */
  unflatten(dim: number, sizes: readonly number[]): Tensor;
  /** Dimension `dim` as several of `sizes`, one of which may be −1. */
  unflatten(dim: number, options: { sizes: readonly number[] }): Tensor;
  /** Dimension `dim` as several of `sizes`, one of which may be −1. */
  unflatten(options: { dim: number; sizes: readonly number[] }): Tensor;
  /**
   * A view of all windows of `size` along `dimension`, `step` apart, in a new last dimension.
   *
   * `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html torch.Tensor.unfold}
   */
  unfold(dimension: number, size: number, step: number): Tensor;
  /** A view of all windows of `size` along `dimension`, `step` apart, in a new last dimension. */
  unfold(dimension: number, size: number, options: { step: number }): Tensor;
  /** A view of all windows of `size` along `dimension`, `step` apart, in a new last dimension. */
  unfold(dimension: number, options: { size: number; step: number }): Tensor;
  /** A view of all windows of `size` along `dimension`, `step` apart, in a new last dimension. */
  unfold(options: { dimension: number; size: number; step: number }): Tensor;
  /**
   * In place: random numbers, uniform from `from` to below `to`.
   *
   * Defaults: from 0, to 1; generator null.
   *
   * `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html torch.Tensor.uniform_}
   */
  uniform_(from_?: number, to?: number, options?: { generator?: Generator | null | undefined }): this;
  /** In place: random numbers, uniform from `from` to below `to`. */
  uniform_(from_: number, options: { to?: number | undefined; generator?: Generator | null | undefined }): this;
  /** In place: random numbers, uniform from `from` to below `to`. */
  uniform_(options: { from?: number | undefined; to?: number | undefined; generator?: Generator | null | undefined }): this;
  /**
   * As `chunk`, where autograd lets the parts be changed in place, one at most.
   *
   * Defaults: dim 0.
   *
   * `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html torch.Tensor.unsafe_chunk}
   */
  unsafe_chunk<N extends number>(chunks: N, dim?: number): AtMost<N>;
  /** As `chunk`, where autograd lets the parts be changed in place, one at most. */
  unsafe_chunk<N extends number>(chunks: N, options: { dim?: number | undefined }): AtMost<N>;
  /** As `chunk`, where autograd lets the parts be changed in place, one at most. */
  unsafe_chunk<N extends number>(options: { chunks: N; dim?: number | undefined }): AtMost<N>;
  /**
   * As `split`, where autograd lets the parts be changed in place, one at most.
   *
   * Defaults: dim 0.
   *
   * `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html torch.Tensor.unsafe_split}
   */
  unsafe_split(split_size: number, dim?: number): TensorList;
  /** As `split`, where autograd lets the parts be changed in place, one at most. */
  unsafe_split(split_size: number, options: { dim?: number | undefined }): TensorList;
  /** As `split`, where autograd lets the parts be changed in place, one at most. */
  unsafe_split(options: { split_size: number; dim?: number | undefined }): TensorList;
  /**
   * As `split_with_sizes`, where autograd lets the parts be changed in place.
   *
   * Defaults: dim 0.
   *
   * `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   */
  unsafe_split_with_sizes<const N extends readonly number[]>(split_sizes: N, dim?: number): OneEach<N>;
  /** As `split_with_sizes`, where autograd lets the parts be changed in place. */
  unsafe_split_with_sizes<const N extends readonly number[]>(split_sizes: N, options: { dim?: number | undefined }): OneEach<N>;
  /** As `split_with_sizes`, where autograd lets the parts be changed in place. */
  unsafe_split_with_sizes<const N extends readonly number[]>(options: { split_sizes: N; dim?: number | undefined }): OneEach<N>;
  /**
   * A view with a new dimension of size 1 at `dim`.
   *
   * `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html torch.Tensor.unsqueeze}
   */
  unsqueeze(dim: number): Tensor;
  /** A view with a new dimension of size 1 at `dim`. */
  unsqueeze(options: { dim: number }): Tensor;
  /**
   * In place: A view with a new dimension of size 1 at `dim`.
   *
   * `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html torch.Tensor.unsqueeze_}
   */
  unsqueeze_(dim: number): this;
  /** In place: A view with a new dimension of size 1 at `dim`. */
  unsqueeze_(options: { dim: number }): this;
  /**
   * The values of a sparse tensor.
   *
   * `values(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html torch.Tensor.values}
   */
  values(): Tensor;
  /**
   * The variance of all elements, or along `dim`: squares divided by n − `correction`. `unbiased` false is correction 0.
   *
   * Defaults: unbiased true, keepdim false.
   *
   * `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html torch.Tensor.var}
   */
  var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(dim: number | readonly number[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(options: { dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The variance of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: keepdim false; dim, correction null.
   *
   * `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   */
  var(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(options: { dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The variance of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: unbiased true.
   *
   * `var(Tensor self, bool unbiased=True) -> Tensor`
   */
  var(unbiased?: boolean): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(options: { unbiased?: boolean | undefined }): Tensor;
  /**
   * The sum of the products of two vectors, the first conjugated.
   *
   * `vdot(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html torch.Tensor.vdot}
   */
  vdot(other: Tensor): Tensor;
  /** The sum of the products of two vectors, the first conjugated. */
  vdot(options: { other: Tensor }): Tensor;
  /**
   * The same memory in another shape, or with another dtype. One size may be −1: what is left. A dtype of another width changes the last dimension. An error where the strides do not allow it: take `reshape`.
   *
   * `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html torch.Tensor.view}
   */
  view(dtype: Dtype): Tensor;
  /** The same memory in another shape, or with another dtype. One size may be −1: what is left. */
  view(options: Keywords & { dtype: Dtype }): Tensor;
  /**
   * The same memory in another shape, or with another dtype. One size may be −1: what is left.
   *
   * `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   */
  view(size: readonly number[]): Tensor;
  /**
   * The same memory in another shape, or with another dtype. One size may be −1: what is left.
   *
   * `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   */
  view(...size: number[]): Tensor;
  /** The same memory in another shape, or with another dtype. One size may be −1: what is left. */
  view(options: { size: readonly number[] }): Tensor;
  /**
   * The same memory in the shape of `other`.
   *
   * `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html torch.Tensor.view_as}
   */
  view_as(other: Tensor): Tensor;
  /** The same memory in the shape of `other`. */
  view_as(options: { other: Tensor }): Tensor;
  /**
   * Parts along the first dimension: so many, or cut at indices.
   *
   * `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html torch.Tensor.vsplit}
   */
  vsplit<N extends number>(sections: N): Exactly<N>;
  /** Parts along the first dimension: so many, or cut at indices. */
  vsplit<N extends number>(options: { sections: N }): Exactly<N>;
  /**
   * Parts along the first dimension: so many, or cut at indices.
   *
   * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  vsplit<const N extends readonly number[]>(indices: N): OneMore<N>;
  /**
   * Parts along the first dimension: so many, or cut at indices.
   *
   * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  vsplit<const N extends readonly number[]>(...indices: N): OneMore<N>;
  /** Parts along the first dimension: so many, or cut at indices. */
  vsplit<const N extends readonly number[]>(options: { indices: N }): OneMore<N>;
  /**
   * `this` where `condition` is true, else `other`; with the condition alone the indices of its true elements. The indices come as one vector for each dimension.
   *
   * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html torch.Tensor.where}
   */
  where(condition: Tensor, other: Tensor): Tensor;
  /** `this` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, options: { other: Tensor }): Tensor;
  /** `this` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(options: { condition: Tensor; other: Tensor }): Tensor;
  /**
   * `this` where `condition` is true, else `other`; with the condition alone the indices of its true elements.
   *
   * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
   */
  where(condition: Tensor, other: Scalar): Tensor;
  /** `this` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, options: { other: Scalar }): Tensor;
  /** `this` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(options: { condition: Tensor; other: Scalar }): Tensor;
  /**
   * `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN.
   *
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html torch.Tensor.xlogy}
   */
  xlogy(other: Tensor): Tensor;
  /** `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN. */
  xlogy(options: { other: Tensor }): Tensor;
  /**
   * `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN.
   *
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   */
  xlogy(other: Scalar): Tensor;
  /** `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN. */
  xlogy(options: { other: Scalar }): Tensor;
  /**
   * In place: `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN.
   *
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html torch.Tensor.xlogy_}
   */
  xlogy_(other: Tensor): this;
  /** In place: `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN. */
  xlogy_(options: { other: Tensor }): this;
  /**
   * In place: `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN.
   *
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  xlogy_(other: Scalar): this;
  /** In place: `this · log(other)`, and 0 where `this` is 0, unless `other` is NaN. */
  xlogy_(options: { other: Scalar }): this;
  /**
   * In place: every element set to 0.
   *
   * `zero_(Tensor(a!) self) -> Tensor(a!)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html torch.Tensor.zero_}
   */
  zero_(): this;
}
