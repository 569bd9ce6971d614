import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, no_arguments, shared_reader } from "../../../torch/internal.js";
import type { Factory } from "../../arguments.js";
import type { WindowSize } from "../../functional/window.js";
import { forward_name, read_input } from "../../module/forward_arguments.js";
import { UninitializedParameter } from "../../uninitialized.js";
import { type ConvNd, type ConvPadding, type ConvPaddingMode, conv_kinds } from "../conv/base.js";
import { Conv1d, Conv2d, Conv3d, type ConvOptions } from "../conv/convolution.js";
import {
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
} from "../conv/transposed.js";
import { given_shape } from "./materialize.js";
import { type LazyModule, LazyModuleMixin } from "./mixin.js";

/** The parameters of lazy convolutions, by name. */
export type LazyConvOptions = Omit<ConvOptions, "in_channels">;

/** The parameters of lazy transposed convolutions, by name. */
export type LazyConvTransposeOptions = Omit<ConvTransposeOptions, "in_channels">;

type LazyConvArguments = Arguments<
  [out_channels: number, kernel_size: WindowSize],
  [
    stride: WindowSize,
    padding: ConvPadding,
    dilation: WindowSize,
    groups: number,
    bias: boolean,
    padding_mode: ConvPaddingMode,
    ...Factory,
  ],
  LazyConvOptions
>;

type LazyConvTransposeArguments = Arguments<
  [out_channels: number, kernel_size: WindowSize],
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
  LazyConvTransposeOptions
>;

const { out_channels, kernel_size, stride, padding, padding_or_name, dilation, groups } =
  conv_kinds;
const { output_padding, bias, padding_mode, device, dtype } = conv_kinds;

const read_conv = shared_reader<Required<LazyConvOptions>>({
  out_channels,
  kernel_size,
  stride,
  padding: padding_or_name,
  dilation,
  groups,
  bias,
  padding_mode,
  device,
  dtype,
});

type GivenTranspose = Omit<Required<LazyConvTransposeOptions>, "padding_mode"> & {
  padding_mode: ConvPaddingMode;
};

