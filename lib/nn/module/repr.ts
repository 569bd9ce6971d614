/** A module's text, as PyTorch prints it. */
import { text_of } from "../../torch/internal.js";
import type { AnyModule } from "./index.js";

/** Indents every line but the first; a line of blanks becomes empty. */
export function add_indent(text: string, spaces: number): string {
  const [first = "", ...rest] = text.split("\n");
  const pad = " ".repeat(spaces);
  return [first, ...rest.map((line) => (line.trim() === "" ? "" : pad + line))].join("\n");
}

/** A module's class name with its options and its children, one a line. */
export function module_repr(module: AnyModule): string {
  const extra = module.extra_repr();
  const extra_lines = extra === "" ? [] : extra.split("\n");
  const child_lines = [...module["_modules"]].map(
    ([name, child]) => `(${name}): ${add_indent(child.toString(), 2)}`,
  );
  const lines = [...extra_lines, ...child_lines];
  const name = module["_get_name"]();
  if (lines.length === 0) return `${name}()`;
  if (extra_lines.length === 1 && child_lines.length === 0) return `${name}(${extra})`;
  return `${name}(\n  ${lines.join("\n  ")}\n)`;
}

/** More elements than an option has: an array may claim to be longer than memory. */
const most_shown = 1024;

/** A value as Python prints it: `True`, `None`, `1e-05`, `(2, 3)`. */
export function python_text(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return number_text(value);
  if (typeof value === "string") return `'${value}'`;
  if (Array.isArray(value)) {
    if (value.length > most_shown) return text_of(value);
    const items = value.map(python_text);
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
  }
  return String(value);
}

/** A number as Python's `repr` gives it; an integral one as an integer. */
function number_text(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (Number.isInteger(value)) return size < 1e16 ? String(value) : value.toExponential();
  if (size >= 1e-4 && size < 1e16) return String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

/** A number that Python holds as a float: integral ones carry `.0`. */
export function float_text(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? `${value}.0` : number_text(value);
}
