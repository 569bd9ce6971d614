/** Training steps of the lesson's six models: from fetching a batch to zero_grad. */
import {
  type Batch,
  CallbackHandler,
  type LabelLists,
  type Learner,
  loss_batch,
} from "../../../lib/index.js";
import { type Lesson, lesson_data, lesson_learner, lessons } from "../../../lib/lesson7/index.js";
import type { Group, Row, Setting, Work } from "../row.js";

/** Python's ways to run the same optimizer. */
const variants = ["default", "foreach", "fused"];

let source: LabelLists | undefined;

/** The lesson's texts, read when the first row needs them. */
export function lesson_src(): LabelLists {
  source ??= lesson_data().src;
  return source;
}

/** For each model the ratio that its step should not exceed. */
export const step_goals = [0.68, 0.68, 0.8, 0.75, 0.6, 0.5];

/** The training data epoch after epoch, as a fit reads it. */
function* endless({ data }: Learner, handler: CallbackHandler): Generator<Batch, never> {
  handler.set_dl(data.train_dl);
  for (;;) {
    handler.on_epoch_begin();
    yield* data.train_dl;
  }
}

/** The Learner's own step; there are no callbacks, as Python has none. */
function steps(learn: Learner, max_lr: number): Work {
  learn.create_opt(max_lr / 10, 1e-2);
  learn.opt.mom = 0.9;
  learn.model.train();
  const handler = new CallbackHandler();
  const batches = endless(learn, handler);
  return (times) => {
    for (let i = 0; i < times; i++) {
      const [x, y] = batches.next().value;
      loss_batch(learn.model, x, y, learn.loss_func, learn.opt, handler);
    }
  };
}

export function lesson_steps({ seed }: Setting): Group {
  const row = (lesson: Lesson, number: number): Row => ({
    name: lesson.name,
    goal: step_goals[number] as number,
    node: () => {
      const learn = lesson_learner(lesson, lesson_src(), { seed, device: "cpu", silent: true });
      return steps(learn, lesson.max_lr);
    },
    python: { args: [number], variants },
  });
  return {
    name: "lesson_steps",
    title: "A training step (batch to zero_grad)",
    rows: lessons.map(row),
  };
}
