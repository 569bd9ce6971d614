/** The text about optimizers that the parity run prints and writes. */
import type { OptimizerOutcome } from "./optimizers.js";

const columns: readonly [title: string, has: (outcome: OptimizerOutcome) => boolean][] = [
  ...(["float32", "float64", "complex64"] as const).map(
    (dtype): [string, (outcome: OptimizerOutcome) => boolean] => [
      dtype,
      (outcome) => outcome.form === "steps" && outcome.dtype === dtype,
    ],
  ),
  ["sparse", ({ form }) => form === "sparse"],
  ["resumed", ({ form }) => form === "resumed"],
  ["differentiable", ({ form }) => form === "differentiable"],
  ["errors", ({ form }) => form === "errors"],
];

const failures = (outcomes: readonly OptimizerOutcome[]): number =>
  outcomes.filter(({ failure }) => failure !== undefined).length;

/** "12", "9 of 12" if some failed; nothing without samples. */
function cell(outcomes: readonly OptimizerOutcome[]): string {
  const failed = failures(outcomes);
  if (outcomes.length === 0) return "";
  return failed === 0
    ? String(outcomes.length)
    : `${outcomes.length - failed} of ${outcomes.length}`;
}

const names = (outcomes: readonly OptimizerOutcome[]): string[] =>
  [...new Set(outcomes.map(({ name }) => name))].sort();

/** A line for each failure, and one with the numbers. */
export function optimizers_summary(outcomes: readonly OptimizerOutcome[]): string[] {
  const failed = outcomes.filter(({ failure }) => failure !== undefined);
  const lines = failed.map(
    ({ name, dtype, form, description, failure }) =>
      `${name.padEnd(12)} ${dtype.padEnd(10)} ${form.padEnd(14)} ${description}: ${failure}`,
  );
  const all = names(outcomes);
  const failing = names(failed);
  return [
    ...lines,
    `optimizers: ${all.length} optimizers, ${all.length - failing.length} without a failure; ` +
      `${outcomes.length} samples: ${outcomes.length - failed.length} passed, ${failed.length} failed`,
  ];
}

/** The page, in Markdown. */
export function optimizers_page(outcomes: readonly OptimizerOutcome[], version: string): string {
  const row = (title: string, of: readonly OptimizerOutcome[]): string =>
    `| ${[title, ...columns.map(([, has]) => cell(of.filter(has)))].join(" | ")} |`;
  const all = names(outcomes);
  return `# What is proved of every optimizer

Made by \`npm run parity -- --optimizers --page docs/optimizers.md\`: do not edit it. PyTorch ${version} tests its
optimizers on a database of configurations (\`torch.testing._internal.common_optimizers.optim_db\`), each by every
implementation that the optimizer has: single-tensor, foreach, fused, differentiable. With each of them ten steps were made
in Python and through torchnode's public API, on the same LibTorch, with one thread and from the same weights and gradients,
and compared to the last bit: the weights after each step, the state after the last, and the optimizer's text (in which
JavaScript writes 1.0 as 1). There are two
groups of parameters where the optimizer takes several, and a parameter has no gradient in one of the steps. A configuration
that Python refuses, such as a fused step of complex parameters, must be refused here.

- **float32** … **complex64**: configurations whose ten steps are equal.
- **sparse**: the same with sparse gradients.
- **resumed**: the last five steps, by a new optimizer that was given Python's state in the middle, as in Python.
- **differentiable**: three steps recorded by autograd, and the gradients that flow back through them to the first weights
  and to the gradients of each step.
- **errors**: options that must be refused, or warned of, in PyTorch's words.

Nothing is left out. Capturable steps need a GPU, and the database has none of them on the CPU.

| optimizer | ${columns.map(([title]) => title).join(" | ")} |
| --- | ${columns.map(() => "--:").join(" | ")} |
${all
  .map((name) =>
    row(
      `\`${name}\``,
      outcomes.filter((one) => one.name === name),
    ),
  )
  .join("\n")}
${row(`${all.length} optimizers`, outcomes)}
`;
}
