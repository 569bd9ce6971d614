/** Sizes as Python writes a tuple: `()`, `(2,)`, `(2, 3)`. */
export function size_text(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** Sizes as Python writes a torch.Size: `torch.Size([2, 3])`. */
export const torch_size_text = (shape: readonly number[]): string =>
  `torch.Size([${shape.join(", ")}])`;
