import type { OptimizerKind } from "../native/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import { value_of } from "./arithmetic.js";
import {
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
import { type Algorithm, sgd } from "./steps/index.js";

/** Python takes these by name alone. */
type KeywordOnly = "maximize" | "foreach" | "differentiable" | "fused";

export interface SGDOptions extends FusedOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-3. */
  lr: TensorOrNumber;
  /** The share of the last step that is added to this one. Default: 0. */
  momentum: number;
  /** The share of the gradient that the momentum leaves out. Default: 0. */
  dampening: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: TensorOrNumber;
  /** Whether the momentum is Nesterov's. Default: false. */
  nesterov: boolean;
}

const read_sgd = signature<
  ParamsArgument<SGDOptions> & Omit<SGDOptions, KeywordOnly>,
  Pick<SGDOptions, KeywordOnly>
>(
  "SGD",
  {
    params: params_kind(),
    lr: tensor_or_number(1e-3),
    momentum: kinds.number(0),
    dampening: kinds.number(0),
    weight_decay: tensor_or_number(0),
    nesterov: kinds.boolean(false),
  },
  {
    maximize: kinds.boolean(false),
    foreach: undecided(),
    differentiable: kinds.boolean(false),
    fused: undecided(),
  },
);

/** Stochastic gradient descent, with momentum. Mirrors torch.optim.SGD. */
export class SGD extends NativelySteppedOptimizer<SGDOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<SGDOptions>],
      [
        lr: TensorOrNumber,
        momentum: number,
        dampening: number,
        weight_decay: TensorOrNumber,
        nesterov: boolean,
      ],
      ParamsArgument<SGDOptions> & Partial<SGDOptions>
    >
  ) {
    const { params, ...options } = read_sgd(args);
    const { lr, momentum, dampening, weight_decay, nesterov } = options;
    check_learning_rate(lr);
    check_not_negative("momentum value", momentum);
    check_one_element("weight_decay", weight_decay);
    check_not_negative("weight_decay value", value_of(weight_decay));
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw new RangeError("Nesterov momentum requires a momentum and zero dampening");
    }
    check_kernels(options);
    super(params, options);
  }

  protected override get kind(): OptimizerKind {
    return "SGD";
  }

  protected override get algorithm(): Algorithm<SGDOptions> {
    return sgd;
  }
}
