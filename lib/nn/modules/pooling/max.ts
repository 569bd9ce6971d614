/** Max pooling: the greatest element of each window. */
import { type Arguments, options_text, shared_reader } from "../../../torch/internal.js";
import { max_pool1d, max_pool2d, max_pool3d } from "../../functional/pooling.js";
import { type MaxPoolOptions, max_pool_kinds } from "../../functional/pooling_kinds.js";
import type { WindowSize } from "../../functional/window.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { MaybeWithIndices, type PoolResult } from "./result.js";

/**
 * The parameters of {@link MaxPool1d}, {@link MaxPool2d} and {@link MaxPool3d}, by name.
 *
 * @typeParam W whether the indices are returned as well.
 */
export interface MaxPoolLayerOptions<W extends boolean = boolean> extends MaxPoolOptions {
  /** The size of the window, for all dimensions or for each. */
  kernel_size: WindowSize;
  /** Whether the result is `[output, indices]`, as max unpooling needs them. Default: false. */
  return_indices?: W;
}

type MaxPoolLayerArguments<W extends boolean> = Arguments<
  [kernel_size: WindowSize],
  [
    stride: WindowSize | null,
    padding: WindowSize,
    dilation: WindowSize,
    return_indices: W,
    ceil_mode: boolean,
  ],
  MaxPoolLayerOptions<W>
>;

const { kernel_size, stride, padding, dilation, return_indices, ceil_mode } = max_pool_kinds;

const read_max_pool = shared_reader<Required<MaxPoolLayerOptions>>({
  kernel_size,
  stride,
  padding,
  dilation,
  return_indices,
  ceil_mode,
});

type Pool = typeof max_pool2d;

/** Base class of max pooling in all dimensions. */
abstract class MaxPoolNd<W extends boolean> extends MaybeWithIndices<W> {
  /** The size of the window. */
  kernel_size: WindowSize;
  /** The step from one window to the next. Default: the window's size. */
  stride: WindowSize;
  /** The elements below all others that are added on both sides. Default: 0. */
  padding: WindowSize;
  /** The step from one of a window's elements to the next. Default: 1. */
  dilation: WindowSize;
  /** Whether the result is `[output, indices]`. Default: false. */
  return_indices: W;
  /** Whether a window that is not whole counts as well. Default: false. */
  ceil_mode: boolean;

  constructor(...args: MaxPoolLayerArguments<W>) {
    const given = read_max_pool(new.target.name, args);
    super();
    this.kernel_size = given.kernel_size;
    this.stride = given.stride ?? given.kernel_size;
    this.padding = given.padding;
    this.dilation = given.dilation;
    this.return_indices = given.return_indices as W;
    this.ceil_mode = given.ceil_mode;
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): Pool;

  override forward(...args: InputArguments): PoolResult<W> {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    const input = read_input(this, args);
    const window = [input, kernel_size, stride, padding, dilation, ceil_mode] as const;
    const pool = this._function as (...args: [...typeof window, boolean]) => unknown;
    return pool(...window, return_indices) as PoolResult<W>;
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding, dilation, ceil_mode } = this;
    return options_text({ kernel_size, stride, padding, dilation, ceil_mode });
  }
}

/**
 * The greatest element of each window.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, L) with
 * L = ⌊(length + 2 · padding − dilation · (kernel_size − 1) − 1) / stride⌋ + 1, or ⌈…⌉ with `ceil_mode`;
 * the batch dimension may be absent. With `return_indices` the result is `[output, indices]`, as
 * {@link MaxUnpool1d} takes them. Mirrors torch.nn.MaxPool1d.
 */
export class MaxPool1d<W extends boolean = false> extends MaxPoolNd<W> {
  protected override get _function(): Pool {
    return max_pool1d;
  }
}

/**
 * The greatest element of each window.
 *
 * Input of shape (batch, channels, height, width) gives shape (batch, channels, H, W), whose sizes are
 * as in {@link MaxPool1d}; the batch dimension may be absent. With `return_indices` the result is
 * `[output, indices]`, as {@link MaxUnpool2d} takes them.
 *
 * ```ts
 * new nn.MaxPool2d(2)(torch.randn(20, 16, 50, 32)).shape; // [20, 16, 25, 16]
 * ```
 *
 * Mirrors torch.nn.MaxPool2d.
 */
export class MaxPool2d<W extends boolean = false> extends MaxPoolNd<W> {
  protected override get _function(): Pool {
    return max_pool2d;
  }
}

/** As {@link MaxPool2d}, with a depth before the height. Mirrors torch.nn.MaxPool3d. */
export class MaxPool3d<W extends boolean = false> extends MaxPoolNd<W> {
  protected override get _function(): Pool {
    return max_pool3d;
  }
}
