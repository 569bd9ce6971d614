import { type Arguments, kinds, no_arguments, signature, text_of } from "../../torch/internal.js";
import { cos } from "../libm.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  for_groups,
  format_param,
  LRScheduler,
  last_epoch_kind,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
  type ScheduledGroup,
} from "./base.js";
import { set_momentum, start_momentum, uses_beta1 } from "./momentum.js";

/** The parameters of {@link OneCycleLR}, by name. */
export interface OneCycleLROptions extends OptimizerArgument, ResumeOptions {
  /** The greatest learning rate, for all groups or for each. */
  max_lr: number | readonly number[];
  /** All steps of the cycle; else it is `epochs` times `steps_per_epoch`. */
  total_steps?: number | null;
  /** The number of epochs, in place of `total_steps`. */
  epochs?: number | null;
  /** The number of steps in an epoch, in place of `total_steps`. */
  steps_per_epoch?: number | null;
  /** The share of the steps in which the learning rate rises. Default: 0.3. */
  pct_start?: number;
  /** The shape of the rise and fall. Default: "cos". */
  anneal_strategy?: "cos" | "linear";
  /** Whether the momentum (or the first of Adam's betas) goes the opposite way. Default: true. */
  cycle_momentum?: boolean;
  /** The least momentum, for all groups or for each. Default: 0.85. */
  base_momentum?: number | readonly number[];
  /** The greatest momentum, for all groups or for each. Default: 0.95. */
  max_momentum?: number | readonly number[];
  /** The first learning rate is max_lr / div_factor. Default: 25. */
  div_factor?: number;
  /** The last learning rate is the first / final_div_factor. Default: 1e4. */
  final_div_factor?: number;
  /** Whether it falls to the first learning rate before it falls to the last. Default: false. */
  three_phase?: boolean;
}

const read_one_cycle = signature<Required<OneCycleLROptions>>("OneCycleLR", {
  optimizer: optimizer_kind,
  max_lr: for_groups(),
  total_steps: kinds.nullable(kinds.number()),
  epochs: kinds.nullable(kinds.number()),
  steps_per_epoch: kinds.nullable(kinds.number()),
  pct_start: kinds.number(0.3),
  anneal_strategy: kinds.choice(["cos", "linear"], "cos"),
  cycle_momentum: kinds.boolean(true),
  base_momentum: for_groups().or(0.85),
  max_momentum: for_groups().or(0.95),
  div_factor: kinds.number(25),
  final_div_factor: kinds.number(1e4),
  three_phase: kinds.boolean(false),
  last_epoch: last_epoch_kind,
});

/** From one of a group's numbers to another, up to a step. */
interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

function positive_integer(name: string, value: unknown): number {
  if (!Number.isInteger(value) || (value as number) <= 0) {
    throw new RangeError(`Expected positive integer ${name}, but got ${text_of(value)}`);
  }
  return value as number;
}

/**
 * The learning rate up from max_lr / 25 to max_lr, and down to almost nothing; one step a batch.
 * Mirrors torch.optim.lr_scheduler.OneCycleLR.
 *
 * This is PyTorch's; fastai's own, which differs, is the Learner's `fit_one_cycle`.
 */
