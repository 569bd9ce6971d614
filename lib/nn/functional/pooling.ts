/** Pooling: the greatest or the average of each window, as torch.nn.functional has it. */
import { type Tensor, type Torch, torch } from "../../torch/index.js";
import { type Arguments, signature } from "../../torch/internal.js";
import {
  type Adaptive,
  type AdaptiveMaxPoolArguments,
  adaptive_kinds,
  adaptive_max_pool_kinds,
  type MaxPoolArguments,
  type MaxPoolOptions,
  max_pool_kinds,
  type OutputSize,
  type Pooled,
  type Skippable,
  type Windows,
} from "./pooling_kinds.js";
import type { WindowSize } from "./window.js";

export type { FractionalMaxPoolOptions, MaxPoolOptions, OutputSize } from "./pooling_kinds.js";

const { _nn } = torch["_C"];

/**
 * The average of each window of a (batch, channels, length) or (channels, length) tensor.
 *
 * Mirrors torch.nn.functional.avg_pool1d.
 */
export const avg_pool1d: Torch["avg_pool1d"] = torch.avg_pool1d;

/**
 * The average of each window of a (batch, channels, height, width) or (channels, height, width)
 * tensor. Mirrors torch.nn.functional.avg_pool2d.
 */
export const avg_pool2d: Torch["_C"]["_nn"]["avg_pool2d"] = _nn.avg_pool2d;

/** As {@link avg_pool2d}, with a depth before the height. Mirrors torch.nn.functional.avg_pool3d. */
export const avg_pool3d: Torch["_C"]["_nn"]["avg_pool3d"] = _nn.avg_pool3d;

/** As {@link avg_pool1d}, with windows such that the output has `output_size` elements. */
export const adaptive_avg_pool1d: Torch["adaptive_avg_pool1d"] = torch.adaptive_avg_pool1d;

/** That the indices are wanted. */
export type IndicesWanted = { return_indices: true };

/** Values, and their places in the input (each channel as one row): int64. */
export type WithIndices = [values: Tensor, indices: Tensor];

/** Pooling functions also return the indices if `return_indices` is true. */
export interface MaxPool {
  /** The greatest element of each window; with `return_indices` their indices besides. */
  (
    ...args:
      | [
          ...required: [input: Tensor, kernel_size: WindowSize],
          ...windows: Skippable<Windows>,
          return_indices: true,
        ]
      | Arguments<
          [input: Tensor, kernel_size: WindowSize],
          Windows,
          Pooled & MaxPoolOptions & Partial<IndicesWanted>,
          IndicesWanted
        >
  ): WithIndices;
  /** The greatest element of each window; with `return_indices` their indices besides. */
  (
    ...args: Arguments<
      [input: Tensor, kernel_size: WindowSize],
      [...Windows, return_indices: false],
      Pooled & MaxPoolOptions & { return_indices?: false }
    >
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
  const read = signature<MaxPoolArguments>(name, max_pool_kinds);
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

/** The last sizes of a tensor in place of wanted ones that are null. */
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
export type AdaptiveAvgPool = (
  ...args: Arguments<[input: Tensor, output_size: OutputSize], [], Adaptive>
) => Tensor;

function adaptive_avg_pool(
  name: string,
  pool: (input: Tensor, output_size: WindowSize) => Tensor,
): AdaptiveAvgPool {
  const read = signature<Adaptive>(name, adaptive_kinds);
  return (...args) => {
    const { input, output_size } = read(args);
    return pool(input, sizes_or_own(output_size, input));
  };
}

/** As {@link avg_pool2d}, with windows such that the output has `output_size`. */
export const adaptive_avg_pool2d = adaptive_avg_pool("adaptive_avg_pool2d", (input, size) =>
  _nn.adaptive_avg_pool2d(input, size),
);

/** As {@link adaptive_avg_pool2d}, with a depth before the height. */
export const adaptive_avg_pool3d = adaptive_avg_pool("adaptive_avg_pool3d", (input, size) =>
  _nn.adaptive_avg_pool3d(input, size),
);

/** Pooling to a size; also returns the indices if `return_indices` is true. */
export interface AdaptiveMaxPool {
  /**
   * The greatest elements, in an output of that size; with `return_indices` their indices besides.
   */
  (
    ...args:
      | [input: Tensor, output_size: OutputSize, return_indices: true]
      | Arguments<
          [input: Tensor, output_size: OutputSize],
          [],
          Adaptive & Partial<IndicesWanted>,
          IndicesWanted
        >
  ): WithIndices;
  /** The greatest elements, in an output of that size; with `return_indices` their indices besides. */
  (
    ...args: Arguments<
      [input: Tensor, output_size: OutputSize],
      [return_indices: false],
      Adaptive & { return_indices?: false }
    >
  ): Tensor;
}

function adaptive_max_pool(
  name: string,
  pool: (input: Tensor, output_size: WindowSize) => WithIndices,
): AdaptiveMaxPool {
  const read = signature<AdaptiveMaxPoolArguments>(name, adaptive_max_pool_kinds);
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
