import { type Tensor, torch } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import {
  minus,
  negated,
  operand,
  over,
  power,
  scalar,
  times,
  to_scalar,
  value_of,
} from "./arithmetic.js";
import {
  check_at_least_0,
  check_one_element,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  undecided,
} from "./elementwise.js";
import { GroupwiseOptimizer } from "./groupwise.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";
import type { ParamState } from "./state.js";
import { by_device_and_dtype, foreach, state_number } from "./steps/index.js";

export interface AdafactorOptions {
  /** The learning rate, relative to the size of the weights: a number, or a Tensor. Default: 1e-2. */
  lr: TensorOrNumber;
  /** The power of the step's number that is the share of the newest gradient. Default: −0.8. */
  beta2_decay: number;
  /**
   * The least variance (default (null): the dtype's epsilon), and the least size of weights that the
   * learning rate is relative to. Default: [null, 1e-3].
   */
  eps: readonly [number | null, number];
  /** The greatest root of the mean square of an update. Default: 1. */
  d: number;
  /** The share of the weights that each step takes away, times the learning rate. Default: 0. */
  weight_decay: number;
  /** Whether all parameters are processed at once. Default (null): no. */
  foreach: boolean | null;
  /** Whether the loss is made greater instead of smaller. Default: false. */
  maximize: boolean;
}

/** Python takes these by name alone. */
type KeywordOnly = "foreach" | "maximize";

const two_epsilons = () =>
  new kinds.Kind<readonly [number | null, number]>(
    "array of null or a number, and a number",
    (value) =>
      kinds.array_of(kinds.nullable(kinds.number()), 2).accepts(value) &&
      (value as readonly unknown[])[1] !== null,
  );

const read = signature<
  ParamsArgument<AdafactorOptions> & Omit<AdafactorOptions, KeywordOnly>,
  Pick<AdafactorOptions, KeywordOnly>
>(
  "Adafactor",
  {
    params: params_kind(),
    lr: tensor_or_number(1e-2),
    beta2_decay: kinds.number(-0.8),
    eps: two_epsilons().or([null, 1e-3] as const),
    d: kinds.number(1),
    weight_decay: kinds.number(0),
  },
  { foreach: undecided(), maximize: kinds.boolean(false) },
);

type Slot = "step" | "row_var" | "col_var" | "variance";
type AdafactorBatch = Record<Slot | "param" | "grad", Tensor[]>;

/** The root of the mean square of the elements. */
const root_mean_square = (tensor: Tensor): number =>
  Number(tensor.norm(2).item()) / (power(tensor.numel(), 0.5) as number);

/** The mean of squares along a dimension, as the gradient's norm squared by the length. */
const norms = (grad: Tensor, dim: number): Tensor => torch.norm(grad, { dim, keepdim: true });

/**
 * Adafactor, whose variances of a matrix are kept as those of its rows and of its columns. Mirrors
 * torch.optim.Adafactor.
 */
export class Adafactor extends GroupwiseOptimizer<AdafactorOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<AdafactorOptions>],
      [
        lr: TensorOrNumber,
        beta2_decay: number,
        eps: readonly [number | null, number],
        d: number,
        weight_decay: number,
      ],
      ParamsArgument<AdafactorOptions> & Partial<AdafactorOptions>
    >
  ) {
    const { params, ...options } = read(args);
    const { lr, beta2_decay, eps, d, weight_decay } = options;
    check_one_element("lr", lr);
    check_at_least_0("Learning rate", lr);
    if (!(beta2_decay <= 0)) {
      throw new RangeError(`beta2_decay should be <= 0 but is: ${beta2_decay}`);
    }
    if (eps[0] !== null) check_at_least_0("epsilon1", eps[0]);
    check_at_least_0("epsilon2", eps[1]);
    if (!(d >= 1)) throw new RangeError(`Clipping threshold d should be >= 1 but is: ${d}`);
    check_at_least_0("weight_decay", weight_decay);
    super(params, { ...options, eps: [eps[0], eps[1]] });
  }

  protected override get float_defaults(): Readonly<Record<string, number>> {
    return { d: 1, weight_decay: 0 };
  }

  protected override step_group(group: ParamGroup<AdafactorOptions>): void {
    const batch: AdafactorBatch = {
      param: [],
      grad: [],
      step: [],
      row_var: [],
      col_var: [],
      variance: [],
    };
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (param.is_complex()) throw new Error("Adafactor does not support complex parameters");
      if (grad.is_sparse) throw new Error("Adafactor does not support sparse gradients");
      if (Object.keys(this.state.get(param)).length === 0) {
        this.state.set(param, initial_state(param, grad));
      }
      const { step, row_var, col_var, variance } = this.state.get(param);
      if (step === undefined || (variance ?? row_var) === undefined) {
        throw new RangeError("the state of a parameter is not one of Adafactor's");
      }
      batch.param.push(param);
      batch.grad.push(grad);
      batch.step.push(step);
      batch.row_var.push(row_var);
      batch.col_var.push(col_var);
      batch.variance.push(variance);
    }
    if (batch.param.length === 0) return;
    if (group.foreach) step_at_once(batch, group);
    else step_one_by_one(batch, group);
  }

  /** In PyTorch's oldest files a step count is a number. */
  protected override loaded_value(
    param: Tensor,
    name: string,
    value: unknown,
    group: object,
  ): unknown {
    const is_number = name === "step" && typeof value === "number";
    const loaded = is_number ? state_number(value, param, {}) : value;
    return super.loaded_value(param, name, loaded, group);
  }
}

