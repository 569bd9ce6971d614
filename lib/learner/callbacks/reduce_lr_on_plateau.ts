import { type Arguments, kinds, signature } from "../../torch/internal.js";
import type { EpochEndState } from "../callback.js";
import type { Learner } from "../learner.js";
import { type Mode, PatientTracker, type PatientTrackerOptions, tracker_kinds } from "./tracker.js";

export interface ReduceLROnPlateauOptions extends PatientTrackerOptions {
  /** The factor by which the learning rate is multiplied. Default: 0.2. */
  factor?: number;
  /** From this learning rate down nothing is reduced. Default: 0.001. */
  min_lr?: number;
}

const read_arguments = signature<Required<ReduceLROnPlateauOptions>>("ReduceLROnPlateauCallback", {
  ...tracker_kinds,
  patience: kinds.integer(0),
  factor: kinds.number(0.2),
  min_delta: kinds.number(0),
  min_lr: kinds.number(0.001),
});

/**
 * Reduces the learning rate when the monitored value has not improved for more than `patience`
 * epochs. A scheduler that sets the learning rate overrides it.
 *
 * Mirrors fastai's ReduceLROnPlateauCallback.
 */
export class ReduceLROnPlateauCallback extends PatientTracker {
  /** The learning rate is multiplied by this. Default: 0.2. */
  readonly factor: number;
  /** The least learning rate. Default: 0.001. */
  readonly min_lr: number;

  constructor(
    ...args: Arguments<
      [learn: Learner],
      [
        monitor: string,
        mode: Mode,
        patience: number,
        factor: number,
        min_delta: number,
        min_lr: number,
      ],
      ReduceLROnPlateauOptions
    >
  ) {
    const { factor, min_lr, ...options } = read_arguments(args);
    super(options);
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
