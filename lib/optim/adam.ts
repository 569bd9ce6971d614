import type { OptimizerKind } from "../native/index.js";
import { Tensor } from "../torch/index.js";
import { type Arguments, kinds, signature, text_of } from "../torch/internal.js";
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
import type { OptimizerParams } from "./param_groups.js";

export interface AdamOptions extends FusedOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-3. */
  lr: TensorOrNumber;
  /** The shares of the past in the averages of the gradient and of its square. Default: [0.9, 0.999]. */
  betas: readonly [TensorOrNumber, TensorOrNumber];
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

/** Python takes these by name alone; AdamW has all but the last. */
type KeywordOnly =
  | "maximize"
  | "foreach"
  | "capturable"
  | "differentiable"
  | "fused"
  | "decoupled_weight_decay";

/** AdamW's options: Adam's, but that its weights always decay by themselves. */
export type AdamWOptions = Omit<AdamOptions, "decoupled_weight_decay">;

type Positional = [
  lr: TensorOrNumber,
  betas: readonly [TensorOrNumber, TensorOrNumber],
  eps: number,
  weight_decay: number,
  amsgrad: boolean,
];

const two_numbers = () =>
  new kinds.Kind<readonly [TensorOrNumber, TensorOrNumber]>(
    "array of two numbers",
    kinds.array_of(tensor_or_number(0), 2).accepts,
  );

const positional = (weight_decay: number) => ({
  params: params_kind<AdamOptions>(),
  lr: tensor_or_number(1e-3),
  betas: two_numbers().or([0.9, 0.999] as const),
  eps: kinds.number(1e-8),
  weight_decay: kinds.number(weight_decay),
  amsgrad: kinds.boolean(false),
});

const read_adam = signature<
  ParamsArgument<AdamOptions> & Omit<AdamOptions, KeywordOnly>,
  Pick<AdamOptions, KeywordOnly>
>("Adam", positional(0), {
  foreach: undecided(),
  maximize: kinds.boolean(false),
  capturable: kinds.boolean(false),
  differentiable: kinds.boolean(false),
  fused: undecided(),
  decoupled_weight_decay: kinds.boolean(false),
});

const read_adamw = signature<
  ParamsArgument<AdamOptions> & Omit<AdamOptions, KeywordOnly>,
  Pick<AdamWOptions, Exclude<KeywordOnly, "decoupled_weight_decay">>
>("AdamW", positional(1e-2), {
  maximize: kinds.boolean(false),
  foreach: undecided(),
  capturable: kinds.boolean(false),
  differentiable: kinds.boolean(false),
  fused: undecided(),
});

function check({ lr, betas, eps, weight_decay, ...kernels }: AdamOptions): void {
  check_not_negative("learning rate", lr);
  check_not_negative("epsilon value", eps);
  betas.forEach((beta, index) => {
    const value = beta instanceof Tensor ? Number(beta.item()) : beta;
    if (!(value >= 0 && value < 1)) {
      throw new RangeError(`Invalid beta parameter at index ${index}: ${text_of(value)}`);
    }
  });
  check_not_negative("weight_decay value", weight_decay);
  check_kernels({ lr, ...kernels });
}

/** Adam. Mirrors torch.optim.Adam. */
export class Adam extends NativelySteppedOptimizer<AdamOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdamOptions>],
      Positional,
      ParamsArgument<AdamOptions> & Partial<AdamOptions>
    >
  ) {
    const { params, ...options } = read_adam(args);
    check(options);
    super(params, { ...options, betas: [...options.betas] });
  }

  protected override get kind(): OptimizerKind {
    return "Adam";
  }
}

/**
 * Adam whose weights decay by themselves: p · (1 − lr · weight_decay) before each step. Its
 * `weight_decay` is 1e-2 by default. Mirrors torch.optim.AdamW.
 */
export class AdamW extends Adam {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdamOptions>],
      Positional,
      ParamsArgument<AdamOptions> & Partial<AdamWOptions>
    >
  ) {
    super({ ...read_adamw(args), decoupled_weight_decay: true });
  }

  protected override get kind(): OptimizerKind {
    return "AdamW";
  }

  /** Loads a state; decoupled weight decay stays on, whatever the state says. */
  override load_state_dict(...args: Parameters<Adam["load_state_dict"]>): void {
    super.load_state_dict(...args);
    for (const group of this.param_groups) group.decoupled_weight_decay = true;
  }
}
