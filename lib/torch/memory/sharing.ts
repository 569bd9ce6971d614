/** Tensors in memory that threads share, and how they are posted to other threads. */
import { types } from "node:util";
import { native } from "../../native/index.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { signature } from "../dispatch/signature.js";
import { is_map, is_plain } from "../dispatch/values.js";
import * as dtypes from "../dtype.js";
import { Dtype, uint8 } from "../dtype.js";
import { Layout, sparse_coo, strided } from "../layout.js";
import { sparse_compressed_tensor, sparse_coo_tensor } from "../sparse/construction.js";
import { parts_of } from "../sparse/parts.js";
import { add_members } from "../tensor/add_members.js";
import { Tensor } from "../tensor/index.js";
import { count_shared, getter } from "./buffers.js";

const byte_offset_of = getter<number>(Object.getPrototypeOf(Uint8Array.prototype), "byteOffset");
const buffer_of = getter<ArrayBufferLike>(Object.getPrototypeOf(Uint8Array.prototype), "buffer");

/**
 * A Tensor as it is posted to another thread: made by {@link to_message}, read by
 * {@link from_message}.
 */
export interface TensorMessage {
  readonly kind: "torch.Tensor";
  /** "float32" */
  readonly dtype: string;
  /** "strided" */
  readonly layout: string;
  /** The sizes of the dimensions. */
  readonly shape: readonly number[];
  /** Whether the tensor records operations on it. */
  readonly requires_grad: boolean;
  /** The layout of the elements in memory, for a strided tensor. */
  readonly memory?: {
    readonly buffer: SharedArrayBuffer;
    readonly byte_offset: number;
    readonly nbytes: number;
    /** In elements, from `byte_offset`. */
    readonly storage_offset: number;
    readonly stride: readonly number[];
  };
  /** The parts of a sparse tensor: its indices and values. */
  readonly parts?: readonly TensorMessage[];
  /** Whether a sparse tensor has each index once. */
  readonly is_coalesced?: boolean;
}

/** A value whose tensors were made messages. */
export type Message<T> = T extends Tensor
  ? TensorMessage
  : T extends Map<infer K, infer V>
    ? Map<K, Message<V>>
    : T extends readonly unknown[]
      ? { [I in keyof T]: Message<T[I]> }
      : T extends Record<string, unknown>
        ? { [K in keyof T]: Message<T[K]> }
        : T;

/** Moves the tensor's storage, with all views of it, to a SharedArrayBuffer. */
function share_memory(tensor: Tensor): void {
  if (tensor.layout !== strided) {
    throw new TypeError(
      `share_memory_() takes a strided tensor, not one of layout ${tensor.layout}`,
    );
  }
  if (is_shared(tensor)) return;
  const { nbytes } = native.storage_of(tensor);
  const buffer = new SharedArrayBuffer(nbytes);
  count_shared(buffer);
  native.move_storage(tensor, new Uint8Array(buffer));
}

function is_shared(tensor: Tensor): boolean {
  if (tensor.is_cuda || native.storage_of(tensor).nbytes === 0) return true;
  return native.shared_array(tensor) !== undefined;
}

/** The memory of a shared tensor, or a copy of the elements of another one. */
function memory_of(tensor: Tensor): NonNullable<TensorMessage["memory"]> {
  const plain = tensor.detach().resolve_conj().resolve_neg();
  const array = native.shared_array(plain);
  if (array !== undefined) {
    return {
      buffer: buffer_of?.(array) as SharedArrayBuffer,
      byte_offset: byte_offset_of?.(array) as number,
      nbytes: native.storage_of(plain).nbytes,
      storage_offset: plain.storage_offset(),
      stride: plain.stride(),
    };
  }
  const dense = plain.contiguous();
  const { itemsize } = dense.dtype;
  const nbytes = dense.numel() * itemsize;
  const buffer = new SharedArrayBuffer(nbytes);
  count_shared(buffer);
  if (nbytes > 0) {
    const first = dense.storage_offset() * itemsize;
    const bytes = native.tensor_in_storage(dense, uint8.code, first, [nbytes], [1]);
    (native.from_shared(new Uint8Array(buffer), [nbytes], uint8.code) as Tensor).copy_(
      bytes as Tensor,
    );
  }
  return { buffer, byte_offset: 0, nbytes, storage_offset: 0, stride: dense.stride() };
}

function tensor_message(tensor: Tensor): TensorMessage {
  const { dtype, layout, device, requires_grad } = tensor;
  if (device.type !== "cpu" || /^qu?int/.test(dtype.name) || native.is_nested(tensor)) {
    const what = device.type !== "cpu" ? `of the device ${device}` : "quantized or nested";
    throw new TypeError(
      `a tensor ${what} cannot be posted: only those on the CPU, as x.cpu() gives`,
    );
  }
  if (requires_grad && !tensor.is_leaf) {
    throw new Error(
      "a tensor that autograd has made cannot be posted, for the graph stays in this thread: detach() it",
    );
  }
  const described = {
    kind: "torch.Tensor",
    dtype: dtype.name,
    layout: layout.name,
    shape: tensor.shape,
    requires_grad,
  } as const;
  if (layout.name === "strided") return { ...described, memory: memory_of(tensor) };
  if (!layout.name.startsWith("sparse")) {
    throw new TypeError(`a tensor of layout ${layout} cannot be posted: to_dense() it`);
  }
  const order = layout === sparse_coo ? { is_coalesced: tensor.is_coalesced() } : {};
  return { ...described, ...order, parts: parts_of(tensor).map(tensor_message) };
}

