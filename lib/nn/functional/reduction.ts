/** The reduction of a loss's elements to its result. */
import type { Tensor } from "../../torch/index.js";
import { kinds, nearest } from "../../torch/internal.js";
import { warn } from "../arguments.js";

/** Whether a loss gives each element's, their mean or their sum. */
export type Reduction = "none" | "mean" | "sum";

export interface ReductionOptions {
  /** Default: "mean". */
  reduction?: Reduction;
}

/** Python's older names of a reduction, which it takes before the new one, with a warning. */
export interface OldReductionOptions extends ReductionOptions {
  /** Whether the sum is divided: "mean" rather than "sum". Default: null. */
  size_average?: boolean | null;
  /** Whether the loss is reduced at all: false means "none". Default: null. */
  reduce?: boolean | null;
}

const CODES: Readonly<Record<string, number>> = { none: 0, mean: 1, sum: 2 };

/**
 * Returns the error text for a word that is not a reduction, with the one that was probably meant.
 */
export function no_reduction(
  reduction: string,
  known: readonly string[] = Object.keys(CODES),
): string {
  const list = known.map((one) => JSON.stringify(one)).join(", ");
  const meant = nearest(reduction, known);
  const advice = meant === undefined ? "" : `. Did you mean ${JSON.stringify(meant)}?`;
  return `${reduction} is not a valid value for reduction: expected one of ${list}${advice}`;
}

/** The operators' number for it. */
export function code(reduction: string): number {
  if (reduction === "elementwise_mean") {
    warn("reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.");
    return CODES.mean as number;
  }
  const found = CODES[reduction];
  if (found === undefined) throw new RangeError(no_reduction(reduction));
  return found;
}

/** The reduction, by Python's old arguments and the new one. */
export interface ReductionArguments {
  /** Deprecated in PyTorch: false sums instead of averaging. Default: null. */
  size_average: boolean | null;
  /** Deprecated in PyTorch: false keeps each element's loss. Default: null. */
  reduce: boolean | null;
  /** "none" for each element's loss, "mean" or "sum". Default: "mean". */
  reduction: string;
}

/** Python's older arguments. */
export type Old = boolean | null;

const flag = kinds.nullable(kinds.boolean());

/** The kinds of the old ones, in their order. */
export const old_reduction = { size_average: flag, reduce: flag };

/** All three, if nothing comes between them. */
export const reduction_kinds = { ...old_reduction, reduction: kinds.string("mean") };

/** The reduction, whose old names come first as they do in Python. */
export function reduction_of<R extends string>({
  size_average,
  reduce,
  reduction,
}: {
  size_average: boolean | null;
  reduce: boolean | null;
  reduction: R;
}): R | Reduction {
  if (size_average === null && reduce === null) return reduction;
  const meant = reduce === false ? "none" : size_average === false ? "sum" : "mean";
  warn(`size_average and reduce args will be deprecated, please use reduction='${meant}' instead.`);
  return meant;
}

/** Reduces a loss that has been computed element by element. */
export function reduced(loss: Tensor, reduction: string): Tensor {
  const how = code(reduction);
  if (how === CODES.none) return loss;
  return how === CODES.mean ? loss.mean() : loss.sum();
}
