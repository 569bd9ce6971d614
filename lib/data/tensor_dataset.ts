import { type Tensor, torch } from "../torch/index.js";
import type { Dataset } from "./dataset.js";

/**
 * Tensors whose first dimension counts the samples: sample i is the array of their rows i.
 *
 * ```ts
 * const train = new TensorDataset(x, y);
 * const [x0, y0] = train.get(0);
 * ```
 *
 * Mirrors torch.utils.data.TensorDataset.
 */
export class TensorDataset implements Dataset<Tensor[]> {
  readonly tensors: readonly Tensor[];
  readonly length: number;

  /** @throws RangeError where there is no tensor, or their first dimensions differ */
  constructor(...tensors: Tensor[]) {
    const [first] = tensors;
    if (first === undefined) throw new RangeError("TensorDataset expects at least one tensor");
    const lengths = tensors.map((tensor) => tensor.size(0));
    if (new Set(lengths).size > 1) {
      throw new RangeError(
        `Size mismatch between tensors: their first dimensions are ${lengths.join(", ")}, and should be equal`,
      );
    }
    this.tensors = tensors;
    this.length = first.size(0);
  }

  get(index: number): Tensor[] {
    return this.tensors.map((tensor) => tensor.select(0, index));
  }

  /** The rows of those numbers, stacked: one tensor for each of the dataset's. */
  get_batch(indices: readonly number[]): Tensor[] {
    const rows = torch.tensor(indices, { dtype: torch.int64 });
    return this.tensors.map((tensor) => tensor.index_select(0, rows.to(tensor.device)));
  }
}
