import { Tensor, torch } from "../../torch/index.js";
import {
  minus,
  negated,
  operand,
  over,
  power,
  scalar,
  type TensorOrNumber,
  to_scalar,
  value_of,
} from "../arithmetic.js";
import {
  type Algorithm,
  as_real,
  check_capturable,
  check_not_differentiable,
  rows,
  state_number,
  values_of,
  with_real,
} from "./batch.js";
import { type DecayGroup, decayed, foreach_decayed } from "./decay.js";
import * as foreach from "./foreach.js";

type Slot = "step" | "exp_avg" | "exp_avg_sq" | "max_exp_avg_sq";

interface Options extends DecayGroup {
  betas: readonly [TensorOrNumber, TensorOrNumber];
  eps: number;
  amsgrad: boolean;
}

type Fused = (
  params: readonly Tensor[],
  grads: readonly Tensor[],
  exp_avgs: readonly Tensor[],
  exp_avg_sqs: readonly Tensor[],
  max_exp_avg_sqs: readonly Tensor[],
  steps: readonly Tensor[],
  options: Record<string, unknown>,
) => void;

/** torch/optim/adam.py. */
export const adam: Algorithm<Options, Slot> = {
  refuses_sparse: "Adam does not support sparse gradients, please consider SparseAdam instead",

  defaults_to_foreach: ({ lr, capturable }) => !(lr instanceof Tensor) || capturable === true,

  slots: ({ amsgrad }) => [
    "step",
    "exp_avg",
    "exp_avg_sq",
    ...(amsgrad ? (["max_exp_avg_sq"] as const) : []),
  ],

  initial_state: (param, group) => ({
    step: state_number(0, param, group),
    exp_avg: torch.zeros_like(param),
    exp_avg_sq: torch.zeros_like(param),
    ...(group.amsgrad ? { max_exp_avg_sq: torch.zeros_like(param) } : {}),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group);
    const { amsgrad, eps, capturable, differentiable } = group;
    const beta1 = to_scalar(group.betas[0]);
    const beta2 = to_scalar(group.betas[1]);
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      if (differentiable && row.step.requires_grad) {
        throw new Error("`requires_grad` is not supported for `step` in differentiable mode");
      }
      row.step.add_(1);
      const grad = as_real(decayed(row, group));
      const param = as_real(row.param);
      const exp_avg = as_real(row.exp_avg);
      const exp_avg_sq = as_real(row.exp_avg_sq);
      const own_beta1 = beta1 instanceof Tensor ? beta1.to(param.device, param.dtype) : beta1;
      exp_avg.lerp_(grad, operand(minus(1, own_beta1)));
      if (differentiable && beta2 instanceof Tensor && beta2.requires_grad) {
        exp_avg_sq.lerp_(grad.square(), operand(minus(1, beta2)));
      } else {
        exp_avg_sq.mul_(operand(beta2)).addcmul_(grad, grad, { value: scalar(minus(1, beta2)) });
      }
      const largest = amsgrad ? as_real(row.max_exp_avg_sq) : undefined;
      if (capturable || differentiable) {
        const bias_correction1 = minus(1, power(beta1, row.step.clone())) as Tensor;
        const bias_correction2 = minus(1, power(beta2, row.step.clone())) as Tensor;
        const step_size_neg = (over(lr, bias_correction1) as Tensor).neg();
        if (largest !== undefined) {
          const before = differentiable ? largest.clone() : largest;
          largest.copy_(torch.maximum(before, exp_avg_sq));
        }
        const denom = (largest ?? exp_avg_sq)
          .sqrt()
          .div(bias_correction2.sqrt().mul(step_size_neg))
          .add_(operand(over(eps, step_size_neg)));
        param.addcdiv_(differentiable ? exp_avg.clone() : exp_avg, denom);
      } else {
        const step = value_of(row.step);
        const step_size = over(lr, minus(1, power(beta1, step)));
        const root = power(minus(1, power(beta2, step)), 0.5);
        if (largest !== undefined) torch.maximum(largest, exp_avg_sq, { out: largest });
        const denom = (largest ?? exp_avg_sq).sqrt().div(operand(root)).add_(eps);
        param.addcdiv_(exp_avg, denom, { value: scalar(negated(step_size)) });
      }
    }
  },

  foreach(batch, group) {
    check_foreach(group);
    check_capturable(batch, group);
    check_not_differentiable(group);
    const { amsgrad, eps, capturable } = group;
    const beta1 = to_scalar(group.betas[0]);
    const beta2 = to_scalar(group.betas[1]);
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    const { param, exp_avg, exp_avg_sq, max_exp_avg_sq, step } = all;
    foreach.add_(step, 1);
    const grads = foreach_decayed(all, group);
    const is_moved = beta1 instanceof Tensor && beta1.device.type !== "cpu";
    const own_beta1 = is_moved ? beta1.to((param[0] as Tensor).device) : beta1;
    foreach.lerp_(exp_avg, grads, minus(1, own_beta1));
    foreach.mul_(exp_avg_sq, beta2);
    const complement = minus(1, beta2);
    const is_number = typeof complement === "number";
    const scaled = is_number ? grads : foreach.mul(grads, complement);
    foreach.addcmul_(exp_avg_sq, scaled, grads, is_number ? complement : 1);
    if (amsgrad) foreach.maximum_(max_exp_avg_sq, exp_avg_sq);
    const denom = foreach.sqrt(amsgrad ? max_exp_avg_sq : exp_avg_sq);
    if (capturable) {
      const step_sizes = foreach.pow(beta1, step);
      const roots = foreach.pow(beta2, step);
      foreach.sub_(step_sizes, 1);
      foreach.sub_(roots, 1);
      foreach.neg_(roots);
      foreach.div_(step_sizes, lr);
      foreach.reciprocal_(step_sizes);
      foreach.sqrt_(roots);
      foreach.div_(denom, roots);
      foreach.add_(denom, eps);
      foreach.div_(denom, step_sizes);
      foreach.addcdiv_(param, exp_avg, denom);
    } else {
      const steps = values_of(step);
      const correction = (beta: TensorOrNumber, value: number): number =>
        1 - (power(beta, value) as number);
      foreach.div_(
        denom,
        steps.map((value) => power(correction(beta2, value), 0.5)),
      );
      foreach.add_(denom, eps);
      const step_sizes = steps.map((value) => -((lr as number) / correction(beta1, value)));
      foreach.addcdiv_(param, exp_avg, denom, step_sizes);
    }
  },

  fused(batch, group) {
    const { param, grad, exp_avg, exp_avg_sq, max_exp_avg_sq, step } = batch;
    const { amsgrad, eps, weight_decay, maximize } = group;
    const { device } = param[0] as Tensor;
    const { lr } = group;
    foreach.add_(step, 1);
    const name = group.decoupled_weight_decay ? "_fused_adamw_" : "_fused_adam_";
    (Reflect.get(torch, name) as Fused)(param, grad, exp_avg, exp_avg_sq, max_exp_avg_sq, step, {
      lr: lr instanceof Tensor && lr.device.type !== "cpu" ? lr.to(device) : lr,
      beta1: value_of(group.betas[0]),
      beta2: value_of(group.betas[1]),
      weight_decay,
      eps,
      amsgrad,
      maximize,
    });
  },
};

/** @throws Error if options are Tensors that foreach kernels read only in capturable steps. */
function check_foreach({ lr, betas, capturable }: Options): void {
  if (capturable) return;
  const tensors: [name: string, value: TensorOrNumber][] = [
    ["lr", lr],
    ["beta1", betas[0]],
    ["beta2", betas[1]],
  ];
  for (const [name, value] of tensors) {
    if (value instanceof Tensor) {
      throw new Error(`${name} as a Tensor is not supported for capturable=False and foreach=True`);
    }
  }
}
