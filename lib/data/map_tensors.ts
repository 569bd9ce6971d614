import { Tensor } from "../torch/index.js";
import { check_length, is_map, is_plain } from "../torch/internal.js";

/**
 * A batch whose tensors, those in arrays, plain objects and Maps too, are changed.
 *
 * @param others what becomes of a value of another kind. Default: it stays.
 */
export function map_tensors(
  value: unknown,
  change: (tensor: Tensor) => Tensor,
  others: (value: unknown) => unknown = (value) => value,
): unknown {
  if (value instanceof Tensor) return change(value);
  const inner = (item: unknown): unknown => map_tensors(item, change, others);
  if (Array.isArray(value)) return check_length(value).map(inner);
  if (is_map(value)) return new Map(Array.from(value, ([key, item]) => [key, inner(item)]));
  if (!is_plain(value)) return others(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]));
}
