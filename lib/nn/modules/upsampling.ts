/** Resizing of pictures, sequences and volumes, as torch/nn/modules/upsampling.py has it. */
import type { Tensor } from "../../torch/index.js";
import {
  type Arguments,
  float_text,
  kinds,
  python_text,
  shared_reader,
} from "../../torch/internal.js";
import { type InterpolateMode, interpolate } from "../functional/vision.js";
import type { WindowSize } from "../functional/window.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of {@link UpsamplingNearest2d} and {@link UpsamplingBilinear2d}, by name. */
export interface UpsamplingOptions {
  /** The output's spatial sizes, or one for all of them. */
  size?: WindowSize | null;
  /** The factor, or a factor for each size, that sizes are multiplied by, instead of `size`. */
  scale_factor?: WindowSize | null;
}

/** The parameters of {@link Upsample}, by name. */
export interface UpsampleLayerOptions extends UpsamplingOptions {
  /** Default: "nearest". */
  mode?: InterpolateMode;
  /**
   * Whether the centers of the corner elements keep their places; not for nearest and area.
   * Default: false.
   */
  align_corners?: boolean | null;
  /** Whether the scale is computed anew from the sizes that come out. Default: false. */
  recompute_scale_factor?: boolean | null;
}

type Sizes = [size: WindowSize | null, scale_factor: WindowSize | null];

const size_kinds = {
  size: kinds.nullable(kinds.sizes()),
  scale_factor: kinds.nullable(kinds.one_or_more(kinds.number())),
};
const flag = kinds.nullable(kinds.boolean());

const read_upsample = shared_reader<Required<UpsampleLayerOptions>>({
  ...size_kinds,
  mode: kinds.string("nearest") as kinds.Kind<InterpolateMode>,
  align_corners: flag,
  recompute_scale_factor: flag,
});

const read_upsampling = shared_reader<Required<UpsamplingOptions>>(size_kinds);

/**
 * Resizes (batch, channels, [depth, [height,]] width) tensors to `size`, or by `scale_factor`.
 *
 * Modes: "nearest" and "nearest-exact", "area", "linear" for 3 dimensions, "bilinear" and "bicubic" for
 * 4, "trilinear" for 5.
 *
 * ```ts
 * new nn.Upsample({ scale_factor: 2, mode: "bilinear" })(torch.ones(1, 1, 2, 2)).shape; // [1, 1, 4, 4]
 * ```
 *
 * Mirrors torch.nn.Upsample.
 */
export class Upsample extends TensorLayer {
  /** The name of the class. */
  override readonly name: string;
  /** The output's spatial sizes, or one for all of them; null if `scale_factor` says them. */
  size: WindowSize | null;
  /** The factor, or a factor for each size, that sizes are multiplied by; null if `size` says them. */
  scale_factor: WindowSize | null;
  /** The interpolation of values between elements. Default: "nearest". */
  mode: InterpolateMode;
  /** Whether the centers of the corner elements keep their places; null for no. */
  align_corners: boolean | null;
  /** Whether the scale is computed anew from the sizes that come out; null for no. */
  recompute_scale_factor: boolean | null;

  constructor(
    ...args: Arguments<
      [],
      [
        ...Sizes,
        mode: InterpolateMode,
        align_corners: boolean | null,
        recompute_scale_factor: boolean | null,
      ],
      UpsampleLayerOptions
    >
  ) {
    const given = read_upsample(new.target.name, args);
    super();
    this.name = this._get_name();
    this.size = given.size;
    // A factor of 0 is none, as in PyTorch.
    this.scale_factor = given.scale_factor === 0 ? null : given.scale_factor;
    this.mode = given.mode;
    this.align_corners = given.align_corners;
    this.recompute_scale_factor = given.recompute_scale_factor;
  }

  override forward(...args: InputArguments): Tensor {
    const { size, scale_factor, mode, align_corners, recompute_scale_factor } = this;
    const input = read_input(this, args);
    return interpolate(input, size, scale_factor, mode, align_corners, recompute_scale_factor);
  }

  override extra_repr(): string {
    const { size, scale_factor, mode } = this;
    const shown =
      scale_factor === null ? `size=${python_text(size)}` : `scale_factor=${floats(scale_factor)}`;
    return `${shown}, mode=${python_text(mode)}`;
  }
}

/** Floats as Python prints one, or a tuple of them. */
function floats(values: WindowSize): string {
  if (typeof values === "number") return float_text(values);
  const texts = values.map(float_text);
  return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(", ")})`;
}

/** An {@link Upsample} of pictures that takes the nearest element. Mirrors torch.nn.UpsamplingNearest2d. */
export class UpsamplingNearest2d extends Upsample {
  constructor(...args: Arguments<[], Sizes, UpsamplingOptions>) {
    const { size, scale_factor } = read_upsampling(new.target.name, args);
    super(size, scale_factor, "nearest");
  }
}

/**
 * An {@link Upsample} of pictures that is bilinear, with `align_corners`. Mirrors
 * torch.nn.UpsamplingBilinear2d.
 */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...args: Arguments<[], Sizes, UpsamplingOptions>) {
    const { size, scale_factor } = read_upsampling(new.target.name, args);
    super(size, scale_factor, "bilinear", true);
  }
}
