import { native, operator, type TensorHandle } from "../../native/index.js";
import { refuse_in_transform, run_pass } from "../autograd/backward_pass.js";
import type { BackwardOptions } from "../autograd/gradients.js";
import type { AutogradMembers, PrivateAutogradMembers } from "../autograd/tensor_members.js";
import { Complex } from "../complex.js";
import { type Device, device_of } from "../device.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import { mark_copy, this_copy, writes_as_text } from "../dispatch/values.js";
import { type Dtype, dtype_of, type TypedArray } from "../dtype.js";
import { transform_repr } from "../func/printing.js";
import type { PrivateTensorMethods } from "../generated/methods.js";
import { Layout, MemoryFormat } from "../layout.js";
import type { SharingMethods } from "../memory/sharing.js";
import { tensor_repr } from "../printing/index.js";
import type { Size } from "../sequences.js";
import type { Scalar } from "../types.js";
import type { ReflectedMethods } from "./dunder_methods.js";
import {
  type Element,
  element,
  type JsonElements,
  type NestedElements,
  nested_elements,
  to_json,
} from "./elements.js";
import { equality_key } from "./equality.js";
import type { PythonMethods } from "./methods.js";
import { RemovableHandle } from "./removable_handle.js";

/** One element of an index: see {@link Tensor.at}. */
export type Index = number | bigint | boolean | string | null | Tensor | NestedIndex;
type NestedIndex = readonly (number | boolean | NestedIndex)[];

