/** `torch.autograd.function`: operations with gradients of their own. */
export { FunctionCtx } from "./context.js";
export { AutogradFunction as Function, once_differentiable } from "./function.js";
