import type { DatasetType } from "../data/index.js";
import type { DeviceLike, Tensor } from "../torch/index.js";
import type { Tensors } from "./callback.js";

/** What a model is given, and what it should give back. */
export type Batch = readonly [xb: Tensors, yb: Tensors];

/** The batches of an epoch: each iterator is a new pass. */
export interface BatchLoader extends Iterable<Batch> {
  /** How many batches there are. */
  readonly length: number;
  /** What the batches come from; told of epochs if it listens to them. */
  readonly dataset?: unknown;
  readonly batch_size?: number | null;
}

/**
 * A loss of the model's output and the target: a 0-dim tensor. Where a batch has several targets, they
 * come one after the other. One that has a `reduction` is set to
 * "none" where each element's loss is wanted; its `activation` makes predictions of outputs.
 */
export interface LossFunction {
  (output: Tensor, target: Tensor): Tensor;
  reduction?: string;
  activation?(output: Tensor): Tensor;
}

/** What a learner learns from: a DataBunch, or anything that has these. */
export interface LearnerData {
  readonly train_dl: BatchLoader;
  readonly valid_dl?: BatchLoader | null;
  /** The folder that models and logs are written below. */
  readonly path: string;
  /** Where batches are, and the model is put. */
  readonly device: DeviceLike;
  /** The loss of learners that name none. */
  readonly loss_func?: LossFunction | undefined;
  /** Whether there is nothing to validate with. Default: by `valid_dl`. */
  readonly empty_val?: boolean;
  /** The loader of that kind of data. */
  dl?(ds_type?: DatasetType): BatchLoader | null | undefined;
}

/** Whether there is nothing to validate with. */
export function has_no_validation(data: LearnerData): boolean {
  return data.empty_val ?? (data.valid_dl ?? { length: 0 }).length === 0;
}

/** @throws RangeError where there is not one batch to train with. */
export function check_not_empty(train_dl: BatchLoader): void {
  if (train_dl.length > 0) return;
  const { dataset, batch_size } = train_dl;
  const count = (dataset as { length?: number } | undefined)?.length;
  throw new RangeError(
    "Your training dataloader is empty, can't train a model. Use a smaller batch size " +
      `(batch size=${batch_size ?? "unknown"} for ${count ?? "unknown"} elements).`,
  );
}
