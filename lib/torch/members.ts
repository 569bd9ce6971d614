/**
 * The members of `torch` that are written here, apart from its namespaces: what this module exports.
 * A module and not an object, because editors show the comments of a module's exports, but not
 * those of the members that an object literal spreads.
 */

export {
  enable_grad,
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  no_grad,
  set_grad_enabled,
} from "./autograd/grad_mode.js";
export { Complex } from "./complex.js";
export * from "./constants.js";
export * from "./context.js";
export { deepcopy } from "./copy/index.js";
export {
  device,
  get_num_interop_threads,
  get_num_threads,
  set_num_interop_threads,
  set_num_threads,
} from "./device.js";
export { ops } from "./dispatch/ops.js";
export {
  bfloat16,
  bit,
  bits1x8,
  bits2x4,
  bits4x2,
  bits8,
  bits16,
  bool,
  cdouble,
  cfloat,
  chalf,
  complex32,
  complex64,
  complex128,
  double,
  float,
  float4_e2m1fn_x2,
  float8_e4m3fn,
  float8_e4m3fnuz,
  float8_e5m2,
  float8_e5m2fnuz,
  float8_e8m0fnu,
  float16,
  float32,
  float64,
  get_default_dtype,
  half,
  int,
  int1,
  int2,
  int3,
  int4,
  int5,
  int6,
  int7,
  int8,
  int16,
  int32,
  int64,
  long,
  qint8,
  qint32,
  quint2x4,
  quint4x2,
  quint8,
  set_default_dtype,
  short,
  uint1,
  uint2,
  uint3,
  uint4,
  uint5,
  uint6,
  uint7,
  uint8,
  uint16,
  uint32,
  uint64,
} from "./dtype.js";
export { OutOfMemoryError } from "./errors.js";
export * from "./finfo.js";
export { vmap } from "./func/index.js";
export * from "./functional/aliases.js";
export * from "./functional/index.js";
export { pca_lowrank, svd_lowrank } from "./functional/lowrank.js";
export { lu } from "./functional/lu.js";
export { nonzero } from "./functional/nonzero.js";
export { norm } from "./functional/norm.js";
export { unique, unique_consecutive } from "./functional/unique.js";
export {
  channels_last,
  channels_last_3d,
  contiguous_format,
  jagged,
  preserve_format,
  sparse_bsc,
  sparse_bsr,
  sparse_coo,
  sparse_csc,
  sparse_csr,
  strided,
} from "./layout.js";
export {
  as_tensor,
  asarray,
  from_numpy,
  frombuffer,
} from "./memory/buffers.js";
export { memory_stats } from "./memory/garbage_collection.js";
export { keep, scope } from "./memory/scope.js";
export { from_message, to_message } from "./memory/sharing.js";
export { get_printoptions, printoptions, set_printoptions } from "./printing/index.js";
export * from "./random/index.js";
export { load, save } from "./serialization/index.js";
export * from "./sparse/construction.js";
export { is_tensor, promote_types, result_type, tensor } from "./tensor/creation.js";
export { Tensor } from "./tensor/index.js";
export {
  BFloat16Tensor,
  BoolTensor,
  ByteTensor,
  CharTensor,
  DoubleTensor,
  FloatTensor,
  HalfTensor,
  IntTensor,
  LongTensor,
  ShortTensor,
} from "./tensor/legacy_constructors.js";
