import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { hyper_kind, type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EpochEndState, EventResult, LossState, TrainBeginState } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";
import { length_of } from "../learner_data.js";
import { type HyperParameter, map_hyper } from "../optimizer/hyper_parameter.js";
import { annealing_cos, Scheduler } from "../schedule.js";

/** The parameters of {@link OneCycleScheduler}, by name. */
export interface OneCycleArguments extends LearnArgument, OneCycleOptions {
  /** The greatest learning rate. */
  lr_max: HyperParameter;
}

export interface OneCycleOptions {
  /** The momentum at the ends and in the middle, or one for all. Default: [0.95, 0.85]. */
  moms?: number | readonly [number, number];
  /** The learning rate starts at `lr_max / div_factor`. Default: 25. */
  div_factor?: number;
  /** The share of the batches in which the learning rate rises. Default: 0.3. */
  pct_start?: number;
  /** The learning rate ends at `lr_max / final_div`. Default: `div_factor * 1e4`. */
  final_div?: number | null;
  /** The epochs of the whole cycle, if this fit is only a part of it. Default: the fit's. */
  tot_epochs?: number | null;
  /** The epoch of the cycle that this fit begins with. Default: 0. */
  start_epoch?: number | null;
}

/** One momentum, or that at the ends and that in the middle. */
export const moms_kind = (): kinds.Kind<number | readonly [number, number]> =>
  kinds
    .either<[number, readonly [number, number]]>(
      kinds.number(),
      kinds.array_of(kinds.number(), 2) as unknown as kinds.Kind<readonly [number, number]>,
    )
    .or([0.95, 0.85]);

const read_arguments = signature<Required<OneCycleArguments>>("OneCycleScheduler", {
  learn: learn_kind,
  lr_max: hyper_kind(),
  moms: moms_kind(),
  div_factor: kinds.number(25),
  pct_start: kinds.number(0.3),
  final_div: kinds.nullable(kinds.number()),
  tot_epochs: kinds.nullable(kinds.integer()),
  start_epoch: kinds.nullable(kinds.integer()),
});

/**
 * The 1cycle policy: the learning rate rises along a cosine to `lr_max` and falls again to almost
 * nothing, the momentum goes the other way. Each training batch is a step of the schedule.
 *
 * Mirrors fastai's OneCycleScheduler.
 */
export class OneCycleScheduler extends LearnerCallback {
  /** The greatest learning rate, or one for each layer group. */
  readonly lr_max: HyperParameter;
  /** The momentum at the ends, and in the middle. */
  readonly moms: readonly [number, number];
  /** The learning rate starts at `lr_max / div_factor`. Default: 25. */
  readonly div_factor: number;
  /** The share of the batches in which the learning rate rises. Default: 0.3. */
  readonly pct_start: number;
  /** The learning rate ends at `lr_max / final_div`. Default: `div_factor * 1e4`. */
  readonly final_div: number;
  /** The epochs of the whole cycle; null for those of the fit. */
  tot_epochs: number | null;
  /** The epoch of the cycle that the fit begins with; null for the first. */
  start_epoch: number | null;
  #lr_scheds: Scheduler[] = [];
  #mom_scheds: Scheduler[] = [];
  #phase = 0;

  constructor(
    ...args: Arguments<
      [learn: Learner, lr_max: HyperParameter],
      [
        moms: number | readonly [number, number],
        div_factor: number,
        pct_start: number,
        final_div: number | null,
        tot_epochs: number | null,
        start_epoch: number | null,
      ],
      OneCycleArguments
    >
  ) {
    const { learn, lr_max, moms, div_factor, pct_start, final_div, ...epochs } =
      read_arguments(args);
    super(learn);
    this.lr_max = lr_max;
    this.moms = typeof moms === "number" ? [moms, moms] : moms;
    this.div_factor = div_factor;
    this.pct_start = pct_start;
    this.final_div = final_div ?? div_factor * 1e4;
    this.tot_epochs = epochs.tot_epochs;
    this.start_epoch = epochs.start_epoch;
  }

  override on_train_begin({ n_epochs, epoch }: TrainBeginState): EventResult {
    const change = this.start_epoch === null ? undefined : { epoch: this.start_epoch };
    this.start_epoch ??= epoch;
    this.tot_epochs ??= n_epochs;
    const n = length_of(this.learn.data.train_dl, "a 1cycle schedule") * this.tot_epochs;
    const rising = Math.trunc(n * this.pct_start);
    const { lr_max, moms } = this;
    const low_lr = map_hyper((lr, div) => lr / div, lr_max, this.div_factor);
    const last_lr = map_hyper((lr, div) => lr / div, lr_max, this.final_div);
    this.#lr_scheds = [
      new Scheduler({ start: low_lr, end: lr_max }, rising, annealing_cos),
      new Scheduler({ start: lr_max, end: last_lr }, n - rising, annealing_cos),
    ];
    this.#mom_scheds = [
      new Scheduler({ start: moms[0], end: moms[1] }, rising, annealing_cos),
      new Scheduler({ start: moms[1], end: moms[0] }, n - rising, annealing_cos),
    ];
    this.#phase = 0;
    this.learn.opt.lr = low_lr;
    this.learn.opt.mom = moms[0];
    return change;
  }

  override jump_to_epoch(epoch: number): void {
    const steps = length_of(this.learn.data.train_dl, "a 1cycle schedule") * epoch;
    for (let i = 0; i < steps; i++) this.#step();
  }

  override on_batch_end({ train }: LossState): EventResult {
    return train ? this.#step() : undefined;
  }

  #step(): EventResult {
    const lr_sched = this.#lr_scheds[this.#phase];
    const mom_sched = this.#mom_scheds[this.#phase];
    if (lr_sched === undefined || mom_sched === undefined) {
      return { stop_training: true, stop_epoch: true };
    }
    this.learn.opt.lr = lr_sched.step();
    this.learn.opt.mom = mom_sched.step();
    if (lr_sched.is_done) this.#phase += 1;
    return undefined;
  }

  override on_epoch_end({ epoch }: EpochEndState): EventResult {
    return epoch > (this.tot_epochs ?? Number.POSITIVE_INFINITY)
      ? { stop_training: true }
      : undefined;
  }
}
