/** Makes an operator's calls that must fail, and compares the errors' messages with Python's. */

import { callable } from "./callables.js";
import type { Operator, Sample, Samples } from "./op_db.js";
import { MISSING } from "./report.js";
import { attempt, decode_arguments, failed, type Outcome, type Verdict } from "./run.js";

/** The names that Python gives to the types of values in its errors. */
const types: Readonly<Record<string, string>> = {
  int: "number",
  float: "number",
  bool: "boolean",
  str: "string",
  NoneType: "null",
};

const translated = (list: string): string =>
  list.replace(/\w+/g, (word) => (Object.hasOwn(types, word) ? (types[word] as string) : word));

/** Python's message with JavaScript's names of types, up to the list of signatures. */
function in_javascript(message: string): string {
  return message
    .replace(/ but expected( one of)?.*$/s, "")
    .replace(/must be \w+, not \w+|but got \w+$/, translated)
    .replace(/torch\.Size\(\[(.*?)\]\)/g, (_, sizes: string) => `[${sizes.replaceAll(" ", "")}]`)
    .replace(/got \(.*\)/, translated)
    .trim();
}

/** A text with 2 for 2.0: JavaScript has no 2.0 beside 2. */
export const integral = (message: string): string => message.replace(/(\d)\.0\b/g, "$1");

/**
 * Compares an error's message with Python's, whose class stands before it. Ours may go on after the
 * end of Python's.
 */
export function compare_messages(thrown: Error | undefined, python: string): Verdict {
  if (thrown === undefined) return failed(`no error where Python raises ${python}`);
  const message = integral(in_javascript(python.slice(python.indexOf(": ") + 2)));
  const ours = integral(thrown.message.trim());
  if (ours.startsWith(message)) return { kind: "equal" };
  return failed(`"${ours}" where Python says "${message}"`);
}

function verdict({ name, variant_test_name }: Operator, sample: Sample, samples: Samples): Verdict {
  if (sample.expected_failure !== undefined)
    return { kind: "expected failure", reason: sample.expected_failure };
  const call = callable(name, variant_test_name);
  if (call === undefined) return failed(MISSING);
  const { args, kwargs } = decode_arguments(sample, samples.inputs);
  const ended = attempt(call, args, kwargs);
  return compare_messages("thrown" in ended ? ended.thrown : undefined, sample.error as string);
}

/** All calls of an operator that must fail. */
export function run_errors(operator: Operator, samples: Samples): Outcome[] {
  const { name, variant_test_name } = operator;
  return samples.calls.map((sample, i) => ({
    name,
    variant_test_name,
    dtype: "errors",
    variant: "function",
    sample: i,
    ...verdict(operator, sample, samples),
  }));
}
