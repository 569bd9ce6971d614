/** Sizes as Python writes a tuple: `()`, `(2,)`, `(2, 3)`. */
export function size_text(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}
