/** The types that signatures of tensors and operators are written in. No code is here. */
import type { Complex } from "./complex.js";
import type { Device } from "./device.js";
import type { Dtype } from "./dtype.js";
import type { Layout, MemoryFormat } from "./layout.js";

/**
 * A number that is not a tensor. An integral `number` and a `bigint` are integers, any other
 * `number` is a floating-point value: so neither decides the dtype of a result within its kind.
 */
export type Scalar = number | bigint | boolean | Complex;

/** The sizes of a tensor's dimensions, outermost first. */
export type Shape = readonly number[];

/** The device of a tensor: a {@link Device}, or its name ("cpu", "cuda", "cuda:1"). */
export type DeviceLike = Device | string;

/**
 * Marks an object of keyword arguments. Tensors have properties of such names too (`dtype`,
 * `device`), and would pass for one; but tensors and arrays can be iterated over.
 */
export interface Keywords {
  readonly [Symbol.iterator]?: never;
}

/** Keyword arguments of functions that create a tensor. */
export interface TensorOptions extends Keywords {
  /** The dtype of the elements. Default: the function's own, mostly the default dtype. */
  dtype?: Dtype | null | undefined;
  /** The layout of the elements in memory. Default: `torch.strided`. */
  layout?: Layout | null | undefined;
  /** The device of the tensor. Default: the CPU, or the device of the tensor it is made after. */
  device?: DeviceLike | null | undefined;
  /** Whether CPU memory is page-locked, for faster copies to an accelerator. Default: false. */
  pin_memory?: boolean | null | undefined;
  /** Whether autograd records operations on it. Default: false. */
  requires_grad?: boolean | null | undefined;
}

export type { Complex, Device, Dtype, Layout, MemoryFormat };
