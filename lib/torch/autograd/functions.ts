/** The functions and classes of `torch.autograd`: what this module exports. */
export * from "./anomaly.js";
export { AutogradFunction as Function } from "./function.js";
export {
  enable_grad,
  inference_mode,
  no_grad,
  set_grad_enabled,
  set_multithreading_enabled,
} from "./grad_mode.js";
export { GradcheckError, gradcheck, gradgradcheck } from "./gradcheck/index.js";
export { backward, grad } from "./gradients.js";
