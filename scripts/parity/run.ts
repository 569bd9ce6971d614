/** Makes an operator's calls again, and says of each how it agrees with Python's. */
import { Tensor, torch } from "../../lib/index.js";
import { callable } from "./callables.js";
import { compare } from "./compare.js";
import type { OpDb, Operator, Sample, Samples } from "./op_db.js";
import { heard, type Spoken } from "./spoken.js";

export interface Outcome {
  readonly name: string;
  readonly variant: string;
  readonly dtype: string;
  readonly sample: number;
  readonly kind: "equal" | "close" | "failed" | "left out";
  /** Why it failed, or was left out. */
  readonly reason?: string;
}

const SEED = 42;

/** Their elements are whatever was in memory: only shape, dtype and layout can be compared. */
const uninitialised = new Set(
  "empty empty_like empty_permuted empty_strided new_empty new_empty_strided".split(" "),
);

type Verdict = Pick<Outcome, "kind" | "reason">;
const failed = (reason: string): Verdict => ({ kind: "failed", reason });

/** The tensors of a result, in their order. */
function flat(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  return Array.isArray(value) ? value.flatMap(flat) : [];
}

/** Leaves ask for gradients, as they did in Python. */
function require_grads(value: Spoken, inputs: readonly Tensor[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("tensor" in value && value.requires_grad) inputs[value.tensor as number]?.requires_grad_();
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    require_grads(item as Spoken, inputs);
  }
}

function compare_gradients(result: unknown, sample: Sample, { inputs, outputs }: Samples): Verdict {
  const { gradients, leaves } = sample;
  if (!gradients) return { kind: "equal" };
  const given = heard(gradients.given, outputs) as Tensor[];
  const wanted = heard(gradients.found, outputs) as (Tensor | null)[];
  const roots = flat(result).filter((tensor) => tensor.requires_grad);
  const asked = heard(leaves as Spoken, inputs) as Tensor[];
  const found = torch.autograd.grad(roots, asked, { grad_outputs: given, allow_unused: true });
  const agreement = compare(found, wanted);
  return typeof agreement === "object"
    ? failed(`gradients: ${agreement.differs}`)
    : { kind: agreement };
}

function verdict({ name, variant }: Operator, sample: Sample, samples: Samples): Verdict {
  if (sample.left_out !== undefined) return { kind: "left out", reason: sample.left_out };
  const call = callable(name, variant);
  if (call === undefined) return failed("there is nothing of that name");
  for (const leaf of sample.leaves ?? []) require_grads(leaf, samples.inputs);
  const args = heard(sample.args, samples.inputs) as unknown[];
  const kwargs = heard({ dict: sample.kwargs }, samples.inputs) as Record<string, unknown>;
  torch.manual_seed(SEED);
  let result: unknown;
  try {
    result = call(args, kwargs);
  } catch (error) {
    if (sample.error !== undefined) return { kind: "equal" };
    return failed(String((error as Error).message));
  }
  if (sample.error !== undefined) return failed(`Python raises ${sample.error}`);
  const wanted = heard(sample.result as Spoken, samples.outputs);
  if (uninitialised.has(name)) {
    torch.no_grad(() => {
      for (const tensor of flat([result, wanted])) tensor.zero_();
    });
  }
  const agreement = compare(result, wanted);
  if (typeof agreement === "object") return failed(agreement.differs);
  try {
    const backward = compare_gradients(result, sample, samples);
    return backward.kind === "equal" ? { kind: agreement } : backward;
  } catch (error) {
    return failed(`backward: ${(error as Error).message}`);
  }
}

/** All samples of an operator. */
export async function run_operator(
  op_db: OpDb,
  operator: Operator,
  dtype: string,
): Promise<Outcome[]> {
  const { name, variant } = operator;
  let samples: Samples;
  try {
    samples = await op_db.samples(operator, dtype);
  } catch (error) {
    return [{ name, variant, dtype, sample: -1, ...failed((error as Error).message) }];
  }
  return samples.calls.map((sample, i) => ({
    name,
    variant,
    dtype,
    sample: i,
    ...verdict(operator, sample, samples),
  }));
}