/** Replaces what `replace` knows in arrays, Maps and plain objects, each once however often it is there. */
function mapped(value: unknown, replace: (value: object) => unknown, seen: Map<object, unknown>) {
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const replaced = replace(value);
  if (replaced !== undefined) {
    seen.set(value, replaced);
    return replaced;
  }
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    seen.set(value, list);
    list.length = value.length;
    // By its own keys: an array may claim to be longer than memory.
    for (const key of Object.keys(value) as unknown as number[]) {
      list[key] = mapped(value[key], replace, seen);
    }
    return list;
  }
  if (is_map(value)) {
    const map = new Map<unknown, unknown>();
    seen.set(value, map);
    for (const [key, item] of value) map.set(key, mapped(item, replace, seen));
    return map;
  }
  if (!is_plain(value)) return value;
  const object: Record<string, unknown> = {};
  seen.set(value, object);
  for (const [key, item] of Object.entries(value)) {
    // Not by assignment: a key may be "__proto__".
    Object.defineProperty(object, key, {
      value: mapped(item, replace, seen),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return object;
}

const read_to_message = signature<{ value: unknown }>("to_message", { value: kinds.value() });
const read_from_message = signature<{ message: unknown }>("from_message", {
  message: kinds.value(),
});

/**
 * A tensor, or a value with tensors in arrays, Maps and plain objects, in a form that `postMessage` and
 * `workerData` take. The other thread makes tensors of it with {@link from_message}.
 *
 * A tensor in shared memory ({@link SharingMethods.share_memory_}) is not copied: both threads see each
 * other's writes. Of any other one the elements are copied once, into memory that goes to the
 * receiver. Either memory lives as long as any thread uses it, even after the thread that made it
 * has ended.
 *
 * ```ts
 * worker.postMessage(torch.to_message({ weights: x.share_memory_() }));
 * // In the worker:
 * parentPort.on("message", (m) => torch.from_message(m).weights.add_(1));
 * ```
 *
 * @throws TypeError for a tensor on a GPU, without elements (meta), quantized or nested
 * @throws Error for a tensor that is the result of an operation recorded by autograd
 */
export function to_message<T>(value: T): Message<T>;
export function to_message<T>(...args: unknown[]): Message<T> {
  const { value } = read_to_message(args);
  const replace = (one: object) => (one instanceof Tensor ? tensor_message(one) : undefined);
  return mapped(value, replace, new Map()) as Message<T>;
}

function is_message(value: object): value is TensorMessage {
  return (value as Partial<TensorMessage>).kind === "torch.Tensor";
}

function rebuild(message: TensorMessage): Tensor {
  const dtype = (dtypes as Record<string, unknown>)[message.dtype];
  const layout = Layout.all.find(({ name }) => name === message.layout);
  if (!(dtype instanceof Dtype) || layout === undefined) {
    throw new TypeError("from_message: the message has no dtype or no layout of a tensor");
  }
  const { memory, parts, shape } = message;
  let made: Tensor;
  if (parts !== undefined) {
    const [first, second, third] = parts.map(rebuild) as [Tensor, Tensor, Tensor];
    made =
      layout === sparse_coo
        ? sparse_coo_tensor(first, second, shape, { is_coalesced: message.is_coalesced ?? null })
        : sparse_compressed_tensor(first, second, third, shape, { layout });
  } else {
    if (!types.isSharedArrayBuffer(memory?.buffer)) {
      throw new TypeError("from_message: the message has no shared memory");
    }
    const { buffer, byte_offset, nbytes, storage_offset, stride } = memory;
    count_shared(buffer);
    if (byte_offset % dtype.itemsize !== 0) {
      throw new RangeError(
        "from_message: the memory does not begin at a multiple of its elements' size",
      );
    }
    const bytes = native.from_shared(
      new Uint8Array(buffer, byte_offset, nbytes),
      [nbytes],
      uint8.code,
    );
    made = native.tensor_in_storage(bytes, dtype.code, storage_offset, shape, stride) as Tensor;
  }
  return message.requires_grad ? made.requires_grad_() : made;
}

/**
 * The value that {@link to_message} was given in another thread, with its tensors.
 *
 * @throws TypeError or RangeError if it is not such a message, or its memory is too small for the
 * tensor
 */
export function from_message<T = unknown>(message: unknown): T;
export function from_message<T>(...args: unknown[]): T {
  const { message } = read_from_message(args);
  const replace = (one: object) => (is_message(one) ? rebuild(one) : undefined);
  return mapped(message, replace, new Map()) as T;
}

/** The methods that this file gives every Tensor. */
export interface SharingMethods {
  /**
   * Moves the tensor's storage to memory that threads share, with all views of it: a
   * SharedArrayBuffer, which {@link to_message} posts without a copy. A tensor that is shared, or on a
   * GPU, stays as it is. Its storage cannot be resized afterwards. Mirrors Tensor.share_memory_.
   *
   * @throws Error if its memory is shared with a typed array, which cannot be moved
   */
  share_memory_(): this;
  /**
   * Whether the storage is in memory that threads share; always so on a GPU. Mirrors
   * Tensor.is_shared.
   */
  is_shared(): boolean;
}

declare module "../tensor/index.js" {
  interface Tensor extends SharingMethods {}
}

add_members<SharingMethods>({
  share_memory_(...args: []) {
    no_arguments("share_memory_", args);
    share_memory(this);
    return this;
  },
  is_shared(...args: []) {
    no_arguments("is_shared", args);
    return is_shared(this);
  },
});
