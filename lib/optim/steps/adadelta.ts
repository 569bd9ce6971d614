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

type Slot = "step" | "square_avg" | "acc_delta";

interface Options extends StepGroup {
  rho: number;
  eps: number;
  weight_decay: number;
}

/** torch/optim/adadelta.py. */
export const adadelta: Algorithm<Options, Slot> = {
  refuses_sparse: "Adadelta does not support sparse gradients",

  slots: () => ["step", "square_avg", "acc_delta"],

  initial_state: (param, group) => ({
    step: state_number(0, param, group),
    square_avg: torch.zeros_like(param),
    acc_delta: torch.zeros_like(param),
  }),

  single_tensor(batch, group) {
    check_capturable(batch, group);
    const { rho, eps, differentiable } = group;
    const lr = to_scalar(group.lr);
    for (const row of rows(batch)) {
      row.step.add_(1);
      const grad = as_real(gradient(row, group));
      const square_avg = as_real(row.square_avg);
      const acc_delta = as_real(row.acc_delta);
      square_avg.mul_(rho).addcmul_(grad, grad, { value: 1 - rho });
      const std = square_avg.add(eps).sqrt_();
      let delta = acc_delta.add(eps).sqrt_();
      if (differentiable) delta = delta.clone();
      delta.div_(std).mul_(grad);
      acc_delta.mul_(rho).addcmul_(delta, delta, { value: 1 - rho });
      if (row.param.is_complex()) delta = torch.view_as_complex(delta);
      row.param.add_(delta, { alpha: scalar(negated(lr)) });
    }
  },

  foreach(batch, group) {
    check_not_differentiable(group);
    check_capturable(batch, group);
    const { rho, eps, capturable } = group;
    const lr = to_scalar(group.lr);
    const all = with_real(batch);
    const { param, square_avg, acc_delta } = all;
    foreach.add_(all.step, 1);
    const { grads } = foreach_gradients(all, group);
    foreach.mul_(square_avg, rho);
    foreach.addcmul_(square_avg, grads, grads, 1 - rho);
    const std = foreach.add(square_avg, eps);
    foreach.sqrt_(std);
    const deltas = foreach.add(acc_delta, eps);
    foreach.sqrt_(deltas);
    foreach.div_(deltas, std);
    foreach.mul_(deltas, grads);
    foreach.mul_(acc_delta, rho);
    foreach.addcmul_(acc_delta, deltas, deltas, 1 - rho);
    if (capturable && typeof lr !== "number") {
      foreach.mul_(deltas, negated(lr));
      foreach.add_(param, deltas);
    } else {
      foreach.add_(param, deltas, { alpha: negated(lr) });
    }
  },
};
