/** Divergences of transformed and of continuous Bernoulli distributions. */

import type { Tensor } from "../../tensor/index.js";
import { aten, subtract } from "../aten.js";
import { Beta } from "../beta.js";
import { ContinuousBernoulli } from "../continuous_bernoulli.js";
import { Exponential } from "../exponential.js";
import { Gamma } from "../gamma.js";
import { Gumbel } from "../gumbel.js";
import { HalfNormal } from "../half_normal.js";
import { EULER_CONSTANT, same_shape } from "../helpers.js";
import { Laplace } from "../laplace.js";
import { Normal } from "../normal.js";
import { NotImplementedError } from "../not_implemented.js";
import { Pareto } from "../pareto.js";
import { TransformedDistribution } from "../transformed_distribution.js";
import { same_transforms } from "../transforms/transform.js";
import { Uniform } from "../uniform.js";
import { infinite_like, register_infinite } from "./infinite.js";
import { kl_divergence, register_kl } from "./registry.js";

const INFINITY = Number.POSITIVE_INFINITY;

const x_log_x = (x: Tensor): Tensor => aten.xlogy(x, x);

register_kl(
  TransformedDistribution,
  TransformedDistribution,
)((p, q) => {
  if (!same_transforms(p.transforms, q.transforms)) {
    throw new NotImplementedError("both must have the same transforms");
  }
  if (!same_shape(p.event_shape, q.event_shape)) {
    throw new NotImplementedError("both must have the same event_shape");
  }
  return kl_divergence(p.base_dist, q.base_dist);
});

register_kl(HalfNormal, HalfNormal)((p, q) => kl_divergence(p.base_dist, q.base_dist));

register_kl(
  ContinuousBernoulli,
  ContinuousBernoulli,
)((p, q) => {
  const t1 = p.mean.mul(p.logits.sub(q.logits));
  const t2 = p["_cont_bern_log_norm"]().add(p.probs.neg().log1p());
  const t3 = q["_cont_bern_log_norm"]().neg().sub(q.probs.neg().log1p());
  return t1.add(t2).add(t3);
});

register_kl(
  Gumbel,
  Gumbel,
)((p, q) => {
  const ct1 = p.scale.div(q.scale);
  const ct2 = q.loc.div(q.scale);
  const ct3 = p.loc.div(q.scale);
  const t1 = ct1.log().neg().sub(ct2).add(ct3);
  const t2 = ct1.mul(EULER_CONSTANT);
  const t3 = ct2.add(ct1.add(1).lgamma()).sub(ct3).exp();
  return t1
    .add(t2)
    .add(t3)
    .sub(1 + EULER_CONSTANT);
});

register_kl(
  Pareto,
  Pareto,
)((p, q) => {
  const scale_ratio = p.scale.div(q.scale);
  const alpha_ratio = q.alpha.div(p.alpha);
  const t1 = q.alpha.mul(scale_ratio.log());
  const t2 = alpha_ratio.log().neg();
  const result = t1.add(t2).add(alpha_ratio).sub(1);
  return result.set_at(INFINITY, p.scale.lt(q.scale));
});

register_kl(
  Beta,
  ContinuousBernoulli,
)((p, q) =>
  p
    .entropy()
    .neg()
    .sub(p.mean.mul(q.logits))
    .sub(q.probs.neg().log1p())
    .sub(q["_cont_bern_log_norm"]()),
);

register_infinite(Beta, [Pareto], (p) => p.concentration1);

register_infinite(ContinuousBernoulli, [Pareto], (p) => p.probs);

register_kl(
  ContinuousBernoulli,
  Exponential,
)((p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.mean)));

register_kl(
  ContinuousBernoulli,
  Normal,
)((p, q) => {
  const t1 = p.entropy().neg();
  const t2 = q.loc
    .div(q.scale)
    .square()
    .add(Math.log(2 * Math.PI))
    .mul(0.5)
    .add(q.scale.log());
  const moments = p.variance.add(p.mean.square()).sub(q.loc.mul(2).mul(p.mean));
  const t3 = moments.div(q.scale.square().mul(2));
  return t1.add(t2).add(t3);
});

register_kl(
  ContinuousBernoulli,
  Uniform,
)((p, q) => {
  const result = p.entropy().neg().add(q.high.sub(q.low).log());
  const is_inside = q.low.ge(0).logical_or(q.high.le(1));
  return aten.where(is_inside, infinite_like(result), result);
});

register_infinite(Exponential, [ContinuousBernoulli, Pareto], (p) => p.rate);

register_kl(
  Exponential,
  Gumbel,
)((p, q) => {
  const product = p.rate.mul(q.scale);
  const ratio = q.loc.div(q.scale);
  const t1 = product.log().sub(1);
  const t2 = ratio.exp().mul(product).div(product.add(1));
  const t3 = product.reciprocal();
  return t1.sub(ratio).add(t2).add(t3);
});

register_infinite(Gamma, [ContinuousBernoulli, Pareto], (p) => p.concentration);

