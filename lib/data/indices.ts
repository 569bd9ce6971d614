import { kind_of, Tensor } from "../torch/index.js";

/**
 * The numbers of an iterable, as an array: an array of numbers is itself.
 *
 * @param what names the numbers in an error
 * @throws TypeError at the first that is no whole number
 */
export function index_list(given: Iterable<unknown>, what: string): readonly number[] {
  const listed: unknown = given instanceof Tensor ? given.tolist() : given;
  if (!Array.isArray(listed) && typeof listed !== "object") {
    throw new TypeError(`${what}: expected numbers in one dimension, but got a tensor of none`);
  }
  const numbers: unknown[] = Array.isArray(listed) ? listed : [...(listed as Iterable<unknown>)];
  const is_plain_list = Array.isArray(given) && numbers.every(Number.isInteger);
  if (is_plain_list) return given;
  return Array.from(numbers, (value, i) => {
    const index = typeof value === "bigint" ? Number(value) : value;
    if (Number.isInteger(index)) return index as number;
    const shown = typeof index === "number" ? index : kind_of(index);
    throw new TypeError(`${what}: expected whole numbers, but number ${i} is ${shown}`);
  });
}
