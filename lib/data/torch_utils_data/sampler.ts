/** The names of Python's torch.utils.data.sampler. */
export {
  BatchSampler,
  RandomSampler,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from "../sampler.js";
