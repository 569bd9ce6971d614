/** The operators that torch.masked calls as functions. */

import { functions } from "../dispatch/operators.js";
import type { PrivateTorchFunctions, TorchFunctions } from "../generated/functions.js";
import type { Tensor } from "../tensor/index.js";
import type { Device, Dtype, Shape } from "../types.js";

interface Unlisted {
  segment_reduce(data: Tensor, reduce: string, options: { offsets: Tensor }): Tensor;
  sparse_coo_tensor(
    indices: Tensor,
    values: Tensor,
    size: Shape,
    options?: { dtype?: Dtype; device?: Device },
  ): Tensor;
  sparse_csr_tensor(
    crow_indices: Tensor,
    col_indices: Tensor,
    values: Tensor,
    size: Shape,
    options: { dtype: Dtype; device: Device },
  ): Tensor;
}

export const aten = functions(
  (
    "_sparse_broadcast_to _sparse_csr_prod _sparse_csr_sum _unique2 broadcast_to cat cumsum diff " +
    "empty maximum ones segment_reduce sparse_coo_tensor sparse_csr_tensor unique_dim where"
  ).split(" "),
) as unknown as Omit<TorchFunctions, keyof Unlisted> & PrivateTorchFunctions & Unlisted;
