import type { OptimizerKind } from "../native/index.js";
import { type Arguments, kinds, no_arguments, signature } from "../torch/internal.js";
import {
  check_kernels,
  check_learning_rate,
  check_not_negative,
  type FusedOptions,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  undecided,
} from "./elementwise.js";
import { NativelySteppedOptimizer } from "./native_optimizer.js";
import type { Optimizer } from "./optimizer.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";
import { type Algorithm, adagrad } from "./steps/index.js";

export interface AdagradOptions extends FusedOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-2. */
  lr: TensorOrNumber;
  /** By how much the learning rate falls with the steps. Default: 0. */
  lr_decay: number;
  /** Added to the divisor. Default: 1e-10. */
  eps: number;
  /** The share of the weights that is added to their gradient. Default: 0. */
  weight_decay: number;
  /** The initial value of the sums of squares. Default: 0. */
  initial_accumulator_value: number;
}

/** Python takes these by name alone. */
type KeywordOnly = "maximize" | "differentiable" | "fused";

const read_adagrad = signature<
  ParamsArgument<AdagradOptions> & Omit<AdagradOptions, KeywordOnly>,
  Pick<AdagradOptions, KeywordOnly>
>(
  "Adagrad",
  {
    params: params_kind(),
    lr: tensor_or_number(1e-2),
    lr_decay: kinds.number(0),
    weight_decay: kinds.number(0),
    initial_accumulator_value: kinds.number(0),
    eps: kinds.number(1e-10),
    foreach: undecided(),
  },
  {
    maximize: kinds.boolean(false),
    differentiable: kinds.boolean(false),
    fused: undecided(),
  },
);

/** Adagrad. Mirrors torch.optim.Adagrad. */
export class Adagrad extends NativelySteppedOptimizer<AdagradOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdagradOptions>],
      [
        lr: TensorOrNumber,
        lr_decay: number,
        weight_decay: number,
        initial_accumulator_value: number,
        eps: number,
        foreach: boolean | null,
      ],
      ParamsArgument<AdagradOptions> & Partial<AdagradOptions>
    >
  ) {
    const { params, ...options } = read_adagrad(args);
    const { lr, lr_decay, weight_decay, initial_accumulator_value, eps } = options;
    check_learning_rate(lr);
    check_not_negative("lr_decay value", lr_decay);
    check_not_negative("weight_decay value", weight_decay);
    check_not_negative("initial_accumulator_value value", initial_accumulator_value);
    check_not_negative("epsilon value", eps);
    check_kernels(options);
    super(params, options);
  }

  protected override get kind(): OptimizerKind {
    return "Adagrad";
  }

  protected override get algorithm(): Algorithm<AdagradOptions> {
    return adagrad;
  }

  /** Adagrad has its state from the start, not from the first step. */
  override add_param_group(
    ...args: Parameters<Optimizer<AdagradOptions>["add_param_group"]>
  ): void {
    super.add_param_group(...args);
    const group = this.param_groups.at(-1) as ParamGroup<AdagradOptions>;
    const { initial_accumulator_value } = this.defaults;
    for (const param of group.params) {
      const state = adagrad.initial_state(param, { ...group, initial_accumulator_value });
      this.state.set(param, state);
    }
  }

  /** Moves the sums of squares to memory that worker threads may share. */
  share_memory(...args: []): void {
    no_arguments("share_memory", args);
    for (const [, { sum }] of this.state) sum.share_memory_();
  }
}
