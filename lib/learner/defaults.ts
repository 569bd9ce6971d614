import type { Callback } from "./callback.js";
import type { CallbackFn } from "./learner_callback.js";
import { type Slice, slice } from "./optimizer/slice.js";

interface Defaults {
  /** The learning rate of fits if none is given. */
  lr: number | Slice;
  /** The weight decay of learners if none is given. */
  wd: number;
  /** Whether learners print nothing. */
  silent: boolean;
  /** Callbacks of every learner made from now on. */
  extra_callbacks: Callback[];
  /** Functions that make callbacks for every fit of every learner. */
  extra_callback_fns: CallbackFn[];
}

/**
 * Options that learners use if nothing else is given; assign to them to change them for all
 * learners. Mirrors fastai's `defaults`.
 */
export const defaults: Defaults = {
  lr: slice(3e-3),
  wd: 1e-2,
  silent: false,
  extra_callbacks: [],
  extra_callback_fns: [],
};
