/** The addon, as it exports itself. There is no code here. */
import type { NativeAutograd } from "./autograd_types.js";

/** A tensor as the addon takes and gives it: an object of the class Tensor, which lies above. */
export interface NativeTensor {
  readonly is_disposed: boolean;
  dispose(): void;
}

/** A generator as the addon takes and gives it: an object of the class Generator, which lies above. */
export interface NativeGenerator {
  initial_seed(): bigint;
}

/**
 * The number of a Tensor's handle. A function that takes it beside the Tensor need not ask for it;
 * with undefined it does. The Tensor comes too because its handle goes when it is
 * garbage-collected.
 */
export type HandleNumber = number | undefined;

/**
 * An ATen operator with all its overloads. The first argument holds the keyword arguments.
 *
 * Returns a Tensor for a tensor, an array for a tuple or a list (an array of a named tuple carries
 * `names`), a number, bigint, boolean or string for a scalar, and the very argument if the result is
 * that argument.
 */
export type Operator = (kwargs: object | undefined, ...args: unknown[]) => unknown;

/**
 * The same in the form that is quickest. Each argument is followed by its `HandleNumber`. A
 * result that is a new tensor comes in `into`, if that is given: then it is the result, and the
 * number of its handle in `made_number`.
 */
export type NumberedOperator = (
  into: NativeTensor | undefined,
  kwargs: object | undefined,
  ...pairs: unknown[]
) => unknown;

/** An array result whose elements PyTorch has named. */
export interface NamedResults extends Array<unknown> {
  names?: readonly string[];
}

/** An element of a tensor. */
export type NativeElement = number | bigint | boolean | { re: number; im: number };

/** An optimizer's state for one parameter, by PyTorch's names. */
export type NativeParamState = Record<string, NativeTensor>;

/** The moving part of an optimizer: parameters and their state live in C++, options in JavaScript. */
export interface NativeOptimizer {
  /** Adds a group; returns its index. */
  add_param_group(params: readonly NativeTensor[]): number;
  /**
   * One step over every group, in one native call. `options[i]` is the group's own options object
   * (`lr`, `betas`, `weight_decay`, `foreach`, `fused`, …), read anew at each step.
   */
  step(options: readonly object[]): void;
  zero_grad(set_to_none: boolean): void;
  /** The state of parameter `index` of group `group`, or undefined before its first step. */
  get_state(group: number, index: number): NativeParamState | undefined;
  set_state(group: number, index: number, state: Record<string, NativeTensor> | undefined): void;
}

export type OptimizerKind = "SGD" | "Adam" | "AdamW" | "RMSprop" | "Adagrad";

export type RecurrentMode = "RNN_TANH" | "RNN_RELU" | "LSTM" | "GRU";

/** A recurrent layer: its flat weights live in C++, so a forward pass is one native call. */
export interface NativeRecurrentLayer {
  /**
   * The flat weights in PyTorch's order (`_flat_weights`): for each layer and direction w_ih, w_hh,
   * b_ih, b_hh, (w_hr).
   */
  set_weights(weights: readonly NativeTensor[]): void;
  /**
   * Returns [output, h_n] or, for an LSTM, [output, h_n, c_n]. `hx` is null (zeros), [h_0] or
   * [h_0, c_0]. With `batch_sizes` (an int64 CPU tensor) `input` is a PackedSequence's data.
   */
  forward(
    input: NativeTensor,
    hx: readonly NativeTensor[] | null,
    training: boolean,
    batch_sizes?: NativeTensor,
  ): NativeTensor[];
}

/** The arguments of {@link NativeRecurrentLayer}. */
export interface NativeRecurrentOptions {
  input_size: number;
  hidden_size: number;
  num_layers: number;
  bias: boolean;
  batch_first: boolean;
  dropout: number;
  bidirectional: boolean;
  /** LSTM only; 0 for none. */
  proj_size: number;
}

export interface NativeEmbedding {
  /** Returns `into` with the result: see `NumberedOperator`. */
  forward(into: NativeTensor, input: NativeTensor, number: HandleNumber): NativeTensor;
  set_weight(weight: NativeTensor): void;
}

/** The arguments of {@link NativeEmbedding}. */
export interface NativeEmbeddingOptions {
  padding_idx: number | null;
  max_norm: number | null;
  norm_type: number;
  scale_grad_by_freq: boolean;
  sparse: boolean;
}

export interface Addon extends NativeAutograd {
  /** The LibTorch version the addon was compiled for. */
  readonly versions: { readonly built_for: string };

