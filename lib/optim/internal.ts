/** What the layers above need of optim, and a user does not. */
export * as libm from "./libm.js";
export { NativelySteppedOptimizer } from "./native_optimizer.js";
