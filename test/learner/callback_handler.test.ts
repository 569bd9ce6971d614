/** Events in their order, and what callbacks change by what they return. */
import test from "ava";
import {
  AverageMetric,
  type BatchState,
  Callback,
  CallbackError,
  CallbackHandler,
  type EpochEndState,
  type EventResult,
  type TrainBeginState,
} from "torchnode/learner";
import { torch } from "torchnode/torch";

const EVENTS = [
  "train_begin",
  "epoch_begin",
  "batch_begin",
  "loss_begin",
  "backward_begin",
  "backward_end",
  "step_end",
  "batch_end",
  "epoch_end",
  "train_end",
] as const;

/** Writes down each event that it gets. */
function listener(name: string, order: number, heard: string[]): Callback {
  class Listener extends Callback {
    override get _order(): number {
      return order;
    }
  }
  const callback = new Listener();
  for (const event of EVENTS) {
    Object.assign(callback, { [`on_${event}`]: () => void heard.push(`${name} ${event}`) });
  }
  return callback;
}

function run_a_batch(handler: CallbackHandler, train: boolean): void {
  const x = torch.zeros(2, 3);
  handler.on_batch_begin(x, x, { train });
  handler.on_loss_begin(x);
  if (train) {
    handler.on_backward_begin(torch.tensor(1));
    handler.on_backward_end();
    handler.on_step_end();
  }
  handler.on_batch_end(torch.tensor(1));
}

test("callbacks are called by their order, and as they were given within one order", (t) => {
  const heard: string[] = [];
  const given: [string, number][] = [
    ["a", 0],
    ["b", 5],
    ["c", -10],
    ["d", 0],
  ];
  const handler = new CallbackHandler(given.map(([name, order]) => listener(name, order, heard)));
  handler.on_epoch_begin();
  t.deepEqual(heard, ["c epoch_begin", "a epoch_begin", "d epoch_begin", "b epoch_begin"]);
});

test("metrics come before callbacks, and get batches only in validation", (t) => {
  const heard: string[] = [];
  const early = listener("callback", -100, heard);
  const handler = new CallbackHandler([early], [listener("metric", 0, heard)]);
  handler.on_train_begin(1, null, []);
  handler.on_epoch_begin();
  t.deepEqual(heard.splice(0), [
    "metric train_begin",
    "callback train_begin",
    "metric epoch_begin",
    "callback epoch_begin",
  ]);
  run_a_batch(handler, true);
  t.false(heard.splice(0).some((event) => event.startsWith("metric")));
  run_a_batch(handler, false);
  t.deepEqual(heard.splice(0), [
    "metric batch_begin",
    "callback batch_begin",
    "callback loss_begin",
    "metric batch_end",
    "callback batch_end",
  ]);
  handler.on_epoch_end(null);
  t.deepEqual(heard.splice(0), ["callback epoch_end"], "without validation there are no metrics");
  handler.on_epoch_end(0.5);
  t.deepEqual(heard.splice(0), ["metric epoch_end", "callback epoch_end"]);
});

test("counts training batches and epochs", (t) => {
  const handler = new CallbackHandler();
  handler.on_train_begin(2, null, []);
  for (const _epoch of [0, 1]) {
    handler.on_epoch_begin();
    run_a_batch(handler, true);
    run_a_batch(handler, true);
    run_a_batch(handler, false);
    handler.on_epoch_end(1);
  }
  const { epoch, iteration, num_batch, n_epochs } = handler.state_dict;
  t.deepEqual(
    { epoch, iteration, num_batch, n_epochs },
    { epoch: 2, iteration: 4, num_batch: 2, n_epochs: 2 },
  );
});

