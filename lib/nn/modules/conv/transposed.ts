/** Transposed convolutions over one, two and three dimensions. */
import { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader } from "../../../torch/internal.js";
import type { Factory } from "../../arguments.js";
import {
  conv_transpose1d,
  conv_transpose2d,
  conv_transpose3d,
} from "../../functional/convolution.js";
import type { WindowSize } from "../../functional/window.js";
import { forward_name } from "../../module/forward_arguments.js";
import { ConvNd, type ConvPaddingMode, conv_kinds, type SharedConvOptions } from "./base.js";

/** The parameters of {@link ConvTranspose1d}, {@link ConvTranspose2d} and {@link ConvTranspose3d}, by name. */
export interface ConvTransposeOptions extends SharedConvOptions {
  /** The rows that are taken from both sides of the output, as padding of as many added them before. Default: 0. */
  padding?: WindowSize;
  /** The rows that are added to one side of the output. Default: 0. */
  output_padding?: WindowSize;
  /** Only "zeros" is supported. Default: "zeros". */
  padding_mode?: "zeros";
}

/** The arguments of transposed convolutions. */
export type ConvTransposeArguments = Arguments<
  [in_channels: number, out_channels: number, kernel_size: WindowSize],
  [
    stride: WindowSize,
    padding: WindowSize,
    output_padding: WindowSize,
    groups: number,
    bias: boolean,
    dilation: WindowSize,
    padding_mode: "zeros",
    ...Factory,
  ],
  ConvTransposeOptions
>;

type Given = Required<Omit<ConvTransposeOptions, "padding_mode">> & {
  padding_mode: ConvPaddingMode;
};

const { in_channels, out_channels, kernel_size, stride, padding, dilation, groups } = conv_kinds;
const { output_padding, bias, padding_mode, device, dtype } = conv_kinds;

const read_conv_transpose = shared_reader<Given>({
  in_channels,
  out_channels,
  kernel_size,
  stride,
  padding,
  output_padding,
  groups,
  bias,
  dilation,
  padding_mode,
  device,
  dtype,
});

type WantedSize = readonly number[] | null;
type Named = { input: Tensor; output_size?: WantedSize };

/** The arguments of a transposed convolution's forward. */
type TransposedForward = Arguments<[input: Tensor], [output_size: WantedSize], Named>;

const read_named = shared_reader<{ input: Tensor; output_size: WantedSize }>({
  input: kinds.tensor(),
  output_size: kinds.nullable(kinds.array_of(kinds.integer())),
});

function read_forward(layer: object, args: readonly unknown[]) {
  const input = args[0];
  if (args.length === 1 && input instanceof Tensor) return { input, output_size: null };
  return read_named(forward_name(layer), args);
}

type ConvolveTransposed = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: WindowSize,
  padding: WindowSize,
  output_padding: WindowSize,
  groups: number,
  dilation: WindowSize,
) => Tensor;

/** Numbers as Python prints a list of them. */
const listed = (sizes: readonly number[]): string => `[${sizes.join(", ")}]`;

/** The output padding that gives an output of the wanted size. */
function output_padding_for(
  { stride, kernel_size, dilation, padding }: TransposedConvolution,
  input: Tensor,
  wanted: readonly number[],
): readonly number[] {
  const dims = kernel_size.length;
  const dim = input.dim();
  const others = dim === dims + 2 ? 2 : 1;
  const size = wanted.length === others + dims ? wanted.slice(others) : wanted;
  if (size.length !== dims) {
    throw new RangeError(
      `ConvTranspose${dims}D: for ${dim}D input, output_size must have ${dims} or ` +
        `${others + dims} elements (got ${size.length})`,
    );
  }
  const least = kernel_size.map((window, d) => {
    const [step, cut, spread] = [stride[d], padding[d], dilation[d]] as [number, number, number];
    return (input.size(d + others) - 1) * step - 2 * cut + spread * (window - 1) + 1;
  });
  const most = least.map((one, d) => one + (stride[d] as number) - 1);
  if (size.some((one, d) => one < (least[d] as number) || one > (most[d] as number))) {
    throw new RangeError(
      `requested an output size of ${listed(size)}, but valid sizes range from ${listed(least)} ` +
        `to ${listed(most)} (for an input of torch.Size(${listed(input.shape.slice(2))}))`,
    );
  }
  return size.map((one, d) => one - (least[d] as number));
}