register_kl(
  Gamma,
  Gumbel,
)((p, q) => {
  const product = p.rate.mul(q.scale);
  const ratio = q.loc.div(q.scale);
  const t1 = p.concentration
    .sub(1)
    .mul(p.concentration.digamma())
    .sub(p.concentration.lgamma())
    .sub(p.concentration);
  const t2 = product.log().add(p.concentration.div(product));
  const t3 = ratio.exp().mul(product.reciprocal().add(1).pow(p.concentration.neg())).sub(ratio);
  return t1.add(t2).add(t3);
});

register_infinite(
  Gumbel,
  [Beta, ContinuousBernoulli, Exponential, Gamma, Pareto, Uniform],
  (p) => p.loc,
);

register_kl(
  Gumbel,
  Normal,
)((p, q) => {
  const ratio = p.scale.div(q.scale);
  const t1 = ratio.div(Math.sqrt(2 * Math.PI)).log();
  const t2 = ratio.mul(Math.PI).mul(0.5).pow(2).div(3);
  const distance = p.loc.add(p.scale.mul(EULER_CONSTANT)).sub(q.loc);
  const t3 = distance.div(q.scale).pow(2).mul(0.5);
  return t1
    .neg()
    .add(t2)
    .add(t3)
    .sub(EULER_CONSTANT + 1);
});

register_infinite(Laplace, [ContinuousBernoulli, Pareto], (p) => p.loc);

register_infinite(Normal, [ContinuousBernoulli, Pareto], (p) => p.loc);

register_kl(
  Normal,
  Gumbel,
)((p, q) => {
  const mean_ratio = p.loc.div(q.scale);
  const variance_ratio = p.scale.div(q.scale).pow(2);
  const loc_ratio = q.loc.div(q.scale);
  const t1 = variance_ratio.log().mul(0.5);
  const t2 = mean_ratio.sub(loc_ratio);
  const t3 = mean_ratio.neg().add(variance_ratio.mul(0.5)).add(loc_ratio).exp();
  return t1
    .neg()
    .add(t2)
    .add(t3)
    .sub(0.5 * (1 + Math.log(2 * Math.PI)));
});

register_infinite(Pareto, [Beta, ContinuousBernoulli, Uniform], (p) => p.scale);

register_kl(
  Pareto,
  Exponential,
)((p, q) => {
  const product = p.scale.mul(q.rate);
  const t1 = p.alpha.div(product).log();
  const t2 = p.alpha.reciprocal();
  const t3 = p.alpha.mul(product).div(p.alpha.sub(1));
  const result = t1.sub(t2).add(t3).sub(1);
  return result.set_at(INFINITY, p.alpha.le(1));
});

register_kl(
  Pareto,
  Gamma,
)((p, q) => {
  const common = p.scale.log().add(p.alpha.reciprocal());
  const t1 = p.alpha.log().sub(common);
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = subtract(1, q.concentration).mul(common);
  const t4 = q.rate.mul(p.alpha).mul(p.scale).div(p.alpha.sub(1));
  const result = t1.add(t2).add(t3).add(t4).sub(1);
  return result.set_at(INFINITY, p.alpha.le(1));
});

register_kl(
  Pareto,
  Normal,
)((p, q) => {
  const variance = q.scale.pow(2).mul(2);
  const common = p.scale.div(p.alpha.sub(1));
  const t1 = q.scale
    .mul(Math.sqrt(2 * Math.PI))
    .mul(p.alpha)
    .div(p.scale)
    .log();
  const t2 = p.alpha.reciprocal();
  const t3 = p.alpha.mul(common.pow(2)).div(p.alpha.sub(2));
  const t4 = p.alpha.mul(common).sub(q.loc).pow(2);
  const result = t1.sub(t2).add(t3.add(t4).div(variance)).sub(1);
  return result.set_at(INFINITY, p.alpha.le(2));
});

register_kl(
  Uniform,
  ContinuousBernoulli,
)((p, q) => {
  const result = p
    .entropy()
    .neg()
    .sub(p.mean.mul(q.logits))
    .sub(q.probs.neg().log1p())
    .sub(q["_cont_bern_log_norm"]());
  const is_outside = p.high.ge(1).logical_or(p.low.le(0));
  return aten.where(is_outside, infinite_like(result), result);
});

register_kl(
  Uniform,
  Gumbel,
)((p, q) => {
  const common = q.scale.div(p.high.sub(p.low));
  const of_high = p.high.sub(q.loc).div(q.scale);
  const of_low = p.low.sub(q.loc).div(q.scale);
  const t1 = common.log().add(of_high.add(of_low).mul(0.5));
  const t2 = common.mul(of_high.neg().exp().sub(of_low.neg().exp()));
  return t1.sub(t2);
});

register_kl(
  Uniform,
  Pareto,
)((p, q) => {
  const width = p.high.sub(p.low);
  const t1 = q.alpha.mul(q.scale.pow(q.alpha)).mul(width).log();
  const t2 = x_log_x(p.high).sub(x_log_x(p.low)).sub(width).div(width);
  const result = t2.mul(q.alpha.add(1)).sub(t1);
  return result.set_at(INFINITY, p.low.lt(q.scale));
});
