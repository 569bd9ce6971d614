/** torch.where for sparse tensors as well: of a masked input's elements, those that are specified. */
import { sparse_coo, sparse_csr, strided } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import { aten } from "./aten.js";

/** Coordinates, a column each, as places in the flattened sparse dimensions. */
function flat_places(indices: Tensor, sizes: readonly number[]): Tensor {
  const flat = indices.new_zeros([indices.size(1)]);
  sizes.forEach((size, dim) => {
    flat.mul_(size).add_(indices.at(dim));
  });
  return flat;
}

/** The elements of two lists without repetitions, and how often each occurs. */
function counted(a: Tensor, b: Tensor): { union: Tensor; counts: Tensor } {
  const [union, , counts] = aten["_unique2"](aten.cat([a, b]), true, false, true);
  return { union, counts };
}

/** The places at which a condition holds. */
const places = (condition: Tensor): Tensor => condition.nonzero().at(":", 0);

/** Returns the elements that both lists have, and their places in the sorted union of the two. */
function intersection(a: Tensor, b: Tensor): { common: Tensor; at: Tensor } {
  const { union, counts } = counted(a, b);
  const at = places(counts.gt(1));
  return { common: union.at(at), at };
}

/** Returns the elements that only the first list has. */
function without(a: Tensor, b: Tensor): Tensor {
  const { union, counts } = counted(a, b);
  return intersection(union.at(places(counts.eq(1))), a).common;
}

function check(mask: Tensor, input: Tensor): void {
  if (mask.layout !== input.layout) {
    throw new Error(`mask.layout must match input.layout, got ${mask.layout}`);
  }
  if (mask.shape.join() !== input.shape.join()) {
    throw new Error(`mask.shape must match input.shape: [${mask.shape}] vs [${input.shape}]`);
  }
  if (mask.dense_dim() !== input.dense_dim()) {
    throw new Error(
      `mask.dense_dim() must match input.dense_dim(): ${mask.dense_dim()} vs ${input.dense_dim()}`,
    );
  }
}

/** Returns the mask's coordinates that have anything not masked out. */
function masked_in(mask: Tensor, places_of_mask: Tensor, sparse_dim: number): Tensor {
  let values = mask.values();
  if (mask.dense_dim() > 0) {
    for (let dim = sparse_dim; dim >= 1; dim--) values = values.any(dim);
  }
  return places_of_mask.at(places(values));
}

function sparse_coo_where(mask: Tensor, given: Tensor, fill: Tensor | null): Tensor {
  check(mask, given);
  const input = given.coalesce();
  const sizes = input.shape.slice(0, input.sparse_dim());
  const of_input = flat_places(input.indices(), sizes);
  const of_mask = flat_places(mask.indices(), mask.shape.slice(0, mask.sparse_dim()));
  const wanted = masked_in(mask, of_mask, input.sparse_dim());
  const specified = intersection(wanted, of_input).common;
  const { at } = intersection(of_input, specified);
  const indices = input.indices().at(":", at);
  let values = input.values().at(at);
  if (mask.dense_dim() > 0) {
    const inside = mask.values().at(intersection(of_mask, specified).at);
    values = aten.where(inside, values, fill as Tensor);
  }
  // Elements that the mask lets through and the input does not specify are 0.
  const zeros = intersection(of_mask, without(wanted, specified)).at;
  const zero_indices = mask.indices().at(":", zeros);
  const count = zero_indices.size(1);
  if (count === 0) return aten.sparse_coo_tensor(indices, values, input.shape)["_coalesced_"](true);
  const zero_values = values.new_zeros([count, ...values.shape.slice(1)]);
  return aten
    .sparse_coo_tensor(
      aten.cat([indices, zero_indices], 1),
      aten.cat([values, zero_values]),
      input.shape,
    )
    .coalesce();
}

/**
 * The input where the mask is true, else `fill`. For sparse tensors the result specifies the
 * elements that the mask lets through, and all others stand for `fill`.
 */
export function where(mask: Tensor, input: Tensor, fill: Tensor | null): Tensor {
  if (mask.layout === strided) return aten.where(mask, input, fill as Tensor);
  if (mask.layout === sparse_coo) return sparse_coo_where(mask, input, fill);
  if (mask.layout === sparse_csr) {
    return sparse_coo_where(mask.to_sparse(), input.to_sparse(), fill).to_sparse_csr();
  }
  throw new RangeError(
    `_where expects strided or sparse COO or sparse CSR tensor but got ${mask.layout}`,
  );
}
