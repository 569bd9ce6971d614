/** The loss and the metric of models 0 and 1, which predict the last word only. */
import { accuracy, F, type Tensor } from "../index.js";

export function loss4(input: Tensor, target: Tensor): Tensor {
  return F.cross_entropy(input, target.at(":", -1));
}

export function acc4(input: Tensor, target: Tensor): Tensor {
  return accuracy(input, target.at(":", -1));
}
