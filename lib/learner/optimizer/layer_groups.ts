/**
 * The layers that a learner trains as one group, and the grouping of their parameters. Mirrors
 * fastai's torch_core.py.
 */
import {
  type AnyModule,
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  LayerNorm,
  Linear,
  Module,
  type Parameter,
  Sequential,
} from "../../nn/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";

/** A lone parameter of a module that has modules as well, as a layer of its own. */
class ParameterModule extends Module {
  constructor(readonly val: Parameter) {
    super();
  }
}

/** The module's children, and the parameters that it holds beside them. */
function children_and_parameters(module: AnyModule): AnyModule[] {
  const children = [...module.children()];
  const held = new Set(children.flatMap((child) => [...child.parameters()]));
  const lone = [...module.parameters()].filter((parameter) => !held.has(parameter));
  return [...children, ...lone.map((parameter) => new ParameterModule(parameter))];
}

const modules = kinds.array_of(kinds.instance<AnyModule>(Module, "Module"));

const read_flatten = signature<{ m: AnyModule }>("flatten_model", {
  m: kinds.instance<AnyModule>(Module, "Module"),
});

/** The layers without children of their own, in order of registration. */
export function flatten_model(
  ...args: Arguments<[m: AnyModule], [], { m: AnyModule }>
): AnyModule[] {
  return flattened(read_flatten(args).m);
}

function flattened(model: AnyModule): AnyModule[] {
  const has_children = !model.children().next().done;
  return has_children ? children_and_parameters(model).flatMap(flattened) : [model];
}

function as_group(layers: readonly AnyModule[]): Sequential {
  return new Sequential(...(layers as ConstructorParameters<typeof Sequential>));
}

/** All layers in one group. */
export function one_group(model: AnyModule): Sequential[] {
  return [as_group(flattened(model))];
}

/** The places to split at: modules (each begins a group), or as lists of the groups' layers. */
export type SplitPoints = readonly AnyModule[] | readonly (readonly AnyModule[])[];

/** The parameters of {@link split_model}, by name. */
export interface SplitArguments {
  /** The model that is split. */
  model: AnyModule;
  /** The modules that groups begin with. */
  splits: SplitPoints;
}

const read_split_model = signature<SplitArguments>("split_model", {
  model: kinds.instance<AnyModule>(Module, "Module"),
  splits: kinds.either<[readonly AnyModule[], readonly (readonly AnyModule[])[]]>(
    modules,
    kinds.array_of(kinds.array_of(kinds.instance<AnyModule>(Module, "Module"))),
  ),
});

const read_split_no_wd = signature<{ layer_groups: readonly AnyModule[] }>("split_no_wd_params", {
  layer_groups: modules,
});

/**
 * The groups of a split model. Split at modules, the first group begins with the first layer in any case.
 *
 * @throws RangeError if a module to split at is not in the model.
 */
export function split_model(
  ...args: Arguments<[model: AnyModule, splits: SplitPoints], [], SplitArguments>
): Sequential[] {
  const { model, splits } = read_split_model(args);
  if (splits.length === 0) return one_group(model);
  if (!(splits[0] instanceof Module)) {
    return (splits as readonly (readonly AnyModule[])[]).map(as_group);
  }
  const layers = flattened(model);
  const cuts = (splits as readonly AnyModule[]).map((module) => {
    const cut = layers.indexOf(flattened(module)[0] as AnyModule);
    if (cut < 0) {
      throw new RangeError(
        `split: the model has no layer ${module}: expected modules of the model`,
      );
    }
    return cut;
  });
  if (cuts[0] !== 0) cuts.unshift(0);
  return cuts.map((cut, i) => as_group(layers.slice(cut, cuts[i + 1] ?? layers.length)));
}

/** The norms whose statistics go on moving in a frozen layer. */
export const bn_types = [BatchNorm1d, BatchNorm2d, BatchNorm3d] as const;
const no_wd_types = [...bn_types, LayerNorm] as const;
const bias_types = [Linear] as const;

/** Whether a module is of one of these classes. */
export function is_of(
  module: AnyModule,
  types: readonly (abstract new (...args: never[]) => unknown)[],
): boolean {
  return types.some((type) => module instanceof type);
}

function trainable(module: AnyModule): Parameter[] {
  return [...module.parameters()].filter((parameter) => parameter.requires_grad);
}

/**
 * Two lists of parameters for each layer group: those of the layers, and beside them those of norms and
 * the biases of linear layers. Only parameters that require a gradient are in them.
 */
export function split_no_wd_params(
  ...args: Arguments<
    [layer_groups: readonly AnyModule[]],
    [],
    { layer_groups: readonly AnyModule[] }
  >
): Parameter[][] {
  const { layer_groups } = read_split_no_wd(args);
  return layer_groups.flatMap((group) => {
    const weights = new Set<Parameter>();
    const others = new Set<Parameter>();
    for (const layer of group.children()) {
      const bias = is_of(layer, bias_types) ? Reflect.get(layer, "bias") : undefined;
      for (const parameter of trainable(layer)) {
        const apart = is_of(layer, no_wd_types) || parameter === bias;
        (apart ? others : weights).add(parameter);
      }
    }
    return [[...weights], [...others]];
  });
}
