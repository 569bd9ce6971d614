import { Device, type DeviceLike, torch } from "../torch/index.js";
import { type Arguments, kinds, no_arguments, signature } from "../torch/internal.js";
import { device_to } from "./kinds.js";
import { map_tensors } from "./map_tensors.js";

/** The default device of data: the GPU if there is one. Mirrors fastai's defaults.device. */
export function default_device(...args: []): Device {
  no_arguments("default_device", args);
  return new Device(torch.cuda.is_available() ? "cuda" : "cpu");
}

interface ToDeviceOptions<T> {
  /** Tensors, and values that contain them. */
  b: T;
  device: DeviceLike;
}

const read = signature<ToDeviceOptions<unknown>>("to_device", {
  b: kinds.anything(),
  device: device_to(),
});

/** A value of another kind that knows how to move, such as a PackedSequence. */
function moved(value: unknown, device: Device): unknown {
  const { to } = (value ?? {}) as { to?: unknown };
  return typeof to === "function" ? to.call(value, device) : value;
}

/** {@link to_device} without a look at the arguments: it runs for each batch. */
export function on_device<T>(value: T, device: Device): T {
  const { type, index } = device;
  return map_tensors(
    value,
    (tensor) => {
      const { device: its } = tensor;
      const is_there = its.type === type && (index === null || index === its.index);
      return is_there ? tensor : tensor.to(device, { non_blocking: true });
    },
    (other) => moved(other, device),
  ) as T;
}

/**
 * Tensors on `device`, those in arrays, plain objects and Maps too. Tensors that are there already
 * are returned as they are. Mirrors fastai's to_device.
 */
export function to_device<T>(
  ...args: Arguments<[b: T, device: DeviceLike], [], ToDeviceOptions<T>>
): T {
  const { b, device } = read(args);
  return on_device(b as T, new Device(device));
}
