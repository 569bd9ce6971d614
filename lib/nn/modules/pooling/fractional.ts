/** Max pooling to a size, with windows at random places. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, python_text, shared_reader } from "../../../torch/internal.js";
import { type FractionalMaxPoolOptions, fractional_kinds } from "../../functional/pooling_kinds.js";
import { fractional_max_pool2d, fractional_max_pool3d } from "../../functional/unpooling.js";
import { each, type WindowSize } from "../../functional/window.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { MaybeWithIndices, type PoolResult } from "./result.js";

/**
 * The parameters of {@link FractionalMaxPool2d} and {@link FractionalMaxPool3d}, by name.
 *
 * @typeParam W whether the indices are returned as well.
 */
export interface FractionalMaxPoolLayerOptions<W extends boolean = boolean>
  extends FractionalMaxPoolOptions {
  /** The size of the window, for all dimensions or for each. */
  kernel_size: WindowSize;
  /** Whether the result is `[output, indices]`, as max unpooling needs them. Default: false. */
  return_indices?: W;
}

type FractionalMaxPoolArguments<W extends boolean> = Arguments<
  [kernel_size: WindowSize],
  [
    output_size: WindowSize | null,
    output_ratio: WindowSize | null,
    return_indices: W,
    _random_samples: Tensor | null,
  ],
  FractionalMaxPoolLayerOptions<W>
>;

const { kernel_size, output_size, output_ratio, return_indices, _random_samples } =
  fractional_kinds;

const read_fractional = shared_reader<Required<FractionalMaxPoolLayerOptions>>({
  kernel_size,
  output_size,
  output_ratio,
  return_indices,
  _random_samples,
});

type Given = Required<FractionalMaxPoolLayerOptions>;

const sizes = (size: WindowSize): readonly number[] => each(size, 1);

function check(name: string, { kernel_size, output_size, output_ratio }: Given): void {
  if (name === "FractionalMaxPool3d" && sizes(kernel_size).some((size) => size <= 0)) {
    throw new RangeError(`kernel_size must be greater than 0, but got ${python_text(kernel_size)}`);
  }
  if (output_size === null && output_ratio === null) {
    throw new RangeError(`${name} requires specifying either an output size, or a pooling ratio`);
  }
  if (output_size !== null && output_ratio !== null) {
    throw new RangeError("only one of output_size and output_ratio may be specified");
  }
  if (output_ratio !== null && !sizes(output_ratio).every((ratio) => 0 < ratio && ratio < 1)) {
    throw new RangeError(`output_ratio must be between 0 and 1 (got ${python_text(output_ratio)})`);
  }
}

/** Base class of fractional max pooling. */
abstract class FractionalMaxPoolNd<W extends boolean> extends MaybeWithIndices<W> {
  /** The size of the window in each dimension. */
  kernel_size: readonly number[];
  /** Whether the result is `[output, indices]`. Default: false. */
  return_indices: W;
  /** The size of the output in each dimension; null if `output_ratio` says it. */
  output_size: readonly number[] | null;
  /** The output's sizes as parts of the input's, between 0 and 1; null if `output_size` says them. */
  output_ratio: readonly number[] | null;
  /** The places of the windows, a buffer; null if each call draws them. */
  declare protected _random_samples: Tensor | null;

  /** @param dims the number of dimensions that the window slides over. */
  protected constructor(dims: number, args: FractionalMaxPoolArguments<W>) {
    const given = read_fractional(new.target.name, args);
    super();
    check(`FractionalMaxPool${dims}d`, given);
    const { kernel_size, output_size, output_ratio } = given;
    this.kernel_size = [...each(kernel_size, dims)];
    this.return_indices = given.return_indices as W;
    this.register_buffer("_random_samples", given._random_samples);
    this.output_size = output_size === null ? null : [...each(output_size, dims)];
    this.output_ratio = output_ratio === null ? null : [...each(output_ratio, dims)];
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): typeof fractional_max_pool2d;

  override forward(...args: InputArguments): PoolResult<W> {
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    const pool = this._function as (...args: unknown[]) => unknown;
    return pool(
      read_input(this, args),
      kernel_size,
      output_size,
      output_ratio,
      return_indices,
      _random_samples,
    ) as PoolResult<W>;
  }
}

/**
 * Max pooling with windows at random places, so that the output has the size `output_size`, or
 * `output_ratio` of the input's.
 *
 * Input of shape (batch, channels, height, width) gives shape (batch, channels, …output_size); the
 * batch dimension may be absent. Mirrors torch.nn.FractionalMaxPool2d.
 */
export class FractionalMaxPool2d<W extends boolean = false> extends FractionalMaxPoolNd<W> {
  constructor(...args: FractionalMaxPoolArguments<W>) {
    super(2, args);
  }

  protected override get _function(): typeof fractional_max_pool2d {
    return fractional_max_pool2d;
  }
}

/** As {@link FractionalMaxPool2d}, with a depth before the height. Mirrors torch.nn.FractionalMaxPool3d. */
export class FractionalMaxPool3d<W extends boolean = false> extends FractionalMaxPoolNd<W> {
  constructor(...args: FractionalMaxPoolArguments<W>) {
    super(3, args);
  }

  protected override get _function(): typeof fractional_max_pool3d {
    return fractional_max_pool3d;
  }
}
