import { Tensor } from "../torch/index.js";

/** The tensors of a batch, which may be one or nested lists of them; all else is passed over. */
export function tensors_in(batch: unknown): Tensor[] {
  if (batch instanceof Tensor) return [batch];
  return Array.isArray(batch) ? batch.flatMap(tensors_in) : [];
}
