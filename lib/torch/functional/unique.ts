/** The different elements of tensors, as torch/functional.py has them. */
import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";

const aten = functions(["_unique2", "unique_consecutive", "unique_dim"]) as unknown as Record<
  "_unique2" | "unique_consecutive" | "unique_dim",
  (...args: unknown[]) => unknown
>;

export interface UniqueOptions {
  /** Whether the elements come in order. Default: true. */
  sorted?: boolean | undefined;
  /** Whether the result has each element's place among them. Default: false. */
  return_inverse?: boolean | undefined;
  /** Whether the result has how often each of them occurs. Default: false. */
  return_counts?: boolean | undefined;
  /** Along which dimension whole slices are compared. Default: none, elements are. */
  dim?: number | null | undefined;
}

type Found = readonly [values: Tensor, inverse: Tensor, counts: Tensor];

/** Returns the results that were asked for: the values, or a list that begins with them. */
function asked_for(
  [values, inverse, counts]: Found,
  { return_inverse, return_counts }: { return_inverse: boolean; return_counts: boolean },
): Tensor | Tensor[] {
  if (!return_inverse && !return_counts) return values;
  return [values, ...(return_inverse ? [inverse] : []), ...(return_counts ? [counts] : [])];
}

const read_unique = signature<Required<UniqueOptions> & { input: Tensor }>("unique", {
  input: kinds.tensor(),
  sorted: kinds.boolean(true),
  return_inverse: kinds.boolean(false),
  return_counts: kinds.boolean(false),
  dim: kinds.nullable(kinds.index<number>()),
});

/** The different elements of a tensor. Mirrors torch.unique. */
export function unique(
  input: Tensor,
  options?: UniqueOptions & { return_inverse?: false; return_counts?: false },
): Tensor;
export function unique(input: Tensor, options: UniqueOptions): Tensor | Tensor[];
export function unique(
  input: Tensor,
  sorted: boolean,
  return_inverse?: boolean,
  return_counts?: boolean,
  dim?: number | null,
): Tensor | Tensor[];
export function unique(...args: unknown[]): Tensor | Tensor[] {
  const { input, sorted, return_inverse, return_counts, dim } = read_unique(args);
  const found = (
    dim === null
      ? aten._unique2(input, sorted, return_inverse, return_counts)
      : aten.unique_dim(input, dim, sorted, return_inverse, return_counts)
  ) as Found;
  return asked_for(found, { return_inverse, return_counts });
}

const read_unique_consecutive = signature<
  Required<Omit<UniqueOptions, "sorted">> & { input: Tensor }
>("unique_consecutive", {
  input: kinds.tensor(),
  return_inverse: kinds.boolean(false),
  return_counts: kinds.boolean(false),
  dim: kinds.nullable(kinds.index<number>()),
});

/** The first of each run of equal elements. Mirrors torch.unique_consecutive. */
export function unique_consecutive(
  input: Tensor,
  options?: Omit<UniqueOptions, "sorted"> & { return_inverse?: false; return_counts?: false },
): Tensor;
export function unique_consecutive(
  input: Tensor,
  options: Omit<UniqueOptions, "sorted">,
): Tensor | Tensor[];
export function unique_consecutive(
  input: Tensor,
  return_inverse: boolean,
  return_counts?: boolean,
  dim?: number | null,
): Tensor | Tensor[];
export function unique_consecutive(...args: unknown[]): Tensor | Tensor[] {
  const { input, return_inverse, return_counts, dim } = read_unique_consecutive(args);
  const found = aten.unique_consecutive(input, return_inverse, return_counts, dim) as Found;
  return asked_for(found, { return_inverse, return_counts });
}
