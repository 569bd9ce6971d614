/** Schedules that are made of other schedules of the same optimizer. */
import { is_plain, no_arguments } from "../../torch/internal.js";
import type { AnyOptimizer } from "../optimizer.js";
import { LRScheduler, loaded_state, type SchedulerState } from "./base.js";
import { ReduceLROnPlateau } from "./plateau.js";

/**
 * @param name the class that the schedulers are given to.
 * @throws RangeError without a scheduler
 * @throws TypeError if one needs a metric, or belongs to another optimizer
 */
export function check_schedulers(
  name: string,
  schedulers: readonly LRScheduler[],
  optimizer: AnyOptimizer,
): void {
  schedulers.forEach((scheduler, i) => {
    if (scheduler instanceof ReduceLROnPlateau) {
      throw new TypeError(
        `${name} does not support ReduceLROnPlateau, whose step needs a metric, but got one at ` +
          `index ${i} in the given schedulers sequence.`,
      );
    }
    if (scheduler.optimizer !== optimizer) {
      throw new TypeError(
        `${name} expects all schedulers to belong to the same optimizer, but the one at index ` +
          `${i} (${scheduler.constructor.name}) belongs to another.`,
      );
    }
  });
}

/** A schedule whose state holds that of the schedules within it. */
export abstract class ComposedScheduler extends LRScheduler {
  declare protected _schedulers: LRScheduler[];

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    return this.current_lrs();
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
      throw new TypeError(
        `Expected the state_dict of a ${this.constructor.name} with ${count} schedulers`,
      );
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
