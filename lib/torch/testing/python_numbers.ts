/** Arithmetic of Python's numbers: a bigint is an int, a number a float, a Complex a complex. */
import { Complex } from "../complex.js";
import { complex128 } from "../dtype.js";
import { tensor } from "../tensor/creation.js";
import type { Tensor } from "../tensor/index.js";

export type PythonNumber = number | bigint | Complex;

const to_complex = (value: PythonNumber): Complex =>
  value instanceof Complex ? value : new Complex(Number(value), 0);

/** The modulus as C's hypot() rounds it, which Math.hypot does not. */
const modulus = (value: Complex): number => tensor(value, { dtype: complex128 }).abs().item();

/** `abs(value)`. */
export function magnitude(value: PythonNumber): number | bigint {
  if (value instanceof Complex) return modulus(value);
  return value < 0 ? -value : typeof value === "number" ? Math.abs(value) : value;
}

/** `abs(a - b)`. */
export function difference(a: PythonNumber, b: PythonNumber): number | bigint {
  if (a instanceof Complex || b instanceof Complex) {
    const [x, y] = [to_complex(a), to_complex(b)];
    return modulus(new Complex(x.re - y.re, x.im - y.im));
  }
  if (typeof a === "bigint" && typeof b === "bigint") return magnitude(a - b);
  return Math.abs(Number(a) - Number(b));
}

/** `a == b`, exact between ints and floats as well. */
export function is_equal(a: PythonNumber, b: PythonNumber): boolean {
  if (a instanceof Complex || b instanceof Complex) {
    const [x, y] = [to_complex(a), to_complex(b)];
    return x.re === y.re && x.im === y.im;
  }
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number are compared by value.
  return a == b;
}

/** Two ints divided, rounded once as `a / b` in Python: both may be larger than a double is exact. */
function true_quotient(a: bigint, b: bigint): number {
  const bits = (value: bigint): number => value.toString(2).length;
  const shift = BigInt(Math.max(0, bits(b) - bits(a) + 66));
  const shifted = a << shift;
  const sticky = shifted % b === 0n ? 0n : 1n;
  return Number(((shifted / b) << 1n) | sticky) / 2 ** Number(shift + 1n);
}

/** `a / abs(b)`, infinite if b is zero. */
export function quotient(a: number | bigint, b: PythonNumber): number {
  const divisor = magnitude(b);
  if (is_equal(divisor, 0)) return Number.POSITIVE_INFINITY;
  if (typeof a === "bigint" && typeof divisor === "bigint") return true_quotient(a, divisor);
  return Number(a) / Number(divisor);
}

export function is_nan(value: PythonNumber): boolean {
  if (value instanceof Complex) return Number.isNaN(value.re) || Number.isNaN(value.im);
  return typeof value === "number" && Number.isNaN(value);
}

/** A tensor's only element as Python's item() gives it: an integer as an int. */
export function python_item(tensor: Tensor): PythonNumber | boolean {
  const item = tensor.item();
  if (typeof item !== "number") return item;
  return tensor.dtype.is_floating_point ? item : BigInt(item);
}
