/** The learning-rate finder: what it tries, when it stops, and what it leaves behind. */
import test from "ava";
import { type BatchState, Callback, type Tensor } from "torchnode";
import { libm } from "../../lib/optim/internal.js";
import { assert_close } from "../support/assert_close.js";
import { tiny_learner } from "./tiny.js";

test("tries even multiples of the start, and leaves weights and optimizer as they were", async (t) => {
  const { learn, lines } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  const weights = Object.values(learn.model.state_dict()).map((w) => w.tolist());
  const state = learn.opt.state_dict().state.get(0) as { step: Tensor; exp_avg: Tensor };
  const before = [state.step.tolist(), state.exp_avg.tolist()];

  await learn.lr_find({ num_it: 30, stop_div: false });
  const { lrs } = learn.recorder;
  t.is(lrs.length, 30);
  const { pow } = libm;
  t.deepEqual(
    lrs,
    lrs.map((_, i) => 1e-7 * (i === 0 ? 1 : pow(10 / 1e-7, i / 30))),
  );
  t.deepEqual(
    Object.values(learn.model.state_dict()).map((w) => w.tolist()),
    weights,
  );
  const after = learn.opt.state_dict().state.get(0) as { step: Tensor; exp_avg: Tensor };
  t.deepEqual([after.step.tolist(), after.exp_avg.tolist()], before);
  t.is(
    lines.lines.at(-1),
    "LR Finder is complete, call recorder.plot() of this Learner to see the graph.",
  );
  t.true(
    learn.recorder.val_losses.every((loss) => loss === null),
    "nothing was validated",
  );
});

test("stops when the smoothed loss is four times its least", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.lr_find({ end_lr: 1000 });
  const { losses, lrs } = learn.recorder;
  t.true(lrs.length < 100, `${lrs.length} batches`);
  const least = Math.min(...losses.slice(0, -1));
  t.true((losses.at(-1) as number) > 4 * least || Number.isNaN(losses.at(-1)));
  t.true(losses.slice(1, -1).every((loss) => loss <= 4 * least));
});

test("a model with a reset() is reset", async (t) => {
  const { learn } = tiny_learner(t);
  let resets = 0;
  Object.assign(learn.model, { reset: () => void resets++ });
  await learn.lr_find({ num_it: 4 });
  t.is(resets, 1);
});

test("an aborted search puts the weights back", async (t) => {
  const { learn } = tiny_learner(t);
  const before = (learn.model.state_dict()["0.weight"] as Tensor).clone();
  const controller = new AbortController();
  class Enough extends Callback {
    override on_batch_end({ iteration }: BatchState): void {
      if (iteration === 5) controller.abort(new Error("enough"));
    }
  }
  learn.callbacks.push(new Enough());
  const found = learn.lr_find({ num_it: 100_000, stop_div: false, signal: controller.signal });
  await t.throwsAsync(found, { message: "enough" });
  assert_close(t, learn.model.state_dict()["0.weight"] as Tensor, before);
});

test("a plot with a suggestion", async (t) => {
  const { learn, lines } = tiny_learner(t);
  await learn.lr_find();
  const svg = await learn.recorder.plot({ suggestion: true });
  const { lrs, losses, min_grad_lr } = learn.recorder;
  const [x, y] = [lrs.slice(10, -5), losses.slice(10, -5)];
  const slope = y.map((_, i) => {
    const [a, b] = [Math.max(i - 1, 0), Math.min(i + 1, y.length - 1)];
    return ((y[b] as number) - (y[a] as number)) / (b - a);
  });
  t.is(min_grad_lr, x[slope.indexOf(Math.min(...slope))] as number);
  const [gradient, tenth] = lines.lines.slice(-2);
  t.regex(gradient as string, /^Min numerical gradient: \d\.\d\dE-\d\d$/);
  t.regex(tenth as string, /^Min loss divided by 10: \d\.\d\dE[-+]\d\d$/);
  t.true(svg.includes("<circle"));
  await learn.recorder.plot({ skip_start: lrs.length - 1, skip_end: 0, suggestion: true });
  t.is(lines.lines.at(-1), "Failed to compute the gradients, there might not be enough points.");
});
