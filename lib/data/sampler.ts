/** In which order samples are read. Mirrors torch.utils.data.sampler: the same draws, the same orders. */
import { Generator, type Tensor, torch } from "../torch/index.js";

/** The numbers of samples in some order. */
export interface Sampler<Index = number> extends Iterable<Index> {
  /** How many it yields. */
  readonly length: number;
}

/** Whatever has a length. */
export interface Sized {
  readonly length: number;
}

/** Options of samplers that draw. */
export interface RandomSamplerOptions {
  /** Whether a sample may come more than once. Default: false. */
  replacement?: boolean;
  /** How many to draw. Default: as many as there are samples. */
  num_samples?: number;
  /** What to draw with. Default: a new generator for each pass, seeded from torch's. */
  generator?: Generator;
}

/**
 * One 64-bit draw from torch's generator, or from `generator`.
 *
 * @internal
 */
export function draw_seed(generator?: Generator): number | bigint {
  const drawn: Tensor = torch
    .empty([], { dtype: torch.int64 })
    .random_({ generator: generator ?? null });
  return drawn.item() as number | bigint;
}

function check_count(name: string, value: number): void {
  if (!Number.isInteger(value) || value <= 0) {
    throw new RangeError(`${name} should be a positive integer value, but got ${name}=${value}`);
  }
}

/** 0, 1, 2, … Mirrors torch.utils.data.SequentialSampler. */
export class SequentialSampler implements Sampler {
  constructor(readonly data_source: Sized) {}

  get length(): number {
    return this.data_source.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.data_source.length; i++) yield i;
  }
}

/** All samples in a random order. Mirrors torch.utils.data.RandomSampler. */
export class RandomSampler implements Sampler {
  readonly replacement: boolean;
  readonly generator: Generator | undefined;
  readonly #num_samples: number | undefined;

  /** @throws RangeError where there is no sample to draw */
  constructor(
    readonly data_source: Sized,
    { replacement = false, num_samples, generator }: RandomSamplerOptions = {},
  ) {
    this.replacement = replacement;
    this.generator = generator;
    this.#num_samples = num_samples;
    check_count("num_samples", this.num_samples);
  }

  get num_samples(): number {
    return this.#num_samples ?? this.data_source.length;
  }

  get length(): number {
    return this.num_samples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const generator = this.generator ?? new Generator().manual_seed(draw_seed());
    yield* this.replacement ? this.#with_replacement(generator) : this.#permuted(generator);
  }

  *#permuted(generator: Generator): IterableIterator<number> {
    const { num_samples } = this;
    const n = this.data_source.length;
    check_count("the number of samples", n);
    const permutation = (): number[] => torch.randperm(n, { generator }).tolist() as number[];
    for (let i = 0; i < Math.floor(num_samples / n); i++) yield* permutation();
    // PyTorch draws for the rest even where there is none: the generator's state depends on it.
    yield* permutation().slice(0, num_samples % n);
  }

  *#with_replacement(generator: Generator): IterableIterator<number> {
    const n = this.data_source.length;
    // 32 at a time, as PyTorch draws them.
    for (let left = this.num_samples; left > 0; left -= 32) {
      const size = [Math.min(left, 32)];
      yield* torch.randint(n, size, { dtype: torch.int64, generator }).tolist() as number[];
    }
  }
}

/** The given numbers in a random order. Mirrors torch.utils.data.SubsetRandomSampler. */
export class SubsetRandomSampler implements Sampler {
  readonly generator: Generator | undefined;

  constructor(
    readonly indices: readonly number[],
    { generator }: { generator?: Generator } = {},
  ) {
    this.generator = generator;
  }

  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { generator } = this;
    const order = torch.randperm(this.length, { generator: generator ?? null });
    for (const i of order.tolist() as number[]) yield this.indices[i] as number;
  }
}

/**
 * Numbers drawn with given probabilities, which need not sum up to one.
 * Mirrors torch.utils.data.WeightedRandomSampler.
 */
export class WeightedRandomSampler implements Sampler {
  /** Shape (samples), float64. */
  readonly weights: Tensor;
  readonly replacement: boolean;
  readonly generator: Generator | undefined;

  /**
   * @param weights one for each sample
   * @param num_samples how many are drawn
   */
  constructor(
    weights: readonly number[] | Tensor,
    readonly num_samples: number,
    { replacement = true, generator }: Omit<RandomSamplerOptions, "num_samples"> = {},
  ) {
    check_count("num_samples", num_samples);
    this.weights = torch.as_tensor(weights, { dtype: torch.float64 });
    if (this.weights.dim() !== 1) {
      throw new RangeError(
        `weights should be a 1d sequence but given weights have shape [${this.weights.shape.join(", ")}]`,
      );
    }
    this.replacement = replacement;
    this.generator = generator;
  }

  get length(): number {
    return this.num_samples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { weights, num_samples, replacement, generator } = this;
    const drawn = torch.multinomial(weights, num_samples, replacement, {
      generator: generator ?? null,
    });
    yield* drawn.tolist() as number[];
  }
}

/** Another sampler's numbers, `batch_size` at a time. Mirrors torch.utils.data.BatchSampler. */
export class BatchSampler implements Sampler<number[]> {
  /**
   * @param drop_last whether a last batch that is not full is left out
   * @throws RangeError where `batch_size` is not a positive integer
   */
  constructor(
    readonly sampler: Sampler,
    readonly batch_size: number,
    readonly drop_last: boolean,
  ) {
    check_count("batch_size", batch_size);
  }

  get length(): number {
    const batches = this.sampler.length / this.batch_size;
    return this.drop_last ? Math.floor(batches) : Math.ceil(batches);
  }

  *[Symbol.iterator](): IterableIterator<number[]> {
    let batch: number[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length === this.batch_size) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.drop_last) yield batch;
  }
}
