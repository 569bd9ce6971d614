/** JavaScript's values as Python writes them, for messages that are Python's. */
import { Complex } from "../complex.js";
import { float_text } from "../printing/numbers.js";
import { Tensor } from "../tensor.js";
import { entries_of, is_map, is_plain } from "../values.js";
import { python_item } from "./python_numbers.js";

/** A part of a complex number: Python writes no ".0" there. */
const part = (value: number): string => float_text(value).replace(/\.0$/, "");

function complex_text({ re, im }: Complex): string {
  if (Object.is(re, 0)) return `${part(im)}j`;
  const imaginary = part(im);
  return `(${part(re)}${imaginary.startsWith("-") ? "" : "+"}${imaginary}j)`;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return quote + escaped + quote;
}

/** Python's `repr(value)`. A number is a float, a bigint an int, an object or a Map a dict. */
export function python_repr(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return float_text(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Complex) return complex_text(value);
  if (Array.isArray(value)) return `[${value.map(python_repr).join(", ")}]`;
  if (is_map(value) || (is_plain(value) && !(value instanceof Tensor))) {
    const items = entries_of(value).map(([key, item]) => `${key_repr(key)}: ${python_repr(item)}`);
    return `{${items.join(", ")}}`;
  }
  return String(value);
}

/** Python's `f"{value}"`, which shows a tensor without dimensions as its number. */
export function python_str(value: unknown): string {
  if (value instanceof Tensor && value.constructor === Tensor) {
    const is_number = value.dim() === 0 && value.device.type !== "meta";
    return is_number ? python_repr(python_item(value)) : value.toString();
  }
  return typeof value === "string" ? value : python_repr(value);
}

/** The same of an index, a mapping's key or an option: whole numbers are ints there. */
export function key_repr(key: unknown): string {
  return typeof key === "number" && Number.isInteger(key) ? `${key}` : python_repr(key);
}

/** The class that Python would name for a value: `<class 'float'>`, `<class 'torch.Tensor'>`. */
export function python_type(value: unknown): string {
  return `<class '${type_name(value)}'>`;
}

function type_name(value: unknown): string {
  if (value === null) return "NoneType";
  const simple: Record<string, string> = {
    number: "float",
    bigint: "int",
    boolean: "bool",
    string: "str",
  };
  if (value instanceof Complex) return "complex";
  if (value instanceof Tensor) return tensor_type(value);
  if (Array.isArray(value)) return "list";
  if (is_map(value) || is_plain(value)) return "dict";
  if (typeof value !== "object") return simple[typeof value] ?? typeof value;
  return value.constructor?.name ?? "object";
}

function tensor_type(tensor: Tensor): string {
  const { name } = tensor.constructor;
  if (name === "Tensor") return "torch.Tensor";
  return name === "Parameter" || name === "Buffer" ? `torch.nn.parameter.${name}` : name;
}
