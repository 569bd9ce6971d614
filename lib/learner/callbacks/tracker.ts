import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

export interface TrackerOptions {
  /** The column that is watched: "train_loss", "valid_loss" or a metric. Default: "valid_loss". */
  monitor?: string;
  /** Whether less or more is better. Default: less for losses and errors, else more. */
  mode?: "auto" | "min" | "max";
}

export interface PatientTrackerOptions extends TrackerOptions {
  /** By how much it must be better to count as better. Default: 0. */
  min_delta?: number;
  /** How many epochs without improvement are waited through. Default: 0. */
  patience?: number;
}

/**
 * Keeps track of the best value of a column. Mirrors fastai's TrackerCallback.
 *
 * @throws RangeError for another `mode`.
 */
export class TrackerCallback extends LearnerCallback {
  readonly monitor: string;
  /** Whether less is better. */
  readonly less: boolean;
  best = Number.NaN;

  constructor(learn: Learner, { monitor = "valid_loss", mode = "auto" }: TrackerOptions = {}) {
    super(learn);
    if (!["auto", "min", "max"].includes(mode)) {
      throw new RangeError(`mode '${mode}' is invalid: expected "auto", "min" or "max"`);
    }
    this.monitor = monitor;
    const is_cost = monitor.includes("loss") || monitor.includes("error");
    this.less = mode === "auto" ? is_cost : mode === "min";
  }

  override on_train_begin(): void {
    this.best = this.less ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  /** Whether a value is better than another. */
  protected is_better(value: number, other: number): boolean {
    return this.less ? value < other : value > other;
  }

  /**
   * The monitored value of the last epoch; null for one without validation.
   *
   * @throws RangeError where there is no such column.
   */
  get_monitor_value(): number | null {
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
  readonly min_delta: number;
  readonly patience: number;
  #wait = 0;

  constructor(
    learn: Learner,
    { min_delta = 0, patience = 0, ...options }: PatientTrackerOptions = {},
  ) {
    super(learn, options);
    this.min_delta = min_delta;
    this.patience = patience;
  }

  override on_train_begin(): void {
    super.on_train_begin();
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
