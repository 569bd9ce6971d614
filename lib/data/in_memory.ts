import { ConcatDataset } from "./concat_dataset.js";
import { type DataSource, dataset_kind } from "./dataset.js";
import { Subset } from "./subset.js";

/**
 * The samples of datasets that are arrays or Maps, and of datasets made of these: reading them
 * costs nothing and changes nothing. Yields nothing for a dataset of another kind.
 */
export function* samples_in_memory(dataset: DataSource): IterableIterator<unknown> {
  if (dataset instanceof Subset) yield* samples_in_memory(dataset.dataset);
  else if (dataset instanceof ConcatDataset) {
    for (const part of dataset.datasets) yield* samples_in_memory(part);
  } else if (dataset_kind(dataset) === "array") yield* dataset as readonly unknown[];
  else if (dataset_kind(dataset) === "Map")
    yield* (dataset as ReadonlyMap<unknown, unknown>).values();
}
