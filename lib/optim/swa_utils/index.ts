/** Averages of weights over training, as torch.optim.swa_utils has them. */
export { AveragedModel, type AveragedModelOptions } from "./averaged_model.js";
export {
  type AverageFunction,
  get_ema_avg_fn,
  get_ema_multi_avg_fn,
  get_swa_avg_fn,
  get_swa_multi_avg_fn,
  type MultiAverageFunction,
} from "./averages.js";
export { SWALR, type SWALROptions } from "./swalr.js";
export { type UpdateBnOptions, update_bn } from "./update_bn.js";
