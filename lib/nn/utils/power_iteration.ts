/** Weights as matrices, whose largest singular value the power method finds. */
import type { Tensor } from "../../torch/index.js";

/** The weight as a matrix whose rows are those of dimension `dim`. */
export function as_matrix(weight: Tensor, dim: number): Tensor {
  const others = Array.from({ length: weight.dim() }, (_, i) => i).filter((i) => i !== dim);
  const rows_first = dim === 0 ? weight : weight.permute(dim, ...others);
  return rows_first.reshape(rows_first.size(0), -1);
}
