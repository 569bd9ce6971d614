/** Parameters of the data's classes and functions: PyTorch's in torch.utils.data, else fastai's. */
import test from "ava";
import * as data from "torchnode/data";
import {
  compare_signatures,
  compare_with_fastai,
  type Exceptions,
  with_methods,
} from "../support/signatures.js";

/** fastai's part. */
const {
  DataBunch,
  DeviceDataLoader,
  data_collate,
  default_device,
  to_data,
  to_device,
  ...pytorch
} = data;
const fastai = { DataBunch, DeviceDataLoader, data_collate, default_device, to_data, to_device };

const of_pytorch: Exceptions = {
  TensorDataset: "takes tensors only, in Python by position only as well",
  "TensorDataset.get": "is Python's dataset[index]",
  "TensorDataset.get_batch": "is ours: a batch in one crossing",
  "ConcatDataset.get": "is Python's dataset[index]",
  "Subset.get": "is Python's dataset[index]",
  "Subset.get_items": "is Python's __getitems__",
  StackDataset: "takes datasets only, as in Python by position or by their own names",
  "StackDataset.get": "is Python's dataset[index]",
  "StackDataset.get_items": "is Python's __getitems__",
  collate: "is in a private module of Python's",
  worker_dataset: "is ours: a process is given an object by a copy",
  worker_function: "is ours: a process is given a function by a copy",
  "DataLoader.fetch": "is a fetcher's in Python",
  random_split: "has null for torch's own generator",
  sample_at: "is Python's dataset[index]",
};
const of_fastai: Exceptions = {
  "DataBunch.toString": "is JavaScript's __repr__",
  "DeviceDataLoader.new": "takes a DataLoader's options, which that checks",
  default_device: "is an attribute of fastai's defaults",
};

/** fastai's defaults that are expressions, as they are here. */
const defaults = {
  // The loaders' own, or data_collate.
  data_collate: null,
  "defaults.cpus": 0,
  "defaults.device": null,
  tfms: null,
  "DatasetType.Train": "train",
  "DatasetType.Valid": "valid",
};

test("torch.utils.data has Python's parameters", (t) => {
  const compared = with_methods(pytorch, (name) => `torch.utils.data.${name}`);
  compare_signatures(t, compared, of_pytorch);
});

test("the DataBunch and its loaders have fastai's parameters", (t) => {
  const compared = with_methods(fastai, (name) => name);
  compare_with_fastai(t, compared, of_fastai, { ours: {}, defaults });
});
