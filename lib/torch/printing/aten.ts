/** Operators for printing, which works below the Tensor class. */
import { type Operator, operator } from "../../native/index.js";

const found = new Map<string, Operator>();

/** Calls `aten::<name>`, whose result is what the addon gives: a handle for a tensor. */
export function aten<Result>(name: string, ...args: unknown[]): Result {
  let op = found.get(name);
  if (op === undefined) {
    op = operator(`aten::${name}`);
    found.set(name, op);
  }
  return op(undefined, ...args) as Result;
}
