/**
 * Equality of tensors for test frameworks: their dtype, shape, device and elements, as a text.
 *
 * node:assert, Jest, Vitest, chai and ava compare objects by their own enumerable properties, none
 * of which describes a Tensor. All of them compare `Symbol.toStringTag` first, in which
 * Tensor and other classes with hidden contents show a text. A getter on the prototype costs
 * nothing when an object is made.
 */
import { createHash, type Hash } from "node:crypto";
import { type NativeElement, native, operator, type TensorHandle } from "../../native/index.js";
import { most_elements } from "../dispatch/check_length.js";
import { entries_of, is_map } from "../dispatch/values.js";
import { type Dtype, dtype_of, float32, uint8 } from "../dtype.js";
import { Layout } from "../layout.js";
import { aten } from "../printing/aten.js";
import { quantization_scheme } from "../printing/quantized.js";

/** Up to this many elements are written out, so that a failed comparison shows them. */
const MOST_SHOWN = 1000;

/** Elements that are read for the digest at once. */
const CHUNK_BYTES = 2 ** 20;

/**
 * A text that is the same for two tensors exactly if they have the same dtype, shape, device and
 * elements. NaN is equal to NaN, and 0 is not equal to -0, as with `Object.is`. Strides, sharing of
 * memory and `requires_grad` make no difference; sparse tensors are compared by their elements that
 * are not zero, quantized ones by their integers and quantizer, tensors on the meta device by dtype
 * and shape.
 *
 * @throws Error if the tensor's memory has been freed
 */
export function equality_key(tensor: { readonly handle: TensorHandle }): string {
  return key_of(aten<TensorHandle>("detach", tensor.handle));
}

/** The same for tensors and plain values in arrays, Maps and objects, at any depth. */
export function nested_key(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) {
    // One may claim to be longer than memory.
    if (value.length > most_elements) return identity_key(value, "array");
    return `[${Array.from({ length: value.length }, (_, i) => nested_key(value[i])).join(", ")}]`;
  }
  const tag: unknown = Reflect.get(value, Symbol.toStringTag);
  if (typeof tag === "string" && !is_map(value)) return tag;
  return `{${entries_of(value)
    .map((entry) => entry.map(nested_key).join(": "))
    .join(", ")}}`;
}

const numbers = new WeakMap<object, number>();
let last_number = 0;

/** A text for an object that is equal only to itself and has no fields that show it. */
export function identity_key(object: object, name: string): string {
  const number = numbers.get(object) ?? ++last_number;
  numbers.set(object, number);
  return `${name} #${number}`;
}

function key_of(handle: TensorHandle): string {
  const dtype = dtype_of(native.dtype(handle));
  const device = native.device(handle);
  const where = device === "cpu" ? "" : ` ${device}`;
  if (native.is_nested(handle)) {
    const items = aten<TensorHandle[]>("unbind", handle, 0).map(key_of);
    return `nested ${dtype}${where} [${items.join("; ")}]`;
  }
  const layout = (Layout.all[native.layout(handle)] as Layout).name;
  const kind = layout === "strided" ? "" : ` ${layout}`;
  const head = `${dtype}[${native.shape(handle).join(", ")}]${kind}${where}`;
  if (device === "meta") return head;
  return `${head} ${contents(handle, layout, dtype)}`;
}

function contents(handle: TensorHandle, layout: string, dtype: Dtype): string {
  if (layout === "_mkldnn") return elements(aten("to_dense", handle), dtype);
  if (layout !== "strided") return sparse_elements(handle, layout, dtype);
  if (/^qu?int/.test(dtype.name)) {
    return `${elements(aten("int_repr", handle), dtype)} ${quantizer(handle)}`;
  }
  return elements(handle, dtype);
}

