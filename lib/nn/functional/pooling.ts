/** Pooling: the greatest or the average of each window, as torch.nn.functional has it. */
import { required, signature, type Tensor, torch } from "../../torch/index.js";
import type { WindowSize } from "./window.js";

/** An output's size for each dimension, or one for all of them; null keeps the input's. */
export type OutputSize = number | readonly (number | null)[];

const { _nn } = torch._C;

/**
 * The average of each window of a (batch, channels, length) or (channels, length) tensor.
 *
 * Mirrors torch.nn.functional.avg_pool1d.
 */
export const avg_pool1d = torch.avg_pool1d;

/**
 * The average of each window of a (batch, channels, height, width) or (channels, height, width)
 * tensor. Mirrors torch.nn.functional.avg_pool2d.
 */
export const avg_pool2d = _nn.avg_pool2d;

/** As {@link avg_pool2d}, with a depth before the height. Mirrors torch.nn.functional.avg_pool3d. */
export const avg_pool3d = _nn.avg_pool3d;

/** As {@link avg_pool1d}, with windows such that the output has `output_size` elements. */
export const adaptive_avg_pool1d = torch.adaptive_avg_pool1d;

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

interface MaxPoolArguments extends Required<MaxPoolOptions> {
  input: Tensor;
  kernel_size: WindowSize;
  return_indices: boolean;
}

/** Values, and where in the input (each channel as one row) they come from: int64. */
export type WithIndices = [values: Tensor, indices: Tensor];

/** Pooling functions give the indices where `return_indices` is true. */
export interface MaxPool {
  (
    input: Tensor,
    kernel_size: WindowSize,
    options: MaxPoolOptions & { return_indices: true },
  ): WithIndices;
  (
    input: Tensor,
    kernel_size: WindowSize,
    options?: MaxPoolOptions & { return_indices?: false },
  ): Tensor;
  (
    input: Tensor,
    kernel_size: WindowSize,
    stride: WindowSize | null,
    padding: WindowSize,
    dilation: WindowSize,
    ceil_mode: boolean,
    return_indices: true,
  ): WithIndices;
  (
    input: Tensor,
    kernel_size: WindowSize,
    stride?: WindowSize | null,
    padding?: WindowSize,
    dilation?: WindowSize,
    ceil_mode?: boolean,
    return_indices?: false,
  ): Tensor;
}

type Window = [
  input: Tensor,
  kernel_size: WindowSize,
  stride: WindowSize,
  padding: WindowSize,
  dilation: WindowSize,
  ceil_mode: boolean,
];

function max_pool(
  name: string,
  plain: (...window: Window) => Tensor,
  with_indices: (...window: Window) => WithIndices,
): MaxPool {
  const read = signature<MaxPoolArguments>(name, {
    input: required,
    kernel_size: required,
    stride: null,
    padding: 0,
    dilation: 1,
    ceil_mode: false,
    return_indices: false,
  });
  const pool = (...args: unknown[]) => {
    const { input, kernel_size, stride, padding, dilation, ceil_mode, return_indices } = read(args);
    const window: Window = [input, kernel_size, stride ?? [], padding, dilation, ceil_mode];
    return return_indices ? with_indices(...window) : plain(...window);
  };
  return pool as MaxPool;
}

/**
 * The greatest of each window of a (batch, channels, length) or (channels, length) tensor.
 *
 * Mirrors torch.nn.functional.max_pool1d.
 */
export const max_pool1d = max_pool(
  "max_pool1d",
  (...window) => torch.max_pool1d(...window),
  (...window) => torch.max_pool1d_with_indices(...window),
);

/**
 * The greatest of each window of a (batch, channels, height, width) or (channels, height, width)
 * tensor. Mirrors torch.nn.functional.max_pool2d.
 */
export const max_pool2d = max_pool(
  "max_pool2d",
  (...window) => torch.max_pool2d(...window),
  (...window) => _nn.max_pool2d_with_indices(...window),
);

