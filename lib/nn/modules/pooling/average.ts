/** Average pooling, and pooling by the p-norm of each window. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, options_text, shared_reader } from "../../../torch/internal.js";
import { avg_pool1d, avg_pool2d, avg_pool3d } from "../../functional/pooling.js";
import { max_pool_kinds } from "../../functional/pooling_kinds.js";
import {
  type LpPool,
  type LpPoolOptions,
  lp_pool1d,
  lp_pool2d,
  lp_pool3d,
} from "../../functional/unpooling.js";
import { each, type WindowSize } from "../../functional/window.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { TensorLayer } from "../tensor_layer.js";

/** The parameters of {@link AvgPool1d}, by name. */
export interface AvgPool1dOptions {
  /** The size of the window, for all dimensions or for each. */
  kernel_size: WindowSize;
  /** The step from one window to the next. Default: the window's size. */
  stride?: WindowSize | null;
  /** The zeros that are added on both sides. Default: 0. */
  padding?: WindowSize;
  /** Whether a window that is not whole counts as well. Default: false. */
  ceil_mode?: boolean;
  /** Whether the zeros of the padding count in the average. Default: true. */
  count_include_pad?: boolean;
}

/** The parameters of {@link AvgPool2d} and {@link AvgPool3d}, by name. */
export interface AvgPoolOptions extends AvgPool1dOptions {
  /** The number that sums are divided by, instead of the number of elements. Default: none. */
  divisor_override?: number | null;
}

type AverageWindows = [
  stride: WindowSize | null,
  padding: WindowSize,
  ceil_mode: boolean,
  count_include_pad: boolean,
];

const { kernel_size, stride, padding, ceil_mode } = max_pool_kinds;

const avg_kinds = {
  kernel_size,
  stride,
  padding,
  ceil_mode,
  count_include_pad: kinds.boolean(true),
};

const read_avg_pool1d = shared_reader<Required<AvgPool1dOptions>>(avg_kinds);

const read_avg_pool = shared_reader<Required<AvgPoolOptions>>({
  ...avg_kinds,
  divisor_override: kinds.nullable(kinds.integer()),
});

/** Base class of average pooling in all dimensions. */
abstract class AvgPoolNd extends TensorLayer {
  /** The size of the window. */
  kernel_size: WindowSize;
  /** The step from one window to the next. Default: the window's size. */
  stride: WindowSize;
  /** The zeros that are added on both sides. Default: 0. */
  padding: WindowSize;
  /** Whether a window that is not whole counts as well. Default: false. */
  ceil_mode: boolean;
  /** Whether the zeros of the padding count in the average. Default: true. */
  count_include_pad: boolean;

  constructor(given: Required<AvgPool1dOptions>) {
    super();
    this.kernel_size = given.kernel_size;
    this.stride = given.stride ?? given.kernel_size;
    this.padding = given.padding;
    this.ceil_mode = given.ceil_mode;
    this.count_include_pad = given.count_include_pad;
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding } = this;
    return options_text({ kernel_size, stride, padding });
  }
}

/**
 * The average of each window.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, L) with
 * L = ⌊(length + 2 · padding − kernel_size) / stride⌋ + 1, or ⌈…⌉ with `ceil_mode`; the batch dimension
 * may be absent. Mirrors torch.nn.AvgPool1d.
 */
export class AvgPool1d extends AvgPoolNd {
  constructor(...args: Arguments<[kernel_size: WindowSize], AverageWindows, AvgPool1dOptions>) {
    const { kernel_size, stride, padding, ...given } = read_avg_pool1d(new.target.name, args);
    super({
      kernel_size: each(kernel_size, 1),
      stride: each(stride ?? kernel_size, 1),
      padding: each(padding, 1),
      ...given,
    });
  }

  override forward(...args: InputArguments): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad } = this;
    const input = read_input(this, args);
    return avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
  }
}

/** Average pooling with a divisor of its own. */
abstract class AvgPoolWithDivisor extends AvgPoolNd {
  /** The number that sums are divided by, instead of the number of elements; null for none. */
  divisor_override: number | null;

