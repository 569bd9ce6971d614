/**
 * The class Tensor with what every tensor knows of its form and its memory. Its other members are
 * declared, by `declare module`, in the files that define them, which import this one;
 * lib/torch/index.ts imports all of these.
 */
import { native, type TensorHandle } from "../../native/index.js";
import { type Device, device_of } from "../device.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { mark_copy, this_copy } from "../dispatch/values.js";
import { type Dtype, dtype_of } from "../dtype.js";
import { Layout, MemoryFormat } from "../layout.js";
import type { Size } from "../sequences.js";

let watcher: ((handle: TensorHandle) => void) | undefined;

/** Calls `watch` with each new Tensor's handle; pass undefined to stop. See scope.ts. */
export function watch_new_tensors(watch: typeof watcher): void {
  watcher = watch;
}

/**
 * An n-dimensional array of numbers on the CPU or a GPU: torch.Tensor. Its methods are PyTorch's;
 * keyword arguments come in one trailing object.
 *
 * Its memory is given back when it is garbage-collected; {@link Tensor.dispose} gives it back now.
 */
export class Tensor {
  /**
   * Wraps a handle that the addon made. To make a tensor from data call `torch.tensor`.
   *
   * @internal
   */
  constructor(
    /** The addon's handle: an opaque pointer to LibTorch's tensor. */
    readonly handle: TensorHandle,
  ) {
    if (watcher !== undefined) watcher(handle);
  }

  /** The sizes of the dimensions. Mirrors Tensor.shape. */
  get shape(): Size {
    return native.shape(this.handle) as Size;
  }

  /** All sizes, or that of one dimension (negative counts from the last). */
  size(): Size;
  size(dim: number | { dim: number }): number;
  size(...args: unknown[]): number | Size {
    return native.shape(this.handle, dim_of(args, read_size)) as number | Size;
  }

  /** The number of elements from one to the next in each dimension. */
  stride(): Size;
  stride(dim: number | { dim: number }): number;
  stride(...args: unknown[]): number | Size {
    return native.stride(this.handle, dim_of(args, read_stride)) as number | Size;
  }

  /** The number of dimensions. */
  dim(...args: []): number {
    no_arguments("dim", args);
    return native.dim(this.handle);
  }

  /** The number of dimensions: `dim()`. */
  get ndim(): number {
    return native.dim(this.handle);
  }

  /** The number of elements. */
  numel(...args: []): number {
    no_arguments("numel", args);
    return native.numel(this.handle);
  }

  /** The size of the first dimension. */
  get length(): number {
    if (this.dim() === 0) throw new TypeError("len() of a 0-d tensor");
    return this.shape[0] as number;
  }

  /** The type of the elements. */
  get dtype(): Dtype {
    return dtype_of(native.dtype(this.handle));
  }

  /** The device that the elements are on. */
  get device(): Device {
    return device_of(native.device(this.handle));
  }

  /** The way the elements lie in memory: `torch.strided` or one of the sparse layouts. */
  get layout(): Layout {
    return Layout.all[native.layout(this.handle)] as Layout;
  }

  /** Whether it is on a GPU. */
  get is_cuda(): boolean {
    return this.device.type === "cuda";
  }

  /** Whether it is on the CPU. */
  get is_cpu(): boolean {
    return this.device.type === "cpu";
  }

  /** Whether its layout is `torch.sparse_coo`. */
  get is_sparse(): boolean {
    return this.layout.name === "sparse_coo";
  }

  /** Returns the bytes of an element. Mirrors Tensor.element_size. */
  element_size(...args: []): number {
    no_arguments("element_size", args);
    return this.dtype.itemsize;
  }

  /** Bytes of all elements. */
  get nbytes(): number {
    return this.numel() * this.element_size();
  }

  /** Returns the place of the first element in the storage, in elements. Mirrors Tensor.storage_offset. */
  storage_offset(...args: []): number {
    no_arguments("storage_offset", args);
    return native.storage_offset(this.handle);
  }

