/** The arguments of Tensor.to, by position and by name. */
import { Device } from "../device.js";
import { is_keywords } from "../dispatch/keywords.js";
import { kind_of } from "../dispatch/values.js";
import { Dtype } from "../dtype.js";
import type { DeviceLike, MemoryFormat } from "../types.js";
import type { Tensor } from "./index.js";

export interface FormatOptions {
  /** The memory format of the elements. Default: unchanged. */
  memory_format?: MemoryFormat | undefined;
}

/** By keyword, what {@link Tensor.to} takes. */
export interface ToOptions extends FormatOptions {
  /** The dtype of the result. Default: the tensor's. */
  dtype?: Dtype | undefined;
  /** The device of the result. Default: the tensor's. */
  device?: DeviceLike | undefined;
  /** Whether a copy from page-locked memory may go on while the program does. Default: false. */
  non_blocking?: boolean | undefined;
  /** Whether a copy is made even if nothing changes. Default: false. */
  copy?: boolean | undefined;
}

type Target = Pick<Tensor, "dtype" | "device">;

/**
 * (dtype | other | device, dtype?), non_blocking, copy, and keywords at the end.
 *
 * @param is_tensor tells tensors, whose class is above this file.
 * @throws TypeError for anything else
 */
export function to_options(
  args: readonly unknown[],
  is_tensor: (value: unknown) => value is Target,
): ToOptions {
  const options: ToOptions = {};
  const rest = [...args];
  const keywords = is_keywords(rest.at(-1)) ? (rest.pop() as ToOptions) : undefined;
  const [target] = rest;
  if (target instanceof Dtype) options.dtype = target;
  else if (is_tensor(target)) {
    options.dtype = target.dtype;
    options.device = target.device;
  } else if (typeof target === "string" || target instanceof Device) {
    options.device = target;
    if (rest[1] instanceof Dtype) options.dtype = rest.splice(1, 1)[0] as Dtype;
  } else if (target !== undefined || keywords === undefined) {
    throw new TypeError(`to() expects a dtype, a device or a Tensor, not ${kind_of(target)}`);
  }
  const [, ...flags] = rest;
  for (const [i, flag] of flags.entries()) {
    const name = (["non_blocking", "copy"] as const)[i];
    if (flag === undefined) continue;
    if (name === undefined || typeof flag !== "boolean") {
      throw new TypeError(
        `to(): argument ${name ? `'${name}'` : i + 2} must be bool, not ${kind_of(flag)}`,
      );
    }
    options[name] = flag;
  }
  return { ...options, ...keywords };
}
