import { CrossEntropyFlat } from "../../nn/index.js";
import type { Tensor } from "../../torch/index.js";
import { torch } from "../../torch/index.js";
import { Callback, type EpochEndState, type EventResult, type LossState } from "../callback.js";

/**
 * A language model's perplexity: e to the mean cross entropy of the validation batches, each of which
 * counts by its length (the target's second dimension).
 *
 * Mirrors fastai's Perplexity.
 */
export class Perplexity extends Callback {
  #losses: Tensor[] = [];
  #lengths: number[] = [];

  override on_epoch_begin(): void {
    this.#losses = [];
    this.#lengths = [];
  }

  override on_batch_end({ last_output, last_target }: LossState): void {
    const target = last_target as Tensor;
    this.#losses.push(new CrossEntropyFlat()(last_output as Tensor, target));
    this.#lengths.push(target.size(1));
  }

  override on_epoch_end({ last_metrics }: EpochEndState): EventResult {
    const [first, ...others] = this.#losses.map((loss, i) => loss.mul(this.#lengths[i] as number));
    if (first === undefined) return { last_metrics: [...last_metrics, Number.NaN] };
    const sum = others.reduce((total, loss) => total.add(loss), first);
    const length = this.#lengths.reduce((total, count) => total + count, 0);
    return { last_metrics: [...last_metrics, Number(torch.exp(sum.div(length)).item())] };
  }
}