  /** The address of the first element. */
  data_ptr(...args: []): bigint {
    no_arguments("data_ptr", args);
    return native.data_ptr(this.handle);
  }

  /**
   * Whether the elements lie in memory without gaps in the order of a memory format. Mirrors
   * Tensor.is_contiguous.
   *
   * @param memory_format default: torch.contiguous_format, row after row.
   */
  is_contiguous(
    ...args: Arguments<[], [memory_format: MemoryFormat], { memory_format?: MemoryFormat }>
  ): boolean {
    const { memory_format } = read_is_contiguous(args);
    return native.is_contiguous(this.handle, memory_format?.code);
  }

  /** A view with the dimensions in reverse, of a matrix its transpose. Mirrors Tensor.T. */
  declare readonly T: Tensor;

  /** The conjugate transpose of a matrix. Mirrors Tensor.H. */
  declare readonly H: Tensor;

  /** A view with the last two dimensions swapped. Mirrors Tensor.mT. */
  declare readonly mT: Tensor;

  /** The conjugate with the last two dimensions swapped. Mirrors Tensor.mH. */
  declare readonly mH: Tensor;

  /** A view of the real parts; of a real tensor itself. Mirrors Tensor.real. */
  declare readonly real: Tensor;

  /** A view of the imaginary parts. Mirrors Tensor.imag. */
  declare readonly imag: Tensor;

  /** The tensor itself, for `x.is_same(y)`: whether both are handles to one tensor. */
  is_same(...args: Arguments<[other: Tensor], [], { other: Tensor }>): boolean {
    const { other } = read_is_same(args);
    return native.is_same(this.handle, other.handle);
  }

  // Memory.

  /** Gives the memory back now, if nothing else uses it. Using the tensor afterwards is an error. */
  dispose(...args: []): void {
    no_arguments("dispose", args);
    native.dispose(this.handle);
  }

  /** Whether its memory was given back by {@link dispose} or a scope. */
  get is_disposed(): boolean {
    return native.is_disposed(this.handle);
  }

  /** Lets `using x = …` dispose of it at the end of the block. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  /**
   * The rows, as Python's iteration gives them: `for (const row of x)`, `[...x]`, `const [a, b] = x`.
   * A tensor without dimensions is not iterable, which is a TypeError.
   */
  get [Symbol.iterator](): () => Generator<Tensor, void, undefined> {
    // Undefined is what JavaScript and test frameworks know of an object that is not iterable.
    return this.dim() === 0 ? (undefined as never) : rows;
  }
}

/**
 * The Tensor of an operator's result: one of the arguments if the operator returns that (the
 * addon then returns its argument, a handle or the Tensor), else a new one.
 */
export function tensor_of(result: unknown, given: readonly unknown[]): Tensor {
  if (result instanceof Tensor) return result;
  for (const argument of given) {
    if (argument instanceof Tensor && argument.handle === result) return argument;
  }
  return new Tensor(result as TensorHandle);
}

mark_copy(Tensor.prototype);
native.set_copy_mark(this_copy);

function* rows(this: Tensor): Generator<Tensor, void, undefined> {
  yield* this.unbind(0);
}

type ReadDim = (args: readonly unknown[]) => { dim: number | null };

const read_size: ReadDim = signature("size", { dim: kinds.nullable(kinds.integer()) });
const read_stride: ReadDim = signature("stride", { dim: kinds.nullable(kinds.integer()) });

/** The dimension that is asked for, if any: mostly by position, which is quick. */
function dim_of(args: readonly unknown[], read: ReadDim): number | undefined {
  if (args.length === 0) return undefined;
  const [dim] = args;
  if (args.length === 1 && Number.isInteger(dim)) return dim as number;
  return read(args).dim ?? undefined;
}

const read_is_contiguous = signature<{ memory_format: MemoryFormat | undefined }>("is_contiguous", {
  memory_format: kinds.instance(MemoryFormat, "memory_format").or(undefined),
});

const read_is_same = signature<{ other: Tensor }>("is_same", { other: kinds.instance(Tensor) });
