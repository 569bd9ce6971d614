import type { OptimizerKind } from "../native/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import {
  type CapturableOptions,
  check_learning_rate,
  check_not_negative,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  undecided,
} from "./elementwise.js";
import { NativelySteppedOptimizer } from "./native_optimizer.js";
import type { OptimizerParams } from "./param_groups.js";
import { type Algorithm, rmsprop } from "./steps/index.js";

export interface RMSpropOptions extends CapturableOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-2. */
  lr: TensorOrNumber;
  /** The share of the last step that is added to this one. Default: 0. */
  momentum: number;
  /** The share of the past in the average of squares. Default: 0.99. */
  alpha: number;
  /** Added to the divisor. Default: 1e-8. */
  eps: number;
  /** Whether the variance is used instead of the average of squares. Default: false. */
  centered: boolean;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
}

const read_rmsprop = signature<ParamsArgument<RMSpropOptions> & RMSpropOptions>("RMSprop", {
  params: params_kind(),
  lr: tensor_or_number(1e-2),
  alpha: kinds.number(0.99),
  eps: kinds.number(1e-8),
  weight_decay: kinds.number(0),
  momentum: kinds.number(0),
  centered: kinds.boolean(false),
  capturable: kinds.boolean(false),
  foreach: undecided(),
  maximize: kinds.boolean(false),
  differentiable: kinds.boolean(false),
});

/** RMSprop. Mirrors torch.optim.RMSprop. */
export class RMSprop extends NativelySteppedOptimizer<RMSpropOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<RMSpropOptions>],
      [
        lr: TensorOrNumber,
        alpha: number,
        eps: number,
        weight_decay: number,
        momentum: number,
        centered: boolean,
        capturable: boolean,
        foreach: boolean | null,
        maximize: boolean,
        differentiable: boolean,
      ],
      ParamsArgument<RMSpropOptions> & Partial<RMSpropOptions>
    >
  ) {
    const { params, ...options } = read_rmsprop(args);
    const { lr, alpha, eps, weight_decay, momentum } = options;
    check_learning_rate(lr);
    check_not_negative("epsilon value", eps);
    check_not_negative("momentum value", momentum);
    check_not_negative("weight_decay value", weight_decay);
    check_not_negative("alpha value", alpha);
    super(params, options);
  }

  protected override get kind(): OptimizerKind {
    return "RMSprop";
  }

  protected override get algorithm(): Algorithm<RMSpropOptions> {
    return rmsprop;
  }
}
