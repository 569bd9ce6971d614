/** Weight decay of Adam and its kin: by an L2 penalty, or of the weights themselves as in AdamW. */
import type { Tensor } from "../../torch/index.js";
import { minus, operand, times, to_scalar } from "../arithmetic.js";
import { foreach_gradients, type StepGroup } from "./batch.js";
import * as foreach from "./foreach.js";

/** The options that say how weights decay. */
export interface DecayGroup extends StepGroup {
  weight_decay: number;
  decoupled_weight_decay: boolean;
}

/** The factor of the weights that decay by themselves. */
const kept = ({ lr, weight_decay }: DecayGroup) => minus(1, times(to_scalar(lr), weight_decay));

/** The gradient with maximize, and with the L2 penalty or after the weights' own decay. */
export function decayed(
  { param, grad }: { param: Tensor; grad: Tensor },
  group: DecayGroup,
): Tensor {
  const { weight_decay, decoupled_weight_decay, maximize } = group;
  const direction = maximize ? grad.neg() : grad;
  if (weight_decay === 0) return direction;
  if (!decoupled_weight_decay) return direction.add(param, { alpha: weight_decay });
  param.mul_(operand(kept(group)));
  return direction;
}

/** The same of all parameters. */
export function foreach_decayed(
  batch: { param: readonly Tensor[]; grad: readonly Tensor[] },
  group: DecayGroup,
): readonly Tensor[] {
  const { decoupled_weight_decay, maximize = false } = group;
  const weight_decay = decoupled_weight_decay ? 0 : group.weight_decay;
  const { grads } = foreach_gradients(batch, { maximize, weight_decay });
  if (decoupled_weight_decay && group.weight_decay !== 0) foreach.mul_(batch.param, kept(group));
  return grads;
}
