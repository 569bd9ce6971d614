import { type Device, type DeviceLike, type Tensor, torch } from "../torch/index.js";
import { type Arguments, elements_of, kinds, no_arguments, signature } from "../torch/internal.js";
import type { CollateFunction } from "./collate.js";
import { DataLoader, loader_kind } from "./data_loader.js";
import { num_workers_kind, type SharedOptions, shared_options } from "./data_loader_options.js";
import { type DataSource, dataset_kind, known_length, length_of } from "./dataset.js";
import { DatasetType } from "./dataset_type.js";
import { default_device, to_device } from "./device.js";
import { type BatchTransform, DeviceDataLoader, type XY } from "./device_data_loader.js";
import * as data_kinds from "./kinds.js";
import { map_tensors } from "./map_tensors.js";

/**
 * A loss of the model's output and the target: a 0-dim tensor. If a batch has several targets, they
 * come one after the other. One that has a `reduction` is set to
 * "none" if each element's loss is wanted; its `activation` makes predictions of outputs.
 */
export interface LossFunction {
  (output: Tensor, target: Tensor): Tensor;
  /** "none" for each element's loss, "mean" or "sum", if the loss supports it. */
  reduction?: string;
  /** The function that makes predictions of outputs, if the loss knows one. */
  activation?(output: Tensor): Tensor;
}

/** Options of all functions that make a DataBunch. */
export interface DataBunchOptions<Batch = XY> {
  /** The device to put batches on. Default: the GPU if there is one. */
  device?: DeviceLike | null;
  /** Functions that change each batch on the device, applied one after the other. Default: none. */
  dl_tfms?: Iterable<BatchTransform<Batch>> | null;
  /** The folder that models are saved in. Default: ".". */
  path?: string;
  /** Function that makes a batch of samples. Default: the loaders' own, or data_collate. */
  collate_fn?: CollateFunction<unknown, Batch> | null;
  /** Whether the check of the training data is left out. Default: false. */
  no_check?: boolean;
}

/** The further loaders of a DataBunch. */
export interface OtherLoaders<Batch = XY> {
  /** The training data in its own order. Default: made of the training loader. */
  fix_dl?: DataLoader<unknown, Batch> | null;
  /** The loader of the test data. Default: none. */
  test_dl?: DataLoader<unknown, Batch> | null;
}

/** Parameters of {@link DataBunch}, by name. */
export interface DataBunchParameters<Batch> extends DataBunchOptions<Batch>, OtherLoaders<Batch> {
  /** The loader of the training data. */
  train_dl: DataLoader<unknown, Batch>;
  /** Null for no validation data. */
  valid_dl: DataLoader<unknown, Batch> | null;
}

/** Options of {@link DataBunch.create}, besides the data to train and to validate with. */
export interface CreateOptions extends DataBunchOptions, SharedOptions {
  /** The test data. Default: none. */
  test_ds?: DataSource | null;
  /** Samples in a batch; null for no batches: each sample comes by itself. Default: 64. */
  bs?: number | null;
  /** Samples in a batch of validation or test data. Default: `bs`. */
  val_bs?: number | null;
  /** The number of worker threads that read samples. Default: 0. */
  num_workers?: number;
}

/** Parameters of {@link DataBunch.create}, by name. */
export interface CreateParameters extends CreateOptions {
  /** The training data. */
  train_ds: DataSource;
  /** Null for no validation data. */
  valid_ds: DataSource | null;
}

/** Options of {@link DataBunch.one_batch}. */
export interface OneBatchOptions {
  /** The data to use. Default: DatasetType.Train. */
  ds_type?: DatasetType;
  /** Whether the tensors are taken out of autograd's graph. Default: true. */
  detach?: boolean;
  /**
   * Whether a normalization of the data is undone; no data of torchnode's has one. Default: true.
   */
  denorm?: boolean;
  /** Whether they are moved to the CPU; only if `detach` is true. Default: true. */
  cpu?: boolean;
}

const collate_kind = kinds.nullable(kinds.callable<CollateFunction<unknown, unknown>>());
const tfms_kind = kinds.nullable(kinds.iterable<Iterable<BatchTransform<unknown>>>());

const read = signature<Required<DataBunchParameters<unknown>>>("DataBunch", {
  train_dl: loader_kind(),
  valid_dl: kinds.nullable(loader_kind(), kinds.required),
  fix_dl: kinds.nullable(loader_kind()),
  test_dl: kinds.nullable(loader_kind()),
  device: kinds.device(),
  dl_tfms: tfms_kind,
  path: kinds.string("."),
  collate_fn: collate_kind,
  no_check: kinds.boolean(false),
});

const read_create = signature<
  Required<Omit<CreateParameters, keyof SharedOptions>>,
  Required<SharedOptions>
