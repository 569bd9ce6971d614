import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import { pow } from "../libm.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  LRScheduler,
  last_epoch_kind,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
} from "./base.js";

/** The parameters of {@link PolynomialLR}, by name. */
export interface PolynomialOptions extends OptimizerArgument, ResumeOptions {
  /** The number of steps until the learning rate is 0. Default: 5. */
  total_iters?: number;
  /** The power of the polynomial; 1 is a line. Default: 1. */
  power?: number;
}

const read_polynomial = signature<Required<PolynomialOptions>>("PolynomialLR", {
  optimizer: optimizer_kind,
  total_iters: kinds.integer(5),
  power: kinds.number(1),
  last_epoch: last_epoch_kind,
});

/**
 * From the first learning rate down to 0 in `total_iters` steps, as (1 − step / total_iters) to the
 * power of `power`. Mirrors torch.optim.lr_scheduler.PolynomialLR.
 */
export class PolynomialLR extends LRScheduler {
  /** The number of steps until the learning rate is 0. Default: 5. */
  total_iters: number;
  /** The power of the polynomial. Default: 1. */
  power: number;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [total_iters: number, power: number, last_epoch: number],
      PolynomialOptions
    >
  ) {
    const { optimizer, total_iters, power, last_epoch } = read_polynomial(args);
    super(optimizer);
    this.total_iters = total_iters;
    this.power = power;
    this.start(last_epoch);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    const { last_epoch, total_iters } = this;
    if (this._is_initial || last_epoch > total_iters) return lrs;
    const decay = (1 - last_epoch / total_iters) / (1 - (last_epoch - 1) / total_iters);
    const factor = pow(decay, this.power);
    return lrs.map((lr) => lr * factor);
  }

  protected override _get_closed_form_lr(): number[] {
    const { last_epoch, total_iters } = this;
    const factor = pow(1 - Math.min(total_iters, last_epoch) / total_iters, this.power);
    return this.base_lrs.map((lr) => lr * factor);
  }
}
