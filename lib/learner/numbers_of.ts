import { type Element, type Tensor, torch } from "../torch/index.js";

/**
 * The numbers of tensors without dimensions. Those on a device are read back together, because each
 * reading waits for the device; those on the CPU one by one, which takes a tenth of the time there.
 */
export function numbers_of(tensors: readonly Tensor[]): number[] {
  return tensors.every(({ is_cpu }) => is_cpu)
    ? tensors.map((tensor) => Number(tensor.item()))
    : torch.stack(tensors).tolist<Element[]>().map(Number);
}
