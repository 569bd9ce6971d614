/** A module's text, as PyTorch prints it. */
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
