/**
 * Python's operators on numbers and tensors: a learning rate may be either, and then what is
 * computed from it is as well.
 */
import { Tensor, torch } from "../torch/index.js";
import { pow as number_pow } from "./libm.js";

/** A number that may be changed in place: a Tensor of one element instead of a number. */
export type TensorOrNumber = number | Tensor;

/** A number in the place of a tensor: operators take it, and their types say only a tensor. */
export const operand = (x: TensorOrNumber): Tensor => x as Tensor;

/** A Tensor in the place of a number, which it is if it has no dimensions and needs no gradient. */
export const scalar = (x: TensorOrNumber): number => x as number;

/** −x. */
export const negated = <T extends TensorOrNumber>(x: T): T =>
  (x instanceof Tensor ? x.neg() : -x) as T;

/** a + b. */
export function plus(a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber {
  if (a instanceof Tensor) return a.add(operand(b));
  return b instanceof Tensor ? b.add(operand(a)) : a + b;
}

/** a − b. */
export function minus(a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber {
  if (a instanceof Tensor) return a.sub(operand(b));
  return b instanceof Tensor ? torch.rsub(b, operand(a)) : a - b;
}

/** a · b. */
export function times(a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber {
  if (a instanceof Tensor) return a.mul(operand(b));
  return b instanceof Tensor ? b.mul(operand(a)) : a * b;
}

/** a / b. Python divides a number by a tensor as the tensor's reciprocal times the number. */
export function over(a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber {
  if (a instanceof Tensor) return a.div(operand(b));
  return b instanceof Tensor ? b.reciprocal().mul(operand(a)) : a / b;
}

/** a to the power of b. */
export function power(a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber {
  if (a instanceof Tensor || b instanceof Tensor) return torch.pow(operand(a), operand(b));
  return number_pow(a, b);
}

/** A number, or the one element of a Tensor. */
export const value_of = (x: TensorOrNumber): number => (x instanceof Tensor ? Number(x.item()) : x);

/** A Tensor of one element without dimensions; a number as it is. */
export const to_scalar = (x: TensorOrNumber): TensorOrNumber =>
  x instanceof Tensor && x.dim() !== 0 ? x.squeeze() : x;

/** |x|. */
export const absolute = (x: TensorOrNumber): TensorOrNumber =>
  x instanceof Tensor ? x.abs() : Math.abs(x);

/** Whether a < b. */
export function is_less(a: TensorOrNumber, b: TensorOrNumber): boolean {
  if (a instanceof Tensor) return a.lt(operand(b)).item<boolean>();
  return b instanceof Tensor ? b.gt(a).item<boolean>() : a < b;
}

/** Whether a <= b. */
export function is_at_most(a: TensorOrNumber, b: TensorOrNumber): boolean {
  if (a instanceof Tensor) return a.le(operand(b)).item<boolean>();
  return b instanceof Tensor ? b.ge(a).item<boolean>() : a <= b;
}

/** The lesser of two, the first if neither is. */
export const least = (a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber =>
  is_less(b, a) ? b : a;

/** The greater of two, the first if neither is. */
export const greatest = (a: TensorOrNumber, b: TensorOrNumber): TensorOrNumber =>
  is_less(a, b) ? b : a;
