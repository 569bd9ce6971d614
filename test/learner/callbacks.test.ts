/** The other callbacks. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import {
  AccumulateScheduler,
  annealing_cos,
  BnFreeze,
  Callback,
  CSVLogger,
  GeneralScheduler,
  GradientClipping,
  Learner,
  nn,
  RNNTrainer,
  StopAfterNBatches,
  type Tensor,
  TrainingPhase,
  torch,
} from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { temporary_folder } from "../support/folder.js";
import { tiny_data, tiny_learner } from "./tiny.js";

test("CSVLogger writes the table's rows", async (t) => {
  const { learn, lines, path } = tiny_learner(t, { callback_fns: CSVLogger });
  await learn.fit(2, 1e-3);
  t.true(existsSync(join(path, "history.csv")));
  const rows = learn.csv_logger?.read_logged_file() ?? [];
  t.deepEqual(Object.keys(rows[0] ?? {}), ["epoch", "train_loss", "valid_loss", "time"]);
  const printed = lines.lines.slice(1).map((line) => line.trimEnd().split(/ +/));
  t.deepEqual(
    rows.map((row) => Object.values(row)),
    printed,
  );

  await learn.fit(1, 1e-3, {
    callbacks: new CSVLogger(learn, { filename: "other", append: true }),
  });
  await learn.fit(1, 1e-3, {
    callbacks: new CSVLogger(learn, { filename: "other", append: true }),
  });
  t.is(new CSVLogger(learn, { filename: "other" }).read_logged_file().length, 2, "one header");
});

test("phases are gone through one after the other, and then the fit ends", async (t) => {
  const { learn } = tiny_learner(t);
  const phases = [
    new TrainingPhase(4).schedule_hp("lr", { start: 1e-3, end: 1e-2 }, annealing_cos),
    new TrainingPhase(2).schedule_hp("lr", 5e-3).schedule_hp("mom", { start: 0.9, end: 0.8 }),
  ];
  await learn.fit(5, 1e-3, { callbacks: new GeneralScheduler(learn, phases) });
  const { lrs, moms } = learn.recorder;
  t.deepEqual(lrs, [
    1e-3,
    ...[1, 2, 3, 4].map((i) => annealing_cos(1e-3, 1e-2, i / 4)),
    5e-3,
    5e-3,
  ]);
  t.deepEqual(moms, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9 + 0.5 * (0.8 - 0.9), 0.8]);
});

test("GradientClipping keeps the gradients' norm down", async (t) => {
  const { learn } = tiny_learner(t);
  const norms: number[] = [];
  class Norms extends Callback {
    override get _order(): number {
      return 1;
    }
    override on_backward_end(): void {
      const grads = [...learn.model.parameters()].map((p) => (p.grad as Tensor).norm());
      norms.push(Number(torch.stack(grads).norm().item()));
    }
  }
  await learn.fit(1, 1e-3, {
    callbacks: [new GradientClipping(learn, { clip: 0.1 }), new Norms()],
  });
  t.true(
    norms.every((norm) => norm < 0.1001),
    String(norms),
  );
  norms.length = 0;
  await learn.fit(1, 1e-3, { callbacks: new Norms() });
  t.true(norms.some((norm) => norm > 0.11));
  norms.length = 0;
  learn.clip_grad(0.1);
  await learn.fit(1, 1e-3, { callbacks: new Norms() });
  t.true(norms.every((norm) => norm < 0.1001));
});

test("gradients of several batches are one step of a larger batch", async (t) => {
  const summed = (out: Tensor, y: Tensor): Tensor =>
    nn.functional.cross_entropy(out, y, { reduction: "sum" });
  const model = (): nn.Sequential => {
    torch.manual_seed(1);
    return new nn.Sequential(new nn.Linear(4, 2));
  };
  const whole = new Learner(tiny_data(temporary_folder(t), { bs: 32 }), model(), {
    loss_func: nn.functional.cross_entropy,
    silent: true,
  });
  await whole.fit(1, 1e-2);
  const parts = new Learner(tiny_data(temporary_folder(t), { bs: 16 }), model(), {
    loss_func: summed,
    silent: true,
    callback_fns: (learn) => new AccumulateScheduler(learn, { n_step: 2 }),
  });
  await parts.fit(1, 1e-2);
  const [a, b] = [whole, parts].map(({ model }) => model.state_dict()["0.weight"] as Tensor);
  assert_close(t, a as Tensor, b as Tensor, { rtol: 1e-4, atol: 1e-6 });
});

test("StopAfterNBatches stops, and does not validate", async (t) => {
  const { learn } = tiny_learner(t, { callbacks: new StopAfterNBatches(3) });
  await learn.fit(2, 1e-3);
  t.is(learn.recorder.losses.length, 3);
  t.deepEqual(learn.recorder.val_losses, [null]);
});

test("BnFreeze keeps the statistics of frozen batch norms", async (t) => {
  const { learn } = tiny_learner(t, { train_bn: false, callback_fns: BnFreeze });
  learn.split([learn.model[2] as nn.Linear]).freeze();
  const before = learn.model.state_dict()["1.running_mean"]?.clone() as Tensor;
  await learn.fit(1, 1e-3);
  assert_close(t, learn.model.state_dict()["1.running_mean"] as Tensor, before);
});

test("RNNTrainer takes the prediction out of the output, resets, and regularizes", async (t) => {
  class Regularized extends nn.Module<(x: Tensor) => [Tensor, Tensor[], Tensor[]]> {
    layer = new nn.Linear(4, 2);
    resets = 0;
    reset(): void {
      this.resets += 1;
    }
    override forward(x: Tensor): [Tensor, Tensor[], Tensor[]] {
      const out = this.layer(x);
      const h = out.unsqueeze(1).expand(-1, 3, -1);
      return [out, [h], [h]];
    }
  }
  const losses = async (alpha: number, beta: number): Promise<number> => {
    const model = new Regularized();
    torch.no_grad(() => {
      model.layer.weight.fill_(0.5);
      model.layer.bias?.fill_(0);
    });
    const learn = new Learner(tiny_data(temporary_folder(t)), model, {
      loss_func: nn.functional.cross_entropy,
      silent: true,
      callback_fns: (l) => new RNNTrainer(l, { alpha, beta }),
    });
    const seen: number[] = [];
    class Sees extends Callback {
      override on_backward_end({ last_loss }: { last_loss: Tensor }): void {
        seen.push(Number(last_loss.item()));
      }
    }
    await learn.fit(1, 0, { callbacks: new Sees() });
    t.is(model.resets, 1);
    const [preds] = await learn.get_preds();
    t.deepEqual(preds.shape, [40, 2]);
    return seen[0] as number;
  };
  const plain = await losses(0, 0);
  t.true((await losses(2, 0)) > plain + 0.01);
  t.is(await losses(0, 1), plain, "activations that do not change cost nothing");
});