function initial_state(param: Tensor, grad: Tensor): ParamState {
  const step = state_number(0, param, {});
  if (grad.dim() <= 1) return { step, variance: torch.zeros_like(grad) };
  const without = (dim: number): number[] => {
    const shape = [...grad.shape];
    shape[shape.length + dim] = 1;
    return shape;
  };
  return { step, row_var: grad.new_zeros(without(-1)), col_var: grad.new_zeros(without(-2)) };
}

/** The learning rate of a step for a parameter: relative to its size, and at most 1 / √step. */
function rate_of(param: Tensor, step: number, { lr, eps }: AdafactorOptions): TensorOrNumber {
  const most = over(1, power(step, 0.5)) as number;
  const rate = to_scalar(lr);
  const is_greater = typeof rate === "number" ? most < rate : rate.gt(most).item<boolean>();
  return times(is_greater ? most : rate, Math.max(eps[1], root_mean_square(param)));
}

/** The update's divisor by which its mean square is kept small. */
const clipping = (update: Tensor, d: number): number =>
  Math.max(1, Number(update.norm(2).item()) / ((power(update.numel(), 0.5) as number) * d));

function step_one_by_one(batch: AdafactorBatch, group: AdafactorOptions): void {
  const { beta2_decay, weight_decay, maximize } = group;
  let eps1 = group.eps[0];
  batch.param.forEach((param, i) => {
    const grad = maximize ? (batch.grad[i] as Tensor).neg() : (batch.grad[i] as Tensor);
    const counter = batch.step[i] as Tensor;
    eps1 ??= torch.finfo(param.dtype).eps;
    counter.add_(1);
    const step = value_of(counter);
    const share = power(step, beta2_decay) as number;
    const alpha = rate_of(param, step, group);
    if (weight_decay !== 0) param.mul_(operand(minus(1, times(to_scalar(group.lr), weight_decay))));
    let estimate: Tensor;
    if (grad.dim() > 1) {
      const row_var = batch.row_var[i] as Tensor;
      const col_var = batch.col_var[i] as Tensor;
      row_var.lerp_(norms(grad, -1).square_().div_(grad.size(-1)), share);
      col_var.lerp_(norms(grad, -2).square_().div_(grad.size(-2)), share);
      estimate = row_var.matmul(col_var);
      estimate.div_(row_var.mean(-2, { keepdim: true }).clamp_({ min: eps1 }));
    } else {
      const variance = batch.variance[i] as Tensor;
      variance.lerp_(grad.mul(grad), share);
      estimate = variance.clone();
    }
    const update = estimate.clamp_({ min: eps1 * eps1 }).rsqrt_();
    update.mul_(grad);
    param.add_(update, { alpha: scalar(over(negated(alpha), clipping(update, group.d))) });
  });
}

/** Parts of one device and dtype whose gradients are all matrices, or all vectors. */
function parts(batch: AdafactorBatch): AdafactorBatch[] {
  return by_device_and_dtype(batch).flatMap((part) => {
    const is_matrix = part.grad.map((grad) => grad.dim() > 1);
    return [...new Set(is_matrix)].map((matrices) => {
      const entries = Object.entries(part).map(([name, list]) => [
        name,
        list.filter((_, i) => is_matrix[i] === matrices),
      ]);
      return Object.fromEntries(entries) as AdafactorBatch;
    });
  });
}

function step_at_once(batch: AdafactorBatch, group: AdafactorOptions): void {
  const { beta2_decay, weight_decay, maximize, d } = group;
  let eps1 = group.eps[0];
  for (const { param, grad, step, row_var, col_var, variance } of parts(batch)) {
    eps1 ??= torch.finfo((param[0] as Tensor).dtype).eps;
    const grads = maximize ? foreach.neg(grad) : grad;
    foreach.add_(step, 1);
    const steps = step.map(value_of);
    const shares = steps.map((count) => power(count, beta2_decay) as number);
    const rates = param.map((one, i) => rate_of(one, steps[i] as number, group));
    if (weight_decay !== 0) {
      foreach.mul_(param, minus(1, times(to_scalar(group.lr), weight_decay)));
    }
    let updates: Tensor[];
    if ((grads[0] as Tensor).dim() > 1) {
      const average = (variances: readonly Tensor[], dim: number): void => {
        const means = grads.map((one) => norms(one, dim));
        foreach.mul_(means, means);
        foreach.div_(
          means,
          grads.map((one) => one.size(dim)),
        );
        foreach.lerp_(variances, means, shares);
      };
      average(row_var, -1);
      average(col_var, -2);
      updates = row_var.map((one, i) => one.matmul(col_var[i] as Tensor));
      const means = row_var.map((one) => one.mean(-2, { keepdim: true }));
      foreach.clamp_min_(means, eps1);
      foreach.div_(updates, means);
    } else {
      foreach.lerp_(variance, foreach.mul(grads, grads), shares);
      updates = variance.map((one) => one.clone());
    }
    foreach.clamp_min_(updates, eps1 * eps1);
    foreach.rsqrt_(updates);
    foreach.mul_(updates, grads);
    foreach.mul_(
      updates,
      updates.map((update, i) => over(negated(rates[i] as TensorOrNumber), clipping(update, d))),
    );
    foreach.add_(param, updates);
  }
}
