/** What `Module.to` and its kin take, and the conversion they stand for. */
import type { DeviceLike, Dtype } from "../torch/index.js";
import { Device, Dtype as DtypeClass, Tensor } from "../torch/index.js";

export interface ConversionOptions {
  device?: DeviceLike;
  dtype?: Dtype;
  /** Whether a copy to or from an accelerator may go on while the program does. Default: false. */
  non_blocking?: boolean;
}

export type ConversionArguments =
  | [options: ConversionOptions]
  | [device: DeviceLike, options?: ConversionOptions]
  | [device: DeviceLike, dtype: Dtype, options?: ConversionOptions]
  | [dtype: Dtype, options?: ConversionOptions]
  | [tensor: Tensor, options?: ConversionOptions];

function parse(args: ConversionArguments): ConversionOptions {
  const parsed: ConversionOptions = {};
  for (const arg of args) {
    if (arg === undefined) continue;
    if (arg instanceof Tensor) {
      parsed.device = arg.device;
      parsed.dtype = arg.dtype;
    } else if (arg instanceof DtypeClass) parsed.dtype = arg;
    else if (typeof arg === "string" || arg instanceof Device) parsed.device = arg;
    else if (typeof arg === "object" && arg !== null) Object.assign(parsed, arg);
    else {
      throw new TypeError(
        `to: expected a device, a dtype, a Tensor or options, but got ${String(arg)}`,
      );
    }
  }
  return parsed;
}

/**
 * The function from tensor to tensor that `to(...args)` stands for. The dtype concerns only
 * floating-point and complex tensors; the others keep theirs.
 */
export function conversion(args: ConversionArguments): (tensor: Tensor) => Tensor {
  const { device, dtype, non_blocking = false } = parse(args);
  if (dtype !== undefined && !(dtype.is_floating_point || dtype.is_complex)) {
    throw new TypeError(
      `nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`,
    );
  }
  return (tensor) => {
    const converts = dtype !== undefined && (tensor.is_floating_point() || tensor.is_complex());
    return tensor.to({
      ...(device === undefined ? {} : { device }),
      ...(converts ? { dtype } : {}),
      non_blocking,
    });
  };
}
