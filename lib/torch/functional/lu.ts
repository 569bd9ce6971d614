/** The LU factorization as torch/functional.py has it. */

import { functions } from "../dispatch/operators.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { PrivateTorchFunctions } from "../generated/functions.js";
import type { TensorList } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";

const aten = functions(["_lu_with_info"]) as unknown as PrivateTorchFunctions;

export interface LuOptions {
  /** Whether rows change places. Default: true. */
  pivot?: boolean | undefined;
  /** Whether the result also says of each matrix whether it failed, instead of an error. Default: false. */
  get_infos?: boolean | undefined;
}

export interface LuOutOptions extends LuOptions {
  /** Tensors that the results are written to. */
  out?: readonly Tensor[] | null | undefined;
}

/** Options that say whether the third result is asked for. */
export type LuRequest<Options, Infos extends boolean> = Omit<Options, "get_infos"> & {
  get_infos?: Infos | undefined;
};

/** Both factors in one tensor, the pivots, and what failed, if that was asked for. */
export type Lu<Infos extends boolean> = boolean extends Infos
  ? TensorList
  : Infos extends true
    ? [LU: Tensor, pivots: Tensor, infos: Tensor]
    : [LU: Tensor, pivots: Tensor];

const read = signature<{
  A: Tensor;
  pivot: boolean;
  get_infos: boolean;
  out: readonly Tensor[] | null;
}>("lu", {
  A: kinds.tensor(),
  pivot: kinds.boolean(true),
  get_infos: kinds.boolean(false),
  out: kinds.nullable(kinds.array_of(kinds.tensor())),
});

/**
 * The LU factorization of matrices: both factors in one tensor, and the pivots as int32 counted from
 * 1; with `get_infos` a third tensor, 0 if it succeeded. Mirrors torch.lu.
 *
 * @throws Error if a matrix cannot be factorized and `get_infos` is false
 */
export function lu<Infos extends boolean = false>(
  A: Tensor,
  options?: LuRequest<LuOutOptions, Infos>,
): Lu<Infos>;
export function lu<Infos extends boolean = false>(
  A: Tensor,
  pivot: boolean,
  get_infos?: Infos | Omit<LuOutOptions, "pivot" | "get_infos">,
  out?: readonly Tensor[] | null,
): Lu<Infos>;
export function lu(...args: unknown[]): Tensor[] {
  const { A, pivot, get_infos, out } = read(args);
  const made = aten["_lu_with_info"](A, pivot, !get_infos).slice(0, get_infos ? 3 : 2) as Tensor[];
  if (out === null) return made;
  if (out.length !== made.length) {
    throw new TypeError(
      `expected tuple of ${made.length} elements but got ${out.length} (in argument 'out')`,
    );
  }
  return out.map((into, i) => into.resize_as_(made[i] as Tensor).copy_(made[i] as Tensor));
}
