/** Parametrizations that PyTorch has ready. Mirrors torch.nn.utils.parametrizations. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { normalize } from "../functional/layers.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { type AnyModule, Module } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { Orthogonal, type OrthogonalMap, orthogonal_maps } from "./orthogonal.js";
import { register_parametrization } from "./parametrize.js";
import { as_matrix } from "./power_iteration.js";
import {
  output_dim,
  type SpectralNormArguments,
  type SpectralNormOptions,
  spectral_norm_kinds,
} from "./spectral_norm_options.js";
import {
  type WeightNormArguments,
  type WeightNormOptions,
  weight_norm_kinds,
} from "./weight_norm_options.js";

const module = module_kind<AnyModule>();
const name = kinds.string("weight");

export interface OrthogonalOptions {
  /** The module whose weight it is. */
  module: AnyModule;
  /** The name of the weight. Default: "weight". */
  name?: string;
  /**
   * The map from matrices to orthogonal ones: "matrix_exp", "cayley" or "householder". Default: null,
   * "matrix_exp" for square or complex weights, "householder" for others.
   */
  orthogonal_map?: OrthogonalMap | null;
  /** Whether the map is around the weight that is assigned; by name alone. Default: true. */
  use_trivialization?: boolean;
}

const read_orthogonal = signature<
  { module: AnyModule; name: string; orthogonal_map: OrthogonalMap | null },
  { use_trivialization: boolean }
>(
  "orthogonal",
  { module, name, orthogonal_map: kinds.nullable(kinds.choice(orthogonal_maps)) },
  { use_trivialization: kinds.boolean(true) },
);

/**
 * Keeps a weight orthogonal (unitary if it is complex): its columns, or its rows if there are fewer, have
 * length 1 and are orthogonal to each other. Of weights with more dimensions it is a batch of matrices.
 * Mirrors torch.nn.utils.parametrizations.orthogonal.
 *
 * @returns the module
 * @throws RangeError if the module has no such weight, or it has fewer than two dimensions
 */
export function orthogonal<M extends AnyModule>(
  ...args: Arguments<
    [module: M],
    [name: string, orthogonal_map: OrthogonalMap | null],
    OrthogonalOptions & { module: M }
  >
): M {
  const { module, name, orthogonal_map, use_trivialization } = read_orthogonal(args);
  const weight = weight_of(module, name);
  if (weight.ndim < 2) {
    throw new RangeError(
      `Expected a matrix or batch of matrices. Got a tensor of ${weight.ndim} dimensions.`,
    );
  }
  const is_square = weight.size(-2) === weight.size(-1) || weight.is_complex();
  const map = orthogonal_map ?? (is_square ? "matrix_exp" : "householder");
  const made = new Orthogonal(weight, map, use_trivialization);
  return register_parametrization(module, name, made, { unsafe: true }) as M;
}

function weight_of(module: AnyModule, name: string): Tensor {
  const weight: unknown = Reflect.get(module, name);
  if (weight instanceof Tensor) return weight;
  throw new RangeError(`Module '${module}' has no parameter or buffer with name '${name}'`);
}

/** The direction of a weight times its norm. */
class WeightNorm extends Module<(weight_g: Tensor, weight_v: Tensor) => Tensor> {
  /** The dimension along which each part has a norm of its own; −1 for one of all. */
  readonly dim: number;

  constructor(dim: number | null) {
    super();
    this.dim = dim ?? -1;
  }

  protected override _get_name(): string {
    return "_WeightNorm";
  }

  override forward(weight_g: Tensor, weight_v: Tensor): Tensor {
    return torch["_weight_norm"](weight_v, weight_g, this.dim);
  }

  /** The norm, and the weight itself as the direction. */
  right_inverse(weight: Tensor): [Tensor, Tensor] {
    return [torch.norm_except_dim(weight, 2, this.dim), weight];
  }
}

const read_weight_norm = signature<Required<WeightNormOptions>>("weight_norm", weight_norm_kinds);

/**
 * Trains a weight's norm and its direction apart: `parametrizations.weight.original0` and `original1`. It
 * loads state_dicts of the old `nn.utils.weight_norm` too. Mirrors
 * torch.nn.utils.parametrizations.weight_norm.
 *
 * @returns the module
 */
