/** From a list of samples to a batch. */
import { Tensor, type TensorList, type TypedArray, torch } from "../torch/index.js";
import {
  type Arguments,
  check_length,
  elements_of,
  is_data_view,
  is_map,
  is_plain,
  is_promise,
  kind_of,
  kinds,
  signature,
} from "../torch/internal.js";
import { NumberColumns, type Path, place_in_sample, quoted } from "./number_columns.js";

/** An item of a dataset that wraps what a model is given. Mirrors fastai's ItemBase. */
export interface ItemBase {
  /** The value that goes into a batch. */
  readonly data: unknown;
}

/**
 * Makes a batch of samples. Its parameter may name the samples' type if the dataset's is not
 * known: as a method's, it is compared in both directions.
 */
export type CollateFunction<Sample = never, Batch = unknown> = {
  collate(samples: Sample[]): Batch;
}["collate"];

/** The batch that {@link default_collate} makes of samples of a type. */
export type Collated<Sample> = unknown extends Sample
  ? TensorList
  : Sample extends Tensor | TypedArray | number | bigint | boolean
    ? Tensor
    : Sample extends string
      ? string[]
      : Sample extends readonly unknown[]
        ? CollatedArray<Sample>
        : Sample extends ReadonlyMap<infer Key, infer Value>
          ? Map<Key, Collated<Value>>
          : { -readonly [Key in keyof Sample]: Collated<Sample[Key]> };

type CollatedArray<Sample extends readonly unknown[]> = number extends Sample["length"]
  ? Sample extends readonly Tensor[]
    ? TensorList
    : Collated<Sample[number]>[]
  : { -readonly [I in keyof Sample]: Collated<Sample[I]> };

type Elements = Parameters<typeof torch.tensor>[0];

/** The values to be collated: those that the samples of a batch have at one place. */
class Column {
  constructor(
    readonly values: readonly unknown[],
    readonly path: Path,
    readonly numbers: NumberColumns,
  ) {}

  /** Collates what the values have under `key`. */
  at(key: unknown, get: (value: unknown) => unknown): unknown {
    return collated(new Column(this.values.map(get), [...this.path, key], this.numbers));
  }

  /** @throws TypeError at the first value that is not of the first one's kind */
  check_all(is_same: (value: unknown) => boolean): void {
    const at = this.values.findIndex((value) => !is_same(value));
    if (at < 0) return;
    throw new TypeError(
      `default_collate: ${place_in_sample(this.path, at)} of the batch is ${kind_of(this.values[at])}, but that of the first sample is ${kind_of(this.values[0])}`,
    );
  }

  /** @throws TypeError at the first value without the key */
  check_key(key: unknown, has: (value: unknown) => boolean): void {
    const at = this.values.findIndex((value) => !has(value));
    if (at < 0) return;
    throw new TypeError(
      `default_collate: ${place_in_sample(this.path, at)} of the batch has no ${quoted(key)}, but that of the first sample has one`,
    );
  }
}

function stacked(column: Column): Tensor {
  column.check_all((value) => value instanceof Tensor);
  const tensors = column.values as Tensor[];
  for (const kind of ["is_nested", "is_sparse"] as const) {
    if (!(tensors[0] as { is_nested?: boolean; is_sparse?: boolean })[kind]) continue;
    throw new TypeError(
      `Batches of ${kind.slice(3)} tensors are not currently supported by the default collate_fn; please provide a custom collate_fn to handle them appropriately.`,
    );
  }
  return torch.stack(tensors);
}

function of_arrays(column: Column): unknown[] {
  column.check_all(Array.isArray);
  const rows = column.values as unknown[][];
  const lengths = new Set(rows.map(({ length }) => length));
  if (lengths.size > 1) {
    throw new RangeError(
      `each sample of a batch should have as many elements: here they have ${[...lengths].join(", ")}`,
    );
  }
  const [first = []] = rows;
  return Array.from({ length: check_length(first).length }, (_, i) =>
    column.at(i, (row) => (row as unknown[])[i]),
  );
}

function of_objects(column: Column): object {
  column.check_all(is_plain);
  const keys = Object.keys(column.values[0] as object);
  for (const key of keys) column.check_key(key, (value) => Object.hasOwn(value as object, key));
  return Object.fromEntries(
    keys.map((key) => [key, column.at(key, (value) => Reflect.get(value as object, key))]),
  );
}

function of_maps(column: Column): Map<unknown, unknown> {
  column.check_all((value) => is_map(value));
  const [first] = column.values as Map<unknown, unknown>[];
  const keys = [...(first?.keys() ?? [])];
  for (const key of keys) {
    column.check_key(key, (value) => (value as Map<unknown, unknown>).has(key));
  }
  return new Map(
    keys.map((key) => [key, column.at(key, (value) => (value as Map<unknown, unknown>).get(key))]),
  );
}

const is_elements = (value: unknown): boolean => ArrayBuffer.isView(value) && !is_data_view(value);