  // dispatch/dispatch.cc
  /**
   * The operator of that qualified name ("aten::add"), or one overload of it ("aten::add.Tensor",
   * "aten::relu.default"); undefined if none is registered. A method's errors do not count the
   * tensor it is called on among its arguments.
   */
  op(name: string, method?: boolean): Operator | undefined;
  numbered_op(name: string, method?: boolean): NumberedOperator | undefined;
  /** The operator's schemas, as PyTorch prints them. */
  schemas(name: string): string[];
  /** The names of an operator's overloads; "default" is the one without a name. */
  overload_names(name: string): string[];
  /** Every registered operator's qualified name. */
  operator_names(): string[];

  // tensor/buffers.cc
  /**
   * A new tensor that copies `data`, whose bytes are elements of `dtype` (a dtype's `code`) in
   * row-major order.
   */
  from_bytes(data: ArrayBufferView, shape: readonly number[], dtype: number): NativeTensor;
  /** A tensor that shares the memory of `data`, and keeps it alive. */
  from_shared(data: ArrayBufferView, shape: readonly number[], dtype: number): NativeTensor;
  /** The tensor's memory (CPU, contiguous) as an ArrayBuffer that shares it, with where it begins. */
  to_buffer(tensor: NativeTensor): { buffer: ArrayBuffer; byte_offset: number };
  /** The array in a SharedArrayBuffer that the tensor's storage lies in, from its beginning, if it does. */
  shared_array(tensor: NativeTensor): Uint8Array | undefined;
  /** Reports a SharedArrayBuffer's memory to V8, which does not know of it otherwise. */
  count_buffer(buffer: SharedArrayBuffer, bytes: number): void;
  /** Moves the tensor's storage, with all tensors that see it, to the memory of such an array. */
  move_storage(tensor: NativeTensor, array: Uint8Array): void;

  // tensor/tensor.cc
  /** All elements, row-major. Integers past 2^53 are bigints. */
  to_flat(tensor: NativeTensor, number?: HandleNumber): NativeElement[];
  item(tensor: NativeTensor, number?: HandleNumber): NativeElement;
  shape(tensor: NativeTensor, number?: HandleNumber): number[];
  /** Of one dimension, if one is given. */
  shape(tensor: NativeTensor, number: HandleNumber, dim: number | undefined): number | number[];
  stride(tensor: NativeTensor, number?: HandleNumber): number[];
  stride(tensor: NativeTensor, number: HandleNumber, dim: number | undefined): number | number[];
  dim(tensor: NativeTensor, number?: HandleNumber): number;
  numel(tensor: NativeTensor, number?: HandleNumber): number;
  storage_offset(tensor: NativeTensor, number?: HandleNumber): number;
  data_ptr(tensor: NativeTensor, number?: HandleNumber): bigint;
  /** The dtype's code (c10::ScalarType). */
  dtype(tensor: NativeTensor, number?: HandleNumber): number;
  /** The layout's code (c10::Layout). */
  layout(tensor: NativeTensor, number?: HandleNumber): number;
  /** As PyTorch prints it: "cpu", "cuda:0". */
  device(tensor: NativeTensor, number?: HandleNumber): string;
  is_same(tensor: NativeTensor, number: HandleNumber, other: NativeTensor): boolean;
  is_contiguous(tensor: NativeTensor, number?: HandleNumber, memory_format?: number): boolean;
  /** Whether it is a list of tensors of several sizes, which has no shape. */
  is_nested(tensor: NativeTensor, number?: HandleNumber): boolean;
  /** Makes `into` hold the very tensor that `tensor` holds: see `NumberedOperator`. */
  alias_into(into: NativeTensor, tensor: NativeTensor): NativeTensor;
  /** Makes `tensor` hold the data that `other` holds, as `tensor.data = other` does. */
  set_data(tensor: NativeTensor, other: NativeTensor): void;
  /** Frees the tensor now; using it afterwards is an error that names the scope. */
  dispose(tensor: NativeTensor, by_scope?: boolean): void;
  is_disposed(tensor: NativeTensor): boolean;
  /**
   * Tells the addon how to make an object of a class for the number of a handle, and how to ask a
   * value for the number of its handle: undefined if it is no object of that class, 0 if it has
   * none.
   */
  set_handle_class(
    name: "Tensor" | "Generator",
    make: (number: number) => NativeTensor | NativeGenerator,
    number_of: (value: unknown) => HandleNumber,
  ): void;
  /** The place of the number of the handle that was put into an object last. One element. */
  readonly made_number: Float64Array;
  /** Handles alive in this environment, and the bytes of the storages behind them. */
  memory(): {
    handles: number;
    bytes: number;
    /** Absent if CPU tensors' elements do not come from torchnode's own blocks. */
    blocks?: { in_use: number; idle: number; fetched: number; returned: number };
  };
  /** Runs, for tests, what the timer of those blocks runs every 5 seconds. */
  tick_blocks(): void;
  get_default_dtype(): number;
  set_default_dtype(dtype: number): void;

