/** Divergences that are infinite, because samples of the one may lie outside the support of the other. */

import type { Tensor } from "../../tensor/index.js";
import { aten } from "../aten.js";
import type { Distribution } from "../distribution.js";
import { type DistributionClass, register_kl } from "./registry.js";

/** A tensor of infinities with the shape of another one. */
export const infinite_like = (x: Tensor): Tensor => aten.full_like(x, Number.POSITIVE_INFINITY);

/** Registers infinite divergences of one class from several. */
export function register_infinite<P extends Distribution>(
  type_p: DistributionClass<P>,
  types_q: readonly DistributionClass[],
  parameter: (p: P) => Tensor,
): void {
  for (const type_q of types_q) register_kl(type_p, type_q)((p) => infinite_like(parameter(p)));
}
