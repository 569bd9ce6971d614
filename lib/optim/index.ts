/**
 * Optimizers and schedules, as torch.optim has them.
 *
 * @module torchnode/optim
 */
export { Adadelta, type AdadeltaOptions } from "./adadelta.js";
export { Adafactor, type AdafactorOptions } from "./adafactor.js";
export { Adagrad, type AdagradOptions } from "./adagrad.js";
export { Adam, type AdamOptions, AdamW } from "./adam.js";
export { Adamax, type AdamaxOptions } from "./adamax.js";
export { ASGD, type ASGDOptions } from "./asgd.js";
export { LBFGS, type LBFGSOptions } from "./lbfgs.js";
export * as lr_scheduler from "./lr_scheduler/index.js";
export { type AdjustLR, Muon, type MuonOptions } from "./muon.js";
export { NAdam, type NAdamOptions } from "./nadam.js";
export {
  type AnyOptimizer,
  type Closure,
  type LoadableOptimizerState,
  Optimizer,
  type OptimizerStateDict,
  type SavedGroup,
  type StateDictHook,
  type StateHook,
} from "./optimizer.js";
export type {
  AnyOptions,
  GroupBase,
  OptimizerParams,
  ParamGroup,
  ParamGroupInput,
  Params,
} from "./param_groups.js";
export { RAdam, type RAdamOptions } from "./radam.js";
export { RMSprop, type RMSpropOptions } from "./rmsprop.js";
export { Rprop, type RpropOptions } from "./rprop.js";
export { SGD, type SGDOptions } from "./sgd.js";
export { SparseAdam, type SparseAdamOptions } from "./sparse_adam.js";
export type { OptimizerState, ParamState } from "./state.js";
export {
  register_optimizer_step_post_hook,
  register_optimizer_step_pre_hook,
  type StepArguments,
  type StepHook,
  type StepPreHook,
} from "./step_hooks.js";
export * as swa_utils from "./swa_utils/index.js";
