import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { TrainBeginState } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

/** The parameters of {@link TrackerCallback}, by name. */
export interface TrackerOptions extends LearnArgument {
  /** The column that is watched: "train_loss", "valid_loss" or a metric. Default: "valid_loss". */
  monitor?: string;
  /** Whether less or more is better. Default: less for losses and errors, else more. */
  mode?: Mode;
}

export type Mode = "auto" | "min" | "max";

/** The parameters that all trackers begin with. */
export const tracker_kinds = {
  learn: learn_kind,
  monitor: kinds.string("valid_loss"),
  mode: kinds.choice(["auto", "min", "max"], "auto"),
};

const read_arguments = signature<Required<TrackerOptions>>("TrackerCallback", tracker_kinds);

export interface PatientTrackerOptions extends TrackerOptions {
  /** By how much it must be better to count as better. Default: 0. */
  min_delta?: number;
  /** The number of epochs without improvement to wait for. Default: 0. */
  patience?: number;
}

/**
 * Keeps track of the best value of a column. Mirrors fastai's TrackerCallback.
 */
export class TrackerCallback extends LearnerCallback {
  /** The column that is watched: "valid_loss", "train_loss" or a metric's name. */
  readonly monitor: string;
  /** Whether less is better. */
  readonly less: boolean;
  /** The best value so far; NaN before the first fit. */
  best = Number.NaN;

  constructor(...args: Arguments<[learn: Learner], [monitor: string, mode: Mode], TrackerOptions>) {
    const { learn, monitor, mode } = read_arguments(args);
    super(learn);
    this.monitor = monitor;
    const is_cost = monitor.includes("loss") || monitor.includes("error");
    this.less = mode === "auto" ? is_cost : mode === "min";
  }

  override on_train_begin(_state: TrainBeginState): void {
    this.best = this.less ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  /** Whether a value is better than another. */
  protected is_better(value: number, other: number): boolean {
    return this.less ? value < other : value > other;
  }

  /**
   * The monitored value of the last epoch; null for one without validation.
   *
   * @throws RangeError if there is no such column.
   */
  get_monitor_value(...args: []): number | null {
    no_arguments("get_monitor_value", args);
    const { losses, val_losses, metrics, metrics_names } = this.learn.recorder;
    const valid_loss = val_losses.at(-1) ?? null;
    if (valid_loss === null) return null;
    const values = new Map<string, number | null>([
      ["train_loss", losses.at(-1) ?? null],
      ["valid_loss", valid_loss],
    ]);
    metrics.at(-1)?.forEach((value, i) => {
      values.set(metrics_names[i] as string, value);
    });
    const value = values.get(this.monitor);
    if (value !== undefined) return value;
    throw new RangeError(
      `monitor: there is no '${this.monitor}': expected one of ${[...values.keys()].join(", ")}`,
    );
  }
}

/** A tracker that loses patience. */
export abstract class PatientTracker extends TrackerCallback {
  /** The difference from which on a value counts as better. Default: 0. */
  readonly min_delta: number;
  /** The number of epochs without improvement that are waited through. Default: 0. */
  readonly patience: number;
  #wait = 0;

  constructor({ min_delta, patience, ...options }: Required<PatientTrackerOptions>) {
    super(options);
    this.min_delta = min_delta;
    this.patience = patience;
  }

  override on_train_begin(state: TrainBeginState): void {
    super.on_train_begin(state);
    this.start_waiting();
  }

  protected start_waiting(): void {
    this.#wait = 0;
  }

  /** Whether, with the last epoch, there were more than `patience` without improvement. */
  protected loses_patience(): boolean {
    const current = this.get_monitor_value();
    if (current === null) return false;
    const needed = this.less ? current + this.min_delta : current - this.min_delta;
    if (this.is_better(needed, this.best)) {
      this.best = current;
      this.#wait = 0;
      return false;
    }
    this.#wait += 1;
    return this.#wait > this.patience;
  }
}
