import type { OptimizerKind } from "../native.js";
import {
  type CommonOptions,
  check_kernels,
  check_not_negative,
  NativelySteppedOptimizer,
} from "./native_optimizer.js";
import type { OptimizerParams } from "./param_groups.js";

export interface RMSpropOptions extends CommonOptions {
  /** The learning rate. Default: 1e-2. */
  lr: number;
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
  /** PyTorch's option of this name. Only false is supported. */
  capturable: boolean;
}

/** RMSprop. Mirrors torch.optim.RMSprop. */
export class RMSprop extends NativelySteppedOptimizer<RMSpropOptions> {
  constructor(
    params: OptimizerParams<RMSpropOptions>,
    {
      lr = 1e-2,
      momentum = 0,
      alpha = 0.99,
      eps = 1e-8,
      centered = false,
      weight_decay = 0,
      capturable = false,
      foreach = null,
      maximize = false,
      differentiable = false,
    }: Partial<RMSpropOptions> = {},
  ) {
    check_not_negative("learning rate", lr);
    check_not_negative("epsilon value", eps);
    check_not_negative("momentum value", momentum);
    check_not_negative("weight_decay value", weight_decay);
    check_not_negative("alpha value", alpha);
    check_kernels({ foreach, differentiable, capturable });
    super(params, {
      lr,
      momentum,
      alpha,
      eps,
      centered,
      weight_decay,
      capturable,
      foreach,
      maximize,
      differentiable,
    });
  }

  protected override get kind(): OptimizerKind {
    return "RMSprop";
  }
}
