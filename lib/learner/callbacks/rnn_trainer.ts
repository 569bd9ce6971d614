import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EventResult, LossState, OutputState } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

/** The parameters of {@link RNNTrainer}, by name. */
export interface RNNTrainerOptions extends LearnArgument {
  /** The factor of the last layer's dropped-out activations in the loss. Default: 0. */
  alpha?: number;
  /** The factor of the differences between neighbouring activations in the loss. Default: 0. */
  beta?: number;
}

const read_arguments = signature<Required<RNNTrainerOptions>>("RNNTrainer", {
  learn: learn_kind,
  alpha: kinds.number(0),
  beta: kinds.number(0),
});

/**
 * Trains a model whose output is [prediction, raw activations by layer, dropped-out activations by
 * layer]: the loss sees the prediction, and activation regularization is added to it. The model's
 * hidden state is reset at the start of each epoch.
 *
 * Mirrors fastai's RNNTrainer.
 */
export class RNNTrainer extends LearnerCallback {
  /** The weight of the activations' penalty (AR). Default: 0. */
  readonly alpha: number;
  /** The weight of the penalty of changes between steps (TAR). Default: 0. */
  readonly beta: number;
  #raw_out: readonly Tensor[] = [];
  #out: readonly Tensor[] = [];

  constructor(
    ...args: Arguments<[learn: Learner], [alpha: number, beta: number], RNNTrainerOptions>
  ) {
    const { learn, alpha, beta } = read_arguments(args);
    super(learn);
    this.alpha = alpha;
    this.beta = beta;
  }

  override on_epoch_begin(): void {
    this.learn.reset_model();
  }

  override on_loss_begin({ last_output }: OutputState): EventResult {
    if (!Array.isArray(last_output) || last_output.length !== 3) {
      throw new TypeError("RNNTrainer: the model should return [prediction, raw outputs, outputs]");
    }
    const [prediction, raw_out, out] = last_output;
    this.#raw_out = raw_out;
    this.#out = out;
    return { last_output: prediction };
  }

  override on_backward_begin({ last_loss }: LossState): EventResult {
    let loss = last_loss;
    const last = this.#out.at(-1);
    if (this.alpha !== 0 && last !== undefined) {
      loss = loss.add(last.float().pow(2).mean().mul(this.alpha));
    }
    const h = this.#raw_out.at(-1);
    if (this.beta !== 0 && h !== undefined && h.length > 1) {
      const change = h.at(":", "1:").sub(h.at(":", ":-1"));
      loss = loss.add(change.float().pow(2).mean().mul(this.beta));
    }
    return { last_loss: loss };
  }
}
