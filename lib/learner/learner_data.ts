import type { DatasetType, LossFunction } from "../data/index.js";
import { known_length } from "../data/internal.js";
import { type DeviceLike, Tensor } from "../torch/index.js";
import { kind_of } from "../torch/internal.js";
import type { Tensors } from "./callback.js";

/** A batch: the model's inputs, and the targets that its output is compared with. */
export type Batch = readonly [xb: Tensors, yb: Tensors];

/**
 * The batches of an epoch: each iterator is a new pass. With a `[Symbol.asyncIterator]()` they are
 * waited for.
 */
export interface BatchLoader extends Iterable<Batch> {
  /** The number of batches. Asking a loader that does not know is a TypeError. */
  readonly length: number;
  /** The dataset that the batches come from; notified of epochs if it listens to them. */
  readonly dataset?: unknown;
  /** The number of samples in a batch. */
  readonly batch_size?: number | null;
}

/** Data of a Learner: a DataBunch, or any object with these members. */
export interface LearnerData {
  /** The loader of the training data. */
  readonly train_dl: BatchLoader;
  /** The loader of the validation data. */
  readonly valid_dl?: BatchLoader | null;
  /** The folder that models and logs are written below. */
  readonly path: string;
  /** The device of the batches and the model. */
  readonly device: DeviceLike;
  /** The loss of learners if none is given. */
  readonly loss_func?: LossFunction | undefined;
  /** Whether there is nothing to validate with. Default: by `valid_dl`. */
  readonly empty_val?: boolean;
  /** The loader of that kind of data. */
  dl?(ds_type?: DatasetType): BatchLoader | null | undefined;
}

/**
 * The number of batches of a loader.
 *
 * @throws TypeError if the loader does not know the number
 */
export function length_of(dl: BatchLoader, what: string): number {
  const length = known_length(dl);
  if (length !== undefined) return length;
  throw new TypeError(
    `${what} has to know how many batches an epoch has, but ${kind_of(dl)} does not know its length (an iterable dataset may have a length)`,
  );
}

/**
 * A batch: the input and the target.
 *
 * @throws TypeError for anything else
 */
export function as_batch(batch: unknown): Batch {
  if (Array.isArray(batch) && batch.length === 2) return batch as unknown as Batch;
  const shown =
    batch instanceof Tensor
      ? `a tensor of shape [${batch.shape.join(", ")}]`
      : Array.isArray(batch)
        ? `an array of ${batch.length}`
        : kind_of(batch);
  throw new TypeError(
    `a batch should be [x, y], the input and the target, but it is ${shown}: each sample of the data should be [x, y]`,
  );
}

/** An error that says that a loader has given no batch. */
export function no_batches(dl: BatchLoader, what: string): RangeError {
  const length = known_length(dl);
  const promised = length === undefined ? "" : `, though its length is ${length}`;
  return new RangeError(
    `${what} gave no batch${promised}. Each epoch is a new pass: an iterator that can be read only once, ` +
      "such as a generator's, is empty the second time",
  );
}

/** Whether there is nothing to validate with. */
export function has_no_validation(data: LearnerData): boolean {
  const { valid_dl } = data;
  return (
    data.empty_val ?? (valid_dl === null || valid_dl === undefined || known_length(valid_dl) === 0)
  );
}

/**
 * @throws RangeError if there is no batch to train with, TypeError for anything that is not a
 * loader.
 */
export function check_not_empty(train_dl: BatchLoader): void {
  if (!(Symbol.iterator in train_dl || Symbol.asyncIterator in train_dl)) {
    throw new TypeError(
      `train_dl should be an iterable of batches, but it is ${kind_of(train_dl)}`,
    );
  }
  if (known_length(train_dl) !== 0) return;
  const { dataset, batch_size } = train_dl;
  const count = (dataset as { length?: number } | undefined)?.length;
  throw new RangeError(
    "Your training dataloader is empty, can't train a model. Use a smaller batch size " +
      `(batch size=${batch_size ?? "unknown"} for ${count ?? "unknown"} elements).`,
  );
}
