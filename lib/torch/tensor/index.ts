/**
 * The class Tensor with what every tensor knows of its form and its memory. Its other members are
 * declared, by `declare module`, in the files that define them, which import this one;
 * lib/torch/index.ts imports all of these.
 */
import { type HandleNumber, native } from "../../native/index.js";
import { type Device, device_of } from "../device.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { mark_copy, this_copy } from "../dispatch/values.js";
import { type Dtype, dtype_of, type TypedArray } from "../dtype.js";
import { Layout, MemoryFormat } from "../layout.js";
import type { Size } from "../sequences.js";

let watcher: ((tensor: Tensor) => void) | undefined;

/** Calls `watch` with each new Tensor; pass undefined to stop. See scope.ts. */
export function watch_new_tensors(watch: typeof watcher): void {
  watcher = watch;
}

/** Makes a tensor of the arguments of `new Tensor`. See legacy_constructors.ts. */
let legacy_constructor: ((args: readonly unknown[]) => Tensor) | undefined;

/** Sets what `new Tensor` does with arguments. */
export function set_legacy_constructor(make: typeof legacy_constructor): void {
  legacy_constructor = make;
}

/** The number of a Tensor's handle in the addon, 0 if it has none; undefined for any other value. */
export let number_of: (value: unknown) => HandleNumber;

/**
 * The result of a function of the addon that was given `into`, an empty Tensor. If it is `into`,
 * that is given the number of the handle which the addon has put into it.
 */
export let filled: <T>(into: Tensor, result: T) => T;

const { made_number } = native;

const memory = Symbol("a Tensor's memory");

/** The data that `new Tensor` takes: (nested) arrays of numbers, a typed array, or a Tensor. */
type TensorSource = Tensor | TypedArray | readonly (number | boolean | TensorSource)[];

/** The method by which a class of Tensors that hold nothing yet throws when one of them is used. */
export const refuse_use: unique symbol = Symbol("refuse_use");

/**
 * An n-dimensional array of numbers on the CPU or a GPU: torch.Tensor. Its methods are PyTorch's;
 * keyword arguments come in one trailing object.
 *
 * Its memory is given back when it is garbage-collected; {@link Tensor.dispose} gives it back now.
 */
export class Tensor {
  /** Private, so that no object but one of this class can carry one. */
  #number = 0;

  /** A value that structuredClone and postMessage refuse: they would make an empty object. */
  protected readonly memory = memory;

  static {
    number_of = (value) =>
      typeof value === "object" && value !== null && #number in value ? value.#number : undefined;
    filled = (into, result) => {
      if ((result as unknown) === into) into.#number = made_number[0] as number;
      return result;
    };
    const make = (number: number): Tensor => {
      const tensor = new Tensor();
      tensor.#number = number;
      return tensor;
    };
    // The addon asks this when it was not given the number of a handle.
    native.set_handle_class("Tensor", make, (value) => {
      const number = number_of(value);
      if (number === 0) (value as { [refuse_use]?(): void })[refuse_use]?.();
      return number;
    });
  }

  /**
   * A CPU tensor of the default dtype: of these sizes with whatever was in memory, or of this data; or
   * a view of another tensor. Without arguments, an object that holds no tensor yet. New code calls
   * `torch.empty` and `torch.tensor`.
   */
  constructor(...sizes: readonly number[]);
  constructor(data: TensorSource);
  constructor() {
    // biome-ignore lint/complexity/noArguments: an array of arguments takes its time.
    if (arguments.length > 0 && legacy_constructor !== undefined) {
      // biome-ignore lint/complexity/noArguments: see above.
      const made = legacy_constructor([...arguments]);
      // biome-ignore lint/correctness/noConstructorReturn: the tensor is made by an operator.
      return made;
    }
    if (watcher !== undefined) watcher(this);
  }

  /** The sizes of the dimensions. Mirrors Tensor.shape. */
  get shape(): Size {
    return native.shape(this, this.#number) as Size;
  }

  /** All sizes, or that of one dimension (negative counts from the last). */
  size(): Size;
  size(dim: number | { dim: number }): number;
  size(...args: unknown[]): number | Size {
    return native.shape(this, this.#number, dim_of(args, read_size)) as number | Size;
  }

  /** The number of elements from one to the next in each dimension. */
  stride(): Size;
  stride(dim: number | { dim: number }): number;
  stride(...args: unknown[]): number | Size {
    return native.stride(this, this.#number, dim_of(args, read_stride)) as number | Size;
  }

  /** The number of dimensions. */
  dim(...args: []): number {
    no_arguments("dim", args);
    return native.dim(this, this.#number);
  }

  /** The number of dimensions: `dim()`. */
  get ndim(): number {
    return native.dim(this, this.#number);
  }

  /** The number of elements. */
  numel(...args: []): number {
    no_arguments("numel", args);
    return native.numel(this, this.#number);
  }

  /** The size of the first dimension. */
  get length(): number {
    if (this.dim() === 0) throw new TypeError("len() of a 0-d tensor");
    return this.shape[0] as number;
  }

  /** The type of the elements. */
  get dtype(): Dtype {
    return dtype_of(native.dtype(this, this.#number));
  }

  /** The device that the elements are on. */
  get device(): Device {
    return device_of(native.device(this, this.#number));
  }

  /** The way the elements lie in memory: `torch.strided` or one of the sparse layouts. */
  get layout(): Layout {
    return Layout.all[native.layout(this, this.#number)] as Layout;
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
    return native.storage_offset(this, this.#number);
  }

  /** The address of the first element. */
  data_ptr(...args: []): bigint {
    no_arguments("data_ptr", args);
    return native.data_ptr(this, this.#number);
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
    return native.is_contiguous(this, this.#number, memory_format?.code);
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
    return native.is_same(this, this.#number, other);
  }

  // Memory.

  /** Gives the memory back now, if nothing else uses it. Using the tensor afterwards is an error. */
  dispose(...args: []): void {
    no_arguments("dispose", args);
    native.dispose(this);
  }

  /** Whether its memory was given back by {@link dispose} or a scope. */
  get is_disposed(): boolean {
    return native.is_disposed(this);
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

/** Makes `into`, a Tensor that holds nothing, hold the very tensor that `source` holds. */
export function fill_with(into: Tensor, source: Tensor): Tensor {
  return filled(into, native.alias_into(into, source)) as Tensor;
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
