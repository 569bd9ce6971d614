/** Samples that come one after the other, a batch at a time. */
import { kind_of, warn } from "../torch/internal.js";
import { known_length } from "./dataset.js";
import { begin_pass, end_pass } from "./passes.js";

/** The grouping of samples into batches. */
export interface Grouping {
  /** Null for none: each sample comes by itself. */
  readonly batch_size: number | null;
  readonly drop_last: boolean;
}

/**
 * State that a loader keeps between its passes: the dataset's reported length that was exceeded,
 * once a warning has said so; else null.
 */
export interface Passes {
  longer_than: number | null;
}

/** Warns, once for each reported length, of a dataset that has given more samples than that. */
export function check_reported(
  source: object,
  length: number | undefined,
  count: number,
  passes: Passes,
  advice = "",
): void {
  if (length === undefined || count <= length || passes.longer_than === length) return;
  passes.longer_than = length;
  warn(
    `Length of IterableDataset ${kind_of(source)} was reported to be ${length}, but ` +
      `${advice === "" ? "more" : count} samples have been fetched.${advice}`,
  );
}

/** Counts samples and puts them together. */
class Group<Sample> {
  count = 0;
  #samples: Sample[] = [];
  readonly #length: number | undefined;

  constructor(
    readonly source: object,
    readonly grouping: Grouping,
    readonly passes: Passes | null,
  ) {
    if (passes !== null) this.#length = known_length(source);
  }

  /** Adds a sample; yields the batch that it completes, if any (without batches the sample). */
  *add(sample: Sample): IterableIterator<unknown> {
    this.count += 1;
    const { source, passes } = this;
    if (passes !== null) check_reported(source, this.#length, this.count, passes);
    if (this.grouping.batch_size === null) {
      yield sample;
      return;
    }
    this.#samples.push(sample);
    if (this.#samples.length < this.grouping.batch_size) return;
    const samples = this.#samples;
    this.#samples = [];
    yield samples;
  }

  /** Ends the pass; yields the samples of an incomplete last batch, unless `drop_last` is set. */
  *end(): IterableIterator<unknown> {
    end_pass(this.source, this.count, "dataset");
    if (this.#samples.length > 0 && !this.grouping.drop_last) yield this.#samples;
  }
}

/**
 * The samples of one pass, in groups.
 *
 * @param passes null if their number is not compared with the dataset's length
 */
export function* read_stream<Sample>(
  source: Iterable<Sample>,
  grouping: Grouping,
  passes: Passes | null,
): IterableIterator<unknown> {
  const group = new Group<Sample>(source, grouping, passes);
  const iterator = begin_pass(source, source[Symbol.iterator](), "dataset");
  for (const sample of { [Symbol.iterator]: () => iterator }) yield* group.add(sample);
  yield* group.end();
}

/** The same of samples that have to be waited for. */
export async function* read_stream_async<Sample>(
  source: AsyncIterable<Sample>,
  grouping: Grouping,
  passes: Passes | null,
): AsyncIterableIterator<unknown> {
  const group = new Group<Sample>(source, grouping, passes);
  const iterator = begin_pass(source, source[Symbol.asyncIterator](), "dataset");
  for await (const sample of { [Symbol.asyncIterator]: () => iterator }) yield* group.add(sample);
  yield* group.end();
}
