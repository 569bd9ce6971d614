/** Tensors in the memory of JavaScript's typed arrays and buffers, without a copy. */
import { types } from "node:util";
import { markAsUntransferable } from "node:worker_threads";
import { native } from "../../native/index.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import {
  type Dtype,
  dtype_of_array,
  get_default_dtype,
  is_typed_array,
  readable_array,
  type TypedArray,
} from "../dtype.js";
import { data_kind, finish, type TensorData, tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import type { DeviceLike } from "../types.js";

/** The property as V8 defines it: an array or a buffer may have another of that name of its own. */
export function getter<T>(prototype: object, name: string): ((object: object) => T) | undefined {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get === undefined ? undefined : (object) => Reflect.apply(get, object, []) as T;
}
const typed_array_prototype = Object.getPrototypeOf(Uint8Array.prototype) as object;
const buffer_of = getter<ArrayBufferLike>(typed_array_prototype, "buffer");
const is_resizable = getter<boolean>(ArrayBuffer.prototype, "resizable");

const marked = new WeakSet<ArrayBuffer>();
const marks_are_harmless = Number.parseInt(process.versions.node, 10) < 22;

/**
 * Whether a buffer cannot be transferred as it is: WebAssembly's memory, and memory that an addon
 * lends, such as a tensor's. Those must not be marked: Node.js 24 ends the process when marked
 * memory grows, and when it frees marked memory at its end.
 */
function is_kept(buffer: ArrayBuffer): boolean {
  if (marks_are_harmless) return false;
  try {
    // The list is refused in any case, because of its first buffer or because it is named twice.
    structuredClone(null, { transfer: [buffer, buffer] });
  } catch (error) {
    return !(error as Error).message.includes("duplicate");
  }
  return false;
}

const counted = new WeakSet<SharedArrayBuffer>();

/** Tells V8 of a SharedArrayBuffer, once: it would not collect garbage for the memory of many. */
export function count_shared(buffer: SharedArrayBuffer): void {
  if (counted.has(buffer)) return;
  counted.add(buffer);
  native.count_buffer(buffer, buffer.byteLength);
}

/** A tensor in the memory of `array`, which is not moved from now on. */
function share(array: TypedArray, length: number, dtype: Dtype): Tensor {
  const buffer = buffer_of?.(array);
  if (types.isArrayBuffer(buffer)) {
    if (is_resizable?.(buffer)) {
      throw new TypeError(
        "the memory of a resizable ArrayBuffer cannot be shared: torch.tensor copies it",
      );
    }
    // Given to another thread it would be changed by two at once.
    if (!marked.has(buffer) && !is_kept(buffer)) markAsUntransferable(buffer);
    marked.add(buffer);
  } else count_shared(buffer as SharedArrayBuffer);
  return native.from_shared(readable_array(array), [length], dtype.code) as Tensor;
}

/** The parameters of {@link as_tensor}, by name. */
export interface AsTensorArguments {
  /** Numbers, (nested) arrays of numbers, a typed array or a Tensor. */
  data: TensorData;
  /** Default: that of the data. */
  dtype?: Dtype | null | undefined;
  /** Default: that of a Tensor, else the CPU. */
  device?: DeviceLike | null | undefined;
}

const read_as_tensor = signature<ReadArguments<AsTensorArguments>>("as_tensor", {
  data: data_kind,
  dtype: kinds.dtype(),
  device: kinds.device(),
});

/** The parameters of {@link frombuffer}, by name. */
export interface FromBufferArguments {
  /** An ArrayBuffer, a SharedArrayBuffer, or a view of one: a typed array, a Buffer, a DataView. */
  buffer: ArrayBufferLike | ArrayBufferView;
  /** The dtype of the elements. */
  dtype: Dtype;
  /** The number of elements. Default: −1, all of them. */
  count?: number | undefined;
  /** The number of bytes to skip at the beginning. Default: 0. */
  offset?: number | undefined;
  /** Whether autograd records operations on it. Default: false. */
  requires_grad?: boolean | undefined;
}

const buffer_kind = new kinds.Kind<ArrayBufferLike | ArrayBufferView>(
  "ArrayBuffer, SharedArrayBuffer or a view of one",
  (value) => types.isAnyArrayBuffer(value) || ArrayBuffer.isView(value),
);

const read_frombuffer = signature<
  Pick<FromBufferArguments, "buffer">,
  Omit<Required<FromBufferArguments>, "buffer">
>(
  "frombuffer",
  { buffer: buffer_kind },
  {
    dtype: kinds.given_dtype(),
    count: kinds.number(-1),
    offset: kinds.number(0),
    requires_grad: kinds.boolean(false),
  },
);

/**
 * `data` as a tensor, without a copy if that is possible: a Tensor of that dtype and device is
 * returned as it is, a typed array's memory is shared. Mirrors torch.as_tensor.
 *
 * The memory is not moved for as long as the tensor lives. A buffer that is shared can no
 * longer be posted to another thread by transfer. If `buffer.transfer()` moves the memory to
 * another buffer, or WebAssembly grows it, the tensor keeps the memory that it was given.
 *
 * @throws TypeError for an array in a resizable ArrayBuffer
 */
export function as_tensor(
  ...args: Arguments<
    [data: TensorData],
    [dtype: Dtype | null, device: DeviceLike | null],
    AsTensorArguments
  >
): Tensor {
  const { data, dtype, device } = read_as_tensor(args);
  if (data instanceof Tensor) {
    return data.to({ dtype: dtype ?? data.dtype, ...(device ? { device } : {}) });
  }
  if (is_typed_array(data)) {
    const own = dtype_of_array(data);
    return finish(share(data, data.length, own), dtype ?? own, { device: device ?? null });
  }
  return tensor(data, { dtype: dtype ?? null, device: device ?? null });
}

const read_from_numpy = signature<{ ndarray: TypedArray }>("from_numpy", {
  ndarray: new kinds.Kind<TypedArray>("typed array", is_typed_array),
});

/**
 * A one-dimensional tensor that shares the memory of a typed array, which stands for NumPy's arrays
 * here. Mirrors torch.from_numpy; see {@link as_tensor}.
 *
 * @throws TypeError for anything else, and for an array in a resizable ArrayBuffer
 */
export function from_numpy(
  ...args: Arguments<[ndarray: TypedArray], [], { ndarray: TypedArray }>
): Tensor {
  return as_tensor(read_from_numpy(args).ndarray);
}

/**
 * A one-dimensional tensor that shares the memory of a buffer, as {@link as_tensor} does. Over a
 * SharedArrayBuffer it shares it with the other threads that have the buffer. Mirrors
 * torch.frombuffer.
 *
 * @throws TypeError if `buffer` is not a buffer
 * @throws RangeError if the buffer is too short, or the elements do not begin at a multiple of
 *   their size, as in a Buffer with an odd `byteOffset`: then copy it first
 */
export function frombuffer(
  buffer: ArrayBufferLike | ArrayBufferView,
  options: Omit<FromBufferArguments, "buffer">,
): Tensor;
export function frombuffer(named: FromBufferArguments): Tensor;
export function frombuffer(...args: unknown[]): Tensor {
  const { buffer, dtype, count, offset, requires_grad } = read_frombuffer(args);
  const bytes = ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
  const left = bytes.byteLength - offset;
  if (!Number.isInteger(offset) || offset < 0 || left < dtype.itemsize) {
    throw new RangeError(
      `frombuffer: offset must be non-negative and no greater than buffer length (${bytes.byteLength} bytes) minus one element, but got ${offset}`,
    );
  }
  if (count < 0 && left % dtype.itemsize !== 0) {
    throw new RangeError(
      `frombuffer: buffer length (${left} bytes) after offset must be a multiple of element size (${dtype.itemsize})`,
    );
  }
  const wanted = count < 0 ? left / dtype.itemsize : count;
  const made = share(bytes.subarray(offset), wanted, dtype);
  return requires_grad ? made.requires_grad_() : made;
}

/** By keyword, what {@link asarray} takes. */
export interface AsArrayOptions {
  /** Default: that of the data; of a buffer the default dtype. */
  dtype?: Dtype | null | undefined;
  /** Default: that of a Tensor, else the CPU. */
  device?: DeviceLike | null | undefined;
  /** True: always a copy. False: never; an error if one is needed. Default: only if needed. */
  copy?: boolean | null | undefined;
  /**
   * Whether autograd records operations on the result. Default: as the data has it, a Tensor with
   * its history. Said of a leaf that is returned as it is, it is set on that very Tensor, as in
   * Python.
   */
  requires_grad?: boolean | null | undefined;
}

type Array = TensorData | ArrayBufferLike | DataView;

const or_null = kinds.nullable(kinds.boolean());

const read_asarray = signature<{ obj: Array }, ReadArguments<AsArrayOptions>>(
  "asarray",
  {
    obj: kinds.either<[TensorData, ArrayBufferLike | ArrayBufferView]>(
      data_kind,
      buffer_kind,
    ) as kinds.Kind<Array>,
  },
  { dtype: kinds.dtype(), device: kinds.device(), copy: or_null, requires_grad: or_null },
);

/**
 * `obj` as a tensor that shares its memory if it can: a Tensor, a typed array's elements, a
 * buffer's bytes as elements of the dtype, or numbers in nested arrays. Mirrors torch.asarray.
 *
 * @throws RangeError if `copy` is false and the data is of another dtype or device, or in arrays
 * @throws TypeError as {@link as_tensor} and {@link frombuffer}
 */
export function asarray(obj: Array, options?: AsArrayOptions): Tensor;
export function asarray(...args: unknown[]): Tensor {
  const { obj, dtype, device, copy, requires_grad } = read_asarray(args);
  const finished = (made: Tensor) => {
    if (requires_grad) return made.requires_grad ? made : made.requires_grad_();
    if (requires_grad === null || !made.requires_grad) return made;
    return made.is_leaf ? made.requires_grad_(false) : made.detach();
  };
  let own: Tensor;
  if (types.isDataView(obj) || types.isAnyArrayBuffer(obj)) {
    own = frombuffer(obj, { dtype: dtype ?? get_default_dtype() });
  } else if (obj instanceof Tensor || is_typed_array(obj)) {
    own = as_tensor(obj);
  } else {
    if (copy === false) throw new RangeError("can't alias arbitrary sequence into a tensor.");
    return finished(tensor(obj as TensorData, { dtype, device }));
  }
  const wanted = { dtype: dtype ?? own.dtype, ...(device ? { device } : {}) };
  const placed = own.to(wanted);
  if (copy === false && placed !== own) {
    throw new RangeError(
      placed.dtype === own.dtype
        ? `can't alias tensor from device '${own.device}' to '${placed.device}'.`
        : `can't alias tensor with dtype '${own.dtype}' into dtype '${placed.dtype}'.`,
    );
  }
  return finished(copy && placed === own ? own.clone() : placed);
}
