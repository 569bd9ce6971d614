/** Convolutions, and the windows that they slide over, as torch.nn.functional has them. */
import { type Tensor, type Torch, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { each, type WindowSize } from "./window.js";

/**
 * Slides filters over a (batch, channels, length) or (channels, length) tensor.
 *
 * `weight` has shape (filters, channels / groups, size). Mirrors torch.nn.functional.conv1d.
 */
export const conv1d: Torch["conv1d"] = torch.conv1d;

/**
 * Slides filters over a (batch, channels, height, width) or (channels, height, width) tensor.
 *
 * `weight` has shape (filters, channels / groups, height, width). Mirrors
 * torch.nn.functional.conv2d.
 */
export const conv2d: Torch["conv2d"] = torch.conv2d;

/** As {@link conv2d}, with a depth before the height. Mirrors torch.nn.functional.conv3d. */
export const conv3d: Torch["conv3d"] = torch.conv3d;

/** The gradient of {@link conv1d} by its input, as a layer. `weight` has shape (channels, filters / groups, size). */
export const conv_transpose1d: Torch["conv_transpose1d"] = torch.conv_transpose1d;

/** The gradient of {@link conv2d} by its input, as a layer. */
export const conv_transpose2d: Torch["conv_transpose2d"] = torch.conv_transpose2d;

/** The gradient of {@link conv3d} by its input, as a layer. */
export const conv_transpose3d: Torch["conv_transpose3d"] = torch.conv_transpose3d;

/** A convolution of a (time, batch, channels) tensor. Mirrors torch.nn.functional.conv_tbc. */
export const conv_tbc: Torch["conv_tbc"] = torch.conv_tbc;

export interface WindowOptions {
  /** From one of a window's elements to the next. Default: 1. */
  dilation?: WindowSize;
  /** Zeros on both sides. Default: 0. */
  padding?: WindowSize;
  /** From one window to the next. Default: 1. */
  stride?: WindowSize;
}

interface Unfolded {
  input: Tensor;
  kernel_size: WindowSize;
}

type Window = [dilation: WindowSize, padding: WindowSize, stride: WindowSize];

const pair = (size: WindowSize): readonly number[] => each(size, 2);

const window_kinds = {
  dilation: kinds.sizes().or(1),
  padding: kinds.sizes().or(0),
  stride: kinds.sizes().or(1),
};

const read_unfold = signature<Unfolded & Required<WindowOptions>>("unfold", {
  input: kinds.tensor(),
  kernel_size: kinds.sizes(),
  ...window_kinds,
});

/**
 * The windows of a (batch, channels, height, width) tensor as columns: shape (batch, channels ·
 * window, windows). Mirrors torch.nn.functional.unfold.
 */
export function unfold(
  ...args: Arguments<[input: Tensor, kernel_size: WindowSize], Window, Unfolded & WindowOptions>
): Tensor {
  const { input, kernel_size, dilation, padding, stride } = read_unfold(args);
  return torch["_C"]._nn.im2col(
    input,
    pair(kernel_size),
    pair(dilation),
    pair(padding),
    pair(stride),
  );
}

type Folded = Unfolded & { output_size: WindowSize };

const read_fold = signature<Folded & Required<WindowOptions>>("fold", {
  input: kinds.tensor(),
  output_size: kinds.sizes(),
  kernel_size: kinds.sizes(),
  ...window_kinds,
});

/**
 * Adds columns, as {@link unfold} makes them, up to a tensor of height and width `output_size`.
 * Mirrors torch.nn.functional.fold.
 */
export function fold(
  ...args: Arguments<
    [input: Tensor, output_size: WindowSize, kernel_size: WindowSize],
    Window,
    Folded & WindowOptions
  >
): Tensor {
  const { input, output_size, kernel_size, dilation, padding, stride } = read_fold(args);
  return torch["_C"]._nn.col2im(
    input,
    pair(output_size),
    pair(kernel_size),
    pair(dilation),
    pair(padding),
    pair(stride),
  );
}
