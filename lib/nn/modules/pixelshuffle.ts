/** Channels as finer pixels and back, as torch/nn/modules/pixelshuffle.py has it. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { pixel_shuffle, pixel_unshuffle } from "../functional/vision.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

const read_shuffle = signature<{ upscale_factor: number }>("PixelShuffle", {
  upscale_factor: kinds.integer(),
});

/**
 * Makes r² channels one of r times the height and width: shape (…, C · r², H, W) gives
 * (…, C, H · r, W · r), of which `upscale_factor` is the r. Mirrors torch.nn.PixelShuffle.
 */
export class PixelShuffle extends TensorLayer {
  /** The factor of height and width. */
  upscale_factor: number;

  constructor(...args: Arguments<[upscale_factor: number], [], { upscale_factor: number }>) {
    const { upscale_factor } = read_shuffle(args);
    super();
    this.upscale_factor = upscale_factor;
  }

  override forward(...args: InputArguments): Tensor {
    return pixel_shuffle(read_input(this, args), this.upscale_factor);
  }

  override extra_repr(): string {
    return `upscale_factor=${this.upscale_factor}`;
  }
}

const read_unshuffle = signature<{ downscale_factor: number }>("PixelUnshuffle", {
  downscale_factor: kinds.integer(),
});

/**
 * The inverse of {@link PixelShuffle}: shape (…, C, H · r, W · r) gives (…, C · r², H, W), of which
 * `downscale_factor` is the r. Mirrors torch.nn.PixelUnshuffle.
 */
export class PixelUnshuffle extends TensorLayer {
  /** The divisor of height and width. */
  downscale_factor: number;

  constructor(...args: Arguments<[downscale_factor: number], [], { downscale_factor: number }>) {
    const { downscale_factor } = read_unshuffle(args);
    super();
    this.downscale_factor = downscale_factor;
  }

  override forward(...args: InputArguments): Tensor {
    return pixel_unshuffle(read_input(this, args), this.downscale_factor);
  }

  override extra_repr(): string {
    return `downscale_factor=${this.downscale_factor}`;
  }
}
