/** From the numbers of samples to a batch. */
import { elements_of, is_promise } from "../torch/internal.js";
import {
  collate_samples,
  data_collate,
  data_convert,
  default_collate,
  default_convert,
  to_data,
} from "./collate.js";
import { type DataSource, type Dataset, sample_of, samples_of } from "./dataset.js";
import type { NumberColumns } from "./number_columns.js";

/** The data that batches are made of, and how. */
export interface BatchSource {
  readonly dataset: DataSource;
  /** Whether there are batches, and not single samples. */
  readonly is_batched: boolean;
  readonly collate_fn: (samples: never) => unknown;
}

/** Whether samples are collated by default, so that the dataset may do it. */
export const collates_by_default = ({ is_batched, collate_fn }: BatchSource): boolean =>
  is_batched
    ? collate_fn === default_collate || collate_fn === data_collate
    : collate_fn === default_convert || collate_fn === data_convert;

/** The batch that samples make; without batches, what a sample makes. */
export function batch_of(source: BatchSource, samples: unknown, numbers: NumberColumns): unknown {
  const { collate_fn, is_batched } = source;
  if (!is_batched || !collates_by_default(source)) return collate_fn(samples as never);
  const list = samples as readonly unknown[];
  const is_data = (collate_fn as unknown) === data_collate;
  return collate_samples(is_data ? list.map((item) => to_data(item)) : list, numbers);
}

/**
 * The batch of the samples with those numbers; without batches, the sample of that number.
 *
 * @param waits whether promised samples are waited for: the batch is a promise then
 */
export function fetch_batch(
  source: BatchSource,
  indices: unknown,
  numbers: NumberColumns,
  waits: boolean,
): unknown {
  const { dataset, is_batched } = source;
  const { get_batch } = dataset as Partial<Dataset>;
  if (Array.isArray(indices) && typeof get_batch === "function" && collates_by_default(source)) {
    return get_batch.call(dataset, indices as number[]);
  }
  const samples: unknown = is_batched
    ? samples_of(dataset, elements_of(indices as readonly unknown[]))
    : sample_of(dataset, indices);
  if (!waits) return batch_of(source, samples, numbers);
  const made = (given: unknown): unknown => batch_of(source, given, numbers);
  if (is_promise(samples)) return Promise.resolve(samples).then(made);
  const is_promised = Array.isArray(samples) && is_batched && samples.some(is_promise);
  return is_promised ? Promise.all(samples).then(made) : made(samples);
}
