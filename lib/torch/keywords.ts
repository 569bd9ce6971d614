/** Keyword arguments, which Python has and JavaScript has not. */

/** A plain object in the last place holds keyword arguments. */
export function is_keywords(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
