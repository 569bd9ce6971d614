import { type Device, type DeviceLike, Tensor, torch } from "../torch/index.js";
import type { CollateFunction } from "./collate.js";
import { DataLoader, type DataLoaderOptions } from "./data_loader.js";
import type { Samples } from "./dataset.js";
import { DatasetType } from "./dataset_type.js";
import { default_device, to_device } from "./device.js";
import { type BatchTransform, DeviceDataLoader, type XY } from "./device_data_loader.js";

/** The loss of a model's output and the target. */
export type LossFunction = (input: Tensor, target: Tensor) => Tensor;

/** What all ways to make a DataBunch take. */
export interface DataBunchOptions<Batch = XY> {
  /** Where batches go. Default: the GPU if there is one. */
  device?: DeviceLike;
  /** What changes each batch on the device, one after the other. */
  dl_tfms?: Iterable<BatchTransform<Batch>>;
  /** The folder that models are saved in. Default: ".". */
  path?: string;
  /** What makes a batch of samples. Default: data_collate. */
  collate_fn?: CollateFunction<unknown, Batch>;
  /** Whether the check of the training data is left out. Default: false. */
  no_check?: boolean;
}

/** The further loaders of a DataBunch. */
export interface OtherLoaders<Batch = XY> {
  /** The training data in its own order. Default: made of the training loader. */
  fix_dl?: DataLoader<unknown, Batch>;
  test_dl?: DataLoader<unknown, Batch>;
}

/** What {@link DataBunch.create} takes. */
export type CreateOptions = DataBunchOptions &
  Pick<DataLoaderOptions, "generator"> & {
    test_ds?: Samples;
    /** Samples in a batch. Default: 64. */
    bs?: number;
    /** Samples in a batch of validation or test data. Default: `bs`. */
    val_bs?: number;
  };

/** What {@link DataBunch.one_batch} takes. */
export interface OneBatchOptions {
  /** Which data. Default: DatasetType.Train. */
  ds_type?: DatasetType;
  /** Whether the tensors are taken out of autograd's graph. Default: true. */
  detach?: boolean;
  /** Whether they are moved to the CPU; only where `detach` is true. Default: true. */
  cpu?: boolean;
}

function detached<T>(value: T): T {
  if (value instanceof Tensor) return value.detach() as T;
  return Array.isArray(value) ? (value.map(detached) as T) : value;
}

/** The dataset at the bottom, below those that wrap one. */
function innermost(samples: Samples): Samples {
  let dataset = samples;
  while ("dataset" in dataset) dataset = dataset.dataset as Samples;
  return dataset;
}

/**
 * The data that a Learner trains and validates with.
 *
 * ```ts
 * const data = DataBunch.create(new TensorDataset(x, y), new TensorDataset(vx, vy), { bs: 64 });
 * for (const [xb, yb] of data.train_dl) …
 * ```
 *
 * Mirrors fastai's DataBunch.
 */
export class DataBunch<Batch extends readonly unknown[] = XY> {
  readonly train_dl: DeviceDataLoader<Batch>;
  readonly test_dl: DeviceDataLoader<Batch> | null;
  /** Where batches are. */
  readonly device: Device;
  readonly path: string;
  readonly dl_tfms: readonly BatchTransform<Batch>[];
  readonly #valid_dl: DeviceDataLoader<Batch> | null;
  #fix_dl: DeviceDataLoader<Batch> | null;

  /**
   * @param valid_dl null for no validation data
   * @throws RangeError where the training data is shorter than a batch (unless `no_check`)
   */
  constructor(
    train_dl: DataLoader<unknown, Batch>,
    valid_dl: DataLoader<unknown, Batch> | null,
    {
      fix_dl,
      test_dl,
      device = default_device(),
      dl_tfms = [],
      path = ".",
      collate_fn,
      no_check = false,
    }: DataBunchOptions<Batch> & OtherLoaders<Batch> = {},
  ) {
    this.device = torch.device(device);
    this.path = path;
    this.dl_tfms = [...dl_tfms];
    const bound = (dl: DataLoader<unknown, Batch>): DeviceDataLoader<Batch> =>
      new DeviceDataLoader(dl, this.device, this.dl_tfms, collate_fn);
    this.train_dl = bound(train_dl);
    this.#valid_dl = valid_dl === null ? null : bound(valid_dl);
    this.test_dl = test_dl === undefined ? null : bound(test_dl);
    this.#fix_dl = fix_dl === undefined ? null : bound(fix_dl);
    if (!no_check) this.sanity_check();
  }

  /**
   * A DataBunch of datasets. The training data is shuffled, and a last batch that is not full is
   * left out of it.
   *
   * @param valid_ds null for no validation data
   */
  static create(
    train_ds: Samples,
    valid_ds: Samples | null,
    { test_ds, bs = 64, val_bs = bs, generator, ...options }: CreateOptions = {},
  ): DataBunch {
    const in_order = (dataset: Samples): DataLoader<unknown, XY> =>
      new DataLoader<unknown, XY>(dataset, { batch_size: val_bs, generator });
    // A shuffling loader cannot be made of nothing; sanity_check says what is wrong with it.
    const shuffle = train_ds.length > 0;
    return new DataBunch(
      new DataLoader<unknown, XY>(train_ds, {
        batch_size: bs,
        shuffle,
        drop_last: true,
        generator,
      }),
      valid_ds === null ? null : in_order(valid_ds),
      {
        ...options,
        fix_dl: in_order(train_ds),
        test_dl: test_ds === undefined ? undefined : in_order(test_ds),
      },
    );
  }

