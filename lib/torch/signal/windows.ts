/** Window functions: `torch.signal.windows`. */

import { functions } from "../dispatch/operators.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { type Dtype, float32, float64, get_default_dtype } from "../dtype.js";
import type { TorchFunctions } from "../generated/functions.js";
import { Layout, strided } from "../layout.js";
import { tensor } from "../tensor/creation.js";
import type { Tensor } from "../tensor/index.js";
import type { TensorOptions } from "../types.js";

const { arange, cos, empty, exp, i0, linspace, minimum, ones, sin, sqrt } = functions(
  "arange cos empty exp i0 linspace minimum ones sin sqrt".split(" "),
) as unknown as TorchFunctions;

/** The parameters that all windows have, by name. */
export interface WindowFunctionOptions extends TensorOptions {
  /** Whether it is symmetric, for filters; else it is one period, for spectra. Default: true. */
  sym?: boolean | undefined;
}

/** M, which comes first. */
interface Length {
  /** The number of elements in the window. */
  M: number;
}

/** The parameters of a window, by position only M. */
type WindowArguments<O extends object = WindowFunctionOptions> = Arguments<
  [M: number],
  [],
  Length & O
>;

/** Reads the arguments of a window with parameters `own` of its own, which come by name. */
const reader = <O extends object = object>(name: string, own: kinds.Kinds<O>) =>
  signature<Length, O & Omit<ReadArguments<WindowFunctionOptions>, "pin_memory" | symbol>>(
    name,
    { M: kinds.integer() },
    {
      ...own,
      sym: kinds.boolean(true),
      dtype: kinds.dtype(),
      layout: kinds.nullable(kinds.instance(Layout, "layout"), strided),
      device: kinds.device(),
      requires_grad: kinds.nullable(kinds.boolean(), false),
    } as never,
  );

interface Plan {
  /** The number of elements. */
  M: number;
  sym: boolean;
  dtype: Dtype;
  options: TensorOptions;
}

/** Checks the arguments that all windows have; returns them with their defaults. */
function plan(name: string, M: number, { sym = true, ...options }: WindowFunctionOptions): Plan {
  const dtype = options.dtype ?? get_default_dtype();
  const layout = options.layout ?? strided;
  if (M < 0) throw new RangeError(`${name} requires non-negative window length, got M=${M}`);
  if (layout !== strided) {
    throw new RangeError(`${name} is implemented for strided tensors only, got: ${layout}`);
  }
  if (dtype !== float32 && dtype !== float64) {
    throw new RangeError(`${name} expects float32 or float64 dtypes, got: ${dtype}`);
  }
  return { M, sym, dtype, options: { ...options, dtype } };
}

/** The intervals of a symmetric window, or of one period. */
const intervals = ({ M, sym }: Plan): number => (sym ? M - 1 : M);

const read_exponential = reader<{ center: number | null; tau: number }>("exponential", {
  center: kinds.nullable(kinds.number()),
  tau: kinds.number(1),
});

/** exp(−|n − center| / tau). `center` is the middle by default, `tau` 1. */
export function exponential(
  ...args: WindowArguments<WindowFunctionOptions & { center?: number | null; tau?: number }>
): Tensor {
  const { M, center, tau, ...options } = read_exponential(args);
  const window = plan("exponential", M, options);
  if (tau <= 0) throw new RangeError(`Tau must be positive, got: ${tau} instead.`);
  if (window.sym && center !== null) {
    throw new RangeError("Center must be None for symmetric windows");
  }
  if (M === 0) return empty([0], window.options);
  const middle = center ?? (!window.sym && M > 1 ? M : M - 1) / 2;
  const constant = 1 / tau;
  const end = (-middle + (M - 1)) * constant;
  return exp(
    linspace(-middle * constant, end, M, window.options)
      .abs()
      .neg(),
  );
}

const read_cosine = reader("cosine", {});

/** The half wave of a sine. */
export function cosine(...args: WindowArguments): Tensor {
  const { M, ...options } = read_cosine(args);
  const window = plan("cosine", M, options);
  if (M === 0) return empty([0], window.options);
  const constant = Math.PI / (!window.sym && M > 1 ? M + 1 : M);
  return sin(linspace(0.5 * constant, (0.5 + (M - 1)) * constant, M, window.options));
}

const read_gaussian = reader<{ std: number }>("gaussian", { std: kinds.number(1) });

/** The bell of a Gaussian, `std` (default: 1) its standard deviation in elements. */
export function gaussian(
  ...args: WindowArguments<WindowFunctionOptions & { std?: number }>
): Tensor {
  const { M, std, ...options } = read_gaussian(args);
  const window = plan("gaussian", M, options);
  if (std <= 0) throw new RangeError(`Standard deviation must be positive, got: ${std} instead.`);
  if (M === 0) return empty([0], window.options);
  const start = -(!window.sym && M > 1 ? M : M - 1) / 2;
  const constant = 1 / (std * Math.sqrt(2));
  const k = linspace(start * constant, (start + (M - 1)) * constant, M, window.options);
  return exp(k.pow(2).neg());
}

