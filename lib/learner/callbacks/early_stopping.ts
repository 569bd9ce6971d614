import type { EpochEndState, EventResult } from "../callback.js";
import { PatientTracker } from "./tracker.js";

/**
 * Ends the fit when the monitored value has not become better for more than `patience` epochs. The
 * weights stay as the last epoch left them.
 *
 * Mirrors fastai's EarlyStoppingCallback.
 */
export class EarlyStoppingCallback extends PatientTracker {
  override on_epoch_end({ epoch }: EpochEndState): EventResult {
    if (!this.loses_patience()) return undefined;
    this.learn.print(`Epoch ${epoch}: early stopping`);
    return { stop_training: true };
  }
}
