/** JavaScript's values as Python writes them, for messages that are Python's. */
import { Complex } from "../complex.js";
import { entries_of, is_map, is_plain, kind_of, text_of } from "../dispatch/values.js";
import { float_text } from "../python_format.js";
import { Tensor } from "../tensor/index.js";
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

/** Values within values are written down to this depth, and this many in all. */
const most_depth = 16;
const most_items = 4096;

/**
 * The number of values that may still be written: a value may hold itself, or claim to be longer
 * than memory.
 */
interface Budget {
  left: number;
}

/** The items of an array or a mapping, as far as the budget goes. */
function repr_items(
  count: number,
  item: (at: number) => string,
  depth: number,
  budget: Budget,
): string {
  if (depth === most_depth) return "...";
  const items: string[] = [];
  for (let i = 0; i < count && budget.left > 0; i++) {
    budget.left--;
    items.push(item(i));
  }
  return [...items, ...(items.length < count ? ["..."] : [])].join(", ");
}

/**
 * Python's `repr(value)`. A number is a float, a bigint an int, an object or a Map a dict. Of values
 * that are very long or deep it is the beginning.
 */
export function python_repr(
  value: unknown,
  depth = 0,
  budget: Budget = { left: most_items },
): string {
  if (value === null) return "None";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return float_text(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Complex) return complex_text(value);
  const repr = (item: unknown): string => python_repr(item, depth + 1, budget);
  if (Array.isArray(value)) {
    return `[${repr_items(value.length, (i) => repr(value[i]), depth, budget)}]`;
  }
  if (is_map(value) || (is_plain(value) && !(value instanceof Tensor))) {
    const entries = entries_of(value);
    const entry = (i: number): string => {
      const [key, item] = entries[i] as [unknown, unknown];
      return `${is_integer(key) ? key : repr(key)}: ${repr(item)}`;
    };
    return `{${repr_items(entries.length, entry, depth, budget)}}`;
  }
  return text_of(value);
}

/** Python's `f"{value}"`, which shows a tensor without dimensions as its number. */
export function python_str(value: unknown): string {
  if (value instanceof Tensor && value.constructor === Tensor) {
    const is_number = value.dim() === 0 && value.device.type !== "meta";
    return is_number ? python_repr(python_item(value)) : value.toString();
  }
  return typeof value === "string" ? value : python_repr(value);
}

const is_integer = (value: unknown): value is number => Number.isInteger(value);

/** The same of an index, a mapping's key or an option: whole numbers are ints there. */
export function key_repr(key: unknown): string {
  return is_integer(key) ? `${key}` : python_repr(key);
}

/** The class that Python would name for a value: `<class 'float'>`, `<class 'torch.Tensor'>`. */
export function python_type(value: unknown): string {
  return `<class '${type_name(value)}'>`;
}

/** The name of that class. */
export function type_name(value: unknown): string {
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
  return simple[typeof value] ?? kind_of(value);
}

function tensor_type(tensor: Tensor): string {
  const { name } = tensor.constructor;
  if (name === "Tensor") return "torch.Tensor";
  return name === "Parameter" || name === "Buffer" ? `torch.nn.parameter.${name}` : name;
}
