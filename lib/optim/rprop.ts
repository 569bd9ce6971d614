import { type Arguments, kinds, signature, text_of } from "../torch/internal.js";
import {
  type CapturableOptions,
  check_learning_rate,
  ElementwiseOptimizer,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  two_numbers,
  undecided,
} from "./elementwise.js";
import type { OptimizerParams } from "./param_groups.js";
import { type Algorithm, rprop } from "./steps/index.js";

export interface RpropOptions extends CapturableOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-2. */
  lr: TensorOrNumber;
  /** The factors of a step's size if the gradient has changed its sign, and if not. Default: [0.5, 1.2]. */
  etas: readonly [number, number];
  /** The least and the greatest size of a step. Default: [1e-6, 50]. */
  step_sizes: readonly [number, number];
}

/** Python takes these by name alone. */
type KeywordOnly = "capturable" | "foreach" | "maximize" | "differentiable";

const read = signature<
  ParamsArgument<RpropOptions> & Omit<RpropOptions, KeywordOnly>,
  Pick<RpropOptions, KeywordOnly>
>(
  "Rprop",
  {
    params: params_kind(),
    lr: tensor_or_number(1e-2),
    etas: two_numbers(0.5, 1.2),
    step_sizes: two_numbers(1e-6, 50),
  },
  {
    capturable: kinds.boolean(false),
    foreach: undecided(),
    maximize: kinds.boolean(false),
    differentiable: kinds.boolean(false),
  },
);

/** Resilient backpropagation: only the signs of gradients count. Mirrors torch.optim.Rprop. */
export class Rprop extends ElementwiseOptimizer<RpropOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<RpropOptions>],
      [lr: TensorOrNumber, etas: readonly [number, number], step_sizes: readonly [number, number]],
      ParamsArgument<RpropOptions> & Partial<RpropOptions>
    >
  ) {
    const { params, ...options } = read(args);
    const { lr, etas, step_sizes } = options;
    const [etaminus, etaplus] = etas;
    check_learning_rate(lr);
    if (!(etaminus > 0 && etaminus < 1 && etaplus > 1)) {
      throw new RangeError(`Invalid eta values: ${text_of(etaminus)}, ${text_of(etaplus)}`);
    }
    super(params, {
      ...options,
      etas: [etaminus, etaplus],
      step_sizes: [step_sizes[0], step_sizes[1]],
    });
  }

  protected override get algorithm(): Algorithm<RpropOptions> {
    return rprop;
  }
}
