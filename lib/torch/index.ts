/**
 * Tensors and their operators: what Python's `torch` module itself holds.
 *
 * @module torchnode/torch
 */
import { native } from "../native/index.js";
import * as accelerator from "./accelerator.js";
import { type Autograd, autograd } from "./autograd/index.js";
import * as backends from "./backends.js";
import * as cuda from "./cuda.js";
import { functions } from "./dispatch/operators.js";
import * as distributions from "./distributions/index.js";
import { LinAlgError } from "./errors.js";
import * as func from "./func/index.js";
import type { PrivateTorchFunctions, TorchFunctions } from "./generated/functions.js";
import * as names from "./generated/names.js";
import type {
  FftFunctions,
  LinalgFunctions,
  NnFunctions,
  PrivateLinalgFunctions,
  PrivateNnFunctions,
  SpecialFunctions,
} from "./generated/namespaces.js";
import { _mkldnn, type Layout } from "./layout.js";
import * as masked from "./masked/index.js";
import * as members from "./members.js";
import { fork_rng } from "./random/fork_rng.js";
import * as random from "./random/index.js";
import * as windows from "./signal/windows.js";
import * as sparse from "./sparse/index.js";
import type { Tensor } from "./tensor/index.js";
import * as testing from "./testing/index.js";
import * as checkpoint from "./utils/checkpoint.js";

// The members of Tensor that its class does not have.
import "./tensor/all_members.js";

type Members = typeof members;
type RandomFunctions = typeof random;

/** `torch.linalg`: linear algebra on matrices, and on batches of them. */
export interface Linalg extends LinalgFunctions, PrivateLinalgFunctions {
  /** The error of a matrix that has no such decomposition, inverse or solution. Mirrors torch.linalg.LinAlgError. */
  LinAlgError: typeof LinAlgError;
}

/** `torch.random`: generators of random numbers and their seeds. */
export interface Random extends RandomFunctions {
  /** Runs a function, or a block, and puts back the state of the generators. Mirrors torch.random.fork_rng. */
  fork_rng: typeof fork_rng;
}

/** `torch.utils`: what belongs to no other module. */
export interface Utils {
  /** `torch.utils.checkpoint`: saves memory by computing again in the backward pass. */
  checkpoint: typeof checkpoint;
}

/** `torch.signal`: the processing of signals. */
export interface Signal {
  /** `torch.signal.windows`: window functions, each of which gives a tensor of one dimension. */
  windows: typeof windows;
}

/** `torch.__config__`: how LibTorch was built. */
export interface Config {
  /** Returns the compilers, libraries and flags that LibTorch was built with, as text. Mirrors torch.__config__.show. */
  show(): string;
  /** Returns the numbers of threads and the libraries that run them, as text. Mirrors torch.__config__.parallel_info. */
  parallel_info(): string;
}

/** The private names of `torch`: a class of types alone. */
declare class PrivateMembers {
  /** The layout of mkldnn's tensors. Mirrors torch._mkldnn. */
  protected readonly _mkldnn: Layout;
  /** The functions that PyTorch binds for torch.nn.functional alone. */
  protected readonly _C: { readonly _nn: NnFunctions & PrivateNnFunctions };
}

/**
 * The module `torch`, function by function as PyTorch documents it.
 *
 * Names that begin with an underscore are protected here: editors do not offer them, and
 * `torch["_foreach_add"](tensors, 1)` has its type.
 */
export interface Torch extends TorchFunctions, Members, PrivateTorchFunctions, PrivateMembers {
  /** `torch.accelerator`: the device besides the CPU, whichever it is. */
  accelerator: typeof accelerator;
  /** `torch.autograd`: gradients, the recording of them, and functions with gradients of their own. */
  autograd: Autograd;
  /** `torch.backends`: which of several ways to compute the same is taken. */
  backends: typeof backends;
  /** `torch.cuda`: the GPUs of this machine and their memory. */
  cuda: typeof cuda;
  /** `torch.distributions`: probability distributions, their samples and log-probabilities. */
  distributions: typeof distributions;
  /** `torch.fft`: discrete Fourier transforms. */
  fft: FftFunctions;
  /** `torch.func`: functions that make functions, such as gradients and vectorized ones. */
  func: typeof func;
  /** `torch.linalg`: linear algebra on matrices, and on batches of them. */
  linalg: Linalg;
  /** `torch.masked`: reductions and normalizations over the elements that a mask selects. */
  masked: typeof masked;
  /** `torch.random`: generators of random numbers and their seeds. */
  random: Random;
  /** `torch.signal`: the processing of signals. */
  signal: Signal;
  /** `torch.sparse`: operations on sparse tensors. */
  sparse: typeof sparse;
  /** `torch.special`: special functions of mathematics, element by element. */
  special: SpecialFunctions;
  /** `torch.testing`: comparisons and random tensors for tests. */
  testing: typeof testing;
  /** `torch.utils`: what belongs to no other module. */
  utils: Utils;
  /** The version of the LibTorch that this addon was built for. Mirrors torch.version. */
  version: typeof native.versions.built_for;
  /** `torch.__config__`: how LibTorch was built. */
  __config__: Config;
}

/** PyTorch's module `torch`: tensors, the functions that make and change them, and the modules about them. */
export const torch = {
  ...functions(names.function_names),
  ...members,
  _mkldnn,
  accelerator,
  autograd,
  func,
  utils: { checkpoint },
  backends,
  cuda,
  distributions,
  masked,
  sparse,
  testing,
  version: native.versions.built_for,
  __config__: { show: () => native.show_config(), parallel_info: () => native.parallel_info() },
  linalg: { ...functions(names.linalg_names, "linalg_"), LinAlgError },
  random: { ...random, fork_rng },
  fft: functions(names.fft_names, "fft_"),
  special: functions(names.special_names, "special_"),
  signal: { windows },
  _C: { _nn: functions(names.nn_names) },
} as unknown as Torch;

export type { FunctionCtx, Node } from "./autograd/index.js";
export { Complex } from "./complex.js";
export { Device } from "./device.js";
export { Dtype, type TypedArray } from "./dtype.js";
export { LinAlgError, OutOfMemoryError } from "./errors.js";
export { Layout, MemoryFormat } from "./layout.js";
export type { Message, SharingMethods, TensorMessage } from "./memory/sharing.js";
export { Generator } from "./random/index.js";
export type { AtMost, Exactly, OneEach, OneMore, Size, TensorList } from "./sequences.js";
export type {
  LoadedFrom,
  LoadOptions,
  MapLocation,
  Saveable,
  SavedTo,
} from "./serialization/index.js";
export type { FormatOptions, ToOptions } from "./tensor/conversion.js";
export type { TensorData, TensorDataOptions } from "./tensor/creation.js";
export type { Element, JsonElements, NestedElements } from "./tensor/elements.js";
export { Tensor } from "./tensor/index.js";
export type { Index } from "./tensor/indexing.js";
export { RemovableHandle } from "./tensor/removable_handle.js";
export type { DeviceLike, Scalar, Shape, TensorOptions } from "./types.js";
/** An operator's argument in a place in which PyTorch accepts a number instead of a tensor. */
export type TensorLike = Tensor | import("./types.js").Scalar;
