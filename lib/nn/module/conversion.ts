/** The arguments of `Module.to` and its kin, and the conversion that they describe. */
import { Device, type DeviceLike, Dtype, MemoryFormat, Tensor } from "../../torch/index.js";
import { type Arguments, is_error, kinds, signature } from "../../torch/internal.js";
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

export type ConversionArguments =
  | Arguments<
      [],
      [device: DeviceLike | number | null, dtype: Dtype | null, non_blocking: boolean],
      ConversionOptions
    >
  | Arguments<[dtype: Dtype], [non_blocking: boolean], ByDtype>
  | Arguments<[tensor: Tensor], [non_blocking: boolean], ByTensor>;

/** A device, its name, or the number of a GPU. */
export const device_or_number = kinds.nullable(
  kinds.either<[Device, string, number]>(
    kinds.instance(Device, "device"),
    kinds.string(),
    kinds.integer(),
  ),
);

/** The device that a number stands for: that GPU. */
export const device_of = (device: DeviceLike | number): DeviceLike =>
  typeof device === "number" ? `cuda:${device}` : device;

const non_blocking = kinds.boolean(false);
type Format = { memory_format: MemoryFormat | null };
const format = {
  memory_format: kinds.nullable(kinds.instance(MemoryFormat as never, "memory_format")),
} as { memory_format: kinds.Kind<MemoryFormat | null> };

const read_device = signature<Required<Omit<ConversionOptions, "memory_format">>, Format>(
  "to",
  { device: device_or_number, dtype: kinds.dtype(), non_blocking },
  format,
);

const read_dtype = signature<{ dtype: Dtype; non_blocking: boolean }, Format>(
  "to",
  { dtype: kinds.instance(Dtype, "dtype"), non_blocking },
  format,
);

const read_tensor = signature<{ tensor: Tensor; non_blocking: boolean }, Format>(
  "to",
  { tensor: kinds.tensor(), non_blocking },
  format,
);

/** The arguments, in whichever of the three forms they are. */
function read(args: readonly unknown[]): Required<ConversionOptions> {
  const [first] = args;
  if (first instanceof Dtype) return { device: null, ...read_dtype(args) };
  const names_tensor = args.length === 1 && Object.hasOwn(Object(first), "tensor");
  if (first instanceof Tensor || names_tensor) {
    const { tensor, ...options } = read_tensor(args);
    return { device: tensor.device, dtype: tensor.dtype, ...options };
  }
  return read_device(args);
}

/**
 * The function from tensor to tensor that `to(...args)` stands for. The dtype concerns only
 * floating-point and complex tensors; the others keep theirs.
 */
export function conversion(args: ConversionArguments): (tensor: Tensor) => Tensor {
  const { device, dtype, non_blocking, memory_format } = read(args);
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
    const converts = dtype !== null && (tensor.is_floating_point() || tensor.is_complex());
    const dims = tensor.dim();
    try {
      return tensor.to({
        ...(device === null ? {} : { device: device_of(device) }),
        ...(converts ? { dtype } : {}),
        ...(memory_format !== null && (dims === 4 || dims === 5) ? { memory_format } : {}),
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
