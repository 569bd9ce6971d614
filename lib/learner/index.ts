/**
 * Learner, callbacks, schedules and metrics, as fastai 1 has them.
 *
 * @module torchnode/learner
 */

export type { Activation } from "./activations.js";
export {
  type BatchState,
  Callback,
  type CallbackEvents,
  type EpochEndState,
  type EventName,
  type EventResult,
  type FitState,
  type LossState,
  type Metric,
  type MetricFunction,
  type OutputState,
  type StateChange,
  type Tensors,
  type TrainBeginState,
  type TrainEndState,
} from "./callback.js";
export { CallbackError } from "./callback_error.js";
export { CallbackHandler } from "./callback_handler.js";
export { type AccumulateOptions, AccumulateScheduler } from "./callbacks/accumulate_scheduler.js";
export { BnFreeze } from "./callbacks/bn_freeze.js";
export { CSVLogger, type CSVLoggerOptions } from "./callbacks/csv_logger.js";
export { EarlyStoppingCallback } from "./callbacks/early_stopping.js";
export { GeneralScheduler, TrainingPhase } from "./callbacks/general_sched.js";
export { GradientClipping } from "./callbacks/gradient_clipping.js";
export { LRFinder, type LRFinderOptions } from "./callbacks/lr_finder.js";
export { type OneCycleOptions, OneCycleScheduler } from "./callbacks/one_cycle.js";
export {
  ReduceLROnPlateauCallback,
  type ReduceLROnPlateauOptions,
} from "./callbacks/reduce_lr_on_plateau.js";
export { RNNTrainer, type RNNTrainerOptions } from "./callbacks/rnn_trainer.js";
export { SaveModelCallback, type SaveModelOptions } from "./callbacks/save_model.js";
export { StopAfterNBatches } from "./callbacks/stop_after_n_batches.js";
export { TerminateOnNaNCallback } from "./callbacks/terminate_on_nan.js";
export { TrackEpochCallback } from "./callbacks/track_epoch.js";
export {
  type PatientTrackerOptions,
  TrackerCallback,
  type TrackerOptions,
} from "./callbacks/tracker.js";
export { defaults } from "./defaults.js";
export { fit } from "./fit.js";
export { format_time } from "./format_time.js";
export { Learner } from "./learner.js";
export { type CallbackFn, LearnerCallback } from "./learner_callback.js";
export type { Batch, BatchLoader, LearnerData } from "./learner_data.js";
export type {
  FitOneCycleOptions,
  FitOptions,
  GetPredsOptions,
  LearnerOptions,
  LoadLearnerOptions,
  LrFindOptions,
} from "./learner_options.js";
export { loss_batch } from "./loss_batch.js";
export { MasterBar, type MasterBarOptions, type Output } from "./master_bar.js";
export { AverageMetric } from "./metrics/average_metric.js";
export * from "./metrics/index.js";
export { Perplexity } from "./metrics/perplexity.js";
export type { HyperParameter } from "./optimizer/hyper_parameter.js";
export { flatten_model, split_model, split_no_wd_params } from "./optimizer/layer_groups.js";
export type { LearningRate } from "./optimizer/lr_range.js";
export {
  AdamW,
  type OptFunc,
  type OptFuncOptions,
  type OptFunction,
  type OptimGroup,
} from "./optimizer/opt_func.js";
export { OptimWrapper, type OptimWrapperOptions } from "./optimizer/optim_wrapper.js";
export { Slice, slice } from "./optimizer/slice.js";
export { Recorder, type RecorderOptions } from "./recorder/index.js";
export type { PlotOptions } from "./recorder/plots.js";
export { SmoothenValue } from "./recorder/smoothen_value.js";
export {
  type AnnealFunc,
  annealing_cos,
  annealing_exp,
  annealing_linear,
  annealing_no,
  annealing_poly,
  Scheduler,
  type StartOptEnd,
} from "./schedule.js";
export { validate } from "./validate.js";
