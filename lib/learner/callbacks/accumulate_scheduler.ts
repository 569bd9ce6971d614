import { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature, warn } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { BatchState, EventResult } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

/** The parameters of {@link AccumulateScheduler}, by name. */
export interface AccumulateOptions extends LearnArgument {
  /** A step is taken every this many batches. Default: 1. */
  n_step?: number;
  /**
   * Whether batches left over at an epoch's end are dropped rather than stepped with. Default:
   * false.
   */
  drop_last?: boolean;
}

const read_arguments = signature<Required<AccumulateOptions>>("AccumulateScheduler", {
  learn: learn_kind,
  n_step: kinds.integer(1),
  drop_last: kinds.boolean(false),
});

/**
 * Adds up the gradients of `n_step` batches before each step, and divides them by the samples that
 * they are of: so the loss should be a sum (`reduction: "sum"`).
 *
 * Mirrors fastai's AccumulateScheduler.
 */
export class AccumulateScheduler extends LearnerCallback {
  /** The number of batches whose gradients make one step of the optimizer. Default: 1. */
  readonly n_step: number;
  /** Whether gradients left over at the end of an epoch make no step. Default: false. */
  readonly drop_last: boolean;
  #samples = 0;
  #batches = 0;

  constructor(
    ...args: Arguments<[learn: Learner], [n_step: number, drop_last: boolean], AccumulateOptions>
  ) {
    const { learn, n_step, drop_last } = read_arguments(args);
    super(learn);
    this.n_step = n_step;
    this.drop_last = drop_last;
  }

  override on_train_begin(): void {
    const { reduction } = this.learn.loss_func;
    if (reduction !== undefined && reduction !== "sum") {
      warn("AccumulateScheduler: for better gradients consider reduction: 'sum'");
    }
  }

  override on_epoch_begin(): void {
    this.#samples = 0;
    this.#batches = 0;
  }

  override on_batch_begin({ last_input, train }: BatchState): void {
    if (!train) return;
    const first = Array.isArray(last_input) ? last_input[0] : last_input;
    this.#samples += first instanceof Tensor ? (first.shape[0] ?? 1) : 1;
    this.#batches += 1;
  }

  override on_backward_end(): EventResult {
    if (this.#batches % this.n_step !== 0) return { skip_step: true, skip_zero: true };
    this.#divide_gradients();
    this.#samples = 0;
    return undefined;
  }

  override on_epoch_end(): void {
    if (this.#samples > 0 && !this.drop_last) {
      this.#divide_gradients();
      this.learn.opt.step();
    }
    this.learn.opt.zero_grad();
  }

  #divide_gradients(): void {
    for (const { grad } of this.learn.model.parameters()) grad?.div_(this.#samples);
  }
}
