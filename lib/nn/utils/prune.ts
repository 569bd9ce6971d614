/** Pruning: setting parameters to zero, and keeping them there. Mirrors torch.nn.utils.prune. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, are_all, elements_of, kinds, signature } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { parameters_to_vector } from "./convert_parameters.js";
import {
  applied,
  BasePruningMethod,
  type PruningClass,
  PruningContainer,
} from "./pruning_method.js";
import {
  CustomFromMask,
  L1Unstructured,
  LnStructured,
  norm_order,
  PruningIdentity,
  RandomStructured,
  RandomUnstructured,
} from "./pruning_methods.js";
import { find_hook, remove_hook } from "./weight_hook.js";

export { BasePruningMethod, PruningContainer } from "./pruning_method.js";
export {
  CustomFromMask,
  L1Unstructured,
  LnStructured,
  PruningIdentity as Identity,
  RandomStructured,
  RandomUnstructured,
} from "./pruning_methods.js";

/** A tensor of a module: what is pruned. */
interface Pruned<M = AnyModule> {
  /** The module. */
  module: M;
  /** The name of its parameter. */
  name: string;
}

interface WithAmount<M> extends Pruned<M> {
  /** The number of elements or channels: an integer; or their share, between 0 and 1. */
  amount: number;
}

const target = { module: module_kind<AnyModule>(), name: kinds.string() };
const amount = kinds.number();
const dim = kinds.integer();
const importance_scores = kinds.nullable(kinds.tensor());

const read_identity = signature<Pruned>("identity", target);
const read_random = signature<WithAmount<AnyModule>>("random_unstructured", { ...target, amount });
const read_l1 = signature<WithAmount<AnyModule> & { importance_scores: Tensor | null }>(
  "l1_unstructured",
  { ...target, amount, importance_scores },
);
const read_random_structured = signature<WithAmount<AnyModule> & { dim: number }>(
  "random_structured",
  { ...target, amount, dim },
);
const read_ln = signature<
  WithAmount<AnyModule> & {
    n: number | string;
    dim: number;
    importance_scores: Tensor | null;
  }
>("ln_structured", { ...target, amount, n: norm_order, dim, importance_scores });
const read_custom = signature<Pruned & { mask: Tensor }>("custom_from_mask", {
  ...target,
  mask: kinds.tensor(),
});
const read_remove = signature<Pruned>("remove", target);
const read_is_pruned = signature<{ module: AnyModule }>("is_pruned", { module: target.module });

/** Gives a parameter a mask that prunes nothing. Mirrors torch.nn.utils.prune.identity. */
export function identity<M extends AnyModule>(
  ...args: Arguments<[module: M, name: string], [], Pruned<M>>
): M {
  const { module, name } = read_identity(args);
  applied(new PruningIdentity(), module, name, null);
  return module as M;
}

/** Prunes elements of a parameter at random. Mirrors torch.nn.utils.prune.random_unstructured. */
export function random_unstructured<M extends AnyModule>(
  ...args: Arguments<[module: M, name: string, amount: number], [], WithAmount<M>>
): M {
  const { module, name, amount } = read_random(args);
  applied(new RandomUnstructured(amount), module, name, null);
  return module as M;
}

/**
 * Prunes the elements of a parameter of least absolute value. Mirrors
 * torch.nn.utils.prune.l1_unstructured.
 *
 * @param importance_scores values that are looked at in the parameter's place. Default: null, its own.
 */
export function l1_unstructured<M extends AnyModule>(
  ...args: Arguments<
    [module: M, name: string, amount: number],
    [importance_scores: Tensor | null],
    WithAmount<M> & { importance_scores?: Tensor | null }
  >
): M {
  const { module, name, amount, importance_scores } = read_l1(args);
  applied(new L1Unstructured(amount), module, name, importance_scores);
  return module as M;
}

/** Prunes channels along `dim` at random. Mirrors torch.nn.utils.prune.random_structured. */
export function random_structured<M extends AnyModule>(
  ...args: Arguments<
    [module: M, name: string, amount: number, dim: number],
    [],
    WithAmount<M> & { dim: number }
  >
): M {
  const { module, name, amount, dim } = read_random_structured(args);
  applied(new RandomStructured(amount, dim), module, name, null);
  return module as M;
}

/**
 * Prunes the channels along `dim` whose norm is least. Mirrors torch.nn.utils.prune.ln_structured.
 *
 * @param n the p of the norm, Infinity, or "fro" or "nuc".
 */
export function ln_structured<M extends AnyModule>(
  ...args: Arguments<
    [module: M, name: string, amount: number, n: number | string, dim: number],
    [importance_scores: Tensor | null],
    WithAmount<M> & { n: number | string; dim: number; importance_scores?: Tensor | null }
  >
): M {
  const { module, name, amount, n, dim, importance_scores } = read_ln(args);
  applied(new LnStructured(amount, n, dim), module, name, importance_scores);
  return module as M;
}

