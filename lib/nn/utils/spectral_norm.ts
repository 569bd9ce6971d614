/** Spectral normalization by a hook before each call. Mirrors torch.nn.utils.spectral_norm. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, is_plain, kinds, signature } from "../../torch/internal.js";
import { normalize } from "../functional/layers.js";
import type { AnyModule } from "../module/index.js";
import type { LoadStateDictPreHook, StateDictPostHook } from "../module/state_hooks.js";
import { module_kind } from "../modules/container/sequence.js";
import { Parameter } from "../parameter.js";
import { as_matrix } from "./power_iteration.js";
import {
  output_dim,
  type SpectralNormArguments,
  type SpectralNormOptions,
  spectral_norm_kinds,
} from "./spectral_norm_options.js";
import { find_hook, remove_hook, set_plain, WeightHook } from "./weight_hook.js";
import type { RemoveNormOptions } from "./weight_norm.js";

/** The version of the form of state_dicts. */
const VERSION = 1;

type SpectralNormState = Omit<Required<SpectralNormOptions>, "module" | "dim"> & { dim: number };

/** Computes the weight `name` of `name_orig`, and improves `name_u` and `name_v`, its singular vectors. */
class SpectralNormHook extends WeightHook {
  readonly name: string;
  readonly dim: number;
  readonly n_power_iterations: number;
  readonly eps: number;

  constructor({ name, dim, n_power_iterations, eps }: SpectralNormState) {
    super();
    if (n_power_iterations <= 0) {
      throw new RangeError(
        `Expected n_power_iterations to be positive, but got n_power_iterations=${n_power_iterations}`,
      );
    }
    this.name = name;
    this.dim = dim;
    this.n_power_iterations = n_power_iterations;
    this.eps = eps;
  }

  override computed(module: AnyModule): Tensor {
    return this.compute(module, module.training);
  }

  /** Returns the weight divided by its largest singular value, which is estimated anew or not. */
  compute(module: AnyModule, does_iterate: boolean): Tensor {
    const part = (suffix: string): Tensor => Reflect.get(module, this.name + suffix) as never;
    const weight = part("_orig");
    let [u, v] = [part("_u"), part("_v")];
    const matrix = as_matrix(weight, this.dim);
    if (does_iterate) {
      torch.no_grad(() => {
        for (let i = 0; i < this.n_power_iterations; i++) {
          this.normalized(torch.mv(matrix.t(), u), v);
          this.normalized(torch.mv(matrix, v), u);
        }
        // Copies, because a second call before the backward pass makes others of them.
        [u, v] = [u, v].map((one) => one.clone({ memory_format: torch.contiguous_format })) as [
          Tensor,
          Tensor,
        ];
      });
    }
    return weight.div(torch.dot(u, torch.mv(matrix, v)));
  }

  normalized(vector: Tensor, out: Tensor | null = null): Tensor {
    return normalize(vector, { dim: 0, eps: this.eps, out });
  }
}

const read_spectral_norm = signature<Required<SpectralNormOptions>>(
  "spectral_norm",
  spectral_norm_kinds,
);

/**
 * Divides a weight by its largest singular value before each call, by a hook: it trains `weight_orig`, and
 * estimates the value by the power method, while training. PyTorch has
 * {@link parametrizations.spectral_norm} instead. Mirrors torch.nn.utils.spectral_norm.
 *
 * @returns the module
 * @throws Error if that is done already, or there is no such parameter
 */
export function spectral_norm<M extends AnyModule>(...args: SpectralNormArguments<M>): M {
  const { module, name, dim, ...options } = read_spectral_norm(args);
  if (find_hook(module, SpectralNormHook, name) !== undefined) {
    throw new Error(`Cannot register two spectral_norm hooks on the same parameter ${name}`);
  }
  const hook = new SpectralNormHook({ name, dim: dim ?? output_dim(module), ...options });
  const weight = module.get_parameter(name);
  const directions = torch.no_grad(() =>
    as_matrix(weight, hook.dim).shape.map((size) =>
      hook.normalized(weight.new_empty([size]).normal_(0, 1)),
    ),
  );
  const [u, v] = directions as [Tensor, Tensor];
  module["_delete_field"](name);
  module.register_parameter(`${name}_orig`, weight);
  set_plain(module, name, weight.detach());
  module.register_buffer(`${name}_u`, u);
  module.register_buffer(`${name}_v`, v);
  module.register_forward_pre_hook(hook as never);
  module.register_state_dict_post_hook(note_version(hook));
  module.register_load_state_dict_pre_hook(complete_old(hook));
  return module as M;
}

