import { Tensor, torch } from "../torch/index.js";
import {
  is_data_view,
  is_map,
  is_promise,
  is_set,
  kind_of,
  kinds,
  no_arguments,
  signature,
  text_of,
} from "../torch/internal.js";
import { quoted } from "./number_columns.js";

/**
 * The base class of datasets whose samples are read by their number. Any other object with a `get`
 * and a `length` is a dataset as well, and so is an array of samples.
 *
 * ```ts
 * class Pictures extends Dataset<Promise<Tensor>> {
 *   constructor(readonly files: string[]) { super(); }
 *   get length() { return this.files.length; }
 *   async get(index: number) { return decode(await readFile(this.files[index])); }
 * }
 * ```
 *
 * Mirrors torch.utils.data.Dataset: `get(i)` is its `dataset[i]`, `length` its `len(dataset)`.
 */
export abstract class Dataset<Sample = unknown> {
  /** The number of samples. */
  abstract readonly length: number;
  /** Takes no arguments: a subclass's own are not for `super`. */
  constructor(...args: []) {
    no_arguments(new.target.name, args);
  }
  /**
   * The sample of that number, from 0 to `length - 1`; or a promise of it, which a DataLoader waits
   * for if it is read by `for await` or has workers. The samples of a batch are asked for at once.
   */
  abstract get(index: number): Sample;
  /**
   * Many samples at once, or a promise of them. If a dataset has it, a DataLoader calls it in place
   * of `get`: one query of a database for each batch, not for each sample. Mirrors
   * Dataset.__getitems__.
   */
  get_items?(
    indices: readonly number[],
  ): readonly NoInfer<Sample>[] | PromiseLike<readonly NoInfer<Awaited<Sample>>[]>;
  /**
   * Many samples at once, already collated into a batch, or a promise of it. If a dataset has it, a
   * DataLoader with the default `collate_fn` calls it in place of `get`: one native call for each
   * batch, not for each sample.
   */
  get_batch?(indices: readonly number[]): unknown;
}

/** Samples that are found by their number. */
export type Samples<Sample = unknown> = Dataset<Sample> | readonly Sample[];

/**
 * Samples that come one after the other, such as a Set or the object of a class with a
 * `*[Symbol.iterator]()`. With a `length` it is known how many there are.
 */
export type SampleStream<Sample = unknown> = (Iterable<Sample> | AsyncIterable<Sample>) &
  object & { readonly length?: number };

/**
 * Sources of samples that a DataLoader reads: a {@link Dataset}, an array, a typed array or a
 * tensor (its rows), a Map, whose keys come from the sampler, or samples that come one after the
 * other.
 */
export type DataSource<Sample = unknown> =
  | Samples<Sample>
  | KeyedSamples<Sample>
  | SampleStream<Sample>;

/**
 * A Map of samples. Their type is inferred from its `get`: an iterable of pairs, which is read as a
 * stream, would have it inferred from the second of each.
 */
type KeyedSamples<Sample> = ReadonlyMap<unknown, NoInfer<Sample>> & {
  get(key: never): Sample | undefined;
};

/** The way the samples of a dataset are found. */
export type DatasetAccess = "array" | "typed array" | "tensor" | "Map" | "Dataset" | "stream";

type UnknownFields = Partial<Record<"get" | "then" | symbol, unknown>>;

function is_stream(value: UnknownFields): boolean {
  return (
    typeof value[Symbol.iterator] === "function" ||
    typeof value[Symbol.asyncIterator] === "function"
  );
}

function advice(value: unknown): string {
  if (typeof value === "function") {
    return ": call the function, or give a generator function as { [Symbol.iterator]: function* () { … } }";
  }
  const { then } = (value ?? {}) as UnknownFields;
  return typeof then === "function" ? ": await it first" : "";
}

/** The way the samples of a dataset are found; undefined for anything that is not a dataset. */
function found_kind(dataset: unknown): DatasetAccess | undefined {
  if (typeof dataset !== "object" || dataset === null) return undefined;
  if (Array.isArray(dataset)) return "array";
  if (dataset instanceof Tensor) return "tensor";
  if (ArrayBuffer.isView(dataset)) return is_data_view(dataset) ? undefined : "typed array";
  if (is_map(dataset)) return "Map";
  const { get } = dataset as UnknownFields;
  if (typeof get === "function" && ("length" in dataset || !is_stream(dataset))) return "Dataset";
  return is_stream(dataset) ? "stream" : undefined;
}

/** Whether a value is a dataset of any kind. */
export function is_dataset(value: unknown): value is DataSource {
  return found_kind(value) !== undefined;
}

/** Returns the error text that says what a dataset must have, and what was given instead. */
export function no_dataset(value: unknown): string {
  return (
    "a dataset has get(index) and a length, or is an array, a tensor, a Map or an iterable of " +
    `samples; it is not ${kind_of(value)}${advice(value)}`
  );
}

/**
 * The way the samples of a dataset are found.
 *
 * @throws TypeError for anything that is not a dataset
 */
