/** Exports for the layers above that are not part of the public API. */
export * as libm from "./libm.js";
export { NativelySteppedOptimizer } from "./native_optimizer.js";
