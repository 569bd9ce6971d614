/** The methods that give the indices of compressed sparse tensors. */
type Indices = "crow_indices" | "ccol_indices" | "col_indices" | "row_indices";

/** By a layout's name: the method of the compressed indices, and that of the plain ones. */
export function compressed_parts(layout: string): readonly [Indices, Indices] {
  return layout === "sparse_csr" || layout === "sparse_bsr"
    ? ["crow_indices", "col_indices"]
    : ["ccol_indices", "row_indices"];
}
