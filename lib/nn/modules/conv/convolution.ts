/** Convolutions over one, two and three dimensions. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, shared_reader } from "../../../torch/internal.js";
import type { Factory } from "../../arguments.js";
import { conv1d, conv2d, conv3d } from "../../functional/convolution.js";
import { pad } from "../../functional/layers.js";
import type { WindowSize } from "../../functional/window.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import {
  ConvNd,
  type ConvPadding,
  type ConvPaddingMode,
  conv_kinds,
  type SharedConvOptions,
} from "./base.js";

/** The parameters of {@link Conv1d}, {@link Conv2d} and {@link Conv3d}, by name. */
export interface ConvOptions extends SharedConvOptions {
  /** The elements on both sides, for all dimensions or for each; "valid" for none, "same" for as many as keep the size. Default: 0. */
  padding?: ConvPadding;
  /** The elements that padding adds: zeros, a reflection, the border's element or the other end's. Default: "zeros". */
  padding_mode?: ConvPaddingMode;
}

/** The arguments of convolutions. */
export type ConvArguments = Arguments<
  [in_channels: number, out_channels: number, kernel_size: WindowSize],
  [
    stride: WindowSize,
    padding: ConvPadding,
    dilation: WindowSize,
    groups: number,
    bias: boolean,
    padding_mode: ConvPaddingMode,
    ...Factory,
  ],
  ConvOptions
>;

const { in_channels, out_channels, kernel_size, stride, dilation, groups, bias } = conv_kinds;
const { padding_or_name: padding, padding_mode, device, dtype } = conv_kinds;

const read_conv = shared_reader<Required<ConvOptions>>({
  in_channels,
  out_channels,
  kernel_size,
  stride,
  padding,
  dilation,
  groups,
  bias,
  padding_mode,
  device,
  dtype,
});

/** A convolution as a function, whose padding may have a name. */
type Convolve = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: WindowSize,
  padding: ConvPadding,
  dilation: WindowSize,
  groups: number,
) => Tensor;

export interface Convolution {
  /** Runs the hooks and `forward`. */
  (input: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { input: Tensor }): Tensor;
}

/** Base class of the convolutions that are not transposed. */
export abstract class Convolution extends ConvNd<(input: Tensor) => Tensor> {
  protected constructor(dims: number, args: ConvArguments) {
    const given = read_conv(new.target.name, args);
    super(dims, { ...given, output_padding: 0, transposed: false });
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): Convolve;

  /** The computation with any weight: a subclass may change the weight before it. */
  protected _conv_forward(input: Tensor, weight: Tensor, bias: Tensor | null): Tensor {
    const { stride, padding, dilation, groups, padding_mode } = this;
    if (padding_mode === "zeros") {
      return this._function(input, weight, bias, stride, padding, dilation, groups);
    }
    const padded = pad(input, this._reversed_padding_repeated_twice, padding_mode);
    return this._function(padded, weight, bias, stride, 0, dilation, groups);
  }

  override forward(...args: InputArguments): Tensor {
    return this._conv_forward(read_input(this, args), this.weight, this.bias);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}

/**
 * A convolution over the last dimension.
 *
 * Input of shape (batch, in_channels, length) gives shape (batch, out_channels, L) with
 * L = ⌊(length + 2 · padding − dilation · (kernel_size − 1) − 1) / stride⌋ + 1; the batch dimension may
 * be absent. Weight and bias begin uniform in ±1/√k with k = in_channels / groups · kernel_size.
 *
 * ```ts
 * const layer = new nn.Conv1d(16, 33, 3, { stride: 2 });
 * layer(torch.randn(20, 16, 50)).shape; // [20, 33, 24]
 * ```
 *
 * Mirrors torch.nn.Conv1d.
 */
export class Conv1d extends Convolution {
  constructor(...args: ConvArguments) {
    super(1, args);
  }

  protected override get _function(): Convolve {
    return conv1d as Convolve;
  }
}

/**
 * A convolution over the last two dimensions.
 *
 * Input of shape (batch, in_channels, height, width) gives shape (batch, out_channels, H, W), whose
 * sizes follow from stride, padding and dilation as in {@link Conv1d}; the batch dimension may be
 * absent. Weight and bias begin uniform in ±1/√k with k = in_channels / groups · height and width of
 * the window.
 *
 * ```ts
 * const layer = new nn.Conv2d(16, 33, [3, 5], { stride: [2, 1], padding: [4, 2] });
 * layer(torch.randn(20, 16, 50, 100)).shape; // [20, 33, 28, 100]
 * ```
 *
 * Mirrors torch.nn.Conv2d.
 */
export class Conv2d extends Convolution {
  constructor(...args: ConvArguments) {
    super(2, args);
  }

  protected override get _function(): Convolve {
    return conv2d as Convolve;
  }
}

/**
 * A convolution over the last three dimensions: as {@link Conv2d}, with a depth before the height.
 *
 * Mirrors torch.nn.Conv3d.
 */
export class Conv3d extends Convolution {
  constructor(...args: ConvArguments) {
    super(3, args);
  }

  protected override get _function(): Convolve {
    return conv3d as Convolve;
  }
}