function quantizer(handle: TensorHandle): string {
  const scheme = quantization_scheme(aten("qscheme", handle));
  if (scheme.startsWith("per_tensor")) {
    return `${scheme} scale ${aten("q_scale", handle)} zero_point ${aten("q_zero_point", handle)}`;
  }
  const scales = key_of(aten("q_per_channel_scales", handle));
  const zero_points = key_of(aten("q_per_channel_zero_points", handle));
  return `${scheme} scales ${scales} zero_points ${zero_points} axis ${aten("q_per_channel_axis", handle)}`;
}

/** The places and values of the elements other than zero, in the order of their indices. */
function sparse_elements(handle: TensorHandle, layout: string, dtype: Dtype): string {
  const coo = layout === "sparse_coo" ? handle : aten<TensorHandle>("to_sparse", handle);
  const ordered = aten<TensorHandle>("coalesce", coo);
  const values = aten<TensorHandle>("values", ordered);
  const indices = aten<TensorHandle>("indices", ordered);
  let is_stored = aten<TensorHandle>("ne", values, 0);
  if (native.dim(values) > 1) is_stored = aten("any", aten("flatten", is_stored, 1), 1);
  const kept = aten<TensorHandle>("flatten", aten("nonzero", is_stored));
  const places = elements(aten("index_select", indices, 1, kept), dtype_of(native.dtype(indices)));
  return `at ${places}: ${elements(aten("index_select", values, 0, kept), dtype)}`;
}

/** The elements of a strided tensor, row-major; of many the first few and a digest of all. */
function elements(handle: TensorHandle, dtype: Dtype): string {
  const readable = plain(handle, dtype);
  const count = native.numel(readable);
  if (count <= MOST_SHOWN) return native.to_flat(readable).map(element_text).join(", ");
  const flat = aten<TensorHandle>("flatten", readable);
  const first = native
    .to_flat(aten("narrow", flat, 0, 0, 6))
    .map(element_text)
    .join(", ");
  return `${first}, … sha256 ${digest(flat)}`;
}

/** The elements as numbers that can be read, on the CPU, each in the one form of its value. */
function plain(given: TensorHandle, dtype: Dtype): TensorHandle {
  let handle = given;
  const is_packed = /^(float4|bits|u?int[1-7]$)/.test(dtype.name);
  if (is_packed) handle = aten("view", handle, uint8);
  if (aten<boolean>("is_neg", handle)) handle = aten("resolve_neg", handle);
  if (aten<boolean>("_is_zerotensor", handle)) handle = aten("clone", handle);
  if (dtype.is_complex) handle = aten("view_as_real", aten("resolve_conj", handle));
  if (native.device(handle) === "cpu") return handle;
  return operator("aten::_to_copy")({ device: "cpu" }, handle) as TensorHandle;
}

function element_text(element: NativeElement): string {
  return Object.is(element, -0) ? "-0" : String(element);
}

/** A digest of the bytes of all elements. NaNs have many bit patterns, of which one stands for all. */
function digest(flat: TensorHandle): string {
  const dtype = dtype_of(native.dtype(flat));
  const hash = createHash("sha256");
  const step = Math.floor(CHUNK_BYTES / Math.max(dtype.itemsize, 4));
  const count = native.numel(flat);
  const buffer = new Uint8Array(step * Math.max(dtype.itemsize, 4));
  for (let begin = 0; begin < count; begin += step) {
    const length = Math.min(step, count - begin);
    let part = aten<TensorHandle>("narrow", flat, 0, begin, length);
    if (dtype.is_floating_point) {
      // An addition of zero would lose the sign of -0; a conversion of one-byte floats is exact.
      if (dtype.itemsize === 1) part = aten("to", part, float32);
      part = aten("masked_fill", part, aten("isnan", part), Number.NaN);
    }
    update(hash, part, buffer);
  }
  return hash.digest("hex");
}

function update(hash: Hash, part: TensorHandle, buffer: Uint8Array): void {
  const dtype = dtype_of(native.dtype(part));
  const bytes = buffer.subarray(0, native.numel(part) * dtype.itemsize);
  const copy = native.from_shared(bytes, [native.numel(part)], dtype.code);
  aten("copy_", copy, part);
  hash.update(bytes);
}
