import { type Generator, torch } from "../torch/index.js";
import {
  type Arguments,
  elements_of,
  kind_of,
  kinds,
  most_samples,
  signature,
  warn,
} from "../torch/internal.js";
import {
  type DataSource,
  Dataset,
  dataset_kind,
  length_of,
  place_of,
  sample_of,
  samples_of,
} from "./dataset.js";
import { index_list } from "./indices.js";
import { dataset } from "./kinds.js";

/** The parameters of {@link Subset}, by name. */
export interface SubsetOptions<Sample> {
  /** The data that the samples are taken from. */
  dataset: DataSource<Sample>;
  /** The samples' numbers; of a Map its keys, in an array. */
  indices: Iterable<number>;
}

const read_subset = signature<SubsetOptions<unknown>>("Subset", {
  dataset: dataset(),
  indices: kinds.iterable(),
});

/** Some of a dataset's samples, in the order of `indices`. Mirrors torch.utils.data.Subset. */
export class Subset<Sample> extends Dataset<Sample> {
  /** The data that the samples are taken from. */
  readonly dataset: DataSource<Sample>;
  /** The numbers of the samples, in order. */
  readonly indices: readonly number[];

  /**
   * Makes a dataset of some of another's samples.
   *
   * @throws TypeError for indices that are not whole numbers, and for a dataset that is not indexed
   * by numbers
   */
  constructor(
    ...args: Arguments<
      [dataset: DataSource<Sample>, indices: Iterable<number>],
      [],
      SubsetOptions<Sample>
    >
  ) {
    const given = read_subset(args) as SubsetOptions<Sample>;
    super();
    const kind = dataset_kind(given.dataset);
    if (kind === "stream") {
      throw new TypeError("Subset: samples of an iterable have no numbers; make an array of them");
    }
    this.dataset = given.dataset;
    this.indices =
      kind === "Map"
        ? elements_of(given.indices, most_samples)
        : index_list(given.indices, "indices");
  }

  /** The number of samples. */
  get length(): number {
    return this.indices.length;
  }

  /** The sample of that number among the indices; negative numbers count from the end. */
  get(index: number): Sample {
    const at = place_of(index, this.length, "subset");
    return sample_of(this.dataset, this.indices[at] as number);
  }

  /** The samples of those numbers among the indices, read together if the dataset can do that. */
  override get_items(
    indices: readonly number[],
  ): readonly Sample[] | PromiseLike<readonly Awaited<Sample>[]> {
    const listed = index_list(indices, "indices");
    // A heir's own way to read a sample counts for many samples as well.
    if (this.get !== Subset.prototype.get) return listed.map((index) => this.get(index));
    const places = listed.map((index) => place_of(index, this.length, "subset"));
    return samples_of(
      this.dataset,
      places.map((at) => this.indices[at] as number),
    );
  }
}

/** The number of the `total` samples for each fraction; the remainder is dealt out, one each. */
function shares(total: number, fractions: readonly number[]): number[] {
  const lengths = fractions.map((fraction) => Math.floor(total * fraction));
  const left = total - lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < left; i++) {
    const at = i % lengths.length;
    lengths[at] = (lengths[at] as number) + 1;
  }
  lengths.forEach((length, i) => {
    if (length > 0) return;
    warn(`Length of split at index ${i} is 0. This might result in an empty dataset.`);
  });
  return lengths;
}

function counts_of(lengths: readonly number[], total: number): readonly number[] {
  const wrong = lengths.findIndex((length) => typeof length !== "number");
  if (wrong >= 0) {
    throw new TypeError(
      `lengths should be numbers, but number ${wrong} is ${kind_of(lengths[wrong])}`,
    );
  }
  const sum = lengths.reduce((all, length) => all + length, 0);
  const are_fractions = Math.abs(sum - 1) <= 1e-9 && sum <= 1;
  if (are_fractions) {
    if (lengths.every((fraction) => fraction >= 0)) return shares(total, lengths);
    throw new RangeError(`each fraction should be between 0 and 1, but got ${lengths.join(", ")}`);
  }
  if (sum !== total) {
    throw new RangeError(
      `Sum of input lengths does not equal the length of the input dataset: ${sum} and ${total}`,
    );
  }
  if (lengths.every((length) => Number.isInteger(length) && length >= 0)) return lengths;
  throw new RangeError(
    `lengths should be whole numbers from 0 on, or fractions that sum up to 1, but got ${lengths.join(", ")}`,
  );
}

/** The parameters of {@link random_split}, by name. */
export interface RandomSplitOptions<Sample, Lengths extends Iterable<number> = Iterable<number>> {
  /** The data that is divided. */
  dataset: DataSource<Sample>;
  /** The number of samples in each part; or fractions that sum up to 1. */
  lengths: Lengths;
  /** The generator that the parts are drawn with. Default: torch's generator. */
  generator?: Generator | null;
}

const read_split = signature<Required<RandomSplitOptions<unknown>>>("random_split", {
  dataset: dataset(),
  lengths: kinds.iterable(),
  generator: kinds.generator(),
});

/** A part for each length. */
type Parts<Sample, Lengths> = Lengths extends readonly unknown[]
  ? { -readonly [I in keyof Lengths]: Subset<Sample> }
  : Subset<Sample>[];

/**
 * Splits a dataset into parts without overlap, drawn as PyTorch draws them.
 *
 * @throws RangeError if the lengths do not sum up to the dataset's length
 *
 * Mirrors torch.utils.data.random_split.
 */
export function random_split<Sample, const Lengths extends Iterable<number>>(
  ...args: Arguments<
    [dataset: DataSource<Sample>, lengths: Lengths],
    [generator: Generator | null],
    RandomSplitOptions<Sample, Lengths>
  >
): Parts<Sample, Lengths>;
export function random_split<Sample>(...args: unknown[]): Subset<Sample>[] {
  const {
    dataset: whole,
    lengths,
    generator,
  } = read_split(args) as Required<RandomSplitOptions<Sample>>;
  const total = length_of(whole);
  const counts = counts_of(elements_of(lengths), total);
  const order = torch.randperm(total, { generator }).tolist<number[]>();
  // Of a Map, a number stands for the key at that place.
  const keys =
    dataset_kind(whole) === "Map" ? [...(whole as ReadonlyMap<number, Sample>).keys()] : null;
  const indices = keys === null ? order : order.map((at) => keys[at] as number);
  let begin = 0;
  return counts.map((count) => {
    begin += count;
    return new Subset(whole, indices.slice(begin - count, begin));
  });
}
