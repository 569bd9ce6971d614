/** The effects of a learner and its callbacks on the files of other fits, and on the model. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import test from "ava";
import {
  Callback,
  CSVLogger,
  type EpochEndState,
  type EventResult,
  type Learner,
  nn,
  SaveModelCallback,
  type Tensor,
  TrackEpochCallback,
  torch,
} from "torchnode";
import { exact } from "../support/python.js";
import { warnings_of } from "../support/warnings.js";
import { tiny_learner, tiny_model } from "./tiny.js";

const weights = (learn: Learner): unknown => exact(learn.model.state_dict());
const modes = (learn: Learner): boolean[] => [...learn.model.modules()].map((m) => m.training);

test("a load that fails has changed no layer", async (t) => {
  const { learn, path } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  const before = [weights(learn), exact(learn.opt.state_dict())];
  const other = new nn.Sequential(new nn.Linear(4, 8), new nn.BatchNorm1d(8), new nn.Linear(8, 3));
  torch.save(other.state_dict(), join(learn.make_model_dir(), "other.pth"));
  const file = join(path, "models", "damaged.pth");
  torch.save({ model: tiny_model(7).state_dict(), opt: learn.opt.state_dict() } as never, file);
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(
    Buffer.from((tiny_model(7).state_dict()["2.weight"] as Tensor).typed_array().buffer),
  );
  t.true(at > 0);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(file, bytes);
  t.throws(() => learn.load("other"), { message: /size mismatch for 2\.weight/ });
  t.throws(() => learn.load("damaged"), { message: /damaged/ });
  t.throws(() => learn.load("missing"), { message: /cannot be read/ });
  t.deepEqual([weights(learn), exact(learn.opt.state_dict())], before);
});

test("the history of the fit before is kept, under another name", async (t) => {
  const { learn, path } = tiny_learner(t, { callback_fns: CSVLogger });
  const file = (name: string): string => readFileSync(join(path, name), "utf8");
  await learn.fit(1, 1e-3);
  const first = file("history.csv");
  await learn.fit(2, 1e-3);
  t.is(file("history_1.csv"), first);
  t.is(learn.csv_logger?.read_logged_file().length, 2);
  writeFileSync(join(path, "history_2.csv"), "somebody's");
  const second = file("history.csv");
  await learn.fit(1, 1e-3);
  t.is(file("history_2.csv"), "somebody's");
  t.is(file("history_3.csv"), second);
});

test("a history that is a link, private, or cut off goes on", async (t) => {
  const { learn, path } = tiny_learner(t);
  const [real, link] = [join(path, "real.csv"), join(path, "history.csv")];
  writeFileSync(real, "epoch\n0\n", { mode: 0o600 });
  symlinkSync("real.csv", link);
  await learn.fit(1, 1e-3, { callbacks: new CSVLogger(learn) });
  t.is(readFileSync(join(path, "real_1.csv"), "utf8"), "epoch\n0\n");
  t.is(statSync(real).mode & 0o777, 0o600);
  t.true(readFileSync(real, "utf8").startsWith("epoch,train_loss"));

  const rows = join(path, "rows.csv");
  writeFileSync(rows, "epoch,train_loss\n0,0.5\n1,0.");
  await learn.fit(1, 1e-3, {
    callbacks: new CSVLogger(learn, { filename: "rows", append: true }),
  });
  const lines = readFileSync(rows, "utf8").split("\n");
  t.deepEqual(lines.slice(0, 3), ["epoch,train_loss", "0,0.5", "1,0."]);
  t.regex(lines[3] as string, /^0,/);
});

/** Says that the validation loss is NaN in every epoch. */
class Hopeless extends Callback {
  override get _order(): number {
    return -100;
  }
  override on_epoch_end({ last_metrics }: EpochEndState): EventResult {
    return { last_metrics: [Number.NaN, ...last_metrics.slice(1)] };
  }
}

test("another fit's best model is not loaded where no epoch was better than none", async (t) => {
  const { learn } = tiny_learner(t);
  const file = learn.model_path("bestmodel");
  learn.make_model_dir();
  torch.save(tiny_model(7).state_dict(), file);
  const before = readFileSync(file);
  const callbacks = [new Hopeless(), new SaveModelCallback(learn)];
  let trained: unknown;
  class Sees extends Callback {
    override on_epoch_end(): void {
      trained = weights(learn);
    }
  }
  await learn.fit(1, 1e-3, { callbacks: [...callbacks, new Sees()] });
  t.deepEqual(weights(learn), trained);
  t.deepEqual(readFileSync(file), before);
});

