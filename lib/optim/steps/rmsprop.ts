import { torch } from "../../torch/index.js";
import { negated, scalar, to_scalar } from "../arithmetic.js";
import {
  type Algorithm,
  as_real,
  check_capturable,
  check_not_differentiable,
  foreach_gradients,
  gradient,
  rows,
  type StepGroup,
  state_number,
  with_real,
} from "./batch.js";
import * as foreach from "./foreach.js";

type Slot = "step" | "square_avg" | "momentum_buffer" | "grad_avg";

interface Options extends StepGroup {
  alpha: number;
  eps: number;
  weight_decay: number;
  momentum: number;
  centered: boolean;
}

/** torch/optim/rmsprop.py. */
export const rmsprop: Algorithm<Options, Slot> = {
  refuses_sparse: "RMSprop does not support sparse gradients",

  slots: ({ momentum, centered }) => [
    "step",
    "square_avg",
    ...(momentum > 0 ? (["momentum_buffer"] as const) : []),
    ...(centered ? (["grad_avg"] as const) : []),
  ],

  initial_state: (param, group) => ({
    step: state_number(0, param, group),
    square_avg: torch.zeros_like(param),
    ...(group.momentum > 0 ? { momentum_buffer: torch.zeros_like(param) } : {}),
    ...(group.centered ? { grad_avg: torch.zeros_like(param) } : {}),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group);
    const { alpha, eps, momentum, centered, differentiable } = group;
    const rate = negated(to_scalar(group.lr));
    for (const row of rows(batch)) {
      row.step.add_(1);
      const grad = as_real(gradient(row, group));
      const param = as_real(row.param);
      const square_avg = as_real(row.square_avg);
      square_avg.mul_(alpha).addcmul_(grad, grad, { value: 1 - alpha });
      let avg = square_avg;
      if (centered) {
        const grad_avg = as_real(row.grad_avg);
        grad_avg.lerp_(grad, 1 - alpha);
        avg = square_avg.addcmul(grad_avg, grad_avg, { value: -1 }).sqrt_();
      } else {
        avg = square_avg.sqrt();
      }
      avg = differentiable ? avg.add(eps) : avg.add_(eps);
      if (momentum > 0) {
        const buffer = as_real(row.momentum_buffer);
        buffer.mul_(momentum).addcdiv_(grad, avg);
        param.add_(buffer, { alpha: scalar(rate) });
      } else {
        param.addcdiv_(grad, avg, { value: scalar(rate) });
      }
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group);
    const { alpha, eps, momentum, centered, capturable } = group;
    const rate = negated(to_scalar(group.lr));
    const all = with_real(batch);
    const { param, square_avg, grad_avg, momentum_buffer } = all;
    foreach.add_(all.step, 1);
    const { grads } = foreach_gradients(all, group);
    foreach.mul_(square_avg, alpha);
    foreach.addcmul_(square_avg, grads, grads, 1 - alpha);
    if (centered) foreach.lerp_(grad_avg, grads, 1 - alpha);
    const avg = centered
      ? foreach.addcmul(square_avg, grad_avg, grad_avg, -1)
      : foreach.sqrt(square_avg);
    if (centered) foreach.sqrt_(avg);
    foreach.add_(avg, eps);
    const is_on_device = capturable && typeof rate !== "number";
    if (momentum > 0) {
      foreach.mul_(momentum_buffer, momentum);
      foreach.addcdiv_(momentum_buffer, grads, avg);
      if (is_on_device) foreach.add_(param, foreach.mul(momentum_buffer, rate));
      else foreach.add_(param, momentum_buffer, { alpha: rate });
    } else if (is_on_device) {
      foreach.div_(avg, rate);
      foreach.addcdiv_(param, grads, avg);
    } else {
      foreach.addcdiv_(param, grads, avg, rate);
    }
  },
};
