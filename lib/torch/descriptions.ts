/** What torch says about its arguments, and functions under their older names. */
import { as_tensor } from "./buffers.js";
import type { TensorData } from "./creation.js";
import type { TorchFunctions } from "./generated/functions.js";
import { functions } from "./operators.js";
import { required, signature } from "./signature.js";
import { Tensor } from "./tensor.js";
import type { DeviceLike, Dtype } from "./types.js";

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
  if (value instanceof Tensor) return value.type();
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return (value.constructor as { name?: string } | undefined)?.name ?? "object";
}

export interface AsArrayOptions {
  /** Default: as the data has it. */
  dtype?: Dtype | null;
  /** Default: the data's, else the CPU. */
  device?: DeviceLike | null;
  /** True always copies, false never does; null where it must be. Default: null. */
  copy?: boolean | null;
  /** Default: false. */
  requires_grad?: boolean;
}

const read_asarray = signature<
  { obj: TensorData },
  { [K in keyof AsArrayOptions]-?: Exclude<AsArrayOptions[K], undefined> }
>("asarray", { obj: required }, { dtype: null, device: null, copy: null, requires_grad: false });

/**
 * A tensor of the data, which shares its memory where that is possible. Mirrors torch.asarray.
 *
 * @throws RangeError where `copy` is false and the data must be copied
 */
export function asarray(obj: TensorData, options?: AsArrayOptions): Tensor;
export function asarray(...args: unknown[]): Tensor {
  const { obj, dtype, device, copy, requires_grad } = read_asarray(args);
  const changes = { ...(dtype === null ? {} : { dtype }), ...(device === null ? {} : { device }) };
  const own = obj instanceof Tensor ? (requires_grad ? obj : obj.detach()) : as_tensor(obj);
  const made = own.to({ ...changes, copy: copy === true });
  const shares = obj instanceof Tensor || ArrayBuffer.isView(obj);
  if (copy === false && !(shares && made === own)) {
    throw new RangeError(
      shares
        ? "can't alias tensor with another dtype or on another device"
        : "can't alias arbitrary sequence",
    );
  }
  return requires_grad ? made.requires_grad_() : made;
}

/** `torch.mm`, as it was called for a sparse matrix and a dense one. */
export const spmm = aten.mm;
/** `torch.mm`. */
export const dsmm = aten.mm;
/** `torch.hspmm`. */
export const hsmm = aten.hspmm;
/** `torch.sspaddmm`. */
export const saddmm = aten.sspaddmm;
