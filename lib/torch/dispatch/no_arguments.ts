/** Functions and methods that take no arguments, as Python's refuse any. */
import { shared_reader } from "./shared_reader.js";

const refuse = shared_reader<object>({});

/**
 * Checks that a function that takes no arguments is given none: JavaScript drops them silently.
 *
 * ```ts
 * dim(...args: []): number {
 *   no_arguments("dim", args);
 *   …
 * ```
 *
 * @throws TypeError if there is one
 */
export function no_arguments(name: string, args: readonly unknown[]): void {
  if (args.length > 0) refuse(name, args);
}
