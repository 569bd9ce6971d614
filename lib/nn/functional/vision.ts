/** Functions that resize and rearrange images, as in torch.nn.functional. */
import { type Tensor, type Torch, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { adaptive_avg_pool1d, adaptive_avg_pool2d, adaptive_avg_pool3d } from "./pooling.js";
import { each } from "./window.js";

const { _nn } = torch["_C"];

/** (…, C · r², H, W) to (…, C, H · r, W · r). Mirrors torch.nn.functional.pixel_shuffle. */
export const pixel_shuffle: Torch["pixel_shuffle"] = torch.pixel_shuffle;

/** (…, C, H · r, W · r) to (…, C · r², H, W). Mirrors torch.nn.functional.pixel_unshuffle. */
export const pixel_unshuffle: Torch["pixel_unshuffle"] = torch.pixel_unshuffle;

/** Mixes the channels (dimension 1) of groups. Mirrors torch.nn.functional.channel_shuffle. */
export const channel_shuffle: Torch["channel_shuffle"] = torch.channel_shuffle;

/** The same by the device's own kernel. Mirrors torch.nn.functional.native_channel_shuffle. */
export const native_channel_shuffle: Torch["native_channel_shuffle"] = torch.native_channel_shuffle;

/** The interpolation of values between elements. */
export type InterpolateMode =
  | "nearest"
  | "nearest-exact"
  | "linear"
  | "bilinear"
  | "bicubic"
  | "trilinear"
  | "area"
  | "lanczos";

export interface InterpolateOptions {
  /** The spatial dimensions' sizes, or one for all of them. */
  size?: number | readonly number[] | null;
  /** The factor, or a factor for each size, that sizes are multiplied by, instead of `size`. */
  scale_factor?: number | readonly number[] | null;
  /** Default: "nearest". */
  mode?: InterpolateMode;
  /**
   * Whether the centers of the corner elements keep their places; not for nearest and area.
   * Default: false.
   */
  align_corners?: boolean | null;
  /** Whether the scale is computed anew from the sizes that come out. Default: false. */
  recompute_scale_factor?: boolean | null;
  /** Whether shrinking smooths first; bilinear, bicubic and lanczos. Default: false. */
  antialias?: boolean;
}

type Input = { input: Tensor };
type InterpolateArguments = Input & Required<InterpolateOptions>;
type Sizes = readonly number[] | null;
type GivenSizes = [
  size: number | readonly number[] | null,
  scale_factor: number | readonly number[] | null,
];
type Kernel = (input: Tensor, sizes: Sizes, align_corners: boolean, scale_factors: Sizes) => Tensor;

/** The kernels by mode and number of the input's dimensions. */
const kernels: Readonly<Record<string, Kernel>> = {
  nearest3: (x, sizes, _, scales) => _nn.upsample_nearest1d(x, sizes, scales),
  nearest4: (x, sizes, _, scales) => _nn.upsample_nearest2d(x, sizes, scales),
  nearest5: (x, sizes, _, scales) => _nn.upsample_nearest3d(x, sizes, scales),
  "nearest-exact3": (x, sizes, _, scales) => _nn["_upsample_nearest_exact1d"](x, sizes, scales),
  "nearest-exact4": (x, sizes, _, scales) => _nn["_upsample_nearest_exact2d"](x, sizes, scales),
  "nearest-exact5": (x, sizes, _, scales) => _nn["_upsample_nearest_exact3d"](x, sizes, scales),
  area3: (x, sizes) => adaptive_avg_pool1d(x, sizes as number[]),
  area4: (x, sizes) => adaptive_avg_pool2d(x, sizes as number[]),
  area5: (x, sizes) => adaptive_avg_pool3d(x, sizes as number[]),
  linear3: (x, ...rest) => _nn.upsample_linear1d(x, ...rest),
  bilinear4: (x, ...rest) => _nn.upsample_bilinear2d(x, ...rest),
  trilinear5: (x, ...rest) => _nn.upsample_trilinear3d(x, ...rest),
  bicubic4: (x, ...rest) => _nn.upsample_bicubic2d(x, ...rest),
};

const smoothing_kernels: Readonly<Record<string, Kernel>> = {
  bilinear4: (x, ...rest) => _nn["_upsample_bilinear2d_aa"](x, ...rest),
  bicubic4: (x, ...rest) => _nn["_upsample_bicubic2d_aa"](x, ...rest),
};

function spatial(
  value: number | readonly number[],
  input: Tensor,
  what: string,
  dims: number,
): readonly number[] {
  const sizes = each(value, dims);
  if (sizes.length === dims) return sizes;
  throw new RangeError(
    `Input and ${what} must have the same number of spatial dimensions, but got input with ` +
      `spatial dimensions of [${input.shape.slice(2).join(", ")}] and ${what} of [${sizes.join(", ")}]`,
  );
}

const input = kinds.tensor();
const flag_or_null = kinds.nullable(kinds.boolean());

const size_kinds = {
  input,
  size: kinds.nullable(kinds.sizes()),
  scale_factor: kinds.nullable(
    kinds.either<[number, readonly number[]]>(kinds.number(), kinds.array_of(kinds.number())),
  ),
};

const mode = kinds.string("nearest") as kinds.Kind<InterpolateMode>;

const read_interpolate = signature<InterpolateArguments>("interpolate", {
  ...size_kinds,
  mode,
  align_corners: flag_or_null,
  recompute_scale_factor: flag_or_null,
  antialias: kinds.boolean(false),
});

function check_options({
  input,
  size,
  scale_factor,
  mode,
  align_corners,
  recompute_scale_factor,
  antialias,
}: InterpolateArguments): void {
  if (align_corners !== null && ["nearest", "nearest-exact", "area"].includes(mode)) {
    throw new RangeError(
      "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear",
    );
  }
  if (size !== null && scale_factor !== null) {
    throw new RangeError("only one of size or scale_factor should be defined");
  }
  if (size === null && scale_factor === null) {
    throw new RangeError("either size or scale_factor should be defined");
  }
  if (recompute_scale_factor && size !== null) {
    throw new RangeError("recompute_scale_factor is not meaningful with an explicit size.");
  }
  const smooths = ["bilinear", "bicubic", "lanczos"].includes(mode) && input.dim() === 4;
  if (antialias && !smooths) {
    throw new RangeError(
      "Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D tensor as input",
    );
  }
  if (mode === "lanczos" && input.dim() === 4) {
    if (align_corners) throw new RangeError("Lanczos mode does not support align_corners=True");
    if (!antialias) throw new RangeError("Lanczos mode requires antialias=True");
  }
}

const wanted_dims: Readonly<Record<string, number>> = { linear: 3, bilinear: 4, trilinear: 5 };

function no_kernel(dims: number, mode: string): Error {
  const wanted = wanted_dims[mode];
  if (wanted !== undefined && dims >= 3 && dims <= 5) {
    return new RangeError(`Got ${dims}D input, but ${mode} mode needs ${wanted}D input`);
  }
  return new RangeError(
    `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${dims}D) for the modes: nearest | ` +
      `linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got ${mode})`,
  );
}

/**
 * Resizes the spatial dimensions of a (batch, channels, [depth, [height,]] width) tensor to `size`,
 * or by `scale_factor`. Mirrors torch.nn.functional.interpolate.
 *
 * @throws RangeError for options that exclude each other, and modes that do not fit the dimensions
 */
export function interpolate(
  ...args: Arguments<
    [input: Tensor],
    [
      ...GivenSizes,
      mode: InterpolateMode,
      align_corners: boolean | null,
      recompute_scale_factor: boolean | null,
      antialias: boolean,
    ],
    Input & InterpolateOptions
  >
): Tensor {
  const given = read_interpolate(args);
  check_options(given);
  const { input, size, scale_factor, mode, align_corners, antialias } = given;
  const dims = input.dim() - 2;
  let sizes: Sizes = size === null ? null : spatial(size, input, "output size", dims);
  let scales: Sizes =
    scale_factor === null ? null : spatial(scale_factor, input, "scale_factor", dims);
  if (scales !== null && (given.recompute_scale_factor || mode === "area")) {
    sizes = scales.map((scale, i) => Math.trunc(input.size(i + 2) * scale));
    scales = null;
  }
  if (mode === "lanczos" && input.dim() === 4) {
    return _nn["_upsample_lanczos2d_aa"](input, sizes, false, scales);
  }
  const kernel = (antialias ? smoothing_kernels : kernels)[`${mode}${input.dim()}`];
  if (kernel === undefined) throw no_kernel(input.dim(), mode);
  return kernel(input, sizes, align_corners ?? false, scales);
}

type UpsampleOptions = Pick<InterpolateOptions, "size" | "scale_factor">;

const read_upsample = (name: string) =>
  signature<Input & Required<UpsampleOptions>>(name, size_kinds);

type UpsampleArguments = Arguments<[input: Tensor], GivenSizes, Input & UpsampleOptions>;

/** {@link interpolate} with the nearest element, which is what to write instead. */
export function upsample_nearest(...args: UpsampleArguments): Tensor {
  const { input, size, scale_factor } = read_upsample("upsample_nearest")(args);
  warn("F.upsample_nearest is deprecated. Use F.interpolate instead.");
  return interpolate(input, { size, scale_factor, mode: "nearest" });
}

/** {@link interpolate} with `mode: "bilinear", align_corners: true`, which is what to write instead. */
export function upsample_bilinear(...args: UpsampleArguments): Tensor {
  const { input, size, scale_factor } = read_upsample("upsample_bilinear")(args);
  warn("F.upsample_bilinear is deprecated. Use F.interpolate instead.");
  return interpolate(input, { size, scale_factor, mode: "bilinear", align_corners: true });
}

type UpsampleAnyOptions = UpsampleOptions & Pick<InterpolateOptions, "mode" | "align_corners">;

const read_upsample_any = signature<Input & Required<UpsampleAnyOptions>>("upsample", {
  ...size_kinds,
  mode,
  align_corners: flag_or_null,
});

/** {@link interpolate} by its older name. */
export function upsample(
  ...args: Arguments<
    [input: Tensor],
    [...GivenSizes, mode: InterpolateMode, align_corners: boolean | null],
    Input & UpsampleAnyOptions
  >
): Tensor {
  const { input, ...options } = read_upsample_any(args);
  warn("F.upsample is deprecated. Use F.interpolate instead.");
  return interpolate(input, options);
}

const grid_modes = ["bilinear", "nearest", "bicubic"] as const;
const padding_modes = ["zeros", "border", "reflection"] as const;

export interface GridSampleOptions {
  /** Default: "bilinear". */
  mode?: (typeof grid_modes)[number];
  /** The padding outside: zeros, the border's elements, or a reflection. Default: "zeros". */
  padding_mode?: (typeof padding_modes)[number];
  /** Whether −1 and 1 are the corners' centres, or their outer edges. Default: false, with a warning. */
  align_corners?: boolean | null;
}

type Sampled = { input: Tensor; grid: Tensor };
type GridMode = (typeof grid_modes)[number];
type PaddingMode = (typeof padding_modes)[number];

const read_grid_sample = signature<Sampled & Required<GridSampleOptions>>("grid_sample", {
  input,
  grid: kinds.tensor(),
  mode: kinds.string("bilinear") as kinds.Kind<GridMode>,
  padding_mode: kinds.string("zeros") as kinds.Kind<PaddingMode>,
  align_corners: flag_or_null,
});

function code_of(name: string, value: string, known: readonly string[]): number {
  const code = known.indexOf(value);
  if (code >= 0) return code;
  const list = known.map((one) => `'${one}'`).join(", ");
  throw new RangeError(
    `nn.functional.grid_sample(): expected ${name} to be one of ${list}, but got: '${value}'`,
  );
}

function corners(align_corners: boolean | null): boolean {
  if (align_corners === null) {
    warn(
      "grid_sample and affine_grid take align_corners=false where it is not given; name it to silence this.",
    );
  }
  return align_corners ?? false;
}

/**
 * The input's values at the places that `grid` names, between −1 and 1 in each spatial dimension.
 *
 * @param input shape (batch, channels, [depth,] height, width).
 * @param grid shape (batch, [D,] H, W, 2 or 3): x, y and z.
 * @returns shape (batch, channels, [D,] H, W). Mirrors torch.nn.functional.grid_sample.
 */
export function grid_sample(
  ...args: Arguments<
    [input: Tensor, grid: Tensor],
    [mode: GridMode, padding_mode: PaddingMode, align_corners: boolean | null],
    Sampled & GridSampleOptions
  >
): Tensor {
  const { input, grid, mode, padding_mode, align_corners } = read_grid_sample(args);
  const interpolation = code_of("mode", mode, grid_modes);
  const padding = code_of("padding_mode", padding_mode, padding_modes);
  return torch.grid_sampler(input, grid, interpolation, padding, corners(align_corners));
}
