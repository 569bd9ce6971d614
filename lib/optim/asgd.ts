import type { Tensor } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import {
  type CapturableOptions,
  check_learning_rate,
  check_not_negative,
  ElementwiseOptimizer,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  undecided,
} from "./elementwise.js";
import type { OptimizerParams } from "./param_groups.js";
import { type Algorithm, asgd } from "./steps/index.js";

export interface ASGDOptions extends CapturableOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-2. */
  lr: TensorOrNumber;
  /** The decay of the learning rate and of the weights. Default: 1e-4. */
  lambd: number;
  /** The power by which the learning rate falls. Default: 0.75. */
  alpha: number;
  /** The step from which on weights are averaged. Default: 1e6. */
  t0: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
}

const read = signature<ParamsArgument<ASGDOptions> & ASGDOptions>("ASGD", {
  params: params_kind(),
  lr: tensor_or_number(1e-2),
  lambd: kinds.number(1e-4),
  alpha: kinds.number(0.75),
  t0: kinds.number(1e6),
  weight_decay: kinds.number(0),
  foreach: undecided(),
  maximize: kinds.boolean(false),
  differentiable: kinds.boolean(false),
  capturable: kinds.boolean(false),
});

/** Averaged stochastic gradient descent: the averages of the weights are in the state, as `ax`. Mirrors torch.optim.ASGD. */
export class ASGD extends ElementwiseOptimizer<ASGDOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<ASGDOptions>],
      [
        lr: TensorOrNumber,
        lambd: number,
        alpha: number,
        t0: number,
        weight_decay: number,
        foreach: boolean | null,
        maximize: boolean,
        differentiable: boolean,
        capturable: boolean,
      ],
      ParamsArgument<ASGDOptions> & Partial<ASGDOptions>
    >
  ) {
    const { params, ...options } = read(args);
    check_learning_rate(options.lr);
    check_not_negative("weight_decay value", options.weight_decay);
    super(params, options);
  }

  protected override get algorithm(): Algorithm<ASGDOptions> {
    return asgd;
  }

  /** The numbers of its state are on the parameter's device. */
  protected override state_number(value: number, param: Tensor): Tensor {
    return super.state_number(value, param, { capturable: true });
  }

  protected override get float_defaults(): Readonly<Record<string, number>> {
    return { t0: 1e6 };
  }
}
