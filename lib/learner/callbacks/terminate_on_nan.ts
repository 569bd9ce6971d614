import { Callback, type EventResult, type LossState } from "../callback.js";

/**
 * Ends the fit, without validating, when a loss is NaN. It reads every batch's loss back from the device.
 *
 * Mirrors fastai's TerminateOnNaNCallback.
 */
export class TerminateOnNaNCallback extends Callback {
  override on_batch_end({ last_loss, epoch, num_batch, pbar }: LossState): EventResult {
    if (!Number.isNaN(Number(last_loss.item()))) return undefined;
    pbar?.write(`Epoch/Batch (${epoch}/${num_batch}): Invalid loss, terminating training.`);
    return { stop_epoch: true, stop_training: true, skip_validate: true };
  }
}
