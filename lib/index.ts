/**
 * torchnode: LibTorch for Node.js.
 *
 * `torch`, `nn`, `F` and `optim` are PyTorch's modules of these names; what stands beside them is
 * fastai 1's: the data, the {@link Learner}, its callbacks and metrics.
 *
 * @module torchnode
 */
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
