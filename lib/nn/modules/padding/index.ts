/** Padding, as torch/nn/modules/padding.py has it. */
export type { PaddingOptions } from "./base.js";
export {
  CircularPad1d,
  CircularPad2d,
  CircularPad3d,
  ReflectionPad1d,
  ReflectionPad2d,
  ReflectionPad3d,
  ReplicationPad1d,
  ReplicationPad2d,
  ReplicationPad3d,
} from "./borders.js";
export {
  ConstantPad1d,
  ConstantPad2d,
  ConstantPad3d,
  type ConstantPadOptions,
} from "./constant.js";
export { ZeroPad1d, ZeroPad2d, ZeroPad3d } from "./zeros.js";
