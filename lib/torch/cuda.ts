/** `torch.cuda`, over LibTorch's device-neutral interfaces: nothing here needs CUDA to be there. */
import { native } from "../native/index.js";
import { Device } from "./device.js";
import { type Gpu, gpu } from "./device_argument.js";
import * as kinds from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";

type OptionalGpu = Arguments<[], [device: Gpu | null], { device?: Gpu | null }>;

const reader = (name: string) =>
  signature<{ device: Gpu | null }>(name, { device: kinds.nullable(gpu()) });

const read_set_device = signature<{ device: Gpu }>("set_device", { device: gpu() });
const read_synchronize = reader("synchronize");
const read_memory_stats = reader("memory_stats");
const read_memory_allocated = reader("memory_allocated");
const read_max_memory_allocated = reader("max_memory_allocated");
const read_memory_reserved = reader("memory_reserved");
const read_max_memory_reserved = reader("max_memory_reserved");
const read_reset_peak = reader("reset_peak_memory_stats");

/** Whether LibTorch was built for CUDA and this machine has a GPU that it can use. */
export function is_available(...args: []): boolean {
  no_arguments("is_available", args);
  return device_count() > 0;
}

/** The number of GPUs of this machine; 0 if LibTorch was built without CUDA. */
export function device_count(...args: []): number {
  no_arguments("device_count", args);
  return native.accelerator() === "cuda" ? native.device_count() : 0;
}

function index_of(device: Gpu | null = null): number {
  if (!is_available()) {
    throw new Error(
      native.accelerator() === "cuda"
        ? "Found no NVIDIA GPU on this machine, or no driver for it (torch.cuda.is_available() is false)"
        : "Torch not compiled with CUDA enabled: this LibTorch has no CUDA. " +
            "`npx torchnode install --cuda 13.0` installs one that has",
    );
  }
  if (device === null) return native.current_device();
  if (typeof device === "number") return device;
  const { type, index } = new Device(device);
  if (type !== "cuda") throw new TypeError(`Expected a cuda device, but got: ${device}`);
  return index ?? native.current_device();
}

/** The index of the GPU that "cuda" means. */
export function current_device(...args: []): number {
  no_arguments("current_device", args);
  return index_of();
}

/** Chooses the GPU that "cuda" means. */
export function set_device(...args: Arguments<[device: Gpu], [], { device: Gpu }>): void {
  native.set_device(index_of(read_set_device(args).device));
}

/** Waits until everything that was started on the GPU is done. */
export function synchronize(...args: OptionalGpu): void {
  native.synchronize(index_of(read_synchronize(args).device));
}

/** Gives back to the driver what the caching allocator holds and no tensor uses. */
export function empty_cache(...args: []): void {
  no_arguments("empty_cache", args);
  if (is_available()) native.empty_cache();
}

/** LibTorch's allocator statistics by its own names, in bytes and counts. */
export function memory_stats(...args: OptionalGpu): Record<string, number> {
  return native.memory_stats(index_of(read_memory_stats(args).device));
}

function stat(name: string, device: Gpu | null): number {
  return native.memory_stats(index_of(device))[name] ?? 0;
}

/** Bytes that tensors occupy on the GPU now. */
export function memory_allocated(...args: OptionalGpu): number {
  return stat("allocated_bytes.current", read_memory_allocated(args).device);
}

/** The most bytes that tensors have occupied since the start or {@link reset_peak_memory_stats}. */
export function max_memory_allocated(...args: OptionalGpu): number {
  return stat("allocated_bytes.peak", read_max_memory_allocated(args).device);
}

/** Bytes that the caching allocator holds, used or not. */
export function memory_reserved(...args: OptionalGpu): number {
  return stat("reserved_bytes.current", read_memory_reserved(args).device);
}

/** The most bytes that the caching allocator has held. */
export function max_memory_reserved(...args: OptionalGpu): number {
  return stat("reserved_bytes.peak", read_max_memory_reserved(args).device);
}

/** Resets the peaks of {@link memory_stats}. */
export function reset_peak_memory_stats(...args: OptionalGpu): void {
  native.reset_peak_memory_stats(index_of(read_reset_peak(args).device));
}
