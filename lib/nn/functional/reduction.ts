/** What a loss makes of its elements. */
import type { Tensor } from "../../torch/index.js";

/** Whether a loss gives each element's, their mean or their sum. */
export type Reduction = "none" | "mean" | "sum";

export interface ReductionOptions {
  /** Default: "mean". */
  reduction?: Reduction;
}

const REDUCTION_CODES: Record<string, number> = { none: 0, mean: 1, sum: 2 };

/** The operators' number for it. */
export function code(reduction: string): number {
  const found = REDUCTION_CODES[reduction];
  if (found === undefined) {
    throw new RangeError(
      `${reduction} is not a valid value for reduction: expected "none", "mean" or "sum"`,
    );
  }
  return found;
}

/** How Python's old arguments and the new one say it. */
export interface ReductionArguments {
  size_average: boolean | null;
  reduce: boolean | null;
  reduction: string;
}

/** The defaults of those, in their order. */
export const old_reduction = { size_average: null, reduce: null } as const;

/** The reduction, whose old names come first as they do in Python. */
export function reduction_of({ size_average, reduce, reduction }: ReductionArguments): string {
  if (size_average === null && reduce === null) return reduction;
  if (reduce === false) return "none";
  return size_average === false ? "sum" : "mean";
}

/** Reduces a loss that has been computed element by element. */
export function reduced(loss: Tensor, reduction: string): Tensor {
  code(reduction);
  if (reduction === "none") return loss;
  return reduction === "mean" ? loss.mean() : loss.sum();
}