const read_conv_transpose = shared_reader<GivenTranspose>({
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

// biome-ignore lint/suspicious/noExplicitAny: a convolution whatever its forward takes.
type AnyConv = ConvNd<any>;

/** Channels of a convolution that are not known yet, and no bias, whose memory would be replaced. */
const unknown = { in_channels: 0, out_channels: 0, bias: false } as const;

/** Gives a convolution parameters without a shape. */
function begin(
  layer: AnyConv,
  given: Required<Pick<LazyConvOptions, "out_channels" | "bias" | "device" | "dtype">>,
): void {
  const { device, dtype } = given;
  layer.weight = new UninitializedParameter({ device, dtype });
  layer.out_channels = given.out_channels;
  if (given.bias) layer.bias = new UninitializedParameter({ device, dtype });
}

/** Gives a convolution's parameters the shapes that fit an input. */
function initialize(layer: AnyConv, dims: number, input: Tensor): void {
  const dim = input.dim();
  if (dim !== dims + 1 && dim !== dims + 2) {
    throw new RangeError(
      `Expected ${dims + 1}D (unbatched) or ${dims + 2}D (batched) input to ` +
        `${layer["_get_name"]()}, but got input of size: torch.Size([${input.shape.join(", ")}])`,
    );
  }
  const in_channels = input.size(dim - dims - 1);
  const { groups, out_channels } = layer;
  if (in_channels % groups !== 0) throw new RangeError("in_channels must be divisible by groups");
  layer.in_channels = in_channels;
  const channels = layer.transposed
    ? [in_channels, Math.floor(out_channels / groups)]
    : [out_channels, in_channels / groups];
  given_shape(layer.weight, [...channels, ...layer.kernel_size]);
  given_shape(layer.bias, [out_channels]);
  layer.reset_parameters();
}

const read_transposed = shared_reader<{ input: Tensor; output_size: unknown }>({
  input: kinds.tensor(),
  output_size: kinds.nullable(kinds.anything()),
});

/** The input that a convolution is called with. */
const input_of = (layer: AnyConv, args: readonly unknown[]): Tensor =>
  layer.transposed
    ? read_transposed(forward_name(layer, "initialize_parameters"), args).input
    : read_input(layer, args);

// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks mixins for this very type of a constructor.
type ConvClass = abstract new (...args: any[]) => AnyConv;

/** Makes the base of a lazy convolution of a convolution's class. */
function LazyConv<B extends ConvClass>(
  Base: B,
  dims: number,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
): B & (abstract new (...args: any[]) => LazyModule) {
  abstract class Lazy extends LazyModuleMixin(Base, Base) {
    /** Draws the initial weights anew, once they have a shape. */
    override reset_parameters(...args: []): void {
      no_arguments("reset_parameters", args);
      if (!this.has_uninitialized_params() && this.in_channels !== 0) super.reset_parameters();
    }

    /** Gives the parameters the shapes that fit an input. */
    override initialize_parameters(...args: unknown[]): void {
      const input = input_of(this, args);
      if (this.has_uninitialized_params()) initialize(this, dims, input);
    }
  }
  return Lazy as never;
}

/**
 * A {@link Conv1d} whose `in_channels` is that of its first input: it is a Conv1d after its first call.
 * Mirrors torch.nn.LazyConv1d.
 */
export class LazyConv1d extends LazyConv(Conv1d, 1) {
  constructor(...args: LazyConvArguments) {
    const given = read_conv(new.target.name, args);
    super({ ...given, ...unknown });
    begin(this, given);
  }
}

/**
 * A {@link Conv2d} whose `in_channels` is that of its first input: it is a Conv2d after its first call.
 * Mirrors torch.nn.LazyConv2d.
 */
export class LazyConv2d extends LazyConv(Conv2d, 2) {
  constructor(...args: LazyConvArguments) {
    const given = read_conv(new.target.name, args);
    super({ ...given, ...unknown });
    begin(this, given);
  }
}

/**
 * A {@link Conv3d} whose `in_channels` is that of its first input: it is a Conv3d after its first call.
 * Mirrors torch.nn.LazyConv3d.
 */
export class LazyConv3d extends LazyConv(Conv3d, 3) {
  constructor(...args: LazyConvArguments) {
    const given = read_conv(new.target.name, args);
    super({ ...given, ...unknown });
    begin(this, given);
  }
}

/**
 * A {@link ConvTranspose1d} whose `in_channels` is that of its first input: it is a ConvTranspose1d after its first call.
 * Mirrors torch.nn.LazyConvTranspose1d.
 */
export class LazyConvTranspose1d extends LazyConv(ConvTranspose1d, 1) {
  constructor(...args: LazyConvTransposeArguments) {
    const given = read_conv_transpose(new.target.name, args);
    super({ ...given, ...unknown } as ConvTransposeOptions);
    begin(this, given);
  }
}

/**
 * A {@link ConvTranspose2d} whose `in_channels` is that of its first input: it is a ConvTranspose2d after its first call.
 * Mirrors torch.nn.LazyConvTranspose2d.
 */
export class LazyConvTranspose2d extends LazyConv(ConvTranspose2d, 2) {
  constructor(...args: LazyConvTransposeArguments) {
    const given = read_conv_transpose(new.target.name, args);
    super({ ...given, ...unknown } as ConvTransposeOptions);
    begin(this, given);
  }
}

/**
 * A {@link ConvTranspose3d} whose `in_channels` is that of its first input: it is a ConvTranspose3d after its first call.
 * Mirrors torch.nn.LazyConvTranspose3d.
 */
export class LazyConvTranspose3d extends LazyConv(ConvTranspose3d, 3) {
  constructor(...args: LazyConvTransposeArguments) {
    const given = read_conv_transpose(new.target.name, args);
    super({ ...given, ...unknown } as ConvTransposeOptions);
    begin(this, given);
  }
}
