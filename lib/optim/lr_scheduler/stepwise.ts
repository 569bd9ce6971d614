/** Schedules that multiply learning rates from time to time, or by a little each time. */
import { type Arguments, each_of, kinds, no_arguments, signature } from "../../torch/internal.js";
import { pow } from "../libm.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  LRScheduler,
  last_epoch_kind,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
} from "./base.js";

/** The parameters of {@link StepLR}, by name. */
export interface StepOptions extends OptimizerArgument, ResumeOptions {
  /** After how many epochs the learning rate is multiplied. */
  step_size: number;
  /** The factor by which the learning rate is multiplied. Default: 0.1. */
  gamma?: number;
}

const read_step_lr = signature<Required<StepOptions>>("StepLR", {
  optimizer: optimizer_kind,
  step_size: kinds.integer(),
  gamma: kinds.number(0.1),
  last_epoch: last_epoch_kind,
});

/** Multiplies by `gamma` every `step_size` epochs. Mirrors torch.optim.lr_scheduler.StepLR. */
export class StepLR extends LRScheduler {
  /** The number of epochs from one step to the next. */
  step_size: number;
  /** The factor of each step. Default: 0.1. */
  gamma: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, step_size: number],
      [gamma: number, last_epoch: number],
      StepOptions
    >
  ) {
    const { optimizer, step_size, gamma, last_epoch } = read_step_lr(args);
    super(optimizer);
    this.step_size = step_size;
    this.gamma = gamma;
    this.start(last_epoch);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    const is_due = this.last_epoch !== 0 && this.last_epoch % this.step_size === 0;
    return is_due ? lrs.map((lr) => lr * this.gamma) : lrs;
  }

  protected override _get_closed_form_lr(): number[] {
    const factor = pow(this.gamma, Math.floor(this.last_epoch / this.step_size));
    return this.base_lrs.map((lr) => lr * factor);
  }
}

/** The parameters of {@link MultiStepLR}, by name. */
export interface MultiStepOptions extends OptimizerArgument, ResumeOptions {
  /** The epochs at which the learning rate is multiplied; one that is there twice counts twice. */
  milestones: Iterable<number>;
  /** The factor by which the learning rate is multiplied. Default: 0.1. */
  gamma?: number;
}

const read_multi_step = signature<Required<MultiStepOptions>>("MultiStepLR", {
  optimizer: optimizer_kind,
  milestones: kinds.iterable<Iterable<number>>(),
  gamma: kinds.number(0.1),
  last_epoch: last_epoch_kind,
});

/** Multiplies by `gamma` at each of the `milestones`. Mirrors torch.optim.lr_scheduler.MultiStepLR. */
export class MultiStepLR extends LRScheduler {
  /** The number of times that each epoch is a milestone. */
  milestones: Map<number, number>;
  /** The factor at each milestone. Default: 0.1. */
  gamma: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, milestones: Iterable<number>],
      [gamma: number, last_epoch: number],
      MultiStepOptions
    >
  ) {
    const { optimizer, milestones, gamma, last_epoch } = read_multi_step(args);
    super(optimizer);
    this.milestones = new Map();
    for (const epoch of each_of(milestones)) {
      this.milestones.set(epoch, (this.milestones.get(epoch) ?? 0) + 1);
    }
    this.gamma = gamma;
    this.start(last_epoch);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    const times = this.milestones.get(this.last_epoch);
    if (times === undefined) return lrs;
    const factor = pow(this.gamma, times);
    return lrs.map((lr) => lr * factor);
  }

  protected override _get_closed_form_lr(): number[] {
    let times = 0;
    for (const [epoch, count] of this.milestones) if (epoch <= this.last_epoch) times += count;
    const factor = pow(this.gamma, times);
    return this.base_lrs.map((lr) => lr * factor);
  }
}

/** The parameters of {@link ExponentialLR}, by name. */
export interface ExponentialOptions extends OptimizerArgument, ResumeOptions {
  /** The factor by which the learning rate is multiplied. */
  gamma: number;
}

const read_exponential = signature<Required<ExponentialOptions>>("ExponentialLR", {
  optimizer: optimizer_kind,
  gamma: kinds.number(),
  last_epoch: last_epoch_kind,
});

