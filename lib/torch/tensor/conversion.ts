/** Tensors of another dtype, on another device or in another memory format. */
import { lazy_operator, native } from "../../native/index.js";
import { type Device, device_of } from "../device.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import {
  bfloat16,
  bool,
  complex64,
  complex128,
  Dtype,
  float16,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  uint8,
} from "../dtype.js";
import { MemoryFormat } from "../layout.js";
import type { DeviceLike } from "../types.js";
import { add_members } from "./add_members.js";
import { Tensor } from "./index.js";

export interface FormatOptions {
  /** The memory format of the elements. Default: unchanged. */
  memory_format?: MemoryFormat | null | undefined;
}

/** The parameters of the methods that convert to a dtype or move to a device, by name. */
interface TransferOptions extends FormatOptions {
  /** Whether a copy from page-locked memory may go on while the program does. Default: false. */
  non_blocking?: boolean | undefined;
  /** Whether a copy is made even if nothing changes. Default: false. */
  copy?: boolean | undefined;
}

/** By name, what {@link Tensor.to} takes. */
export interface ToOptions extends TransferOptions {
  /** The dtype of the result. Default: null, the tensor's. */
  dtype?: Dtype | null | undefined;
  /** The device of the result; a number is a GPU's. Default: null, the tensor's. */
  device?: DeviceLike | number | null | undefined;
}

type ToDtypeOptions = TransferOptions & { dtype: Dtype };

interface ToTensorOptions extends TransferOptions {
  /** The tensor whose dtype and device the result has. */
  tensor: Tensor;
}

/**
 * The arguments of {@link Tensor.to}: a dtype, a device and a dtype, or a tensor that has both; then
 * `non_blocking` and `copy`; and by name alone `memory_format`.
 */
export type ToArguments =
  | Arguments<[dtype: Dtype], [non_blocking: boolean, copy: boolean], ToDtypeOptions>
  | Arguments<
      [],
      [
        device: DeviceLike | number | null,
        dtype: Dtype | null,
        non_blocking: boolean,
        copy: boolean,
      ],
      ToOptions
    >
  | Arguments<[tensor: Tensor], [non_blocking: boolean, copy: boolean], ToTensorOptions>;

/** The arguments of methods that convert to a dtype. */
export type FormatArguments = Arguments<[], [memory_format: MemoryFormat | null], FormatOptions>;

/** The parameters of {@link Tensor.cuda}, by name. */
export interface CudaOptions extends FormatOptions {
  /** The GPU, or its index. Default: the current one. */
  device?: DeviceLike | number | null | undefined;
  /** Whether a copy from page-locked memory may go on while the program does. Default: false. */
  non_blocking?: boolean | undefined;
}

const format = { memory_format: kinds.nullable(kinds.instance(MemoryFormat, "memory_format")) };
type Format = { memory_format: MemoryFormat | null };

const transfer = { non_blocking: kinds.boolean(false), copy: kinds.boolean().or(undefined) };
type Transfer = { non_blocking: boolean; copy: boolean | undefined };

const read_to_device = signature<
  { device: DeviceLike | number | null; dtype: Dtype | null } & Transfer,
  Format
>("to", { device: kinds.device_or_number(), dtype: kinds.dtype(), ...transfer }, format);

const read_to_dtype = signature<{ dtype: Dtype } & Transfer, Format>(
  "to",
  { dtype: kinds.given_dtype(), ...transfer },
  format,
);

const read_to_tensor = signature<{ tensor: Tensor } & Transfer, Format>(
  "to",
  { tensor: kinds.tensor(), ...transfer },
  format,
);

/** The conversion that arguments of `to` describe. */
export interface Conversion extends Format {
  /** The dtype of the result; null for the tensor's. */
  readonly dtype: Dtype | null;
  /** The device of the result; null for the tensor's. */
  readonly device: Device | null;
  readonly non_blocking: boolean;
  /** Undefined if it was not given. */
  readonly copy: boolean | undefined;
}

/** The device of that name, or the GPU of that number. */
const device_named = (device: DeviceLike | number): Device =>
  device_of(typeof device === "number" ? `cuda:${device}` : String(device));

const plain_conversion = (dtype: Dtype | null, device: Device | null): Conversion => ({
  dtype,
  device,
  non_blocking: false,
  copy: undefined,
  memory_format: null,
});

/** The conversion to a dtype, a device or a tensor's, if `to` was given no more: most calls. */
function sole_target(target: unknown): Conversion | undefined {
  if (target instanceof Dtype) return plain_conversion(target, null);
  if (typeof target === "string") return plain_conversion(null, device_of(target));
  if (target instanceof Tensor) return plain_conversion(target.dtype, target.device);
  return undefined;
}

/**
 * Reads the arguments of `to` in any of their three forms: {@link ToArguments}.
 *
 * @throws TypeError if they are none of these
 */
export function read_to(args: readonly unknown[]): Conversion {
  const [first] = args;
  const known = args.length === 1 ? sole_target(first) : undefined;
  if (known !== undefined) return known;
  if (first instanceof Dtype) return { ...read_to_dtype(args), device: null };
  if (first instanceof Tensor || (args.length === 1 && Object.hasOwn(Object(first), "tensor"))) {
    const { tensor, ...how } = read_to_tensor(args);
    return { ...how, dtype: tensor.dtype, device: tensor.device };
  }
  const read = read_to_device(args);
  return { ...read, device: read.device === null ? null : device_named(read.device) };
}

