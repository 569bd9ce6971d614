/** Fields of objects that may be in the place of properties that their classes compute. */

import { enable_grad } from "../autograd/grad_mode.js";
import { keep } from "../memory/scope.js";
import type { ClassOf } from "./arguments.js";

/** The getters that {@link define_lazy} has defined. */
const lazy_getters = new WeakSet<() => unknown>();

/** Defines a property of a prototype that is computed when it is first asked for, and is a field then. */
export function define_lazy<T extends object>(
  prototype: T,
  name: string,
  compute: (self: T) => unknown,
): void {
  function get(this: T): unknown {
    // Kept, because the object may be older than the scope in which it is asked.
    const value = keep(enable_grad(() => compute(this)));
    define_fields(this, { [name]: value });
    return value;
  }
  lazy_getters.add(get);
  Object.defineProperty(prototype, name, { get, configurable: true });
}

/** Whether {@link define_lazy} has defined that property of the object's class. */
export function is_lazy(self: object, name: string): boolean {
  for (let at: object | null = self; at !== null; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return lazy_getters.has(get);
  }
  return false;
}

/** Gives an object fields, in the place of properties that its class computes too. */
export function define_fields(self: object, fields: object): void {
  for (const [key, value] of Object.entries(fields)) {
    const field = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(self, key, field);
  }
}

/** Whether a class, or one between it and `base`, has a constructor in its source. */
export function has_own_constructor(type: object, base: ClassOf<unknown>): boolean {
  for (let at = type as ClassOf<unknown>; at.prototype !== base.prototype; ) {
    if (/\bconstructor\s*\(/.test(Function.prototype.toString.call(at))) return true;
    at = Object.getPrototypeOf(at) as ClassOf<unknown>;
  }
  return false;
}
