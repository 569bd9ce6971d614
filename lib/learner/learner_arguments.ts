/** Readers of the arguments of the Learner's constructor and methods. */
import { DatasetType, type LossFunction } from "../data/index.js";
import { type AnyModule, Module, type Sequential } from "../nn/index.js";
import { kinds, type ReadArguments, signature } from "../torch/internal.js";
import {
  activation_kind,
  callbacks_kind,
  hyper_kind,
  learning_rate_kind,
  metrics_kind,
  signal_kind,
} from "./argument_kinds.js";
import { moms_kind } from "./callbacks/one_cycle.js";
import { defaults } from "./defaults.js";
import type { CallbackFn } from "./learner_callback.js";
import type { Batch, BatchLoader, LearnerData } from "./learner_data.js";
import type {
  FitArguments,
  FitOneCycleArguments,
  GetPredsOptions,
  LearnerArguments,
  LoadArguments,
  LrFindOptions,
  PredBatchArguments,
  SaveArguments,
  ValidateArguments,
} from "./learner_options.js";
import { MasterBar, type Output } from "./master_bar.js";
import type { HyperParameter } from "./optimizer/hyper_parameter.js";
import type { SplitPoints } from "./optimizer/layer_groups.js";
import type { LearningRate } from "./optimizer/lr_range.js";
import { AdamW, type OptFunc } from "./optimizer/opt_func.js";

const { Kind } = kinds;

/** All parameters as they are once read: none is undefined. */
/** Reads by position all but the parameters that are ours and come by name alone. */
type Reader<T, Ours extends keyof T = never> = (
  args: readonly unknown[],
) => ReadArguments<T> & Record<Ours, unknown>;

const has = <T>(name: string, key: keyof T & string, type: string): kinds.Kind<T> =>
  new Kind<T>(
    name,
    (value) => typeof (value as Record<string, unknown> | null)?.[key] === type,
    kinds.required,
    true,
  );

const loader_kind = has<BatchLoader>("data loader", "length", "number");

const ds_type_kind = kinds.choice(Object.values(DatasetType), DatasetType.Valid);

export const read_learner: Reader<LearnerArguments> = signature(
  "Learner",
  {
    data: has<LearnerData>("data with a train_dl, such as a DataBunch", "train_dl", "object"),
    model: kinds.instance<AnyModule>(Module, "Module"),
    opt_func: kinds.callable<OptFunc & ((...args: never[]) => unknown)>().or(AdamW),
    loss_func: kinds.nullable(kinds.callable<LossFunction>()),
    metrics: metrics_kind(),
    true_wd: kinds.boolean(true),
    bn_wd: kinds.boolean(true),
    wd: hyper_kind().or_later(() => defaults.wd),
    train_bn: kinds.boolean(true),
    path: kinds.nullable(kinds.string()),
    model_dir: kinds.string("models"),
    callback_fns: new Kind<CallbackFn | readonly CallbackFn[] | null>(
      "class of callbacks, function that makes one, or array of them",
      (value) => value === null || typeof value === "function" || Array.isArray(value),
      null,
    ),
    callbacks: callbacks_kind(),
    layer_groups: kinds.nullable(
      kinds.array_of(kinds.instance<Sequential>(Module as never, "Module")),
    ),
    add_time: kinds.boolean(true),
    silent: kinds.nullable(kinds.boolean()),
  },
  {
    fused: kinds.nullable(kinds.boolean()),
    output: kinds.nullable(has<Output>("object with a method write", "write", "function")),
  },
);

export const read_lr_range = signature<{ lr: LearningRate }>("lr_range", {
  lr: learning_rate_kind(),
});

export const read_create_opt = signature<{ lr: LearningRate; wd: HyperParameter }>("create_opt", {
  lr: learning_rate_kind().or_later(() => defaults.lr),
  wd: hyper_kind().or(0),
});

export const read_fit: Reader<FitArguments> = signature(
  "fit",
  {
    epochs: kinds.integer(),
    lr: learning_rate_kind().or_later(() => defaults.lr),
    wd: kinds.nullable(hyper_kind()),
    callbacks: callbacks_kind(),
  },
  { signal: signal_kind() },
);

export const read_fit_one_cycle: Reader<FitOneCycleArguments> = signature(
  "fit_one_cycle",
  {
    cyc_len: kinds.integer(),
    max_lr: learning_rate_kind().or_later(() => defaults.lr),
    moms: moms_kind(),
    div_factor: kinds.number(25),
    pct_start: kinds.number(0.3),
    final_div: kinds.nullable(kinds.number()),
    wd: kinds.nullable(hyper_kind()),
    callbacks: callbacks_kind(),
    tot_epochs: kinds.nullable(kinds.integer()),
    start_epoch: kinds.nullable(kinds.integer()),
  },
  { signal: signal_kind() },
);

export const read_lr_find: Reader<LrFindOptions> = signature(
  "lr_find",
  {
    start_lr: learning_rate_kind().or(1e-7),
    end_lr: learning_rate_kind().or(10),
    num_it: kinds.integer(100),
    stop_div: kinds.boolean(true),
    wd: kinds.nullable(hyper_kind()),
  },
  { signal: signal_kind() },
);

export const read_validate: Reader<ValidateArguments> = signature(
  "validate",
  {
    dl: kinds.nullable(loader_kind),
    callbacks: callbacks_kind(),
    metrics: metrics_kind(),
  },
  { signal: signal_kind() },
);

export const read_dl = signature<{ ds_type: DatasetType }>("dl", { ds_type: ds_type_kind });

export const read_get_preds: Reader<GetPredsOptions> = signature(
  "get_preds",
  {
    ds_type: ds_type_kind,
    activ: activation_kind(),
    with_loss: kinds.boolean(false),
    n_batch: kinds.nullable(kinds.integer()),
    pbar: kinds.nullable(kinds.instance(MasterBar)),
  },
  { signal: signal_kind() },
);

export const read_pred_batch: Reader<PredBatchArguments> = signature("pred_batch", {
  ds_type: ds_type_kind,
  batch: kinds.nullable(
    new Kind<Batch>("array of two: [x, y]", (value) => Array.isArray(value) && value.length === 2),
  ),
  reconstruct: kinds.boolean(false),
  with_dropout: kinds.boolean(false),
  activ: activation_kind(),
});

export const read_clip_grad = signature<{ clip: number }>("clip_grad", {
  clip: kinds.number(0.1),
});

export const read_split = signature<{
  split_on: ((model: AnyModule) => AnyModule | SplitPoints) | AnyModule | SplitPoints;
}>("split", {
  split_on: new Kind(
    "Module, array of Modules or function of the model",
    (value) => typeof value === "function" || Array.isArray(value),
  ),
});

export const read_freeze_to = signature<{ n: number }>("freeze_to", { n: kinds.integer() });

export const read_print: Reader<{ line: string }> = signature("print", { line: kinds.string() });

export const read_model_path: Reader<{ name: string }> = signature("model_path", {
  name: kinds.string(),
});

export const read_save: Reader<SaveArguments> = signature("save", {
  file: kinds.string(),
  return_path: kinds.boolean(false),
  with_opt: kinds.boolean(true),
});

export const read_load: Reader<LoadArguments> = signature("load", {
  file: kinds.string(),
  device: kinds.device(),
  strict: kinds.boolean(true),
  with_opt: kinds.nullable(kinds.boolean()),
  purge: kinds.boolean(false),
  remove_module: kinds.boolean(false),
});
