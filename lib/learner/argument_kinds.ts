/** Kinds of arguments that learners, callbacks and metrics share. */
import { type GlobalAbortSignal, kinds } from "../torch/internal.js";
import type { Activation } from "./activations.js";
import { Callback, type Metric } from "./callback.js";
import type { Learner } from "./learner.js";
import type { HyperParameter } from "./optimizer/hyper_parameter.js";
import { is_learning_rate, type LearningRate } from "./optimizer/lr_range.js";

const { Kind } = kinds;

/** The first parameter of a callback that works on a learner. */
export interface LearnArgument {
  /** The learner that the callback works on. */
  learn: Learner;
}

export const learn_kind = new Kind<Learner>(
  "Learner",
  (value) => typeof (value as Partial<Learner> | null)?.set_callback === "function",
);

/** One or several. The CallbackHandler reports a class given instead of an object. */
export type Callbacks = Callback | readonly Callback[] | null;

export type Metrics = Metric | readonly Metric[] | null;

const one_or_many = <T>(name: string): kinds.Kind<T | null> =>
  new Kind<T | null>(
    name,
    (value) =>
      value === null ||
      value instanceof Callback ||
      typeof value === "function" ||
      Array.isArray(value),
    null,
  );

export const callbacks_kind = (): kinds.Kind<Callbacks> =>
  one_or_many<Callbacks>("Callback or array of Callbacks");

export const metrics_kind = (): kinds.Kind<Metrics> =>
  one_or_many<Metrics>("function, Callback or an array of them");

export const hyper_kind = (): kinds.Kind<HyperParameter> =>
  kinds.either<[number, readonly number[]]>(kinds.number(), kinds.array_of(kinds.number()));

export const learning_rate_kind = (): kinds.Kind<LearningRate> =>
  new Kind<LearningRate>("number, array of numbers or slice", is_learning_rate);

export const activation_kind = (): kinds.Kind<Activation | null> =>
  kinds.nullable(kinds.callable<Activation>());

/** Ends a fit when it is aborted; ours, so by name alone. */
export const signal_kind = (): kinds.Kind<GlobalAbortSignal | null> =>
  kinds.nullable(kinds.instance(AbortSignal, "AbortSignal"));
