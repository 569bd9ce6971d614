import type { Shape, Tensor } from "../../../torch/index.js";
import { is_lazy } from "../../uninitialized.js";

/** Gives a parameter or buffer its shape, if it has none yet. */
export function given_shape(tensor: Tensor | null, shape: Shape): void {
  if (is_lazy(tensor)) tensor.materialize(shape);
}
