/** Max pooling with the places of what it took, under the names that Python has for it. */
import { is_keywords, type Tensor } from "../../torch/index.js";
import {
  adaptive_max_pool1d,
  adaptive_max_pool2d,
  adaptive_max_pool3d,
  type MaxPoolOptions,
  max_pool1d,
  max_pool2d,
  max_pool3d,
  type OutputSize,
  type WithIndices,
} from "./pooling.js";
import {
  type FractionalMaxPoolOptions,
  fractional_max_pool2d,
  fractional_max_pool3d,
} from "./unpooling.js";
import type { WindowSize } from "./window.js";

/** `max_pool2d(…, { return_indices: true })`. */
export interface MaxPoolWithIndices {
  (input: Tensor, kernel_size: WindowSize, options?: MaxPoolOptions): WithIndices;
  (
    input: Tensor,
    kernel_size: WindowSize,
    stride: WindowSize | null,
    padding?: WindowSize,
    dilation?: WindowSize,
    ceil_mode?: boolean,
  ): WithIndices;
}

/** `adaptive_max_pool2d(…, { return_indices: true })`. */
export type AdaptiveMaxPoolWithIndices = (input: Tensor, output_size: OutputSize) => WithIndices;

/** `fractional_max_pool2d(…, { return_indices: true })`. */
export type FractionalMaxPoolWithIndices = (
  input: Tensor,
  kernel_size: WindowSize,
  options: Omit<FractionalMaxPoolOptions, "return_indices">,
) => WithIndices;

type Pool = (...args: never[]) => unknown;

const with_indices = (pool: Pool) =>
  ((...args: unknown[]) => {
    const last = args.at(-1);
    const given = is_keywords(last) ? args.slice(0, -1) : args;
    const options = { ...(is_keywords(last) ? last : {}), return_indices: true };
    return pool(...([...given, options] as never[]));
  }) as Pool;

export const max_pool1d_with_indices = with_indices(max_pool1d) as MaxPoolWithIndices;
export const max_pool2d_with_indices = with_indices(max_pool2d) as MaxPoolWithIndices;
export const max_pool3d_with_indices = with_indices(max_pool3d) as MaxPoolWithIndices;
export const adaptive_max_pool1d_with_indices = with_indices(
  adaptive_max_pool1d,
) as AdaptiveMaxPoolWithIndices;
export const adaptive_max_pool2d_with_indices = with_indices(
  adaptive_max_pool2d,
) as AdaptiveMaxPoolWithIndices;
export const adaptive_max_pool3d_with_indices = with_indices(
  adaptive_max_pool3d,
) as AdaptiveMaxPoolWithIndices;
export const fractional_max_pool2d_with_indices = with_indices(
  fractional_max_pool2d,
) as FractionalMaxPoolWithIndices;
export const fractional_max_pool3d_with_indices = with_indices(
  fractional_max_pool3d,
) as FractionalMaxPoolWithIndices;
