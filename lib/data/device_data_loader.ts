import { Device, type DeviceLike, type Tensor } from "../torch/index.js";
import { type Arguments, elements_of, is_promise, kinds, signature } from "../torch/internal.js";
import {
  type CollateFunction,
  data_collate,
  data_convert,
  default_collate,
  default_convert,
} from "./collate.js";
import { DataLoader, is_waited_for, loader_kind } from "./data_loader.js";
import {
  type DataLoaderOptions,
  num_workers_kind,
  type SharedOptions,
  shared_options,
} from "./data_loader_options.js";
import type { DataSource } from "./dataset.js";
import { default_device, on_device } from "./device.js";
import * as data_kinds from "./kinds.js";
import { as_async } from "./passes.js";

/** A batch: the model's input, and the target that its output is compared with. */
export type XY = [x: Tensor, y: Tensor];

/** Changes a batch before a model sees it. */
export type BatchTransform<Batch> = (batch: Batch) => Batch;

const read_new = signature<{ options: unknown }>("new", { options: kinds.value() });
const read_proc_batch = signature<{ b: unknown }>("proc_batch", { b: kinds.value() });

/** The parameters of {@link DeviceDataLoader}, by name. */
export interface DeviceDataLoaderOptions<Batch> {
  /** The loader; its collate_fn is set to `collate_fn`. */
  dl: DataLoader<unknown, Batch>;
  /** The device that batches are moved to. */
  device: DeviceLike;
  /** Functions that change each batch, applied one after the other. Default: none. */
  tfms?: Iterable<BatchTransform<Batch>> | null;
  /** Default: the loader's own, or {@link data_collate} if it has none. */
  collate_fn?: CollateFunction<unknown, Batch> | null;
}

/** The parameters of {@link DeviceDataLoader.create}, by name. */
export interface DeviceDataLoaderCreateOptions<Batch>
  extends Omit<DataLoaderOptions<unknown, Batch>, "batch_size" | "shuffle" | "collate_fn"> {
  /** The data that the batches are made of. */
  dataset: DataSource;
  /** The number of samples in a batch. Default: 64. */
  bs?: number | null;
  /** Whether each pass is in a new random order. Default: false. */
  shuffle?: boolean;
  /** The device to put batches on. Default: the GPU if there is one. */
  device?: DeviceLike | null;
  /** Functions that change each batch, applied one after the other. Default: none. */
  tfms?: Iterable<BatchTransform<Batch>> | null;
  /** Function that makes a batch of samples. Default: data_collate. */
  collate_fn?: CollateFunction<unknown, Batch> | null;
}

const collate_kind = kinds.nullable(kinds.callable<CollateFunction<unknown, unknown>>());
const tfms_kind = kinds.nullable(kinds.iterable<Iterable<BatchTransform<unknown>>>());

const read = signature<Required<DeviceDataLoaderOptions<unknown>>>("DeviceDataLoader", {
  dl: loader_kind(),
  device: data_kinds.device_to(),
  tfms: tfms_kind,
  collate_fn: collate_kind,
});

const read_create = signature<
  Required<
    Pick<
      DeviceDataLoaderCreateOptions<unknown>,
      "dataset" | "bs" | "shuffle" | "device" | "tfms" | "num_workers" | "collate_fn"
    >
  >,
  Required<Pick<DataLoaderOptions, "sampler" | "batch_sampler" | "drop_last">> &
    Required<SharedOptions>
>(
  "DeviceDataLoader.create",
  {
    dataset: data_kinds.dataset(),
    bs: kinds.nullable(kinds.number(), 64),
    shuffle: kinds.boolean(false),
    device: kinds.device(),
    tfms: tfms_kind,
    num_workers: num_workers_kind,
    collate_fn: collate_kind,
  },
  {
    ...shared_options,
    sampler: kinds.nullable(kinds.iterable<Iterable<unknown>>()),
    batch_sampler: kinds.nullable(kinds.iterable<Iterable<readonly unknown[]>>()),
    drop_last: kinds.boolean(false),
  },
);

function read_tfm(name: string, args: readonly unknown[]): BatchTransform<unknown> {
  const read_one = signature<{ tfm: BatchTransform<unknown> }>(name, {
    tfm: kinds.callable<BatchTransform<unknown>>(),
  });
  return read_one(args).tfm;
}

/**
 * Returns the function that a loader on a device collates with: fastai's data_collate
 * (data_convert if there are no batches), unless `dl` has a function of its own.
 */
function own_collate<Batch>(dl: DataLoader<unknown, Batch>): CollateFunction<unknown, Batch> {
  const given: unknown = dl.collate_fn;
  if (given === default_collate) return data_collate as CollateFunction<unknown, Batch>;
  return given === default_convert ? (data_convert as never) : dl.collate_fn;
}

/**
 * A {@link DataLoader} whose batches are on a device.
 *
 * fastai puts its data_collate in place of a `collate_fn` that was given to the DataLoader; here
 * the given one stays. Mirrors fastai's DeviceDataLoader.
 */
export class DeviceDataLoader<Batch = XY> implements Iterable<Batch>, AsyncIterable<Batch> {
  /** The device of the batches. */
  readonly device: Device;
  /** The function that makes a batch of samples. */
  readonly collate_fn: CollateFunction<unknown, Batch>;
  readonly #tfms: BatchTransform<Batch>[];
  #dl: DataLoader<unknown, Batch>;

