import { type Generator, torch } from "../torch/index.js";
import { type Arguments, elements_of, kind_of, kinds, signature, warn } from "../torch/internal.js";
import {
  type Collated,
  type CollateFunction,
  collate,
  data_collate,
  data_convert,
  default_collate,
  default_convert,
  to_data,
} from "./collate.js";
import { type DataSource, type Dataset, dataset_kind, length_of, sample_of } from "./dataset.js";
import { samples_in_memory } from "./in_memory.js";
import * as data_kinds from "./kinds.js";
import { map_tensors } from "./map_tensors.js";
import { NumberColumns } from "./number_columns.js";
import { as_async, elements } from "./passes.js";
import {
  BatchSampler,
  check_count,
  draw_seed,
  RandomSampler,
  SequentialSampler,
} from "./sampler.js";
import { type Passes, read_stream, read_stream_async } from "./stream.js";

/** Options of {@link DataLoader}: its parameters by name, besides the dataset. */
export interface DataLoaderOptions<Sample = unknown, Batch = Collated<Sample>> {
  /**
   * The number of samples in a batch; null for no batches: each sample comes by itself. Default: 1.
   */
  batch_size?: number | null;
  /** Whether each pass is in a new random order. Default: false. */
  shuffle?: boolean | null;
  /** The order of the samples, instead of `shuffle`. */
  sampler?: Iterable<unknown> | null;
  /** The samples of each batch, instead of batch_size, shuffle, sampler and drop_last. */
  batch_sampler?: Iterable<readonly unknown[]> | null;
  /**
   * The number of processes that read samples. Default and only value: 0, the calling thread reads
   * them.
   */
  num_workers?: number;
  /**
   * Function that makes a batch of samples. Default: default_collate; default_convert without
   * batches.
   */
  collate_fn?: CollateFunction<Sample, Batch> | null;
  /** Whether the batches' tensors are in page-locked memory, if there is an accelerator. Default: false. */
  pin_memory?: boolean;
  /** Whether a last batch that is not full is left out. Default: false. */
  drop_last?: boolean;
  /** The time to wait for a batch of a process. Default and only value: 0. */
  timeout?: number;
  /** Called in each process. Default and only value: null. */
  worker_init_fn?: null;
  /** The way processes are started. Default and only value: null. */
  multiprocessing_context?: null;
  /** The generator that random numbers are drawn with. Default: torch's generator. */
  generator?: Generator | null;
  /** Batches that a process reads beforehand. Default and only value: null. */
  prefetch_factor?: null;
  /** Whether processes outlive a pass. Default and only value: false. */
  persistent_workers?: false;
  /** Deprecated in PyTorch. Default and only value: "". */
  pin_memory_device?: "";
  /** Whether batches come in the sampler's order: without processes they always do. Default: true. */
  in_order?: boolean;
}

type Read<Sample, Batch> = Required<DataLoaderOptions<Sample, Batch>> & {
  dataset: DataSource<Sample>;
};

/** Kind of a parameter that concerns only worker processes: `value` is all that it accepts. */
const without_processes = <T>(value: T): kinds.Kind<T> =>
  data_kinds.only(value, "torchnode reads samples on the calling thread, without processes");

type KeywordOnly = Pick<
  Read<unknown, unknown>,
  "prefetch_factor" | "persistent_workers" | "pin_memory_device" | "in_order"
>;

/** The number of processes that read samples: none. */
export const num_workers_kind = without_processes(0);

const keyword_only = {
  prefetch_factor: without_processes(null),
  persistent_workers: without_processes<false>(false),
  pin_memory_device: without_processes<"">(""),
  in_order: kinds.boolean(true),
};

const for_processes = {
  timeout: without_processes(0),
  worker_init_fn: without_processes(null),
  multiprocessing_context: without_processes(null),
};

/** Options that functions that make several loaders pass on to all of them. */
export const shared_options = {
  pin_memory: kinds.boolean(false),
  ...for_processes,
  generator: kinds.generator(),
  ...keyword_only,
};