test("a best model that another fit has replaced since is not loaded", async (t) => {
  const { learn } = tiny_learner(t);
  class Replaces extends Callback {
    override get _order(): number {
      return 100;
    }
    override on_epoch_end(): void {
      torch.save(tiny_model(7).state_dict(), learn.model_path("bestmodel"));
    }
  }
  const [warned] = await warnings_of(t, async () => {
    await learn.fit(1, 1e-3, { callbacks: [new SaveModelCallback(learn), new Replaces()] });
  });
  t.regex(warned?.message ?? "", /bestmodel\.pth' is not what this fit has saved/);
  t.notDeepEqual(weights(learn), exact(tiny_model(7).state_dict()));
});

/** Ends a fit as a killed process would: in the middle of an epoch's end. */
class Killed extends Callback {
  constructor(
    readonly epoch: number,
    readonly order: number,
  ) {
    super();
  }
  override get _order(): number {
    return this.order;
  }
  override on_epoch_end({ epoch }: EpochEndState): void {
    if (epoch === this.epoch) throw new Error("killed");
  }
}

for (const order of [-15, 50]) {
  const when = order < 0 ? "before" : "after";
  test(`a fit that ended ${when} the model was saved goes on from the last model`, async (t) => {
    const { learn, path } = tiny_learner(t);
    const callbacks = (made: Learner): Callback[] => [
      new TrackEpochCallback(made),
      new SaveModelCallback(made, { every: "epoch" }),
    ];
    const ended = learn.fit(4, 1e-3, { callbacks: [...callbacks(learn), new Killed(2, order)] });
    await t.throwsAsync(ended, { message: /killed/ });
    t.is(readFileSync(join(path, "models", "epoch"), "utf8"), "1");

    const { learn: resumed, lines } = tiny_learner(t, { path });
    await resumed.fit(4, 1e-3, { callbacks: callbacks(resumed) });
    t.true(lines.lines.includes("Loaded bestmodel_1"));
    t.is(resumed.recorder.val_losses.length, 2);

    const whole = tiny_learner(t).learn;
    await whole.fit(4, 1e-3, { callbacks: callbacks(whole) });
    t.deepEqual(weights(resumed), weights(whole));
  });
}

test("a fit does not go on from weights that were never trained", async (t) => {
  const { learn, path } = tiny_learner(t);
  await learn.fit(2, 1e-3, { callbacks: new TrackEpochCallback(learn) });
  learn.save("mine");
  const message = /'.*epoch' says that 2 epochs are done.*learn\.load.*epoch_offset.*restart\(\)/;
  for (const epochs of [4, 2]) {
    const { learn: fresh } = tiny_learner(t, { path });
    const before = weights(fresh);
    const callbacks = [new TrackEpochCallback(fresh), new SaveModelCallback(fresh)];
    await t.throwsAsync(fresh.fit(epochs, 1e-3, { callbacks }), { message });
    t.deepEqual(weights(fresh), before);
    t.false(existsSync(fresh.model_path("bestmodel")));
  }
  const resume = (make: (fresh: Learner) => void, epoch_offset?: number): Promise<void> => {
    const { learn: fresh } = tiny_learner(t, { path });
    make(fresh);
    const options = epoch_offset === undefined ? {} : { epoch_offset };
    return fresh.fit(2, 1e-3, { callbacks: new TrackEpochCallback(fresh, options) });
  };
  await t.notThrowsAsync(resume((fresh) => fresh.load("mine")));
  await t.notThrowsAsync(resume((fresh) => fresh.model.load_state_dict(learn.model.state_dict())));
  await t.notThrowsAsync(resume(() => {}, 2));
  const { learn: searched } = tiny_learner(t, { path });
  await searched.lr_find({ num_it: 4 });
  t.true(searched.is_untrained, "the search has put the weights back");
  await t.throwsAsync(searched.fit(4, 1e-3, { callbacks: new TrackEpochCallback(searched) }), {
    message,
  });
});

test("two learners that search in one folder keep their own weights, and leave no file", async (t) => {
  const { learn: one, path } = tiny_learner(t);
  const { learn: two } = tiny_learner(t, { path });
  two.model.load_state_dict(tiny_model(7).state_dict());
  await two.fit(1, 1e-3);
  const before = [weights(one), weights(two), exact(two.opt.state_dict().state)];
  await Promise.all([one, two].map((learn) => learn.lr_find({ num_it: 12, stop_div: false })));
  t.deepEqual([weights(one), weights(two), exact(two.opt.state_dict().state)], before);
  t.false(existsSync(join(path, "models")));
});

test("predictions during a fit, and a validation that throws, leave each module's mode", async (t) => {
  const { learn } = tiny_learner(t);
  const seen: boolean[][] = [];
  class Predicts extends Callback {
    override on_batch_end(): void {
      if (seen.length > 3) return;
      (learn.model[1] as nn.Module).eval();
      learn.pred_batch();
      seen.push(modes(learn));
    }
  }
  await learn.fit(1, 1e-3, { callbacks: new Predicts() });
  t.deepEqual(seen.slice(0, 4), Array(4).fill([true, true, false, true]));
  t.deepEqual(modes(learn), [false, false, false, false], "a fit ends with a validation");

  learn.model.train();
  (learn.model[0] as nn.Module).eval();
  const expected = [true, false, true, true];
  class Fails extends Callback {
    override on_batch_begin(): void {
      throw new Error("no");
    }
  }
  await t.throwsAsync(learn.validate({ callbacks: new Fails() }), { message: /no/ });
  t.deepEqual(modes(learn), expected);
  const wrong = (): never => {
    throw new Error("no");
  };
  await t.throwsAsync(learn.get_preds({ activ: wrong }), { message: "no" });
  t.deepEqual(modes(learn), expected);
  t.throws(() => learn.pred_batch({ activ: wrong }), { message: "no" });
  t.deepEqual(modes(learn), expected);
  learn.pred_batch();
  t.deepEqual(modes(learn), [false, false, false, false], "as in fastai");

  class FailsLater extends Callback {
    override on_batch_begin({ train }: { train: boolean }): void {
      if (!train) throw new Error("no");
    }
  }
  await t.throwsAsync(learn.fit(1, 1e-3, { callbacks: new FailsLater() }), { message: /no/ });
  t.deepEqual(modes(learn), [true, true, true, true]);
});

test("a validation writes no history, saves no model and counts no epoch", async (t) => {
  const { learn, path } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  learn.callbacks = [
    new CSVLogger(learn),
    new SaveModelCallback(learn),
    new TrackEpochCallback(learn),
  ];
  await learn.validate();
  t.deepEqual(readdirSync(path), ["models"]);
  t.deepEqual(readdirSync(join(path, "models")), []);
});
