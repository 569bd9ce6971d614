/**
 * torchnode: LibTorch for Node.js.
 *
 * `torch`, `nn`, `F` and `optim` are PyTorch's modules of these names; what stands beside them is
 * fastai 1's: the data, the {@link Learner}, its callbacks and metrics.
 *
 * @module torchnode
 */
import { torch_utils_data } from "./data/internal.js";
import * as torch_nn from "./nn/index.js";
import * as torch_optim from "./optim/index.js";
import { torch } from "./torch/index.js";

export * from "./data/index.js";
export * from "./learner/index.js";
export * as nn from "./nn/index.js";
export { functional as F } from "./nn/index.js";
export * as optim from "./optim/index.js";
export * from "./text/index.js";
export {
  Complex,
  Device,
  type DeviceLike,
  Dtype,
  type FunctionCtx,
  Generator,
  type Index,
  type JsonElements,
  LinAlgError,
  type Message,
  OutOfMemoryError,
  type Saveable,
  type Scalar,
  type Shape,
  type Size,
  Tensor,
  type TensorData,
  type TensorList,
  type TensorMessage,
  type TensorOptions,
  type TypedArray,
  torch,
} from "./torch/index.js";

/** `torch.utils.data`: datasets, samplers, and the loader that makes batches of them. */
type TorchUtilsData = typeof torch_utils_data;

declare module "./torch/index.js" {
  interface Utils {
    /** `torch.utils.data`: datasets, samplers, and the loader that makes batches of them. */
    data: TorchUtilsData;
  }
  interface Torch {
    /** `torch.nn`: layers, losses, and the functions behind them. */
    nn: typeof torch_nn;
    /** `torch.optim`: optimizers and schedules of their learning rates. */
    optim: typeof torch_optim;
  }
}

// Python's paths to them; `torchnode/torch` alone does not load them.
Object.assign(torch.utils, { data: torch_utils_data });
Object.assign(torch, { nn: torch_nn, optim: torch_optim });
