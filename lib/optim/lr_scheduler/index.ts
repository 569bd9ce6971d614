/** Schedules of the learning rate, as torch.optim.lr_scheduler has them. */
export { LRScheduler, type ScheduledGroup, type SchedulerState } from "./base.js";
export { CosineAnnealingLR, CosineAnnealingWarmRestarts } from "./cosine.js";
export { OneCycleLR, type OneCycleLROptions } from "./one_cycle.js";
export { type PlateauOptions, ReduceLROnPlateau } from "./plateau.js";
export { SequentialLR } from "./sequential.js";
export {
  ConstantLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  type LRLambda,
  MultiStepLR,
  StepLR,
} from "./stepwise.js";
