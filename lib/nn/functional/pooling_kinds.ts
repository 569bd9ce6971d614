/** Parameters of pooling functions. */
import type { Tensor } from "../../torch/index.js";
import { kinds } from "../../torch/internal.js";
import type { WindowSize } from "./window.js";

/** An output's size for each dimension, or one for all of them; null keeps the input's. */
export type OutputSize = number | readonly (number | null)[];

export interface MaxPoolOptions {
  /** From one window to the next. Default: the window's size. */
  stride?: WindowSize | null;
  /** Smallest values on both sides. Default: 0. */
  padding?: WindowSize;
  /** From one of a window's elements to the next. Default: 1. */
  dilation?: WindowSize;
  /** Whether a window that is not whole counts as well. Default: false. */
  ceil_mode?: boolean;
}

export interface FractionalMaxPoolOptions {
  /** The spatial dimensions' sizes. One of this and `output_ratio` is needed. */
  output_size?: WindowSize | null;
  /** The spatial dimensions' sizes as parts of the input's. */
  output_ratio?: WindowSize | null;
  /** The places of the windows, in [0, 1): shape (batch, channels, dimensions). Default: drawn. */
  _random_samples?: Tensor | null;
}

/** That the result is the values and their indices, or may be. Default: false. */
export type ReturnIndices = { return_indices?: boolean };

/** The input of a pooling, and the size of its windows. */
export interface Pooled {
  /** The tensor that windows are taken of. */
  input: Tensor;
  /** The size of a window, for all dimensions or for each. */
  kernel_size: WindowSize;
}

/** The options of max pooling by position. */
export type Windows = [
  stride: WindowSize | null,
  padding: WindowSize,
  dilation: WindowSize,
  ceil_mode: boolean,
];

/** Options before one that is given by position: each may be left to its default. */
export type Skippable<T extends readonly unknown[]> = { [I in keyof T]: T[I] | undefined };

/** The input of an adaptive pooling, and the size of its output. */
export type Adaptive = { input: Tensor; output_size: OutputSize };

/** The sizes of pooling with windows by chance, by position. */
export type FractionalSizes = [output_size: WindowSize | null, output_ratio: WindowSize | null];

const return_indices = kinds.boolean(false);
const pooled_kinds = { input: kinds.tensor(), kernel_size: kinds.sizes() };
const sizes_or_null = kinds.nullable(kinds.sizes());

export const max_pool_kinds = {
  ...pooled_kinds,
  stride: sizes_or_null,
  padding: kinds.sizes().or(0),
  dilation: kinds.sizes().or(1),
  ceil_mode: kinds.boolean(false),
  return_indices,
};

export type MaxPoolArguments = Pooled & Required<MaxPoolOptions & ReturnIndices>;

export const adaptive_kinds = {
  input: kinds.tensor(),
  output_size: kinds.either<[number, readonly (number | null)[]]>(
    kinds.integer(),
    kinds.array_of(kinds.nullable(kinds.integer())),
  ),
};

export const adaptive_max_pool_kinds = { ...adaptive_kinds, return_indices };

export type AdaptiveMaxPoolArguments = Adaptive & Required<ReturnIndices>;

export const fractional_kinds = {
  ...pooled_kinds,
  output_size: sizes_or_null,
  output_ratio: kinds.nullable(
    kinds.either<[number, readonly number[]]>(kinds.number(), kinds.array_of(kinds.number())),
  ),
  return_indices,
  _random_samples: kinds.nullable(kinds.tensor()),
};

export type FractionalArguments = Pooled & Required<FractionalMaxPoolOptions & ReturnIndices>;
