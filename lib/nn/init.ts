/**
 * Filling tensors with initial values. Each function changes its tensor, without autograd recording
 * it, and returns it.
 *
 * Mirrors torch.nn.init: the same random numbers are drawn in the same order.
 */
import { type Generator, type Tensor, torch } from "../torch/index.js";
import { warn } from "./arguments.js";
import { accept_by_density, normal_share, redraw_outside } from "./init/truncated_normal.js";

export interface RandomOptions {
  /** Where random numbers come from. Default: the device's default generator. */
  generator?: Generator | null;
}

/** The functions that {@link calculate_gain} knows. */
export type Nonlinearity =
  | "linear"
  | "conv1d"
  | "conv2d"
  | "conv3d"
  | "conv_transpose1d"
  | "conv_transpose2d"
  | "conv_transpose3d"
  | "sigmoid"
  | "tanh"
  | "relu"
  | "leaky_relu"
  | "selu";

/** Which size keeps its variance: of the forward pass, or of the backward pass. */
export type FanMode = "fan_in" | "fan_out";

/** What `generator` is to an operator: left out where it is the default. */
function drawing({ generator }: RandomOptions): { generator?: Generator } {
  return generator ? { generator } : {};
}

/**
 * The factor by which a nonlinearity's layer is to be scaled up.
 *
 * @param param the slope of a leaky_relu. Default: 0.01.
 */
export function calculate_gain(nonlinearity: Nonlinearity, param: number | null = null): number {
  switch (nonlinearity) {
    case "tanh":
      return 5 / 3;
    case "relu":
      return Math.sqrt(2);
    case "leaky_relu": {
      const slope = param ?? 0.01;
      if (typeof slope !== "number") {
        throw new TypeError(`negative_slope ${String(slope)} not a valid number`);
      }
      return Math.sqrt(2 / (1 + slope * slope));
    }
    case "selu":
      return 3 / 4;
    case "sigmoid":
    case "linear":
    case "conv1d":
    case "conv2d":
    case "conv3d":
    case "conv_transpose1d":
    case "conv_transpose2d":
    case "conv_transpose3d":
      return 1;
    default:
      throw new RangeError(`Unsupported nonlinearity ${String(nonlinearity)}`);
  }
}

/** Draws from the uniform distribution over [a, b). */
export function uniform_<T extends Tensor>(
  tensor: T,
  a = 0,
  b = 1,
  options: RandomOptions = {},
): T {
  torch.no_grad(() => tensor.uniform_(a, b, drawing(options)));
  return tensor;
}

/** Draws from the normal distribution. */
export function normal_<T extends Tensor>(
  tensor: T,
  mean = 0,
  std = 1,
  options: RandomOptions = {},
): T {
  torch.no_grad(() => tensor.normal_(mean, std, drawing(options)));
  return tensor;
}

/** Fills with `value`. */
export function constant_<T extends Tensor>(tensor: T, value: number): T {
  torch.no_grad(() => tensor.fill_(value));
  return tensor;
}

/** Fills with 1. */
export function ones_<T extends Tensor>(tensor: T): T {
  return constant_(tensor, 1);
}

/** Fills with 0. */
export function zeros_<T extends Tensor>(tensor: T): T {
  torch.no_grad(() => tensor.zero_());
  return tensor;
}

/** Makes a 2-D tensor the identity. */
export function eye_<T extends Tensor>(tensor: T): T {
  check_matrix(tensor);
  torch.no_grad(() => {
    tensor.zero_();
    tensor.fill_diagonal_(1);
  });
  return tensor;
}

/**
 * Makes the weight of a convolution one that passes its input on: output channel i of each group is
 * input channel i, as far as there are both.
 *
 * Mirrors torch.nn.init.dirac_.
 *
 * @param tensor shape (out_channels, in_channels / groups, kernel…), the kernel of 1 to 3 dimensions.
 * @throws RangeError for any other shape
 */
export function dirac_<T extends Tensor>(tensor: T, groups = 1): T {
  const [out_channels = 0, in_channels = 0, ...kernel] = tensor.shape;
  if (tensor.dim() < 3 || tensor.dim() > 5) {
    throw new RangeError("Only tensors with 3, 4, or 5 dimensions are supported");
  }
  if (out_channels % groups !== 0) throw new RangeError("dim 0 must be divisible by groups");
  const size = out_channels / groups;
  const centre = kernel.map((length) => Math.floor(length / 2));
  torch.no_grad(() => {
    tensor.zero_();
    for (let group = 0; group < groups; group++) {
      for (let channel = 0; channel < Math.min(size, in_channels); channel++) {
        tensor.set_at(1, group * size + channel, channel, ...centre);
      }
    }
  });
  return tensor;
}

function check_matrix(tensor: Tensor): void {
  if (tensor.dim() !== 2) {
    throw new RangeError(
      `Only tensors with 2 dimensions are supported, but got ${tensor.dim()} dimension(s)`,
    );
  }
}

function fans(tensor: Tensor): { fan_in: number; fan_out: number } {
  if (tensor.dim() < 2) {
    throw new RangeError(
      "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions",
    );
  }
  const [out = 0, into = 0, ...field] = tensor.shape;
  const receptive_field = field.reduce((product, size) => product * size, 1);
  return { fan_in: into * receptive_field, fan_out: out * receptive_field };
}

