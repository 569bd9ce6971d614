/** The parameters of a DataLoader. */
import { availableParallelism } from "node:os";
import type { Generator } from "../torch/index.js";
import { kinds, signature, warn } from "../torch/internal.js";
import type { Collated, CollateFunction } from "./collate.js";
import { type DataSource, dataset_kind } from "./dataset.js";
import * as data_kinds from "./kinds.js";

/** Function that each worker calls with its number before it reads samples. */
export type WorkerInitFunction = (worker_id: number) => unknown;

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
   * The number of worker threads that read samples. Default: 0, the calling thread reads them. The
   * dataset must be one that workers can have: see {@link worker_dataset}.
   */
  num_workers?: number;
  /**
   * Function that makes a batch of samples. Default: default_collate; default_convert without
   * batches. With workers one of these, or of `worker_function`.
   */
  collate_fn?: CollateFunction<Awaited<Sample>, Batch> | null;
  /** Whether the batches' tensors are in page-locked memory, if there is an accelerator. Default: false. */
  pin_memory?: boolean;
  /** Whether a last batch that is not full is left out. Default: false. */
  drop_last?: boolean;
  /** The seconds after which a batch that no worker has given is an error. Default: 0, for never. */
  timeout?: number;
  /**
   * Function of `worker_function` that each worker calls with its number once it is seeded,
   * before it reads samples. Default: null.
   */
  worker_init_fn?: WorkerInitFunction | null;
  /** The way processes are started. Default and only value: null, because workers are threads. */
  multiprocessing_context?: null;
  /** The generator that random numbers are drawn with. Default: torch's generator. */
  generator?: Generator | null;
  /** The number of batches that each worker reads beforehand. Default: 2 if there are workers. */
  prefetch_factor?: number | null;
  /** Whether workers stay for the next pass, with their datasets. Default: false. */
  persistent_workers?: boolean;
  /** Deprecated in PyTorch, which warns of it and uses the accelerator there is. Default: "". */
  pin_memory_device?: string;
  /**
   * Whether batches come in the sampler's order. Without it, those of quick workers come first.
   * Default: true.
   */
  in_order?: boolean;
}

/** The arguments of {@link DataLoader} with their defaults. */
export type ReadLoader<Sample, Batch> = Required<DataLoaderOptions<Sample, Batch>> & {
  dataset: DataSource<Sample>;
};

type KeywordOnly = Pick<
  ReadLoader<unknown, unknown>,
  "prefetch_factor" | "persistent_workers" | "pin_memory_device" | "in_order"
>;

/** The number of worker threads. */
export const num_workers_kind = kinds.integer(0);

const keyword_only = {
  prefetch_factor: kinds.nullable(kinds.integer()),
  persistent_workers: kinds.boolean(false),
  pin_memory_device: kinds.string(""),
  in_order: kinds.boolean(true),
};

const for_workers = {
  timeout: kinds.number(0),
  worker_init_fn: kinds.nullable(kinds.callable<WorkerInitFunction>()),
  multiprocessing_context: data_kinds.only(
    null,
    "a DataLoader's workers are threads, which are started in one way only",
  ),
};

/** Options that functions that make several loaders pass on to all of them. */
export const shared_options = {
  pin_memory: kinds.boolean(false),
  ...for_workers,
  generator: kinds.generator(),
  ...keyword_only,
};

/** Types of {@link shared_options}. */
export type SharedOptions = Pick<DataLoaderOptions, keyof typeof shared_options>;

export const read_loader = signature<
  Omit<ReadLoader<unknown, unknown>, keyof KeywordOnly>,
  KeywordOnly
>(
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
    ...for_workers,
    generator: kinds.generator(),
  },
  keyword_only,
);

/** The most workers there can be: a slip of the keyboard must not start a million threads. */
const MOST_WORKERS = 1024;

/** @throws RangeError for options about workers that have no meaning */
function check_workers(options: ReadLoader<unknown, unknown>): void {
  const { num_workers, timeout, prefetch_factor, persistent_workers } = options;
  if (num_workers < 0 || num_workers > MOST_WORKERS) {
    throw new RangeError(
      num_workers < 0
        ? "num_workers option should be non-negative; use num_workers=0 to disable multiprocessing."
        : `num_workers option should be at most ${MOST_WORKERS}, but got num_workers=${num_workers}`,
    );
  }
  if (!(timeout >= 0)) throw new RangeError("timeout option should be non-negative");
  if (num_workers > 0) {
    if (prefetch_factor === null || prefetch_factor > 0) return;
    throw new RangeError(`prefetch_factor option should be positive, but got ${prefetch_factor}`);
  }
  if (prefetch_factor !== null) {
    throw new RangeError(
      "prefetch_factor option could only be specified in multiprocessing. " +
        "let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to null.",
    );
  }
  if (persistent_workers) throw new RangeError("persistent_workers option needs num_workers > 0");
  if (timeout > 0) throw new RangeError("timeout option needs num_workers > 0");
}

/** Warns of more workers than the machine has processors for. */
function check_rationality(num_workers: number): void {
  const processors = availableParallelism();
  if (num_workers <= processors) return;
  warn(
    `This DataLoader will create ${num_workers} worker processes in total. Our suggested max number of worker in current system is ${processors}, which is smaller than what this DataLoader is going to create. Please be aware that excessive worker creation might get DataLoader running slow or even freeze, lower the worker number to avoid potential slowness/freeze if necessary.`,
  );
}

/**
 * @throws TypeError for options that exclude each other; RangeError for options about workers that
 *   have no meaning
 */
export function check_options<Sample, Batch>(options: ReadLoader<Sample, Batch>): void {
  const { dataset, batch_size, shuffle, sampler, batch_sampler, drop_last } = options;
  check_workers(options as ReadLoader<unknown, unknown>);
  check_rationality(options.num_workers);
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
