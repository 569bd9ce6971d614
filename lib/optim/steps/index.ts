/** The steps of optimizers, written with tensors: one for each file of torch/optim. */
export { adadelta } from "./adadelta.js";
export { adagrad } from "./adagrad.js";
export { adam } from "./adam.js";
export { adamax } from "./adamax.js";
export { asgd } from "./asgd.js";
export {
  type Algorithm,
  by_device_and_dtype,
  type StepBatch,
  type StepGroup,
  state_number,
} from "./batch.js";
export * as foreach from "./foreach.js";
export { nadam } from "./nadam.js";
export { radam } from "./radam.js";
export { rmsprop } from "./rmsprop.js";
export { rprop } from "./rprop.js";
export { sgd } from "./sgd.js";
