import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EventResult, LossState, TrainBeginState } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";
import { length_of } from "../learner_data.js";
import { type AnnealFunc, Scheduler, type StartOptEnd, start_opt_end_kind } from "../schedule.js";

/** The parameters of {@link TrainingPhase.schedule_hp}, by name. */
export interface ScheduleArguments {
  /** "lr", "mom", "beta", "wd", or an option of the optimizer's. */
  name: string;
  /** The values that it starts and ends at, or a constant value. */
  vals: StartOptEnd;
  /** The annealing function. Default: linear with an end, else it stays. */
  anneal?: AnnealFunc | null;
}

/** The parameters of {@link GeneralScheduler}, by name. */
export interface GeneralSchedulerArguments extends LearnArgument {
  /** The phases, one after the other. */
  phases: readonly TrainingPhase[];
  /** The epoch that the fit begins with. Default: 0. */
  start_epoch?: number | null;
}

const read_phase = signature<{ length: number }>("TrainingPhase", { length: kinds.number() });

const read_schedule = signature<Required<ScheduleArguments>>("schedule_hp", {
  name: kinds.string(),
  vals: start_opt_end_kind(),
  anneal: kinds.nullable(kinds.callable<AnnealFunc>()),
});

const read_general = signature<Required<GeneralSchedulerArguments>>("GeneralScheduler", {
  learn: learn_kind,
  phases: kinds.array_of(
    new kinds.Kind<TrainingPhase>("TrainingPhase", (value) => value instanceof TrainingPhase),
  ),
  start_epoch: kinds.nullable(kinds.integer()),
});

/**
 * The schedules of hyper-parameters in a phase of `length` batches:
 * `new TrainingPhase(100).schedule_hp("lr", { start: 1e-3, end: 1e-2 }, annealing_cos)`.
 *
 * Mirrors fastai's TrainingPhase.
 */
export class TrainingPhase {
  /** The schedules of the phase, by the hyper-parameters' names. */
  readonly scheds = new Map<string, Scheduler>();

  /** The number of batches that the phase lasts. */
  readonly length: number;

  constructor(...args: Arguments<[length: number], [], { length: number }>) {
    this.length = read_phase(args).length;
  }

  /**
   * Adds the schedule of a hyper-parameter.
   *
   * @param name "lr", "mom", "beta", "wd", or an option of the optimizer's.
   * @param vals the values that it starts and ends at, or a constant value.
   * @param anneal the annealing function. Default: linear with an end, else it stays.
   */
  schedule_hp(
    ...args: Arguments<
      [name: string, vals: StartOptEnd],
      [anneal: AnnealFunc | null],
      ScheduleArguments
    >
  ): this {
    const { name, vals, anneal } = read_schedule(args);
    this.scheds.set(name, new Scheduler(vals, this.length, anneal));
    return this;
  }
}

/** Goes through phases, one after the other. Mirrors fastai's GeneralScheduler. */
export class GeneralScheduler extends LearnerCallback {
  /** The phases, one after the other. */
  readonly phases: readonly TrainingPhase[];
  /** The epoch that the fit begins with; null for the first. */
  start_epoch: number | null;
  #phase = 0;

  constructor(
    ...args: Arguments<
      [learn: Learner, phases: readonly TrainingPhase[]],
      [start_epoch: number | null],
      GeneralSchedulerArguments
    >
  ) {
    const { learn, phases, start_epoch } = read_general(args);
    super(learn);
    if (phases.length === 0) throw new RangeError("GeneralScheduler: expected at least one phase");
    this.phases = phases;
    this.start_epoch = start_epoch;
  }

  override on_train_begin({ epoch }: TrainBeginState): EventResult {
    const change = this.start_epoch === null ? undefined : { epoch: this.start_epoch };
    this.start_epoch ??= epoch;
    this.#phase = 0;
    for (const { scheds } of this.phases) for (const sched of scheds.values()) sched.restart();
    for (const [name, sched] of this.phases[0]?.scheds ?? []) {
      this.learn.opt.set_stat(name, sched.start);
    }
    return change;
  }

  override jump_to_epoch(epoch: number): void {
    const steps = length_of(this.learn.data.train_dl, "a schedule") * epoch;
    for (let i = 0; i < steps; i++) this.#step();
  }

  override on_batch_end({ train }: LossState): EventResult {
    return train ? this.#step() : undefined;
  }

  #step(): EventResult {
    const phase = this.phases[this.#phase];
    if (phase === undefined) return { stop_training: true, stop_epoch: true };
    const scheds = [...phase.scheds.values()];
    for (const [name, sched] of phase.scheds) this.learn.opt.set_stat(name, sched.step());
    if (scheds[0]?.is_done ?? true) this.#phase += 1;
    return undefined;
  }
}
