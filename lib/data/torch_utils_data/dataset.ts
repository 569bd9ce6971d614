/** The names of Python's torch.utils.data.dataset. */
export { ConcatDataset } from "../concat_dataset.js";
export { Dataset } from "../dataset.js";
export { ChainDataset, IterableDataset } from "../iterable_dataset.js";
export { StackDataset } from "../stack_dataset.js";
export { random_split, Subset } from "../subset.js";
export { TensorDataset } from "../tensor_dataset.js";