>(
  "DataBunch.create",
  {
    train_ds: data_kinds.dataset(),
    valid_ds: kinds.nullable(data_kinds.dataset(), kinds.required),
    test_ds: kinds.nullable(data_kinds.dataset()),
    path: kinds.string("."),
    bs: kinds.nullable(kinds.number(), 64),
    val_bs: kinds.nullable(kinds.number()),
    num_workers: num_workers_kind,
    dl_tfms: kinds.nullable(kinds.iterable<Iterable<BatchTransform<XY>>>()),
    device: kinds.device(),
    collate_fn: kinds.nullable(kinds.callable<CollateFunction<unknown, XY>>()),
    no_check: kinds.boolean(false),
  },
  shared_options,
);

/** The part of a DataBunch's data that is meant. */
export const ds_type_kind = (fallback: DatasetType): kinds.Kind<DatasetType> =>
  kinds.choice(Object.values(DatasetType), fallback);

const read_one_batch = signature<Required<OneBatchOptions>>("one_batch", {
  ds_type: ds_type_kind(DatasetType.Train),
  detach: kinds.boolean(true),
  denorm: kinds.boolean(true),
  cpu: kinds.boolean(true),
});

const read_dl = signature<{ ds_type: DatasetType }>("dl", {
  ds_type: ds_type_kind(DatasetType.Valid),
});

/** The dataset at the bottom, below those that wrap one. */
function innermost(samples: DataSource): DataSource {
  let dataset = samples;
  while ("dataset" in dataset) dataset = dataset.dataset as DataSource;
  return dataset;
}

