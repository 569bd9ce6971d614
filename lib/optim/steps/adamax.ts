import { torch } from "../../torch/index.js";
import {
  minus,
  negated,
  operand,
  over,
  power,
  scalar,
  to_scalar,
  value_of,
} from "../arithmetic.js";
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
  values_of,
  with_real,
} from "./batch.js";
import * as foreach from "./foreach.js";

type Slot = "step" | "exp_avg" | "exp_inf";

interface Options extends StepGroup {
  betas: readonly [number, number];
  eps: number;
  weight_decay: number;
}

/** torch/optim/adamax.py. */
export const adamax: Algorithm<Options, Slot> = {
  refuses_sparse: "Adamax does not support sparse gradients",

  slots: () => ["step", "exp_avg", "exp_inf"],

  initial_state: (param, group) => ({
    step: state_number(0, param, group),
    exp_avg: torch.zeros_like(param),
    exp_inf: torch.zeros_like(param),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group);
    const { eps, differentiable, capturable } = group;
    const [beta1, beta2] = group.betas;
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      row.step.add_(1);
      const grad = as_real(gradient(row, group));
      const param = as_real(row.param);
      const exp_avg = as_real(row.exp_avg);
      const exp_inf = as_real(row.exp_inf);
      exp_avg.lerp_(grad, 1 - beta1);
      if (differentiable) {
        const norms = [exp_inf.mul_(beta2).unsqueeze(0), grad.abs().add_(eps).unsqueeze_(0)];
        exp_inf.copy_(torch.amax(torch.cat(norms, 0), 0, false));
      } else {
        torch.maximum(exp_inf.mul_(beta2), grad.abs().add_(eps), { out: exp_inf });
      }
      if (capturable) {
        const neg_bias_correction = torch.pow(beta1, row.step).sub(1);
        neg_bias_correction.div_(operand(lr));
        param.addcdiv_(exp_avg, exp_inf.mul(neg_bias_correction));
      } else {
        const bias_correction = minus(1, power(beta1, value_of(row.step)));
        const clr = over(lr, bias_correction);
        param.addcdiv_(exp_avg, exp_inf, { value: scalar(negated(clr)) });
      }
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group);
    const { eps, capturable } = group;
    const [beta1, beta2] = group.betas;
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    const { param, exp_avg, exp_inf, step } = all;
    foreach.add_(step, 1);
    const { grads, are_copies } = foreach_gradients(all, group);
    foreach.lerp_(exp_avg, grads, 1 - beta1);
    foreach.mul_(exp_inf, beta2);
    if (are_copies) foreach.abs_(grads);
    const sizes = are_copies ? grads : foreach.abs(grads);
    foreach.add_(sizes, eps);
    foreach.maximum_(exp_inf, sizes);
    if (capturable) {
      const bias_corrections = foreach.pow(beta1, step);
      foreach.sub_(bias_corrections, 1);
      foreach.div_(bias_corrections, lr);
      foreach.addcdiv_(param, exp_avg, foreach.mul(exp_inf, bias_corrections));
    } else {
      const rate = value_of(lr);
      const step_sizes = values_of(step).map(
        (value) => -(rate / (1 - (power(beta1, value) as number))),
      );
      foreach.addcdiv_(param, exp_avg, exp_inf, step_sizes);
    }
  },
};
