/** The names of Python's `torch.utils.data`, at the paths that they have there. */
import { collate, default_collate, default_convert } from "./collate.js";
import { default_collate_fn_map } from "./collate_columns.js";
import { ConcatDataset } from "./concat_dataset.js";
import { DataLoader } from "./data_loader.js";
import { Dataset } from "./dataset.js";
import { DistributedSampler } from "./distributed_sampler.js";
import { ChainDataset, IterableDataset } from "./iterable_dataset.js";
import {
  BatchSampler,
  RandomSampler,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from "./sampler.js";
import { StackDataset } from "./stack_dataset.js";
import { random_split, Subset } from "./subset.js";
import { TensorDataset } from "./tensor_dataset.js";
import { worker_function } from "./workers/portable_function.js";
import { worker_dataset } from "./workers/worker_dataset.js";
import { get_worker_info } from "./workers/worker_info.js";

const dataset = {
  ChainDataset,
  ConcatDataset,
  Dataset,
  IterableDataset,
  StackDataset,
  Subset,
  TensorDataset,
  random_split,
};

const sampler = {
  BatchSampler,
  RandomSampler,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
};

const distributed = { DistributedSampler };

const dataloader = { DataLoader, default_collate, default_convert, get_worker_info };

/** `torch.utils.data`: datasets, samplers, and the loader that makes batches of them. */
export const torch_utils_data = {
  ...dataset,
  ...sampler,
  ...distributed,
  ...dataloader,
  worker_dataset,
  worker_function,
  /** The module of the datasets. */
  dataset,
  /** The module of the samplers. */
  sampler,
  /** The module of the sampler of one process's part. */
  distributed,
  /** The module of the loader. */
  dataloader,
  /** The parts that PyTorch has in a private module. */
  _utils: { collate: { collate, default_collate, default_collate_fn_map, default_convert } },
};
