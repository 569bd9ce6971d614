import { Device, type DeviceLike, type Tensor } from "../torch/index.js";
import { type CollateFunction, data_collate } from "./collate.js";
import { DataLoader, type DataLoaderOptions } from "./data_loader.js";
import type { Samples } from "./dataset.js";
import { default_device, to_device } from "./device.js";

/** What a model is given, and what it should give back. */
export type XY = [x: Tensor, y: Tensor];

/** Changes a batch before a model sees it. */
export type BatchTransform<Batch> = (batch: Batch) => Batch;

/**
 * A {@link DataLoader} whose batches are on a device. Mirrors fastai's DeviceDataLoader.
 */
export class DeviceDataLoader<Batch = XY> implements Iterable<Batch> {
  /** Where the batches go. */
  readonly device: Device;
  readonly #tfms: BatchTransform<Batch>[];
  #dl: DataLoader<unknown, Batch>;

  /**
   * @param dl the loader; its collate_fn is set to `collate_fn`
   * @param tfms what changes each batch, one after the other
   * @param collate_fn Default: data_collate.
   */
  constructor(
    dl: DataLoader<unknown, Batch>,
    device: DeviceLike,
    tfms: Iterable<BatchTransform<Batch>> = [],
    readonly collate_fn: CollateFunction<unknown, Batch> = data_collate as CollateFunction<
      unknown,
      Batch
    >,
  ) {
    this.#dl = dl;
    this.#dl.collate_fn = collate_fn;
    this.device = new Device(device);
    this.#tfms = [...tfms];
  }

  /** A loader of `dataset` on a device (default: the GPU if there is one), 64 samples a batch. */
  static create<Batch = XY>(
    dataset: Samples,
    {
      bs = 64,
      shuffle = false,
      device = default_device(),
      tfms = [],
      collate_fn,
      ...options
    }: Omit<DataLoaderOptions<unknown, Batch>, "batch_size"> & {
      bs?: number;
      device?: DeviceLike;
      tfms?: Iterable<BatchTransform<Batch>>;
    } = {},
  ): DeviceDataLoader<Batch> {
    const dl = new DataLoader<unknown, Batch>(dataset, { ...options, batch_size: bs, shuffle });
    return new DeviceDataLoader(dl, device, tfms, collate_fn);
  }

  /** The loader that makes the batches. */
  get dl(): DataLoader<unknown, Batch> {
    return this.#dl;
  }

  get tfms(): readonly BatchTransform<Batch>[] {
    return this.#tfms;
  }

  /** How many batches there are. */
  get length(): number {
    return this.#dl.length;
  }

  get dataset(): Samples {
    return this.#dl.dataset;
  }

  get drop_last(): boolean {
    return this.#dl.drop_last;
  }

  /** How many samples make a batch. Assigning it makes a new loader, with the same options otherwise. */
  get batch_size(): number | null {
    return this.#dl.batch_size;
  }

  set batch_size(batch_size: number) {
    const { dataset, collate_fn } = this;
    if ("bs" in dataset) dataset.bs = batch_size;
    this.#dl = new DataLoader(dataset, { ...this.#dl.options, batch_size, collate_fn });
  }

  add_tfm(tfm: BatchTransform<Batch>): void {
    this.#tfms.push(tfm);
  }

  /** Takes `tfm` away, if it is there. */
  remove_tfm(tfm: BatchTransform<Batch>): void {
    const at = this.#tfms.indexOf(tfm);
    if (at >= 0) this.#tfms.splice(at, 1);
  }

  /** A loader like this one, with some options of its DataLoader changed. */
  new(options: DataLoaderOptions<unknown, Batch>): DeviceDataLoader<Batch> {
    const dl = new DataLoader(this.dataset, { ...this.#dl.options, ...options });
    return new DeviceDataLoader(dl, this.device, this.#tfms, this.collate_fn);
  }

  /** Moves a batch to the device and lets the transforms change it. */
  proc_batch(batch: Batch): Batch {
    return this.#tfms.reduce((changed, tfm) => tfm(changed), to_device(batch, this.device));
  }

  /** Each iterator starts a new pass, drawing from torch's generator as the DataLoader does. */
  [Symbol.iterator](): IterableIterator<Batch> {
    return this.#processed(this.#dl[Symbol.iterator]());
  }

  *#processed(batches: Iterable<Batch>): IterableIterator<Batch> {
    for (const batch of batches) yield this.proc_batch(batch);
  }
}
