/** Pooling, as torch/nn/modules/pooling.py has it. */
export {
  AdaptiveAvgPool1d,
  AdaptiveAvgPool2d,
  AdaptiveAvgPool3d,
  AdaptiveMaxPool1d,
  AdaptiveMaxPool2d,
  AdaptiveMaxPool3d,
} from "./adaptive.js";
export {
  AvgPool1d,
  AvgPool2d,
  AvgPool3d,
  type AvgPoolOptions,
  LPPool1d,
  LPPool2d,
  LPPool3d,
  type LPPoolOptions,
} from "./average.js";
export { FractionalMaxPool2d, FractionalMaxPool3d } from "./fractional.js";
export { MaxPool1d, MaxPool2d, MaxPool3d, type MaxPoolLayerOptions } from "./max.js";
export { MaxUnpool1d, MaxUnpool2d, MaxUnpool3d } from "./unpool.js";
