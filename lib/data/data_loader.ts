import { type Generator, torch } from "../torch/index.js";
import { type Arguments, is_promise, kind_of, kinds, warn } from "../torch/internal.js";
import {
  type Collated,
  type CollateFunction,
  data_collate,
  default_collate,
  default_convert,
  to_data,
} from "./collate.js";
import {
  check_options,
  type DataLoaderOptions,
  type ReadLoader,
  read_loader,
  type WorkerInitFunction,
} from "./data_loader_options.js";
import { type DataSource, dataset_kind, known_length, length_of } from "./dataset.js";
import { type BatchSource, batch_of, fetch_batch } from "./fetch.js";
import { samples_in_memory } from "./in_memory.js";
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
import { check_reported, type Passes, read_stream, read_stream_async } from "./stream.js";
import { worker_pool } from "./workers/loader_pool.js";
import type { WorkerPool } from "./workers/pool.js";
import type { Answer } from "./workers/protocol.js";
import { asynchronous_pass, synchronous_pass, WorkerPass } from "./workers/worker_pass.js";

/** Whether batches of a loader are waited for by `for await`, and not made while it asks for them. */
export const is_waited_for = ({ dataset, num_workers }: DataLoader): boolean =>
  num_workers > 0 || is_asynchronous(dataset);

const is_asynchronous = (dataset: DataSource): boolean =>
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

/** Ends the workers of loaders that are no longer there. */
const forgotten = new FinalizationRegistry<WorkerPool>((pool) => pool.end());

const advice_for_workers =
  " For multiprocessing data-loading, this could be caused by not properly configuring the " +
  "IterableDataset replica at each worker: get_worker_info tells it which part is its own.";

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
 * With `num_workers` the batches are made by threads, from a {@link worker_dataset} or from data that
 * can be posted, while this one trains. They come in shared memory, without a copy, and are read by
 * `for` as well as by `for await`. Each worker has a default generator of its own, with the seed of
 * Python's worker: the same draws give the same samples.
 *
 * Mirrors torch.utils.data.DataLoader.
 *
 * @typeParam Sample a sample of the dataset
 * @typeParam Batch a batch. Default: of such samples, by {@link default_collate}; a loader with
 *   `batch_size: null` or a dataset with a `get_batch` of its own is given it.
 */
