/** `torch.autograd`. */
import type { FunctionCtx } from "./context.js";
import * as forward_ad from "./forward_ad.js";
import * as function_module from "./function_module.js";
import * as functional from "./functional/index.js";
import * as functions from "./functions.js";
import * as graph from "./graph.js";
import "./held_functions.js";
import type { Node } from "./node.js";

type Functions = typeof functions;

/** `torch.autograd`: gradients, the recording of them, and operations with gradients of their own. */
export interface Autograd extends Functions {
  /** `torch.autograd.forward_ad`: gradients computed forwards, along with the values. */
  forward_ad: typeof forward_ad;
  /** `torch.autograd.function`: operations with gradients of their own. */
  function: typeof function_module;
  /** `torch.autograd.functional`: Jacobians, Hessians and products with them. */
  functional: typeof functional;
  /** `torch.autograd.graph`: the recorded graph, and hooks of the tensors that it saves. */
  graph: typeof graph;
}

export const autograd: Autograd = {
  ...functions,
  function: { ...function_module },
  functional,
  graph,
  forward_ad: { ...forward_ad },
};

export type { FunctionCtx, Node };
