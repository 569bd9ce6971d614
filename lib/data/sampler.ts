/** In which order samples are read. Mirrors torch.utils.data.sampler: the same draws, the same orders. */
import { Generator, type Tensor, torch } from "../torch/index.js";
import {
  type Arguments,
  elements_of,
  kinds,
  most_samples,
  no_arguments,
  signature,
} from "../torch/internal.js";
import { length_of } from "./dataset.js";
import { index_list } from "./indices.js";
import { sized } from "./kinds.js";
import { elements } from "./passes.js";

/**
 * The base class of samplers, which give the numbers of samples in some order. Any other iterable
 * with a length is a sampler as well. Mirrors torch.utils.data.Sampler.
 */
export abstract class Sampler<Index = number> implements Iterable<Index> {
  /** The number of elements that it yields. */
  abstract readonly length: number;
  /** Takes no arguments: a subclass's own are not for `super`. */
  constructor(...args: []) {
    no_arguments(new.target.name, args);
  }
  /** The elements of a new pass. */
  abstract [Symbol.iterator](): Iterator<Index>;
}

/** Any object with a length; a Map and a Set have a size. */
export type Sized = { readonly length: number } | { readonly size: number };

/** Options of samplers that draw. */
export interface RandomSamplerOptions {
  /** Whether a sample may come more than once. Default: false. */
  replacement?: boolean;
  /** The number of samples to draw. Default: the number of samples. */
  num_samples?: number | null;
  /** The generator to draw with. Default: a new one for each pass, seeded from torch's. */
  generator?: Generator | null;
}

/**
 * One 64-bit draw from torch's generator, or from `generator`.
 *
 * @internal
 */
export function draw_seed(generator: Generator | null = null): number | bigint {
  const drawn: Tensor = torch.empty([], { dtype: torch.int64 }).random_({ generator });
  return drawn.item<number | bigint>();
}

/**
 * @internal
 * @throws RangeError for anything that is not a positive integer
 */
export function check_count(name: string, value: number): void {
  if (!Number.isInteger(value) || value <= 0) {
    throw new RangeError(`${name} should be a positive integer value, but got ${name}=${value}`);
  }
}

const read_sequential = signature<{ data_source: Sized }>("SequentialSampler", {
  data_source: sized<Sized>(),
});

/** 0, 1, 2, … Mirrors torch.utils.data.SequentialSampler. */
export class SequentialSampler extends Sampler {
  /** The data whose numbers are given. */
  readonly data_source: Sized;

  /**
   * Makes a sampler that gives all numbers in order.
   *
   * @throws TypeError if it has no length
   */
  constructor(...args: Arguments<[data_source: Sized], [], { data_source: Sized }>) {
    const { data_source } = read_sequential(args);
    super();
    this.data_source = data_source;
    length_of(this.data_source);
  }

  /** The number of samples. */
  get length(): number {
    return length_of(this.data_source);
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.length; i++) yield i;
  }
}

const read_random = signature<{ data_source: Sized } & Required<RandomSamplerOptions>>(
  "RandomSampler",
  {
    data_source: sized<Sized>(),
    replacement: kinds.boolean(false),
    num_samples: kinds.nullable(kinds.number()),
    generator: kinds.generator(),
  },
);

/** All samples in a random order. Mirrors torch.utils.data.RandomSampler. */
export class RandomSampler extends Sampler {
  /** The data whose numbers are drawn. */
  readonly data_source: Sized;
  /** Whether a number may be drawn several times. Default: false. */
  readonly replacement: boolean;
  /** The source of random numbers; null for torch's default generator. */
  readonly generator: Generator | null;
  readonly #num_samples: number | null;

  /**
   * Makes a sampler that gives numbers in a random order.
   *
   * @throws RangeError if there is no sample to draw, TypeError if it has no length
   */
  constructor(
    ...args: Arguments<
      [data_source: Sized],
      [replacement: boolean, num_samples: number | null, generator: Generator | null],
      RandomSamplerOptions & { data_source: Sized }
    >
  ) {
    const { data_source, replacement, num_samples, generator } = read_random(args);
    super();
    this.data_source = data_source;
    this.replacement = replacement;
    this.generator = generator;
    this.#num_samples = num_samples;
    check_count("num_samples", this.num_samples);
  }

  /** The number of samples that are drawn. Default: all of the data. */
  get num_samples(): number {
    return this.#num_samples ?? length_of(this.data_source);
  }

  /** The number of samples that are drawn. */
  get length(): number {
    return this.num_samples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const generator = this.generator ?? new Generator().manual_seed(draw_seed());
    yield* this.replacement ? this.#with_replacement(generator) : this.#permuted(generator);
  }

  *#permuted(generator: Generator): IterableIterator<number> {
    const { num_samples } = this;
    const n = length_of(this.data_source);
    check_count("the number of samples", n);
    const permutation = (): number[] => torch.randperm(n, { generator }).tolist<number[]>();
    for (let i = 0; i < Math.floor(num_samples / n); i++) yield* permutation();
    // PyTorch draws for the rest even if there is none: the generator's state depends on it.
    yield* permutation().slice(0, num_samples % n);
  }

  *#with_replacement(generator: Generator): IterableIterator<number> {
    const n = length_of(this.data_source);
    // 32 at a time, as PyTorch draws them.
    for (let left = this.num_samples; left > 0; left -= 32) {
      const size = [Math.min(left, 32)];
      yield* torch.randint(n, size, { dtype: torch.int64, generator }).tolist<number[]>();
    }
  }
}

/** The parameters of {@link SubsetRandomSampler}, by name. */
export interface SubsetRandomSamplerOptions {
  /** The samples' numbers. */
  indices: Iterable<number>;
  /** The generator to draw with. Default: torch's generator. */
  generator?: Generator | null;
}

