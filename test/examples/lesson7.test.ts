/** `npm run lesson` from its options to its files, with one model and one epoch. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { temporary_folder } from "../support/folder.js";
import { root } from "../support/paths.js";

const main = join(root, "dist/examples/lesson7/main.js");

function lesson(
  t: { teardown(fn: () => void): void },
  ...args: string[]
): { status: number | null; stdout: string; stderr: string; folder: string } {
  const folder = temporary_folder(t);
  const run = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: "utf8" });
  return { ...run, folder };
}

interface Figures {
  models: {
    name: string;
    epochs: Record<"epoch" | "train_loss" | "valid_loss" | "accuracy" | "seconds", number>[];
  }[];
}

test("it walks the data, trains, compares, and writes curves and figures", (t) => {
  const { status, stdout, stderr, folder } = lesson(
    t,
    ...[
      "--model",
      "1",
      "--epochs",
      "1",
      "--seed",
      "3",
      "--device",
      "cpu",
      "--json",
      "figures.json",
    ],
  );
  t.is(stderr, "");
  t.is(status, 0);
  t.regex(stdout, /device cpu, 1 thread, seed 3\n/);
  t.regex(stdout, /50,079, 13,017/);
  t.regex(stdout, /\nepoch {5}train_loss {2}valid_loss {2}acc4 {6}time/);
  t.regex(stdout, /\nModel1 {2}0\.\d{3} +0\.472 +0\.465 ± 0\.008/);
  t.notRegex(stdout, /Model0/);

  const { models } = JSON.parse(readFileSync(join(folder, "figures.json"), "utf8")) as Figures;
  t.deepEqual(
    models.map(({ name, epochs }) => [name, epochs.length]),
    [["Model1", 1]],
  );
  const [row] = models[0]?.epochs ?? [];
  if (row === undefined) return t.fail();
  t.deepEqual(Object.keys(row), ["epoch", "train_loss", "valid_loss", "accuracy", "seconds"]);
  const cells = [row.train_loss, row.valid_loss, row.accuracy].map((value) => value.toFixed(6));
  t.true(stdout.includes(`\n0         ${cells.join("    ")}`), `${cells}`);
  t.is(Math.fround(row.valid_loss), row.valid_loss);
  t.true(row.seconds > 0);

  const curves = readdirSync(join(folder, "out", "lesson7")).sort();
  t.deepEqual(curves, ["Model1-losses.svg", "Model1-lr.svg"]);
  for (const name of curves) {
    t.regex(readFileSync(join(folder, "out", "lesson7", name), "utf8"), /^<svg[\s\S]*<\/svg>\s*$/);
  }
});

test("--help lists the options", (t) => {
  const { status, stdout } = lesson(t, "--help");
  t.is(status, 0);
  for (const name of ["model", "seed", "epochs", "device", "threads", "no-fused", "json", "help"]) {
    t.true(stdout.includes(`--${name}`), name);
  }
});

test("options that cannot be are one clear message", (t) => {
  const cases: [string[], RegExp][] = [
    [["--model", "6"], /--model expects an integer from 0 to 5, but got "6"/],
    [["--epochs", "some"], /--epochs expects an integer of at least 1, but got "some"/],
    [["--threads", "0"], /--threads expects an integer from 1/],
    [["--device", "toaster"], /--device toaster cannot be used: 'toaster' is no device/],
    [["--json", "none/figures.json"], /cannot write none\/figures.json: its folder is missing/],
    [["--modle", "1"], /Unknown option '--modle'/],
  ];
  for (const [args, message] of cases) {
    const { status, stderr, stdout } = lesson(t, ...args);
    t.is(status, 2, args.join(" "));
    t.is(stdout, "");
    t.regex(stderr, message);
    t.notRegex(stderr, /\n {4}at /);
  }
});
