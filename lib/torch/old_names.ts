/** What is called by older names: as functions what tensors say themselves, and products of sparse matrices. */
import type { TorchFunctions } from "./generated/functions.js";
import { functions } from "./operators.js";
import { Tensor } from "./tensor.js";
import { kind_of } from "./values.js";

const aten = functions(["hspmm", "mm", "sspaddmm"]) as unknown as TorchFunctions;

/** How many elements a tensor has. Mirrors torch.numel. */
export function numel(input: Tensor): number {
  return input.numel();
}

/** The number of a tensor's GPU; -1 on the CPU. Mirrors torch.get_device. */
export function get_device(input: Tensor): number {
  return input.get_device();
}

/** A tensor's old type ("torch.FloatTensor"), else the name of the value's class. */
export function typename(value: unknown): string {
  return value instanceof Tensor ? value.type() : kind_of(value);
}

/** `torch.mm`, as it was called for a sparse matrix and a dense one. */
export const spmm = aten.mm;
/** `torch.mm`. */
export const dsmm = aten.mm;
/** `torch.hspmm`. */
export const hsmm = aten.hspmm;
/** `torch.sspaddmm`. */
export const saddmm = aten.sspaddmm;
