/** Schedules along a cosine. */
import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import { cos, pow } from "../libm.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  LRScheduler,
  last_epoch_kind,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
} from "./base.js";

/** The parameters of {@link CosineAnnealingLR}, by name. */
export interface CosineOptions extends OptimizerArgument, ResumeOptions {
  /** The number of epochs of the descent. */
  T_max: number;
  /** The least learning rate. Default: 0. */
  eta_min?: number;
}

const read_cosine = signature<Required<CosineOptions>>("CosineAnnealingLR", {
  optimizer: optimizer_kind,
  T_max: kinds.integer(),
  eta_min: kinds.number(0),
  last_epoch: last_epoch_kind,
});

/**
 * From the first learning rate down to `eta_min` in `T_max` epochs, and up again. Mirrors
 * torch.optim.lr_scheduler.CosineAnnealingLR.
 */
export class CosineAnnealingLR extends LRScheduler {
  /** The number of epochs from the greatest learning rate to the least. */
  T_max: number;
  /** The least learning rate. Default: 0. */
  eta_min: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, T_max: number],
      [eta_min: number, last_epoch: number],
      CosineOptions
    >
  ) {
    const { optimizer, T_max, eta_min, last_epoch } = read_cosine(args);
    super(optimizer);
    this.T_max = T_max;
    this.eta_min = eta_min;
    this.start(last_epoch);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const { T_max, eta_min, last_epoch } = this;
    const lrs = this.current_lrs();
    if (this._is_initial) return lrs;
    if (this._step_count === 1 && last_epoch > 0) {
      const height = 1 + cos((last_epoch * Math.PI) / T_max);
      return this.base_lrs.map((lr) => eta_min + ((lr - eta_min) * height) / 2);
    }
    if ((last_epoch - 1 - T_max) % (2 * T_max) === 0) {
      const height = 1 - cos(Math.PI / T_max);
      return lrs.map((lr, i) => lr + (((this.base_lrs[i] as number) - eta_min) * height) / 2);
    }
    const ratio =
      (1 + cos((Math.PI * last_epoch) / T_max)) / (1 + cos((Math.PI * (last_epoch - 1)) / T_max));
    return lrs.map((lr) => ratio * (lr - eta_min) + eta_min);
  }

  protected override _get_closed_form_lr(): number[] {
    const { T_max, eta_min, last_epoch } = this;
    const height = 1 + cos((Math.PI * last_epoch) / T_max);
    return this.base_lrs.map((lr) => eta_min + ((lr - eta_min) * height) / 2);
  }
}

/** The parameters of {@link CosineAnnealingWarmRestarts}, by name. */
export interface WarmRestartsOptions extends OptimizerArgument, ResumeOptions {
  /** The number of epochs of the first period. */
  T_0: number;
  /** The factor by which each period is longer than the one before. Default: 1. */
  T_mult?: number;
  /** The least learning rate. Default: 0. */
  eta_min?: number;
}

const read_warm_restarts = signature<Required<WarmRestartsOptions>>("CosineAnnealingWarmRestarts", {
  optimizer: optimizer_kind,
  T_0: kinds.number(),
  T_mult: kinds.number(1),
  eta_min: kinds.number(0),
  last_epoch: last_epoch_kind,
});

const read_step = signature<{ epoch: number | null }>("step", {
  epoch: kinds.nullable(kinds.number()),
});

/**
 * Down along a cosine in `T_0` epochs, then from the top again, each period `T_mult` times as long.
 * Mirrors torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  /** The number of epochs until the first restart. */
  T_0: number;
  /** The number of epochs from the last restart to the next. */
  T_i: number;
  /** The factor by which that number grows after each restart. Default: 1. */
  T_mult: number;
  /** The least learning rate. Default: 0. */
  eta_min: number;
  /** The number of epochs since the last restart. */
  T_cur: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, T_0: number],
      [T_mult: number, eta_min: number, last_epoch: number],
      WarmRestartsOptions
    >
  ) {
    const { optimizer, T_0, T_mult, eta_min, last_epoch } = read_warm_restarts(args);
    super(optimizer);
    if (!Number.isInteger(T_0) || T_0 <= 0) {
      throw new RangeError(`Expected positive integer T_0, but got ${T_0}`);
    }
    if (!Number.isInteger(T_mult) || T_mult < 1) {
      throw new RangeError(`Expected integer T_mult >= 1, but got ${T_mult}`);
    }
    this.T_0 = T_0;
    this.T_i = T_0;
    this.T_mult = T_mult;
    this.eta_min = eta_min;
    this.T_cur = last_epoch;
    this.start(last_epoch);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const height = 1 + cos((Math.PI * this.T_cur) / this.T_i);
    return this.base_lrs.map((lr) => this.eta_min + ((lr - this.eta_min) * height) / 2);
  }

  /**
   * Goes on to the next epoch, or to the given one.
   *
   * @param epoch may be a fraction: `scheduler.step(epoch + i / batches)`.
   */
  override step(epoch?: number | null | { epoch?: number | null }): void;
  override step(...args: unknown[]): void {
    let now = read_step(args).epoch ?? (this.last_epoch < 0 ? 0 : undefined);
    if (now === undefined) {
      now = this.last_epoch + 1;
      this.T_cur++;
      if (this.T_cur >= this.T_i) {
        this.T_cur %= this.T_i;
        this.T_i *= this.T_mult;
      }
    } else {
      this.#go_to(now);
    }
    this.last_epoch = Math.floor(now);
    this.set_lrs(this.get_lr());
  }

  #go_to(epoch: number): void {
    const { T_0, T_mult } = this;
    if (epoch < 0) throw new RangeError(`Expected non-negative epoch, but got ${epoch}`);
    if (epoch < T_0) {
      this.T_i = T_0;
      this.T_cur = epoch;
    } else if (T_mult === 1) {
      this.T_cur = epoch % T_0;
    } else {
      // Periods that are over: T_0 · (1 + T_mult + … + T_mult^(n−1)) epochs.
      const n = Math.trunc(Math.log((epoch / T_0) * (T_mult - 1) + 1) / Math.log(T_mult));
      this.T_cur = epoch - (T_0 * (pow(T_mult, n) - 1)) / (T_mult - 1);
      this.T_i = T_0 * pow(T_mult, n);
    }
  }
}
