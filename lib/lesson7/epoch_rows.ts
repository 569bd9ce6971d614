import { Callback, type EpochEndState } from "../index.js";

/** Results of one epoch. Values have all the digits that the tensors had. */
export interface EpochRow {
  /** From 0. */
  epoch: number;
  /** The smoothed training loss. */
  train_loss: number;
  valid_loss: number | null;
  accuracy: number | null;
  /** With validation. */
  seconds: number;
}

/** Keeps a row for each epoch of a fit. */
export class EpochRows extends Callback {
  readonly rows: EpochRow[] = [];
  #began = 0;

  override on_epoch_begin(): void {
    this.#began = performance.now();
  }

  override on_epoch_end({ epoch, smooth_loss, last_metrics }: EpochEndState): void {
    const [valid_loss = null, accuracy = null] = last_metrics;
    const seconds = (performance.now() - this.#began) / 1000;
    this.rows.push({ epoch, train_loss: smooth_loss, valid_loss, accuracy, seconds });
  }
}
