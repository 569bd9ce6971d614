/** Padding with a number. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, options_text, shared_reader } from "../../../torch/internal.js";
import { pad } from "../../functional/layers.js";
import { each, type WindowSize } from "../../functional/window.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { TensorLayer } from "../tensor_layer.js";
import type { PaddingOptions } from "./base.js";

/** The parameters of {@link ConstantPad1d}, {@link ConstantPad2d} and {@link ConstantPad3d}, by name. */
export interface ConstantPadOptions extends PaddingOptions {
  /** The value of the elements that are added. */
  value: number;
}

type ConstantPadArguments = Arguments<[padding: WindowSize, value: number], [], ConstantPadOptions>;

const read_constant = shared_reader<ConstantPadOptions>({
  padding: kinds.sizes(),
  value: kinds.number(),
});

/** Base class of padding with a number. */
abstract class ConstantPad extends TensorLayer {
  /** The elements that are added to each side: left, right, then top, bottom, then front, back. */
  padding: readonly number[];
  /** The value of the elements that are added. */
  value: number;

  /** @param dims the number of dimensions that are padded. */
  protected constructor(dims: number, args: ConstantPadArguments) {
    const { padding, value } = read_constant(new.target.name, args);
    super();
    this.padding = [...each(padding, 2 * dims)];
    this.value = value;
  }

  override forward(...args: InputArguments): Tensor {
    return pad(read_input(this, args), this.padding, "constant", this.value);
  }

  override extra_repr(): string {
    const { padding, value } = this;
    return options_text({ padding, value });
  }
}

/**
 * Padding with a number.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, length + left + right); the
 * batch dimension may be absent.
 *
 * ```ts
 * new nn.ConstantPad1d([1, 2], 9)(torch.tensor([[0, 1]])); // [[9, 0, 1, 9, 9]]
 * ```
 *
 * Mirrors torch.nn.ConstantPad1d.
 */
export class ConstantPad1d extends ConstantPad {
  constructor(...args: ConstantPadArguments) {
    super(1, args);
  }
}

/**
 * Padding of (batch, channels, height, width) or (channels, height, width) tensors with a number.
 * Mirrors torch.nn.ConstantPad2d.
 */
export class ConstantPad2d extends ConstantPad {
  constructor(...args: ConstantPadArguments) {
    super(2, args);
  }
}

/** As {@link ConstantPad2d}, with a depth before the height. Mirrors torch.nn.ConstantPad3d. */
export class ConstantPad3d extends ConstantPad {
  constructor(...args: ConstantPadArguments) {
    super(3, args);
  }
}