export class DataLoader<Sample = unknown, Batch = Collated<Awaited<Sample>>>
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
  /** The number of worker threads; 0 if the thread that reads the batches makes them. */
  readonly num_workers: number;
  /** The number of batches that each worker makes beforehand; null without workers. */
  readonly prefetch_factor: number | null;
  /** Whether workers stay for the next pass. */
  readonly persistent_workers: boolean;
  /** The seconds to wait for a batch of a worker; 0 for no limit. */
  readonly timeout: number;
  /** The function that each worker calls with its number before it reads samples. */
  readonly worker_init_fn: WorkerInitFunction | null;
  /** Whether batches come in the sampler's order. */
  readonly in_order: boolean;
  /** Whether batches are put into page-locked memory. Default: false. */
  readonly pin_memory: boolean;
  /** The number of samples in a batch; null if a batch_sampler is given or there are no batches. */
  readonly batch_size: number | null;
  /** Whether a last batch that is not full is left out. Default: false. */
  readonly drop_last: boolean;
  /** The function that makes a batch of samples. */
  collate_fn: CollateFunction<Awaited<Sample>, Batch>;
  /** The options as given, for loaders that are made after this one. */
  readonly options: Readonly<DataLoaderOptions<Sample, Batch>>;
  readonly #numbers: NumberColumns;
  readonly #passes: Passes = { longer_than: null };
  #pool: WorkerPool | null = null;

  /**
   * Makes a loader of a dataset, or of any iterable of samples.
   *
   * @throws TypeError for options that exclude each other, and for anything that is not a dataset
   * @throws RangeError for a batch_size that is not a positive integer, and for options about
   *   workers that have no meaning
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
        collate_fn: CollateFunction<Awaited<Sample>, Batch> | null,
        pin_memory: boolean,
        drop_last: boolean,
        timeout: number,
        worker_init_fn: WorkerInitFunction | null,
        multiprocessing_context: null,
        generator: Generator | null,
      ],
      DataLoaderOptions<Sample, Batch> & { dataset: DataSource<Sample> }
    >
  ) {
    const { dataset, ...options } = read_loader(args) as ReadLoader<Sample, Batch>;
    check_options({ dataset, ...options });
    const { batch_size, drop_last, generator, batch_sampler } = options;
    this.options = options;
    this.dataset = dataset;
    this.generator = generator;
    this.drop_last = drop_last;
    this.batch_size = batch_sampler === null ? batch_size : null;
    this.num_workers = options.num_workers;
    this.prefetch_factor = options.prefetch_factor ?? (options.num_workers > 0 ? 2 : null);
    this.persistent_workers = options.persistent_workers;
    this.timeout = options.timeout;
    this.worker_init_fn = options.worker_init_fn;
    this.in_order = options.in_order;
    this.pin_memory = options.pin_memory && can_pin(options.pin_memory_device);
    this.sampler = options.sampler ?? default_sampler(options as DataLoaderOptions, dataset);
    this.batch_sampler = batch_sampler;
    if (this.batch_size !== null) {
      check_count("batch_size", this.batch_size);
      if (this.sampler !== null) {
        const order = this.sampler as Iterable<number>;
        this.batch_sampler = new BatchSampler(order, this.batch_size, drop_last);
      }
    }
    const by_default = this.is_batched ? default_collate : default_convert;
    this.collate_fn = options.collate_fn ?? (by_default as CollateFunction<Awaited<Sample>, Batch>);
    this.#numbers = new NumberColumns(() => this.#at_hand());
  }

  /** Samples whose numbers can be looked at before they are read. */
  *#at_hand(): IterableIterator<unknown> {
    const { collate_fn } = this as { collate_fn: unknown };
    for (const sample of samples_in_memory(this.dataset)) {
      yield collate_fn === data_collate ? to_data(sample) : sample;
    }
  }

  /** Whether there are batches, and not single samples. */
  get is_batched(): boolean {
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

  /**
   * The batch of the samples with those numbers; without batches, the sample of that number. This
   * thread makes it, workers or not.
   *
   * @throws TypeError for samples that have to be waited for
   */
  fetch(indices: readonly unknown[] | unknown): Batch {
    return this.#finished(fetch_batch(this.#source, indices, this.#numbers, false));
  }

  get #source(): BatchSource {
    return this as unknown as BatchSource;
  }

  /** The batch as it is given, once it is there. */
  #finished(batch: unknown): Batch {
    if (!this.pin_memory) return batch as Batch;
    return (is_promise(batch) ? Promise.resolve(batch).then(pinned) : pinned(batch)) as Batch;
  }

  /**
   * A new pass.
   *
   * @throws TypeError for samples that must be awaited: read those by `for await`, or by workers
   */
  [Symbol.iterator](): IterableIterator<Batch> {
    if (this.num_workers > 0) return synchronous_pass(this.#worker_pass());
    if (dataset_kind(this.dataset) === "stream" && !(Symbol.iterator in this.dataset)) {
      throw new TypeError(
        `the samples of ${kind_of(this.dataset)} have to be waited for: read the DataLoader by "for await (const batch of loader)"`,
      );
    }
    // Python seeds its worker processes with it; drawing it here keeps the generators in step.
    draw_seed(this.generator);
    return this.#batches(false);
  }

  /** A new pass, over samples that have to be waited for too. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Batch> {
    if (this.num_workers > 0) return asynchronous_pass(this.#worker_pass());
    draw_seed(this.generator);
    return is_asynchronous(this.dataset) ? this.#batches_async() : as_async(this.#batches(true));
  }

  /** The order that batches are asked for in; null for a dataset that has none. */
  #order(): Iterable<unknown> | null {
    if (dataset_kind(this.dataset) === "stream") return null;
    const [order, what] =
      this.batch_sampler === null
        ? [this.sampler, "sampler"]
        : [this.batch_sampler, "batch_sampler"];
    return elements(order as Iterable<unknown>, what);
  }

  /** @param waits whether batches may be promises */
  *#batches(waits: boolean): IterableIterator<Batch> {
    const order = this.#order();
    if (order === null) {
      const groups = read_stream(this.dataset as Iterable<Sample>, this, this.#passes);
      for (const samples of groups) {
        yield this.#finished(batch_of(this.#source, samples, this.#numbers));
      }
      return;
    }
    for (const indices of order) {
      yield this.#finished(fetch_batch(this.#source, indices, this.#numbers, waits));
    }
  }

  async *#batches_async(): AsyncIterableIterator<Batch> {
    const groups = read_stream_async(this.dataset as AsyncIterable<Sample>, this, this.#passes);
    for await (const samples of groups) {
      yield this.#finished(batch_of(this.#source, samples, this.#numbers));
    }
  }

  /** A pass that workers make, which have begun when it is returned. */
  #worker_pass(): WorkerPass<Batch> {
    const { persistent_workers } = this;
    if (this.#pool?.is_ended !== false) {
      const pool = worker_pool(this.#source, this, BigInt(draw_seed(this.generator)));
      if (persistent_workers) forgotten.register(this, pool, pool);
      this.#pool = persistent_workers ? pool : null;
      return this.#pass_of(pool);
    }
    return this.#pass_of(this.#pool);
  }

  #pass_of(pool: WorkerPool): WorkerPass<Batch> {
    const { persistent_workers: persistent, prefetch_factor, in_order, timeout } = this;
    const order = this.#order()?.[Symbol.iterator]() ?? null;
    const length = order === null ? known_length(this.dataset) : undefined;
    let count = 0;
    return new WorkerPass<Batch>({
      pool,
      order,
      prefetch_factor: prefetch_factor as number,
      in_order,
      timeout,
      persistent,
      finish: ({ batch, columns = [], samples = 0 }: Answer): Batch => {
        count += samples;
        check_reported(this.dataset, length, count, this.#passes, advice_for_workers);
        return this.#finished(this.#numbers.settle(torch.from_message(batch), columns));
      },
    });
  }
}

function can_pin(device: string): boolean {
  if (device !== "") {
    warn(
      `pin_memory_device is deprecated, the current accelerator will be used as the device, ignore pin_memory_device='${device}'.`,
    );
  }
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
