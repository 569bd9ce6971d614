import { is_plain, is_promise, kind_of } from "../torch/internal.js";
import {
  type DataSource,
  Dataset,
  dataset_kind,
  is_dataset,
  length_of,
  no_dataset,
  place_of,
  sample_of,
  samples_of,
} from "./dataset.js";
import { index_list } from "./indices.js";

/** The datasets of a {@link StackDataset}: in order, or by name. */
export type StackedDatasets = readonly DataSource[] | Readonly<Record<string, DataSource>>;

type SampleOf<D> = D extends DataSource<infer Sample> ? Sample : never;

/** A sample of each dataset; a promise of them if one of the datasets gives promises. */
export type StackedSample<Datasets extends StackedDatasets> =
  Extract<
    SampleOf<Datasets[keyof Datasets & (string | number)]>,
    PromiseLike<unknown>
  > extends never
    ? { -readonly [K in keyof Datasets]: SampleOf<Datasets[K]> }
    : Promise<{ -readonly [K in keyof Datasets]: Awaited<SampleOf<Datasets[K]>> }>;

/** One place of several samples, once all of them are there. */
function together(names: readonly string[] | null, parts: readonly unknown[]): unknown {
  if (parts.some(is_promise)) {
    return Promise.all(parts).then((given) => together(names, given));
  }
  if (names === null) return [...parts];
  return Object.fromEntries(names.map((name, i) => [name, parts[i]]));
}

/**
 * Datasets of equal length side by side: sample i has sample i of each of them, in an array, or in an
 * object if they were given by name.
 *
 * ```ts
 * new StackDataset(images, texts).get(0); // [images.get(0), texts.get(0)]
 * new StackDataset({ image: images, text: texts }).get(0); // { image: …, text: … }
 * ```
 *
 * Mirrors torch.utils.data.StackDataset.
 */
export class StackDataset<
  const Datasets extends StackedDatasets = readonly DataSource[],
> extends Dataset<StackedSample<Datasets>> {
  /** The datasets, as they were given: an array, or an object. */
  readonly datasets: Datasets;
  /** The number of samples. */
  readonly length: number;

  /**
   * Makes one dataset of several of equal length.
   *
   * @throws RangeError if there is no dataset, or their lengths differ; TypeError for anything that
   *   is not a dataset, and for one that gives its samples only one after the other
   */
  constructor(...datasets: Datasets & readonly DataSource[]);
  /** Makes one dataset of several that have names. */
  constructor(datasets: Datasets & Readonly<Record<string, DataSource>>);
  constructor(...datasets: unknown[]) {
    super();
    const [first] = datasets;
    const by_name = datasets.length === 1 && is_plain(first) && !is_dataset(first);
    this.datasets = (by_name ? { ...(first as object) } : [...datasets]) as unknown as Datasets;
    const all = this.#all;
    if (all.length === 0) throw new RangeError("StackDataset expects at least one dataset");
    for (const dataset of all) {
      if (!is_dataset(dataset)) throw new TypeError(`StackDataset: ${no_dataset(dataset)}`);
      if (dataset_kind(dataset) !== "stream") continue;
      throw new TypeError(
        `StackDataset: the samples of ${kind_of(dataset)} have no numbers; make an array of them`,
      );
    }
    const lengths = all.map(length_of);
    this.length = lengths[0] as number;
    if (new Set(lengths).size === 1) return;
    throw new RangeError(`Size mismatch between datasets: they have ${lengths.join(", ")} samples`);
  }

  get #names(): readonly string[] | null {
    return Array.isArray(this.datasets) ? null : Object.keys(this.datasets);
  }

  get #all(): readonly DataSource[] {
    return Object.values(this.datasets) as DataSource[];
  }

  /** The samples of that number, one of each dataset; negative numbers count from the end. */
  get(index: number): StackedSample<Datasets> {
    const at = place_of(index, this.length, "dataset");
    const parts = this.#all.map((dataset) => sample_of(dataset, at));
    return together(this.#names, parts) as StackedSample<Datasets>;
  }

  /** The samples of those numbers; of a dataset that has `get_items`, read together. */
  override get_items(
    indices: readonly number[],
  ): readonly StackedSample<Datasets>[] | PromiseLike<readonly Awaited<StackedSample<Datasets>>[]> {
    type Samples = readonly StackedSample<Datasets>[];
    const places = index_list(indices, "indices").map((index) =>
      place_of(index, this.length, "dataset"),
    );
    const names = this.#names;
    const transposed = (columns: readonly (readonly unknown[])[]): Samples =>
      places.map((_, i) => {
        const parts = columns.map((column) => column[i]);
        return together(names, parts) as StackedSample<Datasets>;
      });
    const columns = this.#all.map((dataset) => samples_of(dataset, places));
    if (!columns.some(is_promise)) return transposed(columns as (readonly unknown[])[]);
    return Promise.all(columns).then((given) => Promise.all(transposed(given)));
  }
}
