import { type Arguments, kinds, signature } from "../torch/internal.js";
import {
  type CapturableOptions,
  check_betas,
  check_learning_rate,
  check_not_negative,
  ElementwiseOptimizer,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  two_numbers,
  undecided,
} from "./elementwise.js";
import type { OptimizerParams } from "./param_groups.js";
import { type Algorithm, nadam } from "./steps/index.js";

export interface NAdamOptions extends CapturableOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 2e-3. */
  lr: TensorOrNumber;
  /** The shares of the past in the averages of the gradient and of its square. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the divisor. Default: 1e-8. */
  eps: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
  /** By how much the momentum grows with the steps. Default: 4e-3. */
  momentum_decay: number;
  /** Whether weights decay by themselves, as in AdamW. Default: false. */
  decoupled_weight_decay: boolean;
}

/** Python takes these by name alone. */
type KeywordOnly = "foreach" | "maximize" | "capturable" | "differentiable";

const read = signature<
  ParamsArgument<NAdamOptions> & Omit<NAdamOptions, KeywordOnly>,
  Pick<NAdamOptions, KeywordOnly>
>(
  "NAdam",
  {
    params: params_kind(),
    lr: tensor_or_number(2e-3),
    betas: two_numbers(0.9, 0.999),
    eps: kinds.number(1e-8),
    weight_decay: kinds.number(0),
    momentum_decay: kinds.number(4e-3),
    decoupled_weight_decay: kinds.boolean(false),
  },
  {
    foreach: undecided(),
    maximize: kinds.boolean(false),
    capturable: kinds.boolean(false),
    differentiable: kinds.boolean(false),
  },
);

/** Adam with Nesterov's momentum. Mirrors torch.optim.NAdam. */
export class NAdam extends ElementwiseOptimizer<NAdamOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<NAdamOptions>],
      [
        lr: TensorOrNumber,
        betas: readonly [number, number],
        eps: number,
        weight_decay: number,
        momentum_decay: number,
        decoupled_weight_decay: boolean,
      ],
      ParamsArgument<NAdamOptions> & Partial<NAdamOptions>
    >
  ) {
    const { params, ...options } = read(args);
    const { lr, betas, eps, weight_decay, momentum_decay } = options;
    check_learning_rate(lr);
    check_not_negative("epsilon value", eps);
    check_betas(betas);
    check_not_negative("weight_decay value", weight_decay);
    check_not_negative("momentum_decay value", momentum_decay);
    super(params, { ...options, betas: [betas[0], betas[1]] });
  }

  protected override get algorithm(): Algorithm<NAdamOptions> {
    return nadam;
  }
}
