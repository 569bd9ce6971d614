/**
 * The comparison of tensors by `expect` of Jest and Vitest. By default it iterates rows, down to
 * tensors without dimensions, which would be slow, and does not see the dtype or the shape of a
 * tensor without elements.
 */
import { Node } from "../autograd/node.js";
import { Generator } from "../random/generator.js";
import { Tensor } from "../tensor/index.js";
import { RemovableHandle } from "../tensor/removable_handle.js";

type Tester = (a: unknown, b: unknown, testers?: readonly Tester[]) => boolean | undefined;

/** Whether a `toStrictEqual` is asking, which wants the same class as well. */
const is_strict = (testers: readonly Tester[]): boolean =>
  testers.some(({ name }) => name === "typeEquality");

/** The classes whose `Symbol.toStringTag` says all by which they are compared. */
const compared = [Tensor, Generator, Node, RemovableHandle];

/**
 * Whether two tensors have the same dtype, shape, device and elements, and for `toStrictEqual` the
 * same class; undefined unless both values are tensors, or of another class with hidden contents.
 */
const tester: Tester = (a, b, testers = []) => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return undefined;
  if (!compared.some((type) => a instanceof type && b instanceof type)) return undefined;
  if (is_strict(testers) && a.constructor !== b.constructor) return false;
  return a === b || Reflect.get(a, Symbol.toStringTag) === Reflect.get(b, Symbol.toStringTag);
};

/**
 * The places in which Jest, its package `expect` alone, and Vitest keep the testers that users add.
 */
const registry = Symbol.for("$$jest-matchers-object");

let is_registered = false;

/** Adds the tester to the `expect` of this realm, once there is one. */
export function register_tester(): void {
  if (is_registered) return;
  const found = Reflect.get(globalThis, registry) as
    | { customEqualityTesters?: unknown }
    | undefined;
  const testers = found?.customEqualityTesters;
  if (!Array.isArray(testers)) return;
  testers.push(tester);
  is_registered = true;
}
