/** The arguments of `Module.to`, and the conversion that they describe. */
import type { DeviceLike, Dtype, MemoryFormat, Tensor } from "../../torch/index.js";
import { type Arguments, is_error, read_to } from "../../torch/internal.js";
import { warn } from "../arguments.js";

export interface ConversionOptions {
  /** The device to move to; a number is a GPU's. Default: null, it stays on its device. */
  device?: DeviceLike | number | null;
  /** The dtype of floating-point and complex tensors. Default: null, which keeps theirs. */
  dtype?: Dtype | null;
  /** Whether a copy to or from an accelerator may go on while the program does. Default: false. */
  non_blocking?: boolean;
  /** The memory format of tensors with 4 or 5 dimensions; by keyword only. Default: unchanged. */
  memory_format?: MemoryFormat | null;
}

type ByDtype = Omit<ConversionOptions, "device">;
type ByTensor = Pick<ConversionOptions, "non_blocking" | "memory_format"> & { tensor: Tensor };

/** The arguments of Tensor.to except `copy`, which a module does not take. */
export type ConversionArguments =
  | Arguments<
      [],
      [device: DeviceLike | number | null, dtype: Dtype | null, non_blocking: boolean],
      ConversionOptions
    >
  | Arguments<[dtype: Dtype], [non_blocking: boolean], ByDtype>
  | Arguments<[tensor: Tensor], [non_blocking: boolean], ByTensor>;

/**
 * The function from tensor to tensor that `to(...args)` stands for. The dtype concerns only
 * floating-point and complex tensors; the others keep theirs.
 */
export function conversion(args: ConversionArguments): (tensor: Tensor) => Tensor {
  const { device, dtype, non_blocking, copy, memory_format } = read_to(args);
  if (copy !== undefined) throw new TypeError(".to() does not accept copy argument");
  if (dtype !== null && !(dtype.is_floating_point || dtype.is_complex)) {
    throw new TypeError(
      `nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`,
    );
  }
  if (dtype?.is_complex) {
    warn(
      "Complex modules are a new feature under active development whose design may change, and some " +
        "modules might not work as expected when using complex tensors as parameters or buffers.",
    );
  }
  return (tensor) => {
    const converts = tensor.is_floating_point() || tensor.is_complex();
    const dims = memory_format === null ? 0 : tensor.dim();
    try {
      return tensor.to({
        device,
        dtype: converts ? dtype : null,
        memory_format: dims === 4 || dims === 5 ? memory_format : null,
        non_blocking,
      });
    } catch (error) {
      if (is_error(error) && error.message.startsWith("Cannot copy out of meta tensor")) {
        error.message +=
          " Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving " +
          "module from meta to a different device.";
      }
      throw error;
    }
  };
}
