/** The paths of torch.nn.modules that have names of their own. */
export * as module from "../module/global_hooks.js";
export * as lazy from "./lazy/mixin.js";