export function weight_norm<M extends AnyModule>(...args: WeightNormArguments<M>): M {
  const { module, name, dim } = read_weight_norm(args);
  register_parametrization(module, name, new WeightNorm(dim), { unsafe: true });
  module.register_load_state_dict_pre_hook((_module, state, prefix) => {
    const old = [`${prefix}${name}_g`, `${prefix}${name}_v`];
    if (!old.every((key) => state.has(key))) return;
    old.forEach((key, i) => {
      state.set(`${prefix}parametrizations.${name}.original${i}`, state.get(key));
      state.delete(key);
    });
  });
  return module as M;
}

/** A weight divided by its largest singular value, which the power method finds. */
class SpectralNorm extends Module {
  /** The dimension whose rows make the weight a matrix. */
  readonly dim: number;
  /** The number that a norm is at least. */
  readonly eps: number;
  /** The number of steps of the power method at each use while training. */
  readonly n_power_iterations: number;
  declare _u: Tensor;
  declare _v: Tensor;

  constructor(weight: Tensor, n_power_iterations: number, dim: number, eps: number) {
    super();
    const { ndim } = weight;
    if (dim >= ndim || dim < -ndim) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [-${ndim}, ${ndim - 1}] but got ${dim})`,
      );
    }
    if (n_power_iterations <= 0) {
      throw new RangeError(
        `Expected n_power_iterations to be positive, but got n_power_iterations=${n_power_iterations}`,
      );
    }
    this.dim = dim >= 0 ? dim : dim + ndim;
    this.eps = eps;
    this.n_power_iterations = n_power_iterations;
    if (ndim <= 1) return;
    const matrix = as_matrix(weight, this.dim);
    const directions = torch.no_grad(() =>
      matrix.shape.map((size) => matrix.new_empty([size]).normal_(0, 1)),
    );
    const [u, v] = directions.map((direction) => this._normalized(direction)) as [Tensor, Tensor];
    this.register_buffer("_u", u);
    this.register_buffer("_v", v);
    this._power_method(matrix, 15);
  }

  protected override _get_name(): string {
    return "_SpectralNorm";
  }

  protected _normalized(vector: Tensor, out: Tensor | null = null): Tensor {
    return normalize(vector, { dim: 0, eps: this.eps, out });
  }

  /** Improves `_u` and `_v`, the singular vectors that belong to the largest singular value. */
  protected _power_method(matrix: Tensor, steps: number): void {
    torch.no_grad(() => {
      for (let i = 0; i < steps; i++) {
        this._normalized(torch.mv(matrix, this._v), this._u);
        this._normalized(torch.mv(matrix.mH, this._u), this._v);
      }
    });
  }

  override forward(...args: InputArguments): Tensor {
    const weight = read_input(this, args);
    if (weight.ndim === 1) return this._normalized(weight);
    const matrix = as_matrix(weight, this.dim);
    if (this.training) this._power_method(matrix, this.n_power_iterations);
    // Copies, because a second call before the backward pass makes others of them.
    const u = this._u.clone({ memory_format: torch.contiguous_format });
    const v = this._v.clone({ memory_format: torch.contiguous_format });
    return weight.div(torch.vdot(u, torch.mv(matrix, v)));
  }

  /** Takes the value as it is: it is normalised when it is used. */
  right_inverse(value: Tensor): Tensor {
    return value;
  }
}

const read_spectral_norm = signature<Required<SpectralNormOptions>>(
  "spectral_norm",
  spectral_norm_kinds,
);

/**
 * Divides a weight by its largest singular value, so that the layer stretches nothing to more than its
 * length: the value is estimated by the power method, with some steps at each use while training. A vector
 * is divided by its norm. Mirrors torch.nn.utils.parametrizations.spectral_norm.
 *
 * @returns the module
 * @throws RangeError if the module has no such weight, or not that dimension
 */
export function spectral_norm<M extends AnyModule>(...args: SpectralNormArguments<M>): M {
  const { module, name, n_power_iterations, eps, dim } = read_spectral_norm(args);
  const weight = weight_of(module, name);
  const made = new SpectralNorm(weight, n_power_iterations, dim ?? output_dim(module), eps);
  return register_parametrization(module, name, made) as M;
}
