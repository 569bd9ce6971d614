import { Tensor } from "../../torch/index.js";
import { negated, scalar, type TensorOrNumber, to_scalar, value_of } from "../arithmetic.js";
import type { Algorithm, StepBatch, StepGroup } from "./batch.js";
import * as foreach from "./foreach.js";

type Slot = "momentum_buffer";

interface Options extends StepGroup {
  momentum: number;
  dampening: number;
  weight_decay: TensorOrNumber;
  nesterov: boolean;
}

/** Whether a number, or the one element of a Tensor, is not 0. */
const is_set = (value: TensorOrNumber): boolean => value_of(value) !== 0;

/** The gradient with maximize and the L2 penalty, whose share may be a Tensor with a gradient. */
function decayed(param: Tensor, grad: Tensor, { maximize, weight_decay }: Options): Tensor {
  const direction = maximize ? grad.neg() : grad;
  if (!is_set(weight_decay)) return direction;
  if (weight_decay instanceof Tensor && weight_decay.requires_grad) {
    return direction.addcmul_(param.clone(), weight_decay);
  }
  return direction.add(param, { alpha: scalar(weight_decay) });
}

/** The momentum's buffer with a gradient added, in place; the first is the gradient itself. */
function moved(
  batch: StepBatch<Slot>,
  i: number,
  grad: Tensor,
  { momentum, dampening }: Options,
): Tensor {
  const buffer = batch.momentum_buffer[i] as Tensor | undefined;
  if (buffer !== undefined) return buffer.mul_(momentum).add_(grad, { alpha: 1 - dampening });
  const first = grad.detach().clone();
  batch.momentum_buffer[i] = first;
  return first;
}

/** torch/optim/sgd.py. */
export const sgd: Algorithm<Options, Slot> = {
  makes_own_state: true,

  slots: ({ momentum }) => (momentum === 0 ? [] : ["momentum_buffer"]),

  initial_state: () => ({}),

  single_tensor(batch, group) {
    const { momentum, nesterov } = group;
    const lr = to_scalar(group.lr);
    batch.param.forEach((param, i) => {
      let grad = decayed(param, batch.grad[i] as Tensor, group);
      if (momentum !== 0) {
        const buffer = moved(batch, i, grad, group);
        grad = nesterov ? grad.add(buffer, { alpha: momentum }) : buffer;
      }
      if (lr instanceof Tensor && lr.requires_grad) param.addcmul_(grad, lr, { value: -1 });
      else param.add_(grad, { alpha: scalar(negated(lr)) });
    });
  },

  foreach(batch, group) {
    const { momentum, dampening, nesterov, maximize, weight_decay } = group;
    const rate = negated(to_scalar(group.lr));
    const { param } = batch;
    let grads: readonly Tensor[] = maximize ? foreach.neg(batch.grad) : batch.grad;
    if (is_set(weight_decay)) {
      if (maximize) foreach.add_(grads, param, { alpha: weight_decay });
      else grads = foreach.add(grads, param, { alpha: weight_decay });
    }
    if (momentum !== 0) {
      const all_there = param.every((_, i) => batch.momentum_buffer[i] !== undefined);
      if (all_there) {
        foreach.mul_(batch.momentum_buffer, momentum);
        foreach.add_(batch.momentum_buffer, grads, { alpha: 1 - dampening });
      } else {
        grads.forEach((grad, i) => void moved(batch, i, grad, group));
      }
      if (nesterov) foreach.add_(grads, batch.momentum_buffer, { alpha: momentum });
      else grads = batch.momentum_buffer;
    }
    if (grads.some(({ is_sparse }) => is_sparse)) {
      param.forEach((one, i) => void one.add_(grads[i] as Tensor, { alpha: scalar(rate) }));
    } else {
      foreach.add_(param, grads, { alpha: rate });
    }
  },
};
