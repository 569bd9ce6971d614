/** The names of Python's torch.utils.data.distributed. */
export { DistributedSampler } from "../distributed_sampler.js";
