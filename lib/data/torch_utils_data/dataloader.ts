/** The names of Python's torch.utils.data.dataloader. */
export { default_collate, default_convert } from "../collate.js";
export { DataLoader } from "../data_loader.js";
export { get_worker_info } from "../workers/worker_info.js";
