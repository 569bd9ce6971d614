/** Pooling's inverses, and pooling by chance or by norms, as torch.nn.functional has them. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import {
  avg_pool1d,
  avg_pool2d,
  avg_pool3d,
  type IndicesWanted,
  max_pool1d,
  max_pool2d,
  max_pool3d,
  type WithIndices,
} from "./pooling.js";
import {
  type FractionalArguments,
  type FractionalMaxPoolOptions,
  type FractionalSizes,
  fractional_kinds,
  type Pooled,
  type Skippable,
} from "./pooling_kinds.js";
import { each, type WindowSize } from "./window.js";

const { _nn } = torch["_C"];

export interface MaxUnpoolOptions {
  /** From one window to the next. Default: the window's size. */
  stride?: WindowSize | null;
  /** The padding that was added on both sides when pooling. Default: 0. */
  padding?: WindowSize;
  /** Of the spatial dimensions, or of all. Default: the smallest that the windows cover. */
  output_size?: readonly number[] | null;
}

interface MaxUnpooled {
  input: Tensor;
  indices: Tensor;
  kernel_size: WindowSize;
}

/** Puts values back to the places that max pooling took them from; all others are 0. */
export type MaxUnpool = (
  ...args: Arguments<
    [input: Tensor, indices: Tensor, kernel_size: WindowSize],
    [stride: WindowSize | null, padding: WindowSize, output_size: readonly number[] | null],
    MaxUnpooled & MaxUnpoolOptions
  >
) => Tensor;

const sizes_or_null = kinds.nullable(kinds.sizes());

interface UnpoolingWindows {
  kernel: readonly number[];
  stride: readonly number[];
  padding: readonly number[];
}

function unpool_size(
  input: Tensor,
  windows: UnpoolingWindows,
  wanted: readonly number[] | null,
): number[] {
  const { kernel, stride, padding } = windows;
  const dims = kernel.length;
  if (input.dim() < dims) {
    throw new RangeError(
      `max_unpool${dims}d: the input must have ${dims + 1} or ${dims + 2} dimensions, but it has ${input.dim()}`,
    );
  }
  const sizes = input.shape.slice(-dims);
  const usual = kernel.map(
    (size, i) =>
      ((sizes[i] as number) - 1) * (stride[i] as number) + size - 2 * (padding[i] as number),
  );
  const size = wanted === null ? usual : wanted.length === dims + 2 ? wanted.slice(2) : wanted;
  if (size.length !== dims) {
    throw new RangeError(
      `output_size should be a sequence containing ${dims} or ${dims + 2} elements, but it has a length of '${size.length}'`,
    );
  }
  size.forEach((one, d) => {
    if (one < 0) {
      throw new RangeError(
        `max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size[${d}]=${one}`,
      );
    }
    const [least, most] = [-1, 1].map(
      (sign) => (usual[d] as number) + sign * (stride[d] as number),
    );
    if (wanted !== null && !((least as number) < one && one < (most as number))) {
      throw new RangeError(
        `invalid output_size "[${size.join(", ")}]" (dim ${d} must be between ${least} and ${most})`,
      );
    }
  });
  return [...size];
}

function max_unpool(
  dims: number,
  unpool: (input: Tensor, indices: Tensor, size: number[], windows: UnpoolingWindows) => Tensor,
): MaxUnpool {
  const read = signature<MaxUnpooled & Required<MaxUnpoolOptions>>(`max_unpool${dims}d`, {
    input: kinds.tensor(),
    indices: kinds.tensor(),
    kernel_size: kinds.sizes(),
    stride: sizes_or_null,
    padding: kinds.sizes().or(0),
    output_size: kinds.nullable(kinds.array_of(kinds.integer())),
  });
  return (...args) => {
    const { input, indices, kernel_size, stride, padding, output_size } = read(args);
    const kernel = each(kernel_size, dims);
    const windows = {
      kernel,
      stride: stride === null ? kernel : each(stride, dims),
      padding: each(padding, dims),
    };
    return unpool(input, indices, unpool_size(input, windows, output_size), windows);
  };
}

/** The inverse of max_pool1d, as far as there is one. */
export const max_unpool1d = max_unpool(1, (input, indices, size) =>
  _nn.max_unpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1),
);

/** The inverse of max_pool2d, as far as there is one. */
export const max_unpool2d = max_unpool(2, (input, indices, size) =>
  _nn.max_unpool2d(input, indices, size),
);

/** The inverse of max_pool3d, as far as there is one. */
export const max_unpool3d = max_unpool(3, (input, indices, size, { stride, padding }) =>
  _nn.max_unpool3d(input, indices, size, stride, padding),
);

export interface LpPoolOptions {
  /** From one window to the next. Default: the window's size. */
  stride?: WindowSize | null;
  /** Whether a window that is not whole counts as well. Default: false. */
  ceil_mode?: boolean;
}

interface LpPooled {
  input: Tensor;
  norm_type: number;
  kernel_size: WindowSize;
}

