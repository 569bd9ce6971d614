/** `torch.func`: functions that make functions. */
export { hessian, jacfwd, jvp } from "./forward.js";
export { functional_call, stack_module_state } from "./functional_call.js";
export { grad, grad_and_value, jacrev, vjp } from "./reverse.js";
export { vmap } from "./vmap.js";
