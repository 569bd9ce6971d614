/** Each entry of the package, as a program imports it. */
import { torch as from_root } from "torchnode";
import { DataLoader } from "torchnode/data";
import { accuracy } from "torchnode/learner";
import { lessons } from "torchnode/lesson7";
import { Linear } from "torchnode/nn";
import { SGD } from "torchnode/optim";
import { Tokenizer } from "torchnode/text";
import { type Size, type Tensor, torch } from "torchnode/torch";

export const entries = {
  root: from_root,
  torch,
  nn: Linear,
  optim: SGD,
  data: DataLoader,
  text: Tokenizer,
  learner: accuracy,
  lesson7: lessons,
};

/** The types of one entry are those of the others. */
export function size_of(tensor: Tensor): Size {
  return new Linear(2, 3)(from_root.zeros_like(tensor)).shape;
}
