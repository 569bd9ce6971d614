import type { Generator, Tensor } from "../torch/index.js";
import { type CollateFunction, data_collate, default_collate } from "./collate.js";
import { type Samples, sample_at } from "./dataset.js";
import {
  BatchSampler,
  draw_seed,
  RandomSampler,
  type Sampler,
  SequentialSampler,
} from "./sampler.js";

export interface DataLoaderOptions<Sample = unknown, Batch = Tensor[]> {
  /** How many samples make a batch. Default: 1. */
  batch_size?: number;
  /** Whether each pass is in a new random order. Default: false. */
  shuffle?: boolean;
  /** The order of the samples, instead of `shuffle`. */
  sampler?: Sampler;
  /** The samples of each batch, instead of batch_size, shuffle, sampler and drop_last. */
  batch_sampler?: Sampler<number[]>;
  /** What makes a batch of samples. Default: default_collate. */
  collate_fn?: CollateFunction<Sample, Batch>;
  /** Whether a last batch that is not full is left out. Default: false. */
  drop_last?: boolean;
  /** What random numbers are drawn with. Default: torch's generator. */
  generator?: Generator;
}

function check<Sample, Batch>(options: DataLoaderOptions<Sample, Batch>): void {
  const { batch_size, shuffle, sampler, batch_sampler, drop_last } = options;
  if (sampler !== undefined && shuffle) {
    throw new TypeError("sampler option is mutually exclusive with shuffle");
  }
  if (batch_sampler === undefined) return;
  const given = Object.entries({ batch_size, shuffle, sampler, drop_last });
  const [clash] = given.find(([, value]) => value !== undefined && value !== false) ?? [];
  if (clash !== undefined) {
    throw new TypeError(`batch_sampler option is mutually exclusive with ${clash}`);
  }
}

/**
 * A dataset in batches.
 *
 * ```ts
 * for (const [x, y] of new DataLoader(new TensorDataset(xs, ys), { batch_size: 64, shuffle: true })) …
 * ```
 *
 * From the same seed its batches are Python's, and so is the generator's state afterwards: each
 * iterator takes one 64-bit number from the generator when it is made, and a shuffling one another.
 *
 * Mirrors torch.utils.data.DataLoader with num_workers=0.
 */
export class DataLoader<Sample = unknown, Batch = Tensor[]> implements Iterable<Batch> {
  readonly dataset: Samples<Sample>;
  readonly sampler: Sampler;
  readonly batch_sampler: Sampler<number[]>;
  readonly generator: Generator | undefined;
  collate_fn: CollateFunction<Sample, Batch>;
  /** The options as given, for loaders that are made after this one. */
  readonly options: Readonly<DataLoaderOptions<Sample, Batch>>;

  /**
   * @throws TypeError for options that exclude each other
   * @throws RangeError for a batch_size that is not a positive integer
   */
  constructor(dataset: Samples<Sample>, options: DataLoaderOptions<Sample, Batch> = {}) {
    check(options);
    const { batch_size = 1, shuffle = false, drop_last = false, generator } = options;
    this.options = options;
    this.dataset = dataset;
    this.generator = generator;
    this.collate_fn = options.collate_fn ?? (default_collate as CollateFunction<Sample, Batch>);
    this.sampler =
      options.sampler ??
      (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
    this.batch_sampler =
      options.batch_sampler ?? new BatchSampler(this.sampler, batch_size, drop_last);
  }

  /** How many batches there are. */
  get length(): number {
    return this.batch_sampler.length;
  }

  /** How many samples make a batch; null where a batch_sampler decides. */
  get batch_size(): number | null {
    return this.batch_sampler instanceof BatchSampler ? this.batch_sampler.batch_size : null;
  }

  get drop_last(): boolean {
    return this.batch_sampler instanceof BatchSampler && this.batch_sampler.drop_last;
  }

  /** The batch of the samples with those numbers. */
  fetch(indices: readonly number[]): Batch {
    const { dataset, collate_fn } = this;
    const collates_plainly = collate_fn === default_collate || collate_fn === data_collate;
    if (collates_plainly && "get_batch" in dataset && dataset.get_batch !== undefined) {
      return dataset.get_batch(indices) as Batch;
    }
    return collate_fn(indices.map((index) => sample_at(dataset, index)));
  }

  [Symbol.iterator](): IterableIterator<Batch> {
    // Python seeds its worker processes with it; drawing it here keeps the generators in step.
    draw_seed(this.generator);
    return this.#batches();
  }

  *#batches(): IterableIterator<Batch> {
    for (const indices of this.batch_sampler) yield this.fetch(indices);
  }
}
