/** Calls of the addon's operators in the quickest form: see {@link NumberedOperator}. */
import type { NumberedOperator } from "../../native/index.js";
import { filled, number_of, Tensor } from "../tensor/index.js";

/** Calls an operator with any number of arguments. Undefined keywords are none. */
export function call_operator(
  operator: NumberedOperator,
  keywords: object | undefined,
  args: readonly unknown[],
): unknown {
  const into = new Tensor();
  const pairs: unknown[] = [];
  for (const arg of args) pairs.push(arg, number_of(arg));
  return filled(into, operator(into, keywords, ...pairs));
}
