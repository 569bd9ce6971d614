import { Tensor } from "../torch/index.js";
import { elements_of, kind_of, most_samples } from "../torch/internal.js";

/**
 * The numbers of an iterable, as an array: an array of numbers is itself.
 *
 * @param what names the numbers in an error
 * @throws TypeError at the first that is not a whole number
 */
export function index_list(given: Iterable<unknown>, what: string): readonly number[] {
  const listed: unknown = given instanceof Tensor ? given.tolist() : given;
  if (!Array.isArray(listed) && typeof listed !== "object") {
    throw new TypeError(`${what}: expected numbers in one dimension, but got a tensor of none`);
  }
  const numbers = Array.isArray(listed)
    ? listed
    : elements_of(listed as Iterable<unknown>, most_samples);
  const indices: number[] = [];
  let is_plain_list = Array.isArray(given);
  // Place by place up to the first that is not a number: an array may claim to be longer than
  // memory.
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as unknown;
    const index = typeof value === "bigint" ? Number(value) : value;
    if (!Number.isInteger(index)) {
      const shown = typeof index === "number" ? index : kind_of(index);
      throw new TypeError(`${what}: expected whole numbers, but number ${i} is ${shown}`);
    }
    is_plain_list &&= typeof value === "number";
    indices.push(index as number);
  }
  return is_plain_list ? (given as readonly number[]) : indices;
}
