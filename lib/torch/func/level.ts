/** Levels of torch.func's transforms, and what tensors are within them. */

import { native } from "../../native/index.js";
import { synchronous } from "../dispatch/promises.js";
import { kind_of } from "../dispatch/values.js";
import { Tensor } from "../tensor/index.js";
import { tree_map } from "./pytree.js";

/** Runs `body` in a level that `enter` enters, and leaves it whatever happens. */
export function in_level<T>(enter: () => number, body: (level: number) => T): T {
  const level = enter();
  try {
    return body(level);
  } finally {
    native.leave_transform(level);
  }
}

/** Calls what the user has given, which must be synchronous. */
export function call_user(
  name: string,
  func: (...args: never[]) => unknown,
  args: readonly unknown[],
): unknown {
  return synchronous(
    func(...(args as never[])),
    `${name} takes a synchronous function: what an async one does after its first await would ` +
      "run without it",
  );
}

/** A function's name for messages. */
export function name_of(func: { readonly name: string }): string {
  return func.name === "" ? "<anonymous>" : func.name;
}

/** The tensors of a nested value as those of a level of grad or jvp. */
export function wrap_for_grad(tree: unknown, level: number): unknown {
  return tree_map(
    (leaf) => (leaf instanceof Tensor ? (native.wrap_for_grad(leaf, level) as Tensor) : leaf),
    tree,
  );
}

/** The tensors of a nested value as they are outside of that level. */
export function unwrap_for_grad(tree: unknown, level: number): unknown {
  return tree_map((leaf) => {
    if (leaf instanceof Tensor) return native.unwrap_for_grad(leaf, level) as Tensor;
    throw new TypeError(`Expected tensors, got unsupported type ${kind_of(leaf)}`);
  }, tree);
}

/**
 * Makes the tensors of a nested value require gradients.
 *
 * @throws TypeError for a leaf that is not a tensor
 */
export function create_differentiable(tree: unknown): void {
  tree_map((leaf) => {
    if (!(leaf instanceof Tensor)) {
      throw new TypeError(`Thing passed to transform API must be Tensor, got ${kind_of(leaf)}`);
    }
    const before = native.allow_inplace_requires_grad(true);
    try {
      return leaf.requires_grad_();
    } finally {
      native.allow_inplace_requires_grad(before);
    }
  }, tree);
}