  get train_ds(): Samples {
    return innermost(this.train_dl.dataset);
  }

  /**
   * What the model is validated with.
   *
   * @throws Error where there is nothing: {@link empty_val} says so
   */
  get valid_dl(): DeviceDataLoader<Batch> {
    return this.dl(DatasetType.Valid);
  }

  /** @throws Error where there is no validation data */
  get valid_ds(): Samples {
    return innermost(this.valid_dl.dataset);
  }

  get test_ds(): Samples | null {
    return this.test_dl === null ? null : innermost(this.test_dl.dataset);
  }

  /** The training data in its own order, whole. */
  get fix_dl(): DeviceDataLoader<Batch> {
    this.#fix_dl ??= this.train_dl.new({ shuffle: false, drop_last: false });
    return this.#fix_dl;
  }

  /** The validation data (or without it the training data), one sample a batch. */
  get single_dl(): DeviceDataLoader<Batch> {
    const { dataset } = this.#valid_dl ?? this.train_dl;
    const dl = new DataLoader<unknown, Batch>(dataset, { batch_size: 1 });
    return new DeviceDataLoader(dl, this.device, this.dl_tfms, this.train_dl.collate_fn);
  }

  /** All loaders: training, validation (where there is any), fix, single, test (where there is any). */
  get dls(): DeviceDataLoader<Batch>[] {
    const { train_dl, fix_dl, single_dl, test_dl } = this;
    return [train_dl, this.#valid_dl, fix_dl, single_dl, test_dl].filter((dl) => dl !== null);
  }

  /**
   * The loader of that data.
   *
   * @throws Error where the DataBunch has none
   */
  dl(ds_type: DatasetType = DatasetType.Valid): DeviceDataLoader<Batch> {
    const found = {
      [DatasetType.Train]: () => this.train_dl,
      [DatasetType.Valid]: () => this.#valid_dl,
      [DatasetType.Test]: () => this.test_dl,
      [DatasetType.Single]: () => this.single_dl,
      [DatasetType.Fix]: () => this.fix_dl,
    }[ds_type]();
    if (found === null) throw new Error(`this ${this.constructor.name} has no ${ds_type} data`);
    return found;
  }

  /** The loss that fits the data, where the data knows one. */
  get loss_func(): LossFunction | undefined {
    const { train_ds } = this;
    return "loss_func" in train_ds ? (train_ds.loss_func as LossFunction) : undefined;
  }

  /** Whether there is nothing to validate with. */
  get empty_val(): boolean {
    return this.#valid_dl === null || this.valid_ds.length === 0;
  }

  /** How many samples make a batch; assigning it changes all loaders. */
  get batch_size(): number | null {
    return this.train_dl.batch_size;
  }

  set batch_size(batch_size: number) {
    for (const dl of [this.train_dl, this.#valid_dl, this.test_dl]) {
      if (dl !== null) dl.batch_size = batch_size;
    }
  }

  /**
   * The first batch that a new pass gives, on the CPU: `one_batch()`, `one_batch(DatasetType.Valid)`,
   * `one_batch({ ds_type, cpu: false })`.
   */
  one_batch(which: DatasetType | OneBatchOptions = {}, options: OneBatchOptions = {}): Batch {
    const given = typeof which === "string" ? { ...options, ds_type: which } : which;
    const { ds_type = DatasetType.Train, detach = true, cpu = true } = given;
    const [batch] = this.dl(ds_type);
    if (batch === undefined) throw new RangeError(`there is no batch of ${ds_type} data`);
    if (!detach) return batch;
    return batch.map((part) =>
      cpu ? to_device(detached(part), "cpu") : detached(part),
    ) as unknown as Batch;
  }

  /** Reads the first training batch, so that what is wrong with the data is said before training. */
  sanity_check(): void {
    const { train_dl, train_ds } = this;
    if (train_dl.length === 0) {
      throw new RangeError(
        `the training data is shorter than a batch: it has ${train_dl.dataset.length} samples, and a batch ${train_dl.batch_size}; lower the batch size`,
      );
    }
    // Like fastai only for lists of items: reading a shuffled dataset draws a number.
    if (!("items" in train_ds)) return;
    const [indices] = train_dl.dl.batch_sampler;
    if (indices !== undefined) train_dl.dl.fetch(indices);
  }

  toString(): string {
    const valid = this.#valid_dl === null ? "None" : this.valid_ds;
    return `${this.constructor.name};\n\nTrain: ${this.train_ds};\n\nValid: ${valid};\n\nTest: ${this.test_ds ?? "None"}`;
  }
}
