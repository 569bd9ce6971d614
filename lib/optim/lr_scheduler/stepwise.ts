/** Schedules that multiply learning rates from time to time, or by a little each time. */
import { pow } from "../libm.js";
import type { AnyOptimizer } from "../optimizer.js";
import { LRScheduler } from "./base.js";

export interface ResumeOptions {
  /** The last epoch of a run that is taken up again. Default: −1, to begin. */
  last_epoch?: number;
}

export interface GammaOptions extends ResumeOptions {
  /** What the learning rate is multiplied by. Default: 0.1. */
  gamma?: number;
}

/** Multiplies by `gamma` every `step_size` epochs. Mirrors torch.optim.lr_scheduler.StepLR. */
export class StepLR extends LRScheduler {
  step_size: number;
  gamma: number;

  constructor(
    optimizer: AnyOptimizer,
    step_size: number,
    { gamma = 0.1, last_epoch }: GammaOptions = {},
  ) {
    super(optimizer);
    this.step_size = step_size;
    this.gamma = gamma;
    this.start(last_epoch);
  }

  override get_lr(): number[] {
    const lrs = this.current_lrs();
    const is_due = this.last_epoch !== 0 && this.last_epoch % this.step_size === 0;
    return is_due ? lrs.map((lr) => lr * this.gamma) : lrs;
  }

  override _get_closed_form_lr(): number[] {
    const factor = pow(this.gamma, Math.floor(this.last_epoch / this.step_size));
    return this.base_lrs.map((lr) => lr * factor);
  }
}

/** Multiplies by `gamma` at each of the `milestones`. Mirrors torch.optim.lr_scheduler.MultiStepLR. */
export class MultiStepLR extends LRScheduler {
  /** How often each epoch is a milestone. */
  milestones: Map<number, number>;
  gamma: number;

  constructor(
    optimizer: AnyOptimizer,
    milestones: Iterable<number>,
    { gamma = 0.1, last_epoch }: GammaOptions = {},
  ) {
    super(optimizer);
    this.milestones = new Map();
    for (const epoch of milestones) {
      this.milestones.set(epoch, (this.milestones.get(epoch) ?? 0) + 1);
    }
    this.gamma = gamma;
    this.start(last_epoch);
  }

  override get_lr(): number[] {
    const lrs = this.current_lrs();
    const times = this.milestones.get(this.last_epoch);
    if (times === undefined) return lrs;
    const factor = pow(this.gamma, times);
    return lrs.map((lr) => lr * factor);
  }

  override _get_closed_form_lr(): number[] {
    let times = 0;
    for (const [epoch, count] of this.milestones) if (epoch <= this.last_epoch) times += count;
    const factor = pow(this.gamma, times);
    return this.base_lrs.map((lr) => lr * factor);
  }
}

/** Multiplies by `gamma` at every step. Mirrors torch.optim.lr_scheduler.ExponentialLR. */
export class ExponentialLR extends LRScheduler {
  gamma: number;

  constructor(optimizer: AnyOptimizer, gamma: number, { last_epoch }: ResumeOptions = {}) {
    super(optimizer);
    this.gamma = gamma;
    this.start(last_epoch);
  }

  override get_lr(): number[] {
    const lrs = this.current_lrs();
    return this._is_initial ? lrs : lrs.map((lr) => lr * this.gamma);
  }

  override _get_closed_form_lr(): number[] {
    const factor = pow(this.gamma, this.last_epoch);
    return this.base_lrs.map((lr) => lr * factor);
  }
}

export interface ConstantOptions extends ResumeOptions {
  /** What the learning rate is multiplied by at first. Default: 1/3. */
  factor?: number;
  /** For how many steps. Default: 5. */
  total_iters?: number;
}

/** Multiplies by `factor` for the first steps. Mirrors torch.optim.lr_scheduler.ConstantLR. */
export class ConstantLR extends LRScheduler {
  factor: number;
  total_iters: number;

  constructor(
    optimizer: AnyOptimizer,
    { factor = 1 / 3, total_iters = 5, last_epoch }: ConstantOptions = {},
  ) {
    super(optimizer);
    if (!(factor >= 0 && factor <= 1)) {
      throw new RangeError(
        `Constant multiplicative factor expected to be between 0 and 1, but got ${factor}`,
      );
    }
    this.factor = factor;
    this.total_iters = total_iters;
    this.start(last_epoch);
  }

