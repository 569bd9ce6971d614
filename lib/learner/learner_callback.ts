import { type Arguments, kinds, signature } from "../torch/internal.js";
import { Callback } from "./callback.js";
import { camel2snake } from "./camel2snake.js";
import type { Learner } from "./learner.js";

/**
 * Makes a callback for each fit: a class whose constructor takes the learner (`CSVLogger`), or a
 * function (`(learn) => new EarlyStoppingCallback(learn, { patience: 2 })`).
 */
export type CallbackFn = (new (learn: Learner) => Callback) | ((learn: Learner) => Callback);

/** Makes the callback. */
export function make_callback(fn: CallbackFn, learn: Learner): Callback {
  const is_class = (fn as { prototype?: unknown }).prototype instanceof Callback;
  return is_class
    ? new (fn as new (learn: Learner) => Callback)(learn)
    : (fn as (learn: Learner) => Callback)(learn);
}

const read_arguments = signature<{ learn: Learner }>("LearnerCallback", {
  learn: new kinds.Kind<Learner>(
    "Learner",
    (value) => typeof (value as Partial<Learner> | null)?.set_callback === "function",
  ),
});

/**
 * A callback that works on a learner. The learner gets it as a property, under its class's name in
 * snake case: `learn.recorder`, `learn.csv_logger`.
 *
 * Mirrors fastai's LearnerCallback.
 */
export class LearnerCallback extends Callback {
  /** The learner that it works on. */
  readonly learn: Learner;

  constructor(...args: Arguments<[learn: Learner], [], { learn: Learner }>) {
    const { learn } = read_arguments(args);
    super();
    this.learn = learn;
    learn.set_callback(this.cb_name, this);
  }

  /** The name of the learner's property. */
  get cb_name(): string {
    return camel2snake(this.constructor.name);
  }
}