const read_kaiser = reader<{ beta: number }>("kaiser", { beta: kinds.number(12) });

/** Kaiser's window, `beta` (default: 12) its shape. */
export function kaiser(
  ...args: WindowArguments<WindowFunctionOptions & { beta?: number }>
): Tensor {
  const { M, beta, ...options } = read_kaiser(args);
  const window = plan("kaiser", M, options);
  if (beta < 0) throw new RangeError(`beta must be non-negative, got: ${beta} instead.`);
  if (M === 0) return empty([0], window.options);
  if (M === 1) return ones([1], window.options);
  const shape = tensor(beta, { dtype: window.dtype, device: window.options.device ?? null });
  const start = shape.neg();
  const constant = shape.mul(2).div(intervals(window));
  const end = minimum(shape, start.add(constant.mul(M - 1)));
  const k = linspace(start, end, M, window.options);
  return i0(sqrt(shape.mul(shape).sub(k.pow(2)))).div(i0(shape));
}

const read_bartlett = reader("bartlett", {});

/** A triangle. */
export function bartlett(...args: WindowArguments): Tensor {
  const { M, ...options } = read_bartlett(args);
  const window = plan("bartlett", M, options);
  if (M === 0) return empty([0], window.options);
  if (M === 1) return ones([1], window.options);
  const constant = 2 / intervals(window);
  const k = linspace(-1, -1 + (M - 1) * constant, M, window.options);
  return k.abs().neg().add(1);
}

const coefficients = kinds.array_of(kinds.scalar<number>());

const read_general_cosine = reader<{ a: readonly number[] }>("general_cosine", {
  a: kinds.anything(),
});

/** A sum of cosines of the coefficients `a`, whose signs take turns. */
export function general_cosine(
  M: number,
  options: WindowFunctionOptions & { a: readonly number[] },
): Tensor;
export function general_cosine(
  named: Length & WindowFunctionOptions & { a: readonly number[] },
): Tensor;
export function general_cosine(...args: unknown[]): Tensor {
  const { M, a, ...options } = read_general_cosine(args);
  const window = plan("general_cosine", M, options);
  if (M === 0) return empty([0], window.options);
  if (M === 1) return ones([1], window.options);
  if (!coefficients.accepts(a)) throw new TypeError("Coefficients must be a list/tuple");
  if (a.length === 0) throw new RangeError("Coefficients cannot be empty");
  const constant = (2 * Math.PI) / intervals(window);
  const k = linspace(0, (M - 1) * constant, M, window.options);
  const of_coefficients = {
    dtype: window.dtype,
    device: window.options.device ?? null,
    requires_grad: window.options.requires_grad ?? false,
  };
  const signed = tensor(
    a.map((given, i) => kinds.as_number(given) * (i % 2 === 0 ? 1 : -1)),
    of_coefficients,
  );
  const i = arange(a.length, of_coefficients);
  return signed
    .unsqueeze(-1)
    .mul(cos(i.unsqueeze(-1).mul(k)))
    .sum(0);
}

const read_general_hamming = reader<{ alpha: number }>("general_hamming", {
  alpha: kinds.number(0.54),
});

/** alpha − (1 − alpha) · cos. `alpha` is 0.54 by default. */
export function general_hamming(
  ...args: WindowArguments<WindowFunctionOptions & { alpha?: number }>
): Tensor {
  const { M, alpha, ...options } = read_general_hamming(args);
  return general_cosine(M, { a: [alpha, 1 - alpha], ...options });
}

const read_hamming = reader("hamming", {});

/** {@link general_hamming} with an alpha of 0.54. */
export function hamming(...args: WindowArguments): Tensor {
  const { M, ...options } = read_hamming(args);
  return general_hamming(M, options);
}

const read_hann = reader("hann", {});

/** {@link general_hamming} with an alpha of 0.5. */
export function hann(...args: WindowArguments): Tensor {
  const { M, ...options } = read_hann(args);
  return general_hamming(M, { alpha: 0.5, ...options });
}

const read_blackman = reader("blackman", {});

/** A sum of three cosines: Blackman's window. */
export function blackman(...args: WindowArguments): Tensor {
  const { M, ...options } = read_blackman(args);
  plan("blackman", M, options);
  return general_cosine(M, { a: [0.42, 0.5, 0.08], ...options });
}

const read_nuttall = reader("nuttall", {});

/** A sum of four cosines: Nuttall's window. */
export function nuttall(...args: WindowArguments): Tensor {
  const { M, ...options } = read_nuttall(args);
  return general_cosine(M, { a: [0.3635819, 0.4891775, 0.1365995, 0.0106411], ...options });
}
