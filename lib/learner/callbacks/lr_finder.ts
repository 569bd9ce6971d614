import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { hyper_kind, type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EventResult, LossState, TrainEndState } from "../callback.js";
import { remember } from "../checkpoint.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";
import type { HyperParameter } from "../optimizer/hyper_parameter.js";
import { annealing_exp, Scheduler } from "../schedule.js";

/** The parameters of {@link LRFinder}, by name. */
export interface LRFinderArguments extends LearnArgument, LRFinderOptions {}

export interface LRFinderOptions {
  /** The learning rate of the first batch. Default: 1e-7. */
  start_lr?: HyperParameter;
  /** The learning rate that the schedule goes to. Default: 10. */
  end_lr?: HyperParameter;
  /** The number of batches that are tried. Default: 100. */
  num_it?: number;
  /** Whether it ends when the smoothed loss is four times its least, or NaN. Default: true. */
  stop_div?: boolean;
}

const read_arguments = signature<Required<LRFinderArguments>>("LRFinder", {
  learn: learn_kind,
  start_lr: hyper_kind().or(1e-7),
  end_lr: hyper_kind().or(10),
  num_it: kinds.integer(100),
  stop_div: kinds.boolean(true),
});

/**
 * A mock training whose learning rate grows in even multiples from batch to batch. The weights and
 * the optimizer's state are kept in memory from its start, and put back at its end; fastai
 * writes models/tmp.pth, which several learners in one folder would overwrite for each other.
 *
 * Mirrors fastai's LRFinder.
 */
export class LRFinder extends LearnerCallback {
  /**
   * Whether to stop once the loss diverges: when it is more than 4 times the best, or NaN. Default:
   * true.
   */
  readonly stop_div: boolean;
  readonly #sched: Scheduler;
  #stop: number | null = null;
  #best_loss = 0;
  #restore: (() => void) | null = null;

  constructor(
    ...args: Arguments<
      [learn: Learner],
      [start_lr: HyperParameter, end_lr: HyperParameter, num_it: number, stop_div: boolean],
      LRFinderArguments
    >
  ) {
    const { learn, start_lr, end_lr, num_it, stop_div } = read_arguments(args);
    super(learn);
    this.stop_div = stop_div;
    this.#sched = new Scheduler({ start: start_lr, end: end_lr }, num_it, annealing_exp);
  }

  override on_train_begin(): EventResult {
    this.#restore = remember(this.learn.model, this.learn.opt);
    this.learn.opt.lr = this.#sched.start;
    this.#stop = null;
    this.#best_loss = 0;
    return { skip_validate: true };
  }

  override on_batch_end({ iteration, smooth_loss }: LossState): EventResult {
    if (iteration === 0 || smooth_loss < this.#best_loss) this.#best_loss = smooth_loss;
    this.learn.opt.lr = this.#sched.step();
    const diverges = smooth_loss > 4 * this.#best_loss || Number.isNaN(smooth_loss);
    if (!this.#sched.is_done && !(this.stop_div && diverges)) return undefined;
    this.#stop ??= iteration;
    return { stop_epoch: true, stop_training: true };
  }

  override on_epoch_end(): EventResult {
    return this.#stop === null ? undefined : { stop_training: true };
  }

  override on_train_end({ epoch, num_batch }: TrainEndState): void {
    const { learn } = this;
    this.#restore?.();
    this.#restore = null;
    learn.reset_model();
    learn.print("LR Finder is complete, call recorder.plot() of this Learner to see the graph.");
    const total = epoch * num_batch;
    const stop = this.#stop ?? 0;
    if (total - stop > 10) {
      learn.print(
        `Best loss at batch #${stop}/${total}, may consider .plot(skip_end=${total - stop + 3})`,
      );
    }
  }
}
