/** The page of docs/ that lists every layer with its results. */
import { cell, left_out, totals } from "./page.js";
import { groups } from "./report.js";
import type { Outcome } from "./run.js";

/** The columns, each a dtype and a mode. */
const columns = ["float32", "float64"].flatMap((dtype) =>
  ["train", "eval"].map((variant) => ({ dtype, variant })),
);

function row(name: string, outcomes: readonly Outcome[]): string {
  const of_column = columns.map((column) =>
    outcomes.filter(({ dtype, variant }) => dtype === column.dtype && variant === column.variant),
  );
  const errors = outcomes.filter(({ dtype }) => dtype === "errors");
  return `| \`${name}\` | ${[...of_column, errors].map(cell).join(" | ")} |`;
}

/** The page, in Markdown. */
export function module_page(outcomes: readonly Outcome[], versions: { torch: string }): string {
  const classes = [...groups(outcomes, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = columns.map(({ dtype, variant }) => `${dtype} ${variant}`);
  return `# What is proved of every layer

Made by \`npm run parity -- --modules --page docs/modules.md\`: do not edit it. PyTorch ${versions.torch} tests its layers on
a database of samples (\`torch.testing._internal.common_modules.module_db\`). Each of these layers was made in Python and
with torchnode, from the same seed, and called with the same tensors on one thread. A sample passed if these are equal,
each tensor to the last bit: the initial weights, the names and order of the state_dict, the result, the gradients of
inputs and parameters, the state after the pass, the layer's text before and after it (2 and 2.0 are
one number in JavaScript), and in eval mode the result
without gradients too, for which PyTorch has passes of its own. Recurrent layers run LibTorch's passes
(\`torch.backends.rnn.fused = false\`).

- **float32 train** … **float64 eval**: samples that passed.
- **errors**: layers that cannot be made and calls that must fail, whose messages begin with Python's.

| dtype | mode | classes | samples | passed | failed | left out |
| --- | --- | --: | --: | --: | --: | --: |
${totals(outcomes).join("\n")}

## Left out

| class | samples | why |
| --- | --: | --- |
${left_out(outcomes).join("\n")}

## Classes

| class | ${head.join(" | ")} | errors |
| --- | ${head.map(() => "--:").join(" | ")} | --: |
${classes.map(([name, of_name]) => row(name, of_name)).join("\n")}
`;
}
