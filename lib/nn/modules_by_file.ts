/** The files that PyTorch has its layers in. */
import { Module } from "./module/index.js";
import * as activation from "./modules/activation/index.js";
import * as adaptive from "./modules/adaptive.js";
import * as batchnorm from "./modules/batchnorm.js";
import * as channelshuffle from "./modules/channelshuffle.js";
import * as container from "./modules/container/index.js";
import * as conv from "./modules/conv/index.js";
import * as distance from "./modules/distance.js";
import * as dropout from "./modules/dropout.js";
import * as flatten from "./modules/flatten.js";
import * as fold from "./modules/fold.js";
import * as instancenorm from "./modules/instancenorm.js";
import * as linear from "./modules/linear.js";
import * as loss from "./modules/loss/index.js";
import * as normalization from "./modules/normalization.js";
import * as padding from "./modules/padding/index.js";
import * as pixelshuffle from "./modules/pixelshuffle.js";
import * as pooling from "./modules/pooling/index.js";
import * as response_norm from "./modules/response_norm.js";
import * as rnn from "./modules/rnn/index.js";
import * as sparse from "./modules/sparse/index.js";
import * as transformer from "./modules/transformer/index.js";
import * as upsampling from "./modules/upsampling.js";

/** The layers by the names of PyTorch's files, in torch/nn/modules. */
export const modules_by_file = {
  activation,
  adaptive,
  batchnorm,
  channelshuffle,
  container,
  conv,
  distance,
  dropout,
  flatten,
  fold,
  instancenorm,
  linear,
  loss,
  padding,
  pixelshuffle,
  pooling,
  rnn,
  sparse,
  transformer,
  upsampling,
  module: { Module },
  normalization: { ...normalization, ...response_norm },
};