/** As {@link max_pool2d}, with a depth before the height. Mirrors torch.nn.functional.max_pool3d. */
export const max_pool3d = max_pool(
  "max_pool3d",
  (...window) => torch.max_pool3d(...window),
  (...window) => _nn.max_pool3d_with_indices(...window),
);

/** The last sizes of a tensor where the wanted ones are null. */
function sizes_or_own(wanted: OutputSize, input: Tensor): WindowSize {
  if (typeof wanted === "number") return wanted;
  const { shape } = input;
  if (shape.length <= wanted.length) {
    throw new RangeError(
      `Input dimension should be at least ${wanted.length + 1}, but got ${shape.length}`,
    );
  }
  const own = shape.slice(-wanted.length);
  return wanted.map((size, i) => size ?? (own[i] as number));
}

/** Mean pooling to a size. */
export interface AdaptiveAvgPool {
  (input: Tensor, output_size: OutputSize): Tensor;
  (input: Tensor, options: { output_size: OutputSize }): Tensor;
}

function adaptive_avg_pool(
  name: string,
  pool: (input: Tensor, output_size: WindowSize) => Tensor,
): AdaptiveAvgPool {
  const read = signature<{ input: Tensor; output_size: OutputSize }>(name, {
    input: required,
    output_size: required,
  });
  const adaptive = (...args: unknown[]) => {
    const { input, output_size } = read(args);
    return pool(input, sizes_or_own(output_size, input));
  };
  return adaptive as AdaptiveAvgPool;
}

/** As {@link avg_pool2d}, with windows such that the output has `output_size`. */
export const adaptive_avg_pool2d = adaptive_avg_pool("adaptive_avg_pool2d", (input, size) =>
  _nn.adaptive_avg_pool2d(input, size),
);

/** As {@link adaptive_avg_pool2d}, with a depth before the height. */
export const adaptive_avg_pool3d = adaptive_avg_pool("adaptive_avg_pool3d", (input, size) =>
  _nn.adaptive_avg_pool3d(input, size),
);

interface AdaptiveMaxPoolArguments {
  input: Tensor;
  output_size: OutputSize;
  return_indices: boolean;
}

/** Pooling to a size; the indices come with it where `return_indices` is true. */
export interface AdaptiveMaxPool {
  (input: Tensor, output_size: OutputSize, return_indices: true): WithIndices;
  (input: Tensor, output_size: OutputSize, options: { return_indices: true }): WithIndices;
  (input: Tensor, output_size: OutputSize, return_indices?: false): Tensor;
  (input: Tensor, output_size: OutputSize, options?: { return_indices?: false }): Tensor;
}

function adaptive_max_pool(
  name: string,
  pool: (input: Tensor, output_size: WindowSize) => WithIndices,
): AdaptiveMaxPool {
  const read = signature<AdaptiveMaxPoolArguments>(name, {
    input: required,
    output_size: required,
    return_indices: false,
  });
  const adaptive = (...args: unknown[]) => {
    const { input, output_size, return_indices } = read(args);
    const found = pool(input, sizes_or_own(output_size, input));
    return return_indices ? found : found[0];
  };
  return adaptive as AdaptiveMaxPool;
}

/** As {@link max_pool1d}, with windows such that the output has `output_size` elements. */
export const adaptive_max_pool1d = adaptive_max_pool("adaptive_max_pool1d", (input, size) =>
  torch.adaptive_max_pool1d(input, size),
);

/** As {@link max_pool2d}, with windows such that the output has `output_size`. */
export const adaptive_max_pool2d = adaptive_max_pool("adaptive_max_pool2d", (input, size) =>
  _nn.adaptive_max_pool2d(input, size),
);

/** As {@link adaptive_max_pool2d}, with a depth before the height. */
export const adaptive_max_pool3d = adaptive_max_pool("adaptive_max_pool3d", (input, size) =>
  _nn.adaptive_max_pool3d(input, size),
);
