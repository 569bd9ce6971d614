import {
  type Arguments,
  kinds,
  no_arguments,
  signature,
  synchronous,
} from "../../torch/internal.js";
import { pow } from "../libm.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  for_groups,
  format_param,
  LRScheduler,
  last_epoch_kind,
  loaded_state,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
  type SchedulerState,
  set_lr,
} from "./base.js";
import { set_momentum, start_momentum, uses_beta1 } from "./momentum.js";

/** Function given to a CyclicLR: returns the factor of a cycle, or of an iteration. */
export type ScaleFunction = (x: number) => number;

/** The parameters of {@link CyclicLR}, by name. */
export interface CyclicLROptions extends OptimizerArgument, ResumeOptions {
  /** The least learning rate, at which each cycle begins, for all groups or for each. */
  base_lr: number | readonly number[];
  /** The greatest learning rate, for all groups or for each. */
  max_lr: number | readonly number[];
  /** The number of iterations in which the learning rate rises. Default: 2000. */
  step_size_up?: number;
  /** The number of iterations in which it falls. Default (null): as many as it rises. */
  step_size_down?: number | null;
  /**
   * The height of the cycles: all the same ("triangular"), each half of the one before
   * ("triangular2"), or `gamma` to the power of the iterations ("exp_range"). Default: "triangular".
   */
  mode?: "triangular" | "triangular2" | "exp_range";
  /** The factor of each iteration in the mode "exp_range". Default: 1. */
  gamma?: number;
  /** The height as a function, in place of `mode`. */
  scale_fn?: ScaleFunction | null;
  /** The argument of `scale_fn`: the number of the cycle, from 1, or of iterations. Default: "cycle". */
  scale_mode?: "cycle" | "iterations";
  /** Whether the momentum (or the first of Adam's betas) goes the opposite way. Default: true. */
  cycle_momentum?: boolean;
  /** The least momentum, for all groups or for each. Default: 0.8. */
  base_momentum?: number | readonly number[];
  /** The greatest momentum, for all groups or for each. Default: 0.9. */
  max_momentum?: number | readonly number[];
}

const read_cyclic = signature<Required<CyclicLROptions>>("CyclicLR", {
  optimizer: optimizer_kind,
  base_lr: for_groups(),
  max_lr: for_groups(),
  step_size_up: kinds.number(2000),
  step_size_down: kinds.nullable(kinds.number()),
  mode: kinds.choice(["triangular", "triangular2", "exp_range"], "triangular"),
  gamma: kinds.number(1),
  scale_fn: kinds.nullable(kinds.callable<ScaleFunction>()),
  scale_mode: kinds.choice(["cycle", "iterations"], "cycle"),
  cycle_momentum: kinds.boolean(true),
  base_momentum: for_groups().or(0.8),
  max_momentum: for_groups().or(0.9),
  last_epoch: last_epoch_kind,
});

const read_scale = signature<{ x: number }>("scale_fn", { x: kinds.number() });

/**
 * The learning rate up and down between two bounds, again and again; one step a batch. Mirrors
 * torch.optim.lr_scheduler.CyclicLR.
 */
export class CyclicLR extends LRScheduler {
  /** The greatest learning rate of each group. */
  max_lrs: number[];
  /** The number of iterations of a cycle. */
  total_size: number;
  /** The share of a cycle in which the learning rate rises. */
  step_ratio: number;
  /** The height of the cycles. Default: "triangular". */
  mode: "triangular" | "triangular2" | "exp_range";
  /** The factor of each iteration in the mode "exp_range". Default: 1. */
  gamma: number;
  /** The argument of {@link CyclicLR.scale_fn}. */
  scale_mode: "cycle" | "iterations";
  /** Whether the momentum goes the other way. Default: true. */
  cycle_momentum: boolean;
  /** Whether the optimizer's momentum is the first of its betas. */
  declare use_beta1: boolean;
  /** The least momentum of each group. */
  declare base_momentums: number[];
  /** The greatest momentum of each group. */
  declare max_momentums: number[];
  protected _scale_fn_custom: ScaleFunction | null;

