/** Lazy layers, which learn the sizes of their inputs from the first one. */
export {
  LazyConv1d,
  LazyConv2d,
  LazyConv3d,
  type LazyConvOptions,
  LazyConvTranspose1d,
  LazyConvTranspose2d,
  LazyConvTranspose3d,
  type LazyConvTransposeOptions,
} from "./conv.js";
export { LazyLinear, type LazyLinearOptions } from "./linear.js";
export type { LazyModule } from "./mixin.js";
export {
  LazyBatchNorm1d,
  LazyBatchNorm2d,
  LazyBatchNorm3d,
  LazyInstanceNorm1d,
  LazyInstanceNorm2d,
  LazyInstanceNorm3d,
  type LazyNormOptions,
} from "./norm.js";
