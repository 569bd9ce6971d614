import type { Tensor } from "../torch/index.js";
import { no_arguments } from "../torch/internal.js";
import type { MasterBar } from "./master_bar.js";
import type { SmoothenValue } from "./recorder/smoothen_value.js";

/** A tensor, or several in a list (that may hold lists itself): what models take and return. */
export type Tensors = Tensor | readonly Tensors[];

/**
 * Function of a metric: takes the output and the target, and returns a number or a 0-dim tensor.
 * If a batch has several targets, they are passed one after the other.
 */
export type MetricFunction = (output: Tensor, target: Tensor) => Tensor | number;

/** A metric: a function whose average over the batches counts, or a callback that adds to `last_metrics`. */
export type Metric = MetricFunction | Callback;

/** The state of a fit that all events see. The object that a callback returns changes it. */
export interface FitState {
  /** The number of the epoch, from 0. */
  epoch: number;
  /** The training batches so far, through all epochs. */
  iteration: number;
  /** The training batches so far in this epoch. */
  num_batch: number;
  /** Whether the epochs that follow are not validated. */
  skip_validate: boolean;
  /** The number of epochs of the fit. */
  n_epochs: number;
  /** The table and the progress bars; null if there are none. */
  pbar: MasterBar | null;
  /** The metrics that were asked for. */
  metrics: readonly Metric[];
  /** Whether this epoch is the last one. */
  stop_training: boolean;
}

export interface TrainBeginState extends FitState {
  /** The columns of the metrics. A callback that adds metrics adds their names here. */
  metrics_names: string[];
  /** The smoothed training losses of the fit, batch by batch. */
  readonly smoothener: SmoothenValue;
}

/** The state while a batch is worked on. */
export interface BatchState extends FitState {
  /** The model's inputs. */
  last_input: Tensors;
  /** The batch's targets. */
  last_target: Tensors;
  /** Whether the batch is one to train on. */
  train: boolean;
  /** Whether this batch is the last of the epoch. */
  stop_epoch: boolean;
  /** Whether the optimizer does not step after this batch. */
  skip_step: boolean;
  /** Whether the gradients are kept after this batch. */
  skip_zero: boolean;
  /** Whether there is no backward pass for this batch. */
  skip_bwd: boolean;
}

/** The state once the model has answered. */
export interface OutputState extends BatchState {
  /** The model's output. */
  last_output: Tensors;
}

/** The state once there is a loss. */
export interface LossState extends OutputState {
  /** The batch's loss: with its graph before the backward pass, without it at the batch's end. */
  last_loss: Tensor;
  /**
   * The smoothed training loss, a float32 number. It is read back from the device when asked for: a
   * callback that does not name it does not wait for it.
   */
  readonly smooth_loss: number;
}

export interface EpochEndState extends LossState {
  /** The validation loss (null without one), then the metrics in the order of their columns. */
  last_metrics: (number | null)[];
}

export interface TrainEndState extends EpochEndState {
  /** The error that ended the fit, or false if there was none. */
  exception: unknown;
}

/** Everything of the state that a callback may change by returning it. */
export type StateChange = Partial<
  Omit<TrainEndState & TrainBeginState, "smooth_loss" | "smoothener">
>;

/** Nothing, or an object of what changes in the state. */
// biome-ignore lint/suspicious/noConfusingVoidType: an event that changes nothing returns nothing.
export type EventResult = StateChange | undefined | void;

/** An event's name without its "on_". */
export type EventName =
  | "train_begin"
  | "epoch_begin"
  | "batch_begin"
  | "loss_begin"
  | "backward_begin"
  | "backward_end"
  | "step_end"
  | "batch_end"
  | "epoch_end"
  | "train_end";

/** The methods of a {@link Callback} that are called in a fit, by their names. */
export type CallbackEvents = Pick<Callback, `on_${EventName}`>;

/**
 * A listener that watches and changes a fit: override the events that matter. The state comes as one object, so
 * an event names the parts that it needs, and changes the state by returning the new values.
 *
 * ```ts
 * class StopAtZero extends Callback {
 *   override on_epoch_end({ smooth_loss }: EpochEndState): EventResult {
 *     if (smooth_loss === 0) return { stop_training: true };
 *   }
 * }
 * ```
 *
 * Callbacks are called in the order of their `_order`, those of the same order as they were given.
 * Mirrors fastai's Callback.
 */
export class Callback {
  /** Takes no arguments: a subclass's own are not for `super`. */
  constructor(...args: []) {
    no_arguments(new.target.name, args);
  }

  /** Callbacks of a lower number are called first. */
  protected get _order(): number {
    return 0;
  }

  /** Called once, before the first epoch. */
  on_train_begin(_state: TrainBeginState): EventResult {}
  /** Called with the model in training mode, before a batch is taken. */
  on_epoch_begin(_state: FitState): EventResult {}
  /** Called with each batch, to train on (`train`) or to validate on. */
  on_batch_begin(_state: BatchState): EventResult {}
  /** Called with the model's output; the `last_output` that it returns goes into the loss. */
  on_loss_begin(_state: OutputState): EventResult {}
  /** Called with each training loss; the `last_loss` that it returns is differentiated. */
  on_backward_begin(_state: LossState): EventResult {}
  /** Called with the gradients computed; `skip_step` keeps the optimizer from stepping. */
  on_backward_end(_state: LossState): EventResult {}
  /** Called after the optimizer's step; `skip_zero` keeps the gradients. */
  on_step_end(_state: LossState): EventResult {}
  /** Called when the batch is done; `stop_epoch` ends the epoch's batches. */
  on_batch_end(_state: LossState): EventResult {}
  /** Called when the epoch was trained and validated; `stop_training` ends the fit. */
  on_epoch_end(_state: EpochEndState): EventResult {}
  /** Called once at the end, whatever ended the fit. */
  on_train_end(_state: TrainEndState): EventResult {}

  /** The fit starts at this epoch instead of at 0. */
  jump_to_epoch(_epoch: number): void {}
}
