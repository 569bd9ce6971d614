import type { Kinds } from "./kinds.js";
import { signature } from "./signature.js";

/** The reader of several functions that take the same, given the name of the one that is called. */
export function shared_reader<T extends object>(parameters: Kinds<T>) {
  const readers = new Map<string, (args: readonly unknown[]) => T>();
  return (name: string, args: readonly unknown[]): T => {
    let read = readers.get(name);
    if (read === undefined) {
      read = signature<T>(name, parameters);
      readers.set(name, read);
    }
    return read(args);
  };
}
