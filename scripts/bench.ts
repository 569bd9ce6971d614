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
import { torch } from "../lib/index.js";
import { lessonSteps } from "./bench/lesson_steps.js";
import { describe, machine } from "./bench/machine.js";
import { type Effort, type Measured, measure } from "./bench/measure.js";
import { pythonOfLibTorch } from "./bench/python.js";
import type { Group, Setting } from "./bench/row.js";
import { PythonSide } from "./bench/sides.js";
import { head, row as tableRow } from "./bench/table.js";

/** Every group of rows, by name. A new one is a file under scripts/bench and a line here. */
const groups: readonly ((setting: Setting) => Group)[] = [lessonSteps];

const usage = `npm run bench -- [options]

  --models N    only these of the lesson's models, 0 to 5 (repeatable, or with commas)
  --rows NAME   only the rows whose name contains this (repeatable)
  --quick       a few short rounds: a first impression, not a measurement
  --threads N   threads for both sides (default 1)
  --seed N      seed of the models' weights (default 0)
  --json FILE   also write all figures there
  --help        this text`;

const efforts: Record<"full" | "quick", Effort> = {
  full: { rounds: 24, seconds: 0.15 },
  quick: { rounds: 6, seconds: 0.05 },
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
      models: { type: "string", multiple: true },
      rows: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      threads: { type: "string", default: "1" },
      seed: { type: "string", default: "0" },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const models = values.models?.flatMap((list) => list.split(","));
  return {
    ...values,
    effort: efforts[values.quick ? "quick" : "full"],
    threads: whole(values.threads, "threads", 1, availableParallelism()),
    seed: whole(values.seed, "seed", 0, Number.MAX_SAFE_INTEGER),
    models: models?.map((text) => `Model${whole(text, "models", 0, 5)}`),
  };
}

type Options = ReturnType<typeof options>;

/** The group with the rows that were asked for. */
function chosen(group: Group, { models, rows }: Options): Group {
  const wanted = (name: string) =>
    (!models || models.includes(name)) && (!rows || rows.some((part) => name.includes(part)));
  return { ...group, rows: group.rows.filter(({ name }) => wanted(name)) };
}

async function bench(asked: Options): Promise<void> {
  const found = pythonOfLibTorch();
  if ("missing" in found)
    throw new UsageError(`There is nothing to compare with: ${found.missing}.`);
  const setting: Setting = { threads: asked.threads, seed: asked.seed };
  const selected = groups.map((make) => chosen(make(setting), asked));
  if (selected.every(({ rows }) => rows.length === 0)) {
    throw new UsageError("no row has a name like that");
  }
  torch.set_num_threads(asked.threads);
  const python = new PythonSide(found.python, setting);
  try {
    const facts = machine(await python.versions(), asked.threads);
    console.log(describe(facts));
    const measured: Measured[] = [];
    for (const group of selected) {
      if (group.rows.length > 0) console.log(head(group.title));
      for (const row of group.rows) {
        const one = await measure(group, row, python, asked.effort);
        console.log(tableRow(one));
        measured.push(one);
      }
    }
    if (asked.json) {
      const report = { machine: facts, effort: asked.effort, rows: measured };
      writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
    }
  } finally {
    await python.close();
  }
}

try {
  const asked = options();
  if (asked.help) console.log(usage);
  else await bench(asked);
} catch (error) {
  const misused =
    error instanceof UsageError ||
    (error instanceof TypeError &&
      "code" in error &&
      String(error.code).startsWith("ERR_PARSE_ARGS"));
  if (!misused) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
