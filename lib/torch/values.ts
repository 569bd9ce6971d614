/** What JavaScript's values are. */

/** Whether a value is an object without a class: `{ … }`. */
export function is_plain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What a value is, in an error's text: its class's name, or its type. */
export function kind_of(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return (value.constructor as { name?: string } | undefined)?.name ?? "object";
}

export { isMap as is_map } from "node:util/types";
