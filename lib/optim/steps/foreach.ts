/** ATen's operators on lists of tensors, by their names without `_foreach_`. */
import { type Tensor, torch } from "../../torch/index.js";
import type { TensorOrNumber } from "../arithmetic.js";

type Operands = readonly Tensor[];

/** The second operand: one for all tensors, or one for each. */
type Operand = TensorOrNumber | readonly TensorOrNumber[];

type Returning = (tensors: Operands, ...rest: readonly unknown[]) => Tensor[];
type InPlace = (tensors: Operands, ...rest: readonly unknown[]) => void;

const returning = (name: string): Returning => Reflect.get(torch, `_foreach_${name}`) as Returning;
const in_place = (name: string): InPlace => Reflect.get(torch, `_foreach_${name}_`) as InPlace;

type Unary = (tensors: Operands) => Tensor[];
type UnaryInPlace = (tensors: Operands) => void;
type Binary = (tensors: Operands, other: Operand, options?: { alpha: TensorOrNumber }) => Tensor[];
type BinaryInPlace = (
  tensors: Operands,
  other: Operand,
  options?: { alpha: TensorOrNumber },
) => void;
type TernaryInPlace = (
  tensors: Operands,
  first: Operands,
  second: Operands,
  value?: TensorOrNumber | readonly number[],
) => void;

export const abs: Unary = returning("abs");
export const abs_: UnaryInPlace = in_place("abs");
export const neg: Unary = returning("neg");
export const neg_: UnaryInPlace = in_place("neg");
export const reciprocal_: UnaryInPlace = in_place("reciprocal");
export const rsqrt_: UnaryInPlace = in_place("rsqrt");
export const sign_: UnaryInPlace = in_place("sign");
export const sqrt: Unary = returning("sqrt");
export const sqrt_: UnaryInPlace = in_place("sqrt");
export const add: Binary = returning("add");
export const add_: BinaryInPlace = in_place("add");
export const clamp_min_: BinaryInPlace = in_place("clamp_min");
export const copy_: BinaryInPlace = in_place("copy");
export const div_: BinaryInPlace = in_place("div");
export const maximum_: BinaryInPlace = in_place("maximum");
export const mul: Binary = returning("mul");
export const mul_: BinaryInPlace = in_place("mul");
export const pow_: BinaryInPlace = in_place("pow");
export const sub: Binary = returning("sub");
export const sub_: BinaryInPlace = in_place("sub");
export const addcdiv_: TernaryInPlace = in_place("addcdiv");
export const addcmul_: TernaryInPlace = in_place("addcmul");

const all_lerp_ = in_place("lerp");
const all_addcmul = returning("addcmul");
const all_pow = returning("pow");

/** Each tensor moved to that of `others` by the share `weight`, or by its own. */
export const lerp_ = (
  tensors: Operands,
  others: Operands,
  weight: TensorOrNumber | readonly number[],
): void => all_lerp_(tensors, others, weight);

export const addcmul = (
  tensors: Operands,
  first: Operands,
  second: Operands,
  value: number,
): Tensor[] => all_addcmul(tensors, first, second, value);

/** `base` to the power of each tensor. */
export const pow = (base: TensorOrNumber, exponents: Operands): Tensor[] =>
  all_pow(base as unknown as Operands, exponents);
