// Written by scripts/generate_operators.py from the operators of torch 2.13.0.
// Change the script, not this file.

/** The functions of `torch`. */
import type { Dtype } from "../dtype.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";
import type { DeviceLike, Layout, MemoryFormat, Scalar, TensorOptions } from "../types.js";
import type { ATau, EigenvaluesEigenvectors, HistBinEdges, HistBinEdges2, LUPivotsInfo, MantissaExponent, MinMax, OutputLogSumexpPhiloxSeedPhiloxOffset, OutputLogsumexp, OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask, OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask, OutputMask, PLU, PrimalTangent, QR, ResultLUPivots, ResultLUPivotsInfo, SignLogabsdet, SignLogabsdetLUPivots, SolutionClonedCoefficient, USV, USVh, ValuesIndices } from "./results.js";

export interface TorchFunctions {
  /** `__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __and__(input: Tensor, other: Tensor): Tensor;
  /** `__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __and__(input: Tensor, other: Scalar): Tensor;
  /** `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __lshift__(input: Tensor, other: Tensor): Tensor;
  /** `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __lshift__(input: Tensor, other: Scalar): Tensor;
  /** `__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __or__(input: Tensor, other: Tensor): Tensor;
  /** `__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __or__(input: Tensor, other: Scalar): Tensor;
  /** `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __rshift__(input: Tensor, other: Tensor): Tensor;
  /** `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __rshift__(input: Tensor, other: Scalar): Tensor;
  /** `__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __xor__(input: Tensor, other: Tensor): Tensor;
  /** `__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __xor__(input: Tensor, other: Scalar): Tensor;
  /** `_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
  _adaptive_avg_pool2d(input: Tensor, output_size: number | readonly number[]): Tensor;
  /** `_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
  _adaptive_avg_pool3d(input: Tensor, output_size: number | readonly number[]): Tensor;
  /** `_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` */
  _add_batch_dim(input: Tensor, batch_dim: number, level: number): Tensor;
  /** `_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  /** `_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` */
  _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; use_gelu?: boolean; out?: Tensor }): Tensor;
  /** `_aminmax(Tensor self) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor, dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** `_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` */
  _amp_foreach_non_finite_check_and_unscale_(input: readonly Tensor[], found_inf: Tensor, inv_scale: Tensor): void;
  /** `_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` */
  _amp_update_scale_(input: Tensor, growth_tracker: Tensor, found_inf: Tensor, scale_growth_factor: number, scale_backoff_factor: number, growth_interval: number): Tensor;
  /**
   * `_assert_async(Tensor self) -> ()`
   * @see https://docs.pytorch.org/docs/stable/generated/torch._assert_async.html
   */
  _assert_async(input: Tensor): void;
  /**
   * `_assert_async.msg(Tensor self, str assert_msg) -> ()`
   * @see https://docs.pytorch.org/docs/stable/generated/torch._assert_async.html
   */
  _assert_async(input: Tensor, assert_msg: string): void;
  /** `_assert_scalar(Scalar self, str assert_msg) -> ()` */
  _assert_scalar(input: Scalar, assert_msg: string): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` */
  _assert_tensor_metadata(a: Tensor, size?: readonly number[] | null, stride?: readonly number[] | null, dtype?: Dtype | null, options?: { device?: DeviceLike | null; layout?: Layout | null }): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` */
  _assert_tensor_metadata(a: Tensor, options: { size?: readonly number[] | null; stride?: readonly number[] | null; dtype?: Dtype | null; device?: DeviceLike | null; layout?: Layout | null }): void;
  /** `_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` */
  _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Byte(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Byte(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Char(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Char(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Double(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Double(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Float(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Float(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Half(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Half(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Int(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Int(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Long(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Long(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Short(input: Tensor, non_blocking?: boolean): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Short(input: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` */
  _choose_qparams_per_tensor(input: Tensor, reduce_range?: boolean): [number, number];
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` */
  _choose_qparams_per_tensor(input: Tensor, options: { reduce_range?: boolean }): [number, number];
  /** `_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` */
  _chunk_cat(tensors: readonly Tensor[], dim: number, num_chunks: number, options?: { out?: Tensor }): Tensor;
  /** `_coalesce(Tensor self) -> Tensor` */
  _coalesce(input: Tensor): Tensor;
  /** `_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` */
  _compute_linear_combination(input: Tensor, coefficients: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  _conj(input: Tensor): Tensor;
  /** `_conj_copy(Tensor self) -> Tensor` */
  _conj_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  _conj_physical(input: Tensor): Tensor;
  /** `_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor` */
  _convert_indices_from_coo_to_csr(input: Tensor, size: number, options?: { out_int32?: boolean; out?: Tensor }): Tensor;
  /** `_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor` */
  _convert_indices_from_csr_to_coo(crow_indices: Tensor, col_indices: Tensor, options?: { out_int32?: boolean; transpose?: boolean; out?: Tensor }): Tensor;
  /** `_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` */
  _convert_weight_to_int4pack(input: Tensor, innerKTiles: number): Tensor;
  /** `_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` */
  _convert_weight_to_int4pack_for_cpu(input: Tensor, innerKTiles: number): Tensor;
  /** `_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, output_padding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean): Tensor;
  /** `_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, output_padding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean, allow_tf32: boolean): Tensor;
  /** `_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: string, dilation: readonly number[], groups: number): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` */
  _copy_from(input: Tensor, dst: Tensor, non_blocking?: boolean): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` */
  _copy_from(input: Tensor, dst: Tensor, options: { non_blocking?: boolean }): Tensor;
  /** `_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` */
  _copy_from_and_resize(input: Tensor, dst: Tensor): Tensor;
  /** `_cslt_compress(Tensor input) -> Tensor` */
  _cslt_compress(input: Tensor): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` */
  _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, out_dtype?: Dtype | null, transpose_result?: boolean, alg_id?: number, split_k?: number, split_k_mode?: number): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` */
  _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, options: { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: Dtype | null; transpose_result?: boolean; alg_id?: number; split_k?: number; split_k_mode?: number }): Tensor;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` */
  _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, out_dtype?: Dtype | null, transpose_result?: boolean): number;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` */
  _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, options: { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: Dtype | null; transpose_result?: boolean }): number;
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank?: number, zero_infinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], options: { blank?: number; zero_infinity?: boolean }): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: number, zero_infinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank?: number; zero_infinity?: boolean }): [Tensor, Tensor];
  /** `_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  _cudnn_init_dropout_state(dropout: number, train: boolean, dropout_seed: number, options?: TensorOptions): Tensor;
  /** `_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _cudnn_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: number, weight_buf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hidden_size: number, proj_size: number, num_layers: number, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: readonly number[], dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` */
  _cudnn_rnn_flatten_weight(weight_arr: readonly Tensor[], weight_stride0: number, input_size: number, mode: number, hidden_size: number, proj_size: number, num_layers: number, batch_first: boolean, bidirectional: boolean): Tensor;
  /** `_cufft_clear_plan_cache(DeviceIndex device_index) -> ()` */
  _cufft_clear_plan_cache(device_index: number): void;
  /** `_cufft_get_plan_cache_max_size(DeviceIndex device_index) -> int` */
  _cufft_get_plan_cache_max_size(device_index: number): number;
  /** `_cufft_get_plan_cache_size(DeviceIndex device_index) -> int` */
  _cufft_get_plan_cache_size(device_index: number): number;
  /** `_cufft_set_plan_cache_max_size(DeviceIndex device_index, int max_size) -> ()` */
  _cufft_set_plan_cache_max_size(device_index: number, max_size: number): void;
  /** `_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;
  /** `_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;
  /** `_debug_has_internal_overlap(Tensor self) -> int` */
  _debug_has_internal_overlap(input: Tensor): number;
  /** `_dim_arange(Tensor like, int dim) -> Tensor` */
  _dim_arange(like: Tensor, dim: number): Tensor;
  /** `_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` */
  _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
  /** `_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` */
  _dyn_quant_matmul_4bit(inp: Tensor, packed_weights: Tensor, block_size: number, in_features: number, out_features: number): Tensor;
  /** `_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` */
  _dyn_quant_pack_4bit_weight(weights: Tensor, scales_zeros: Tensor, bias: Tensor | null, block_size: number, in_features: number, out_features: number): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _efficientzerotensor(size: readonly number[], options?: TensorOptions): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _efficientzerotensor(...size: number[]): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _efficientzerotensor(...args: [...size: number[], options: TensorOptions]): Tensor;
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: number, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean, padding_idx?: number): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq?: boolean; mode?: number; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: number }): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: number, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean, padding_idx?: number): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq?: boolean; mode?: number; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: number }): [Tensor, Tensor, Tensor, Tensor];
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_affine_quantized(size: readonly number[], options?: TensorOptions & { scale?: number; zero_point?: number; memory_format?: MemoryFormat | null }): Tensor;
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_affine_quantized(...size: number[]): Tensor;
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_affine_quantized(...args: [...size: number[], options: TensorOptions & { scale?: number; zero_point?: number; memory_format?: MemoryFormat | null }]): Tensor;
  /** `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_per_channel_affine_quantized(size: readonly number[], options: TensorOptions & { scales: Tensor; zero_points: Tensor; axis: number; memory_format?: MemoryFormat | null }): Tensor;
  /** `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_per_channel_affine_quantized(...args: [...size: number[], options: TensorOptions & { scales: Tensor; zero_points: Tensor; axis: number; memory_format?: MemoryFormat | null }]): Tensor;
  /** `_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` */
  _euclidean_dist(x1: Tensor, x2: Tensor): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number, quant_min: number, quant_max: number, grad_factor?: number): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number, quant_min: number, quant_max: number, options: { grad_factor?: number }): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: number, quant_max: number, grad_factor?: number): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: number, quant_max: number, options: { grad_factor?: number }): Tensor;
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zero_point: Tensor, fake_quant_enabled: Tensor, quant_min: number, quant_max: number): OutputMask;
  /** `_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` */
  _fft_c2c(input: Tensor, dim: readonly number[], normalization: number, forward: boolean, options?: { out?: Tensor }): Tensor;
  /** `_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` */
  _fft_c2r(input: Tensor, dim: readonly number[], normalization: number, last_dim_size: number, options?: { out?: Tensor }): Tensor;
  /** `_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` */
  _fft_r2c(input: Tensor, dim: readonly number[], normalization: number, onesided: boolean, options?: { out?: Tensor }): Tensor;
  /** `_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` */
  _fill_mem_eff_dropout_mask_(input: Tensor, dropout_p: number, seed: number, offset: number): Tensor;
  /** `_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp` */
  _flash_attention_forward_no_dropout_inplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor | null, cum_seq_k: Tensor | null, max_q: number, max_k: number, dropout_p: number, is_causal: boolean, return_debug_mask: boolean, options?: { scale?: number | null; window_size_left?: number | null; window_size_right?: number | null; seqused_k?: Tensor | null; alibi_slopes?: Tensor | null; block_table?: Tensor | null; num_splits?: number | null }): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` */
  _foobar(input: Tensor, arg1?: boolean, arg2?: boolean, options?: { arg3?: boolean }): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` */
  _foobar(input: Tensor, options: { arg1?: boolean; arg2?: boolean; arg3?: boolean }): Tensor;
  /** `_foreach_abs(Tensor[] self) -> Tensor[]` */
  _foreach_abs(input: readonly Tensor[]): Tensor[];
  /** `_foreach_abs_(Tensor(a!)[] self) -> ()` */
  _foreach_abs_(input: readonly Tensor[]): void;
  /** `_foreach_acos(Tensor[] self) -> Tensor[]` */
  _foreach_acos(input: readonly Tensor[]): Tensor[];
  /** `_foreach_acos_(Tensor(a!)[] self) -> ()` */
  _foreach_acos_(input: readonly Tensor[]): void;
  /** `_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[];
  /** `_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  /** `_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_add_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_add_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()` */
  _foreach_add_(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): void;
  /** `_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  _foreach_add_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void;
  /** `_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): Tensor[];
  /** `_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): void;
  /** `_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): Tensor[];
  /** `_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): void;
  /** `_foreach_asin(Tensor[] self) -> Tensor[]` */
  _foreach_asin(input: readonly Tensor[]): Tensor[];
  /** `_foreach_asin_(Tensor(a!)[] self) -> ()` */
  _foreach_asin_(input: readonly Tensor[]): void;
  /** `_foreach_atan(Tensor[] self) -> Tensor[]` */
  _foreach_atan(input: readonly Tensor[]): Tensor[];
  /** `_foreach_atan_(Tensor(a!)[] self) -> ()` */
  _foreach_atan_(input: readonly Tensor[]): void;
  /** `_foreach_ceil(Tensor[] self) -> Tensor[]` */
  _foreach_ceil(input: readonly Tensor[]): Tensor[];
  /** `_foreach_ceil_(Tensor(a!)[] self) -> ()` */
  _foreach_ceil_(input: readonly Tensor[]): void;
  /** `_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_clamp_max(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_clamp_max(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_clamp_max(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_clamp_max_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_clamp_max_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_clamp_max_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_clamp_min(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_clamp_min(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_clamp_min(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_clamp_min_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_clamp_min_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_clamp_min_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]` */
  _foreach_clone(input: readonly Tensor[], options?: { memory_format?: MemoryFormat | null }): Tensor[];
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` */
  _foreach_copy_(input: readonly Tensor[], src: readonly Tensor[], non_blocking?: boolean): void;
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` */
  _foreach_copy_(input: readonly Tensor[], src: readonly Tensor[], options: { non_blocking?: boolean }): void;
  /** `_foreach_cos(Tensor[] self) -> Tensor[]` */
  _foreach_cos(input: readonly Tensor[]): Tensor[];
  /** `_foreach_cos_(Tensor(a!)[] self) -> ()` */
  _foreach_cos_(input: readonly Tensor[]): void;
  /** `_foreach_cosh(Tensor[] self) -> Tensor[]` */
  _foreach_cosh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_cosh_(Tensor(a!)[] self) -> ()` */
  _foreach_cosh_(input: readonly Tensor[]): void;
  /** `_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], other: Tensor): Tensor[];
  /** `_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_div_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  _foreach_div_(input: readonly Tensor[], other: Tensor): void;
  /** `_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_div_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_div_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_erf(Tensor[] self) -> Tensor[]` */
  _foreach_erf(input: readonly Tensor[]): Tensor[];
  /** `_foreach_erf_(Tensor(a!)[] self) -> ()` */
  _foreach_erf_(input: readonly Tensor[]): void;
  /** `_foreach_erfc(Tensor[] self) -> Tensor[]` */
  _foreach_erfc(input: readonly Tensor[]): Tensor[];
  /** `_foreach_erfc_(Tensor(a!)[] self) -> ()` */
  _foreach_erfc_(input: readonly Tensor[]): void;
  /** `_foreach_exp(Tensor[] self) -> Tensor[]` */
  _foreach_exp(input: readonly Tensor[]): Tensor[];
  /** `_foreach_exp_(Tensor(a!)[] self) -> ()` */
  _foreach_exp_(input: readonly Tensor[]): void;
  /** `_foreach_expm1(Tensor[] self) -> Tensor[]` */
  _foreach_expm1(input: readonly Tensor[]): Tensor[];
  /** `_foreach_expm1_(Tensor(a!)[] self) -> ()` */
  _foreach_expm1_(input: readonly Tensor[]): void;
  /** `_foreach_floor(Tensor[] self) -> Tensor[]` */
  _foreach_floor(input: readonly Tensor[]): Tensor[];
  /** `_foreach_floor_(Tensor(a!)[] self) -> ()` */
  _foreach_floor_(input: readonly Tensor[]): void;
  /** `_foreach_frac(Tensor[] self) -> Tensor[]` */
  _foreach_frac(input: readonly Tensor[]): Tensor[];
  /** `_foreach_frac_(Tensor(a!)[] self) -> ()` */
  _foreach_frac_(input: readonly Tensor[]): void;
  /** `_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
  /** `_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
  /** `_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  /** `_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()` */
  _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): void;
  /** `_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()` */
  _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): void;
  /** `_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` */
  _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
  /** `_foreach_lgamma(Tensor[] self) -> Tensor[]` */
  _foreach_lgamma(input: readonly Tensor[]): Tensor[];
  /** `_foreach_lgamma_(Tensor(a!)[] self) -> ()` */
  _foreach_lgamma_(input: readonly Tensor[]): void;
  /** `_foreach_log(Tensor[] self) -> Tensor[]` */
  _foreach_log(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log10(Tensor[] self) -> Tensor[]` */
  _foreach_log10(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log10_(Tensor(a!)[] self) -> ()` */
  _foreach_log10_(input: readonly Tensor[]): void;
  /** `_foreach_log1p(Tensor[] self) -> Tensor[]` */
  _foreach_log1p(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log1p_(Tensor(a!)[] self) -> ()` */
  _foreach_log1p_(input: readonly Tensor[]): void;
  /** `_foreach_log2(Tensor[] self) -> Tensor[]` */
  _foreach_log2(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log2_(Tensor(a!)[] self) -> ()` */
  _foreach_log2_(input: readonly Tensor[]): void;
  /** `_foreach_log_(Tensor(a!)[] self) -> ()` */
  _foreach_log_(input: readonly Tensor[]): void;
  /** `_foreach_max(Tensor[] self) -> Tensor[]` */
  _foreach_max(input: readonly Tensor[]): Tensor[];
  /** `_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_maximum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_maximum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_maximum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_maximum_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_maximum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_maximum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_minimum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_minimum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_minimum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_minimum_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_minimum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_minimum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` */
  _foreach_mm(input: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
  /** `_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], other: Tensor): Tensor[];
  /** `_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_mul_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  _foreach_mul_(input: readonly Tensor[], other: Tensor): void;
  /** `_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_mul_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_mul_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_neg(Tensor[] self) -> Tensor[]` */
  _foreach_neg(input: readonly Tensor[]): Tensor[];
  /** `_foreach_neg_(Tensor(a!)[] self) -> ()` */
  _foreach_neg_(input: readonly Tensor[]): void;
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_norm(input: readonly Tensor[], ord?: Scalar, dtype?: Dtype | null): Tensor[];
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_norm(input: readonly Tensor[], options: { ord?: Scalar; dtype?: Dtype | null }): Tensor[];
  /** `_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]` */
  _foreach_pow(input: Scalar, exponent: readonly Tensor[]): Tensor[];
  /** `_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]` */
  _foreach_pow(input: readonly Tensor[], exponent: Scalar): Tensor[];
  /** `_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]` */
  _foreach_pow(input: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
  /** `_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]` */
  _foreach_pow(input: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  /** `_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()` */
  _foreach_pow_(input: readonly Tensor[], exponent: Scalar): void;
  /** `_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()` */
  _foreach_pow_(input: readonly Tensor[], exponent: readonly Scalar[]): void;
  /** `_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()` */
  _foreach_pow_(input: readonly Tensor[], exponent: readonly Tensor[]): void;
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_powsum(input: readonly Tensor[], ord?: Scalar, dtype?: Dtype | null): Tensor[];
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_powsum(input: readonly Tensor[], options: { ord?: Scalar; dtype?: Dtype | null }): Tensor[];
  /** `_foreach_reciprocal(Tensor[] self) -> Tensor[]` */
  _foreach_reciprocal(input: readonly Tensor[]): Tensor[];
  /** `_foreach_reciprocal_(Tensor(a!)[] self) -> ()` */
  _foreach_reciprocal_(input: readonly Tensor[]): void;
  /** `_foreach_round(Tensor[] self) -> Tensor[]` */
  _foreach_round(input: readonly Tensor[]): Tensor[];
  /** `_foreach_round_(Tensor(a!)[] self) -> ()` */
  _foreach_round_(input: readonly Tensor[]): void;
  /** `_foreach_rsqrt(Tensor[] self) -> Tensor[]` */
  _foreach_rsqrt(input: readonly Tensor[]): Tensor[];
  /** `_foreach_rsqrt_(Tensor(a!)[] self) -> ()` */
  _foreach_rsqrt_(input: readonly Tensor[]): void;
  /** `_foreach_sigmoid(Tensor[] self) -> Tensor[]` */
  _foreach_sigmoid(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sigmoid_(Tensor(a!)[] self) -> ()` */
  _foreach_sigmoid_(input: readonly Tensor[]): void;
  /** `_foreach_sign(Tensor[] self) -> Tensor[]` */
  _foreach_sign(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sign_(Tensor(a!)[] self) -> ()` */
  _foreach_sign_(input: readonly Tensor[]): void;
  /** `_foreach_sin(Tensor[] self) -> Tensor[]` */
  _foreach_sin(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sin_(Tensor(a!)[] self) -> ()` */
  _foreach_sin_(input: readonly Tensor[]): void;
  /** `_foreach_sinh(Tensor[] self) -> Tensor[]` */
  _foreach_sinh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sinh_(Tensor(a!)[] self) -> ()` */
  _foreach_sinh_(input: readonly Tensor[]): void;
  /** `_foreach_sqrt(Tensor[] self) -> Tensor[]` */
  _foreach_sqrt(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sqrt_(Tensor(a!)[] self) -> ()` */
  _foreach_sqrt_(input: readonly Tensor[]): void;
  /** `_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_sub(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_sub(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_sub(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  /** `_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_sub_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_sub_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  _foreach_sub_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void;
  /** `_foreach_tan(Tensor[] self) -> Tensor[]` */
  _foreach_tan(input: readonly Tensor[]): Tensor[];
  /** `_foreach_tan_(Tensor(a!)[] self) -> ()` */
  _foreach_tan_(input: readonly Tensor[]): void;
  /** `_foreach_tanh(Tensor[] self) -> Tensor[]` */
  _foreach_tanh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_tanh_(Tensor(a!)[] self) -> ()` */
  _foreach_tanh_(input: readonly Tensor[]): void;
  /** `_foreach_trunc(Tensor[] self) -> Tensor[]` */
  _foreach_trunc(input: readonly Tensor[]): Tensor[];
  /** `_foreach_trunc_(Tensor(a!)[] self) -> ()` */
  _foreach_trunc_(input: readonly Tensor[]): void;
  /** `_foreach_zero_(Tensor(a!)[] self) -> ()` */
  _foreach_zero_(input: readonly Tensor[]): void;
  /** `_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` */
  _functional_assert_async(input: Tensor, assert_msg: string, dep_token: Tensor): Tensor;
  /** `_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` */
  _functional_assert_scalar(input: Scalar, assert_msg: string, dep_token: Tensor): Tensor;
  /** `_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  _functional_sym_constrain_range(size: Scalar, min: number | null, max: number | null, dep_token: Tensor): Tensor;
  /** `_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  _functional_sym_constrain_range_for_size(size: Scalar, min: number | null, max: number | null, dep_token: Tensor): Tensor;
  /** `_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adagrad_(input: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adagrad_(input: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adam_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adam_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adamw_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adamw_(input: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` */
  _fused_dropout(input: Tensor, p: number, generator?: Generator | null): [Tensor, Tensor];
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` */
  _fused_dropout(input: Tensor, p: number, options: { generator?: Generator | null }): [Tensor, Tensor];
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` */
  _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, per_row_fake_quant?: boolean, symmetric_quant?: boolean): OutputMask;
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` */
  _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, options: { per_row_fake_quant?: boolean; symmetric_quant?: boolean }): OutputMask;
  /** `_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` */
  _fused_rms_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, eps: number | null): [Tensor, Tensor];
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` */
  _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, options?: { scale?: number | null; enable_gqa?: boolean }): number;
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` */
  _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): number;
  /** `_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_sgd_(input: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: { weight_decay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_sgd_(input: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: { weight_decay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): void;
  /** `_fw_primal_copy(Tensor self, int level) -> Tensor` */
  _fw_primal_copy(input: Tensor, level: number, options?: { out?: Tensor }): Tensor;
  /** `_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` */
  _grouped_mm(input: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, out_dtype?: Dtype | null): Tensor;
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` */
  _grouped_mm(input: Tensor, mat2: Tensor, options: { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: Dtype | null }): Tensor;
  /** `_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` */
  _has_compatible_shallow_copy_type(input: Tensor, from_: Tensor): boolean;
  /** `_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]` */
  _histogramdd_bin_edges(input: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor[];
  /** `_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor` */
  _histogramdd_from_bin_cts(input: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor;
  /** `_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor` */
  _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null; density?: boolean }): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` */
  _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` */
  _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; unsafe?: boolean }): Tensor;
  /** `_indices_copy(Tensor self) -> Tensor` */
  _indices_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_int_mm(Tensor self, Tensor mat2) -> Tensor` */
  _int_mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  _is_all_true(input: Tensor): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  _is_any_true(input: Tensor): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  _is_zerotensor(input: Tensor): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  _lazy_clone(input: Tensor): Tensor;
  /** `_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` */
  _linalg_check_errors(info: Tensor, api_name: string, options: { is_matrix: boolean }): void;
  /** `_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` */
  _linalg_det(A: Tensor, options?: { out?: readonly [Tensor, Tensor, Tensor] }): ResultLUPivots;
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  _linalg_eigh(A: Tensor, UPLO?: string, compute_v?: boolean, options?: { out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors;
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  _linalg_eigh(A: Tensor, options: { UPLO?: string; compute_v?: boolean; out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors;
  /** `_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` */
  _linalg_slogdet(A: Tensor, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SignLogabsdetLUPivots;
  /** `_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)` */
  _linalg_solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean; check_errors?: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): ResultLUPivotsInfo;
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  _linalg_svd(A: Tensor, full_matrices?: boolean, compute_uv?: boolean, options?: { driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh;
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  _linalg_svd(A: Tensor, options: { full_matrices?: boolean; compute_uv?: boolean; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh;
  /** `_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _log_softmax(input: Tensor, dim: number, half_to_float: boolean, options?: { out?: Tensor }): Tensor;
  /** `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  _log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input_dtype: Dtype, options?: { out?: Tensor }): Tensor;
  /** `_logcumsumexp(Tensor self, int dim) -> Tensor` */
  _logcumsumexp(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor;
  /** `_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _lstm_mps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` */
  _lu_with_info(input: Tensor, pivot?: boolean, check_errors?: boolean): LUPivotsInfo;
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` */
  _lu_with_info(input: Tensor, options: { pivot?: boolean; check_errors?: boolean }): LUPivotsInfo;
  /** `_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  _make_dep_token(options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /** `_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` */
  _make_dual(primal: Tensor, tangent: Tensor, level: number): Tensor;
  /** `_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` */
  _make_dual_copy(primal: Tensor, tangent: Tensor, level: number, options?: { out?: Tensor }): Tensor;
  /** `_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` */
  _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number): Tensor;
  /** `_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` */
  _make_per_tensor_quantized_tensor(input: Tensor, scale: number, zero_point: number): Tensor;
  /** `_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` */
  _masked_scale(input: Tensor, mask: Tensor, scale: number): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` */
  _masked_softmax(input: Tensor, mask: Tensor, dim?: number | null, mask_type?: number | null): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` */
  _masked_softmax(input: Tensor, mask: Tensor, options: { dim?: number | null; mask_type?: number | null }): Tensor;
  /** `_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor` */
  _mixed_dtypes_linear(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null; activation?: string | null }): Tensor;
  /** `_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` */
  _mkldnn_reshape(input: Tensor, shape: readonly number[]): Tensor;
  /** `_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` */
  _mkldnn_transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  /** `_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  _mkldnn_transpose_(input: Tensor, dim0: number, dim1: number): Tensor;
  /** `_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly number[], output_padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` */
  _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null, need_weights?: boolean, average_attn_weights?: boolean, mask_type?: number | null): [Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` */
  _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, options: { mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: number | null }): [Tensor, Tensor];
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  _neg_view(input: Tensor): Tensor;
  /** `_neg_view_copy(Tensor self) -> Tensor` */
  _neg_view_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` */
  _nested_compute_contiguous_strides_offsets(nested_size: Tensor): [Tensor, Tensor];
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` */
  _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, fuse_transform_0213?: boolean): Tensor;
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` */
  _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, options: { fuse_transform_0213?: boolean }): Tensor;
  /** `_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` */
  _nested_from_padded_and_nested_example(padded: Tensor, nt_example: Tensor): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` */
  _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, ragged_idx?: number, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null, sum_S?: number | null): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` */
  _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, options: { ragged_idx?: number; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: number | null }): Tensor;
  /** `_nested_get_jagged_dummy(Tensor any) -> Tensor` */
  _nested_get_jagged_dummy(any: Tensor): Tensor;
  /** `_nested_get_lengths(Tensor self) -> Tensor` */
  _nested_get_lengths(input: Tensor): Tensor;
  /** `_nested_get_max_seqlen(Tensor self) -> Tensor` */
  _nested_get_max_seqlen(input: Tensor): Tensor;
  /** `_nested_get_min_seqlen(Tensor self) -> Tensor` */
  _nested_get_min_seqlen(input: Tensor): Tensor;
  /** `_nested_get_offsets(Tensor self) -> Tensor` */
  _nested_get_offsets(input: Tensor): Tensor;
  /** `_nested_get_ragged_idx(Tensor self) -> int` */
  _nested_get_ragged_idx(input: Tensor): number;
  /** `_nested_get_values(Tensor(a) self) -> Tensor(a)` */
  _nested_get_values(input: Tensor): Tensor;
  /** `_nested_get_values_copy(Tensor self) -> Tensor` */
  _nested_get_values_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` */
  _nested_tensor_from_mask(t: Tensor, mask: Tensor, mask_check?: boolean): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` */
  _nested_tensor_from_mask(t: Tensor, mask: Tensor, options: { mask_check?: boolean }): Tensor;
  /** `_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` */
  _nested_tensor_from_mask_left_aligned(t: Tensor, mask: Tensor): boolean;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype?: Dtype | null, layout?: Layout | null, device?: DeviceLike | null, pin_memory?: boolean | null): Tensor;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _nested_tensor_from_tensor_list(list: readonly Tensor[], options: { dtype?: Dtype | null; layout?: Layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }): Tensor;
  /** `_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` */
  _nested_tensor_softmax_with_shape(input: Tensor, query: Tensor): Tensor;
  /** `_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` */
  _nested_view_from_buffer(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor): Tensor;
  /** `_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` */
  _nested_view_from_buffer_copy(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` */
  _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, ragged_idx?: number, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` */
  _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null; ragged_idx?: number; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` */
  _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, ragged_idx?: number, min_seqlen?: Tensor | null, max_seqlen?: Tensor | null, options?: { out?: Tensor }): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` */
  _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null; ragged_idx?: number; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor }): Tensor;
  /** `_nnpack_available() -> bool` */
  _nnpack_available(): boolean;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=1) -> Tensor` */
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], stride?: number | readonly number[]): Tensor;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=1) -> Tensor` */
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], options: { stride?: number | readonly number[] }): Tensor;
  /** `_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` */
  _pack_padded_sequence(input: Tensor, lengths: Tensor, batch_first: boolean): [Tensor, Tensor];
  /** `_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` */
  _pad_packed_sequence(data: Tensor, batch_sizes: Tensor, batch_first: boolean, padding_value: Scalar, total_length: number): [Tensor, Tensor];
  /** `_philox_key_fold_in(Tensor key, int data) -> Tensor` */
  _philox_key_fold_in(key: Tensor, data: number): Tensor;
  /** `_philox_key_split(Tensor key, int num_splits) -> Tensor` */
  _philox_key_split(key: Tensor, num_splits: number): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  _philox_normal_(input: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  _philox_normal_(input: Tensor, key: Tensor, options: { mean?: number; std?: number }): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  _philox_uniform_(input: Tensor, key: Tensor, low?: number, high?: number): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  _philox_uniform_(input: Tensor, key: Tensor, options: { low?: number; high?: number }): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` */
  _pin_memory(input: Tensor, device?: DeviceLike | null): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` */
  _pin_memory(input: Tensor, options: { device?: DeviceLike | null }): Tensor;
  /** `_prelu_kernel(Tensor self, Tensor weight) -> Tensor` */
  _prelu_kernel(input: Tensor, weight: Tensor): Tensor;
  /** `_print(str s) -> ()` */
  _print(s: string): void;
  /** `_propagate_xla_data(Tensor input, Tensor output) -> ()` */
  _propagate_xla_data(input: Tensor, output: Tensor): void;
  /** `_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` */
  _remove_batch_dim(input: Tensor, level: number, batch_size: number, out_dim: number): Tensor;
  /** `_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` */
  _reshape_alias_copy(input: Tensor, size: readonly number[], stride: readonly number[], options?: { out?: Tensor }): Tensor;
  /** `_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` */
  _reshape_from_tensor(input: Tensor, shape: Tensor): Tensor;
  /** `_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` */
  _resize_output_(input: Tensor, size: readonly number[], device: DeviceLike): Tensor;
  /** `_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` */
  _rowwise_prune(weight: Tensor, mask: Tensor, compressed_indices_dtype: Dtype): [Tensor, Tensor];
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  _safe_softmax(input: Tensor, dim: number, dtype?: Dtype | null): Tensor;
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  _safe_softmax(input: Tensor, dim: number, options: { dtype?: Dtype | null }): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` */
  _sample_dirichlet(input: Tensor, generator?: Generator | null): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` */
  _sample_dirichlet(input: Tensor, options: { generator?: Generator | null }): Tensor;
  /** `_saturate_weight_to_fp16(Tensor weight) -> Tensor` */
  _saturate_weight_to_fp16(weight: Tensor): Tensor;
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, dropout_mask?: Tensor | null, options?: { scale?: number | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null, dropout_p?: number, is_causal?: boolean, dropout_mask?: Tensor | null, options?: { scale?: number | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, options: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number, is_causal?: boolean, return_debug_mask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask;
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, options: { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask;
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` */
  _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number, is_causal?: boolean, options?: { scale?: number | null }): OutputLogSumexpPhiloxSeedPhiloxOffset;
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` */
  _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, options: { dropout_p?: number; is_causal?: boolean; scale?: number | null }): OutputLogSumexpPhiloxSeedPhiloxOffset;
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, dropout_p?: number, is_causal?: boolean, return_debug_mask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, options: { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number, is_causal?: boolean, return_debug_mask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, options: { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask;
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` */
  _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number, is_causal?: boolean, options?: { attn_mask?: Tensor | null; scale?: number | null }): OutputLogsumexp;
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` */
  _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, options: { dropout_p?: number; is_causal?: boolean; attn_mask?: Tensor | null; scale?: number | null }): OutputLogsumexp;
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, offs?: Tensor | null, bias?: Tensor | null, scale_result?: Tensor | null, out_dtype?: Dtype | null, use_fast_accum?: boolean): Tensor;
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, options: { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: Dtype | null; use_fast_accum?: boolean }): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], offs?: Tensor | null, bias?: Tensor | null, out_dtype?: Dtype | null, contraction_dim?: readonly number[], use_fast_accum?: boolean): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], options: { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: Dtype | null; contraction_dim?: readonly number[]; use_fast_accum?: boolean }): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, bias?: Tensor | null, scale_result?: Tensor | null, out_dtype?: Dtype | null, use_fast_accum?: boolean, options?: { out?: Tensor }): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, options: { bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: Dtype | null; use_fast_accum?: boolean; out?: Tensor }): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], bias: Tensor | null, out_dtype: Dtype | null, contraction_dim?: readonly number[], use_fast_accum?: boolean, options?: { out?: Tensor }): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: readonly number[], swizzle_a: readonly number[], scale_b: readonly Tensor[], recipe_b: readonly number[], swizzle_b: readonly number[], bias: Tensor | null, out_dtype: Dtype | null, options: { contraction_dim?: readonly number[]; use_fast_accum?: boolean; out?: Tensor }): Tensor;
  /** `_shape_as_tensor(Tensor self) -> Tensor` */
  _shape_as_tensor(input: Tensor): Tensor;
  /** `_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` */
  _sobol_engine_draw(quasi: Tensor, n: number, sobolstate: Tensor, dimension: number, num_generated: number, dtype: Dtype | null): [Tensor, Tensor];
  /** `_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` */
  _sobol_engine_ff_(input: Tensor, n: number, sobolstate: Tensor, dimension: number, num_generated: number): Tensor;
  /** `_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` */
  _sobol_engine_initialize_state_(input: Tensor, dimension: number): Tensor;
  /** `_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` */
  _sobol_engine_scramble_(input: Tensor, ltm: Tensor, dimension: number): Tensor;
  /** `_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _softmax(input: Tensor, dim: number, half_to_float: boolean, options?: { out?: Tensor }): Tensor;
  /** `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  _softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input_dtype: Dtype, options?: { out?: Tensor }): Tensor;
  /** `_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` */
  _sparse_broadcast_to(input: Tensor, size: readonly number[]): Tensor;
  /** `_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` */
  _sparse_broadcast_to_copy(input: Tensor, size: readonly number[], options?: { out?: Tensor }): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_prod(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_prod(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_sum(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { dtype?: Dtype | null }): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_sum(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; dtype?: Dtype | null }): Tensor;
  /** `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  _sparse_log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input: Tensor): Tensor;
  /** `_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_addmm(input: Tensor, mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar; beta?: Scalar; out_dtype?: Dtype | null }): Tensor;
  /** `_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` */
  _sparse_semi_structured_apply(input: Tensor, thread_masks: Tensor): [Tensor, Tensor];
  /** `_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` */
  _sparse_semi_structured_apply_dense(input: Tensor, thread_masks: Tensor): Tensor;
  /** `_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_linear(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null; activation?: string | null; out_dtype?: Dtype | null }): Tensor;
  /** `_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_mm(mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: { out_dtype?: Dtype | null }): Tensor;
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _sparse_semi_structured_tile(input: Tensor, algorithm?: string, use_cutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _sparse_semi_structured_tile(input: Tensor, options: { algorithm?: string; use_cutlass?: boolean }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  _sparse_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: number, input: Tensor): Tensor;
  /** `_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` */
  _sparse_sparse_matmul(input: Tensor, other: Tensor): Tensor;
  /** `_sparse_sum(Tensor self) -> Tensor` */
  _sparse_sum(input: Tensor): Tensor;
  /** `_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` */
  _sparse_sum(input: Tensor, options: { dtype: Dtype }): Tensor;
  /** `_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` */
  _sparse_sum(input: Tensor, dim: number | readonly number[]): Tensor;
  /** `_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` */
  _sparse_sum(input: Tensor, dim: number | readonly number[], options: { dtype: Dtype }): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` */
  _stack(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` */
  _stack(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` */
  _standard_gamma(input: Tensor, generator?: Generator | null): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` */
  _standard_gamma(input: Tensor, options: { generator?: Generator | null }): Tensor;
  /** `_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` */
  _standard_gamma_grad(input: Tensor, output: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` */
  _test_autograd_multiple_dispatch(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` */
  _test_autograd_multiple_dispatch(input: Tensor, b: boolean): Tensor;
  /** `_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` */
  _test_autograd_multiple_dispatch_view(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` */
  _test_autograd_multiple_dispatch_view_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_test_check_tensor(Tensor self) -> Tensor` */
  _test_check_tensor(input: Tensor): Tensor;
  /** `_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` */
  _test_functorch_fallback(input: Tensor, other: Tensor): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` */
  _test_parallel_materialize(input: Tensor, num_parallel: number, skip_first?: boolean): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` */
  _test_parallel_materialize(input: Tensor, num_parallel: number, options: { skip_first?: boolean }): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` */
  _test_serialization_subcmul(input: Tensor, other: Tensor, alpha?: Scalar): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` */
  _test_serialization_subcmul(input: Tensor, other: Tensor, options: { alpha?: Scalar }): Tensor;
  /** `_to_cpu(Tensor[] tensors) -> Tensor[]` */
  _to_cpu(tensors: readonly Tensor[]): Tensor[];
  /** `_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` */
  _to_sparse_semi_structured(dense: Tensor): [Tensor, Tensor];
  /** `_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` */
  _transform_bias_rescale_qkv(qkv: Tensor, qkv_bias: Tensor, num_heads: number): [Tensor, Tensor, Tensor];
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` */
  _transformer_encoder_layer_fwd(src: Tensor, embed_dim: number, num_heads: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: number, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, mask?: Tensor | null, mask_type?: number | null): Tensor;
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` */
  _transformer_encoder_layer_fwd(src: Tensor, embed_dim: number, num_heads: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: number, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, options: { mask?: Tensor | null; mask_type?: number | null }): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unroll_dim?: number): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], options: { unroll_dim?: number }): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` */
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` */
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: number, num_head: number, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, options: { mask?: Tensor | null }): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.0) -> Tensor` */
  _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropout_p?: number): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.0) -> Tensor` */
  _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, options: { dropout_p?: number }): Tensor;
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` */
  _unique(input: Tensor, sorted?: boolean, return_inverse?: boolean): [Tensor, Tensor];
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` */
  _unique(input: Tensor, options: { sorted?: boolean; return_inverse?: boolean }): [Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  _unique2(input: Tensor, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean): [Tensor, Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  _unique2(input: Tensor, options: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /** `_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` */
  _unpack_dual(dual: Tensor, level: number): PrimalTangent;
  /** `_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  _unsafe_index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** `_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` */
  _unsafe_masked_index(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
  /** `_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` */
  _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
  /** `_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number): boolean;
  /** `_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number): boolean;
  /** `_use_cudnn_rnn_flatten_weight() -> bool` */
  _use_cudnn_rnn_flatten_weight(): boolean;
  /** `_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number): boolean;
  /** `_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number): boolean;
  /** `_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` */
  _validate_compressed_sparse_indices(is_crow: boolean, compressed_idx: Tensor, plain_idx: Tensor, cdim: number, dim: number, nnz: number): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null }): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null }): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` */
  _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: readonly number[], layout: Layout, check_pinning?: boolean | null): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` */
  _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: readonly number[], layout: Layout, options: { check_pinning?: boolean | null }): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` */
  _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: readonly number[], is_coalesced?: boolean | null, check_pinning?: boolean | null): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` */
  _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: readonly number[], options: { is_coalesced?: boolean | null; check_pinning?: boolean | null }): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null }): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], check_pinning?: boolean | null): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[], options: { check_pinning?: boolean | null }): void;
  /** `_values_copy(Tensor self) -> Tensor` */
  _values_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  _weight_int4pack_mm(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` */
  _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, qGroupSize: number, qScale: Tensor, qZeros: Tensor): Tensor;
  /** `_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` */
  _weight_int8pack_mm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` */
  _weight_norm(v: Tensor, g: Tensor, dim?: number): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` */
  _weight_norm(v: Tensor, g: Tensor, options: { dim?: number }): Tensor;
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` */
  _weight_norm_interface(v: Tensor, g: Tensor, dim?: number): [Tensor, Tensor];
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` */
  _weight_norm_interface(v: Tensor, g: Tensor, options: { dim?: number }): [Tensor, Tensor];
  /** `_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` */
  _wrapped_linear_prepack(weight: Tensor, weight_scale: Tensor, weight_zero_point: Tensor, bias: Tensor): Tensor;
  /** `_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` */
  _wrapped_quantized_linear_prepacked(input: Tensor, input_scale: Tensor, input_zero_point: Tensor, packed_weight: Tensor, output_scale: Tensor, output_zero_point: Tensor, out_channel: number): Tensor;
  /**
   * `abs(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.abs.html
   */
  abs(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(input: Tensor): Tensor;
  /**
   * `absolute(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.absolute.html
   */
  absolute(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `acos(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.acos.html
   */
  acos(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(input: Tensor): Tensor;
  /**
   * `acosh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.acosh.html
   */
  acosh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(input: Tensor): Tensor;
  /** `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
  adaptive_avg_pool1d(input: Tensor, output_size: number | readonly number[]): Tensor;
  /** `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
  adaptive_avg_pool1d(input: Tensor, options: { output_size: number | readonly number[] }): Tensor;
  /** `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool1d(input: Tensor, output_size: number | readonly number[]): [Tensor, Tensor];
  /** `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool1d(input: Tensor, options: { output_size: number | readonly number[] }): [Tensor, Tensor];
  /**
   * `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.add.html
   */
  add(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.add.html */
  add(input: Tensor | Scalar, options: { other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html
   */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html */
  addbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html */
  addbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html
   */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html */
  addcdiv(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html */
  addcdiv(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor;
  /**
   * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html
   */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html */
  addcmul(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html */
  addcmul(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor;
  /**
   * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html */
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, out_dtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { out_dtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html */
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; out_dtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; out_dtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addmv.html
   */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmv.html */
  addmv(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addmv.html */
  addmv(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addr.html
   */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addr.html */
  addr(input: Tensor, vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.addr.html */
  addr(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `adjoint(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html
   */
  adjoint(input: Tensor): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(theta: Tensor, size: readonly number[], align_corners: boolean): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(theta: Tensor, size: readonly number[], options: { align_corners: boolean }): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(theta: Tensor, options: { size: readonly number[]; align_corners: boolean }): Tensor;
  /**
   * `alias_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.alias_copy.html
   */
  alias_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `all(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.all.html
   */
  all(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.all.html
   */
  all(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.all.html */
  all(input: Tensor, dim: readonly number[] | null, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.all.html */
  all(input: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.all.html
   */
  all(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.all.html */
  all(input: Tensor, dim: number, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.all.html */
  all(input: Tensor, options: { dim: number; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html
   */
  allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html */
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean }): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html */
  allclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number; equal_nan?: boolean }): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html */
  allclose(input: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html */
  allclose(input: Tensor, options: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /**
   * `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.amax.html
   */
  amax(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.amax.html */
  amax(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.amax.html */
  amax(input: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.amin.html
   */
  amin(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.amin.html */
  amin(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.amin.html */
  amin(input: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html
   */
  aminmax(input: Tensor, options?: { dim?: number | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): MinMax;
  /**
   * `angle(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.angle.html
   */
  angle(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `any(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.any.html
   */
  any(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.any.html
   */
  any(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.any.html */
  any(input: Tensor, dim: readonly number[] | null, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.any.html */
  any(input: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.any.html
   */
  any(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.any.html */
  any(input: Tensor, dim: number, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.any.html */
  any(input: Tensor, options: { dim: number; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
   */
  arange(end: Scalar, options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
   */
  arange(start: Scalar, end: Scalar, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html */
  arange(start: Scalar, options: TensorOptions & { end: Scalar }): Tensor;
  /**
   * `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
   */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html */
  arange(start: Scalar, end: Scalar, options: TensorOptions & { step?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html */
  arange(start: Scalar, options: TensorOptions & { end: Scalar; step?: Scalar; out?: Tensor }): Tensor;
  /**
   * `arccos(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arccos.html
   */
  arccos(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(input: Tensor): Tensor;
  /**
   * `arccosh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html
   */
  arccosh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(input: Tensor): Tensor;
  /**
   * `arcsin(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html
   */
  arcsin(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(input: Tensor): Tensor;
  /**
   * `arcsinh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html
   */
  arcsinh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(input: Tensor): Tensor;
  /**
   * `arctan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctan.html
   */
  arctan(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `arctan2(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html
   */
  arctan2(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html */
  arctan2(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(input: Tensor): Tensor;
  /**
   * `arctanh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html
   */
  arctanh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(input: Tensor): Tensor;
  /**
   * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argmax.html
   */
  argmax(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.argmax.html */
  argmax(input: Tensor, dim: number | null, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.argmax.html */
  argmax(input: Tensor, options: { dim?: number | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argmin.html
   */
  argmin(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.argmin.html */
  argmin(input: Tensor, dim: number | null, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.argmin.html */
  argmin(input: Tensor, options: { dim?: number | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argsort.html
   */
  argsort(input: Tensor, options: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor }): Tensor;
  /**
   * `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argsort.html
   */
  argsort(input: Tensor, dim?: number, descending?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.argsort.html */
  argsort(input: Tensor, dim: number, options: { descending?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.argsort.html */
  argsort(input: Tensor, options: { dim?: number; descending?: boolean }): Tensor;
  /**
   * `argwhere(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html
   */
  argwhere(input: Tensor): Tensor;
  /**
   * `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html
   */
  as_strided(input: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html */
  as_strided(input: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html */
  as_strided(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html */
  as_strided(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /**
   * `as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html
   */
  as_strided_copy(input: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html */
  as_strided_copy(input: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html */
  as_strided_copy(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html */
  as_strided_copy(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null; out?: Tensor }): Tensor;
  /**
   * `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html
   */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storage_offset?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options: { storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly number[], options: { stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html */
  as_strided_scatter(input: Tensor, src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html */
  as_strided_scatter(input: Tensor, options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset?: number | null }): Tensor;
  /**
   * `asin(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.asin.html
   */
  asin(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(input: Tensor): Tensor;
  /**
   * `asinh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.asinh.html
   */
  asinh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(input: Tensor): Tensor;
  /**
   * `atan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atan.html
   */
  atan(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `atan2(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atan2.html
   */
  atan2(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.atan2.html */
  atan2(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(input: Tensor): Tensor;
  /**
   * `atanh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atanh.html
   */
  atanh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(input: Tensor): Tensor;
  /**
   * `atleast_1d(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html
   */
  atleast_1d(input: Tensor): Tensor;
  /**
   * `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html
   */
  atleast_1d(tensors: readonly Tensor[]): Tensor[];
  /**
   * `atleast_2d(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html
   */
  atleast_2d(input: Tensor): Tensor;
  /**
   * `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html
   */
  atleast_2d(tensors: readonly Tensor[]): Tensor[];
  /**
   * `atleast_3d(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html
   */
  atleast_3d(input: Tensor): Tensor;
  /**
   * `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html
   */
  atleast_3d(tensors: readonly Tensor[]): Tensor[];
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceil_mode?: boolean, count_include_pad?: boolean): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceil_mode: boolean, options: { count_include_pad?: boolean }): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  /**
   * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html */
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html */
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, out_dtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { out_dtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html */
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; out_dtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html */
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; out_dtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html
   */
  bartlett_window(window_length: number, options?: TensorOptions): Tensor;
  /**
   * `bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html
   */
  bartlett_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html */
  bartlett_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
  /** `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batch_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /** `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, sum_dy_xmu: Tensor, count: Tensor): Tensor;
  /** `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batch_norm_backward_elemt(grad_out: Tensor, options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
  /** `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, weight_g: boolean, bias_g: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batch_norm_backward_reduce(grad_out: Tensor, options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor }): Tensor;
  /** `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batch_norm_elemt(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor }): Tensor;
  /** `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor];
  /** `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batch_norm_gather_stats(input: Tensor, options: { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batch_norm_gather_stats_with_counts(input: Tensor, options: { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
  /** `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batch_norm_stats(input: Tensor, eps: number): [Tensor, Tensor];
  /** `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batch_norm_stats(input: Tensor, options: { eps: number }): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: { momentum: number }): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, options: { running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, options: { running_mean: Tensor | null; running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
  /**
   * `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html
   */
  bernoulli(input: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html
   */
  bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html */
  bernoulli(input: Tensor, options: { p: number; generator?: Generator | null }): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, options: { input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight?: Tensor | null, pos_weight?: Tensor | null, reduction?: number): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Tensor | null, pos_weight: Tensor | null, options: { reduction?: number }): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Tensor | null, options: { pos_weight?: Tensor | null; reduction?: number }): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, options: { weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: number }): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, options: { target: Tensor; weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: number }): Tensor;
  /**
   * `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bincount.html
   */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bincount.html */
  bincount(input: Tensor, weights: Tensor | null, options: { minlength?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bincount.html */
  bincount(input: Tensor, options: { weights?: Tensor | null; minlength?: number }): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, prob: Tensor, options: { generator?: Generator | null }): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, options: { prob: Tensor; generator?: Generator | null }): Tensor;
  /**
   * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html
   */
  bitwise_and(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html */
  bitwise_and(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html
   */
  bitwise_and(input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html */
  bitwise_and(input: Scalar, options: { other: Tensor }): Tensor;
  /**
   * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html
   */
  bitwise_and(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html */
  bitwise_and(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
   */
  bitwise_left_shift(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
  bitwise_left_shift(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
   */
  bitwise_left_shift(input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
  bitwise_left_shift(input: Scalar, options: { other: Tensor }): Tensor;
  /**
   * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
   */
  bitwise_left_shift(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
  bitwise_left_shift(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `bitwise_not(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html
   */
  bitwise_not(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html
   */
  bitwise_or(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html */
  bitwise_or(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html
   */
  bitwise_or(input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html */
  bitwise_or(input: Scalar, options: { other: Tensor }): Tensor;
  /**
   * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html
   */
  bitwise_or(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html */
  bitwise_or(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
   */
  bitwise_right_shift(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
  bitwise_right_shift(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
   */
  bitwise_right_shift(input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
  bitwise_right_shift(input: Scalar, options: { other: Tensor }): Tensor;
  /**
   * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
   */
  bitwise_right_shift(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
  bitwise_right_shift(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html
   */
  bitwise_xor(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
  bitwise_xor(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html
   */
  bitwise_xor(input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
  bitwise_xor(input: Scalar, options: { other: Tensor }): Tensor;
  /**
   * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html
   */
  bitwise_xor(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
  bitwise_xor(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html
   */
  blackman_window(window_length: number, options?: TensorOptions): Tensor;
  /**
   * `blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html
   */
  blackman_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html */
  blackman_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /**
   * `block_diag(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html
   */
  block_diag(tensors: readonly Tensor[]): Tensor;
  /**
   * `bmm(Tensor self, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html
   */
  bmm(input: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html */
  bmm(input: Tensor, options: { mat2: Tensor; out?: Tensor }): Tensor;
  /**
   * `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html
   */
  bmm(input: Tensor, mat2: Tensor, out_dtype: Dtype, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html */
  bmm(input: Tensor, mat2: Tensor, options: { out_dtype: Dtype; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html */
  bmm(input: Tensor, options: { mat2: Tensor; out_dtype: Dtype; out?: Tensor }): Tensor;
  /**
   * `broadcast_tensors(Tensor[] tensors) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
   */
  broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
  /**
   * `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html
   */
  broadcast_to(input: Tensor, size: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html */
  broadcast_to(input: Tensor, options: { size: readonly number[] }): Tensor;
  /**
   * `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
   */
  bucketize(input: Tensor, boundaries: Tensor, options?: { out_int32?: boolean; right?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html */
  bucketize(input: Tensor, options: { boundaries: Tensor; out_int32?: boolean; right?: boolean; out?: Tensor }): Tensor;
  /**
   * `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
   */
  bucketize(input: Scalar, boundaries: Tensor, options?: { out_int32?: boolean; right?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html */
  bucketize(input: Scalar, options: { boundaries: Tensor; out_int32?: boolean; right?: boolean }): Tensor;
  /**
   * `can_cast(ScalarType from_, ScalarType to) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html
   */
  can_cast(from_: Dtype, to: Dtype): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html */
  can_cast(from_: Dtype, options: { to: Dtype }): boolean;
  /**
   * `cartesian_prod(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html
   */
  cartesian_prod(tensors: readonly Tensor[]): Tensor;
  /**
   * `cat(Tensor[] tensors, int dim=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cat.html
   */
  cat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cat.html */
  cat(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor;
  /** `ccol_indices_copy(Tensor self) -> Tensor` */
  ccol_indices_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `cdist(Tensor x1, Tensor x2, float p=2, int? compute_mode=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html
   */
  cdist(x1: Tensor, x2: Tensor, p?: number, compute_mode?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html */
  cdist(x1: Tensor, x2: Tensor, p: number, options: { compute_mode?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html */
  cdist(x1: Tensor, x2: Tensor, options: { p?: number; compute_mode?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html */
  cdist(x1: Tensor, options: { x2: Tensor; p?: number; compute_mode?: number | null }): Tensor;
  /**
   * `ceil(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ceil.html
   */
  ceil(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(input: Tensor): Tensor;
  /** `celu(Tensor self, Scalar alpha=1.0) -> Tensor` */
  celu(input: Tensor, alpha?: Scalar): Tensor;
  /** `celu(Tensor self, Scalar alpha=1.0) -> Tensor` */
  celu(input: Tensor, options: { alpha?: Scalar }): Tensor;
  /** `celu_(Tensor(a!) self, Scalar alpha=1.0) -> Tensor(a!)` */
  celu_(input: Tensor, alpha?: Scalar): Tensor;
  /** `celu_(Tensor(a!) self, Scalar alpha=1.0) -> Tensor(a!)` */
  celu_(input: Tensor, options: { alpha?: Scalar }): Tensor;
  /**
   * `chain_matmul(Tensor[] matrices) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html
   */
  chain_matmul(matrices: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /** `channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channel_shuffle(input: Tensor, groups: number): Tensor;
  /** `channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channel_shuffle(input: Tensor, options: { groups: number }): Tensor;
  /**
   * `cholesky(Tensor self, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html
   */
  cholesky(input: Tensor, upper?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html */
  cholesky(input: Tensor, options: { upper?: boolean; out?: Tensor }): Tensor;
  /**
   * `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html
   */
  cholesky_inverse(input: Tensor, upper?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html */
  cholesky_inverse(input: Tensor, options: { upper?: boolean; out?: Tensor }): Tensor;
  /**
   * `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html
   */
  cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html */
  cholesky_solve(input: Tensor, input2: Tensor, options: { upper?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html */
  cholesky_solve(input: Tensor, options: { input2: Tensor; upper?: boolean; out?: Tensor }): Tensor;
  /** `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  choose_qparams_optimized(input: Tensor, numel: number, n_bins: number, ratio: number, bit_width: number): [Tensor, Tensor];
  /** `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  choose_qparams_optimized(input: Tensor, options: { numel: number; n_bins: number; ratio: number; bit_width: number }): [Tensor, Tensor];
  /**
   * `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.chunk.html
   */
  chunk(input: Tensor, chunks: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.chunk.html */
  chunk(input: Tensor, chunks: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.chunk.html */
  chunk(input: Tensor, options: { chunks: number; dim?: number }): Tensor[];
  /**
   * `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html
   */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html */
  clamp(input: Tensor, min: Tensor | null, options: { max?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html */
  clamp(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Tensor;
  /**
   * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html
   */
  clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html */
  clamp(input: Tensor, min: Scalar | null, options: { max?: Scalar | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html */
  clamp(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(input: Tensor, max: Tensor, options?: { out?: Tensor }): Tensor;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(input: Tensor, options: { max: Tensor; out?: Tensor }): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(input: Tensor, max: Scalar, options?: { out?: Tensor }): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(input: Tensor, options: { max: Scalar; out?: Tensor }): Tensor;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, max: Tensor): Tensor;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, options: { max: Tensor }): Tensor;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, max: Scalar): Tensor;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, options: { max: Scalar }): Tensor;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(input: Tensor, min: Tensor, options?: { out?: Tensor }): Tensor;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(input: Tensor, options: { min: Tensor; out?: Tensor }): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(input: Tensor, min: Scalar, options?: { out?: Tensor }): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(input: Tensor, options: { min: Scalar; out?: Tensor }): Tensor;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, min: Tensor): Tensor;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, options: { min: Tensor }): Tensor;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, min: Scalar): Tensor;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, options: { min: Scalar }): Tensor;
  /**
   * `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html
   */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html */
  clip(input: Tensor, min: Tensor | null, options: { max?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html */
  clip(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Tensor;
  /**
   * `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html
   */
  clip(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html */
  clip(input: Tensor, min: Scalar | null, options: { max?: Scalar | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html */
  clip(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /**
   * `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clone.html
   */
  clone(input: Tensor, options?: { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `col_indices_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.col_indices_copy.html
   */
  col_indices_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `column_stack(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html
   */
  column_stack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /**
   * `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.combinations.html
   */
  combinations(input: Tensor, r?: number, with_replacement?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.combinations.html */
  combinations(input: Tensor, r: number, options: { with_replacement?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.combinations.html */
  combinations(input: Tensor, options: { r?: number; with_replacement?: boolean }): Tensor;
  /**
   * `complex(Tensor real, Tensor imag) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.complex.html
   */
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.complex.html */
  complex(real: Tensor, options: { imag: Tensor; out?: Tensor }): Tensor;
  /**
   * `concat(Tensor[] tensors, int dim=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.concat.html
   */
  concat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.concat.html */
  concat(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor;
  /**
   * `concatenate(Tensor[] tensors, int dim=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html
   */
  concatenate(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html */
  concatenate(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor;
  /**
   * `conj(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conj.html
   */
  conj(input: Tensor): Tensor;
  /**
   * `conj_physical(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html
   */
  conj_physical(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conj_physical_(input: Tensor): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(input: Tensor, pad: readonly number[], value?: Scalar): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(input: Tensor, pad: readonly number[], options: { value?: Scalar }): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(input: Tensor, options: { pad: readonly number[]; value?: Scalar }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number }): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, weight: Tensor, options: { bias: Tensor; pad?: number }): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, options: { weight: Tensor; bias: Tensor; pad?: number }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], output_padding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], output_padding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; output_padding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
  /** `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, output_padding: readonly number[], groups: number): Tensor;
  /** `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; output_padding: readonly number[]; groups: number }): Tensor;
  /**
   * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.copysign.html
   */
  copysign(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.copysign.html */
  copysign(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.copysign.html
   */
  copysign(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.copysign.html */
  copysign(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `corrcoef(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html
   */
  corrcoef(input: Tensor): Tensor;
  /**
   * `cos(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cos.html
   */
  cos(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(input: Tensor): Tensor;
  /**
   * `cosh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cosh.html
   */
  cosh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(input: Tensor): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, options: { eps?: number }): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, options: { dim?: number; eps?: number }): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, options: { x2: Tensor; dim?: number; eps?: number }): Tensor;
  /**
   * `count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html
   */
  count_nonzero(input: Tensor, dim?: number | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html */
  count_nonzero(input: Tensor, options: { dim?: number | null }): Tensor;
  /**
   * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html
   */
  count_nonzero(input: Tensor, dim: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html */
  count_nonzero(input: Tensor, options: { dim: readonly number[] }): Tensor;
  /**
   * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cov.html
   */
  cov(input: Tensor, options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /**
   * `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cross.html
   */
  cross(input: Tensor, other: Tensor, dim?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cross.html */
  cross(input: Tensor, other: Tensor, options: { dim?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cross.html */
  cross(input: Tensor, options: { other: Tensor; dim?: number | null; out?: Tensor }): Tensor;
  /**
   * `crow_indices_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.crow_indices_copy.html
   */
  crow_indices_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank?: number, reduction?: number, zero_infinity?: boolean): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, reduction: number, options: { zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, options: { reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], options: { blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], options: { target_lengths: readonly number[]; blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: readonly number[]; target_lengths: readonly number[]; blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: number, reduction?: number, zero_infinity?: boolean): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, reduction: number, options: { zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, options: { reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, options: { target_lengths: Tensor; blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Tensor; target_lengths: Tensor; blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank?: number; reduction?: number; zero_infinity?: boolean }): Tensor;
  /** `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnn_affine_grid_generator(theta: Tensor, N: number, C: number, H: number, W: number): Tensor;
  /** `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnn_affine_grid_generator(theta: Tensor, options: { N: number; C: number; H: number; W: number }): Tensor;
  /** `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnn_batch_norm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allow_tf32: boolean, options?: { out?: Tensor }): Tensor;
  /** `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution(input: Tensor, options: { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allow_tf32: boolean; out?: Tensor }): Tensor;
  /** `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_add_relu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_relu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly number[], output_padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allow_tf32: boolean): Tensor;
  /** `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution_transpose(input: Tensor, options: { weight: Tensor; padding: readonly number[]; output_padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
  /** `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnn_grid_sampler(input: Tensor, grid: Tensor): Tensor;
  /** `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnn_grid_sampler(input: Tensor, options: { grid: Tensor }): Tensor;
  /** `cudnn_is_acceptable(Tensor self) -> bool` */
  cudnn_is_acceptable(input: Tensor): boolean;
  /**
   * `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cummax.html
   */
  cummax(input: Tensor, dim: number, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cummax.html */
  cummax(input: Tensor, options: { dim: number; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cummin.html
   */
  cummin(input: Tensor, dim: number, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cummin.html */
  cummin(input: Tensor, options: { dim: number; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html
   */
  cumprod(input: Tensor, dim: number, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html */
  cumprod(input: Tensor, options: { dim: number; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html
   */
  cumsum(input: Tensor, dim: number, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html */
  cumsum(input: Tensor, options: { dim: number; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   */
  cumulative_trapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html */
  cumulative_trapezoid(y: Tensor, options: { x: Tensor; dim?: number }): Tensor;
  /**
   * `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   */
  cumulative_trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor;
  /**
   * `deg2rad(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html
   */
  deg2rad(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(input: Tensor): Tensor;
  /**
   * `dequantize.self(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html
   */
  dequantize(input: Tensor): Tensor;
  /**
   * `dequantize.tensors(Tensor[] tensors) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html
   */
  dequantize(tensors: readonly Tensor[]): Tensor[];
  /**
   * `det(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.det.html
   */
  det(input: Tensor): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(input: Tensor): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(input: Tensor): Tensor;
  /**
   * `detach_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.detach_copy.html
   */
  detach_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `diag(Tensor self, int diagonal=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diag.html
   */
  diag(input: Tensor, diagonal?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diag.html */
  diag(input: Tensor, options: { diagonal?: number; out?: Tensor }): Tensor;
  /**
   * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html
   */
  diag_embed(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html */
  diag_embed(input: Tensor, offset: number, dim1: number, options: { dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html */
  diag_embed(input: Tensor, offset: number, options: { dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html */
  diag_embed(input: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `diagflat(Tensor self, int offset=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html
   */
  diagflat(input: Tensor, offset?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html */
  diagflat(input: Tensor, options: { offset?: number }): Tensor;
  /**
   * `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html
   */
  diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html */
  diagonal(input: Tensor, offset: number, dim1: number, options: { dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html */
  diagonal(input: Tensor, offset: number, options: { dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html */
  diagonal(input: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html
   */
  diagonal_copy(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html */
  diagonal_copy(input: Tensor, offset: number, dim1: number, options: { dim2?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html */
  diagonal_copy(input: Tensor, offset: number, options: { dim1?: number; dim2?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html */
  diagonal_copy(input: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor;
  /**
   * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
   */
  diagonal_scatter(input: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html */
  diagonal_scatter(input: Tensor, src: Tensor, offset: number, dim1: number, options: { dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html */
  diagonal_scatter(input: Tensor, src: Tensor, offset: number, options: { dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html */
  diagonal_scatter(input: Tensor, src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html */
  diagonal_scatter(input: Tensor, options: { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  /**
   * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diff.html
   */
  diff(input: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diff.html */
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, options: { append?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diff.html */
  diff(input: Tensor, n: number, dim: number, options: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diff.html */
  diff(input: Tensor, n: number, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.diff.html */
  diff(input: Tensor, options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor;
  /**
   * `digamma(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.digamma.html
   */
  digamma(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dist.html
   */
  dist(input: Tensor, other: Tensor, p?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.dist.html */
  dist(input: Tensor, other: Tensor, options: { p?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.dist.html */
  dist(input: Tensor, options: { other: Tensor; p?: Scalar }): Tensor;
  /**
   * `div.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.div.html
   */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor;
  /**
   * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.div.html
   */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options: { rounding_mode: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor | Scalar, options: { other: Tensor | Scalar; rounding_mode: string | null; out?: Tensor }): Tensor;
  /**
   * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.div.html
   */
  div(input: Tensor | Scalar, other: Scalar, options: { rounding_mode: string | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor | Scalar, options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /**
   * `divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html
   */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor;
  /**
   * `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html
   */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options: { rounding_mode: string | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; rounding_mode: string | null; out?: Tensor }): Tensor;
  /**
   * `divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html
   */
  divide(input: Tensor | Scalar, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /**
   * `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html
   */
  divide(input: Tensor | Scalar, other: Scalar, options: { rounding_mode: string | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor | Scalar, options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /**
   * `dot(Tensor self, Tensor tensor) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dot.html
   */
  dot(input: Tensor, tensor: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.dot.html */
  dot(input: Tensor, options: { tensor: Tensor; out?: Tensor }): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /**
   * `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html
   */
  dsplit(input: Tensor, sections: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html */
  dsplit(input: Tensor, options: { sections: number }): Tensor[];
  /**
   * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html
   */
  dsplit(input: Tensor, indices: readonly number[]): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html */
  dsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[];
  /**
   * `dstack(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dstack.html
   */
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /**
   * `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.einsum.html
   */
  einsum(equation: string, tensors: readonly Tensor[], options?: { path?: readonly number[] | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.einsum.html */
  einsum(equation: string, options: { tensors: readonly Tensor[]; path?: readonly number[] | null }): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, padding_idx?: number, scale_grad_by_freq?: boolean, sparse?: boolean): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, padding_idx: number, scale_grad_by_freq: boolean, options: { sparse?: boolean }): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, padding_idx: number, options: { scale_grad_by_freq?: boolean; sparse?: boolean }): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, options: { padding_idx?: number; scale_grad_by_freq?: boolean; sparse?: boolean }): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, options: { indices: Tensor; padding_idx?: number; scale_grad_by_freq?: boolean; sparse?: boolean }): Tensor;
  /** `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, sparse: boolean, per_sample_weights: Tensor | null, include_last_offset: boolean, padding_idx: number | null): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: number; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: number | null }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean, mode?: number, sparse?: boolean, per_sample_weights?: Tensor | null, include_last_offset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, sparse: boolean, per_sample_weights: Tensor | null, options: { include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, sparse: boolean, options: { per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: number, options: { sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, options: { mode?: number; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq?: boolean; mode?: number; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scale_grad_by_freq?: boolean; mode?: number; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scale_grad_by_freq?: boolean; mode?: number; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, norm_type: number): Tensor;
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, options: { norm_type: number }): Tensor;
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, indices: Tensor, options: { max_norm: number; norm_type: number }): Tensor;
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, options: { indices: Tensor; max_norm: number; norm_type: number }): Tensor;
  /**
   * `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty.html
   */
  empty(size: readonly number[], options?: TensorOptions & { memory_format?: MemoryFormat | null; out?: Tensor }): Tensor;
  /**
   * `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty.html
   */
  empty(...size: number[]): Tensor;
  /**
   * `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty.html
   */
  empty(...args: [...size: number[], options: TensorOptions & { memory_format?: MemoryFormat | null; out?: Tensor }]): Tensor;
  /**
   * `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html
   */
  empty_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html
   */
  empty_permuted(size: readonly number[], physical_layout: readonly number[], options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html */
  empty_permuted(size: readonly number[], options: TensorOptions & { physical_layout: readonly number[] }): Tensor;
  /** `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_quantized(size: readonly number[], qtensor: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /** `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_quantized(size: readonly number[], options: TensorOptions & { qtensor: Tensor; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html
   */
  empty_strided(size: readonly number[], stride: readonly number[], options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html */
  empty_strided(size: readonly number[], options: TensorOptions & { stride: readonly number[] }): Tensor;
  /**
   * `eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.eq.html
   */
  eq(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.eq.html */
  eq(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `eq.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.eq.html
   */
  eq(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.eq.html */
  eq(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `equal(Tensor self, Tensor other) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.equal.html
   */
  equal(input: Tensor, other: Tensor): boolean;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.equal.html */
  equal(input: Tensor, options: { other: Tensor }): boolean;
  /**
   * `erf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erf.html
   */
  erf(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(input: Tensor): Tensor;
  /**
   * `erfc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erfc.html
   */
  erfc(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(input: Tensor): Tensor;
  /**
   * `erfinv(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html
   */
  erfinv(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `exp(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.exp.html
   */
  exp(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `exp2(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.exp2.html
   */
  exp2(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(input: Tensor): Tensor;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(input: Tensor): Tensor;
  /**
   * `expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html
   */
  expand_copy(input: Tensor, size: readonly number[], options?: { implicit?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html */
  expand_copy(input: Tensor, options: { size: readonly number[]; implicit?: boolean; out?: Tensor }): Tensor;
  /**
   * `expm1(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.expm1.html
   */
  expm1(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(input: Tensor): Tensor;
  /**
   * `eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html
   */
  eye(n: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html
   */
  eye(n: number, m: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html */
  eye(n: number, options: TensorOptions & { m: number; out?: Tensor }): Tensor;
  /**
   * `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html
   */
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: number, quant_min: number, quant_max: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html */
  fake_quantize_per_channel_affine(input: Tensor, options: { scale: Tensor; zero_point: Tensor; axis: number; quant_min: number; quant_max: number }): Tensor;
  /**
   * `fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html
   */
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: number, quant_max: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html */
  fake_quantize_per_tensor_affine(input: Tensor, options: { scale: Tensor; zero_point: Tensor; quant_min: number; quant_max: number }): Tensor;
  /**
   * `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html
   */
  fake_quantize_per_tensor_affine(input: Tensor, scale: number, zero_point: number, quant_min: number, quant_max: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html */
  fake_quantize_per_tensor_affine(input: Tensor, options: { scale: number; zero_point: number; quant_min: number; quant_max: number }): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, options: { bias: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, options: { packed_weight: Tensor; bias: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, options: { output: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, options: { bias: Tensor; output: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, options: { packed_weight: Tensor; bias: Tensor; output: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, options: { bias: Tensor | null }): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, options: { packed_weight: Tensor; bias: Tensor | null }): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, options: { output: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, options: { bias: Tensor | null; output: Tensor }): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, options: { packed_weight: Tensor; bias: Tensor | null; output: Tensor }): Tensor;
  /** `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
  /** `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight(input: Tensor, options: { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /** `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
  /** `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, options: { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /** `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemm_linear_quantize_weight(input: Tensor): [Tensor, Tensor, number, number];
  /** `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemm_pack_gemm_matrix_fp16(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor, K: number, N: number): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor, K: number, options: { N: number }): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor, options: { K: number; N: number }): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `fill.Tensor(Tensor self, Tensor value) -> Tensor` */
  fill(input: Tensor, value: Tensor): Tensor;
  /** `fill.Tensor(Tensor self, Tensor value) -> Tensor` */
  fill(input: Tensor, options: { value: Tensor }): Tensor;
  /** `fill.Scalar(Tensor self, Scalar value) -> Tensor` */
  fill(input: Tensor, value: Scalar): Tensor;
  /** `fill.Scalar(Tensor self, Scalar value) -> Tensor` */
  fill(input: Tensor, options: { value: Scalar }): Tensor;
  /** `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
  fill_(input: Tensor, value: Tensor): Tensor;
  /** `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
  fill_(input: Tensor, options: { value: Tensor }): Tensor;
  /** `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(input: Tensor, value: Scalar): Tensor;
  /** `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(input: Tensor, options: { value: Scalar }): Tensor;
  /**
   * `fix(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fix.html
   */
  fix(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(input: Tensor): Tensor;
  /**
   * `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.flatten.html
   */
  flatten(input: Tensor, start_dim?: number, end_dim?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.flatten.html */
  flatten(input: Tensor, start_dim: number, options: { end_dim?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.flatten.html */
  flatten(input: Tensor, options: { start_dim?: number; end_dim?: number }): Tensor;
  /**
   * `flip(Tensor self, int[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.flip.html
   */
  flip(input: Tensor, dims: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.flip.html */
  flip(input: Tensor, options: { dims: readonly number[] }): Tensor;
  /**
   * `fliplr(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html
   */
  fliplr(input: Tensor): Tensor;
  /**
   * `flipud(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.flipud.html
   */
  flipud(input: Tensor): Tensor;
  /**
   * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html
   */
  float_power(input: Tensor, exponent: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html */
  float_power(input: Tensor, options: { exponent: Tensor; out?: Tensor }): Tensor;
  /**
   * `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html
   */
  float_power(input: Scalar, exponent: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html */
  float_power(input: Scalar, options: { exponent: Tensor; out?: Tensor }): Tensor;
  /**
   * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html
   */
  float_power(input: Tensor, exponent: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html */
  float_power(input: Tensor, options: { exponent: Scalar; out?: Tensor }): Tensor;
  /**
   * `floor(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.floor.html
   */
  floor(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(input: Tensor): Tensor;
  /**
   * `floor_divide(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html
   */
  floor_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html */
  floor_divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor;
  /**
   * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html
   */
  floor_divide(input: Tensor | Scalar, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html */
  floor_divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /**
   * `fmax(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmax.html
   */
  fmax(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fmax.html */
  fmax(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `fmin(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmin.html
   */
  fmin(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fmin.html */
  fmin(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmod.html
   */
  fmod(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fmod.html */
  fmod(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmod.html
   */
  fmod(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.fmod.html */
  fmod(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `frac(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.frac.html
   */
  frac(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(input: Tensor): Tensor;
  /**
   * `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.frexp.html
   */
  frexp(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): MantissaExponent;
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.from_file.html
   */
  from_file(filename: string, shared?: boolean | null, size?: number | null, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.from_file.html */
  from_file(filename: string, shared: boolean | null, options: TensorOptions & { size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.from_file.html */
  from_file(filename: string, options: TensorOptions & { shared?: boolean | null; size?: number | null }): Tensor;
  /**
   * `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
   */
  full(size: readonly number[], fill_value: Scalar, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.full.html */
  full(size: readonly number[], options: TensorOptions & { fill_value: Scalar; out?: Tensor }): Tensor;
  /**
   * `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.full_like.html
   */
  full_like(input: Tensor, fill_value: Scalar, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.full_like.html */
  full_like(input: Tensor, options: TensorOptions & { fill_value: Scalar; memory_format?: MemoryFormat | null }): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, per_row_fake_quant?: boolean, symmetric_quant?: boolean): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, per_row_fake_quant: boolean, options: { symmetric_quant?: boolean }): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: number, quant_max: number, ch_axis: number, options: { per_row_fake_quant?: boolean; symmetric_quant?: boolean }): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, options: { observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: number; quant_max: number; ch_axis: number; per_row_fake_quant?: boolean; symmetric_quant?: boolean }): Tensor;
  /**
   * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gather.html
   */
  gather(input: Tensor, dim: number, index: Tensor, options?: { sparse_grad?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.gather.html */
  gather(input: Tensor, dim: number, options: { index: Tensor; sparse_grad?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.gather.html */
  gather(input: Tensor, options: { dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor }): Tensor;
  /**
   * `gcd(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gcd.html
   */
  gcd(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.gcd.html */
  gcd(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(input: Tensor, other: Tensor): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(input: Tensor, options: { other: Tensor }): Tensor;
  /**
   * `ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ge.html
   */
  ge(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ge.html */
  ge(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `ge.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ge.html
   */
  ge(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ge.html */
  ge(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html
   */
  geqrf(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): ATau;
  /**
   * `ger(Tensor self, Tensor vec2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ger.html
   */
  ger(input: Tensor, vec2: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ger.html */
  ger(input: Tensor, options: { vec2: Tensor; out?: Tensor }): Tensor;
  /**
   * `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { dim: readonly number[]; edge_order?: number }): Tensor[];
  /**
   * `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { spacing: Scalar; dim: readonly number[]; edge_order?: number }): Tensor[];
  /**
   * `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options?: { spacing?: Scalar | null; dim?: number | null; edge_order?: number }): Tensor[];
  /**
   * `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: number | null; edge_order?: number }): Tensor[];
  /**
   * `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim: readonly number[]; edge_order?: number }): Tensor[];
  /**
   * `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: number | null; edge_order?: number }): Tensor[];
  /**
   * `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim: readonly number[]; edge_order?: number }): Tensor[];
  /**
   * `greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.greater.html
   */
  greater(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.greater.html */
  greater(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `greater.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.greater.html
   */
  greater(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.greater.html */
  greater(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html
   */
  greater_equal(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html */
  greater_equal(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html
   */
  greater_equal(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html */
  greater_equal(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /** `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler(input: Tensor, options: { grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /** `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_2d(input: Tensor, options: { grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /** `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: number, padding_mode: number, align_corners: boolean): Tensor;
  /** `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_3d(input: Tensor, options: { grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnn_enabled?: boolean): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: number, weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnn_enabled?: boolean }): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: number, weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnn_enabled?: boolean }): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: number, weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: number, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, options: { num_groups: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }): Tensor;
  /** `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, options: { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null }): Tensor;
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /**
   * `gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gt.html
   */
  gt(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.gt.html */
  gt(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `gt.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gt.html
   */
  gt(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.gt.html */
  gt(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html
   */
  hamming_window(window_length: number, options?: TensorOptions): Tensor;
  /**
   * `hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html
   */
  hamming_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hamming_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /**
   * `hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html
   */
  hamming_window(window_length: number, periodic: boolean, alpha: number, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hamming_window(window_length: number, periodic: boolean, options: TensorOptions & { alpha: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hamming_window(window_length: number, options: TensorOptions & { periodic: boolean; alpha: number }): Tensor;
  /**
   * `hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html
   */
  hamming_window(window_length: number, periodic: boolean, alpha: number, beta: number, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hamming_window(window_length: number, periodic: boolean, alpha: number, options: TensorOptions & { beta: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hamming_window(window_length: number, periodic: boolean, options: TensorOptions & { alpha: number; beta: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hamming_window(window_length: number, options: TensorOptions & { periodic: boolean; alpha: number; beta: number }): Tensor;
  /**
   * `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html
   */
  hann_window(window_length: number, options?: TensorOptions): Tensor;
  /**
   * `hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html
   */
  hann_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html */
  hann_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor }): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor }): Tensor;
  /**
   * `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html
   */
  hash_tensor(input: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html */
  hash_tensor(input: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number; out?: Tensor }): Tensor;
  /**
   * `heaviside(Tensor self, Tensor values) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html
   */
  heaviside(input: Tensor, values: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html */
  heaviside(input: Tensor, options: { values: Tensor; out?: Tensor }): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor` */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor` */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor` */
  hinge_embedding_loss(input: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor` */
  hinge_embedding_loss(input: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor;
  /**
   * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histc.html
   */
  histc(input: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histc.html */
  histc(input: Tensor, bins: number, min: Scalar, options: { max?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histc.html */
  histc(input: Tensor, bins: number, options: { min?: Scalar; max?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histc.html */
  histc(input: Tensor, options: { bins?: number; min?: Scalar; max?: Scalar; out?: Tensor }): Tensor;
  /**
   * `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogram.html
   */
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogram.html */
  histogram(input: Tensor, options: { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges;
  /**
   * `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogram.html
   */
  histogram(input: Tensor, bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogram.html */
  histogram(input: Tensor, options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges;
  /**
   * `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   */
  histogramdd(input: Tensor, bins: number, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: number, range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: number, range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: number, options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, options: { bins: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /**
   * `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   */
  histogramdd(input: Tensor, bins: readonly number[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: readonly number[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: readonly number[], range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: readonly number[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, options: { bins: readonly number[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /**
   * `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   */
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: readonly Tensor[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: readonly Tensor[], range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, bins: readonly Tensor[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html */
  histogramdd(input: Tensor, options: { bins: readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges2;
  /**
   * `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html
   */
  hsplit(input: Tensor, sections: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html */
  hsplit(input: Tensor, options: { sections: number }): Tensor[];
  /**
   * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html
   */
  hsplit(input: Tensor, indices: readonly number[]): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html */
  hsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[];
  /**
   * `hspmm(Tensor mat1, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html
   */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html */
  hspmm(mat1: Tensor, options: { mat2: Tensor; out?: Tensor }): Tensor;
  /**
   * `hstack(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hstack.html
   */
  hstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /**
   * `hypot(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hypot.html
   */
  hypot(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.hypot.html */
  hypot(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `i0(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.i0.html
   */
  i0(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(input: Tensor): Tensor;
  /**
   * `igamma(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.igamma.html
   */
  igamma(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.igamma.html */
  igamma(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `igammac(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.igammac.html
   */
  igammac(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.igammac.html */
  igammac(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `imag(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.imag.html
   */
  imag(input: Tensor): Tensor;
  /**
   * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_add.html
   */
  index_add(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_add.html */
  index_add(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_add.html */
  index_add(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_add.html */
  index_add(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html
   */
  index_copy(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html */
  index_copy(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html */
  index_copy(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html */
  index_copy(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; out?: Tensor }): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  index_fill(input: Tensor, dim: number, index: Tensor, value: Tensor): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  index_fill(input: Tensor, dim: number, index: Tensor, options: { value: Tensor }): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  index_fill(input: Tensor, dim: number, options: { index: Tensor; value: Tensor }): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  index_fill(input: Tensor, options: { dim: number; index: Tensor; value: Tensor }): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(input: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(input: Tensor, dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(input: Tensor, dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(input: Tensor, options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /**
   * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html
   */
  index_reduce(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { include_self?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html */
  index_reduce(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; reduce: string; include_self?: boolean; out?: Tensor }): Tensor;
  /**
   * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_select.html
   */
  index_select(input: Tensor, dim: number, index: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_select.html */
  index_select(input: Tensor, dim: number, options: { index: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.index_select.html */
  index_select(input: Tensor, options: { dim: number; index: Tensor; out?: Tensor }): Tensor;
  /**
   * `indices_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.indices_copy.html
   */
  indices_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `inner(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.inner.html
   */
  inner(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.inner.html */
  inner(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
  /** `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instance_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  int_repr(input: Tensor): Tensor;
  /**
   * `inverse(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.inverse.html
   */
  inverse(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `is_complex(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html
   */
  is_complex(input: Tensor): boolean;
  /**
   * `is_conj(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html
   */
  is_conj(input: Tensor): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(input: Tensor): boolean;
  /**
   * `is_floating_point(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html
   */
  is_floating_point(input: Tensor): boolean;
  /**
   * `is_inference(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html
   */
  is_inference(input: Tensor): boolean;
  /** `is_neg(Tensor self) -> bool` */
  is_neg(input: Tensor): boolean;
  /**
   * `is_nonzero(Tensor self) -> bool`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html
   */
  is_nonzero(input: Tensor): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(input: Tensor, other: Tensor): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(input: Tensor, options: { other: Tensor }): boolean;
  /** `is_signed(Tensor self) -> bool` */
  is_signed(input: Tensor): boolean;
  /** `is_vulkan_available() -> bool` */
  is_vulkan_available(): boolean;
  /**
   * `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isclose.html
   */
  isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equal_nan?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isclose.html */
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equal_nan?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isclose.html */
  isclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number; equal_nan?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isclose.html */
  isclose(input: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isclose.html */
  isclose(input: Tensor, options: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /**
   * `isfinite(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html
   */
  isfinite(input: Tensor): Tensor;
  /**
   * `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   */
  isin(elements: Tensor, test_elements: Tensor, options?: { assume_unique?: boolean; invert?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html */
  isin(elements: Tensor, options: { test_elements: Tensor; assume_unique?: boolean; invert?: boolean; out?: Tensor }): Tensor;
  /**
   * `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   */
  isin(element: Scalar, test_elements: Tensor, options?: { assume_unique?: boolean; invert?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html */
  isin(element: Scalar, options: { test_elements: Tensor; assume_unique?: boolean; invert?: boolean; out?: Tensor }): Tensor;
  /**
   * `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   */
  isin(elements: Tensor, test_element: Scalar, options?: { assume_unique?: boolean; invert?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html */
  isin(elements: Tensor, options: { test_element: Scalar; assume_unique?: boolean; invert?: boolean; out?: Tensor }): Tensor;
  /**
   * `isinf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isinf.html
   */
  isinf(input: Tensor): Tensor;
  /**
   * `isnan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isnan.html
   */
  isnan(input: Tensor): Tensor;
  /**
   * `isneginf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html
   */
  isneginf(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `isposinf(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html
   */
  isposinf(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `isreal(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isreal.html
   */
  isreal(input: Tensor): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, return_complex?: boolean): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, length: number | null, options: { return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, options: { length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, normalized: boolean, options: { onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: { normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, hop_length: number | null, options: { win_length?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: number, options: { hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, options: { n_fft: number; hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; return_complex?: boolean }): Tensor;
  /**
   * `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html
   */
  kaiser_window(window_length: number, options?: TensorOptions): Tensor;
  /**
   * `kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html
   */
  kaiser_window(window_length: number, periodic: boolean, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html */
  kaiser_window(window_length: number, options: TensorOptions & { periodic: boolean }): Tensor;
  /**
   * `kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html
   */
  kaiser_window(window_length: number, periodic: boolean, beta: number, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html */
  kaiser_window(window_length: number, periodic: boolean, options: TensorOptions & { beta: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html */
  kaiser_window(window_length: number, options: TensorOptions & { periodic: boolean; beta: number }): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=Mean, *, bool log_target=False) -> Tensor` */
  kl_div(input: Tensor, target: Tensor, reduction?: number, options?: { log_target?: boolean }): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=Mean, *, bool log_target=False) -> Tensor` */
  kl_div(input: Tensor, target: Tensor, options: { reduction?: number; log_target?: boolean }): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=Mean, *, bool log_target=False) -> Tensor` */
  kl_div(input: Tensor, options: { target: Tensor; reduction?: number; log_target?: boolean }): Tensor;
  /**
   * `kron(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kron.html
   */
  kron(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kron.html */
  kron(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html
   */
  kthvalue(input: Tensor, k: number, dim?: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html */
  kthvalue(input: Tensor, k: number, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html */
  kthvalue(input: Tensor, k: number, options: { dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html */
  kthvalue(input: Tensor, options: { k: number; dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnn_enable?: boolean): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnn_enable?: boolean }): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnn_enable?: boolean }): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: readonly number[], options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, options: { normalized_shape: readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }): Tensor;
  /**
   * `lcm(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lcm.html
   */
  lcm(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lcm.html */
  lcm(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(input: Tensor, other: Tensor): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(input: Tensor, options: { other: Tensor }): Tensor;
  /**
   * `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html
   */
  ldexp(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html */
  ldexp(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(input: Tensor, options: { other: Tensor }): Tensor;
  /**
   * `le.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.le.html
   */
  le(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.le.html */
  le(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `le.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.le.html
   */
  le(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.le.html */
  le(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html
   */
  lerp(input: Tensor, end: Tensor, weight: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html */
  lerp(input: Tensor, end: Tensor, options: { weight: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html */
  lerp(input: Tensor, options: { end: Tensor; weight: Tensor; out?: Tensor }): Tensor;
  /**
   * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html
   */
  lerp(input: Tensor, end: Tensor, weight: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html */
  lerp(input: Tensor, end: Tensor, options: { weight: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html */
  lerp(input: Tensor, options: { end: Tensor; weight: Scalar; out?: Tensor }): Tensor;
  /**
   * `less.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.less.html
   */
  less(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.less.html */
  less(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `less.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.less.html
   */
  less(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.less.html */
  less(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html
   */
  less_equal(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html */
  less_equal(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html
   */
  less_equal(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html */
  less_equal(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `lgamma(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html
   */
  lgamma(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
   */
  linspace(start: Tensor, end: Tensor, steps: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Tensor, end: Tensor, options: TensorOptions & { steps: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Tensor, options: TensorOptions & { end: Tensor; steps: number; out?: Tensor }): Tensor;
  /**
   * `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
   */
  linspace(start: Scalar, end: Tensor, steps: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Scalar, end: Tensor, options: TensorOptions & { steps: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Scalar, options: TensorOptions & { end: Tensor; steps: number; out?: Tensor }): Tensor;
  /**
   * `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
   */
  linspace(start: Tensor, end: Scalar, steps: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Tensor, end: Scalar, options: TensorOptions & { steps: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Tensor, options: TensorOptions & { end: Scalar; steps: number; out?: Tensor }): Tensor;
  /**
   * `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
   */
  linspace(start: Scalar, end: Scalar, steps: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Scalar, end: Scalar, options: TensorOptions & { steps: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Scalar, options: TensorOptions & { end: Scalar; steps: number; out?: Tensor }): Tensor;
  /**
   * `log(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log.html
   */
  log(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `log10(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log10.html
   */
  log10(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(input: Tensor): Tensor;
  /**
   * `log1p(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log1p.html
   */
  log1p(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(input: Tensor): Tensor;
  /**
   * `log2(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log2.html
   */
  log2(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(input: Tensor): Tensor;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(input: Tensor): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: number, dtype?: Dtype | null, options?: { out?: Tensor }): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: number, options: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `logaddexp(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html
   */
  logaddexp(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html */
  logaddexp(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `logaddexp2(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html
   */
  logaddexp2(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html */
  logaddexp2(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `logcumsumexp(Tensor self, int dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html
   */
  logcumsumexp(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html */
  logcumsumexp(input: Tensor, options: { dim: number; out?: Tensor }): Tensor;
  /**
   * `logdet(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logdet.html
   */
  logdet(input: Tensor): Tensor;
  /**
   * `logical_and(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html
   */
  logical_and(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html */
  logical_and(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `logical_not(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html
   */
  logical_not(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `logical_or(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html
   */
  logical_or(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html */
  logical_or(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `logical_xor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html
   */
  logical_xor(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html */
  logical_xor(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `logit(Tensor self, float? eps=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logit.html
   */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logit.html */
  logit(input: Tensor, options: { eps?: number | null; out?: Tensor }): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(input: Tensor, eps?: number | null): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(input: Tensor, options: { eps?: number | null }): Tensor;
  /**
   * `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   */
  logspace(start: Tensor, end: Tensor, steps: number, base?: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Tensor, end: Tensor, steps: number, options: TensorOptions & { base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Tensor, end: Tensor, options: TensorOptions & { steps: number; base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Tensor, options: TensorOptions & { end: Tensor; steps: number; base?: number; out?: Tensor }): Tensor;
  /**
   * `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   */
  logspace(start: Scalar, end: Tensor, steps: number, base?: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Scalar, end: Tensor, steps: number, options: TensorOptions & { base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Scalar, end: Tensor, options: TensorOptions & { steps: number; base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Scalar, options: TensorOptions & { end: Tensor; steps: number; base?: number; out?: Tensor }): Tensor;
  /**
   * `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   */
  logspace(start: Tensor, end: Scalar, steps: number, base?: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Tensor, end: Scalar, steps: number, options: TensorOptions & { base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Tensor, end: Scalar, options: TensorOptions & { steps: number; base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Tensor, options: TensorOptions & { end: Scalar; steps: number; base?: number; out?: Tensor }): Tensor;
  /**
   * `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   */
  logspace(start: Scalar, end: Scalar, steps: number, base?: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Scalar, end: Scalar, steps: number, options: TensorOptions & { base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Scalar, end: Scalar, options: TensorOptions & { steps: number; base?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html */
  logspace(start: Scalar, options: TensorOptions & { end: Scalar; steps: number; base?: number; out?: Tensor }): Tensor;
  /**
   * `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html
   */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html */
  logsumexp(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html */
  logsumexp(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /** `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  /** `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, options: { batch_sizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  /** `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor];
  /** `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): [Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null }): [Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null; b_hh?: Tensor | null }): [Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): [Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): [Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, options: { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): [Tensor, Tensor];
  /**
   * `lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lt.html
   */
  lt(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lt.html */
  lt(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `lt.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lt.html
   */
  lt(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lt.html */
  lt(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html
   */
  lu_solve(input: Tensor, LU_data: Tensor, LU_pivots: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html */
  lu_solve(input: Tensor, LU_data: Tensor, options: { LU_pivots: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html */
  lu_solve(input: Tensor, options: { LU_data: Tensor; LU_pivots: Tensor; out?: Tensor }): Tensor;
  /**
   * `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html
   */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data?: boolean, unpack_pivots?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] }): PLU;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data: boolean, options: { unpack_pivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, options: { unpack_data?: boolean; unpack_pivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html */
  lu_unpack(LU_data: Tensor, options: { LU_pivots: Tensor; unpack_data?: boolean; unpack_pivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  margin_ranking_loss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Tensor): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, options: { value: Tensor }): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
  masked_fill(input: Tensor, options: { mask: Tensor; value: Tensor }): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Scalar): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, options: { value: Scalar }): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  masked_fill(input: Tensor, options: { mask: Tensor; value: Scalar }): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(input: Tensor, mask: Tensor, options: { source: Tensor }): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(input: Tensor, options: { mask: Tensor; source: Tensor }): Tensor;
  /**
   * `masked_select(Tensor self, Tensor mask) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html
   */
  masked_select(input: Tensor, mask: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html */
  masked_select(input: Tensor, options: { mask: Tensor; out?: Tensor }): Tensor;
  /**
   * `matmul(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matmul.html
   */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.matmul.html */
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `matrix_exp(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html
   */
  matrix_exp(input: Tensor): Tensor;
  /**
   * `matrix_power(Tensor self, int n) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html
   */
  matrix_power(input: Tensor, n: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html */
  matrix_power(input: Tensor, options: { n: number; out?: Tensor }): Tensor;
  /**
   * `max(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max.html
   */
  max(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `max.other(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max.html
   */
  max(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.max.html */
  max(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max.html
   */
  max(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.max.html */
  max(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.max.html */
  max(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): [Tensor, Tensor];
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): [Tensor, Tensor];
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): [Tensor, Tensor];
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): [Tensor, Tensor];
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): [Tensor, Tensor];
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): [Tensor, Tensor];
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /**
   * `maximum(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.maximum.html
   */
  maximum(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.maximum.html */
  maximum(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mean.html
   */
  mean(input: Tensor, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mean.html
   */
  mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mean.html */
  mean(input: Tensor, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mean.html */
  mean(input: Tensor, options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `median(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.median.html
   */
  median(input: Tensor): Tensor;
  /**
   * `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.median.html
   */
  median(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.median.html */
  median(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.median.html */
  median(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** `meshgrid(Tensor[] tensors) -> Tensor[]` */
  meshgrid(tensors: readonly Tensor[]): Tensor[];
  /** `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]` */
  meshgrid(tensors: readonly Tensor[], options: { indexing: string }): Tensor[];
  /**
   * `min(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.min.html
   */
  min(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `min.other(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.min.html
   */
  min(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.min.html */
  min(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.min.html
   */
  min(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.min.html */
  min(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.min.html */
  min(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `minimum(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.minimum.html
   */
  minimum(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.minimum.html */
  minimum(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number): [Tensor, Tensor, Tensor];
  /** `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
  /** `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_add_relu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_relu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], output_padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution_transpose(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; output_padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: readonly number[], target_lengths: readonly number[], blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank: number; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: number, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  /** `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, options: { targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: number; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_depthwise_convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: number, hx: Tensor, cx: Tensor | null, mode: number, hidden_size: number, num_layers: number, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: readonly number[], dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopen_rnn(input: Tensor, options: { weight: readonly Tensor[]; weight_stride0: number; hx: Tensor; cx: Tensor | null; mode: number; hidden_size: number; num_layers: number; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: readonly number[]; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnn_adaptive_avg_pool2d(input: Tensor, output_size: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnn_adaptive_avg_pool2d(input: Tensor, options: { output_size: number | readonly number[]; out?: Tensor }): Tensor;
  /** `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
  /** `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnn_convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, bias_defined: boolean): [Tensor, Tensor];
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, options: { bias_defined: boolean }): [Tensor, Tensor];
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, options: { weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(grad_output: Tensor, options: { input: Tensor; weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: readonly number[], mode: number, hidden_size: number, num_layers: number, has_biases: boolean, bidirectional: boolean, batch_first: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer(input: Tensor, options: { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: readonly number[]; mode: number; hidden_size: number; num_layers: number; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * `mm(Tensor self, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html
   */
  mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html */
  mm(input: Tensor, options: { mat2: Tensor; out?: Tensor }): Tensor;
  /**
   * `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html
   */
  mm(input: Tensor, mat2: Tensor, out_dtype: Dtype, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html */
  mm(input: Tensor, mat2: Tensor, options: { out_dtype: Dtype; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html */
  mm(input: Tensor, options: { mat2: Tensor; out_dtype: Dtype; out?: Tensor }): Tensor;
  /**
   * `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mode.html
   */
  mode(input: Tensor, dim?: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mode.html */
  mode(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mode.html */
  mode(input: Tensor, options: { dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html
   */
  moveaxis(input: Tensor, source: number, destination: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html */
  moveaxis(input: Tensor, source: number, options: { destination: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html */
  moveaxis(input: Tensor, options: { source: number; destination: number }): Tensor;
  /**
   * `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html
   */
  moveaxis(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html */
  moveaxis(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html */
  moveaxis(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html
   */
  movedim(input: Tensor, source: number, destination: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html */
  movedim(input: Tensor, source: number, options: { destination: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html */
  movedim(input: Tensor, options: { source: number; destination: number }): Tensor;
  /**
   * `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html
   */
  movedim(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html */
  movedim(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html */
  movedim(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /**
   * `msort(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.msort.html
   */
  msort(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `mul.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mul.html
   */
  mul(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mul.html */
  mul(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor;
  /**
   * `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html
   */
  multinomial(input: Tensor, num_samples: number, replacement?: boolean, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html */
  multinomial(input: Tensor, num_samples: number, options: { replacement?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html */
  multinomial(input: Tensor, options: { num_samples: number; replacement?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.multiply.html
   */
  multiply(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.multiply.html */
  multiply(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor;
  /**
   * `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.multiply.html
   */
  multiply(input: Tensor | Scalar, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.multiply.html */
  multiply(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /**
   * `mv(Tensor self, Tensor vec) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mv.html
   */
  mv(input: Tensor, vec: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mv.html */
  mv(input: Tensor, options: { vec: Tensor; out?: Tensor }): Tensor;
  /**
   * `mvlgamma(Tensor self, int p) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html
   */
  mvlgamma(input: Tensor, p: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html */
  mvlgamma(input: Tensor, options: { p: number; out?: Tensor }): Tensor;
  /**
   * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html
   */
  nan_to_num(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html */
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html */
  nan_to_num(input: Tensor, nan: number | null, options: { posinf?: number | null; neginf?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html */
  nan_to_num(input: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /**
   * `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html
   */
  nanmean(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html */
  nanmean(input: Tensor, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html */
  nanmean(input: Tensor, options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `nanmedian(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html
   */
  nanmedian(input: Tensor): Tensor;
  /**
   * `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html
   */
  nanmedian(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html */
  nanmedian(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html */
  nanmedian(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html
   */
  nanquantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html */
  nanquantile(input: Tensor, q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html */
  nanquantile(input: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html */
  nanquantile(input: Tensor, options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html
   */
  nanquantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html */
  nanquantile(input: Tensor, q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html */
  nanquantile(input: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html */
  nanquantile(input: Tensor, options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nansum.html
   */
  nansum(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nansum.html */
  nansum(input: Tensor, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nansum.html */
  nansum(input: Tensor, options: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html
   */
  narrow(input: Tensor, dim: number, start: Tensor, length: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, dim: number, start: Tensor, options: { length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, dim: number, options: { start: Tensor; length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, options: { dim: number; start: Tensor; length: number }): Tensor;
  /**
   * `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html
   */
  narrow(input: Tensor, dim: number, start: number, length: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, dim: number, start: number, options: { length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, dim: number, options: { start: number; length: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, options: { dim: number; start: number; length: number }): Tensor;
  /**
   * `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html
   */
  narrow_copy(input: Tensor, dim: number, start: number, length: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html */
  narrow_copy(input: Tensor, dim: number, start: number, options: { length: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html */
  narrow_copy(input: Tensor, dim: number, options: { start: number; length: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html */
  narrow_copy(input: Tensor, options: { dim: number; start: number; length: number; out?: Tensor }): Tensor;
  /** `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor];
  /** `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor];
  /** `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  native_channel_shuffle(input: Tensor, groups: number): Tensor;
  /** `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  native_channel_shuffle(input: Tensor, options: { groups: number }): Tensor;
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(input: Tensor, p: number, options: { train: boolean | null }): [Tensor, Tensor];
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(input: Tensor, options: { p: number; train: boolean | null }): [Tensor, Tensor];
  /** `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor];
  /** `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  native_group_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  /** `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm(input: Tensor, options: { normalized_shape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_norm(Tensor self, Scalar p=2) -> Tensor` */
  native_norm(input: Tensor, p?: Scalar): Tensor;
  /** `native_norm(Tensor self, Scalar p=2) -> Tensor` */
  native_norm(input: Tensor, options: { p?: Scalar }): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  native_norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  native_norm(input: Tensor, options: { p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null }): Tensor;
  /**
   * `ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ne.html
   */
  ne(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ne.html */
  ne(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `ne.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ne.html
   */
  ne(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ne.html */
  ne(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `neg(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.neg.html
   */
  neg(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(input: Tensor): Tensor;
  /**
   * `negative(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.negative.html
   */
  negative(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(input: Tensor): Tensor;
  /**
   * `nextafter(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html
   */
  nextafter(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html */
  nextafter(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `nonzero(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
   */
  nonzero(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html
   */
  nonzero_static(input: Tensor, options: { size: number; fill_value?: number; out?: Tensor }): Tensor;
  /**
   * `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
   */
  norm(input: Tensor, p?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, options: { p?: Scalar }): Tensor;
  /**
   * `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
   */
  norm(input: Tensor, p: Scalar | null, options: { dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, options: { p: Scalar | null; dtype: Dtype }): Tensor;
  /**
   * `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
   */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: { dtype: Dtype; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: { keepdim: boolean; dtype: Dtype; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, p: Scalar | null, options: { dim: number | readonly number[]; keepdim: boolean; dtype: Dtype; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, options: { p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype; out?: Tensor }): Tensor;
  /**
   * `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
   */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, p: Scalar | null, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html */
  norm(input: Tensor, options: { p: Scalar | null; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(v: Tensor, pow?: number, dim?: number): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(v: Tensor, pow: number, options: { dim?: number }): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(v: Tensor, options: { pow?: number; dim?: number }): Tensor;
  /**
   * `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: Tensor, options: { std: Tensor; generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `normal.Tensor_float(Tensor mean, float std=1, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   */
  normal(mean: Tensor, std?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: Tensor, options: { std?: number; generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: number, options: { std: Tensor; generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   */
  normal(mean: number, std: number, size: readonly number[], options?: TensorOptions & { generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: number, std: number, options: TensorOptions & { size: readonly number[]; generator?: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: number, options: TensorOptions & { std: number; size: readonly number[]; generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html
   */
  not_equal(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html */
  not_equal(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html
   */
  not_equal(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html */
  not_equal(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor;
  /** `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
   */
  ones(size: readonly number[], options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
   */
  ones(...size: number[]): Tensor;
  /**
   * `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
   */
  ones(...args: [...size: number[], options: TensorOptions & { out?: Tensor }]): Tensor;
  /**
   * `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html
   */
  ones_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `orgqr(Tensor self, Tensor input2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html
   */
  orgqr(input: Tensor, input2: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html */
  orgqr(input: Tensor, options: { input2: Tensor; out?: Tensor }): Tensor;
  /**
   * `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html
   */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html */
  ormqr(input: Tensor, input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html */
  ormqr(input: Tensor, options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor }): Tensor;
  /**
   * `outer(Tensor self, Tensor vec2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.outer.html
   */
  outer(input: Tensor, vec2: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.outer.html */
  outer(input: Tensor, options: { vec2: Tensor; out?: Tensor }): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, eps: number, options: { keepdim?: boolean }): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, p: number, options: { eps?: number; keepdim?: boolean }): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, options: { p?: number; eps?: number; keepdim?: boolean }): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, options: { x2: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  /** `pdist(Tensor self, float p=2) -> Tensor` */
  pdist(input: Tensor, p?: number): Tensor;
  /** `pdist(Tensor self, float p=2) -> Tensor` */
  pdist(input: Tensor, options: { p?: number }): Tensor;
  /**
   * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.permute.html
   */
  permute(input: Tensor, dims: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.permute.html */
  permute(input: Tensor, options: { dims: readonly number[] }): Tensor;
  /**
   * `permute_copy(Tensor self, int[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html
   */
  permute_copy(input: Tensor, dims: readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html */
  permute_copy(input: Tensor, options: { dims: readonly number[]; out?: Tensor }): Tensor;
  /**
   * `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html
   */
  pinverse(input: Tensor, rcond?: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html */
  pinverse(input: Tensor, options: { rcond?: number }): Tensor;
  /** `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
  pixel_shuffle(input: Tensor, upscale_factor: number): Tensor;
  /** `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
  pixel_shuffle(input: Tensor, options: { upscale_factor: number }): Tensor;
  /** `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
  pixel_unshuffle(input: Tensor, downscale_factor: number): Tensor;
  /** `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
  pixel_unshuffle(input: Tensor, options: { downscale_factor: number }): Tensor;
  /**
   * `poisson(Tensor self, Generator? generator=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.poisson.html
   */
  poisson(input: Tensor, generator?: Generator | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.poisson.html */
  poisson(input: Tensor, options: { generator?: Generator | null }): Tensor;
  /** `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, eps: number, reduction: number): Tensor;
  /** `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poisson_nll_loss(input: Tensor, options: { target: Tensor; log_input: boolean; full: boolean; eps: number; reduction: number }): Tensor;
  /**
   * `polar(Tensor abs, Tensor angle) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.polar.html
   */
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.polar.html */
  polar(abs: Tensor, options: { angle: Tensor; out?: Tensor }): Tensor;
  /**
   * `polygamma(int n, Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html
   */
  polygamma(n: number, input: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html */
  polygamma(n: number, options: { input: Tensor; out?: Tensor }): Tensor;
  /**
   * `positive(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.positive.html
   */
  positive(input: Tensor): Tensor;
  /**
   * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html
   */
  pow(input: Tensor, exponent: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html */
  pow(input: Tensor, options: { exponent: Tensor; out?: Tensor }): Tensor;
  /**
   * `pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html
   */
  pow(input: Scalar, exponent: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html */
  pow(input: Scalar, options: { exponent: Tensor; out?: Tensor }): Tensor;
  /**
   * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html
   */
  pow(input: Tensor, exponent: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html */
  pow(input: Tensor, options: { exponent: Scalar; out?: Tensor }): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(input: Tensor, weight: Tensor): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(input: Tensor, options: { weight: Tensor }): Tensor;
  /**
   * `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.prod.html
   */
  prod(input: Tensor, options?: { dtype?: Dtype | null }): Tensor;
  /**
   * `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.prod.html
   */
  prod(input: Tensor, dim: number, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.prod.html */
  prod(input: Tensor, dim: number, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.prod.html */
  prod(input: Tensor, options: { dim: number; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `promote_types(ScalarType type1, ScalarType type2) -> ScalarType`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html
   */
  promote_types(type1: Dtype, type2: Dtype): Dtype;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html */
  promote_types(type1: Dtype, options: { type2: Dtype }): Dtype;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** `q_per_channel_axis(Tensor self) -> int` */
  q_per_channel_axis(input: Tensor): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  q_per_channel_scales(input: Tensor): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  q_per_channel_zero_points(input: Tensor): Tensor;
  /** `q_scale(Tensor self) -> float` */
  q_scale(input: Tensor): number;
  /** `q_zero_point(Tensor self) -> int` */
  q_zero_point(input: Tensor): number;
  /**
   * `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.qr.html
   */
  qr(input: Tensor, some?: boolean, options?: { out?: readonly [Tensor, Tensor] }): QR;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.qr.html */
  qr(input: Tensor, options: { some?: boolean; out?: readonly [Tensor, Tensor] }): QR;
  /**
   * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html
   */
  quantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html */
  quantile(input: Tensor, q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html */
  quantile(input: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html */
  quantile(input: Tensor, options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html
   */
  quantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html */
  quantile(input: Tensor, q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html */
  quantile(input: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html */
  quantile(input: Tensor, options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html
   */
  quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, axis: number, dtype: Dtype): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html */
  quantize_per_channel(input: Tensor, options: { scales: Tensor; zero_points: Tensor; axis: number; dtype: Dtype }): Tensor;
  /**
   * `quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html
   */
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, dtype: Dtype): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, options: { dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(input: Tensor, scale: Tensor, options: { zero_point: Tensor; dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(input: Tensor, options: { scale: Tensor; zero_point: Tensor; dtype: Dtype }): Tensor;
  /**
   * `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html
   */
  quantize_per_tensor(input: Tensor, scale: number, zero_point: number, dtype: Dtype): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(input: Tensor, scale: number, zero_point: number, options: { dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(input: Tensor, scale: number, options: { zero_point: number; dtype: Dtype }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(input: Tensor, options: { scale: number; zero_point: number; dtype: Dtype }): Tensor;
  /**
   * `quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html
   */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zero_points: Tensor, dtype: Dtype): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zero_points: Tensor, options: { dtype: Dtype }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, options: { zero_points: Tensor; dtype: Dtype }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantize_per_tensor(tensors: readonly Tensor[], options: { scales: Tensor; zero_points: Tensor; dtype: Dtype }): Tensor[];
  /**
   * `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html
   */
  quantize_per_tensor_dynamic(input: Tensor, dtype: Dtype, reduce_range: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html */
  quantize_per_tensor_dynamic(input: Tensor, dtype: Dtype, options: { reduce_range: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html */
  quantize_per_tensor_dynamic(input: Tensor, options: { dtype: Dtype; reduce_range: boolean }): Tensor;
  /**
   * `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html
   */
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, output_scale: number, output_zero_point: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html */
  quantized_batch_norm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: number }): Tensor;
  /** `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  /** `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_gru_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): [Tensor, Tensor];
  /** `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantized_lstm_cell(input: Tensor, options: { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
  /**
   * `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html
   */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html */
  quantized_max_pool1d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html */
  quantized_max_pool1d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /**
   * `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html
   */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html */
  quantized_max_pool2d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html */
  quantized_max_pool2d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceil_mode?: boolean): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, options: { kernel_size: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceil_mode?: boolean }): Tensor;
  /** `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  /** `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_relu_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  /** `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_tanh_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /**
   * `rad2deg(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html
   */
  rad2deg(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(input: Tensor): Tensor;
  /**
   * `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
   */
  rand(size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor }): Tensor;
  /**
   * `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
   */
  rand(...args: [...size: number[], options: TensorOptions & { generator: Generator | null; out?: Tensor }]): Tensor;
  /**
   * `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
   */
  rand(size: readonly number[], options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
   */
  rand(...size: number[]): Tensor;
  /**
   * `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
   */
  rand(...args: [...size: number[], options: TensorOptions & { out?: Tensor }]): Tensor;
  /**
   * `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html
   */
  rand_like(input: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html
   */
  rand_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   */
  randint(high: number, size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(high: number, options: TensorOptions & { size: readonly number[]; generator: Generator | null; out?: Tensor }): Tensor;
  /**
   * `randint(SymInt high, SymInt[] size, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   */
  randint(high: number, size: readonly number[], options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(high: number, options: TensorOptions & { size: readonly number[]; out?: Tensor }): Tensor;
  /**
   * `randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   */
  randint(low: number, high: number, size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(low: number, high: number, options: TensorOptions & { size: readonly number[]; generator: Generator | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(low: number, options: TensorOptions & { high: number; size: readonly number[]; generator: Generator | null; out?: Tensor }): Tensor;
  /**
   * `randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   */
  randint(low: number, high: number, size: readonly number[], options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(low: number, high: number, options: TensorOptions & { size: readonly number[]; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(low: number, options: TensorOptions & { high: number; size: readonly number[]; out?: Tensor }): Tensor;
  /**
   * `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
   */
  randint_like(input: Tensor, low: number, high: number, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, low: number, options: TensorOptions & { high: number; generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, options: TensorOptions & { low: number; high: number; generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
   */
  randint_like(input: Tensor, low: number, high: number, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, low: number, options: TensorOptions & { high: number; memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, options: TensorOptions & { low: number; high: number; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
   */
  randint_like(input: Tensor, high: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, options: TensorOptions & { high: Tensor; generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
   */
  randint_like(input: Tensor, high: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, options: TensorOptions & { high: Tensor; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
   */
  randint_like(input: Tensor, high: number, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, options: TensorOptions & { high: number; generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
   */
  randint_like(input: Tensor, high: number, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randint_like(input: Tensor, options: TensorOptions & { high: number; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
   */
  randn(size: readonly number[], options: TensorOptions & { generator: Generator | null; out?: Tensor }): Tensor;
  /**
   * `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
   */
  randn(...args: [...size: number[], options: TensorOptions & { generator: Generator | null; out?: Tensor }]): Tensor;
  /**
   * `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
   */
  randn(size: readonly number[], options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
   */
  randn(...size: number[]): Tensor;
  /**
   * `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
   */
  randn(...args: [...size: number[], options: TensorOptions & { out?: Tensor }]): Tensor;
  /**
   * `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html
   */
  randn_like(input: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html
   */
  randn_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
  /**
   * `randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
   */
  randperm(n: number, options: TensorOptions & { generator: Generator | null; out?: Tensor }): Tensor;
  /**
   * `randperm(SymInt n, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
   */
  randperm(n: number, options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.range.html
   */
  range(start: Scalar, end: Scalar, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.range.html */
  range(start: Scalar, options: TensorOptions & { end: Scalar; out?: Tensor }): Tensor;
  /**
   * `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.range.html
   */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: TensorOptions & { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.range.html */
  range(start: Scalar, end: Scalar, options: TensorOptions & { step?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.range.html */
  range(start: Scalar, options: TensorOptions & { end: Scalar; step?: Scalar; out?: Tensor }): Tensor;
  /**
   * `ravel(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ravel.html
   */
  ravel(input: Tensor): Tensor;
  /**
   * `real(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.real.html
   */
  real(input: Tensor): Tensor;
  /**
   * `reciprocal(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html
   */
  reciprocal(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(input: Tensor): Tensor;
  /** `relu(Tensor self) -> Tensor` */
  relu(input: Tensor): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(input: Tensor): Tensor;
  /**
   * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html
   */
  remainder(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html */
  remainder(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html
   */
  remainder(input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html */
  remainder(input: Scalar, options: { other: Tensor }): Tensor;
  /**
   * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html
   */
  remainder(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html */
  remainder(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /**
   * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.renorm.html
   */
  renorm(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.renorm.html */
  renorm(input: Tensor, p: Scalar, dim: number, options: { maxnorm: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.renorm.html */
  renorm(input: Tensor, p: Scalar, options: { dim: number; maxnorm: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.renorm.html */
  renorm(input: Tensor, options: { p: Scalar; dim: number; maxnorm: Scalar; out?: Tensor }): Tensor;
  /**
   * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html
   */
  repeat_interleave(input: Tensor, repeats: Tensor, dim?: number | null, options?: { output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeat_interleave(input: Tensor, repeats: Tensor, options: { dim?: number | null; output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeat_interleave(input: Tensor, options: { repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  /**
   * `repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html
   */
  repeat_interleave(repeats: Tensor, options?: { output_size?: number | null }): Tensor;
  /**
   * `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html
   */
  repeat_interleave(input: Tensor, repeats: number, dim?: number | null, options?: { output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeat_interleave(input: Tensor, repeats: number, options: { dim?: number | null; output_size?: number | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeat_interleave(input: Tensor, options: { repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  /**
   * `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.reshape.html
   */
  reshape(input: Tensor, shape: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.reshape.html */
  reshape(input: Tensor, options: { shape: readonly number[] }): Tensor;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(input: Tensor, the_template: Tensor, options?: { memory_format?: MemoryFormat | null }): Tensor;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(input: Tensor, options: { the_template: Tensor; memory_format?: MemoryFormat | null }): Tensor;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(input: Tensor, the_template: Tensor): Tensor;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(input: Tensor, options: { the_template: Tensor }): Tensor;
  /**
   * `resolve_conj(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html
   */
  resolve_conj(input: Tensor): Tensor;
  /**
   * `resolve_neg(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html
   */
  resolve_neg(input: Tensor): Tensor;
  /**
   * `result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html
   */
  result_type(tensor: Tensor, other: Tensor): Dtype;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  result_type(tensor: Tensor, options: { other: Tensor }): Dtype;
  /**
   * `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html
   */
  result_type(scalar: Scalar, tensor: Tensor): Dtype;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  result_type(scalar: Scalar, options: { tensor: Tensor }): Dtype;
  /**
   * `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html
   */
  result_type(tensor: Tensor, other: Scalar): Dtype;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  result_type(tensor: Tensor, options: { other: Scalar }): Dtype;
  /**
   * `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html
   */
  result_type(scalar1: Scalar, scalar2: Scalar): Dtype;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  result_type(scalar1: Scalar, options: { scalar2: Scalar }): Dtype;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, normalized_shape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, normalized_shape: readonly number[], weight: Tensor | null, options: { eps?: number | null }): Tensor;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, normalized_shape: readonly number[], options: { weight?: Tensor | null; eps?: number | null }): Tensor;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, options: { normalized_shape: readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
  /** `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_relu(data: Tensor, options: { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_relu(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null }): Tensor;
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_tanh(data: Tensor, options: { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: number, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  /** `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_tanh(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null, b_hh?: Tensor | null): Tensor;
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, options: { b_hh?: Tensor | null }): Tensor;
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: { b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: { w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, options: { w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, options: { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /**
   * `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.roll.html
   */
  roll(input: Tensor, shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.roll.html */
  roll(input: Tensor, shifts: number | readonly number[], options: { dims?: number | readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.roll.html */
  roll(input: Tensor, options: { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor;
  /**
   * `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rot90.html
   */
  rot90(input: Tensor, k?: number, dims?: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.rot90.html */
  rot90(input: Tensor, k: number, options: { dims?: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.rot90.html */
  rot90(input: Tensor, options: { k?: number; dims?: readonly number[] }): Tensor;
  /**
   * `round(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.round.html
   */
  round(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `round.decimals(Tensor self, *, int decimals) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.round.html
   */
  round(input: Tensor, options: { decimals: number; out?: Tensor }): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(input: Tensor): Tensor;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(input: Tensor, options: { decimals: number }): Tensor;
  /** `row_indices_copy(Tensor self) -> Tensor` */
  row_indices_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `row_stack(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html
   */
  row_stack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /**
   * `rsqrt(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html
   */
  rsqrt(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(input: Tensor): Tensor;
  /** `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, options: { other: Tensor; alpha?: Scalar }): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalar_tensor(s: Scalar, options?: TensorOptions): Tensor;
  /**
   * `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html
   */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; out?: Tensor }): Tensor;
  /**
   * `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html
   */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string; out?: Tensor }): Tensor;
  /**
   * `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html
   */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; out?: Tensor }): Tensor;
  /**
   * `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html
   */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; reduce: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; reduce: string; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; reduce: string; out?: Tensor }): Tensor;
  /**
   * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html
   */
  scatter_add(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html */
  scatter_add(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html */
  scatter_add(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html */
  scatter_add(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; out?: Tensor }): Tensor;
  /**
   * `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html
   */
  scatter_reduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { include_self?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html */
  scatter_reduce(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor }): Tensor;
  /**
   * `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   */
  searchsorted(sorted_sequence: Tensor, input: Tensor, options?: { out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html */
  searchsorted(sorted_sequence: Tensor, options: { input: Tensor; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor;
  /**
   * `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   */
  searchsorted(sorted_sequence: Tensor, input: Scalar, options?: { out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html */
  searchsorted(sorted_sequence: Tensor, options: { input: Scalar; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor;
  /**
   * `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html
   */
  segment_reduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html */
  segment_reduce(data: Tensor, options: { reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  /**
   * `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.select.html
   */
  select(input: Tensor, dim: number, index: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select.html */
  select(input: Tensor, dim: number, options: { index: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select.html */
  select(input: Tensor, options: { dim: number; index: number }): Tensor;
  /**
   * `select_copy.int(Tensor self, int dim, SymInt index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html
   */
  select_copy(input: Tensor, dim: number, index: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html */
  select_copy(input: Tensor, dim: number, options: { index: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html */
  select_copy(input: Tensor, options: { dim: number; index: number; out?: Tensor }): Tensor;
  /**
   * `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html
   */
  select_scatter(input: Tensor, src: Tensor, dim: number, index: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html */
  select_scatter(input: Tensor, src: Tensor, dim: number, options: { index: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html */
  select_scatter(input: Tensor, src: Tensor, options: { dim: number; index: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html */
  select_scatter(input: Tensor, options: { src: Tensor; dim: number; index: number }): Tensor;
  /** `selu(Tensor self) -> Tensor` */
  selu(input: Tensor): Tensor;
  /** `selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(input: Tensor): Tensor;
  /**
   * `sgn(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sgn.html
   */
  sgn(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `sigmoid(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html
   */
  sigmoid(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(input: Tensor): Tensor;
  /**
   * `sign(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sign.html
   */
  sign(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `signbit(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.signbit.html
   */
  signbit(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `sin(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sin.html
   */
  sin(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(input: Tensor): Tensor;
  /**
   * `sinc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sinc.html
   */
  sinc(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(input: Tensor): Tensor;
  /**
   * `sinh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sinh.html
   */
  sinh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(input: Tensor): Tensor;
  /**
   * `slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html
   */
  slice_copy(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html */
  slice_copy(input: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html */
  slice_copy(input: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html */
  slice_copy(input: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html */
  slice_copy(input: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /**
   * `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html
   */
  slice_scatter(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html */
  slice_scatter(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html */
  slice_scatter(input: Tensor, src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html */
  slice_scatter(input: Tensor, src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html */
  slice_scatter(input: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html */
  slice_scatter(input: Tensor, options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor;
  /**
   * `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html
   */
  slogdet(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): SignLogabsdet;
  /**
   * `smm(Tensor self, Tensor mat2) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.smm.html
   */
  smm(input: Tensor, mat2: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.smm.html */
  smm(input: Tensor, options: { mat2: Tensor }): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: number, dtype?: Dtype | null, options?: { out?: Tensor }): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: number, options: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, options: { dim: number; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sort.html
   */
  sort(input: Tensor, options: { stable: boolean | null; dim?: number; descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sort.html
   */
  sort(input: Tensor, dim?: number, descending?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sort.html */
  sort(input: Tensor, dim: number, options: { descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sort.html */
  sort(input: Tensor, options: { dim?: number; descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
   */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: { values: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html */
  sparse_bsc_tensor(ccol_indices: Tensor, options: { row_indices: Tensor; values: Tensor }): Tensor;
  /**
   * `sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
   */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: { size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: { values: Tensor; size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html */
  sparse_bsc_tensor(ccol_indices: Tensor, options: { row_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * `sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
   */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, options: { values: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html */
  sparse_bsr_tensor(crow_indices: Tensor, options: { col_indices: Tensor; values: Tensor }): Tensor;
  /**
   * `sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
   */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: { size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, options: { values: Tensor; size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html */
  sparse_bsr_tensor(crow_indices: Tensor, options: { col_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * `sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html
   */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, options: { values: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html */
  sparse_compressed_tensor(compressed_indices: Tensor, options: { plain_indices: Tensor; values: Tensor }): Tensor;
  /**
   * `sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html
   */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, options: { size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, options: { values: Tensor; size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html */
  sparse_compressed_tensor(compressed_indices: Tensor, options: { plain_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
   */
  sparse_coo_tensor(size: readonly number[], options?: TensorOptions): Tensor;
  /**
   * `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
   */
  sparse_coo_tensor(...size: number[]): Tensor;
  /**
   * `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
   */
  sparse_coo_tensor(...args: [...size: number[], options: TensorOptions]): Tensor;
  /**
   * `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
   */
  sparse_coo_tensor(indices: Tensor, values: Tensor, options?: { is_coalesced?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html */
  sparse_coo_tensor(indices: Tensor, options: { values: Tensor; is_coalesced?: boolean | null }): Tensor;
  /**
   * `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
   */
  sparse_coo_tensor(indices: Tensor, values: Tensor, size: readonly number[], options?: { is_coalesced?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html */
  sparse_coo_tensor(indices: Tensor, values: Tensor, options: { size: readonly number[]; is_coalesced?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html */
  sparse_coo_tensor(indices: Tensor, options: { values: Tensor; size: readonly number[]; is_coalesced?: boolean | null }): Tensor;
  /**
   * `sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
   */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: { values: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html */
  sparse_csc_tensor(ccol_indices: Tensor, options: { row_indices: Tensor; values: Tensor }): Tensor;
  /**
   * `sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
   */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: { size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: { values: Tensor; size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html */
  sparse_csc_tensor(ccol_indices: Tensor, options: { row_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * `sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
   */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, options: { values: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html */
  sparse_csr_tensor(crow_indices: Tensor, options: { col_indices: Tensor; values: Tensor }): Tensor;
  /**
   * `sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
   */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: { size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, options: { values: Tensor; size: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html */
  sparse_csr_tensor(crow_indices: Tensor, options: { col_indices: Tensor; values: Tensor; size: readonly number[] }): Tensor;
  /**
   * `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split.html
   */
  split(input: Tensor, split_size: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(input: Tensor, split_size: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(input: Tensor, options: { split_size: number; dim?: number }): Tensor[];
  /**
   * `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split.html
   */
  split(input: Tensor, split_size: readonly number[], dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(input: Tensor, split_size: readonly number[], options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split.html */
  split(input: Tensor, options: { split_size: readonly number[]; dim?: number }): Tensor[];
  /**
   * `split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html
   */
  split_copy(input: Tensor, split_size: number, dim?: number, options?: { out?: readonly Tensor[] }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html */
  split_copy(input: Tensor, split_size: number, options: { dim?: number; out?: readonly Tensor[] }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html */
  split_copy(input: Tensor, options: { split_size: number; dim?: number; out?: readonly Tensor[] }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(input: Tensor, split_sizes: readonly number[], dim?: number): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(input: Tensor, split_sizes: readonly number[], options: { dim?: number }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(input: Tensor, options: { split_sizes: readonly number[]; dim?: number }): Tensor[];
  /**
   * `split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html
   */
  split_with_sizes_copy(input: Tensor, split_sizes: readonly number[], dim?: number, options?: { out?: readonly Tensor[] }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html */
  split_with_sizes_copy(input: Tensor, split_sizes: readonly number[], options: { dim?: number; out?: readonly Tensor[] }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html */
  split_with_sizes_copy(input: Tensor, options: { split_sizes: readonly number[]; dim?: number; out?: readonly Tensor[] }): Tensor[];
  /**
   * `sqrt(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html
   */
  sqrt(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(input: Tensor): Tensor;
  /**
   * `square(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.square.html
   */
  square(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(input: Tensor): Tensor;
  /**
   * `squeeze(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html
   */
  squeeze(input: Tensor): Tensor;
  /**
   * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html
   */
  squeeze(input: Tensor, dim: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html */
  squeeze(input: Tensor, options: { dim: number }): Tensor;
  /**
   * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html
   */
  squeeze(input: Tensor, dim: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html */
  squeeze(input: Tensor, options: { dim: readonly number[] }): Tensor;
  /**
   * `squeeze_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html
   */
  squeeze_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `squeeze_copy.dim(Tensor self, int dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html
   */
  squeeze_copy(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html */
  squeeze_copy(input: Tensor, options: { dim: number; out?: Tensor }): Tensor;
  /**
   * `squeeze_copy.dims(Tensor self, int[] dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html
   */
  squeeze_copy(input: Tensor, dim: readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html */
  squeeze_copy(input: Tensor, options: { dim: readonly number[]; out?: Tensor }): Tensor;
  /**
   * `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html
   */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html */
  sspaddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html */
  sspaddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `stack(Tensor[] tensors, int dim=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.stack.html
   */
  stack(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stack.html */
  stack(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor;
  /**
   * `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std.html
   */
  std(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std.html */
  std(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std.html */
  std(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std.html */
  std(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std.html
   */
  std(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std.html */
  std(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `std(Tensor self, bool unbiased=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std.html
   */
  std(input: Tensor, unbiased?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std.html */
  std(input: Tensor, options: { unbiased?: boolean }): Tensor;
  /**
   * `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   */
  std_mean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html */
  std_mean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html */
  std_mean(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html */
  std_mean(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /**
   * `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   */
  std_mean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html */
  std_mean(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  /**
   * `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   */
  std_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html */
  std_mean(input: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor];
  /**
   * `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html
   */
  stft(input: Tensor, n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, center?: boolean, pad_mode?: string, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, normalized: boolean, options: { onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, pad_mode: string, options: { normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, center: boolean, options: { pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, options: { win_length?: number | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, options: { hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, options: { n_fft: number; hop_length?: number | null; win_length?: number | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /**
   * `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html
   */
  stft(input: Tensor, n_fft: number, hop_length?: number | null, win_length?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, return_complex?: boolean | null, align_to_window?: boolean | null): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, return_complex: boolean | null, options: { align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, options: { return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, normalized: boolean, options: { onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, window: Tensor | null, options: { normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, win_length: number | null, options: { window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, hop_length: number | null, options: { win_length?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, n_fft: number, options: { hop_length?: number | null; win_length?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html */
  stft(input: Tensor, options: { n_fft: number; hop_length?: number | null; win_length?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /**
   * `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sub.html
   */
  sub(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sub.html */
  sub(input: Tensor | Scalar, options: { other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.subtract.html
   */
  subtract(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.subtract.html */
  subtract(input: Tensor | Scalar, options: { other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.subtract.html
   */
  subtract(input: Tensor | Scalar, other: Scalar, alpha?: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.subtract.html */
  subtract(input: Tensor | Scalar, other: Scalar, options: { alpha?: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.subtract.html */
  subtract(input: Tensor | Scalar, options: { other: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sum.html
   */
  sum(input: Tensor, options?: { dtype?: Dtype | null }): Tensor;
  /**
   * `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sum.html
   */
  sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sum.html */
  sum(input: Tensor, dim: number | readonly number[] | null, options: { keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.sum.html */
  sum(input: Tensor, options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }): Tensor;
  /**
   * `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.svd.html
   */
  svd(input: Tensor, some?: boolean, compute_uv?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] }): USV;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.svd.html */
  svd(input: Tensor, some: boolean, options: { compute_uv?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): USV;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.svd.html */
  svd(input: Tensor, options: { some?: boolean; compute_uv?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): USV;
  /**
   * `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html
   */
  swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html */
  swapaxes(input: Tensor, axis0: number, options: { axis1: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html */
  swapaxes(input: Tensor, options: { axis0: number; axis1: number }): Tensor;
  /**
   * `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html
   */
  swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html */
  swapdims(input: Tensor, dim0: number, options: { dim1: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html */
  swapdims(input: Tensor, options: { dim0: number; dim1: number }): Tensor;
  /** `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range(size: Scalar, options?: { min?: number | null; max?: number | null }): void;
  /** `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range_for_size(size: Scalar, options?: { min?: number | null; max?: number | null }): void;
  /**
   * `t(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.t.html
   */
  t(input: Tensor): Tensor;
  /**
   * `t_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.t_copy.html
   */
  t_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `take(Tensor self, Tensor index) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.take.html
   */
  take(input: Tensor, index: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.take.html */
  take(input: Tensor, options: { index: Tensor; out?: Tensor }): Tensor;
  /**
   * `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html
   */
  take_along_dim(input: Tensor, indices: Tensor, dim?: number | null, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html */
  take_along_dim(input: Tensor, indices: Tensor, options: { dim?: number | null; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html */
  take_along_dim(input: Tensor, options: { indices: Tensor; dim?: number | null; out?: Tensor }): Tensor;
  /**
   * `tan(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tan.html
   */
  tan(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(input: Tensor): Tensor;
  /**
   * `tanh(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tanh.html
   */
  tanh(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(input: Tensor): Tensor;
  /**
   * `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   */
  tensor_split(input: Tensor, indices: readonly number[], dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html */
  tensor_split(input: Tensor, indices: readonly number[], options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html */
  tensor_split(input: Tensor, options: { indices: readonly number[]; dim?: number }): Tensor[];
  /**
   * `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html */
  tensor_split(input: Tensor, options: { tensor_indices_or_sections: Tensor; dim?: number }): Tensor[];
  /**
   * `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   */
  tensor_split(input: Tensor, sections: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html */
  tensor_split(input: Tensor, sections: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html */
  tensor_split(input: Tensor, options: { sections: number; dim?: number }): Tensor[];
  /**
   * `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
   */
  tensordot(input: Tensor, other: Tensor, dims_self: readonly number[], dims_other: readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html */
  tensordot(input: Tensor, other: Tensor, dims_self: readonly number[], options: { dims_other: readonly number[]; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html */
  tensordot(input: Tensor, other: Tensor, options: { dims_self: readonly number[]; dims_other: readonly number[]; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html */
  tensordot(input: Tensor, options: { other: Tensor; dims_self: readonly number[]; dims_other: readonly number[]; out?: Tensor }): Tensor;
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: { out?: Tensor }): Tensor;
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(input: Tensor, threshold: Scalar, options: { value: Scalar; out?: Tensor }): Tensor;
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(input: Tensor, options: { threshold: Scalar; value: Scalar; out?: Tensor }): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(input: Tensor, threshold: Scalar, options: { value: Scalar }): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  /**
   * `tile(Tensor self, SymInt[] dims) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tile.html
   */
  tile(input: Tensor, dims: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tile.html */
  tile(input: Tensor, options: { dims: readonly number[] }): Tensor;
  /**
   * `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html
   */
  topk(input: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html */
  topk(input: Tensor, k: number, dim: number, largest: boolean, options: { sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html */
  topk(input: Tensor, k: number, dim: number, options: { largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html */
  topk(input: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html */
  topk(input: Tensor, options: { k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices;
  /**
   * `trace(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trace.html
   */
  trace(input: Tensor): Tensor;
  /**
   * `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.transpose.html
   */
  transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.transpose.html */
  transpose(input: Tensor, dim0: number, options: { dim1: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.transpose.html */
  transpose(input: Tensor, options: { dim0: number; dim1: number }): Tensor;
  /**
   * `transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html
   */
  transpose_copy(input: Tensor, dim0: number, dim1: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html */
  transpose_copy(input: Tensor, dim0: number, options: { dim1: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html */
  transpose_copy(input: Tensor, options: { dim0: number; dim1: number; out?: Tensor }): Tensor;
  /**
   * `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html */
  trapezoid(y: Tensor, options: { x: Tensor; dim?: number }): Tensor;
  /**
   * `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   */
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor;
  /**
   * `trapz.dx(Tensor y, *, float dx=1, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   */
  trapz(y: Tensor, options?: { dx?: number; dim?: number }): Tensor;
  /**
   * `trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   */
  trapz(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.trapz.html */
  trapz(y: Tensor, options: { x: Tensor; dim?: number }): Tensor;
  /**
   * `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html
   */
  triangular_solve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: { out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html */
  triangular_solve(input: Tensor, A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html */
  triangular_solve(input: Tensor, A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html */
  triangular_solve(input: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html */
  triangular_solve(input: Tensor, options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient;
  /**
   * `tril(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tril.html
   */
  tril(input: Tensor, diagonal?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tril.html */
  tril(input: Tensor, options: { diagonal?: number; out?: Tensor }): Tensor;
  /**
   * `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html
   */
  tril_indices(row: number, col: number, offset?: number, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html */
  tril_indices(row: number, col: number, options: TensorOptions & { offset?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html */
  tril_indices(row: number, options: TensorOptions & { col: number; offset?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options: { reduction?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options: { swap?: boolean; reduction?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options: { eps?: number; swap?: boolean; reduction?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options: { p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, options: { negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, options: { positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
  /**
   * `triu(Tensor self, SymInt diagonal=0) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.triu.html
   */
  triu(input: Tensor, diagonal?: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triu.html */
  triu(input: Tensor, options: { diagonal?: number; out?: Tensor }): Tensor;
  /**
   * `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html
   */
  triu_indices(row: number, col: number, offset?: number, options?: TensorOptions): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html */
  triu_indices(row: number, col: number, options: TensorOptions & { offset?: number }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html */
  triu_indices(row: number, options: TensorOptions & { col: number; offset?: number }): Tensor;
  /**
   * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html
   */
  true_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html */
  true_divide(input: Tensor | Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor;
  /**
   * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html
   */
  true_divide(input: Tensor | Scalar, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html */
  true_divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /**
   * `trunc(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trunc.html
   */
  trunc(input: Tensor, options?: { out?: Tensor }): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(input: Tensor): Tensor;
  /**
   * `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unbind.html
   */
  unbind(input: Tensor, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unbind.html */
  unbind(input: Tensor, options: { dim?: number }): Tensor[];
  /**
   * `unbind_copy.int(Tensor self, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html
   */
  unbind_copy(input: Tensor, dim?: number, options?: { out?: readonly Tensor[] }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html */
  unbind_copy(input: Tensor, options: { dim?: number; out?: readonly Tensor[] }): Tensor[];
  /**
   * `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html
   */
  unflatten(input: Tensor, dim: number, sizes: readonly number[]): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html */
  unflatten(input: Tensor, dim: number, options: { sizes: readonly number[] }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html */
  unflatten(input: Tensor, options: { dim: number; sizes: readonly number[] }): Tensor;
  /**
   * `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html
   */
  unfold_copy(input: Tensor, dimension: number, size: number, step: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html */
  unfold_copy(input: Tensor, dimension: number, size: number, options: { step: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html */
  unfold_copy(input: Tensor, dimension: number, options: { size: number; step: number; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html */
  unfold_copy(input: Tensor, options: { dimension: number; size: number; step: number; out?: Tensor }): Tensor;
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(input: Tensor, return_inverse?: boolean, return_counts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor];
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(input: Tensor, return_inverse: boolean, return_counts: boolean, options: { dim?: number | null }): [Tensor, Tensor, Tensor];
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(input: Tensor, return_inverse: boolean, options: { return_counts?: boolean; dim?: number | null }): [Tensor, Tensor, Tensor];
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(input: Tensor, options: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, dim: number, sorted?: boolean, return_inverse?: boolean, return_counts?: boolean): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, dim: number, sorted: boolean, return_inverse: boolean, options: { return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, dim: number, sorted: boolean, options: { return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, dim: number, options: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, options: { dim: number; sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /**
   * `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html
   */
  unsafe_chunk(input: Tensor, chunks: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html */
  unsafe_chunk(input: Tensor, chunks: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html */
  unsafe_chunk(input: Tensor, options: { chunks: number; dim?: number }): Tensor[];
  /**
   * `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html
   */
  unsafe_split(input: Tensor, split_size: number, dim?: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html */
  unsafe_split(input: Tensor, split_size: number, options: { dim?: number }): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html */
  unsafe_split(input: Tensor, options: { split_size: number; dim?: number }): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(input: Tensor, split_sizes: readonly number[], dim?: number): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(input: Tensor, split_sizes: readonly number[], options: { dim?: number }): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(input: Tensor, options: { split_sizes: readonly number[]; dim?: number }): Tensor[];
  /**
   * `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html
   */
  unsqueeze(input: Tensor, dim: number): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html */
  unsqueeze(input: Tensor, options: { dim: number }): Tensor;
  /**
   * `unsqueeze_copy(Tensor self, int dim) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html
   */
  unsqueeze_copy(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html */
  unsqueeze_copy(input: Tensor, options: { dim: number; out?: Tensor }): Tensor;
  /**
   * `values_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.values_copy.html
   */
  values_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vander.html
   */
  vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.vander.html */
  vander(x: Tensor, N: number | null, options: { increasing?: boolean }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.vander.html */
  vander(x: Tensor, options: { N?: number | null; increasing?: boolean }): Tensor;
  /**
   * `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var.html
   */
  var(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var.html */
  var(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var.html */
  var(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var.html */
  var(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var.html
   */
  var(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var.html */
  var(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `var(Tensor self, bool unbiased=True) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var.html
   */
  var(input: Tensor, unbiased?: boolean): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var.html */
  var(input: Tensor, options: { unbiased?: boolean }): Tensor;
  /**
   * `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   */
  var_mean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html */
  var_mean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html */
  var_mean(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html */
  var_mean(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /**
   * `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   */
  var_mean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html */
  var_mean(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  /**
   * `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   */
  var_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html */
  var_mean(input: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor];
  /**
   * `vdot(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vdot.html
   */
  vdot(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.vdot.html */
  vdot(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `view_as_complex(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html
   */
  view_as_complex(input: Tensor): Tensor;
  /**
   * `view_as_complex_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html
   */
  view_as_complex_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `view_as_real(Tensor(a) self) -> Tensor(a)`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html
   */
  view_as_real(input: Tensor): Tensor;
  /**
   * `view_as_real_copy(Tensor self) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_real_copy.html
   */
  view_as_real_copy(input: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html
   */
  view_copy(input: Tensor, dtype: Dtype, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html */
  view_copy(input: Tensor, options: { dtype: Dtype; out?: Tensor }): Tensor;
  /**
   * `view_copy(Tensor self, SymInt[] size) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html
   */
  view_copy(input: Tensor, size: readonly number[], options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html */
  view_copy(input: Tensor, options: { size: readonly number[]; out?: Tensor }): Tensor;
  /**
   * `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html
   */
  vsplit(input: Tensor, sections: number): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html */
  vsplit(input: Tensor, options: { sections: number }): Tensor[];
  /**
   * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html
   */
  vsplit(input: Tensor, indices: readonly number[]): Tensor[];
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html */
  vsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[];
  /**
   * `vstack(Tensor[] tensors) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vstack.html
   */
  vstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor;
  /**
   * `where(Tensor condition) -> Tensor[]`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(condition: Tensor): Tensor[];
  /**
   * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(condition: Tensor, input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor;
  /**
   * `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(condition: Tensor, input: Scalar, other: Tensor): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, input: Scalar, options: { other: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, options: { input: Scalar; other: Tensor }): Tensor;
  /**
   * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, input: Tensor, options: { other: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, options: { input: Tensor; other: Scalar }): Tensor;
  /**
   * `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(condition: Tensor, input: Scalar, other: Scalar): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, input: Scalar, options: { other: Scalar }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, options: { input: Scalar; other: Scalar }): Tensor;
  /**
   * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html
   */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html */
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html
   */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html */
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor;
  /**
   * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html
   */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html */
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor;
  /** `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  xlogy_(input: Tensor, other: Tensor): Tensor;
  /** `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  xlogy_(input: Tensor, options: { other: Tensor }): Tensor;
  /** `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(input: Tensor, other: Scalar): Tensor;
  /** `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(input: Tensor): Tensor;
  /**
   * `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
   */
  zeros(size: readonly number[], options?: TensorOptions & { out?: Tensor }): Tensor;
  /**
   * `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
   */
  zeros(...size: number[]): Tensor;
  /**
   * `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
   */
  zeros(...args: [...size: number[], options: TensorOptions & { out?: Tensor }]): Tensor;
  /**
   * `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html
   */
  zeros_like(input: Tensor, options?: TensorOptions & { memory_format?: MemoryFormat | null }): Tensor;
}
