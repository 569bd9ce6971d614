import { Device, type DeviceLike, Tensor, torch } from "../torch/index.js";

/** Where data goes if nothing else is said: the GPU if there is one. Mirrors fastai's defaults.device. */
export function default_device(): Device {
  return new Device(torch.cuda.is_available() ? "cuda" : "cpu");
}

/**
 * Tensors on `device`, those in arrays and plain objects too. What is there already stays itself.
 * Mirrors fastai's to_device.
 */
export function to_device<T>(value: T, device: DeviceLike): T {
  return moved(value, new Device(device)) as T;
}

function moved(value: unknown, device: Device): unknown {
  if (value instanceof Tensor) {
    const { type, index } = value.device;
    const is_there = type === device.type && (device.index === null || device.index === index);
    return is_there ? value : value.to(device, { non_blocking: true });
  }
  if (Array.isArray(value)) return value.map((item) => moved(item, device));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, moved(item, device)]));
  }
  return value;
}
