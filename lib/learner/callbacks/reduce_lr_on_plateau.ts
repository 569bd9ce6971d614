import type { EpochEndState } from "../callback.js";
import type { Learner } from "../learner.js";
import { PatientTracker, type PatientTrackerOptions } from "./tracker.js";

export interface ReduceLROnPlateauOptions extends PatientTrackerOptions {
  /** What the learning rate is multiplied by. Default: 0.2. */
  factor?: number;
  /** From this learning rate down nothing is reduced. Default: 0.001. */
  min_lr?: number;
}

/**
 * Reduces the learning rate when the monitored value has not become better for more than `patience`
 * epochs. A scheduler that sets the learning rate overrides it.
 *
 * Mirrors fastai's ReduceLROnPlateauCallback.
 */
export class ReduceLROnPlateauCallback extends PatientTracker {
  readonly factor: number;
  readonly min_lr: number;

  constructor(
    learn: Learner,
    { factor = 0.2, min_lr = 0.001, ...options }: ReduceLROnPlateauOptions = {},
  ) {
    super(learn, options);
    this.factor = factor;
    this.min_lr = min_lr;
  }

  override on_epoch_end({ epoch }: EpochEndState): void {
    const { opt } = this.learn;
    if (!this.loses_patience() || opt.lr <= this.min_lr) return;
    opt.lr = opt.lr * this.factor;
    this.start_waiting();
    this.learn.print(`Epoch ${epoch}: reducing lr to ${opt.lr}`);
  }
}
