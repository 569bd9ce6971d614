/**
 * Equality of tensors for test frameworks: their dtype, shape, device and elements, as a text.
 *
 * node:assert, Jest, Vitest, chai and ava compare objects by their own enumerable properties, none
 * of which describes a Tensor. All of them compare `Symbol.toStringTag` first, in which
 * Tensor and other classes with hidden contents show a text. A getter on the prototype costs
 * nothing when an object is made.
 */
import { createHash, type Hash } from "node:crypto";
import { type NativeElement, type NativeTensor, native, operator } from "../../native/index.js";
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
export function equality_key(tensor: NativeTensor): string {
  return key_of(aten<NativeTensor>("detach", tensor));
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

function key_of(tensor: NativeTensor): string {
  const dtype = dtype_of(native.dtype(tensor));
  const device = native.device(tensor);
  const where = device === "cpu" ? "" : ` ${device}`;
  if (native.is_nested(tensor)) {
    const items = aten<NativeTensor[]>("unbind", tensor, 0).map(key_of);
    return `nested ${dtype}${where} [${items.join("; ")}]`;
  }
  const layout = (Layout.all[native.layout(tensor)] as Layout).name;
  const kind = layout === "strided" ? "" : ` ${layout}`;
  const head = `${dtype}[${native.shape(tensor).join(", ")}]${kind}${where}`;
  if (device === "meta") return head;
  return `${head} ${contents(tensor, layout, dtype)}`;
}

function contents(tensor: NativeTensor, layout: string, dtype: Dtype): string {
  if (layout === "_mkldnn") return elements(aten("to_dense", tensor), dtype);
  if (layout !== "strided") return sparse_elements(tensor, layout, dtype);
  if (/^qu?int/.test(dtype.name)) {
    return `${elements(aten("int_repr", tensor), dtype)} ${quantizer(tensor)}`;
  }
  return elements(tensor, dtype);
}

function quantizer(tensor: NativeTensor): string {
  const scheme = quantization_scheme(aten("qscheme", tensor));
  if (scheme.startsWith("per_tensor")) {
    return `${scheme} scale ${aten("q_scale", tensor)} zero_point ${aten("q_zero_point", tensor)}`;
  }
  const scales = key_of(aten("q_per_channel_scales", tensor));
  const zero_points = key_of(aten("q_per_channel_zero_points", tensor));
  return `${scheme} scales ${scales} zero_points ${zero_points} axis ${aten("q_per_channel_axis", tensor)}`;
}

/** The places and values of the elements other than zero, in the order of their indices. */
function sparse_elements(tensor: NativeTensor, layout: string, dtype: Dtype): string {
  const coo = layout === "sparse_coo" ? tensor : aten<NativeTensor>("to_sparse", tensor);
  const ordered = aten<NativeTensor>("coalesce", coo);
  const values = aten<NativeTensor>("values", ordered);
  const indices = aten<NativeTensor>("indices", ordered);
  let is_stored = aten<NativeTensor>("ne", values, 0);
  if (native.dim(values) > 1) is_stored = aten("any", aten("flatten", is_stored, 1), 1);
  const kept = aten<NativeTensor>("flatten", aten("nonzero", is_stored));
  const places = elements(aten("index_select", indices, 1, kept), dtype_of(native.dtype(indices)));
  return `at ${places}: ${elements(aten("index_select", values, 0, kept), dtype)}`;
}

/** The elements of a strided tensor, row-major; of many the first few and a digest of all. */
function elements(tensor: NativeTensor, dtype: Dtype): string {
  const readable = plain(tensor, dtype);
  const count = native.numel(readable);
  if (count <= MOST_SHOWN) return native.to_flat(readable).map(element_text).join(", ");
  const flat = aten<NativeTensor>("flatten", readable);
  const first = native
    .to_flat(aten("narrow", flat, 0, 0, 6))
    .map(element_text)
    .join(", ");
  return `${first}, … sha256 ${digest(flat)}`;
}

/** The elements as numbers that can be read, on the CPU, each in the one form of its value. */
function plain(given: NativeTensor, dtype: Dtype): NativeTensor {
  let tensor = given;
  const is_packed = /^(float4|bits|u?int[1-7]$)/.test(dtype.name);
  if (is_packed) tensor = aten("view", tensor, uint8);
  if (aten<boolean>("is_neg", tensor)) tensor = aten("resolve_neg", tensor);
  if (aten<boolean>("_is_zerotensor", tensor)) tensor = aten("clone", tensor);
  if (dtype.is_complex) tensor = aten("view_as_real", aten("resolve_conj", tensor));
  if (native.device(tensor) === "cpu") return tensor;
  return operator("aten::_to_copy")({ device: "cpu" }, tensor) as NativeTensor;
}

function element_text(element: NativeElement): string {
  return Object.is(element, -0) ? "-0" : String(element);
}

/** A digest of the bytes of all elements. NaNs have many bit patterns, of which one stands for all. */
function digest(flat: NativeTensor): string {
  const dtype = dtype_of(native.dtype(flat));
  const hash = createHash("sha256");
  const step = Math.floor(CHUNK_BYTES / Math.max(dtype.itemsize, 4));
  const count = native.numel(flat);
  const buffer = new Uint8Array(step * Math.max(dtype.itemsize, 4));
  for (let begin = 0; begin < count; begin += step) {
    const length = Math.min(step, count - begin);
    let part = aten<NativeTensor>("narrow", flat, 0, begin, length);
    if (dtype.is_floating_point) {
      // An addition of zero would lose the sign of -0; a conversion of one-byte floats is exact.
      if (dtype.itemsize === 1) part = aten("to", part, float32);
      part = aten("masked_fill", part, aten("isnan", part), Number.NaN);
    }
    update(hash, part, buffer);
  }
  return hash.digest("hex");
}

function update(hash: Hash, part: NativeTensor, buffer: Uint8Array): void {
  const dtype = dtype_of(native.dtype(part));
  const bytes = buffer.subarray(0, native.numel(part) * dtype.itemsize);
  const copy = native.from_shared(bytes, [native.numel(part)], dtype.code);
  aten("copy_", copy, part);
  hash.update(bytes);
}