/** Types of {@link shared_options}. */
export type SharedOptions = Pick<DataLoaderOptions, keyof typeof shared_options>;

const read = signature<Omit<Read<unknown, unknown>, keyof KeywordOnly>, KeywordOnly>(
  "DataLoader",
  {
    dataset: data_kinds.dataset(),
    batch_size: kinds.nullable(kinds.number(), 1),
    shuffle: kinds.nullable(kinds.boolean()),
    sampler: kinds.nullable(kinds.iterable<Iterable<unknown>>()),
    batch_sampler: kinds.nullable(kinds.iterable<Iterable<readonly unknown[]>>()),
    num_workers: num_workers_kind,
    collate_fn: kinds.nullable(kinds.callable<CollateFunction<unknown, unknown>>()),
    pin_memory: kinds.boolean(false),
    drop_last: kinds.boolean(false),
    ...for_processes,
    generator: kinds.generator(),
  },
  keyword_only,
);

/** @throws TypeError for options that exclude each other */
function check<Sample, Batch>(options: Read<Sample, Batch>): void {
  const { dataset, batch_size, shuffle, sampler, batch_sampler, drop_last } = options;
  if (dataset_kind(dataset) === "stream") {
    const given = Object.entries({ shuffle, sampler, batch_sampler });
    const [clash] = given.find(([, value]) => value !== null && value !== false) ?? [];
    if (clash !== undefined) {
      throw new TypeError(
        `DataLoader with IterableDataset: expected unspecified ${clash} option, since samples that come one after the other have no other order ([...dataset] is an array of them)`,
      );
    }
  }
  if (sampler !== null && shuffle) {
    throw new TypeError("sampler option is mutually exclusive with shuffle");
  }
  if (batch_sampler !== null) {
    const given = Object.entries({ batch_size: batch_size !== 1, shuffle, sampler, drop_last });
    const [clash] = given.find(([, value]) => value !== null && value !== false) ?? [];
    if (clash !== undefined) {
      throw new TypeError(`batch_sampler option is mutually exclusive with ${clash}`);
    }
  } else if (batch_size === null && drop_last) {
    throw new TypeError(
      "batch_size=null option disables auto-batching and is mutually exclusive with drop_last",
    );
  }
}

/** Whether samples can be, and then are, waited for. */
export const is_waited_for = (dataset: DataSource): boolean =>
  dataset_kind(dataset) === "stream" && Symbol.asyncIterator in dataset;

/**
 * The order of the samples if no sampler is given; null if the dataset has no order or the batches
 * have their own.
 */
function default_sampler(
  { shuffle, batch_sampler, generator }: DataLoaderOptions,
  dataset: DataSource,
): Iterable<number> | null {
  if (dataset_kind(dataset) === "stream" || (batch_sampler ?? null) !== null) return null;
  const sized = dataset as { readonly length: number };
  return shuffle ? new RandomSampler(sized, { generator }) : new SequentialSampler(sized);
}

function pinned(batch: unknown): unknown {
  return map_tensors(batch, (tensor) => tensor.pin_memory());
}

/**
 * A dataset in batches.
 *
 * ```ts
 * for (const [x, y] of new DataLoader(new TensorDataset(xs, ys), { batch_size: 64, shuffle: true })) …
 * for await (const batch of new DataLoader(lines_of_a_file, 64)) …
 * ```
 *
 * A dataset is a {@link Dataset}, an array, a tensor (its rows), a Map with a sampler of its keys, or
 * anything that can be iterated over, by `for await` too. An iterator that can be read only once, such
 * as a generator's, is an error in the second pass.
 *
 * From the same seed its batches are Python's, and so is the generator's state afterwards: each
 * iterator takes one 64-bit number from the generator when it is made, and a shuffling one another.
 *
 * Mirrors torch.utils.data.DataLoader with num_workers=0.
 *
 * @typeParam Sample a sample of the dataset
 * @typeParam Batch a batch. Default: of such samples, by {@link default_collate}; a loader with
 *   `batch_size: null` or a dataset with a `get_batch` of its own is given it.
 */