/** Multiplies by `gamma` at every step. Mirrors torch.optim.lr_scheduler.ExponentialLR. */
export class ExponentialLR extends LRScheduler {
  /** The factor of each epoch. */
  gamma: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, gamma: number],
      [last_epoch: number],
      ExponentialOptions
    >
  ) {
    const { optimizer, gamma, last_epoch } = read_exponential(args);
    super(optimizer);
    this.gamma = gamma;
    this.start(last_epoch);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    return this._is_initial ? lrs : lrs.map((lr) => lr * this.gamma);
  }

  protected override _get_closed_form_lr(): number[] {
    const factor = pow(this.gamma, this.last_epoch);
    return this.base_lrs.map((lr) => lr * factor);
  }
}

/** The parameters of {@link ConstantLR}, by name. */
export interface ConstantOptions extends OptimizerArgument, ResumeOptions {
  /** The factor by which the learning rate is multiplied at first. Default: 1/3. */
  factor?: number;
  /** For how many steps. Default: 5. */
  total_iters?: number;
}

const read_constant = signature<Required<ConstantOptions>>("ConstantLR", {
  optimizer: optimizer_kind,
  factor: kinds.number(1 / 3),
  total_iters: kinds.integer(5),
  last_epoch: last_epoch_kind,
});

/** Multiplies by `factor` for the first steps. Mirrors torch.optim.lr_scheduler.ConstantLR. */
export class ConstantLR extends LRScheduler {
  /** The factor until `total_iters`. Default: 1/3. */
  factor: number;
  /** The number of epochs with the factor. Default: 5. */
  total_iters: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [factor: number, total_iters: number, last_epoch: number],
      ConstantOptions
    >
  ) {
    const { optimizer, factor, total_iters, last_epoch } = read_constant(args);
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

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    if (this.last_epoch === 0) return lrs.map((lr) => lr * this.factor);
    if (this.last_epoch !== this.total_iters) return lrs;
    return lrs.map((lr) => lr * (1 / this.factor));
  }

  protected override _get_closed_form_lr(): number[] {
    const is_over = this.last_epoch >= this.total_iters ? 1 : 0;
    return this.base_lrs.map((lr) => lr * (this.factor + is_over * (1 - this.factor)));
  }
}

/** The parameters of {@link LinearLR}, by name. */
export interface LinearLROptions extends OptimizerArgument, ResumeOptions {
  /** The factor by which the learning rate is multiplied at first. Default: 1/3. */
  start_factor?: number;
  /** The factor by which it is multiplied at the end. Default: 1. */
  end_factor?: number;
  /** After how many steps. Default: 5. */
  total_iters?: number;
}

const read_linear = signature<Required<LinearLROptions>>("LinearLR", {
  optimizer: optimizer_kind,
  start_factor: kinds.number(1 / 3),
  end_factor: kinds.number(1),
  total_iters: kinds.integer(5),
  last_epoch: last_epoch_kind,
});

/** From `start_factor` to `end_factor` in a line. Mirrors torch.optim.lr_scheduler.LinearLR. */
export class LinearLR extends LRScheduler {
  /** The factor of the first epoch. Default: 1/3. */
  start_factor: number;
  /** The factor at the end. Default: 1. */
  end_factor: number;
  /** The number of epochs from the one to the other. Default: 5. */
  total_iters: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [start_factor: number, end_factor: number, total_iters: number, last_epoch: number],
      LinearLROptions
    >
  ) {
    const { optimizer, start_factor, end_factor, total_iters, last_epoch } = read_linear(args);
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

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    if (last_epoch === 0) return lrs.map((lr) => lr * start_factor);
    if (this._is_initial || last_epoch > total_iters) return lrs;
    const rise = end_factor - start_factor;
    const factor = 1 + rise / (total_iters * start_factor + (last_epoch - 1) * rise);
    return lrs.map((lr) => lr * factor);
  }

  protected override _get_closed_form_lr(): number[] {
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    const rise = (end_factor - start_factor) * Math.min(total_iters, last_epoch);
    return this.base_lrs.map((lr) => lr * (start_factor + rise / total_iters));
  }
}
