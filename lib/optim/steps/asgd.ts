import { torch } from "../../torch/index.js";
import {
  operand,
  over,
  plus,
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
  foreach_gradients,
  rows,
  type StepGroup,
  state_number,
  with_real,
} from "./batch.js";
import * as foreach from "./foreach.js";

type Slot = "step" | "eta" | "mu" | "ax";

interface Options extends StepGroup {
  lambd: number;
  alpha: number;
  t0: number;
  weight_decay: number;
}

/** The learning rate of a step: lr / (1 + lambd · lr · step) to the power of alpha. */
function rate_of(step: TensorOrNumber, lr: TensorOrNumber, { lambd, alpha }: Options) {
  return over(lr, power(plus(1, times(times(lambd, lr), step)), alpha));
}

/** torch/optim/asgd.py. */
export const asgd: Algorithm<Options, Slot> = {
  refuses_sparse: "ASGD does not support sparse gradients",

  slots: () => ["step", "eta", "mu", "ax"],

  initial_state: (param, { lr }) => ({
    step: state_number(0, param, { capturable: true }),
    eta: state_number(value_of(lr), param, { capturable: true }),
    mu: state_number(1, param, { capturable: true }),
    ax: torch.zeros_like(param),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group, ["mu", "eta", "step"]);
    const { lambd, t0, weight_decay, capturable, maximize } = group;
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      const { step, eta, mu } = row;
      const param = as_real(row.param);
      const ax = as_real(row.ax);
      let grad = as_real(maximize ? row.grad.neg() : row.grad);
      step.add_(1);
      if (weight_decay !== 0) grad = grad.add(param, { alpha: weight_decay });
      if (capturable) {
        param.mul_(torch.rsub(eta.mul(lambd), 1));
        param.addcmul_(grad, eta, { value: -1 });
      } else {
        const value = value_of(eta);
        param.mul_(1 - lambd * value);
        param.add_(grad, { alpha: -value });
      }
      if (capturable || mu.item() !== 1) ax.add_(param.sub(ax).mul_(mu));
      else ax.copy_(param);
      if (capturable) {
        eta.copy_(operand(rate_of(step, lr, group)));
        mu.copy_(torch.maximum(step.sub(t0), torch.ones_like(step)).reciprocal());
      } else {
        const count = value_of(step);
        eta.copy_(torch.as_tensor(rate_of(count, lr, group)));
        mu.copy_(torch.as_tensor(1 / Math.max(1, count - t0)));
      }
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group, ["mu", "eta", "step"]);
    const { lambd, alpha, t0, capturable } = group;
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    const { param, ax, mu, eta, step } = all;
    foreach.add_(step, 1);
    const { grads, are_copies } = foreach_gradients(all, group);
    let intermediate = grads;
    if (are_copies && group.weight_decay !== 0) {
      foreach.add_(intermediate, param, { alpha: lambd });
    } else {
      intermediate = foreach.add(grads, param, { alpha: lambd });
    }
    foreach.addcmul_(param, intermediate, eta, -1);
    foreach.addcmul_(ax, foreach.sub(param, ax), mu);
    if (capturable) {
      const new_mus = foreach.sub(step, t0);
      foreach.maximum_(new_mus, 1);
      foreach.reciprocal_(new_mus);
      foreach.copy_(mu, new_mus);
      const new_etas = foreach.mul(step, lambd);
      foreach.mul_(new_etas, lr);
      foreach.add_(new_etas, 1);
      foreach.pow_(new_etas, alpha);
      foreach.reciprocal_(new_etas);
      foreach.mul_(new_etas, lr);
      foreach.copy_(eta, new_etas);
    } else {
      foreach.copy_(
        eta,
        step.map((one) => rate_of(one, lr, group)),
      );
      foreach.copy_(
        mu,
        step.map((one) =>
          torch.as_tensor(1 / Math.max(1, value_of(one) - t0), { device: one.device }),
        ),
      );
    }
  },
};
