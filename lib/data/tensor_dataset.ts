import { Tensor, torch } from "../torch/index.js";
import { kind_of } from "../torch/internal.js";
import { Dataset, place_of } from "./dataset.js";
import { index_list } from "./indices.js";

/** A row of each tensor. */
type Rows<Tensors extends readonly Tensor[]> = { -readonly [I in keyof Tensors]: Tensor };

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
export class TensorDataset<Tensors extends readonly Tensor[] = readonly Tensor[]> extends Dataset<
  Rows<Tensors>
> {
  /** The tensors, whose first dimensions are the samples. */
  readonly tensors: Tensors;
  /** The number of samples. */
  readonly length: number;

  /**
   * Makes a dataset of the rows of tensors.
   *
   * @throws RangeError if there is no tensor, one has no dimension, or their first dimensions
   *   differ; TypeError for anything that is not a tensor
   */
  constructor(...tensors: Tensors) {
    super();
    const [first] = tensors;
    if (first === undefined) throw new RangeError("TensorDataset expects at least one tensor");
    const lengths = tensors.map((tensor, i) => {
      if (!(tensor instanceof Tensor)) {
        throw new TypeError(
          `TensorDataset(): argument ${i + 1} must be Tensor, not ${kind_of(tensor)}: an array of samples is a dataset by itself`,
        );
      }
      return tensor.size(0);
    });
    if (new Set(lengths).size > 1) {
      throw new RangeError(
        `Size mismatch between tensors: their first dimensions are ${lengths.join(", ")}, and should be equal`,
      );
    }
    this.tensors = tensors;
    this.length = first.size(0);
  }

  /** The rows of that number; negative numbers count from the end. */
  get(index: number): Rows<Tensors> {
    const row = place_of(index, this.length, "dataset");
    return this.tensors.map((tensor) => tensor.select(0, row)) as Rows<Tensors>;
  }

  /** The rows of those numbers, stacked: one tensor for each of the dataset's. */
  override get_batch(indices: readonly number[]): Rows<Tensors> {
    const rows = torch.tensor(
      index_list(indices, "indices").map((index) => place_of(index, this.length, "dataset")),
      { dtype: torch.int64 },
    );
    return this.tensors.map((tensor) =>
      tensor.index_select(0, rows.to(tensor.device)),
    ) as Rows<Tensors>;
  }
}
