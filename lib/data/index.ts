/**
 * Datasets, samplers and loaders as torch.utils.data has them; fastai's DataBunch over them.
 *
 * @module torchnode/data
 */
export {
  type Collated,
  type CollateFunction,
  type CollateOptions,
  collate,
  data_collate,
  default_collate,
  default_convert,
  type ItemBase,
  to_data,
} from "./collate.js";
export {
  type CollateFunctionMap,
  type CollateType,
  type CollateTypeFunction,
  default_collate_fn_map,
} from "./collate_columns.js";
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
export { DataLoader } from "./data_loader.js";
export type {
  DataLoaderOptions,
  SharedOptions,
  WorkerInitFunction,
} from "./data_loader_options.js";
export {
  type DataSource,
  Dataset,
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
export { DistributedSampler, type DistributedSamplerOptions } from "./distributed_sampler.js";
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
  Sampler,
  SequentialSampler,
  type Sized,
  SubsetRandomSampler,
  type SubsetRandomSamplerOptions,
  WeightedRandomSampler,
  type WeightedRandomSamplerOptions,
} from "./sampler.js";
export { StackDataset, type StackedDatasets, type StackedSample } from "./stack_dataset.js";
export { type RandomSplitOptions, random_split, Subset, type SubsetOptions } from "./subset.js";
export { TensorDataset } from "./tensor_dataset.js";
export { worker_function } from "./workers/portable_function.js";
export {
  type DatasetArguments,
  type DatasetMadeBy,
  type DatasetMaker,
  worker_dataset,
} from "./workers/worker_dataset.js";
export { get_worker_info, type WorkerInfo } from "./workers/worker_info.js";
