import {
  type Arguments,
  elements_of,
  kind_of,
  kinds,
  no_arguments,
  signature,
} from "../torch/internal.js";
import { dataset_kind, length_of, type SampleStream } from "./dataset.js";
import { elements } from "./passes.js";

/**
 * The base class of datasets that give their samples one after the other. A subclass has a
 * `*[Symbol.iterator]()`, or an `async *[Symbol.asyncIterator]()` for samples that have to be waited
 * for; and a `length`, if it knows how many samples there are. Any other object with one of these is a
 * dataset as well.
 *
 * ```ts
 * class Lines extends IterableDataset {
 *   async *[Symbol.asyncIterator]() {
 *     for await (const line of (await open("train.txt")).readLines()) yield JSON.parse(line);
 *   }
 * }
 * for await (const batch of new DataLoader(new Lines(), { batch_size: 64 })) …
 * ```
 *
 * Mirrors torch.utils.data.IterableDataset.
 */
export abstract class IterableDataset {
  /** Takes no arguments: a subclass's own are not for `super`. */
  constructor(...args: []) {
    no_arguments(new.target.name, args);
  }
}

/** The parameters of {@link ChainDataset}, by name. */
export interface ChainDatasetOptions<Sample> {
  /** Datasets that give their samples one after the other. */
  datasets: Iterable<SampleStream<Sample>>;
}

const read_chain = signature<ChainDatasetOptions<unknown>>("ChainDataset", {
  datasets: kinds.iterable(),
});

/**
 * Several datasets that give their samples one after the other, as one. Mirrors
 * torch.utils.data.ChainDataset.
 */
export class ChainDataset<Sample>
  extends IterableDataset
  implements Iterable<Sample>, AsyncIterable<Sample>
{
  /** The datasets, in order. */
  readonly datasets: readonly SampleStream<Sample>[];

  /**
   * Makes one dataset of several that give their samples one after the other.
   *
   * @throws TypeError for datasets of another kind: {@link ConcatDataset} is for those
   */
  constructor(
    ...args: Arguments<[datasets: Iterable<SampleStream<Sample>>], [], ChainDatasetOptions<Sample>>
  ) {
    const { datasets } = read_chain(args);
    super();
    this.datasets = elements_of(datasets) as SampleStream<Sample>[];
    for (const dataset of this.datasets) {
      if (dataset_kind(dataset) === "stream") continue;
      const given = kind_of(dataset);
      throw new TypeError(`ChainDataset only supports IterableDataset, not ${given}`);
    }
  }

  /**
   * The number of samples.
   *
   * @throws TypeError if one of the datasets has no known length
   */
  get length(): number {
    return this.datasets.reduce((sum, dataset) => sum + length_of(dataset), 0);
  }

  *[Symbol.iterator](): IterableIterator<Sample> {
    for (const dataset of this.datasets) {
      if (!(Symbol.iterator in dataset)) {
        throw new TypeError(`an object of ${kind_of(dataset)} has to be read by for await`);
      }
      yield* elements(dataset, "dataset");
    }
  }

  async *[Symbol.asyncIterator](): AsyncIterableIterator<Sample> {
    for (const dataset of this.datasets) yield* dataset;
  }
}
