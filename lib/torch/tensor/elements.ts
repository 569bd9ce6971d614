/** A tensor's elements as JavaScript's values. */
import { type NativeElement, type NativeTensor, native } from "../../native/index.js";
import { Complex } from "../complex.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import type { Dtype, TypedArray } from "../dtype.js";
import { add_members } from "./add_members.js";

/** An element of a tensor as JavaScript has it. */
export type Element = number | bigint | boolean | Complex;

/** A tensor's elements in nested arrays, as deep as the tensor has dimensions. */
export type NestedElements = Element | NestedElements[];

/** An element as the addon hands it out, as users see it. */
export function element(value: NativeElement): Element {
  return typeof value === "object" ? new Complex(value.re, value.im) : value;
}

export function nested_elements(tensor: NativeTensor, shape: readonly number[]): NestedElements {
  const flat = native.to_flat(tensor).map(element);
  let next = 0;
  const nest = (depth: number): NestedElements =>
    depth === shape.length
      ? (flat[next++] as NestedElements)
      : Array.from({ length: shape[depth] as number }, () => nest(depth + 1));
  return nest(0);
}

/** The result of a tensor's toJSON. */
export type JsonElements =
  | number
  | boolean
  | string
  | { readonly re: JsonElements; readonly im: JsonElements }
  | JsonElements[];

export function to_json(value: NestedElements): JsonElements {
  if (Array.isArray(value)) return value.map(to_json);
  if (value instanceof Complex) return { re: to_json(value.re), im: to_json(value.im) };
  if (typeof value === "bigint") return String(value);
  return typeof value === "boolean" || Number.isFinite(value) ? value : String(value);
}

/** The members by which every Tensor gives its elements. */
export interface ElementMembers {
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
  item<T extends Element = number>(...args: []): T;

  /**
   * `Number(x)` and `+x` are the only element's number, as Python's `float(x)`. As a string it is what toString gives.
   *
   * @throws Error if the tensor does not have exactly one element; TypeError for a complex tensor
   */
  [Symbol.toPrimitive](hint: "number" | "string" | "default"): number | bigint | string;

  /**
   * All elements in nested arrays; a number for a tensor without dimensions. A program that knows the
   * form says so: `x.tolist<number[][]>()`.
   */
  tolist<T extends NestedElements = NestedElements>(...args: []): T;

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
  typed_array<T extends TypedArray = TypedArray>(...args: []): T;

  /**
   * Function by which `JSON.stringify` writes the tensor: the elements in nested arrays, those of a
   * sparse tensor with the zeros between them.
   *
   * Values without a JSON number are preserved: NaN and the infinities become "NaN",
   * "Infinity" and "-Infinity", integers past 2^53 their digits in a string, complex numbers
   * `{ "re": …, "im": … }`. `torch.tensor` refuses such strings, so they are not read as numbers by
   * mistake. The dtype is not written, nor the sign of a zero: `torch.save` keeps all of a tensor.
   */
  get toJSON(): () => JsonElements;
}

declare module "./index.js" {
  interface Tensor extends ElementMembers {}
}

/** The conversion of a tensor to one that a typed array can hold. */
function with_typed_array(dtype: Dtype): string {
  if (dtype.is_complex) return "torch.view_as_real(x)";
  if (dtype.name.startsWith("q")) return "x.dequantize() or x.int_repr()";
  const is_readable = dtype.is_floating_point && dtype.name !== "float4_e2m1fn_x2";
  return is_readable ? "x.float()" : "x.view(torch.uint8)";
}

add_members<ElementMembers>({
  item<T extends Element>(...args: []) {
    no_arguments("item", args);
    return element(native.item(this)) as T;
  },
  [Symbol.toPrimitive](hint) {
    if (hint !== "number") return this.toString();
    const item = this.item<Element>();
    if (item instanceof Complex)
      throw new TypeError(`can't convert the complex number ${item} to a number`);
    return typeof item === "boolean" ? Number(item) : item;
  },
  tolist<T extends NestedElements>(...args: []) {
    no_arguments("tolist", args);
    return nested_elements(this, this.shape) as T;
  },
  typed_array<T extends TypedArray>(...args: []) {
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
    const { buffer, byte_offset } = native.to_buffer(dense);
    return new array(buffer, byte_offset, dense.numel()) as T;
  },
  get toJSON() {
    // Bound, because Jest shows a copy of the tensor that has nothing else of it.
    return () => to_json(this.tolist());
  },
});