/** U(−a, a) with a = gain · √(6 / (fan_in + fan_out)). */
export function xavier_uniform_<T extends Tensor>(
  tensor: T,
  gain = 1,
  options: RandomOptions = {},
): T {
  const { fan_in, fan_out } = fans(tensor);
  const std = gain * Math.sqrt(2 / (fan_in + fan_out));
  const a = Math.sqrt(3) * std;
  return uniform_(tensor, -a, a, options);
}

/** N(0, std²) with std = gain · √(2 / (fan_in + fan_out)). */
export function xavier_normal_<T extends Tensor>(
  tensor: T,
  gain = 1,
  options: RandomOptions = {},
): T {
  const { fan_in, fan_out } = fans(tensor);
  return normal_(tensor, 0, gain * Math.sqrt(2 / (fan_in + fan_out)), options);
}

export interface KaimingOptions extends RandomOptions {
  /** The slope of the leaky_relu that follows. Default: 0. */
  a?: number;
  /** Default: "fan_in". */
  mode?: FanMode;
  /** Default: "leaky_relu". */
  nonlinearity?: Nonlinearity;
}

/** gain / √fan, or null for a tensor without elements. */
function kaiming_std(
  tensor: Tensor,
  { a = 0, mode = "fan_in", nonlinearity = "leaky_relu" }: KaimingOptions,
): number | null {
  if (tensor.shape.includes(0)) {
    warn("Initializing zero-element tensors is a no-op");
    return null;
  }
  if (mode !== "fan_in" && mode !== "fan_out") {
    throw new RangeError(
      `Mode ${String(mode)} not supported, please use one of "fan_in", "fan_out"`,
    );
  }
  return calculate_gain(nonlinearity, a) / Math.sqrt(fans(tensor)[mode]);
}

/** U(−bound, bound) with bound = gain · √(3 / fan). */
export function kaiming_uniform_<T extends Tensor>(tensor: T, options: KaimingOptions = {}): T {
  const std = kaiming_std(tensor, options);
  if (std === null) return tensor;
  const bound = Math.sqrt(3) * std;
  return uniform_(tensor, -bound, bound, options);
}

/** N(0, std²) with std = gain / √fan. */
export function kaiming_normal_<T extends Tensor>(tensor: T, options: KaimingOptions = {}): T {
  const std = kaiming_std(tensor, options);
  return std === null ? tensor : normal_(tensor, 0, std, options);
}

/** A (semi-)orthogonal matrix, of all dimensions but the first taken together, times `gain`. */
export function orthogonal_<T extends Tensor>(tensor: T, gain = 1, options: RandomOptions = {}): T {
  if (tensor.dim() < 2) {
    throw new RangeError("Only tensors with 2 or more dimensions are supported");
  }
  if (tensor.numel() === 0) return tensor;
  return torch.no_grad(() => {
    const rows = tensor.size(0);
    const columns = tensor.numel() / rows;
    const drawn = tensor.new_empty([rows, columns]).normal_(0, 1, drawing(options));
    const [q, r] = torch.linalg.qr(rows < columns ? drawn.t() : drawn);
    // The signs make the distribution uniform over all such matrices.
    const signed = q.mul(torch.diag(r, 0).sign());
    tensor.copy_((rows < columns ? signed.t() : signed).reshape(tensor.shape));
    tensor.mul_(gain);
    return tensor;
  });
}

/** A 2-D tensor from N(0, std²), of which each column has a share `sparsity` of zeros. */
export function sparse_<T extends Tensor>(
  tensor: T,
  sparsity: number,
  std = 0.01,
  options: RandomOptions = {},
): T {
  check_matrix(tensor);
  const [rows = 0, columns = 0] = tensor.shape;
  const zeros = Math.ceil(sparsity * rows);
  torch.no_grad(() => {
    tensor.normal_(0, std, drawing(options));
    for (let column = 0; column < columns; column++) {
      const order = torch.randperm(rows);
      tensor.set_at(0, order.at(`:${zeros}`), column);
    }
  });
  return tensor;
}

export interface TruncatedNormalOptions extends RandomOptions {
  /** Default: 0. */
  mean?: number;
  /** Default: 1. */
  std?: number;
  /** The smallest value. Default: -2. */
  a?: number;
  /** The largest value. Default: 2. */
  b?: number;
}

/** Draws from the normal distribution, again and again where a value lies outside [a, b]. */
export function trunc_normal_<T extends Tensor>(
  tensor: T,
  { mean = 0, std = 1, a = -2, b = 2, generator }: TruncatedNormalOptions = {},
): T {
  if (mean < a - 2 * std || mean > b + 2 * std) {
    warn(
      "mean is more than 2 std from [a, b] in nn.init.trunc_normal_. " +
        "The distribution of values may be incorrect.",
    );
  }
  const source = drawing({ generator: generator ?? null });
  const share = normal_share((b - mean) / std) - normal_share((a - mean) / std);
  torch.no_grad(() => {
    if (share > 0.3) redraw_outside(tensor, mean, std, a, b, source);
    else accept_by_density(tensor, mean, std, a, b, source);
  });
  return tensor;
}
