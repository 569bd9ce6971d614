/** Parameters that a loss depends on and no optimizer changes. */
import type { AnyModule } from "../nn/index.js";
import { type Node, type Tensor, torch } from "../torch/index.js";
import type { Tensors } from "./callback.js";
import type { OptimWrapper } from "./optimizer/optim_wrapper.js";
import { tensors_in } from "./tensors_in.js";

const node_of = (tensor: Tensor): Node => torch.autograd.graph.get_gradient_edge(tensor).node;

/** The nodes at the ends of a graph, which add to the gradients of leaves. */
function leaves_of(loss: Tensor): Set<Node> {
  const seen = new Set<Node>();
  const leaves = new Set<Node>();
  const open: Node[] = loss.grad_fn === null ? [] : [loss.grad_fn];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const next = node.next_functions;
    if (next.length === 0 && node.variable !== undefined) leaves.add(node);
    for (const [inner] of next) {
      if (inner === null || seen.has(inner)) continue;
      seen.add(inner);
      open.push(inner);
    }
  }
  return leaves;
}

const in_model =
  "The model has it, but the learner's layer_groups or its optimizer were made without it: make the " +
  "Learner when the model is complete";
const hidden =
  "The model's parameters() do not have it, so it is neither trained nor saved. A parameter and a module " +
  "are found in public fields, ParameterList, ModuleList and the like, and not in a #private field, " +
  "a plain array or a variable outside of the model";

/** The warnings already given for each model. */
const said = new WeakMap<AnyModule, Set<string>>();

function say_once(model: AnyModule, text: string): void {
  const before = said.get(model) ?? new Set();
  said.set(model, before);
  if (before.has(text)) return;
  before.add(text);
  process.emitWarning(text, "TorchnodeWarning");
}

/**
 * Warns, once for each model, of tensors that the loss depends on and that the optimizer does not
 * have, except those of the batch. Nothing else would tell: they keep their first values.
 */
export function warn_of_untrained(
  loss: Tensor,
  model: AnyModule,
  opt: OptimWrapper,
  batch: readonly Tensors[],
): void {
  const untrained = leaves_of(loss);
  const trained = opt.param_groups.flatMap(({ params }) => params);
  for (const tensor of [...trained, ...tensors_in(batch)]) {
    if (tensor.requires_grad) untrained.delete(node_of(tensor));
  }
  if (untrained.size === 0) return;
  const names = new Map<Node, string>();
  for (const [name, parameter] of model.named_parameters()) {
    if (parameter.requires_grad) names.set(node_of(parameter), name);
  }
  for (const node of untrained) {
    const name = names.get(node);
    const which = name === undefined ? "a parameter" : `the parameter '${name}'`;
    const shape = node.variable?.shape.join(", ");
    say_once(
      model,
      `the loss of ${model.constructor.name} depends on ${which} of shape [${shape}] that is not trained: ` +
        `it is in no group of the optimizer. ${name === undefined ? hidden : in_model}`,
    );
  }
}
