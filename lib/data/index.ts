/**
 * Datasets, samplers and loaders as torch.utils.data has them; fastai's DataBunch over them.
 *
 * @module torchnode/data
 */
export {
  type Collated,
  type CollateFunction,
  data_collate,
  default_collate,
  default_convert,
  type ItemBase,
  to_data,
} from "./collate.js";
export { ConcatDataset, type ConcatDatasetOptions } from "./concat_dataset.js";
export {
  type CreateOptions,
  type CreateParameters,
  DataBunch,
  type DataBunchOptions,
  type DataBunchParameters,
  type LossFunction,
  type OneBatchOptions,
  type OtherLoaders,
} from "./data_bunch.js";
export {
  DataLoader,
  type DataLoaderOptions,
  type SharedOptions,
} from "./data_loader.js";
export {
  type DataSource,
  type Dataset,
  type SampleStream,
  type Samples,
  sample_at,
} from "./dataset.js";
export { DatasetType } from "./dataset_type.js";
export { default_device, to_device } from "./device.js";
export {
  type BatchTransform,
  DeviceDataLoader,
  type DeviceDataLoaderCreateOptions,
  type DeviceDataLoaderOptions,
  type XY,
} from "./device_data_loader.js";
export type { EpochListener } from "./epoch_listener.js";
export {
  ChainDataset,
  type ChainDatasetOptions,
  IterableDataset,
} from "./iterable_dataset.js";
export {
  BatchSampler,
  type BatchSamplerOptions,
  RandomSampler,
  type RandomSamplerOptions,
  type Sampler,
  SequentialSampler,
  type Sized,
  SubsetRandomSampler,
  type SubsetRandomSamplerOptions,
  WeightedRandomSampler,
  type WeightedRandomSamplerOptions,
} from "./sampler.js";
export { type RandomSplitOptions, random_split, Subset, type SubsetOptions } from "./subset.js";
export { TensorDataset } from "./tensor_dataset.js";