  constructor(
    ...args: Arguments<
      [dl: DataLoader<unknown, Batch>, device: DeviceLike],
      [
        tfms: Iterable<BatchTransform<Batch>> | null,
        collate_fn: CollateFunction<unknown, Batch> | null,
      ],
      DeviceDataLoaderOptions<Batch>
    >
  ) {
    const { dl, device, tfms, collate_fn } = read(args) as Required<DeviceDataLoaderOptions<Batch>>;
    this.collate_fn = collate_fn ?? own_collate(dl);
    this.#dl = dl;
    this.#dl.collate_fn = this.collate_fn;
    this.device = new Device(device);
    this.#tfms = elements_of(tfms ?? []);
  }

  /** A loader of `dataset` on a device (default: the GPU if there is one), 64 samples a batch. */
  static create<Batch = XY>(
    ...args: Arguments<
      [dataset: DataSource],
      [
        bs: number | null,
        shuffle: boolean,
        device: DeviceLike | null,
        tfms: Iterable<BatchTransform<Batch>> | null,
        num_workers: number,
        collate_fn: CollateFunction<unknown, Batch> | null,
      ],
      DeviceDataLoaderCreateOptions<Batch>
    >
  ): DeviceDataLoader<Batch> {
    const { dataset, bs, device, tfms, collate_fn, ...options } = read_create(args);
    const dl = new DataLoader<unknown, Batch>(dataset, {
      ...(options as DataLoaderOptions<unknown, Batch>),
      batch_size: bs,
    });
    return new DeviceDataLoader<Batch>(
      dl,
      device ?? default_device(),
      tfms as Iterable<BatchTransform<Batch>> | null,
      collate_fn as CollateFunction<unknown, Batch> | null,
    );
  }

  /** The loader that makes the batches. */
  get dl(): DataLoader<unknown, Batch> {
    return this.#dl;
  }

  /** The functions that change each batch once it is on the device, in order. */
  get tfms(): readonly BatchTransform<Batch>[] {
    return this.#tfms;
  }

  /**
   * The number of batches.
   *
   * @throws TypeError if the number is not known because the dataset is an iterable without a
   * length
   */
  get length(): number {
    return this.#dl.length;
  }

  /** The data that the batches are made of. */
  get dataset(): DataSource {
    return this.#dl.dataset;
  }

  /** Whether a last batch that is not full is left out. */
  get drop_last(): boolean {
    return this.#dl.drop_last;
  }

  /**
   * The number of samples in a batch. Assigning it makes a new loader, with the same options
   * otherwise.
   */
  get batch_size(): number | null {
    return this.#dl.batch_size;
  }

  set batch_size(batch_size: number | null) {
    const { dataset, collate_fn } = this;
    if ("bs" in dataset) dataset.bs = batch_size;
    this.#dl = new DataLoader(dataset, { ...this.#dl.options, batch_size, collate_fn });
  }

  /** Adds a function that changes each batch, after the others. */
  add_tfm(
    ...args: Arguments<[tfm: BatchTransform<Batch>], [], { tfm: BatchTransform<Batch> }>
  ): void {
    const tfm = read_tfm("add_tfm", args) as BatchTransform<Batch>;
    this.#tfms.push(tfm);
  }

  /** Takes `tfm` away, if it is there. */
  remove_tfm(
    ...args: Arguments<[tfm: BatchTransform<Batch>], [], { tfm: BatchTransform<Batch> }>
  ): void {
    const tfm = read_tfm("remove_tfm", args) as BatchTransform<Batch>;
    const at = this.#tfms.indexOf(tfm);
    if (at >= 0) this.#tfms.splice(at, 1);
  }

  /** A loader like this one, with some options of its DataLoader changed. */
  new(...args: [options: DataLoaderOptions<unknown, Batch>]): DeviceDataLoader<Batch> {
    const options = read_new(args).options as DataLoaderOptions<unknown, Batch>;
    const dl = new DataLoader(this.dataset, { ...this.#dl.options, ...options });
    return new DeviceDataLoader(dl, this.device, this.#tfms, this.collate_fn);
  }

  /** Moves a batch to the device and lets the transforms change it. */
  proc_batch(b: Batch): Batch;
  proc_batch(...args: unknown[]): Batch {
    const b = read_proc_batch(args).b as Batch;
    return this.#tfms.reduce((changed, tfm) => tfm(changed), on_device(b, this.device));
  }

  /** Each iterator starts a new pass, drawing from torch's generator as the DataLoader does. */
  [Symbol.iterator](): IterableIterator<Batch> {
    return this.#processed(this.#dl[Symbol.iterator]());
  }

  /** A new pass, over samples that have to be waited for too. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Batch> {
    const is_async = is_waited_for(this.#dl as DataLoader);
    if (!is_async) return as_async(this[Symbol.iterator]());
    return this.#processed_async(this.#dl[Symbol.asyncIterator]());
  }

  *#processed(batches: Iterable<Batch>): IterableIterator<Batch> {
    for (const batch of batches) {
      // Of a collate_fn that is asynchronous; read by for await.
      const waited: unknown = is_promise(batch)
        ? Promise.resolve(batch).then((given) => this.proc_batch(given))
        : this.proc_batch(batch);
      yield waited as Batch;
    }
  }

  async *#processed_async(batches: AsyncIterable<Batch>): AsyncIterableIterator<Batch> {
    for await (const batch of batches) yield this.proc_batch(batch);
  }
}
