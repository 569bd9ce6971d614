import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import type { AnyOptimizer } from "../optimizer.js";
import { LRScheduler, optimizer_kind, type SchedulerState } from "./base.js";
import { ComposedScheduler, check_schedulers } from "./composed.js";

/** The parameters of {@link ChainedScheduler}, by name. */
export interface ChainedOptions {
  /** The schedules, in the order of their steps. All belong to the optimizer. */
  schedulers: readonly LRScheduler[];
  /** The optimizer of the schedules. Default: that of the first. */
  optimizer?: AnyOptimizer | null;
}

const read_chained = signature<Required<ChainedOptions>>("ChainedScheduler", {
  schedulers: kinds.array_of(kinds.instance(LRScheduler)),
  optimizer: kinds.nullable(optimizer_kind),
});

/** The schedulers and their optimizer. */
function read(args: readonly unknown[]): {
  schedulers: readonly LRScheduler[];
  optimizer: AnyOptimizer;
} {
  const { schedulers, optimizer } = read_chained(args);
  const [first] = schedulers;
  if (first === undefined) {
    throw new RangeError(
      "ChainedScheduler expects at least one scheduler to be chained, but got no scheduler.",
    );
  }
  return { schedulers, optimizer: optimizer ?? first.optimizer };
}

/**
 * Schedules one upon the other: each step is one of all of them. Mirrors
 * torch.optim.lr_scheduler.ChainedScheduler.
 */
export class ChainedScheduler extends ComposedScheduler {
  constructor(
    ...args: Arguments<
      [schedulers: readonly LRScheduler[]],
      [optimizer: AnyOptimizer | null],
      ChainedOptions
    >
  ) {
    const { schedulers, optimizer } = read(args);
    super(optimizer);
    check_schedulers("ChainedScheduler", schedulers, optimizer);
    this._schedulers = [...schedulers];
    this._last_lr = this.current_lrs();
  }

  override step(...args: []): void {
    no_arguments("step", args);
    for (const scheduler of this._schedulers) scheduler.step();
    this._last_lr = this.current_lrs();
  }

  /** The schedules count the epochs: the chain has no number of its own. */
  override state_dict(...args: []): SchedulerState {
    no_arguments("state_dict", args);
    const { last_epoch: _, ...state } = super.state_dict();
    return state;
  }
}
