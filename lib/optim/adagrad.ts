import type { OptimizerKind } from "../native/index.js";
import { type Dtype, torch } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import {
  check_kernels,
  check_not_negative,
  type FusedOptions,
  NativelySteppedOptimizer,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  undecided,
} from "./native_optimizer.js";
import type { Optimizer } from "./optimizer.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";

export interface AdagradOptions extends FusedOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-2. */
  lr: TensorOrNumber;
  /** By how much the learning rate falls with the steps. Default: 0. */
  lr_decay: number;
  /** Added to the divisor. Default: 1e-10. */
  eps: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
  /** The initial value of the sums of squares. Default: 0. */
  initial_accumulator_value: number;
}

/** Python takes these by name alone. */
type KeywordOnly = "maximize" | "differentiable" | "fused";

const read_adagrad = signature<
  ParamsArgument<AdagradOptions> & Omit<AdagradOptions, KeywordOnly>,
  Pick<AdagradOptions, KeywordOnly>
>(
  "Adagrad",
  {
    params: params_kind(),
    lr: tensor_or_number(1e-2),
    lr_decay: kinds.number(0),
    weight_decay: kinds.number(0),
    initial_accumulator_value: kinds.number(0),
    eps: kinds.number(1e-10),
    foreach: undecided(),
  },
  {
    maximize: kinds.boolean(false),
    differentiable: kinds.boolean(false),
    fused: undecided(),
  },
);

/** The dtype of step counts: float64 if that is the default dtype and not fused, else float32. */
function step_dtype(fused: boolean | null): Dtype {
  const is_double = torch.get_default_dtype() === torch.float64;
  return is_double && !fused ? torch.float64 : torch.float32;
}

/** Adagrad. Mirrors torch.optim.Adagrad. */
export class Adagrad extends NativelySteppedOptimizer<AdagradOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdagradOptions>],
      [
        lr: TensorOrNumber,
        lr_decay: number,
        weight_decay: number,
        initial_accumulator_value: number,
        eps: number,
        foreach: boolean | null,
      ],
      ParamsArgument<AdagradOptions> & Partial<AdagradOptions>
    >
  ) {
    const { params, ...options } = read_adagrad(args);
    const { lr, lr_decay, weight_decay, initial_accumulator_value, eps } = options;
    check_not_negative("learning rate", lr);
    check_not_negative("lr_decay value", lr_decay);
    check_not_negative("weight_decay value", weight_decay);
    check_not_negative("initial_accumulator_value value", initial_accumulator_value);
    check_not_negative("epsilon value", eps);
    check_kernels(options);
    super(params, options);
  }

  protected override get kind(): OptimizerKind {
    return "Adagrad";
  }

  /** Adagrad has its state from the start, not from the first step. */
  override add_param_group(
    ...args: Parameters<Optimizer<AdagradOptions>["add_param_group"]>
  ): void {
    super.add_param_group(...args);
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
