/**
 * A fit waits for a device when an epoch ends, and in no step. Tensors of the device "meta" have a
 * shape and no elements: the first call that would read one fails, which shows where it is.
 */
import test, { type ExecutionContext } from "ava";
import {
  AverageMetric,
  accuracy,
  type Batch,
  Callback,
  CallbackError,
  type EpochEndState,
  GradientClipping,
  Learner,
  type LearnerOptions,
  type LossState,
  nn,
  optim,
  Perplexity,
  type Tensor,
  torch,
} from "torchnode";
import { temporary_folder } from "../support/folder.js";

const device = "meta";
const NO_ELEMENTS = /no data|_local_scalar_dense: attempted to run this operator with Meta/;

function learner(t: ExecutionContext, valid: number, options: LearnerOptions): Learner {
  const x = torch.zeros(4, 3, { device });
  const y = torch.zeros(4, { dtype: torch.int64, device });
  const batches = (count: number): Batch[] => new Array<Batch>(count).fill([x, y]);
  const path = temporary_folder(t);
  const data = { train_dl: batches(7), valid_dl: batches(valid), path, device };
  const model = new nn.Sequential(new nn.Linear(3, 5), new nn.GELU(), new nn.Linear(5, 2));
  const loss_func = nn.functional.cross_entropy;
  return new Learner(data, model, { loss_func, silent: true, ...options });
}

/** Counts the batches that are done. */
class Counts extends Callback {
  trained = 0;
  validated = 0;
  override on_batch_end({ train }: LossState): void {
    if (train) this.trained += 1;
    else this.validated += 1;
  }
}

const optimizers = {
  AdamW: undefined,
  "Adam, foreach": (groups: object[]) => new optim.Adam(groups as never, { foreach: true }),
  SGD: (groups: object[]) => new optim.SGD(groups as never, { lr: 0.1, momentum: 0.9 }),
};

for (const [name, opt_func] of Object.entries(optimizers)) {
  test(`no step reads anything back: ${name}`, async (t) => {
    const counts = new Counts();
    const learn = learner(t, 3, {
      callbacks: [counts],
      callback_fns: [(fitted) => new GradientClipping(fitted, { clip: 0.1 })],
      metrics: [accuracy, new AverageMetric((out: Tensor) => out.mean(), { name: "mean" })],
      ...(opt_func && { opt_func }),
    });
    await t.throwsAsync(learn.fit_one_cycle(1, 1e-2), { message: NO_ELEMENTS });
    t.deepEqual([counts.trained, counts.validated], [7, 3]);
    t.is(learn.recorder.lrs.length, 7);
  });
}

test("without validation the first reading is the table's, at the epoch's end", async (t) => {
  const counts = new Counts();
  const learn = learner(t, 0, { callbacks: [counts] });
  const error = await t.throwsAsync(learn.fit(1, 1e-2), { instanceOf: CallbackError });
  t.regex(error?.message ?? "", /^Recorder\.on_epoch_end: .*no data/);
  t.is(counts.trained, 7);
});

test("a callback that names the smoothed loss reads it, in the first step already", async (t) => {
  class Watches extends Callback {
    override on_backward_begin({ smooth_loss }: LossState): void {
      t.fail(`there are no elements, but it is ${smooth_loss}`);
    }
  }
  const counts = new Counts();
  const learn = learner(t, 3, { callbacks: [new Watches(), counts] });
  await t.throwsAsync(learn.fit(1), { message: /^Watches\.on_backward_begin: .*no data/ });
  t.is(counts.trained, 0);
});

test("metrics read nothing before the epoch's end", (t) => {
  const out = torch.zeros(4, 3, { device });
  const target = torch.zeros(4, { dtype: torch.int64, device });
  const words = torch.zeros(4, 2, { dtype: torch.int64, device });
  const state = { last_output: out, last_target: target } as unknown as LossState;
  const of_words = { last_output: torch.zeros(4, 2, 3, { device }), last_target: words };
  const metrics = [
    { metric: new AverageMetric(accuracy), state },
    { metric: new Perplexity(), state: of_words as unknown as LossState },
  ];
  for (const { metric, state: seen } of metrics) {
    metric.on_epoch_begin();
    metric.on_batch_end(seen);
    metric.on_batch_end(seen);
    const end = { last_metrics: [0] as (number | null)[] } as EpochEndState;
    t.throws(() => metric.on_epoch_end(end), { message: NO_ELEMENTS });
  }
});
