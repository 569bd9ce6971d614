/** Each example runs for one step, and the command finds them all. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import test, { type ExecutionContext } from "ava";
import { temporary_folder } from "../support/folder.js";
import { root } from "../support/paths.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: { example: string };
};
/** The module that `npm run example` starts after the set-up. */
const command = join(root, scripts.example.replace("node scripts/bootstrap.mjs ", ""));

/** Runs `npm run example` with arguments, in a folder that is empty before and after. */
function example(t: ExecutionContext, ...args: string[]) {
  const cwd = temporary_folder(t);
  const run = spawnSync(process.execPath, [command, ...args], { cwd, encoding: "utf8" });
  t.deepEqual(readdirSync(cwd), []);
  return run;
}

/** For each example the options of one step, and parts of the output. */
const one_step: Record<string, [options: string[], output: RegExp[]]> = {
  actor_critic: [["--steps", "1"], [/^step 1: loss 28\.8\d+\n$/]],
  autograd_function: [
    ["--steps", "1"],
    [
      /the derivative is right: true\nthe second one, too: true\na wrong one: false\n/,
      /\nstep 1, loss 0\.87\d+\n/,
      /\nx, target, output:\ntensor\(\[\[-3\.0000, -1\.2206, /,
    ],
  ],
  char_gpt: [["--steps", "1"], [/^step 1, loss 3\.\d+\n\n[a-z \n]{400}\n$/]],
  digits: [
    ["--epochs", "1"],
    [
      /^epoch +train_loss +valid_loss +accuracy +time +\n0 +0\.\d+ +0\.\d+ +0\.[6-9]\d+ +\d\d:\d\d/,
      /\n\d+ of 1024 are wrong\. Guesses:\n\n([ ░▒▓█]{84}\n){12}(\d \(p = [01]\.\d\d\) *){5}\n$/,
    ],
  ],
  linear_regression: [
    ["--steps", "1"],
    [
      /^step +1 {2}loss 12\.9\d+\n/,
      /\nleast squares +tensor\(\[ 1\.99\d+, -3\.00\d+, {2}0\.49\d+\]\)\n/,
    ],
  ],
  mnist: [
    ["--steps", "1"],
    [/^step 1: loss 2\.2\d+\n\d+ of 256 test images are classified rightly\n$/],
  ],
  mnist_rnn: [
    ["--steps", "1"],
    [/^step 1: loss 2\.4\d+\n\d+ of 256 test images are classified rightly\n$/],
  ],
  predict_while_training: [
    ["--steps", "1"],
    [
      /^http:\/\/127\.0\.0\.1:\d+\/\?x=0\.5 answers, and nears sin\(1\.5\) = 0\.9975:\n/,
      /\n\{"x":0\.5,"prediction":-?\d\.\d+,"step":1,"loss":\d\.\d+\}\n$/,
    ],
  ],
  recommender: [
    ["--epochs", "1"],
    [
      /^Always the mean rating: rmse 1\.\d+\n/,
      /\n0 +\d\.\d+ +\d\.\d+ +[01]\.\d+ /,
      /\nUser 1, whose tastes are space -2\.1, .*, should see\n( {2}\w+ film \d+: \d\.\d\n){4}/,
      /\n\d+% of the films are most like one of their genre\.\n$/,
    ],
  ],
  time_sequence_prediction: [
    ["--steps", "1"],
    [/^step 1: loss 0\.506\d+\ntest loss 0\.\d+\nthe next 24 values: tensor\(\[/],
  ],
  vae: [["--steps", "1"], [/^step 1: loss 70480\.2\d+\n([ ░▒▓█]{28}\n){14}$/]],
  word_language_model: [["--steps", "1"], [/^step 1: loss 2\.77\d+\n[a-z/ -]+\n$/]],
};

for (const [name, [options, output]] of Object.entries(one_step)) {
  test.serial(`${name} runs for one step`, (t) => {
    const { status, stdout, stderr } = example(t, name, ...options);
    t.is(stderr, "");
    t.is(status, 0);
    for (const part of output) t.regex(stdout, part);
  });
}

const names = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() || (entry.name.endsWith(".ts") && entry.name !== "index.ts"),
  )
  .map((entry) => parse(entry.name).name)
  .sort();

test("every example has a test of one step and a row in README.md", (t) => {
  t.deepEqual([...Object.keys(one_step), "lesson7"].sort(), names);
  const readme = readFileSync(join(root, "examples", "README.md"), "utf8");
  t.deepEqual([...readme.matchAll(/^\| \[(\w+)\]/gm)].map(([, name]) => name).sort(), names);
});

test("an example is one file of up to 120 lines, whose head says how it is run", (t) => {
  for (const name of Object.keys(one_step)) {
    const lines = readFileSync(join(root, "examples", `${name}.ts`), "utf8")
      .trimEnd()
      .split("\n");
    t.true(lines.length <= 120, `${name} has ${lines.length} lines`);
    t.true(lines.slice(0, 8).some((line) => line.startsWith(` *     npm run example ${name} `)));
  }
});

test("without a name, or with a wrong one, the command lists the examples", (t) => {
  const list = names.map((name) => `\n {2}${name} +[A-Za-z].{8,}`).join("");
  const listed = new RegExp(`^npm run example NAME \\[-- OPTIONS\\]\n${list}\n$`);
  const without = example(t);
  t.regex(without.stdout, listed);
  t.is(without.status, 0);
  const wrong = example(t, "digitz");
  t.regex(wrong.stderr, /^There is no example "digitz"\.\n\n/);
  t.regex(wrong.stderr.replace(/^.*\n\n/, ""), listed);
  t.deepEqual([wrong.stdout, wrong.status], ["", 2]);
});

test("a wrong option is one clear message", (t) => {
  const cases: [args: string[], message: string][] = [
    [["digits", "--epoch", "1"], "Unknown option '--epoch'\n"],
    [["digits", "--epochs", "0"], "--epochs expects 1 or more, but got 0\n"],
    [["char_gpt", "--steps", "few"], "--steps expects 1 or more, but got few\n"],
  ];
  for (const [args, message] of cases) {
    const { status, stderr, stdout } = example(t, ...args);
    t.deepEqual([status, stderr, stdout], [2, message, ""]);
  }
});
