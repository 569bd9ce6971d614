/** `torch.cuda`, over LibTorch's device-neutral interfaces: nothing here needs CUDA to be there. */
import { native } from "../native.js";
import { Device } from "./device.js";
import type { DeviceLike } from "./types.js";

/** Whether LibTorch was built for CUDA and this machine has a GPU that it can use. */
export function is_available(): boolean {
  return device_count() > 0;
}

/** How many GPUs this machine has; 0 where LibTorch was built without CUDA. */
export function device_count(): number {
  return native.accelerator() === "cuda" ? native.device_count() : 0;
}

function index_of(device?: DeviceLike | number): number {
  if (!is_available()) {
    throw new Error(
      native.accelerator() === "cuda"
        ? "Found no NVIDIA GPU on this machine, or no driver for it (torch.cuda.is_available() is false)"
        : "Torch not compiled with CUDA enabled: this LibTorch has no CUDA. " +
            "`npx torchnode install --cuda 13.0` installs one that has",
    );
  }
  if (device === undefined) return native.current_device();
  if (typeof device === "number") return device;
  const { type, index } = new Device(device);
  if (type !== "cuda") throw new TypeError(`Expected a cuda device, but got: ${device}`);
  return index ?? native.current_device();
}

/** The index of the GPU that "cuda" means. */
export function current_device(): number {
  return index_of();
}

/** Chooses the GPU that "cuda" means. */
export function set_device(device: DeviceLike | number): void {
  native.set_device(index_of(device));
}

/** Waits until everything that was started on the GPU is done. */
export function synchronize(device?: DeviceLike | number): void {
  native.synchronize(index_of(device));
}

/** Gives back to the driver what the caching allocator holds and no tensor uses. */
export function empty_cache(): void {
  if (is_available()) native.empty_cache();
}

/** LibTorch's allocator statistics by its own names, in bytes and counts. */
export function memory_stats(device?: DeviceLike | number): Record<string, number> {
  return native.memory_stats(index_of(device));
}

function stat(name: string, device?: DeviceLike | number): number {
  return memory_stats(device)[name] ?? 0;
}

/** Bytes that tensors occupy on the GPU now. */
export function memory_allocated(device?: DeviceLike | number): number {
  return stat("allocated_bytes.current", device);
}

/** The most bytes that tensors have occupied since the start or {@link reset_peak_memory_stats}. */
export function max_memory_allocated(device?: DeviceLike | number): number {
  return stat("allocated_bytes.peak", device);
}

/** Bytes that the caching allocator holds, used or not. */
export function memory_reserved(device?: DeviceLike | number): number {
  return stat("reserved_bytes.current", device);
}

export function max_memory_reserved(device?: DeviceLike | number): number {
  return stat("reserved_bytes.peak", device);
}

export function reset_peak_memory_stats(device?: DeviceLike | number): void {
  native.reset_peak_memory_stats(index_of(device));
}
