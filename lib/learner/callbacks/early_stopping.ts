import { type Arguments, kinds, signature } from "../../torch/internal.js";
import type { EpochEndState, EventResult } from "../callback.js";
import type { Learner } from "../learner.js";
import { type Mode, PatientTracker, type PatientTrackerOptions, tracker_kinds } from "./tracker.js";

const read_arguments = signature<Required<PatientTrackerOptions>>("EarlyStoppingCallback", {
  ...tracker_kinds,
  min_delta: kinds.number(0),
  patience: kinds.integer(0),
});

/**
 * Ends the fit when the monitored value has not improved for more than `patience` epochs. The
 * weights stay as the last epoch left them.
 *
 * Mirrors fastai's EarlyStoppingCallback.
 */
export class EarlyStoppingCallback extends PatientTracker {
  constructor(
    ...args: Arguments<
      [learn: Learner],
      [monitor: string, mode: Mode, min_delta: number, patience: number],
      PatientTrackerOptions
    >
  ) {
    super(read_arguments(args));
  }

  override on_epoch_end({ epoch }: EpochEndState): EventResult {
    if (!this.loses_patience()) return undefined;
    this.learn.print(`Epoch ${epoch}: early stopping`);
    return { stop_training: true };
  }
}
