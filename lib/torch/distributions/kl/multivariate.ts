/** Divergences of multivariate normal distributions. */

import { broadcast_shapes } from "../../functional/index.js";
import type { Tensor } from "../../tensor/index.js";
import { linalg } from "../aten.js";
import type { Distribution } from "../distribution.js";
import { same_shape } from "../helpers.js";
import { batch_mahalanobis, log_det } from "../matrices.js";
import { MultivariateNormal } from "../multivariate_normal.js";
import { register_kl } from "./registry.js";

/** The trace of X·Xᵀ. */
function trace_of_square(x: Tensor): Tensor {
  const flat = x
    .reshape([-1, x.size(-2) * x.size(-1)])
    .pow(2)
    .sum(-1);
  return flat.reshape(x.shape.slice(0, -2));
}

function check_events(p: Distribution, q: Distribution, kind: string): void {
  if (same_shape(p.event_shape, q.event_shape)) return;
  throw new RangeError(
    `KL-divergence between two ${kind} with different event shapes cannot be computed`,
  );
}

const solve_lower = (L: Tensor, b: Tensor): Tensor =>
  linalg.solve_triangular(L, b, { upper: false });

register_kl(
  MultivariateNormal,
  MultivariateNormal,
)((p, q) => {
  check_events(p, q, "Multivariate Normals");
  const [of_p, of_q] = [p["_unbroadcasted_scale_tril"], q["_unbroadcasted_scale_tril"]];
  const half_term1 = log_det(of_q).sub(log_det(of_p));
  const shape = broadcast_shapes(of_q.shape.slice(0, -2), of_p.shape.slice(0, -2));
  const [n] = p.event_shape;
  const term2 = trace_of_square(
    solve_lower(of_q.expand([...shape, n, n]), of_p.expand([...shape, n, n])),
  );
  const term3 = batch_mahalanobis(of_q, q.loc.sub(p.loc));
  return half_term1.add(term2.add(term3).sub(n).mul(0.5));
});