/** The p-norm of each window, of which `norm_type` is the p. */
export type LpPool = (
  ...args: Arguments<
    [input: Tensor, norm_type: number, kernel_size: WindowSize],
    [stride: WindowSize | null, ceil_mode: boolean],
    LpPooled & LpPoolOptions
  >
) => Tensor;

type Pool = (
  input: Tensor,
  kernel_size: WindowSize,
  options: { stride?: WindowSize; ceil_mode: boolean },
) => Tensor;

function lp_pool(dims: number, average: Pool, greatest: Pool): LpPool {
  const read = signature<LpPooled & Required<LpPoolOptions>>(`lp_pool${dims}d`, {
    input: kinds.tensor(),
    norm_type: kinds.number(),
    kernel_size: kinds.sizes(),
    stride: sizes_or_null,
    ceil_mode: kinds.boolean(false),
  });
  return (...args) => {
    const { input, norm_type, kernel_size, stride, ceil_mode } = read(args);
    const options = stride === null ? { ceil_mode } : { stride, ceil_mode };
    if (norm_type === Number.POSITIVE_INFINITY) return greatest(input.abs(), kernel_size, options);
    if (norm_type === Number.NEGATIVE_INFINITY) {
      return greatest(input.abs().neg(), kernel_size, options).neg();
    }
    const out = average(input.pow(norm_type), kernel_size, options);
    const elements = each(kernel_size, dims).reduce((product, size) => product * size, 1);
    return out
      .sign()
      .mul(out.abs().relu())
      .mul(elements)
      .pow(1 / norm_type);
  };
}

/** The p-norm of each window of a (batch, channels, length) tensor. */
export const lp_pool1d = lp_pool(
  1,
  (x, size, options) => avg_pool1d(x, size, options),
  (x, size, options) => max_pool1d(x, size, options),
);

/** The p-norm of each window of a (batch, channels, height, width) tensor. */
export const lp_pool2d = lp_pool(
  2,
  (x, size, options) => avg_pool2d(x, size, options),
  (x, size, options) => max_pool2d(x, size, options),
);

/** As {@link lp_pool2d}, with a depth before the height. */
export const lp_pool3d = lp_pool(
  3,
  (x, size, options) => avg_pool3d(x, size, options),
  (x, size, options) => max_pool3d(x, size, options),
);

/**
 * Max pooling to a size, with windows at random places; also returns the indices if
 * `return_indices` is true.
 */
export interface FractionalMaxPool {
  /**
   * The greatest element of windows of random sizes; with `return_indices` their indices besides.
   */
  (
    ...args:
      | [
          ...required: [input: Tensor, kernel_size: WindowSize],
          ...sizes: Skippable<FractionalSizes>,
          return_indices: true,
          _random_samples?: Tensor | null,
        ]
      | Arguments<
          [input: Tensor, kernel_size: WindowSize],
          FractionalSizes,
          Pooled & FractionalMaxPoolOptions & Partial<IndicesWanted>,
          IndicesWanted
        >
  ): WithIndices;
  /** The greatest element of windows of random sizes; with `return_indices` their indices besides. */
  (
    ...args: Arguments<
      [input: Tensor, kernel_size: WindowSize],
      [...FractionalSizes, return_indices: false, _random_samples: Tensor | null],
      Pooled & FractionalMaxPoolOptions & { return_indices?: false }
    >
  ): Tensor;
}

function fractional_max_pool(
  dims: number,
  pool: (input: Tensor, kernel: WindowSize, size: WindowSize, samples: Tensor) => WithIndices,
): FractionalMaxPool {
  const name = `fractional_max_pool${dims}d`;
  const read = signature<FractionalArguments>(name, fractional_kinds);
  const fractional = (...args: unknown[]) => {
    const { input, kernel_size, output_size, output_ratio, return_indices, _random_samples } =
      read(args);
    let size = output_size;
    if (size === null) {
      if (output_ratio === null) {
        throw new RangeError(
          `${name} requires specifying either an output_size or an output_ratio`,
        );
      }
      size = each(output_ratio, dims).map((part, i) => Math.trunc(input.size(i - dims) * part));
    }
    const batch = input.dim() === dims + 1 ? 1 : input.size(0);
    const { dtype, device } = input;
    const samples =
      _random_samples ?? torch.rand(batch, input.size(-dims - 1), dims, { dtype, device });
    const found = pool(input, kernel_size, size, samples);
    return return_indices ? found : found[0];
  };
  return fractional as FractionalMaxPool;
}

/** Max pooling of (batch, channels, height, width) tensors with windows that lie by chance. */
export const fractional_max_pool2d = fractional_max_pool(2, (...given) =>
  _nn.fractional_max_pool2d(...given),
);

/** As {@link fractional_max_pool2d}, with a depth before the height. */
export const fractional_max_pool3d = fractional_max_pool(3, (...given) =>
  _nn.fractional_max_pool3d(...given),
);
