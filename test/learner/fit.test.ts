/** The loop: what happens in it, what ends it, and what it leaves alone. */
import test from "ava";
import {
  type Batch,
  type BatchState,
  Callback,
  type DataBunch,
  type EpochEndState,
  type EventResult,
  Learner,
  nn,
  type Tensor,
  type TrainEndState,
  torch,
} from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { temporary_folder } from "../support/folder.js";
import { tiny_data, tiny_learner, tiny_model } from "./tiny.js";

/** Writes down events, with what the model and autograd are in. */
class Diary extends Callback {
  entries: string[] = [];

  constructor(readonly model: nn.Sequential) {
    super();
    for (const event of [
      "epoch_begin",
      "loss_begin",
      "backward_begin",
      "backward_end",
      "step_end",
    ]) {
      Object.assign(this, { [`on_${event}`]: () => void this.entries.push(event) });
    }
  }

  override on_batch_begin({ train }: BatchState): void {
    const modes = [train, this.model.training, torch.is_grad_enabled()];
    this.entries.push(`batch_begin ${modes.join(" ")}`);
  }

  override on_batch_end({ last_loss }: BatchState & { last_loss: Tensor }): void {
    this.entries.push(`batch_end ${last_loss.requires_grad}`);
  }

  override on_train_end({ exception }: TrainEndState): void {
    this.entries.push(`train_end ${exception}`);
  }
}

test("one epoch, event by event", async (t) => {
  const { learn } = tiny_learner(t, { rows: 32, bs: 16, valid_rows: 16 });
  const diary = new Diary(learn.model);
  await learn.fit(1, 1e-2, { callbacks: diary });
  const training_batch = [
    "batch_begin true true true",
    "loss_begin",
    "backward_begin",
    "backward_end",
    "step_end",
    "batch_end false",
  ];
  t.deepEqual(diary.entries, [
    "epoch_begin",
    ...training_batch,
    ...training_batch,
    "batch_begin false false false",
    "loss_begin",
    "batch_end false",
    "train_end false",
  ]);
  t.false(learn.model.training, "a fit leaves the model in evaluation mode");
  t.true(torch.is_grad_enabled());
});

test("gradients are gone after a step, and weights have moved", async (t) => {
  const { learn } = tiny_learner(t);
  const before = tiny_model().state_dict();
  await learn.fit(1, 1e-2);
  for (const [name, parameter] of learn.model.named_parameters()) {
    t.is(parameter.grad, null, name);
    t.false(torch.equal(parameter, before[name] as Tensor), name);
  }
});

test("skip_bwd, skip_step and skip_zero do what they say", async (t) => {
  class Skips extends Callback {
    constructor(readonly change: EventResult) {
      super();
    }
    override on_backward_begin(): EventResult {
      return this.change;
    }
  }
  const weight = (learn: Learner<nn.Sequential>): Tensor =>
    [...learn.model.parameters()][0] as Tensor;
  const start = [...tiny_model().parameters()][0] as Tensor;

  const { learn: no_step } = tiny_learner(t);
  await no_step.fit(1, 1e-2, { callbacks: new Skips({ skip_step: true }) });
  assert_close(t, weight(no_step), start);

  const { learn: no_backward } = tiny_learner(t, { wd: 0 });
  await no_backward.fit(1, 1e-2, { callbacks: new Skips({ skip_bwd: true }) });
  assert_close(t, weight(no_backward), start);

  const { learn: no_zero } = tiny_learner(t);
  await no_zero.fit(1, 1e-2, { callbacks: new Skips({ skip_zero: true }) });
  t.not(weight(no_zero).grad, null);
});

test("stop_epoch ends an epoch's batches, stop_training the fit", async (t) => {
  class Stops extends Callback {
    override on_batch_end({ train, num_batch }: BatchState): EventResult {
      return train && num_batch === 1 ? { stop_epoch: true } : undefined;
    }
    override on_epoch_end({ epoch }: EpochEndState): EventResult {
      return epoch === 1 ? { stop_training: true } : undefined;
    }
  }
  const { learn } = tiny_learner(t);
  await learn.fit(5, 1e-2, { callbacks: new Stops() });
  t.deepEqual(learn.recorder.nb_batches, [2, 2]);
  t.is(learn.recorder.val_losses.length, 2, "a stopped epoch is validated");
});

