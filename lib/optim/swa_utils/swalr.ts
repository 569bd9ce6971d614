import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import { cos } from "../libm.js";
import {
  as_number,
  for_groups,
  format_param,
  LRScheduler,
  last_epoch_kind,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
} from "../lr_scheduler/base.js";
import type { AnyOptimizer } from "../optimizer.js";

/** The parameters of {@link SWALR}, by name. */
export interface SWALROptions extends OptimizerArgument, ResumeOptions {
  /** The learning rate at the end, for all groups or for each. */
  swa_lr: number | readonly number[];
  /** The number of epochs until it is reached. Default: 10. */
  anneal_epochs?: number;
  /** The way there: along a cosine or a line. Default: "cos". */
  anneal_strategy?: "cos" | "linear";
}

const read = signature<Required<SWALROptions>>("SWALR", {
  optimizer: optimizer_kind,
  swa_lr: for_groups(),
  anneal_epochs: kinds.integer(10),
  anneal_strategy: kinds.choice(["cos", "linear"], "cos"),
  last_epoch: last_epoch_kind,
});

/**
 * From the learning rate so far to `swa_lr` in `anneal_epochs` epochs, where it stays, for the time in
 * which weights are averaged. Mirrors torch.optim.swa_utils.SWALR.
 */
export class SWALR extends LRScheduler {
  /** The number of epochs until `swa_lr` is reached. Default: 10. */
  anneal_epochs: number;
  protected _anneal_strategy: "cos" | "linear";

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, swa_lr: number | readonly number[]],
      [anneal_epochs: number, anneal_strategy: "cos" | "linear", last_epoch: number],
      SWALROptions
    >
  ) {
    const { optimizer, swa_lr, anneal_epochs, anneal_strategy, last_epoch } = read(args);
    super(optimizer);
    const rates = format_param("swa_lr", this.groups.length, swa_lr);
    if (anneal_epochs < 0) {
      throw new RangeError(`anneal_epochs must be equal or greater than 0, got ${anneal_epochs}`);
    }
    this.groups.forEach((group, i) => {
      group.swa_lr = rates[i];
    });
    this.anneal_epochs = anneal_epochs;
    this._anneal_strategy = anneal_strategy;
    this.start(last_epoch);
  }

  /** The share of `swa_lr` after a step. */
  #alpha(step: number): number {
    const t = Math.max(0, Math.min(1, step / Math.max(1, this.anneal_epochs)));
    return this._anneal_strategy === "linear" ? t : (1 - cos(Math.PI * t)) / 2;
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const count = this._step_count - 1;
    const step = this.anneal_epochs === 0 ? Math.max(1, count) : count;
    const before = this.#alpha(step - 1);
    const alpha = this.#alpha(step);
    return this.groups.map((group) => {
      const swa_lr = group.swa_lr as number;
      const lr = as_number(group.lr);
      const first = before === 1 ? swa_lr : (lr - before * swa_lr) / (1 - before);
      return swa_lr * alpha + first * (1 - alpha);
    });
  }
}
