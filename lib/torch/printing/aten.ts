/** Operators for printing, which works below the Tensor class. */
import { native } from "../../native.js";

/** Calls `aten::<name>`, whose result is what the addon gives: a handle for a tensor. */
export function aten<Result>(name: string, ...args: unknown[]): Result {
  const op = native.op(`aten::${name}`);
  if (!op) throw new Error(`this LibTorch has no operator aten::${name}`);
  return op(undefined, ...args) as Result;
}
