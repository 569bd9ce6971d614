/**
 * `npm run parity`: the samples of PyTorch's own operator database, called through torchnode's public
 * API, forward and backward, and compared with what Python's PyTorch makes of them on the same
 * LibTorch.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { torch } from "../../lib/index.js";
import { run_errors } from "./errors.js";
import { with_reasons } from "./expected_failures.js";
import { without_chance } from "./last_bits.js";
import { OpDb, type Operator } from "./op_db.js";
import { page } from "./page.js";
import { parity_python } from "./python.js";
import { reasons, summary } from "./report.js";
import { failed, type Outcome, run_operator } from "./run.js";

const usage = `npm run parity -- [options]

  --dtypes NAME  samples of this dtype, or "errors", the calls that must fail
                 (repeatable; default: float32, int64, bool, complex64, errors)
  --ops NAME     only this operator, as PyTorch's database calls it: "linalg.svd" (repeatable)
  --json FILE    also write every sample's outcome there
  --page FILE    also write the page that lists every operator there
  --help         this text`;

const dtypes = ["float32", "int64", "bool", "complex64", "errors"];

function options() {
  return parseArgs({
    options: {
      dtypes: { type: "string", multiple: true, default: dtypes },
      ops: { type: "string", multiple: true },
      json: { type: "string" },
      page: { type: "string" },
      help: { type: "boolean", default: false },
    },
  }).values;
}

/** The operators' samples one after the other: Python makes the next while the last are compared. */
async function* ahead<T>(
  operators: readonly Operator[],
  ask: (operator: Operator) => Promise<T>,
): AsyncIterable<[Operator, T | Error]> {
  const asked = (operator: Operator) => ask(operator).catch((error: Error) => error);
  const [first] = operators;
  let next = first && asked(first);
  for (const [i, operator] of operators.entries()) {
    const current = (await next) as T | Error;
    const following = operators[i + 1];
    next = following && asked(following);
    yield [operator, current];
  }
}

async function run_dtype(op_db: OpDb, dtype: string, only?: readonly string[]) {
  const operators = (await op_db.operators(dtype)).filter(
    ({ name }) => only?.includes(name) ?? true,
  );
  const outcomes: Outcome[] = [];
  const errors = dtype === "errors";
  const ask = (operator: Operator) =>
    errors ? op_db.errors(operator) : op_db.samples(operator, dtype);
  for await (const [operator, samples] of ahead(operators, ask)) {
    if (samples instanceof Error) {
      const { name, variant_test_name } = operator;
      const nothing = { name, variant_test_name, dtype, variant: "function", sample: -1 } as const;
      outcomes.push({ ...nothing, ...failed(samples.message) });
    } else if (errors) outcomes.push(...run_errors(operator, samples));
    else {
      const again = async () => run_operator(operator, dtype, await op_db.samples(operator, dtype));
      outcomes.push(...(await without_chance(run_operator(operator, dtype, samples), again)));
    }
  }
  return outcomes;
}

async function parity({
  dtypes,
  ops,
  json,
  page: page_file,
}: ReturnType<typeof options>): Promise<void> {
  torch.set_num_threads(1);
  const folder = mkdtempSync(join(tmpdir(), "torchnode-parity-"));
  const op_db = new OpDb(await parity_python(), folder);
  const run: Outcome[] = [];
  try {
    for (const dtype of dtypes) run.push(...(await run_dtype(op_db, dtype, ops)));
  } finally {
    await op_db.close();
    rmSync(folder, { recursive: true });
  }
  const outcomes = with_reasons(run);
  for (const kind of ["expected failure", "failed"] as const) {
    const lines = reasons(outcomes, kind);
    if (lines.length > 0) console.log(`\n${kind}:\n${lines.join("\n")}`);
  }
  console.log();
  for (const dtype of dtypes) {
    const of_dtype = outcomes.filter((outcome) => outcome.dtype === dtype);
    for (const line of summary(dtype, of_dtype)) console.log(line);
  }
  if (json) writeFileSync(json, `${JSON.stringify(outcomes, null, 1)}\n`);
  if (page_file) writeFileSync(page_file, page(outcomes, { torch: torch.version }));
  if (outcomes.some(({ kind }) => kind === "failed")) process.exitCode = 1;
}

try {
  const asked = options();
  if (asked.help) console.log(usage);
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
