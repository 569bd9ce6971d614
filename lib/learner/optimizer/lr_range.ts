import { libm } from "../../optim/internal.js";
import { text_of } from "../../torch/internal.js";
import { type HyperParameter, listify } from "./hyper_parameter.js";
import { Slice } from "./slice.js";

/** A learning rate: one for all layer groups, one for each, or a slice over them. */
export type LearningRate = HyperParameter | Slice;

export function is_learning_rate(value: unknown): value is LearningRate {
  return typeof value === "number" || Array.isArray(value) || value instanceof Slice;
}

/** `n` values from `start` to `stop` in even multiples. */
function even_mults(start: number, stop: number, n: number): number[] {
  if (n < 2) {
    throw new RangeError(
      `slice(${start}, ${stop}) spreads over layer groups, but there is only one: split the model, or give one learning rate`,
    );
  }
  const step = libm.pow(stop / start, 1 / (n - 1));
  return Array.from({ length: n }, (_, i) => start * libm.pow(step, i));
}

/**
 * The learning rates of `count` layer groups. Mirrors fastai's Learner.lr_range.
 *
 * @throws RangeError if a list does not have `count` values, or a value is not a number of at least
 * 0.
 */
export function lr_range(lr: LearningRate, count: number): HyperParameter {
  const values = spread(lr, count);
  for (const value of typeof values === "number" ? [values] : values) {
    if (!(value >= 0)) {
      throw new RangeError(
        `a learning rate should be a number from 0 on, but got ${text_of(value)}`,
      );
    }
  }
  return values;
}

function spread(lr: LearningRate, count: number): HyperParameter {
  if (!(lr instanceof Slice)) return typeof lr === "number" ? lr : listify(lr, count);
  if (lr.start !== null && lr.start !== 0) return even_mults(lr.start, lr.stop, count);
  return [...new Array<number>(count - 1).fill(lr.stop / 10), lr.stop];
}
