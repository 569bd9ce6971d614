/** Functions and methods that take no arguments, as Python's refuse any. */
import { signature } from "./signature.js";

const readers = new Map<string, (args: readonly unknown[]) => object>();

function refuse(name: string, args: readonly unknown[]): void {
  let read = readers.get(name);
  if (read === undefined) {
    read = signature(name, {});
    readers.set(name, read);
  }
  read(args);
}

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
