/** Tensors and their operators: what Python's `torch` module itself holds. */
import { native } from "../native.js";
import * as grad_mode from "./autograd/grad_mode.js";
import { autograd } from "./autograd/index.js";
import "./autograd/members.js";
import * as backends from "./backends.js";
import * as buffers from "./buffers.js";
import * as checkpoints from "./checkpoint.js";
import { Complex } from "./complex.js";
import * as constants from "./constants.js";
import * as context from "./context.js";
import * as creation from "./creation.js";
import * as cuda from "./cuda.js";
import * as devices from "./device.js";
import * as dtypes from "./dtype.js";
import { LinAlgError, OutOfMemoryError } from "./errors.js";
import { fork_rng } from "./fork_rng.js";
import * as func from "./func/index.js";
import * as functional from "./functional.js";
import type { TorchFunctions } from "./generated/functions.js";
import * as names from "./generated/names.js";
import type {
  FftFunctions,
  LinalgFunctions,
  NnFunctions,
  SpecialFunctions,
} from "./generated/namespaces.js";
import * as layouts from "./layout.js";
import * as limits from "./limits.js";
import { pca_lowrank, svd_lowrank } from "./lowrank.js";
import { lu } from "./lu.js";
import * as masked from "./masked/index.js";
import { memory_stats } from "./memory.js";
import { nonzero } from "./nonzero.js";
import { norm } from "./norm.js";
import * as old_names from "./old_names.js";
import { functions } from "./operators.js";
import { ops } from "./ops.js";
import * as printing from "./printing.js";
import "./python_methods.js";
import * as random from "./random.js";
import "./reflected.js";
import { keep, scope } from "./scope.js";
import { load, save } from "./serialization.js";
import { from_message, to_message } from "./sharing.js";
import * as sparse_construction from "./sparse/construction.js";
import * as sparse from "./sparse/index.js";
import { Tensor } from "./tensor.js";
import * as testing from "./testing/index.js";
import { unique, unique_consecutive } from "./unique.js";
import * as windows from "./windows.js";

const {
  Dtype: _Dtype,
  dtype_of: _dtype_of,
  dtype_of_array: _dtype_of_array,
  is_typed_array: _is_typed_array,
  readable_array: _readable_array,
  ...dtype
} = dtypes;
const { Device, device_of: _device_of, ...device } = devices;
const { Layout: _Layout, MemoryFormat: _MemoryFormat, ...layout } = layouts;
const { tensor_repr: _tensor_repr, ...printoptions } = printing;
const { getter: _getter, count_shared: _count_shared, ...from_buffers } = buffers;
const { finish: _finish, ...creations } = creation;
const {
  mode: _mode,
  set_multithreading_enabled: _set_multithreading_enabled,
  with_body: _with_body,
  ...grad_modes
} = grad_mode;

const written = {
  ...dtype,
  ...device,
  ...layout,
  ...limits,
  ...printoptions,
  ...grad_modes,
  ...creations,
  ...from_buffers,
  ...functional,
  ...sparse_construction,
  ...random,
  ...constants,
  ...context,
  ...old_names,
  /** `torch.autograd`. */
  autograd,
  /** `torch.func`. */
  func,
  vmap: func.vmap,
  /** `torch.utils`. */
  utils: { checkpoint: checkpoints },
  backends,
  cuda,
  lu,
  masked,
  nonzero,
  norm,
  pca_lowrank,
  sparse,
  svd_lowrank,
  /** `torch.testing`. */
  testing,
  unique,
  unique_consecutive,
  save,
  load,
  memory_stats,
  scope,
  keep,
  to_message,
  from_message,
  Tensor,
  Complex,
  OutOfMemoryError,
  /** The versions of LibTorch that this addon was built for. */
  version: native.versions.built_for,
  __config__: { show: () => native.show_config(), parallel_info: () => native.parallel_info() },
  linalg: {
    ...(functions(names.linalg_names, "linalg_") as unknown as LinalgFunctions),
    LinAlgError,
  },
  /** `torch.random`: its functions are torch's own too. */
  random: { ...random, fork_rng },
  fft: functions(names.fft_names, "fft_") as unknown as FftFunctions,
  special: functions(names.special_names, "special_") as unknown as SpecialFunctions,
  ops,
  /** `torch.signal`. */
  signal: { windows },
  /** What PyTorch binds for torch.nn.functional alone. */
  _C: { _nn: functions(names.nn_names) as unknown as NnFunctions },
};

type Written = typeof written;

/** The module `torch`, function by function as PyTorch documents it. */
export interface Torch extends Omit<TorchFunctions, keyof Written>, Written {}

export const torch = {
  ...functions(names.function_names),
  ...written,
} as unknown as Torch;

export type { FunctionCtx, Node } from "./autograd/index.js";
export { bounded } from "./bounded.js";
export { Complex } from "./complex.js";
export { contents } from "./contents.js";
export type { TensorData, TensorDataOptions } from "./creation.js";
export { Device } from "./device.js";
export { Dtype, type TypedArray } from "./dtype.js";
export type { JsonElements, NestedElements } from "./elements.js";
export { nested_key } from "./equality.js";
export { LinAlgError, OutOfMemoryError } from "./errors.js";
export { is_keywords } from "./keywords.js";
export { Layout, MemoryFormat } from "./layout.js";
export { nearest } from "./nearest.js";
export { is_promise, synchronous } from "./promises.js";
export { Generator } from "./random.js";
export { RemovableHandle } from "./removable_handle.js";
export { hold } from "./scope.js";
export { add_entry, collect, is_index, is_own_order } from "./serialization/ordered_object.js";
export { write_file } from "./serialization/write_file.js";
export type { Saveable } from "./serialization.js";
export type { Message, SharingMethods, TensorMessage } from "./sharing.js";
export {
  type Arguments,
  type ParameterDescription,
  parameters_of,
  signature,
} from "./signature.js";
export {
  type Index,
  Tensor,
  tensor_of,
} from "./tensor.js";
export * as kinds from "./tensor_kinds.js";
export { tensors_of } from "./tensor_list.js";
export type { FormatOptions, ToOptions } from "./to_options.js";
export type { DeviceLike, Scalar, Shape, TensorOptions } from "./types.js";
export {
  entries_of,
  is_bigint64_array,
  is_data_view,
  is_error,
  is_map,
  is_native_promise,
  is_plain,
  is_set,
  kind_of,
  mark_copy,
  message_of,
} from "./values.js";
export { warn } from "./warnings.js";
/** What an operator takes where PyTorch takes a number for a tensor. */
export type TensorLike = Tensor | import("./types.js").Scalar;
