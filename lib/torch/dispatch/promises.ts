/** Refusal of promises if a value is needed at once. */

/** Whether a value is a promise, or another object that is awaited like one. */
export function is_promise(value: unknown): boolean {
  return typeof (value as PromiseLike<unknown> | null)?.then === "function";
}

/**
 * The value itself, if it is not a promise. A later rejection of a refused promise must not end
 * the process.
 *
 * @throws TypeError with this message for a promise
 */
export function synchronous<T>(value: T, message: string): T {
  if (!is_promise(value)) return value;
  (value as PromiseLike<unknown>).then(undefined, () => undefined);
  throw new TypeError(message);
}
