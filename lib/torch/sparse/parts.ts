/** The tensors that a sparse tensor consists of. */
import type { Tensor } from "../tensor/index.js";

/** Indices and values, outside the graph, in the order that the layout's constructor takes them. */
export function parts_of(tensor: Tensor): Tensor[] {
  const plain = tensor.detach();
  switch (tensor.layout.name) {
    case "sparse_coo":
      return [plain["_indices"](), plain["_values"]()];
    case "sparse_csr":
    case "sparse_bsr":
      return [plain.crow_indices(), plain.col_indices(), plain.values()];
    default:
      return [plain.ccol_indices(), plain.row_indices(), plain.values()];
  }
}
