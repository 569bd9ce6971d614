/** Keyword arguments of a Learner's constructor and methods. */

import type { DatasetType, LossFunction } from "../data/index.js";
import type { AnyModule, Sequential } from "../nn/index.js";
import type { DeviceLike } from "../torch/index.js";
import type { GlobalAbortSignal } from "../torch/internal.js";
import type { Activation } from "./activations.js";
import type { Callbacks, Metrics } from "./argument_kinds.js";
import type { LRFinderOptions } from "./callbacks/lr_finder.js";
import type { OneCycleOptions } from "./callbacks/one_cycle.js";
import type { CallbackFn } from "./learner_callback.js";
import type { Batch, BatchLoader, LearnerData } from "./learner_data.js";
import type { MasterBar, Output } from "./master_bar.js";
import type { HyperParameter } from "./optimizer/hyper_parameter.js";
import type { LearningRate } from "./optimizer/lr_range.js";
import type { OptFunc } from "./optimizer/opt_func.js";

/** The parameters of the Learner, by name. */
export interface LearnerArguments<M extends AnyModule = AnyModule> extends LearnerOptions {
  /** The data to learn from: a DataBunch, or any object that has its loaders. */
  data: LearnerData;
  /** The model to train. */
  model: M;
}

export interface LearnerOptions {
  /** Makes the optimizer. Default: {@link AdamW}, which is Adam with betas (0.9, 0.99). */
  opt_func?: OptFunc;
  /** Default: the data's. */
  loss_func?: LossFunction | null;
  /** Functions of outputs and targets, or callbacks, for the validation batches. Default: none. */
  metrics?: Metrics;
  /** Whether weights decay by themselves rather than through their gradients. Default: true. */
  true_wd?: boolean;
  /** Whether norms and biases decay as well. Default: true. */
  bn_wd?: boolean;
  /** Weight decay, for all layer groups or for each. Default: 0.01. */
  wd?: HyperParameter;
  /** Whether batch norms in frozen layers go on being trained. Default: true. */
  train_bn?: boolean;
  /** The folder that models and logs are written below. Default: the data's. */
  path?: string | null;
  /** The folder of saved models below `path`. Default: "models". */
  model_dir?: string;
  /** Functions that make new callbacks for each fit. Default: none. */
  callback_fns?: CallbackFn | readonly CallbackFn[] | null;
  /** Callbacks of all fits. Default: none. */
  callbacks?: Callbacks;
  /** The layers that are trained as one group. Default: all in one. */
  layer_groups?: readonly Sequential[] | null;
  /** Whether the table has a column with each epoch's time. Default: true. */
  add_time?: boolean;
  /** Whether nothing is printed. Default: `defaults.silent`. */
  silent?: boolean | null;
  /**
   * Whether the optimizer's step is one fused kernel (PyTorch's `fused=True`). Default: if the
   * device has it; false runs the kernels that PyTorch runs by default.
   */
  fused?: boolean | null;
  /** The output for the table and the progress bar. Default: `process.stdout`. */
  output?: Output | null;
}

export interface FitOptions {
  /** Weight decay. Default: the learner's. */
  wd?: HyperParameter | null;
  /** Callbacks of this fit alone. */
  callbacks?: Callbacks;
  /** Ends the fit when it is aborted: the promise rejects with its reason, after on_train_end. */
  signal?: GlobalAbortSignal | null;
}

/** The parameters of {@link Learner.fit}, by name. */
export interface FitArguments extends FitOptions {
  /** The number of epochs. */
  epochs: number;
  /** One learning rate for all layer groups, one for each, or a slice. Default: `defaults.lr`. */
  lr?: LearningRate;
}

export type FitOneCycleOptions = FitOptions & OneCycleOptions;

/** The parameters of {@link Learner.fit_one_cycle}, by name. */
export interface FitOneCycleArguments extends FitOptions, OneCycleOptions {
  /** The number of epochs. */
  cyc_len: number;
  /** The greatest learning rate, as {@link Learner.fit} takes one. Default: `defaults.lr`. */
  max_lr?: LearningRate;
}

export interface LrFindOptions extends Omit<LRFinderOptions, "start_lr" | "end_lr"> {
  /** The learning rate of the first batch. Default: 1e-7. */
  start_lr?: LearningRate;
  /** The learning rate that the schedule goes to. Default: 10. */
  end_lr?: LearningRate;
  /** Weight decay. Default: the learner's. */
  wd?: HyperParameter | null;
  /** Ends the search when it is aborted. */
  signal?: GlobalAbortSignal | null;
}

/** The parameters of {@link Learner.validate}, by name. */
export interface ValidateArguments {
  /** Default: the data's valid_dl. */
  dl?: BatchLoader | null;
  /** Callbacks of this validation, beside the learner's. */
  callbacks?: Callbacks;
  /** Default: the learner's. */
  metrics?: Metrics;
  /** Ends the validation when it is aborted. */
  signal?: GlobalAbortSignal | null;
}

/** The parameters of {@link Learner.pred_batch}, by name. */
export interface PredBatchArguments {
  /** The data to take the next batch of. Default: the validation data. */
  ds_type?: DatasetType;
  /** [x, y], instead of the next batch. */
  batch?: Batch | null;
  /** fastai's parameter of this name. Only false is supported. */
  reconstruct?: boolean;
  /** Whether dropout layers drop as they do in training. Default: false. */
  with_dropout?: boolean;
  /** Makes predictions of outputs. Default: by the loss, softmax for a cross entropy. */
  activ?: Activation | null;
}

/** The parameters of {@link Learner.save}, by name. */
export interface SaveArguments {
  /** The file's name below `path`/`model_dir`, without ".pth". */
  file: string;
  /** Whether the file's path is returned. Default: false. */
  return_path?: boolean;
  /** Whether the optimizer's state is saved as well. Default: true. */
  with_opt?: boolean;
}

/** The parameters of {@link Learner.load}, by name. */
export interface LoadArguments extends LoadLearnerOptions {
  /** The file's name below `path`/`model_dir`, without ".pth". */
  file: string;
}

/** The parameters of {@link Learner.get_preds}, by name. */
export interface GetPredsOptions {
  /** The data to predict. Default: the validation data. */
  ds_type?: DatasetType;
  /** Makes predictions of outputs. Default: by the loss, softmax for a cross entropy. */
  activ?: Activation | null;
  /** Whether each element's loss is returned as well. Default: false. */
  with_loss?: boolean;
  /** This many batches only. Default: all. */
  n_batch?: number | null;
  /** The output for progress. Default: none. */
  pbar?: MasterBar | null;
  /** Ends the predictions when it is aborted. */
  signal?: GlobalAbortSignal | null;
}

export interface LoadLearnerOptions {
  /** The device of the tensors. Default: the data's device. */
  device?: DeviceLike | null;
  /** Whether the names must match exactly. Default: true. */
  strict?: boolean;
  /** Whether the optimizer's state is loaded, if it was saved. Default: true. */
  with_opt?: boolean | null;
  /** fastai's parameter of this name. Only false is supported. Default: false. */
  purge?: boolean;
  /** Whether names lose the "module." that DataParallel puts before them. Default: false. */
  remove_module?: boolean;
}

/** One or several in a list. */
export function as_list<T>(value: T | readonly T[] | null | undefined): T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? [...value] : [value as T];
}
