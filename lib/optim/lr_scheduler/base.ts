import { Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  is_map,
  kinds,
  no_arguments,
  signature,
  warn,
} from "../../torch/internal.js";
import { type AnyOptimizer, Optimizer } from "../optimizer.js";

/** A group as schedules see it: with whatever a schedule keeps there. */
export type ScheduledGroup = Record<string, unknown> & { lr: number | Tensor };

/** The first parameter of every schedule. */
export interface OptimizerArgument {
  /** Whose groups' learning rates are set. */
  optimizer: AnyOptimizer;
}

/** The last parameter of most schedules. */
export interface ResumeOptions {
  /** The last epoch of a run that is taken up again. Default: −1, to begin. */
  last_epoch?: number;
}

export const optimizer_kind = kinds.instance<AnyOptimizer>(Optimizer, "Optimizer");

export const last_epoch_kind = kinds.integer(-1);

/** A number for all groups, or one for each. */
export const for_groups = (): kinds.Kind<number | readonly number[]> =>
  kinds.either<[number, readonly number[]]>(kinds.number(), kinds.array_of(kinds.number()));

/**
 * The number of each of `count` groups.
 *
 * @throws RangeError if there are numbers for another number of groups
 */
export function format_param(
  name: string,
  count: number,
  value: number | readonly number[],
): number[] {
  if (typeof value === "number") return new Array(count).fill(value);
  if (value.length !== count) {
    throw new RangeError(
      `${name} must have the same length as optimizer.param_groups. ${name} has ${value.length} ` +
        `values, param_groups has ${count}.`,
    );
  }
  return [...value];
}

/** The warning about an epoch given to `step`, which Python's PyTorch deprecates. */
export const EPOCH_DEPRECATION_WARNING =
  "The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where " +
  "possible. Please use `scheduler.step()` to step the scheduler.";

const read_start = signature<{ last_epoch: number | undefined }>("start", {
  last_epoch: kinds.integer().or(undefined),
});

const read_scheduler = signature<Required<OptimizerArgument & ResumeOptions>>("LRScheduler", {
  optimizer: optimizer_kind,
  last_epoch: last_epoch_kind,
});

const read_step = signature<{ epoch: number | null }>("step", {
  epoch: kinds.nullable(kinds.number()),
});

const read_state_dict = signature<{ state_dict: object }>("load_state_dict", {
  state_dict: kinds.mapping(),
});

/** The state that a scheduler's `state_dict` returns. */
// biome-ignore lint/suspicious/noExplicitAny: what a schedule remembers, only its class knows.
export type SchedulerState = Record<string, any>;

/** The one argument of `load_state_dict`. The names of a state are not parameter names. */
export function loaded_state(args: readonly unknown[]): SchedulerState {
  const { state_dict } = read_state_dict(args);
  return (is_map(state_dict) ? Object.fromEntries(state_dict) : state_dict) as SchedulerState;
}

/** A learning rate that may be a Tensor of one element. */
export function as_number(value: number | Tensor): number {
  return value instanceof Tensor ? Number(value.item()) : value;
}

/** Sets a group's learning rate: a Tensor is filled, so that what holds it sees the change. */
export function set_lr(group: ScheduledGroup, value: number): void {
  const { lr } = group;
  if (lr instanceof Tensor) torch.no_grad(() => lr.fill_(value));
  else group.lr = value;
}

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
 *   constructor(optimizer: optim.Optimizer) {
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
  /** The optimizer whose learning rates are set. */
  readonly optimizer: AnyOptimizer;
  /** Each group's learning rate at the start. */
  declare base_lrs: number[];
  /** The number of the epoch that the learning rates are for, from 0. */
  declare last_epoch: number;
  /** The number of calls of `step`, the first by `start`. */
  declare protected _step_count: number;
  /** Whether the first step is being made. */
  declare protected _is_initial: boolean;
  declare protected _last_lr: number[];

  /**
   * Makes a schedule of the optimizer's learning rates.
   *
   * @param last_epoch is given to `start`, which the subclass calls.
   * @throws RangeError if a group of the optimizer has no `lr`
   */
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [last_epoch: number],
      OptimizerArgument & ResumeOptions
    >
  ) {
    const { optimizer, last_epoch } = read_scheduler(args);
    const without = optimizer.param_groups.findIndex(({ lr }) => lr === undefined);
    if (without >= 0) {
      throw new RangeError(
        `param_groups[${without}] of the optimizer has no 'lr': a schedule sets each group's learning rate`,
      );
    }
    this.optimizer = optimizer;
    this.last_epoch = last_epoch;
  }

  /**
   * Sets the first learning rates.
   *
   * @param last_epoch the last epoch of a run that is taken up again; −1 to begin. Default: as
   * given to the constructor.
   */
  protected start(...args: Arguments<[], [last_epoch: number], { last_epoch?: number }>): void {
    const last_epoch = read_start(args).last_epoch ?? this.last_epoch;
    this.groups.forEach((group, i) => {
      if (last_epoch === -1) group.initial_lr ??= as_number(group.lr);
      else if (group.initial_lr === undefined) {
        throw new Error(
          `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with ` +
            "last_epoch >= 0: load the optimizer's state before making the scheduler",
        );
      }
    });
    this.base_lrs = this.groups.map(({ initial_lr }) => as_number(initial_lr as number | Tensor));
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
    return this.groups.map(({ lr }) => as_number(lr));
  }

  protected _initial_step(): void {
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
  protected _get_closed_form_lr?(): number[];

  /** The learning rates that were set last, one for each group. */
  get_last_lr(...args: []): number[] {
    no_arguments("get_last_lr", args);
    return this._last_lr;
  }

  /**
   * Goes on to the next epoch: sets every group's learning rate.
   *
   * @param epoch the epoch to go to instead. Python's PyTorch deprecates it.
   */
  step(epoch?: number | null | { epoch?: number | null }): void;
  step(...args: unknown[]): void {
    const epoch = args.length === 0 ? null : read_step(args).epoch;
    if (this._step_count === 1 && has_stepped.get(this.optimizer)?.value === false) {
      warn(
        "Detected call of `lr_scheduler.step()` before `optimizer.step()`: call them in the opposite " +
          "order, or the first value of the learning rate schedule is skipped.",
      );
    }
    this._step_count++;
    if (epoch !== null) warn(EPOCH_DEPRECATION_WARNING);
    this._update_lr(epoch ?? undefined);
  }

  /** Sets the learning rates of the next epoch, or of the given one. */
  protected _update_lr(epoch?: number): void {
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
      set_lr(group, values[i] as number);
    });
    this._last_lr = this.current_lrs();
  }

  /** All that the schedule remembers, to be given to `load_state_dict` later. */
  state_dict(...args: []): SchedulerState {
    no_arguments("state_dict", args);
    const { optimizer: _, ...state } = this;
    return state;
  }

  /** Takes over the state that {@link LRScheduler.state_dict} gave. */
  load_state_dict(state_dict: Readonly<SchedulerState>): void;
  load_state_dict(...args: unknown[]): void {
    Object.assign(this, loaded_state(args));
  }
}
