/** From a list of samples to a batch. */
import { is_plain, Tensor, torch } from "../torch/index.js";

/** An item of a dataset that wraps what a model is given. Mirrors fastai's ItemBase. */
export interface ItemBase {
  /** What goes into a batch. */
  readonly data: unknown;
}

/** Makes a batch of samples. */
export type CollateFunction<Sample = never, Batch = unknown> = (samples: Sample[]) => Batch;

function kind_of(value: unknown): string {
  return typeof value === "object" && value !== null ? value.constructor.name : typeof value;
}

/**
 * Puts samples together along a new first dimension: tensors and typed arrays are stacked; numbers
 * become a tensor of the default dtype, bigints of int64, booleans of bool; arrays and plain objects
 * are collated element by element; strings stay an array of strings.
 *
 * @throws TypeError for samples of another kind, RangeError for arrays of unequal length
 *
 * Mirrors torch.utils.data.default_collate.
 */
export function default_collate(samples: readonly unknown[]): unknown {
  const [first] = samples;
  if (first instanceof Tensor) return torch.stack(samples as Tensor[]);
  if (ArrayBuffer.isView(first) && !(first instanceof DataView)) {
    const rows = samples as Parameters<typeof torch.tensor>[0][];
    return torch.stack(rows.map((row) => torch.tensor(row)));
  }
  if (typeof first === "number" || typeof first === "bigint" || typeof first === "boolean") {
    return torch.tensor(samples as number[]);
  }
  if (typeof first === "string") return samples;
  if (Array.isArray(first)) {
    const rows = samples as unknown[][];
    if (rows.some(({ length }) => length !== first.length)) {
      throw new RangeError(
        `each sample of a batch should have as many elements: here they have ${[...new Set(rows.map(({ length }) => length))].join(", ")}`,
      );
    }
    return first.map((_, i) => default_collate(rows.map((row) => row[i])));
  }
  if (is_plain(first)) {
    const rows = samples as Record<string, unknown>[];
    return Object.fromEntries(
      Object.keys(first).map((key) => [key, default_collate(rows.map((row) => row[key]))]),
    );
  }
  throw new TypeError(
    `a batch can hold tensors, typed arrays, numbers, bigints, booleans, strings, arrays and plain objects, but found ${kind_of(first)}`,
  );
}

function is_item(value: object): value is ItemBase {
  return "data" in value && !is_plain(value);
}

/** The items' data in the place of the items. Mirrors fastai's to_data. */
export function to_data(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(to_data);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Tensor || ArrayBuffer.isView(value)) return value;
  return is_item(value) ? value.data : value;
}

/** {@link default_collate} of the items' data. Mirrors fastai's data_collate. */
export function data_collate(samples: readonly unknown[]): unknown {
  return default_collate(samples.map(to_data));
}