/** @throws TypeError for training data without an order that could be shuffled */
function check_shuffles(train_ds: DataSource): void {
  if (dataset_kind(train_ds) !== "stream") return;
  throw new TypeError(
    "DataBunch.create shuffles the training data, and samples that come one after the other have no " +
      "other order: give it an array ([...train_ds]), or make the loaders yourself: " +
      "new DataBunch(new DataLoader(train_ds, { batch_size: 64 }), …)",
  );
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
  /** The loader of the training data. */
  readonly train_dl: DeviceDataLoader<Batch>;
  /** The loader of the test data, or null. */
  readonly test_dl: DeviceDataLoader<Batch> | null;
  /** The device of the batches. */
  readonly device: Device;
  /** The folder that a Learner saves to. */
  readonly path: string;
  /** The functions that change each batch once it is on the device, in order. */
  readonly dl_tfms: readonly BatchTransform<Batch>[];
  readonly #valid_dl: DeviceDataLoader<Batch> | null;
  readonly #collate_fn: CollateFunction<unknown, Batch> | null;
  #fix_dl: DeviceDataLoader<Batch> | null;

  /**
   * Makes a DataBunch of loaders.
   *
   * @throws RangeError if the training data is shorter than a batch (unless `no_check`)
   */
  constructor(
    ...args: Arguments<
      [train_dl: DataLoader<unknown, Batch>, valid_dl: DataLoader<unknown, Batch> | null],
      [
        fix_dl: DataLoader<unknown, Batch> | null,
        test_dl: DataLoader<unknown, Batch> | null,
        device: DeviceLike | null,
        dl_tfms: Iterable<BatchTransform<Batch>> | null,
        path: string,
        collate_fn: CollateFunction<unknown, Batch> | null,
        no_check: boolean,
      ],
      DataBunchParameters<Batch>
    >
  ) {
    const given = read(args) as Required<DataBunchParameters<Batch>>;
    const { train_dl, valid_dl, fix_dl, test_dl, collate_fn } = given;
    this.device = torch.device(given.device ?? default_device());
    this.path = given.path;
    this.dl_tfms = elements_of(given.dl_tfms ?? []);
    this.#collate_fn = collate_fn;
    this.train_dl = this.#bound(train_dl);
    this.#valid_dl = valid_dl === null ? null : this.#bound(valid_dl);
    this.test_dl = test_dl === null ? null : this.#bound(test_dl);
    this.#fix_dl = fix_dl === null ? null : this.#bound(fix_dl);
    if (!given.no_check) this.sanity_check();
  }

  #bound(dl: DataLoader<unknown, Batch>): DeviceDataLoader<Batch> {
    return new DeviceDataLoader(dl, this.device, this.dl_tfms, this.#collate_fn);
  }

  /**
   * A DataBunch of datasets. The training data is shuffled, and a last batch that is not full is
   * left out of it.
   *
   * @throws TypeError for training data that comes one sample after the other, and cannot be shuffled
   */
  static create(
    ...args: Arguments<
      [train_ds: DataSource, valid_ds: DataSource | null],
      [
        test_ds: DataSource | null,
        path: string,
        bs: number | null,
        val_bs: number | null,
        num_workers: number,
        dl_tfms: Iterable<BatchTransform<XY>> | null,
        device: DeviceLike | null,
        collate_fn: CollateFunction<unknown, XY> | null,
        no_check: boolean,
      ],
      CreateParameters
    >
  ): DataBunch {
    const { train_ds, valid_ds, test_ds, path, bs, val_bs, ...given } = read_create(args);
    const { dl_tfms, device, collate_fn, no_check, ...shared } = given;
    check_shuffles(train_ds);
    const in_order = (dataset: DataSource): DataLoader<unknown, XY> =>
      new DataLoader<unknown, XY>(dataset, { ...shared, batch_size: val_bs ?? bs });
    // A shuffling loader cannot be made of nothing; sanity_check says what is wrong with it.
    const shuffle = length_of(train_ds) > 0;
    const train_dl = new DataLoader<unknown, XY>(train_ds, {
      ...shared,
      batch_size: bs,
      shuffle,
      drop_last: bs !== null,
    });
    return new DataBunch(train_dl, valid_ds === null ? null : in_order(valid_ds), {
      fix_dl: in_order(train_ds),
      test_dl: test_ds === null ? null : in_order(test_ds),
      ...{ device, dl_tfms, path, collate_fn, no_check },
    });
  }

  /** The training data. */
  get train_ds(): DataSource {
    return innermost(this.train_dl.dataset);
  }

  /**
   * The loader of the validation data.
   *
   * @throws Error if there is no validation data (see {@link empty_val})
   */
  get valid_dl(): DeviceDataLoader<Batch> {
    return this.dl(DatasetType.Valid);
  }

  /**
   * The validation data.
   *
   * @throws Error if there is no validation data
   */
  get valid_ds(): DataSource {
    return innermost(this.valid_dl.dataset);
  }

  /** The test data, or null. */
  get test_ds(): DataSource | null {
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

  /** All loaders: training, validation (if any), fix, single, test (if any). */
  get dls(): DeviceDataLoader<Batch>[] {
    const { train_dl, fix_dl, single_dl, test_dl } = this;
    return [train_dl, this.#valid_dl, fix_dl, single_dl, test_dl].filter((dl) => dl !== null);
  }

  /**
   * The loader of that data.
   *
   * @throws Error if the DataBunch has no such data
   */
  dl(
    ...args: Arguments<[], [ds_type: DatasetType], { ds_type: DatasetType }>
  ): DeviceDataLoader<Batch> {
    const { ds_type } = read_dl(args);
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

  /** The loss that fits the data, if the data provides one. */
  get loss_func(): LossFunction | undefined {
    const { train_ds } = this;
    return "loss_func" in train_ds ? (train_ds.loss_func as LossFunction) : undefined;
  }

  /** Whether there is nothing to validate with. */
  get empty_val(): boolean {
    if (this.#valid_dl === null) return true;
    const { valid_ds } = this;
    return dataset_kind(valid_ds) !== "stream" && length_of(valid_ds) === 0;
  }

  /** The number of samples in a batch; assigning it changes all loaders. */
  get batch_size(): number | null {
    return this.train_dl.batch_size;
  }

  set batch_size(batch_size: number | null) {
    for (const dl of [this.train_dl, this.#valid_dl, this.test_dl]) {
      if (dl !== null) dl.batch_size = batch_size;
    }
  }

  /**
   * The first batch that a new pass gives, on the CPU: `one_batch()`, `one_batch(DatasetType.Valid)`,
   * `one_batch({ ds_type, cpu: false })`.
   *
   * @throws RangeError if there is no batch of that data
   */
  one_batch(
    ...args: Arguments<
      [],
      [ds_type: DatasetType, detach: boolean, denorm: boolean, cpu: boolean],
      OneBatchOptions
    >
  ): Batch {
    const { ds_type, detach, cpu } = read_one_batch(args);
    const [batch] = this.dl(ds_type);
    if (batch === undefined) throw new RangeError(`there is no batch of ${ds_type} data`);
    if (!detach) return batch;
    const detached = map_tensors(batch, (tensor) => tensor.detach()) as Batch;
    return cpu ? to_device(detached, "cpu") : detached;
  }

  /** Reads the first training batch, so that faults of the data are reported before training. */
  sanity_check(...args: []): void {
    no_arguments("sanity_check", args);
    const { train_dl, train_ds } = this;
    if (known_length(train_dl) === 0) {
      const { batch_size } = train_dl;
      const size = batch_size === null ? "" : `, and a batch ${batch_size}`;
      throw new RangeError(
        `the training data is shorter than a batch: it has ${length_of(train_dl.dataset)} samples${size}; lower the batch size`,
      );
    }
    // Like fastai only for lists of items: reading a shuffled dataset draws a number.
    const { batch_sampler } = train_dl.dl;
    if (!("items" in train_ds) || batch_sampler === null) return;
    const [indices] = batch_sampler;
    if (indices !== undefined) train_dl.dl.fetch(indices);
  }

  /** Returns the kinds and lengths of the data, as text. */
  toString(): string {
    const valid = this.#valid_dl === null ? "None" : this.valid_ds;
    return `${this.constructor.name};\n\nTrain: ${this.train_ds};\n\nValid: ${valid};\n\nTest: ${this.test_ds ?? "None"}`;
  }
}
