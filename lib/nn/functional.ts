/** The functions that layers are made of, as torch.nn.functional has them: `F.relu(x)`. */
export * from "./functional/activation.js";
export * from "./functional/attention.js";
export * from "./functional/convolution.js";
export * from "./functional/distance.js";
export * from "./functional/dropout.js";
export * from "./functional/embedding_bag.js";
export * from "./functional/layers.js";
export * from "./functional/likelihood_loss.js";
export * from "./functional/loss.js";
export * from "./functional/normalization.js";
export * from "./functional/pooling.js";
export * from "./functional/ranking_loss.js";
export type { Reduction, ReductionOptions } from "./functional/reduction.js";
export * from "./functional/unpooling.js";
export * from "./functional/vision.js";
export type { WindowSize } from "./functional/window.js";
