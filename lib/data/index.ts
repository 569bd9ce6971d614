/** Datasets, samplers and loaders as torch.utils.data has them; fastai's DataBunch over them. */
export {
  type CollateFunction,
  data_collate,
  default_collate,
  type ItemBase,
  to_data,
} from "./collate.js";
export {
  type CreateOptions,
  DataBunch,
  type DataBunchOptions,
  type LossFunction,
  type OneBatchOptions,
  type OtherLoaders,
} from "./data_bunch.js";
export { DataLoader, type DataLoaderOptions } from "./data_loader.js";
export { ConcatDataset, type Dataset, type Samples, sample_at } from "./dataset.js";
export { DatasetType } from "./dataset_type.js";
export { default_device, to_device } from "./device.js";
export { type BatchTransform, DeviceDataLoader, type XY } from "./device_data_loader.js";
export type { EpochListener } from "./epoch_listener.js";
export {
  BatchSampler,
  RandomSampler,
  type RandomSamplerOptions,
  type Sampler,
  SequentialSampler,
  type Sized,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from "./sampler.js";
export { random_split, Subset } from "./subset.js";
export { TensorDataset } from "./tensor_dataset.js";
