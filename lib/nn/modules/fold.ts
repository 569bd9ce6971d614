/** Windows as columns and back, as torch/nn/modules/fold.py has it. */
import type { Tensor } from "../../torch/index.js";
import {
  type Arguments,
  kinds,
  options_text,
  python_text,
  signature,
} from "../../torch/internal.js";
import { fold, unfold, type WindowOptions } from "../functional/convolution.js";
import type { WindowSize } from "../functional/window.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of {@link Unfold}, by name. */
export interface UnfoldOptions extends WindowOptions {
  /** The size of the window, for both dimensions or for each. */
  kernel_size: WindowSize;
}

/** The parameters of {@link Fold}, by name. */
export interface FoldOptions extends UnfoldOptions {
  /** The height and width of the output. */
  output_size: WindowSize;
}

type Steps = [dilation: WindowSize, padding: WindowSize, stride: WindowSize];

const unfold_kinds = {
  kernel_size: kinds.sizes(),
  dilation: kinds.sizes().or(1),
  padding: kinds.sizes().or(0),
  stride: kinds.sizes().or(1),
};

const read_unfold = signature<Required<UnfoldOptions>>("Unfold", unfold_kinds);

const read_fold = signature<Required<FoldOptions>>("Fold", {
  output_size: kinds.sizes(),
  ...unfold_kinds,
});

/** Base class of layers that slide a window. */
abstract class Sliding extends TensorLayer {
  /** The size of the window. */
  kernel_size: WindowSize;
  /** The step from one of a window's elements to the next. Default: 1. */
  dilation: WindowSize;
  /** The zeros that are added on both sides. Default: 0. */
  padding: WindowSize;
  /** The step from one window to the next. Default: 1. */
  stride: WindowSize;

  constructor({ kernel_size, dilation, padding, stride }: Required<UnfoldOptions>) {
    super();
    this.kernel_size = kernel_size;
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  override extra_repr(): string {
    const { kernel_size, dilation, padding, stride } = this;
    return options_text({ kernel_size, dilation, padding, stride });
  }
}

/**
 * Adds columns, as {@link Unfold} makes them, up to a tensor of height and width `output_size`.
 *
 * Input of shape (batch, channels · window, windows) gives shape (batch, channels, …output_size); the
 * batch dimension may be absent. Elements that lie in several windows are summed. Mirrors
 * torch.nn.Fold.
 */
export class Fold extends Sliding {
  /** The height and width of the output. */
  output_size: WindowSize;

  constructor(
    ...args: Arguments<[output_size: WindowSize, kernel_size: WindowSize], Steps, FoldOptions>
  ) {
    const { output_size, ...windows } = read_fold(args);
    super(windows);
    this.output_size = output_size;
  }

  override forward(...args: InputArguments): Tensor {
    const { output_size, kernel_size, dilation, padding, stride } = this;
    return fold(read_input(this, args), output_size, kernel_size, dilation, padding, stride);
  }

  override extra_repr(): string {
    return `output_size=${python_text(this.output_size)}, ${super.extra_repr()}`;
  }
}

/**
 * The windows of a tensor as columns.
 *
 * Input of shape (batch, channels, height, width) gives shape (batch, channels · window, windows); the
 * batch dimension may be absent. Mirrors torch.nn.Unfold.
 */
export class Unfold extends Sliding {
  constructor(...args: Arguments<[kernel_size: WindowSize], Steps, UnfoldOptions>) {
    super(read_unfold(args));
  }

  override forward(...args: InputArguments): Tensor {
    const { kernel_size, dilation, padding, stride } = this;
    return unfold(read_input(this, args), kernel_size, dilation, padding, stride);
  }
}
