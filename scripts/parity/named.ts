/** Values of torchnode by the names that they have below Python's `torch`. */
import { nn, torch } from "../../lib/index.js";

type Members = Record<string, unknown>;

/** The value of a dotted name, "linalg.svd" or "nn.functional.relu", or undefined. */
export function named(name: string): unknown {
  const [first, ...rest] = name.split(".") as [string, ...string[]];
  let at: unknown = first === "nn" ? nn : (torch as unknown as Members)[first];
  for (const member of rest) at = (at as Members | undefined)?.[member];
  return at;
}