const read_format = signature<ReadArguments<FormatOptions>>("to", format);

const read_cuda = signature<ReadArguments<CudaOptions>>("cuda", {
  device: kinds.device_or_number(),
  non_blocking: kinds.boolean(false),
  ...format,
});

/** Whether a tensor is on a device; one without an index is any of its type. */
function is_on(tensor: Tensor, { type, index }: Device): boolean {
  const current = tensor.device;
  return type === current.type && (index === null || index === current.index);
}

const to = lazy_operator("aten::to");

/** The tensor as a conversion describes it: itself, if it is so already. */
function converted(tensor: Tensor, conversion: Conversion): Tensor {
  const { dtype, device, non_blocking, copy, memory_format } = conversion;
  if (
    !copy &&
    memory_format === null &&
    (device === null || is_on(tensor, device)) &&
    (dtype === null || dtype.code === native.dtype(tensor))
  ) {
    return tensor;
  }
  const keywords: ToOptions = {};
  if (device !== null) keywords.device = device;
  if (dtype !== null) keywords.dtype = dtype;
  if (non_blocking) keywords.non_blocking = true;
  if (copy) keywords.copy = true;
  if (memory_format !== null) keywords.memory_format = memory_format;
  return to()(keywords, tensor) as Tensor;
}

/** The tensor with another dtype, by a method whose arguments are {@link FormatArguments}. */
function with_dtype(tensor: Tensor, dtype: Dtype, args: readonly unknown[]): Tensor {
  const conversion = plain_conversion(dtype, null);
  return converted(
    tensor,
    args.length === 0 ? conversion : { ...conversion, ...read_format(args) },
  );
}

/** The conversions of every Tensor. */
export interface ConversionMembers {
  /**
   * The same elements with another dtype or on another device: `to(torch.float64)`, `to("cuda")`,
   * `to("cuda", torch.float16)`, `to(other)`, `to({ dtype, device, non_blocking, copy, memory_format })`.
   * The tensor itself if nothing changes. Mirrors Tensor.to.
   */
  to(...args: ToArguments): Tensor;
  /** The same elements on the CPU; the tensor itself if it is there. Mirrors Tensor.cpu. */
  cpu(...args: FormatArguments): Tensor;
  /**
   * The same elements on the GPU: the current one, or the one named. Mirrors Tensor.cuda.
   *
   * @throws RangeError if the device is not a GPU
   */
  cuda(
    ...args: Arguments<[], [device: DeviceLike | number | null, non_blocking: boolean], CudaOptions>
  ): Tensor;
  /** As float32. Mirrors Tensor.float. */
  float(...args: FormatArguments): Tensor;
  /** As float64. Mirrors Tensor.double. */
  double(...args: FormatArguments): Tensor;
  /** As float16. Mirrors Tensor.half. */
  half(...args: FormatArguments): Tensor;
  /** As bfloat16. Mirrors Tensor.bfloat16. */
  bfloat16(...args: FormatArguments): Tensor;
  /** As int64. Mirrors Tensor.long. */
  long(...args: FormatArguments): Tensor;
  /** As int32. Mirrors Tensor.int. */
  int(...args: FormatArguments): Tensor;
  /** As int16. Mirrors Tensor.short. */
  short(...args: FormatArguments): Tensor;
  /** As int8. Mirrors Tensor.char. */
  char(...args: FormatArguments): Tensor;
  /** As uint8. Mirrors Tensor.byte. */
  byte(...args: FormatArguments): Tensor;
  /** As bool. Mirrors Tensor.bool. */
  bool(...args: FormatArguments): Tensor;
  /** As complex64. */
  cfloat(...args: FormatArguments): Tensor;
  /** As complex128. */
  cdouble(...args: FormatArguments): Tensor;
}

declare module "./index.js" {
  interface Tensor extends ConversionMembers {}
}

add_members<ConversionMembers>({
  to(...args) {
    return converted(this, read_to(args));
  },
  cpu(...args) {
    return args.length === 0 ? this.to("cpu") : this.to("cpu", read_format(args));
  },
  cuda(...args) {
    const { device, ...how } = read_cuda(args);
    const gpu = device_named(device ?? "cuda");
    if (gpu.type !== "cuda") throw new RangeError("Invalid device, must be cuda device");
    return this.to(gpu, how);
  },
  float(...args) {
    return with_dtype(this, float32, args);
  },
  double(...args) {
    return with_dtype(this, float64, args);
  },
  half(...args) {
    return with_dtype(this, float16, args);
  },
  bfloat16(...args) {
    return with_dtype(this, bfloat16, args);
  },
  long(...args) {
    return with_dtype(this, int64, args);
  },
  int(...args) {
    return with_dtype(this, int32, args);
  },
  short(...args) {
    return with_dtype(this, int16, args);
  },
  char(...args) {
    return with_dtype(this, int8, args);
  },
  byte(...args) {
    return with_dtype(this, uint8, args);
  },
  bool(...args) {
    return with_dtype(this, bool, args);
  },
  cfloat(...args) {
    return with_dtype(this, complex64, args);
  },
  cdouble(...args) {
    return with_dtype(this, complex128, args);
  },
});
