/**
 * The whole lesson beside Python's PyTorch, equal to the last bit.
 *
 * Each model is trained twice from the same seed on one thread of the same machine: here by the
 * Learner, and by lesson.py, which a reader can check line by line against fastai. Initial weights,
 * every training loss, every epoch's figures and the weights at the end are compared, with the
 * optimizer's kernels that Python runs by default and with the fused ones.
 */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import test, { type ExecutionContext } from "ava";
import { Callback, type LossState, type nn, type Tensor, torch } from "torchnode";
import { EpochRows, type Lesson, lesson_data, lesson_learner, lessons } from "torchnode/lesson7";
import { root } from "../support/paths.js";
import { require_python } from "../support/python.js";
import { lesson_py, type WrittenEpoch, type WrittenFit, type WrittenTensor } from "./lesson_py.js";

const seed = 7;

/** Keeps every training loss as the loss function gave it. */
class EveryLoss extends Callback {
  readonly losses: number[] = [];

  override on_backward_begin({ last_loss }: LossState): void {
    this.losses.push(last_loss.item());
  }
}

type State = Record<string, WrittenTensor>;

/** A model's weights and statistics as lesson.py writes them. */
function state_of(model: nn.Module): State {
  const written = ([name, tensor]: [string, Tensor]) => {
    const { buffer, byteOffset, byteLength } = tensor.detach().typed_array();
    const bytes = Buffer.from(buffer, byteOffset, byteLength).toString("base64");
    const dtype = String(tensor.dtype).replace("torch.", "");
    return [name, { shape: tensor.shape, dtype, bytes }] as const;
  };
  return Object.fromEntries(Object.entries(model.state_dict()).map(written));
}

type Fit = Pick<WrittenFit, "initial" | "losses" | "epochs" | "final">;

/** Trains one of the lesson's models as `npm run lesson` does. */
async function trained(lesson: Lesson, fused: boolean): Promise<Fit> {
  const { epochs, max_lr, pct_start } = lesson;
  const learn = lesson_learner(lesson, src, { seed, device: "cpu", fused, silent: true });
  const every = new EveryLoss();
  const rows = new EpochRows();
  const initial = state_of(learn.model);
  await learn.fit_one_cycle(epochs, max_lr, { pct_start, callbacks: [every, rows] });
  return {
    initial,
    losses: every.losses,
    epochs: rows.rows as WrittenEpoch[],
    final: state_of(learn.model),
  };
}

/** One sentence about the tensors that differ, or "equal to the last bit". */
function compared(mine: State, theirs: State): string {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const differing = names.filter((name) => !isDeepStrictEqual(mine[name], theirs[name]));
  return differing.length === 0 ? "equal to the last bit" : `differ in ${differing.join(", ")}`;
}

/** Where two lists of losses first differ. */
function first_difference(mine: readonly number[], theirs: readonly number[]): string {
  const at = mine.findIndex((loss, i) => loss !== theirs[i]);
  return at < 0 ? "none" : `iteration ${at}: ${mine[at]}, in Python ${theirs[at]}`;
}

const figures = ({ epoch, train_loss, valid_loss, accuracy }: WrittenEpoch) => ({
  epoch,
  train_loss,
  valid_loss,
  accuracy,
});

function same_fit(t: ExecutionContext, lesson: Lesson, mine: Fit, theirs: Fit): void {
  const batches = { 3: 261, 20: 40 }[lesson.bptt] ?? Number.NaN;
  t.is(theirs.losses.length, lesson.epochs * batches);
  t.is(compared(mine.initial, theirs.initial), "equal to the last bit", "initial weights");
  t.is(first_difference(mine.losses, theirs.losses), "none", "training losses");
  t.is(mine.losses.length, theirs.losses.length);
  t.deepEqual(mine.epochs.map(figures), theirs.epochs.map(figures));
  t.is(compared(mine.final, theirs.final), "equal to the last bit", "weights at the end");
  t.not(
    compared(mine.final, theirs.initial),
    "equal to the last bit",
    "training moved the weights",
  );
}

const { src } = lesson_data();
torch.set_num_threads(1);
// LibTorch's own passes through recurrent layers, as Python runs them.
torch.backends.rnn.fused = false;

for (const [model, lesson] of lessons.entries()) {
  for (const fused of [false, true]) {
    const kernels = fused ? "fused" : "Python's default";
    test.serial(`${lesson.name} trains as in Python, with ${kernels} Adam kernels`, async (t) => {
      const python = require_python(t);
      if (python === undefined) return;
      const [theirs, mine] = await Promise.all([
        lesson_py(python, { model, seed, fused }),
        trained(lesson, fused),
      ]);
      const libtorch = realpathSync(join(root, "build/Release/libtorch"));
      t.is(realpathSync(theirs.libtorch), libtorch, "both sides run the same LibTorch");
      t.deepEqual([theirs.name, theirs.threads], [lesson.name, torch.get_num_threads()]);
      same_fit(t, lesson, mine, theirs);
    });
  }
}
