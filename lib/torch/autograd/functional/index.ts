/** `torch.autograd.functional`: jacobians and hessians, whole or multiplied by vectors. */
export { hessian, jacobian } from "./jacobian.js";
export { hvp, jvp, vhp, vjp } from "./products.js";
