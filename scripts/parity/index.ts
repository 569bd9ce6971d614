/**
 * `npm run parity`: the samples of PyTorch's own databases, called through torchnode's public API,
 * forward and backward, and compared with what Python's PyTorch makes of them on the same LibTorch.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { torch } from "../../lib/index.js";
import { Databases } from "./databases.js";
import { with_reasons } from "./expected_failures.js";
import { walk_modules } from "./modules.js";
import { walk_operators } from "./operators.js";
import { optimizers_parity } from "./optimizers.js";
import { parity_python } from "./python.js";
import { missing, reasons, summary } from "./report.js";
import type { Outcome } from "./run.js";
import { walk_dtype } from "./walk.js";

const usage = `npm run parity -- [options]

  --modules      the layers (module_db) in the place of the operators (op_db)
  --optimizers   the optimizers (optim_db), in all their dtypes; --ops then names one
  --dtypes NAME  samples of this dtype, or "errors", the calls that must fail
                 (repeatable; default: those of the page)
  --ops NAME     only this operator, or class of a layer, as PyTorch's database calls it:
                 "linalg.svd", "nn.Conv2d" (repeatable)
  --json FILE    also write every sample's outcome there
  --page FILE    also write the page that lists every operator, or class, there
  --help         this text`;

function options() {
  return parseArgs({
    options: {
      modules: { type: "boolean", default: false },
      dtypes: { type: "string", multiple: true },
      ops: { type: "string", multiple: true },
      optimizers: { type: "boolean", default: false },
      json: { type: "string" },
      page: { type: "string" },
      help: { type: "boolean", default: false },
    },
  }).values;
}

async function parity(asked: ReturnType<typeof options>): Promise<void> {
  torch.set_num_threads(1);
  const databases = new Databases(await parity_python());
  const walk = asked.modules ? walk_modules(databases) : walk_operators(databases);
  const dtypes = asked.dtypes ?? walk.dtypes;
  const run: Outcome[] = [];
  try {
    for (const dtype of dtypes) run.push(...(await walk_dtype(walk, dtype, asked.ops)));
  } finally {
    await databases.close();
  }
  const outcomes = with_reasons(run, walk.expected_failures);
  for (const kind of ["expected failure", "failed"] as const) {
    const lines = reasons(outcomes, kind);
    if (lines.length > 0) console.log(`\n${kind}:\n${lines.join("\n")}`);
  }
  console.log();
  for (const line of missing(walk.noun, outcomes)) console.log(line);
  for (const dtype of dtypes) {
    const of_dtype = outcomes.filter((outcome) => outcome.dtype === dtype);
    for (const line of summary(dtype, walk.noun, of_dtype)) console.log(line);
  }
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(outcomes, null, 1)}\n`);
  if (asked.page) writeFileSync(asked.page, walk.page(outcomes, { torch: torch.version }));
  if (outcomes.some(({ kind }) => kind === "failed")) process.exitCode = 1;
}

try {
  const asked = options();
  if (asked.help) console.log(usage);
  else if (asked.optimizers) await optimizers_parity(asked);
  else await parity(asked);
} catch (error) {
  const misused =
    error instanceof TypeError &&
    "code" in error &&
    String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!misused) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
