/** A tensor's elements as JavaScript's values. */
import { type NativeElement, native, type TensorHandle } from "../../native/index.js";
import { Complex } from "../complex.js";

/** An element of a tensor as JavaScript has it. */
export type Element = number | bigint | boolean | Complex;

/** A tensor's elements in nested arrays, as deep as the tensor has dimensions. */
export type NestedElements = Element | NestedElements[];

/** An element as the addon hands it out, as users see it. */
export function element(value: NativeElement): Element {
  return typeof value === "object" ? new Complex(value.re, value.im) : value;
}

export function nested_elements(handle: TensorHandle, shape: readonly number[]): NestedElements {
  const flat = native.to_flat(handle).map(element);
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
