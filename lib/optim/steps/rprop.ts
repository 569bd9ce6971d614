import { Complex, type Tensor, torch } from "../../torch/index.js";
import { operand, value_of } from "../arithmetic.js";
import {
  type Algorithm,
  as_real,
  check_capturable,
  check_not_differentiable,
  rows,
  type StepGroup,
  state_number,
  with_real,
} from "./batch.js";
import * as foreach from "./foreach.js";

type Slot = "step" | "prev" | "step_size";

interface Options extends StepGroup {
  etas: readonly [number, number];
  step_sizes: readonly [number, number];
}

/** The factors of step sizes by the signs of gradients times those before, in place. */
function to_factors(sign: Tensor, { etas: [etaminus, etaplus], capturable }: Options): void {
  if (capturable) {
    sign.copy_(torch.where(sign.gt(0), operand(etaplus), sign));
    sign.copy_(torch.where(sign.lt(0), operand(etaminus), sign));
    sign.copy_(torch.where(sign.eq(0), operand(1), sign));
  } else {
    sign.masked_fill_(sign.gt(0), etaplus);
    sign.masked_fill_(sign.lt(0), etaminus);
    sign.masked_fill_(sign.eq(0), 1);
  }
}

/** torch/optim/rprop.py. */
export const rprop: Algorithm<Options, Slot> = {
  refuses_sparse: "Rprop does not support sparse gradients",

  slots: () => ["step", "prev", "step_size"],

  initial_state(param, group) {
    const lr = value_of(group.lr);
    return {
      step: state_number(0, param, group),
      prev: torch.zeros_like(param),
      step_size: torch.full_like(
        param.grad as Tensor,
        (param.is_complex() ? new Complex(lr, lr) : lr) as number,
      ),
    };
  },

  single_tensor(batch, group) {
    check_capturable(batch, group);
    const [etaminus] = group.etas;
    const [least, most] = group.step_sizes;
    for (const row of rows(batch)) {
      row.step.add_(1);
      let grad = as_real(group.maximize ? row.grad.neg() : row.grad);
      const prev = as_real(row.prev);
      const step_size = as_real(row.step_size);
      const sign = grad.mul(group.differentiable ? prev.clone() : prev).sign();
      to_factors(sign, group);
      step_size.mul_(sign).clamp_(least, most);
      grad = grad.clone();
      if (group.capturable) grad.copy_(torch.where(sign.eq(etaminus), operand(0), grad));
      else grad.masked_fill_(sign.eq(etaminus), 0);
      as_real(row.param).addcmul_(grad.sign(), step_size, { value: -1 });
      prev.copy_(grad);
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group);
    const [etaminus] = group.etas;
    const [least, most] = group.step_sizes;
    const { param, grad, prev, step_size, step } = with_real(batch);
    foreach.add_(step, 1);
    const signs = foreach.mul(grad, prev);
    if (group.maximize) foreach.neg_(signs);
    foreach.copy_(prev, grad);
    if (group.maximize) foreach.neg_(prev);
    foreach.sign_(signs);
    for (const sign of signs) to_factors(sign, group);
    foreach.mul_(step_size, signs);
    for (const one of step_size) one.clamp_(least, most);
    prev.forEach((one, i) => {
      one.copy_(torch.where((signs[i] as Tensor).eq(etaminus), operand(0), one));
    });
    const directions = prev.map((one) => one.sign());
    foreach.addcmul_(param, directions, step_size, -1);
  },
};
