/** The options of spectral normalization, as a parametrization and by a hook. */
import { type Arguments, kinds } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from "../modules/conv/index.js";

export interface SpectralNormOptions {
  /** The module whose weight it is. */
  module: AnyModule;
  /** The name of the weight. Default: "weight". */
  name?: string;
  /** The number of steps of the power method at each use while training. Default: 1. */
  n_power_iterations?: number;
  /** The number that a norm is at least. Default: 1e-12. */
  eps?: number;
  /** The dimension of the outputs. Default: null, 0, or 1 for transposed convolutions. */
  dim?: number | null;
}

/** The kinds of {@link SpectralNormOptions}. */
export const spectral_norm_kinds = {
  module: module_kind<AnyModule>(),
  name: kinds.string("weight"),
  n_power_iterations: kinds.integer(1),
  eps: kinds.number(1e-12),
  dim: kinds.nullable(kinds.integer()),
};

export type SpectralNormArguments<M> = Arguments<
  [module: M],
  [name: string, n_power_iterations: number, eps: number, dim: number | null],
  SpectralNormOptions & { module: M }
>;

/** The dimension of a weight's outputs, if it is not given. */
export function output_dim(module: AnyModule): number {
  const transposed = [ConvTranspose1d, ConvTranspose2d, ConvTranspose3d];
  return transposed.some((type) => module instanceof type) ? 1 : 0;
}