test("what a callback returns changes the state that the next one sees", (t) => {
  const seen: unknown[] = [];
  class Doubles extends Callback {
    override on_batch_begin({ last_input }: BatchState): EventResult {
      return { last_input: (last_input as ReturnType<typeof torch.ones>).mul(2) };
    }
  }
  class Sees extends Callback {
    override on_batch_begin({ last_input }: BatchState): void {
      seen.push((last_input as ReturnType<typeof torch.ones>).tolist());
    }
  }
  const handler = new CallbackHandler([new Doubles(), new Sees()]);
  const [xb] = handler.on_batch_begin(torch.ones(2), torch.ones(2));
  t.deepEqual(seen, [[2, 2]]);
  t.deepEqual((xb as ReturnType<typeof torch.ones>).tolist(), [2, 2]);
});

test("skip_bwd, skip_step, skip_zero and stop_epoch hold for one batch", (t) => {
  class Skips extends Callback {
    override on_backward_begin(): EventResult {
      return { skip_bwd: true, skip_step: true, skip_zero: true, stop_epoch: true };
    }
  }
  const skips = new Skips();
  const handler = new CallbackHandler([skips]);
  const x = torch.zeros(1);
  handler.on_batch_begin(x, x);
  t.true(handler.on_backward_begin(torch.tensor(1))[1]);
  t.true(handler.on_backward_end());
  t.true(handler.on_step_end());
  t.true(handler.on_batch_end(torch.tensor(1)));
  handler.callbacks = [];
  handler.on_batch_begin(x, x);
  t.false(handler.on_backward_begin(torch.tensor(1))[1]);
  t.false(handler.on_batch_end(torch.tensor(1)));
});

test("a key that the state does not have is an error that names callback and event", (t) => {
  class Misspells extends Callback {
    override on_epoch_begin(): EventResult {
      return { stop_trainning: true } as EventResult;
    }
  }
  const error = t.throws(() => new CallbackHandler([new Misspells()]).on_epoch_begin(), {
    instanceOf: CallbackError,
    message: /^Misspells\.on_epoch_begin: stop_trainning isn't a valid key .*stop_training/,
  });
  t.true(error?.cause instanceof TypeError);
});

test("an error inside a callback or a metric says where", (t) => {
  class Breaks extends Callback {
    override on_epoch_end(): void {
      throw new RangeError("broken");
    }
  }
  const handler = new CallbackHandler([new Breaks()]);
  const error = t.throws(() => handler.on_epoch_end(null), {
    message: "Breaks.on_epoch_end: broken",
  });
  t.true(error?.cause instanceof RangeError);

  function wrong_metric(): number {
    throw new Error("no such shape");
  }
  const metrics = new CallbackHandler([], [wrong_metric]);
  metrics.on_epoch_begin();
  t.throws(() => run_a_batch(metrics, false), {
    message: "wrong_metric.on_batch_end: no such shape",
  });
});

test("events are synchronous", (t) => {
  class Waits extends Callback {
    override on_epoch_begin(): EventResult {
      return Promise.resolve() as unknown as EventResult;
    }
  }
  t.throws(() => new CallbackHandler([new Waits()]).on_epoch_begin(), { message: /synchronous/ });
});

test("what is no callback and no metric is refused", (t) => {
  const wrong = (value: unknown): never => value as never;
  t.throws(() => new CallbackHandler([wrong(Callback)]), { message: /class Callback: is a "new"/ });
  t.throws(() => new CallbackHandler([wrong({})]), { instanceOf: TypeError });
  t.throws(() => new CallbackHandler([], [wrong("accuracy")]), { message: /but got accuracy/ });
  t.throws(() => new AverageMetric(() => 1, { name: "" }), { message: /needs a name/ });
});

test("metrics are named by their function, their name or their class", (t) => {
  class MyOwnF1Score extends Callback {}
  let names: string[] = [];
  class Names extends Callback {
    override on_train_begin({ metrics_names }: TrainBeginState): void {
      names = metrics_names;
    }
  }
  const accuracy = (): number => 1;
  const metrics = [accuracy, new AverageMetric(accuracy, { name: "acc" }), new MyOwnF1Score()];
  new CallbackHandler([new Names()], metrics).on_train_begin(1, null, metrics);
  t.deepEqual(names, ["accuracy", "acc", "my_own_f1_score"]);
});

