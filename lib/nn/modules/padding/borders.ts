/** Padding with elements of the input: reflected, repeated, or from the other end. */
import type { Tensor } from "../../../torch/index.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { type PaddingArguments, PaddingNd } from "./base.js";

/** Base class of reflection padding. */
abstract class ReflectionPad extends PaddingNd {
  protected override get _mode(): "reflect" {
    return "reflect";
  }
}

/**
 * Padding with the input's reflection at its borders, which are not repeated.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, length + left + right); the
 * batch dimension may be absent. Padding must be smaller than the dimension.
 *
 * ```ts
 * new nn.ReflectionPad1d(2)(torch.tensor([[0, 1, 2, 3]])); // [[2, 1, 0, 1, 2, 3, 2, 1]]
 * ```
 *
 * Mirrors torch.nn.ReflectionPad1d.
 */
export class ReflectionPad1d extends ReflectionPad {
  constructor(...args: PaddingArguments) {
    super(1, args);
  }
}

/**
 * Padding of (batch, channels, height, width) or (channels, height, width) tensors with their
 * reflection, as {@link ReflectionPad1d} does it. Mirrors torch.nn.ReflectionPad2d.
 */
export class ReflectionPad2d extends ReflectionPad {
  constructor(...args: PaddingArguments) {
    super(2, args);
  }
}

/** As {@link ReflectionPad2d}, with a depth before the height. Mirrors torch.nn.ReflectionPad3d. */
export class ReflectionPad3d extends ReflectionPad {
  constructor(...args: PaddingArguments) {
    super(3, args);
  }
}

/** Base class of replication padding. */
abstract class ReplicationPad extends PaddingNd {
  protected override get _mode(): "replicate" {
    return "replicate";
  }
}

/**
 * Padding with the elements at the input's borders.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, length + left + right); the
 * batch dimension may be absent.
 *
 * ```ts
 * new nn.ReplicationPad1d(2)(torch.tensor([[0, 1, 2, 3]])); // [[0, 0, 0, 1, 2, 3, 3, 3]]
 * ```
 *
 * Mirrors torch.nn.ReplicationPad1d.
 */
export class ReplicationPad1d extends ReplicationPad {
  constructor(...args: PaddingArguments) {
    super(1, args);
  }
}

/**
 * Padding of (batch, channels, height, width) or (channels, height, width) tensors with the elements
 * at their borders. Mirrors torch.nn.ReplicationPad2d.
 */
export class ReplicationPad2d extends ReplicationPad {
  constructor(...args: PaddingArguments) {
    super(2, args);
  }
}

/** As {@link ReplicationPad2d}, with a depth before the height. Mirrors torch.nn.ReplicationPad3d. */
export class ReplicationPad3d extends ReplicationPad {
  constructor(...args: PaddingArguments) {
    super(3, args);
  }
}

/** Base class of circular padding. */
abstract class CircularPad extends PaddingNd {
  protected override get _mode(): "circular" {
    return "circular";
  }

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    const dim = input.dim();
    const least = this.padding.length / 2 + 1;
    if (dim !== least && dim !== least + 1) {
      throw new RangeError(`expected ${least}D or ${least + 1}D input (got ${dim}D input)`);
    }
    return super.forward(input);
  }
}

/**
 * Padding with the elements from the input's other end.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, length + left + right); the
 * batch dimension may be absent. Padding may be at most as large as the dimension.
 *
 * ```ts
 * new nn.CircularPad1d(2)(torch.tensor([[0, 1, 2, 3]])); // [[2, 3, 0, 1, 2, 3, 0, 1]]
 * ```
 *
 * Mirrors torch.nn.CircularPad1d.
 */
export class CircularPad1d extends CircularPad {
  constructor(...args: PaddingArguments) {
    super(1, args);
  }
}

/**
 * Padding of (batch, channels, height, width) or (channels, height, width) tensors with the elements
 * from their other ends. Mirrors torch.nn.CircularPad2d.
 */
export class CircularPad2d extends CircularPad {
  constructor(...args: PaddingArguments) {
    super(2, args);
  }
}

/** As {@link CircularPad2d}, with a depth before the height. Mirrors torch.nn.CircularPad3d. */
export class CircularPad3d extends CircularPad {
  constructor(...args: PaddingArguments) {
    super(3, args);
  }
}
