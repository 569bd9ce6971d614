/** Padding with zeros. */
import { python_text } from "../../../torch/internal.js";
import { type PaddingArguments, read_padding } from "./base.js";
import { ConstantPad1d, ConstantPad2d, ConstantPad3d } from "./constant.js";

/**
 * Padding with zeros.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, length + left + right); the
 * batch dimension may be absent. Mirrors torch.nn.ZeroPad1d.
 */
export class ZeroPad1d extends ConstantPad1d {
  constructor(...args: PaddingArguments) {
    super(read_padding(new.target.name, args).padding, 0);
  }

  override extra_repr(): string {
    return python_text(this.padding);
  }
}

/**
 * Padding of (batch, channels, height, width) or (channels, height, width) tensors with zeros.
 *
 * ```ts
 * new nn.ZeroPad2d([1, 1, 2, 0])(torch.ones(1, 3, 3)).shape; // [1, 5, 5]
 * ```
 *
 * Mirrors torch.nn.ZeroPad2d.
 */
export class ZeroPad2d extends ConstantPad2d {
  constructor(...args: PaddingArguments) {
    super(read_padding(new.target.name, args).padding, 0);
  }

  override extra_repr(): string {
    return python_text(this.padding);
  }
}

/** As {@link ZeroPad2d}, with a depth before the height. Mirrors torch.nn.ZeroPad3d. */
export class ZeroPad3d extends ConstantPad3d {
  constructor(...args: PaddingArguments) {
    super(read_padding(new.target.name, args).padding, 0);
  }

  override extra_repr(): string {
    return python_text(this.padding);
  }
}
