import { type Arguments, is_plain, kinds, no_arguments, signature } from "../../torch/internal.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  LRScheduler,
  last_epoch_kind,
  loaded_state,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
  type SchedulerState,
  set_lr,
} from "./base.js";
import { ReduceLROnPlateau } from "./plateau.js";

/** The parameters of {@link SequentialLR}, by name. */
export interface SequentialLROptions extends OptimizerArgument, ResumeOptions {
  /** The schedules, in their order. All belong to the optimizer. */
  schedulers: readonly LRScheduler[];
  /** The epochs at which the next one takes over: one fewer than there are schedules. */
  milestones: readonly number[];
}

const read_sequential = signature<Required<SequentialLROptions>>("SequentialLR", {
  optimizer: optimizer_kind,
  schedulers: kinds.array_of(kinds.instance(LRScheduler)),
  milestones: kinds.array_of(kinds.integer()),
  last_epoch: last_epoch_kind,
});

/**
 * Schedules one after the other: the next takes over at each milestone. Mirrors
 * torch.optim.lr_scheduler.SequentialLR.
 */
export class SequentialLR extends LRScheduler {
  protected _schedulers: LRScheduler[];
  protected _milestones: number[];

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, schedulers: readonly LRScheduler[], milestones: readonly number[]],
      [last_epoch: number],
      SequentialLROptions
    >
  ) {
    const { optimizer, schedulers, milestones, last_epoch } = read_sequential(args);
    super(optimizer);
    const [first] = schedulers;
    if (first === undefined) {
      throw new RangeError("SequentialLR expects at least one scheduler, but got no scheduler.");
    }
    schedulers.forEach((scheduler, i) => {
      if (scheduler instanceof ReduceLROnPlateau) {
        throw new TypeError(
          "SequentialLR does not support ReduceLROnPlateau, whose step needs a metric, but got one at " +
            `index ${i} in the given schedulers sequence.`,
        );
      }
      if (scheduler.optimizer !== optimizer) {
        throw new TypeError(
          "SequentialLR expects all schedulers to belong to the same optimizer, but the one at index " +
            `${i} (${scheduler.constructor.name}) belongs to another.`,
        );
      }
    });
    if (milestones.length !== schedulers.length - 1) {
      throw new RangeError(
        "Sequential Schedulers expects number of schedulers provided to be one more than the number of " +
          `milestone points, but got number of schedulers ${schedulers.length} and the number of ` +
          `milestones to be equal to ${milestones.length}`,
      );
    }
    this._schedulers = [...schedulers];
    this._milestones = [...milestones];
    this.last_epoch = last_epoch + 1;
    // Each schedule took its first step when it was made; only the one in charge may.
    for (const group of this.groups) set_lr(group, group.initial_lr as number);
    undo_first_step(this);
    const current = this.#at(0);
    current["_initial_step"]();
    this._last_lr = current.get_last_lr();
  }

  #index_at(epoch: number): number {
    return this._milestones.filter((milestone) => milestone <= epoch).length;
  }

  #at(epoch: number): LRScheduler {
    return this._schedulers[this.#index_at(epoch)] as LRScheduler;
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    return this.current_lrs();
  }

  override step(...args: []): void {
    no_arguments("step", args);
    this.last_epoch++;
    const index = this.#index_at(this.last_epoch);
    const scheduler = this.#at(this.last_epoch);
    if (index > 0 && this._milestones[index - 1] === this.last_epoch) scheduler["_update_lr"](0);
    else scheduler.step();
    this._last_lr = scheduler.get_last_lr();
  }

  override state_dict(...args: []): SchedulerState {
    no_arguments("state_dict", args);
    return { ...super.state_dict(), _schedulers: this._schedulers.map((one) => one.state_dict()) };
  }

  /** Takes over the state that {@link LRScheduler.state_dict} gave, with that of the schedules within. */
  override load_state_dict(state_dict: Readonly<SchedulerState>): void;
  override load_state_dict(...args: unknown[]): void {
    const { _schedulers: saved, ...state } = loaded_state(args);
    const count = this._schedulers.length;
    if (!Array.isArray(saved) || saved.length !== count || !saved.every(is_plain)) {
      throw new TypeError(`Expected the state_dict of a SequentialLR with ${count} schedulers`);
    }
    const before = this._schedulers.map((scheduler) => scheduler.state_dict());
    try {
      this.#load_each(saved);
    } catch (error) {
      this.#load_each(before);
      throw error;
    }
    super.load_state_dict(state);
  }

  #load_each(states: readonly object[]): void {
    this._schedulers.forEach((scheduler, i) => {
      scheduler.load_state_dict(states[i] as Record<string, unknown>);
    });
  }
}

function undo_first_step(scheduler: LRScheduler): void {
  if (scheduler instanceof SequentialLR) scheduler["_schedulers"].forEach(undo_first_step);
  else scheduler.last_epoch--;
}
