/**
 * The methods that Python calls for its operators: `x + 2` is `x.__add__(2)`, and if the tensor is
 * the right side, `2 - x` is `x.__rsub__(2)`.
 */

import { functions } from "../dispatch/operators.js";
import type { TorchFunctions } from "../generated/functions.js";
import type { Scalar } from "../types.js";
import { Tensor } from "./index.js";

const aten = functions(
  (
    "add bitwise_and bitwise_left_shift bitwise_or bitwise_right_shift bitwise_xor floor_divide " +
    "matmul mul pow remainder rsub"
  ).split(" "),
) as unknown as TorchFunctions;

// The operators take a number in place of a tensor; their types say only a tensor.
type Reflected = (x: Tensor, other: Tensor) => Tensor;

/** Each as torch/_tensor.py has it. */
const dunder_methods: Readonly<Record<string, Reflected>> = {
  __radd__: (x, other) => aten.add(x, other),
  __rmul__: (x, other) => aten.mul(x, other),
  __rsub__: (x, other) => aten.rsub(x, other),
  __rdiv__: (x, other) => x.reciprocal().mul(other),
  __rtruediv__: (x, other) => x.reciprocal().mul(other),
  __rfloordiv__: (x, other) => aten.floor_divide(other, x),
  __rmod__: (x, other) => aten.remainder(other, x),
  __rpow__: (x, other) => aten.pow(other, x),
  __rmatmul__: (x, other) => aten.matmul(other, x),
  __rand__: (x, other) => aten.bitwise_and(x, other),
  __ror__: (x, other) => aten.bitwise_or(x, other),
  __rxor__: (x, other) => aten.bitwise_xor(x, other),
  __rlshift__: (x, other) => aten.bitwise_left_shift(other, x),
  __rrshift__: (x, other) => aten.bitwise_right_shift(other, x),
};

/** Those that are methods by another name. */
const named: Readonly<Record<string, keyof Tensor & string>> = {
  __add__: "add",
  __sub__: "sub",
  __mul__: "mul",
  __div__: "div",
  __truediv__: "div",
  __floordiv__: "floor_divide",
  __mod__: "remainder",
  __pow__: "pow",
  __matmul__: "matmul",
  __eq__: "eq",
  __ne__: "ne",
  __lt__: "lt",
  __le__: "le",
  __gt__: "gt",
  __ge__: "ge",
  __iadd__: "add_",
  __isub__: "sub_",
  __imul__: "mul_",
  __idiv__: "div_",
  __itruediv__: "div_",
  __ifloordiv__: "floor_divide_",
  __imod__: "remainder_",
  __ipow__: "pow_",
  __neg__: "neg",
  __pos__: "positive",
  __abs__: "abs",
  __invert__: "bitwise_not",
};

for (const [name, method] of Object.entries(named)) {
  Object.defineProperty(Tensor.prototype, name, {
    value(this: Tensor, ...other: unknown[]) {
      if (!(this instanceof Tensor)) throw new TypeError(`${name} is a method of Tensor`);
      return (this[method] as (...args: unknown[]) => unknown)(...other);
    },
    writable: true,
    configurable: true,
  });
}

for (const [name, compute] of Object.entries(dunder_methods)) {
  Object.defineProperty(Tensor.prototype, name, {
    value(this: Tensor, other: Tensor | Scalar) {
      if (!(this instanceof Tensor)) throw new TypeError(`${name} is a method of Tensor`);
      return compute(this, other as Tensor);
    },
    writable: true,
    configurable: true,
  });
}

/**
 * The methods that this file gives every Tensor: a class of types alone. They are protected, so editors
 * do not offer them, and `x["__rsub__"](2)` has its type.
 */
declare class ReflectedMethods {
  /** Returns Python's `this + other`. */
  protected __add__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this - other`. */
  protected __sub__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this * other`. */
  protected __mul__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this / other`. */
  protected __div__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this / other`. */
  protected __truediv__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this // other`. */
  protected __floordiv__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this % other`. */
  protected __mod__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this ** other`. */
  protected __pow__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this @ other`. */
  protected __matmul__(other: Tensor): Tensor;
  /** Returns Python's `this == other`. */
  protected __eq__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this != other`. */
  protected __ne__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this < other`. */
  protected __lt__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this <= other`. */
  protected __le__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this > other`. */
  protected __gt__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `this >= other`. */
  protected __ge__(other: Tensor | Scalar): Tensor;
  /** Performs Python's `this += other`, in place. */
  protected __iadd__(other: Tensor | Scalar): this;
  /** Performs Python's `this -= other`, in place. */
  protected __isub__(other: Tensor | Scalar): this;
  /** Performs Python's `this *= other`, in place. */
  protected __imul__(other: Tensor | Scalar): this;
  /** Performs Python's `this /= other`, in place. */
  protected __idiv__(other: Tensor | Scalar): this;
  /** Performs Python's `this /= other`, in place. */
  protected __itruediv__(other: Tensor | Scalar): this;
  /** Performs Python's `this //= other`, in place. */
  protected __ifloordiv__(other: Tensor | Scalar): this;
  /** Performs Python's `this %= other`, in place. */
  protected __imod__(other: Tensor | Scalar): this;
  /** Performs Python's `this **= other`, in place. */
  protected __ipow__(other: Tensor | Scalar): this;
  /** Returns `-this`. */
  protected __neg__(): Tensor;
  /** Returns `+this`. */
  protected __pos__(): Tensor;
  /** Returns Python's `abs(this)`. */
  protected __abs__(): Tensor;
  /** Returns `~this`. */
  protected __invert__(): Tensor;
  /** Returns Python's `other + this`. */
  protected __radd__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other * this`. */
  protected __rmul__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other - this`. */
  protected __rsub__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other / this`. */
  protected __rdiv__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other / this`. */
  protected __rtruediv__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other // this`. */
  protected __rfloordiv__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other % this`. */
  protected __rmod__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other ** this`. */
  protected __rpow__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other @ this`. */
  protected __rmatmul__(other: Tensor): Tensor;
  /** Returns Python's `other & this`. */
  protected __rand__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other | this`. */
  protected __ror__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other ^ this`. */
  protected __rxor__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other << this`. */
  protected __rlshift__(other: Tensor | Scalar): Tensor;
  /** Returns Python's `other >> this`. */
  protected __rrshift__(other: Tensor | Scalar): Tensor;
}

declare module "./index.js" {
  interface Tensor extends ReflectedMethods {}
}