/** Prunes what a mask has 0 for. Mirrors torch.nn.utils.prune.custom_from_mask. */
export function custom_from_mask<M extends AnyModule>(
  ...args: Arguments<[module: M, name: string, mask: Tensor], [], Pruned<M> & { mask: Tensor }>
): M {
  const { module, name, mask } = read_custom(args);
  applied(new CustomFromMask(mask), module, name, null);
  return module as M;
}

type Target = readonly [module: AnyModule, name: string];

export interface GlobalPruningOptions {
  /** The parameters, as `[module, name]`. */
  parameters: Iterable<Target>;
  /** The class of the method, which must be an unstructured one. */
  pruning_method: PruningClass;
  /** Values that are looked at in some parameters' places. Default: null, their own. */
  importance_scores?: ReadonlyMap<Target, Tensor> | null;
  /** The number of all elements that are pruned, or their share: the method's argument. By name alone. */
  amount?: number;
}

const read_global = signature<
  Required<Omit<GlobalPruningOptions, "amount">>,
  { amount: number | null }
>(
  "global_unstructured",
  {
    parameters: kinds.iterable<Iterable<Target>>(),
    pruning_method: kinds.callable<never>() as never,
    importance_scores: kinds.nullable(
      kinds.instance<ReadonlyMap<Target, Tensor>>(Map as never, "Map"),
    ),
  },
  { amount: kinds.nullable(kinds.number()) },
);

/**
 * Prunes several parameters as if they were one, so that some lose more than others. Mirrors
 * torch.nn.utils.prune.global_unstructured.
 */
export function global_unstructured(
  ...args: Arguments<
    [parameters: Iterable<Target>, pruning_method: PruningClass],
    [importance_scores: ReadonlyMap<Target, Tensor> | null],
    GlobalPruningOptions
  >
): void {
  const { parameters, pruning_method, importance_scores, amount } = read_global(args);
  const targets = elements_of(parameters);
  const is_target = (one: unknown): boolean =>
    Array.isArray(one) && Reflect.get(Object(one[0]), one[1] as string) instanceof Tensor;
  if (!are_all(targets, is_target)) {
    throw new TypeError("global_unstructured(): parameters must be pairs of a Module and a name");
  }
  const value = ([module, name]: Target): Tensor => Reflect.get(module, name) as never;
  const scores = new Map<AnyModule, Map<string, Tensor>>();
  for (const [[module, name], tensor] of importance_scores ?? []) {
    scores.set(module, (scores.get(module) ?? new Map<string, Tensor>()).set(name, tensor));
  }
  const looked_at = parameters_to_vector(
    targets.map((one) => scores.get(one[0])?.get(one[1]) ?? value(one)),
  );
  const masks = targets.map(([module, name]) => Reflect.get(module, `${name}_mask`) as unknown);
  const before = parameters_to_vector(
    masks.map((mask, i) =>
      mask instanceof Tensor ? mask : torch.ones_like(value(targets[i] as Target)),
    ),
  );
  const method = amount === null ? new pruning_method() : new pruning_method(amount);
  if (method.PRUNING_TYPE !== "unstructured") {
    throw new TypeError(
      'Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found method ' +
        `${pruning_method.name} of type ${method.PRUNING_TYPE}`,
    );
  }
  method["_tensor_name"] = "temp";
  const mask = torch.no_grad(() => new PruningContainer(method).compute_mask(looked_at, before));
  let place = 0;
  for (const one of targets) {
    const tensor = value(one);
    const count = tensor.numel();
    custom_from_mask(one[0], one[1], mask.narrow(0, place, count).view_as(tensor));
    place += count;
  }
}

/**
 * Ends the pruning of a parameter, which keeps its zeros. Mirrors torch.nn.utils.prune.remove.
 *
 * @throws RangeError if it is not pruned
 */
export function remove<M extends AnyModule>(
  ...args: Arguments<[module: M, name: string], [], Pruned<M>>
): M {
  const { module, name } = read_remove(args);
  const hook = find_hook(module, BasePruningMethod, name);
  if (hook === undefined) {
    throw new RangeError(
      `Parameter '${name}' of module ${module} has to be pruned before pruning can be removed`,
    );
  }
  hook.remove(module);
  remove_hook(module, hook);
  return module as M;
}

/** Whether a parameter of the module, or of one below it, is pruned. Mirrors torch.nn.utils.prune.is_pruned. */
export function is_pruned(
  ...args: Arguments<[module: AnyModule], [], { module: AnyModule }>
): boolean {
  const { module } = read_is_pruned(args);
  return [...module.modules()].some((one) =>
    [...one["_forward_pre_hooks"]].some(
      ({ hook }) => (hook as unknown) instanceof BasePruningMethod,
    ),
  );
}
