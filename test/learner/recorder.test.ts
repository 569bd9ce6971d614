/** The table, and what the recorder remembers. */
import test from "ava";
import { AverageMetric, accuracy, Callback, type EpochEndState, type EventResult } from "torchnode";
import { tiny_learner } from "./tiny.js";

test("the table, character by character", async (t) => {
  const { learn, lines } = tiny_learner(t, { metrics: [accuracy] });
  await learn.fit(2, 1e-3);
  const [header, ...rows] = lines.lines;
  t.is(header, "epoch     train_loss  valid_loss  accuracy  time    ");
  t.is(rows.length, 2);
  rows.forEach((row, epoch) => {
    t.regex(
      row,
      new RegExp(`^${epoch} {9}\\d\\.\\d{6} {4}\\d\\.\\d{6} {4}\\d\\.\\d{6}  00:00 {5}$`),
    );
  });
  const { losses, val_losses, metrics } = learn.recorder;
  const cells = (rows[1] as string).split(/ +/).slice(0, 4);
  const last = [losses.at(-1), val_losses.at(-1), metrics.at(-1)?.[0]] as number[];
  t.deepEqual(cells, ["1", ...last.map((value) => value.toFixed(6))]);
});

test("columns are named by the metrics; a name that is wide makes its column wide", async (t) => {
  const metric = new AverageMetric(accuracy, { name: "a_metric_with_a_long_name" });
  const { learn, lines } = tiny_learner(t, { metrics: metric, add_time: false });
  await learn.fit(1, 1e-3);
  const [header, row] = lines.lines as [string, string];
  t.is(header, "epoch     train_loss  valid_loss  a_metric_with_a_long_name");
  t.is(row.length, header.length + 2);
});

test("a silent learner prints nothing", async (t) => {
  const { learn, lines } = tiny_learner(t, { silent: true });
  await learn.fit(1, 1e-3);
  t.is(lines.text, "");
});

test("lists begin anew with each fit", async (t) => {
  const { learn } = tiny_learner(t, { metrics: [accuracy] });
  await learn.fit(2, 1e-3);
  const { recorder } = learn;
  t.is(recorder.losses.length, 8);
  t.deepEqual(recorder.nb_batches, [4, 4]);
  t.is(recorder.metrics.length, 2);
  t.deepEqual(recorder.names, ["epoch", "train_loss", "valid_loss", "accuracy", "time"]);
  await learn.fit(1, 1e-4);
  t.is(learn.recorder.losses.length, 4);
  t.deepEqual(learn.recorder.lrs, [1e-4, 1e-4, 1e-4, 1e-4]);
  t.is(recorder.losses.length, 8, "the one before keeps its own");
});

test("a callback can add a column", async (t) => {
  class Epochs extends Callback {
    override on_epoch_end({ epoch, last_metrics }: EpochEndState): EventResult {
      return { last_metrics: [...last_metrics, epoch * 10] };
    }
  }
  class Names extends Callback {
    override get _order(): number {
      return -20;
    }
    override on_train_begin(): void {
      learn.recorder.add_metric_names(["tens"]);
    }
  }
  const { learn, lines } = tiny_learner(t, { callbacks: [new Names(), new Epochs()] });
  class First extends Epochs {
    override get _order(): number {
      return -15;
    }
  }
  learn.callbacks = [new Names(), new First()];
  await learn.fit(2, 1e-3);
  t.is(lines.lines[0], "epoch     train_loss  valid_loss  tens      time    ");
  t.deepEqual(learn.recorder.metrics, [[0], [10]]);
});

test("before the first fit there is no recorder and no optimizer", (t) => {
  const { learn } = tiny_learner(t);
  t.throws(() => learn.recorder, { message: /no recorder yet/ });
  t.throws(() => learn.opt, { message: /no optimizer yet/ });
});
