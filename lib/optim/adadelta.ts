import { type Arguments, kinds, signature, text_of } from "../torch/internal.js";
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
import { type Algorithm, adadelta } from "./steps/index.js";

export interface AdadeltaOptions extends CapturableOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1. */
  lr: TensorOrNumber;
  /** The share of the past in the averages of squares. Default: 0.9. */
  rho: number;
  /** Added to the divisor. Default: 1e-6. */
  eps: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
}

/** Python takes these by name alone. */
type KeywordOnly = "capturable" | "maximize" | "differentiable";

const read = signature<
  ParamsArgument<AdadeltaOptions> & Omit<AdadeltaOptions, KeywordOnly>,
  Pick<AdadeltaOptions, KeywordOnly>
>(
  "Adadelta",
  {
    params: params_kind(),
    lr: tensor_or_number(1),
    rho: kinds.number(0.9),
    eps: kinds.number(1e-6),
    weight_decay: kinds.number(0),
    foreach: undecided(),
  },
  {
    capturable: kinds.boolean(false),
    maximize: kinds.boolean(false),
    differentiable: kinds.boolean(false),
  },
);

/** Adadelta. Mirrors torch.optim.Adadelta. */
export class Adadelta extends ElementwiseOptimizer<AdadeltaOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdadeltaOptions>],
      [lr: TensorOrNumber, rho: number, eps: number, weight_decay: number, foreach: boolean | null],
      ParamsArgument<AdadeltaOptions> & Partial<AdadeltaOptions>
    >
  ) {
    const { params, ...options } = read(args);
    const { lr, rho, eps, weight_decay } = options;
    check_learning_rate(lr);
    if (!(rho >= 0 && rho <= 1)) throw new RangeError(`Invalid rho value: ${text_of(rho)}`);
    check_not_negative("epsilon value", eps);
    check_not_negative("weight_decay value", weight_decay);
    super(params, options);
  }

  protected override get algorithm(): Algorithm<AdadeltaOptions> {
    return adadelta;
  }

  protected override get float_defaults(): Readonly<Record<string, number>> {
    return { lr: 1 };
  }
}
