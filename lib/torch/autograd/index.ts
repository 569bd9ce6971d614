/** `torch.autograd`. */
import * as modes from "../autograd.js";
import * as anomaly from "./anomaly.js";
import { FunctionCtx } from "./context.js";
import { AutogradFunction, once_differentiable } from "./function.js";
import * as graph from "./graph.js";
import type { Node } from "./node.js";

const { backward, grad, no_grad, enable_grad, set_grad_enabled, inference_mode } = modes;

export const autograd = {
  backward,
  grad,
  no_grad,
  enable_grad,
  set_grad_enabled,
  inference_mode,
  ...anomaly,
  Function: AutogradFunction,
  /** `torch.autograd.function`. */
  function: { Function: AutogradFunction, FunctionCtx, once_differentiable },
  /** `torch.autograd.graph`. */
  graph,
};

export type { FunctionCtx, Node };
