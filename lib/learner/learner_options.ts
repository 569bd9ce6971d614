/** What a learner's constructor and methods take by keyword. */
import type { Sequential } from "../nn/index.js";
import type { DeviceLike } from "../torch/index.js";
import type { Callback, Metric } from "./callback.js";
import type { LRFinderOptions } from "./callbacks/lr_finder.js";
import type { OneCycleOptions } from "./callbacks/one_cycle.js";
import { defaults } from "./defaults.js";
import type { Hyper } from "./hyper.js";
import type { CallbackFn } from "./learner_callback.js";
import type { LossFunction } from "./learner_data.js";
import { is_learning_rate, type LearningRate } from "./lr_range.js";
import type { Output } from "./master_bar.js";
import type { OptFunc } from "./opt_func.js";
import type { Activation } from "./preds.js";

export interface LearnerOptions {
  /** Makes the optimizer. Default: {@link AdamW}, which is Adam with betas (0.9, 0.99). */
  opt_func?: OptFunc;
  /** Default: the data's. */
  loss_func?: LossFunction;
  /** Functions of outputs and targets, or callbacks, for the validation batches. Default: none. */
  metrics?: Metric | readonly Metric[];
  /** Whether weights decay by themselves rather than through their gradients. Default: true. */
  true_wd?: boolean;
  /** Whether norms and biases decay as well. Default: true. */
  bn_wd?: boolean;
  /** Weight decay, for all layer groups or for each. Default: 0.01. */
  wd?: Hyper;
  /** Whether batch norms in frozen layers go on being trained. Default: true. */
  train_bn?: boolean;
  /** The folder that models and logs are written below. Default: the data's. */
  path?: string;
  /** The folder of saved models below `path`. Default: "models". */
  model_dir?: string;
  /** What makes callbacks anew for each fit. Default: none. */
  callback_fns?: CallbackFn | readonly CallbackFn[];
  /** Callbacks of all fits. Default: none. */
  callbacks?: Callback | readonly Callback[];
  /** Which layers are trained as one group. Default: all. */
  layer_groups?: Sequential[];
  /** Whether the table has a column with each epoch's time. Default: true. */
  add_time?: boolean;
  /** Whether nothing is printed. Default: false. */
  silent?: boolean;
  /**
   * Whether the optimizer's step is one fused kernel (PyTorch's `fused=True`). Default: where the
   * device has it; false runs the kernels that PyTorch runs by default.
   */
  fused?: boolean;
  /** Where the table and the progress bar go. Default: `process.stdout`. */
  output?: Output;
}

export interface FitOptions {
  /** Weight decay. Default: the learner's. */
  wd?: Hyper;
  /** Callbacks of this fit alone. */
  callbacks?: Callback | readonly Callback[];
  /** Ends the fit when it is aborted: the promise rejects with its reason, after on_train_end. */
  signal?: AbortSignal;
}

export type FitOneCycleOptions = FitOptions & OneCycleOptions;

export interface LrFindOptions extends LRFinderOptions {
  /** Weight decay. Default: the learner's. */
  wd?: Hyper;
  signal?: AbortSignal;
}

export interface GetPredsOptions {
  /** Makes predictions of outputs. Default: by the loss, softmax for a cross entropy. */
  activ?: Activation;
  /** Whether each element's loss is returned as well. Default: false. */
  with_loss?: boolean;
  /** So many batches only. Default: all. */
  n_batch?: number;
  signal?: AbortSignal;
}

export interface LoadLearnerOptions {
  /** Where the tensors go. Default: the data's device. */
  device?: DeviceLike;
  /** Whether the names must match exactly. Default: true. */
  strict?: boolean;
  /** Whether the optimizer's state is loaded, if it was saved. Default: true. */
  with_opt?: boolean;
  /** Whether names lose the "module." that DataParallel puts before them. Default: false. */
  remove_module?: boolean;
}

/** One or several in a list. */
export function list<T>(value: T | readonly T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? [...value] : [value as T];
}

/** A learning rate and options, given as (lr, options) or as options that hold the learning rate. */
export function lr_and_options<O extends object>(
  key: string,
  first: LearningRate | O | undefined,
  second: O | undefined,
): [lr: LearningRate, options: O] {
  if (is_learning_rate(first)) return [first, second ?? ({} as O)];
  const options = first ?? second ?? ({} as O);
  const lr = typeof options === "object" ? (Reflect.get(options, key) ?? defaults.lr) : options;
  if (is_learning_rate(lr)) return [lr, options];
  throw new TypeError(`${key}: expected a number, an array or a slice, but got ${String(lr)}`);
}
