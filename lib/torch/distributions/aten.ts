/** The operators that torch.distributions calls as functions. */

import { functions } from "../dispatch/operators.js";
import type { PrivateTorchFunctions, TorchFunctions } from "../generated/functions.js";
import type { LinalgFunctions, NnFunctions } from "../generated/namespaces.js";
import type { Tensor } from "../tensor/index.js";

export const aten = functions(
  (
    "_dirichlet_grad _is_all_true _sample_dirichlet _standard_gamma arange bernoulli " +
    "binary_cross_entropy_with_logits binomial broadcast_to cat cholesky_inverse cholesky_solve " +
    "diag_embed empty eye full full_like gather isclose log_softmax multinomial normal " +
    "ones_like poisson rand randn stack tril_indices where xlogy zeros zeros_like"
  ).split(" "),
) as unknown as TorchFunctions & PrivateTorchFunctions;

export const linalg = functions(
  "cholesky cholesky_ex eigvalsh norm slogdet solve_triangular".split(" "),
  "linalg_",
) as unknown as LinalgFunctions;

export const nn = functions(
  "log_sigmoid one_hot pad softplus".split(" "),
) as unknown as NnFunctions & {
  log_sigmoid(input: Tensor): Tensor;
  one_hot(input: Tensor, num_classes: number): Tensor;
  pad(input: Tensor, pad: readonly number[], mode: string, value: number): Tensor;
};

/** Python's `number - x`. */
export const subtract = (number: number, x: Tensor): Tensor => x["__rsub__"](number);

/** Python's `number / x`. */
export const divide = (number: number, x: Tensor): Tensor => x["__rtruediv__"](number);

/** The binary cross entropy of each element. */
export const cross_entropy = (logits: Tensor, probs: Tensor): Tensor =>
  aten.binary_cross_entropy_with_logits(logits, probs, null, null, 0);
