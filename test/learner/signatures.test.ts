/** Parameters of the Learner, callbacks and metrics: names, order and defaults are fastai 1.0.61's. */
import test from "ava";
import * as learner from "torchnode/learner";
import { compare_with_fastai, type Exceptions, with_methods } from "../support/signatures.js";
import { tiny_learner } from "./tiny.js";

/** Ours, which come by name alone. */
const ours: Exceptions = {
  signal: "ends a fit when it is aborted",
  fused: "chooses the optimizer's kernels",
  output: "is where the table goes",
  file: "is where a plot is written",
  name: "is a metric's column",
  pbar: "is where a fit prints",
  yielder: "gives the event loop its turns",
  silent: "prints nothing",
};

/** fastai's defaults that are expressions, as they are here. */
const defaults = {
  "defaults.lr": "slice(None, 0.003, None)",
  "defaults.wd": 0.01,
  "DatasetType.Valid": "valid",
  AdamW: "<AdamW>",
  list: null,
};

/** Why some differ. */
const exceptions: Exceptions = {
  AdamW: "is Adam with other betas in fastai, by functools.partial",
  CallbackError: "is ours: an error in a callback",
  "CallbackHandler._begin_batch": "is ours: on_batch_begin without its arguments' check",
  "SmoothenValue._take": "is ours: add_value without its argument's check",
  "Learner.set_callback": "is ours: Python sets attributes",
  "Learner.print": "is ours: Python prints",
  "Learner.create_opt": "has fastai's default rate, which its create_opt has not",
  "Learner.reset_model": "is ours: calls the model's reset()",
  "Learner.make_model_dir": "is ours: makes the folder of saved models",
  "Learner.model_path": "is ours: the path of a saved model",
  "Learner.save": "needs a file: fastai's default fails",
  "Learner.load": "needs a file: fastai's default fails",
  MasterBar: "is fastprogress's",
  "MasterBar.start_at": "is ours: fastprogress's bar is set from outside",
  "MasterBar.write": "is fastprogress's",
  "MasterBar.progress": "is ours: fastprogress has another class for it",
  "MasterBar.clear": "is ours: takes the bar away",
  "OptimWrapper.state_dict": "is the inner optimizer's, by __getattr__ in fastai",
  "OptimWrapper.load_state_dict": "is the inner optimizer's, by __getattr__ in fastai",
  "OptimWrapper.toString": "is JavaScript's __repr__",
  Slice: "is Python's slice",
  "Slice.toString": "is JavaScript's __repr__",
  "TrackerCallback.is_better": "is an attribute in fastai",
  flatten_model: "is a lambda in fastai",
  format_time: "is fastprogress's",
  mae: "is another name of mean_absolute_error",
  mse: "is another name of mean_squared_error",
  msle: "is another name of mean_squared_logarithmic_error",
  rmse: "is another name of root_mean_squared_error",
  slice: "is Python's slice",
  split_model: "needs both: fastai's defaults fail",
};

/** Events are called by the handler with the state as one object. */
const is_event = (name: string): boolean => /^(on_|jump_to_epoch|_order)/.test(name);

test("the Learner, callbacks and metrics have fastai's parameters", (t) => {
  const compared = with_methods(learner, (name) => name, is_event);
  compare_with_fastai(t, compared, exceptions, { ours, defaults });
});

test("a fit's arguments come by position in fastai's order, or by name", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit(1, 0.1, 0.5);
  t.is(learn.opt.wd, 0.5);
  await learn.fit({ epochs: 1, lr: 0.2 });
  t.is(learn.opt.lr, 0.2);
  t.deepEqual(learn.recorder.lrs.slice(0, 1), [0.2]);
});

test("unknown names are told, with what was meant", async (t) => {
  const { learn } = tiny_learner(t);
  const wrong = (options: object): Promise<void> => learn.fit_one_cycle(1, options as object);
  await t.throwsAsync(wrong({ pct_strat: 0.1 }), {
    instanceOf: TypeError,
    message:
      "fit_one_cycle() got an unexpected keyword argument 'pct_strat'. Did you mean 'pct_start'?",
  });
  t.throws(() => tiny_learner(t, { metrcs: [] } as object), {
    message: "Learner() got an unexpected keyword argument 'metrcs'. Did you mean 'metrics'?",
  });
});

test("a callback's method that is named like an event is told of", async (t) => {
  class Misses extends learner.Callback {
    on_epoch_finish(): void {}
  }
  await t.throwsAsync(tiny_learner(t).learn.fit(1, 0.1, { callbacks: new Misses() }), {
    instanceOf: TypeError,
    message: /^Misses\.on_epoch_finish: there is no such event\. .*on_epoch_end/,
  });
});