/**
 * Hook of {@link Tensor.register_hook}: is called with the gradient; returns a tensor that replaces
 * it, or nothing.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
export type TensorHook = (grad: Tensor) => Tensor | null | undefined | void;

/** A dimension counted from the front. Not a private method: each tensor would carry its brand. */
function dimension(tensor: Tensor, dim: number): number {
  const count = tensor.dim();
  const most = Math.max(count, 1);
  if (!Number.isInteger(dim) || dim < -most || dim >= most) {
    throw new RangeError(
      `Dimension out of range (expected to be in range of [${-most}, ${most - 1}], but got ${dim})`,
    );
  }
  if (count === 0) {
    throw new RangeError(`Dimension specified as ${dim} but tensor has no dimensions`);
  }
  return dim < 0 ? dim + count : dim;
}

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
    const dim = dim_of(args, read_size);
    const shape = native.shape(this.handle) as Size;
    return dim === undefined ? shape : (shape[dimension(this, dim)] as number);
  }

  /** The number of elements from one to the next in each dimension. */
  stride(): Size;
  stride(dim: number | { dim: number }): number;
  stride(...args: unknown[]): number | Size {
    const dim = dim_of(args, read_stride);
    const strides = native.stride(this.handle);
    return dim === undefined ? (strides as Size) : (strides[dimension(this, dim)] as number);
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

  // Autograd.

  /** Whether operations on it are recorded for backward. Only a leaf's may be set to false. */
  get requires_grad(): boolean {
    return native.requires_grad(this.handle);
  }

  set requires_grad(value: boolean) {
    native.set_requires_grad(this.handle, value);
  }

  /** Sets {@link requires_grad}. Default: to true. Mirrors Tensor.requires_grad_. */
  requires_grad_(
    ...args: Arguments<[], [requires_grad: boolean], { requires_grad?: boolean }>
  ): this {
    const { requires_grad } = read_requires_grad(args);
    native.set_requires_grad(this.handle, requires_grad);
    return this;
  }

  /** Whether the user made it, or it needs no gradient: not a result that autograd recorded. */
  get is_leaf(): boolean {
    return native.is_leaf(this.handle);
  }

  /** The gradient that backward has accumulated, or null. */
  get grad(): Tensor | null {
    const grad = native.grad(this.handle);
    return grad === undefined ? null : new Tensor(grad);
  }

  set grad(value: Tensor | null) {
    native.set_grad(this.handle, value?.handle);
  }

  /** The number of the result of its grad_fn that it is. */
  get output_nr(): number {
    return native.output_nr(this.handle);
  }

  /**
   * Computes the gradients of this tensor with respect to the leaves of its graph, and adds them to
   * their `grad`. Mirrors Tensor.backward.
   *
   * @throws Error at a second backward pass through a graph that was not retained by `retain_graph`
   */
  backward(
    ...args: Arguments<
      [],
      [
        gradient: Tensor | null,
        retain_graph: boolean | null,
        create_graph: boolean,
        inputs: Tensor | readonly Tensor[] | null,
      ],
      TensorBackwardOptions
    >
  ): void {
    const { gradient, retain_graph, create_graph, inputs } = read_backward(args);
    refuse_in_transform();
    const list = inputs instanceof Tensor ? [inputs] : (inputs ?? []);
    if (inputs !== null && list.length === 0) {
      throw new Error("'inputs' argument to backward() cannot be empty.");
    }
    run_pass(() =>
      native.backward(
        [this.handle],
        [gradient?.handle],
        retain_graph ?? create_graph,
        create_graph,
        list,
      ),
    );
  }

  /** The same elements, outside the graph. Shares memory. */
  detach(...args: []): Tensor {
    no_arguments("detach", args);
    return new Tensor(detach(undefined, this.handle) as TensorHandle);
  }

  /** Takes this tensor out of the graph that made it. */
  detach_(...args: []): this {
    no_arguments("detach_", args);
    detach_(undefined, this.handle);
    return this;
  }

  /**
   * Registers `hook`, which is called with this tensor's gradient each time it is computed; a
   * tensor that it returns replaces the gradient.
   */
  register_hook(...args: Arguments<[hook: TensorHook], [], { hook: TensorHook }>): RemovableHandle {
    const { hook } = read_hook(args);
    if (!this.requires_grad) {
      throw new Error("cannot register a hook on a tensor that doesn't require gradient");
    }
    const id = native.register_hook(this.handle, on_handles(hook));
    return new RemovableHandle(() => {
      if (!this.is_disposed) native.remove_hook(this.handle, id);
    });
  }

  /** Makes backward keep the gradient of this tensor even though it is not a leaf. */
  retain_grad(...args: []): void {
    no_arguments("retain_grad", args);
    native.retain_grad(this.handle);
  }

  /**
   * The same elements, outside the graph; assigning it gives this very tensor others. Other than with
   * {@link detach}, autograd does not see changes in place through it. Mirrors Tensor.data.
   */
  get data(): Tensor {
    return new Tensor(data(undefined, this.handle) as TensorHandle);
  }

  set data(value: Tensor) {
    native.set_data(this.handle, value.handle);
  }

  // Elements.

  /**
   * The only element of a one-element tensor: a number, of bool tensors a boolean, of complex ones a
   * {@link Complex}. Integers that a number cannot hold are bigints.
   *
   * A tensor's type does not say its dtype. Nearly all items are numbers, losses above all, so that is
   * the type unless the program says another: `mask.any().item<boolean>()`, `const id: bigint =
   * x.item()`.
   *
   * @throws Error if the tensor does not have exactly one element
   */
  item<T extends Element = number>(...args: []): T {
    no_arguments("item", args);
    return element(native.item(this.handle)) as T;
  }

  /**
   * `Number(x)` and `+x` are the only element's number, as Python's `float(x)`. As a string it is what toString gives.
   *
   * @throws Error if the tensor does not have exactly one element; TypeError for a complex tensor
   */
  [Symbol.toPrimitive](hint: "number" | "string" | "default"): number | bigint | string {
    if (hint !== "number") return this.toString();
    const item = this.item<Element>();
    if (item instanceof Complex)
      throw new TypeError(`can't convert the complex number ${item} to a number`);
    return typeof item === "boolean" ? Number(item) : item;
  }

  /**
   * All elements in nested arrays; a number for a tensor without dimensions. A program that knows the
   * form says so: `x.tolist<number[][]>()`.
   */
  tolist<T extends NestedElements = NestedElements>(...args: []): T {
    no_arguments("tolist", args);
    return nested_elements(this.handle, this.shape) as T;
  }

  /**
   * The elements as a typed array, row-major. It shares memory with a contiguous tensor on the CPU
   * and keeps that memory alive; otherwise it is a copy. The counterpart of Tensor.numpy().
   *
   * Node.js gives such memory back when the event loop takes its next turn, so a loop that calls this
   * for many tensors should await something now and then. A tensor whose memory is shared so cannot be
   * resized.
   *
   * float16 has one if Node.js has Float16Array, from version 24 on. `x.view(torch.uint8)` gives
   * the bytes of any dtype. A program that knows the dtype says so:
   * `x.typed_array<Float32Array>()`.
   *
   * @throws TypeError for a dtype that no typed array has (bfloat16, float8, complex)
   * @throws Error for a tensor that requires grad: detach() it first
   */
  typed_array<T extends TypedArray = TypedArray>(...args: []): T {
    no_arguments("typed_array", args);
    const dtype = this.dtype;
    const array = dtype.typed_array;
    if (array === undefined) {
      throw new TypeError(
        `no typed array has elements of ${dtype}: convert it first, as in ${with_typed_array(dtype)}`,
      );
    }
    if (this.layout.name !== "strided") {
      throw new TypeError(
        `a tensor of layout ${this.layout} has no elements in one place: x.to_dense() it first`,
      );
    }
    if (this.requires_grad && native.is_grad_enabled()) {
      throw new Error(
        "Can't call typed_array() on Tensor that requires grad. Use tensor.detach().typed_array() instead.",
      );
    }
    // Lazily negated or conjugated tensors are resolved first: their memory holds other numbers.
    const dense = this.detach().cpu().resolve_conj().resolve_neg().contiguous();
    const { buffer, byte_offset } = native.to_buffer(dense.handle);
    return new array(buffer, byte_offset, dense.numel()) as T;
  }

  /**
   * Python's indexing, `x[…]`: integers, slices as strings (":", "1:5:2", "-3:"), "..." for all
   * dimensions between, null for a new one, booleans, tensors, arrays.
   *
   * `x.at(":", 0)` is `x[:, 0]`; `x.at("1:3", null, mask)` is `x[1:3, None, mask]`.
   *
   * One array is Python's list between the brackets: of integers or booleans it is an index, of
   * anything else the list of all indices, as in `x.at([":", [0, 2]])`.
   *
   * @throws RangeError if an index is out of range
   */
  at(items: readonly Index[]): Tensor;
  at(...items: Index[]): Tensor;
  at(...items: (Index | readonly Index[])[]): Tensor {
    return tensor_of(native.index(this.handle, ...items), [this]);
  }

  /** `x[…] = value`: `x.set_at(0, ":", 1)` sets `x[:, 1]` to 0. */
  set_at(value: Tensor | Scalar, items: readonly Index[]): this;
  set_at(value: Tensor | Scalar, ...items: Index[]): this;
  set_at(value: Tensor | Scalar, ...items: (Index | readonly Index[])[]): this {
    native.index_assign(this.handle, value, ...items);
    return this;
  }

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
   * Function by which `JSON.stringify` writes the tensor: the elements in nested arrays, those of a
   * sparse tensor with the zeros between them.
   *
   * Values without a JSON number are preserved: NaN and the infinities become "NaN",
   * "Infinity" and "-Infinity", integers past 2^53 their digits in a string, complex numbers
   * `{ "re": …, "im": … }`. `torch.tensor` refuses such strings, so they are not read as numbers by
   * mistake. The dtype is not written, nor the sign of a zero: `torch.save` keeps all of a tensor.
   */
  get toJSON(): () => JsonElements {
    // Bound, because Jest shows a copy of the tensor that has nothing else of it.
    return () => to_json(this.tolist());
  }

  /** The properties that Jest copies to show how two tensors differ; else it reads every getter. */
  get [Symbol.for("@jest/serializableProperties")](): readonly string[] {
    return ["toJSON"];
  }

  /**
   * The rows, as Python's iteration gives them: `for (const row of x)`, `[...x]`, `const [a, b] = x`.
   * A tensor without dimensions is not iterable, which is a TypeError.
   */
  get [Symbol.iterator](): () => Generator<Tensor, void, undefined> {
    // Undefined is what JavaScript and test frameworks know of an object that is not iterable.
    return this.dim() === 0 ? (undefined as never) : rows;
  }

  /**
   * The text by which test frameworks compare tensors, and which they show: dtype, shape and elements,
   * as in `torch.float32[2] 1, 1`. Therefore `assert.deepStrictEqual`, `expect(x).toEqual(y)` and
   * `t.deepEqual` hold exactly if both have the same dtype, shape, device and elements. Reads all
   * elements.
   *
   * @throws Error if the tensor's memory has been freed
   */
  get [Symbol.toStringTag](): string {
    // The prototype is not a tensor, and tools look at it.
    return this.handle === undefined ? "Tensor" : transform_repr(this, equality_key, wrap);
  }

  // Printing.

  /** As PyTorch prints it. */
  toString(): string {
    return this.is_disposed ? "tensor(<disposed>)" : transform_repr(this, tensor_repr, wrap);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
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

const wrap = (handle: TensorHandle): Tensor => new Tensor(handle);

mark_copy(Tensor.prototype);
native.set_copy_mark(this_copy);
writes_as_text(Tensor.prototype);

function* rows(this: Tensor): Generator<Tensor, void, undefined> {
  yield* this.unbind(0);
}

/** The parameters of {@link Tensor.backward}, by name. */
export interface TensorBackwardOptions extends BackwardOptions {
  /** The gradient of this tensor, of its shape; may be left out if it has one element. */
  gradient?: Tensor | null | undefined;
}

type ReadDim = (args: readonly unknown[]) => { dim: number | null };

const read_size: ReadDim = signature("size", { dim: kinds.nullable(kinds.integer()) });
const read_stride: ReadDim = signature("stride", { dim: kinds.nullable(kinds.integer()) });

/** The dimension that is asked for, if any: mostly by position, which is quick. */
function dim_of(args: readonly unknown[], read: ReadDim): number | undefined {
  if (args.length === 0) return undefined;
  const [dim] = args;
  if (args.length === 1 && typeof dim === "number") return dim;
  return read(args).dim ?? undefined;
}

const read_is_contiguous = signature<{ memory_format: MemoryFormat | undefined }>("is_contiguous", {
  memory_format: kinds.instance(MemoryFormat, "memory_format").or(undefined),
});

const read_requires_grad = signature<{ requires_grad: boolean }>("requires_grad_", {
  requires_grad: kinds.boolean(true),
});

const tensor_kind = (): kinds.Kind<Tensor> => kinds.instance(Tensor);

const read_hook = signature<{ hook: TensorHook }>("register_hook", {
  hook: kinds.callable<TensorHook>(),
});

const read_is_same = signature<{ other: Tensor }>("is_same", { other: tensor_kind() });

const read_backward = signature<ReadArguments<TensorBackwardOptions>>("backward", {
  gradient: kinds.nullable(tensor_kind()),
  retain_graph: kinds.nullable(kinds.boolean()),
  create_graph: kinds.boolean(false),
  inputs: kinds.nullable(
    kinds.either<[Tensor, readonly Tensor[]]>(tensor_kind(), kinds.array_of(tensor_kind())),
  ),
});

/** The conversion of a tensor to one that a typed array can hold. */
function with_typed_array(dtype: Dtype): string {
  if (dtype.is_complex) return "torch.view_as_real(x)";
  if (dtype.name.startsWith("q")) return "x.dequantize() or x.int_repr()";
  const is_readable = dtype.is_floating_point && dtype.name !== "float4_e2m1fn_x2";
  return is_readable ? "x.float()" : "x.view(torch.uint8)";
}

/** Apart from the method that registers it: there it would hold the tensor, which holds the hook. */
function on_handles(hook: TensorHook): (grad: TensorHandle) => Tensor | undefined {
  return (grad) => hook(new Tensor(grad)) as Tensor | undefined;
}

// Every operator that PyTorch has as a method: operators.ts puts them on the prototype.
export interface Tensor
  extends PythonMethods,
    PrivateTensorMethods,
    ReflectedMethods,
    AutogradMembers,
    PrivateAutogradMembers,
    SharingMethods {}

const data = operator("aten::data");
const detach = operator("aten::detach");
const detach_ = operator("aten::detach_");
