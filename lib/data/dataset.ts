/**
 * Samples that are read by their number. An array of samples is a dataset as well, wherever a
 * {@link Samples} is taken.
 *
 * Mirrors torch.utils.data.Dataset: `get(i)` is its `dataset[i]`, `length` its `len(dataset)`.
 */
export interface Dataset<Sample = unknown> {
  /** How many samples there are. */
  readonly length: number;
  /** The sample of that number, from 0 to `length - 1`. */
  get(index: number): Sample;
  /**
   * Many samples at once, already collated into a batch. Where a dataset has it, a DataLoader with
   * the default `collate_fn` calls it in the place of `get`: one crossing a batch, not one a sample.
   */
  get_batch?(indices: readonly number[]): unknown;
}

/** What samplers and data loaders read from. */
export type Samples<Sample = unknown> = Dataset<Sample> | readonly Sample[];

/** The sample of that number. */
export function sample_at<Sample>(samples: Samples<Sample>, index: number): Sample {
  return "get" in samples ? samples.get(index) : (samples[index] as Sample);
}

/** Several datasets as one, one after the other. Mirrors torch.utils.data.ConcatDataset. */
export class ConcatDataset<Sample> implements Dataset<Sample> {
  readonly datasets: readonly Samples<Sample>[];

  /** @throws RangeError where there is no dataset */
  constructor(datasets: Iterable<Samples<Sample>>) {
    this.datasets = [...datasets];
    if (this.datasets.length === 0)
      throw new RangeError("ConcatDataset expects at least one dataset");
  }

  get length(): number {
    return this.datasets.reduce((sum, { length }) => sum + length, 0);
  }

  get(index: number): Sample {
    let within = index;
    for (const samples of this.datasets) {
      if (within >= 0 && within < samples.length) return sample_at(samples, within);
      within -= samples.length;
    }
    throw new RangeError(`there is no sample ${index}: the dataset has ${this.length}`);
  }
}
