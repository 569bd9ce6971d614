/** Max unpooling: the inverse of max pooling, as far as there is one. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, options_text, shared_reader } from "../../../torch/internal.js";
import {
  type MaxUnpool,
  type MaxUnpoolOptions,
  max_unpool1d,
  max_unpool2d,
  max_unpool3d,
} from "../../functional/unpooling.js";
import { each, type WindowSize } from "../../functional/window.js";
import { forward_name } from "../../module/forward_arguments.js";
import { Module } from "../../module/index.js";

/** The parameters of {@link MaxUnpool1d}, {@link MaxUnpool2d} and {@link MaxUnpool3d}, by name. */
export interface MaxUnpoolLayerOptions extends Pick<MaxUnpoolOptions, "stride" | "padding"> {
  /** The size of the window, for all dimensions or for each. */
  kernel_size: WindowSize;
}

type MaxUnpoolArguments = Arguments<
  [kernel_size: WindowSize],
  [stride: WindowSize | null, padding: WindowSize],
  MaxUnpoolLayerOptions
>;

const read_max_unpool = shared_reader<Required<MaxUnpoolLayerOptions>>({
  kernel_size: kinds.sizes(),
  stride: kinds.nullable(kinds.sizes()),
  padding: kinds.sizes().or(0),
});

type UnpooledSize = readonly number[] | null;
type Named = { input: Tensor; indices: Tensor; output_size?: UnpooledSize };

type UnpoolForward = Arguments<
  [input: Tensor, indices: Tensor],
  [output_size: UnpooledSize],
  Named
>;

const read_forward = shared_reader<Required<Named>>({
  input: kinds.tensor(),
  indices: kinds.tensor(),
  output_size: kinds.nullable(kinds.array_of(kinds.integer())),
});

export interface MaxUnpoolNd {
  /** Runs the hooks and `forward`. */
  (
    input: Tensor,
    indices: Tensor,
    output_size?: UnpooledSize | { output_size?: UnpooledSize },
  ): Tensor;
  /** Runs the hooks and `forward`. */
  (input: Tensor, named: Omit<Named, "input">): Tensor;
  /** Runs the hooks and `forward`. */
  (named: Named): Tensor;
}

/** Base class of max unpooling in all dimensions. */
export abstract class MaxUnpoolNd extends Module<
  (input: Tensor, indices: Tensor, output_size?: UnpooledSize) => Tensor
> {
  /** The size of the window in each dimension. */
  kernel_size: readonly number[];
  /** The step from one window to the next, in each dimension. Default: the window's size. */
  stride: readonly number[];
  /** The padding that was added when pooling, in each dimension. Default: 0. */
  padding: readonly number[];

  /** @param dims the number of dimensions that the window slides over. */
  protected constructor(dims: number, args: MaxUnpoolArguments) {
    const { kernel_size, stride, padding } = read_max_unpool(new.target.name, args);
    super();
    this.kernel_size = [...each(kernel_size, dims)];
    this.stride = [...each(stride ?? kernel_size, dims)];
    this.padding = [...each(padding, dims)];
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): MaxUnpool;

  /**
   * Puts the values back to their places.
   *
   * @param input the output of max pooling, or a tensor of its shape.
   * @param indices the places, as max pooling returns them with `return_indices`.
   * @param output_size the size of the output's spatial dimensions, or of all of them. Default: the
   *   smallest that the windows cover.
   * @returns a tensor that is 0 in all other places.
   * @throws RangeError if no input of max pooling has that size.
   */
  override forward(...args: UnpoolForward): Tensor {
    const { input, indices, output_size } = read_forward(forward_name(this), args);
    const { kernel_size, stride, padding } = this;
    return this._function(input, indices, kernel_size, stride, padding, output_size);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding } = this;
    return options_text({ kernel_size, stride, padding });
  }
}

/**
 * Puts the results of {@link MaxPool1d} back to their places; all other elements are 0.
 *
 * Input and indices of shape (batch, channels, length) give shape (batch, channels, L) with
 * L = (length − 1) · stride − 2 · padding + kernel_size, unless `output_size` says another; the batch
 * dimension may be absent. Mirrors torch.nn.MaxUnpool1d.
 */
export class MaxUnpool1d extends MaxUnpoolNd {
  constructor(...args: MaxUnpoolArguments) {
    super(1, args);
  }

  protected override get _function(): MaxUnpool {
    return max_unpool1d;
  }
}

/**
 * Puts the results of {@link MaxPool2d} back to their places; all other elements are 0.
 *
 * Input and indices of shape (batch, channels, height, width) give shape (batch, channels, H, W), whose
 * sizes are as in {@link MaxUnpool1d}; the batch dimension may be absent.
 *
 * ```ts
 * const pool = new nn.MaxPool2d(2, { return_indices: true });
 * const unpool = new nn.MaxUnpool2d(2);
 * const [output, indices] = pool(torch.randn(1, 1, 5, 5));
 * unpool(output, indices, [5, 5]).shape; // [1, 1, 5, 5]
 * ```
 *
 * Mirrors torch.nn.MaxUnpool2d.
 */
export class MaxUnpool2d extends MaxUnpoolNd {
  constructor(...args: MaxUnpoolArguments) {
    super(2, args);
  }

  protected override get _function(): MaxUnpool {
    return max_unpool2d;
  }
}

/** As {@link MaxUnpool2d}, with a depth before the height. Mirrors torch.nn.MaxUnpool3d. */
export class MaxUnpool3d extends MaxUnpoolNd {
  constructor(...args: MaxUnpoolArguments) {
    super(3, args);
  }

  protected override get _function(): MaxUnpool {
    return max_unpool3d;
  }
}
