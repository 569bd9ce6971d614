/** Convolutions, as torch/nn/modules/conv.py has them. */
export type { ConvPaddingMode } from "./base.js";
export { Conv1d, Conv2d, Conv3d, type ConvOptions } from "./convolution.js";
export {
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
} from "./transposed.js";
