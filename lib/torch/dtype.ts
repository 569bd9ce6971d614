/** The types of a tensor's elements. */
import { types } from "node:util";
import { native } from "../native/index.js";
import { instance } from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";
import { writes_as_text } from "./dispatch/values.js";

/** The members of a Float16Array, a class that Node.js has from version 24 on. */
export interface HalfArray extends ArrayBufferView, Iterable<number> {
  readonly [Symbol.toStringTag]: "Float16Array";
  readonly BYTES_PER_ELEMENT: number;
  readonly length: number;
  [index: number]: number;
}

/** The typed arrays that have a dtype of their own. */
export type TypedArray =
  | HalfArray
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

type TypedArrayConstructor = new (
  buffer: ArrayBufferLike,
  byteOffset?: number,
  length?: number,
) => TypedArray;

/** The type of a tensor's elements, such as `torch.float32`. There is one object for each type. */
export class Dtype {
  /** Tells the addon a dtype from other objects. @internal */
  readonly kind = "dtype";

  /** Makes a dtype: there is one object for each, such as `torch.float32`. @internal */
  constructor(
    /** The name, without "torch.": "float32". */
    readonly name: string,
    /** The number that LibTorch knows the type by (c10::ScalarType). */
    readonly code: number,
    /** Bytes an element. */
    readonly itemsize: number,
    /** The typed array that has such elements, if there is one. */
    readonly typed_array: TypedArrayConstructor | undefined,
  ) {
    Object.freeze(this);
  }

  /** Whether it is one of the types whose elements are floating-point numbers, complex ones not among them. */
  get is_floating_point(): boolean {
    return this.name.startsWith("float") || this.name === "bfloat16";
  }

  /** Whether its elements are complex numbers. */
  get is_complex(): boolean {
    return this.name.startsWith("complex");
  }

  /**
   * Whether its elements may be negative. Mirrors torch.dtype.is_signed.
   *
   * @throws TypeError for a type of bits and for a quantized one, whose elements are not numbers
   */
  get is_signed(): boolean {
    if (/^(q|bits)/.test(this.name))
      throw new TypeError(`whether ${this} is signed is not defined`);
    return !/^(uint|bool|float8_e8m0fnu)/.test(this.name);
  }

  /**
   * The complex type of the same precision, of bfloat16 complex64. Mirrors torch.dtype.to_complex.
   *
   * @throws TypeError if there is no such dtype: for integers, bool and the narrower floating-point
   * types
   */
  to_complex(...args: []): Dtype {
    no_arguments("to_complex", args);
    if (this.is_complex) return this;
    const complex = {
      float16: complex32,
      bfloat16: complex64,
      float32: complex64,
      float64: complex128,
    }[this.name];
    if (complex === undefined) throw new TypeError(`there is no complex type for ${this}`);
    return complex;
  }

  /** The type of a complex type's two parts; of any other the type itself. Mirrors torch.dtype.to_real. */
  to_real(...args: []): Dtype {
    no_arguments("to_real", args);
    if (!this.is_complex) return this;
    return this === complex32 ? float16 : this === complex64 ? float32 : float64;
  }

