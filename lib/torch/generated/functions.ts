// Written by `npm run generate` from the operators of torch 2.13.0.
// Change the script, not this file.

/** The functions of `torch`. */
import type { Dtype } from "../dtype.js";
import type { Generator } from "../random/index.js";
import type { AtMost, Exactly, OneEach, OneMore, TensorList } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { DeviceLike, Keywords, Layout, MemoryFormat, Scalar, TensorOptions } from "../types.js";
import type { ATau, EigenvaluesEigenvectors, HistBinEdges, HistBinEdges2, LUPivotsInfo, MantissaExponent, MinMax, OutputLogSumexpPhiloxSeedPhiloxOffset, OutputLogsumexp, OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask, OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask, OutputMask, PLU, PrimalTangent, QR, ResultLUPivots, ResultLUPivotsInfo, SignLogabsdet, SignLogabsdetLUPivots, SolutionClonedCoefficient, USV, USVh, ValuesIndices } from "./results.js";

/** The private names beside {@link TorchFunctions}: a class of types alone. */
declare class PrivateTorchFunctions {
  /**
   * Alias of bitwise_and: the bits that both integers have; of booleans their conjunction.
   *
   * `__and__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __and__(input: Tensor, other: Tensor): Tensor;
  /**
   * Alias of bitwise_and: the bits that both integers have; of booleans their conjunction.
   *
   * `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __and__(input: Tensor, other: Scalar): Tensor;
  /**
   * Alias of bitwise_left_shift: `input · 2^other` for integers: the bits moved to the left.
   *
   * `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __lshift__(input: Tensor, other: Tensor): Tensor;
  /**
   * Alias of bitwise_left_shift: `input · 2^other` for integers: the bits moved to the left.
   *
   * `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __lshift__(input: Tensor, other: Scalar): Tensor;
  /**
   * Alias of bitwise_or: the bits that either integer has; of booleans their disjunction.
   *
   * `__or__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __or__(input: Tensor, other: Tensor): Tensor;
  /**
   * Alias of bitwise_or: the bits that either integer has; of booleans their disjunction.
   *
   * `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __or__(input: Tensor, other: Scalar): Tensor;
  /**
   * Alias of bitwise_right_shift: the bits of integers moved to the right by `other`, the sign kept.
   *
   * `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __rshift__(input: Tensor, other: Tensor): Tensor;
  /**
   * Alias of bitwise_right_shift: the bits of integers moved to the right by `other`, the sign kept.
   *
   * `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __rshift__(input: Tensor, other: Scalar): Tensor;
  /**
   * Alias of bitwise_xor: the bits that just one of the integers has; of booleans whether they differ.
   *
   * `__xor__.Tensor(Tensor self, Tensor other) -> Tensor`
   */
  protected __xor__(input: Tensor, other: Tensor): Tensor;
  /**
   * Alias of bitwise_xor: the bits that just one of the integers has; of booleans whether they differ.
   *
   * `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  protected __xor__(input: Tensor, other: Scalar): Tensor;
  /** `_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
  protected _adaptive_avg_pool2d(input: Tensor, output_size: number | readonly number[]): Tensor;
  /** `_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
  protected _adaptive_avg_pool3d(input: Tensor, output_size: number | readonly number[]): Tensor;
  /** `_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` */
  protected _add_batch_dim(input: Tensor, batch_dim: number, level: number): Tensor;
  /**
   * Defaults: alpha 1.
   *
   * `_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   */
  protected _add_relu(input: Tensor, other: Tensor, options?: { alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  protected _add_relu(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  protected _add_relu(input: Tensor, other: Scalar, options: { alpha?: Scalar | undefined }): Tensor;
  /**
   * Defaults: alpha 1.
   *
   * `_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   */
  protected _add_relu_(input: Tensor, other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  protected _add_relu_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  protected _add_relu_(input: Tensor, other: Scalar, options: { alpha?: Scalar | undefined }): Tensor;
  /**
   * Defaults: beta 1, alpha 1, use_gelu false.
   *
   * `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor`
   */
  protected _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; use_gelu?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `_aminmax(Tensor self) -> (Tensor, Tensor)` */
  protected _aminmax(input: Tensor): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
  protected _aminmax(input: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
  protected _aminmax(input: Tensor, dim: number, options: { keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` */
  protected _amp_foreach_non_finite_check_and_unscale_(input: readonly Tensor[], found_inf: Tensor, inv_scale: Tensor): void;
  /** `_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` */
  protected _amp_update_scale_(input: Tensor, growth_tracker: Tensor, found_inf: Tensor, scale_growth_factor: number, scale_backoff_factor: number, growth_interval: number): Tensor;
  /**
   * `_assert_async(Tensor self) -> ()`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch._assert_async.html torch._assert_async}
   */
  protected _assert_async(input: Tensor): void;
  /** `_assert_async.msg(Tensor self, str assert_msg) -> ()` */
  protected _assert_async(input: Tensor, assert_msg: string): void;
  /** `_assert_scalar(Scalar self, str assert_msg) -> ()` */
  protected _assert_scalar(input: Scalar, assert_msg: string): void;
  /**
   * Defaults: size, stride, dtype, device, layout null.
   *
   * `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()`
   */
  protected _assert_tensor_metadata(a: Tensor, size?: readonly number[] | null, stride?: readonly number[] | null, dtype?: Dtype | null, options?: Keywords & { device?: DeviceLike | null | undefined; layout?: Layout | null | undefined }): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` */
  protected _assert_tensor_metadata(a: Tensor, options: Keywords & { size?: readonly number[] | null | undefined; stride?: readonly number[] | null | undefined; dtype?: Dtype | null | undefined; device?: DeviceLike | null | undefined; layout?: Layout | null | undefined }): void;
  /** `_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` */
  protected _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Byte(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Byte(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Char(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Char(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Double(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Double(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Float(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Float(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Half(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Half(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Int(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Int(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Long(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Long(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor`
   */
  protected _cast_Short(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` */
  protected _cast_Short(input: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /**
   * Defaults: reduce_range false.
   *
   * `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)`
   */
  protected _choose_qparams_per_tensor(input: Tensor, reduce_range?: boolean): [number, number];
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` */
  protected _choose_qparams_per_tensor(input: Tensor, options: { reduce_range?: boolean | undefined }): [number, number];
  /** `_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` */
  protected _chunk_cat(tensors: readonly Tensor[], dim: number, num_chunks: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `_coalesce(Tensor self) -> Tensor` */
  protected _coalesce(input: Tensor): Tensor;
  /** `_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` */
  protected _compute_linear_combination(input: Tensor, coefficients: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  protected _conj(input: Tensor): Tensor;
  /** `_conj_copy(Tensor self) -> Tensor` */
  protected _conj_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  protected _conj_physical(input: Tensor): Tensor;
  /**
   * Defaults: out_int32 false.
   *
   * `_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor`
   */
  protected _convert_indices_from_coo_to_csr(input: Tensor, size: number, options?: { out_int32?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Defaults: out_int32 false, transpose false.
   *
   * `_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor`
   */
  protected _convert_indices_from_csr_to_coo(crow_indices: Tensor, col_indices: Tensor, options?: { out_int32?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` */
  protected _convert_weight_to_int4pack(input: Tensor, innerKTiles: number): Tensor;
  /** `_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` */
  protected _convert_weight_to_int4pack_for_cpu(input: Tensor, innerKTiles: number): Tensor;
  /** `_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` */
  protected _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, output_padding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean): Tensor;
  /** `_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` */
  protected _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, output_padding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean, allow_tf32: boolean): Tensor;
  /** `_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  protected _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: string, dilation: readonly number[], groups: number): Tensor;
  /**
   * Defaults: non_blocking false.
   *
   * `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor`
   */
  protected _copy_from(input: Tensor, dst: Tensor, non_blocking?: boolean): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` */
  protected _copy_from(input: Tensor, dst: Tensor, options: { non_blocking?: boolean | undefined }): Tensor;
  /** `_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` */
  protected _copy_from_and_resize(input: Tensor, dst: Tensor): Tensor;
  /** `_cslt_compress(Tensor input) -> Tensor` */
  protected _cslt_compress(input: Tensor): Tensor;
  /**
   * Defaults: transpose_result false, alg_id 0, split_k 1, split_k_mode -1; bias, alpha, out_dtype null.
   *
   * `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor`
   */
  protected _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, out_dtype?: Dtype | null, transpose_result?: boolean, alg_id?: number, split_k?: number, split_k_mode?: number): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` */
  protected _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, options: { bias?: Tensor | null | undefined; alpha?: Tensor | null | undefined; out_dtype?: Dtype | null | undefined; transpose_result?: boolean | undefined; alg_id?: number | undefined; split_k?: number | undefined; split_k_mode?: number | undefined }): Tensor;
  /**
   * Defaults: transpose_result false; bias, alpha, out_dtype null.
   *
   * `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int`
   */
  protected _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, out_dtype?: Dtype | null, transpose_result?: boolean): number;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` */
  protected _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, options: { bias?: Tensor | null | undefined; alpha?: Tensor | null | undefined; out_dtype?: Dtype | null | undefined; transpose_result?: boolean | undefined }): number;
  /**
   * Defaults: blank 0, zero_infinity false.
   *
   * `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)`
   */
  protected _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank?: number, zero_infinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  protected _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], options: { blank?: number | undefined; zero_infinity?: boolean | undefined }): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  protected _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: number, zero_infinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  protected _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank?: number | undefined; zero_infinity?: boolean | undefined }): [Tensor, Tensor];
  /** `_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  protected _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  protected _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  protected _cudnn_init_dropout_state(dropout: number, train: boolean, dropout_seed: number, options?: TensorOptions): Tensor;
  /** `_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  protected _cudnn_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: number, weight_buf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hidden_size: number, proj_size: number, num_layers: number, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: readonly number[], dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` */
  protected _cudnn_rnn_flatten_weight(weight_arr: readonly Tensor[], weight_stride0: number, input_size: number, mode: number, hidden_size: number, proj_size: number, num_layers: number, batch_first: boolean, bidirectional: boolean): Tensor;
  /** `_cufft_clear_plan_cache(DeviceIndex device_index) -> ()` */
  protected _cufft_clear_plan_cache(device_index: number): void;
  /** `_cufft_get_plan_cache_max_size(DeviceIndex device_index) -> int` */
  protected _cufft_get_plan_cache_max_size(device_index: number): number;
  /** `_cufft_get_plan_cache_size(DeviceIndex device_index) -> int` */
  protected _cufft_get_plan_cache_size(device_index: number): number;
  /** `_cufft_set_plan_cache_max_size(DeviceIndex device_index, int max_size) -> ()` */
  protected _cufft_set_plan_cache_max_size(device_index: number, max_size: number): void;
  /** `_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  protected _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;
  /** `_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  protected _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;
  /** `_debug_has_internal_overlap(Tensor self) -> int` */
  protected _debug_has_internal_overlap(input: Tensor): number;
  /** `_dim_arange(Tensor like, int dim) -> Tensor` */
  protected _dim_arange(like: Tensor, dim: number): Tensor;
  /** `_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` */
  protected _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
  /** `_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` */
  protected _dyn_quant_matmul_4bit(inp: Tensor, packed_weights: Tensor, block_size: number, in_features: number, out_features: number): Tensor;
  /** `_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` */
  protected _dyn_quant_pack_4bit_weight(weights: Tensor, scales_zeros: Tensor, bias: Tensor | null, block_size: number, in_features: number, out_features: number): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  protected _efficientzerotensor(size: readonly number[], options?: TensorOptions): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  protected _efficientzerotensor(...size: number[]): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  protected _efficientzerotensor(...args: [...size: number[], options: TensorOptions]): Tensor;
  /**
   * Defaults: scale_grad_by_freq false, mode 0, sparse false, include_last_offset false, padding_idx -1; per_sample_weights null.
   *
   * `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  protected _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: number, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean, padding_idx?: number): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  protected _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq?: boolean | undefined; mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined; padding_idx?: number | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * Defaults: scale_grad_by_freq false, mode 0, sparse false, include_last_offset false, padding_idx -1; per_sample_weights null.
   *
   * `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  protected _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: number, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean, padding_idx?: number): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  protected _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq?: boolean | undefined; mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined; padding_idx?: number | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * Defaults: scale 1, zero_point 0, memory_format torch.contiguous_format.
   *
   * `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor`
   */
  protected _empty_affine_quantized(size: readonly number[], options?: TensorOptions & { scale?: number | undefined; zero_point?: number | undefined; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  protected _empty_affine_quantized(...size: number[]): Tensor;
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  protected _empty_affine_quantized(...args: [...size: number[], options: TensorOptions & { scale?: number | undefined; zero_point?: number | undefined; memory_format?: MemoryFormat | null | undefined }]): Tensor;
  /**
   * Defaults: memory_format torch.contiguous_format.
   *
   * `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=contiguous_format) -> Tensor`
   */
  protected _empty_per_channel_affine_quantized(size: readonly number[], options: TensorOptions & { scales: Tensor; zero_points: Tensor; axis: number; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  protected _empty_per_channel_affine_quantized(...args: [...size: number[], options: TensorOptions & { scales: Tensor; zero_points: Tensor; axis: number; memory_format?: MemoryFormat | null | undefined }]): Tensor;
  /** `_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` */
  protected _euclidean_dist(x1: Tensor, x2: Tensor): Tensor;
  /**
   * Defaults: grad_factor 1.
   *
   * `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor`
   */
  protected _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number, quant_min: number, quant_max: number, grad_factor?: number): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  protected _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number, quant_min: number, quant_max: number, options: { grad_factor?: number | undefined }): Tensor;
  /**
   * Defaults: grad_factor 1.
   *
   * `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor`
   */
  protected _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: number, quant_max: number, grad_factor?: number): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  protected _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: number, quant_max: number, options: { grad_factor?: number | undefined }): Tensor;
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  protected _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zero_point: Tensor, fake_quant_enabled: Tensor, quant_min: number, quant_max: number): OutputMask;
  /** `_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` */
  protected _fft_c2c(input: Tensor, dim: readonly number[], normalization: number, forward: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` */
  protected _fft_c2r(input: Tensor, dim: readonly number[], normalization: number, last_dim_size: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` */
  protected _fft_r2c(input: Tensor, dim: readonly number[], normalization: number, onesided: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` */
  protected _fill_mem_eff_dropout_mask_(input: Tensor, dropout_p: number, seed: number, offset: number): Tensor;
  /**
   * Defaults: scale, window_size_left, window_size_right, seqused_k, alibi_slopes, block_table, num_splits null.
   *
   * `_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp`
   */
  protected _flash_attention_forward_no_dropout_inplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor | null, cum_seq_k: Tensor | null, max_q: number, max_k: number, dropout_p: number, is_causal: boolean, return_debug_mask: boolean, options?: { scale?: number | null | undefined; window_size_left?: number | null | undefined; window_size_right?: number | null | undefined; seqused_k?: Tensor | null | undefined; alibi_slopes?: Tensor | null | undefined; block_table?: Tensor | null | undefined; num_splits?: number | null | undefined }): Tensor;
  /**
   * Defaults: arg1 true, arg2 true, arg3 true.
   *
   * `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor`
   */
  protected _foobar(input: Tensor, arg1?: boolean, arg2?: boolean, options?: { arg3?: boolean | undefined }): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` */
  protected _foobar(input: Tensor, options: { arg1?: boolean | undefined; arg2?: boolean | undefined; arg3?: boolean | undefined }): Tensor;
  /** `_foreach_abs(Tensor[] self) -> Tensor[]` */
  protected _foreach_abs(input: readonly Tensor[]): Tensor[];
  /** `_foreach_abs_(Tensor(a!)[] self) -> ()` */
  protected _foreach_abs_(input: readonly Tensor[]): void;
  /** `_foreach_acos(Tensor[] self) -> Tensor[]` */
  protected _foreach_acos(input: readonly Tensor[]): Tensor[];
  /** `_foreach_acos_(Tensor(a!)[] self) -> ()` */
  protected _foreach_acos_(input: readonly Tensor[]): void;
  /** `_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_add(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_add(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]` */
  protected _foreach_add(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor[];
  /** `_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  protected _foreach_add(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): Tensor[];
  /** `_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_add_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_add_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()` */
  protected _foreach_add_(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar | undefined }): void;
  /** `_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  protected _foreach_add_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): void;
  /** `_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  protected _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  protected _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  protected _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar | undefined }): Tensor[];
  /** `_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  protected _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  protected _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  protected _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  protected _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar | undefined }): void;
  /** `_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  protected _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  protected _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  protected _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar | undefined }): Tensor[];
  /** `_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  protected _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  protected _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  protected _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  protected _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar | undefined }): void;
  /** `_foreach_asin(Tensor[] self) -> Tensor[]` */
  protected _foreach_asin(input: readonly Tensor[]): Tensor[];
  /** `_foreach_asin_(Tensor(a!)[] self) -> ()` */
  protected _foreach_asin_(input: readonly Tensor[]): void;
  /** `_foreach_atan(Tensor[] self) -> Tensor[]` */
  protected _foreach_atan(input: readonly Tensor[]): Tensor[];
  /** `_foreach_atan_(Tensor(a!)[] self) -> ()` */
  protected _foreach_atan_(input: readonly Tensor[]): void;
  /** `_foreach_ceil(Tensor[] self) -> Tensor[]` */
  protected _foreach_ceil(input: readonly Tensor[]): Tensor[];
  /** `_foreach_ceil_(Tensor(a!)[] self) -> ()` */
  protected _foreach_ceil_(input: readonly Tensor[]): void;
  /** `_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_clamp_max(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_clamp_max(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  protected _foreach_clamp_max(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_clamp_max_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_clamp_max_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  protected _foreach_clamp_max_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_clamp_min(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_clamp_min(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  protected _foreach_clamp_min(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_clamp_min_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_clamp_min_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  protected _foreach_clamp_min_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /**
   * Defaults: memory_format null.
   *
   * `_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]`
   */
  protected _foreach_clone(input: readonly Tensor[], options?: { memory_format?: MemoryFormat | null | undefined }): Tensor[];
  /**
   * Defaults: non_blocking false.
   *
   * `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()`
   */
  protected _foreach_copy_(input: readonly Tensor[], src: readonly Tensor[], non_blocking?: boolean): void;
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` */
  protected _foreach_copy_(input: readonly Tensor[], src: readonly Tensor[], options: { non_blocking?: boolean | undefined }): void;
  /** `_foreach_cos(Tensor[] self) -> Tensor[]` */
  protected _foreach_cos(input: readonly Tensor[]): Tensor[];
  /** `_foreach_cos_(Tensor(a!)[] self) -> ()` */
  protected _foreach_cos_(input: readonly Tensor[]): void;
  /** `_foreach_cosh(Tensor[] self) -> Tensor[]` */
  protected _foreach_cosh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_cosh_(Tensor(a!)[] self) -> ()` */
  protected _foreach_cosh_(input: readonly Tensor[]): void;
  /** `_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_div(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  protected _foreach_div(input: readonly Tensor[], other: Tensor): Tensor[];
  /** `_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  protected _foreach_div(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_div(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_div_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  protected _foreach_div_(input: readonly Tensor[], other: Tensor): void;
  /** `_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  protected _foreach_div_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_div_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_erf(Tensor[] self) -> Tensor[]` */
  protected _foreach_erf(input: readonly Tensor[]): Tensor[];
  /** `_foreach_erf_(Tensor(a!)[] self) -> ()` */
  protected _foreach_erf_(input: readonly Tensor[]): void;
  /** `_foreach_erfc(Tensor[] self) -> Tensor[]` */
  protected _foreach_erfc(input: readonly Tensor[]): Tensor[];
  /** `_foreach_erfc_(Tensor(a!)[] self) -> ()` */
  protected _foreach_erfc_(input: readonly Tensor[]): void;
  /** `_foreach_exp(Tensor[] self) -> Tensor[]` */
  protected _foreach_exp(input: readonly Tensor[]): Tensor[];
  /** `_foreach_exp_(Tensor(a!)[] self) -> ()` */
  protected _foreach_exp_(input: readonly Tensor[]): void;
  /** `_foreach_expm1(Tensor[] self) -> Tensor[]` */
  protected _foreach_expm1(input: readonly Tensor[]): Tensor[];
  /** `_foreach_expm1_(Tensor(a!)[] self) -> ()` */
  protected _foreach_expm1_(input: readonly Tensor[]): void;
  /** `_foreach_floor(Tensor[] self) -> Tensor[]` */
  protected _foreach_floor(input: readonly Tensor[]): Tensor[];
  /** `_foreach_floor_(Tensor(a!)[] self) -> ()` */
  protected _foreach_floor_(input: readonly Tensor[]): void;
  /** `_foreach_frac(Tensor[] self) -> Tensor[]` */
  protected _foreach_frac(input: readonly Tensor[]): Tensor[];
  /** `_foreach_frac_(Tensor(a!)[] self) -> ()` */
  protected _foreach_frac_(input: readonly Tensor[]): void;
  /** `_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]` */
  protected _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
  /** `_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]` */
  protected _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
  /** `_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` */
  protected _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  /** `_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()` */
  protected _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): void;
  /** `_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()` */
  protected _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): void;
  /** `_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` */
  protected _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
  /** `_foreach_lgamma(Tensor[] self) -> Tensor[]` */
  protected _foreach_lgamma(input: readonly Tensor[]): Tensor[];
  /** `_foreach_lgamma_(Tensor(a!)[] self) -> ()` */
  protected _foreach_lgamma_(input: readonly Tensor[]): void;
  /** `_foreach_log(Tensor[] self) -> Tensor[]` */
  protected _foreach_log(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log10(Tensor[] self) -> Tensor[]` */
  protected _foreach_log10(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log10_(Tensor(a!)[] self) -> ()` */
  protected _foreach_log10_(input: readonly Tensor[]): void;
  /** `_foreach_log1p(Tensor[] self) -> Tensor[]` */
  protected _foreach_log1p(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log1p_(Tensor(a!)[] self) -> ()` */
  protected _foreach_log1p_(input: readonly Tensor[]): void;
  /** `_foreach_log2(Tensor[] self) -> Tensor[]` */
  protected _foreach_log2(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log2_(Tensor(a!)[] self) -> ()` */
  protected _foreach_log2_(input: readonly Tensor[]): void;
  /** `_foreach_log_(Tensor(a!)[] self) -> ()` */
  protected _foreach_log_(input: readonly Tensor[]): void;
  /** `_foreach_max(Tensor[] self) -> Tensor[]` */
  protected _foreach_max(input: readonly Tensor[]): Tensor[];
  /** `_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_maximum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_maximum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  protected _foreach_maximum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_maximum_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_maximum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  protected _foreach_maximum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_minimum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_minimum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  protected _foreach_minimum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_minimum_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_minimum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  protected _foreach_minimum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` */
  protected _foreach_mm(input: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
  /** `_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_mul(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  protected _foreach_mul(input: readonly Tensor[], other: Tensor): Tensor[];
  /** `_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  protected _foreach_mul(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_mul(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_mul_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  protected _foreach_mul_(input: readonly Tensor[], other: Tensor): void;
  /** `_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  protected _foreach_mul_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_mul_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_neg(Tensor[] self) -> Tensor[]` */
  protected _foreach_neg(input: readonly Tensor[]): Tensor[];
  /** `_foreach_neg_(Tensor(a!)[] self) -> ()` */
  protected _foreach_neg_(input: readonly Tensor[]): void;
  /**
   * Defaults: ord 2; dtype null.
   *
   * `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]`
   */
  protected _foreach_norm(input: readonly Tensor[], ord?: Scalar, dtype?: Dtype | null): Tensor[];
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  protected _foreach_norm(input: readonly Tensor[], options: Keywords & { ord?: Scalar | undefined; dtype?: Dtype | null | undefined }): Tensor[];
  /** `_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]` */
  protected _foreach_pow(input: Scalar, exponent: readonly Tensor[]): Tensor[];
  /** `_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]` */
  protected _foreach_pow(input: readonly Tensor[], exponent: Scalar): Tensor[];
  /** `_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]` */
  protected _foreach_pow(input: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
  /** `_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]` */
  protected _foreach_pow(input: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  /** `_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()` */
  protected _foreach_pow_(input: readonly Tensor[], exponent: Scalar): void;
  /** `_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()` */
  protected _foreach_pow_(input: readonly Tensor[], exponent: readonly Scalar[]): void;
  /** `_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()` */
  protected _foreach_pow_(input: readonly Tensor[], exponent: readonly Tensor[]): void;
  /**
   * Defaults: ord 2; dtype null.
   *
   * `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]`
   */
  protected _foreach_powsum(input: readonly Tensor[], ord?: Scalar, dtype?: Dtype | null): Tensor[];
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  protected _foreach_powsum(input: readonly Tensor[], options: Keywords & { ord?: Scalar | undefined; dtype?: Dtype | null | undefined }): Tensor[];
  /** `_foreach_reciprocal(Tensor[] self) -> Tensor[]` */
  protected _foreach_reciprocal(input: readonly Tensor[]): Tensor[];
  /** `_foreach_reciprocal_(Tensor(a!)[] self) -> ()` */
  protected _foreach_reciprocal_(input: readonly Tensor[]): void;
  /** `_foreach_round(Tensor[] self) -> Tensor[]` */
  protected _foreach_round(input: readonly Tensor[]): Tensor[];
  /** `_foreach_round_(Tensor(a!)[] self) -> ()` */
  protected _foreach_round_(input: readonly Tensor[]): void;
  /** `_foreach_rsqrt(Tensor[] self) -> Tensor[]` */
  protected _foreach_rsqrt(input: readonly Tensor[]): Tensor[];
  /** `_foreach_rsqrt_(Tensor(a!)[] self) -> ()` */
  protected _foreach_rsqrt_(input: readonly Tensor[]): void;
  /** `_foreach_sigmoid(Tensor[] self) -> Tensor[]` */
  protected _foreach_sigmoid(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sigmoid_(Tensor(a!)[] self) -> ()` */
  protected _foreach_sigmoid_(input: readonly Tensor[]): void;
  /** `_foreach_sign(Tensor[] self) -> Tensor[]` */
  protected _foreach_sign(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sign_(Tensor(a!)[] self) -> ()` */
  protected _foreach_sign_(input: readonly Tensor[]): void;
  /** `_foreach_sin(Tensor[] self) -> Tensor[]` */
  protected _foreach_sin(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sin_(Tensor(a!)[] self) -> ()` */
  protected _foreach_sin_(input: readonly Tensor[]): void;
  /** `_foreach_sinh(Tensor[] self) -> Tensor[]` */
  protected _foreach_sinh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sinh_(Tensor(a!)[] self) -> ()` */
  protected _foreach_sinh_(input: readonly Tensor[]): void;
  /** `_foreach_sqrt(Tensor[] self) -> Tensor[]` */
  protected _foreach_sqrt(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sqrt_(Tensor(a!)[] self) -> ()` */
  protected _foreach_sqrt_(input: readonly Tensor[]): void;
  /** `_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  protected _foreach_sub(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  protected _foreach_sub(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  protected _foreach_sub(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): Tensor[];
  /** `_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  protected _foreach_sub_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  protected _foreach_sub_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  protected _foreach_sub_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): void;
  /** `_foreach_tan(Tensor[] self) -> Tensor[]` */
  protected _foreach_tan(input: readonly Tensor[]): Tensor[];
  /** `_foreach_tan_(Tensor(a!)[] self) -> ()` */
  protected _foreach_tan_(input: readonly Tensor[]): void;
  /** `_foreach_tanh(Tensor[] self) -> Tensor[]` */
  protected _foreach_tanh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_tanh_(Tensor(a!)[] self) -> ()` */
  protected _foreach_tanh_(input: readonly Tensor[]): void;
  /** `_foreach_trunc(Tensor[] self) -> Tensor[]` */
  protected _foreach_trunc(input: readonly Tensor[]): Tensor[];
  /** `_foreach_trunc_(Tensor(a!)[] self) -> ()` */
  protected _foreach_trunc_(input: readonly Tensor[]): void;
  /** `_foreach_zero_(Tensor(a!)[] self) -> ()` */
  protected _foreach_zero_(input: readonly Tensor[]): void;
  /** `_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` */
  protected _functional_assert_async(input: Tensor, assert_msg: string, dep_token: Tensor): Tensor;
  /** `_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` */
  protected _functional_assert_scalar(input: Scalar, assert_msg: string, dep_token: Tensor): Tensor;
  /** `_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  protected _functional_sym_constrain_range(size: Scalar, min: number | null, max: number | null, dep_token: Tensor): Tensor;
  /** `_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  protected _functional_sym_constrain_range_for_size(size: Scalar, min: number | null, max: number | null, dep_token: Tensor): Tensor;
  /**
   * Defaults: grad_scale, found_inf null.
   *
   * `_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  protected _fused_adagrad_(input: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /** `_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  protected _fused_adagrad_(input: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /**
   * Defaults: grad_scale, found_inf null.
   *
   * `_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  protected _fused_adam_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /** `_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  protected _fused_adam_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /**
   * Defaults: grad_scale, found_inf null.
   *
   * `_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  protected _fused_adamw_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /** `_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  protected _fused_adamw_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /**
   * Defaults: generator null.
   *
   * `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)`
   */
  protected _fused_dropout(input: Tensor, p: number, generator?: Generator | null): [Tensor, Tensor];
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` */
  protected _fused_dropout(input: Tensor, p: number, options: { generator?: Generator | null | undefined }): [Tensor, Tensor];
  /**
   * Defaults: per_row_fake_quant false, symmetric_quant false.
   *
   * `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)`
   */
  protected _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, per_row_fake_quant?: boolean, symmetric_quant?: boolean): OutputMask;
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` */
  protected _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, options: { per_row_fake_quant?: boolean | undefined; symmetric_quant?: boolean | undefined }): OutputMask;
  /** `_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` */
  protected _fused_rms_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, eps: number | null): [Tensor, Tensor];
  /**
   * Defaults: dropout_p 0, is_causal false, enable_gqa false; attn_mask, scale null.
   *
   * `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int`
   */
  protected _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, options?: { scale?: number | null | undefined; enable_gqa?: boolean | undefined }): number;
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` */
  protected _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): number;
  /**
   * Defaults: grad_scale, found_inf null.
   *
   * `_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  protected _fused_sgd_(input: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: { weight_decay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /** `_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  protected _fused_sgd_(input: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: { weight_decay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }): void;
  /** `_fw_primal_copy(Tensor self, int level) -> Tensor` */
  protected _fw_primal_copy(input: Tensor, level: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  protected _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /**
   * Defaults: offs, bias, out_dtype null.
   *
   * `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor`
   */
  protected _grouped_mm(input: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, out_dtype?: Dtype | null): Tensor;
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` */
  protected _grouped_mm(input: Tensor, mat2: Tensor, options: { offs?: Tensor | null | undefined; bias?: Tensor | null | undefined; out_dtype?: Dtype | null | undefined }): Tensor;
  /** `_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` */
  protected _has_compatible_shallow_copy_type(input: Tensor, from_: Tensor): boolean;
  /**
   * Defaults: density false; range, weight null.
   *
   * `_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]`
   */
  protected _histogramdd_bin_edges(input: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): Tensor[];
  /**
   * Defaults: density false; range, weight null.
   *
   * `_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor`
   */
  protected _histogramdd_from_bin_cts(input: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): Tensor;
  /**
   * Defaults: density false; weight null.
   *
   * `_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor`
   */
  protected _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null | undefined; density?: boolean | undefined }): Tensor;
  /**
   * Defaults: accumulate false, unsafe false.
   *
   * `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)`
   */
  protected _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` */
  protected _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined; unsafe?: boolean | undefined }): Tensor;
  /** `_indices_copy(Tensor self) -> Tensor` */
  protected _indices_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_int_mm(Tensor self, Tensor mat2) -> Tensor` */
  protected _int_mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  protected _is_all_true(input: Tensor): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  protected _is_any_true(input: Tensor): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  protected _is_zerotensor(input: Tensor): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  protected _lazy_clone(input: Tensor): Tensor;
  /** `_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` */
  protected _linalg_check_errors(info: Tensor, api_name: string, options: { is_matrix: boolean }): void;
  /** `_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` */
  protected _linalg_det(A: Tensor, options?: { out?: readonly [Tensor, Tensor, Tensor] | undefined }): ResultLUPivots;
  /**
   * Defaults: UPLO "L", compute_v true.
   *
   * `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)`
   */
  protected _linalg_eigh(A: Tensor, UPLO?: string, compute_v?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): EigenvaluesEigenvectors;
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  protected _linalg_eigh(A: Tensor, options: { UPLO?: string | undefined; compute_v?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): EigenvaluesEigenvectors;
  /** `_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` */
  protected _linalg_slogdet(A: Tensor, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): SignLogabsdetLUPivots;
  /**
   * Defaults: left true, check_errors false.
   *
   * `_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)`
   */
  protected _linalg_solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): ResultLUPivotsInfo;
  /**
   * Defaults: full_matrices false, compute_uv true; driver null.
   *
   * `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   */
  protected _linalg_svd(A: Tensor, full_matrices?: boolean, compute_uv?: boolean, options?: { driver?: string | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USVh;
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  protected _linalg_svd(A: Tensor, options: { full_matrices?: boolean | undefined; compute_uv?: boolean | undefined; driver?: string | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USVh;
  /** `_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  protected _log_softmax(input: Tensor, dim: number, half_to_float: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  protected _log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input_dtype: Dtype, options?: { out?: Tensor | undefined }): Tensor;
  /** `_logcumsumexp(Tensor self, int dim) -> Tensor` */
  protected _logcumsumexp(input: Tensor, dim: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  protected _lstm_mps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /**
   * Defaults: pivot true, check_errors true.
   *
   * `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)`
   */
  protected _lu_with_info(input: Tensor, pivot?: boolean, check_errors?: boolean): LUPivotsInfo;
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` */
  protected _lu_with_info(input: Tensor, options: { pivot?: boolean | undefined; check_errors?: boolean | undefined }): LUPivotsInfo;
  /**
   * Defaults: memory_format null.
   *
   * `_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  protected _make_dep_token(options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** `_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` */
  protected _make_dual(primal: Tensor, tangent: Tensor, level: number): Tensor;
  /** `_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` */
  protected _make_dual_copy(primal: Tensor, tangent: Tensor, level: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` */
  protected _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number): Tensor;
  /** `_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` */
  protected _make_per_tensor_quantized_tensor(input: Tensor, scale: number, zero_point: number): Tensor;
  /** `_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` */
  protected _masked_scale(input: Tensor, mask: Tensor, scale: number): Tensor;
  /**
   * Defaults: dim, mask_type null.
   *
   * `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor`
   */
  protected _masked_softmax(input: Tensor, mask: Tensor, dim?: number | null, mask_type?: number | null): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` */
  protected _masked_softmax(input: Tensor, mask: Tensor, options: { dim?: number | null | undefined; mask_type?: number | null | undefined }): Tensor;
  /**
   * Defaults: bias, activation null.
   *
   * `_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor`
   */
  protected _mixed_dtypes_linear(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null | undefined; activation?: string | null | undefined }): Tensor;
  /** `_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` */
  protected _mkldnn_reshape(input: Tensor, shape: readonly number[]): Tensor;
  /** `_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` */
  protected _mkldnn_transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  /** `_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  protected _mkldnn_transpose_(input: Tensor, dim0: number, dim1: number): Tensor;
  /** `_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  protected _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  protected _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly number[], output_padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  protected _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  protected _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  protected _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  /**
   * Defaults: need_weights true, average_attn_weights true; mask, mask_type null.
   *
   * `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)`
   */
  protected _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null, need_weights?: boolean, average_attn_weights?: boolean, mask_type?: number | null): [Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` */
  protected _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, options: { mask?: Tensor | null | undefined; need_weights?: boolean | undefined; average_attn_weights?: boolean | undefined; mask_type?: number | null | undefined }): [Tensor, Tensor];
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  protected _neg_view(input: Tensor): Tensor;
  /** `_neg_view_copy(Tensor self) -> Tensor` */
  protected _neg_view_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` */
  protected _nested_compute_contiguous_strides_offsets(nested_size: Tensor): [Tensor, Tensor];
  /**
   * Defaults: fuse_transform_0213 false.
   *
   * `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor`
   */
  protected _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, fuse_transform_0213?: boolean): Tensor;
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` */
  protected _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, options: { fuse_transform_0213?: boolean | undefined }): Tensor;
  /** `_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` */
  protected _nested_from_padded_and_nested_example(padded: Tensor, nt_example: Tensor): Tensor;
  /**
   * Defaults: ragged_idx 1; min_seqlen, max_seqlen, sum_S null.
   *
   * `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor`
   */
  protected _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, ragged_idx?: number, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null, sum_S?: number | null): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` */
  protected _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, options: { ragged_idx?: number | undefined; min_seqlen?: Tensor | null | undefined; max_seqlen?: Tensor | null | undefined; sum_S?: number | null | undefined }): Tensor;
  /** `_nested_get_jagged_dummy(Tensor any) -> Tensor` */
  protected _nested_get_jagged_dummy(any: Tensor): Tensor;
  /** `_nested_get_lengths(Tensor self) -> Tensor` */
  protected _nested_get_lengths(input: Tensor): Tensor;
  /** `_nested_get_max_seqlen(Tensor self) -> Tensor` */
  protected _nested_get_max_seqlen(input: Tensor): Tensor;
  /** `_nested_get_min_seqlen(Tensor self) -> Tensor` */
  protected _nested_get_min_seqlen(input: Tensor): Tensor;
  /** `_nested_get_offsets(Tensor self) -> Tensor` */
  protected _nested_get_offsets(input: Tensor): Tensor;
  /** `_nested_get_ragged_idx(Tensor self) -> int` */
  protected _nested_get_ragged_idx(input: Tensor): number;
  /** `_nested_get_values(Tensor(a) self) -> Tensor(a)` */
  protected _nested_get_values(input: Tensor): Tensor;
  /** `_nested_get_values_copy(Tensor self) -> Tensor` */
  protected _nested_get_values_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Defaults: mask_check true.
   *
   * `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor`
   */
  protected _nested_tensor_from_mask(t: Tensor, mask: Tensor, mask_check?: boolean): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` */
  protected _nested_tensor_from_mask(t: Tensor, mask: Tensor, options: { mask_check?: boolean | undefined }): Tensor;
  /** `_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` */
  protected _nested_tensor_from_mask_left_aligned(t: Tensor, mask: Tensor): boolean;
  /**
   * Defaults: dtype, layout, device, pin_memory null.
   *
   * `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  protected _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype?: Dtype | null, layout?: Layout | null, device?: DeviceLike | null, pin_memory?: boolean | null): Tensor;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  protected _nested_tensor_from_tensor_list(list: readonly Tensor[], options: Keywords & { dtype?: Dtype | null | undefined; layout?: Layout | null | undefined; device?: DeviceLike | null | undefined; pin_memory?: boolean | null | undefined }): Tensor;
  /** `_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` */
  protected _nested_tensor_softmax_with_shape(input: Tensor, query: Tensor): Tensor;
  /** `_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` */
  protected _nested_view_from_buffer(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor): Tensor;
  /** `_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` */
  protected _nested_view_from_buffer_copy(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Defaults: ragged_idx 1; lengths, min_seqlen, max_seqlen null.
   *
   * `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)`
   */
  protected _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, ragged_idx?: number, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` */
  protected _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null | undefined; ragged_idx?: number | undefined; min_seqlen?: Tensor | null | undefined; max_seqlen?: Tensor | null | undefined }): Tensor;
  /**
   * Defaults: ragged_idx 1; lengths, min_seqlen, max_seqlen null.
   *
   * `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor`
   */
  protected _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, ragged_idx?: number, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` */
  protected _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null | undefined; ragged_idx?: number | undefined; min_seqlen?: Tensor | null | undefined; max_seqlen?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `_nnpack_available() -> bool` */
  protected _nnpack_available(): boolean;
  /**
   * Defaults: stride 1.
   *
   * `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=1) -> Tensor`
   */
  protected _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], stride?: number | readonly number[]): Tensor;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=1) -> Tensor` */
  protected _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], options: { stride?: number | readonly number[] | undefined }): Tensor;
  /** `_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` */
  protected _pack_padded_sequence(input: Tensor, lengths: Tensor, batch_first: boolean): [Tensor, Tensor];
  /** `_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` */
  protected _pad_packed_sequence(data: Tensor, batch_sizes: Tensor, batch_first: boolean, padding_value: Scalar, total_length: number): [Tensor, Tensor];
  /** `_philox_key_fold_in(Tensor key, int data) -> Tensor` */
  protected _philox_key_fold_in(key: Tensor, data: number): Tensor;
  /** `_philox_key_split(Tensor key, int num_splits) -> Tensor` */
  protected _philox_key_split(key: Tensor, num_splits: number): Tensor;
  /**
   * Defaults: mean 0, std 1.
   *
   * `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)`
   */
  protected _philox_normal_(input: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  protected _philox_normal_(input: Tensor, key: Tensor, options: { mean?: number | undefined; std?: number | undefined }): Tensor;
  /**
   * Defaults: low 0, high 1.
   *
   * `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)`
   */
  protected _philox_uniform_(input: Tensor, key: Tensor, low?: number, high?: number): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  protected _philox_uniform_(input: Tensor, key: Tensor, options: { low?: number | undefined; high?: number | undefined }): Tensor;
  /**
   * Defaults: device null.
   *
   * `_pin_memory(Tensor self, Device? device=None) -> Tensor`
   */
  protected _pin_memory(input: Tensor, device?: DeviceLike | null): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` */
  protected _pin_memory(input: Tensor, options: Keywords & { device?: DeviceLike | null | undefined }): Tensor;
  /** `_prelu_kernel(Tensor self, Tensor weight) -> Tensor` */
  protected _prelu_kernel(input: Tensor, weight: Tensor): Tensor;
  /** `_print(str s) -> ()` */
  protected _print(s: string): void;
  /** `_propagate_xla_data(Tensor input, Tensor output) -> ()` */
  protected _propagate_xla_data(input: Tensor, output: Tensor): void;
  /** `_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` */
  protected _remove_batch_dim(input: Tensor, level: number, batch_size: number, out_dim: number): Tensor;
  /** `_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` */
  protected _reshape_alias_copy(input: Tensor, size: readonly number[], stride: readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** `_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` */
  protected _reshape_from_tensor(input: Tensor, shape: Tensor): Tensor;
  /** `_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` */
  protected _resize_output_(input: Tensor, size: readonly number[], device: DeviceLike): Tensor;
  /** `_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` */
  protected _rowwise_prune(weight: Tensor, mask: Tensor, compressed_indices_dtype: Dtype): [Tensor, Tensor];
  /**
   * Defaults: dtype null.
   *
   * `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  protected _safe_softmax(input: Tensor, dim: number, dtype?: Dtype | null): Tensor;
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  protected _safe_softmax(input: Tensor, dim: number, options: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * Defaults: generator null.
   *
   * `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor`
   */
  protected _sample_dirichlet(input: Tensor, generator?: Generator | null): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` */
  protected _sample_dirichlet(input: Tensor, options: { generator?: Generator | null | undefined }): Tensor;
  /** `_saturate_weight_to_fp16(Tensor weight) -> Tensor` */
  protected _saturate_weight_to_fp16(weight: Tensor): Tensor;
  /**
   * Defaults: dropout_p 0, is_causal false, enable_gqa false; attn_mask, dropout_mask, scale null.
   *
   * `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)`
   */
  protected _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, dropout_mask?: Tensor | null, options?: { scale?: number | null | undefined; enable_gqa?: boolean | undefined }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  protected _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; dropout_mask?: Tensor | null | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): [Tensor, Tensor];
  /**
   * Defaults: dropout_p 0, is_causal false, enable_gqa false; attn_mask, dropout_mask, scale null.
   *
   * `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)`
   */
  protected _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, dropout_mask?: Tensor | null, options?: { scale?: number | null | undefined; enable_gqa?: boolean | undefined }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  protected _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; dropout_mask?: Tensor | null | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }): [Tensor, Tensor];
  /**
   * Defaults: dropout_p 0, is_causal false, return_debug_mask false; scale null.
   *
   * `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)`
   */
  protected _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number, is_causal?: boolean, return_debug_mask?: boolean, options?: { scale?: number | null | undefined }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask;
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  protected _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, options: { dropout_p?: number | undefined; is_causal?: boolean | undefined; return_debug_mask?: boolean | undefined; scale?: number | null | undefined }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask;
  /**
   * Defaults: dropout_p 0, is_causal false; scale null.
   *
   * `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)`
   */
  protected _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number, is_causal?: boolean, options?: { scale?: number | null | undefined }): OutputLogSumexpPhiloxSeedPhiloxOffset;
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` */
  protected _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, options: { dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined }): OutputLogSumexpPhiloxSeedPhiloxOffset;
  /**
   * Defaults: dropout_p 0, is_causal false, return_debug_mask false; scale null.
   *
   * `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`
   */
  protected _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, dropout_p?: number, is_causal?: boolean, return_debug_mask?: boolean, options?: { scale?: number | null | undefined }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  protected _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, options: { dropout_p?: number | undefined; is_causal?: boolean | undefined; return_debug_mask?: boolean | undefined; scale?: number | null | undefined }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  protected _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number, is_causal?: boolean, return_debug_mask?: boolean, options?: { scale?: number | null | undefined }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  protected _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, options: { dropout_p?: number | undefined; is_causal?: boolean | undefined; return_debug_mask?: boolean | undefined; scale?: number | null | undefined }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /**
   * Defaults: dropout_p 0, is_causal false; attn_mask, scale null.
   *
   * `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)`
   */
  protected _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number, is_causal?: boolean, options?: { attn_mask?: Tensor | null | undefined; scale?: number | null | undefined }): OutputLogsumexp;
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` */
  protected _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, options: { dropout_p?: number | undefined; is_causal?: boolean | undefined; attn_mask?: Tensor | null | undefined; scale?: number | null | undefined }): OutputLogsumexp;
  /**
   * Defaults: use_fast_accum false; offs, bias, scale_result, out_dtype null.
   *
   * `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor`
   */
  protected _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, offs?: Tensor | null, bias?: Tensor | null, scale_result?: Tensor | null, out_dtype?: Dtype | null, use_fast_accum?: boolean): Tensor;
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  protected _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, options: { offs?: Tensor | null | undefined; bias?: Tensor | null | undefined; scale_result?: Tensor | null | undefined; out_dtype?: Dtype | null | undefined; use_fast_accum?: boolean | undefined }): Tensor;
  /**
   * Defaults: contraction_dim [], use_fast_accum false; offs, bias, out_dtype null.
   *
   * `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor`
   */
  protected _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], offs?: Tensor | null, bias?: Tensor | null, out_dtype?: Dtype | null, contraction_dim?: readonly number[], use_fast_accum?: boolean): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  protected _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], options: { offs?: Tensor | null | undefined; bias?: Tensor | null | undefined; out_dtype?: Dtype | null | undefined; contraction_dim?: readonly number[] | undefined; use_fast_accum?: boolean | undefined }): Tensor;
  /**
   * Defaults: use_fast_accum false; bias, scale_result, out_dtype null.
   *
   * `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor`
   */
  protected _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, bias?: Tensor | null, scale_result?: Tensor | null, out_dtype?: Dtype | null, use_fast_accum?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  protected _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, options: { bias?: Tensor | null | undefined; scale_result?: Tensor | null | undefined; out_dtype?: Dtype | null | undefined; use_fast_accum?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Defaults: contraction_dim [], use_fast_accum false.
   *
   * `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor`
   */
  protected _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], bias: Tensor | null, out_dtype: Dtype | null, contraction_dim?: readonly number[], use_fast_accum?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  protected _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], bias: Tensor | null, out_dtype: Dtype | null, options: { contraction_dim?: readonly number[] | undefined; use_fast_accum?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `_shape_as_tensor(Tensor self) -> Tensor` */
  protected _shape_as_tensor(input: Tensor): Tensor;
  /** `_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` */
  protected _sobol_engine_draw(quasi: Tensor, n: number, sobolstate: Tensor, dimension: number, num_generated: number, dtype: Dtype | null): [Tensor, Tensor];
  /** `_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` */
  protected _sobol_engine_ff_(input: Tensor, n: number, sobolstate: Tensor, dimension: number, num_generated: number): Tensor;
  /** `_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` */
  protected _sobol_engine_initialize_state_(input: Tensor, dimension: number): Tensor;
  /** `_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` */
  protected _sobol_engine_scramble_(input: Tensor, ltm: Tensor, dimension: number): Tensor;
  /** `_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  protected _softmax(input: Tensor, dim: number, half_to_float: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  protected _softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input_dtype: Dtype, options?: { out?: Tensor | undefined }): Tensor;
  /** `_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` */
  protected _sparse_broadcast_to(input: Tensor, size: readonly number[]): Tensor;
  /** `_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` */
  protected _sparse_broadcast_to_copy(input: Tensor, size: readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Defaults: keepdim false; dtype null.
   *
   * `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  protected _sparse_csr_prod(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  protected _sparse_csr_prod(input: Tensor, dim: number | readonly number[], options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /**
   * Defaults: keepdim false; dtype null.
   *
   * `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  protected _sparse_csr_sum(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  protected _sparse_csr_sum(input: Tensor, dim: number | readonly number[], options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined }): Tensor;
  /** `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  protected _sparse_log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input: Tensor): Tensor;
  /**
   * Defaults: alpha 1, beta 1; out_dtype null.
   *
   * `_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor`
   */
  protected _sparse_semi_structured_addmm(input: Tensor, mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar | undefined; beta?: Scalar | undefined; out_dtype?: Dtype | null | undefined }): Tensor;
  /** `_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` */
  protected _sparse_semi_structured_apply(input: Tensor, thread_masks: Tensor): [Tensor, Tensor];
  /** `_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` */
  protected _sparse_semi_structured_apply_dense(input: Tensor, thread_masks: Tensor): Tensor;
  /**
   * Defaults: bias, activation, out_dtype null.
   *
   * `_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor`
   */
  protected _sparse_semi_structured_linear(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null | undefined; activation?: string | null | undefined; out_dtype?: Dtype | null | undefined }): Tensor;
  /**
   * Defaults: out_dtype null.
   *
   * `_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor`
   */
  protected _sparse_semi_structured_mm(mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: { out_dtype?: Dtype | null | undefined }): Tensor;
  /**
   * Defaults: algorithm "", use_cutlass true.
   *
   * `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  protected _sparse_semi_structured_tile(input: Tensor, algorithm?: string, use_cutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  protected _sparse_semi_structured_tile(input: Tensor, options: { algorithm?: string | undefined; use_cutlass?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  protected _sparse_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input: Tensor): Tensor;
  /** `_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` */
  protected _sparse_sparse_matmul(input: Tensor, other: Tensor): Tensor;
  /** `_sparse_sum(Tensor self) -> Tensor` */
  protected _sparse_sum(input: Tensor): Tensor;
  /** `_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` */
  protected _sparse_sum(input: Tensor, options: Keywords & { dtype: Dtype }): Tensor;
  /** `_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` */
  protected _sparse_sum(input: Tensor, dim: number | readonly number[]): Tensor;
  /** `_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` */
  protected _sparse_sum(input: Tensor, dim: number | readonly number[], options: Keywords & { dtype: Dtype }): Tensor;
  /**
   * Defaults: dim 0.
   *
   * `_stack(Tensor[] tensors, int dim=0) -> Tensor`
   */
  protected _stack(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` */
  protected _stack(tensors: readonly Tensor[], options: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Defaults: generator null.
   *
   * `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor`
   */
  protected _standard_gamma(input: Tensor, generator?: Generator | null): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` */
  protected _standard_gamma(input: Tensor, options: { generator?: Generator | null | undefined }): Tensor;
  /** `_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` */
  protected _standard_gamma_grad(input: Tensor, output: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` */
  protected _test_autograd_multiple_dispatch(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` */
  protected _test_autograd_multiple_dispatch(input: Tensor, b: boolean): Tensor;
  /** `_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` */
  protected _test_autograd_multiple_dispatch_view(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` */
  protected _test_autograd_multiple_dispatch_view_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_test_check_tensor(Tensor self) -> Tensor` */
  protected _test_check_tensor(input: Tensor): Tensor;
  /** `_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` */
  protected _test_functorch_fallback(input: Tensor, other: Tensor): Tensor;
  /**
   * Defaults: skip_first false.
   *
   * `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor`
   */
  protected _test_parallel_materialize(input: Tensor, num_parallel: number, skip_first?: boolean): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` */
  protected _test_parallel_materialize(input: Tensor, num_parallel: number, options: { skip_first?: boolean | undefined }): Tensor;
  /**
   * Defaults: alpha 1.
   *
   * `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor`
   */
  protected _test_serialization_subcmul(input: Tensor, other: Tensor, alpha?: Scalar): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` */
  protected _test_serialization_subcmul(input: Tensor, other: Tensor, options: { alpha?: Scalar | undefined }): Tensor;
  /** `_to_cpu(Tensor[] tensors) -> Tensor[]` */
  protected _to_cpu(tensors: readonly Tensor[]): Tensor[];
  /** `_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` */
  protected _to_sparse_semi_structured(dense: Tensor): [Tensor, Tensor];
  /** `_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` */
  protected _transform_bias_rescale_qkv(qkv: Tensor, qkv_bias: Tensor, num_heads: number): [Tensor, Tensor, Tensor];
  /**
   * Defaults: mask, mask_type null.
   *
   * `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor`
   */
  protected _transformer_encoder_layer_fwd(src: Tensor, embed_dim: number, num_heads: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: number, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, mask?: Tensor | null, mask_type?: number | null): Tensor;
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` */
  protected _transformer_encoder_layer_fwd(src: Tensor, embed_dim: number, num_heads: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: number, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, options: { mask?: Tensor | null | undefined; mask_type?: number | null | undefined }): Tensor;
  /**
   * Defaults: unroll_dim 1.
   *
   * `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor`
   */
  protected _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unroll_dim?: number): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` */
  protected _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], options: { unroll_dim?: number | undefined }): Tensor;
  /**
   * Defaults: mask null.
   *
   * `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor`
   */
  protected _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` */
  protected _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, options: { mask?: Tensor | null | undefined }): Tensor;
  /**
   * Defaults: dropout_p 0.
   *
   * `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.0) -> Tensor`
   */
  protected _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropout_p?: number): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.0) -> Tensor` */
  protected _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, options: { dropout_p?: number | undefined }): Tensor;
  /**
   * Defaults: sorted true, return_inverse false.
   *
   * `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)`
   */
  protected _unique(input: Tensor, sorted?: boolean, return_inverse?: boolean): [Tensor, Tensor];
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` */
  protected _unique(input: Tensor, options: { sorted?: boolean | undefined; return_inverse?: boolean | undefined }): [Tensor, Tensor];
  /**
   * Defaults: sorted true, return_inverse false, return_counts false.
   *
   * `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   */
  protected _unique2(input: Tensor, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean): [Tensor, Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  protected _unique2(input: Tensor, options: { sorted?: boolean | undefined; return_inverse?: boolean | undefined; return_counts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** `_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` */
  protected _unpack_dual(dual: Tensor, level: number): PrimalTangent;
  /** `_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  protected _unsafe_index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  /**
   * Defaults: accumulate false.
   *
   * `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   */
  protected _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  protected _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` */
  protected _unsafe_masked_index(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
  /** `_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` */
  protected _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
  /** `_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  protected _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number): boolean;
  /** `_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  protected _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number): boolean;
  /** `_use_cudnn_rnn_flatten_weight() -> bool` */
  protected _use_cudnn_rnn_flatten_weight(): boolean;
  /** `_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  protected _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number): boolean;
  /** `_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  protected _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number): boolean;
  /** `_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` */
  protected _validate_compressed_sparse_indices(is_crow: boolean, compressed_idx: Tensor, plain_idx: Tensor, cdim: number, dim: number, nnz: number): void;
  /**
   * Defaults: check_pinning null.
   *
   * `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  protected _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  protected _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null | undefined }): void;
  /**
   * Defaults: check_pinning null.
   *
   * `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  protected _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  protected _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null | undefined }): void;
  /**
   * Defaults: check_pinning null.
   *
   * `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()`
   */
  protected _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: readonly number[], layout: Layout, check_pinning?: boolean | null): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` */
  protected _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: readonly number[], layout: Layout, options: { check_pinning?: boolean | null | undefined }): void;
  /**
   * Defaults: is_coalesced, check_pinning null.
   *
   * `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()`
   */
  protected _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: readonly number[], is_coalesced?: boolean | null, check_pinning?: boolean | null): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` */
  protected _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: readonly number[], options: { is_coalesced?: boolean | null | undefined; check_pinning?: boolean | null | undefined }): void;
  /**
   * Defaults: check_pinning null.
   *
   * `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  protected _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  protected _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null | undefined }): void;
  /**
   * Defaults: check_pinning null.
   *
   * `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  protected _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  protected _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null | undefined }): void;
  /** `_values_copy(Tensor self) -> Tensor` */
  protected _values_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  protected _weight_int4pack_mm(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  protected _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` */
  protected _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, qGroupSize: number, qScale: Tensor, qZeros: Tensor): Tensor;
  /** `_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` */
  protected _weight_int8pack_mm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  /**
   * Defaults: dim 0.
   *
   * `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor`
   */
  protected _weight_norm(v: Tensor, g: Tensor, dim?: number): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` */
  protected _weight_norm(v: Tensor, g: Tensor, options: { dim?: number | undefined }): Tensor;
  /**
   * Defaults: dim 0.
   *
   * `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)`
   */
  protected _weight_norm_interface(v: Tensor, g: Tensor, dim?: number): [Tensor, Tensor];
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` */
  protected _weight_norm_interface(v: Tensor, g: Tensor, options: { dim?: number | undefined }): [Tensor, Tensor];
  /** `_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` */
  protected _wrapped_linear_prepack(weight: Tensor, weight_scale: Tensor, weight_zero_point: Tensor, bias: Tensor): Tensor;
  /** `_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` */
  protected _wrapped_quantized_linear_prepacked(input: Tensor, input_scale: Tensor, input_zero_point: Tensor, packed_weight: Tensor, output_scale: Tensor, output_zero_point: Tensor, out_channel: number): Tensor;
}
export type { PrivateTorchFunctions };

export interface TorchFunctions {
  /**
   * The absolute value of each element; of complex elements their modulus, which is real.
   *
   * `abs(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.abs.html torch.abs}
   */
  abs(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the absolute value of each element; of complex elements their modulus, which is real.
   *
   * `abs_(Tensor(a!) self) -> Tensor(a!)`
   */
  abs_(input: Tensor): Tensor;
  /**
   * Alias of abs: the absolute value of each element; of complex elements their modulus, which is real.
   *
   * `absolute(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.absolute.html torch.absolute}
   */
  absolute(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `acos(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.acos.html torch.acos}
   */
  acos(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `acos_(Tensor(a!) self) -> Tensor(a!)`
   */
  acos_(input: Tensor): Tensor;
  /**
   * The inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `acosh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.acosh.html torch.acosh}
   */
  acosh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `acosh_(Tensor(a!) self) -> Tensor(a!)`
   */
  acosh_(input: Tensor): Tensor;
  /**
   * The mean over windows so large that `output_size` of them cover the last dimension.
   *
   * `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`
   */
  adaptive_avg_pool1d(input: Tensor, output_size: number | readonly number[]): Tensor;
  /** The mean over windows so large that `output_size` of them cover the last dimension. */
  adaptive_avg_pool1d(input: Tensor, options: { output_size: number | readonly number[] }): Tensor;
  /** The mean over windows so large that `output_size` of them cover the last dimension. */
  adaptive_avg_pool1d(options: { input: Tensor; output_size: number | readonly number[] }): Tensor;
  /**
   * `[output, indices]`: the maximum over windows that make `output_size` of the last dimension.
   *
   * `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`
   */
  adaptive_max_pool1d(input: Tensor, output_size: number | readonly number[]): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows that make `output_size` of the last dimension. */
  adaptive_max_pool1d(input: Tensor, options: { output_size: number | readonly number[] }): [Tensor, Tensor];
  /** `[output, indices]`: the maximum over windows that make `output_size` of the last dimension. */
  adaptive_max_pool1d(options: { input: Tensor; output_size: number | readonly number[] }): [Tensor, Tensor];
  /**
   * `input + alpha · other`, element by element, both broadcast to one shape. The dtype is the one that both promote to.
   *
   * Defaults: alpha 1.
   *
   * `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.add.html torch.add}
   */
  add(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + alpha · other`, element by element, both broadcast to one shape. */
  add(input: Tensor | Scalar, options: { other: Tensor | Scalar; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + alpha · other`, element by element, both broadcast to one shape. */
  add(options: { input: Tensor | Scalar; other: Tensor | Scalar; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `beta · input + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html torch.addbmm}
   */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · Σ (batch1 · batch2)`: matrix products, summed over the batch. */
  addbmm(options: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `input + value · tensor1 / tensor2`, element by element, of floating-point tensors.
   *
   * Defaults: value 1.
   *
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html torch.addcdiv}
   */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + value · tensor1 / tensor2`, element by element, of floating-point tensors. */
  addcdiv(options: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `input + value · tensor1 · tensor2`, element by element.
   *
   * Defaults: value 1.
   *
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html torch.addcmul}
   */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + value · tensor1 · tensor2`, element by element. */
  addcmul(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + value · tensor1 · tensor2`, element by element. */
  addcmul(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input + value · tensor1 · tensor2`, element by element. */
  addcmul(options: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.addmm.html torch.addmm}
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, out_dtype: Dtype, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`: a matrix product added to what broadcasts to it. */
  addmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.addmv.html torch.addmv}
   */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv(options: { input: Tensor; mat: Tensor; vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** In place: `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv_(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** In place: `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv_(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** In place: `beta · input + alpha · (mat · vec)`: the product of a matrix and a vector, added. */
  addmv_(options: { input: Tensor; mat: Tensor; vec: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /**
   * `beta · input + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.addr.html torch.addr}
   */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr(input: Tensor, vec1: Tensor, options: { vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (vec1 ⊗ vec2)`: the outer product of two vectors, added. */
  addr(options: { input: Tensor; vec1: Tensor; vec2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A view with the last two dimensions swapped, conjugated where it is complex.
   *
   * `adjoint(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html torch.adjoint}
   */
  adjoint(input: Tensor): Tensor;
  /**
   * The grid for grid_sampler that affine maps `theta` `(N, 2, 3)` or `(N, 3, 4)` make.
   *
   * `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor`
   */
  affine_grid_generator(theta: Tensor, size: readonly number[], align_corners: boolean): Tensor;
  /** The grid for grid_sampler that affine maps `theta` `(N, 2, 3)` or `(N, 3, 4)` make. */
  affine_grid_generator(theta: Tensor, size: readonly number[], options: { align_corners: boolean }): Tensor;
  /** The grid for grid_sampler that affine maps `theta` `(N, 2, 3)` or `(N, 3, 4)` make. */
  affine_grid_generator(theta: Tensor, options: { size: readonly number[]; align_corners: boolean }): Tensor;
  /** The grid for grid_sampler that affine maps `theta` `(N, 2, 3)` or `(N, 3, 4)` make. */
  affine_grid_generator(options: { theta: Tensor; size: readonly number[]; align_corners: boolean }): Tensor;
  /**
   * A copy of the elements: `alias` for functionalization, where nothing may share memory.
   *
   * `alias_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.alias_copy.html torch.alias_copy}
   */
  alias_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether all elements are other than 0, of all or along `dim`.
   *
   * `all(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.all.html torch.all}
   */
  all(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether all elements are other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false; dim null.
   *
   * `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  all(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(input: Tensor, dim: readonly number[] | null, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(input: Tensor, options: { dim?: readonly number[] | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(options: { input: Tensor; dim?: readonly number[] | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Whether all elements are other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false.
   *
   * `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   */
  all(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether all elements are other than 0, of all or along `dim`. */
  all(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Whether `|input − other| <= atol + rtol · |other|` everywhere: a boolean. `equal_nan` lets NaN equal NaN.
   *
   * Defaults: rtol 1e-5, atol 1e-8, equal_nan false.
   *
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.allclose.html torch.allclose}
   */
  allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
  /** Whether `|input − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean | undefined }): boolean;
  /** Whether `|input − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /** Whether `|input − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(input: Tensor, other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /** Whether `|input − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(input: Tensor, options: { other: Tensor; rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /** Whether `|input − other| <= atol + rtol · |other|` everywhere: a boolean. */
  allclose(options: { input: Tensor; other: Tensor; rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): boolean;
  /**
   * Dropout for SELU: keeps mean and variance. Without `train` the tensor itself.
   *
   * `alpha_dropout(Tensor input, float p, bool train) -> Tensor`
   */
  alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** Dropout for SELU: keeps mean and variance. Without `train` the tensor itself. */
  alpha_dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** Dropout for SELU: keeps mean and variance. Without `train` the tensor itself. */
  alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** Dropout for SELU: keeps mean and variance. Without `train` the tensor itself. */
  alpha_dropout(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * In place: dropout for SELU: keeps mean and variance. Without `train` the tensor itself.
   *
   * `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** In place: dropout for SELU: keeps mean and variance. Without `train` the tensor itself. */
  alpha_dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** In place: dropout for SELU: keeps mean and variance. Without `train` the tensor itself. */
  alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** In place: dropout for SELU: keeps mean and variance. Without `train` the tensor itself. */
  alpha_dropout_(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * The largest element along one or more dimensions. Equal ones share the gradient.
   *
   * Defaults: dim [], keepdim false.
   *
   * `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.amax.html torch.amax}
   */
  amax(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The largest element along one or more dimensions. Equal ones share the gradient. */
  amax(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The largest element along one or more dimensions. Equal ones share the gradient. */
  amax(input: Tensor, options: { dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The largest element along one or more dimensions. Equal ones share the gradient. */
  amax(options: { input: Tensor; dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The smallest element along one or more dimensions. Equal ones share the gradient.
   *
   * Defaults: dim [], keepdim false.
   *
   * `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.amin.html torch.amin}
   */
  amin(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The smallest element along one or more dimensions. Equal ones share the gradient. */
  amin(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The smallest element along one or more dimensions. Equal ones share the gradient. */
  amin(input: Tensor, options: { dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The smallest element along one or more dimensions. Equal ones share the gradient. */
  amin(options: { input: Tensor; dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{min, max}`: the smallest and the largest element, of all or along `dim`.
   *
   * Defaults: keepdim false; dim null.
   *
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html torch.aminmax}
   */
  aminmax(input: Tensor, options?: { dim?: number | null | undefined; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): MinMax;
  /**
   * The angle of each complex element, in radians; of real ones 0, or π below 0.
   *
   * `angle(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.angle.html torch.angle}
   */
  angle(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether any element is other than 0, of all or along `dim`.
   *
   * `any(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.any.html torch.any}
   */
  any(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether any element is other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false; dim null.
   *
   * `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   */
  any(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(input: Tensor, dim: readonly number[] | null, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(input: Tensor, options: { dim?: readonly number[] | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(options: { input: Tensor; dim?: readonly number[] | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Whether any element is other than 0, of all or along `dim`.
   *
   * Defaults: keepdim false.
   *
   * `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   */
  any(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether any element is other than 0, of all or along `dim`. */
  any(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The numbers from `start` to before `end`, `step` apart. int64 where all three are integers, else the default dtype.
   *
   * `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arange.html torch.arange}
   */
  arange(end: Scalar, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to before `end`, `step` apart. */
  arange(options: TensorOptions & { end: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The numbers from `start` to before `end`, `step` apart.
   *
   * `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  arange(start: Scalar, end: Scalar, options?: TensorOptions): Tensor;
  /** The numbers from `start` to before `end`, `step` apart. */
  arange(start: Scalar, options: TensorOptions & { end: Scalar }): Tensor;
  /** The numbers from `start` to before `end`, `step` apart. */
  arange(options: TensorOptions & { start: Scalar; end: Scalar }): Tensor;
  /**
   * The numbers from `start` to before `end`, `step` apart.
   *
   * Defaults: step 1.
   *
   * `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to before `end`, `step` apart. */
  arange(start: Scalar, end: Scalar, options: TensorOptions & { step?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to before `end`, `step` apart. */
  arange(start: Scalar, options: TensorOptions & { end: Scalar; step?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to before `end`, `step` apart. */
  arange(options: TensorOptions & { start: Scalar; end: Scalar; step?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of acos: the arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `arccos(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arccos.html torch.arccos}
   */
  arccos(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of acos_: in place: the arccosine of each element, in [0, π]; NaN outside [−1, 1].
   *
   * `arccos_(Tensor(a!) self) -> Tensor(a!)`
   */
  arccos_(input: Tensor): Tensor;
  /**
   * Alias of acosh: the inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `arccosh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html torch.arccosh}
   */
  arccosh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of acosh_: in place: the inverse hyperbolic cosine of each element; NaN below 1.
   *
   * `arccosh_(Tensor(a!) self) -> Tensor(a!)`
   */
  arccosh_(input: Tensor): Tensor;
  /**
   * Alias of asin: the arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `arcsin(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html torch.arcsin}
   */
  arcsin(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of asin_: in place: the arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `arcsin_(Tensor(a!) self) -> Tensor(a!)`
   */
  arcsin_(input: Tensor): Tensor;
  /**
   * Alias of asinh: the inverse hyperbolic sine of each element.
   *
   * `arcsinh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html torch.arcsinh}
   */
  arcsinh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of asinh_: in place: the inverse hyperbolic sine of each element.
   *
   * `arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   */
  arcsinh_(input: Tensor): Tensor;
  /**
   * Alias of atan: the arctangent of each element, in (−π/2, π/2).
   *
   * `arctan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arctan.html torch.arctan}
   */
  arctan(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of atan2: the angle in (−π, π] of the point (`other`, `input`): `input` is y, `other` is x.
   *
   * `arctan2(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html torch.arctan2}
   */
  arctan2(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of atan2: the angle in (−π, π] of the point (`other`, `input`): `input` is y, `other` is x. */
  arctan2(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of atan2: the angle in (−π, π] of the point (`other`, `input`): `input` is y, `other` is x. */
  arctan2(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of atan_: in place: the arctangent of each element, in (−π/2, π/2).
   *
   * `arctan_(Tensor(a!) self) -> Tensor(a!)`
   */
  arctan_(input: Tensor): Tensor;
  /**
   * Alias of atanh: the inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `arctanh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html torch.arctanh}
   */
  arctanh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of atanh_: in place: the inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `arctanh_(Tensor(a!) self) -> Tensor(a!)`
   */
  arctanh_(input: Tensor): Tensor;
  /**
   * The index of the largest element along `dim`, int64; without `dim` in the flattened tensor.
   *
   * Defaults: keepdim false; dim null.
   *
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.argmax.html torch.argmax}
   */
  argmax(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The index of the largest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmax(input: Tensor, dim: number | null, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The index of the largest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmax(input: Tensor, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The index of the largest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmax(options: { input: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor.
   *
   * Defaults: keepdim false; dim null.
   *
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.argmin.html torch.argmin}
   */
  argmin(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmin(input: Tensor, dim: number | null, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmin(input: Tensor, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The index of the smallest element along `dim`, int64; without `dim` in the flattened tensor. */
  argmin(options: { input: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The indices that sort the elements along `dim`, int64. `stable` keeps the order of equal elements.
   *
   * Defaults: dim -1, descending false.
   *
   * `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.argsort.html torch.argsort}
   */
  argsort(input: Tensor, options: { stable: boolean; dim?: number | undefined; descending?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The indices that sort the elements along `dim`, int64.
   *
   * Defaults: dim -1, descending false.
   *
   * `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
   */
  argsort(input: Tensor, dim?: number, descending?: boolean): Tensor;
  /** The indices that sort the elements along `dim`, int64. */
  argsort(input: Tensor, dim: number, options: { descending?: boolean | undefined }): Tensor;
  /** The indices that sort the elements along `dim`, int64. */
  argsort(input: Tensor, options: { dim?: number | undefined; descending?: boolean | undefined }): Tensor;
  /** The indices that sort the elements along `dim`, int64. */
  argsort(options: { input: Tensor; dim?: number | undefined; descending?: boolean | undefined }): Tensor;
  /**
   * The indices of all elements other than 0: one row for each, one column for each dimension.
   *
   * `argwhere(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html torch.argwhere}
   */
  argwhere(input: Tensor): Tensor;
  /**
   * A view of the memory by sizes and strides of your own, from `storage_offset` on. The places are checked only against the end of the memory.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html torch.as_strided}
   */
  as_strided(input: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(input: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined }): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /**
   * In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. The places are checked only against the end of the memory.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   */
  as_strided_(input: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(input: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined }): Tensor;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** In place: A view of the memory by sizes and strides of your own, from `storage_offset` on. */
  as_strided_(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /**
   * As `as_strided`, but a copy.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html torch.as_strided_copy}
   */
  as_strided_copy(input: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** As `as_strided`, but a copy. */
  as_strided_copy(input: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As `as_strided`, but a copy. */
  as_strided_copy(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As `as_strided`, but a copy. */
  as_strided_copy(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** As `as_strided`, but a copy. */
  as_strided_copy(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A copy in which the places that sizes and strides name are `src`.
   *
   * Defaults: storage_offset null.
   *
   * `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html torch.as_strided_scatter}
   */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(input: Tensor, src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(input: Tensor, options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /** A copy in which the places that sizes and strides name are `src`. */
  as_strided_scatter(options: { input: Tensor; src: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null | undefined }): Tensor;
  /**
   * The arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `asin(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.asin.html torch.asin}
   */
  asin(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the arcsine of each element, in [−π/2, π/2]; NaN outside [−1, 1].
   *
   * `asin_(Tensor(a!) self) -> Tensor(a!)`
   */
  asin_(input: Tensor): Tensor;
  /**
   * The inverse hyperbolic sine of each element.
   *
   * `asinh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.asinh.html torch.asinh}
   */
  asinh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the inverse hyperbolic sine of each element.
   *
   * `asinh_(Tensor(a!) self) -> Tensor(a!)`
   */
  asinh_(input: Tensor): Tensor;
  /**
   * The arctangent of each element, in (−π/2, π/2).
   *
   * `atan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.atan.html torch.atan}
   */
  atan(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The angle in (−π, π] of the point (`other`, `input`): `input` is y, `other` is x.
   *
   * `atan2(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.atan2.html torch.atan2}
   */
  atan2(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The angle in (−π, π] of the point (`other`, `input`): `input` is y, `other` is x. */
  atan2(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The angle in (−π, π] of the point (`other`, `input`): `input` is y, `other` is x. */
  atan2(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * In place: the arctangent of each element, in (−π/2, π/2).
   *
   * `atan_(Tensor(a!) self) -> Tensor(a!)`
   */
  atan_(input: Tensor): Tensor;
  /**
   * The inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `atanh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.atanh.html torch.atanh}
   */
  atanh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the inverse hyperbolic tangent of each element; ±∞ at ±1, NaN beyond.
   *
   * `atanh_(Tensor(a!) self) -> Tensor(a!)`
   */
  atanh_(input: Tensor): Tensor;
  /**
   * The mean of each window of `kernel_size` over the last dimension, `stride` apart. `ceil_mode` keeps a last window that is cut off; `count_include_pad` counts padding.
   *
   * Defaults: stride [], padding 0, ceil_mode false, count_include_pad true.
   *
   * `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean): Tensor;
  /** The mean of each window of `kernel_size` over the last dimension, `stride` apart. */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, options: { count_include_pad?: boolean | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last dimension, `stride` apart. */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last dimension, `stride` apart. */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last dimension, `stride` apart. */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last dimension, `stride` apart. */
  avg_pool1d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined }): Tensor;
  /** The mean of each window of `kernel_size` over the last dimension, `stride` apart. */
  avg_pool1d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined }): Tensor;
  /**
   * `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html torch.baddbmm}
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(options: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, out_dtype: Dtype, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (batch1 · batch2)`: batches of matrix products, added. */
  baddbmm(options: { input: Tensor; batch1: Tensor; batch2: Tensor; out_dtype: Dtype; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The triangular window: from 0 up to 1 and down again.
   *
   * `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html torch.bartlett_window}
   */
  bartlett_window(window_length: number, options?: TensorOptions): Tensor;
  /** The triangular window: from 0 up to 1 and down again. */
  bartlett_window(options: TensorOptions & { window_length: number }): Tensor;
  /**
   * The triangular window: from 0 up to 1 and down again.
   *
   * `bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  bartlett_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** The triangular window: from 0 up to 1 and down again. */
  bartlett_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** The triangular window: from 0 up to 1 and down again. */
  bartlett_window(options: TensorOptions & { window_length: number; periodic: boolean }): Tensor;
  /**
   * `(x − mean) / sqrt(var + eps) · weight + bias` over all dimensions but the channels' (1). While `training` by the batch's own mean and variance, which also move the running ones by `momentum`.
   *
   * `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor`
   */
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
  /** `(x − mean) / sqrt(var + eps) · weight + bias` over all dimensions but the channels' (1). */
  batch_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /** `(x − mean) / sqrt(var + eps) · weight + bias` over all dimensions but the channels' (1). */
  batch_norm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /**
   * The gradient of batch_norm's input, from those sums. CUDA.
   *
   * `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor`
   */
  batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, sum_dy_xmu: Tensor, count: Tensor): Tensor;
  /** The gradient of batch_norm's input, from those sums. CUDA. */
  batch_norm_backward_elemt(grad_out: Tensor, options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
  /** The gradient of batch_norm's input, from those sums. CUDA. */
  batch_norm_backward_elemt(options: { grad_out: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
  /**
   * The sums that batch_norm's backward pass needs of all processes. CUDA.
   *
   * `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, weight_g: boolean, bias_g: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** The sums that batch_norm's backward pass needs of all processes. CUDA. */
  batch_norm_backward_reduce(grad_out: Tensor, options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** The sums that batch_norm's backward pass needs of all processes. CUDA. */
  batch_norm_backward_reduce(options: { grad_out: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * A batch normalized by the `mean` and `invstd` given. CUDA.
   *
   * `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor`
   */
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor | undefined }): Tensor;
  /** A batch normalized by the `mean` and `invstd` given. CUDA. */
  batch_norm_elemt(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | undefined }): Tensor;
  /** A batch normalized by the `mean` and `invstd` given. CUDA. */
  batch_norm_elemt(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | undefined }): Tensor;
  /**
   * `[mean, invstd]` over the statistics of several processes. CUDA.
   *
   * `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)`
   */
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor];
  /** `[mean, invstd]` over the statistics of several processes. CUDA. */
  batch_norm_gather_stats(input: Tensor, options: { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
  /** `[mean, invstd]` over the statistics of several processes. CUDA. */
  batch_norm_gather_stats(options: { input: Tensor; mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
  /**
   * `[mean, invstd]` over the statistics of several processes, of `counts` each. CUDA.
   *
   * `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)`
   */
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  /** `[mean, invstd]` over the statistics of several processes, of `counts` each. CUDA. */
  batch_norm_gather_stats_with_counts(input: Tensor, options: { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
  /** `[mean, invstd]` over the statistics of several processes, of `counts` each. CUDA. */
  batch_norm_gather_stats_with_counts(options: { input: Tensor; mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
  /**
   * `[mean, invstd]` of each channel of a batch. CUDA.
   *
   * `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)`
   */
  batch_norm_stats(input: Tensor, eps: number): [Tensor, Tensor];
  /** `[mean, invstd]` of each channel of a batch. CUDA. */
  batch_norm_stats(input: Tensor, options: { eps: number }): [Tensor, Tensor];
  /** `[mean, invstd]` of each channel of a batch. CUDA. */
  batch_norm_stats(options: { input: Tensor; eps: number }): [Tensor, Tensor];
  /**
   * `[mean, var]` of each channel; the running ones are moved by `momentum`.
   *
   * `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)`
   */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number): [Tensor, Tensor];
  /** `[mean, var]` of each channel; the running ones are moved by `momentum`. */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: { momentum: number }): [Tensor, Tensor];
  /** `[mean, var]` of each channel; the running ones are moved by `momentum`. */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, options: { running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
  /** `[mean, var]` of each channel; the running ones are moved by `momentum`. */
  batch_norm_update_stats(input: Tensor, options: { running_mean: Tensor | null; running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
  /** `[mean, var]` of each channel; the running ones are moved by `momentum`. */
  batch_norm_update_stats(options: { input: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
  /**
   * 1 with the probability that each element is, or with `p`; else 0.
   *
   * Defaults: generator null.
   *
   * `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html torch.bernoulli}
   */
  bernoulli(input: Tensor, options?: { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * 1 with the probability that each element is, or with `p`; else 0.
   *
   * Defaults: generator null.
   *
   * `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   */
  bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null | undefined }): Tensor;
  /** 1 with the probability that each element is, or with `p`; else 0. */
  bernoulli(input: Tensor, options: { p: number; generator?: Generator | null | undefined }): Tensor;
  /** 1 with the probability that each element is, or with `p`; else 0. */
  bernoulli(options: { input: Tensor; p: number; generator?: Generator | null | undefined }): Tensor;
  /**
   * `y_k = x1ᵀ · weight_k · x2 + bias_k`.
   *
   * Defaults: bias null.
   *
   * `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  /** `y_k = x1ᵀ · weight_k · x2 + bias_k`. */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined }): Tensor;
  /** `y_k = x1ᵀ · weight_k · x2 + bias_k`. */
  bilinear(input1: Tensor, input2: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined }): Tensor;
  /** `y_k = x1ᵀ · weight_k · x2 + bias_k`. */
  bilinear(input1: Tensor, options: { input2: Tensor; weight: Tensor; bias?: Tensor | null | undefined }): Tensor;
  /** `y_k = x1ᵀ · weight_k · x2 + bias_k`. */
  bilinear(options: { input1: Tensor; input2: Tensor; weight: Tensor; bias?: Tensor | null | undefined }): Tensor;
  /**
   * `−(t · log σ(x) + (1 − t) · log(1 − σ(x)))`: of numbers before the sigmoid. `weight` weighs elements, `pos_weight` the positive ones. reduction: 0 none, 1 mean, 2 sum.
   *
   * Defaults: reduction 1; weight, pos_weight null.
   *
   * `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor`
   */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight?: Tensor | null, pos_weight?: Tensor | null, reduction?: number): Tensor;
  /** `−(t · log σ(x) + (1 − t) · log(1 − σ(x)))`: of numbers before the sigmoid. */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Tensor | null, pos_weight: Tensor | null, options: { reduction?: number | undefined }): Tensor;
  /** `−(t · log σ(x) + (1 − t) · log(1 − σ(x)))`: of numbers before the sigmoid. */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Tensor | null, options: { pos_weight?: Tensor | null | undefined; reduction?: number | undefined }): Tensor;
  /** `−(t · log σ(x) + (1 − t) · log(1 − σ(x)))`: of numbers before the sigmoid. */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; pos_weight?: Tensor | null | undefined; reduction?: number | undefined }): Tensor;
  /** `−(t · log σ(x) + (1 − t) · log(1 − σ(x)))`: of numbers before the sigmoid. */
  binary_cross_entropy_with_logits(input: Tensor, options: { target: Tensor; weight?: Tensor | null | undefined; pos_weight?: Tensor | null | undefined; reduction?: number | undefined }): Tensor;
  /** `−(t · log σ(x) + (1 − t) · log(1 − σ(x)))`: of numbers before the sigmoid. */
  binary_cross_entropy_with_logits(options: { input: Tensor; target: Tensor; weight?: Tensor | null | undefined; pos_weight?: Tensor | null | undefined; reduction?: number | undefined }): Tensor;
  /**
   * How often each non-negative integer occurs in a vector; with `weights` their sums. The result has `minlength` elements at least.
   *
   * Defaults: minlength 0; weights null.
   *
   * `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bincount.html torch.bincount}
   */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: number): Tensor;
  /** How often each non-negative integer occurs in a vector; with `weights` their sums. */
  bincount(input: Tensor, weights: Tensor | null, options: { minlength?: number | undefined }): Tensor;
  /** How often each non-negative integer occurs in a vector; with `weights` their sums. */
  bincount(input: Tensor, options: { weights?: Tensor | null | undefined; minlength?: number | undefined }): Tensor;
  /** How often each non-negative integer occurs in a vector; with `weights` their sums. */
  bincount(options: { input: Tensor; weights?: Tensor | null | undefined; minlength?: number | undefined }): Tensor;
  /**
   * Random numbers of successes in `count` attempts with probabilities `prob`.
   *
   * Defaults: generator null.
   *
   * `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`
   */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
  /** Random numbers of successes in `count` attempts with probabilities `prob`. */
  binomial(count: Tensor, prob: Tensor, options: { generator?: Generator | null | undefined }): Tensor;
  /** Random numbers of successes in `count` attempts with probabilities `prob`. */
  binomial(count: Tensor, options: { prob: Tensor; generator?: Generator | null | undefined }): Tensor;
  /** Random numbers of successes in `count` attempts with probabilities `prob`. */
  binomial(options: { count: Tensor; prob: Tensor; generator?: Generator | null | undefined }): Tensor;
  /**
   * The bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html torch.bitwise_and}
   */
  bitwise_and(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   */
  bitwise_and(input: Scalar, other: Tensor): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(input: Scalar, options: { other: Tensor }): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * The bits that both integers have; of booleans their conjunction.
   *
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_and(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The bits that both integers have; of booleans their conjunction. */
  bitwise_and(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `input · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html torch.bitwise_left_shift}
   */
  bitwise_left_shift(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   */
  bitwise_left_shift(input: Scalar, other: Tensor): Tensor;
  /** `input · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(input: Scalar, options: { other: Tensor }): Tensor;
  /** `input · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * `input · 2^other` for integers: the bits moved to the left.
   *
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_left_shift(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input · 2^other` for integers: the bits moved to the left. */
  bitwise_left_shift(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Every bit turned over; of booleans their negation.
   *
   * `bitwise_not(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html torch.bitwise_not}
   */
  bitwise_not(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html torch.bitwise_or}
   */
  bitwise_or(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   */
  bitwise_or(input: Scalar, other: Tensor): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(input: Scalar, options: { other: Tensor }): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * The bits that either integer has; of booleans their disjunction.
   *
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_or(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The bits that either integer has; of booleans their disjunction. */
  bitwise_or(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html torch.bitwise_right_shift}
   */
  bitwise_right_shift(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   */
  bitwise_right_shift(input: Scalar, other: Tensor): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(input: Scalar, options: { other: Tensor }): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * The bits of integers moved to the right by `other`, the sign kept.
   *
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_right_shift(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The bits of integers moved to the right by `other`, the sign kept. */
  bitwise_right_shift(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html torch.bitwise_xor}
   */
  bitwise_xor(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   */
  bitwise_xor(input: Scalar, other: Tensor): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(input: Scalar, options: { other: Tensor }): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * The bits that just one of the integers has; of booleans whether they differ.
   *
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  bitwise_xor(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The bits that just one of the integers has; of booleans whether they differ. */
  bitwise_xor(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Blackman window: 0.42 − 0.5 · cos(2πn/N) + 0.08 · cos(4πn/N).
   *
   * `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html torch.blackman_window}
   */
  blackman_window(window_length: number, options?: TensorOptions): Tensor;
  /** The Blackman window: 0.42 − 0.5 · cos(2πn/N) + 0.08 · cos(4πn/N). */
  blackman_window(options: TensorOptions & { window_length: number }): Tensor;
  /**
   * The Blackman window: 0.42 − 0.5 · cos(2πn/N) + 0.08 · cos(4πn/N).
   *
   * `blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  blackman_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** The Blackman window: 0.42 − 0.5 · cos(2πn/N) + 0.08 · cos(4πn/N). */
  blackman_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** The Blackman window: 0.42 − 0.5 · cos(2πn/N) + 0.08 · cos(4πn/N). */
  blackman_window(options: TensorOptions & { window_length: number; periodic: boolean }): Tensor;
  /**
   * The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`.
   *
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bmm.html torch.bmm}
   */
  bmm(input: Tensor, mat2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`. */
  bmm(input: Tensor, options: { mat2: Tensor; out?: Tensor | undefined }): Tensor;
  /** The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`. */
  bmm(options: { input: Tensor; mat2: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`.
   *
   * `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   */
  bmm(input: Tensor, mat2: Tensor, out_dtype: Dtype, options?: { out?: Tensor | undefined }): Tensor;
  /** The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`. */
  bmm(input: Tensor, mat2: Tensor, options: { out_dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`. */
  bmm(input: Tensor, options: { mat2: Tensor; out_dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The products of two batches of matrices: `(b, n, m)` by `(b, m, p)` gives `(b, n, p)`. */
  bmm(options: { input: Tensor; mat2: Tensor; out_dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /**
   * A view in the shape that it broadcasts to.
   *
   * `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html torch.broadcast_to}
   */
  broadcast_to(input: Tensor, size: readonly number[]): Tensor;
  /** A view in the shape that it broadcasts to. */
  broadcast_to(input: Tensor, options: { size: readonly number[] }): Tensor;
  /** A view in the shape that it broadcasts to. */
  broadcast_to(options: { input: Tensor; size: readonly number[] }): Tensor;
  /**
   * Which of the sorted `boundaries` each element lies between: the index of the upper one. Without `right` an element equal to a boundary belongs below it; `out_int32` gives int32.
   *
   * Defaults: out_int32 false, right false.
   *
   * `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html torch.bucketize}
   */
  bucketize(input: Tensor, boundaries: Tensor, options?: { out_int32?: boolean | undefined; right?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Which of the sorted `boundaries` each element lies between: the index of the upper one. */
  bucketize(input: Tensor, options: { boundaries: Tensor; out_int32?: boolean | undefined; right?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Which of the sorted `boundaries` each element lies between: the index of the upper one. */
  bucketize(options: { input: Tensor; boundaries: Tensor; out_int32?: boolean | undefined; right?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Which of the sorted `boundaries` each element lies between: the index of the upper one.
   *
   * Defaults: out_int32 false, right false.
   *
   * `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   */
  bucketize(input: Scalar, boundaries: Tensor, options?: { out_int32?: boolean | undefined; right?: boolean | undefined }): Tensor;
  /** Which of the sorted `boundaries` each element lies between: the index of the upper one. */
  bucketize(input: Scalar, options: { boundaries: Tensor; out_int32?: boolean | undefined; right?: boolean | undefined }): Tensor;
  /** Which of the sorted `boundaries` each element lies between: the index of the upper one. */
  bucketize(options: { input: Scalar; boundaries: Tensor; out_int32?: boolean | undefined; right?: boolean | undefined }): Tensor;
  /**
   * Whether PyTorch converts one dtype to the other by itself: a boolean.
   *
   * `can_cast(ScalarType from_, ScalarType to) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html torch.can_cast}
   */
  can_cast(from_: Dtype, to: Dtype): boolean;
  /** Whether PyTorch converts one dtype to the other by itself: a boolean. */
  can_cast(from_: Dtype, options: { to: Dtype }): boolean;
  /** Whether PyTorch converts one dtype to the other by itself: a boolean. */
  can_cast(options: { from_: Dtype; to: Dtype }): boolean;
  /**
   * Tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to.
   *
   * Defaults: dim 0.
   *
   * `cat(Tensor[] tensors, int dim=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cat.html torch.cat}
   */
  cat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to. */
  cat(tensors: readonly Tensor[], options: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** Tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to. */
  cat(options: { tensors: readonly Tensor[]; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * As `ccol_indices`, but a copy.
   *
   * `ccol_indices_copy(Tensor self) -> Tensor`
   */
  ccol_indices_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The least integer not below each element, in the same dtype.
   *
   * `ceil(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ceil.html torch.ceil}
   */
  ceil(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the least integer not below each element, in the same dtype.
   *
   * `ceil_(Tensor(a!) self) -> Tensor(a!)`
   */
  ceil_(input: Tensor): Tensor;
  /**
   * `max(0, x) + min(0, alpha · (exp(x / alpha) − 1))`, element by element.
   *
   * Defaults: alpha 1.
   *
   * `celu(Tensor self, Scalar alpha=1.0) -> Tensor`
   */
  celu(input: Tensor, alpha?: Scalar): Tensor;
  /** `max(0, x) + min(0, alpha · (exp(x / alpha) − 1))`, element by element. */
  celu(input: Tensor, options: { alpha?: Scalar | undefined }): Tensor;
  /** `max(0, x) + min(0, alpha · (exp(x / alpha) − 1))`, element by element. */
  celu(options: { input: Tensor; alpha?: Scalar | undefined }): Tensor;
  /**
   * In place: `max(0, x) + min(0, alpha · (exp(x / alpha) − 1))`, element by element.
   *
   * Defaults: alpha 1.
   *
   * `celu_(Tensor(a!) self, Scalar alpha=1.0) -> Tensor(a!)`
   */
  celu_(input: Tensor, alpha?: Scalar): Tensor;
  /** In place: `max(0, x) + min(0, alpha · (exp(x / alpha) − 1))`, element by element. */
  celu_(input: Tensor, options: { alpha?: Scalar | undefined }): Tensor;
  /** In place: `max(0, x) + min(0, alpha · (exp(x / alpha) − 1))`, element by element. */
  celu_(options: { input: Tensor; alpha?: Scalar | undefined }): Tensor;
  /**
   * The product of several matrices, in the order that multiplies least. Use linalg.multi_dot.
   *
   * `chain_matmul(Tensor[] matrices) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html torch.chain_matmul}
   */
  chain_matmul(matrices: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** The product of several matrices, in the order that multiplies least. Use linalg.multi_dot. */
  chain_matmul(options: { matrices: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * The channels (dimension 1) dealt out in turn among `groups` groups.
   *
   * `channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   */
  channel_shuffle(input: Tensor, groups: number): Tensor;
  /** The channels (dimension 1) dealt out in turn among `groups` groups. */
  channel_shuffle(input: Tensor, options: { groups: number }): Tensor;
  /** The channels (dimension 1) dealt out in turn among `groups` groups. */
  channel_shuffle(options: { input: Tensor; groups: number }): Tensor;
  /**
   * The Cholesky factor of positive definite matrices. New code takes `linalg.cholesky`. With `upper` the upper triangular one.
   *
   * Defaults: upper false.
   *
   * `cholesky(Tensor self, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html torch.cholesky}
   */
  cholesky(input: Tensor, upper?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The Cholesky factor of positive definite matrices. New code takes `linalg.cholesky`. */
  cholesky(input: Tensor, options: { upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The Cholesky factor of positive definite matrices. New code takes `linalg.cholesky`. */
  cholesky(options: { input: Tensor; upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The inverse of the matrix whose Cholesky factor `input` is.
   *
   * Defaults: upper false.
   *
   * `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html torch.cholesky_inverse}
   */
  cholesky_inverse(input: Tensor, upper?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The inverse of the matrix whose Cholesky factor `input` is. */
  cholesky_inverse(input: Tensor, options: { upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The inverse of the matrix whose Cholesky factor `input` is. */
  cholesky_inverse(options: { input: Tensor; upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * X of A·X = `input`, where `input2` is the Cholesky factor of A.
   *
   * Defaults: upper false.
   *
   * `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html torch.cholesky_solve}
   */
  cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** X of A·X = `input`, where `input2` is the Cholesky factor of A. */
  cholesky_solve(input: Tensor, input2: Tensor, options: { upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `input`, where `input2` is the Cholesky factor of A. */
  cholesky_solve(input: Tensor, options: { input2: Tensor; upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `input`, where `input2` is the Cholesky factor of A. */
  cholesky_solve(options: { input: Tensor; input2: Tensor; upper?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `[max, min]`: the range that loses least when quantized to `bit_width` bits.
   *
   * `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)`
   */
  choose_qparams_optimized(input: Tensor, numel: number, n_bins: number, ratio: number, bit_width: number): [Tensor, Tensor];
  /** `[max, min]`: the range that loses least when quantized to `bit_width` bits. */
  choose_qparams_optimized(input: Tensor, options: { numel: number; n_bins: number; ratio: number; bit_width: number }): [Tensor, Tensor];
  /** `[max, min]`: the range that loses least when quantized to `bit_width` bits. */
  choose_qparams_optimized(options: { input: Tensor; numel: number; n_bins: number; ratio: number; bit_width: number }): [Tensor, Tensor];
  /**
   * `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out.
   *
   * Defaults: dim 0.
   *
   * `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.chunk.html torch.chunk}
   */
  chunk<N extends number>(input: Tensor, chunks: N, dim?: number): AtMost<N>;
  /** `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out. */
  chunk<N extends number>(input: Tensor, chunks: N, options: { dim?: number | undefined }): AtMost<N>;
  /** `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out. */
  chunk<N extends number>(input: Tensor, options: { chunks: N; dim?: number | undefined }): AtMost<N>;
  /** `chunks` parts along `dim`, all of one size but the last; fewer where it does not come out. */
  chunk<N extends number>(options: { input: Tensor; chunks: N; dim?: number | undefined }): AtMost<N>;
  /**
   * Each element brought into [`min`, `max`]; either may be left out, or be a tensor. Where `min` > `max` the result is `max`.
   *
   * Defaults: min, max null.
   *
   * `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.clamp.html torch.clamp}
   */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(input: Tensor, min: Tensor | null, options: { max?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(options: { input: Tensor; min?: Tensor | null | undefined; max?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(input: Tensor, min: Scalar | null, options: { max?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp(options: { input: Tensor; min?: Scalar | null | undefined; max?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. Where `min` > `max` the result is `max`.
   *
   * Defaults: min, max null.
   *
   * `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null | undefined }): Tensor;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(options: { input: Tensor; min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /**
   * In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   */
  clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null | undefined }): Tensor;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** In place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clamp_(options: { input: Tensor; min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /**
   * The smaller of each element and `max`.
   *
   * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   */
  clamp_max(input: Tensor, max: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The smaller of each element and `max`. */
  clamp_max(input: Tensor, options: { max: Tensor; out?: Tensor | undefined }): Tensor;
  /** The smaller of each element and `max`. */
  clamp_max(options: { input: Tensor; max: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The smaller of each element and `max`.
   *
   * `clamp_max(Tensor self, Scalar max) -> Tensor`
   */
  clamp_max(input: Tensor, max: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The smaller of each element and `max`. */
  clamp_max(input: Tensor, options: { max: Scalar; out?: Tensor | undefined }): Tensor;
  /** The smaller of each element and `max`. */
  clamp_max(options: { input: Tensor; max: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * In place: the smaller of each element and `max`.
   *
   * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
   */
  clamp_max_(input: Tensor, max: Tensor): Tensor;
  /** In place: the smaller of each element and `max`. */
  clamp_max_(input: Tensor, options: { max: Tensor }): Tensor;
  /** In place: the smaller of each element and `max`. */
  clamp_max_(options: { input: Tensor; max: Tensor }): Tensor;
  /**
   * In place: the smaller of each element and `max`.
   *
   * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
   */
  clamp_max_(input: Tensor, max: Scalar): Tensor;
  /** In place: the smaller of each element and `max`. */
  clamp_max_(input: Tensor, options: { max: Scalar }): Tensor;
  /** In place: the smaller of each element and `max`. */
  clamp_max_(options: { input: Tensor; max: Scalar }): Tensor;
  /**
   * The larger of each element and `min`.
   *
   * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   */
  clamp_min(input: Tensor, min: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The larger of each element and `min`. */
  clamp_min(input: Tensor, options: { min: Tensor; out?: Tensor | undefined }): Tensor;
  /** The larger of each element and `min`. */
  clamp_min(options: { input: Tensor; min: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The larger of each element and `min`.
   *
   * `clamp_min(Tensor self, Scalar min) -> Tensor`
   */
  clamp_min(input: Tensor, min: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The larger of each element and `min`. */
  clamp_min(input: Tensor, options: { min: Scalar; out?: Tensor | undefined }): Tensor;
  /** The larger of each element and `min`. */
  clamp_min(options: { input: Tensor; min: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * In place: the larger of each element and `min`.
   *
   * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
   */
  clamp_min_(input: Tensor, min: Tensor): Tensor;
  /** In place: the larger of each element and `min`. */
  clamp_min_(input: Tensor, options: { min: Tensor }): Tensor;
  /** In place: the larger of each element and `min`. */
  clamp_min_(options: { input: Tensor; min: Tensor }): Tensor;
  /**
   * In place: the larger of each element and `min`.
   *
   * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
   */
  clamp_min_(input: Tensor, min: Scalar): Tensor;
  /** In place: the larger of each element and `min`. */
  clamp_min_(input: Tensor, options: { min: Scalar }): Tensor;
  /** In place: the larger of each element and `min`. */
  clamp_min_(options: { input: Tensor; min: Scalar }): Tensor;
  /**
   * Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.clip.html torch.clip}
   */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(input: Tensor, min: Tensor | null, options: { max?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(options: { input: Tensor; min?: Tensor | null | undefined; max?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   */
  clip(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(input: Tensor, min: Scalar | null, options: { max?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of clamp: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip(options: { input: Tensor; min?: Scalar | null | undefined; max?: Scalar | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null | undefined }): Tensor;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(options: { input: Tensor; min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /**
   * Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor.
   *
   * Defaults: min, max null.
   *
   * `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   */
  clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null | undefined }): Tensor;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** Alias of clamp_: in place: each element brought into [`min`, `max`]; either may be left out, or be a tensor. */
  clip_(options: { input: Tensor; min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /**
   * A copy, which autograd records. `memory_format` says how it lies in memory.
   *
   * Defaults: memory_format null.
   *
   * `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.clone.html torch.clone}
   */
  clone(input: Tensor, options?: { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * As `col_indices`, but a copy.
   *
   * `col_indices_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.col_indices_copy.html torch.col_indices_copy}
   */
  col_indices_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Tensors joined along the second dimension, vectors as columns.
   *
   * `column_stack(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html torch.column_stack}
   */
  column_stack(tensors: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** Tensors joined along the second dimension, vectors as columns. */
  column_stack(options: { tensors: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * All choices of `r` elements of a vector, as rows. `with_replacement` lets an element come several times.
   *
   * Defaults: r 2, with_replacement false.
   *
   * `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.combinations.html torch.combinations}
   */
  combinations(input: Tensor, r?: number, with_replacement?: boolean): Tensor;
  /** All choices of `r` elements of a vector, as rows. */
  combinations(input: Tensor, r: number, options: { with_replacement?: boolean | undefined }): Tensor;
  /** All choices of `r` elements of a vector, as rows. */
  combinations(input: Tensor, options: { r?: number | undefined; with_replacement?: boolean | undefined }): Tensor;
  /** All choices of `r` elements of a vector, as rows. */
  combinations(options: { input: Tensor; r?: number | undefined; with_replacement?: boolean | undefined }): Tensor;
  /**
   * A complex tensor of real and imaginary parts of one floating-point dtype.
   *
   * `complex(Tensor real, Tensor imag) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.complex.html torch.complex}
   */
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** A complex tensor of real and imaginary parts of one floating-point dtype. */
  complex(real: Tensor, options: { imag: Tensor; out?: Tensor | undefined }): Tensor;
  /** A complex tensor of real and imaginary parts of one floating-point dtype. */
  complex(options: { real: Tensor; imag: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of cat: tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to.
   *
   * Defaults: dim 0.
   *
   * `concat(Tensor[] tensors, int dim=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.concat.html torch.concat}
   */
  concat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of cat: tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to. */
  concat(tensors: readonly Tensor[], options: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of cat: tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to. */
  concat(options: { tensors: readonly Tensor[]; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of cat: tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to.
   *
   * Defaults: dim 0.
   *
   * `concatenate(Tensor[] tensors, int dim=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html torch.concatenate}
   */
  concatenate(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of cat: tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to. */
  concatenate(tensors: readonly Tensor[], options: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of cat: tensors joined along `dim`; all other sizes are equal. The dtype is the one that all promote to. */
  concatenate(options: { tensors: readonly Tensor[]; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The complex conjugates, as a view that is computed when it is read; a real tensor itself.
   *
   * `conj(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.conj.html torch.conj}
   */
  conj(input: Tensor): Tensor;
  /**
   * The complex conjugates, written to new memory.
   *
   * `conj_physical(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html torch.conj_physical}
   */
  conj_physical(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the complex conjugates, written to new memory.
   *
   * `conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   */
  conj_physical_(input: Tensor): Tensor;
  /**
   * `value` around the tensor: `pad` holds two counts for each dimension, the last first. Negative counts cut off.
   *
   * Defaults: value 0.
   *
   * `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   */
  constant_pad_nd(input: Tensor, pad: readonly number[], value?: Scalar): Tensor;
  /** `value` around the tensor: `pad` holds two counts for each dimension, the last first. */
  constant_pad_nd(input: Tensor, pad: readonly number[], options: { value?: Scalar | undefined }): Tensor;
  /** `value` around the tensor: `pad` holds two counts for each dimension, the last first. */
  constant_pad_nd(input: Tensor, options: { pad: readonly number[]; value?: Scalar | undefined }): Tensor;
  /** `value` around the tensor: `pad` holds two counts for each dimension, the last first. */
  constant_pad_nd(options: { input: Tensor; pad: readonly number[]; value?: Scalar | undefined }): Tensor;
  /**
   * Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. `padding` is a number of zeros on both sides, or "valid" or "same"; stride, dilation as usual.
   *
   * Defaults: stride 1, padding 0, dilation 1, groups 1; bias null.
   *
   * `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
   */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /**
   * Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`.
   *
   * Defaults: stride 1, padding "valid", dilation 1, groups 1; bias null.
   *
   * `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
   */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: "valid" | "same", dilation?: number | readonly number[], groups?: number): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: "valid" | "same", dilation: number | readonly number[], options: { groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: "valid" | "same", options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, L)` with `weight` `(out, C / groups, k)`. */
  conv1d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /**
   * Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. `padding` is a number of zeros on both sides, or "valid" or "same"; stride, dilation as usual.
   *
   * Defaults: stride 1, padding 0, dilation 1, groups 1; bias null.
   *
   * `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
   */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /**
   * Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`.
   *
   * Defaults: stride 1, padding "valid", dilation 1, groups 1; bias null.
   *
   * `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
   */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: "valid" | "same", dilation?: number | readonly number[], groups?: number): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: "valid" | "same", dilation: number | readonly number[], options: { groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: "valid" | "same", options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, H, W)` with `weight` `(out, C / groups, kH, kW)`. */
  conv2d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /**
   * Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. `padding` is a number of zeros on both sides, or "valid" or "same"; stride, dilation as usual.
   *
   * Defaults: stride 1, padding 0, dilation 1, groups 1; bias null.
   *
   * `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
   */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /**
   * Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`.
   *
   * Defaults: stride 1, padding "valid", dilation 1, groups 1; bias null.
   *
   * `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
   */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: "valid" | "same", dilation?: number | readonly number[], groups?: number): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: "valid" | "same", dilation: number | readonly number[], options: { groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: "valid" | "same", options: { dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /** Convolution of `(N, C, D, H, W)` with `weight` `(out, C / groups, kD, kH, kW)`. */
  conv3d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: "valid" | "same" | undefined; dilation?: number | readonly number[] | undefined; groups?: number | undefined }): Tensor;
  /**
   * Convolution of a sequence `(time, batch, channels)` with `weight` `(k, channels, out)`.
   *
   * Defaults: pad 0.
   *
   * `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor;
  /** Convolution of a sequence `(time, batch, channels)` with `weight` `(k, channels, out)`. */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number | undefined }): Tensor;
  /** Convolution of a sequence `(time, batch, channels)` with `weight` `(k, channels, out)`. */
  conv_tbc(input: Tensor, weight: Tensor, options: { bias: Tensor; pad?: number | undefined }): Tensor;
  /** Convolution of a sequence `(time, batch, channels)` with `weight` `(k, channels, out)`. */
  conv_tbc(input: Tensor, options: { weight: Tensor; bias: Tensor; pad?: number | undefined }): Tensor;
  /** Convolution of a sequence `(time, batch, channels)` with `weight` `(k, channels, out)`. */
  conv_tbc(options: { input: Tensor; weight: Tensor; bias: Tensor; pad?: number | undefined }): Tensor;
  /**
   * The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. `output_padding` is added to one side of the result's size.
   *
   * Defaults: stride 1, padding 0, output_padding 0, groups 1, dilation 1; bias null.
   *
   * `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor`
   */
  conv_transpose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, L)` with `weight` `(C, out / groups, k)`. */
  conv_transpose1d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /**
   * The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. `output_padding` is added to one side of the result's size.
   *
   * Defaults: stride 1, padding 0, output_padding 0, groups 1, dilation 1; bias null.
   *
   * `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor`
   */
  conv_transpose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, H, W)` with `weight` `(C, out / groups, kH, kW)`. */
  conv_transpose2d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /**
   * The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. `output_padding` is added to one side of the result's size.
   *
   * Defaults: stride 1, padding 0, output_padding 0, groups 1, dilation 1; bias null.
   *
   * `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor`
   */
  conv_transpose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /** The transposed convolution of `(N, C, D, H, W)` with `weight` `(C, out / groups, kD, kH, kW)`. */
  conv_transpose3d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null | undefined; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; output_padding?: number | readonly number[] | undefined; groups?: number | undefined; dilation?: number | readonly number[] | undefined }): Tensor;
  /**
   * Any convolution: of one to three dimensions, `transposed` or not, with nothing left out.
   *
   * `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`
   */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, output_padding: readonly number[], groups: number): Tensor;
  /** Any convolution: of one to three dimensions, `transposed` or not, with nothing left out. */
  convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; output_padding: readonly number[]; groups: number }): Tensor;
  /** Any convolution: of one to three dimensions, `transposed` or not, with nothing left out. */
  convolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; output_padding: readonly number[]; groups: number }): Tensor;
  /**
   * The magnitudes of `input` with the signs of `other`. Integers become floating-point.
   *
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.copysign.html torch.copysign}
   */
  copysign(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The magnitudes of `input` with the signs of `other`. Integers become floating-point. */
  copysign(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The magnitudes of `input` with the signs of `other`. Integers become floating-point. */
  copysign(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The magnitudes of `input` with the signs of `other`. Integers become floating-point.
   *
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  copysign(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The magnitudes of `input` with the signs of `other`. Integers become floating-point. */
  copysign(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The magnitudes of `input` with the signs of `other`. Integers become floating-point. */
  copysign(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The correlation coefficients of variables in rows with observations in columns.
   *
   * `corrcoef(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html torch.corrcoef}
   */
  corrcoef(input: Tensor): Tensor;
  /**
   * The cosine of each element, in radians.
   *
   * `cos(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cos.html torch.cos}
   */
  cos(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the cosine of each element, in radians.
   *
   * `cos_(Tensor(a!) self) -> Tensor(a!)`
   */
  cos_(input: Tensor): Tensor;
  /**
   * The hyperbolic cosine of each element.
   *
   * `cosh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cosh.html torch.cosh}
   */
  cosh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the hyperbolic cosine of each element.
   *
   * `cosh_(Tensor(a!) self) -> Tensor(a!)`
   */
  cosh_(input: Tensor): Tensor;
  /**
   * `1 − cos` of rows where target is 1, `max(0, cos − margin)` where it is −1.
   *
   * Defaults: margin 0, reduction 1.
   *
   * `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor`
   */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  /** `1 − cos` of rows where target is 1, `max(0, cos − margin)` where it is −1. */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number | undefined }): Tensor;
  /** `1 − cos` of rows where target is 1, `max(0, cos − margin)` where it is −1. */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `1 − cos` of rows where target is 1, `max(0, cos − margin)` where it is −1. */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `1 − cos` of rows where target is 1, `max(0, cos − margin)` where it is −1. */
  cosine_embedding_loss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `1 − cos` of rows where target is 1, `max(0, cos − margin)` where it is −1. */
  cosine_embedding_loss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /**
   * The cosines of the angles between vectors along `dim`; other dimensions broadcast. `eps` is the least norm.
   *
   * Defaults: dim 1, eps 1e-8.
   *
   * `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
  /** The cosines of the angles between vectors along `dim`; other dimensions broadcast. */
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, options: { eps?: number | undefined }): Tensor;
  /** The cosines of the angles between vectors along `dim`; other dimensions broadcast. */
  cosine_similarity(x1: Tensor, x2: Tensor, options: { dim?: number | undefined; eps?: number | undefined }): Tensor;
  /** The cosines of the angles between vectors along `dim`; other dimensions broadcast. */
  cosine_similarity(x1: Tensor, options: { x2: Tensor; dim?: number | undefined; eps?: number | undefined }): Tensor;
  /** The cosines of the angles between vectors along `dim`; other dimensions broadcast. */
  cosine_similarity(options: { x1: Tensor; x2: Tensor; dim?: number | undefined; eps?: number | undefined }): Tensor;
  /**
   * How many elements are other than 0, of all or along `dim`, int64.
   *
   * Defaults: dim null.
   *
   * `count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html torch.count_nonzero}
   */
  count_nonzero(input: Tensor, dim?: number | null): Tensor;
  /** How many elements are other than 0, of all or along `dim`, int64. */
  count_nonzero(input: Tensor, options: { dim?: number | null | undefined }): Tensor;
  /** How many elements are other than 0, of all or along `dim`, int64. */
  count_nonzero(options: { input: Tensor; dim?: number | null | undefined }): Tensor;
  /**
   * How many elements are other than 0, of all or along `dim`, int64.
   *
   * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   */
  count_nonzero(input: Tensor, dim: readonly number[]): Tensor;
  /** How many elements are other than 0, of all or along `dim`, int64. */
  count_nonzero(input: Tensor, options: { dim: readonly number[] }): Tensor;
  /** How many elements are other than 0, of all or along `dim`, int64. */
  count_nonzero(options: { input: Tensor; dim: readonly number[] }): Tensor;
  /**
   * The covariances of variables in rows with observations in columns. The sums are divided by n − `correction`; `fweights` counts observations, `aweights` weighs them.
   *
   * Defaults: correction 1; fweights, aweights null.
   *
   * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cov.html torch.cov}
   */
  cov(input: Tensor, options?: { correction?: number | undefined; fweights?: Tensor | null | undefined; aweights?: Tensor | null | undefined }): Tensor;
  /**
   * The cross products of vectors of 3 elements along `dim`, by default the first of size 3.
   *
   * Defaults: dim null.
   *
   * `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cross.html torch.cross}
   */
  cross(input: Tensor, other: Tensor, dim?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The cross products of vectors of 3 elements along `dim`, by default the first of size 3. */
  cross(input: Tensor, other: Tensor, options: { dim?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The cross products of vectors of 3 elements along `dim`, by default the first of size 3. */
  cross(input: Tensor, options: { other: Tensor; dim?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The cross products of vectors of 3 elements along `dim`, by default the first of size 3. */
  cross(options: { input: Tensor; other: Tensor; dim?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * As `crow_indices`, but a copy.
   *
   * `crow_indices_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.crow_indices_copy.html torch.crow_indices_copy}
   */
  crow_indices_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. `blank` is the class between; `zero_infinity` makes losses of impossible alignments 0.
   *
   * Defaults: blank 0, reduction 1, zero_infinity false.
   *
   * `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor`
   */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank?: number, reduction?: number, zero_infinity?: boolean): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, reduction: number, options: { zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, options: { reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], options: { blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], options: { target_lengths: readonly number[]; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: readonly number[]; target_lengths: readonly number[]; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(options: { log_probs: Tensor; targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /**
   * Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned.
   *
   * Defaults: blank 0, reduction 1, zero_infinity false.
   *
   * `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor`
   */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: number, reduction?: number, zero_infinity?: boolean): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, reduction: number, options: { zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, options: { reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, options: { target_lengths: Tensor; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Tensor; target_lengths: Tensor; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /** Connectionist temporal classification: of `log_probs` (T, N, C) with targets that are not aligned. */
  ctc_loss(options: { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank?: number | undefined; reduction?: number | undefined; zero_infinity?: boolean | undefined }): Tensor;
  /**
   * affine_grid_generator by cuDNN.
   *
   * `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid`
   */
  cudnn_affine_grid_generator(theta: Tensor, N: number, C: number, H: number, W: number): Tensor;
  /** affine_grid_generator by cuDNN. */
  cudnn_affine_grid_generator(theta: Tensor, options: { N: number; C: number; H: number; W: number }): Tensor;
  /** affine_grid_generator by cuDNN. */
  cudnn_affine_grid_generator(options: { theta: Tensor; N: number; C: number; H: number; W: number }): Tensor;
  /**
   * batch_norm by cuDNN, with what the backward pass needs.
   *
   * `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** batch_norm by cuDNN, with what the backward pass needs. */
  cudnn_batch_norm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** batch_norm by cuDNN, with what the backward pass needs. */
  cudnn_batch_norm(options: { input: Tensor; weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * Convolution by cuDNN.
   *
   * `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   */
  cudnn_convolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allow_tf32: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Convolution by cuDNN. */
  cudnn_convolution(input: Tensor, options: { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allow_tf32: boolean; out?: Tensor | undefined }): Tensor;
  /** Convolution by cuDNN. */
  cudnn_convolution(options: { input: Tensor; weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allow_tf32: boolean; out?: Tensor | undefined }): Tensor;
  /**
   * `relu(convolution + alpha · z + bias)` by cuDNN.
   *
   * `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `relu(convolution + alpha · z + bias)` by cuDNN. */
  cudnn_convolution_add_relu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `relu(convolution + alpha · z + bias)` by cuDNN. */
  cudnn_convolution_add_relu(options: { input: Tensor; weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /**
   * `relu(convolution + bias)` by cuDNN.
   *
   * `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `relu(convolution + bias)` by cuDNN. */
  cudnn_convolution_relu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `relu(convolution + bias)` by cuDNN. */
  cudnn_convolution_relu(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /**
   * Transposed convolution by cuDNN.
   *
   * `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   */
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly number[], output_padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allow_tf32: boolean): Tensor;
  /** Transposed convolution by cuDNN. */
  cudnn_convolution_transpose(input: Tensor, options: { weight: Tensor; padding: readonly number[]; output_padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
  /** Transposed convolution by cuDNN. */
  cudnn_convolution_transpose(options: { input: Tensor; weight: Tensor; padding: readonly number[]; output_padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
  /**
   * grid_sampler, bilinear, by cuDNN.
   *
   * `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output`
   */
  cudnn_grid_sampler(input: Tensor, grid: Tensor): Tensor;
  /** grid_sampler, bilinear, by cuDNN. */
  cudnn_grid_sampler(input: Tensor, options: { grid: Tensor }): Tensor;
  /** grid_sampler, bilinear, by cuDNN. */
  cudnn_grid_sampler(options: { input: Tensor; grid: Tensor }): Tensor;
  /**
   * Whether cuDNN takes the tensor: a boolean.
   *
   * `cudnn_is_acceptable(Tensor self) -> bool`
   */
  cudnn_is_acceptable(input: Tensor): boolean;
  /**
   * `{values, indices}` of the largest element so far along `dim`.
   *
   * `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cummax.html torch.cummax}
   */
  cummax(input: Tensor, dim: number, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the largest element so far along `dim`. */
  cummax(input: Tensor, options: { dim: number; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the largest element so far along `dim`. */
  cummax(options: { input: Tensor; dim: number; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * `{values, indices}` of the smallest element so far along `dim`.
   *
   * `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cummin.html torch.cummin}
   */
  cummin(input: Tensor, dim: number, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the smallest element so far along `dim`. */
  cummin(input: Tensor, options: { dim: number; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the smallest element so far along `dim`. */
  cummin(options: { input: Tensor; dim: number; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * The products of each element and all before it along `dim`.
   *
   * Defaults: dtype null.
   *
   * `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html torch.cumprod}
   */
  cumprod(input: Tensor, dim: number, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The products of each element and all before it along `dim`. */
  cumprod(input: Tensor, options: { dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The products of each element and all before it along `dim`. */
  cumprod(options: { input: Tensor; dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The sums of each element and all before it along `dim`. Integers are summed in int64.
   *
   * Defaults: dtype null.
   *
   * `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html torch.cumsum}
   */
  cumsum(input: Tensor, dim: number, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sums of each element and all before it along `dim`. Integers are summed in int64. */
  cumsum(input: Tensor, options: { dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sums of each element and all before it along `dim`. Integers are summed in int64. */
  cumsum(options: { input: Tensor; dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The running integral of `y` along `dim` by the trapezoidal rule. At the places `x`, or `dx` apart. One element less than `y`.
   *
   * Defaults: dim -1.
   *
   * `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html torch.cumulative_trapezoid}
   */
  cumulative_trapezoid(y: Tensor, x: Tensor, options?: { dim?: number | undefined }): Tensor;
  /** The running integral of `y` along `dim` by the trapezoidal rule. */
  cumulative_trapezoid(y: Tensor, options: { x: Tensor; dim?: number | undefined }): Tensor;
  /** The running integral of `y` along `dim` by the trapezoidal rule. */
  cumulative_trapezoid(options: { y: Tensor; x: Tensor; dim?: number | undefined }): Tensor;
  /**
   * The running integral of `y` along `dim` by the trapezoidal rule.
   *
   * Defaults: dx 1, dim -1.
   *
   * `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   */
  cumulative_trapezoid(y: Tensor, options?: { dx?: Scalar | undefined; dim?: number | undefined }): Tensor;
  /**
   * Degrees to radians: `input · π / 180`.
   *
   * `deg2rad(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html torch.deg2rad}
   */
  deg2rad(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: degrees to radians: `input · π / 180`.
   *
   * `deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   */
  deg2rad_(input: Tensor): Tensor;
  /**
   * The numbers that a quantized tensor stands for, float32.
   *
   * `dequantize.self(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html torch.dequantize}
   */
  dequantize(input: Tensor): Tensor;
  /**
   * The numbers that a quantized tensor stands for, float32.
   *
   * `dequantize.tensors(Tensor[] tensors) -> Tensor[]`
   */
  dequantize<const N extends readonly Tensor[]>(tensors: N): OneEach<N>;
  /** The numbers that a quantized tensor stands for, float32. */
  dequantize<const N extends readonly Tensor[]>(options: { tensors: N }): OneEach<N>;
  /**
   * Alias of torch.linalg.det: the determinant of square matrices.
   *
   * `det(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.det.html torch.det}
   */
  det(input: Tensor): Tensor;
  /**
   * The same memory outside the graph of autograd.
   *
   * `detach(Tensor(a) self) -> Tensor(a)`
   */
  detach(input: Tensor): Tensor;
  /**
   * In place: the same memory outside the graph of autograd.
   *
   * `detach_(Tensor(a!) self) -> Tensor(a!)`
   */
  detach_(input: Tensor): Tensor;
  /**
   * As `detach`, but a copy.
   *
   * `detach_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.detach_copy.html torch.detach_copy}
   */
  detach_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Of a matrix its diagonal, of a vector the matrix with it on the diagonal.
   *
   * Defaults: diagonal 0.
   *
   * `diag(Tensor self, int diagonal=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diag.html torch.diag}
   */
  diag(input: Tensor, diagonal?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Of a matrix its diagonal, of a vector the matrix with it on the diagonal. */
  diag(input: Tensor, options: { diagonal?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** Of a matrix its diagonal, of a vector the matrix with it on the diagonal. */
  diag(options: { input: Tensor; diagonal?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Matrices with the last dimension on their diagonals, in `dim1` and `dim2`.
   *
   * Defaults: offset 0, dim1 -2, dim2 -1.
   *
   * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html torch.diag_embed}
   */
  diag_embed(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(input: Tensor, offset: number, dim1: number, options: { dim2?: number | undefined }): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(input: Tensor, offset: number, options: { dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(input: Tensor, options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** Matrices with the last dimension on their diagonals, in `dim1` and `dim2`. */
  diag_embed(options: { input: Tensor; offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * A matrix with all elements on its diagonal.
   *
   * Defaults: offset 0.
   *
   * `diagflat(Tensor self, int offset=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html torch.diagflat}
   */
  diagflat(input: Tensor, offset?: number): Tensor;
  /** A matrix with all elements on its diagonal. */
  diagflat(input: Tensor, options: { offset?: number | undefined }): Tensor;
  /** A matrix with all elements on its diagonal. */
  diagflat(options: { input: Tensor; offset?: number | undefined }): Tensor;
  /**
   * A view of the diagonals over `dim1` and `dim2`, as the last dimension. `offset` counts from the main diagonal: above it where positive.
   *
   * Defaults: offset 0, dim1 0, dim2 1.
   *
   * `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html torch.diagonal}
   */
  diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(input: Tensor, offset: number, dim1: number, options: { dim2?: number | undefined }): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(input: Tensor, offset: number, options: { dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(input: Tensor, options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A view of the diagonals over `dim1` and `dim2`, as the last dimension. */
  diagonal(options: { input: Tensor; offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * As `diagonal`, but a copy.
   *
   * Defaults: offset 0, dim1 0, dim2 1.
   *
   * `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html torch.diagonal_copy}
   */
  diagonal_copy(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** As `diagonal`, but a copy. */
  diagonal_copy(input: Tensor, offset: number, dim1: number, options: { dim2?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** As `diagonal`, but a copy. */
  diagonal_copy(input: Tensor, offset: number, options: { dim1?: number | undefined; dim2?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** As `diagonal`, but a copy. */
  diagonal_copy(input: Tensor, options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** As `diagonal`, but a copy. */
  diagonal_copy(options: { input: Tensor; offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A copy in which the diagonal over `dim1` and `dim2` is `src`.
   *
   * Defaults: offset 0, dim1 0, dim2 1.
   *
   * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html torch.diagonal_scatter}
   */
  diagonal_scatter(input: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(input: Tensor, src: Tensor, offset: number, dim1: number, options: { dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(input: Tensor, src: Tensor, offset: number, options: { dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(input: Tensor, src: Tensor, options: { offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(input: Tensor, options: { src: Tensor; offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /** A copy in which the diagonal over `dim1` and `dim2` is `src`. */
  diagonal_scatter(options: { input: Tensor; src: Tensor; offset?: number | undefined; dim1?: number | undefined; dim2?: number | undefined }): Tensor;
  /**
   * The differences of neighbours along `dim`, taken `n` times. `prepend` and `append` are joined to the tensor first.
   *
   * Defaults: n 1, dim -1; prepend, append null.
   *
   * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.diff.html torch.diff}
   */
  diff(input: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, options: { append?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(input: Tensor, n: number, dim: number, options: { prepend?: Tensor | null | undefined; append?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(input: Tensor, n: number, options: { dim?: number | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(input: Tensor, options: { n?: number | undefined; dim?: number | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The differences of neighbours along `dim`, taken `n` times. */
  diff(options: { input: Tensor; n?: number | undefined; dim?: number | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `digamma(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.digamma.html torch.digamma}
   */
  digamma(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The `p`-norm of `input − other`.
   *
   * Defaults: p 2.
   *
   * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.dist.html torch.dist}
   */
  dist(input: Tensor, other: Tensor, p?: Scalar): Tensor;
  /** The `p`-norm of `input − other`. */
  dist(input: Tensor, other: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** The `p`-norm of `input − other`. */
  dist(input: Tensor, options: { other: Tensor; p?: Scalar | undefined }): Tensor;
  /** The `p`-norm of `input − other`. */
  dist(options: { input: Tensor; other: Tensor; p?: Scalar | undefined }): Tensor;
  /**
   * `input / other`, element by element; of integers the result is floating-point. `rounding_mode` "trunc" rounds towards zero and "floor" downwards, and both keep integers integers.
   *
   * `div.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.div.html torch.div}
   */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input / other`, element by element; of integers the result is floating-point. */
  div(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /** `input / other`, element by element; of integers the result is floating-point. */
  div(options: { input: Tensor | Scalar; other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `input / other`, element by element; of integers the result is floating-point.
   *
   * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options: { rounding_mode: "trunc" | "floor" | null; out?: Tensor | undefined }): Tensor;
  /** `input / other`, element by element; of integers the result is floating-point. */
  div(input: Tensor | Scalar, options: { other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null; out?: Tensor | undefined }): Tensor;
  /** `input / other`, element by element; of integers the result is floating-point. */
  div(options: { input: Tensor | Scalar; other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null; out?: Tensor | undefined }): Tensor;
  /**
   * `input / other`, element by element; of integers the result is floating-point.
   *
   * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   */
  div(input: Tensor | Scalar, other: Scalar, options: { rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** `input / other`, element by element; of integers the result is floating-point. */
  div(input: Tensor | Scalar, options: { other: Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** `input / other`, element by element; of integers the result is floating-point. */
  div(options: { input: Tensor | Scalar; other: Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /**
   * Alias of div: `input / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.divide.html torch.divide}
   */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(options: { input: Tensor | Scalar; other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of div: `input / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options: { rounding_mode: "trunc" | "floor" | null; out?: Tensor | undefined }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null; out?: Tensor | undefined }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(options: { input: Tensor | Scalar; other: Tensor | Scalar; rounding_mode: "trunc" | "floor" | null; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of div: `input / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  divide(input: Tensor | Scalar, other: Scalar): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(options: { input: Tensor | Scalar; other: Scalar }): Tensor;
  /**
   * Alias of div: `input / other`, element by element; of integers the result is floating-point.
   *
   * `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   */
  divide(input: Tensor | Scalar, other: Scalar, options: { rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(input: Tensor | Scalar, options: { other: Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /** Alias of div: `input / other`, element by element; of integers the result is floating-point. */
  divide(options: { input: Tensor | Scalar; other: Scalar; rounding_mode: "trunc" | "floor" | null }): Tensor;
  /**
   * The sum of the products of two vectors of one length.
   *
   * `dot(Tensor self, Tensor tensor) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.dot.html torch.dot}
   */
  dot(input: Tensor, tensor: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The sum of the products of two vectors of one length. */
  dot(input: Tensor, options: { tensor: Tensor; out?: Tensor | undefined }): Tensor;
  /** The sum of the products of two vectors of one length. */
  dot(options: { input: Tensor; tensor: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Each element 0 with probability `p`, the others divided by 1 − p; without `train` itself.
   *
   * `dropout(Tensor input, float p, bool train) -> Tensor`
   */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** Each element 0 with probability `p`, the others divided by 1 − p; without `train` itself. */
  dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** Each element 0 with probability `p`, the others divided by 1 − p; without `train` itself. */
  dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** Each element 0 with probability `p`, the others divided by 1 − p; without `train` itself. */
  dropout(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * In place: each element 0 with probability `p`, the others divided by 1 − p; without `train` itself.
   *
   * `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** In place: each element 0 with probability `p`, the others divided by 1 − p; without `train` itself. */
  dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** In place: each element 0 with probability `p`, the others divided by 1 − p; without `train` itself. */
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** In place: each element 0 with probability `p`, the others divided by 1 − p; without `train` itself. */
  dropout_(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * Parts along the third dimension: so many, or cut at indices.
   *
   * `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html torch.dsplit}
   */
  dsplit<N extends number>(input: Tensor, sections: N): Exactly<N>;
  /** Parts along the third dimension: so many, or cut at indices. */
  dsplit<N extends number>(input: Tensor, options: { sections: N }): Exactly<N>;
  /** Parts along the third dimension: so many, or cut at indices. */
  dsplit<N extends number>(options: { input: Tensor; sections: N }): Exactly<N>;
  /**
   * Parts along the third dimension: so many, or cut at indices.
   *
   * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  dsplit<const N extends readonly number[]>(input: Tensor, indices: N): OneMore<N>;
  /** Parts along the third dimension: so many, or cut at indices. */
  dsplit<const N extends readonly number[]>(input: Tensor, options: { indices: N }): OneMore<N>;
  /** Parts along the third dimension: so many, or cut at indices. */
  dsplit<const N extends readonly number[]>(options: { input: Tensor; indices: N }): OneMore<N>;
  /**
   * Tensors joined along the third dimension.
   *
   * `dstack(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.dstack.html torch.dstack}
   */
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** Tensors joined along the third dimension. */
  dstack(options: { tensors: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * The rows of `weight` that the indices name, in their shape with one dimension more. `padding_idx` is a row without gradient; `scale_grad_by_freq` divides gradients by how often a row comes.
   *
   * Defaults: padding_idx -1, scale_grad_by_freq false, sparse false.
   *
   * `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
   */
  embedding(weight: Tensor, indices: Tensor, padding_idx?: number, scale_grad_by_freq?: boolean, sparse?: boolean): Tensor;
  /** The rows of `weight` that the indices name, in their shape with one dimension more. */
  embedding(weight: Tensor, indices: Tensor, padding_idx: number, scale_grad_by_freq: boolean, options: { sparse?: boolean | undefined }): Tensor;
  /** The rows of `weight` that the indices name, in their shape with one dimension more. */
  embedding(weight: Tensor, indices: Tensor, padding_idx: number, options: { scale_grad_by_freq?: boolean | undefined; sparse?: boolean | undefined }): Tensor;
  /** The rows of `weight` that the indices name, in their shape with one dimension more. */
  embedding(weight: Tensor, indices: Tensor, options: { padding_idx?: number | undefined; scale_grad_by_freq?: boolean | undefined; sparse?: boolean | undefined }): Tensor;
  /** The rows of `weight` that the indices name, in their shape with one dimension more. */
  embedding(weight: Tensor, options: { indices: Tensor; padding_idx?: number | undefined; scale_grad_by_freq?: boolean | undefined; sparse?: boolean | undefined }): Tensor;
  /** The rows of `weight` that the indices name, in their shape with one dimension more. */
  embedding(options: { weight: Tensor; indices: Tensor; padding_idx?: number | undefined; scale_grad_by_freq?: boolean | undefined; sparse?: boolean | undefined }): Tensor;
  /**
   * `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. `offsets` says where each bag begins; the other results are for the backward pass.
   *
   * `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, sparse: boolean, per_sample_weights: Tensor | null, include_last_offset: boolean, padding_idx: number | null): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: number; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: number | null }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: number; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: number | null }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name.
   *
   * Defaults: scale_grad_by_freq false, mode 0, sparse false, include_last_offset false; per_sample_weights null.
   *
   * `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: number, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, sparse: boolean, per_sample_weights: Tensor | null, options: { include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, sparse: boolean, options: { per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, options: { sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, options: { mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq?: boolean | undefined; mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scale_grad_by_freq?: boolean | undefined; mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scale_grad_by_freq?: boolean | undefined; mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `[output, …]`: sums (mode 0), means (1) or maxima (2) of the rows that bags of indices name. */
  embedding_bag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq?: boolean | undefined; mode?: number | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * In place: the rows that `indices` names, scaled down to `max_norm` where they are above.
   *
   * `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)`
   */
  embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, norm_type: number): Tensor;
  /** In place: the rows that `indices` names, scaled down to `max_norm` where they are above. */
  embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, options: { norm_type: number }): Tensor;
  /** In place: the rows that `indices` names, scaled down to `max_norm` where they are above. */
  embedding_renorm_(input: Tensor, indices: Tensor, options: { max_norm: number; norm_type: number }): Tensor;
  /** In place: the rows that `indices` names, scaled down to `max_norm` where they are above. */
  embedding_renorm_(input: Tensor, options: { indices: Tensor; max_norm: number; norm_type: number }): Tensor;
  /** In place: the rows that `indices` names, scaled down to `max_norm` where they are above. */
  embedding_renorm_(options: { input: Tensor; indices: Tensor; max_norm: number; norm_type: number }): Tensor;
  /**
   * A tensor of `size` whose elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.empty.html torch.empty}
   */
  empty(size: readonly number[], options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor of `size` whose elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  empty(...size: number[]): Tensor;
  /**
   * A tensor of `size` whose elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  empty(...args: [...size: number[], options: TensorOptions & { memory_format?: MemoryFormat | null | undefined; out?: Tensor | undefined }]): Tensor;
  /** A tensor of `size` whose elements hold whatever was in the memory. */
  empty(options: TensorOptions & { size: readonly number[]; memory_format?: MemoryFormat | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor as `input` is, whose elements hold whatever was in the memory.
   *
   * Defaults: memory_format null.
   *
   * `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html torch.empty_like}
   */
  empty_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * A tensor of `size`, not filled, that lies in memory as `physical_layout` orders the dimensions. The outermost dimension comes first.
   *
   * `empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html torch.empty_permuted}
   */
  empty_permuted(size: readonly number[], physical_layout: readonly number[], options?: TensorOptions): Tensor;
  /** A tensor of `size`, not filled, that lies in memory as `physical_layout` orders the dimensions. */
  empty_permuted(size: readonly number[], options: TensorOptions & { physical_layout: readonly number[] }): Tensor;
  /** A tensor of `size`, not filled, that lies in memory as `physical_layout` orders the dimensions. */
  empty_permuted(options: TensorOptions & { size: readonly number[]; physical_layout: readonly number[] }): Tensor;
  /**
   * A quantized tensor of `size` as `qtensor` is, not filled.
   *
   * Defaults: memory_format null.
   *
   * `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  empty_quantized(size: readonly number[], qtensor: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** A quantized tensor of `size` as `qtensor` is, not filled. */
  empty_quantized(size: readonly number[], options: TensorOptions & { qtensor: Tensor; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** A quantized tensor of `size` as `qtensor` is, not filled. */
  empty_quantized(options: TensorOptions & { size: readonly number[]; qtensor: Tensor; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * A tensor of `size` and `stride` whose elements hold whatever was in the memory.
   *
   * `empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html torch.empty_strided}
   */
  empty_strided(size: readonly number[], stride: readonly number[], options?: TensorOptions): Tensor;
  /** A tensor of `size` and `stride` whose elements hold whatever was in the memory. */
  empty_strided(size: readonly number[], options: TensorOptions & { stride: readonly number[] }): Tensor;
  /** A tensor of `size` and `stride` whose elements hold whatever was in the memory. */
  empty_strided(options: TensorOptions & { size: readonly number[]; stride: readonly number[] }): Tensor;
  /**
   * Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below.
   *
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.eq.html torch.eq}
   */
  eq(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below.
   *
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  eq(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Whether the elements are equal. `other` is a tensor that broadcasts, or a number; so below. */
  eq(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Whether both tensors have one shape and the same elements: a boolean, not a tensor.
   *
   * `equal(Tensor self, Tensor other) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.equal.html torch.equal}
   */
  equal(input: Tensor, other: Tensor): boolean;
  /** Whether both tensors have one shape and the same elements: a boolean, not a tensor. */
  equal(input: Tensor, options: { other: Tensor }): boolean;
  /** Whether both tensors have one shape and the same elements: a boolean, not a tensor. */
  equal(options: { input: Tensor; other: Tensor }): boolean;
  /**
   * The error function of each element.
   *
   * `erf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.erf.html torch.erf}
   */
  erf(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the error function of each element.
   *
   * `erf_(Tensor(a!) self) -> Tensor(a!)`
   */
  erf_(input: Tensor): Tensor;
  /**
   * `1 − erf(input)`, exact where it is near 0.
   *
   * `erfc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.erfc.html torch.erfc}
   */
  erfc(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `1 − erf(input)`, exact where it is near 0.
   *
   * `erfc_(Tensor(a!) self) -> Tensor(a!)`
   */
  erfc_(input: Tensor): Tensor;
  /**
   * The inverse of the error function: from (−1, 1) to all numbers.
   *
   * `erfinv(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html torch.erfinv}
   */
  erfinv(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `e^input`, element by element. Integers become floating-point.
   *
   * `exp(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.exp.html torch.exp}
   */
  exp(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `2^input`, element by element.
   *
   * `exp2(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.exp2.html torch.exp2}
   */
  exp2(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `2^input`, element by element.
   *
   * `exp2_(Tensor(a!) self) -> Tensor(a!)`
   */
  exp2_(input: Tensor): Tensor;
  /**
   * In place: `e^input`, element by element. Integers become floating-point.
   *
   * `exp_(Tensor(a!) self) -> Tensor(a!)`
   */
  exp_(input: Tensor): Tensor;
  /**
   * As `expand`, but a copy.
   *
   * Defaults: implicit false.
   *
   * `expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html torch.expand_copy}
   */
  expand_copy(input: Tensor, size: readonly number[], options?: { implicit?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** As `expand`, but a copy. */
  expand_copy(input: Tensor, options: { size: readonly number[]; implicit?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** As `expand`, but a copy. */
  expand_copy(options: { input: Tensor; size: readonly number[]; implicit?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `e^input − 1`, exact near 0.
   *
   * `expm1(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.expm1.html torch.expm1}
   */
  expm1(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `e^input − 1`, exact near 0.
   *
   * `expm1_(Tensor(a!) self) -> Tensor(a!)`
   */
  expm1_(input: Tensor): Tensor;
  /**
   * The identity matrix, `n × n` or `n × m`.
   *
   * `eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.eye.html torch.eye}
   */
  eye(n: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The identity matrix, `n × n` or `n × m`. */
  eye(options: TensorOptions & { n: number; out?: Tensor | undefined }): Tensor;
  /**
   * The identity matrix, `n × n` or `n × m`.
   *
   * `eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  eye(n: number, m: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The identity matrix, `n × n` or `n × m`. */
  eye(n: number, options: TensorOptions & { m: number; out?: Tensor | undefined }): Tensor;
  /** The identity matrix, `n × n` or `n × m`. */
  eye(options: TensorOptions & { n: number; m: number; out?: Tensor | undefined }): Tensor;
  /**
   * As fake_quantize_per_tensor_affine, by a scale for each slice along `axis`.
   *
   * `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html torch.fake_quantize_per_channel_affine}
   */
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number, quant_min: number, quant_max: number): Tensor;
  /** As fake_quantize_per_tensor_affine, by a scale for each slice along `axis`. */
  fake_quantize_per_channel_affine(input: Tensor, options: { scale: Tensor; zero_point: Tensor; axis: number; quant_min: number; quant_max: number }): Tensor;
  /** As fake_quantize_per_tensor_affine, by a scale for each slice along `axis`. */
  fake_quantize_per_channel_affine(options: { input: Tensor; scale: Tensor; zero_point: Tensor; axis: number; quant_min: number; quant_max: number }): Tensor;
  /**
   * Numbers rounded to those that integers in [quant_min, quant_max] can stand for.
   *
   * `fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html torch.fake_quantize_per_tensor_affine}
   */
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: number, quant_max: number): Tensor;
  /** Numbers rounded to those that integers in [quant_min, quant_max] can stand for. */
  fake_quantize_per_tensor_affine(input: Tensor, options: { scale: Tensor; zero_point: Tensor; quant_min: number; quant_max: number }): Tensor;
  /** Numbers rounded to those that integers in [quant_min, quant_max] can stand for. */
  fake_quantize_per_tensor_affine(options: { input: Tensor; scale: Tensor; zero_point: Tensor; quant_min: number; quant_max: number }): Tensor;
  /**
   * Numbers rounded to those that integers in [quant_min, quant_max] can stand for.
   *
   * `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor`
   */
  fake_quantize_per_tensor_affine(input: Tensor, scale: number, zero_point: number, quant_min: number, quant_max: number): Tensor;
  /** Numbers rounded to those that integers in [quant_min, quant_max] can stand for. */
  fake_quantize_per_tensor_affine(input: Tensor, options: { scale: number; zero_point: number; quant_min: number; quant_max: number }): Tensor;
  /** Numbers rounded to those that integers in [quant_min, quant_max] can stand for. */
  fake_quantize_per_tensor_affine(options: { input: Tensor; scale: number; zero_point: number; quant_min: number; quant_max: number }): Tensor;
  /**
   * `input · weightᵀ + bias` with float16 weights. Deprecated.
   *
   * `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor`
   */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, options: { bias: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(input: Tensor, options: { packed_weight: Tensor; bias: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(options: { input: Tensor; packed_weight: Tensor; bias: Tensor }): Tensor;
  /**
   * `input · weightᵀ + bias` with float16 weights. Deprecated.
   *
   * `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor`
   */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, options: { output: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, options: { bias: Tensor; output: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(input: Tensor, options: { packed_weight: Tensor; bias: Tensor; output: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. Deprecated. */
  fbgemm_linear_fp16_weight(options: { input: Tensor; packed_weight: Tensor; bias: Tensor; output: Tensor }): Tensor;
  /**
   * `input · weightᵀ + bias` with float16 weights.
   *
   * `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor`
   */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, options: { bias: Tensor | null }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, options: { packed_weight: Tensor; bias: Tensor | null }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(options: { input: Tensor; packed_weight: Tensor; bias: Tensor | null }): Tensor;
  /**
   * `input · weightᵀ + bias` with float16 weights.
   *
   * `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor`
   */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, options: { output: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, options: { bias: Tensor | null; output: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, options: { packed_weight: Tensor; bias: Tensor | null; output: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with float16 weights. */
  fbgemm_linear_fp16_weight_fp32_activation(options: { input: Tensor; packed_weight: Tensor; bias: Tensor | null; output: Tensor }): Tensor;
  /**
   * `input · weightᵀ + bias` with int8 weights. Deprecated.
   *
   * `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
   */
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
  /** `input · weightᵀ + bias` with int8 weights. Deprecated. */
  fbgemm_linear_int8_weight(input: Tensor, options: { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with int8 weights. Deprecated. */
  fbgemm_linear_int8_weight(options: { input: Tensor; weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /**
   * `input · weightᵀ + bias` with int8 weights.
   *
   * `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
   */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
  /** `input · weightᵀ + bias` with int8 weights. */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, options: { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /** `input · weightᵀ + bias` with int8 weights. */
  fbgemm_linear_int8_weight_fp32_activation(options: { input: Tensor; weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /**
   * `[weight, column sums, scale, zero point]` of a matrix as int8.
   *
   * `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)`
   */
  fbgemm_linear_quantize_weight(input: Tensor): [Tensor, Tensor, number, number];
  /**
   * A matrix in float16 as FBGEMM's kernels read it.
   *
   * `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor`
   */
  fbgemm_pack_gemm_matrix_fp16(input: Tensor): Tensor;
  /**
   * An int8 matrix as FBGEMM's kernels read it.
   *
   * `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor`
   */
  fbgemm_pack_quantized_matrix(input: Tensor): Tensor;
  /**
   * An int8 matrix as FBGEMM's kernels read it.
   *
   * `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor`
   */
  fbgemm_pack_quantized_matrix(input: Tensor, K: number, N: number): Tensor;
  /** An int8 matrix as FBGEMM's kernels read it. */
  fbgemm_pack_quantized_matrix(input: Tensor, K: number, options: { N: number }): Tensor;
  /** An int8 matrix as FBGEMM's kernels read it. */
  fbgemm_pack_quantized_matrix(input: Tensor, options: { K: number; N: number }): Tensor;
  /** An int8 matrix as FBGEMM's kernels read it. */
  fbgemm_pack_quantized_matrix(options: { input: Tensor; K: number; N: number }): Tensor;
  /**
   * As alpha_dropout, of whole channels (dimension 1).
   *
   * `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor`
   */
  feature_alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** As alpha_dropout, of whole channels (dimension 1). */
  feature_alpha_dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** As alpha_dropout, of whole channels (dimension 1). */
  feature_alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** As alpha_dropout, of whole channels (dimension 1). */
  feature_alpha_dropout(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * In place: as alpha_dropout, of whole channels (dimension 1).
   *
   * `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  feature_alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** In place: as alpha_dropout, of whole channels (dimension 1). */
  feature_alpha_dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** In place: as alpha_dropout, of whole channels (dimension 1). */
  feature_alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** In place: as alpha_dropout, of whole channels (dimension 1). */
  feature_alpha_dropout_(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * Whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p.
   *
   * `feature_dropout(Tensor input, float p, bool train) -> Tensor`
   */
  feature_dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** Whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p. */
  feature_dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** Whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p. */
  feature_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** Whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p. */
  feature_dropout(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * In place: whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p.
   *
   * `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  feature_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** In place: whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p. */
  feature_dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** In place: whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p. */
  feature_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** In place: whole channels (dimension 1) 0 with probability `p`, the others divided by 1 − p. */
  feature_dropout_(options: { input: Tensor; p: number; train: boolean }): Tensor;
  /**
   * Every element replaced by `value`, a number or a tensor without dimensions.
   *
   * `fill.Tensor(Tensor self, Tensor value) -> Tensor`
   */
  fill(input: Tensor, value: Tensor): Tensor;
  /** Every element replaced by `value`, a number or a tensor without dimensions. */
  fill(input: Tensor, options: { value: Tensor }): Tensor;
  /** Every element replaced by `value`, a number or a tensor without dimensions. */
  fill(options: { input: Tensor; value: Tensor }): Tensor;
  /**
   * Every element replaced by `value`, a number or a tensor without dimensions.
   *
   * `fill.Scalar(Tensor self, Scalar value) -> Tensor`
   */
  fill(input: Tensor, value: Scalar): Tensor;
  /** Every element replaced by `value`, a number or a tensor without dimensions. */
  fill(input: Tensor, options: { value: Scalar }): Tensor;
  /** Every element replaced by `value`, a number or a tensor without dimensions. */
  fill(options: { input: Tensor; value: Scalar }): Tensor;
  /**
   * In place: every element replaced by `value`, a number or a tensor without dimensions.
   *
   * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
   */
  fill_(input: Tensor, value: Tensor): Tensor;
  /** In place: every element replaced by `value`, a number or a tensor without dimensions. */
  fill_(input: Tensor, options: { value: Tensor }): Tensor;
  /** In place: every element replaced by `value`, a number or a tensor without dimensions. */
  fill_(options: { input: Tensor; value: Tensor }): Tensor;
  /**
   * In place: every element replaced by `value`, a number or a tensor without dimensions.
   *
   * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
   */
  fill_(input: Tensor, value: Scalar): Tensor;
  /** In place: every element replaced by `value`, a number or a tensor without dimensions. */
  fill_(input: Tensor, options: { value: Scalar }): Tensor;
  /** In place: every element replaced by `value`, a number or a tensor without dimensions. */
  fill_(options: { input: Tensor; value: Scalar }): Tensor;
  /**
   * Alias of trunc: each element without its fraction, in the same dtype.
   *
   * `fix(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fix.html torch.fix}
   */
  fix(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of trunc_: in place: each element without its fraction, in the same dtype.
   *
   * `fix_(Tensor(a!) self) -> Tensor(a!)`
   */
  fix_(input: Tensor): Tensor;
  /**
   * Dimensions from `start_dim` to `end_dim` as one: a view where that is possible.
   *
   * Defaults: start_dim 0, end_dim -1.
   *
   * `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.flatten.html torch.flatten}
   */
  flatten(input: Tensor, start_dim?: number, end_dim?: number): Tensor;
  /** Dimensions from `start_dim` to `end_dim` as one: a view where that is possible. */
  flatten(input: Tensor, start_dim: number, options: { end_dim?: number | undefined }): Tensor;
  /** Dimensions from `start_dim` to `end_dim` as one: a view where that is possible. */
  flatten(input: Tensor, options: { start_dim?: number | undefined; end_dim?: number | undefined }): Tensor;
  /** Dimensions from `start_dim` to `end_dim` as one: a view where that is possible. */
  flatten(options: { input: Tensor; start_dim?: number | undefined; end_dim?: number | undefined }): Tensor;
  /**
   * The elements in reverse order along `dims`.
   *
   * `flip(Tensor self, int[] dims) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.flip.html torch.flip}
   */
  flip(input: Tensor, dims: readonly number[]): Tensor;
  /** The elements in reverse order along `dims`. */
  flip(input: Tensor, options: { dims: readonly number[] }): Tensor;
  /** The elements in reverse order along `dims`. */
  flip(options: { input: Tensor; dims: readonly number[] }): Tensor;
  /**
   * The columns in reverse order.
   *
   * `fliplr(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html torch.fliplr}
   */
  fliplr(input: Tensor): Tensor;
  /**
   * The rows in reverse order.
   *
   * `flipud(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.flipud.html torch.flipud}
   */
  flipud(input: Tensor): Tensor;
  /**
   * `input` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.float_power.html torch.float_power}
   */
  float_power(input: Tensor, exponent: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(input: Tensor, options: { exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(options: { input: Tensor; exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
   */
  float_power(input: Scalar, exponent: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(input: Scalar, options: { exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(options: { input: Scalar; exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input` to the power of `exponent`, computed in float64, or complex128 where one is complex.
   *
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   */
  float_power(input: Tensor, exponent: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(input: Tensor, options: { exponent: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, computed in float64, or complex128 where one is complex. */
  float_power(options: { input: Tensor; exponent: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The greatest integer not above each element, in the same dtype.
   *
   * `floor(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.floor.html torch.floor}
   */
  floor(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the greatest integer not above each element, in the same dtype.
   *
   * `floor_(Tensor(a!) self) -> Tensor(a!)`
   */
  floor_(input: Tensor): Tensor;
  /**
   * `floor(input / other)`, element by element. Of integers the result is an integer.
   *
   * `floor_divide(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html torch.floor_divide}
   */
  floor_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `floor(input / other)`, element by element. Of integers the result is an integer. */
  floor_divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /** `floor(input / other)`, element by element. Of integers the result is an integer. */
  floor_divide(options: { input: Tensor | Scalar; other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `floor(input / other)`, element by element. Of integers the result is an integer.
   *
   * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  floor_divide(input: Tensor | Scalar, other: Scalar): Tensor;
  /** `floor(input / other)`, element by element. Of integers the result is an integer. */
  floor_divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** `floor(input / other)`, element by element. Of integers the result is an integer. */
  floor_divide(options: { input: Tensor | Scalar; other: Scalar }): Tensor;
  /**
   * The larger of two elements; where one of them is NaN, the other.
   *
   * `fmax(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fmax.html torch.fmax}
   */
  fmax(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The larger of two elements; where one of them is NaN, the other. */
  fmax(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The larger of two elements; where one of them is NaN, the other. */
  fmax(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The smaller of two elements; where one of them is NaN, the other.
   *
   * `fmin(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fmin.html torch.fmin}
   */
  fmin(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The smaller of two elements; where one of them is NaN, the other. */
  fmin(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The smaller of two elements; where one of them is NaN, the other. */
  fmin(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The rest of `input / other` that has the sign of `input`, as C's fmod.
   *
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.fmod.html torch.fmod}
   */
  fmod(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `input`, as C's fmod. */
  fmod(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `input`, as C's fmod. */
  fmod(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The rest of `input / other` that has the sign of `input`, as C's fmod.
   *
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  fmod(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `input`, as C's fmod. */
  fmod(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `input`, as C's fmod. */
  fmod(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The fraction of each element, with its sign: `input − trunc(input)`.
   *
   * `frac(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.frac.html torch.frac}
   */
  frac(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the fraction of each element, with its sign: `input − trunc(input)`.
   *
   * `frac_(Tensor(a!) self) -> Tensor(a!)`
   */
  frac_(input: Tensor): Tensor;
  /**
   * `{mantissa, exponent}`: each element as mantissa · 2^exponent, the mantissa in ±[0.5, 1). The exponents are int32.
   *
   * `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.frexp.html torch.frexp}
   */
  frexp(input: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): MantissaExponent;
  /**
   * `sqrt(Σ |input|²)` along one dimension or over the matrices in two.
   *
   * Defaults: keepdim false.
   *
   * `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   */
  frobenius_norm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `sqrt(Σ |input|²)` along one dimension or over the matrices in two. */
  frobenius_norm(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `sqrt(Σ |input|²)` along one dimension or over the matrices in two. */
  frobenius_norm(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `sqrt(Σ |input|²)` along one dimension or over the matrices in two. */
  frobenius_norm(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor over the memory of a file of numbers, `size` of them. `shared` writes changes back to the file.
   *
   * Defaults: size 0; shared null.
   *
   * `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.from_file.html torch.from_file}
   */
  from_file(filename: string, shared?: boolean | null, size?: number | null, options?: TensorOptions): Tensor;
  /** A tensor over the memory of a file of numbers, `size` of them. */
  from_file(filename: string, shared: boolean | null, options: TensorOptions & { size?: number | null | undefined }): Tensor;
  /** A tensor over the memory of a file of numbers, `size` of them. */
  from_file(filename: string, options: TensorOptions & { shared?: boolean | null | undefined; size?: number | null | undefined }): Tensor;
  /** A tensor over the memory of a file of numbers, `size` of them. */
  from_file(options: TensorOptions & { filename: string; shared?: boolean | null | undefined; size?: number | null | undefined }): Tensor;
  /**
   * A tensor of `size` filled with `fill_value`, whose kind decides the dtype.
   *
   * `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.full.html torch.full}
   */
  full(size: readonly number[], fill_value: Scalar, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** A tensor of `size` filled with `fill_value`, whose kind decides the dtype. */
  full(size: readonly number[], options: TensorOptions & { fill_value: Scalar; out?: Tensor | undefined }): Tensor;
  /** A tensor of `size` filled with `fill_value`, whose kind decides the dtype. */
  full(options: TensorOptions & { size: readonly number[]; fill_value: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor as `input` is, filled with `fill_value`.
   *
   * Defaults: memory_format null.
   *
   * `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.full_like.html torch.full_like}
   */
  full_like(input: Tensor, fill_value: Scalar, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** A tensor as `input` is, filled with `fill_value`. */
  full_like(input: Tensor, options: TensorOptions & { fill_value: Scalar; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** A tensor as `input` is, filled with `fill_value`. */
  full_like(options: TensorOptions & { input: Tensor; fill_value: Scalar; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Fake quantization whose scale follows the range of what it has seen.
   *
   * Defaults: per_row_fake_quant false, symmetric_quant false.
   *
   * `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`
   */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, per_row_fake_quant?: boolean, symmetric_quant?: boolean): Tensor;
  /** Fake quantization whose scale follows the range of what it has seen. */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, per_row_fake_quant: boolean, options: { symmetric_quant?: boolean | undefined }): Tensor;
  /** Fake quantization whose scale follows the range of what it has seen. */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, options: { per_row_fake_quant?: boolean | undefined; symmetric_quant?: boolean | undefined }): Tensor;
  /** Fake quantization whose scale follows the range of what it has seen. */
  fused_moving_avg_obs_fake_quant(input: Tensor, options: { observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: number; quant_max: number; ch_axis: number; per_row_fake_quant?: boolean | undefined; symmetric_quant?: boolean | undefined }): Tensor;
  /** Fake quantization whose scale follows the range of what it has seen. */
  fused_moving_avg_obs_fake_quant(options: { input: Tensor; observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: number; quant_max: number; ch_axis: number; per_row_fake_quant?: boolean | undefined; symmetric_quant?: boolean | undefined }): Tensor;
  /**
   * Elements picked along `dim`: in two dimensions `out[i][j] = input[index[i][j]][j]` for dim 0. The result has the shape of `index`, which is int64.
   *
   * Defaults: sparse_grad false.
   *
   * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.gather.html torch.gather}
   */
  gather(input: Tensor, dim: number, index: Tensor, options?: { sparse_grad?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Elements picked along `dim`: in two dimensions `out[i][j] = input[index[i][j]][j]` for dim 0. */
  gather(input: Tensor, dim: number, options: { index: Tensor; sparse_grad?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Elements picked along `dim`: in two dimensions `out[i][j] = input[index[i][j]][j]` for dim 0. */
  gather(input: Tensor, options: { dim: number; index: Tensor; sparse_grad?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Elements picked along `dim`: in two dimensions `out[i][j] = input[index[i][j]][j]` for dim 0. */
  gather(options: { input: Tensor; dim: number; index: Tensor; sparse_grad?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The greatest common divisor of integers, element by element; of 0 and 0 it is 0.
   *
   * `gcd(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.gcd.html torch.gcd}
   */
  gcd(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The greatest common divisor of integers, element by element; of 0 and 0 it is 0. */
  gcd(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The greatest common divisor of integers, element by element; of 0 and 0 it is 0. */
  gcd(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * In place: the greatest common divisor of integers, element by element; of 0 and 0 it is 0.
   *
   * `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   */
  gcd_(input: Tensor, other: Tensor): Tensor;
  /** In place: the greatest common divisor of integers, element by element; of 0 and 0 it is 0. */
  gcd_(input: Tensor, options: { other: Tensor }): Tensor;
  /** In place: the greatest common divisor of integers, element by element; of 0 and 0 it is 0. */
  gcd_(options: { input: Tensor; other: Tensor }): Tensor;
  /**
   * Whether `input >= other`, element by element.
   *
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ge.html torch.ge}
   */
  ge(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input >= other`, element by element. */
  ge(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether `input >= other`, element by element. */
  ge(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether `input >= other`, element by element.
   *
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  ge(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input >= other`, element by element. */
  ge(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Whether `input >= other`, element by element. */
  ge(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `{a, tau}`: the QR decomposition as LAPACK keeps it, for `ormqr` and `linalg.householder_product`.
   *
   * `geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html torch.geqrf}
   */
  geqrf(input: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): ATau;
  /**
   * Alias of outer: all products of the elements of two vectors, a matrix.
   *
   * `ger(Tensor self, Tensor vec2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ger.html torch.ger}
   */
  ger(input: Tensor, vec2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of outer: all products of the elements of two vectors, a matrix. */
  ger(input: Tensor, options: { vec2: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of outer: all products of the elements of two vectors, a matrix. */
  ger(options: { input: Tensor; vec2: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The derivatives along dimensions by central differences, one tensor for each. `spacing` is the distance of samples, or their coordinates; `edge_order` (1 or 2) the order at the edges.
   *
   * Defaults: edge_order 1.
   *
   * `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.gradient.html torch.gradient}
   */
  gradient(input: Tensor, options: { dim: readonly number[]; edge_order?: number | undefined }): TensorList;
  /**
   * The derivatives along dimensions by central differences, one tensor for each.
   *
   * Defaults: edge_order 1.
   *
   * `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
   */
  gradient(input: Tensor, options: { spacing: Scalar; dim: readonly number[]; edge_order?: number | undefined }): TensorList;
  /**
   * The derivatives along dimensions by central differences, one tensor for each.
   *
   * Defaults: edge_order 1; spacing, dim null.
   *
   * `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
   */
  gradient(input: Tensor, options?: { spacing?: Scalar | null | undefined; dim?: number | null | undefined; edge_order?: number | undefined }): TensorList;
  /**
   * The derivatives along dimensions by central differences, one tensor for each.
   *
   * Defaults: edge_order 1; dim null.
   *
   * `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
   */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: number | null | undefined; edge_order?: number | undefined }): TensorList;
  /**
   * The derivatives along dimensions by central differences, one tensor for each.
   *
   * Defaults: edge_order 1.
   *
   * `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
   */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim: readonly number[]; edge_order?: number | undefined }): TensorList;
  /**
   * The derivatives along dimensions by central differences, one tensor for each.
   *
   * Defaults: edge_order 1; dim null.
   *
   * `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
   */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: number | null | undefined; edge_order?: number | undefined }): TensorList;
  /**
   * The derivatives along dimensions by central differences, one tensor for each.
   *
   * Defaults: edge_order 1.
   *
   * `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
   */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim: readonly number[]; edge_order?: number | undefined }): TensorList;
  /**
   * Alias of gt: whether `input > other`, element by element.
   *
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.greater.html torch.greater}
   */
  greater(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of gt: whether `input > other`, element by element. */
  greater(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of gt: whether `input > other`, element by element. */
  greater(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of gt: whether `input > other`, element by element.
   *
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  greater(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of gt: whether `input > other`, element by element. */
  greater(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of gt: whether `input > other`, element by element. */
  greater(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of ge: whether `input >= other`, element by element.
   *
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html torch.greater_equal}
   */
  greater_equal(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of ge: whether `input >= other`, element by element. */
  greater_equal(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of ge: whether `input >= other`, element by element. */
  greater_equal(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of ge: whether `input >= other`, element by element.
   *
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  greater_equal(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of ge: whether `input >= other`, element by element. */
  greater_equal(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of ge: whether `input >= other`, element by element. */
  greater_equal(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `input` read at the places in `grid`, whose coordinates run from −1 to 1. interpolation_mode: 0 bilinear, 1 nearest, 2 bicubic; padding_mode: 0 zeros, 1 border, 2 reflection.
   *
   * `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** `input` read at the places in `grid`, whose coordinates run from −1 to 1. */
  grid_sampler(input: Tensor, options: { grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /** `input` read at the places in `grid`, whose coordinates run from −1 to 1. */
  grid_sampler(options: { input: Tensor; grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /**
   * As grid_sampler, of images.
   *
   * `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** As grid_sampler, of images. */
  grid_sampler_2d(input: Tensor, options: { grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /** As grid_sampler, of images. */
  grid_sampler_2d(options: { input: Tensor; grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /**
   * As grid_sampler, of volumes.
   *
   * `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** As grid_sampler, of volumes. */
  grid_sampler_3d(input: Tensor, options: { grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /** As grid_sampler, of volumes. */
  grid_sampler_3d(options: { input: Tensor; grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /**
   * Normalization over `num_groups` groups of channels in each sample.
   *
   * Defaults: eps 1e-5, cudnn_enabled true; weight, bias null.
   *
   * `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor`
   */
  group_norm(input: Tensor, num_groups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnn_enabled?: boolean): Tensor;
  /** Normalization over `num_groups` groups of channels in each sample. */
  group_norm(input: Tensor, num_groups: number, weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnn_enabled?: boolean | undefined }): Tensor;
  /** Normalization over `num_groups` groups of channels in each sample. */
  group_norm(input: Tensor, num_groups: number, weight: Tensor | null, bias: Tensor | null, options: { eps?: number | undefined; cudnn_enabled?: boolean | undefined }): Tensor;
  /** Normalization over `num_groups` groups of channels in each sample. */
  group_norm(input: Tensor, num_groups: number, weight: Tensor | null, options: { bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enabled?: boolean | undefined }): Tensor;
  /** Normalization over `num_groups` groups of channels in each sample. */
  group_norm(input: Tensor, num_groups: number, options: { weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enabled?: boolean | undefined }): Tensor;
  /** Normalization over `num_groups` groups of channels in each sample. */
  group_norm(input: Tensor, options: { num_groups: number; weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enabled?: boolean | undefined }): Tensor;
  /** Normalization over `num_groups` groups of channels in each sample. */
  group_norm(options: { input: Tensor; num_groups: number; weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enabled?: boolean | undefined }): Tensor;
  /**
   * `[output, h]` of a GRU over a sequence, or over a packed one (`data`, `batch_sizes`).
   *
   * `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   */
  gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `[output, h]` of a GRU over a sequence, or over a packed one (`data`, `batch_sizes`). */
  gru(data: Tensor, options: { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `[output, h]` of a GRU over a sequence, or over a packed one (`data`, `batch_sizes`). */
  gru(options: { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /**
   * `[output, h]` of a GRU over a sequence, or over a packed one (`data`, `batch_sizes`).
   *
   * `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `[output, h]` of a GRU over a sequence, or over a packed one (`data`, `batch_sizes`). */
  gru(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `[output, h]` of a GRU over a sequence, or over a packed one (`data`, `batch_sizes`). */
  gru(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /**
   * One step of a GRU: the new hidden state.
   *
   * Defaults: b_ih, b_hh null.
   *
   * `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** One step of a GRU: the new hidden state. */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a GRU: the new hidden state. */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a GRU: the new hidden state. */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a GRU: the new hidden state. */
  gru_cell(input: Tensor, hx: Tensor, options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a GRU: the new hidden state. */
  gru_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a GRU: the new hidden state. */
  gru_cell(options: { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /**
   * Whether `input > other`, element by element.
   *
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.gt.html torch.gt}
   */
  gt(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input > other`, element by element. */
  gt(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether `input > other`, element by element. */
  gt(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether `input > other`, element by element.
   *
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  gt(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input > other`, element by element. */
  gt(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Whether `input > other`, element by element. */
  gt(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46.
   *
   * `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html torch.hamming_window}
   */
  hamming_window(window_length: number, options?: TensorOptions): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(options: TensorOptions & { window_length: number }): Tensor;
  /**
   * The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46.
   *
   * `hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  hamming_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(options: TensorOptions & { window_length: number; periodic: boolean }): Tensor;
  /**
   * The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46.
   *
   * `hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  hamming_window(window_length: number, periodic: boolean, alpha: number, options?: TensorOptions): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(window_length: number, periodic: boolean, options: TensorOptions & { alpha: number }): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(window_length: number, options: TensorOptions & { periodic: boolean; alpha: number }): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(options: TensorOptions & { window_length: number; periodic: boolean; alpha: number }): Tensor;
  /**
   * The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46.
   *
   * `hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  hamming_window(window_length: number, periodic: boolean, alpha: number, beta: number, options?: TensorOptions): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(window_length: number, periodic: boolean, alpha: number, options: TensorOptions & { beta: number }): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(window_length: number, periodic: boolean, options: TensorOptions & { alpha: number; beta: number }): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(window_length: number, options: TensorOptions & { periodic: boolean; alpha: number; beta: number }): Tensor;
  /** The Hamming window: `alpha` − `beta` · cos(2πn/N), by default 0.54 and 0.46. */
  hamming_window(options: TensorOptions & { window_length: number; periodic: boolean; alpha: number; beta: number }): Tensor;
  /**
   * The Hann window: sin²(πn/N).
   *
   * `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html torch.hann_window}
   */
  hann_window(window_length: number, options?: TensorOptions): Tensor;
  /** The Hann window: sin²(πn/N). */
  hann_window(options: TensorOptions & { window_length: number }): Tensor;
  /**
   * The Hann window: sin²(πn/N).
   *
   * `hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  hann_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** The Hann window: sin²(πn/N). */
  hann_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** The Hann window: sin²(πn/N). */
  hann_window(options: TensorOptions & { window_length: number; periodic: boolean }): Tensor;
  /**
   * 0 where the magnitude is `lambd` or less, else `input`.
   *
   * Defaults: lambd 0.5.
   *
   * `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   */
  hardshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** 0 where the magnitude is `lambd` or less, else `input`. */
  hardshrink(input: Tensor, options: { lambd?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** 0 where the magnitude is `lambd` or less, else `input`. */
  hardshrink(options: { input: Tensor; lambd?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or.
   *
   * Defaults: dim [], keepdim false, mode 0.
   *
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html torch.hash_tensor}
   */
  hash_tensor(input: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean | undefined; mode?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or. */
  hash_tensor(input: Tensor, options: { dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; mode?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A hash of the elements' bits, of all or along `dim`, uint64: their exclusive or. */
  hash_tensor(options: { input: Tensor; dim?: number | readonly number[] | undefined; keepdim?: boolean | undefined; mode?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * 0 where `input` < 0, 1 where it is above, `values` where it is 0.
   *
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html torch.heaviside}
   */
  heaviside(input: Tensor, values: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** 0 where `input` < 0, 1 where it is above, `values` where it is 0. */
  heaviside(input: Tensor, options: { values: Tensor; out?: Tensor | undefined }): Tensor;
  /** 0 where `input` < 0, 1 where it is above, `values` where it is 0. */
  heaviside(options: { input: Tensor; values: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input` where target is 1, `max(0, margin − input)` where it is −1.
   *
   * Defaults: margin 1, reduction 1.
   *
   * `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor`
   */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  /** `input` where target is 1, `max(0, margin − input)` where it is −1. */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin: number, options: { reduction?: number | undefined }): Tensor;
  /** `input` where target is 1, `max(0, margin − input)` where it is −1. */
  hinge_embedding_loss(input: Tensor, target: Tensor, options: { margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `input` where target is 1, `max(0, margin − input)` where it is −1. */
  hinge_embedding_loss(input: Tensor, options: { target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `input` where target is 1, `max(0, margin − input)` where it is −1. */
  hinge_embedding_loss(options: { input: Tensor; target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /**
   * How many elements fall in each of `bins` equal bins from `min` to `max`. With both 0 the bins span the data. Elements outside are not counted.
   *
   * Defaults: bins 100, min 0, max 0.
   *
   * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.histc.html torch.histc}
   */
  histc(input: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(input: Tensor, bins: number, min: Scalar, options: { max?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(input: Tensor, bins: number, options: { min?: Scalar | undefined; max?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(input: Tensor, options: { bins?: number | undefined; min?: Scalar | undefined; max?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** How many elements fall in each of `bins` equal bins from `min` to `max`. */
  histc(options: { input: Tensor; bins?: number | undefined; min?: Scalar | undefined; max?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{hist, bin_edges}`: how many elements fall in each bin. CPU only. `bins` is a number of equal bins (in `range`) or the edges; `weight` weighs the elements; `density` makes the integral 1.
   *
   * Defaults: density false; weight null.
   *
   * `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.histogram.html torch.histogram}
   */
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): HistBinEdges;
  /** `{hist, bin_edges}`: how many elements fall in each bin. CPU only. */
  histogram(input: Tensor, options: { bins: Tensor; weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): HistBinEdges;
  /** `{hist, bin_edges}`: how many elements fall in each bin. CPU only. */
  histogram(options: { input: Tensor; bins: Tensor; weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): HistBinEdges;
  /**
   * `{hist, bin_edges}`: how many elements fall in each bin. CPU only.
   *
   * Defaults: bins 100, density false; range, weight null.
   *
   * `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   */
  histogram(input: Tensor, bins?: number, options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): HistBinEdges;
  /** `{hist, bin_edges}`: how many elements fall in each bin. CPU only. */
  histogram(input: Tensor, options: { bins?: number | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): HistBinEdges;
  /** `{hist, bin_edges}`: how many elements fall in each bin. CPU only. */
  histogram(options: { input: Tensor; bins?: number | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): HistBinEdges;
  /**
   * `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. `bins` gives a number of bins, or the edges, for each coordinate.
   *
   * Defaults: density false; range, weight null.
   *
   * `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html torch.histogramdd}
   */
  histogramdd(input: Tensor, bins: number, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: number, range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: number, range: readonly number[] | null, options: { weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: number, options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, options: { bins: number; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(options: { input: Tensor; bins: number; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /**
   * `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only.
   *
   * Defaults: density false; range, weight null.
   *
   * `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   */
  histogramdd(input: Tensor, bins: readonly number[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: readonly number[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: readonly number[], range: readonly number[] | null, options: { weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: readonly number[], options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, options: { bins: readonly number[]; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(options: { input: Tensor; bins: readonly number[]; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /**
   * `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only.
   *
   * Defaults: density false; range, weight null.
   *
   * `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   */
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: readonly Tensor[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: readonly Tensor[], range: readonly number[] | null, options: { weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, bins: readonly Tensor[], options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(input: Tensor, options: { bins: readonly Tensor[]; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /** `{hist, bin_edges}` of points, whose coordinates are the last dimension. CPU only. */
  histogramdd(options: { input: Tensor; bins: readonly Tensor[]; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): HistBinEdges2;
  /**
   * Parts along the second dimension, of a vector along its only one: so many, or cut at indices.
   *
   * `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html torch.hsplit}
   */
  hsplit<N extends number>(input: Tensor, sections: N): Exactly<N>;
  /** Parts along the second dimension, of a vector along its only one: so many, or cut at indices. */
  hsplit<N extends number>(input: Tensor, options: { sections: N }): Exactly<N>;
  /** Parts along the second dimension, of a vector along its only one: so many, or cut at indices. */
  hsplit<N extends number>(options: { input: Tensor; sections: N }): Exactly<N>;
  /**
   * Parts along the second dimension, of a vector along its only one: so many, or cut at indices.
   *
   * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  hsplit<const N extends readonly number[]>(input: Tensor, indices: N): OneMore<N>;
  /** Parts along the second dimension, of a vector along its only one: so many, or cut at indices. */
  hsplit<const N extends readonly number[]>(input: Tensor, options: { indices: N }): OneMore<N>;
  /** Parts along the second dimension, of a vector along its only one: so many, or cut at indices. */
  hsplit<const N extends readonly number[]>(options: { input: Tensor; indices: N }): OneMore<N>;
  /**
   * The product of a sparse and a dense matrix, sparse in its rows only.
   *
   * `hspmm(Tensor mat1, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html torch.hspmm}
   */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The product of a sparse and a dense matrix, sparse in its rows only. */
  hspmm(mat1: Tensor, options: { mat2: Tensor; out?: Tensor | undefined }): Tensor;
  /** The product of a sparse and a dense matrix, sparse in its rows only. */
  hspmm(options: { mat1: Tensor; mat2: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Tensors joined along the second dimension, vectors along their only one.
   *
   * `hstack(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hstack.html torch.hstack}
   */
  hstack(tensors: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** Tensors joined along the second dimension, vectors along their only one. */
  hstack(options: { tensors: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * `sqrt(input² + other²)` without overflow on the way, element by element.
   *
   * `hypot(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.hypot.html torch.hypot}
   */
  hypot(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `sqrt(input² + other²)` without overflow on the way, element by element. */
  hypot(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `sqrt(input² + other²)` without overflow on the way, element by element. */
  hypot(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The modified Bessel function of the first kind of order 0.
   *
   * `i0(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.i0.html torch.i0}
   */
  i0(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the modified Bessel function of the first kind of order 0.
   *
   * `i0_(Tensor(a!) self) -> Tensor(a!)`
   */
  i0_(input: Tensor): Tensor;
  /**
   * The regularized lower incomplete gamma function: of shape `input` at `other`.
   *
   * `igamma(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.igamma.html torch.igamma}
   */
  igamma(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The regularized lower incomplete gamma function: of shape `input` at `other`. */
  igamma(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The regularized lower incomplete gamma function: of shape `input` at `other`. */
  igamma(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The regularized upper incomplete gamma function: of shape `input` at `other`.
   *
   * `igammac(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.igammac.html torch.igammac}
   */
  igammac(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The regularized upper incomplete gamma function: of shape `input` at `other`. */
  igammac(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The regularized upper incomplete gamma function: of shape `input` at `other`. */
  igammac(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * A view of the imaginary parts of a complex tensor.
   *
   * `imag(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.imag.html torch.imag}
   */
  imag(input: Tensor): Tensor;
  /**
   * `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up.
   *
   * Defaults: alpha 1.
   *
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.index_add.html torch.index_add}
   */
  index_add(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `alpha · source` added to the slices along `dim` that `index` names. Equal indices add up. */
  index_add(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The slices along `dim` that `index` names, replaced by those of `source`.
   *
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html torch.index_copy}
   */
  index_copy(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that `index` names, replaced by those of `source`. */
  index_copy(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The slices along `dim` that `index` names, filled with `value`.
   *
   * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
   */
  index_fill(input: Tensor, dim: number, index: Tensor, value: Tensor): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(input: Tensor, dim: number, index: Tensor, options: { value: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(input: Tensor, dim: number, options: { index: Tensor; value: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(input: Tensor, options: { dim: number; index: Tensor; value: Tensor }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(options: { input: Tensor; dim: number; index: Tensor; value: Tensor }): Tensor;
  /**
   * The slices along `dim` that `index` names, filled with `value`.
   *
   * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   */
  index_fill(input: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(input: Tensor, dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(input: Tensor, dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(input: Tensor, options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /** The slices along `dim` that `index` names, filled with `value`. */
  index_fill(options: { input: Tensor; dim: number; index: Tensor; value: Scalar }): Tensor;
  /**
   * `values` written at `indices`, one tensor for each dimension, null for all of it. `accumulate` adds them, also where an index comes twice.
   *
   * Defaults: accumulate false.
   *
   * `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put(options: { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /**
   * In place: `values` written at `indices`, one tensor for each dimension, null for all of it. `accumulate` adds them, also where an index comes twice.
   *
   * Defaults: accumulate false.
   *
   * `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
   */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** In place: `values` written at `indices`, one tensor for each dimension, null for all of it. */
  index_put_(options: { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean | undefined }): Tensor;
  /**
   * The slices of `source` combined into those that `index` names along `dim`. `reduce` is "prod", "mean", "amax" or "amin"; `include_self` lets the old elements take part.
   *
   * Defaults: include_self true.
   *
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html torch.index_reduce}
   */
  index_reduce(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: "prod" | "mean" | "amax" | "amin", options?: { include_self?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The slices of `source` combined into those that `index` names along `dim`. */
  index_reduce(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The slices of `source` combined into those that `index` names along `dim`. */
  index_reduce(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; reduce: "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The slices along `dim` that the vector `index` names, as a copy.
   *
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.index_select.html torch.index_select}
   */
  index_select(input: Tensor, dim: number, index: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that the vector `index` names, as a copy. */
  index_select(input: Tensor, dim: number, options: { index: Tensor; out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that the vector `index` names, as a copy. */
  index_select(input: Tensor, options: { dim: number; index: Tensor; out?: Tensor | undefined }): Tensor;
  /** The slices along `dim` that the vector `index` names, as a copy. */
  index_select(options: { input: Tensor; dim: number; index: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * As `indices`, but a copy.
   *
   * `indices_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.indices_copy.html torch.indices_copy}
   */
  indices_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The sums of products over the last dimension of both; of vectors their dot product.
   *
   * `inner(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.inner.html torch.inner}
   */
  inner(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The sums of products over the last dimension of both; of vectors their dot product. */
  inner(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The sums of products over the last dimension of both; of vectors their dot product. */
  inner(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Normalization of each channel of each sample by itself.
   *
   * `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor`
   */
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
  /** Normalization of each channel of each sample by itself. */
  instance_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /** Normalization of each channel of each sample by itself. */
  instance_norm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /**
   * The integers that a quantized tensor holds.
   *
   * `int_repr(Tensor self) -> Tensor`
   */
  int_repr(input: Tensor): Tensor;
  /**
   * Alias of torch.linalg.inv: the inverse of square matrices. An error where one is singular.
   *
   * `inverse(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.inverse.html torch.inverse}
   */
  inverse(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether the dtype is complex.
   *
   * `is_complex(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html torch.is_complex}
   */
  is_complex(input: Tensor): boolean;
  /**
   * Whether a conjugation is pending.
   *
   * `is_conj(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html torch.is_conj}
   */
  is_conj(input: Tensor): boolean;
  /**
   * Whether it is distributed: never so.
   *
   * `is_distributed(Tensor self) -> bool`
   */
  is_distributed(input: Tensor): boolean;
  /**
   * Whether the dtype is a floating-point one: float64, float32, float16, bfloat16, a float8.
   *
   * `is_floating_point(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html torch.is_floating_point}
   */
  is_floating_point(input: Tensor): boolean;
  /**
   * Whether it was made in inference mode.
   *
   * `is_inference(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html torch.is_inference}
   */
  is_inference(input: Tensor): boolean;
  /**
   * Whether a negation is pending.
   *
   * `is_neg(Tensor self) -> bool`
   */
  is_neg(input: Tensor): boolean;
  /**
   * Whether the only element is other than 0. An error where there is not just one.
   *
   * `is_nonzero(Tensor self) -> bool`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html torch.is_nonzero}
   */
  is_nonzero(input: Tensor): boolean;
  /**
   * Whether both have the same shape.
   *
   * `is_same_size(Tensor self, Tensor other) -> bool`
   */
  is_same_size(input: Tensor, other: Tensor): boolean;
  /** Whether both have the same shape. */
  is_same_size(input: Tensor, options: { other: Tensor }): boolean;
  /** Whether both have the same shape. */
  is_same_size(options: { input: Tensor; other: Tensor }): boolean;
  /**
   * Whether the dtype holds negative numbers.
   *
   * `is_signed(Tensor self) -> bool`
   */
  is_signed(input: Tensor): boolean;
  /**
   * Whether this LibTorch can compute with Vulkan.
   *
   * `is_vulkan_available() -> bool`
   */
  is_vulkan_available(): boolean;
  /**
   * Whether `|input − other| <= atol + rtol · |other|`, element by element. `equal_nan` lets NaN equal NaN.
   *
   * Defaults: rtol 1e-5, atol 1e-8, equal_nan false.
   *
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isclose.html torch.isclose}
   */
  isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
  /** Whether `|input − other| <= atol + rtol · |other|`, element by element. */
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|input − other| <= atol + rtol · |other|`, element by element. */
  isclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|input − other| <= atol + rtol · |other|`, element by element. */
  isclose(input: Tensor, other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|input − other| <= atol + rtol · |other|`, element by element. */
  isclose(input: Tensor, options: { other: Tensor; rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /** Whether `|input − other| <= atol + rtol · |other|`, element by element. */
  isclose(options: { input: Tensor; other: Tensor; rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }): Tensor;
  /**
   * Whether each element is a number that is neither NaN nor infinite.
   *
   * `isfinite(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html torch.isfinite}
   */
  isfinite(input: Tensor): Tensor;
  /**
   * Whether each element is among `test_elements`. Either side may be one number. `assume_unique` is faster where neither side has an element twice; `invert` asks for the opposite.
   *
   * Defaults: assume_unique false, invert false.
   *
   * `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isin.html torch.isin}
   */
  isin(elements: Tensor, test_elements: Tensor, options?: { assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether each element is among `test_elements`. Either side may be one number. */
  isin(elements: Tensor, options: { test_elements: Tensor; assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether each element is among `test_elements`. Either side may be one number. */
  isin(options: { elements: Tensor; test_elements: Tensor; assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Whether each element is among `test_elements`. Either side may be one number.
   *
   * Defaults: assume_unique false, invert false.
   *
   * `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   */
  isin(element: Scalar, test_elements: Tensor, options?: { assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether each element is among `test_elements`. Either side may be one number. */
  isin(element: Scalar, options: { test_elements: Tensor; assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether each element is among `test_elements`. Either side may be one number. */
  isin(options: { element: Scalar; test_elements: Tensor; assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Whether each element is among `test_elements`. Either side may be one number.
   *
   * Defaults: assume_unique false, invert false.
   *
   * `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
   */
  isin(elements: Tensor, test_element: Scalar, options?: { assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether each element is among `test_elements`. Either side may be one number. */
  isin(elements: Tensor, options: { test_element: Scalar; assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Whether each element is among `test_elements`. Either side may be one number. */
  isin(options: { elements: Tensor; test_element: Scalar; assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Whether each element is ∞ or −∞.
   *
   * `isinf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isinf.html torch.isinf}
   */
  isinf(input: Tensor): Tensor;
  /**
   * Whether each element is NaN.
   *
   * `isnan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isnan.html torch.isnan}
   */
  isnan(input: Tensor): Tensor;
  /**
   * Whether each element is −∞.
   *
   * `isneginf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html torch.isneginf}
   */
  isneginf(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether each element is ∞.
   *
   * `isposinf(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html torch.isposinf}
   */
  isposinf(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether each element has no imaginary part; always so in real tensors.
   *
   * `isreal(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.isreal.html torch.isreal}
   */
  isreal(input: Tensor): Tensor;
  /**
   * The signal whose stft `input` is, by adding up windows. `length` cuts it off.
   *
   * Defaults: center true, normalized false, return_complex false; hop_length, win_length, window, onesided, length null.
   *
   * `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
   */
  istft(input: Tensor, n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, return_complex?: boolean): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, length: number | null, options: { return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, options: Keywords & { length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, options: Keywords & { onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: Keywords & { normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: Keywords & { center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, options: Keywords & { window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, hop_length: number | null, options: Keywords & { win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, n_fft: number, options: Keywords & { hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(input: Tensor, options: { n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /** The signal whose stft `input` is, by adding up windows. `length` cuts it off. */
  istft(options: { input: Tensor; n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: number | null | undefined; return_complex?: boolean | undefined }): Tensor;
  /**
   * The Kaiser window; `beta` says how quickly it falls.
   *
   * `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html torch.kaiser_window}
   */
  kaiser_window(window_length: number, options?: TensorOptions): Tensor;
  /** The Kaiser window; `beta` says how quickly it falls. */
  kaiser_window(options: TensorOptions & { window_length: number }): Tensor;
  /**
   * The Kaiser window; `beta` says how quickly it falls.
   *
   * `kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  kaiser_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** The Kaiser window; `beta` says how quickly it falls. */
  kaiser_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** The Kaiser window; `beta` says how quickly it falls. */
  kaiser_window(options: TensorOptions & { window_length: number; periodic: boolean }): Tensor;
  /**
   * The Kaiser window; `beta` says how quickly it falls.
   *
   * `kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  kaiser_window(window_length: number, periodic: boolean, beta: number, options?: TensorOptions): Tensor;
  /** The Kaiser window; `beta` says how quickly it falls. */
  kaiser_window(window_length: number, periodic: boolean, options: TensorOptions & { beta: number }): Tensor;
  /** The Kaiser window; `beta` says how quickly it falls. */
  kaiser_window(window_length: number, options: TensorOptions & { periodic: boolean; beta: number }): Tensor;
  /** The Kaiser window; `beta` says how quickly it falls. */
  kaiser_window(options: TensorOptions & { window_length: number; periodic: boolean; beta: number }): Tensor;
  /**
   * `target · (log(target) − input)`, where `input` holds logarithms, and with `log_target` target too.
   *
   * Defaults: reduction 1, log_target false.
   *
   * `kl_div(Tensor self, Tensor target, int reduction=Mean, *, bool log_target=False) -> Tensor`
   */
  kl_div(input: Tensor, target: Tensor, reduction?: number, options?: { log_target?: boolean | undefined }): Tensor;
  /** `target · (log(target) − input)`, where `input` holds logarithms, and with `log_target` target too. */
  kl_div(input: Tensor, target: Tensor, options: { reduction?: number | undefined; log_target?: boolean | undefined }): Tensor;
  /** `target · (log(target) − input)`, where `input` holds logarithms, and with `log_target` target too. */
  kl_div(input: Tensor, options: { target: Tensor; reduction?: number | undefined; log_target?: boolean | undefined }): Tensor;
  /** `target · (log(target) − input)`, where `input` holds logarithms, and with `log_target` target too. */
  kl_div(options: { input: Tensor; target: Tensor; reduction?: number | undefined; log_target?: boolean | undefined }): Tensor;
  /**
   * The Kronecker product: each element of `input` times all of `other`, in its place.
   *
   * `kron(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.kron.html torch.kron}
   */
  kron(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The Kronecker product: each element of `input` times all of `other`, in its place. */
  kron(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The Kronecker product: each element of `input` times all of `other`, in its place. */
  kron(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1.
   *
   * Defaults: dim -1, keepdim false.
   *
   * `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html torch.kthvalue}
   */
  kthvalue(input: Tensor, k: number, dim?: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(input: Tensor, k: number, dim: number, options: { keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(input: Tensor, k: number, options: { dim?: number | undefined; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(input: Tensor, options: { k: number; dim?: number | undefined; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k`-th smallest element along `dim`, counted from 1. */
  kthvalue(options: { input: Tensor; k: number; dim?: number | undefined; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`.
   *
   * Defaults: eps 1e-5, cudnn_enable true; weight, bias null.
   *
   * `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor`
   */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnn_enable?: boolean): Tensor;
  /** Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`. */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnn_enable?: boolean | undefined }): Tensor;
  /** Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`. */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps?: number | undefined; cudnn_enable?: boolean | undefined }): Tensor;
  /** Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`. */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, options: { bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enable?: boolean | undefined }): Tensor;
  /** Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`. */
  layer_norm(input: Tensor, normalized_shape: readonly number[], options: { weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enable?: boolean | undefined }): Tensor;
  /** Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`. */
  layer_norm(input: Tensor, options: { normalized_shape: readonly number[]; weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enable?: boolean | undefined }): Tensor;
  /** Normalization over the last dimensions, those of `normalized_shape`, then `· weight + bias`. */
  layer_norm(options: { input: Tensor; normalized_shape: readonly number[]; weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enable?: boolean | undefined }): Tensor;
  /**
   * The least common multiple of integers, element by element, never negative.
   *
   * `lcm(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.lcm.html torch.lcm}
   */
  lcm(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The least common multiple of integers, element by element, never negative. */
  lcm(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The least common multiple of integers, element by element, never negative. */
  lcm(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * In place: the least common multiple of integers, element by element, never negative.
   *
   * `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   */
  lcm_(input: Tensor, other: Tensor): Tensor;
  /** In place: the least common multiple of integers, element by element, never negative. */
  lcm_(input: Tensor, options: { other: Tensor }): Tensor;
  /** In place: the least common multiple of integers, element by element, never negative. */
  lcm_(options: { input: Tensor; other: Tensor }): Tensor;
  /**
   * `input · 2^other`, element by element.
   *
   * `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html torch.ldexp}
   */
  ldexp(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · 2^other`, element by element. */
  ldexp(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input · 2^other`, element by element. */
  ldexp(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `input · 2^other`, element by element.
   *
   * `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  /** In place: `input · 2^other`, element by element. */
  ldexp_(input: Tensor, options: { other: Tensor }): Tensor;
  /** In place: `input · 2^other`, element by element. */
  ldexp_(options: { input: Tensor; other: Tensor }): Tensor;
  /**
   * Whether `input <= other`, element by element.
   *
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.le.html torch.le}
   */
  le(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input <= other`, element by element. */
  le(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether `input <= other`, element by element. */
  le(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether `input <= other`, element by element.
   *
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  le(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input <= other`, element by element. */
  le(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Whether `input <= other`, element by element. */
  le(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor.
   *
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.lerp.html torch.lerp}
   */
  lerp(input: Tensor, end: Tensor, weight: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(input: Tensor, end: Tensor, options: { weight: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(input: Tensor, options: { end: Tensor; weight: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(options: { input: Tensor; end: Tensor; weight: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor.
   *
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   */
  lerp(input: Tensor, end: Tensor, weight: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(input: Tensor, end: Tensor, options: { weight: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(input: Tensor, options: { end: Tensor; weight: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input + weight · (end − input)`: between two tensors, linearly. `weight` is a number or a tensor. */
  lerp(options: { input: Tensor; end: Tensor; weight: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of lt: whether `input < other`, element by element.
   *
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.less.html torch.less}
   */
  less(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of lt: whether `input < other`, element by element. */
  less(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of lt: whether `input < other`, element by element. */
  less(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of lt: whether `input < other`, element by element.
   *
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  less(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of lt: whether `input < other`, element by element. */
  less(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of lt: whether `input < other`, element by element. */
  less(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of le: whether `input <= other`, element by element.
   *
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html torch.less_equal}
   */
  less_equal(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of le: whether `input <= other`, element by element. */
  less_equal(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of le: whether `input <= other`, element by element. */
  less_equal(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of le: whether `input <= other`, element by element.
   *
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  less_equal(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of le: whether `input <= other`, element by element. */
  less_equal(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of le: whether `input <= other`, element by element. */
  less_equal(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `lgamma(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html torch.lgamma}
   */
  lgamma(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `start` to `end`, both included, at equal distances.
   *
   * `linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.linspace.html torch.linspace}
   */
  linspace(start: Tensor, end: Tensor, steps: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Tensor, end: Tensor, options: TensorOptions & { steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Tensor, options: TensorOptions & { end: Tensor; steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(options: TensorOptions & { start: Tensor; end: Tensor; steps: number; out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `start` to `end`, both included, at equal distances.
   *
   * `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  linspace(start: Scalar, end: Tensor, steps: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Scalar, end: Tensor, options: TensorOptions & { steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Scalar, options: TensorOptions & { end: Tensor; steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(options: TensorOptions & { start: Scalar; end: Tensor; steps: number; out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `start` to `end`, both included, at equal distances.
   *
   * `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  linspace(start: Tensor, end: Scalar, steps: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Tensor, end: Scalar, options: TensorOptions & { steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Tensor, options: TensorOptions & { end: Scalar; steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(options: TensorOptions & { start: Tensor; end: Scalar; steps: number; out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `start` to `end`, both included, at equal distances.
   *
   * `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  linspace(start: Scalar, end: Scalar, steps: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Scalar, end: Scalar, options: TensorOptions & { steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(start: Scalar, options: TensorOptions & { end: Scalar; steps: number; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `start` to `end`, both included, at equal distances. */
  linspace(options: TensorOptions & { start: Scalar; end: Scalar; steps: number; out?: Tensor | undefined }): Tensor;
  /**
   * The natural logarithm of each element; −∞ at 0, NaN below.
   *
   * `log(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.log.html torch.log}
   */
  log(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The logarithm to base 10 of each element.
   *
   * `log10(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.log10.html torch.log10}
   */
  log10(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the logarithm to base 10 of each element.
   *
   * `log10_(Tensor(a!) self) -> Tensor(a!)`
   */
  log10_(input: Tensor): Tensor;
  /**
   * `log(1 + input)`, exact near 0.
   *
   * `log1p(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.log1p.html torch.log1p}
   */
  log1p(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `log(1 + input)`, exact near 0.
   *
   * `log1p_(Tensor(a!) self) -> Tensor(a!)`
   */
  log1p_(input: Tensor): Tensor;
  /**
   * The logarithm to base 2 of each element.
   *
   * `log2(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.log2.html torch.log2}
   */
  log2(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the logarithm to base 2 of each element.
   *
   * `log2_(Tensor(a!) self) -> Tensor(a!)`
   */
  log2_(input: Tensor): Tensor;
  /**
   * In place: the natural logarithm of each element; −∞ at 0, NaN below.
   *
   * `log_(Tensor(a!) self) -> Tensor(a!)`
   */
  log_(input: Tensor): Tensor;
  /**
   * The logarithm of softmax along `dim`, without overflow.
   *
   * Defaults: dtype null.
   *
   * `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  log_softmax(input: Tensor, dim: number, dtype?: Dtype | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The logarithm of softmax along `dim`, without overflow. */
  log_softmax(input: Tensor, dim: number, options: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The logarithm of softmax along `dim`, without overflow. */
  log_softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The logarithm of softmax along `dim`, without overflow. */
  log_softmax(options: { input: Tensor; dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `log(exp(input) + exp(other))` without overflow on the way.
   *
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html torch.logaddexp}
   */
  logaddexp(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `log(exp(input) + exp(other))` without overflow on the way. */
  logaddexp(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `log(exp(input) + exp(other))` without overflow on the way. */
  logaddexp(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `log2(2^input + 2^other)` without overflow on the way.
   *
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html torch.logaddexp2}
   */
  logaddexp2(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `log2(2^input + 2^other)` without overflow on the way. */
  logaddexp2(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `log2(2^input + 2^other)` without overflow on the way. */
  logaddexp2(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The logarithm of the running sums of `exp(input)` along `dim`, without overflow.
   *
   * `logcumsumexp(Tensor self, int dim) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html torch.logcumsumexp}
   */
  logcumsumexp(input: Tensor, dim: number, options?: { out?: Tensor | undefined }): Tensor;
  /** The logarithm of the running sums of `exp(input)` along `dim`, without overflow. */
  logcumsumexp(input: Tensor, options: { dim: number; out?: Tensor | undefined }): Tensor;
  /** The logarithm of the running sums of `exp(input)` along `dim`, without overflow. */
  logcumsumexp(options: { input: Tensor; dim: number; out?: Tensor | undefined }): Tensor;
  /**
   * The logarithm of the determinant; NaN where it is negative, −∞ at 0.
   *
   * `logdet(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logdet.html torch.logdet}
   */
  logdet(input: Tensor): Tensor;
  /**
   * Whether both elements are other than 0.
   *
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html torch.logical_and}
   */
  logical_and(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether both elements are other than 0. */
  logical_and(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether both elements are other than 0. */
  logical_and(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether each element is 0.
   *
   * `logical_not(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html torch.logical_not}
   */
  logical_not(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether one of the elements is other than 0.
   *
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html torch.logical_or}
   */
  logical_or(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether one of the elements is other than 0. */
  logical_or(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether one of the elements is other than 0. */
  logical_or(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether just one of the elements is other than 0.
   *
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html torch.logical_xor}
   */
  logical_xor(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether just one of the elements is other than 0. */
  logical_xor(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether just one of the elements is other than 0. */
  logical_xor(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `log(input / (1 − input))`: the inverse of sigmoid. With `eps` the elements are first clamped to [eps, 1 − eps].
   *
   * Defaults: eps null.
   *
   * `logit(Tensor self, float? eps=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logit.html torch.logit}
   */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `log(input / (1 − input))`: the inverse of sigmoid. */
  logit(input: Tensor, options: { eps?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(input / (1 − input))`: the inverse of sigmoid. */
  logit(options: { input: Tensor; eps?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `log(input / (1 − input))`: the inverse of sigmoid. With `eps` the elements are first clamped to [eps, 1 − eps].
   *
   * Defaults: eps null.
   *
   * `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   */
  logit_(input: Tensor, eps?: number | null): Tensor;
  /** In place: `log(input / (1 − input))`: the inverse of sigmoid. */
  logit_(input: Tensor, options: { eps?: number | null | undefined }): Tensor;
  /** In place: `log(input / (1 − input))`: the inverse of sigmoid. */
  logit_(options: { input: Tensor; eps?: number | null | undefined }): Tensor;
  /**
   * `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents.
   *
   * Defaults: base 10.
   *
   * `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logspace.html torch.logspace}
   */
  logspace(start: Tensor, end: Tensor, steps: number, base?: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Tensor, end: Tensor, steps: number, options: TensorOptions & { base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Tensor, end: Tensor, options: TensorOptions & { steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Tensor, options: TensorOptions & { end: Tensor; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(options: TensorOptions & { start: Tensor; end: Tensor; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents.
   *
   * Defaults: base 10.
   *
   * `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  logspace(start: Scalar, end: Tensor, steps: number, base?: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Scalar, end: Tensor, steps: number, options: TensorOptions & { base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Scalar, end: Tensor, options: TensorOptions & { steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Scalar, options: TensorOptions & { end: Tensor; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(options: TensorOptions & { start: Scalar; end: Tensor; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents.
   *
   * Defaults: base 10.
   *
   * `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  logspace(start: Tensor, end: Scalar, steps: number, base?: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Tensor, end: Scalar, steps: number, options: TensorOptions & { base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Tensor, end: Scalar, options: TensorOptions & { steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Tensor, options: TensorOptions & { end: Scalar; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(options: TensorOptions & { start: Tensor; end: Scalar; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents.
   *
   * Defaults: base 10.
   *
   * `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  logspace(start: Scalar, end: Scalar, steps: number, base?: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Scalar, end: Scalar, steps: number, options: TensorOptions & { base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Scalar, end: Scalar, options: TensorOptions & { steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(start: Scalar, options: TensorOptions & { end: Scalar; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** `steps` numbers from `base^start` to `base^end`, at equal distances of their exponents. */
  logspace(options: TensorOptions & { start: Scalar; end: Scalar; steps: number; base?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `log(Σ exp(input))` along `dim`, without overflow.
   *
   * Defaults: keepdim false.
   *
   * `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html torch.logsumexp}
   */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** `log(Σ exp(input))` along `dim`, without overflow. */
  logsumexp(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(Σ exp(input))` along `dim`, without overflow. */
  logsumexp(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `log(Σ exp(input))` along `dim`, without overflow. */
  logsumexp(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `[output, h, c]` of an LSTM over a sequence, or over a packed one; `hx` is [h, c].
   *
   * `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)`
   */
  lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  /** `[output, h, c]` of an LSTM over a sequence, or over a packed one; `hx` is [h, c]. */
  lstm(data: Tensor, options: { batch_sizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  /** `[output, h, c]` of an LSTM over a sequence, or over a packed one; `hx` is [h, c]. */
  lstm(options: { data: Tensor; batch_sizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  /**
   * `[output, h, c]` of an LSTM over a sequence, or over a packed one; `hx` is [h, c].
   *
   * `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)`
   */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor];
  /** `[output, h, c]` of an LSTM over a sequence, or over a packed one; `hx` is [h, c]. */
  lstm(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
  /** `[output, h, c]` of an LSTM over a sequence, or over a packed one; `hx` is [h, c]. */
  lstm(options: { input: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
  /**
   * `[h, c]` of one step of an LSTM.
   *
   * Defaults: b_ih, b_hh null.
   *
   * `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`
   */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM. */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null | undefined }): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM. */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM. */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM. */
  lstm_cell(input: Tensor, hx: readonly Tensor[], options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM. */
  lstm_cell(input: Tensor, options: { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM. */
  lstm_cell(options: { input: Tensor; hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): [Tensor, Tensor];
  /**
   * Whether `input < other`, element by element.
   *
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.lt.html torch.lt}
   */
  lt(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input < other`, element by element. */
  lt(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether `input < other`, element by element. */
  lt(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether `input < other`, element by element.
   *
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  lt(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether `input < other`, element by element. */
  lt(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Whether `input < other`, element by element. */
  lt(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * X of A·X = `input`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`.
   *
   * `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html torch.lu_solve}
   */
  lu_solve(input: Tensor, LU_data: Tensor, LU_pivots: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** X of A·X = `input`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`. */
  lu_solve(input: Tensor, LU_data: Tensor, options: { LU_pivots: Tensor; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `input`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`. */
  lu_solve(input: Tensor, options: { LU_data: Tensor; LU_pivots: Tensor; out?: Tensor | undefined }): Tensor;
  /** X of A·X = `input`, by `LU_data` and `LU_pivots` of `linalg.lu_factor`. */
  lu_solve(options: { input: Tensor; LU_data: Tensor; LU_pivots: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `{P, L, U}` of a compact LU decomposition, so that A = P·L·U.
   *
   * Defaults: unpack_data true, unpack_pivots true.
   *
   * `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html torch.lu_unpack}
   */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data?: boolean, unpack_pivots?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] | undefined }): PLU;
  /** `{P, L, U}` of a compact LU decomposition, so that A = P·L·U. */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data: boolean, options: { unpack_pivots?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): PLU;
  /** `{P, L, U}` of a compact LU decomposition, so that A = P·L·U. */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, options: { unpack_data?: boolean | undefined; unpack_pivots?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): PLU;
  /** `{P, L, U}` of a compact LU decomposition, so that A = P·L·U. */
  lu_unpack(LU_data: Tensor, options: { LU_pivots: Tensor; unpack_data?: boolean | undefined; unpack_pivots?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): PLU;
  /** `{P, L, U}` of a compact LU decomposition, so that A = P·L·U. */
  lu_unpack(options: { LU_data: Tensor; LU_pivots: Tensor; unpack_data?: boolean | undefined; unpack_pivots?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): PLU;
  /**
   * `max(0, −target · (input1 − input2) + margin)`.
   *
   * Defaults: margin 0, reduction 1.
   *
   * `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor`
   */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  /** `max(0, −target · (input1 − input2) + margin)`. */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number | undefined }): Tensor;
  /** `max(0, −target · (input1 − input2) + margin)`. */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, −target · (input1 − input2) + margin)`. */
  margin_ranking_loss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, −target · (input1 − input2) + margin)`. */
  margin_ranking_loss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, −target · (input1 − input2) + margin)`. */
  margin_ranking_loss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number | undefined; reduction?: number | undefined }): Tensor;
  /**
   * The elements where `mask` is true replaced by `value`.
   *
   * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
   */
  masked_fill(input: Tensor, mask: Tensor, value: Tensor): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(input: Tensor, mask: Tensor, options: { value: Tensor }): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(input: Tensor, options: { mask: Tensor; value: Tensor }): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(options: { input: Tensor; mask: Tensor; value: Tensor }): Tensor;
  /**
   * The elements where `mask` is true replaced by `value`.
   *
   * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
   */
  masked_fill(input: Tensor, mask: Tensor, value: Scalar): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(input: Tensor, mask: Tensor, options: { value: Scalar }): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(input: Tensor, options: { mask: Tensor; value: Scalar }): Tensor;
  /** The elements where `mask` is true replaced by `value`. */
  masked_fill(options: { input: Tensor; mask: Tensor; value: Scalar }): Tensor;
  /**
   * The elements where `mask` is true replaced by those of `source`, in order.
   *
   * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** The elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter(input: Tensor, mask: Tensor, options: { source: Tensor }): Tensor;
  /** The elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter(input: Tensor, options: { mask: Tensor; source: Tensor }): Tensor;
  /** The elements where `mask` is true replaced by those of `source`, in order. */
  masked_scatter(options: { input: Tensor; mask: Tensor; source: Tensor }): Tensor;
  /**
   * The elements where `mask` is true, in one dimension. Both broadcast.
   *
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html torch.masked_select}
   */
  masked_select(input: Tensor, mask: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The elements where `mask` is true, in one dimension. Both broadcast. */
  masked_select(input: Tensor, options: { mask: Tensor; out?: Tensor | undefined }): Tensor;
  /** The elements where `mask` is true, in one dimension. Both broadcast. */
  masked_select(options: { input: Tensor; mask: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The matrix product of the last two dimensions; the others broadcast. Vectors give dot products.
   *
   * `matmul(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.matmul.html torch.matmul}
   */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The matrix product of the last two dimensions; the others broadcast. Vectors give dot products. */
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The matrix product of the last two dimensions; the others broadcast. Vectors give dot products. */
  matmul(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of torch.linalg.matrix_exp: the exponential of square matrices: Σ Aᵏ / k!.
   *
   * `matrix_exp(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html torch.matrix_exp}
   */
  matrix_exp(input: Tensor): Tensor;
  /**
   * Alias of torch.linalg.matrix_power: square matrices to the integer power `n`; a negative one inverts.
   *
   * `matrix_power(Tensor self, int n) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html torch.matrix_power}
   */
  matrix_power(input: Tensor, n: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of torch.linalg.matrix_power: square matrices to the integer power `n`; a negative one inverts. */
  matrix_power(input: Tensor, options: { n: number; out?: Tensor | undefined }): Tensor;
  /** Alias of torch.linalg.matrix_power: square matrices to the integer power `n`; a negative one inverts. */
  matrix_power(options: { input: Tensor; n: number; out?: Tensor | undefined }): Tensor;
  /**
   * The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. NaN is larger than all. The gradient goes to one of equal elements with `dim`, else is shared.
   *
   * `max(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.max.html torch.max}
   */
  max(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements.
   *
   * `max.other(Tensor self, Tensor other) -> Tensor`
   */
  max(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements.
   *
   * Defaults: keepdim false.
   *
   * `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  max(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The largest element; with `dim` its `{values, indices}`; with `other` the larger of two elements. */
  max(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * The largest element of each window of `kernel_size` over the last dimension.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** The largest element of each window of `kernel_size` over the last dimension. */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last dimension. */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last dimension. */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last dimension. */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last dimension. */
  max_pool1d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last dimension. */
  max_pool1d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * `[output, indices]`: as max_pool1d, with where the elements were.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool1d, with where the elements were. */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool1d, with where the elements were. */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool1d, with where the elements were. */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool1d, with where the elements were. */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool1d, with where the elements were. */
  max_pool1d_with_indices(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): [Tensor, Tensor];
  /** `[output, indices]`: as max_pool1d, with where the elements were. */
  max_pool1d_with_indices(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): [Tensor, Tensor];
  /**
   * The largest element of each window of `kernel_size` over the last two dimensions.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** The largest element of each window of `kernel_size` over the last two dimensions. */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last two dimensions. */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last two dimensions. */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last two dimensions. */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last two dimensions. */
  max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last two dimensions. */
  max_pool2d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * The largest element of each window of `kernel_size` over the last three dimensions.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** The largest element of each window of `kernel_size` over the last three dimensions. */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last three dimensions. */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last three dimensions. */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last three dimensions. */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last three dimensions. */
  max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of `kernel_size` over the last three dimensions. */
  max_pool3d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * The larger of two elements, both broadcast to one shape. NaN where either is NaN.
   *
   * `maximum(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.maximum.html torch.maximum}
   */
  maximum(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The larger of two elements, both broadcast to one shape. NaN where either is NaN. */
  maximum(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The larger of two elements, both broadcast to one shape. NaN where either is NaN. */
  maximum(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The mean of all elements, or along `dim`. Integers need a floating-point `dtype`.
   *
   * Defaults: dtype null.
   *
   * `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.mean.html torch.mean}
   */
  mean(input: Tensor, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The mean of all elements, or along `dim`. Integers need a floating-point `dtype`.
   *
   * Defaults: keepdim false; dtype null.
   *
   * `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of all elements, or along `dim`. Integers need a floating-point `dtype`. */
  mean(input: Tensor, dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of all elements, or along `dim`. Integers need a floating-point `dtype`. */
  mean(input: Tensor, options: { dim: number | readonly number[] | null; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of all elements, or along `dim`. Integers need a floating-point `dtype`. */
  mean(options: { input: Tensor; dim: number | readonly number[] | null; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. NaN where any element is NaN.
   *
   * `median(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.median.html torch.median}
   */
  median(input: Tensor): Tensor;
  /**
   * The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one.
   *
   * Defaults: keepdim false.
   *
   * `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  median(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. */
  median(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. */
  median(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The median of all elements; with `dim` `{values, indices}`. Of an even number the lower one. */
  median(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. NaN is smaller than all. The gradient goes to one of equal elements with `dim`, else is shared.
   *
   * `min(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.min.html torch.min}
   */
  min(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements.
   *
   * `min.other(Tensor self, Tensor other) -> Tensor`
   */
  min(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements.
   *
   * Defaults: keepdim false.
   *
   * `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  min(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The smallest element; with `dim` its `{values, indices}`; with `other` the smaller of two elements. */
  min(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * The smaller of two elements, both broadcast to one shape. NaN where either is NaN.
   *
   * `minimum(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.minimum.html torch.minimum}
   */
  minimum(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The smaller of two elements, both broadcast to one shape. NaN where either is NaN. */
  minimum(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The smaller of two elements, both broadcast to one shape. NaN where either is NaN. */
  minimum(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * batch_norm by MIOpen, with what the backward pass needs.
   *
   * `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)`
   */
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number): [Tensor, Tensor, Tensor];
  /** batch_norm by MIOpen, with what the backward pass needs. */
  miopen_batch_norm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
  /** batch_norm by MIOpen, with what the backward pass needs. */
  miopen_batch_norm(options: { input: Tensor; weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
  /**
   * Convolution by MIOpen.
   *
   * `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   */
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** Convolution by MIOpen. */
  miopen_convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /** Convolution by MIOpen. */
  miopen_convolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /**
   * `relu(convolution + alpha · z + bias)` by MIOpen.
   *
   * `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `relu(convolution + alpha · z + bias)` by MIOpen. */
  miopen_convolution_add_relu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `relu(convolution + alpha · z + bias)` by MIOpen. */
  miopen_convolution_add_relu(options: { input: Tensor; weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /**
   * `relu(convolution + bias)` by MIOpen.
   *
   * `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `relu(convolution + bias)` by MIOpen. */
  miopen_convolution_relu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `relu(convolution + bias)` by MIOpen. */
  miopen_convolution_relu(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /**
   * Transposed convolution by MIOpen.
   *
   * `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   */
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], output_padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** Transposed convolution by MIOpen. */
  miopen_convolution_transpose(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; output_padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /** Transposed convolution by MIOpen. */
  miopen_convolution_transpose(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; output_padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /**
   * `[loss, gradient]` of ctc_loss by MIOpen.
   *
   * `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `[loss, gradient]` of ctc_loss by MIOpen. */
  miopen_ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank: number; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `[loss, gradient]` of ctc_loss by MIOpen. */
  miopen_ctc_loss(options: { log_probs: Tensor; targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank: number; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /**
   * `[loss, gradient]` of ctc_loss by MIOpen.
   *
   * `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `[loss, gradient]` of ctc_loss by MIOpen. */
  miopen_ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: number; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `[loss, gradient]` of ctc_loss by MIOpen. */
  miopen_ctc_loss(options: { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: number; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /**
   * Convolution with one group a channel, by MIOpen.
   *
   * `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   */
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** Convolution with one group a channel, by MIOpen. */
  miopen_depthwise_convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /** Convolution with one group a channel, by MIOpen. */
  miopen_depthwise_convolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /**
   * Recurrent layers by MIOpen.
   *
   * `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: number, hx: Tensor, cx: Tensor | null, mode: number, hidden_size: number, num_layers: number, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: readonly number[], dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** Recurrent layers by MIOpen. */
  miopen_rnn(input: Tensor, options: { weight: readonly Tensor[]; weight_stride0: number; hx: Tensor; cx: Tensor | null; mode: number; hidden_size: number; num_layers: number; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: readonly number[]; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** Recurrent layers by MIOpen. */
  miopen_rnn(options: { input: Tensor; weight: readonly Tensor[]; weight_stride0: number; hx: Tensor; cx: Tensor | null; mode: number; hidden_size: number; num_layers: number; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: readonly number[]; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /**
   * adaptive_avg_pool2d by oneDNN.
   *
   * `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`
   */
  mkldnn_adaptive_avg_pool2d(input: Tensor, output_size: number | readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** adaptive_avg_pool2d by oneDNN. */
  mkldnn_adaptive_avg_pool2d(input: Tensor, options: { output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /** adaptive_avg_pool2d by oneDNN. */
  mkldnn_adaptive_avg_pool2d(options: { input: Tensor; output_size: number | readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Convolution by oneDNN.
   *
   * `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** Convolution by oneDNN. */
  mkldnn_convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** Convolution by oneDNN. */
  mkldnn_convolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /**
   * `[weight's gradient, bias's gradient]` of linear, by oneDNN.
   *
   * `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)`
   */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, bias_defined: boolean): [Tensor, Tensor];
  /** `[weight's gradient, bias's gradient]` of linear, by oneDNN. */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, options: { bias_defined: boolean }): [Tensor, Tensor];
  /** `[weight's gradient, bias's gradient]` of linear, by oneDNN. */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, options: { weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
  /** `[weight's gradient, bias's gradient]` of linear, by oneDNN. */
  mkldnn_linear_backward_weights(grad_output: Tensor, options: { input: Tensor; weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
  /** `[weight's gradient, bias's gradient]` of linear, by oneDNN. */
  mkldnn_linear_backward_weights(options: { grad_output: Tensor; input: Tensor; weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
  /**
   * max_pool2d by oneDNN.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** max_pool2d by oneDNN. */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool2d by oneDNN. */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool2d by oneDNN. */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool2d by oneDNN. */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool2d by oneDNN. */
  mkldnn_max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool2d by oneDNN. */
  mkldnn_max_pool2d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * max_pool3d by oneDNN.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** max_pool3d by oneDNN. */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool3d by oneDNN. */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool3d by oneDNN. */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool3d by oneDNN. */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool3d by oneDNN. */
  mkldnn_max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** max_pool3d by oneDNN. */
  mkldnn_max_pool3d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * One layer of an LSTM in one direction, by oneDNN.
   *
   * `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: readonly number[], mode: number, hidden_size: number, num_layers: number, has_biases: boolean, bidirectional: boolean, batch_first: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** One layer of an LSTM in one direction, by oneDNN. */
  mkldnn_rnn_layer(input: Tensor, options: { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: readonly number[]; mode: number; hidden_size: number; num_layers: number; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** One layer of an LSTM in one direction, by oneDNN. */
  mkldnn_rnn_layer(options: { input: Tensor; weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: readonly number[]; mode: number; hidden_size: number; num_layers: number; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * The product of two matrices. Nothing broadcasts.
   *
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.mm.html torch.mm}
   */
  mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The product of two matrices. Nothing broadcasts. */
  mm(input: Tensor, options: { mat2: Tensor; out?: Tensor | undefined }): Tensor;
  /** The product of two matrices. Nothing broadcasts. */
  mm(options: { input: Tensor; mat2: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The product of two matrices. Nothing broadcasts.
   *
   * `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   */
  mm(input: Tensor, mat2: Tensor, out_dtype: Dtype, options?: { out?: Tensor | undefined }): Tensor;
  /** The product of two matrices. Nothing broadcasts. */
  mm(input: Tensor, mat2: Tensor, options: { out_dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The product of two matrices. Nothing broadcasts. */
  mm(input: Tensor, options: { mat2: Tensor; out_dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The product of two matrices. Nothing broadcasts. */
  mm(options: { input: Tensor; mat2: Tensor; out_dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /**
   * `{values, indices}` of the most frequent element along `dim`; of several the smallest.
   *
   * Defaults: dim -1, keepdim false.
   *
   * `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.mode.html torch.mode}
   */
  mode(input: Tensor, dim?: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the most frequent element along `dim`; of several the smallest. */
  mode(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the most frequent element along `dim`; of several the smallest. */
  mode(input: Tensor, options: { dim?: number | undefined; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the most frequent element along `dim`; of several the smallest. */
  mode(options: { input: Tensor; dim?: number | undefined; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html torch.moveaxis}
   */
  moveaxis(input: Tensor, source: number, destination: number): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(input: Tensor, source: number, options: { destination: number }): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(input: Tensor, options: { source: number; destination: number }): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(options: { input: Tensor; source: number; destination: number }): Tensor;
  /**
   * Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   */
  moveaxis(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /** Alias of movedim: A view with dimensions moved from `source` to `destination`; the others keep their order. */
  moveaxis(options: { input: Tensor; source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.movedim.html torch.movedim}
   */
  movedim(input: Tensor, source: number, destination: number): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(input: Tensor, source: number, options: { destination: number }): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(input: Tensor, options: { source: number; destination: number }): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(options: { input: Tensor; source: number; destination: number }): Tensor;
  /**
   * A view with dimensions moved from `source` to `destination`; the others keep their order.
   *
   * `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   */
  movedim(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /** A view with dimensions moved from `source` to `destination`; the others keep their order. */
  movedim(options: { input: Tensor; source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * The elements in ascending order along the first dimension.
   *
   * `msort(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.msort.html torch.msort}
   */
  msort(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `input · other`, element by element, both broadcast to one shape.
   *
   * `mul.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.mul.html torch.mul}
   */
  mul(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · other`, element by element, both broadcast to one shape. */
  mul(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /** `input · other`, element by element, both broadcast to one shape. */
  mul(options: { input: Tensor | Scalar; other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `num_samples` random indices, with the weights in each row, int64. Each index comes once at most, unless with `replacement`. Weights need not sum to 1.
   *
   * Defaults: replacement false; generator null.
   *
   * `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html torch.multinomial}
   */
  multinomial(input: Tensor, num_samples: number, replacement?: boolean, options?: { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `num_samples` random indices, with the weights in each row, int64. */
  multinomial(input: Tensor, num_samples: number, options: { replacement?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `num_samples` random indices, with the weights in each row, int64. */
  multinomial(input: Tensor, options: { num_samples: number; replacement?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `num_samples` random indices, with the weights in each row, int64. */
  multinomial(options: { input: Tensor; num_samples: number; replacement?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of mul: `input · other`, element by element, both broadcast to one shape.
   *
   * `multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.multiply.html torch.multiply}
   */
  multiply(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of mul: `input · other`, element by element, both broadcast to one shape. */
  multiply(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of mul: `input · other`, element by element, both broadcast to one shape. */
  multiply(options: { input: Tensor | Scalar; other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of mul: `input · other`, element by element, both broadcast to one shape.
   *
   * `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  multiply(input: Tensor | Scalar, other: Scalar): Tensor;
  /** Alias of mul: `input · other`, element by element, both broadcast to one shape. */
  multiply(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** Alias of mul: `input · other`, element by element, both broadcast to one shape. */
  multiply(options: { input: Tensor | Scalar; other: Scalar }): Tensor;
  /**
   * The product of a matrix and a vector.
   *
   * `mv(Tensor self, Tensor vec) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.mv.html torch.mv}
   */
  mv(input: Tensor, vec: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The product of a matrix and a vector. */
  mv(input: Tensor, options: { vec: Tensor; out?: Tensor | undefined }): Tensor;
  /** The product of a matrix and a vector. */
  mv(options: { input: Tensor; vec: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The logarithm of the multivariate gamma function of dimension `p`.
   *
   * `mvlgamma(Tensor self, int p) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html torch.mvlgamma}
   */
  mvlgamma(input: Tensor, p: number, options?: { out?: Tensor | undefined }): Tensor;
  /** The logarithm of the multivariate gamma function of dimension `p`. */
  mvlgamma(input: Tensor, options: { p: number; out?: Tensor | undefined }): Tensor;
  /** The logarithm of the multivariate gamma function of dimension `p`. */
  mvlgamma(options: { input: Tensor; p: number; out?: Tensor | undefined }): Tensor;
  /**
   * NaN and infinities replaced by numbers. By default NaN by 0, ∞ by the dtype's greatest number, −∞ by its least.
   *
   * Defaults: nan, posinf, neginf null.
   *
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html torch.nan_to_num}
   */
  nan_to_num(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(input: Tensor, nan: number | null, options: { posinf?: number | null | undefined; neginf?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(input: Tensor, options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** NaN and infinities replaced by numbers. */
  nan_to_num(options: { input: Tensor; nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * In place: naN and infinities replaced by numbers. By default NaN by 0, ∞ by the dtype's greatest number, −∞ by its least.
   *
   * Defaults: nan, posinf, neginf null.
   *
   * `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   */
  nan_to_num_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null | undefined }): Tensor;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(input: Tensor, nan: number | null, options: { posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(input: Tensor, options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /** In place: naN and infinities replaced by numbers. */
  nan_to_num_(options: { input: Tensor; nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /**
   * The mean of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false; dim, dtype null.
   *
   * `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html torch.nanmean}
   */
  nanmean(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of the elements that are not NaN, of all or along `dim`. */
  nanmean(input: Tensor, dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of the elements that are not NaN, of all or along `dim`. */
  nanmean(input: Tensor, options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The mean of the elements that are not NaN, of all or along `dim`. */
  nanmean(options: { input: Tensor; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The median of the elements that are not NaN; with `dim` `{values, indices}`.
   *
   * `nanmedian(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html torch.nanmedian}
   */
  nanmedian(input: Tensor): Tensor;
  /**
   * The median of the elements that are not NaN; with `dim` `{values, indices}`.
   *
   * Defaults: keepdim false.
   *
   * `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   */
  nanmedian(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The median of the elements that are not NaN; with `dim` `{values, indices}`. */
  nanmedian(input: Tensor, dim: number, options: { keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The median of the elements that are not NaN; with `dim` `{values, indices}`. */
  nanmedian(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** The median of the elements that are not NaN; with `dim` `{values, indices}`. */
  nanmedian(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * The `q`-quantiles of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html torch.nanquantile}
   */
  nanquantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(input: Tensor, q: Tensor, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(input: Tensor, q: Tensor, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(input: Tensor, options: { q: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(options: { input: Tensor; q: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The `q`-quantiles of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   */
  nanquantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(input: Tensor, q: number, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(input: Tensor, q: number, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(input: Tensor, options: { q: number; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of the elements that are not NaN, of all or along `dim`. */
  nanquantile(options: { input: Tensor; q: number; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The sum of the elements that are not NaN, of all or along `dim`.
   *
   * Defaults: keepdim false; dim, dtype null.
   *
   * `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nansum.html torch.nansum}
   */
  nansum(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of the elements that are not NaN, of all or along `dim`. */
  nansum(input: Tensor, dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of the elements that are not NaN, of all or along `dim`. */
  nansum(input: Tensor, options: Keywords & { dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of the elements that are not NaN, of all or along `dim`. */
  nansum(options: { input: Tensor; dim?: number | readonly number[] | null | undefined; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A view of `length` slices along `dim`, from `start` on.
   *
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.narrow.html torch.narrow}
   */
  narrow(input: Tensor, dim: number, start: Tensor, length: number): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(input: Tensor, dim: number, start: Tensor, options: Keywords & { length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(input: Tensor, dim: number, options: { start: Tensor; length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(input: Tensor, options: { dim: number; start: Tensor; length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(options: { input: Tensor; dim: number; start: Tensor; length: number }): Tensor;
  /**
   * A view of `length` slices along `dim`, from `start` on.
   *
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
   */
  narrow(input: Tensor, dim: number, start: number, length: number): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(input: Tensor, dim: number, start: number, options: Keywords & { length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(input: Tensor, dim: number, options: { start: number; length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(input: Tensor, options: { dim: number; start: number; length: number }): Tensor;
  /** A view of `length` slices along `dim`, from `start` on. */
  narrow(options: { input: Tensor; dim: number; start: number; length: number }): Tensor;
  /**
   * A copy of `length` slices along `dim`, from `start` on.
   *
   * `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html torch.narrow_copy}
   */
  narrow_copy(input: Tensor, dim: number, start: number, length: number, options?: { out?: Tensor | undefined }): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(input: Tensor, dim: number, start: number, options: Keywords & { length: number; out?: Tensor | undefined }): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(input: Tensor, dim: number, options: { start: number; length: number; out?: Tensor | undefined }): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(input: Tensor, options: { dim: number; start: number; length: number; out?: Tensor | undefined }): Tensor;
  /** A copy of `length` slices along `dim`, from `start` on. */
  narrow_copy(options: { input: Tensor; dim: number; start: number; length: number; out?: Tensor | undefined }): Tensor;
  /**
   * `[output, mean, invstd]`: as batch_norm, with what the backward pass needs.
   *
   * `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)`
   */
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor];
  /** `[output, mean, invstd]`: as batch_norm, with what the backward pass needs. */
  native_batch_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor];
  /** `[output, mean, invstd]`: as batch_norm, with what the backward pass needs. */
  native_batch_norm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] | undefined }): [Tensor, Tensor, Tensor];
  /**
   * Alias of channel_shuffle: the channels (dimension 1) dealt out in turn among `groups` groups.
   *
   * `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   */
  native_channel_shuffle(input: Tensor, groups: number): Tensor;
  /** Alias of channel_shuffle: the channels (dimension 1) dealt out in turn among `groups` groups. */
  native_channel_shuffle(input: Tensor, options: { groups: number }): Tensor;
  /** Alias of channel_shuffle: the channels (dimension 1) dealt out in turn among `groups` groups. */
  native_channel_shuffle(options: { input: Tensor; groups: number }): Tensor;
  /**
   * `[output, mask]`: as dropout, with the elements that were kept.
   *
   * `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)`
   */
  native_dropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  /** `[output, mask]`: as dropout, with the elements that were kept. */
  native_dropout(input: Tensor, p: number, options: { train: boolean | null }): [Tensor, Tensor];
  /** `[output, mask]`: as dropout, with the elements that were kept. */
  native_dropout(input: Tensor, options: { p: number; train: boolean | null }): [Tensor, Tensor];
  /** `[output, mask]`: as dropout, with the elements that were kept. */
  native_dropout(options: { input: Tensor; p: number; train: boolean | null }): [Tensor, Tensor];
  /**
   * `[output, mean, rstd]`: as group_norm, with what the backward pass needs.
   *
   * `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)`
   */
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor];
  /** `[output, mean, rstd]`: as group_norm, with what the backward pass needs. */
  native_group_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
  /** `[output, mean, rstd]`: as group_norm, with what the backward pass needs. */
  native_group_norm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
  /**
   * `[output, mean, rstd]`: as layer_norm, with what the backward pass needs.
   *
   * `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)`
   */
  native_layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  /** `[output, mean, rstd]`: as layer_norm, with what the backward pass needs. */
  native_layer_norm(input: Tensor, options: { normalized_shape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
  /** `[output, mean, rstd]`: as layer_norm, with what the backward pass needs. */
  native_layer_norm(options: { input: Tensor; normalized_shape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
  /**
   * The `p`-norm, as the kernels for sparse tensors compute it.
   *
   * Defaults: p 2.
   *
   * `native_norm(Tensor self, Scalar p=2) -> Tensor`
   */
  native_norm(input: Tensor, p?: Scalar): Tensor;
  /** The `p`-norm, as the kernels for sparse tensors compute it. */
  native_norm(input: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** The `p`-norm, as the kernels for sparse tensors compute it. */
  native_norm(options: { input: Tensor; p?: Scalar | undefined }): Tensor;
  /**
   * The `p`-norm, as the kernels for sparse tensors compute it.
   *
   * `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
   */
  native_norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null): Tensor;
  /** The `p`-norm, as the kernels for sparse tensors compute it. */
  native_norm(input: Tensor, options: { p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null }): Tensor;
  /** The `p`-norm, as the kernels for sparse tensors compute it. */
  native_norm(options: { input: Tensor; p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null }): Tensor;
  /**
   * Whether the elements differ.
   *
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ne.html torch.ne}
   */
  ne(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether the elements differ. */
  ne(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Whether the elements differ. */
  ne(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Whether the elements differ.
   *
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  ne(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Whether the elements differ. */
  ne(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Whether the elements differ. */
  ne(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `−input`, element by element. Not for booleans.
   *
   * `neg(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.neg.html torch.neg}
   */
  neg(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `−input`, element by element. Not for booleans.
   *
   * `neg_(Tensor(a!) self) -> Tensor(a!)`
   */
  neg_(input: Tensor): Tensor;
  /**
   * Alias of neg: `−input`, element by element. Not for booleans.
   *
   * `negative(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.negative.html torch.negative}
   */
  negative(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of neg_: in place: `−input`, element by element. Not for booleans.
   *
   * `negative_(Tensor(a!) self) -> Tensor(a!)`
   */
  negative_(input: Tensor): Tensor;
  /**
   * The next floating-point number after `input` in the direction of `other`.
   *
   * `nextafter(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html torch.nextafter}
   */
  nextafter(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The next floating-point number after `input` in the direction of `other`. */
  nextafter(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The next floating-point number after `input` in the direction of `other`. */
  nextafter(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The indices of elements other than 0, in exactly `size` rows: cut off, or filled up with `fill_value`.
   *
   * Defaults: fill_value -1.
   *
   * `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html torch.nonzero_static}
   */
  nonzero_static(input: Tensor, options: { size: number; fill_value?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The norms of all slices along `dim`: the tensor reduced over every other dimension.
   *
   * Defaults: pow 2, dim 0.
   *
   * `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`
   */
  norm_except_dim(v: Tensor, pow?: number, dim?: number): Tensor;
  /** The norms of all slices along `dim`: the tensor reduced over every other dimension. */
  norm_except_dim(v: Tensor, pow: number, options: { dim?: number | undefined }): Tensor;
  /** The norms of all slices along `dim`: the tensor reduced over every other dimension. */
  norm_except_dim(v: Tensor, options: { pow?: number | undefined; dim?: number | undefined }): Tensor;
  /** The norms of all slices along `dim`: the tensor reduced over every other dimension. */
  norm_except_dim(options: { v: Tensor; pow?: number | undefined; dim?: number | undefined }): Tensor;
  /**
   * Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`.
   *
   * Defaults: generator null.
   *
   * `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.normal.html torch.normal}
   */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(mean: Tensor, options: { std: Tensor; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(options: { mean: Tensor; std: Tensor; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`.
   *
   * Defaults: std 1; generator null.
   *
   * `normal.Tensor_float(Tensor mean, float std=1, *, Generator? generator=None) -> Tensor`
   */
  normal(mean: Tensor, std?: number, options?: { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(mean: Tensor, options: { std?: number | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(options: { mean: Tensor; std?: number | undefined; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`.
   *
   * Defaults: generator null.
   *
   * `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`
   */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(mean: number, options: { std: Tensor; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(options: { mean: number; std: Tensor; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`.
   *
   * Defaults: generator null.
   *
   * `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  normal(mean: number, std: number, size: readonly number[], options?: TensorOptions & { generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(mean: number, std: number, options: TensorOptions & { size: readonly number[]; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(mean: number, options: TensorOptions & { std: number; size: readonly number[]; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Normal random numbers, of which `mean` or `std`, or both, are tensors; or of `size`. */
  normal(options: TensorOptions & { mean: number; std: number; size: readonly number[]; generator?: Generator | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of ne: whether the elements differ.
   *
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html torch.not_equal}
   */
  not_equal(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of ne: whether the elements differ. */
  not_equal(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of ne: whether the elements differ. */
  not_equal(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of ne: whether the elements differ.
   *
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  not_equal(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of ne: whether the elements differ. */
  not_equal(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** Alias of ne: whether the elements differ. */
  not_equal(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The sum of the singular values of a matrix, or of the matrices in two dimensions.
   *
   * Defaults: keepdim false.
   *
   * `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   */
  nuclear_norm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The sum of the singular values of a matrix, or of the matrices in two dimensions. */
  nuclear_norm(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of the singular values of a matrix, or of the matrices in two dimensions. */
  nuclear_norm(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of the singular values of a matrix, or of the matrices in two dimensions. */
  nuclear_norm(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The sum of the singular values of a matrix, or of the matrices in two dimensions.
   *
   * Defaults: keepdim false.
   *
   * `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`
   */
  nuclear_norm(input: Tensor, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The sum of the singular values of a matrix, or of the matrices in two dimensions. */
  nuclear_norm(input: Tensor, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of the singular values of a matrix, or of the matrices in two dimensions. */
  nuclear_norm(options: { input: Tensor; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor of `size` filled with 1.
   *
   * `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ones.html torch.ones}
   */
  ones(size: readonly number[], options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /**
   * A tensor of `size` filled with 1.
   *
   * `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  ones(...size: number[]): Tensor;
  /**
   * A tensor of `size` filled with 1.
   *
   * `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  ones(...args: [...size: number[], options: TensorOptions & { out?: Tensor | undefined }]): Tensor;
  /** A tensor of `size` filled with 1. */
  ones(options: TensorOptions & { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor as `input` is, filled with 1.
   *
   * Defaults: memory_format null.
   *
   * `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html torch.ones_like}
   */
  ones_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Alias of torch.linalg.householder_product: the first columns of the product of Householder reflections, as `geqrf` gives them.
   *
   * `orgqr(Tensor self, Tensor input2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html torch.orgqr}
   */
  orgqr(input: Tensor, input2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of torch.linalg.householder_product: the first columns of the product of Householder reflections, as `geqrf` gives them. */
  orgqr(input: Tensor, options: { input2: Tensor; out?: Tensor | undefined }): Tensor;
  /** Alias of torch.linalg.householder_product: the first columns of the product of Householder reflections, as `geqrf` gives them. */
  orgqr(options: { input: Tensor; input2: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * Q of a decomposition by geqrf (`input`, `input2`) multiplied by `input3`, from the `left` or right. `transpose` takes Q's conjugate transpose.
   *
   * Defaults: left true, transpose false.
   *
   * `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html torch.ormqr}
   */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`input`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`input`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`input`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input: Tensor, input2: Tensor, options: { input3: Tensor; left?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`input`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(input: Tensor, options: { input2: Tensor; input3: Tensor; left?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** Q of a decomposition by geqrf (`input`, `input2`) multiplied by `input3`, from the `left` or right. */
  ormqr(options: { input: Tensor; input2: Tensor; input3: Tensor; left?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * All products of the elements of two vectors, a matrix.
   *
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.outer.html torch.outer}
   */
  outer(input: Tensor, vec2: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** All products of the elements of two vectors, a matrix. */
  outer(input: Tensor, options: { vec2: Tensor; out?: Tensor | undefined }): Tensor;
  /** All products of the elements of two vectors, a matrix. */
  outer(options: { input: Tensor; vec2: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The `p`-norms of `x1 − x2 + eps` over the last dimension.
   *
   * Defaults: p 2, eps 1e-6, keepdim false.
   *
   * `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor`
   */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
  /** The `p`-norms of `x1 − x2 + eps` over the last dimension. */
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, eps: number, options: { keepdim?: boolean | undefined }): Tensor;
  /** The `p`-norms of `x1 − x2 + eps` over the last dimension. */
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, options: { eps?: number | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The `p`-norms of `x1 − x2 + eps` over the last dimension. */
  pairwise_distance(x1: Tensor, x2: Tensor, options: { p?: number | undefined; eps?: number | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The `p`-norms of `x1 − x2 + eps` over the last dimension. */
  pairwise_distance(x1: Tensor, options: { x2: Tensor; p?: number | undefined; eps?: number | undefined; keepdim?: boolean | undefined }): Tensor;
  /** The `p`-norms of `x1 − x2 + eps` over the last dimension. */
  pairwise_distance(options: { x1: Tensor; x2: Tensor; p?: number | undefined; eps?: number | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The `p`-norm distances between all pairs of rows, without repetition, in one vector.
   *
   * Defaults: p 2.
   *
   * `pdist(Tensor self, float p=2) -> Tensor`
   */
  pdist(input: Tensor, p?: number): Tensor;
  /** The `p`-norm distances between all pairs of rows, without repetition, in one vector. */
  pdist(input: Tensor, options: { p?: number | undefined }): Tensor;
  /** The `p`-norm distances between all pairs of rows, without repetition, in one vector. */
  pdist(options: { input: Tensor; p?: number | undefined }): Tensor;
  /**
   * A view with the dimensions in the order of `dims`.
   *
   * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.permute.html torch.permute}
   */
  permute(input: Tensor, dims: readonly number[]): Tensor;
  /** A view with the dimensions in the order of `dims`. */
  permute(input: Tensor, options: { dims: readonly number[] }): Tensor;
  /** A view with the dimensions in the order of `dims`. */
  permute(options: { input: Tensor; dims: readonly number[] }): Tensor;
  /**
   * As `permute`, but a copy.
   *
   * `permute_copy(Tensor self, int[] dims) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html torch.permute_copy}
   */
  permute_copy(input: Tensor, dims: readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** As `permute`, but a copy. */
  permute_copy(input: Tensor, options: { dims: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** As `permute`, but a copy. */
  permute_copy(options: { input: Tensor; dims: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * The pseudoinverse; singular values below `rcond` times the largest count as 0.
   *
   * Defaults: rcond 1e-15.
   *
   * `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html torch.pinverse}
   */
  pinverse(input: Tensor, rcond?: number): Tensor;
  /** The pseudoinverse; singular values below `rcond` times the largest count as 0. */
  pinverse(input: Tensor, options: { rcond?: number | undefined }): Tensor;
  /** The pseudoinverse; singular values below `rcond` times the largest count as 0. */
  pinverse(options: { input: Tensor; rcond?: number | undefined }): Tensor;
  /**
   * `(*, C · r², H, W)` as `(*, C, H · r, W · r)`: channels into pixels, r the factor.
   *
   * `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
   */
  pixel_shuffle(input: Tensor, upscale_factor: number): Tensor;
  /** `(*, C · r², H, W)` as `(*, C, H · r, W · r)`: channels into pixels, r the factor. */
  pixel_shuffle(input: Tensor, options: { upscale_factor: number }): Tensor;
  /** `(*, C · r², H, W)` as `(*, C, H · r, W · r)`: channels into pixels, r the factor. */
  pixel_shuffle(options: { input: Tensor; upscale_factor: number }): Tensor;
  /**
   * `(*, C, H · r, W · r)` as `(*, C · r², H, W)`: pixels into channels, r the factor.
   *
   * `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
   */
  pixel_unshuffle(input: Tensor, downscale_factor: number): Tensor;
  /** `(*, C, H · r, W · r)` as `(*, C · r², H, W)`: pixels into channels, r the factor. */
  pixel_unshuffle(input: Tensor, options: { downscale_factor: number }): Tensor;
  /** `(*, C, H · r, W · r)` as `(*, C · r², H, W)`: pixels into channels, r the factor. */
  pixel_unshuffle(options: { input: Tensor; downscale_factor: number }): Tensor;
  /**
   * Poisson random numbers with the rates that the elements are.
   *
   * Defaults: generator null.
   *
   * `poisson(Tensor self, Generator? generator=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.poisson.html torch.poisson}
   */
  poisson(input: Tensor, generator?: Generator | null): Tensor;
  /** Poisson random numbers with the rates that the elements are. */
  poisson(input: Tensor, options: { generator?: Generator | null | undefined }): Tensor;
  /** Poisson random numbers with the rates that the elements are. */
  poisson(options: { input: Tensor; generator?: Generator | null | undefined }): Tensor;
  /**
   * `exp(x) − t · x`, or without `log_input` `x − t · log(x + eps)`. `full` adds Stirling's term for targets above 1.
   *
   * `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor`
   */
  poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, eps: number, reduction: number): Tensor;
  /** `exp(x) − t · x`, or without `log_input` `x − t · log(x + eps)`. */
  poisson_nll_loss(input: Tensor, options: { target: Tensor; log_input: boolean; full: boolean; eps: number; reduction: number }): Tensor;
  /** `exp(x) − t · x`, or without `log_input` `x − t · log(x + eps)`. */
  poisson_nll_loss(options: { input: Tensor; target: Tensor; log_input: boolean; full: boolean; eps: number; reduction: number }): Tensor;
  /**
   * A complex tensor of moduli and angles: `abs · (cos(angle) + i · sin(angle))`.
   *
   * `polar(Tensor abs, Tensor angle) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.polar.html torch.polar}
   */
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** A complex tensor of moduli and angles: `abs · (cos(angle) + i · sin(angle))`. */
  polar(abs: Tensor, options: { angle: Tensor; out?: Tensor | undefined }): Tensor;
  /** A complex tensor of moduli and angles: `abs · (cos(angle) + i · sin(angle))`. */
  polar(options: { abs: Tensor; angle: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The `n`-th derivative of the digamma function, n ≥ 0.
   *
   * `polygamma(int n, Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html torch.polygamma}
   */
  polygamma(n: number, input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The `n`-th derivative of the digamma function, n ≥ 0. */
  polygamma(n: number, options: { input: Tensor; out?: Tensor | undefined }): Tensor;
  /** The `n`-th derivative of the digamma function, n ≥ 0. */
  polygamma(options: { n: number; input: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The tensor itself, as Python's unary +. Not for booleans.
   *
   * `positive(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.positive.html torch.positive}
   */
  positive(input: Tensor): Tensor;
  /**
   * `input` to the power of `exponent`, element by element; either may be a number. Integers cannot be raised to a negative integer power.
   *
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.pow.html torch.pow}
   */
  pow(input: Tensor, exponent: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, element by element; either may be a number. */
  pow(input: Tensor, options: { exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, element by element; either may be a number. */
  pow(options: { input: Tensor; exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input` to the power of `exponent`, element by element; either may be a number.
   *
   * `pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
   */
  pow(input: Scalar, exponent: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, element by element; either may be a number. */
  pow(input: Scalar, options: { exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, element by element; either may be a number. */
  pow(options: { input: Scalar; exponent: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input` to the power of `exponent`, element by element; either may be a number.
   *
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   */
  pow(input: Tensor, exponent: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, element by element; either may be a number. */
  pow(input: Tensor, options: { exponent: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input` to the power of `exponent`, element by element; either may be a number. */
  pow(options: { input: Tensor; exponent: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `input` where it is positive, else times `weight`, one for all or one for each channel (dimension 1).
   *
   * `prelu(Tensor self, Tensor weight) -> Tensor`
   */
  prelu(input: Tensor, weight: Tensor): Tensor;
  /** `input` where it is positive, else times `weight`, one for all or one for each channel (dimension 1). */
  prelu(input: Tensor, options: { weight: Tensor }): Tensor;
  /** `input` where it is positive, else times `weight`, one for all or one for each channel (dimension 1). */
  prelu(options: { input: Tensor; weight: Tensor }): Tensor;
  /**
   * The product of all elements, or along `dim`. Integers and booleans are multiplied in int64.
   *
   * Defaults: dtype null.
   *
   * `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.prod.html torch.prod}
   */
  prod(input: Tensor, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The product of all elements, or along `dim`. Integers and booleans are multiplied in int64.
   *
   * Defaults: keepdim false; dtype null.
   *
   * `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  prod(input: Tensor, dim: number, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The product of all elements, or along `dim`. Integers and booleans are multiplied in int64. */
  prod(input: Tensor, dim: number, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The product of all elements, or along `dim`. Integers and booleans are multiplied in int64. */
  prod(input: Tensor, options: { dim: number; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The product of all elements, or along `dim`. Integers and booleans are multiplied in int64. */
  prod(options: { input: Tensor; dim: number; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `source` written at `index` into the flattened tensor. `accumulate` adds.
   *
   * Defaults: accumulate false.
   *
   * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(input: Tensor, index: Tensor, options: { source: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean | undefined }): Tensor;
  /** `source` written at `index` into the flattened tensor. `accumulate` adds. */
  put(options: { input: Tensor; index: Tensor; source: Tensor; accumulate?: boolean | undefined }): Tensor;
  /**
   * The dimension of a tensor quantized by channel.
   *
   * `q_per_channel_axis(Tensor self) -> int`
   */
  q_per_channel_axis(input: Tensor): number;
  /**
   * The scales of a tensor quantized by channel.
   *
   * `q_per_channel_scales(Tensor self) -> Tensor`
   */
  q_per_channel_scales(input: Tensor): Tensor;
  /**
   * The zero points of a tensor quantized by channel.
   *
   * `q_per_channel_zero_points(Tensor self) -> Tensor`
   */
  q_per_channel_zero_points(input: Tensor): Tensor;
  /**
   * The scale of a tensor quantized by one.
   *
   * `q_scale(Tensor self) -> float`
   */
  q_scale(input: Tensor): number;
  /**
   * The zero point of a tensor quantized by one.
   *
   * `q_zero_point(Tensor self) -> int`
   */
  q_zero_point(input: Tensor): number;
  /**
   * `{Q, R}`: the QR decomposition, reduced where `some`. New code takes `linalg.qr`.
   *
   * Defaults: some true.
   *
   * `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.qr.html torch.qr}
   */
  qr(input: Tensor, some?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): QR;
  /** `{Q, R}`: the QR decomposition, reduced where `some`. New code takes `linalg.qr`. */
  qr(input: Tensor, options: { some?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): QR;
  /** `{Q, R}`: the QR decomposition, reduced where `some`. New code takes `linalg.qr`. */
  qr(options: { input: Tensor; some?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): QR;
  /**
   * The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. Several quantiles come in a new first dimension. `interpolation` says what lies between two elements.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantile.html torch.quantile}
   */
  quantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(input: Tensor, q: Tensor, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(input: Tensor, q: Tensor, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(input: Tensor, options: { q: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(options: { input: Tensor; q: Tensor; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector.
   *
   * Defaults: keepdim false, interpolation "linear"; dim null.
   *
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   */
  quantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(input: Tensor, q: number, dim: number | null, options: { keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(input: Tensor, q: number, options: { dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(input: Tensor, options: { q: number; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /** The `q`-quantiles of all elements, or along `dim`; q in [0, 1], a number or a vector. */
  quantile(options: { input: Tensor; q: number; dim?: number | null | undefined; keepdim?: boolean | undefined; interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest" | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Numbers as integers of `dtype`, by a scale and zero point for each slice along `axis`.
   *
   * `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html torch.quantize_per_channel}
   */
  quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, axis: number, dtype: Dtype): Tensor;
  /** Numbers as integers of `dtype`, by a scale and zero point for each slice along `axis`. */
  quantize_per_channel(input: Tensor, options: { scales: Tensor; zero_points: Tensor; axis: number; dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype`, by a scale and zero point for each slice along `axis`. */
  quantize_per_channel(options: { input: Tensor; scales: Tensor; zero_points: Tensor; axis: number; dtype: Dtype }): Tensor;
  /**
   * Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. For a list of tensors one of each for each.
   *
   * `quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html torch.quantize_per_tensor}
   */
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, dtype: Dtype): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, options: Keywords & { dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(input: Tensor, scale: Tensor, options: { zero_point: Tensor; dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(input: Tensor, options: { scale: Tensor; zero_point: Tensor; dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(options: { input: Tensor; scale: Tensor; zero_point: Tensor; dtype: Dtype }): Tensor;
  /**
   * Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point.
   *
   * `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor`
   */
  quantize_per_tensor(input: Tensor, scale: number, zero_point: number, dtype: Dtype): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(input: Tensor, scale: number, zero_point: number, options: Keywords & { dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(input: Tensor, scale: number, options: { zero_point: number; dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(input: Tensor, options: { scale: number; zero_point: number; dtype: Dtype }): Tensor;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor(options: { input: Tensor; scale: number; zero_point: number; dtype: Dtype }): Tensor;
  /**
   * Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point.
   *
   * `quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]`
   */
  quantize_per_tensor<const N extends readonly Tensor[]>(tensors: N, scales: Tensor, zero_points: Tensor, dtype: Dtype): OneEach<N>;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor<const N extends readonly Tensor[]>(tensors: N, scales: Tensor, zero_points: Tensor, options: Keywords & { dtype: Dtype }): OneEach<N>;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor<const N extends readonly Tensor[]>(tensors: N, scales: Tensor, options: { zero_points: Tensor; dtype: Dtype }): OneEach<N>;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor<const N extends readonly Tensor[]>(tensors: N, options: { scales: Tensor; zero_points: Tensor; dtype: Dtype }): OneEach<N>;
  /** Numbers as integers of `dtype` (quint8, qint8, qint32), by one scale and zero point. */
  quantize_per_tensor<const N extends readonly Tensor[]>(options: { tensors: N; scales: Tensor; zero_points: Tensor; dtype: Dtype }): OneEach<N>;
  /**
   * Numbers as integers of `dtype`, by a scale that their range asks for.
   *
   * `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html torch.quantize_per_tensor_dynamic}
   */
  quantize_per_tensor_dynamic(input: Tensor, dtype: Dtype, reduce_range: boolean): Tensor;
  /** Numbers as integers of `dtype`, by a scale that their range asks for. */
  quantize_per_tensor_dynamic(input: Tensor, dtype: Dtype, options: { reduce_range: boolean }): Tensor;
  /** Numbers as integers of `dtype`, by a scale that their range asks for. */
  quantize_per_tensor_dynamic(input: Tensor, options: { dtype: Dtype; reduce_range: boolean }): Tensor;
  /** Numbers as integers of `dtype`, by a scale that their range asks for. */
  quantize_per_tensor_dynamic(options: { input: Tensor; dtype: Dtype; reduce_range: boolean }): Tensor;
  /**
   * Batch normalization of a quantized tensor.
   *
   * `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html torch.quantized_batch_norm}
   */
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, output_scale: number, output_zero_point: number): Tensor;
  /** Batch normalization of a quantized tensor. */
  quantized_batch_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: number }): Tensor;
  /** Batch normalization of a quantized tensor. */
  quantized_batch_norm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: number }): Tensor;
  /**
   * One step of a GRU with int8 weights, packed by FBGEMM.
   *
   * `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   */
  quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  /** One step of a GRU with int8 weights, packed by FBGEMM. */
  quantized_gru_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** One step of a GRU with int8 weights, packed by FBGEMM. */
  quantized_gru_cell(options: { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /**
   * `[h, c]` of one step of an LSTM with int8 weights, packed by FBGEMM.
   *
   * `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)`
   */
  quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM with int8 weights, packed by FBGEMM. */
  quantized_lstm_cell(input: Tensor, options: { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
  /** `[h, c]` of one step of an LSTM with int8 weights, packed by FBGEMM. */
  quantized_lstm_cell(options: { input: Tensor; hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
  /**
   * The largest element of each window of a quantized tensor, in one dimension.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html torch.quantized_max_pool1d}
   */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** The largest element of each window of a quantized tensor, in one dimension. */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in one dimension. */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in one dimension. */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in one dimension. */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in one dimension. */
  quantized_max_pool1d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in one dimension. */
  quantized_max_pool1d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * The largest element of each window of a quantized tensor, in two dimensions.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html torch.quantized_max_pool2d}
   */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** The largest element of each window of a quantized tensor, in two dimensions. */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in two dimensions. */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in two dimensions. */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in two dimensions. */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in two dimensions. */
  quantized_max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in two dimensions. */
  quantized_max_pool2d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * The largest element of each window of a quantized tensor, in three dimensions.
   *
   * Defaults: stride [], padding 0, dilation 1, ceil_mode false.
   *
   * `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** The largest element of each window of a quantized tensor, in three dimensions. */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in three dimensions. */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in three dimensions. */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in three dimensions. */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in three dimensions. */
  quantized_max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /** The largest element of each window of a quantized tensor, in three dimensions. */
  quantized_max_pool3d(options: { input: Tensor; kernel_size: number | readonly number[]; stride?: number | readonly number[] | undefined; padding?: number | readonly number[] | undefined; dilation?: number | readonly number[] | undefined; ceil_mode?: boolean | undefined }): Tensor;
  /**
   * One step of a recurrent network with ReLU and int8 weights, packed by FBGEMM.
   *
   * `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   */
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  /** One step of a recurrent network with ReLU and int8 weights, packed by FBGEMM. */
  quantized_rnn_relu_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** One step of a recurrent network with ReLU and int8 weights, packed by FBGEMM. */
  quantized_rnn_relu_cell(options: { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /**
   * One step of a recurrent network with tanh and int8 weights, packed by FBGEMM.
   *
   * `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   */
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  /** One step of a recurrent network with tanh and int8 weights, packed by FBGEMM. */
  quantized_rnn_tanh_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** One step of a recurrent network with tanh and int8 weights, packed by FBGEMM. */
  quantized_rnn_tanh_cell(options: { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /**
   * Radians to degrees: `input · 180 / π`.
   *
   * `rad2deg(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html torch.rad2deg}
   */
  rad2deg(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: radians to degrees: `input · 180 / π`.
   *
   * `rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   */
  rad2deg_(input: Tensor): Tensor;
  /**
   * Random numbers of `size`, uniform in [0, 1).
   *
   * `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.rand.html torch.rand}
   */
  rand(size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers of `size`, uniform in [0, 1).
   *
   * `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  rand(...args: [...size: number[], options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }]): Tensor;
  /** Random numbers of `size`, uniform in [0, 1). */
  rand(options: TensorOptions & { size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers of `size`, uniform in [0, 1).
   *
   * `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  rand(size: readonly number[], options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers of `size`, uniform in [0, 1).
   *
   * `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  rand(...size: number[]): Tensor;
  /**
   * Random numbers of `size`, uniform in [0, 1).
   *
   * `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  rand(...args: [...size: number[], options: TensorOptions & { out?: Tensor | undefined }]): Tensor;
  /** Random numbers of `size`, uniform in [0, 1). */
  rand(options: TensorOptions & { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers, uniform in [0, 1), in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html torch.rand_like}
   */
  rand_like(input: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random numbers, uniform in [0, 1), in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  rand_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default.
   *
   * `randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.randint.html torch.randint}
   */
  randint(high: number | bigint, size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(high: number | bigint, options: TensorOptions & { size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(options: TensorOptions & { high: number | bigint; size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default.
   *
   * `randint(SymInt high, SymInt[] size, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randint(high: number | bigint, size: readonly number[], options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(high: number | bigint, options: TensorOptions & { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(options: TensorOptions & { high: number | bigint; size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default.
   *
   * `randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randint(low: number | bigint, high: number | bigint, size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(low: number | bigint, high: number | bigint, options: TensorOptions & { size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(low: number | bigint, options: TensorOptions & { high: number | bigint; size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(options: TensorOptions & { low: number | bigint; high: number | bigint; size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default.
   *
   * `randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randint(low: number | bigint, high: number | bigint, size: readonly number[], options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(low: number | bigint, high: number | bigint, options: TensorOptions & { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(low: number | bigint, options: TensorOptions & { high: number | bigint; size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Random integers of `size`, uniform from `low` (0) to below `high`, int64 by default. */
  randint(options: TensorOptions & { low: number | bigint; high: number | bigint; size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html torch.randint_like}
   */
  randint_like(input: Tensor, low: number | bigint, high: number | bigint, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, low: number | bigint, options: TensorOptions & { high: number | bigint; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, options: TensorOptions & { low: number | bigint; high: number | bigint; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(options: TensorOptions & { input: Tensor; low: number | bigint; high: number | bigint; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  randint_like(input: Tensor, low: number | bigint, high: number | bigint, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, low: number | bigint, options: TensorOptions & { high: number | bigint; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, options: TensorOptions & { low: number | bigint; high: number | bigint; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(options: TensorOptions & { input: Tensor; low: number | bigint; high: number | bigint; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  randint_like(input: Tensor, high: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, options: TensorOptions & { high: Tensor; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(options: TensorOptions & { input: Tensor; high: Tensor; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  randint_like(input: Tensor, high: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, options: TensorOptions & { high: Tensor; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(options: TensorOptions & { input: Tensor; high: Tensor; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  randint_like(input: Tensor, high: number | bigint, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, options: TensorOptions & { high: number | bigint; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(options: TensorOptions & { input: Tensor; high: number | bigint; generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  randint_like(input: Tensor, high: number | bigint, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(input: Tensor, options: TensorOptions & { high: number | bigint; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** Random integers, uniform from `low` (0) to below `high`, in a tensor as `input` is. */
  randint_like(options: TensorOptions & { input: Tensor; high: number | bigint; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random numbers of `size`, normal with mean 0 and variance 1.
   *
   * `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.randn.html torch.randn}
   */
  randn(size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers of `size`, normal with mean 0 and variance 1.
   *
   * `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randn(...args: [...size: number[], options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }]): Tensor;
  /** Random numbers of `size`, normal with mean 0 and variance 1. */
  randn(options: TensorOptions & { size: readonly number[]; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers of `size`, normal with mean 0 and variance 1.
   *
   * `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randn(size: readonly number[], options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers of `size`, normal with mean 0 and variance 1.
   *
   * `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randn(...size: number[]): Tensor;
  /**
   * Random numbers of `size`, normal with mean 0 and variance 1.
   *
   * `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randn(...args: [...size: number[], options: TensorOptions & { out?: Tensor | undefined }]): Tensor;
  /** Random numbers of `size`, normal with mean 0 and variance 1. */
  randn(options: TensorOptions & { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Random numbers, normal with mean 0 and variance 1, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html torch.randn_like}
   */
  randn_like(input: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * Random numbers, normal with mean 0 and variance 1, in a tensor as `input` is.
   *
   * Defaults: memory_format null.
   *
   * `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  randn_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * A random order of the integers from 0 to below `n`, int64 by default.
   *
   * `randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.randperm.html torch.randperm}
   */
  randperm(n: number, options: TensorOptions & { generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /** A random order of the integers from 0 to below `n`, int64 by default. */
  randperm(options: TensorOptions & { n: number; generator: Generator | null; out?: Tensor | undefined }): Tensor;
  /**
   * A random order of the integers from 0 to below `n`, int64 by default.
   *
   * `randperm(SymInt n, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  randperm(n: number, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** A random order of the integers from 0 to below `n`, int64 by default. */
  randperm(options: TensorOptions & { n: number; out?: Tensor | undefined }): Tensor;
  /**
   * The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange.
   *
   * `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.range.html torch.range}
   */
  range(start: Scalar, end: Scalar, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange. */
  range(start: Scalar, options: TensorOptions & { end: Scalar; out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange. */
  range(options: TensorOptions & { start: Scalar; end: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange.
   *
   * Defaults: step 1.
   *
   * `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange. */
  range(start: Scalar, end: Scalar, options: TensorOptions & { step?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange. */
  range(start: Scalar, options: TensorOptions & { end: Scalar; step?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** The numbers from `start` to `end`, that included, `step` apart, in the default dtype. Use arange. */
  range(options: TensorOptions & { start: Scalar; end: Scalar; step?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * All elements in one dimension: a view where they lie in memory without gaps.
   *
   * `ravel(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.ravel.html torch.ravel}
   */
  ravel(input: Tensor): Tensor;
  /**
   * A view of the real parts; of a real tensor itself.
   *
   * `real(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.real.html torch.real}
   */
  real(input: Tensor): Tensor;
  /**
   * `1 / input`, element by element. Integers become floating-point.
   *
   * `reciprocal(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html torch.reciprocal}
   */
  reciprocal(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `1 / input`, element by element. Integers become floating-point.
   *
   * `reciprocal_(Tensor(a!) self) -> Tensor(a!)`
   */
  reciprocal_(input: Tensor): Tensor;
  /**
   * `max(input, 0)`, element by element.
   *
   * `relu(Tensor self) -> Tensor`
   */
  relu(input: Tensor): Tensor;
  /**
   * In place: `max(input, 0)`, element by element.
   *
   * `relu_(Tensor(a!) self) -> Tensor(a!)`
   */
  relu_(input: Tensor): Tensor;
  /**
   * The rest of `input / other` that has the sign of `other`, as Python's %.
   *
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.remainder.html torch.remainder}
   */
  remainder(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `other`, as Python's %. */
  remainder(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `other`, as Python's %. */
  remainder(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The rest of `input / other` that has the sign of `other`, as Python's %.
   *
   * `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   */
  remainder(input: Scalar, other: Tensor): Tensor;
  /** The rest of `input / other` that has the sign of `other`, as Python's %. */
  remainder(input: Scalar, options: { other: Tensor }): Tensor;
  /** The rest of `input / other` that has the sign of `other`, as Python's %. */
  remainder(options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * The rest of `input / other` that has the sign of `other`, as Python's %.
   *
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  remainder(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `other`, as Python's %. */
  remainder(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** The rest of `input / other` that has the sign of `other`, as Python's %. */
  remainder(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it.
   *
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.renorm.html torch.renorm}
   */
  renorm(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(input: Tensor, p: Scalar, dim: number, options: { maxnorm: Scalar; out?: Tensor | undefined }): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(input: Tensor, p: Scalar, options: { dim: number; maxnorm: Scalar; out?: Tensor | undefined }): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(input: Tensor, options: { p: Scalar; dim: number; maxnorm: Scalar; out?: Tensor | undefined }): Tensor;
  /** Each slice along `dim` whose `p`-norm is above `maxnorm` scaled down to it. */
  renorm(options: { input: Tensor; p: Scalar; dim: number; maxnorm: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * Each element repeated, `repeats` times or as often as its own count says. Without `dim` of the flattened tensor. With the counts alone: the indices repeated so.
   *
   * Defaults: dim, output_size null.
   *
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html torch.repeat_interleave}
   */
  repeat_interleave(input: Tensor, repeats: Tensor, dim?: number | null, options?: { output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(input: Tensor, repeats: Tensor, options: { dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(input: Tensor, options: { repeats: Tensor; dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(options: { input: Tensor; repeats: Tensor; dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /**
   * Each element repeated, `repeats` times or as often as its own count says.
   *
   * Defaults: output_size null.
   *
   * `repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor`
   */
  repeat_interleave(repeats: Tensor, options?: { output_size?: number | null | undefined }): Tensor;
  /**
   * Each element repeated, `repeats` times or as often as its own count says.
   *
   * Defaults: dim, output_size null.
   *
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   */
  repeat_interleave(input: Tensor, repeats: number, dim?: number | null, options?: { output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(input: Tensor, repeats: number, options: { dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(input: Tensor, options: { repeats: number; dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /** Each element repeated, `repeats` times or as often as its own count says. */
  repeat_interleave(options: { input: Tensor; repeats: number; dim?: number | null | undefined; output_size?: number | null | undefined }): Tensor;
  /**
   * The same elements in another shape: a view where that is possible, else a copy. One size may be −1: what is left.
   *
   * `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.reshape.html torch.reshape}
   */
  reshape(input: Tensor, shape: readonly number[]): Tensor;
  /** The same elements in another shape: a view where that is possible, else a copy. */
  reshape(input: Tensor, options: { shape: readonly number[] }): Tensor;
  /** The same elements in another shape: a view where that is possible, else a copy. */
  reshape(options: { input: Tensor; shape: readonly number[] }): Tensor;
  /**
   * In place: gives it the size of `the_template`.
   *
   * Defaults: memory_format null.
   *
   * `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   */
  resize_as_(input: Tensor, the_template: Tensor, options?: { memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** In place: gives it the size of `the_template`. */
  resize_as_(input: Tensor, options: { the_template: Tensor; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /** In place: gives it the size of `the_template`. */
  resize_as_(options: { input: Tensor; the_template: Tensor; memory_format?: MemoryFormat | null | undefined }): Tensor;
  /**
   * In place: gives a sparse tensor the size of `the_template`.
   *
   * `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
   */
  resize_as_sparse_(input: Tensor, the_template: Tensor): Tensor;
  /** In place: gives a sparse tensor the size of `the_template`. */
  resize_as_sparse_(input: Tensor, options: { the_template: Tensor }): Tensor;
  /** In place: gives a sparse tensor the size of `the_template`. */
  resize_as_sparse_(options: { input: Tensor; the_template: Tensor }): Tensor;
  /**
   * The tensor with a pending conjugation carried out; itself where none is pending.
   *
   * `resolve_conj(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html torch.resolve_conj}
   */
  resolve_conj(input: Tensor): Tensor;
  /**
   * The tensor with a pending negation carried out; itself where none is pending.
   *
   * `resolve_neg(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html torch.resolve_neg}
   */
  resolve_neg(input: Tensor): Tensor;
  /**
   * Division by the root of the mean square over the dimensions of `normalized_shape`, then `· weight`.
   *
   * Defaults: weight, eps null.
   *
   * `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   */
  rms_norm(input: Tensor, normalized_shape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor;
  /** Division by the root of the mean square over the dimensions of `normalized_shape`, then `· weight`. */
  rms_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, options: { eps?: number | null | undefined }): Tensor;
  /** Division by the root of the mean square over the dimensions of `normalized_shape`, then `· weight`. */
  rms_norm(input: Tensor, normalized_shape: readonly number[], options: { weight?: Tensor | null | undefined; eps?: number | null | undefined }): Tensor;
  /** Division by the root of the mean square over the dimensions of `normalized_shape`, then `· weight`. */
  rms_norm(input: Tensor, options: { normalized_shape: readonly number[]; weight?: Tensor | null | undefined; eps?: number | null | undefined }): Tensor;
  /** Division by the root of the mean square over the dimensions of `normalized_shape`, then `· weight`. */
  rms_norm(options: { input: Tensor; normalized_shape: readonly number[]; weight?: Tensor | null | undefined; eps?: number | null | undefined }): Tensor;
  /**
   * `[output, h]` of a plain recurrent network with ReLU.
   *
   * `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   */
  rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with ReLU. */
  rnn_relu(data: Tensor, options: { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with ReLU. */
  rnn_relu(options: { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /**
   * `[output, h]` of a plain recurrent network with ReLU.
   *
   * `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with ReLU. */
  rnn_relu(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with ReLU. */
  rnn_relu(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /**
   * One step of a plain recurrent network with ReLU.
   *
   * Defaults: b_ih, b_hh null.
   *
   * `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** One step of a plain recurrent network with ReLU. */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with ReLU. */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with ReLU. */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with ReLU. */
  rnn_relu_cell(input: Tensor, hx: Tensor, options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with ReLU. */
  rnn_relu_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with ReLU. */
  rnn_relu_cell(options: { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /**
   * `[output, h]` of a plain recurrent network with tanh.
   *
   * `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   */
  rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with tanh. */
  rnn_tanh(data: Tensor, options: { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with tanh. */
  rnn_tanh(options: { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /**
   * `[output, h]` of a plain recurrent network with tanh.
   *
   * `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with tanh. */
  rnn_tanh(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `[output, h]` of a plain recurrent network with tanh. */
  rnn_tanh(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /**
   * One step of a plain recurrent network with tanh.
   *
   * Defaults: b_ih, b_hh null.
   *
   * `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** One step of a plain recurrent network with tanh. */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with tanh. */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with tanh. */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with tanh. */
  rnn_tanh_cell(input: Tensor, hx: Tensor, options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with tanh. */
  rnn_tanh_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /** One step of a plain recurrent network with tanh. */
  rnn_tanh_cell(options: { input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }): Tensor;
  /**
   * The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. Without dims of the flattened tensor.
   *
   * Defaults: dims [].
   *
   * `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.roll.html torch.roll}
   */
  roll(input: Tensor, shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
  /** The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. */
  roll(input: Tensor, shifts: number | readonly number[], options: { dims?: number | readonly number[] | undefined }): Tensor;
  /** The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. */
  roll(input: Tensor, options: { shifts: number | readonly number[]; dims?: number | readonly number[] | undefined }): Tensor;
  /** The elements moved by `shifts` along `dims`; those beyond the end come back at the beginning. */
  roll(options: { input: Tensor; shifts: number | readonly number[]; dims?: number | readonly number[] | undefined }): Tensor;
  /**
   * Turned by 90° `k` times in the plane of two dimensions, from the first towards the second.
   *
   * Defaults: k 1, dims [0, 1].
   *
   * `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.rot90.html torch.rot90}
   */
  rot90(input: Tensor, k?: number, dims?: readonly number[]): Tensor;
  /** Turned by 90° `k` times in the plane of two dimensions, from the first towards the second. */
  rot90(input: Tensor, k: number, options: { dims?: readonly number[] | undefined }): Tensor;
  /** Turned by 90° `k` times in the plane of two dimensions, from the first towards the second. */
  rot90(input: Tensor, options: { k?: number | undefined; dims?: readonly number[] | undefined }): Tensor;
  /** Turned by 90° `k` times in the plane of two dimensions, from the first towards the second. */
  rot90(options: { input: Tensor; k?: number | undefined; dims?: readonly number[] | undefined }): Tensor;
  /**
   * The nearest integer to each element, halves to the even one, in the same dtype. `decimals` is the digit to round to, to the left of the point where it is negative.
   *
   * `round(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.round.html torch.round}
   */
  round(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The nearest integer to each element, halves to the even one, in the same dtype.
   *
   * `round.decimals(Tensor self, *, int decimals) -> Tensor`
   */
  round(input: Tensor, options: { decimals: number; out?: Tensor | undefined }): Tensor;
  /**
   * In place: the nearest integer to each element, halves to the even one, in the same dtype. `decimals` is the digit to round to, to the left of the point where it is negative.
   *
   * `round_(Tensor(a!) self) -> Tensor(a!)`
   */
  round_(input: Tensor): Tensor;
  /**
   * In place: the nearest integer to each element, halves to the even one, in the same dtype.
   *
   * `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
   */
  round_(input: Tensor, options: { decimals: number }): Tensor;
  /**
   * As `row_indices`, but a copy.
   *
   * `row_indices_copy(Tensor self) -> Tensor`
   */
  row_indices_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Alias of vstack: tensors joined along the first dimension, vectors as rows.
   *
   * `row_stack(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html torch.row_stack}
   */
  row_stack(tensors: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** Alias of vstack: tensors joined along the first dimension, vectors as rows. */
  row_stack(options: { tensors: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * `input` where it is positive, else times a random slope in [`lower`, `upper`]. Without `training` the slope is their mean.
   *
   * Defaults: lower 0.125, upper 0.3333333333333333, training false; generator null.
   *
   * `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
   */
  rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null | undefined }): Tensor;
  /** `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu(input: Tensor, lower: Scalar, options: { upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu(input: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu(options: { input: Tensor; lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /**
   * In place: `input` where it is positive, else times a random slope in [`lower`, `upper`]. Without `training` the slope is their mean.
   *
   * Defaults: lower 0.125, upper 0.3333333333333333, training false; generator null.
   *
   * `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
   */
  rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** In place: `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null | undefined }): Tensor;
  /** In place: `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu_(input: Tensor, lower: Scalar, options: { upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu_(input: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** In place: `input` where it is positive, else times a random slope in [`lower`, `upper`]. */
  rrelu_(options: { input: Tensor; lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /**
   * `1 / sqrt(input)`, element by element.
   *
   * `rsqrt(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html torch.rsqrt}
   */
  rsqrt(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `1 / sqrt(input)`, element by element.
   *
   * `rsqrt_(Tensor(a!) self) -> Tensor(a!)`
   */
  rsqrt_(input: Tensor): Tensor;
  /**
   * `other − alpha · input`, element by element.
   *
   * Defaults: alpha 1.
   *
   * `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   */
  rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `other − alpha · input`, element by element. */
  rsub(input: Tensor, options: { other: Tensor; alpha?: Scalar | undefined }): Tensor;
  /** `other − alpha · input`, element by element. */
  rsub(options: { input: Tensor; other: Tensor; alpha?: Scalar | undefined }): Tensor;
  /**
   * `other − alpha · input`, element by element.
   *
   * Defaults: alpha 1.
   *
   * `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   */
  rsub(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `other − alpha · input`, element by element. */
  rsub(input: Tensor, other: Scalar, options: { alpha?: Scalar | undefined }): Tensor;
  /** `other − alpha · input`, element by element. */
  rsub(input: Tensor, options: { other: Scalar; alpha?: Scalar | undefined }): Tensor;
  /** `other − alpha · input`, element by element. */
  rsub(options: { input: Tensor; other: Scalar; alpha?: Scalar | undefined }): Tensor;
  /**
   * A tensor without dimensions that holds `s`.
   *
   * `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  scalar_tensor(s: Scalar, options?: TensorOptions): Tensor;
  /** A tensor without dimensions that holds `s`. */
  scalar_tensor(options: TensorOptions & { s: Scalar }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. `reduce` "add" or "multiply" combines instead of replacing. Of equal indices any may win.
   *
   * `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.scatter.html torch.scatter}
   */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
   */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `src`, or one `value`, written along `dim` where `index` says: the reverse of gather.
   *
   * `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
   */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /** `src`, or one `value`, written along `dim` where `index` says: the reverse of gather. */
  scatter(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; reduce: "add" | "multiply"; out?: Tensor | undefined }): Tensor;
  /**
   * `src` added along `dim` where `index` says. Equal indices add up.
   *
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html torch.scatter_add}
   */
  scatter_add(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor | undefined }): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor | undefined }): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; out?: Tensor | undefined }): Tensor;
  /** `src` added along `dim` where `index` says. Equal indices add up. */
  scatter_add(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". `include_self` lets the old elements take part.
   *
   * Defaults: include_self true.
   *
   * `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html torch.scatter_reduce}
   */
  scatter_reduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: "sum" | "prod" | "mean" | "amax" | "amin", options?: { include_self?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** `src` combined along `dim` where `index` says, by "sum", "prod", "mean", "amax" or "amin". */
  scatter_reduce(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: "sum" | "prod" | "mean" | "amax" | "amin"; include_self?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Where each value would go in the sorted last dimension of `sorted_sequence`, int64. `right` (or `side` "right") takes the place after equal elements; `sorter` holds the indices that sort the sequence; `out_int32` gives int32.
   *
   * Defaults: out_int32 false, right false; side, sorter null.
   *
   * `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html torch.searchsorted}
   */
  searchsorted(sorted_sequence: Tensor, input: Tensor, options?: { out_int32?: boolean | undefined; right?: boolean | undefined; side?: "left" | "right" | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Where each value would go in the sorted last dimension of `sorted_sequence`, int64. */
  searchsorted(sorted_sequence: Tensor, options: { input: Tensor; out_int32?: boolean | undefined; right?: boolean | undefined; side?: "left" | "right" | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Where each value would go in the sorted last dimension of `sorted_sequence`, int64. */
  searchsorted(options: { sorted_sequence: Tensor; input: Tensor; out_int32?: boolean | undefined; right?: boolean | undefined; side?: "left" | "right" | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Where each value would go in the sorted last dimension of `sorted_sequence`, int64.
   *
   * Defaults: out_int32 false, right false; side, sorter null.
   *
   * `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   */
  searchsorted(sorted_sequence: Tensor, input: Scalar, options?: { out_int32?: boolean | undefined; right?: boolean | undefined; side?: "left" | "right" | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Where each value would go in the sorted last dimension of `sorted_sequence`, int64. */
  searchsorted(sorted_sequence: Tensor, options: { input: Scalar; out_int32?: boolean | undefined; right?: boolean | undefined; side?: "left" | "right" | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /** Where each value would go in the sorted last dimension of `sorted_sequence`, int64. */
  searchsorted(options: { sorted_sequence: Tensor; input: Scalar; out_int32?: boolean | undefined; right?: boolean | undefined; side?: "left" | "right" | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Reduces runs of elements along `axis`, whose `lengths` or `offsets` are given. `reduce` is "sum", "mean", "max", "min" or "prod"; empty runs give `initial`.
   *
   * Defaults: axis 0, unsafe false; lengths, indices, offsets, initial null.
   *
   * `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html torch.segment_reduce}
   */
  segment_reduce(data: Tensor, reduce: "sum" | "mean" | "max" | "min" | "prod", options?: { lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: number | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined }): Tensor;
  /** Reduces runs of elements along `axis`, whose `lengths` or `offsets` are given. */
  segment_reduce(data: Tensor, options: { reduce: "sum" | "mean" | "max" | "min" | "prod"; lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: number | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined }): Tensor;
  /** Reduces runs of elements along `axis`, whose `lengths` or `offsets` are given. */
  segment_reduce(options: { data: Tensor; reduce: "sum" | "mean" | "max" | "min" | "prod"; lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: number | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined }): Tensor;
  /**
   * A view of slice `index` along `dim`, without that dimension.
   *
   * `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.select.html torch.select}
   */
  select(input: Tensor, dim: number, index: number): Tensor;
  /** A view of slice `index` along `dim`, without that dimension. */
  select(input: Tensor, dim: number, options: { index: number }): Tensor;
  /** A view of slice `index` along `dim`, without that dimension. */
  select(input: Tensor, options: { dim: number; index: number }): Tensor;
  /** A view of slice `index` along `dim`, without that dimension. */
  select(options: { input: Tensor; dim: number; index: number }): Tensor;
  /**
   * As `select`, but a copy.
   *
   * `select_copy.int(Tensor self, int dim, SymInt index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html torch.select_copy}
   */
  select_copy(input: Tensor, dim: number, index: number, options?: { out?: Tensor | undefined }): Tensor;
  /** As `select`, but a copy. */
  select_copy(input: Tensor, dim: number, options: { index: number; out?: Tensor | undefined }): Tensor;
  /** As `select`, but a copy. */
  select_copy(input: Tensor, options: { dim: number; index: number; out?: Tensor | undefined }): Tensor;
  /** As `select`, but a copy. */
  select_copy(options: { input: Tensor; dim: number; index: number; out?: Tensor | undefined }): Tensor;
  /**
   * A copy in which slice `index` along `dim` is `src`.
   *
   * `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html torch.select_scatter}
   */
  select_scatter(input: Tensor, src: Tensor, dim: number, index: number): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(input: Tensor, src: Tensor, dim: number, options: { index: number }): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(input: Tensor, src: Tensor, options: { dim: number; index: number }): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(input: Tensor, options: { src: Tensor; dim: number; index: number }): Tensor;
  /** A copy in which slice `index` along `dim` is `src`. */
  select_scatter(options: { input: Tensor; src: Tensor; dim: number; index: number }): Tensor;
  /**
   * `scale · (max(0, x) + min(0, alpha · (exp(x) − 1)))` with the constants of self-normalizing networks.
   *
   * `selu(Tensor self) -> Tensor`
   */
  selu(input: Tensor): Tensor;
  /**
   * In place: `scale · (max(0, x) + min(0, alpha · (exp(x) − 1)))` with the constants of self-normalizing networks.
   *
   * `selu_(Tensor(a!) self) -> Tensor(a!)`
   */
  selu_(input: Tensor): Tensor;
  /**
   * Each element divided by its modulus, and 0 for 0: `sign` for complex numbers too.
   *
   * `sgn(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sgn.html torch.sgn}
   */
  sgn(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * `1 / (1 + exp(−input))`, element by element.
   *
   * `sigmoid(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html torch.sigmoid}
   */
  sigmoid(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `1 / (1 + exp(−input))`, element by element.
   *
   * `sigmoid_(Tensor(a!) self) -> Tensor(a!)`
   */
  sigmoid_(input: Tensor): Tensor;
  /**
   * −1, 0 or 1 by the sign of each element.
   *
   * `sign(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sign.html torch.sign}
   */
  sign(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * Whether the sign bit of each element is set: so for −0, and for a negative NaN.
   *
   * `signbit(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.signbit.html torch.signbit}
   */
  signbit(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The sine of each element, in radians.
   *
   * `sin(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sin.html torch.sin}
   */
  sin(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the sine of each element, in radians.
   *
   * `sin_(Tensor(a!) self) -> Tensor(a!)`
   */
  sin_(input: Tensor): Tensor;
  /**
   * `sin(π · input) / (π · input)`, and 1 at 0.
   *
   * `sinc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sinc.html torch.sinc}
   */
  sinc(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `sin(π · input) / (π · input)`, and 1 at 0.
   *
   * `sinc_(Tensor(a!) self) -> Tensor(a!)`
   */
  sinc_(input: Tensor): Tensor;
  /**
   * The hyperbolic sine of each element.
   *
   * `sinh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sinh.html torch.sinh}
   */
  sinh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the hyperbolic sine of each element.
   *
   * `sinh_(Tensor(a!) self) -> Tensor(a!)`
   */
  sinh_(input: Tensor): Tensor;
  /**
   * A copy of the slices along `dim` from `start` to before `end`, every `step`-th.
   *
   * Defaults: dim 0, step 1; start, end null.
   *
   * `slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html torch.slice_copy}
   */
  slice_copy(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** A copy of the slices along `dim` from `start` to before `end`, every `step`-th. */
  slice_copy(input: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy of the slices along `dim` from `start` to before `end`, every `step`-th. */
  slice_copy(input: Tensor, dim: number, start: number | null, options: { end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy of the slices along `dim` from `start` to before `end`, every `step`-th. */
  slice_copy(input: Tensor, dim: number, options: { start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy of the slices along `dim` from `start` to before `end`, every `step`-th. */
  slice_copy(input: Tensor, options: { dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy of the slices along `dim` from `start` to before `end`, every `step`-th. */
  slice_copy(options: { input: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The tensor of which `input` is a slice, in the shape of `src`. For views only.
   *
   * Defaults: dim 0, step 1; start, end null.
   *
   * `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   */
  slice_inverse(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  /** The tensor of which `input` is a slice, in the shape of `src`. For views only. */
  slice_inverse(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number | undefined }): Tensor;
  /** The tensor of which `input` is a slice, in the shape of `src`. For views only. */
  slice_inverse(input: Tensor, src: Tensor, dim: number, start: number | null, options: { end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `input` is a slice, in the shape of `src`. For views only. */
  slice_inverse(input: Tensor, src: Tensor, dim: number, options: { start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `input` is a slice, in the shape of `src`. For views only. */
  slice_inverse(input: Tensor, src: Tensor, options: { dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `input` is a slice, in the shape of `src`. For views only. */
  slice_inverse(input: Tensor, options: { src: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /** The tensor of which `input` is a slice, in the shape of `src`. For views only. */
  slice_inverse(options: { input: Tensor; src: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined }): Tensor;
  /**
   * A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`.
   *
   * Defaults: dim 0, step 1; start, end null.
   *
   * `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html torch.slice_scatter}
   */
  slice_scatter(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(input: Tensor, src: Tensor, dim: number, start: number | null, options: { end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(input: Tensor, src: Tensor, dim: number, options: { start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(input: Tensor, src: Tensor, options: { dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(input: Tensor, options: { src: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** A copy in which the slices along `dim` from `start` to before `end`, every `step`-th, are `src`. */
  slice_scatter(options: { input: Tensor; src: Tensor; dim?: number | undefined; start?: number | null | undefined; end?: number | null | undefined; step?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of torch.linalg.slogdet: `{sign, logabsdet}`: the determinant's sign and the logarithm of its absolute value.
   *
   * `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html torch.slogdet}
   */
  slogdet(input: Tensor, options?: { out?: readonly [Tensor, Tensor] | undefined }): SignLogabsdet;
  /**
   * The product of a sparse and a dense matrix, sparse.
   *
   * `smm(Tensor self, Tensor mat2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.smm.html torch.smm}
   */
  smm(input: Tensor, mat2: Tensor): Tensor;
  /** The product of a sparse and a dense matrix, sparse. */
  smm(input: Tensor, options: { mat2: Tensor }): Tensor;
  /** The product of a sparse and a dense matrix, sparse. */
  smm(options: { input: Tensor; mat2: Tensor }): Tensor;
  /**
   * `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. `dtype` is what the elements are converted to first.
   *
   * Defaults: dtype null.
   *
   * `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  softmax(input: Tensor, dim: number, dtype?: Dtype | null, options?: { out?: Tensor | undefined }): Tensor;
  /** `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(input: Tensor, dim: number, options: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** `exp(input)` divided by its sum along `dim`: positive numbers whose sum is 1. */
  softmax(options: { input: Tensor; dim: number; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{values, indices}`: the elements in order along `dim`, and where they were. `stable` keeps the order of equal elements.
   *
   * Defaults: dim -1, descending false.
   *
   * `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sort.html torch.sort}
   */
  sort(input: Tensor, options: { stable: boolean | null; dim?: number | undefined; descending?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * `{values, indices}`: the elements in order along `dim`, and where they were.
   *
   * Defaults: dim -1, descending false.
   *
   * `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   */
  sort(input: Tensor, dim?: number, descending?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}`: the elements in order along `dim`, and where they were. */
  sort(input: Tensor, dim: number, options: { descending?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}`: the elements in order along `dim`, and where they were. */
  sort(input: Tensor, options: { dim?: number | undefined; descending?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}`: the elements in order along `dim`, and where they were. */
  sort(options: { input: Tensor; dim?: number | undefined; descending?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list.
   *
   * Defaults: dim 0.
   *
   * `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.split.html torch.split}
   */
  split(input: Tensor, split_size: number, dim?: number): TensorList;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split(input: Tensor, split_size: number, options: { dim?: number | undefined }): TensorList;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split(input: Tensor, options: { split_size: number; dim?: number | undefined }): TensorList;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split(options: { input: Tensor; split_size: number; dim?: number | undefined }): TensorList;
  /**
   * Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list.
   *
   * Defaults: dim 0.
   *
   * `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
   */
  split<const N extends readonly number[]>(input: Tensor, split_size: N, dim?: number): OneEach<N>;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split<const N extends readonly number[]>(input: Tensor, split_size: N, options: { dim?: number | undefined }): OneEach<N>;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split<const N extends readonly number[]>(input: Tensor, options: { split_size: N; dim?: number | undefined }): OneEach<N>;
  /** Parts of `split_size` along `dim`, the last maybe smaller; or parts of the sizes in a list. */
  split<const N extends readonly number[]>(options: { input: Tensor; split_size: N; dim?: number | undefined }): OneEach<N>;
  /**
   * As `split`, but copies.
   *
   * Defaults: dim 0.
   *
   * `split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html torch.split_copy}
   */
  split_copy(input: Tensor, split_size: number, dim?: number, options?: { out?: readonly Tensor[] | undefined }): TensorList;
  /** As `split`, but copies. */
  split_copy(input: Tensor, split_size: number, options: { dim?: number | undefined; out?: readonly Tensor[] | undefined }): TensorList;
  /** As `split`, but copies. */
  split_copy(input: Tensor, options: { split_size: number; dim?: number | undefined; out?: readonly Tensor[] | undefined }): TensorList;
  /** As `split`, but copies. */
  split_copy(options: { input: Tensor; split_size: number; dim?: number | undefined; out?: readonly Tensor[] | undefined }): TensorList;
  /**
   * Parts of the sizes `split_sizes` along `dim`.
   *
   * Defaults: dim 0.
   *
   * `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   */
  split_with_sizes<const N extends readonly number[]>(input: Tensor, split_sizes: N, dim?: number): OneEach<N>;
  /** Parts of the sizes `split_sizes` along `dim`. */
  split_with_sizes<const N extends readonly number[]>(input: Tensor, split_sizes: N, options: { dim?: number | undefined }): OneEach<N>;
  /** Parts of the sizes `split_sizes` along `dim`. */
  split_with_sizes<const N extends readonly number[]>(input: Tensor, options: { split_sizes: N; dim?: number | undefined }): OneEach<N>;
  /** Parts of the sizes `split_sizes` along `dim`. */
  split_with_sizes<const N extends readonly number[]>(options: { input: Tensor; split_sizes: N; dim?: number | undefined }): OneEach<N>;
  /**
   * As `split_with_sizes`, but copies.
   *
   * Defaults: dim 0.
   *
   * `split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html torch.split_with_sizes_copy}
   */
  split_with_sizes_copy<const N extends readonly number[]>(input: Tensor, split_sizes: N, dim?: number, options?: { out?: readonly Tensor[] | undefined }): OneEach<N>;
  /** As `split_with_sizes`, but copies. */
  split_with_sizes_copy<const N extends readonly number[]>(input: Tensor, split_sizes: N, options: { dim?: number | undefined; out?: readonly Tensor[] | undefined }): OneEach<N>;
  /** As `split_with_sizes`, but copies. */
  split_with_sizes_copy<const N extends readonly number[]>(input: Tensor, options: { split_sizes: N; dim?: number | undefined; out?: readonly Tensor[] | undefined }): OneEach<N>;
  /** As `split_with_sizes`, but copies. */
  split_with_sizes_copy<const N extends readonly number[]>(options: { input: Tensor; split_sizes: N; dim?: number | undefined; out?: readonly Tensor[] | undefined }): OneEach<N>;
  /**
   * The square root of each element; NaN below 0. Integers become floating-point.
   *
   * `sqrt(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html torch.sqrt}
   */
  sqrt(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the square root of each element; NaN below 0. Integers become floating-point.
   *
   * `sqrt_(Tensor(a!) self) -> Tensor(a!)`
   */
  sqrt_(input: Tensor): Tensor;
  /**
   * `input²`, element by element.
   *
   * `square(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.square.html torch.square}
   */
  square(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: `input²`, element by element.
   *
   * `square_(Tensor(a!) self) -> Tensor(a!)`
   */
  square_(input: Tensor): Tensor;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html torch.squeeze}
   */
  squeeze(input: Tensor): Tensor;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
   */
  squeeze(input: Tensor, dim: number): Tensor;
  /** A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze(input: Tensor, options: { dim: number }): Tensor;
  /** A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze(options: { input: Tensor; dim: number }): Tensor;
  /**
   * A view without dimensions of size 1: without all of them, or those in `dim`.
   *
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   */
  squeeze(input: Tensor, dim: readonly number[]): Tensor;
  /** A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze(input: Tensor, options: { dim: readonly number[] }): Tensor;
  /** A view without dimensions of size 1: without all of them, or those in `dim`. */
  squeeze(options: { input: Tensor; dim: readonly number[] }): Tensor;
  /**
   * As `squeeze`, but a copy.
   *
   * `squeeze_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html torch.squeeze_copy}
   */
  squeeze_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * As `squeeze`, but a copy.
   *
   * `squeeze_copy.dim(Tensor self, int dim) -> Tensor`
   */
  squeeze_copy(input: Tensor, dim: number, options?: { out?: Tensor | undefined }): Tensor;
  /** As `squeeze`, but a copy. */
  squeeze_copy(input: Tensor, options: { dim: number; out?: Tensor | undefined }): Tensor;
  /** As `squeeze`, but a copy. */
  squeeze_copy(options: { input: Tensor; dim: number; out?: Tensor | undefined }): Tensor;
  /**
   * As `squeeze`, but a copy.
   *
   * `squeeze_copy.dims(Tensor self, int[] dim) -> Tensor`
   */
  squeeze_copy(input: Tensor, dim: readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** As `squeeze`, but a copy. */
  squeeze_copy(input: Tensor, options: { dim: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** As `squeeze`, but a copy. */
  squeeze_copy(options: { input: Tensor; dim: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * `beta · input + alpha · (mat1 · mat2)`, with sparse `input` and `mat1`, sparse.
   *
   * Defaults: beta 1, alpha 1.
   *
   * `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html torch.sspaddmm}
   */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`, with sparse `input` and `mat1`, sparse. */
  sspaddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`, with sparse `input` and `mat1`, sparse. */
  sspaddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `beta · input + alpha · (mat1 · mat2)`, with sparse `input` and `mat1`, sparse. */
  sspaddmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Tensors of one shape joined along a new dimension `dim`.
   *
   * Defaults: dim 0.
   *
   * `stack(Tensor[] tensors, int dim=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.stack.html torch.stack}
   */
  stack(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** Tensors of one shape joined along a new dimension `dim`. */
  stack(tensors: readonly Tensor[], options: { dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** Tensors of one shape joined along a new dimension `dim`. */
  stack(options: { tensors: readonly Tensor[]; dim?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. `unbiased` false is correction 0.
   *
   * Defaults: unbiased true, keepdim false.
   *
   * `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.std.html torch.std}
   */
  std(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The standard deviation of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: keepdim false; dim, correction null.
   *
   * `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   */
  std(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(input: Tensor, options: { dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(options: { input: Tensor; dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The standard deviation of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: unbiased true.
   *
   * `std(Tensor self, bool unbiased=True) -> Tensor`
   */
  std(input: Tensor, unbiased?: boolean): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(input: Tensor, options: { unbiased?: boolean | undefined }): Tensor;
  /** The standard deviation of all elements, or along `dim`: squares divided by n − `correction`. */
  std(options: { input: Tensor; unbiased?: boolean | undefined }): Tensor;
  /**
   * `[standard deviation, mean]` of all elements, or along `dim`; see `std`.
   *
   * Defaults: unbiased true, keepdim false.
   *
   * `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html torch.std_mean}
   */
  std_mean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /**
   * `[standard deviation, mean]` of all elements, or along `dim`; see `std`.
   *
   * Defaults: keepdim false; dim, correction null.
   *
   * `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
   */
  std_mean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(input: Tensor, options: { dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(options: { input: Tensor; dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /**
   * `[standard deviation, mean]` of all elements, or along `dim`; see `std`.
   *
   * Defaults: unbiased true.
   *
   * `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
   */
  std_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(input: Tensor, options: { unbiased?: boolean | undefined }): [Tensor, Tensor];
  /** `[standard deviation, mean]` of all elements, or along `dim`; see `std`. */
  std_mean(options: { input: Tensor; unbiased?: boolean | undefined }): [Tensor, Tensor];
  /**
   * The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. `n_fft` is the transform's size, `window` weighs the `win_length` samples; `center` pads the signal so that window t is centered at t · hop_length; `onesided` leaves negative frequencies out.
   *
   * Defaults: center true, pad_mode "reflect", normalized false; hop_length, win_length, window, onesided, return_complex, align_to_window null.
   *
   * `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.stft.html torch.stft}
   */
  stft(input: Tensor, n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, pad_mode?: "constant" | "reflect" | "replicate" | "circular", normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", normalized: boolean, options: { onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: "constant" | "reflect" | "replicate" | "circular", options: { normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: { pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, options: { win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, options: { hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, options: { n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(options: { input: Tensor; n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: "constant" | "reflect" | "replicate" | "circular" | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /**
   * The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`.
   *
   * Defaults: normalized false; hop_length, win_length, window, onesided, return_complex, align_to_window null.
   *
   * `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   */
  stft(input: Tensor, n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, options: { onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, hop_length: number | null, options: { win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, n_fft: number, options: { hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(input: Tensor, options: { n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /** The Fourier transforms of windows of a signal, `hop_length` apart: `(…, frequencies, windows)`. */
  stft(options: { input: Tensor; n_fft: number; hop_length?: number | null | undefined; win_length?: number | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }): Tensor;
  /**
   * `input − alpha · other`, element by element, both broadcast to one shape. Boolean tensors cannot be subtracted: take `logical_xor`.
   *
   * Defaults: alpha 1.
   *
   * `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sub.html torch.sub}
   */
  sub(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input − alpha · other`, element by element, both broadcast to one shape. */
  sub(input: Tensor | Scalar, options: { other: Tensor | Scalar; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** `input − alpha · other`, element by element, both broadcast to one shape. */
  sub(options: { input: Tensor | Scalar; other: Tensor | Scalar; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape.
   *
   * Defaults: alpha 1.
   *
   * `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.subtract.html torch.subtract}
   */
  subtract(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape. */
  subtract(input: Tensor | Scalar, options: { other: Tensor | Scalar; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /** Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape. */
  subtract(options: { input: Tensor | Scalar; other: Tensor | Scalar; alpha?: Scalar | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape.
   *
   * Defaults: alpha 1.
   *
   * `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   */
  subtract(input: Tensor | Scalar, other: Scalar, alpha?: Scalar): Tensor;
  /** Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape. */
  subtract(input: Tensor | Scalar, other: Scalar, options: { alpha?: Scalar | undefined }): Tensor;
  /** Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape. */
  subtract(input: Tensor | Scalar, options: { other: Scalar; alpha?: Scalar | undefined }): Tensor;
  /** Alias of sub: `input − alpha · other`, element by element, both broadcast to one shape. */
  subtract(options: { input: Tensor | Scalar; other: Scalar; alpha?: Scalar | undefined }): Tensor;
  /**
   * The sum of all elements, or along `dim`. Integers and booleans are summed in int64. `dtype` is what the elements are converted to first; `keepdim` keeps reduced dimensions with size 1.
   *
   * Defaults: dtype null.
   *
   * `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sum.html torch.sum}
   */
  sum(input: Tensor, options?: Keywords & { dtype?: Dtype | null | undefined }): Tensor;
  /**
   * The sum of all elements, or along `dim`. Integers and booleans are summed in int64.
   *
   * Defaults: keepdim false; dtype null.
   *
   * `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords & { dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of all elements, or along `dim`. Integers and booleans are summed in int64. */
  sum(input: Tensor, dim: number | readonly number[] | null, options: Keywords & { keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of all elements, or along `dim`. Integers and booleans are summed in int64. */
  sum(input: Tensor, options: { dim: number | readonly number[] | null; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The sum of all elements, or along `dim`. Integers and booleans are summed in int64. */
  sum(options: { input: Tensor; dim: number | readonly number[] | null; keepdim?: boolean | undefined; dtype?: Dtype | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. `some` gives the reduced decomposition; without `compute_uv` U and V are 0.
   *
   * Defaults: some true, compute_uv true.
   *
   * `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.svd.html torch.svd}
   */
  svd(input: Tensor, some?: boolean, compute_uv?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] | undefined }): USV;
  /** `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. */
  svd(input: Tensor, some: boolean, options: { compute_uv?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USV;
  /** `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. */
  svd(input: Tensor, options: { some?: boolean | undefined; compute_uv?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USV;
  /** `{U, S, V}`: A = U·diag(S)·Vᴴ. New code takes `linalg.svd`, which gives Vᴴ. */
  svd(options: { input: Tensor; some?: boolean | undefined; compute_uv?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | undefined }): USV;
  /**
   * Alias of transpose: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html torch.swapaxes}
   */
  swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes(input: Tensor, axis0: number, options: { axis1: number }): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes(input: Tensor, options: { axis0: number; axis1: number }): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapaxes(options: { input: Tensor; axis0: number; axis1: number }): Tensor;
  /**
   * Alias of transpose: A view with dimensions `dim0` and `dim1` swapped.
   *
   * `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html torch.swapdims}
   */
  swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims(input: Tensor, dim0: number, options: { dim1: number }): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims(input: Tensor, options: { dim0: number; dim1: number }): Tensor;
  /** Alias of transpose: A view with dimensions `dim0` and `dim1` swapped. */
  swapdims(options: { input: Tensor; dim0: number; dim1: number }): Tensor;
  /**
   * Tells the compiler that a number lies in [`min`, `max`]; an error where it does not.
   *
   * Defaults: min, max null.
   *
   * `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
   */
  sym_constrain_range(size: Scalar, options?: { min?: number | null | undefined; max?: number | null | undefined }): void;
  /** Tells the compiler that a number lies in [`min`, `max`]; an error where it does not. */
  sym_constrain_range(options: { size: Scalar; min?: number | null | undefined; max?: number | null | undefined }): void;
  /**
   * As sym_constrain_range, for a number that is a size.
   *
   * Defaults: min, max null.
   *
   * `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
   */
  sym_constrain_range_for_size(size: Scalar, options?: { min?: number | null | undefined; max?: number | null | undefined }): void;
  /** As sym_constrain_range, for a number that is a size. */
  sym_constrain_range_for_size(options: { size: Scalar; min?: number | null | undefined; max?: number | null | undefined }): void;
  /**
   * A view of a matrix transposed; of a vector itself.
   *
   * `t(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.t.html torch.t}
   */
  t(input: Tensor): Tensor;
  /**
   * As `t`, but a copy.
   *
   * `t_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.t_copy.html torch.t_copy}
   */
  t_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The elements at `index` into the flattened tensor, in the shape of the index.
   *
   * `take(Tensor self, Tensor index) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.take.html torch.take}
   */
  take(input: Tensor, index: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The elements at `index` into the flattened tensor, in the shape of the index. */
  take(input: Tensor, options: { index: Tensor; out?: Tensor | undefined }): Tensor;
  /** The elements at `index` into the flattened tensor, in the shape of the index. */
  take(options: { input: Tensor; index: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor.
   *
   * Defaults: dim null.
   *
   * `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html torch.take_along_dim}
   */
  take_along_dim(input: Tensor, indices: Tensor, dim?: number | null, options?: { out?: Tensor | undefined }): Tensor;
  /** The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor. */
  take_along_dim(input: Tensor, indices: Tensor, options: { dim?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor. */
  take_along_dim(input: Tensor, options: { indices: Tensor; dim?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /** The elements at `indices` along `dim`, which broadcasts; without dim of the flattened tensor. */
  take_along_dim(options: { input: Tensor; indices: Tensor; dim?: number | null | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The tangent of each element, in radians.
   *
   * `tan(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tan.html torch.tan}
   */
  tan(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the tangent of each element, in radians.
   *
   * `tan_(Tensor(a!) self) -> Tensor(a!)`
   */
  tan_(input: Tensor): Tensor;
  /**
   * The hyperbolic tangent of each element, in (−1, 1).
   *
   * `tanh(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tanh.html torch.tanh}
   */
  tanh(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: the hyperbolic tangent of each element, in (−1, 1).
   *
   * `tanh_(Tensor(a!) self) -> Tensor(a!)`
   */
  tanh_(input: Tensor): Tensor;
  /**
   * `sections` parts along `dim`, as equal as possible, or cut at `indices`.
   *
   * Defaults: dim 0.
   *
   * `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html torch.tensor_split}
   */
  tensor_split<const N extends readonly number[]>(input: Tensor, indices: N, dim?: number): OneMore<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<const N extends readonly number[]>(input: Tensor, indices: N, options: { dim?: number | undefined }): OneMore<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<const N extends readonly number[]>(input: Tensor, options: { indices: N; dim?: number | undefined }): OneMore<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<const N extends readonly number[]>(options: { input: Tensor; indices: N; dim?: number | undefined }): OneMore<N>;
  /**
   * `sections` parts along `dim`, as equal as possible, or cut at `indices`.
   *
   * Defaults: dim 0.
   *
   * `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
   */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim?: number): TensorList;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, options: { dim?: number | undefined }): TensorList;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split(input: Tensor, options: { tensor_indices_or_sections: Tensor; dim?: number | undefined }): TensorList;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split(options: { input: Tensor; tensor_indices_or_sections: Tensor; dim?: number | undefined }): TensorList;
  /**
   * `sections` parts along `dim`, as equal as possible, or cut at `indices`.
   *
   * Defaults: dim 0.
   *
   * `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
   */
  tensor_split<N extends number>(input: Tensor, sections: N, dim?: number): Exactly<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<N extends number>(input: Tensor, sections: N, options: { dim?: number | undefined }): Exactly<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<N extends number>(input: Tensor, options: { sections: N; dim?: number | undefined }): Exactly<N>;
  /** `sections` parts along `dim`, as equal as possible, or cut at `indices`. */
  tensor_split<N extends number>(options: { input: Tensor; sections: N; dim?: number | undefined }): Exactly<N>;
  /**
   * `input` where it is above `threshold`, else `value`.
   *
   * `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
   */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` where it is above `threshold`, else `value`. */
  threshold(input: Tensor, threshold: Scalar, options: { value: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input` where it is above `threshold`, else `value`. */
  threshold(input: Tensor, options: { threshold: Scalar; value: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input` where it is above `threshold`, else `value`. */
  threshold(options: { input: Tensor; threshold: Scalar; value: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `input` where it is above `threshold`, else `value`.
   *
   * `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
   */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  /** In place: `input` where it is above `threshold`, else `value`. */
  threshold_(input: Tensor, threshold: Scalar, options: { value: Scalar }): Tensor;
  /** In place: `input` where it is above `threshold`, else `value`. */
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  /** In place: `input` where it is above `threshold`, else `value`. */
  threshold_(options: { input: Tensor; threshold: Scalar; value: Scalar }): Tensor;
  /**
   * The tensor laid side by side; missing counts stand for 1.
   *
   * `tile(Tensor self, SymInt[] dims) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tile.html torch.tile}
   */
  tile(input: Tensor, dims: readonly number[]): Tensor;
  /** The tensor laid side by side; missing counts stand for 1. */
  tile(input: Tensor, options: { dims: readonly number[] }): Tensor;
  /** The tensor laid side by side; missing counts stand for 1. */
  tile(options: { input: Tensor; dims: readonly number[] }): Tensor;
  /**
   * `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. `sorted` says whether they come in order.
   *
   * Defaults: dim -1, largest true, sorted true.
   *
   * `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.topk.html torch.topk}
   */
  topk(input: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(input: Tensor, k: number, dim: number, largest: boolean, options: { sorted?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(input: Tensor, k: number, dim: number, options: { largest?: boolean | undefined; sorted?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(input: Tensor, k: number, options: { dim?: number | undefined; largest?: boolean | undefined; sorted?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(input: Tensor, options: { k: number; dim?: number | undefined; largest?: boolean | undefined; sorted?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /** `{values, indices}` of the `k` largest elements along `dim`; the smallest without `largest`. */
  topk(options: { input: Tensor; k: number; dim?: number | undefined; largest?: boolean | undefined; sorted?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): ValuesIndices;
  /**
   * The sum of the diagonal of a matrix.
   *
   * `trace(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.trace.html torch.trace}
   */
  trace(input: Tensor): Tensor;
  /**
   * A view with dimensions `dim0` and `dim1` swapped.
   *
   * `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.transpose.html torch.transpose}
   */
  transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  /** A view with dimensions `dim0` and `dim1` swapped. */
  transpose(input: Tensor, dim0: number, options: { dim1: number }): Tensor;
  /** A view with dimensions `dim0` and `dim1` swapped. */
  transpose(input: Tensor, options: { dim0: number; dim1: number }): Tensor;
  /** A view with dimensions `dim0` and `dim1` swapped. */
  transpose(options: { input: Tensor; dim0: number; dim1: number }): Tensor;
  /**
   * As `transpose`, but a copy.
   *
   * `transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html torch.transpose_copy}
   */
  transpose_copy(input: Tensor, dim0: number, dim1: number, options?: { out?: Tensor | undefined }): Tensor;
  /** As `transpose`, but a copy. */
  transpose_copy(input: Tensor, dim0: number, options: { dim1: number; out?: Tensor | undefined }): Tensor;
  /** As `transpose`, but a copy. */
  transpose_copy(input: Tensor, options: { dim0: number; dim1: number; out?: Tensor | undefined }): Tensor;
  /** As `transpose`, but a copy. */
  transpose_copy(options: { input: Tensor; dim0: number; dim1: number; out?: Tensor | undefined }): Tensor;
  /**
   * The integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart.
   *
   * Defaults: dim -1.
   *
   * `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html torch.trapezoid}
   */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: number | undefined }): Tensor;
  /** The integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart. */
  trapezoid(y: Tensor, options: { x: Tensor; dim?: number | undefined }): Tensor;
  /** The integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart. */
  trapezoid(options: { y: Tensor; x: Tensor; dim?: number | undefined }): Tensor;
  /**
   * The integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart.
   *
   * Defaults: dx 1, dim -1.
   *
   * `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   */
  trapezoid(y: Tensor, options?: { dx?: Scalar | undefined; dim?: number | undefined }): Tensor;
  /**
   * Alias of trapezoid: the integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart.
   *
   * Defaults: dx 1, dim -1.
   *
   * `trapz.dx(Tensor y, *, float dx=1, int dim=-1) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.trapz.html torch.trapz}
   */
  trapz(y: Tensor, options?: { dx?: number | undefined; dim?: number | undefined }): Tensor;
  /**
   * Alias of trapezoid: the integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart.
   *
   * Defaults: dim -1.
   *
   * `trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   */
  trapz(y: Tensor, x: Tensor, options?: { dim?: number | undefined }): Tensor;
  /** Alias of trapezoid: the integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart. */
  trapz(y: Tensor, options: { x: Tensor; dim?: number | undefined }): Tensor;
  /** Alias of trapezoid: the integral of `y` along `dim` by the trapezoidal rule, at the places `x` or `dx` apart. */
  trapz(options: { y: Tensor; x: Tensor; dim?: number | undefined }): Tensor;
  /**
   * `{solution, cloned_coefficient}` of A·X = `input` with triangular A. New code takes `linalg.solve_triangular`.
   *
   * Defaults: upper true, transpose false, unitriangular false.
   *
   * `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html torch.triangular_solve}
   */
  triangular_solve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: { out?: readonly [Tensor, Tensor] | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `input` with triangular A. */
  triangular_solve(input: Tensor, A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `input` with triangular A. */
  triangular_solve(input: Tensor, A: Tensor, upper: boolean, options: { transpose?: boolean | undefined; unitriangular?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `input` with triangular A. */
  triangular_solve(input: Tensor, A: Tensor, options: { upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `input` with triangular A. */
  triangular_solve(input: Tensor, options: { A: Tensor; upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): SolutionClonedCoefficient;
  /** `{solution, cloned_coefficient}` of A·X = `input` with triangular A. */
  triangular_solve(options: { input: Tensor; A: Tensor; upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined; out?: readonly [Tensor, Tensor] | undefined }): SolutionClonedCoefficient;
  /**
   * The lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept.
   *
   * Defaults: diagonal 0.
   *
   * `tril(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tril.html torch.tril}
   */
  tril(input: Tensor, diagonal?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** The lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept. */
  tril(input: Tensor, options: { diagonal?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The lower triangle of matrices, 0 elsewhere. `diagonal` is the last one that is kept. */
  tril(options: { input: Tensor; diagonal?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The indices of the lower triangle of a `row × col` matrix: 2 × n, rows above columns. `offset` is the last diagonal that belongs to it.
   *
   * Defaults: offset 0.
   *
   * `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html torch.tril_indices}
   */
  tril_indices(row: number, col: number, offset?: number, options?: TensorOptions): Tensor;
  /** The indices of the lower triangle of a `row × col` matrix: 2 × n, rows above columns. */
  tril_indices(row: number, col: number, options: TensorOptions & { offset?: number | undefined }): Tensor;
  /** The indices of the lower triangle of a `row × col` matrix: 2 × n, rows above columns. */
  tril_indices(row: number, options: TensorOptions & { col: number; offset?: number | undefined }): Tensor;
  /** The indices of the lower triangle of a `row × col` matrix: 2 × n, rows above columns. */
  tril_indices(options: TensorOptions & { row: number; col: number; offset?: number | undefined }): Tensor;
  /**
   * `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. `swap` takes the distance of positive and negative where that is smaller.
   *
   * Defaults: margin 1, p 2, eps 1e-6, swap false, reduction 1.
   *
   * `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor`
   */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options: { reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options: { swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options: { eps?: number | undefined; swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options: { p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number | undefined; p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, options: { negative: Tensor; margin?: number | undefined; p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(anchor: Tensor, options: { positive: Tensor; negative: Tensor; margin?: number | undefined; p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /** `max(0, d(anchor, positive) − d(anchor, negative) + margin)`, d the `p`-norm distance. */
  triplet_margin_loss(options: { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: number | undefined; p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: number | undefined }): Tensor;
  /**
   * The upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept.
   *
   * Defaults: diagonal 0.
   *
   * `triu(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.triu.html torch.triu}
   */
  triu(input: Tensor, diagonal?: number, options?: { out?: Tensor | undefined }): Tensor;
  /** The upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept. */
  triu(input: Tensor, options: { diagonal?: number | undefined; out?: Tensor | undefined }): Tensor;
  /** The upper triangle of matrices, 0 elsewhere. `diagonal` is the first one that is kept. */
  triu(options: { input: Tensor; diagonal?: number | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The indices of the upper triangle of a `row × col` matrix: 2 × n, rows above columns. `offset` is the first diagonal that belongs to it.
   *
   * Defaults: offset 0.
   *
   * `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html torch.triu_indices}
   */
  triu_indices(row: number, col: number, offset?: number, options?: TensorOptions): Tensor;
  /** The indices of the upper triangle of a `row × col` matrix: 2 × n, rows above columns. */
  triu_indices(row: number, col: number, options: TensorOptions & { offset?: number | undefined }): Tensor;
  /** The indices of the upper triangle of a `row × col` matrix: 2 × n, rows above columns. */
  triu_indices(row: number, options: TensorOptions & { col: number; offset?: number | undefined }): Tensor;
  /** The indices of the upper triangle of a `row × col` matrix: 2 × n, rows above columns. */
  triu_indices(options: TensorOptions & { row: number; col: number; offset?: number | undefined }): Tensor;
  /**
   * `input / other`, element by element, floating-point also for integers.
   *
   * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html torch.true_divide}
   */
  true_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input / other`, element by element, floating-point also for integers. */
  true_divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /** `input / other`, element by element, floating-point also for integers. */
  true_divide(options: { input: Tensor | Scalar; other: Tensor | Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * `input / other`, element by element, floating-point also for integers.
   *
   * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  true_divide(input: Tensor | Scalar, other: Scalar): Tensor;
  /** `input / other`, element by element, floating-point also for integers. */
  true_divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** `input / other`, element by element, floating-point also for integers. */
  true_divide(options: { input: Tensor | Scalar; other: Scalar }): Tensor;
  /**
   * Each element without its fraction, in the same dtype.
   *
   * `trunc(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.trunc.html torch.trunc}
   */
  trunc(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * In place: each element without its fraction, in the same dtype.
   *
   * `trunc_(Tensor(a!) self) -> Tensor(a!)`
   */
  trunc_(input: Tensor): Tensor;
  /**
   * All slices along `dim`, without that dimension.
   *
   * Defaults: dim 0.
   *
   * `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unbind.html torch.unbind}
   */
  unbind(input: Tensor, dim?: number): TensorList;
  /** All slices along `dim`, without that dimension. */
  unbind(input: Tensor, options: { dim?: number | undefined }): TensorList;
  /** All slices along `dim`, without that dimension. */
  unbind(options: { input: Tensor; dim?: number | undefined }): TensorList;
  /**
   * As `unbind`, but copies.
   *
   * Defaults: dim 0.
   *
   * `unbind_copy.int(Tensor self, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html torch.unbind_copy}
   */
  unbind_copy(input: Tensor, dim?: number, options?: { out?: readonly Tensor[] | undefined }): TensorList;
  /** As `unbind`, but copies. */
  unbind_copy(input: Tensor, options: { dim?: number | undefined; out?: readonly Tensor[] | undefined }): TensorList;
  /** As `unbind`, but copies. */
  unbind_copy(options: { input: Tensor; dim?: number | undefined; out?: readonly Tensor[] | undefined }): TensorList;
  /**
   * Dimension `dim` as several of `sizes`, one of which may be −1.
   *
   * `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html torch.unflatten}
   */
  unflatten(input: Tensor, dim: number, sizes: readonly number[]): Tensor;
  /** Dimension `dim` as several of `sizes`, one of which may be −1. */
  unflatten(input: Tensor, dim: number, options: { sizes: readonly number[] }): Tensor;
  /** Dimension `dim` as several of `sizes`, one of which may be −1. */
  unflatten(input: Tensor, options: { dim: number; sizes: readonly number[] }): Tensor;
  /** Dimension `dim` as several of `sizes`, one of which may be −1. */
  unflatten(options: { input: Tensor; dim: number; sizes: readonly number[] }): Tensor;
  /**
   * As `unfold`, but a copy.
   *
   * `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html torch.unfold_copy}
   */
  unfold_copy(input: Tensor, dimension: number, size: number, step: number, options?: { out?: Tensor | undefined }): Tensor;
  /** As `unfold`, but a copy. */
  unfold_copy(input: Tensor, dimension: number, size: number, options: { step: number; out?: Tensor | undefined }): Tensor;
  /** As `unfold`, but a copy. */
  unfold_copy(input: Tensor, dimension: number, options: { size: number; step: number; out?: Tensor | undefined }): Tensor;
  /** As `unfold`, but a copy. */
  unfold_copy(input: Tensor, options: { dimension: number; size: number; step: number; out?: Tensor | undefined }): Tensor;
  /** As `unfold`, but a copy. */
  unfold_copy(options: { input: Tensor; dimension: number; size: number; step: number; out?: Tensor | undefined }): Tensor;
  /**
   * The different slices along `dim`, sorted: `[output, inverse, counts]`.
   *
   * Defaults: sorted true, return_inverse false, return_counts false.
   *
   * `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   */
  unique_dim(input: Tensor, dim: number, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean): [Tensor, Tensor, Tensor];
  /** The different slices along `dim`, sorted: `[output, inverse, counts]`. */
  unique_dim(input: Tensor, dim: number, sorted: boolean, return_inverse: boolean, options: { return_counts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** The different slices along `dim`, sorted: `[output, inverse, counts]`. */
  unique_dim(input: Tensor, dim: number, sorted: boolean, options: { return_inverse?: boolean | undefined; return_counts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** The different slices along `dim`, sorted: `[output, inverse, counts]`. */
  unique_dim(input: Tensor, dim: number, options: { sorted?: boolean | undefined; return_inverse?: boolean | undefined; return_counts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** The different slices along `dim`, sorted: `[output, inverse, counts]`. */
  unique_dim(input: Tensor, options: { dim: number; sorted?: boolean | undefined; return_inverse?: boolean | undefined; return_counts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** The different slices along `dim`, sorted: `[output, inverse, counts]`. */
  unique_dim(options: { input: Tensor; dim: number; sorted?: boolean | undefined; return_inverse?: boolean | undefined; return_counts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /**
   * As `chunk`, where autograd lets the parts be changed in place, one at most.
   *
   * Defaults: dim 0.
   *
   * `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html torch.unsafe_chunk}
   */
  unsafe_chunk<N extends number>(input: Tensor, chunks: N, dim?: number): AtMost<N>;
  /** As `chunk`, where autograd lets the parts be changed in place, one at most. */
  unsafe_chunk<N extends number>(input: Tensor, chunks: N, options: { dim?: number | undefined }): AtMost<N>;
  /** As `chunk`, where autograd lets the parts be changed in place, one at most. */
  unsafe_chunk<N extends number>(input: Tensor, options: { chunks: N; dim?: number | undefined }): AtMost<N>;
  /** As `chunk`, where autograd lets the parts be changed in place, one at most. */
  unsafe_chunk<N extends number>(options: { input: Tensor; chunks: N; dim?: number | undefined }): AtMost<N>;
  /**
   * As `split`, where autograd lets the parts be changed in place, one at most.
   *
   * Defaults: dim 0.
   *
   * `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html torch.unsafe_split}
   */
  unsafe_split(input: Tensor, split_size: number, dim?: number): TensorList;
  /** As `split`, where autograd lets the parts be changed in place, one at most. */
  unsafe_split(input: Tensor, split_size: number, options: { dim?: number | undefined }): TensorList;
  /** As `split`, where autograd lets the parts be changed in place, one at most. */
  unsafe_split(input: Tensor, options: { split_size: number; dim?: number | undefined }): TensorList;
  /** As `split`, where autograd lets the parts be changed in place, one at most. */
  unsafe_split(options: { input: Tensor; split_size: number; dim?: number | undefined }): TensorList;
  /**
   * As `split_with_sizes`, where autograd lets the parts be changed in place.
   *
   * Defaults: dim 0.
   *
   * `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   */
  unsafe_split_with_sizes<const N extends readonly number[]>(input: Tensor, split_sizes: N, dim?: number): OneEach<N>;
  /** As `split_with_sizes`, where autograd lets the parts be changed in place. */
  unsafe_split_with_sizes<const N extends readonly number[]>(input: Tensor, split_sizes: N, options: { dim?: number | undefined }): OneEach<N>;
  /** As `split_with_sizes`, where autograd lets the parts be changed in place. */
  unsafe_split_with_sizes<const N extends readonly number[]>(input: Tensor, options: { split_sizes: N; dim?: number | undefined }): OneEach<N>;
  /** As `split_with_sizes`, where autograd lets the parts be changed in place. */
  unsafe_split_with_sizes<const N extends readonly number[]>(options: { input: Tensor; split_sizes: N; dim?: number | undefined }): OneEach<N>;
  /**
   * A view with a new dimension of size 1 at `dim`.
   *
   * `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html torch.unsqueeze}
   */
  unsqueeze(input: Tensor, dim: number): Tensor;
  /** A view with a new dimension of size 1 at `dim`. */
  unsqueeze(input: Tensor, options: { dim: number }): Tensor;
  /** A view with a new dimension of size 1 at `dim`. */
  unsqueeze(options: { input: Tensor; dim: number }): Tensor;
  /**
   * As `unsqueeze`, but a copy.
   *
   * `unsqueeze_copy(Tensor self, int dim) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html torch.unsqueeze_copy}
   */
  unsqueeze_copy(input: Tensor, dim: number, options?: { out?: Tensor | undefined }): Tensor;
  /** As `unsqueeze`, but a copy. */
  unsqueeze_copy(input: Tensor, options: { dim: number; out?: Tensor | undefined }): Tensor;
  /** As `unsqueeze`, but a copy. */
  unsqueeze_copy(options: { input: Tensor; dim: number; out?: Tensor | undefined }): Tensor;
  /**
   * As `values`, but a copy.
   *
   * `values_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.values_copy.html torch.values_copy}
   */
  values_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The Vandermonde matrix of a vector: row i holds the powers of `x[i]`, descending unless `increasing`.
   *
   * Defaults: increasing false; N null.
   *
   * `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.vander.html torch.vander}
   */
  vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor;
  /** The Vandermonde matrix of a vector: row i holds the powers of `x[i]`, descending unless `increasing`. */
  vander(x: Tensor, N: number | null, options: { increasing?: boolean | undefined }): Tensor;
  /** The Vandermonde matrix of a vector: row i holds the powers of `x[i]`, descending unless `increasing`. */
  vander(x: Tensor, options: { N?: number | null | undefined; increasing?: boolean | undefined }): Tensor;
  /** The Vandermonde matrix of a vector: row i holds the powers of `x[i]`, descending unless `increasing`. */
  vander(options: { x: Tensor; N?: number | null | undefined; increasing?: boolean | undefined }): Tensor;
  /**
   * The variance of all elements, or along `dim`: squares divided by n − `correction`. `unbiased` false is correction 0.
   *
   * Defaults: unbiased true, keepdim false.
   *
   * `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.var.html torch.var}
   */
  var(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The variance of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: keepdim false; dim, correction null.
   *
   * `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   */
  var(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(input: Tensor, options: { dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(options: { input: Tensor; dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The variance of all elements, or along `dim`: squares divided by n − `correction`.
   *
   * Defaults: unbiased true.
   *
   * `var(Tensor self, bool unbiased=True) -> Tensor`
   */
  var(input: Tensor, unbiased?: boolean): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(input: Tensor, options: { unbiased?: boolean | undefined }): Tensor;
  /** The variance of all elements, or along `dim`: squares divided by n − `correction`. */
  var(options: { input: Tensor; unbiased?: boolean | undefined }): Tensor;
  /**
   * `[variance, mean]` of all elements, or along `dim`; see `var`.
   *
   * Defaults: unbiased true, keepdim false.
   *
   * `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html torch.var_mean}
   */
  var_mean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /**
   * `[variance, mean]` of all elements, or along `dim`; see `var`.
   *
   * Defaults: keepdim false; dim, correction null.
   *
   * `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
   */
  var_mean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(input: Tensor, options: { dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(options: { input: Tensor; dim?: number | readonly number[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /**
   * `[variance, mean]` of all elements, or along `dim`; see `var`.
   *
   * Defaults: unbiased true.
   *
   * `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
   */
  var_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(input: Tensor, options: { unbiased?: boolean | undefined }): [Tensor, Tensor];
  /** `[variance, mean]` of all elements, or along `dim`; see `var`. */
  var_mean(options: { input: Tensor; unbiased?: boolean | undefined }): [Tensor, Tensor];
  /**
   * The sum of the products of two vectors, the first conjugated.
   *
   * `vdot(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.vdot.html torch.vdot}
   */
  vdot(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** The sum of the products of two vectors, the first conjugated. */
  vdot(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** The sum of the products of two vectors, the first conjugated. */
  vdot(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * A view of pairs of real numbers in the last dimension as complex ones.
   *
   * `view_as_complex(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html torch.view_as_complex}
   */
  view_as_complex(input: Tensor): Tensor;
  /**
   * As `view_as_complex`, but a copy.
   *
   * `view_as_complex_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html torch.view_as_complex_copy}
   */
  view_as_complex_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * A view of complex numbers as pairs of real ones, in a new last dimension of size 2.
   *
   * `view_as_real(Tensor(a) self) -> Tensor(a)`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html torch.view_as_real}
   */
  view_as_real(input: Tensor): Tensor;
  /**
   * As `view_as_real`, but a copy.
   *
   * `view_as_real_copy(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.view_as_real_copy.html torch.view_as_real_copy}
   */
  view_as_real_copy(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * As `view`, but a copy.
   *
   * `view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html torch.view_copy}
   */
  view_copy(input: Tensor, dtype: Dtype, options?: { out?: Tensor | undefined }): Tensor;
  /** As `view`, but a copy. */
  view_copy(input: Tensor, options: Keywords & { dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** As `view`, but a copy. */
  view_copy(options: { input: Tensor; dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /**
   * As `view`, but a copy.
   *
   * `view_copy(Tensor self, SymInt[] size) -> Tensor`
   */
  view_copy(input: Tensor, size: readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** As `view`, but a copy. */
  view_copy(input: Tensor, options: { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** As `view`, but a copy. */
  view_copy(options: { input: Tensor; size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Parts along the first dimension: so many, or cut at indices.
   *
   * `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html torch.vsplit}
   */
  vsplit<N extends number>(input: Tensor, sections: N): Exactly<N>;
  /** Parts along the first dimension: so many, or cut at indices. */
  vsplit<N extends number>(input: Tensor, options: { sections: N }): Exactly<N>;
  /** Parts along the first dimension: so many, or cut at indices. */
  vsplit<N extends number>(options: { input: Tensor; sections: N }): Exactly<N>;
  /**
   * Parts along the first dimension: so many, or cut at indices.
   *
   * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   */
  vsplit<const N extends readonly number[]>(input: Tensor, indices: N): OneMore<N>;
  /** Parts along the first dimension: so many, or cut at indices. */
  vsplit<const N extends readonly number[]>(input: Tensor, options: { indices: N }): OneMore<N>;
  /** Parts along the first dimension: so many, or cut at indices. */
  vsplit<const N extends readonly number[]>(options: { input: Tensor; indices: N }): OneMore<N>;
  /**
   * Tensors joined along the first dimension, vectors as rows.
   *
   * `vstack(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.vstack.html torch.vstack}
   */
  vstack(tensors: readonly Tensor[], options?: { out?: Tensor | undefined }): Tensor;
  /** Tensors joined along the first dimension, vectors as rows. */
  vstack(options: { tensors: readonly Tensor[]; out?: Tensor | undefined }): Tensor;
  /**
   * `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. The indices come as one vector for each dimension.
   *
   * `where(Tensor condition) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.where.html torch.where}
   */
  where(condition: Tensor): TensorList;
  /**
   * `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements.
   *
   * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   */
  where(condition: Tensor, input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(options: { condition: Tensor; input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements.
   *
   * `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
   */
  where(condition: Tensor, input: Scalar, other: Tensor): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, input: Scalar, options: { other: Tensor }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, options: { input: Scalar; other: Tensor }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(options: { condition: Tensor; input: Scalar; other: Tensor }): Tensor;
  /**
   * `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements.
   *
   * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
   */
  where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, input: Tensor, options: { other: Scalar }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, options: { input: Tensor; other: Scalar }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(options: { condition: Tensor; input: Tensor; other: Scalar }): Tensor;
  /**
   * `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements.
   *
   * `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
   */
  where(condition: Tensor, input: Scalar, other: Scalar): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, input: Scalar, options: { other: Scalar }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(condition: Tensor, options: { input: Scalar; other: Scalar }): Tensor;
  /** `input` where `condition` is true, else `other`; with the condition alone the indices of its true elements. */
  where(options: { condition: Tensor; input: Scalar; other: Scalar }): Tensor;
  /**
   * `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html torch.xlogy}
   */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(options: { input: Tensor; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
   */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor | undefined }): Tensor;
  /** `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(options: { input: Scalar; other: Tensor; out?: Tensor | undefined }): Tensor;
  /**
   * `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | undefined }): Tensor;
  /** `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor | undefined }): Tensor;
  /** `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy(options: { input: Tensor; other: Scalar; out?: Tensor | undefined }): Tensor;
  /**
   * In place: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   */
  xlogy_(input: Tensor, other: Tensor): Tensor;
  /** In place: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy_(input: Tensor, options: { other: Tensor }): Tensor;
  /** In place: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy_(options: { input: Tensor; other: Tensor }): Tensor;
  /**
   * In place: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN.
   *
   * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  xlogy_(input: Tensor, other: Scalar): Tensor;
  /** In place: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy_(input: Tensor, options: { other: Scalar }): Tensor;
  /** In place: `input · log(other)`, and 0 where `input` is 0, unless `other` is NaN. */
  xlogy_(options: { input: Tensor; other: Scalar }): Tensor;
  /**
   * In place: every element set to 0.
   *
   * `zero_(Tensor(a!) self) -> Tensor(a!)`
   */
  zero_(input: Tensor): Tensor;
  /**
   * A tensor of `size` filled with 0.
   *
   * `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.zeros.html torch.zeros}
   */
  zeros(size: readonly number[], options?: TensorOptions & { out?: Tensor | undefined }): Tensor;
  /**
   * A tensor of `size` filled with 0.
   *
   * `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  zeros(...size: number[]): Tensor;
  /**
   * A tensor of `size` filled with 0.
   *
   * `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  zeros(...args: [...size: number[], options: TensorOptions & { out?: Tensor | undefined }]): Tensor;
  /** A tensor of `size` filled with 0. */
  zeros(options: TensorOptions & { size: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * A tensor as `input` is, filled with 0.
   *
   * Defaults: memory_format null.
   *
   * `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html torch.zeros_like}
   */
  zeros_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null | undefined }): Tensor;
}

/** The operators in whose place `torch` has functions that are written by hand. */
export interface ReplacedFunctions {
  /**
   * A view with one dimension at least; of a list each of them.
   *
   * `atleast_1d(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html torch.atleast_1d}
   */
  atleast_1d(input: Tensor): Tensor;
  /**
   * A view with one dimension at least; of a list each of them.
   *
   * `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]`
   */
  atleast_1d(tensors: readonly Tensor[]): TensorList;
  /** A view with one dimension at least; of a list each of them. */
  atleast_1d(options: { tensors: readonly Tensor[] }): TensorList;
  /**
   * A view with two dimensions at least, new ones in front; of a list each of them.
   *
   * `atleast_2d(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html torch.atleast_2d}
   */
  atleast_2d(input: Tensor): Tensor;
  /**
   * A view with two dimensions at least, new ones in front; of a list each of them.
   *
   * `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]`
   */
  atleast_2d(tensors: readonly Tensor[]): TensorList;
  /** A view with two dimensions at least, new ones in front; of a list each of them. */
  atleast_2d(options: { tensors: readonly Tensor[] }): TensorList;
  /**
   * A view with three dimensions at least; of a list each of them.
   *
   * `atleast_3d(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html torch.atleast_3d}
   */
  atleast_3d(input: Tensor): Tensor;
  /**
   * A view with three dimensions at least; of a list each of them.
   *
   * `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]`
   */
  atleast_3d(tensors: readonly Tensor[]): TensorList;
  /** A view with three dimensions at least; of a list each of them. */
  atleast_3d(options: { tensors: readonly Tensor[] }): TensorList;
  /**
   * A matrix with the given matrices along its diagonal, 0 elsewhere.
   *
   * `block_diag(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html torch.block_diag}
   */
  block_diag(tensors: readonly Tensor[]): Tensor;
  /** A matrix with the given matrices along its diagonal, 0 elsewhere. */
  block_diag(options: { tensors: readonly Tensor[] }): Tensor;
  /**
   * Views of the tensors in the shape that all of them broadcast to.
   *
   * `broadcast_tensors(Tensor[] tensors) -> Tensor[]`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html torch.broadcast_tensors}
   */
  broadcast_tensors(tensors: readonly Tensor[]): TensorList;
  /** Views of the tensors in the shape that all of them broadcast to. */
  broadcast_tensors(options: { tensors: readonly Tensor[] }): TensorList;
  /**
   * All combinations of the vectors' elements, one from each, as rows.
   *
   * `cartesian_prod(Tensor[] tensors) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html torch.cartesian_prod}
   */
  cartesian_prod(tensors: readonly Tensor[]): Tensor;
  /** All combinations of the vectors' elements, one from each, as rows. */
  cartesian_prod(options: { tensors: readonly Tensor[] }): Tensor;
  /**
   * The `p`-norm distances between all rows of `x1` and all rows of `x2`.
   *
   * Defaults: p 2; compute_mode null.
   *
   * `cdist(Tensor x1, Tensor x2, float p=2, int? compute_mode=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.cdist.html torch.cdist}
   */
  cdist(x1: Tensor, x2: Tensor, p?: number, compute_mode?: number | null): Tensor;
  /** The `p`-norm distances between all rows of `x1` and all rows of `x2`. */
  cdist(x1: Tensor, x2: Tensor, p: number, options: { compute_mode?: number | null | undefined }): Tensor;
  /** The `p`-norm distances between all rows of `x1` and all rows of `x2`. */
  cdist(x1: Tensor, x2: Tensor, options: { p?: number | undefined; compute_mode?: number | null | undefined }): Tensor;
  /** The `p`-norm distances between all rows of `x1` and all rows of `x2`. */
  cdist(x1: Tensor, options: { x2: Tensor; p?: number | undefined; compute_mode?: number | null | undefined }): Tensor;
  /** The `p`-norm distances between all rows of `x1` and all rows of `x2`. */
  cdist(options: { x1: Tensor; x2: Tensor; p?: number | undefined; compute_mode?: number | null | undefined }): Tensor;
  /**
   * Sums of products by the letters that name dimensions: "ij,jk->ik" is the matrix product.
   *
   * Defaults: path null.
   *
   * `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.einsum.html torch.einsum}
   */
  einsum(equation: string, tensors: readonly Tensor[], options?: { path?: readonly number[] | null | undefined }): Tensor;
  /** Sums of products by the letters that name dimensions: "ij,jk->ik" is the matrix product. */
  einsum(equation: string, options: { tensors: readonly Tensor[]; path?: readonly number[] | null | undefined }): Tensor;
  /** Sums of products by the letters that name dimensions: "ij,jk->ik" is the matrix product. */
  einsum(options: { equation: string; tensors: readonly Tensor[]; path?: readonly number[] | null | undefined }): Tensor;
  /**
   * The grids of coordinates that vectors span, one for each. `indexing` "ij" puts the first vector along rows, "xy" along columns.
   *
   * `meshgrid(Tensor[] tensors) -> Tensor[]`
   */
  meshgrid(tensors: readonly Tensor[]): TensorList;
  /** The grids of coordinates that vectors span, one for each. */
  meshgrid(options: { tensors: readonly Tensor[] }): TensorList;
  /**
   * The grids of coordinates that vectors span, one for each.
   *
   * `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]`
   */
  meshgrid(tensors: readonly Tensor[], options: { indexing: "ij" | "xy" }): TensorList;
  /** The grids of coordinates that vectors span, one for each. */
  meshgrid(options: { tensors: readonly Tensor[]; indexing: "ij" | "xy" }): TensorList;
  /**
   * The indices of all elements other than 0: one row for each, one column for each dimension.
   *
   * `nonzero(Tensor self) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html torch.nonzero}
   */
  nonzero(input: Tensor, options?: { out?: Tensor | undefined }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. New code takes `linalg.vector_norm` or `linalg.matrix_norm`.
   *
   * Defaults: p 2.
   *
   * `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.norm.html torch.norm}
   */
  norm(input: Tensor, p?: Scalar): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(options: { input: Tensor; p?: Scalar | undefined }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`.
   *
   * `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
   */
  norm(input: Tensor, p: Scalar | null, options: Keywords & { dtype: Dtype }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, options: { p: Scalar | null; dtype: Dtype }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(options: { input: Tensor; p: Scalar | null; dtype: Dtype }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`.
   *
   * `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: Keywords & { dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: { keepdim: boolean; dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, p: Scalar | null, options: { dim: number | readonly number[]; keepdim: boolean; dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, options: { p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(options: { input: Tensor; p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype; out?: Tensor | undefined }): Tensor;
  /**
   * The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`.
   *
   * Defaults: keepdim false.
   *
   * `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: { keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, p: Scalar | null, options: { dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(input: Tensor, options: { p: Scalar | null; dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /** The `p`-norm of all elements, or along `dim`: `(Σ |input|^p)^(1/p)`. */
  norm(options: { input: Tensor; p: Scalar | null; dim: number | readonly number[]; keepdim?: boolean | undefined; out?: Tensor | undefined }): Tensor;
  /**
   * The smallest dtype that both can be converted to.
   *
   * `promote_types(ScalarType type1, ScalarType type2) -> ScalarType`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html torch.promote_types}
   */
  promote_types(type1: Dtype, type2: Dtype): Dtype;
  /** The smallest dtype that both can be converted to. */
  promote_types(type1: Dtype, options: { type2: Dtype }): Dtype;
  /** The smallest dtype that both can be converted to. */
  promote_types(options: { type1: Dtype; type2: Dtype }): Dtype;
  /**
   * The dtype that arithmetic of the two gives.
   *
   * `result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.result_type.html torch.result_type}
   */
  result_type(tensor: Tensor, other: Tensor): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(tensor: Tensor, options: { other: Tensor }): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(options: { tensor: Tensor; other: Tensor }): Dtype;
  /**
   * The dtype that arithmetic of the two gives.
   *
   * `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType`
   */
  result_type(scalar: Scalar, tensor: Tensor): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(scalar: Scalar, options: { tensor: Tensor }): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(options: { scalar: Scalar; tensor: Tensor }): Dtype;
  /**
   * The dtype that arithmetic of the two gives.
   *
   * `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`
   */
  result_type(tensor: Tensor, other: Scalar): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(tensor: Tensor, options: { other: Scalar }): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(options: { tensor: Tensor; other: Scalar }): Dtype;
  /**
   * The dtype that arithmetic of the two gives.
   *
   * `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType`
   */
  result_type(scalar1: Scalar, scalar2: Scalar): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(scalar1: Scalar, options: { scalar2: Scalar }): Dtype;
  /** The dtype that arithmetic of the two gives. */
  result_type(options: { scalar1: Scalar; scalar2: Scalar }): Dtype;
  /**
   * A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks.
   *
   * `sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html torch.sparse_bsc_tensor}
   */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: TensorOptions & { values: Tensor }): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(ccol_indices: Tensor, options: TensorOptions & { row_indices: Tensor; values: Tensor }): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(options: TensorOptions & { ccol_indices: Tensor; row_indices: Tensor; values: Tensor }): Tensor;
  /**
   * A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks.
   *
   * `sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: TensorOptions & { size: readonly number[] }): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: TensorOptions & { values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(ccol_indices: Tensor, options: TensorOptions & { row_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix of blocks, by columns: where each begins, the rows and values of its blocks. */
  sparse_bsc_tensor(options: TensorOptions & { ccol_indices: Tensor; row_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks.
   *
   * `sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html torch.sparse_bsr_tensor}
   */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, options: TensorOptions & { values: Tensor }): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(crow_indices: Tensor, options: TensorOptions & { col_indices: Tensor; values: Tensor }): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(options: TensorOptions & { crow_indices: Tensor; col_indices: Tensor; values: Tensor }): Tensor;
  /**
   * A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks.
   *
   * `sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: TensorOptions & { size: readonly number[] }): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, options: TensorOptions & { values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(crow_indices: Tensor, options: TensorOptions & { col_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix of blocks, by rows: where each begins, the columns and values of its blocks. */
  sparse_bsr_tensor(options: TensorOptions & { crow_indices: Tensor; col_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * A sparse matrix of the compressed `layout` that is named.
   *
   * `sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html torch.sparse_compressed_tensor}
   */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, options: TensorOptions & { values: Tensor }): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(compressed_indices: Tensor, options: TensorOptions & { plain_indices: Tensor; values: Tensor }): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(options: TensorOptions & { compressed_indices: Tensor; plain_indices: Tensor; values: Tensor }): Tensor;
  /**
   * A sparse matrix of the compressed `layout` that is named.
   *
   * `sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, options: TensorOptions & { size: readonly number[] }): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, options: TensorOptions & { values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(compressed_indices: Tensor, options: TensorOptions & { plain_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix of the compressed `layout` that is named. */
  sparse_compressed_tensor(options: TensorOptions & { compressed_indices: Tensor; plain_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * A sparse tensor of `indices` (one column for each element) and `values`. Without `size` as small as holds them. `is_coalesced` says that indices are sorted and come once.
   *
   * `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html torch.sparse_coo_tensor}
   */
  sparse_coo_tensor(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * A sparse tensor of `indices` (one column for each element) and `values`.
   *
   * `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_coo_tensor(...size: number[]): Tensor;
  /**
   * A sparse tensor of `indices` (one column for each element) and `values`.
   *
   * `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_coo_tensor(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** A sparse tensor of `indices` (one column for each element) and `values`. */
  sparse_coo_tensor(options: TensorOptions & { size: readonly number[] }): Tensor;
  /**
   * A sparse tensor of `indices` (one column for each element) and `values`.
   *
   * Defaults: is_coalesced null.
   *
   * `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   */
  sparse_coo_tensor(indices: Tensor, values: Tensor, options?: TensorOptions & { is_coalesced?: boolean | null | undefined }): Tensor;
  /** A sparse tensor of `indices` (one column for each element) and `values`. */
  sparse_coo_tensor(indices: Tensor, options: TensorOptions & { values: Tensor; is_coalesced?: boolean | null | undefined }): Tensor;
  /** A sparse tensor of `indices` (one column for each element) and `values`. */
  sparse_coo_tensor(options: TensorOptions & { indices: Tensor; values: Tensor; is_coalesced?: boolean | null | undefined }): Tensor;
  /**
   * A sparse tensor of `indices` (one column for each element) and `values`.
   *
   * Defaults: is_coalesced null.
   *
   * `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   */
  sparse_coo_tensor(indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions & { is_coalesced?: boolean | null | undefined }): Tensor;
  /** A sparse tensor of `indices` (one column for each element) and `values`. */
  sparse_coo_tensor(indices: Tensor, values: Tensor, options: TensorOptions & { size: readonly number[]; is_coalesced?: boolean | null | undefined }): Tensor;
  /** A sparse tensor of `indices` (one column for each element) and `values`. */
  sparse_coo_tensor(indices: Tensor, options: TensorOptions & { values: Tensor; size: readonly number[]; is_coalesced?: boolean | null | undefined }): Tensor;
  /** A sparse tensor of `indices` (one column for each element) and `values`. */
  sparse_coo_tensor(options: TensorOptions & { indices: Tensor; values: Tensor; size: readonly number[]; is_coalesced?: boolean | null | undefined }): Tensor;
  /**
   * A sparse matrix by columns: where each begins, the rows and values of its elements.
   *
   * `sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html torch.sparse_csc_tensor}
   */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: TensorOptions & { values: Tensor }): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(ccol_indices: Tensor, options: TensorOptions & { row_indices: Tensor; values: Tensor }): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(options: TensorOptions & { ccol_indices: Tensor; row_indices: Tensor; values: Tensor }): Tensor;
  /**
   * A sparse matrix by columns: where each begins, the rows and values of its elements.
   *
   * `sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: TensorOptions & { size: readonly number[] }): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: TensorOptions & { values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(ccol_indices: Tensor, options: TensorOptions & { row_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix by columns: where each begins, the rows and values of its elements. */
  sparse_csc_tensor(options: TensorOptions & { ccol_indices: Tensor; row_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * A sparse matrix by rows: where each begins, the columns and values of its elements.
   *
   * `sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html torch.sparse_csr_tensor}
   */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, options: TensorOptions & { values: Tensor }): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(crow_indices: Tensor, options: TensorOptions & { col_indices: Tensor; values: Tensor }): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(options: TensorOptions & { crow_indices: Tensor; col_indices: Tensor; values: Tensor }): Tensor;
  /**
   * A sparse matrix by rows: where each begins, the columns and values of its elements.
   *
   * `sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: TensorOptions & { size: readonly number[] }): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, options: TensorOptions & { values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(crow_indices: Tensor, options: TensorOptions & { col_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /** A sparse matrix by rows: where each begins, the columns and values of its elements. */
  sparse_csr_tensor(options: TensorOptions & { crow_indices: Tensor; col_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * Sums of products over dimensions `dims_self` of one and `dims_other` of the other.
   *
   * `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
   * @see {@link https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html torch.tensordot}
   */
  tensordot(input: Tensor, other: Tensor, dims_self: readonly number[], dims_other: readonly number[], options?: { out?: Tensor | undefined }): Tensor;
  /** Sums of products over dimensions `dims_self` of one and `dims_other` of the other. */
  tensordot(input: Tensor, other: Tensor, dims_self: readonly number[], options: { dims_other: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Sums of products over dimensions `dims_self` of one and `dims_other` of the other. */
  tensordot(input: Tensor, other: Tensor, options: { dims_self: readonly number[]; dims_other: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Sums of products over dimensions `dims_self` of one and `dims_other` of the other. */
  tensordot(input: Tensor, options: { other: Tensor; dims_self: readonly number[]; dims_other: readonly number[]; out?: Tensor | undefined }): Tensor;
  /** Sums of products over dimensions `dims_self` of one and `dims_other` of the other. */
  tensordot(options: { input: Tensor; other: Tensor; dims_self: readonly number[]; dims_other: readonly number[]; out?: Tensor | undefined }): Tensor;
  /**
   * Each run of equal elements once: `[output, inverse, counts]`. `inverse` says which output each element became, `counts` how long the runs were; both are empty where they were not asked for.
   *
   * Defaults: return_inverse false, return_counts false; dim null.
   *
   * `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)`
   */
  unique_consecutive(input: Tensor, return_inverse?: boolean, return_counts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor];
  /** Each run of equal elements once: `[output, inverse, counts]`. */
  unique_consecutive(input: Tensor, return_inverse: boolean, return_counts: boolean, options: { dim?: number | null | undefined }): [Tensor, Tensor, Tensor];
  /** Each run of equal elements once: `[output, inverse, counts]`. */
  unique_consecutive(input: Tensor, return_inverse: boolean, options: { return_counts?: boolean | undefined; dim?: number | null | undefined }): [Tensor, Tensor, Tensor];
  /** Each run of equal elements once: `[output, inverse, counts]`. */
  unique_consecutive(input: Tensor, options: { return_inverse?: boolean | undefined; return_counts?: boolean | undefined; dim?: number | null | undefined }): [Tensor, Tensor, Tensor];
  /** Each run of equal elements once: `[output, inverse, counts]`. */
  unique_consecutive(options: { input: Tensor; return_inverse?: boolean | undefined; return_counts?: boolean | undefined; dim?: number | null | undefined }): [Tensor, Tensor, Tensor];
}
