/** Divergences of multivariate normal distributions. */

import { broadcast_shapes } from "../../functional/index.js";
import type { Tensor } from "../../tensor/index.js";
import { aten, linalg } from "../aten.js";
import type { Distribution } from "../distribution.js";
import { same_shape } from "../helpers.js";
import {
  LowRankMultivariateNormal,
  lowrank_log_det,
  lowrank_mahalanobis,
} from "../lowrank_multivariate_normal.js";
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

/** The parts of a distribution of low rank that the divergences need. */
function parts(of: LowRankMultivariateNormal) {
  const W = of["_unbroadcasted_cov_factor"];
  const D = of["_unbroadcasted_cov_diag"];
  const capacitance = of["_capacitance_tril"];
  return { W, D, capacitance };
}

const log_det_of = ({ D, capacitance }: ReturnType<typeof parts>): Tensor =>
  lowrank_log_det(D, capacitance);

register_kl(
  LowRankMultivariateNormal,
  LowRankMultivariateNormal,
)((p, q) => {
  check_events(p, q, "Low Rank Multivariate Normals");
  const [of_p, of_q] = [parts(p), parts(q)];
  const term1 = log_det_of(of_q).sub(log_det_of(of_p));
  const term3 = lowrank_mahalanobis(of_q.W, of_q.D, q.loc.sub(p.loc), of_q.capacitance);
  const A = solve_lower(of_q.capacitance, of_q.W.mT.div(of_q.D.unsqueeze(-2)));
  const term21 = of_p.D.div(of_q.D).sum(-1);
  const term22 = trace_of_square(of_p.W.mul(of_q.D.rsqrt().unsqueeze(-1)));
  const term23 = trace_of_square(A.mul(of_p.D.sqrt().unsqueeze(-2)));
  const term24 = trace_of_square(A.matmul(of_p.W));
  const term2 = term21.add(term22).sub(term23).sub(term24);
  return term1.add(term2).add(term3).sub(p.event_shape[0]).mul(0.5);
});

register_kl(
  MultivariateNormal,
  LowRankMultivariateNormal,
)((p, q) => {
  check_events(p, q, "(Low Rank) Multivariate Normals");
  const L = p["_unbroadcasted_scale_tril"];
  const of_q = parts(q);
  const term1 = log_det_of(of_q).sub(log_det(L).mul(2));
  const term3 = lowrank_mahalanobis(of_q.W, of_q.D, q.loc.sub(p.loc), of_q.capacitance);
  const A = solve_lower(of_q.capacitance, of_q.W.mT.div(of_q.D.unsqueeze(-2)));
  const term21 = trace_of_square(L.mul(of_q.D.rsqrt().unsqueeze(-1)));
  const term22 = trace_of_square(A.matmul(L));
  const term2 = term21.sub(term22);
  return term1.add(term2).add(term3).sub(p.event_shape[0]).mul(0.5);
});

register_kl(
  LowRankMultivariateNormal,
  MultivariateNormal,
)((p, q) => {
  check_events(p, q, "(Low Rank) Multivariate Normals");
  const of_p = parts(p);
  const given = q["_unbroadcasted_scale_tril"];
  const term1 = log_det(given).mul(2).sub(log_det_of(of_p));
  const term3 = batch_mahalanobis(given, q.loc.sub(p.loc));
  const shape = broadcast_shapes(given.shape.slice(0, -2), of_p.W.shape.slice(0, -2));
  const [n] = p.event_shape;
  const L = given.expand([...shape, n, n]);
  const W = of_p.W.expand([...shape, n, p.cov_factor.size(-1)]);
  const D = aten.diag_embed(of_p.D.sqrt()).expand([...shape, n, n]);
  const term2 = trace_of_square(solve_lower(L, W)).add(trace_of_square(solve_lower(L, D)));
  return term1.add(term2).add(term3).sub(n).mul(0.5);
});