test("a dataset that listens to epochs is told of them last, until another one comes", (t) => {
  const heard: string[] = [];
  const dataset = (name: string): object => ({
    on_epoch_begin: () => void heard.push(`${name} begins`),
    on_epoch_end: () => void heard.push(`${name} ends`),
  });
  const handler = new CallbackHandler([listener("callback", 100, heard)]);
  handler.set_dl({ dataset: dataset("train") });
  handler.on_epoch_begin();
  handler.set_dl({ dataset: dataset("valid") });
  handler.on_epoch_end(null);
  handler.set_dl({ dataset: [1, 2, 3] });
  handler.on_epoch_begin();
  t.deepEqual(heard, [
    "callback epoch_begin",
    "train begins",
    "callback epoch_end",
    "valid ends",
    "callback epoch_begin",
  ]);
});

test("a fit that starts later tells its callbacks to jump", (t) => {
  class Starts extends Callback {
    jumped: number | null = null;
    override on_train_begin(): EventResult {
      return { epoch: 3 };
    }
    override jump_to_epoch(epoch: number): void {
      this.jumped = epoch;
    }
  }
  const starts = new Starts();
  new CallbackHandler([starts]).on_train_begin(5, null, []);
  t.is(starts.jumped, 3);
});

test("an average counts each batch by its rows, in float32", (t) => {
  const mean = (out: ReturnType<typeof torch.ones>): ReturnType<typeof torch.ones> => out.mean();
  const results: unknown[] = [];
  class Takes extends Callback {
    override on_epoch_end({ last_metrics }: EpochEndState): void {
      results.push(last_metrics);
    }
  }
  const handler = new CallbackHandler([new Takes()], [mean]);
  handler.on_epoch_begin();
  for (const [rows, value] of [
    [3, 0.1],
    [1, 0.7],
  ] as const) {
    handler.on_batch_begin(torch.zeros(rows), torch.zeros(rows), { train: false });
    handler.on_loss_begin(torch.full([rows], value));
    handler.on_batch_end(torch.tensor(1));
  }
  handler.on_epoch_end(2);
  const f32 = Math.fround;
  const sum = f32(f32(3 * f32(0.1)) + f32(0.7));
  t.deepEqual(results, [[2, f32(sum / 4)]]);
});

for (const dtype of [torch.float32, torch.float64, torch.float16]) {
  test(`an average is computed as tensors of ${dtype} compute it`, (t) => {
    const values = [0.1, 0.7, 0.35, 1 / 3].map((value) => torch.tensor(value, { dtype }));
    const rows = [3, 1, 64, 17];
    const results: unknown[] = [];
    class Takes extends Callback {
      override on_epoch_end({ last_metrics }: EpochEndState): void {
        results.push(last_metrics);
      }
    }
    const value = (out: ReturnType<typeof torch.ones>): ReturnType<typeof torch.ones> => out;
    const handler = new CallbackHandler([new Takes()], [value]);
    handler.on_epoch_begin();
    let sum = torch.tensor(0, { dtype });
    values.forEach((out, i) => {
      sum = sum.add(out.mul(rows[i] as number));
      handler.on_batch_begin(out, torch.zeros(rows[i] as number), { train: false });
      handler.on_loss_begin(i % 2 === 0 ? out : out.view([1, 1]));
      handler.on_batch_end(torch.tensor(1));
    });
    handler.on_epoch_end(2);
    t.deepEqual(results, [[2, sum.div(85).item()]]);
  });
}

test("a method that a callback gets during a fit is called from then on", (t) => {
  const heard: string[] = [];
  class Learns extends Callback {
    override on_epoch_begin(): void {
      this.on_batch_end = () => void heard.push("batch_end");
    }
  }
  const handler = new CallbackHandler([new Learns()]);
  run_a_batch(handler, true);
  t.deepEqual(heard, []);
  handler.on_epoch_begin();
  run_a_batch(handler, true);
  t.deepEqual(heard, ["batch_end"]);
});
