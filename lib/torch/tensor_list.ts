/** Lists of tensors that were given as arguments. */
import { Tensor } from "./tensor.js";

/**
 * The tensors of an iterable.
 *
 * @throws TypeError at the first that is none: an array may claim to be longer than memory
 */
export function tensors_of(given: unknown, argument: string): Tensor[] {
  const wrong = `'${argument}' must be Tensors`;
  const iterable = given as Iterable<unknown> | null | undefined;
  if (typeof iterable !== "object" || typeof iterable?.[Symbol.iterator] !== "function") {
    throw new TypeError(`${wrong}, not ${given === null ? "null" : typeof given}`);
  }
  const tensors: Tensor[] = [];
  for (const one of iterable) {
    if (!(one instanceof Tensor)) {
      throw new TypeError(`${wrong}, and number ${tensors.length} is none`);
    }
    tensors.push(one);
  }
  return tensors;
}
