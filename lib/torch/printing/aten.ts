/** Operators for printing, which works below the Tensor class. */
import { native, type Operator } from "../../native/index.js";

const found = new Map<string, Operator>();

/** Calls `aten::<name>`, whose result is what the addon gives: a handle for a tensor. */
export function aten<Result>(name: string, ...args: unknown[]): Result {
  let op = found.get(name);
  if (op === undefined) {
    op = native.op(`aten::${name}`);
    if (op === undefined) throw new Error(`this LibTorch has no operator aten::${name}`);
    found.set(name, op);
  }
  return op(undefined, ...args) as Result;
}
