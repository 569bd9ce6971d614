import { Generator, torch } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import { length_of } from "./dataset.js";
import { sized } from "./kinds.js";
import { check_count, Sampler, type Sized } from "./sampler.js";

/** The parameters of {@link DistributedSampler}, by name. */
export interface DistributedSamplerOptions {
  /** The data whose numbers are given. */
  dataset: Sized;
  /** The number of processes that share the data. */
  num_replicas?: number | null;
  /** The number of this process, from 0 on. */
  rank?: number | null;
  /** Whether each epoch has a random order of its own. Default: true. */
  shuffle?: boolean;
  /** The seed of the order, the same in all processes. Default: 0. */
  seed?: number;
  /** Whether samples that would leave some processes with one more are left out. Default: false. */
  drop_last?: boolean;
}

const read = signature<Required<DistributedSamplerOptions>>("DistributedSampler", {
  dataset: sized<Sized>(),
  num_replicas: kinds.nullable(kinds.integer()),
  rank: kinds.nullable(kinds.integer()),
  shuffle: kinds.boolean(true),
  seed: kinds.integer(0),
  drop_last: kinds.boolean(false),
});

const read_epoch = signature<{ epoch: number }>("set_epoch", { epoch: kinds.integer() });

/** @throws Error for a number that only a group of processes would know */
function given_number(name: string, value: number | null): number {
  if (value !== null) return value;
  throw new Error(
    `DistributedSampler: Default process group has not been initialized: give ${name}, for torchnode has no process groups`,
  );
}

/**
 * The part of the samples that is for one of several processes, each of which trains on a part of its
 * own. All parts have equal length: the first samples come twice if there are too few, or with
 * `drop_last` the last ones not at all.
 *
 * Call `set_epoch` before each epoch, or each has the same order. There is no process group to ask:
 * `num_replicas` and `rank` have to be given. Mirrors torch.utils.data.distributed.DistributedSampler.
 */
export class DistributedSampler extends Sampler {
  /** The data whose numbers are given. */
  readonly dataset: Sized;
  /** The number of processes that share the data. */
  readonly num_replicas: number;
  /** The number of this process. */
  readonly rank: number;
  /** The number of the epoch, which the order depends on. */
  epoch = 0;
  /** Whether samples that would leave some processes with one more are left out. */
  readonly drop_last: boolean;
  /** The number of samples for each process. */
  readonly num_samples: number;
  /** The number of samples for all processes together. */
  readonly total_size: number;
  /** Whether each epoch has a random order of its own. */
  readonly shuffle: boolean;
  /** The seed of the order. */
  readonly seed: number;

  /**
   * Makes a sampler of one process's part.
   *
   * @throws Error without `num_replicas` and `rank`; RangeError for a rank that is not below
   *   `num_replicas`; TypeError if the data has no length
   */
  constructor(
    ...args: Arguments<
      [dataset: Sized],
      [
        num_replicas: number | null,
        rank: number | null,
        shuffle: boolean,
        seed: number,
        drop_last: boolean,
      ],
      DistributedSamplerOptions
    >
  ) {
    const { dataset, shuffle, seed, drop_last, ...given } = read(args);
    const num_replicas = given_number("num_replicas", given.num_replicas);
    const rank = given_number("rank", given.rank);
    check_count("num_replicas", num_replicas);
    if (rank >= num_replicas || rank < 0) {
      throw new RangeError(
        `Invalid rank ${rank}, rank should be in the interval [0, ${num_replicas - 1}]`,
      );
    }
    super();
    this.dataset = dataset;
    this.num_replicas = num_replicas;
    this.rank = rank;
    this.shuffle = shuffle;
    this.seed = seed;
    this.drop_last = drop_last;
    const length = length_of(dataset);
    const is_cut = drop_last && length % num_replicas !== 0;
    // Not −0, for less than one sample each.
    this.num_samples = Math.ceil((is_cut ? length - num_replicas : length) / num_replicas) + 0;
    this.total_size = this.num_samples * num_replicas;
  }

  /** The number of samples for this process. */
  get length(): number {
    return this.num_samples;
  }

  /** Sets the number of the epoch, which the order depends on. */
  set_epoch(...args: Arguments<[epoch: number], [], { epoch: number }>): void {
    this.epoch = read_epoch(args).epoch;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const length = length_of(this.dataset);
    const order = this.shuffle ? this.#shuffled(length) : null;
    for (let at = this.rank; at < this.total_size; at += this.num_replicas) {
      // The first come again if there are too few.
      const place = at % length;
      yield order === null ? place : (order[place] as number);
    }
  }

  #shuffled(length: number): number[] {
    const generator = new Generator().manual_seed(this.seed + this.epoch);
    return torch.randperm(length, { generator }).tolist<number[]>();
  }
}
