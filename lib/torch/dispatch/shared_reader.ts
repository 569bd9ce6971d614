import type { Kinds } from "./kinds.js";
import { signature } from "./signature.js";

/**
 * The reader of several functions that take the same, given the name of the one that is called.
 *
 * @param keyword_only parameters that are given by name only.
 */
export function shared_reader<P extends object, K extends object = object>(
  positional: Kinds<P>,
  keyword_only?: Kinds<K>,
) {
  const readers = new Map<string, (args: readonly unknown[]) => P & K>();
  return (name: string, args: readonly unknown[]): P & K => {
    let read = readers.get(name);
    if (read === undefined) {
      read = signature<P, K>(name, positional, keyword_only);
      readers.set(name, read);
    }
    return read(args);
  };
}
