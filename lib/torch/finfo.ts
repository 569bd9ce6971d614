/** The limits of dtypes: torch.finfo and torch.iinfo. */

import { instance } from "./dispatch/kinds.js";
import { type Arguments, signature } from "./dispatch/signature.js";
import { Dtype, get_default_dtype } from "./dtype.js";

/** The limits of a floating-point dtype. */
export interface FloatLimits {
  /** The number of bits of an element. */
  readonly bits: number;
  /** The difference between 1 and the next larger number. */
  readonly eps: number;
  /** The greatest number. */
  readonly max: number;
  /** The least number. */
  readonly min: number;
  /** The smallest positive normal number. */
  readonly tiny: number;
  /** The smallest positive number with full precision. */
  readonly smallest_normal: number;
  /** The approximate decimal resolution: 10 to the power of minus the digits that are exact. */
  readonly resolution: number;
}

const read_finfo = signature<{ type: Dtype }>("finfo", {
  type: instance(Dtype, "dtype").or_later(get_default_dtype),
});

const read_iinfo = signature<{ type: Dtype }>("iinfo", { type: instance(Dtype, "dtype") });

/** A floating-point format as its few numbers say it. */
interface Format {
  /** The difference between 1 and the next larger number. */
  eps: number;
  max: number;
  min: number;
  /** The smallest positive normal number. */
  tiny: number;
}

/** A format of IEEE 754 with this many bits of mantissa and this largest exponent. */
function ieee(mantissa: number, exponent: number): Format {
  const eps = 2 ** -mantissa;
  const max = (2 - eps) * 2 ** exponent;
  return { eps, max, min: -max, tiny: 2 ** (1 - exponent) };
}

/** One without infinities, which has other numbers in their place. */
function finite(eps: number, max: number, tiny: number): Format {
  return { eps, max, min: -max, tiny };
}

const formats: Record<string, Format> = {
  float8_e5m2: ieee(2, 15),
  float8_e4m3fn: finite(1 / 8, 448, 2 ** -6),
  // PyTorch gives the eps of three bits of mantissa, though there are two.
  float8_e5m2fnuz: finite(1 / 8, 57344, 2 ** -15),
  float8_e4m3fnuz: finite(1 / 8, 240, 2 ** -7),
  float8_e8m0fnu: { eps: 1, max: 2 ** 127, min: 2 ** -127, tiny: 2 ** -127 },
  float16: ieee(10, 15),
  bfloat16: ieee(7, 127),
  float32: ieee(23, 127),
  float64: ieee(52, 1023),
  complex32: ieee(10, 15),
  complex64: ieee(23, 127),
  complex128: ieee(52, 1023),
};

/** The limits of a floating-point dtype. Mirrors torch.finfo. */
export function finfo(...args: Arguments<[], [type: Dtype], { type?: Dtype }>): FloatLimits {
  const { type: dtype } = read_finfo(args);
  const format = formats[dtype.name];
  if (format === undefined) {
    throw new TypeError(`torch.finfo() requires a floating point input type, not ${dtype}`);
  }
  const { eps, max, min, tiny } = format;
  const bits = dtype.itemsize * (dtype.is_complex ? 4 : 8);
  const digits = Math.floor(-Math.log10(eps));
  return { bits, eps, max, min, tiny, smallest_normal: tiny, resolution: 10 ** -digits };
}

/** The limits of an integer dtype. */
export interface IntegerLimits {
  /** The number of bits of an element. */
  readonly bits: number;
  /** The greatest number; a bigint for 64 bits. */
  readonly max: number | bigint;
  /** The least number; a bigint for 64 bits. */
  readonly min: number | bigint;
}

/** The limits of an integer dtype; 64-bit ones are bigints. Mirrors torch.iinfo. */
export function iinfo(...args: Arguments<[type: Dtype], [], { type: Dtype }>): IntegerLimits {
  const { type: dtype } = read_iinfo(args);
  if (!/^u?int(8|16|32|64)$/.test(dtype.name)) {
    throw new TypeError(`torch.iinfo() requires an integer input type, not ${dtype}`);
  }
  const bits = dtype.itemsize * 8;
  const magnitude = 2n ** BigInt(dtype.is_signed ? bits - 1 : bits);
  const [max, min] = [magnitude - 1n, dtype.is_signed ? -magnitude : 0n];
  return bits === 64 ? { bits, max, min } : { bits, max: Number(max), min: Number(min) };
}
