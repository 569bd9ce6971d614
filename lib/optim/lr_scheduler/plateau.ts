import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, no_arguments, signature, warn } from "../../torch/internal.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  as_number,
  EPOCH_DEPRECATION_WARNING,
  for_groups,
  LRScheduler,
  type OptimizerArgument,
  optimizer_kind,
  set_lr,
} from "./base.js";

/** The parameters of {@link ReduceLROnPlateau}, by name. */
export interface PlateauOptions extends OptimizerArgument {
  /** Whether the metric is to fall or to rise. Default: "min". */
  mode?: "min" | "max";
  /** The factor by which the learning rate is multiplied. Default: 0.1. */
  factor?: number;
  /** The number of epochs without improvement to wait for. Default: 10. */
  patience?: number;
  /** The least change that counts as an improvement. Default: 1e-4. */
  threshold?: number;
  /** Whether the threshold is a share of the best, or a difference. Default: "rel". */
  threshold_mode?: "rel" | "abs";
  /** The number of epochs after a reduction that are not counted. Default: 0. */
  cooldown?: number;
  /** The least learning rate, for all groups or for each. Default: 0. */
  min_lr?: number | readonly number[];
  /** A smaller change is not made. Default: 1e-8. */
  eps?: number;
}

const read_plateau = signature<Required<PlateauOptions>>("ReduceLROnPlateau", {
  optimizer: optimizer_kind,
  mode: kinds.choice(["min", "max"], "min"),
  factor: kinds.number(0.1),
  patience: kinds.integer(10),
  threshold: kinds.number(1e-4),
  threshold_mode: kinds.choice(["rel", "abs"], "rel"),
  cooldown: kinds.integer(0),
  min_lr: for_groups().or(0),
  eps: kinds.number(1e-8),
});

/** A number, or a tensor with one element. */
type MetricValue = number | Tensor;

const read_step = signature<{ metrics: MetricValue; epoch: number | null }>("step", {
  metrics: kinds.either<[number, Tensor]>(kinds.number(), kinds.tensor()),
  epoch: kinds.nullable(kinds.number()),
});

/**
 * Reduces the learning rate when a metric has stopped improving: `scheduler.step(valid_loss)`.
 * Mirrors torch.optim.lr_scheduler.ReduceLROnPlateau.
 */
export class ReduceLROnPlateau extends LRScheduler {
  /** The learning rates are multiplied by this. Default: 0.1. */
  factor: number;
  /**
   * The least learning rate of groups that are added later; null if each group was given its own.
   */
  default_min_lr: number | null;
  /** The least learning rate of each group. Default: 0. */
  min_lrs: number[];
  /** The number of epochs without improvement that are waited through. Default: 10. */
  patience: number;
  /** The number of epochs after a reduction in which nothing is counted. Default: 0. */
  cooldown: number;
  /** The least difference that a learning rate is changed by. Default: 1e-8. */
  eps: number;
  /** "min" if less is better, "max" if more is. Default: "min". */
  mode: "min" | "max";
  /** The difference from which on a metric counts as better. Default: 1e-4. */
  threshold: number;
  /** "rel" for a share of the best metric, "abs" for a difference. Default: "rel". */
  threshold_mode: "rel" | "abs";
  /** The best metric so far. */
  best: number;
  /** The number of epochs of cooldown that are left. */
  cooldown_counter = 0;
  /** The number of epochs without improvement so far. */
  num_bad_epochs = 0;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [
        mode: "min" | "max",
        factor: number,
        patience: number,
        threshold: number,
        threshold_mode: "rel" | "abs",
        cooldown: number,
        min_lr: number | readonly number[],
        eps: number,
      ],
      PlateauOptions
    >
  ) {
    const { optimizer, mode, factor, patience, threshold, ...options } = read_plateau(args);
    const { threshold_mode, cooldown, min_lr, eps } = options;
    super(optimizer);
    if (!(factor < 1)) throw new RangeError(`Factor should be < 1.0, but got ${factor}`);
    const count = this.groups.length;
    if (typeof min_lr === "number") {
      this.default_min_lr = min_lr;
      this.min_lrs = new Array(count).fill(min_lr);
    } else {
      if (min_lr.length !== count) {
        throw new RangeError(`expected ${count} min_lrs, got ${min_lr.length}`);
      }
      this.default_min_lr = null;
      this.min_lrs = [...min_lr];
    }
    this.factor = factor;
    this.patience = patience;
    this.cooldown = cooldown;
    this.eps = eps;
    this.mode = mode;
    this.threshold = threshold;
    this.threshold_mode = threshold_mode;
    this.best = mode === "min" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.last_epoch = 0;
    this._last_lr = this.current_lrs();
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    return this.current_lrs();
  }

  /** Whether epochs are not counted, because of a reduction before. */
  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  /**
   * Goes on to the next epoch.
   *
   * @param metrics the epoch's metric: a number, or a tensor with one element.
   * @param epoch the number of the epoch. Python's PyTorch deprecates it.
   * @throws TypeError without a metric
   */
  override step(
    metrics?: MetricValue | null | { metrics?: MetricValue; epoch?: number | null },
    epoch?: number | null | { epoch?: number | null },
  ): void;
  override step(...args: unknown[]): void {
    const { metrics, epoch } = read_step(args);
    const current = as_number(metrics);
    if (epoch !== null) warn(EPOCH_DEPRECATION_WARNING);
    this.last_epoch = epoch ?? this.last_epoch + 1;
    if (this.#is_better(current)) {
      this.best = current;
      this.num_bad_epochs = 0;
    } else {
      this.num_bad_epochs++;
    }
    if (this.in_cooldown) {
      this.cooldown_counter--;
      this.num_bad_epochs = 0;
    }
    if (this.num_bad_epochs > this.patience) {
      this.#reduce();
      this.cooldown_counter = this.cooldown;
      this.num_bad_epochs = 0;
    }
    this._last_lr = this.current_lrs();
  }

  #is_better(value: number): boolean {
    const { best, threshold } = this;
    if (this.mode === "min") {
      return value < (this.threshold_mode === "rel" ? best * (1 - threshold) : best - threshold);
    }
    return value > (this.threshold_mode === "rel" ? best * (threshold + 1) : best + threshold);
  }

  #reduce(): void {
    const count = this.groups.length;
    if (count !== this.min_lrs.length) {
      if (this.default_min_lr === null) {
        throw new RangeError(
          `The optimizer has ${count} param groups, but ReduceLROnPlateau was made with a min_lr for ` +
            `each of ${this.min_lrs.length}: set min_lrs to fit`,
        );
      }
      this.min_lrs = new Array(count).fill(this.default_min_lr);
    }
    this.groups.forEach((group, i) => {
      const lr = as_number(group.lr);
      const reduced = Math.max(lr * this.factor, this.min_lrs[i] as number);
      if (lr - reduced > this.eps) set_lr(group, reduced);
    });
  }
}
