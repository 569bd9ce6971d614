/** Makes an operator's calls again, and says of each how it agrees with Python's. */

import { Tensor, torch } from "../../lib/index.js";
import { type Callable, callable, callable_variant } from "./callables.js";
import { decode, type Encoded } from "./codec.js";
import { type Agreement, compare } from "./compare.js";
import type { Gradients, Operator, Sample, Samples, Variant } from "./op_db.js";
import { MISSING } from "./report.js";

export interface Outcome {
  readonly name: string;
  readonly variant_test_name: string;
  /** "errors" for a call that must fail. */
  readonly dtype: string;
  readonly variant: "function" | Variant["variant"] | "train" | "eval";
  readonly sample: number;
  readonly kind: "equal" | "close" | "failed" | "expected failure";
  /** Whether gradients were compared, too. */
  readonly backward?: boolean;
  /** Why it failed, or is expected to fail; or the part of it whose last bits differ. */
  readonly reason?: string;
}

export type Verdict = Pick<Outcome, "kind" | "backward" | "reason">;

export const failed = (reason: string): Verdict => ({ kind: "failed", reason });

/** The seed before every call, on both sides. */
export const SEED = 42;

/** Their elements are whatever was in memory: only shape, dtype and layout can be compared. */
const uninitialised = new Set(
  "empty empty_like empty_permuted empty_strided new_empty new_empty_strided".split(" "),
);

/** The tensors of a result, in their order. */
function flat(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  return Array.isArray(value) ? value.flatMap(flat) : [];
}

/** Leaves ask for gradients, as they did in Python. */
export function require_grads(value: Encoded, inputs: readonly Tensor[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("tensor" in value && value.requires_grad) inputs[value.tensor as number]?.requires_grad_();
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    require_grads(item as Encoded, inputs);
  }
}

/** A call's arguments in JavaScript. */
export function decode_arguments(
  { args, kwargs, leaves }: Pick<Sample, "args" | "kwargs" | "leaves">,
  inputs: readonly Tensor[],
) {
  for (const leaf of leaves ?? []) require_grads(leaf, inputs);
  return {
    args: args.map((arg) => decode(arg, inputs)),
    kwargs: decode({ dict: kwargs }, inputs) as Record<string, unknown>,
  };
}

/** A call and its result. */
type Attempt = { readonly result: unknown } | { readonly thrown: Error };

export function attempt(call: Callable, args: unknown[], kwargs: Record<string, unknown>): Attempt {
  torch.manual_seed(SEED);
  try {
    return { result: call(args, kwargs) };
  } catch (error) {
    return { thrown: error as Error };
  }
}

/** @param result a tensor, or a list with tensors in it */
export function compare_gradients(
  result: unknown,
  { given, found }: Gradients,
  asked: readonly Tensor[],
  outputs: readonly Tensor[],
): Agreement {
  const roots = flat(result).filter((tensor) => tensor.requires_grad);
  const grad_outputs = decode(given, outputs) as Tensor[];
  const ours = torch.autograd.grad(roots, asked, { grad_outputs, allow_unused: true });
  return compare(ours, decode(found, outputs));
}

/** The outcome that a call was to have, in Python's words. */
interface Wanted {
  readonly result?: Encoded | undefined;
  readonly error?: string | undefined;
  readonly gradients?: Gradients | null | undefined;
  readonly backward_error?: string | undefined;
}

function judge(
  attempt: Attempt,
  wanted: Wanted,
  { name }: Operator,
  leaves: readonly Tensor[],
  outputs: readonly Tensor[],
): Verdict {
  if ("thrown" in attempt) {
    return wanted.error === undefined ? failed(attempt.thrown.message) : { kind: "equal" };
  }
  if (wanted.error !== undefined) return failed(`Python raises ${wanted.error}`);
  const result = decode(wanted.result as Encoded, outputs);
  if (uninitialised.has(name)) {
    torch.no_grad(() => {
      for (const tensor of flat([attempt.result, result])) tensor.zero_();
    });
  }
  const agreement = compare(attempt.result, result);
  if (typeof agreement === "object") return failed(agreement.differs);
  if (!wanted.gradients) return { kind: agreement };
  try {
    const backward = compare_gradients(attempt.result, wanted.gradients, leaves, outputs);
    if (typeof backward === "object") return failed(`gradients: ${backward.differs}`);
    return { kind: agreement === "equal" ? backward : agreement, backward: true };
  } catch (error) {
    if (wanted.backward_error !== undefined) return { kind: agreement };
    return failed(`backward: ${(error as Error).message}`);
  }
}

/** The outcome that the operator's variant was to have. */
function wanted_of(variant: Variant, sample: Sample): Wanted {
  const { error, backward_error } = variant;
  const result = variant.same ? sample.result : variant.result;
  const in_place = variant.variant === "in place";
  const same_gradients = in_place
    ? variant.same_gradients
    : variant.variant !== "out" && variant.same;
  const gradients = same_gradients ? sample.gradients : variant.gradients;
  return { result, error, gradients, backward_error };
}

type Case = Pick<Outcome, "variant" | "sample"> & Verdict;

function* cases(
  operator: Operator,
  sample: Sample,
  i: number,
  { inputs, outputs }: Samples,
): Iterable<Case> {
  const { name, variant_test_name } = operator;
  const as_function = { variant: "function", sample: i } as const;
  if (sample.expected_failure !== undefined) {
    yield { ...as_function, kind: "expected failure", reason: sample.expected_failure };
    return;
  }
  const call = callable(name, variant_test_name);
  if (call === undefined) {
    yield { ...as_function, ...failed(MISSING) };
    return;
  }
  const { args, kwargs } = decode_arguments(sample, inputs);
  const leaves = decode((sample.leaves ?? []) as Encoded, inputs) as Tensor[];
  const function_attempt = attempt(call, args, kwargs);
  yield { ...as_function, ...judge(function_attempt, sample, operator, leaves, outputs) };
  if ("thrown" in function_attempt) return;
  for (const variant of sample.variants ?? []) {
    const other = callable_variant(variant, variant_test_name, function_attempt.result);
    const place = { variant: variant.variant, sample: i };
    if (other === undefined) {
      yield { ...place, ...failed(`there is no ${variant.name}`) };
      continue;
    }
    const run = () => attempt(other, args, kwargs);
    const other_tried = variant.variant === "out" ? torch.no_grad(run) : run();
    const wanted = wanted_of(variant, sample);
    yield { ...place, ...judge(other_tried, wanted, operator, leaves, outputs) };
  }
}

/** All samples of an operator, in all its variants. */
export function run_operator(operator: Operator, dtype: string, samples: Samples): Outcome[] {
  const { name, variant_test_name } = operator;
  return samples.calls.flatMap((sample, i) =>
    [...cases(operator, sample, i, samples)].map((one) => ({
      name,
      variant_test_name,
      dtype,
      ...one,
    })),
  );
}
