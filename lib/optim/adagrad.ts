import type { OptimizerKind } from "../native.js";
import { type Dtype, torch } from "../torch/index.js";
import {
  check_kernels,
  check_not_negative,
  type FusedOptions,
  NativelySteppedOptimizer,
} from "./native_optimizer.js";
import type { OptimizerParams, ParamGroup, ParamGroupInput } from "./param_groups.js";

export interface AdagradOptions extends FusedOptions {
  /** The learning rate. Default: 1e-2. */
  lr: number;
  /** By how much the learning rate falls with the steps. Default: 0. */
  lr_decay: number;
  /** Added to the divisor. Default: 1e-10. */
  eps: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
  /** What the sums of squares begin with. Default: 0. */
  initial_accumulator_value: number;
}

/** What steps are counted in: float32, unless numbers are float64 by default. */
function step_dtype(fused: boolean | null): Dtype {
  const is_double = torch.get_default_dtype() === torch.float64;
  return is_double && !fused ? torch.float64 : torch.float32;
}

/** Adagrad. Mirrors torch.optim.Adagrad. */
export class Adagrad extends NativelySteppedOptimizer<AdagradOptions> {
  constructor(
    params: OptimizerParams<AdagradOptions>,
    {
      lr = 1e-2,
      lr_decay = 0,
      eps = 1e-10,
      weight_decay = 0,
      initial_accumulator_value = 0,
      foreach = null,
      maximize = false,
      differentiable = false,
      fused = null,
    }: Partial<AdagradOptions> = {},
  ) {
    check_not_negative("learning rate", lr);
    check_not_negative("lr_decay value", lr_decay);
    check_not_negative("weight_decay value", weight_decay);
    check_not_negative("initial_accumulator_value value", initial_accumulator_value);
    check_not_negative("epsilon value", eps);
    check_kernels({ foreach, fused, differentiable });
    super(params, {
      lr,
      lr_decay,
      eps,
      weight_decay,
      initial_accumulator_value,
      foreach,
      maximize,
      differentiable,
      fused,
    });
  }

  protected override get kind(): OptimizerKind {
    return "Adagrad";
  }

  /** Adagrad has its state from the start, not from the first step. */
  override add_param_group(group: ParamGroupInput<AdagradOptions>): void {
    super.add_param_group(group);
    const { params, fused, initial_accumulator_value } = this.param_groups.at(
      -1,
    ) as ParamGroup<AdagradOptions>;
    for (const param of params) {
      const device = fused ? param.device : "cpu";
      this.state.set(param, {
        step: torch.zeros([], { dtype: step_dtype(fused), device }),
        sum: torch.full_like(param, initial_accumulator_value),
      });
    }
  }
}