  // tensor/index.cc
  /** `tensor[items]`: integers, slices as strings, "...", null, booleans, tensors, (nested) arrays. */
  index(
    into: NativeTensor,
    tensor: NativeTensor,
    number: HandleNumber,
    ...items: unknown[]
  ): NativeTensor;
  /** `tensor[items] = value`. */
  index_assign(tensor: NativeTensor, value: unknown, ...items: unknown[]): void;

  // autograd/backward.cc
  requires_grad(tensor: NativeTensor, number?: HandleNumber): boolean;
  set_requires_grad(tensor: NativeTensor, number: HandleNumber, value: boolean): void;
  is_leaf(tensor: NativeTensor, number?: HandleNumber): boolean;
  grad(tensor: NativeTensor, number?: HandleNumber): NativeTensor | undefined;
  set_grad(tensor: NativeTensor, number: HandleNumber, grad: NativeTensor | undefined): void;
  /** The name of the function that made the tensor ("MeanBackward0"), or undefined for a leaf. */
  grad_fn(tensor: NativeTensor, number?: HandleNumber): string | undefined;
  retain_grad(tensor: NativeTensor, number?: HandleNumber): void;
  output_nr(tensor: NativeTensor, number?: HandleNumber): number;
  backward(
    tensors: readonly NativeTensor[],
    grad_tensors: readonly (NativeTensor | undefined)[],
    retain_graph: boolean,
    create_graph: boolean,
    inputs: readonly NativeTensor[],
    /** Runs the nodes of all devices on this thread if there are hooks, as with a GPU: for tests. */
    as_on_accelerator?: boolean,
  ): void;
  autograd_grad(
    outputs: readonly NativeTensor[],
    inputs: readonly NativeTensor[],
    grad_outputs: readonly (NativeTensor | undefined)[],
    retain_graph: boolean,
    create_graph: boolean,
    allow_unused: boolean,
  ): (NativeTensor | undefined)[];
  /** `hook` is given the gradient; what it returns replaces it. Returns an id. */
  register_hook(
    tensor: NativeTensor,
    number: HandleNumber,
    hook: (grad: NativeTensor) => NativeTensor | undefined,
  ): number;
  remove_hook(tensor: NativeTensor, number: HandleNumber, id: number): void;
  is_grad_enabled(): boolean;
  set_grad_enabled(value: boolean): void;
  is_inference_mode_enabled(): boolean;
  /** Enters inference mode, or with false normal mode; the returned function leaves it again. */
  enter_inference_mode(mode: boolean): () => void;
  /** Returns the previous value. */
  set_multithreading_enabled(value: boolean): boolean;

  // tensor/random.cc
  /** Seeds LibTorch's default generators; in a thread that has a generator of its own, that one. */
  manual_seed(seed: bigint): void;
  /** Makes LibTorch's dispatcher ready for threads with generators of their own. */
  prepare_thread_generators(): void;
  /** Gives this thread a default generator of its own on the CPU. */
  use_own_generator(): void;
  /** Makes `into` hold a new generator: see `NumberedOperator`. */
  generator_into(into: NativeGenerator, device: string): NativeGenerator;
  default_generator(device: string): NativeGenerator;
  generator_seed(generator: NativeGenerator, seed: bigint): void;
  generator_initial_seed(generator: NativeGenerator): bigint;
  /** Takes a new seed from the system; returns it. */
  generator_new_seed(generator: NativeGenerator): bigint;
  generator_state(generator: NativeGenerator): NativeTensor;
  generator_set_state(generator: NativeGenerator, state: NativeTensor): void;
  generator_device(generator: NativeGenerator): string;

  // runtime/data_worker.cc
  /** Notes that the thread of that number, this one, runs, until its environment ends. */
  note_thread(thread: number): void;
  /** Whether a thread was noted that has not ended. */
  is_thread_noted(thread: number): boolean;
  /** Limits the operators that this thread calls to one thread. */
  compute_alone(): void;