  /** As PyTorch prints it: "torch.float32". */
  toString(): string {
    return `torch.${this.name}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

writes_as_text(Dtype.prototype);

const by_code: Dtype[] = [];

function dtype(
  code: number,
  name: string,
  itemsize: number,
  typed_array?: TypedArrayConstructor,
): Dtype {
  const made = new Dtype(name, code, itemsize, typed_array);
  by_code[code] = made;
  return made;
}

const { Float16Array } = globalThis as { Float16Array?: TypedArrayConstructor };

/** Unsigned integers of 8 bits, 0 to 255. Mirrors torch.uint8. */
export const uint8 = dtype(0, "uint8", 1, Uint8Array);
/** Integers of 8 bits, −128 to 127. Mirrors torch.int8. */
export const int8 = dtype(1, "int8", 1, Int8Array);
/** Integers of 16 bits, −32,768 to 32,767. Mirrors torch.int16. */
export const int16 = dtype(2, "int16", 2, Int16Array);
/** Integers of 32 bits, −2^31 to 2^31 − 1. Mirrors torch.int32. */
export const int32 = dtype(3, "int32", 4, Int32Array);
/** Integers of 64 bits, −2^63 to 2^63 − 1: those of indices and classes. Mirrors torch.int64. */
export const int64 = dtype(4, "int64", 8, BigInt64Array);
/** Floating-point numbers of 16 bits: 5 of exponent, 10 of mantissa. Mirrors torch.float16. */
export const float16 = dtype(5, "float16", 2, Float16Array);
/** Floating-point numbers of 32 bits: the default dtype. Mirrors torch.float32. */
export const float32 = dtype(6, "float32", 4, Float32Array);
/** Floating-point numbers of 64 bits: JavaScript's own. Mirrors torch.float64. */
export const float64 = dtype(7, "float64", 8, Float64Array);
/** Complex numbers of two float16. Mirrors torch.complex32. */
export const complex32 = dtype(8, "complex32", 4);
/** Complex numbers of two float32. Mirrors torch.complex64. */
export const complex64 = dtype(9, "complex64", 8);
/** Complex numbers of two float64. Mirrors torch.complex128. */
export const complex128 = dtype(10, "complex128", 16);
/** True and false. Elements are one byte each, 0 or 1: `typed_array()` gives a Uint8Array. Mirrors torch.bool. */
export const bool = dtype(11, "bool", 1, Uint8Array);
/** Quantized numbers as integers of 8 bits. Mirrors torch.qint8. */
export const qint8 = dtype(12, "qint8", 1);
/** Quantized numbers as unsigned integers of 8 bits. Mirrors torch.quint8. */
export const quint8 = dtype(13, "quint8", 1);
/** Quantized numbers as integers of 32 bits. Mirrors torch.qint32. */
export const qint32 = dtype(14, "qint32", 4);
/** Floating-point numbers of 16 bits with the exponent of float32: 8 bits of it, 7 of mantissa. Mirrors torch.bfloat16. */
export const bfloat16 = dtype(15, "bfloat16", 2);
/** Quantized numbers as unsigned integers of 4 bits, two in each byte. Mirrors torch.quint4x2. */
export const quint4x2 = dtype(16, "quint4x2", 1);
/** Quantized numbers as unsigned integers of 2 bits, four in each byte. Mirrors torch.quint2x4. */
export const quint2x4 = dtype(17, "quint2x4", 1);
/** Eight fields of one bit in each byte, without a meaning to operators. Mirrors torch.bits1x8. */
export const bits1x8 = dtype(18, "bits1x8", 1);
/** Four fields of 2 bits in each byte, without a meaning to operators. Mirrors torch.bits2x4. */
export const bits2x4 = dtype(19, "bits2x4", 1);
/** Two fields of 4 bits in each byte, without a meaning to operators. Mirrors torch.bits4x2. */
export const bits4x2 = dtype(20, "bits4x2", 1);
/** Fields of 8 bits, without a meaning to operators. Mirrors torch.bits8. */
export const bits8 = dtype(21, "bits8", 1);
/** Fields of 16 bits, without a meaning to operators. Mirrors torch.bits16. */
export const bits16 = dtype(22, "bits16", 2);
/** Floating-point numbers of 8 bits: 5 of exponent, 2 of mantissa. Mirrors torch.float8_e5m2. */
export const float8_e5m2 = dtype(23, "float8_e5m2", 1);
/** Floating-point numbers of 8 bits: 4 of exponent, 3 of mantissa; no infinities. Mirrors torch.float8_e4m3fn. */
export const float8_e4m3fn = dtype(24, "float8_e4m3fn", 1);
/** Floating-point numbers of 8 bits: 5 of exponent, 2 of mantissa; no infinities and no −0. Mirrors torch.float8_e5m2fnuz. */
export const float8_e5m2fnuz = dtype(25, "float8_e5m2fnuz", 1);
/** Floating-point numbers of 8 bits: 4 of exponent, 3 of mantissa; no infinities and no −0. Mirrors torch.float8_e4m3fnuz. */
export const float8_e4m3fnuz = dtype(26, "float8_e4m3fnuz", 1);
/** Unsigned integers of 16 bits, 0 to 65,535. Mirrors torch.uint16. */
export const uint16 = dtype(27, "uint16", 2, Uint16Array);
/** Unsigned integers of 32 bits, 0 to 2^32 − 1. Mirrors torch.uint32. */
export const uint32 = dtype(28, "uint32", 4, Uint32Array);
/** Unsigned integers of 64 bits, 0 to 2^64 − 1. Mirrors torch.uint64. */
export const uint64 = dtype(29, "uint64", 8, BigUint64Array);
/** Unsigned integers of 1 bit: a name that LibTorch has, and no operator computes with. Mirrors torch.uint1. */
export const uint1 = dtype(30, "uint1", 1);
/** Unsigned integers of 2 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.uint2. */
export const uint2 = dtype(31, "uint2", 1);
/** Unsigned integers of 3 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.uint3. */
export const uint3 = dtype(32, "uint3", 1);
/** Unsigned integers of 4 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.uint4. */
export const uint4 = dtype(33, "uint4", 1);
/** Unsigned integers of 5 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.uint5. */
export const uint5 = dtype(34, "uint5", 1);
/** Unsigned integers of 6 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.uint6. */
export const uint6 = dtype(35, "uint6", 1);
/** Unsigned integers of 7 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.uint7. */
export const uint7 = dtype(36, "uint7", 1);
/** Integers of 1 bit: a name that LibTorch has, and no operator computes with. Mirrors torch.int1. */
export const int1 = dtype(37, "int1", 1);
/** Integers of 2 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.int2. */
export const int2 = dtype(38, "int2", 1);
/** Integers of 3 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.int3. */
export const int3 = dtype(39, "int3", 1);
/** Integers of 4 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.int4. */
export const int4 = dtype(40, "int4", 1);
/** Integers of 5 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.int5. */
export const int5 = dtype(41, "int5", 1);
/** Integers of 6 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.int6. */
export const int6 = dtype(42, "int6", 1);
/** Integers of 7 bits: a name that LibTorch has, and no operator computes with. Mirrors torch.int7. */
export const int7 = dtype(43, "int7", 1);
/** Powers of two of 8 bits, all of them exponent: scales of blocks. Mirrors torch.float8_e8m0fnu. */
export const float8_e8m0fnu = dtype(44, "float8_e8m0fnu", 1);
/** Two numbers of four bits in each byte. `x.view(torch.uint8)` gives the bytes. Mirrors torch.float4_e2m1fn_x2. */
export const float4_e2m1fn_x2 = dtype(45, "float4_e2m1fn_x2", 1);

/** PyTorch's second names of some types. */
export {
  complex32 as chalf,
  complex64 as cfloat,
  complex128 as cdouble,
  float16 as half,
  float32 as float,
  float64 as double,
  int16 as short,
  int32 as int,
  int64 as long,
  uint1 as bit,
};

/** The dtype with that code. */
export function dtype_of(code: number): Dtype {
  const found = by_code[code];
  if (found === undefined) throw new TypeError(`torchnode knows no dtype with the code ${code}`);
  return found;
}

const class_name_of = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get as (this: ArrayBufferView) => string;

/** The name of a typed array's class, of whichever realm: of a Buffer "Uint8Array". */
const class_name = (array: ArrayBufferView): string => Reflect.apply(class_name_of, array, []);

/** The dtype whose elements lie in memory as those of `array` do. */
export function dtype_of_array(array: TypedArray): Dtype {
  // A Buffer is a Uint8Array, and Uint8ClampedArray has no dtype.
  const types = [
    float32,
    float64,
    int64,
    int32,
    uint8,
    int16,
    int8,
    uint16,
    uint32,
    uint64,
    float16,
  ];
  // By V8's own name: another realm's Float32Array is another class.
  const name = class_name(array);
  for (const type of types) if (type.typed_array?.name === name) return type;
  throw new TypeError(`no dtype has the elements of a ${(array as object).constructor.name}`);
}

/** The array as the addon takes it: Node-API of many versions does not know Float16Array. */
export function readable_array(array: TypedArray): ArrayBufferView {
  return class_name(array) === "Float16Array"
    ? new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
    : array;
}

/** Whether `value` is a typed array that has a dtype. */
export function is_typed_array(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !types.isDataView(value) && !types.isUint8ClampedArray(value);
}

/** The dtype that numbers get if none is named. Default: `torch.float32`. */
export function get_default_dtype(...args: []): Dtype {
  no_arguments("get_default_dtype", args);
  return dtype_of(native.get_default_dtype());
}

const read_default_dtype = signature<{ d: Dtype }>("set_default_dtype", {
  d: instance(Dtype, "dtype"),
});

/**
 * Sets the dtype that numbers get if none is named.
 *
 * @throws TypeError if `type` is not a floating-point type
 */
export function set_default_dtype(...args: Arguments<[d: Dtype], [], { d: Dtype }>): void {
  native.set_default_dtype(read_default_dtype(args).d.code);
}
