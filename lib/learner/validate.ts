import type { LossFunction } from "../data/index.js";
import { known_length } from "../data/internal.js";
import { type AnyModule, Module } from "../nn/index.js";
import { Tensor, torch } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import type { Tensors } from "./callback.js";
import { CallbackHandler } from "./callback_handler.js";
import { EventLoopYielder } from "./event_loop_yielder.js";
import { for_each_batch } from "./for_each_batch.js";
import { type BatchLoader, no_batches } from "./learner_data.js";
import { forward_batch, loss_of_batch } from "./loss_batch.js";
import { MasterBar } from "./master_bar.js";
import { keep_modes } from "./modes.js";
import { numbers_of } from "./numbers_of.js";
import { numpy_average } from "./recorder/numpy_sum.js";

export interface ValidateOptions {
  /** Told of the batches. Default: a new one without callbacks. */
  cb_handler?: CallbackHandler | null;
  /** The output for progress. Default: none. */
  pbar?: MasterBar | undefined;
  /** Gives the event loop its turns. */
  yielder?: EventLoopYielder;
  /** After this many batches it stops. Default: all. */
  n_batch?: number | null | undefined;
}

/** The parameters of {@link validate}, by name. */
export interface ValidateFunctionArguments {
  /** The model. */
  model: AnyModule;
  /** The loader of the data. */
  dl: BatchLoader | null;
  /** The loss; null for the outputs alone. */
  loss_func?: LossFunction | null;
  /** The handler whose callbacks are called. */
  cb_handler?: CallbackHandler | null;
  /** The output for progress. Default: none. */
  pbar?: MasterBar | null;
  /** Whether the average is returned, or the loss of each batch. Default: true. */
  average?: boolean;
  /** After this many batches it stops. Default: all. */
  n_batch?: number | null;
  /** Gives the event loop its turns. */
  yielder?: EventLoopYielder;
}

const read_arguments = signature<
  Required<Omit<ValidateFunctionArguments, "yielder">>,
  { yielder: EventLoopYielder }
>(
  "validate",
  {
    model: kinds.instance<AnyModule>(Module, "Module"),
    dl: kinds.nullable(kinds.anything<BatchLoader>(), kinds.required),
    loss_func: kinds.nullable(kinds.callable<LossFunction>()),
    cb_handler: kinds.nullable(kinds.instance(CallbackHandler)),
    pbar: kinds.nullable(kinds.instance(MasterBar)),
    average: kinds.boolean(true),
    n_batch: kinds.nullable(kinds.integer()),
  },
  { yielder: kinds.instance(EventLoopYielder).or_later(() => new EventLoopYielder()) },
);

function rows_of(yb: Tensors): number {
  const first = Array.isArray(yb) ? yb[0] : yb;
  return first instanceof Tensor ? (first.shape[0] ?? 1) : 1;
}

/** A loss of one element as a tensor without dimensions. */
function as_number(loss: Tensor): Tensor {
  if (loss.numel() === 1) return loss.view([]);
  throw new TypeError(
    `loss_func should return one number for a batch, but its shape is [${loss.shape.join(", ")}]`,
  );
}

/**
 * Does `work` for each batch, the model in evaluation mode and without gradients. If it throws,
 * each module has the mode that it had.
 */
async function each_batch(
  model: AnyModule,
  dl: BatchLoader,
  { pbar, yielder = new EventLoopYielder(), n_batch, ...given }: ValidateOptions,
  work: (xb: Tensors, yb: Tensors, cb_handler: CallbackHandler) => Tensor,
): Promise<void> {
  const cb_handler = given.cb_handler ?? new CallbackHandler();
  const restore_modes = keep_modes(model);
  model.eval();
  try {
    cb_handler.set_dl(dl);
    let done = 0;
    await for_each_batch(pbar?.progress(dl) ?? dl, yielder, (batch) => {
      // Not around the loop: while it waits, other work is not to run without gradients.
      const stops = torch.no_grad(() => {
        const [xb, yb] = cb_handler["_begin_batch"](batch[0], batch[1], false);
        return cb_handler.on_batch_end(work(xb, yb, cb_handler));
      });
      done += 1;
      return stops || done === n_batch;
    });
    if (done === 0) throw no_batches(dl, "the data to validate or predict with");
  } catch (error) {
    restore_modes();
    throw error;
  }
}

/**
 * The loss over all batches of `dl`, each counting by its rows (the target's first dimension): a
 * float32 number, summed in fastai's order. The model is left in evaluation mode, or, if it throws,
 * in the mode that it had.
 *
 * Losses are read back from the device once, at the end. Mirrors fastai's validate.
 */
export async function validate(
  ...args: Arguments<
    [model: AnyModule, dl: BatchLoader | null],
    [
      loss_func: LossFunction | null,
      cb_handler: CallbackHandler | null,
      pbar: MasterBar | null,
      average: true,
      n_batch: number | null,
    ],
    ValidateFunctionArguments & { average?: true }
  >
): Promise<number>;
export async function validate(
  ...args: Arguments<
    [model: AnyModule, dl: BatchLoader | null],
    [
      loss_func: LossFunction | null,
      cb_handler: CallbackHandler | null,
      pbar: MasterBar | null,
      average: boolean,
      n_batch: number | null,
    ],
    ValidateFunctionArguments
  >
): Promise<number | Tensor[]>;
export async function validate(...args: unknown[]): Promise<number | Tensor[]> {
  const { model, dl, loss_func, average, pbar, ...options } = read_arguments(args);
  if (loss_func === null) throw new TypeError("validate: there is no loss_func");
  if (dl === null || known_length(dl) === 0) {
    throw new RangeError("validate: there is nothing to validate with (the dataloader is empty)");
  }
  const losses: Tensor[] = [];
  const rows: number[] = [];
  await each_batch(model, dl, { ...options, pbar: pbar ?? undefined }, (xb, yb, cb_handler) => {
    const loss = loss_of_batch(model, xb, yb, loss_func, null, cb_handler);
    losses.push(loss.dim() === 0 ? loss : as_number(loss));
    rows.push(rows_of(yb));
    return loss;
  });
  if (!average) return losses;
  const is_double = losses.some(({ dtype }) => dtype === torch.float64);
  const round = is_double ? (value: number) => value : Math.fround;
  return numpy_average(numbers_of(losses).map(round), rows, round);
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
