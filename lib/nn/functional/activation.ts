/** Activation functions, as torch.nn.functional has them. Each keeps the shape of its input. */
import { Tensor, type Torch, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { operator } from "../aten.js";

/** Options of activations that have an in-place form. */
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

type Input = { input: Tensor };
type Read<O> = Required<O> & Input;

/** An activation with no other option than `inplace`. */
export type InplaceActivationFunction = (
  ...args: Arguments<[input: Tensor], [inplace: boolean], Input & InplaceOptions>
) => Tensor;

const input = kinds.tensor();
const inplace = kinds.boolean(false);

function activation(name: string): InplaceActivationFunction {
  const run = pair(name);
  const read = signature<Read<InplaceOptions>>(name, { input, inplace });
  // These are called often, and mostly so.
  return named(name, (...args) => {
    if (args[0] instanceof Tensor) {
      if (args.length === 1) return run(false, args[0]);
      if (args.length === 2 && typeof args[1] === "boolean") return run(args[1], args[0]);
    }
    const given = read(args);
    return run(given.inplace, given.input);
  });
}

/** Gives a function its name, as those have that are declared. */
function named<F extends (...args: never[]) => unknown>(name: string, callable: F): F {
  return Object.defineProperty(callable, "name", { value: name, configurable: true });
}

/** An activation without options. */
export type PlainActivationFunction = (...args: Arguments<[input: Tensor], [], Input>) => Tensor;

function plain_activation(
  name: string,
  compute: (input: Tensor) => Tensor,
): PlainActivationFunction {
  const read = signature<Input>(name, { input });
  return named(name, (...args) => {
    if (args.length === 1 && args[0] instanceof Tensor) return compute(args[0]);
    return compute(read(args).input);
  });
}

const aten_elu = pair<[number]>("elu");
const aten_celu = pair<[number]>("celu");
const aten_leaky_relu = pair<[number]>("leaky_relu");
const aten_rrelu = pair<[number, number, boolean]>("rrelu");
const aten_hardtanh = pair<[number, number]>("hardtanh");
const aten_threshold = pair<[number, number]>("threshold");

/** max(x, 0). */
export const relu = activation("relu");

/** min(max(x, 0), 6). */
export const relu6 = activation("relu6");

/** The scaled ELU with PyTorch's constants. */
export const selu = activation("selu");

/** x · sigmoid(x). */
export const silu = activation("silu");

/** x · tanh(softplus(x)). */
export const mish = activation("mish");

/** relu6(x + 3) / 6. */
export const hardsigmoid = activation("hardsigmoid");

/** x · hardsigmoid(x). */
export const hardswish = activation("hardswish");

export interface AlphaOptions extends InplaceOptions {
  /** Default: 1. */
  alpha?: number;
}

/** An activation with an `alpha`. */
export type AlphaFunction = (
  ...args: Arguments<[input: Tensor], [alpha: number, inplace: boolean], Input & AlphaOptions>
) => Tensor;

function alpha_activation(name: string, run: typeof aten_elu): AlphaFunction {
  const read = signature<Read<AlphaOptions>>(name, { input, alpha: kinds.number(1), inplace });
  return (...args) => {
    const given = read(args);
    return run(given.inplace, given.input, given.alpha);
  };
}

/** x if x > 0, else alpha · (exp(x) − 1). */
export const elu = alpha_activation("elu", aten_elu);

/** max(0, x) + min(0, alpha · (exp(x / alpha) − 1)). */
export const celu = alpha_activation("celu", aten_celu);

export interface GeluOptions {
  /** "none" for the exact function, "tanh" for its approximation. Default: "none". */
  approximate?: "none" | "tanh";
}

/** x · Φ(x), with the normal distribution's Φ; `approximate` may be "tanh" instead of "none". */
export const gelu: Torch["_C"]["_nn"]["gelu"] = torch["_C"]._nn.gelu;

export interface LeakyReLUOptions extends InplaceOptions {
  /** The slope below zero. Default: 0.01. */
  negative_slope?: number;
}

const read_leaky_relu = signature<Read<LeakyReLUOptions>>("leaky_relu", {
  input,
  negative_slope: kinds.number(0.01),
  inplace,
});

/** x if x >= 0, else negative_slope · x. */
export function leaky_relu(
  ...args: Arguments<
    [input: Tensor],
    [negative_slope: number, inplace: boolean],
    Input & LeakyReLUOptions
  >
): Tensor {
  const { input, negative_slope, inplace } = read_leaky_relu(args);
  return aten_leaky_relu(inplace, input, negative_slope);
}

/**
 * x if x >= 0, else weight · x; `weight` holds one value, or one for each channel (dimension 1).
 */
export const prelu: Torch["prelu"] = torch.prelu;

export interface RReLUOptions extends InplaceOptions {
  /** Default: 1/8. */
  lower?: number;
  /** Default: 1/3. */
  upper?: number;
  /** Whether slopes are drawn; else their mean is taken. Default: false. */
  training?: boolean;
}

const read_rrelu = signature<Read<RReLUOptions>>("rrelu", {
  input,
  lower: kinds.number(1 / 8),
  upper: kinds.number(1 / 3),
  training: kinds.boolean(false),
  inplace,
});

/** A leaky ReLU whose slopes are drawn from [lower, upper] while training. */
export function rrelu(
  ...args: Arguments<
    [input: Tensor],
    [lower: number, upper: number, training: boolean, inplace: boolean],
    Input & RReLUOptions
  >
): Tensor {
  const { input, lower, upper, training, inplace } = read_rrelu(args);
  return aten_rrelu(inplace, input, lower, upper, training);
}

export interface HardtanhOptions extends InplaceOptions {
  /** Default: -1. */
  min_val?: number;
  /** Default: 1. */
  max_val?: number;
}

const read_hardtanh = signature<Read<HardtanhOptions>>("hardtanh", {
  input,
  min_val: kinds.number(-1),
  max_val: kinds.number(1),
  inplace,
});

/**
 * x, limited to [min_val, max_val].
 *
 * @throws RangeError if `min_val` is greater than `max_val`
 */
export function hardtanh(
  ...args: Arguments<
    [input: Tensor],
    [min_val: number, max_val: number, inplace: boolean],
    Input & HardtanhOptions
  >
): Tensor {
  const { input, min_val, max_val, inplace } = read_hardtanh(args);
  if (min_val > max_val) {
    throw new RangeError(`min_val cannot be greater than max_val: got ${min_val} and ${max_val}`);
  }
  return aten_hardtanh(inplace, input, min_val, max_val);
}

export interface ThresholdArguments extends InplaceOptions {
  /** Below and at this the result is `value`. */
  threshold: number;
  /** The value in place of all others. */
  value: number;
}

const read_threshold = signature<Read<ThresholdArguments>>("threshold", {
  input,
  threshold: kinds.number(),
  value: kinds.number(),
  inplace,
});

/** x if x > threshold, else value. */
export function threshold(
  ...args: Arguments<
    [input: Tensor, threshold: number, value: number],
    [inplace: boolean],
    Input & ThresholdArguments
  >
): Tensor {
  const { input, threshold: limit, value, inplace } = read_threshold(args);
  return aten_threshold(inplace, input, limit, value);
}

/** 1 / (1 + exp(−x)). */
export const sigmoid = plain_activation("sigmoid", (input) => input.sigmoid());

/** log(sigmoid(x)). */
export const logsigmoid: Torch["_C"]["_nn"]["log_sigmoid"] = torch["_C"]._nn.log_sigmoid;

/** The hyperbolic tangent. */
export const tanh = plain_activation("tanh", (input) => input.tanh());

/** x − tanh(x), element by element. Mirrors torch.nn.functional.tanhshrink. */
export const tanhshrink = plain_activation("tanhshrink", (input) => input.sub(input.tanh()));

/** x / (1 + |x|), element by element. Mirrors torch.nn.functional.softsign. */
export const softsign = plain_activation("softsign", (input) => input.div(input.abs().add(1)));

export interface SoftplusOptions {
  /** Default: 1. */
  beta?: number;
  /** Above x · beta of this, the function is x itself. Default: 20. */
  threshold?: number;
}

/** log(1 + exp(beta · x)) / beta, and x itself if beta · x > threshold: 1 and 20 by default. */
export const softplus: Torch["_C"]["_nn"]["softplus"] = torch["_C"]._nn.softplus;

/** x pulled towards zero by `lambd` (default: 0.5). */
export const softshrink: Torch["_C"]["_nn"]["softshrink"] = torch["_C"]._nn.softshrink;

/** x if |x| > lambd (default: 0.5), else 0. */
export const hardshrink: Torch["hardshrink"] = torch.hardshrink;

// The in-place functions under Python's names: each overwrites its input, and returns it.
/** {@link celu}, in place. Mirrors torch.nn.functional.celu_. */
export const celu_: Torch["celu_"] = torch.celu_;
/** {@link relu}, in place. Mirrors torch.nn.functional.relu_. */
export const relu_: Torch["relu_"] = torch.relu_;
/** {@link rrelu}, in place. Mirrors torch.nn.functional.rrelu_. */
export const rrelu_: Torch["rrelu_"] = torch.rrelu_;
/** {@link selu}, in place. Mirrors torch.nn.functional.selu_. */
export const selu_: Torch["selu_"] = torch.selu_;
/** {@link threshold}, in place. Mirrors torch.nn.functional.threshold_. */
export const threshold_: Torch["threshold_"] = torch.threshold_;
/** {@link elu}, in place. Mirrors torch.nn.functional.elu_. */
export const elu_: Torch["_C"]["_nn"]["elu_"] = torch["_C"]._nn.elu_;
/** {@link hardtanh}, in place. Mirrors torch.nn.functional.hardtanh_. */
export const hardtanh_: Torch["_C"]["_nn"]["hardtanh_"] = torch["_C"]._nn.hardtanh_;
/** {@link leaky_relu}, in place. Mirrors torch.nn.functional.leaky_relu_. */
export const leaky_relu_: Torch["_C"]["_nn"]["leaky_relu_"] = torch["_C"]._nn.leaky_relu_;
