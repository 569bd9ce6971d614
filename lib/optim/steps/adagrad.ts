import { Complex, type Tensor, torch } from "../../torch/index.js";
import { negated, over, scalar, to_scalar, value_of } from "../arithmetic.js";
import {
  type Algorithm,
  as_real,
  check_not_differentiable,
  foreach_gradients,
  gradient,
  rows,
  type StepGroup,
  state_number,
  with_real,
} from "./batch.js";
import * as foreach from "./foreach.js";

type Slot = "step" | "sum";

interface Options extends StepGroup {
  lr_decay: number;
  eps: number;
  weight_decay: number;
  initial_accumulator_value: number;
}

/** A sparse tensor with the indices of `grad` and other values. */
const sparse_like = (grad: Tensor, values: Tensor): Tensor =>
  torch.sparse_coo_tensor(grad["_indices"](), values, grad.shape);

/** The number 1 + (step − 1) · lr_decay. */
const decay_of = (step: Tensor, lr_decay: number): number => 1 + (value_of(step) - 1) * lr_decay;

/** torch/optim/adagrad.py. */
export const adagrad: Algorithm<Options, Slot> = {
  slots: () => ["step", "sum"],

  initial_state: (param, { fused, initial_accumulator_value: value }) => ({
    step: state_number(0, param, { fused: fused === true }),
    sum: torch.full_like(param, (param.is_complex() ? new Complex(value, value) : value) as number),
  }),

  single_tensor(batch, group) {
    const { eps, differentiable, lr_decay } = group;
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      row.step.add_(1);
      if (group.weight_decay !== 0 && row.grad.is_sparse) {
        throw new Error("weight_decay option is not compatible with sparse gradients");
      }
      const grad = gradient(row, group);
      const alpha = scalar(negated(over(lr, decay_of(row.step, lr_decay))));
      if (grad.is_sparse) {
        const coalesced = grad.coalesce();
        const values = coalesced["_values"]();
        row.sum.add_(sparse_like(coalesced, values.pow(2)));
        const std = row.sum.sparse_mask(coalesced)["_values"]().sqrt_().add_(eps);
        row.param.add_(sparse_like(coalesced, values.div(std)), { alpha });
      } else {
        const real_grad = as_real(grad);
        const sum = as_real(row.sum);
        sum.addcmul_(real_grad, real_grad, { value: 1 });
        const std = differentiable ? sum.sqrt().add(eps) : sum.sqrt().add_(eps);
        as_real(row.param).addcdiv_(real_grad, std, { value: alpha });
      }
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    if (batch.grad.some(({ is_sparse }) => is_sparse)) return this.single_tensor(batch, group);
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    foreach.add_(all.step, 1);
    const { grads, are_copies } = foreach_gradients(all, group);
    const rates = all.step.map((step) => over(negated(lr), decay_of(step, group.lr_decay)));
    foreach.addcmul_(all.sum, grads, grads, 1);
    const std = foreach.sqrt(all.sum);
    foreach.add_(std, group.eps);
    if (are_copies) foreach.mul_(grads, rates);
    foreach.addcdiv_(all.param, are_copies ? grads : foreach.mul(grads, rates), std);
  },
};
