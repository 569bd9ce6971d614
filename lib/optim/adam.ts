import type { OptimizerKind } from "../native.js";
import {
  check_kernels,
  check_not_negative,
  type FusedOptions,
  NativelySteppedOptimizer,
} from "./native_optimizer.js";
import type { OptimizerParams } from "./param_groups.js";

export interface AdamOptions extends FusedOptions {
  /** The learning rate. Default: 1e-3. */
  lr: number;
  /** The shares of the past in the averages of the gradient and of its square. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the divisor. Default: 1e-8. */
  eps: number;
  /** Adam: the share of the weights that is added to their gradient. AdamW: see there. Default: 0. */
  weight_decay: number;
  /** Whether the greatest average of squares so far is used. Default: false. */
  amsgrad: boolean;
  /** PyTorch's option of this name. Only false is supported. */
  capturable: boolean;
  /** Whether weights decay by themselves, as in AdamW. Default: false. */
  decoupled_weight_decay: boolean;
}

/** Adam's options, with their defaults. */
function adam_options({
  lr = 1e-3,
  betas = [0.9, 0.999],
  eps = 1e-8,
  weight_decay = 0,
  amsgrad = false,
  maximize = false,
  foreach = null,
  capturable = false,
  differentiable = false,
  fused = null,
  decoupled_weight_decay = false,
}: Partial<AdamOptions>): AdamOptions {
  check_not_negative("learning rate", lr);
  check_not_negative("epsilon value", eps);
  betas.forEach((beta, index) => {
    if (!(beta >= 0 && beta < 1)) {
      throw new RangeError(`Invalid beta parameter at index ${index}: ${String(beta)}`);
    }
  });
  check_not_negative("weight_decay value", weight_decay);
  check_kernels({ foreach, fused, differentiable, capturable });
  return {
    lr,
    betas,
    eps,
    weight_decay,
    amsgrad,
    maximize,
    foreach,
    capturable,
    differentiable,
    fused,
    decoupled_weight_decay,
  };
}

/** Adam. Mirrors torch.optim.Adam. */
export class Adam extends NativelySteppedOptimizer<AdamOptions> {
  constructor(params: OptimizerParams<AdamOptions>, options: Partial<AdamOptions> = {}) {
    super(params, adam_options(options));
  }

  protected override get kind(): OptimizerKind {
    return "Adam";
  }
}

/**
 * Adam whose weights decay by themselves: p · (1 − lr · weight_decay) before each step. Mirrors
 * torch.optim.AdamW.
 */
export class AdamW extends Adam {
  /** @param options as Adam's; `weight_decay` is 1e-2 by default. */
  constructor(
    params: OptimizerParams<AdamOptions>,
    options: Partial<Omit<AdamOptions, "decoupled_weight_decay">> = {},
  ) {
    super(params, {
      ...options,
      weight_decay: options.weight_decay ?? 1e-2,
      decoupled_weight_decay: true,
    });
  }

  protected override get kind(): OptimizerKind {
    return "AdamW";
  }

  /** Whatever was loaded, weights decay by themselves. */
  override load_state_dict(state_dict: Parameters<Adam["load_state_dict"]>[0]): void {
    super.load_state_dict(state_dict);
    for (const group of this.param_groups) group.decoupled_weight_decay = true;
  }
}
