/** Normalisations over places and over neighbouring channels, as torch.nn.functional has them. */
import { type Shape, type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { pad } from "./layers.js";
import { avg_pool2d, avg_pool3d } from "./pooling.js";

const tensor_or_null = kinds.nullable(kinds.tensor());

export interface RMSNormFunctionOptions {
  /** Shape `normalized_shape`. Default: all 1. */
  weight?: Tensor | null;
  /** Added to the mean. Default: the dtype's epsilon. */
  eps?: number | null;
}

type RMSNormArguments = { input: Tensor; normalized_shape: Shape };

const read_rms_norm = signature<RMSNormArguments & Required<RMSNormFunctionOptions>>("rms_norm", {
  input: kinds.tensor(),
  normalized_shape: kinds.array_of(kinds.integer()),
  weight: tensor_or_null,
  eps: kinds.nullable(kinds.number()),
});

/** input / √(mean of squares + eps) · weight over the last dimensions. Mirrors torch.nn.functional.rms_norm. */
export function rms_norm(
  ...args: Arguments<
    [input: Tensor, normalized_shape: Shape],
    [weight: Tensor | null, eps: number | null],
    RMSNormArguments & RMSNormFunctionOptions
  >
): Tensor {
  const { input, normalized_shape, weight, eps } = read_rms_norm(args);
  return torch.rms_norm(input, normalized_shape, weight, eps);
}

export interface InstanceNormFunctionOptions {
  /** The running mean of each channel. Default: none. */
  running_mean?: Tensor | null;
  /** The running variance of each channel. Default: none. */
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

const read_instance_norm = signature<Required<InstanceNormFunctionOptions> & { input: Tensor }>(
  "instance_norm",
  {
    input: kinds.tensor(),
    running_mean: tensor_or_null,
    running_var: tensor_or_null,
    weight: tensor_or_null,
    bias: tensor_or_null,
    use_input_stats: kinds.boolean(true),
    momentum: kinds.number(0.1),
    eps: kinds.number(1e-5),
  },
);

/**
 * Normalises each channel of each element of the batch by itself. Mirrors
 * torch.nn.functional.instance_norm.
 *
 * @throws RangeError if a channel has only one value
 */
export function instance_norm(
  ...args: Arguments<
    [input: Tensor],
    [
      running_mean: Tensor | null,
      running_var: Tensor | null,
      weight: Tensor | null,
      bias: Tensor | null,
      use_input_stats: boolean,
      momentum: number,
      eps: number,
    ],
    { input: Tensor } & InstanceNormFunctionOptions
  >
): Tensor {
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

type LocalResponse = { input: Tensor; size: number };

const read_local_response = signature<LocalResponse & Required<LocalResponseNormOptions>>(
  "local_response_norm",
  {
    input: kinds.tensor(),
    size: kinds.integer(),
    alpha: kinds.number(1e-4),
    beta: kinds.number(0.75),
    k: kinds.number(1),
  },
);

/** input / (k + alpha · mean of squares over `size` neighbouring channels)^beta. */
export function local_response_norm(
  ...args: Arguments<
    [input: Tensor, size: number],
    [alpha: number, beta: number, k: number],
    LocalResponse & LocalResponseNormOptions
  >
): Tensor {
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
