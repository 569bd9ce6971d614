/** `npm run bench`: what it prints, what it writes, and how it computes its figures. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { type Measured, median, quantile } from "../../scripts/bench/measure.js";
import { duration } from "../../scripts/bench/table.js";
import { python_of_libtorch } from "../../scripts/support/python.js";
import { malloc_source, shared_object } from "../install/fixtures.js";
import { temporary_folder } from "../support/folder.js";
import { root } from "../support/paths.js";
import { require_python } from "../support/python.js";

const script = join(root, "dist/scripts/bench/index.js");

const bench = (...args: string[]) => promisify(execFile)(process.execPath, [script, ...args]);

test("a model's training step is timed beside Python's", async (t) => {
  const python = require_python(t);
  if (python === undefined) return;
  const folder = temporary_folder(t);
  const json = join(folder, "bench.json");
  const { stdout } = await bench(
    "--quick",
    "--threads=1",
    "--groups=lesson_steps",
    "--rows=Model1",
    "--json",
    json,
  );

  const { machine, rows } = JSON.parse(readFileSync(json, "utf8")) as {
    machine: Record<string, unknown>;
    rows: Measured[];
  };
  t.deepEqual(
    rows.map(({ name }) => name),
    ["Model1"],
  );
  const [row] = rows as [Measured];
  t.deepEqual(Object.keys(row.variants), ["default", "foreach", "fused"]);
  t.is(row.python, row.variants[row.variant]);
  t.true(row.spread[0] <= row.ratio && row.ratio <= row.spread[1]);
  t.true(row.node > 1e-5 && row.node < 1, `${row.node} s a step`);
  t.deepEqual([row.threads, row.unit, row.goal], [1, "seconds", 0.68]);
  t.regex(stdout, /^Model1 .*\d (ms|µs)/m);
  t.true(stdout.includes(String(machine.cpu)));
});

test("--preload measures with another allocator, and says with which", async (t) => {
  if (require_python(t) === undefined) return;
  const folder = temporary_folder(t);
  const allocator = shared_object(join(folder, "libquick.so"), malloc_source);
  const json = join(folder, "bench.json");
  const rows = ["--quick", "--threads=1", "--groups=operators", "--rows=view, recorded"];
  const preloaded = (file: string) =>
    promisify(execFile)(process.execPath, [script, "--preload", ...rows, "--json", json], {
      env: { ...process.env, TORCHNODE_ALLOCATOR: file },
    });
  const { stdout } = await preloaded(allocator);
  t.true(stdout.includes(`with ${allocator}`), stdout);
  const report = JSON.parse(readFileSync(json, "utf8"));
  t.is(report.machine.allocator, allocator);
  t.like(report.rows, [{ name: "view, recorded", goal: 0.65 }]);

  const error = await t.throwsAsync<Error & { code?: number; stderr?: string }>(
    preloaded("/nowhere/libquick.so"),
  );
  t.is(error?.code, 1);
  t.is(error?.stderr, "torchnode: the allocator /nowhere/libquick.so is not there.\n");
});

test("bad arguments are answered with what was expected", async (t) => {
  for (const args of [["--rows", "Model6"], ["--threads", "none"], ["--slow"]]) {
    const error = await t.throwsAsync<Error & { code?: number; stderr?: string }>(bench(...args));
    t.is(error?.code, 2, args.join(" "));
    t.regex(error?.stderr ?? "", /npm run bench/);
  }
});

test("where no Python imports the addon's LibTorch, the reason is told", (t) => {
  const folder = temporary_folder(t);
  t.deepEqual(python_of_libtorch(folder), { missing: "no LibTorch is installed yet" });

  const libtorch = join(folder, "libtorch-without-python");
  mkdirSync(libtorch);
  mkdirSync(join(folder, "build", "Release"), { recursive: true });
  symlinkSync(libtorch, join(folder, "build", "Release", "libtorch"));
  const found = python_of_libtorch(folder);
  t.true("missing" in found && found.missing.includes("libtorch-without-python"));
});

test("quantiles lie between neighbours by proportion", (t) => {
  t.is(median([3, 1, 2]), 2);
  t.is(median([4, 1, 2, 3]), 2.5);
  t.is(quantile([1, 2, 3, 4, 5], 0.25), 2);
  t.is(quantile([1, 2], 0.75), 1.75);
  t.throws(() => median([]), { instanceOf: RangeError });
});

test("durations have the unit that suits them", (t) => {
  t.is(duration(1.5), "1.500 s");
  t.is(duration(0.0042), "4.200 ms");
  t.is(duration(2.5e-6), "2.50 µs");
});

test("recurrent passes are compared at the sizes asked for, without Python", async (t) => {
  const { stdout } = await bench(
    "--passes",
    "--quick",
    "--rows=RNN inference, width 16, batch 1,",
    "--rows=LSTM training, width 16, batch 1, length 1",
  );
  const lines = stdout.split("\n").filter((line) => /^(RNN|LSTM) /.test(line));
  t.deepEqual(
    lines.map((line) => line.split(/ {2,}/)[0]),
    [1, 16, 64]
      .map((length) => `RNN inference, width 16, batch 1, length ${length}`)
      .concat([1, 16].map((length) => `LSTM training, width 16, batch 1, length ${length}`)),
  );
  for (const line of lines) {
    const [own, libtorch, ratio] = line.split(/ {2,}/).slice(1).map(Number) as [
      number,
      number,
      number,
    ];
    t.true(own > 0 && libtorch > 0 && ratio > 0, line);
    t.regex(line, /torchnode/);
  }
  t.regex(stdout, /of 5 shapes have the slower ones/);
});
