/**
 * `torch.accelerator`: the device that this LibTorch was built for besides the CPU, whichever it is.
 * Functions that need a device throw an Error if there is none.
 */
import { native } from "../native/index.js";
import { Device } from "./device.js";
import { type Gpu, gpu } from "./device_argument.js";
import * as kinds from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";

type OptionalDevice = [device?: Gpu | null];
type OptionalIndex = [device_index?: Gpu | null];

// Python takes these by position alone.
const device_index = () => kinds.positional(kinds.nullable(gpu()));
const reader = (name: string) =>
  signature<{ device_index: Gpu | null }>(name, { device_index: device_index() });

const read_current = signature<{ check_available: boolean }>("current_accelerator", {
  check_available: kinds.boolean(false),
});
const read_set = signature<{ device: Gpu }>("set_device_index", {
  device: kinds.positional(gpu()),
});
const read_synchronize = signature<{ device: Gpu | null }>("synchronize", {
  device: device_index(),
});
const read_memory_stats = reader("memory_stats");
const read_memory_allocated = reader("memory_allocated");
const read_max_memory_allocated = reader("max_memory_allocated");
const read_memory_reserved = reader("memory_reserved");
const read_max_memory_reserved = reader("max_memory_reserved");
const read_reset_peak = reader("reset_peak_memory_stats");

/** Returns whether this machine has a device that this LibTorch can use. Mirrors torch.accelerator.is_available. */
export function is_available(...args: []): boolean {
  no_arguments("is_available", args);
  return native.device_count() > 0;
}

/** Returns the number of devices; 0 if this LibTorch was built for the CPU alone. Mirrors torch.accelerator.device_count. */
export function device_count(...args: []): number {
  no_arguments("device_count", args);
  return native.device_count();
}

/**
 * Returns the device, without an index, that this LibTorch was built for; null if for the CPU alone.
 * Mirrors torch.accelerator.current_accelerator.
 *
 * @param check_available whether it is null as well if the machine has no such device. Default: false.
 */
export function current_accelerator(
  ...args: Arguments<[], [check_available: boolean], { check_available?: boolean }>
): Device | null {
  const { check_available } = read_current(args);
  const type = native.accelerator();
  if (type === undefined || (check_available && native.device_count() === 0)) return null;
  return new Device(type);
}

function index_of(device: Gpu | null): number {
  const type = native.accelerator();
  if (type === undefined || native.device_count() === 0) {
    throw new Error("Cannot access accelerator device when none is available.");
  }
  if (device === null) return native.current_device();
  if (typeof device === "number") return device;
  const given = new Device(device);
  if (given.type !== type) {
    throw new TypeError(`${given.type} doesn't match the current accelerator ${type}.`);
  }
  return given.index ?? native.current_device();
}

/** Returns the index of the device that is chosen now. Mirrors torch.accelerator.current_device_index. */
export function current_device_index(...args: []): number {
  no_arguments("current_device_index", args);
  return index_of(null);
}

/** Chooses a device by its index. Mirrors torch.accelerator.set_device_index. */
export function set_device_index(...args: [device: Gpu]): void {
  native.set_device(index_of(read_set(args).device));
}

/** Waits until everything that was started on a device is done. Mirrors torch.accelerator.synchronize. */
export function synchronize(...args: OptionalDevice): void {
  native.synchronize(index_of(read_synchronize(args).device));
}

/**
 * Gives back to the driver the memory that the caching allocator holds and no tensor uses. Mirrors
 * torch.accelerator.empty_cache.
 */
export function empty_cache(...args: []): void {
  no_arguments("empty_cache", args);
  index_of(null);
  native.empty_cache();
}

/**
 * Returns statistics of a device's allocator by LibTorch's own names, in bytes and counts. Mirrors
 * torch.accelerator.memory_stats.
 */
export function memory_stats(...args: OptionalIndex): Record<string, number> {
  return native.memory_stats(index_of(read_memory_stats(args).device_index));
}

function stat(name: string, device: Gpu | null): number {
  return native.memory_stats(index_of(device))[name] ?? 0;
}

/** Returns the bytes that tensors occupy on a device now. Mirrors torch.accelerator.memory_allocated. */
export function memory_allocated(...args: OptionalIndex): number {
  return stat("allocated_bytes.current", read_memory_allocated(args).device_index);
}

/** Returns the most bytes that tensors have occupied since the start or {@link reset_peak_memory_stats}. Mirrors torch.accelerator.max_memory_allocated. */
export function max_memory_allocated(...args: OptionalIndex): number {
  return stat("allocated_bytes.peak", read_max_memory_allocated(args).device_index);
}

/** Returns the bytes that the caching allocator of a device holds, used or not. Mirrors torch.accelerator.memory_reserved. */
export function memory_reserved(...args: OptionalIndex): number {
  return stat("reserved_bytes.current", read_memory_reserved(args).device_index);
}

/** Returns the most bytes that the caching allocator has held. Mirrors torch.accelerator.max_memory_reserved. */
export function max_memory_reserved(...args: OptionalIndex): number {
  return stat("reserved_bytes.peak", read_max_memory_reserved(args).device_index);
}

/** Resets the peaks of {@link memory_stats}. Mirrors torch.accelerator.reset_peak_memory_stats. */
export function reset_peak_memory_stats(...args: OptionalIndex): void {
  native.reset_peak_memory_stats(index_of(read_reset_peak(args).device_index));
}
