/** Losses of differences, as modules. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, python_type, signature } from "../../../torch/internal.js";
import {
  type Old,
  old_reduction,
  type Reduction,
  reduction_of,
} from "../../functional/reduction.js";
import type { HuberOptions, SmoothL1Options } from "../../functional/regression_loss.js";
import * as F from "../../functional/regression_loss.js";
import { type PairArguments, read_input_and_target } from "../../module/forward_arguments.js";
import { Loss, type PlainLossArguments, read_plain, reduction } from "./base.js";

const read_mse = read_plain("MSELoss");

/** See {@link F.mse_loss}. Mirrors torch.nn.MSELoss. */
export class MSELoss extends Loss {
  constructor(...args: PlainLossArguments) {
    super(reduction_of(read_mse(args)));
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction } = this;
    return F.mse_loss(input, target, { reduction });
  }
}

const read_l1 = read_plain("L1Loss");

/** See {@link F.l1_loss}. Mirrors torch.nn.L1Loss. */
export class L1Loss extends Loss {
  constructor(...args: PlainLossArguments) {
    super(reduction_of(read_l1(args)));
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction } = this;
    return F.l1_loss(input, target, { reduction });
  }
}

const read_smooth_l1 = signature<Required<SmoothL1Options>>("SmoothL1Loss", {
  ...old_reduction,
  reduction,
  beta: kinds.number(1),
});

/** See {@link F.smooth_l1_loss}. Mirrors torch.nn.SmoothL1Loss. */
export class SmoothL1Loss extends Loss {
  /** The difference from which on the loss is linear. Default: 1. */
  readonly beta: number;

  constructor(
    ...args: Arguments<
      [],
      [size_average: Old, reduce: Old, reduction: Reduction, beta: number],
      SmoothL1Options
    >
  ) {
    const given = read_smooth_l1(args);
    super(reduction_of(given));
    this.beta = given.beta;
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction, beta } = this;
    return F.smooth_l1_loss(input, target, { reduction, beta });
  }
}

/** The parameters of {@link HuberLoss}, by name. */
export type HuberLossOptions = Omit<HuberOptions, "weight">;

const read_huber = signature<Required<HuberLossOptions>>("HuberLoss", {
  reduction,
  delta: kinds.anything<number>(1),
});

/** See {@link F.huber_loss}. Mirrors torch.nn.HuberLoss. */
export class HuberLoss extends Loss {
  /** The difference from which on the loss is linear. Default: 1. */
  readonly delta: number;

  constructor(...args: Arguments<[], [reduction: Reduction, delta: number], HuberLossOptions>) {
    const given = read_huber(args);
    if (typeof given.delta !== "number") {
      throw new TypeError(`delta must be a float or int, got: ${python_type(given.delta)}`);
    }
    super(given.reduction);
    this.delta = given.delta;
  }

  override forward(...args: PairArguments): Tensor {
    const [input, target] = read_input_and_target(this, args);
    const { reduction, delta } = this;
    return F.huber_loss(input, target, { reduction, delta });
  }
}
