import { type Arguments, elements_of, kinds, signature } from "../torch/internal.js";
import {
  type DataSource,
  Dataset,
  dataset_kind,
  length_of,
  place_of,
  sample_of,
} from "./dataset.js";

/** The parameters of {@link ConcatDataset}, by name. */
export interface ConcatDatasetOptions<Sample> {
  /** The datasets, in order. */
  datasets: Iterable<DataSource<Sample>>;
}

const read = signature<ConcatDatasetOptions<unknown>>("ConcatDataset", {
  datasets: kinds.iterable(),
});

/** Several datasets as one, one after the other. Mirrors torch.utils.data.ConcatDataset. */
export class ConcatDataset<Sample> extends Dataset<Sample> {
  /** The datasets, in order. */
  readonly datasets: readonly DataSource<Sample>[];

  /**
   * Makes one dataset of several.
   *
   * @throws RangeError if there is no dataset; TypeError for one that gives its samples only one
   *   after the other: {@link ChainDataset} is for those
   */
  constructor(
    ...args: Arguments<[datasets: Iterable<DataSource<Sample>>], [], ConcatDatasetOptions<Sample>>
  ) {
    const { datasets } = read(args);
    super();
    this.datasets = elements_of(datasets) as DataSource<Sample>[];
    if (this.datasets.length === 0)
      throw new RangeError("ConcatDataset expects at least one dataset");
    for (const dataset of this.datasets) {
      if (dataset_kind(dataset) === "stream") {
        throw new TypeError("ConcatDataset does not support IterableDataset: use ChainDataset");
      }
      length_of(dataset);
    }
  }

  /** The number of samples in each dataset together with those before it. */
  get cumulative_sizes(): number[] {
    let sum = 0;
    return this.datasets.map((dataset) => {
      sum += length_of(dataset);
      return sum;
    });
  }

  /** The number of samples of all datasets together. */
  get length(): number {
    return this.datasets.reduce((sum, dataset) => sum + length_of(dataset), 0);
  }

  /** The sample of that number; negative numbers count from the end. */
  get(index: number): Sample {
    let within = place_of(index, this.length, "dataset");
    for (const dataset of this.datasets) {
      const length = length_of(dataset);
      if (within < length) return sample_of(dataset, within);
      within -= length;
    }
    throw new RangeError(`there is no sample ${index}: the dataset has ${this.length}`);
  }
}
