/**
 * Functions of PyTorch's older names: some that repeat methods of a tensor, and products of sparse
 * matrices.
 */

import { functions } from "../dispatch/operators.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { kind_of } from "../dispatch/values.js";
import type { TorchFunctions } from "../generated/functions.js";
import { Tensor } from "../tensor/index.js";

const aten = functions(["hspmm", "mm", "sspaddmm"]) as unknown as TorchFunctions;

const read_numel = signature<{ input: Tensor }>("numel", { input: kinds.tensor() });
const read_get_device = signature<{ input: Tensor }>("get_device", { input: kinds.tensor() });
const read_typename = signature<{ obj: unknown }>("typename", { obj: kinds.anything() });

/** The number of elements of a tensor. Mirrors torch.numel. */
export function numel(...args: Arguments<[input: Tensor], [], { input: Tensor }>): number {
  return read_numel(args).input.numel();
}

/** The number of a tensor's GPU; -1 on the CPU. Mirrors torch.get_device. */
export function get_device(...args: Arguments<[input: Tensor], [], { input: Tensor }>): number {
  return read_get_device(args).input.get_device();
}

/** A tensor's old type ("torch.FloatTensor"), else the name of the value's class. */
export function typename(obj: unknown): string;
export function typename(...args: unknown[]): string {
  const { obj } = read_typename(args);
  return obj instanceof Tensor ? obj.type() : kind_of(obj);
}

/** `torch.mm`, as it was called for a sparse matrix and a dense one. */
export const spmm: TorchFunctions["mm"] = aten.mm;
/** Matrix product: `torch.mm`. */
export const dsmm: TorchFunctions["mm"] = aten.mm;
/** Product of a sparse matrix and a dense one: `torch.hspmm`. */
export const hsmm: TorchFunctions["hspmm"] = aten.hspmm;
/** Sum of a sparse matrix and a product: `torch.sspaddmm`. */
export const saddmm: TorchFunctions["sspaddmm"] = aten.sspaddmm;
