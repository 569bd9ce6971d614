/** Weight normalization by a hook before each call. Mirrors torch.nn.utils.weight_norm. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { Parameter } from "../parameter.js";
import { find_hook, remove_hook, set_plain, WeightHook } from "./weight_hook.js";
import {
  type WeightNormArguments,
  type WeightNormOptions,
  weight_norm_kinds,
} from "./weight_norm_options.js";

/** Computes the weight `name` of `name_g`, its norm, and `name_v`, its direction. */
class WeightNormHook extends WeightHook {
  readonly name: string;
  readonly dim: number;

  constructor(name: string, dim: number) {
    super();
    this.name = name;
    this.dim = dim;
  }

  override computed(module: AnyModule): Tensor {
    const [g, v] = ["g", "v"].map((part) => Reflect.get(module, `${this.name}_${part}`));
    return torch["_weight_norm"](v as unknown as Tensor, g as unknown as Tensor, this.dim);
  }
}

const module = module_kind<AnyModule>();
const name = kinds.string("weight");

const read_weight_norm = signature<Required<WeightNormOptions>>("weight_norm", weight_norm_kinds);

/**
 * Trains a weight's norm and its direction apart, as the parameters `weight_g` and `weight_v`, of which a
 * hook computes the weight before each call. PyTorch advises
 * {@link parametrizations.weight_norm} instead. Mirrors torch.nn.utils.weight_norm.
 *
 * @returns the module
 * @throws Error if that is done already
 */
export function weight_norm<M extends AnyModule>(...args: WeightNormArguments<M>): M {
  const { module, name, dim } = read_weight_norm(args);
  warn(
    "`torch.nn.utils.weight_norm` is deprecated in favor of " +
      "`torch.nn.utils.parametrizations.weight_norm`.",
  );
  if (find_hook(module, WeightNormHook, name) !== undefined) {
    throw new Error(`Cannot register two weight_norm hooks on the same parameter ${name}`);
  }
  const hook = new WeightNormHook(name, dim ?? -1);
  const weight = module.get_parameter(name);
  module["_delete_field"](name);
  const norm = torch.norm_except_dim(weight, 2, hook.dim).detach();
  module.register_parameter(`${name}_g`, new Parameter(norm));
  module.register_parameter(`${name}_v`, new Parameter(weight.detach()));
  set_plain(module, name, hook.computed(module));
  module.register_forward_pre_hook(hook as never);
  return module as M;
}

export interface RemoveNormOptions {
  /** The module whose weight it is. */
  module: AnyModule;
  /** The name of the weight. Default: "weight". */
  name?: string;
}

const read_remove = signature<Required<RemoveNormOptions>>("remove_weight_norm", { module, name });

/**
 * Makes the weight a parameter again, of its value now. Mirrors torch.nn.utils.remove_weight_norm.
 *
 * @returns the module
 * @throws RangeError if there is nothing to remove
 */
export function remove_weight_norm<M extends AnyModule>(
  ...args: Arguments<[module: M], [name: string], RemoveNormOptions & { module: M }>
): M {
  const { module, name } = read_remove(args);
  const hook = find_hook(module, WeightNormHook, name);
  if (hook === undefined) throw new RangeError(`weight_norm of '${name}' not found in ${module}`);
  const weight = hook.computed(module);
  for (const field of [name, `${name}_g`, `${name}_v`]) module["_delete_field"](field);
  module.register_parameter(name, new Parameter(weight.detach()));
  remove_hook(module, hook);
  return module as M;
}
