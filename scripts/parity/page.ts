/** The page of docs/ that lists every operator with its results. */
import { varies } from "./last_bits.js";
import { count, groups } from "./report.js";
import type { Outcome } from "./run.js";

/** The columns, each a dtype. */
const columns = ["float32", "int64", "bool", "complex64"] as const;

const variants = ["method", "in place", "out", "alias"] as const;

/** "12", "9 of 12" if some are left out, "12 ≈" if last bits vary; nothing without samples. */
export function cell(outcomes: readonly Outcome[]): string {
  const { samples, equal, close } = count(outcomes);
  if (samples === 0) return "";
  const passed = equal + close;
  const text = passed === samples ? String(samples) : `${passed} of ${samples}`;
  return outcomes.some(({ name, dtype }) => dtype !== "errors" && varies(name))
    ? `${text} ≈`
    : text;
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const of_dtype = (dtype: string) => outcomes.filter((one) => one.dtype === dtype);
  const functions = (dtype: string) => of_dtype(dtype).filter((one) => one.variant === "function");
  const backward = functions("float32").filter((one) => one.backward === true).length;
  const others = variants.filter((variant) => outcomes.some((one) => one.variant === variant));
  const cells = [
    `\`${name}\``,
    ...columns.map((dtype) => cell(functions(dtype))),
    backward > 0 ? String(backward) : "",
    others.join(", "),
    cell(of_dtype("errors")),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** A row for each dtype and form. */
export function totals(outcomes: readonly Outcome[]): string[] {
  return [...groups(outcomes, ({ dtype, variant }) => `${dtype} | ${variant}`)].map(
    ([key, of_key]) => {
      const { operators, samples, equal, close, failed, expected_failures } = count(of_key);
      return `| ${key} | ${operators} | ${samples} | ${equal + close} | ${failed} | ${expected_failures} |`;
    },
  );
}

/** A row for each entry and reason. */
export function left_out(outcomes: readonly Outcome[]): string[] {
  const chosen = outcomes.filter(({ kind }) => kind === "expected failure");
  const same_reason = groups(chosen, ({ name, variant, reason }) => `${name} ${variant} ${reason}`);
  return [...same_reason.values()].map((same) => {
    const [{ name, variant, reason }] = same as [Outcome];
    const called = variant === "function" ? "" : `, ${variant}`;
    return `| \`${name}\`${called} | ${same.length} | ${reason} |`;
  });
}

/** The page, in Markdown. */
export function page(outcomes: readonly Outcome[], versions: { torch: string }): string {
  const operators = [...groups(outcomes, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# What is proved of every operator

Made by \`npm run parity -- --page docs/operators.md\`: do not edit it. PyTorch ${versions.torch} tests its operators on a
database of samples (\`torch.testing._internal.common_methods_invocations.op_db\`). Each of these calls was made in Python
and through torchnode's public API, on the same LibTorch, with one thread and from the same seed, and the results were
compared: dtype, shape, strides and every bit. A "≈" says that some of the operator's results differ in their last bits
from run to run, in Python alone as well, and lie within torch.testing's tolerance of their dtype; how many they are
\`npm run parity\` prints. With any other operator a last bit is a failure.

- **float32** … **complex64**: samples that passed, called as a function.
- **backward**: float32 samples whose gradients were compared as well.
- **other forms**: what else was called with the same samples: the method, the operator in place, with \`out\`, and
  PyTorch's other names for it.
- **errors**: calls that must fail, whose messages begin with Python's. Where Python lists signatures, so does torchnode,
  and the lists themselves are not compared; names of types are JavaScript's.

| dtype | form | operators | samples | passed | failed | left out |
| --- | --- | --: | --: | --: | --: | --: |
${totals(outcomes).join("\n")}

## Left out

| operator | samples | why |
| --- | --: | --- |
${left_out(outcomes).join("\n")}

## Operators

| operator | float32 | int64 | bool | complex64 | backward | other forms | errors |
| --- | --: | --: | --: | --: | --: | --- | --: |
${operators.map(([name, of_name]) => row(name, of_name)).join("\n")}
`;
}