export function dataset_kind(dataset: unknown): DatasetAccess {
  const kind = found_kind(dataset);
  if (kind === undefined) throw new TypeError(no_dataset(dataset));
  return kind;
}

/**
 * The number of elements: a `length`, or the size of a Map or Set. As Python's `len`.
 *
 * @throws TypeError if the number is not known
 */
export function length_of(value: unknown): number {
  if (value instanceof Tensor) return value.size(0);
  const { length, size } = value as { length?: unknown; size?: unknown };
  const count = is_map(value) || is_set(value) ? size : length;
  if (Number.isInteger(count) && (count as number) >= 0) return count as number;
  const which = count === undefined ? "has no length" : `has the length ${text_of(count)}`;
  throw new TypeError(`an object of ${kind_of(value)} ${which}: expected a whole number from 0 on`);
}

/** {@link length_of}, or undefined if it is not known. */
export function known_length(value: unknown): number | undefined {
  try {
    return length_of(value);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** An index as a number: samplers may give bigints, and tensors of no dimension. */
function plain_index(index: unknown): unknown {
  if (index instanceof Tensor) return index.item();
  return typeof index === "bigint" ? Number(index) : index;
}

/**
 * The place of an element; negative indices count from the end.
 *
 * @throws TypeError for anything that is not a whole number, RangeError if there is no such element
 */
export function place_of(given: unknown, length: number, what: string): number {
  const index = plain_index(given);
  if (!Number.isInteger(index)) {
    const shown = typeof index === "number" ? index : kind_of(index);
    throw new TypeError(`an index of a ${what} should be a whole number, not ${shown}`);
  }
  const at = index as number;
  if (at < -length || at >= length) {
    throw new RangeError(`there is no sample ${at}: the ${what} has ${length}`);
  }
  return at < 0 ? at + length : at;
}

function map_entry<Sample>(map: ReadonlyMap<unknown, Sample>, key: unknown): Sample {
  const found = map.has(key) ? key : plain_index(key);
  if (map.has(found)) return map.get(found) as Sample;
  throw new RangeError(
    `the Map has no key ${quoted(found)}: ` +
      "samplers give the numbers from 0 on unless the DataLoader has a sampler of the Map's keys; " +
      "[...map.values()] is a dataset of its values",
  );
}

const read_sample_at = signature<{ dataset: unknown; index: unknown }>("sample_at", {
  dataset: kinds.value(),
  index: kinds.value(),
});

/**
 * The sample of that number. Of arrays and tensors, negative numbers count from the end, as in Python.
 *
 * @throws RangeError if there is no such sample; TypeError for anything that is not a dataset, or
 * gives samples only one after the other
 */
export function sample_at<Sample>(dataset: DataSource<Sample>, index: number): Sample;
export function sample_at<Sample>(...args: unknown[]): Sample {
  const { dataset, index } = read_sample_at(args);
  return sample_of(dataset as DataSource<Sample>, index);
}

/** {@link sample_at} for loaders, which ask for every sample. */
export function sample_of<Sample>(dataset: DataSource<Sample>, index: unknown): Sample {
  const kind = dataset_kind(dataset);
  if (kind === "Dataset") return (dataset as Dataset<Sample>).get(plain_index(index) as number);
  if (kind === "Map") return map_entry(dataset as ReadonlyMap<unknown, Sample>, index);
  if (kind === "stream") {
    throw new TypeError(`an object of ${kind_of(dataset)} is iterable: it has no sample by number`);
  }
  const at = place_of(index, length_of(dataset), kind === "array" ? "dataset" : kind);
  if (kind === "array") return (dataset as readonly Sample[])[at] as Sample;
  if (kind === "tensor") return (dataset as unknown as Tensor).select(0, at) as Sample;
  // Its elements keep their dtype, as NumPy's do.
  const elements = dataset as unknown as Float32Array;
  return torch.tensor(elements.subarray(at, at + 1)).select(0, 0) as Sample;
}

/**
 * The samples of those numbers, by one `get_items` if the dataset has it; some may be promises, or
 * all together one.
 */
export function samples_of<Sample>(
  dataset: DataSource<Sample>,
  indices: readonly unknown[],
): readonly Sample[] | PromiseLike<readonly Awaited<Sample>[]> {
  const { get_items } = dataset as Partial<Dataset<Sample>>;
  if (typeof get_items !== "function" || dataset_kind(dataset) !== "Dataset") {
    return indices.map((index) => sample_of(dataset, index));
  }
  const items = get_items.call(dataset, indices.map(plain_index) as number[]);
  const check = <T>(given: readonly T[]): readonly T[] => {
    if (Array.isArray(given) && given.length === indices.length) return given;
    const found = Array.isArray(given) ? `${given.length}` : kind_of(given);
    throw new RangeError(
      `get_items should give an array of as many samples as indices: expected ${indices.length}, but got ${found}`,
    );
  };
  return is_promise(items)
    ? Promise.resolve(items as PromiseLike<readonly Awaited<Sample>[]>).then(check)
    : check(items as readonly Sample[]);
}
