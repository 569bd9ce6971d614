/** The samples that the parity run leaves out, from a list that gives a reason for each. */
import { readFileSync } from "node:fs";
import { python_file } from "../support/python.js";
import type { Outcome } from "./run.js";

interface ExpectedFailure {
  readonly name: string;
  /** Default: "function". */
  readonly variant?: Outcome["variant"];
  /** The number of samples of each dtype. */
  readonly samples: Readonly<Record<string, number>>;
  readonly reason: string;
}

/** @param file a list in this folder */
export function expected_failure_list(file: string): readonly ExpectedFailure[] {
  return JSON.parse(readFileSync(python_file("scripts", "parity", file), "utf8"));
}

const place = (name: string, variant: string, dtype: string) => `${name} ${variant} ${dtype}`;

/**
 * Judges the outcomes by a list of this folder. A sample that could not be handed over, and is not on the list,
 * has failed; so has an operator with more samples on the list than did not pass.
 */
export function with_reasons(outcomes: readonly Outcome[], file: string): Outcome[] {
  const left = new Map<string, number>();
  const reasons = new Map<string, string>();
  for (const { name, variant = "function", samples, reason } of expected_failure_list(file)) {
    for (const [dtype, count] of Object.entries(samples)) {
      left.set(place(name, variant, dtype), count);
      reasons.set(place(name, variant, dtype), reason);
    }
  }
  const judged = outcomes.map((outcome): Outcome => {
    if (outcome.kind !== "failed" && outcome.kind !== "expected failure") return outcome;
    const at = place(outcome.name, outcome.variant, outcome.dtype);
    const count = left.get(at) ?? 0;
    if (count === 0) return { ...outcome, kind: "failed" };
    left.set(at, count - 1);
    return { ...outcome, kind: "expected failure", reason: reasons.get(at) as string };
  });
  const run = new Map(outcomes.map((one) => [place(one.name, one.variant, one.dtype), one]));
  for (const [at, count] of left) {
    const one = run.get(at);
    if (one === undefined || count === 0) continue;
    const reason = `${count} more of its samples are to be left out than did not pass`;
    judged.push({ ...one, sample: -1, kind: "failed", reason });
  }
  return judged;
}
