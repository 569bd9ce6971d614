/** Activation functions, as torch.nn.functional has them. Each keeps the shape of its input. */
import { type Dtype, type Tensor, torch } from "../../torch/index.js";
import { first_by_position } from "../arguments.js";
import { keyword_operator, operator } from "../aten.js";

/** What activations with an in-place form take. */
export interface InplaceOptions {
  /** Whether the input itself is overwritten. Default: false. */
  inplace?: boolean;
}

/** The operator, or its in-place form. */
function pair<A extends unknown[]>(
  name: string,
): (inplace: boolean | undefined, input: Tensor, ...args: A) => Tensor {
  const plain = operator<[Tensor, ...A]>(name);
  const in_place = operator<[Tensor, ...A]>(`${name}_`);
  return (inplace, ...args) => (inplace ? in_place(...args) : plain(...args));
}

const aten_relu = pair("relu");
const aten_relu6 = pair("relu6");
const aten_elu = pair<[number]>("elu");
const aten_selu = pair("selu");
const aten_celu = pair<[number]>("celu");
const aten_silu = pair("silu");
const aten_mish = pair("mish");
const aten_leaky_relu = pair<[number]>("leaky_relu");
const aten_rrelu = pair<[number, number, boolean]>("rrelu");
const aten_hardtanh = pair<[number, number]>("hardtanh");
const aten_hardsigmoid = pair("hardsigmoid");
const aten_hardswish = pair("hardswish");
const aten_threshold = pair<[number, number]>("threshold");
const aten_gelu = keyword_operator<{ approximate: string }, [Tensor]>("gelu");
const aten_log_sigmoid = operator<[Tensor]>("log_sigmoid");
const aten_softplus = operator<[Tensor, number, number]>("softplus");
const aten_glu = operator<[Tensor, number]>("glu");

/** max(x, 0). */
export function relu(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_relu(inplace, input);
}

/** min(max(x, 0), 6). */
export function relu6(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_relu6(inplace, input);
}

export interface AlphaOptions extends InplaceOptions {
  /** Default: 1. */
  alpha?: number;
}

/** x where x > 0, else alpha · (exp(x) − 1). */
export function elu(
  input: Tensor,
  alpha?: number | AlphaOptions,
  options: AlphaOptions = {},
): Tensor {
  const given = first_by_position<AlphaOptions, "alpha">("alpha", alpha, options);
  return aten_elu(given.inplace, input, given.alpha ?? 1);
}

/** max(0, x) + min(0, alpha · (exp(x / alpha) − 1)). */
export function celu(
  input: Tensor,
  alpha?: number | AlphaOptions,
  options: AlphaOptions = {},
): Tensor {
  const given = first_by_position<AlphaOptions, "alpha">("alpha", alpha, options);
  return aten_celu(given.inplace, input, given.alpha ?? 1);
}

/** The scaled ELU with PyTorch's constants. */
export function selu(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_selu(inplace, input);
}

/** x · sigmoid(x). */
export function silu(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_silu(inplace, input);
}

/** x · tanh(softplus(x)). */
export function mish(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_mish(inplace, input);
}

export interface GeluOptions {
  /** "none" for the exact function, "tanh" for its approximation. Default: "none". */
  approximate?: "none" | "tanh";
}

/** x · Φ(x), with the normal distribution's Φ. */
export function gelu(input: Tensor, { approximate = "none" }: GeluOptions = {}): Tensor {
  return aten_gelu({ approximate }, input);
}

export interface LeakyReLUOptions extends InplaceOptions {
  /** The slope below zero. Default: 0.01. */
  negative_slope?: number;
}

/** x where x >= 0, else negative_slope · x. */
export function leaky_relu(
  input: Tensor,
  negative_slope?: number | LeakyReLUOptions,
  options: LeakyReLUOptions = {},
): Tensor {
  const given = first_by_position<LeakyReLUOptions, "negative_slope">(
    "negative_slope",
    negative_slope,
    options,
  );
  return aten_leaky_relu(given.inplace, input, given.negative_slope ?? 0.01);
}

