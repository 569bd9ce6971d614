/**
 * Layers, losses and what belongs to them, as torch.nn has them.
 *
 * @module torchnode/nn
 */

export type { FactoryOptions } from "./arguments.js";
export {
  BatchNorm1dFlat,
  BCEFlat,
  BCEWithLogitsFlat,
  CrossEntropyFlat,
  type FlattenableLoss,
  FlattenedLoss,
  type FlattenOptions,
  LabelSmoothingCrossEntropy,
  MSELossFlat,
  NoopLoss,
} from "./fastai_layers.js";
export * as functional from "./functional/index.js";
export { LinearCrossEntropyOptions } from "./functional/linear_cross_entropy_options.js";
export type { Reduction } from "./functional/reduction.js";
export * as init from "./init/index.js";
export type { NamingOptions } from "./module/arguments.js";
export type {
  FullBackwardHook,
  FullBackwardPreHook,
  ModuleGradients,
} from "./module/backward_hooks.js";
export type { NamedBuffer } from "./module/fields.js";
export type { ForwardFunction, ForwardHook, ForwardPreHook } from "./module/forward_types.js";
export { type AnyModule, Module } from "./module/index.js";
export type {
  IncompatibleKeys,
  LoadStateDictOptions as LoadOptions,
  StateDict,
} from "./module/state_dict.js";
export type {
  LoadStateDictPostHook,
  LoadStateDictPreHook,
  LocalMetadata,
  StateDictPostHook,
  StateDictPreHook,
} from "./module/state_hooks.js";
export * from "./modules/activation/index.js";
export {
  type AdaptiveLogSoftmaxForward,
  type AdaptiveLogSoftmaxOptions,
  type AdaptiveLogSoftmaxOutput,
  AdaptiveLogSoftmaxWithLoss,
} from "./modules/adaptive.js";
export {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  type BatchNormOptions,
  SyncBatchNorm,
  type SyncBatchNormOptions,
} from "./modules/batchnorm.js";
export { ChannelShuffle } from "./modules/channelshuffle.js";
export * from "./modules/container/index.js";
export * from "./modules/conv/index.js";
export {
  CosineSimilarity,
  type CosineSimilarityOptions,
  PairwiseDistance,
  type PairwiseDistanceOptions,
} from "./modules/distance.js";
export {
  AlphaDropout,
  Dropout,
  Dropout1d,
  Dropout2d,
  Dropout3d,
  type DropoutOptions,
  FeatureAlphaDropout,
} from "./modules/dropout.js";
export { Flatten, Unflatten } from "./modules/flatten.js";
export { Fold, type FoldOptions, Unfold, type UnfoldOptions } from "./modules/fold.js";
export * as modules from "./modules/index.js";
export {
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  type InstanceNormOptions,
} from "./modules/instancenorm.js";
export * from "./modules/lazy/index.js";
export { Bilinear, Identity, Linear, type LinearOptions } from "./modules/linear.js";
export * from "./modules/loss/index.js";
export {
  GroupNorm,
  type GroupNormOptions,
  LayerNorm,
  type LayerNormOptions,
  RMSNorm,
  type RMSNormOptions,
} from "./modules/normalization.js";
export * from "./modules/padding/index.js";
export { PixelShuffle, PixelUnshuffle } from "./modules/pixelshuffle.js";
export * from "./modules/pooling/index.js";
export {
  CrossMapLRN2d,
  LocalResponseNorm,
  type ResponseNormOptions,
} from "./modules/response_norm.js";
export * from "./modules/rnn/index.js";
export * from "./modules/sparse/index.js";
export * from "./modules/transformer/index.js";
export {
  Upsample,
  type UpsampleLayerOptions,
  UpsamplingBilinear2d,
  UpsamplingNearest2d,
  type UpsamplingOptions,
} from "./modules/upsampling.js";
export { Buffer, Parameter } from "./parameter.js";
export {
  UninitializedBuffer,
  type UninitializedBufferOptions,
  UninitializedParameter,
  type UninitializedParameterOptions,
} from "./uninitialized.js";
export * as utils from "./utils/index.js";
