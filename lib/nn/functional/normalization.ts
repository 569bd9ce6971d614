/** Normalisations over places and over neighbouring channels, as torch.nn.functional has them. */
import { required, signature, type Tensor, torch } from "../../torch/index.js";
import { pad } from "./layers.js";
import { avg_pool2d, avg_pool3d } from "./pooling.js";

/** input / √(mean of squares + eps) · weight over the last dimensions. Mirrors torch.nn.functional.rms_norm. */
export const rms_norm = torch.rms_norm;

export interface InstanceNormOptions {
  running_mean?: Tensor | null;
  running_var?: Tensor | null;
  /** Shape (channels). Default: all 1. */
  weight?: Tensor | null;
  /** Shape (channels). Default: all 0. */
  bias?: Tensor | null;
  /** Whether the input's own statistics are used. Default: true. */
  use_input_stats?: boolean;
  /** The share of a batch in the running statistics. Default: 0.1. */
  momentum?: number;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
}

const read_instance_norm = signature<Required<InstanceNormOptions> & { input: Tensor }>(
  "instance_norm",
  {
    input: required,
    running_mean: null,
    running_var: null,
    weight: null,
    bias: null,
    use_input_stats: true,
    momentum: 0.1,
    eps: 1e-5,
  },
);

/**
 * Normalises each channel of each element of the batch by itself. Mirrors
 * torch.nn.functional.instance_norm.
 *
 * @throws RangeError where a channel has one value only
 */
export function instance_norm(input: Tensor, options?: InstanceNormOptions): Tensor;
export function instance_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var?: Tensor | null,
  options?: Omit<InstanceNormOptions, "running_mean" | "running_var">,
): Tensor;
export function instance_norm(...args: unknown[]): Tensor {
  const given = read_instance_norm(args);
  const { input, running_mean, running_var, weight, bias, use_input_stats, momentum, eps } = given;
  const places = input.shape.slice(2).reduce((product, size) => product * size, 1);
  if (use_input_stats && places === 1) {
    throw new RangeError(
      `Expected more than 1 spatial element when training, got input size [${input.shape.join(", ")}]`,
    );
  }
  return torch.instance_norm(
    input,
    weight,
    bias,
    running_mean,
    running_var,
    use_input_stats,
    momentum,
    eps,
    true,
  );
}

export interface LocalResponseNormOptions {
  /** Default: 1e-4. */
  alpha?: number;
  /** Default: 0.75. */
  beta?: number;
  /** Default: 1. */
  k?: number;
}

const read_local_response = signature<
  Required<LocalResponseNormOptions> & { input: Tensor; size: number }
>("local_response_norm", { input: required, size: required, alpha: 1e-4, beta: 0.75, k: 1 });

/** input / (k + alpha · mean of squares over `size` neighbouring channels)^beta. */
export function local_response_norm(
  input: Tensor,
  size: number,
  options?: LocalResponseNormOptions,
): Tensor;
export function local_response_norm(
  input: Tensor,
  size: number,
  alpha?: number,
  beta?: number,
  k?: number,
): Tensor;
export function local_response_norm(...args: unknown[]): Tensor {
  const { input, size, alpha, beta, k } = read_local_response(args);
  const dim = input.dim();
  if (dim < 3) {
    throw new RangeError(`Expected 3D or higher dimensionality input (got ${dim} dimensions)`);
  }
  if (input.numel() === 0) return input;
  const around = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  const squares = input.mul(input);
  const { shape } = input;
  const [batch, channels, first] = shape as [number, number, number];
  const means =
    dim === 3
      ? avg_pool2d(pad(squares.unsqueeze(1), [0, 0, ...around]), [size, 1], { stride: 1 }).squeeze(
          1,
        )
      : avg_pool3d(
          pad(squares.view(batch, 1, channels, first, -1), [0, 0, 0, 0, ...around]),
          [size, 1, 1],
          { stride: 1 },
        )
          .squeeze(1)
          .view(shape);
  return input.div(means.mul(alpha).add(k).pow(beta));
}