  override get_lr(): number[] {
    const lrs = this.current_lrs();
    if (this.last_epoch === 0) return lrs.map((lr) => lr * this.factor);
    if (this.last_epoch !== this.total_iters) return lrs;
    return lrs.map((lr) => lr * (1 / this.factor));
  }

  override _get_closed_form_lr(): number[] {
    const is_over = this.last_epoch >= this.total_iters ? 1 : 0;
    return this.base_lrs.map((lr) => lr * (this.factor + is_over * (1 - this.factor)));
  }
}

export interface LinearOptions extends ResumeOptions {
  /** What the learning rate is multiplied by at first. Default: 1/3. */
  start_factor?: number;
  /** What it is multiplied by at the end. Default: 1. */
  end_factor?: number;
  /** After how many steps. Default: 5. */
  total_iters?: number;
}

/** From `start_factor` to `end_factor` in a line. Mirrors torch.optim.lr_scheduler.LinearLR. */
export class LinearLR extends LRScheduler {
  start_factor: number;
  end_factor: number;
  total_iters: number;

  constructor(
    optimizer: AnyOptimizer,
    { start_factor = 1 / 3, end_factor = 1, total_iters = 5, last_epoch }: LinearOptions = {},
  ) {
    super(optimizer);
    if (!(start_factor > 0 && start_factor <= 1)) {
      throw new RangeError(
        "Starting multiplicative factor expected to be greater than 0 and less or equal to 1, " +
          `but got ${start_factor}`,
      );
    }
    if (!(end_factor >= 0 && end_factor <= 1)) {
      throw new RangeError(
        `Ending multiplicative factor expected to be between 0 and 1, but got ${end_factor}`,
      );
    }
    this.start_factor = start_factor;
    this.end_factor = end_factor;
    this.total_iters = total_iters;
    this.start(last_epoch);
  }

  override get_lr(): number[] {
    const lrs = this.current_lrs();
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    if (last_epoch === 0) return lrs.map((lr) => lr * start_factor);
    if (this._is_initial || last_epoch > total_iters) return lrs;
    const rise = end_factor - start_factor;
    const factor = 1 + rise / (total_iters * start_factor + (last_epoch - 1) * rise);
    return lrs.map((lr) => lr * factor);
  }

  override _get_closed_form_lr(): number[] {
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    const rise = (end_factor - start_factor) * Math.min(total_iters, last_epoch);
    return this.base_lrs.map((lr) => lr * (start_factor + rise / total_iters));
  }
}

/** What a LambdaLR is given: the factor of each epoch. */
export type LRLambda = (epoch: number) => number;

/** The first learning rate times a function of the epoch. Mirrors torch.optim.lr_scheduler.LambdaLR. */
export class LambdaLR extends LRScheduler {
  lr_lambdas: LRLambda[];

  /** @param lr_lambda one for all groups, or one for each. */
  constructor(
    optimizer: AnyOptimizer,
    lr_lambda: LRLambda | readonly LRLambda[],
    { last_epoch }: ResumeOptions = {},
  ) {
    super(optimizer);
    const count = this.groups.length;
    if (typeof lr_lambda === "function") {
      this.lr_lambdas = new Array(count).fill(lr_lambda);
    } else {
      if (lr_lambda.length !== count) {
        throw new RangeError(`Expected ${count} lr_lambdas, but got ${lr_lambda.length}`);
      }
      this.lr_lambdas = [...lr_lambda];
    }
    this.start(last_epoch);
  }

  override get_lr(): number[] {
    return this.base_lrs.map((lr, i) => lr * (this.lr_lambdas[i] as LRLambda)(this.last_epoch));
  }

  /** Functions are not part of the state. */
  override state_dict(): Record<string, unknown> {
    return { ...super.state_dict(), lr_lambdas: this.lr_lambdas.map(() => null) };
  }

  override load_state_dict(state_dict: Readonly<Record<string, unknown>>): void {
    const { lr_lambdas: _, ...state } = state_dict;
    super.load_state_dict(state);
  }
}
