import { type AnyOptimizer, Optimizer } from "../optimizer.js";

/** A group as schedules see it: with whatever a schedule keeps there. */
export type ScheduledGroup = Record<string, unknown> & { lr: number };

/** Optimizers whose schedules watch whether `step` was called. */
const has_stepped = new WeakMap<AnyOptimizer, { value: boolean }>();

function watch_steps(optimizer: AnyOptimizer): void {
  if (has_stepped.has(optimizer)) return;
  const stepped = { value: false };
  has_stepped.set(optimizer, stepped);
  const handle = optimizer.register_step_post_hook(() => {
    stepped.value = true;
    handle.remove();
  });
}

/**
 * The base class of schedules of the learning rate: `step()` after each epoch (or step) sets every
 * group's `lr`.
 *
 * A schedule of one's own defines `get_lr`, and calls `start` when its own fields are set:
 *
 * ```ts
 * class Halving extends optim.lr_scheduler.LRScheduler {
 *   constructor(optimizer: optim.AnyOptimizer) {
 *     super(optimizer);
 *     this.start();
 *   }
 *   override get_lr(): number[] {
 *     return this.base_lrs.map((lr) => lr * 0.5 ** this.last_epoch);
 *   }
 * }
 * ```
 *
 * Mirrors torch.optim.lr_scheduler.LRScheduler.
 */
export abstract class LRScheduler {
  readonly optimizer: AnyOptimizer;
  /** Each group's learning rate at the start. */
  declare base_lrs: number[];
  /** The number of the epoch that the learning rates are for, from 0. */
  declare last_epoch: number;
  /** How often `step` was called, the first time by `start`. */
  declare _step_count: number;
  /** Whether the first step is being made. */
  declare _is_initial: boolean;
  declare _last_lr: number[];

  constructor(optimizer: AnyOptimizer) {
    if (!(optimizer instanceof Optimizer)) {
      throw new TypeError(`${String(optimizer)} is not an Optimizer`);
    }
    this.optimizer = optimizer;
  }

  /**
   * Sets the first learning rates.
   *
   * @param last_epoch the last epoch of a run that is taken up again; −1 to begin. Default: −1.
   */
  protected start(last_epoch = -1): void {
    this.groups.forEach((group, i) => {
      if (last_epoch === -1) group.initial_lr ??= group.lr;
      else if (group.initial_lr === undefined) {
        throw new Error(
          `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with ` +
            "last_epoch >= 0: load the optimizer's state before making the scheduler",
        );
      }
    });
    this.base_lrs = this.groups.map(({ initial_lr }) => initial_lr as number);
    this.last_epoch = last_epoch;
    watch_steps(this.optimizer);
    this._initial_step();
  }

  /** The optimizer's groups. */
  protected get groups(): ScheduledGroup[] {
    return this.optimizer.param_groups as unknown as ScheduledGroup[];
  }

  /** The groups' learning rates as they are. */
  protected current_lrs(): number[] {
    return this.groups.map(({ lr }) => lr);
  }

  _initial_step(): void {
    this._step_count = 0;
    this._is_initial = true;
    try {
      this.step();
    } finally {
      this._is_initial = false;
    }
  }

  /** The learning rates of the epoch `last_epoch`, computed from those before. */
  abstract get_lr(): number[];

  /** The learning rates of the epoch `last_epoch`, computed without those before. */
  _get_closed_form_lr?(): number[];

  /** The learning rates that were set last, one for each group. */
  get_last_lr(): number[] {
    return this._last_lr;
  }

  /** Goes on to the next epoch: sets every group's learning rate. */
  step(_argument?: unknown): void {
    if (this._step_count === 1 && has_stepped.get(this.optimizer)?.value === false) {
      process.emitWarning(
        "Detected call of `lr_scheduler.step()` before `optimizer.step()`: call them in the opposite " +
          "order, or the first value of the learning rate schedule is skipped.",
        "TorchnodeWarning",
      );
    }
    this._step_count++;
    this._update_lr();
  }

  /** Sets the learning rates of the next epoch, or of the given one. */
  _update_lr(epoch?: number): void {
    let values: number[];
    if (epoch === undefined) {
      this.last_epoch++;
      values = this.get_lr();
    } else {
      this.last_epoch = epoch;
      values = this._get_closed_form_lr?.() ?? this.get_lr();
    }
    this.set_lrs(values);
  }

  protected set_lrs(values: readonly number[]): void {
    this.groups.forEach((group, i) => {
      group.lr = values[i] as number;
    });
    this._last_lr = this.current_lrs();
  }

  /** All that the schedule remembers, to be given to `load_state_dict` later. */
  state_dict(): Record<string, unknown> {
    const { optimizer: _, ...state } = this;
    return state;
  }

  load_state_dict(state_dict: Readonly<Record<string, unknown>>): void {
    Object.assign(this, state_dict);
  }
}
