import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  LRScheduler,
  last_epoch_kind,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
  set_lr,
} from "./base.js";
import { ComposedScheduler, check_schedulers } from "./composed.js";

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
export class SequentialLR extends ComposedScheduler {
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
    check_schedulers("SequentialLR", schedulers, optimizer);
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

  override step(...args: []): void {
    no_arguments("step", args);
    this.last_epoch++;
    const index = this.#index_at(this.last_epoch);
    const scheduler = this.#at(this.last_epoch);
    if (index > 0 && this._milestones[index - 1] === this.last_epoch) scheduler["_update_lr"](0);
    else scheduler.step();
    this._last_lr = scheduler.get_last_lr();
  }
}

function undo_first_step(scheduler: LRScheduler): void {
  if (scheduler instanceof SequentialLR) scheduler["_schedulers"].forEach(undo_first_step);
  else scheduler.last_epoch--;
}
