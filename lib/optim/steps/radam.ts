import { type Tensor, torch } from "../../torch/index.js";
import {
  minus,
  operand,
  over,
  power,
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

type Slot = "step" | "exp_avg" | "exp_avg_sq";

interface Options extends DecayGroup {
  betas: readonly [number, number];
  eps: number;
}

/** The length of the average of squares at the end, as the number of gradients that count in it. */
const rho_at_end = (beta2: number): number => 2 / (1 - beta2) - 1;

/** The same at a step. */
function rho_at(step: TensorOrNumber, beta2: number): TensorOrNumber {
  const left = power(beta2, step);
  return minus(rho_at_end(beta2), over(times(times(2, step), left), minus(1, left)));
}

/** The rectification of the variance at `rho`. */
function rectification(rho: TensorOrNumber, beta2: number): TensorOrNumber {
  const rho_inf = rho_at_end(beta2);
  const numerator = times(times(minus(rho, 4), minus(rho, 2)), rho_inf);
  return power(over(numerator, times((rho_inf - 4) * (rho_inf - 2), rho)), 0.5);
}

/** torch/optim/radam.py. */
export const radam: Algorithm<Options, Slot> = {
  refuses_sparse: "RAdam does not support sparse gradients",

  slots: () => ["step", "exp_avg", "exp_avg_sq"],

  initial_state: (param, group) => ({
    step: state_number(0, param, group),
    exp_avg: torch.zeros_like(param),
    exp_avg_sq: torch.zeros_like(param),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group);
    const { eps, capturable, differentiable } = group;
    const [beta1, beta2] = group.betas;
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      const param = as_real(row.param);
      const exp_avg = as_real(row.exp_avg);
      const exp_avg_sq = as_real(row.exp_avg_sq);
      const grad = decayed({ param, grad: as_real(row.grad) }, group);
      row.step.add_(1);
      const step = capturable ? row.step : value_of(row.step);
      exp_avg.lerp_(grad, 1 - beta1);
      exp_avg_sq.mul_(beta2).addcmul_(grad, grad, { value: 1 - beta2 });
      const bias_correction2 = minus(1, power(beta2, step));
      const average = exp_avg.div(operand(minus(1, power(beta1, step)))).mul(operand(lr));
      const rho = rho_at(step, beta2);
      const adaptive_rate = (): TensorOrNumber => {
        const root = exp_avg_sq.sqrt();
        return over(power(bias_correction2, 0.5), differentiable ? root.add(eps) : root.add_(eps));
      };
      let update = average;
      if (typeof rho !== "number") {
        const rectified = operand(times(rectification(rho, beta2), adaptive_rate()));
        update = average.mul(torch.where(rho.gt(5), rectified, operand(1)));
      } else if (rho > 5) {
        update = average.mul(operand(adaptive_rate())).mul(operand(rectification(rho, beta2)));
      }
      param.add_(update, { alpha: -1 });
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group);
    const { eps, capturable } = group;
    const [beta1, beta2] = group.betas;
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    const { param, exp_avg, exp_avg_sq, step } = all;
    foreach.add_(step, 1);
    const grads = foreach_decayed(all, group);
    foreach.lerp_(exp_avg, grads, 1 - beta1);
    foreach.mul_(exp_avg_sq, beta2);
    foreach.addcmul_(exp_avg_sq, grads, grads, 1 - beta2);
    const [unrectified, rectified] = capturable
      ? device_rates(step, lr, group)
      : number_rates(step, lr, group);
    const buffer = foreach.sqrt(exp_avg_sq);
    foreach.add_(buffer, eps);
    foreach.div_(buffer, rectified);
    foreach.reciprocal_(buffer);
    foreach.add_(buffer, unrectified);
    foreach.addcmul_(param, exp_avg, buffer);
  },
};

type Rates = [unrectified: TensorOrNumber[], rectified: TensorOrNumber[]];

/** The rates of plain and of rectified steps; for each parameter one of the two is 0. */
function number_rates(steps: readonly Tensor[], lr: TensorOrNumber, group: Options): Rates {
  const [beta1, beta2] = group.betas;
  const rates = values_of(steps).map((step): [TensorOrNumber, TensorOrNumber] => {
    const rho = rho_at(step, beta2) as number;
    const rect = rho > 5 ? (rectification(rho, beta2) as number) : 0;
    const bias_correction1 = minus(1, power(beta1, step));
    const root = power(minus(1, power(beta2, step)), 0.5);
    const plain = over(times(lr, rect > 0 ? 0 : 1), bias_correction1);
    const rectified = times(root, over(times(lr, rect), bias_correction1));
    return [times(plain, -1), times(rectified, -1)];
  });
  return [rates.map(([plain]) => plain), rates.map(([, rectified]) => rectified)];
}

/** The same, computed on the device. */
function device_rates(steps: readonly Tensor[], lr: TensorOrNumber, group: Options): Rates {
  const [beta1, beta2] = group.betas;
  const rho_inf = rho_at_end(beta2);
  const complement = (beta: number): Tensor[] => {
    const powers = foreach.pow(beta, steps);
    foreach.neg_(powers);
    foreach.add_(powers, 1);
    return powers;
  };
  const rho = foreach.pow(beta2, steps);
  foreach.mul_(rho, steps);
  foreach.mul_(rho, 2);
  foreach.div_(rho, complement(beta2));
  foreach.neg_(rho);
  foreach.add_(rho, rho_inf);
  const root = foreach.sub(rho, 4);
  foreach.mul_(root, foreach.sub(rho, 2));
  foreach.mul_(root, rho_inf);
  foreach.div_(root, foreach.mul(rho, (rho_inf - 4) * (rho_inf - 2)));
  foreach.sqrt_(root);
  const rect = root.map((one, i) => torch.where((rho[i] as Tensor).gt(5), one, operand(0)));
  const unrectified = rect.map((one) => torch.where(one.gt(0), operand(0), operand(1)));
  foreach.mul_(unrectified, lr);
  const bias_correction1 = complement(beta1);
  foreach.div_(unrectified, bias_correction1);
  foreach.neg_(unrectified);
  const rectified = complement(beta2);
  foreach.sqrt_(rectified);
  foreach.mul_(rectified, lr);
  foreach.mul_(rectified, rect);
  foreach.neg_(rectified);
  foreach.div_(rectified, bias_correction1);
  return [unrectified, rectified];
}
