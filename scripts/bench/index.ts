/**
 * `npm run bench`: torchnode beside Python's PyTorch, on the same LibTorch, in one run.
 *
 * Each line of the table is the same work on both sides, done in short rounds that take turns, so
 * that whatever else the machine does meets both. Python runs each of its ways to do the work, and
 * the quickest is what torchnode is compared with. A ratio below 1 means that torchnode is quicker.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { fail, SetupError } from "#bootstrap/process.mjs";
import { torch } from "../../lib/index.js";
import { package_root } from "../../lib/native/addon.js";
import { wanted_allocator } from "../install/allocator.js";
import { run_preloaded } from "../install/run.js";
import { python_of_libtorch } from "../support/python.js";
import { write_growth_page } from "./growth_page.js";
import { describe, machine } from "./machine.js";
import { type Effort, type Measured, measure } from "./measure.js";
import { print_passes } from "./recurrent_passes.js";
import type { Group, Row, Setting } from "./row.js";
import { allocation } from "./rows/allocation.js";
import { block_steps } from "./rows/blocks.js";
import { epochs } from "./rows/epochs.js";
import { growth } from "./rows/growth.js";
import { large_steps } from "./rows/large.js";
import { layer_passes } from "./rows/layers.js";
import { lesson_steps } from "./rows/lesson_steps.js";
import { models } from "./rows/models.js";
import { operators } from "./rows/operators.js";
import { optimizer_steps } from "./rows/optimizers.js";
import { processes } from "./rows/processes.js";
import { recurrent_layers } from "./rows/recurrent.js";
import { PythonSide } from "./sides.js";
import { head, row as table_row } from "./table.js";

/** Every group of rows. A new one is two files in scripts/bench/rows, and a line here. */
const groups: readonly ((setting: Setting) => Group)[] = [
  operators,
  allocation,
  layer_passes,
  block_steps,
  lesson_steps,
  recurrent_layers,
  optimizer_steps,
  epochs,
  models,
  large_steps,
  processes,
];

const usage = `npm run bench -- [options]

  --groups NAME only these groups of rows (repeatable): operators, allocation, layers, blocks,
                lesson_steps, recurrent, optimizers, epochs, models, large, processes
  --rows NAME   only the rows whose name contains this (repeatable)
  --preload     torchnode's side with mimalloc in the place of malloc, as \`npx torchnode run\`
                starts it (TORCHNODE_ALLOCATOR names another allocator)
  --quick       a few short rounds: a first impression, not a measurement
  --threads N   threads for both sides (repeatable; default: 1, and 2 where there are two cores)
  --seed N      seed of the models' weights (default 0)
  --json FILE   also write all figures there
  --passes      compare torchnode's own passes through recurrent layers with LibTorch's instead,
                over many sizes, and what the rule between them chooses; --rows picks of them
  --growth FILE measure what grows with a step's sizes instead, and write a page of plots there
  --help        this text`;

const efforts: Record<"full" | "quick", Effort> = {
  full: { rounds: 15, seconds: 0.3, long_rounds: 10, one_variant: false },
  quick: { rounds: 9, seconds: 0.015, long_rounds: 1, one_variant: true },
};

class UsageError extends Error {}

function whole(text: string, name: string, lowest: number, highest: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    throw new UsageError(
      `--${name} takes a whole number from ${lowest} to ${highest}, not "${text}"`,
    );
  }
  return value;
}

function options() {
  const { values } = parseArgs({
    options: {
      groups: { type: "string", multiple: true },
      rows: { type: "string", multiple: true },
      preload: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      threads: { type: "string", multiple: true },
      seed: { type: "string", default: "0" },
      json: { type: "string" },
      growth: { type: "string" },
      passes: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const cores = availableParallelism();
  return {
    ...values,
    effort: efforts[values.quick ? "quick" : "full"],
    threads:
      values.threads?.map((text) => whole(text, "threads", 1, cores)) ?? (cores > 1 ? [1, 2] : [1]),
    seed: whole(values.seed, "seed", 0, Number.MAX_SAFE_INTEGER),
  };
}

type Options = ReturnType<typeof options>;

/** The group with the rows that were asked for. */
function chosen(group: Group, { groups, rows }: Options): Group {
  if (groups && !groups.includes(group.name)) return { ...group, rows: [] };
  const wanted = (name: string) => !rows || rows.some((part) => name.includes(part));
  return { ...group, rows: group.rows.filter(({ name }) => wanted(name)) };
}

/** The rows of one group, each with every number of threads; prints them. */
async function measure_group(
  make: (setting: Setting) => Group,
  pythons: readonly PythonSide[],
  asked: Options,
): Promise<Measured[]> {
  const made = pythons.map((python) =>
    chosen(make({ threads: python.threads, seed: asked.seed }), asked),
  );
  const [first] = made;
  if (first === undefined || first.rows.length === 0) return [];
  console.log(head(first.title));
  const measured: Measured[] = [];
  for (const [i, row] of first.rows.entries()) {
    for (const [k, python] of (row.any_threads ? pythons.slice(0, 1) : pythons).entries()) {
      torch.set_num_threads(python.threads);
      const group = made[k] as Group;
      const one = await measure(group, group.rows[i] as Row, python, asked.effort);
      console.log(table_row(one));
      measured.push(one);
    }
  }
  return measured;
}

/** Measures the times that the rule for choosing recurrent passes is made from; needs no Python. */
function bench_passes(asked: Options): void {
  const facts = machine();
  console.log(describe(facts));
  torch.set_num_threads(1);
  const rows = print_passes(asked.rows, asked.quick ? 3 : 9);
  if (rows.length === 0) throw new UsageError("no row has a name like that");
  if (asked.json)
    writeFileSync(asked.json, `${JSON.stringify({ machine: facts, rows }, null, 2)}\n`);
}

async function bench(asked: Options): Promise<void> {
  const found = python_of_libtorch();
  if ("missing" in found)
    throw new UsageError(`There is nothing to compare with: ${found.missing}.`);
  const pythons = asked.threads.map(
    (threads) => new PythonSide(found.python, { threads, seed: asked.seed }),
  );
  try {
    const [python] = pythons as [PythonSide];
    const facts = machine(await python.versions());
    console.log(describe(facts));
    const rows: Measured[] = [];
    for (const make of asked.growth === undefined ? groups : [growth]) {
      rows.push(...(await measure_group(make, pythons, asked)));
    }
    if (rows.length === 0) throw new UsageError("no row has a name like that");
    if (asked.growth !== undefined) {
      await write_growth_page(asked.growth, found.python, facts, rows);
      console.log(`\nPlots: ${asked.growth}`);
    }
    if (asked.json) {
      const report = { machine: facts, effort: asked.effort, rows };
      writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
    }
  } finally {
    for (const python of pythons) await python.close();
  }
}

/** Runs this command without `--preload` where the allocator is preloaded. */
function bench_preloaded(): Promise<void> {
  const [script, ...args] = process.argv.slice(1) as [string, ...string[]];
  const rest = args.filter((arg) => arg !== "--preload");
  return run_preloaded(package_root(), wanted_allocator(), [...process.execArgv, script, ...rest]);
}

try {
  const asked = options();
  if (asked.help) console.log(usage);
  else if (asked.preload) await bench_preloaded();
  else await (asked.passes ? bench_passes(asked) : bench(asked));
} catch (error) {
  const misused =
    error instanceof UsageError ||
    (error instanceof TypeError &&
      "code" in error &&
      String(error.code).startsWith("ERR_PARSE_ARGS"));
  if (misused) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof SetupError) {
    fail(error);
  } else {
    throw error;
  }
}