const read_subset = signature<Required<SubsetRandomSamplerOptions>>("SubsetRandomSampler", {
  indices: kinds.iterable(),
  generator: kinds.generator(),
});

/** The given numbers in a random order. Mirrors torch.utils.data.SubsetRandomSampler. */
export class SubsetRandomSampler extends Sampler {
  /** The numbers that are given, each once, in a random order. */
  readonly indices: readonly number[];
  /** The source of random numbers; null for torch's default generator. */
  readonly generator: Generator | null;

  /**
   * Makes a sampler that gives the indices in a random order.
   *
   * @throws TypeError for indices that are not whole numbers
   */
  constructor(
    ...args: Arguments<
      [indices: Iterable<number>],
      [generator: Generator | null],
      SubsetRandomSamplerOptions
    >
  ) {
    const { indices, generator } = read_subset(args);
    super();
    this.indices = index_list(indices, "indices");
    this.generator = generator;
  }

  /** The number of samples. */
  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { generator } = this;
    const order = torch.randperm(this.length, { generator });
    for (const i of order.tolist<number[]>()) yield this.indices[i] as number;
  }
}

/** The parameters of {@link WeightedRandomSampler}, by name. */
export interface WeightedRandomSamplerOptions {
  /** One for each sample. */
  weights: Iterable<number> | Tensor;
  /** The number of samples drawn. */
  num_samples: number;
  /** Whether a sample may come more than once. Default: true. */
  replacement?: boolean;
  /** The generator to draw with. Default: torch's generator. */
  generator?: Generator | null;
}

const read_weighted = signature<Required<WeightedRandomSamplerOptions>>("WeightedRandomSampler", {
  weights: kinds.iterable(),
  num_samples: kinds.number(),
  replacement: kinds.boolean(true),
  generator: kinds.generator(),
});

/**
 * Numbers drawn with given probabilities, which need not sum up to one.
 * Mirrors torch.utils.data.WeightedRandomSampler.
 */
export class WeightedRandomSampler extends Sampler {
  /** Shape (samples), float64. */
  readonly weights: Tensor;
  /** The number of samples that are drawn. */
  readonly num_samples: number;
  /** Whether a number may be drawn several times. Default: true. */
  readonly replacement: boolean;
  /** The source of random numbers; null for torch's default generator. */
  readonly generator: Generator | null;

  /**
   * Makes a sampler that draws numbers with these weights.
   *
   * @throws RangeError for weights of more than one dimension, and if nothing is to be drawn
   */
  constructor(
    ...args: Arguments<
      [weights: Iterable<number> | Tensor, num_samples: number],
      [replacement: boolean, generator: Generator | null],
      WeightedRandomSamplerOptions
    >
  ) {
    const { weights, num_samples, replacement, generator } = read_weighted(args);
    super();
    check_count("num_samples", num_samples);
    const is_whole = Array.isArray(weights) || ArrayBuffer.isView(weights) || "dtype" in weights;
    const given = (
      is_whole ? weights : elements_of(weights as Iterable<number>, most_samples)
    ) as number[];
    this.weights = torch.as_tensor(given, { dtype: torch.float64 });
    if (this.weights.dim() !== 1) {
      throw new RangeError(
        `weights should be a 1d sequence but given weights have shape [${this.weights.shape.join(", ")}]`,
      );
    }
    this.num_samples = num_samples;
    this.replacement = replacement;
    this.generator = generator;
  }

  /** The number of samples that are drawn. */
  get length(): number {
    return this.num_samples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { weights, num_samples, replacement, generator } = this;
    const drawn = torch.multinomial(weights, num_samples, replacement, { generator });
    yield* drawn.tolist<number[]>();
  }
}

/** The parameters of {@link BatchSampler}, by name. */
export interface BatchSamplerOptions {
  /** The order of the samples. */
  sampler: Iterable<number>;
  /** The number of numbers in a batch. */
  batch_size: number;
  /** Whether a last batch that is not full is left out. */
  drop_last: boolean;
}

const read_batch = signature<BatchSamplerOptions>("BatchSampler", {
  sampler: kinds.iterable(),
  batch_size: kinds.number(),
  drop_last: kinds.boolean(),
});

/** Another sampler's numbers, `batch_size` at a time. Mirrors torch.utils.data.BatchSampler. */
export class BatchSampler extends Sampler<number[]> {
  /** The numbers that batches are made of. */
  readonly sampler: Iterable<number>;
  /** The number of samples in a batch. */
  readonly batch_size: number;
  /** Whether a last batch that is not full is left out. */
  readonly drop_last: boolean;

  /**
   * Makes a sampler that gives the numbers of each batch.
   *
   * @throws RangeError if `batch_size` is not a positive integer
   */
  constructor(
    ...args: Arguments<
      [sampler: Iterable<number>, batch_size: number, drop_last: boolean],
      [],
      BatchSamplerOptions
    >
  ) {
    const { sampler, batch_size, drop_last } = read_batch(args);
    super();
    check_count("batch_size", batch_size);
    this.sampler = sampler;
    this.batch_size = batch_size;
    this.drop_last = drop_last;
  }

  /**
   * The number of batches.
   *
   * @throws TypeError if the sampler has no known length
   */
  get length(): number {
    const batches = length_of(this.sampler) / this.batch_size;
    return this.drop_last ? Math.floor(batches) : Math.ceil(batches);
  }

  /** @throws Error at the second pass over a sampler that can be read only once */
  *[Symbol.iterator](): IterableIterator<number[]> {
    let batch: number[] = [];
    for (const index of elements(this.sampler, "sampler")) {
      batch.push(index);
      if (batch.length === this.batch_size) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.drop_last) yield batch;
  }
}
