import type { OptimizerKind } from "../native.js";
import {
  check_kernels,
  check_not_negative,
  type FusedOptions,
  NativelySteppedOptimizer,
} from "./native_optimizer.js";
import type { OptimizerParams } from "./param_groups.js";

export interface SGDOptions extends FusedOptions {
  /** The learning rate. Default: 1e-3. */
  lr: number;
  /** The share of the last step that is added to this one. Default: 0. */
  momentum: number;
  /** The share of the gradient that the momentum leaves out. Default: 0. */
  dampening: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
  /** Whether the momentum is Nesterov's. Default: false. */
  nesterov: boolean;
}

/** Stochastic gradient descent, with momentum. Mirrors torch.optim.SGD. */
export class SGD extends NativelySteppedOptimizer<SGDOptions> {
  constructor(
    params: OptimizerParams<SGDOptions>,
    {
      lr = 1e-3,
      momentum = 0,
      dampening = 0,
      weight_decay = 0,
      nesterov = false,
      maximize = false,
      foreach = null,
      differentiable = false,
      fused = null,
    }: Partial<SGDOptions> = {},
  ) {
    check_not_negative("learning rate", lr);
    check_not_negative("momentum value", momentum);
    check_not_negative("weight_decay value", weight_decay);
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw new RangeError("Nesterov momentum requires a momentum and zero dampening");
    }
    check_kernels({ foreach, fused, differentiable });
    super(params, {
      lr,
      momentum,
      dampening,
      weight_decay,
      nesterov,
      maximize,
      foreach,
      differentiable,
      fused,
    });
  }

  protected override get kind(): OptimizerKind {
    return "SGD";
  }
}