/** x where x >= 0, else weight · x; `weight` holds one value, or one for each channel (dimension 1). */
export function prelu(input: Tensor, weight: Tensor): Tensor {
  return torch.prelu(input, weight);
}

export interface RReLUOptions extends InplaceOptions {
  /** Default: 1/8. */
  lower?: number;
  /** Default: 1/3. */
  upper?: number;
  /** Whether slopes are drawn; else their mean is taken. Default: false. */
  training?: boolean;
}

/** A leaky ReLU whose slopes are drawn from [lower, upper] while training. */
export function rrelu(
  input: Tensor,
  { lower = 1 / 8, upper = 1 / 3, training = false, inplace }: RReLUOptions = {},
): Tensor {
  return aten_rrelu(inplace, input, lower, upper, training);
}

export interface HardtanhOptions extends InplaceOptions {
  /** Default: -1. */
  min_val?: number;
  /** Default: 1. */
  max_val?: number;
}

/** x, limited to [min_val, max_val]. */
export function hardtanh(
  input: Tensor,
  { min_val = -1, max_val = 1, inplace }: HardtanhOptions = {},
): Tensor {
  if (min_val > max_val) {
    throw new RangeError(`min_val cannot be greater than max_val: got ${min_val} and ${max_val}`);
  }
  return aten_hardtanh(inplace, input, min_val, max_val);
}

/** relu6(x + 3) / 6. */
export function hardsigmoid(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_hardsigmoid(inplace, input);
}

/** x · hardsigmoid(x). */
export function hardswish(input: Tensor, { inplace }: InplaceOptions = {}): Tensor {
  return aten_hardswish(inplace, input);
}

/** x where x > threshold, else value. */
export function threshold(
  input: Tensor,
  limit: number,
  value: number,
  { inplace }: InplaceOptions = {},
): Tensor {
  return aten_threshold(inplace, input, limit, value);
}

/** 1 / (1 + exp(−x)). */
export function sigmoid(input: Tensor): Tensor {
  return input.sigmoid();
}

/** log(sigmoid(x)). */
export function logsigmoid(input: Tensor): Tensor {
  return aten_log_sigmoid(input);
}

/** The hyperbolic tangent. */
export function tanh(input: Tensor): Tensor {
  return input.tanh();
}

/** x − tanh(x). */
export function tanhshrink(input: Tensor): Tensor {
  return input.sub(input.tanh());
}

/** x / (1 + |x|). */
export function softsign(input: Tensor): Tensor {
  return input.div(input.abs().add(1));
}

export interface SoftplusOptions {
  /** Default: 1. */
  beta?: number;
  /** Above x · beta of this, the function is x itself. Default: 20. */
  threshold?: number;
}

/** log(1 + exp(beta · x)) / beta. */
export function softplus(
  input: Tensor,
  { beta = 1, threshold = 20 }: SoftplusOptions = {},
): Tensor {
  return aten_softplus(input, beta, threshold);
}

/** x pulled towards zero by `lambd` (default: 0.5). */
export const softshrink = torch._C._nn.softshrink;

/** x where |x| > lambd (default: 0.5), else 0. */
export const hardshrink = torch.hardshrink;

/** The first half of dimension `dim` (default: the last) times the sigmoid of the second half. */
export function glu(input: Tensor, dim = -1): Tensor {
  return aten_glu(input, dim);
}

export interface SoftmaxOptions {
  /** What the input is converted to first. Default: its own. */
  dtype?: Dtype | null;
}

/** exp(x) / Σ exp(x), the sum over dimension `dim`. */
export function softmax(input: Tensor, dim: number, options: SoftmaxOptions = {}): Tensor {
  return options.dtype ? input.softmax(dim, options.dtype) : input.softmax(dim);
}

/** The softmax of −x over dimension `dim`. */
export function softmin(input: Tensor, dim: number, options: SoftmaxOptions = {}): Tensor {
  return softmax(input.neg(), dim, options);
}

/** log(softmax(x)) over dimension `dim`. */
export function log_softmax(input: Tensor, dim: number, options: SoftmaxOptions = {}): Tensor {
  return options.dtype ? input.log_softmax(dim, options.dtype) : input.log_softmax(dim);
}
