import { type Tensor, torch } from "../../torch/index.js";
import {
  minus,
  negated,
  operand,
  over,
  power,
  scalar,
  type TensorOrNumber,
  times,
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

type Slot = "step" | "mu_product" | "exp_avg" | "exp_avg_sq";

interface Options extends DecayGroup {
  betas: readonly [number, number];
  eps: number;
  momentum_decay: number;
}

/** The momentum of a step: beta1 · (1 − 0.5 · 0.96 to the power of step · momentum_decay). */
function momentum_of(step: TensorOrNumber, { betas, momentum_decay }: Options): TensorOrNumber {
  const share = times(0.5, power(0.96, times(step, momentum_decay)));
  return times(betas[0], minus(1, share));
}

/** The momentum of a step whose number is not a Tensor. */
const number_momentum = (step: number, group: Options): number =>
  momentum_of(step, group) as number;

/** torch/optim/nadam.py. */
export const nadam: Algorithm<Options, Slot> = {
  refuses_sparse: "NAdam does not support sparse gradients",

  slots: () => ["step", "mu_product", "exp_avg", "exp_avg_sq"],

  initial_state: (param, group) => ({
    step: state_number(0, param, group),
    mu_product: state_number(1, param, group),
    exp_avg: torch.zeros_like(param),
    exp_avg_sq: torch.zeros_like(param),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group, ["mu_product", "step"]);
    const { eps, capturable, differentiable } = group;
    const [beta1, beta2] = group.betas;
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      const { mu_product } = row;
      const param = as_real(row.param);
      const exp_avg = as_real(row.exp_avg);
      const exp_avg_sq = as_real(row.exp_avg_sq);
      const grad = decayed({ param, grad: as_real(row.grad) }, group);
      row.step.add_(1);
      const step = capturable ? row.step : value_of(row.step);
      const bias_correction2 = minus(1, power(beta2, step));
      const mu = momentum_of(step, group);
      const mu_next = momentum_of(typeof step === "number" ? step + 1 : step.add(1), group);
      mu_product.mul_(operand(mu));
      exp_avg.lerp_(grad, 1 - beta1);
      exp_avg_sq.mul_(beta2).addcmul_(grad, grad, { value: 1 - beta2 });
      const denom = exp_avg_sq.div(operand(bias_correction2)).sqrt();
      const grad_rate = times(negated(lr), minus(1, mu));
      if (differentiable || capturable) {
        const denominator = denom.add(eps);
        const next = mu_product.mul(operand(mu_next));
        const average_rate = times(negated(lr), mu_next);
        const grad_step = grad.mul(operand(over(grad_rate, minus(1, mu_product))));
        const average_step = exp_avg.mul(operand(over(average_rate, minus(1, next))));
        param.addcdiv_(grad_step, denominator);
        param.addcdiv_(average_step, denominator);
      } else {
        const product = value_of(mu_product);
        const next = product * (mu_next as number);
        denom.add_(eps);
        param.addcdiv_(grad, denom, { value: scalar(over(grad_rate, 1 - product)) });
        const average_rate = over(times(negated(lr), mu_next), 1 - next);
        param.addcdiv_(exp_avg, denom, { value: scalar(average_rate) });
      }
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group, ["mu_product", "step"]);
    const { eps, capturable } = group;
    const [beta1, beta2] = group.betas;
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    const { param, exp_avg, exp_avg_sq, mu_product, step } = all;
    foreach.add_(step, 1);
    const grads = foreach_decayed(all, group);
    foreach.lerp_(exp_avg, grads, 1 - beta1);
    foreach.mul_(exp_avg_sq, beta2);
    foreach.addcmul_(exp_avg_sq, grads, grads, 1 - beta2);
    const denom = foreach.sqrt(exp_avg_sq);
    if (capturable) {
      const [mus, mu_nexts] = momenta(step, group);
      const bias_corrections = foreach.pow(beta2, step);
      foreach.sub_(bias_corrections, 1);
      foreach.neg_(bias_corrections);
      foreach.sqrt_(bias_corrections);
      foreach.mul_(mu_product, mus);
      foreach.div_(denom, bias_corrections);
      foreach.add_(denom, eps);
      foreach.sub_(mus, 1);
      foreach.mul_(mus, lr);
      const left = foreach.sub(mu_product, 1);
      foreach.neg_(left);
      foreach.div_(mus, left);
      const left_next = foreach.mul(mu_product, mu_nexts);
      foreach.mul_(mu_nexts, lr);
      foreach.sub_(left_next, 1);
      foreach.div_(mu_nexts, left_next);
      const numerator = foreach.mul(mus, grads);
      foreach.addcmul_(numerator, mu_nexts, exp_avg);
      foreach.addcdiv_(param, numerator, denom);
      return;
    }
    const steps = values_of(step);
    const rate = value_of(lr);
    const mus = steps.map((value) => number_momentum(value, group));
    const mu_nexts = steps.map((value) => number_momentum(value + 1, group));
    foreach.mul_(mu_product, mus);
    foreach.div_(
      denom,
      steps.map((value) => power(1 - (power(beta2, value) as number), 0.5)),
    );
    foreach.add_(denom, eps);
    const products = values_of(mu_product);
    const grad_rates = products.map(
      (product, i) => -((rate * (1 - (mus[i] as number))) / (1 - product)),
    );
    const average_rates = products.map((product, i) => {
      const mu_next = mu_nexts[i] as number;
      return -((rate * mu_next) / (1 - product * mu_next));
    });
    foreach.addcdiv_(param, grads, denom, grad_rates);
    foreach.addcdiv_(param, exp_avg, denom, average_rates);
  },
};

/** The momenta of steps and of those that follow, computed on the device. */
function momenta(
  steps: readonly Tensor[],
  { betas: [beta1], momentum_decay }: Options,
): [Tensor[], Tensor[]] {
  const exponents = foreach.mul(steps, momentum_decay);
  const of = (): Tensor[] => {
    const mus = foreach.pow(0.96, exponents);
    foreach.mul_(mus, -0.5);
    foreach.add_(mus, 1);
    foreach.mul_(mus, beta1);
    return mus;
  };
  const mus = of();
  foreach.add_(exponents, momentum_decay);
  return [mus, of()];
}
