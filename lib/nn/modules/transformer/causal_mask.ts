/** The mask by which a place sees only those up to it. */
import { native } from "../../../native/index.js";
import { type DeviceLike, type Dtype, type Tensor, torch } from "../../../torch/index.js";
import { factory_options } from "../../arguments.js";

/** A square mask that is added to scores: minus infinity above the diagonal, and 0. */
export function square_subsequent_mask(
  size: number,
  device: DeviceLike | null,
  dtype: Dtype | null,
): Tensor {
  const options = factory_options({ device, dtype });
  return torch.full([size, size], Number.NEGATIVE_INFINITY, options).triu(1);
}

/** The number of places of a batch or a sequence; null for a nested tensor, which has several. */
export function sequence_length(input: Tensor, batch_first: boolean): number | null {
  if (native.is_nested(input)) return null;
  return input.size(input.dim() !== 2 && batch_first ? 1 : 0);
}

/**
 * Whether a mask is the causal one of that size, if `is_causal` does not say so itself. Any causal mask
 * will do if the size is null.
 */
export function detect_causal_mask(
  mask: Tensor | null,
  is_causal: boolean | null,
  size: number | null,
): boolean {
  if (is_causal !== null || mask === null) return is_causal ?? false;
  const causal = square_subsequent_mask(size ?? mask.size(-2), mask.device, mask.dtype);
  if (mask.shape.join() !== causal.shape.join()) return false;
  return mask.eq(causal).all().item<boolean>();
}
