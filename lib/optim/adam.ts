import type { OptimizerKind } from "../native/index.js";
import { Tensor } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import { to_scalar } from "./arithmetic.js";
import {
  type CapturableOptions,
  check_betas,
  check_kernels,
  check_learning_rate,
  check_not_negative,
  check_one_element,
  type FusedOptions,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  undecided,
} from "./elementwise.js";
import { NativelySteppedOptimizer } from "./native_optimizer.js";
import type { OptimizerParams } from "./param_groups.js";
import { type Algorithm, adam } from "./steps/index.js";

export interface AdamOptions extends FusedOptions, CapturableOptions {
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

const two_betas = () =>
  new kinds.Kind<readonly [TensorOrNumber, TensorOrNumber]>(
    "array of two numbers",
    kinds.array_of(tensor_or_number(0), 2).accepts,
  );

const positional = (weight_decay: number) => ({
  params: params_kind<AdamOptions>(),
  lr: tensor_or_number(1e-3),
  betas: two_betas().or([0.9, 0.999] as const),
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

function check({
  lr,
  betas,
  eps,
  weight_decay,
  foreach,
  capturable,
  ...kernels
}: AdamOptions): void {
  const is_plain_foreach = foreach === true && !capturable;
  const refuse = (name: string, value: TensorOrNumber): void => {
    if (value instanceof Tensor && is_plain_foreach) {
      throw new RangeError(
        `${name} as a Tensor is not supported for capturable=False and foreach=True`,
      );
    }
    check_one_element(name, value);
  };
  refuse("lr", lr);
  check_learning_rate(lr);
  check_not_negative("epsilon value", eps);
  betas.forEach((beta, index) => {
    check_one_element(`betas[${index}]`, beta);
  });
  check_betas(betas);
  check_not_negative("weight_decay value", weight_decay);
  if (betas[0] instanceof Tensor !== betas[1] instanceof Tensor) {
    throw new RangeError("betas must be either both numbers or both Tensors");
  }
  betas.forEach((beta, index) => {
    refuse(`betas[${index}]`, beta);
  });
  check_kernels({ foreach, ...kernels });
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
    const [beta1, beta2] = options.betas;
    super(params, { ...options, betas: [to_scalar(beta1), to_scalar(beta2)] });
  }

  protected override get kind(): OptimizerKind {
    return "Adam";
  }

  protected override get algorithm(): Algorithm<AdamOptions> {
    return adam;
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
