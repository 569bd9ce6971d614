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
import { type Algorithm, adamax } from "./steps/index.js";

export interface AdamaxOptions extends CapturableOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 2e-3. */
  lr: TensorOrNumber;
  /** The shares of the past in the average of the gradient and in its greatest size. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the divisor. Default: 1e-8. */
  eps: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
}

/** Python takes these by name alone. */
type KeywordOnly = "maximize" | "differentiable" | "capturable";

const read = signature<
  ParamsArgument<AdamaxOptions> & Omit<AdamaxOptions, KeywordOnly>,
  Pick<AdamaxOptions, KeywordOnly>
>(
  "Adamax",
  {
    params: params_kind(),
    lr: tensor_or_number(2e-3),
    betas: two_numbers(0.9, 0.999),
    eps: kinds.number(1e-8),
    weight_decay: kinds.number(0),
    foreach: undecided(),
  },
  {
    maximize: kinds.boolean(false),
    differentiable: kinds.boolean(false),
    capturable: kinds.boolean(false),
  },
);

/** Adam with the greatest size of gradients in the place of the average of squares. Mirrors torch.optim.Adamax. */
export class Adamax extends ElementwiseOptimizer<AdamaxOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdamaxOptions>],
      [
        lr: TensorOrNumber,
        betas: readonly [number, number],
        eps: number,
        weight_decay: number,
        foreach: boolean | null,
      ],
      ParamsArgument<AdamaxOptions> & Partial<AdamaxOptions>
    >
  ) {
    const { params, ...options } = read(args);
    const { lr, betas, eps, weight_decay } = options;
    check_learning_rate(lr);
    check_not_negative("epsilon value", eps);
    check_betas(betas);
    check_not_negative("weight_decay value", weight_decay);
    super(params, { ...options, betas: [betas[0], betas[1]] });
  }

  protected override get algorithm(): Algorithm<AdamaxOptions> {
    return adamax;
  }
}
