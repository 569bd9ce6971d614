/** Callbacks that watch a value: when they stop, save and reduce. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import {
  accuracy,
  Callback,
  EarlyStoppingCallback,
  type EpochEndState,
  type EventResult,
  type Learner,
  type nn,
  ReduceLROnPlateauCallback,
  SaveModelCallback,
  type Tensor,
  TerminateOnNaNCallback,
  TrackEpochCallback,
  TrackerCallback,
  torch,
} from "torchnode";
import { type Lines, tiny_learner } from "./tiny.js";

/** Says that the validation losses were these, before anybody reads them. */
class Pretends extends Callback {
  override get _order(): number {
    return -100;
  }
  constructor(readonly losses: readonly number[]) {
    super();
  }
  override on_epoch_end({ epoch, last_metrics }: EpochEndState): EventResult {
    return { last_metrics: [this.losses[epoch] ?? 0, ...last_metrics.slice(1)] };
  }
}

interface Fitted {
  learn: Learner<nn.Sequential>;
  lines: Lines;
  path: string;
}

async function fit_with(
  t: ExecutionContext,
  losses: number[],
  make: (learn: Learner) => Callback,
  lr = 1e-3,
): Promise<Fitted> {
  const fitted = tiny_learner(t, { callback_fns: make, callbacks: new Pretends(losses) });
  await fitted.learn.fit(losses.length, lr);
  return fitted;
}

const EARLY: [losses: number[], options: object, epochs: number][] = [
  [[5, 4, 4, 4, 4], {}, 3],
  [[5, 4, 4, 3, 3, 3, 3], { patience: 1 }, 6],
  [[5, 4, 4, 4, 4, 4], { patience: 2 }, 5],
  [[5, 4.95, 4, 3], { min_delta: 0.1 }, 2],
  [[5, 4, 3, 2], {}, 4],
  [[1, 2, 3, 3, 4], { mode: "max" }, 4],
];

for (const [losses, options, epochs] of EARLY) {
  test(`early stopping: ${losses} with ${JSON.stringify(options)} trains ${epochs} epochs`, async (t) => {
    const { learn, lines } = await fit_with(
      t,
      losses,
      (l) => new EarlyStoppingCallback(l, options),
    );
    t.is(learn.recorder.val_losses.length, epochs);
    const stopped = lines.lines.includes(`Epoch ${epochs - 1}: early stopping`);
    t.is(stopped, epochs < losses.length);
  });
}

test("the best model is saved, said, and loaded back at the end", async (t) => {
  const weights: number[][][] = [];
  const { learn, lines } = await fit_with(t, [3, 1, 2], (l) => {
    class Keeps extends SaveModelCallback {
      override on_epoch_end(state: EpochEndState): void {
        weights.push((l.model.state_dict()["0.weight"] as Tensor).tolist<number[][]>());
        super.on_epoch_end(state);
      }
    }
    return new Keeps(l, { name: "best" });
  });
  const said = lines.lines.filter((line) => line.startsWith("Better"));
  t.deepEqual(said, [
    "Better model found at epoch 0 with valid_loss value: 3.",
    "Better model found at epoch 1 with valid_loss value: 1.",
  ]);
  const now = (learn.model.state_dict()["0.weight"] as Tensor).tolist<number[][]>();
  t.deepEqual(now, weights[1]);
  t.notDeepEqual(now, weights[2]);
});

test("a model every epoch", async (t) => {
  const { learn } = await fit_with(t, [3, 1], (l) => new SaveModelCallback(l, { every: "epoch" }));
  t.true(existsSync(learn.model_path("bestmodel_0")));
  t.true(existsSync(learn.model_path("bestmodel_1")));
  t.false(existsSync(learn.model_path("bestmodel")));
});

test("the learning rate is reduced on a plateau, while it is above min_lr", async (t) => {
  const losses = [3, 3, 3, 3];
  const { learn, lines } = await fit_with(t, losses, (l) => new ReduceLROnPlateauCallback(l), 0.1);
  const said = lines.lines.filter((line) => line.includes("reducing"));
  t.is(said.length, 3);
  t.is(said[0], `Epoch 1: reducing lr to ${0.1 * 0.2}`);
  t.is(learn.opt.lr, 0.1 * 0.2 * 0.2 * 0.2);
  const small = await fit_with(t, losses, (l) => new ReduceLROnPlateauCallback(l), 1e-3);
  t.is(small.learn.opt.lr, 1e-3);
});

test("a metric can be watched; a column that is not there is an error", async (t) => {
  const { learn } = tiny_learner(t, { metrics: [accuracy] });
  const seen: (number | null)[] = [];
  class Sees extends TrackerCallback {
    override on_epoch_end(): void {
      seen.push(this.get_monitor_value());
    }
  }
  await learn.fit(1, 1e-3, { callbacks: new Sees(learn, { monitor: "accuracy" }) });
  t.deepEqual(seen, learn.recorder.metrics[0] as number[]);
  t.false(new TrackerCallback(learn, { monitor: "accuracy" }).less);
  t.true(new TrackerCallback(learn, { monitor: "error_rate" }).less);
  const wrong = new Sees(learn, { monitor: "f1" });
  await t.throwsAsync(learn.fit(1, 1e-3, { callbacks: wrong }), {
    message:
      /Sees.on_epoch_end: monitor: there is no 'f1': expected one of train_loss, valid_loss, accuracy/,
  });
  t.throws(() => new TrackerCallback(learn, { mode: "best" as never }), {
    message: /one of "auto", "min", "max", not "best"/,
  });
});

test("a loss that is NaN ends the fit without validation", async (t) => {
  const loss_func = (out: Tensor): Tensor => out.sum().mul(Number.NaN);
  const { learn, lines } = tiny_learner(t, { loss_func, callbacks: new TerminateOnNaNCallback() });
  await learn.fit(3, 1e-3);
  t.is(learn.recorder.losses.length, 1);
  t.deepEqual(learn.recorder.val_losses, [null]);
  t.is(lines.lines[1], "Epoch/Batch (0/0): Invalid loss, terminating training.");
});

test("epochs done are tracked in a file, and the next fit goes on after them", async (t) => {
  const { learn } = tiny_learner(t);
  const file = join(learn.make_model_dir(), "epoch");
  await learn.fit(2, 1e-3, { callbacks: new TrackEpochCallback(learn) });
  t.is(readFileSync(file, "utf8"), "1");
  await learn.fit(5, 1e-3, { callbacks: new TrackEpochCallback(learn) });
  t.is(learn.recorder.nb_batches.length, 3);
  writeFileSync(file, "no number");
  t.is(new TrackEpochCallback(learn).start_epoch, 0);
  new TrackEpochCallback(learn).restart();
  t.false(existsSync(file));
  t.true(torch.is_grad_enabled());
});
