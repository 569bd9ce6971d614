/** A page of plots: how the time of a step grows with its sizes, and the memory of a million steps. */
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Chart, figure } from "../../lib/learner/recorder/plot.js";
import { python_file } from "../support/python.js";
import { describe, type Machine } from "./machine.js";
import type { Measured } from "./measure.js";
import { axes, row_name, type Sizes } from "./rows/growth.js";

const run = promisify(execFile);

/** The lines of one axis: for each number of threads Node's and Python's time. */
function times(axis: keyof Sizes, rows: readonly Measured[]): Chart {
  const threads = [...new Set(rows.map((row) => row.threads))];
  const lines = threads.flatMap((count) => {
    const measured = axes[axis].flatMap((value) => {
      const name = row_name(axis, value);
      const row = rows.find((each) => each.name === name && each.threads === count);
      return row === undefined ? [] : [{ value, row }];
    });
    const x = measured.map(({ value }) => value);
    const suffix = threads.length > 1 ? `, ${count} thr.` : "";
    return [
      { label: `node${suffix}`, x, y: measured.map(({ row }) => row.node * 1e3) },
      { label: `python${suffix}`, x, y: measured.map(({ row }) => row.python * 1e3) },
    ];
  });
  return { x_label: axis, y_label: "ms a step", lines };
}

async function memory(python: string): Promise<Chart> {
  const resident = async (program: string, file: string, label: string) => {
    const { stdout } = await run(program, [file]);
    const bytes = JSON.parse(stdout) as number[];
    return { label, x: bytes.map((_, i) => i + 1), y: bytes.map((each) => each / 2 ** 20) };
  };
  const lines = [
    await resident(process.execPath, join(import.meta.dirname, "million_steps.js"), "node"),
    await resident(python, python_file("scripts", "bench", "million_steps.py"), "python"),
  ];
  return { x_label: "steps, in tens of thousands", y_label: "resident MiB", lines };
}

/** Writes the page; measures the memory first, which takes half a minute. */
export async function write_growth_page(
  file: string,
  python: string,
  machine: Machine,
  rows: readonly Measured[],
): Promise<void> {
  const charts = (Object.keys(axes) as (keyof Sizes)[]).map((axis) => times(axis, rows));
  charts.push(await memory(python));
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>torchnode: what grows</title>
<body style="font-family: system-ui, sans-serif; margin: 2rem">
<h1>What grows</h1>
<p>A training step of a language model (Embedding, GRU, Linear, cross entropy, Adam) against its batch, its
width and the length of its sequences, the other sizes being 64, 64 and 20; and the memory of a million small steps
without a pause.</p>
<pre>${describe(machine)}</pre>
${figure(charts, { columns: 2 })}</body>
</html>
`;
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, page);
}
