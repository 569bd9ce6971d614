/** The fields that convolutions and transposed ones share: sizes, weight and bias. */
import { torch } from "../../../torch/index.js";
import { kinds, no_arguments, python_text } from "../../../torch/internal.js";
import { type FactoryOptions, factory_kinds, factory_options } from "../../arguments.js";
import { each, type WindowSize } from "../../functional/window.js";
import * as init from "../../init/index.js";
import { type ForwardFunction, Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";

const padding_modes = ["zeros", "reflect", "replicate", "circular"] as const;

/** The elements that padding adds: zeros, a reflection, the border's element or the other end's. */
export type ConvPaddingMode = (typeof padding_modes)[number];

const padding_names = ["valid", "same"] as const;

/** No padding, or as much as keeps the size. */
export type PaddingName = (typeof padding_names)[number];

/** The zeros on both sides of each dimension, or "valid" or "same". */
export type ConvPadding = WindowSize | PaddingName;

/** The parameters that convolutions and transposed ones share, by name. */
export interface SharedConvOptions extends FactoryOptions {
  /** The number of channels of the input. */
  in_channels: number;
  /** The number of channels of the output. */
  out_channels: number;
  /** The size of the window, for all dimensions or for each. */
  kernel_size: WindowSize;
  /** The step from one window to the next. Default: 1. */
  stride?: WindowSize;
  /** The step from one of a window's elements to the next. Default: 1. */
  dilation?: WindowSize;
  /** The number of groups of channels, each of which is convolved for itself. Default: 1. */
  groups?: number;
  /** Whether a bias is added. Default: true. */
  bias?: boolean;
}

/** The kinds of arguments of all convolutions. */
export const conv_kinds = {
  in_channels: kinds.integer(),
  out_channels: kinds.integer(),
  kernel_size: kinds.sizes(),
  stride: kinds.sizes().or(1),
  padding: kinds.sizes().or(0),
  padding_or_name: kinds
    .either<[WindowSize, PaddingName]>(kinds.sizes(), kinds.choice(padding_names))
    .or(0),
  output_padding: kinds.sizes().or(0),
  dilation: kinds.sizes().or(1),
  groups: kinds.integer(1),
  bias: kinds.boolean(true),
  padding_mode: kinds.choice(padding_modes, "zeros"),
  ...factory_kinds,
};

/** Arguments that have been read, and what the kind of convolution adds to them. */
interface Given extends Required<Omit<SharedConvOptions, "dilation">> {
  padding: ConvPadding;
  dilation: WindowSize;
  output_padding: WindowSize;
  padding_mode: ConvPaddingMode;
  transposed: boolean;
}

function check({ in_channels, out_channels, groups, stride, padding }: Given): void {
  if (groups <= 0) throw new RangeError("groups must be a positive integer");
  for (const [name, channels] of Object.entries({ in_channels, out_channels })) {
    if (channels % groups !== 0) throw new RangeError(`${name} must be divisible by groups`);
  }
  if (padding === "same" && each(stride, 1).some((step) => step !== 1)) {
    throw new RangeError("padding='same' is not supported for strided convolutions");
  }
}

/** Padding as `F.pad` takes it: (before, after) of each dimension, from the last to the first. */
function padding_by_sides(
  padding: readonly number[] | PaddingName,
  kernel_size: readonly number[],
  dilation: readonly number[],
): readonly number[] {
  const of_dims =
    typeof padding === "string"
      ? kernel_size.map((size, i) => {
          const total = padding === "same" ? (dilation[i] ?? 1) * (size - 1) : 0;
          const before = Math.floor(total / 2);
          return [before, total - before];
        })
      : padding.map((size) => [size, size]);
  return of_dims.reverse().flat();
}

/** Base class of convolutions of all dimensions. */
export abstract class ConvNd<F extends ForwardFunction> extends Module<F> {
  /** The number of channels of the input. */
  in_channels: number;
  /** The number of channels of the output. */
  out_channels: number;
  /** The size of the window in each dimension. */
  kernel_size: readonly number[];
  /** The step from one window to the next, in each dimension. Default: 1. */
  stride: readonly number[];
  /** The elements that are added on both sides of each dimension, or "valid" or "same". Default: 0. */
  padding: readonly number[] | PaddingName;
  /** The step from one of a window's elements to the next, in each dimension. Default: 1. */
  dilation: readonly number[];
  /** Whether the convolution is transposed. */
  readonly transposed: boolean;
  /** The size added to one side of a transposed convolution's output. Default: 0. */
  output_padding: readonly number[];
  /** The number of groups of channels, each of which is convolved for itself. Default: 1. */
  groups: number;
  /** The elements that padding adds: "zeros", "reflect", "replicate" or "circular". Default: "zeros". */
  padding_mode: ConvPaddingMode;
  /** The padding as `F.pad` takes it, for a `padding_mode` other than "zeros". */
  protected _reversed_padding_repeated_twice: readonly number[];
  /** Shape (out_channels, in_channels / groups, …kernel_size); transposed, (in_channels, out_channels / groups, …kernel_size). */
  weight: Parameter;
  /** Shape (out_channels), or null. */
  bias: Parameter | null;

  /** @param dims the number of dimensions that the window slides over. */
  protected constructor(dims: number, given: Given) {
    super();
    check(given);
    const { in_channels, out_channels, groups, padding, transposed } = given;
    const sizes = (size: WindowSize): readonly number[] => [...each(size, dims)];
    this.in_channels = in_channels;
    this.out_channels = out_channels;
    this.kernel_size = sizes(given.kernel_size);
    this.stride = sizes(given.stride);
    this.padding = typeof padding === "string" ? padding : sizes(padding);
    this.dilation = sizes(given.dilation);
    this.transposed = transposed;
    this.output_padding = sizes(given.output_padding);
    this.groups = groups;
    this.padding_mode = given.padding_mode;
    this._reversed_padding_repeated_twice = padding_by_sides(
      this.padding,
      this.kernel_size,
      this.dilation,
    );
    const [rows, columns] = transposed ? [in_channels, out_channels] : [out_channels, in_channels];
    const options = factory_options(given);
    const shape = [rows, Math.floor(columns / groups), ...this.kernel_size];
    this.weight = new Parameter(torch.empty(shape, options));
    this.bias = given.bias ? new Parameter(torch.empty([out_channels], options)) : null;
    this.reset_parameters();
  }

  /** Draws the initial weights anew, uniform in ±1/√(elements of a window over a group's channels). */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    const { weight, bias } = this;
    const slope = { a: Math.sqrt(5) };
    if (weight.is_contiguous()) {
      init.kaiming_uniform_(weight, slope);
    } else {
      // Drawn in the order of a contiguous tensor, whatever the memory format.
      const { contiguous_format } = torch;
      const drawn = torch.empty_like(weight, { memory_format: contiguous_format });
      init.kaiming_uniform_(drawn, slope);
      torch.no_grad(() => weight.copy_(drawn));
    }
    if (bias === null) return;
    const fan_in = weight.shape.slice(1).reduce((product, size) => product * size, 1);
    const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
    init.uniform_(bias, -bound, bound);
  }

  override extra_repr(): string {
    const { in_channels, out_channels, padding, dilation, output_padding, groups } = this;
    const is_all = (sizes: readonly number[], usual: number): boolean =>
      sizes.every((size) => size === usual);
    const parts = [`${in_channels}`, `${out_channels}`];
    const show = (name: string, text: string): void => void parts.push(`${name}=${text}`);
    show("kernel_size", python_text(this.kernel_size));
    show("stride", python_text(this.stride));
    if (typeof padding === "string") show("padding", padding);
    else if (!is_all(padding, 0)) show("padding", python_text(padding));
    if (!is_all(dilation, 1)) show("dilation", python_text(dilation));
    if (!is_all(output_padding, 0)) show("output_padding", python_text(output_padding));
    if (groups !== 1) show("groups", python_text(groups));
    if (this.bias === null) show("bias", "False");
    if (this.padding_mode !== "zeros") show("padding_mode", this.padding_mode);
    return parts.join(", ");
  }
}