interface Owned {
  /** The hook that it belongs to. */
  owner?: SpectralNormHook;
}

/** Notes in a state_dict's metadata of which form it is. */
function note_version(hook: SpectralNormHook): StateDictPostHook<AnyModule> & Owned {
  const note: StateDictPostHook<AnyModule> & Owned = (_module, _state, _prefix, metadata) => {
    metadata["spectral_norm"] ??= {};
    const versions = metadata["spectral_norm"] as Record<string, unknown>;
    const key = `${hook.name}.version`;
    if (key in versions) throw new Error(`Unexpected key in metadata['spectral_norm']: ${key}`);
    versions[key] = VERSION;
  };
  note.owner = hook;
  return note;
}

/** Computes what state_dicts of PyTorch before 1.0 do not have, the vector v. */
function complete_old(hook: SpectralNormHook): LoadStateDictPreHook<AnyModule> & Owned {
  const complete: LoadStateDictPreHook<AnyModule> & Owned = (
    _module,
    state,
    prefix,
    metadata,
    strict,
    missing_keys,
  ) => {
    const versions: unknown = metadata["spectral_norm"];
    const noted: unknown = is_plain(versions)
      ? Reflect.get(versions, `${hook.name}.version`)
      : undefined;
    const version = typeof noted === "number" ? noted : null;
    if (version !== null && version >= VERSION) return;
    const key = prefix + hook.name;
    const is_new = ["_orig", "_u", "_v"].every((suffix) => state.has(key + suffix));
    if (version === null && is_new && !state.has(key)) return;
    const missing = ["_orig", "", "_u"]
      .map((suffix) => key + suffix)
      .filter((one) => !state.has(one));
    if (missing.length > 0) {
      if (strict) missing_keys.push(...missing);
      return;
    }
    const [original, weight, u] = ["_orig", "", "_u"].map((suffix) => state.get(key + suffix));
    if (![original, weight, u].every((one) => one instanceof Tensor)) return;
    state.delete(key);
    const matrix = as_matrix(original as Tensor, hook.dim);
    const sigma = (original as Tensor).div(weight as Tensor).mean();
    state.set(
      `${key}_v`,
      torch.no_grad(() => solved(matrix, u as Tensor, sigma)),
    );
  };
  complete.owner = hook;
  return complete;
}

/** The vector v with which u is the direction of matrix · v, and u · matrix · v is sigma. */
function solved(matrix: Tensor, u: Tensor, sigma: Tensor): Tensor {
  const inverse = matrix.t().mm(matrix).pinverse();
  const v = torch.linalg.multi_dot([inverse, matrix.t(), u.unsqueeze(1)]).squeeze(1);
  return v.mul_(sigma.div(torch.dot(u, torch.mv(matrix, v))));
}

const read_remove = signature<Required<RemoveNormOptions>>("remove_spectral_norm", {
  module: module_kind<AnyModule>(),
  name: kinds.string("weight"),
});

/**
 * Makes the weight a parameter again, of its value now. Mirrors torch.nn.utils.remove_spectral_norm.
 *
 * @returns the module
 * @throws RangeError if there is nothing to remove
 */
export function remove_spectral_norm<M extends AnyModule>(
  ...args: Arguments<[module: M], [name: string], RemoveNormOptions & { module: M }>
): M {
  const { module, name } = read_remove(args);
  const hook = find_hook(module, SpectralNormHook, name);
  if (hook === undefined) throw new RangeError(`spectral_norm of '${name}' not found in ${module}`);
  const weight = torch.no_grad(() => hook.compute(module, false));
  for (const suffix of ["", "_u", "_v", "_orig"]) module["_delete_field"](name + suffix);
  module.register_parameter(name, new Parameter(weight.detach()));
  remove_hook(module, hook);
  const hooks = module["_state_hooks"];
  const is_owned = (one: Owned): boolean => one.owner === hook;
  hooks?.after_saving.remove(is_owned as never);
  hooks?.before_loading.remove(is_owned as never);
  return module as M;
}
