/** Pooling to a given size: windows are laid so that the output has it. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, python_text, shared_reader } from "../../../torch/internal.js";
import {
  type AdaptiveAvgPool,
  adaptive_avg_pool1d,
  adaptive_avg_pool2d,
  adaptive_avg_pool3d,
  adaptive_max_pool1d,
  adaptive_max_pool2d,
  adaptive_max_pool3d,
} from "../../functional/pooling.js";
import { adaptive_max_pool_kinds, type OutputSize } from "../../functional/pooling_kinds.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { TensorLayer } from "../tensor_layer.js";
import { MaybeWithIndices, type PoolResult } from "./result.js";

/** The parameters of {@link AdaptiveAvgPool1d}, {@link AdaptiveAvgPool2d} and {@link AdaptiveAvgPool3d}, by name. */
export interface AdaptiveAvgPoolOptions {
  /** The size of the output, for all dimensions or for each; null keeps the input's. */
  output_size: OutputSize;
}

/**
 * The parameters of {@link AdaptiveMaxPool1d}, {@link AdaptiveMaxPool2d} and {@link AdaptiveMaxPool3d}, by name.
 *
 * @typeParam W whether the indices are returned as well.
 */
export interface AdaptiveMaxPoolOptions<W extends boolean = boolean>
  extends AdaptiveAvgPoolOptions {
  /** Whether the result is `[output, indices]`, as max unpooling needs them. Default: false. */
  return_indices?: W;
}

const { output_size, return_indices } = adaptive_max_pool_kinds;

const read_adaptive_max = shared_reader<Required<AdaptiveMaxPoolOptions>>({
  output_size,
  return_indices,
});

type AdaptivePool = typeof adaptive_max_pool2d;

/** Base class of adaptive max pooling in all dimensions. */
abstract class AdaptiveMaxPoolNd<W extends boolean> extends MaybeWithIndices<W> {
  /** The size of the output. */
  output_size: OutputSize;
  /** Whether the result is `[output, indices]`. Default: false. */
  return_indices: W;

  constructor(
    ...args: Arguments<[output_size: OutputSize], [return_indices: W], AdaptiveMaxPoolOptions<W>>
  ) {
    const { output_size, return_indices } = read_adaptive_max(new.target.name, args);
    super();
    this.output_size = output_size;
    this.return_indices = return_indices as W;
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): AdaptivePool;

  override forward(...args: InputArguments): PoolResult<W> {
    const pool = this._function as (input: Tensor, size: OutputSize, indices: boolean) => unknown;
    return pool(read_input(this, args), this.output_size, this.return_indices) as PoolResult<W>;
  }

  override extra_repr(): string {
    return `output_size=${python_text(this.output_size)}`;
  }
}

/**
 * The greatest element of each of `output_size` windows over the last dimension.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, output_size); the batch
 * dimension may be absent. Mirrors torch.nn.AdaptiveMaxPool1d.
 */
export class AdaptiveMaxPool1d<W extends boolean = false> extends AdaptiveMaxPoolNd<W> {
  protected override get _function(): AdaptivePool {
    return adaptive_max_pool1d;
  }
}

/**
 * The greatest element of each window, as many as give the output the size `output_size`.
 *
 * Input of shape (batch, channels, height, width) gives shape (batch, channels, …output_size); a size
 * of null keeps the input's, and the batch dimension may be absent.
 *
 * ```ts
 * new nn.AdaptiveMaxPool2d([null, 7])(torch.randn(1, 64, 10, 9)).shape; // [1, 64, 10, 7]
 * ```
 *
 * Mirrors torch.nn.AdaptiveMaxPool2d.
 */
export class AdaptiveMaxPool2d<W extends boolean = false> extends AdaptiveMaxPoolNd<W> {
  protected override get _function(): AdaptivePool {
    return adaptive_max_pool2d;
  }
}

/** As {@link AdaptiveMaxPool2d}, with a depth before the height. Mirrors torch.nn.AdaptiveMaxPool3d. */
export class AdaptiveMaxPool3d<W extends boolean = false> extends AdaptiveMaxPoolNd<W> {
  protected override get _function(): AdaptivePool {
    return adaptive_max_pool3d;
  }
}

const read_adaptive_avg = shared_reader<AdaptiveAvgPoolOptions>({ output_size });

/** Base class of adaptive average pooling in all dimensions. */
abstract class AdaptiveAvgPoolNd extends TensorLayer {
  /** The size of the output. */
  output_size: OutputSize;

  constructor(...args: Arguments<[output_size: OutputSize], [], AdaptiveAvgPoolOptions>) {
    const { output_size } = read_adaptive_avg(new.target.name, args);
    super();
    this.output_size = output_size;
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): AdaptiveAvgPool;

  override forward(...args: InputArguments): Tensor {
    return this._function(read_input(this, args), this.output_size);
  }

  override extra_repr(): string {
    return `output_size=${python_text(this.output_size)}`;
  }
}

/**
 * The average of each of `output_size` windows over the last dimension.
 *
 * Input of shape (batch, channels, length) gives shape (batch, channels, output_size); the batch
 * dimension may be absent. Mirrors torch.nn.AdaptiveAvgPool1d.
 */
export class AdaptiveAvgPool1d extends AdaptiveAvgPoolNd {
  protected override get _function(): AdaptiveAvgPool {
    // The operator refuses a size of null, as PyTorch's layer does.
    return adaptive_avg_pool1d as (
      input: Tensor,
      output_size: unknown,
    ) => Tensor as AdaptiveAvgPool;
  }
}

/**
 * The average of each window, as many as give the output the size `output_size`.
 *
 * Input of shape (batch, channels, height, width) gives shape (batch, channels, …output_size); a size
 * of null keeps the input's, and the batch dimension may be absent.
 *
 * ```ts
 * new nn.AdaptiveAvgPool2d(1)(torch.randn(8, 64, 10, 9)).shape; // [8, 64, 1, 1]
 * ```
 *
 * Mirrors torch.nn.AdaptiveAvgPool2d.
 */
export class AdaptiveAvgPool2d extends AdaptiveAvgPoolNd {
  protected override get _function(): AdaptiveAvgPool {
    return adaptive_avg_pool2d;
  }
}

/** As {@link AdaptiveAvgPool2d}, with a depth before the height. Mirrors torch.nn.AdaptiveAvgPool3d. */
export class AdaptiveAvgPool3d extends AdaptiveAvgPoolNd {
  protected override get _function(): AdaptiveAvgPool {
    return adaptive_avg_pool3d;
  }
}