test("without validation data, or with skip_validate, there is no validation loss", async (t) => {
  const { learn } = tiny_learner(t, { valid_rows: 0 });
  await learn.fit(1, 1e-2);
  t.deepEqual(learn.recorder.val_losses, [null]);

  class Skips extends Callback {
    override on_train_begin(): EventResult {
      return { skip_validate: true };
    }
  }
  const { learn: skipping, lines } = tiny_learner(t, { callbacks: [new Skips()] });
  await skipping.fit(1, 1e-2);
  t.deepEqual(skipping.recorder.val_losses, [null]);
  t.regex(lines.lines[1] as string, /^0 {9}\d\.\d{6} {4}#na# {8}00:00 {5}$/);
});

test("training data shorter than a batch is an error that says so", async (t) => {
  const { learn } = tiny_learner(t);
  const train_dl = Object.assign([], { dataset: { length: 10 }, batch_size: 16 });
  learn.data = { train_dl, path: learn.path, device: "cpu" };
  await t.throwsAsync(learn.fit(1), { message: /batch size=16 for 10 elements/ });
});

test("an error in a callback ends the fit; on_train_end is told of it", async (t) => {
  class Breaks extends Callback {
    ended: unknown = null;
    override on_epoch_end(): void {
      throw new Error("broken");
    }
    override on_train_end({ exception }: TrainEndState): void {
      this.ended = exception;
    }
  }
  const { learn } = tiny_learner(t);
  const breaks = new Breaks();
  const error = await t.throwsAsync(learn.fit(3, 1e-2, { callbacks: [breaks] }), {
    message: "Breaks.on_epoch_end: broken",
  });
  t.is(breaks.ended, error);
  await t.notThrowsAsync(learn.fit(1, 1e-2), "the learner can go on");
});

test("a fit that is aborted rejects with the reason, after on_train_end", async (t) => {
  const controller = new AbortController();
  const reason = new Error("enough");
  class Aborts extends Callback {
    ended: unknown = null;
    override on_epoch_end({ epoch }: EpochEndState): void {
      if (epoch === 1) controller.abort(reason);
    }
    override on_train_end({ exception }: TrainEndState): void {
      this.ended = exception;
    }
  }
  const { learn } = tiny_learner(t);
  const aborts = new Aborts();
  const { signal } = controller;
  const error = await t.throwsAsync(learn.fit(50, 1e-2, { callbacks: aborts, signal }));
  t.is(error, reason);
  t.is(aborts.ended, reason);
  t.is(learn.recorder.nb_batches.length, 2);
  t.is(
    await t.throwsAsync(learn.fit(1, 1e-2, { signal })),
    reason,
    "and an aborted signal at once",
  );
});

test("one fit at a time", async (t) => {
  const { learn } = tiny_learner(t);
  const first = learn.fit(1, 1e-2);
  await t.throwsAsync(learn.fit_one_cycle(1), { message: /busy with fit: await its promise/ });
  await t.throwsAsync(learn.validate(), { message: /busy with fit/ });
  await first;
  await t.notThrowsAsync(learn.validate());
});

test("two learners can train at the same time", async (t) => {
  const alone = tiny_learner(t).learn;
  await alone.fit_one_cycle(2, 1e-2);
  const [a, b] = [tiny_learner(t).learn, tiny_learner(t).learn];
  await Promise.all([a.fit_one_cycle(2, 1e-2), b.fit_one_cycle(2, 1e-2)]);
  t.deepEqual(a.recorder.losses, alone.recorder.losses);
  t.deepEqual(b.recorder.losses, alone.recorder.losses);
});

test("a vocabulary that does not fit the model is an error that says so", async (t) => {
  class Words extends nn.Module {
    i_h = new nn.Embedding(10, 4);
    h_o = new nn.Linear(4, 2);
    override forward(x: Tensor): Tensor {
      return this.h_o(this.i_h(x.to(torch.int64).abs().add(10)).mean(1));
    }
  }
  const data = tiny_data(temporary_folder(t));
  const loss_func = nn.functional.cross_entropy;
  const learn = new Learner(data, new Words(), { loss_func, silent: true });
  await t.throwsAsync(learn.fit(1), {
    message: /index out of range.*\n\(in Words, given a batch of shape \[16, 4\]\)/,
  });
});

test("an index that the Embedding has no row for is named", async (t) => {
  class Words extends nn.Module {
    i_h = new nn.Embedding(40, 4);
    h_o = new nn.Linear(4, 2);
    override forward(x: Tensor): Tensor {
      return this.h_o(this.i_h(x).mean(1));
    }
  }
  const x = torch.tensor([
    [1n, 2n],
    [3n, 45n],
  ]);
  const y = torch.tensor([0n, 1n]);
  const data = {
    train_dl: [[x, y]] as [Tensor, Tensor][],
    path: temporary_folder(t),
    device: "cpu",
  };
  const learn = new Learner(data, new Words(), {
    loss_func: nn.functional.cross_entropy,
    silent: true,
  });
  await t.throwsAsync(learn.fit(1), {
    instanceOf: RangeError,
    message:
      "Words: the input holds the index 45, but the Embedding 'i_h' has rows for 0 to 39: " +
      "the vocabulary and the model do not fit (num_embeddings should be at least 46)",
  });
});

test("a loss that does not fit says what it was given", async (t) => {
  const { learn } = tiny_learner(t, { loss_func: nn.functional.binary_cross_entropy_with_logits });
  await t.throwsAsync(learn.fit(1), {
    message:
      /in the loss binary_cross_entropy_with_logits, given an output of shape \[16, 2\] and a target of shape \[16\]/,
  });
  const numbers = tiny_learner(t, { loss_func: (() => 1) as never }).learn;
  await t.throwsAsync(numbers.fit(1), {
    message: /should return a tensor, but it returned number/,
  });
});

test("what a fit cannot be called with", async (t) => {
  const { learn } = tiny_learner(t);
  await t.throwsAsync(learn.fit(1.5), { message: /must be integer, not 1.5/ });
  await t.throwsAsync(learn.fit(1, -1), { message: /learning rate should be a number from 0/ });
  await t.throwsAsync(learn.fit(1, [1e-3, 1e-2]), { message: /List len mismatch \(2 vs 1\)/ });
  await t.throwsAsync(learn.fit(1, "fast" as never), {
    message: /'lr' .* must be number, array of numbers or slice/,
  });
  t.throws(() => new Learner(learn.data, {} as never), {
    message: /missing 1 required positional argument: 'model'/,
  });
  t.throws(() => new Learner({} as never, learn.model), { message: /train_dl/ });
  t.throws(() => new Learner(learn.data, learn.model), { message: /no loss_func/ });
  t.throws(() => tiny_learner(t, { metrics: ["accuracy" as never] }), { message: /metrics/ });
});

/** Batches one by one, which say what becomes of their iterator. */
function watched_batches(data: DataBunch, said: string[]): Batch[] {
  const batches = [...data.train_dl];
  const watched = {
    length: batches.length,
    *[Symbol.iterator]() {
      try {
        for (const batch of batches) yield batch;
        said.push("read to the end");
      } finally {
        said.push("closed");
      }
    },
  };
  return watched as unknown as Batch[];
}

test("an iterator of batches is closed when a pass ends early or fails", async (t) => {
  class Stops extends Callback {
    override on_batch_end({ train }: BatchState): EventResult {
      return train ? { stop_epoch: true } : undefined;
    }
  }
  class Breaks extends Callback {
    override on_batch_end(): void {
      throw new Error("broken");
    }
  }
  const path = temporary_folder(t);
  const said_by = async (callbacks: Callback[]): Promise<string[]> => {
    const said: string[] = [];
    const train_dl = watched_batches(tiny_data(path), said);
    const data = { train_dl, path, device: "cpu" };
    const loss_func = nn.functional.cross_entropy;
    const learn = new Learner(data, tiny_model(), { loss_func, silent: true, callbacks });
    await learn.fit(1).catch((error: Error) => said.push(error.message));
    return said;
  };
  t.deepEqual(await said_by([]), ["read to the end", "closed"]);
  t.deepEqual(await said_by([new Stops()]), ["closed"]);
  t.deepEqual(await said_by([new Breaks()]), ["closed", "Breaks.on_batch_end: broken"]);
});

test("batches may be promises, and a loader's iterator asynchronous alone", async (t) => {
  const path = temporary_folder(t);
  const batches = [...tiny_data(path).train_dl];
  const loaders = {
    plain: batches,
    promised: batches.map((batch) => Promise.resolve(batch)),
    asynchronous: {
      length: batches.length,
      async *[Symbol.asyncIterator]() {
        yield* batches;
      },
    },
  };
  const losses: unknown[] = [];
  for (const train_dl of Object.values(loaders)) {
    const data = { train_dl: train_dl as unknown as Batch[], path, device: "cpu" };
    const loss_func = nn.functional.cross_entropy;
    const learn = new Learner(data, tiny_model(), { loss_func, silent: true });
    await learn.fit(2, 1e-2);
    losses.push(learn.recorder.losses);
  }
  t.deepEqual(losses[1], losses[0]);
  t.deepEqual(losses[2], losses[0]);
  t.is((losses[0] as number[]).length, 2 * batches.length);
});

test("a fit has not begun to train when it returns its promise", async (t) => {
  const { learn } = tiny_learner(t);
  const controller = new AbortController();
  const fit = learn.fit(1, 1e-2, { signal: controller.signal });
  t.is(learn.recorder.lrs.length, 0);
  controller.abort(new Error("enough"));
  await t.throwsAsync(fit, { message: "enough" });
  t.is(learn.recorder.lrs.length, 0);
});
