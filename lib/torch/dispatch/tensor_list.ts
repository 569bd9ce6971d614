/** Lists of tensors that were given as arguments. */

import { Tensor } from "../tensor/index.js";
import { each_of } from "./check_length.js";
import { kind_of } from "./values.js";

/**
 * The tensors of an iterable.
 *
 * @throws TypeError at the first element that is not a tensor: an array may claim to be longer than
 * memory
 */
export function tensors_of(given: unknown, argument: string): Tensor[] {
  const wrong = `'${argument}' must be Tensors`;
  const iterable = given as Iterable<unknown> | null | undefined;
  if (typeof iterable !== "object" || typeof iterable?.[Symbol.iterator] !== "function") {
    throw new TypeError(`${wrong}, not ${kind_of(given)}`);
  }
  const tensors: Tensor[] = [];
  for (const one of each_of(iterable)) {
    if (!(one instanceof Tensor)) {
      throw new TypeError(`${wrong}, and number ${tensors.length} is ${kind_of(one)}`);
    }
    tensors.push(one);
  }
  return tensors;
}
