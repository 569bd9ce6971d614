/** `torch.autograd`. */

import * as anomaly from "./anomaly.js";
import { FunctionCtx } from "./context.js";
import * as forward from "./forward_ad.js";
import { AutogradFunction, once_differentiable } from "./function.js";
import * as functional from "./functional/index.js";
import * as modes from "./grad_mode.js";
import { GradcheckError, gradcheck, gradgradcheck } from "./gradcheck/index.js";
import { backward, grad } from "./gradients.js";
import * as graph from "./graph.js";
import "./held_functions.js";
import type { Node } from "./node.js";

const { no_grad, enable_grad, set_grad_enabled, inference_mode, set_multithreading_enabled } =
  modes;

const { with_forward_grad: _, ...forward_ad } = forward;

export const autograd = {
  backward,
  grad,
  no_grad,
  enable_grad,
  set_grad_enabled,
  inference_mode,
  set_multithreading_enabled,
  ...anomaly,
  gradcheck,
  gradgradcheck,
  GradcheckError,
  Function: AutogradFunction,
  /** `torch.autograd.function`. */
  function: { Function: AutogradFunction, FunctionCtx, once_differentiable },
  /** `torch.autograd.functional`. */
  functional,
  /** `torch.autograd.graph`. */
  graph,
  /** `torch.autograd.forward_ad`. */
  forward_ad,
};

export type { FunctionCtx, Node };