  // runtime/device.cc
  /** The accelerator LibTorch was built for ("cuda"), or undefined. */
  accelerator(): string | undefined;
  /** The number of them that this machine has. */
  device_count(): number;
  current_device(): number;
  set_device(index: number): void;
  synchronize(index: number): void;
  empty_cache(): void;
  /** Bytes, by LibTorch's own names: "allocated_bytes.current", "reserved_bytes.peak", … */
  memory_stats(index: number): Record<string, number>;
  reset_peak_memory_stats(index: number): void;
  get_num_threads(): number;
  set_num_threads(count: number): void;
  get_num_interop_threads(): number;
  set_num_interop_threads(count: number): void;
  /** ATen's build and run-time configuration, as torch.__config__ prints it. */
  show_config(): string;
  parallel_info(): string;
  cpu_capability(): string;

  // runtime/context.cc
  /** Whether operators whose results may differ from run to run are errors, or warn. */
  deterministic(): boolean;
  deterministic_warn_only(): boolean;
  set_deterministic(mode: boolean, warn_only: boolean): void;
  float32_matmul_precision(): string;
  set_float32_matmul_precision(precision: string): void;
  /** Whether the processor can: numbers too small for a float's normal form become 0. */
  set_flush_denormal(mode: boolean): boolean;

  // tensor/serialization.cc
  /**
   * `size` bytes of an open file, or of bytes, from `offset` on, as the storage of a uint8 tensor, and
   * their CRC-32.
   */
  read_storage(
    source: number | Uint8Array,
    offset: number,
    size: number,
  ): { storage: NativeTensor; crc32: number };
  crc32(bytes: Uint8Array): number;
  /** Writes a file that appears whole or not at all, in place of the one that is there. */
  write_file(path: string, content: Uint8Array): void;
  /**
   * Writes a zip file of records by name, whole or not at all. A tensor stands for the bytes of its
   * whole storage.
   */
  archive_write(
    path: string,
    records: readonly (readonly [name: string, content: Uint8Array | NativeTensor])[],
  ): void;
  /** An id of the tensor's storage, which tells it from others, and its size in bytes. */
  storage_of(tensor: NativeTensor): { id: bigint; nbytes: number };
  /**
   * A tensor of another dtype and form in the storage of `storage`. The offset and the strides are
   * counted in elements.
   */
  tensor_in_storage(
    storage: NativeTensor,
    dtype: number,
    storage_offset: number,
    size: readonly number[],
    stride: readonly number[],
  ): NativeTensor;

  // nn/layers.cc, optim/optim.cc
  /**
   * Whether recurrent layers run torchnode's own passes if these support the call and are faster.
   */
  get_own_kernels(): boolean;
  set_own_kernels(own: boolean): void;
  get_fused_rnn(): boolean;
  /** With `always`, if they support the call. */
  set_fused_rnn(fused: boolean, always?: boolean): void;
  /** The rule by which these are chosen, for a width of hidden states, a batch and a length. */
  own_rnn_is_quicker(sizes: {
    mode: RecurrentMode;
    width: number;
    batch: number;
    length: number;
    /** Whether a backward pass may come. */
    records: boolean;
    /** Whether LibTorch would run oneDNN, and whether that would use AVX-512: as this processor. */
    is_onednn: boolean;
    is_avx512?: boolean;
    /** Whether the processor is one of Intel's: as this one. */
    is_intel?: boolean;
  }): boolean;
  RecurrentLayer: new (
    mode: RecurrentMode,
    options: NativeRecurrentOptions,
  ) => NativeRecurrentLayer;
  Embedding: new (options: NativeEmbeddingOptions) => NativeEmbedding;
  Optimizer: new (kind: OptimizerKind) => NativeOptimizer;

  /**
   * Gives the addon a function that collects V8's young generation: see
   * lib/torch/memory/garbage_collection.ts.
   */
  set_minor_collector(collect: () => void): void;
  /** Gives the addon a function that takes the text and the type of LibTorch's warnings. */
  set_warning_listener(warn: (text: string, type: string) => void): void;
  /**
   * Tells the addon by which object this copy of the package is known: see
   * lib/torch/dispatch/values.ts.
   */
  set_copy_mark(mark: object): void;
  /** Tells the addon which classes its errors are to have. */
  set_error_class(
    name: "OutOfMemoryError" | "LinAlgError",
    error_class: new (message: string) => Error,
  ): void;
}
