import type { LossFunction } from "../data/index.js";
import type { AnyModule } from "../nn/index.js";
import {
  type Arguments,
  type GlobalAbortSignal,
  kinds,
  message_of,
  signature,
} from "../torch/internal.js";
import { signal_kind } from "./argument_kinds.js";
import type { Callback, Metric } from "./callback.js";
import { CallbackHandler } from "./callback_handler.js";
import { EventLoopYielder } from "./event_loop_yielder.js";
import { for_each_batch } from "./for_each_batch.js";
import {
  check_not_empty,
  has_no_validation,
  type LearnerData,
  no_batches,
} from "./learner_data.js";
import { loss_of_batch } from "./loss_batch.js";
import { MasterBar } from "./master_bar.js";
import type { OptimWrapper } from "./optimizer/optim_wrapper.js";
import { validate } from "./validate.js";

/** The parts of a Learner that {@link fit} needs. */
export interface BasicLearner {
  /** The model that is trained. */
  readonly model: AnyModule;
  /** The data it is trained on. */
  readonly data: LearnerData;
  /** The loss. */
  readonly loss_func: LossFunction;
  /** The optimizer. */
  readonly opt: OptimWrapper;
}

/** The parameters of {@link fit}, by name. */
export interface FitFunctionArguments {
  /** The number of epochs. */
  epochs: number;
  /** The learner to train. */
  learn: BasicLearner;
  /** The callbacks. Default: none. */
  callbacks?: readonly Callback[] | null;
  /** The metrics of the validation data. Default: none. */
  metrics?: readonly Metric[] | null;
  /** The output of the fit. Default: none. */
  pbar?: MasterBar | null;
  /** Ends the fit when it is aborted. */
  signal?: GlobalAbortSignal | null | undefined;
}

const read_arguments = signature<
  {
    epochs: number;
    learn: BasicLearner;
    callbacks: readonly Callback[] | null;
    metrics: readonly Metric[] | null;
  },
  { pbar: MasterBar | null; signal: GlobalAbortSignal | null }
>(
  "fit",
  {
    epochs: kinds.integer(),
    learn: kinds.anything<BasicLearner>(),
    callbacks: kinds.nullable(kinds.array_of(kinds.anything<Callback>())),
    metrics: kinds.nullable(kinds.array_of(kinds.anything<Metric>())),
  },
  { pbar: kinds.nullable(kinds.instance(MasterBar)), signal: signal_kind() },
);

/**
 * Trains a model, epoch by epoch: the loop that everything else hangs on, by its callbacks.
 *
 * The event loop gets a turn every few milliseconds. Mirrors fastai's fit.
 *
 * @throws RangeError if no epoch has a batch to train with; the signal's reason if it is
 * aborted (after on_train_end); whatever the model, the loss or a callback throws.
 */
export async function fit(
  ...args: Arguments<
    [epochs: number, learn: BasicLearner],
    [callbacks: readonly Callback[] | null, metrics: readonly Metric[] | null],
    FitFunctionArguments
  >
): Promise<void> {
  const { epochs, learn, signal, ...given } = read_arguments(args);
  const callbacks = given.callbacks ?? [];
  const metrics = given.metrics ?? [];
  const pbar = given.pbar ?? new MasterBar(epochs, { silent: true });
  const { data } = learn;
  check_not_empty(data.train_dl);
  const cb_handler = new CallbackHandler(callbacks, metrics);
  const yielder = new EventLoopYielder(signal ?? undefined);
  cb_handler.on_train_begin(epochs, pbar, metrics);

  let exception: unknown = false;
  try {
    for (const _epoch of pbar) {
      learn.model.train();
      cb_handler.set_dl(data.train_dl);
      cb_handler.on_epoch_begin();
      let is_empty = true;
      await for_each_batch(pbar.progress(data.train_dl), yielder, (batch) => {
        is_empty = false;
        const [xb, yb] = cb_handler["_begin_batch"](batch[0], batch[1], true);
        const loss = loss_of_batch(learn.model, xb, yb, learn.loss_func, learn.opt, cb_handler);
        return cb_handler.on_batch_end(loss);
      });
      if (is_empty) throw no_batches(data.train_dl, "the training data");

      const skip = cb_handler.skip_validate || has_no_validation(data);
      const val_loss = skip
        ? null
        : await validate(learn.model, data.valid_dl ?? null, learn.loss_func, {
            cb_handler,
            pbar,
            yielder,
          });
      if (cb_handler.on_epoch_end(val_loss)) break;
    }
  } catch (error) {
    exception = error;
  }
  end_training(cb_handler, pbar, exception);
}

/** Tells the callbacks that the fit is over, and throws what ended it. */
function end_training(cb_handler: CallbackHandler, pbar: MasterBar, exception: unknown): void {
  pbar.clear();
  try {
    cb_handler.on_train_end(exception);
  } catch (error) {
    if (exception === false) throw error;
    const message = message_of(exception);
    throw new AggregateError([exception, error], `${message} (and the fit's end failed as well)`);
  }
  if (exception !== false) throw exception;
}
