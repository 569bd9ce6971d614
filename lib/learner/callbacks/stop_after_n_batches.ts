import { Callback, type EventResult, type LossState } from "../callback.js";

/**
 * Ends the fit, without validating, after `n_batches` of the first epoch (default: 2).
 *
 * Mirrors fastai's StopAfterNBatches.
 */
export class StopAfterNBatches extends Callback {
  constructor(readonly n_batches = 2) {
    super();
  }

  override on_batch_end({ iteration }: LossState): EventResult {
    if (iteration !== this.n_batches - 1) return undefined;
    return { stop_epoch: true, stop_training: true, skip_validate: true };
  }
}
