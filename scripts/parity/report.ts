/** The text that the parity run prints. */
import type { Outcome } from "./run.js";

interface Count {
  operators: number;
  samples: number;
  equal: number;
  close: number;
  failed: number;
  expected_failures: number;
}

const keys = {
  equal: "equal",
  close: "close",
  failed: "failed",
  "expected failure": "expected_failures",
} as const;

export function count(outcomes: readonly Outcome[]): Count {
  const counted = { equal: 0, close: 0, failed: 0, expected_failures: 0 };
  for (const { kind } of outcomes) counted[keys[kind]] += 1;
  const operators = new Set(outcomes.map(({ name }) => name)).size;
  return { operators, samples: outcomes.length, ...counted };
}

/** The outcomes that share a key, in the order of their first. */
export function groups(outcomes: readonly Outcome[], key: (outcome: Outcome) => string) {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const of_key = found.get(key(outcome));
    if (of_key === undefined) found.set(key(outcome), [outcome]);
    else of_key.push(outcome);
  }
  return found;
}

const longest = 110;

function first_line(text = ""): string {
  const [line = ""] = text.split("\n");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** The reason of a sample whose operator or class torchnode does not have. */
export const MISSING = "there is nothing of that name";

/** A line that counts and names the operators or classes that torchnode does not have. */
export function missing(noun: string, outcomes: readonly Outcome[]): string[] {
  const chosen = outcomes.filter(({ reason }) => reason === MISSING);
  const names = [...new Set(chosen.map(({ name }) => name))];
  return names.length === 0 ? [] : [`${names.length} ${noun} are missing: ${names.join(", ")}`];
}

/** A line for each operator and reason of one kind; those that are missing are not named again. */
export function reasons(outcomes: readonly Outcome[], kind: Outcome["kind"]): string[] {
  const chosen = outcomes.filter((one) => one.kind === kind && one.reason !== MISSING);
  const key = ({ name, dtype, variant, reason }: Outcome) =>
    `${name} ${dtype} ${variant} ${first_line(reason)}`;
  return [...groups(chosen, key).values()].map((same) => {
    const [{ name, dtype, variant, reason }] = same as [Outcome];
    const what = `${dtype} ${variant}`.padEnd(18);
    const times = String(same.length).padStart(5);
    return `${name.padEnd(40)} ${what} ${times}  ${first_line(reason)}`;
  });
}

/** The numbers of entries and samples, and their results: a line for each variant. */
export function summary(title: string, noun: string, outcomes: readonly Outcome[]): string[] {
  return [...groups(outcomes, ({ variant }) => variant)].map(([variant, of_variant]) => {
    const { operators, samples, equal, close, failed, expected_failures } = count(of_variant);
    const failing = new Set(of_variant.filter(({ kind }) => kind === "failed").map((o) => o.name));
    return (
      `${variant === "function" ? title : `${title}, ${variant}`}: ${operators} ${noun}, ` +
      `${operators - failing.size} without a failure; ${samples} samples: ` +
      `${equal} equal to the last bit, ${close} within tolerance, ${failed} failed, ` +
      `${expected_failures} left out`
    );
  });
}
