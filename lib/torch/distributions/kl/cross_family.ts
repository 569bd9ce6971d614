/** Divergences of two distributions of different families, of those that are computed by themselves. */

import type { Tensor } from "../../tensor/index.js";
import { aten, subtract } from "../aten.js";
import { Bernoulli } from "../bernoulli.js";
import { Beta } from "../beta.js";
import { Binomial } from "../binomial.js";
import { Exponential } from "../exponential.js";
import { Gamma } from "../gamma.js";
import { EULER_CONSTANT } from "../helpers.js";
import { Laplace } from "../laplace.js";
import { Normal } from "../normal.js";
import { Poisson } from "../poisson.js";
import { Uniform } from "../uniform.js";
import { register_infinite } from "./infinite.js";
import { register_kl } from "./registry.js";

const INFINITY = Number.POSITIVE_INFINITY;

const x_log_x = (x: Tensor): Tensor => aten.xlogy(x, x);

register_kl(
  Bernoulli,
  Poisson,
)((p, q) => p.entropy().neg().sub(p.probs.mul(q.rate.log()).sub(q.rate)));

register_kl(
  Beta,
  Exponential,
)((p, q) => {
  const t1 = p.entropy().neg().sub(q.rate.log());
  return t1.add(q.rate.mul(p.concentration1.div(p.concentration1.add(p.concentration0))));
});

register_kl(
  Beta,
  Gamma,
)((p, q) => {
  const t1 = p.entropy().neg();
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const of_first = p.concentration1.digamma();
  const of_total = p.concentration1.add(p.concentration0).digamma();
  const t3 = q.concentration.sub(1).mul(of_first.sub(of_total));
  const t4 = q.rate.mul(p.concentration1).div(p.concentration1.add(p.concentration0));
  return t1.add(t2).sub(t3).add(t4);
});

register_kl(
  Beta,
  Normal,
)((p, q) => {
  const mean = p.concentration1.div(p.concentration1.add(p.concentration0));
  const variance = q.scale.pow(2);
  const t1 = p.entropy().neg();
  const t2 = variance.mul(2).mul(Math.PI).log().mul(0.5);
  const of_beta = mean.mul(subtract(1, mean)).div(p.concentration1.add(p.concentration0).add(1));
  const t3 = of_beta.add(mean.pow(2)).mul(0.5);
  const t4 = q.loc.mul(mean);
  const t5 = q.loc.pow(2).mul(0.5);
  return t1.add(t2).add(t3.sub(t4).add(t5).div(variance));
});

register_kl(
  Beta,
  Uniform,
)((p, q) => {
  const result = p.entropy().neg().add(q.high.sub(q.low).log());
  return result.set_at(INFINITY, q.low.gt(0).bitwise_or(q.high.lt(1)));
});

register_infinite(Exponential, [Beta, Uniform], (p) => p.rate);

register_kl(
  Exponential,
  Gamma,
)((p, q) => {
  const ratio = q.rate.div(p.rate);
  const t1 = q.concentration.neg().mul(ratio.log());
  return t1
    .add(ratio)
    .add(q.concentration.lgamma())
    .add(q.concentration.mul(EULER_CONSTANT))
    .sub(1 + EULER_CONSTANT);
});

register_kl(
  Exponential,
  Normal,
)((p, q) => {
  const variance = q.scale.pow(2);
  const rate_squared = p.rate.pow(2);
  const t1 = rate_squared.mul(variance).mul(2).mul(Math.PI).log().mul(0.5);
  const t2 = rate_squared.reciprocal();
  const t3 = q.loc.div(p.rate);
  const t4 = q.loc.pow(2).mul(0.5);
  return t1.sub(1).add(t2.sub(t3).add(t4).div(variance));
});

register_infinite(Gamma, [Beta, Uniform], (p) => p.concentration);

register_kl(
  Gamma,
  Exponential,
)((p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.concentration).div(p.rate)));

