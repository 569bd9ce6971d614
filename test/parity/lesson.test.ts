/**
 * The whole lesson beside Python's PyTorch, equal to the last bit.
 *
 * Each model is trained twice from the same seed on one thread of the same machine: here by the
 * Learner, and by lesson.py, which a reader can check line by line against fastai. Initial weights,
 * every training loss, every epoch's figures and the weights at the end are compared, with the
 * optimizer's kernels that Python runs by default and with the fused ones.
 */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { Callback, Learner, type LossState, type Tensor, torch } from "torchnode";
import { lessons } from "torchnode/lesson7";
import { find_python } from "../support/python.js";
import { lesson_py, type WrittenEpoch, type WrittenFit, type WrittenTensor } from "./lesson_py.js";

const seed = 7;

/** Keeps every training loss as the loss function gave it, before anybody changes it. */
class EveryLoss extends Callback {
  readonly losses: number[] = [];

  override on_backward_begin({ last_loss }: LossState): void {
    this.losses.push(last_loss.item() as number);
  }
}

function written(tensor: Tensor): WrittenTensor {
  const elements = tensor.detach().typed_array();
  return {
    shape: tensor.shape,
    dtype: String(tensor.dtype).replace("torch.", ""),
    bytes: Buffer.from(elements.buffer, elements.byteOffset, elements.byteLength).toString("base64"),
  };
}

type State = Record<string, WrittenTensor>;

function state_of(state_dict: Iterable<[string, Tensor]>): State {
  return Object.fromEntries([...state_dict].map(([name, tensor]) => [name, written(tensor)]));
}
