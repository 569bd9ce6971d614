/** Schedules of the learning rate, as torch.optim.lr_scheduler has them. */
export {
  LRScheduler,
  type ScheduledGroup,
  type SchedulerState,
} from "./base.js";
export { ChainedScheduler } from "./chained.js";
export { CosineAnnealingLR, CosineAnnealingWarmRestarts } from "./cosine.js";
export { CyclicLR, type CyclicLROptions, type ScaleFunction } from "./cyclic.js";
export { LambdaLR, type LRLambda, MultiplicativeLR } from "./lambda.js";
export { OneCycleLR, type OneCycleLROptions } from "./one_cycle.js";
export { type PlateauOptions, ReduceLROnPlateau } from "./plateau.js";
export { PolynomialLR } from "./polynomial.js";
export { SequentialLR } from "./sequential.js";
export { ConstantLR, ExponentialLR, LinearLR, MultiStepLR, StepLR } from "./stepwise.js";
