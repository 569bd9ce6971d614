/**
 * `npm run parity`: the samples of PyTorch's own operator database, called through torchnode's public
 * API, forward and backward, and compared with what Python's PyTorch makes of them on the same
 * LibTorch.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { torch } from "../lib/index.js";
import { OpDb } from "./parity/op_db.js";
import { parity_python } from "./parity/python.js";
import { reasons, summary } from "./parity/report.js";
import { type Outcome, run_operator } from "./parity/run.js";

const usage = `npm run parity -- [options]

  --dtypes NAME  samples of this dtype (repeatable; default: float32, int64, bool, complex64)
  --ops NAME     only this operator, as PyTorch's database calls it: "linalg.svd" (repeatable)
  --json FILE    also write every sample's outcome there
  --help         this text`;

const dtypes = ["float32", "int64", "bool", "complex64"];

function options() {
  return parseArgs({
    options: {
      dtypes: { type: "string", multiple: true, default: dtypes },
      ops: { type: "string", multiple: true },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  }).values;
}

async function parity({ dtypes, ops, json }: ReturnType<typeof options>): Promise<void> {
  torch.set_num_threads(1);
  const folder = mkdtempSync(join(tmpdir(), "torchnode-parity-"));
  const op_db = new OpDb(await parity_python(), folder);
  const outcomes: Outcome[] = [];
  try {
    for (const dtype of dtypes) {
      for (const operator of await op_db.operators(dtype)) {
        if (ops && !ops.includes(operator.name)) continue;
        outcomes.push(...(await run_operator(op_db, operator, dtype)));
      }
    }
  } finally {
    await op_db.close();
    rmSync(folder, { recursive: true });
  }
  for (const kind of ["left out", "failed"] as const) {
    const lines = reasons(outcomes, kind);
    if (lines.length > 0) console.log(`\n${kind}:\n${lines.join("\n")}`);
  }
  console.log();
  for (const dtype of dtypes) {
    console.log(
      summary(
        dtype,
        outcomes.filter((outcome) => outcome.dtype === dtype),
      ),
    );
  }
  if (json) writeFileSync(json, `${JSON.stringify(outcomes, null, 1)}\n`);
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
