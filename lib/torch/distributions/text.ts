/** Texts of numbers, tensors and shapes as Python's f-strings write them. */

import { float_text, python_text } from "../python_format.js";
import { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";

/** As `f"{value}"`: a tensor without dimensions is its number, a bigint an int, a number a float. */
export function format(value: unknown): string {
  if (typeof value === "number") return float_text(value);
  if (!(value instanceof Tensor) || value.dim() > 0) return String(value);
  const item = value.item();
  if (typeof item === "boolean") return item ? "True" : "False";
  return typeof item === "number" && value.dtype.is_floating_point
    ? float_text(item)
    : String(item);
}

/** A shape as Python's torch.Size prints it. */
export const size_text = (shape: Shape): string => `torch.Size([${shape.join(", ")}])`;

/** A tensor in an error's text: "Tensor of shape (2, 3)". */
export const shape_text = (value: Tensor): string =>
  `${value.constructor.name} of shape ${python_text([...value.shape])}`;
