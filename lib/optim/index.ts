/**
 * Optimizers and schedules, as torch.optim has them.
 *
 * @module torchnode/optim
 */
export { Adagrad, type AdagradOptions } from "./adagrad.js";
export { Adam, type AdamOptions, AdamW } from "./adam.js";
export * as lr_scheduler from "./lr_scheduler/index.js";
export {
  type AnyOptimizer,
  type Closure,
  Optimizer,
  type OptimizerStateDict,
  type SavedGroup,
  type StepHook,
} from "./optimizer.js";
export type {
  AnyOptions,
  GroupBase,
  OptimizerParams,
  ParamGroup,
  ParamGroupInput,
  Params,
} from "./param_groups.js";
export { RMSprop, type RMSpropOptions } from "./rmsprop.js";
export { SGD, type SGDOptions } from "./sgd.js";
export type { OptimizerState, ParamState } from "./state.js";
