/** The names of Python's `torch.utils.data`, at the paths that they have there. */

export { worker_function } from "../workers/portable_function.js";
export { worker_dataset } from "../workers/worker_dataset.js";
export * from "./dataloader.js";
export * as dataloader from "./dataloader.js";
export * from "./dataset.js";
export * as dataset from "./dataset.js";
export * from "./distributed.js";
export * as distributed from "./distributed.js";
export * from "./sampler.js";
export * as sampler from "./sampler.js";
