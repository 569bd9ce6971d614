import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { Callback, type EventResult, type LossState } from "../callback.js";

const read_arguments = signature<{ n_batches: number }>("StopAfterNBatches", {
  n_batches: kinds.integer(2),
});

/**
 * Ends the fit, without validating, after `n_batches` of the first epoch (default: 2).
 *
 * Mirrors fastai's StopAfterNBatches.
 */
export class StopAfterNBatches extends Callback {
  /** The number of batches after which the fit ends. Default: 2. */
  readonly n_batches: number;

  constructor(...args: Arguments<[], [n_batches: number], { n_batches?: number }>) {
    super();
    this.n_batches = read_arguments(args).n_batches;
  }

  override on_batch_end({ iteration }: LossState): EventResult {
    if (iteration !== this.n_batches - 1) return undefined;
    return { stop_epoch: true, stop_training: true, skip_validate: true };
  }
}