export class OneCycleLR extends LRScheduler {
  /** The number of steps of the whole cycle. */
  total_steps: number;
  protected _schedule_phases: Phase[];
  protected _anneal_func_type: "cos" | "linear";
  /** Whether the momentum goes the other way. Default: true. */
  cycle_momentum: boolean;
  /** Whether the optimizer's momentum is the first of its betas. */
  declare use_beta1: boolean;

  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, max_lr: number | readonly number[]],
      [
        total_steps: number | null,
        epochs: number | null,
        steps_per_epoch: number | null,
        pct_start: number,
        anneal_strategy: "cos" | "linear",
        cycle_momentum: boolean,
        base_momentum: number | readonly number[],
        max_momentum: number | readonly number[],
        div_factor: number,
        final_div_factor: number,
        three_phase: boolean,
        last_epoch: number,
      ],
      OneCycleLROptions
    >
  ) {
    const { optimizer, max_lr, last_epoch, ...options } = read_one_cycle(args);
    const { total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy } = options;
    const { cycle_momentum, base_momentum, max_momentum, div_factor } = options;
    const { final_div_factor, three_phase } = options;
    super(optimizer);
    if (total_steps !== null) {
      this.total_steps = positive_integer("total_steps", total_steps);
    } else if (epochs !== null && steps_per_epoch !== null) {
      this.total_steps =
        positive_integer("epochs", epochs) * positive_integer("steps_per_epoch", steps_per_epoch);
    } else {
      throw new TypeError("You must define either total_steps OR (epochs AND steps_per_epoch)");
    }
    if (!(pct_start >= 0 && pct_start <= 1)) {
      throw new RangeError(`Expected float between 0 and 1 pct_start, but got ${pct_start}`);
    }
    this._schedule_phases = phases(this.total_steps, pct_start, three_phase);
    this._anneal_func_type = anneal_strategy;
    this.cycle_momentum = cycle_momentum;
    const max_lrs = format_param("max_lr", this.groups.length, max_lr);
    if (last_epoch === -1) {
      this.groups.forEach((group, i) => {
        const max = max_lrs[i] as number;
        const initial = max / div_factor;
        Object.assign(group, {
          initial_lr: initial,
          max_lr: max,
          min_lr: initial / final_div_factor,
        });
      });
    }
    if (cycle_momentum) {
      this.use_beta1 = uses_beta1(optimizer);
      const count = this.groups.length;
      const most = format_param("max_momentum", count, max_momentum);
      const least = format_param("base_momentum", count, base_momentum);
      if (last_epoch === -1) start_momentum(this.groups, this.use_beta1, least, most);
    }
    this.start(last_epoch);
  }

  #anneal(group: ScheduledGroup, from: string, to: string, pct: number): number {
    const start = group[from] as number;
    const end = group[to] as number;
    if (this._anneal_func_type === "linear") return (end - start) * pct + start;
    return end + ((start - end) / 2) * (cos(Math.PI * pct) + 1);
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const step = this.last_epoch;
    if (step > this.total_steps) {
      throw new RangeError(
        `Tried to step ${step} times. The specified number of total steps is ${this.total_steps}`,
      );
    }
    let start_step = 0;
    let phase = this._schedule_phases[0] as Phase;
    for (const next of this._schedule_phases.slice(1)) {
      if (step <= phase.end_step) break;
      start_step = phase.end_step;
      phase = next;
    }
    const { end_step, start_lr, end_lr, start_momentum, end_momentum } = phase;
    const pct = (step - start_step) / (end_step - start_step);
    return this.groups.map((group) => {
      if (this.cycle_momentum) {
        const momentum = this.#anneal(group, start_momentum, end_momentum, pct);
        set_momentum(group, this.use_beta1, momentum);
      }
      return this.#anneal(group, start_lr, end_lr, pct);
    });
  }
}

function phases(total_steps: number, pct_start: number, three_phase: boolean): Phase[] {
  const rise: Phase = {
    end_step: pct_start * total_steps - 1,
    start_lr: "initial_lr",
    end_lr: "max_lr",
    start_momentum: "max_momentum",
    end_momentum: "base_momentum",
  };
  const fall = {
    start_lr: "max_lr",
    start_momentum: "base_momentum",
    end_momentum: "max_momentum",
  };
  if (!three_phase) return [rise, { ...fall, end_step: total_steps - 1, end_lr: "min_lr" }];
  return [
    rise,
    { ...fall, end_step: 2 * pct_start * total_steps - 2, end_lr: "initial_lr" },
    {
      end_step: total_steps - 1,
      start_lr: "initial_lr",
      end_lr: "min_lr",
      start_momentum: "max_momentum",
      end_momentum: "max_momentum",
    },
  ];
}