function collated(column: Column): unknown {
  const { values, path, numbers } = column;
  const [first] = values;
  if (first instanceof Tensor) return stacked(column);
  if (is_elements(first)) {
    column.check_all(is_elements);
    return torch.stack((values as Elements[]).map((row) => torch.tensor(row)));
  }
  if (typeof first === "number" || typeof first === "bigint" || typeof first === "boolean") {
    return numbers.tensor(values, path);
  }
  if (typeof first === "string") return values;
  if (Array.isArray(first)) return of_arrays(column);
  if (is_map(first)) return of_maps(column);
  if (is_plain(first)) return of_objects(column);
  throw nothing_to_collate(first, path);
}

function nothing_to_collate(first: unknown, path: Path): TypeError {
  const where = path.length === 0 ? "" : ` (${place_in_sample(path, 0)} of the batch)`;
  return new TypeError(
    "default_collate: batch must contain tensors, typed arrays, numbers, bigints, booleans, strings, " +
      `arrays, plain objects or Maps; found ${kind_of(first)}${where}`,
  );
}

/**
 * Silences promises that nothing awaits: an error is thrown instead, because a promise is not
 * accepted here.
 */
function check_not_promised(samples: readonly unknown[]): void {
  const promised = samples.filter(is_promise);
  if (promised.length === 0) return;
  for (const promise of promised) Promise.resolve(promise).catch(() => {});
  throw new TypeError(
    "a sample is a Promise: get should give the sample itself; for samples that have to be waited for, " +
      "give the DataLoader an object with an async *[Symbol.asyncIterator]()",
  );
}

/** {@link default_collate} whose numbers keep the dtypes of the batches before. */
export function collate(samples: readonly unknown[], numbers: NumberColumns): unknown {
  if (samples.length === 0)
    throw new RangeError("default_collate: a batch has at least one sample");
  check_not_promised(samples);
  return collated(new Column(samples, [], numbers));
}

const samples_kind = kinds.iterable<readonly unknown[]>();

const read_default = signature<{ batch: readonly unknown[] }>("default_collate", {
  batch: samples_kind,
});

/**
 * Puts samples together along a new first dimension: tensors and typed arrays are stacked; bigints
 * and numbers that are all whole become a tensor of int64, other numbers of float64, booleans of bool;
 * arrays, plain objects and Maps are collated element by element; strings stay an array of strings.
 *
 * Python tells 1 from 1.0; in JavaScript both are one number, so whether all are whole decides. A
 * DataLoader decides it once for all its batches, and throws rather than change a dtype. Samples whose
 * numbers are to be of another dtype are written with tensors or typed arrays.
 *
 * @throws TypeError for samples of another kind, or of different kinds; RangeError for arrays of
 *   unequal length
 *
 * Mirrors torch.utils.data.default_collate.
 */
export function default_collate<Sample>(
  ...args: Arguments<[batch: Iterable<Sample>], [], { batch: Iterable<Sample> }>
): Collated<Sample>;
export function default_collate(...args: unknown[]): unknown {
  return collate(elements_of<unknown>(read_default(args).batch), new NumberColumns());
}

const read_convert = signature<{ data: unknown }>("default_convert", { data: kinds.value() });
const read_to_data = signature<{ b: unknown }>("to_data", { b: kinds.value() });

/**
 * Typed arrays as tensors, those in arrays, plain objects and Maps too; anything else is itself. It is
 * what a DataLoader without automatic batching (`batch_size: null`) does with each sample.
 *
 * Mirrors torch.utils.data.default_convert.
 */
export function default_convert(data: unknown): unknown;
export function default_convert(...args: unknown[]): unknown {
  return converted(read_convert(args).data);
}

function converted(data: unknown): unknown {
  if (data instanceof Tensor) return data;
  if (is_elements(data)) return torch.tensor(data as Elements);
  if (Array.isArray(data)) return check_length(data).map(converted);
  if (is_map(data)) {
    return new Map(Array.from(data, ([key, value]) => [key, converted(value)]));
  }
  if (!is_plain(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, converted(value)]));
}

function is_item(value: object): value is ItemBase {
  return "data" in value && !is_plain(value);
}

/** The items' data in place of the items. Mirrors fastai's to_data. */
export function to_data(b: unknown): unknown;
export function to_data(...args: unknown[]): unknown {
  return data_of(read_to_data(args).b);
}

function data_of(b: unknown): unknown {
  if (Array.isArray(b)) return check_length(b).map(data_of);
  if (typeof b !== "object" || b === null) return b;
  if (b instanceof Tensor || ArrayBuffer.isView(b)) return b;
  return is_item(b) ? b.data : b;
}

const read_data = signature<{ batch: readonly unknown[] }>("data_collate", { batch: samples_kind });

/** {@link default_collate} of the items' data. Mirrors fastai's data_collate. */
export function data_collate(
  ...args: Arguments<[batch: Iterable<unknown>], [], { batch: Iterable<unknown> }>
): unknown {
  return collate(elements_of<unknown>(read_data(args).batch).map(data_of), new NumberColumns());
}

/** {@link default_convert} of an item's data. */
export const data_convert = (sample: unknown): unknown => converted(data_of(sample));
