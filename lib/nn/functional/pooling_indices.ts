/** Max pooling with the places of the maxima, under the names that Python has for it. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, signature } from "../../torch/internal.js";
import {
  adaptive_max_pool1d,
  adaptive_max_pool2d,
  adaptive_max_pool3d,
  max_pool1d,
  max_pool2d,
  max_pool3d,
  type WithIndices,
} from "./pooling.js";
import {
  type Adaptive,
  type AdaptiveMaxPoolArguments,
  adaptive_max_pool_kinds,
  type FractionalArguments,
  type FractionalMaxPoolOptions,
  type FractionalSizes,
  fractional_kinds,
  type MaxPoolArguments,
  type MaxPoolOptions,
  max_pool_kinds,
  type OutputSize,
  type Pooled,
  type ReturnIndices,
  type Windows,
} from "./pooling_kinds.js";
import { fractional_max_pool2d, fractional_max_pool3d } from "./unpooling.js";
import type { WindowSize } from "./window.js";

// Python's functions take `return_indices` as well, and give the indices whatever it says.

/** `max_pool2d(…, { return_indices: true })`. */
export type MaxPoolWithIndices = (
  ...args: Arguments<
    [input: Tensor, kernel_size: WindowSize],
    [...Windows, return_indices: boolean],
    Pooled & MaxPoolOptions & ReturnIndices
  >
) => WithIndices;

/** `adaptive_max_pool2d(…, { return_indices: true })`. */
export type AdaptiveMaxPoolWithIndices = (
  ...args: Arguments<
    [input: Tensor, output_size: OutputSize],
    [return_indices: boolean],
    Adaptive & ReturnIndices
  >
) => WithIndices;

/** `fractional_max_pool2d(…, { return_indices: true })`. */
export type FractionalMaxPoolWithIndices = (
  ...args: Arguments<
    [input: Tensor, kernel_size: WindowSize],
    [...FractionalSizes, return_indices: boolean, _random_samples: Tensor | null],
    Pooled & FractionalMaxPoolOptions & ReturnIndices
  >
) => WithIndices;

function max_pool(name: string, pool: typeof max_pool1d): MaxPoolWithIndices {
  const read = signature<MaxPoolArguments>(name, max_pool_kinds);
  return (...args) => pool({ ...read(args), return_indices: true });
}

function adaptive(name: string, pool: typeof adaptive_max_pool1d): AdaptiveMaxPoolWithIndices {
  const read = signature<AdaptiveMaxPoolArguments>(name, adaptive_max_pool_kinds);
  return (...args) => pool({ ...read(args), return_indices: true });
}

function fractional(
  name: string,
  pool: typeof fractional_max_pool2d,
): FractionalMaxPoolWithIndices {
  const read = signature<FractionalArguments>(name, fractional_kinds);
  return (...args) => pool({ ...read(args), return_indices: true });
}

/** {@link max_pool1d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.max_pool1d_with_indices. */
export const max_pool1d_with_indices = max_pool("max_pool1d_with_indices", max_pool1d);
/** {@link max_pool2d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.max_pool2d_with_indices. */
export const max_pool2d_with_indices = max_pool("max_pool2d_with_indices", max_pool2d);
/** {@link max_pool3d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.max_pool3d_with_indices. */
export const max_pool3d_with_indices = max_pool("max_pool3d_with_indices", max_pool3d);
/** {@link adaptive_max_pool1d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.adaptive_max_pool1d_with_indices. */
export const adaptive_max_pool1d_with_indices = adaptive(
  "adaptive_max_pool1d_with_indices",
  adaptive_max_pool1d,
);
/** {@link adaptive_max_pool2d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.adaptive_max_pool2d_with_indices. */
export const adaptive_max_pool2d_with_indices = adaptive(
  "adaptive_max_pool2d_with_indices",
  adaptive_max_pool2d,
);
/** {@link adaptive_max_pool3d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.adaptive_max_pool3d_with_indices. */
export const adaptive_max_pool3d_with_indices = adaptive(
  "adaptive_max_pool3d_with_indices",
  adaptive_max_pool3d,
);
/** {@link fractional_max_pool2d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.fractional_max_pool2d_with_indices. */
export const fractional_max_pool2d_with_indices = fractional(
  "fractional_max_pool2d_with_indices",
  fractional_max_pool2d,
);
/** {@link fractional_max_pool3d} with the indices of the greatest elements: `[output, indices]`. Mirrors torch.nn.functional.fractional_max_pool3d_with_indices. */
export const fractional_max_pool3d_with_indices = fractional(
  "fractional_max_pool3d_with_indices",
  fractional_max_pool3d,
);
