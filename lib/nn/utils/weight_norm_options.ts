/** The options of weight normalization, as a parametrization and by a hook. */
import { type Arguments, kinds } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";

export interface WeightNormOptions {
  /** The module whose weight it is. */
  module: AnyModule;
  /** The name of the weight. Default: "weight". */
  name?: string;
  /** The dimension along which each part has a norm of its own; null for one of all. Default: 0. */
  dim?: number | null;
}

/** The kinds of {@link WeightNormOptions}. */
export const weight_norm_kinds = {
  module: module_kind<AnyModule>(),
  name: kinds.string("weight"),
  dim: kinds.nullable(kinds.integer(), 0),
};

export type WeightNormArguments<M> = Arguments<
  [module: M],
  [name: string, dim: number | null],
  WeightNormOptions & { module: M }
>;
