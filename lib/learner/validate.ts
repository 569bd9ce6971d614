import type { AnyModule } from "../nn/index.js";
import { Tensor, torch } from "../torch/index.js";
import type { Tensors } from "./callback.js";
import { CallbackHandler } from "./callback_handler.js";
import type { BatchLoader, LossFunction } from "./learner_data.js";
import { forward_batch, loss_batch } from "./loss_batch.js";
import type { MasterBar } from "./master_bar.js";
import { numpy_average } from "./numpy_sum.js";
import { Turns } from "./turns.js";

export interface ValidateOptions {
  cb_handler?: CallbackHandler;
  /** Where progress is shown. Default: nowhere. */
  pbar?: MasterBar | undefined;
  turns?: Turns;
  /** After so many batches it stops. Default: all. */
  n_batch?: number | undefined;
}

function rows_of(yb: Tensors): number {
  const first = Array.isArray(yb) ? yb[0] : yb;
  return first instanceof Tensor && first.dim() > 0 ? (first.shape[0] as number) : 1;
}

/** Does `work` for each batch, the model in evaluation mode and without gradients. */
async function each_batch(
  model: AnyModule,
  dl: BatchLoader,
  { cb_handler = new CallbackHandler(), pbar, turns = new Turns(), n_batch }: ValidateOptions,
  work: (xb: Tensors, yb: Tensors, cb_handler: CallbackHandler) => Tensor,
): Promise<void> {
  model.eval();
  cb_handler.set_dl(dl);
  let done = 0;
  for (const batch of pbar?.progress(dl) ?? dl) {
    await turns.take();
    // Not around the loop: while it waits, other work is not to run without gradients.
    const stops = torch.no_grad(() => {
      const [xb, yb] = cb_handler.on_batch_begin(...batch, { train: false });
      return cb_handler.on_batch_end(work(xb, yb, cb_handler));
    });
    done += 1;
    if (stops || done === n_batch) break;
  }
}

/**
 * The loss over all batches of `dl`, each counting by its rows (the target's first dimension): a
 * float32 number, summed in fastai's order. The model is left in evaluation mode.
 *
 * Losses are read back from the device once, at the end. Mirrors fastai's validate.
 */
export async function validate(
  model: AnyModule,
  dl: BatchLoader | null | undefined,
  loss_func: LossFunction,
  options: ValidateOptions = {},
): Promise<number> {
  if (dl === null || dl === undefined || dl.length === 0) {
    throw new RangeError("validate: there is nothing to validate with (the dataloader is empty)");
  }
  const losses: Tensor[] = [];
  const rows: number[] = [];
  await each_batch(model, dl, options, (xb, yb, cb_handler) => {
    const loss = loss_batch(model, xb, yb, loss_func, null, cb_handler);
    if (loss.numel() !== 1) {
      throw new TypeError(
        `loss_func should return one number for a batch, but its shape is [${loss.shape.join(", ")}]`,
      );
    }
    losses.push(loss.view([]));
    rows.push(rows_of(yb));
    return loss;
  });
  const stacked = torch.stack(losses);
  const is_double = stacked.dtype === torch.float64;
  const values = (is_double ? stacked : stacked.float()).tolist() as number[];
  return numpy_average(values, rows, is_double ? (value) => value : Math.fround);
}

/**
 * The model's outputs for all batches of `dl`, and the targets, each concatenated along the first
 * dimension, on the CPU.
 */
export async function outputs_and_targets(
  model: AnyModule,
  dl: BatchLoader,
  options: ValidateOptions = {},
): Promise<[outputs: Tensor, targets: Tensor]> {
  const outputs: Tensor[] = [];
  const targets: Tensor[] = [];
  await each_batch(model, dl, options, (xb, yb, cb_handler) => {
    const out = forward_batch(model, xb, cb_handler);
    if (!(out instanceof Tensor)) {
      throw new TypeError("get_preds: the model should return one tensor for a batch");
    }
    outputs.push(out.detach());
    targets.push((Array.isArray(yb) ? yb[0] : yb) as Tensor);
    return out;
  });
  return [joined(outputs), joined(targets)];
}

function joined(parts: readonly Tensor[]): Tensor {
  const whole = torch.cat(parts).cpu();
  return whole.is_floating_point() ? whole.float() : whole;
}