  constructor(
    ...args: Arguments<
      [
        optimizer: AnyOptimizer,
        base_lr: number | readonly number[],
        max_lr: number | readonly number[],
      ],
      [
        step_size_up: number,
        step_size_down: number | null,
        mode: "triangular" | "triangular2" | "exp_range",
        gamma: number,
        scale_fn: ScaleFunction | null,
        scale_mode: "cycle" | "iterations",
        cycle_momentum: boolean,
        base_momentum: number | readonly number[],
        max_momentum: number | readonly number[],
        last_epoch: number,
      ],
      CyclicLROptions
    >
  ) {
    const { optimizer, base_lr, max_lr, last_epoch, ...options } = read_cyclic(args);
    const { step_size_up, step_size_down, mode, gamma, scale_fn, cycle_momentum } = options;
    super(optimizer);
    const count = this.groups.length;
    const base_lrs = format_param("base_lr", count, base_lr);
    this.max_lrs = format_param("max_lr", count, max_lr);
    this.total_size = step_size_up + (step_size_down ?? step_size_up);
    if (!(step_size_up > 0 && this.total_size >= step_size_up)) {
      throw new RangeError(
        "Expected step_size_up greater than 0 and step_size_down not less than 0, but got " +
          `${step_size_up} and ${step_size_down}`,
      );
    }
    this.step_ratio = step_size_up / this.total_size;
    this.mode = mode;
    this.gamma = gamma;
    this._scale_fn_custom = scale_fn;
    const own_mode = mode === "exp_range" ? "iterations" : "cycle";
    this.scale_mode = scale_fn === null ? own_mode : options.scale_mode;
    this.cycle_momentum = cycle_momentum;
    if (cycle_momentum) {
      this.use_beta1 = uses_beta1(optimizer);
      this.base_momentums = format_param("base_momentum", count, options.base_momentum);
      this.max_momentums = format_param("max_momentum", count, options.max_momentum);
    }
    if (last_epoch === -1) {
      this.groups.forEach((group, i) => {
        set_lr(group, base_lrs[i] as number);
      });
      if (cycle_momentum) {
        start_momentum(this.groups, this.use_beta1, this.base_momentums, this.max_momentums);
      }
    }
    this.start(last_epoch);
    this.base_lrs = base_lrs;
  }

  /** The factor of the height of a cycle, by the cycle's number or by that of the iteration. */
  scale_fn(x: number | { x: number }): number;
  scale_fn(...args: unknown[]): number {
    const { x } = read_scale(args);
    if (this._scale_fn_custom !== null) {
      return synchronous(this._scale_fn_custom(x), "scale_fn must return a number, not a Promise");
    }
    if (this.mode === "triangular") return 1;
    return this.mode === "triangular2" ? 1 / pow(2, x - 1) : pow(this.gamma, x);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const { last_epoch, total_size, step_ratio } = this;
    const cycle = Math.floor(1 + last_epoch / total_size);
    const x = 1 + last_epoch / total_size - cycle;
    const height = x <= step_ratio ? x / step_ratio : (x - 1) / (step_ratio - 1);
    const scale = this.scale_fn(this.scale_mode === "cycle" ? cycle : last_epoch);
    if (this.cycle_momentum) {
      this.groups.forEach((group, i) => {
        const most = this.max_momentums[i] as number;
        const momentum = most - (most - (this.base_momentums[i] as number)) * height * scale;
        set_momentum(group, this.use_beta1, momentum);
      });
    }
    return this.base_lrs.map((lr, i) => lr + ((this.max_lrs[i] as number) - lr) * height * scale);
  }

  /** The function is not part of the state. */
  override state_dict(...args: []): SchedulerState {
    no_arguments("state_dict", args);
    return { ...super.state_dict(), _scale_fn_custom: null };
  }

  /** Takes over the state that {@link LRScheduler.state_dict} gave; the function stays as it is. */
  override load_state_dict(state_dict: Readonly<SchedulerState>): void;
  override load_state_dict(...args: unknown[]): void {
    const { _scale_fn_custom: _, ...state } = loaded_state(args);
    super.load_state_dict(state);
  }
}