export interface TransposedConvolution {
  /** Runs the hooks and `forward`. */
  (input: Tensor, output_size?: WantedSize | { output_size?: WantedSize }): Tensor;
  /** Runs the hooks and `forward`. */
  (named: Named): Tensor;
}

/** Base class of transposed convolutions. */
export abstract class TransposedConvolution extends ConvNd<
  (input: Tensor, output_size?: WantedSize) => Tensor
> {
  /** The rows that are taken from both sides of each dimension of the output. Default: 0. */
  declare padding: readonly number[];

  protected constructor(dims: number, args: ConvTransposeArguments) {
    const given = read_conv_transpose(new.target.name, args);
    if (given.padding_mode !== "zeros") {
      throw new RangeError(`Only "zeros" padding mode is supported for ${new.target.name}`);
    }
    super(dims, { ...given, transposed: true });
  }

  /** The function of as many dimensions. */
  protected abstract get _function(): ConvolveTransposed;

  /**
   * Computes the output.
   *
   * @param input shape (batch, in_channels, …) or (in_channels, …).
   * @param output_size the size of the output's spatial dimensions, or of all of them: of the sizes
   *   that `stride` leaves open, this one. Default: as `output_padding` says.
   * @throws RangeError if no such size is possible.
   */
  override forward(...args: TransposedForward): Tensor {
    const { input, output_size } = read_forward(this, args);
    const { weight, bias, stride, padding, groups, dilation } = this;
    const added =
      output_size === null ? this.output_padding : output_padding_for(this, input, output_size);
    return this._function(input, weight, bias, stride, padding, added, groups, dilation);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}

/**
 * A transposed convolution over the last dimension: the gradient of {@link Conv1d} by its input, as a layer.
 *
 * Input of shape (batch, in_channels, length) gives shape (batch, out_channels, L) with
 * L = (length − 1) · stride − 2 · padding + dilation · (kernel_size − 1) + output_padding + 1; the batch
 * dimension may be absent. Mirrors torch.nn.ConvTranspose1d.
 */
export class ConvTranspose1d extends TransposedConvolution {
  constructor(...args: ConvTransposeArguments) {
    super(1, args);
  }

  protected override get _function(): ConvolveTransposed {
    return conv_transpose1d;
  }
}

/**
 * A transposed convolution over the last two dimensions: the gradient of {@link Conv2d} by its input,
 * as a layer.
 *
 * Input of shape (batch, in_channels, height, width) gives shape (batch, out_channels, H, W), whose
 * sizes are as in {@link ConvTranspose1d}; the batch dimension may be absent. With a stride, inputs of
 * several sizes give {@link Conv2d} the same output: `output_size` says which of them is wanted.
 *
 * ```ts
 * const down = new nn.Conv2d(16, 16, 3, { stride: 2, padding: 1 });
 * const up = new nn.ConvTranspose2d(16, 16, 3, { stride: 2, padding: 1 });
 * const x = torch.randn(1, 16, 12, 12);
 * up(down(x), x.shape).shape; // [1, 16, 12, 12]
 * ```
 *
 * Mirrors torch.nn.ConvTranspose2d.
 */
export class ConvTranspose2d extends TransposedConvolution {
  constructor(...args: ConvTransposeArguments) {
    super(2, args);
  }

  protected override get _function(): ConvolveTransposed {
    return conv_transpose2d;
  }
}

/**
 * A transposed convolution over the last three dimensions: as {@link ConvTranspose2d}, with a depth
 * before the height. Mirrors torch.nn.ConvTranspose3d.
 */
export class ConvTranspose3d extends TransposedConvolution {
  constructor(...args: ConvTransposeArguments) {
    super(3, args);
  }

  protected override get _function(): ConvolveTransposed {
    return conv_transpose3d;
  }
}
