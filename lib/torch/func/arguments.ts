/** The arguments that torch.func's transforms differentiate with respect to. */

import { lazy_operator } from "../../native/index.js";
import { integer, type Kind, one_or_more } from "../dispatch/kinds.js";
import { kind_of } from "../dispatch/values.js";
import { Tensor } from "../tensor/index.js";
import { tree_leaves } from "./pytree.js";

/** The place of an argument, or the places of several; negative ones count from the last. */
export type Argnums = number | readonly number[];

export const argnums_kind = (): Kind<Argnums> => one_or_more(integer()).or(0);

function wrap_argnum(at: number, count: number): number {
  if (at >= 0 && at < count) return at;
  if (at < 0 && at >= -count) return at + count;
  throw new RangeError(`Got argnum=${at}, but only ${count} positional inputs`);
}

/** The places counted from the front. */
export function wrap_argnums(argnums: Argnums, count: number): number[] {
  const list = typeof argnums === "number" ? [argnums] : argnums;
  const places = list.map((argnum) => wrap_argnum(argnum, count));
  if (places.length === 0) throw new Error("argnums must be non-empty");
  if (new Set(places).size !== places.length) {
    throw new Error(`argnums elements must be unique, got (${places.join(", ")})`);
  }
  return places;
}

/** The arguments at those places: one, or an array if `argnums` is an array. */
export function slice_argnums(args: readonly unknown[], argnums: Argnums): unknown {
  const found = wrap_argnums(argnums, args.length).map((at) => args[at]);
  return Array.isArray(argnums) ? found : found[0];
}

/** The tensors among values that must be tensors. */
export function require_tensors(leaves: readonly unknown[], api: string): Tensor[] {
  if (leaves.length === 0 || (leaves.length === 1 && leaves[0] == null)) {
    throw new TypeError(
      `${api}: Expected f to be a function that has non-empty output (got output = ` +
        `${leaves.length === 0 ? "[]" : String(leaves[0])})`,
    );
  }
  for (const leaf of leaves) {
    if (leaf instanceof Tensor) continue;
    throw new TypeError(
      `${api}: expected f(*primals) to return only tensors, got unsupported type ${kind_of(leaf)}`,
    );
  }
  return leaves as Tensor[];
}

/** Complex tensors have no such jacobian. */
export function refuse_complex(api: string, tree: unknown, what: "inputs" | "outputs"): void {
  tree_leaves(tree).forEach((leaf, i) => {
    if (!(leaf instanceof Tensor) || !leaf.dtype.is_complex) return;
    throw new TypeError(
      `${api}: Expected all ${what} to be real but received complex tensor at flattened input ` +
        `idx: ${i}`,
    );
  });
}

/**
 * Splits the result of a function with `has_aux` into its output and the auxiliary value.
 *
 * @throws TypeError if the result is not an array of two
 */
export function split_aux(api: string, output: unknown): [output: unknown, aux: unknown] {
  if (Array.isArray(output) && output.length === 2) return [output[0], output[1]];
  throw new TypeError(
    `${api}: output of function f should be a tuple: (output, aux) if has_aux is True`,
  );
}

function tensor_operator(name: string): (...args: unknown[]) => Tensor {
  const find = lazy_operator(`aten::${name}`);
  return (...args) => find()(undefined, ...args) as Tensor;
}

/** Operators, apart from the methods that index.ts gives to Tensor. */
export const zeros_like = tensor_operator("zeros_like");
export const cat = tensor_operator("cat");

/**
 * The unit vectors of the space that `tensors` are a point of: for each of them a tensor with one
 * row for each of them all. With `chunk_size`, that many rows at a time.
 */
export function* standard_basis(
  tensors: readonly Tensor[],
  chunk_size: number | null = null,
): Generator<Tensor[]> {
  const counts = tensors.map((tensor) => tensor.numel());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rows = chunk_size === null ? total : chunk_size;
  for (let start = 0; start < total || start === 0; start += Math.max(rows, 1)) {
    const length = Math.min(rows, total - start);
    let before = 0;
    yield tensors.map((tensor, i) => {
      const count = counts[i] as number;
      const chunk = tensor.new_zeros([length, count]);
      chunk.diagonal(start - before).fill_(1);
      before += count;
      return chunk.view([length, ...tensor.shape]);
    });
  }
}