register_kl(
  Gamma,
  Normal,
)((p, q) => {
  const variance = q.scale.pow(2);
  const rate_squared = p.rate.pow(2);
  const t1 = rate_squared
    .mul(variance)
    .mul(2)
    .mul(Math.PI)
    .log()
    .mul(0.5)
    .sub(p.concentration)
    .sub(p.concentration.lgamma());
  const t2 = p.concentration.pow(2).add(p.concentration).mul(0.5).div(rate_squared);
  const t3 = q.loc.mul(p.concentration).div(p.rate);
  const t4 = q.loc.pow(2).mul(0.5);
  return t1
    .add(p.concentration.sub(1).mul(p.concentration.digamma()))
    .add(t2.sub(t3).add(t4).div(variance));
});

register_infinite(Laplace, [Beta, Exponential, Gamma, Uniform], (p) => p.loc);

register_kl(
  Laplace,
  Normal,
)((p, q) => {
  const variance = q.scale.pow(2);
  const ratio = p.scale.pow(2).div(variance);
  const t1 = ratio.mul(2).div(Math.PI).log().mul(0.5);
  const t2 = p.loc.pow(2).mul(0.5);
  const t3 = p.loc.mul(q.loc);
  const t4 = q.loc.pow(2).mul(0.5);
  return t1.neg().add(ratio).add(t2.sub(t3).add(t4).div(variance)).sub(1);
});

register_infinite(Normal, [Beta, Exponential, Gamma, Uniform], (p) => p.loc);

register_kl(
  Normal,
  Laplace,
)((p, q) => {
  const difference = p.loc.sub(q.loc);
  const scale_ratio = p.scale.div(q.scale);
  const difference_ratio = difference.div(p.scale);
  const t1 = scale_ratio.log();
  const t2 = p.scale.mul(Math.sqrt(2 / Math.PI)).mul(difference_ratio.pow(2).mul(-0.5).exp());
  const t3 = difference.mul(difference_ratio.mul(Math.sqrt(0.5)).erf());
  return t1
    .neg()
    .add(t2.add(t3).div(q.scale))
    .sub(0.5 * (1 + Math.log(0.5 * Math.PI)));
});

register_infinite(Poisson, [Bernoulli, Binomial], (p) => p.rate);

register_kl(
  Uniform,
  Beta,
)((p, q) => {
  const width = p.high.sub(p.low);
  const t1 = width.log();
  const t2 = q.concentration1
    .sub(1)
    .mul(x_log_x(p.high).sub(x_log_x(p.low)).sub(width))
    .div(width);
  const t3 = q.concentration0
    .sub(1)
    .mul(
      x_log_x(subtract(1, p.high))
        .sub(x_log_x(subtract(1, p.low)))
        .add(width),
    )
    .div(width);
  const t4 = q.concentration1
    .lgamma()
    .add(q.concentration0.lgamma())
    .sub(q.concentration1.add(q.concentration0).lgamma());
  const result = t3.add(t4).sub(t1).sub(t2);
  return result.set_at(INFINITY, p.high.gt(1).bitwise_or(p.low.lt(0)));
});

register_kl(
  Uniform,
  Exponential,
)((p, q) => {
  const mean = q.rate.mul(p.high.add(p.low)).div(2);
  const result = mean.sub(p.high.sub(p.low).mul(q.rate).log());
  return result.set_at(INFINITY, p.low.lt(0));
});

register_kl(
  Uniform,
  Gamma,
)((p, q) => {
  const width = p.high.sub(p.low);
  const t1 = width.log();
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = subtract(1, q.concentration)
    .mul(x_log_x(p.high).sub(x_log_x(p.low)).sub(width))
    .div(width);
  const t4 = q.rate.mul(p.high.add(p.low)).div(2);
  const result = t1.neg().add(t2).add(t3).add(t4);
  return result.set_at(INFINITY, p.low.lt(0));
});

register_kl(
  Uniform,
  Normal,
)((p, q) => {
  const width = p.high.sub(p.low);
  const t1 = q.scale
    .mul(Math.sqrt(Math.PI * 2))
    .div(width)
    .log();
  const t2 = width.pow(2).div(12);
  const t3 = p.high.add(p.low).sub(q.loc.mul(2)).div(2).pow(2);
  return t1.add(t2.add(t3).mul(0.5).div(q.scale.pow(2)));
});
