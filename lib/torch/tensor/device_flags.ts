/** Which kind of accelerator a tensor is on, apart from the CPU and CUDA. */
import { add_members } from "./add_members.js";

/** A flag for each kind of device that PyTorch has one for. */
export interface DeviceFlags {
  /** Whether it is on Apple's GPU. Mirrors Tensor.is_mps. */
  readonly is_mps: boolean;
  /** Whether it is on an XLA device. Mirrors Tensor.is_xla. */
  readonly is_xla: boolean;
  /** Whether it is on Intel's GPU. Mirrors Tensor.is_xpu. */
  readonly is_xpu: boolean;
  /** Whether it is on Graphcore's IPU. Mirrors Tensor.is_ipu. */
  readonly is_ipu: boolean;
  /** Whether it is on Microsoft's MAIA. Mirrors Tensor.is_maia. */
  readonly is_maia: boolean;
  /** Whether it is on Meta's MTIA. Mirrors Tensor.is_mtia. */
  readonly is_mtia: boolean;
  /** Whether it is on Vulkan. Mirrors Tensor.is_vulkan. */
  readonly is_vulkan: boolean;
}

declare module "./index.js" {
  interface Tensor extends DeviceFlags {}
}

add_members<DeviceFlags>({
  get is_mps() {
    return this.device.type === "mps";
  },
  get is_xla() {
    return this.device.type === "xla";
  },
  get is_xpu() {
    return this.device.type === "xpu";
  },
  get is_ipu() {
    return this.device.type === "ipu";
  },
  get is_maia() {
    return this.device.type === "maia";
  },
  get is_mtia() {
    return this.device.type === "mtia";
  },
  get is_vulkan() {
    return this.device.type === "vulkan";
  },
});
