/** From a model's outputs to predictions and losses. */
import type { LossFunction } from "../data/index.js";
import { functional as F } from "../nn/index.js";
import { Tensor } from "../torch/index.js";
import { camel2snake } from "./camel2snake.js";
import type {} from "./learner_data.js";

/** Function that makes predictions of a model's outputs. */
export type Activation = (output: Tensor) => Tensor;

const softmax: Activation = (output) => F.softmax(output, -1);
const exp: Activation = (output) => output.exp();
const sigmoid: Activation = (output) => output.sigmoid();

/** By the names of losses, those of functions and those of classes in snake case. */
const activations: Readonly<Record<string, Activation>> = {
  cross_entropy: softmax,
  cross_entropy_loss: softmax,
  nll_loss: exp,
  kl_div: exp,
  kl_div_loss: exp,
  binary_cross_entropy_with_logits: sigmoid,
  bce_with_logits_loss: sigmoid,
};

/**
 * Returns the function that makes predictions of the outputs that a loss takes: the loss's own
 * `activation`, or the one for the loss's name (the identity if there is none).
 */
export function activation_of(loss_func: LossFunction): Activation {
  if (loss_func.activation !== undefined)
    return (output) => loss_func.activation?.(output) ?? output;
  const name = loss_func.name || loss_func.constructor.name;
  return activations[camel2snake(name)] ?? ((output) => output);
}

/**
 * Each element's loss.
 *
 * @throws TypeError if the loss has no `reduction` that could be set to "none".
 */
export function losses_without_reduction(
  loss_func: LossFunction,
  outputs: Tensor,
  targets: Tensor,
): Tensor {
  const { reduction } = loss_func;
  if (reduction === undefined) {
    const with_options = loss_func as (output: Tensor, target: Tensor, options: object) => Tensor;
    return checked(with_options(outputs, targets, { reduction: "none" }), targets);
  }
  loss_func.reduction = "none";
  try {
    return checked(loss_func(outputs, targets), targets);
  } finally {
    loss_func.reduction = reduction;
  }
}

function checked(losses: Tensor, targets: Tensor): Tensor {
  if (losses instanceof Tensor && (losses.dim() > 0 || targets.numel() <= 1)) return losses;
  throw new TypeError(
    "with_loss: expected a loss with a `reduction`, or one that takes { reduction: 'none' }",
  );
}
