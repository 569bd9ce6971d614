/** The constructors from the time before dtypes: `torch.FloatTensor(2, 3)`, `torch.LongTensor([1, 2])`. */
import { lazy_operator } from "../../native/index.js";
import { Device } from "../device.js";
import { is_keywords } from "../dispatch/keywords.js";
import { nearest } from "../dispatch/nearest.js";
import { kind_of } from "../dispatch/values.js";
import {
  bfloat16,
  bool,
  type Dtype,
  float16,
  float32,
  float64,
  get_default_dtype,
  int8,
  int16,
  int32,
  int64,
  is_typed_array,
  type TypedArray,
  uint8,
} from "../dtype.js";
import { add_members } from "./add_members.js";
import { type TensorData, tensor } from "./creation.js";
import { set_legacy_constructor, Tensor } from "./index.js";

/** The arguments of the old constructors: nothing, the sizes, data, or a tensor of the same type. */
export type LegacyArguments =
  | [named?: LegacyOptions]
  | [...sizes: number[]]
  | [...sizes: number[], named: LegacyOptions]
  | [data: TypedArray | readonly TensorData[] | Tensor, named?: LegacyOptions];

/** The options of the old constructors. */
export interface LegacyOptions {
  /** The CPU, which is the only device of these types. */
  device?: Device | string | null;
}

/** A constructor of tensors of one dtype, which is called with or without `new`. */
export interface LegacyTensorType {
  /** A tensor of these sizes whose elements are whatever was in memory, or of this data. */
  (...args: LegacyArguments): Tensor;
  new (...args: LegacyArguments): Tensor;
  /** Whether a value is a tensor of this dtype on the CPU. */
  [Symbol.hasInstance](value: unknown): boolean;
  /** The dtype of its tensors. */
  readonly dtype: Dtype;
}

const empty = lazy_operator("aten::empty.memory_format");
const alias = lazy_operator("aten::alias");

const forms =
  "expected the sizes as integers, an array or a typed array of data, or a tensor, and { device }";

function check_options(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (name !== "device") {
      const found = nearest(name, ["device"]);
      throw new TypeError(
        `new() got an unexpected keyword argument '${name}'` +
          (found === undefined ? ": it takes 'device'" : `. Did you mean '${found}'?`),
      );
    }
    if (value === null || value === undefined) continue;
    const { type } = new Device(value as string);
    if (type !== "cpu") {
      throw new RangeError(
        `legacy constructor expects device type: cpu but device type: ${type} was passed`,
      );
    }
  }
}

/** A view of all of a tensor, which must have the dtype, if one is asked for, and be on the CPU. */
function same(given: Tensor, dtype: Dtype | null): Tensor {
  if (dtype !== null && (given.dtype !== dtype || given.device.type !== "cpu")) {
    throw new TypeError(
      `new() expected a tensor of ${dtype} on cpu, got one of ${given.dtype} on ${given.device}`,
    );
  }
  return alias()(undefined, given) as Tensor;
}

/** Makes a tensor as the old constructors do; without a dtype of the default one. */
function construct(dtype: Dtype | null, args: readonly unknown[]): Tensor {
  const named = is_keywords(args.at(-1)) ? (args.at(-1) as object) : undefined;
  const given = named === undefined ? args : args.slice(0, -1);
  if (named !== undefined) check_options(named);
  const own = dtype ?? get_default_dtype();
  const [first] = given;
  if (given.every((size) => Number.isInteger(size) || typeof size === "bigint")) {
    const sizes = given.length === 0 ? [0] : given.map(Number);
    const negative = sizes.find((size) => size < 0);
    if (negative !== undefined) {
      throw new RangeError(
        `Trying to create tensor with negative dimension ${negative}: [${sizes.join(", ")}]`,
      );
    }
    return empty()({ dtype: own }, sizes) as Tensor;
  }
  if (given.length > 1) {
    throw new TypeError(
      `new() received an invalid combination of arguments - got (${given.map(kind_of).join(", ")}): ${forms}`,
    );
  }
  if (first instanceof Tensor) return same(first, dtype);
  if (Array.isArray(first) || is_typed_array(first)) {
    return tensor(first as TensorData, { dtype: own });
  }
  throw new TypeError(`new(): data must be a sequence (got ${kind_of(first)})`);
}

function legacy_type(name: string, dtype: Dtype): LegacyTensorType {
  function make(...args: unknown[]): Tensor {
    return construct(dtype, args);
  }
  Object.defineProperties(make, {
    name: { value: name },
    dtype: { value: dtype },
    [Symbol.hasInstance]: {
      value: (value: unknown) =>
        value instanceof Tensor && value.dtype === dtype && value.is_cpu && !value.is_sparse,
    },
  });
  return make as unknown as LegacyTensorType;
}

set_legacy_constructor((args) => construct(null, args));

/** Tensors of float32: `torch.FloatTensor(2, 3)` has that shape, `torch.FloatTensor([2, 3])` these elements. */
export const FloatTensor = legacy_type("FloatTensor", float32);
/** Tensors of float64, by sizes or by data. See {@link FloatTensor}. */
export const DoubleTensor = legacy_type("DoubleTensor", float64);
/** Tensors of float16, by sizes or by data. See {@link FloatTensor}. */
export const HalfTensor = legacy_type("HalfTensor", float16);
/** Tensors of bfloat16, by sizes or by data. See {@link FloatTensor}. */
export const BFloat16Tensor = legacy_type("BFloat16Tensor", bfloat16);
/** Tensors of uint8, by sizes or by data. See {@link FloatTensor}. */
export const ByteTensor = legacy_type("ByteTensor", uint8);
/** Tensors of int8, by sizes or by data. See {@link FloatTensor}. */
export const CharTensor = legacy_type("CharTensor", int8);
/** Tensors of int16, by sizes or by data. See {@link FloatTensor}. */
export const ShortTensor = legacy_type("ShortTensor", int16);
/** Tensors of int32, by sizes or by data. See {@link FloatTensor}. */
export const IntTensor = legacy_type("IntTensor", int32);
/** Tensors of int64, by sizes or by data. See {@link FloatTensor}. */
export const LongTensor = legacy_type("LongTensor", int64);
/** Tensors of bool, by sizes or by data. See {@link FloatTensor}. */
export const BoolTensor = legacy_type("BoolTensor", bool);

/** The method by which a tensor makes others of its dtype. */
export interface LegacyMembers {
  /**
   * A CPU tensor of this one's dtype: of these sizes with whatever was in memory, or of this data.
   * New code calls `new_empty` and `new_tensor`. Mirrors Tensor.new.
   */
  new: (...args: LegacyArguments) => Tensor;
}

declare module "./index.js" {
  interface Tensor extends LegacyMembers {}
}

add_members<LegacyMembers>({
  new(...args: LegacyArguments) {
    return construct(this.dtype, args);
  },
});