export class DataLoader<Sample = unknown, Batch = Collated<Sample>>
  implements Iterable<Batch>, AsyncIterable<Batch>
{
  /** The data that the batches are made of. */
  readonly dataset: DataSource<Sample>;
  /** The order of the samples; null for an iterable dataset, and if a batch_sampler is given. */
  readonly sampler: Iterable<unknown> | null;
  /** The samples of each batch; null for an iterable dataset, and without batches. */
  readonly batch_sampler: Iterable<readonly unknown[]> | null;
  /** The source of the random order; null for torch's default generator. */
  readonly generator: Generator | null;
  /** The number of worker processes, which is always 0: batches are made on JavaScript's thread. */
  readonly num_workers = 0;
  /** Whether batches are put into page-locked memory. Default: false. */
  readonly pin_memory: boolean;
  /** The number of samples in a batch; null if a batch_sampler is given or there are no batches. */
  readonly batch_size: number | null;
  /** Whether a last batch that is not full is left out. Default: false. */
  readonly drop_last: boolean;
  /** The function that makes a batch of samples. */
  collate_fn: CollateFunction<Sample, Batch>;
  /** The options as given, for loaders that are made after this one. */
  readonly options: Readonly<DataLoaderOptions<Sample, Batch>>;
  readonly #numbers: NumberColumns;
  readonly #passes: Passes = { longer_than: null };

  /**
   * Makes a loader of a dataset, or of any iterable of samples.
   *
   * @throws TypeError for options that exclude each other, and for anything that is not a dataset
   * @throws RangeError for a batch_size that is not a positive integer
   */
  constructor(
    ...args: Arguments<
      [dataset: DataSource<Sample>],
      [
        batch_size: number | null,
        shuffle: boolean | null,
        sampler: Iterable<unknown> | null,
        batch_sampler: Iterable<readonly unknown[]> | null,
        num_workers: number,
        collate_fn: CollateFunction<Sample, Batch> | null,
        pin_memory: boolean,
        drop_last: boolean,
        timeout: number,
        worker_init_fn: null,
        multiprocessing_context: null,
        generator: Generator | null,
      ],
      DataLoaderOptions<Sample, Batch> & { dataset: DataSource<Sample> }
    >
  ) {
    const { dataset, ...options } = read(args) as Read<Sample, Batch>;
    check({ dataset, ...options });
    const { batch_size, drop_last, generator, batch_sampler } = options;
    this.options = options;
    this.dataset = dataset;
    this.generator = generator;
    this.drop_last = drop_last;
    this.batch_size = batch_sampler === null ? batch_size : null;
    this.pin_memory = options.pin_memory && can_pin();
    this.sampler = options.sampler ?? default_sampler(options as DataLoaderOptions, dataset);
    this.batch_sampler = batch_sampler;
    if (this.batch_size !== null) {
      check_count("batch_size", this.batch_size);
      if (this.sampler !== null) {
        const order = this.sampler as Iterable<number>;
        this.batch_sampler = new BatchSampler(order, this.batch_size, drop_last);
      }
    }
    const by_default = this.#is_batched ? default_collate : default_convert;
    this.collate_fn = options.collate_fn ?? (by_default as CollateFunction<Sample, Batch>);
    this.#numbers = new NumberColumns(() => this.#at_hand());
  }

  /** Samples whose numbers can be looked at before they are read. */
  *#at_hand(): IterableIterator<unknown> {
    const { collate_fn } = this as { collate_fn: unknown };
    for (const sample of samples_in_memory(this.dataset)) {
      yield collate_fn === data_collate ? to_data(sample) : sample;
    }
  }

  get #is_batched(): boolean {
    return this.batch_size !== null || this.batch_sampler !== null;
  }

  /**
   * The number of batches.
   *
   * @throws TypeError if the number is not known because the dataset is an iterable without a
   * length
   */
  get length(): number {
    if (this.batch_sampler !== null) return length_of(this.batch_sampler);
    if (this.sampler !== null) return length_of(this.sampler);
    const batches = length_of(this.dataset) / (this.batch_size ?? 1);
    return this.drop_last ? Math.floor(batches) : Math.ceil(batches);
  }

  /** The batch of the samples with those numbers; without batches, the sample of that number. */
  fetch(indices: readonly unknown[] | unknown): Batch {
    const { dataset } = this;
    const { get_batch } = dataset as Partial<Dataset<Sample>>;
    const many = indices as readonly number[];
    if (Array.isArray(indices) && typeof get_batch === "function") {
      const is_plain = this.#is_batched ? this.#collates_plainly : this.#converts_plainly;
      if (is_plain) return this.#finished(get_batch.call(dataset, many));
    }
    if (!this.#is_batched) return this.#made(sample_of(dataset, indices as number));
    return this.#made(elements_of(many).map((index) => sample_of(dataset, index)));
  }

  get #collates_plainly(): boolean {
    const { collate_fn } = this as { collate_fn: unknown };
    return collate_fn === default_collate || collate_fn === data_collate;
  }

  get #converts_plainly(): boolean {
    const { collate_fn } = this as { collate_fn: unknown };
    return collate_fn === default_convert || collate_fn === data_convert;
  }

  /** The batch that samples make; without batches, what a sample makes. */
  #made(samples: unknown): Batch {
    const { collate_fn } = this as { collate_fn: unknown };
    if (!this.#is_batched || !this.#collates_plainly) {
      return this.#finished((collate_fn as (given: unknown) => unknown)(samples));
    }
    const list = samples as readonly unknown[];
    const given = collate_fn === data_collate ? list.map((item) => to_data(item)) : list;
    return this.#finished(collate(given, this.#numbers));
  }

  #finished(batch: unknown): Batch {
    return (this.pin_memory ? pinned(batch) : batch) as Batch;
  }

  /**
   * A new pass.
   *
   * @throws TypeError for samples that must be awaited: read those by `for await`
   */
  [Symbol.iterator](): IterableIterator<Batch> {
    if (dataset_kind(this.dataset) === "stream" && !(Symbol.iterator in this.dataset)) {
      throw new TypeError(
        `the samples of ${kind_of(this.dataset)} have to be waited for: read the DataLoader by "for await (const batch of loader)"`,
      );
    }
    // Python seeds its worker processes with it; drawing it here keeps the generators in step.
    draw_seed(this.generator);
    return this.#batches();
  }

  /** A new pass, over samples that have to be waited for too. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Batch> {
    draw_seed(this.generator);
    return is_waited_for(this.dataset) ? this.#batches_async() : as_async(this.#batches());
  }

  *#batches(): IterableIterator<Batch> {
    if (dataset_kind(this.dataset) === "stream") {
      const groups = read_stream(this.dataset as Iterable<Sample>, this, this.#passes);
      for (const samples of groups) yield this.#made(samples);
      return;
    }
    const [order, what] =
      this.batch_sampler === null
        ? [this.sampler, "sampler"]
        : [this.batch_sampler, "batch_sampler"];
    for (const indices of elements(order as Iterable<unknown>, what)) yield this.fetch(indices);
  }

  async *#batches_async(): AsyncIterableIterator<Batch> {
    const groups = read_stream_async(this.dataset as AsyncIterable<Sample>, this, this.#passes);
    for await (const samples of groups) yield this.#made(samples);
  }
}

function can_pin(): boolean {
  if (torch.cuda.is_available()) return true;
  warn(
    "'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.",
  );
  return false;
}

/** A loader as an argument. */
export const loader_kind = <Batch>(): kinds.Kind<DataLoader<unknown, Batch>> =>
  new kinds.Kind<DataLoader<unknown, Batch>>(
    "a DataLoader (DataBunch.create makes them of datasets)",
    (value) => value instanceof DataLoader,
  );
