/** What the dtypes can hold: torch.finfo and torch.iinfo. */
import { type Dtype, get_default_dtype } from "./dtype.js";

/** The limits of a floating-point dtype. */
export interface FloatLimits {
  readonly bits: number;
  /** The difference between 1 and the next larger number. */
  readonly eps: number;
  readonly max: number;
  readonly min: number;
  /** The smallest positive normal number. */
  readonly tiny: number;
  readonly smallest_normal: number;
  /** The approximate decimal resolution: 10 to the power of minus the digits that are exact. */
  readonly resolution: number;
}

/** For each type the bits of its mantissa, and its largest exponent. */
const formats: Record<string, readonly [mantissa: number, exponent: number]> = {
  float16: [10, 15],
  bfloat16: [7, 127],
  float32: [23, 127],
  float64: [52, 1023],
  complex32: [10, 15],
  complex64: [23, 127],
  complex128: [52, 1023],
};

/** The limits of a floating-point dtype. Mirrors torch.finfo. */
export function finfo(dtype: Dtype = get_default_dtype()): FloatLimits {
  const format = formats[dtype.name];
  if (format === undefined) {
    throw new TypeError(`torch.finfo() requires a floating point input type, not ${dtype}`);
  }
  const [mantissa, exponent] = format;
  const eps = 2 ** -mantissa;
  const max = (2 - eps) * 2 ** exponent;
  const tiny = 2 ** (1 - exponent);
  const bits = dtype.itemsize * (dtype.is_complex ? 4 : 8);
  const digits = Math.floor(mantissa * Math.log10(2));
  return { bits, eps, max, min: -max, tiny, smallest_normal: tiny, resolution: 10 ** -digits };
}

/** The limits of an integer dtype; 64-bit ones are bigints. Mirrors torch.iinfo. */
export function iinfo(dtype: Dtype): {
  readonly bits: number;
  readonly max: number | bigint;
  readonly min: number | bigint;
} {
  if (!/^u?int(8|16|32|64)$/.test(dtype.name)) {
    throw new TypeError(`torch.iinfo() requires an integer input type, not ${dtype}`);
  }
  const bits = dtype.itemsize * 8;
  const magnitude = 2n ** BigInt(dtype.is_signed ? bits - 1 : bits);
  const [max, min] = [magnitude - 1n, dtype.is_signed ? -magnitude : 0n];
  return bits === 64 ? { bits, max, min } : { bits, max: Number(max), min: Number(min) };
}
