/** The examples that PyTorch has too give the losses of Python's, to the last bit. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import test from "ava";
import { root, test_file } from "../support/paths.js";
import { require_python, run_script } from "../support/python.js";

/** The number of steps of each. */
const steps = {
  actor_critic: 2,
  mnist: 2,
  mnist_rnn: 2,
  time_sequence_prediction: 2,
  vae: 2,
  word_language_model: 2,
};

type Losses = Record<keyof typeof steps, number[]>;

/** The losses that an example prints, on one thread and with LibTorch's own recurrent passes. */
async function losses_of(name: string, count: number): Promise<number[]> {
  const before = pathToFileURL(test_file("examples/as_python.mjs")).href;
  const file = join(root, "dist", "examples", `${name}.js`);
  const args = ["--import", before, file, "--steps", String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Array.from(stdout.matchAll(/^step \d+: loss (.*)$/gm), ([, loss]) => Number(loss));
}

test("the losses are Python's to the last bit", async (t) => {
  const python = require_python(t);
  if (python === undefined) return;
  const theirs = await run_script<Losses>(python, test_file("examples/beside_python.py"), steps);
  for (const [name, count] of Object.entries(steps)) {
    const losses = await losses_of(name, count);
    t.is(losses.length, count, name);
    t.deepEqual(losses, theirs[name as keyof Losses], name);
  }
});
