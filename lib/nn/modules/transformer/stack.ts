/** Stacks of a Transformer's layers. */
import { deepcopy, kinds } from "../../../torch/internal.js";
import { check_size } from "../../arguments.js";
import { type AnyModule, Module } from "../../module/index.js";
import { ModuleList } from "../container/module_list.js";

/** A module that holds copies of one layer. */
export interface LayerStack {
  layers: ModuleList<AnyModule>;
}

const module_kind = kinds.instance<AnyModule>(Module as never, "Module");

/** Kinds of a stack's parameters. */
export const stack_kinds = {
  layer: module_kind,
  num_layers: kinds.integer(),
  norm: kinds.nullable(module_kind),
};

/** Copies of a layer, each with weights of its own. */
export function clones(name: string, layer: AnyModule, num_layers: number): ModuleList<AnyModule> {
  check_size(name, "num_layers", num_layers, 0);
  const copies: AnyModule[] = [];
  for (let i = 0; i < num_layers; i++) copies.push(deepcopy(layer));
  return new ModuleList<AnyModule>(copies);
}

/**
 * The attention of the first layer to itself, which says whether the batch comes first.
 *
 * @throws RangeError if there is no layer
 * @throws TypeError if it has no such attention
 */
export function attention_of({ layers }: LayerStack): { batch_first: boolean } {
  const first = layers[0];
  if (first === undefined) throw new RangeError("index 0 is out of range: there are no layers");
  const attention: unknown = Reflect.get(first, "self_attn");
  if (attention instanceof Module && typeof Reflect.get(attention, "batch_first") === "boolean") {
    return attention as AnyModule & { batch_first: boolean };
  }
  throw new TypeError(
    `'${first["_get_name"]()}' has no attention 'self_attn' that says whether the batch comes first`,
  );
}
