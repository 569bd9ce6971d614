/** From a list of samples to a batch. */
import { Tensor, type TensorList, type TypedArray, torch } from "../torch/index.js";
import {
  type Arguments,
  check_length,
  elements_of,
  is_map,
  is_plain,
  is_promise,
  kinds,
  signature,
} from "../torch/internal.js";
import {
  type CollateFunctionMap,
  Column,
  collated,
  default_collate_fn_map,
  is_elements,
} from "./collate_columns.js";
import { NumberColumns } from "./number_columns.js";

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

/**
 * Silences promises that nothing awaits: an error is thrown instead, because a promise is not
 * accepted here.
 */
function check_not_promised(samples: readonly unknown[]): void {
  const promised = samples.filter(is_promise);
  if (promised.length === 0) return;
  for (const promise of promised) Promise.resolve(promise).catch(() => {});
  throw new TypeError(
    "a sample is a Promise: samples that have to be waited for are read by " +
      '"for await (const batch of loader)", or by a DataLoader that has workers',
  );
}

/** {@link default_collate} whose numbers keep the dtypes of the batches before. */
export function collate_samples(
  samples: readonly unknown[],
  numbers: NumberColumns,
  functions: CollateFunctionMap | null = default_collate_fn_map,
): unknown {
  if (samples.length === 0)
    throw new RangeError("default_collate: a batch has at least one sample");
  check_not_promised(samples);
  return collated(new Column(samples, [], numbers, functions));
}

/** The parameters of {@link collate}, by name. */
export interface CollateOptions {
  /** The samples. */
  batch: Iterable<unknown>;
  /** The functions that make batches, by the class of the values. Default: none. */
  collate_fn_map?: CollateFunctionMap | null;
}

const read_collate = signature<
  { batch: readonly unknown[] },
  { collate_fn_map: CollateFunctionMap | null }
>(
  "collate",
  { batch: kinds.iterable<readonly unknown[]>() },
  {
    collate_fn_map: kinds.nullable(
      new kinds.Kind<CollateFunctionMap>("Map of functions by classes", is_map),
    ),
  },
);

/**
 * Puts samples together by the functions of a map: arrays, plain objects and Maps element by element,
 * anything else by the function of its class. {@link default_collate} is this with
 * {@link default_collate_fn_map}; a copy of that with other functions makes a `collate_fn` of one's
 * own:
 *
 * ```ts
 * const collate_fn_map = new Map(default_collate_fn_map).set(String, (words) => words.join(" "));
 * new DataLoader(dataset, { collate_fn: (samples) => collate(samples, { collate_fn_map }) });
 * ```
 *
 * @throws TypeError for samples of a class that has no function, or of different kinds; RangeError
 *   for arrays of unequal length
 *
 * Mirrors torch.utils.data._utils.collate.collate.
 */
export function collate(
  ...args: Arguments<[batch: Iterable<unknown>], [], CollateOptions>
): unknown {
  const { batch, collate_fn_map } = read_collate(args);
  return collate_samples(elements_of<unknown>(batch), new NumberColumns(), collate_fn_map);
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
  return collate_samples(elements_of<unknown>(read_default(args).batch), new NumberColumns());
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
  if (is_elements(data)) return torch.tensor(data as TypedArray);
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
  const samples = elements_of<unknown>(read_data(args).batch).map(data_of);
  return collate_samples(samples, new NumberColumns());
}

/** {@link default_convert} of an item's data. */
export const data_convert = (sample: unknown): unknown => converted(data_of(sample));
