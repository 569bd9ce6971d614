/**
 * Filling tensors with initial values. Each function changes its tensor, without autograd recording
 * it, and returns it.
 *
 * Mirrors torch.nn.init: the same random numbers are drawn in the same order.
 */
import { type Generator, type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, nearest, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { accept_by_density, normal_share, redraw_outside } from "./truncated_normal.js";

export interface RandomOptions {
  /** The source of random numbers. Default: the device's default generator. */
  generator?: Generator | null;
}

/** The tensor that is filled. */
interface Filled<T> {
  tensor: T;
}

type RandomSource = [generator: Generator | null];

const tensor = kinds.tensor();
const generator = kinds.generator();

const nonlinearities = [
  "linear",
  "conv1d",
  "conv2d",
  "conv3d",
  "conv_transpose1d",
  "conv_transpose2d",
  "conv_transpose3d",
  "sigmoid",
  "tanh",
  "relu",
  "leaky_relu",
  "selu",
] as const;

/** The functions that {@link calculate_gain} knows. */
export type Nonlinearity = (typeof nonlinearities)[number];

/** The size that keeps its variance: of the forward pass, or of the backward pass. */
export type FanMode = "fan_in" | "fan_out";

/** The `generator` option as operators take it: left out if it is the default. */
function drawing({ generator }: RandomOptions): { generator?: Generator } {
  return generator ? { generator } : {};
}

const read_gain = signature<{ nonlinearity: string; param: number | null }>("calculate_gain", {
  nonlinearity: kinds.string(),
  param: kinds.nullable(kinds.number()),
});

/**
 * The factor by which a nonlinearity's layer is to be scaled up.
 *
 * @param param the slope of a leaky_relu. Default: 0.01.
 */
export function calculate_gain(
  ...args: Arguments<
    [nonlinearity: Nonlinearity],
    [param: number | null],
    { nonlinearity: Nonlinearity; param?: number | null }
  >
): number {
  const { nonlinearity, param } = read_gain(args);
  switch (nonlinearity) {
    case "tanh":
      return 5 / 3;
    case "relu":
      return Math.sqrt(2);
    case "leaky_relu":
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
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
    default: {
      const meant = nearest(nonlinearity, nonlinearities);
      const advice = meant === undefined ? "" : `. Did you mean '${meant}'?`;
      throw new RangeError(`Unsupported nonlinearity ${nonlinearity}${advice}`);
    }
  }
}

export interface UniformOptions extends RandomOptions {
  /** The least value. Default: 0. */
  a?: number;
  /** The upper bound (exclusive) of the values. Default: 1. */
  b?: number;
}

const read_uniform = signature<Filled<Tensor> & Required<UniformOptions>>("uniform_", {
  tensor,
  a: kinds.number(0),
  b: kinds.number(1),
  generator,
});

/** Draws from the uniform distribution over [a, b). */
export function uniform_<T extends Tensor>(
  ...args: Arguments<
    [tensor: T],
    [a: number, b: number, ...RandomSource],
    Filled<T> & UniformOptions
  >
): T {
  const { tensor, a, b, ...random } = read_uniform(args);
  torch.no_grad(() => tensor.uniform_(a, b, drawing(random)));
  return tensor as T;
}

export interface NormalOptions extends RandomOptions {
  /** Default: 0. */
  mean?: number;
  /** Default: 1. */
  std?: number;
}

const read_normal = signature<Filled<Tensor> & Required<NormalOptions>>("normal_", {
  tensor,
  mean: kinds.number(0),
  std: kinds.number(1),
  generator,
});

/** Draws from the normal distribution. */
export function normal_<T extends Tensor>(
  ...args: Arguments<
    [tensor: T],
    [mean: number, std: number, ...RandomSource],
    Filled<T> & NormalOptions
  >
): T {
  const { tensor, mean, std, ...random } = read_normal(args);
  torch.no_grad(() => tensor.normal_(mean, std, drawing(random)));
  return tensor as T;
}

const read_constant = signature<Filled<Tensor> & { val: number }>("constant_", {
  tensor,
  val: kinds.number(),
});

/** Fills with `val`. */
export function constant_<T extends Tensor>(
  ...args: Arguments<[tensor: T, val: number], [], Filled<T> & { val: number }>
): T {
  const { tensor, val } = read_constant(args);
  torch.no_grad(() => tensor.fill_(val));
  return tensor as T;
}

/** The arguments of functions that have no options. */
type Alone<T> = Arguments<[tensor: T], [], Filled<T>>;

const read_alone = (name: string) => signature<Filled<Tensor>>(name, { tensor });
const read_ones = read_alone("ones_");
const read_zeros = read_alone("zeros_");
const read_eye = read_alone("eye_");

/** Fills with 1. */
export function ones_<T extends Tensor>(...args: Alone<T>): T {
  return constant_(read_ones(args).tensor as T, 1);
}

/** Fills with 0. */
export function zeros_<T extends Tensor>(...args: Alone<T>): T {
  const { tensor } = read_zeros(args);
  torch.no_grad(() => tensor.zero_());
  return tensor as T;
}

/** Makes a 2-D tensor the identity. */
export function eye_<T extends Tensor>(...args: Alone<T>): T {
  const { tensor } = read_eye(args);
  check_matrix(tensor);
  torch.no_grad(() => {
    tensor.zero_();
    tensor.fill_diagonal_(1);
  });
  return tensor as T;
}

const read_dirac = signature<Filled<Tensor> & { groups: number }>("dirac_", {
  tensor,
  groups: kinds.integer(1),
});

/**
 * Makes the weight of a convolution one that passes its input on: output channel i of each group is
 * input channel i, as far as there are both.
 *
 * Mirrors torch.nn.init.dirac_.
 *
 * @param tensor shape (out_channels, in_channels / groups, kernel…), the kernel of 1 to 3 dimensions.
 * @throws RangeError for any other shape
 */
export function dirac_<T extends Tensor>(
  ...args: Arguments<[tensor: T], [groups: number], Filled<T> & { groups?: number }>
): T {
  const { tensor, groups } = read_dirac(args);
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
  return tensor as T;
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

export interface GainOptions extends RandomOptions {
  /** A factor of all values. Default: 1. */
  gain?: number;
}

type GainArguments<T> = Arguments<
  [tensor: T],
  [gain: number, ...RandomSource],
  Filled<T> & GainOptions
>;

const read_with_gain = (name: string) =>
  signature<Filled<Tensor> & Required<GainOptions>>(name, {
    tensor,
    gain: kinds.number(1),
    generator,
  });
const read_xavier_uniform = read_with_gain("xavier_uniform_");
const read_xavier_normal = read_with_gain("xavier_normal_");
const read_orthogonal = read_with_gain("orthogonal_");

/** U(−a, a) with a = gain · √(6 / (fan_in + fan_out)). */
export function xavier_uniform_<T extends Tensor>(...args: GainArguments<T>): T {
  const { tensor, gain, generator } = read_xavier_uniform(args);
  const { fan_in, fan_out } = fans(tensor);
  const std = gain * Math.sqrt(2 / (fan_in + fan_out));
  const a = Math.sqrt(3) * std;
  return uniform_(tensor as T, -a, a, generator);
}

/** N(0, std²) with std = gain · √(2 / (fan_in + fan_out)). */
export function xavier_normal_<T extends Tensor>(...args: GainArguments<T>): T {
  const { tensor, gain, generator } = read_xavier_normal(args);
  const { fan_in, fan_out } = fans(tensor);
  return normal_(tensor as T, 0, gain * Math.sqrt(2 / (fan_in + fan_out)), generator);
}

export interface KaimingOptions extends RandomOptions {
  /** The slope of the leaky_relu that follows. Default: 0. */
  a?: number;
  /** Default: "fan_in". */
  mode?: FanMode;
  /** Default: "leaky_relu". */
  nonlinearity?: Nonlinearity;
}

type KaimingArguments<T> = Arguments<
  [tensor: T],
  [a: number, mode: FanMode, nonlinearity: Nonlinearity, ...RandomSource],
  Filled<T> & KaimingOptions
>;

interface Kaiming extends Filled<Tensor> {
  a: number;
  mode: string;
  nonlinearity: string;
  generator: Generator | null;
}

const read_kaiming = (name: string) =>
  signature<Kaiming>(name, {
    tensor,
    a: kinds.number(0),
    mode: kinds.string("fan_in"),
    nonlinearity: kinds.string("leaky_relu"),
    generator,
  });
const read_kaiming_uniform = read_kaiming("kaiming_uniform_");
const read_kaiming_normal = read_kaiming("kaiming_normal_");

/** gain / √fan, or null for a tensor without elements. */
function kaiming_std({ tensor, a, mode, nonlinearity }: Kaiming): number | null {
  if (tensor.shape.includes(0)) {
    warn("Initializing zero-element tensors is a no-op");
    return null;
  }
  const fan = mode.toLowerCase();
  if (fan !== "fan_in" && fan !== "fan_out") {
    throw new RangeError(`Mode ${mode} not supported, please use one of 'fan_in', 'fan_out'`);
  }
  return calculate_gain(nonlinearity as Nonlinearity, a) / Math.sqrt(fans(tensor)[fan]);
}

/** U(−bound, bound) with bound = gain · √(3 / fan). */
export function kaiming_uniform_<T extends Tensor>(...args: KaimingArguments<T>): T {
  const given = read_kaiming_uniform(args);
  const std = kaiming_std(given);
  if (std === null) return given.tensor as T;
  const bound = Math.sqrt(3) * std;
  return uniform_(given.tensor as T, -bound, bound, given.generator);
}

/** N(0, std²) with std = gain / √fan. */
export function kaiming_normal_<T extends Tensor>(...args: KaimingArguments<T>): T {
  const given = read_kaiming_normal(args);
  const std = kaiming_std(given);
  if (std === null) return given.tensor as T;
  return normal_(given.tensor as T, 0, std, given.generator);
}

/** A (semi-)orthogonal matrix, of all dimensions but the first taken together, times `gain`. */
export function orthogonal_<T extends Tensor>(...args: GainArguments<T>): T {
  const { tensor, gain, ...random } = read_orthogonal(args);
  if (tensor.dim() < 2) {
    throw new RangeError("Only tensors with 2 or more dimensions are supported");
  }
  if (tensor.numel() === 0) return tensor as T;
  return torch.no_grad(() => {
    const rows = tensor.size(0);
    const columns = tensor.numel() / rows;
    const drawn = tensor.new_empty([rows, columns]).normal_(0, 1, drawing(random));
    const [q, r] = torch.linalg.qr(rows < columns ? drawn.t() : drawn);
    // The signs make the distribution uniform over all such matrices.
    const signed = q.mul(torch.diag(r, 0).sign());
    tensor.copy_((rows < columns ? signed.t() : signed).reshape(tensor.shape));
    tensor.mul_(gain);
    return tensor as T;
  });
}

export interface SparseInitOptions extends RandomOptions {
  /** The share of zeros in each column. */
  sparsity: number;
  /** Of those that are not zero. Default: 0.01. */
  std?: number;
}

const read_sparse = signature<Filled<Tensor> & Required<SparseInitOptions>>("sparse_", {
  tensor,
  sparsity: kinds.number(),
  std: kinds.number(0.01),
  generator,
});

/** A 2-D tensor from N(0, std²), of which each column has a share `sparsity` of zeros. */
export function sparse_<T extends Tensor>(
  ...args: Arguments<
    [tensor: T, sparsity: number],
    [std: number, ...RandomSource],
    Filled<T> & SparseInitOptions
  >
): T {
  const { tensor, sparsity, std, ...random } = read_sparse(args);
  check_matrix(tensor);
  const [rows = 0, columns = 0] = tensor.shape;
  const zeros = Math.ceil(sparsity * rows);
  torch.no_grad(() => {
    tensor.normal_(0, std, drawing(random));
    for (let column = 0; column < columns; column++) {
      const order = torch.randperm(rows);
      tensor.set_at(0, order.at(`:${zeros}`), column);
    }
  });
  return tensor as T;
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

const read_trunc_normal = signature<Filled<Tensor> & Required<TruncatedNormalOptions>>(
  "trunc_normal_",
  {
    tensor,
    mean: kinds.number(0),
    std: kinds.number(1),
    a: kinds.number(-2),
    b: kinds.number(2),
    generator,
  },
);

/** Draws from the normal distribution, again and again while a value lies outside [a, b]. */
export function trunc_normal_<T extends Tensor>(
  ...args: Arguments<
    [tensor: T],
    [mean: number, std: number, a: number, b: number, ...RandomSource],
    Filled<T> & TruncatedNormalOptions
  >
): T {
  const { tensor, mean, std, a, b, ...random } = read_trunc_normal(args);
  if (mean < a - 2 * std || mean > b + 2 * std) {
    warn(
      "mean is more than 2 std from [a, b] in nn.init.trunc_normal_. " +
        "The distribution of values may be incorrect.",
    );
  }
  const source = drawing(random);
  const share = normal_share((b - mean) / std) - normal_share((a - mean) / std);
  torch.no_grad(() => {
    if (share > 0.3) redraw_outside(tensor, mean, std, a, b, source);
    else accept_by_density(tensor, mean, std, a, b, source);
  });
  return tensor as T;
}
