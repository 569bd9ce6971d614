/** The different elements of tensors, as torch/functional.py has them. */
import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { TensorList } from "../sequences.js";
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
  /** The dimension along which whole slices are compared. Default: null, elements are compared. */
  dim?: number | null | undefined;
}

/** The values alone, or in a tuple with the others that were asked for. */
export type Unique<Inverse extends boolean, Counts extends boolean> = boolean extends Inverse
  ? Tensor | TensorList
  : boolean extends Counts
    ? Tensor | TensorList
    : [Inverse, Counts] extends [false, false]
      ? Tensor
      : [values: Tensor, ...If<Inverse, [inverse: Tensor]>, ...If<Counts, [counts: Tensor]>];

type If<Condition extends boolean, List extends unknown[]> = Condition extends true ? List : [];

/** Options that say which results are asked for. */
export type UniqueRequest<Options, Inverse extends boolean, Counts extends boolean> = Omit<
  Options,
  "return_inverse" | "return_counts"
> & {
  return_inverse?: Inverse | undefined;
  return_counts?: Counts | undefined;
};

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
export function unique<Inverse extends boolean = false, Counts extends boolean = false>(
  input: Tensor,
  options?: UniqueRequest<UniqueOptions, Inverse, Counts>,
): Unique<Inverse, Counts>;
export function unique<Inverse extends boolean = false, Counts extends boolean = false>(
  input: Tensor,
  sorted: boolean,
  return_inverse?: Inverse,
  return_counts?: Counts,
  dim?: number | null,
): Unique<Inverse, Counts>;
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
export function unique_consecutive<Inverse extends boolean = false, Counts extends boolean = false>(
  input: Tensor,
  options?: UniqueRequest<Omit<UniqueOptions, "sorted">, Inverse, Counts>,
): Unique<Inverse, Counts>;
export function unique_consecutive<Inverse extends boolean, Counts extends boolean = false>(
  input: Tensor,
  return_inverse: Inverse,
  return_counts?: Counts,
  dim?: number | null,
): Unique<Inverse, Counts>;
export function unique_consecutive(...args: unknown[]): Tensor | Tensor[] {
  const { input, return_inverse, return_counts, dim } = read_unique_consecutive(args);
  const found = aten.unique_consecutive(input, return_inverse, return_counts, dim) as Found;
  return asked_for(found, { return_inverse, return_counts });
}