  constructor(
    ...args: Arguments<
      [kernel_size: WindowSize],
      [...AverageWindows, divisor_override: number | null],
      AvgPoolOptions
    >
  ) {
    const given = read_avg_pool(new.target.name, args);
    super(given);
    this.divisor_override = given.divisor_override;
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): typeof avg_pool2d;

  override forward(...args: InputArguments): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override } = this;
    const input = read_input(this, args);
    const window = [kernel_size, stride, padding, ceil_mode] as const;
    return this._function(input, ...window, count_include_pad, divisor_override);
  }
}

/**
 * The average of each window.
 *
 * Input of shape (batch, channels, height, width) gives shape (batch, channels, H, W), whose sizes are
 * as in {@link AvgPool1d}; the batch dimension may be absent. Mirrors torch.nn.AvgPool2d.
 */
export class AvgPool2d extends AvgPoolWithDivisor {
  protected override get _function(): typeof avg_pool2d {
    return avg_pool2d;
  }
}

/** As {@link AvgPool2d}, with a depth before the height. Mirrors torch.nn.AvgPool3d. */
export class AvgPool3d extends AvgPoolWithDivisor {
  protected override get _function(): typeof avg_pool3d {
    return avg_pool3d;
  }
}

/** The parameters of {@link LPPool1d}, {@link LPPool2d} and {@link LPPool3d}, by name. */
export interface LPPoolOptions extends LpPoolOptions {
  /** The p of the norm. */
  norm_type: number;
  /** The size of the window, for all dimensions or for each. */
  kernel_size: WindowSize;
}

const read_lp_pool = shared_reader<Required<LPPoolOptions>>({
  norm_type: kinds.number(),
  kernel_size,
  stride,
  ceil_mode,
});

/** Base class of pooling by norms in all dimensions. */
abstract class LPPoolNd extends TensorLayer {
  /** The p of the norm. */
  norm_type: number;
  /** The size of the window. */
  kernel_size: WindowSize;
  /** The step from one window to the next; null for the window's size. */
  stride: WindowSize | null;
  /** Whether a window that is not whole counts as well. Default: false. */
  ceil_mode: boolean;

  constructor(
    ...args: Arguments<
      [norm_type: number, kernel_size: WindowSize],
      [stride: WindowSize | null, ceil_mode: boolean],
      LPPoolOptions
    >
  ) {
    const { norm_type, kernel_size, stride, ceil_mode } = read_lp_pool(new.target.name, args);
    super();
    this.norm_type = norm_type;
    this.kernel_size = kernel_size;
    this.stride = stride;
    this.ceil_mode = ceil_mode;
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): LpPool;

  override forward(...args: InputArguments): Tensor {
    const { norm_type, kernel_size, stride, ceil_mode } = this;
    return this._function(read_input(this, args), norm_type, kernel_size, stride, ceil_mode);
  }

  override extra_repr(): string {
    const { norm_type, kernel_size, stride, ceil_mode } = this;
    return options_text({ norm_type, kernel_size, stride, ceil_mode });
  }
}

/**
 * The p-norm (Σ xᵖ)^(1/p) of each window, of which `norm_type` is the p: 1 gives the sum, which is
 * proportional to average pooling, Infinity the maximum of absolute values.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, L) with
 * L = ⌊(length − kernel_size) / stride⌋ + 1; the batch dimension may be absent. Where the sum is 0 the
 * gradient is set to 0. Mirrors torch.nn.LPPool1d.
 */
export class LPPool1d extends LPPoolNd {
  protected override get _function(): LpPool {
    return lp_pool1d;
  }
}

/**
 * The p-norm of each window of a (batch, channels, height, width) tensor, as {@link LPPool1d} computes
 * it. Mirrors torch.nn.LPPool2d.
 */
export class LPPool2d extends LPPoolNd {
  protected override get _function(): LpPool {
    return lp_pool2d;
  }
}

/** As {@link LPPool2d}, with a depth before the height. Mirrors torch.nn.LPPool3d. */
export class LPPool3d extends LPPoolNd {
  protected override get _function(): LpPool {
    return lp_pool3d;
  }
}
