/** Divergences of two distributions of one family. */

import { grad } from "../../autograd/gradients.js";
import type { Tensor } from "../../tensor/index.js";
import { nn, subtract } from "../aten.js";
import { Bernoulli } from "../bernoulli.js";
import { Beta } from "../beta.js";
import { Binomial } from "../binomial.js";
import { Categorical } from "../categorical.js";
import { Dirichlet } from "../dirichlet.js";
import { ExponentialFamily } from "../exp_family.js";
import { Exponential } from "../exponential.js";
import { Gamma } from "../gamma.js";
import { Geometric } from "../geometric.js";
import { sum_rightmost } from "../helpers.js";
import { Independent } from "../independent.js";
import { Laplace } from "../laplace.js";
import { Normal } from "../normal.js";
import { NotImplementedError } from "../not_implemented.js";
import { OneHotCategorical } from "../one_hot_categorical.js";
import { Poisson } from "../poisson.js";
import { Uniform } from "../uniform.js";
import { kl_divergence, register_kl } from "./registry.js";

register_kl(
  Bernoulli,
  Bernoulli,
)((p, q) => {
  const t1 = p.probs.mul(nn.softplus(q.logits.neg()).sub(nn.softplus(p.logits.neg())));
  t1.set_at(Number.POSITIVE_INFINITY, q.probs.eq(0));
  t1.set_at(0, p.probs.eq(0));
  const t2 = subtract(1, p.probs).mul(nn.softplus(q.logits).sub(nn.softplus(p.logits)));
  t2.set_at(Number.POSITIVE_INFINITY, q.probs.eq(1));
  t2.set_at(0, p.probs.eq(1));
  return t1.add(t2);
});

register_kl(
  Beta,
  Beta,
)((p, q) => {
  const sum_p = p.concentration1.add(p.concentration0);
  const sum_q = q.concentration1.add(q.concentration0);
  const t1 = q.concentration1.lgamma().add(q.concentration0.lgamma()).add(sum_p.lgamma());
  const t2 = p.concentration1.lgamma().add(p.concentration0.lgamma()).add(sum_q.lgamma());
  const t3 = p.concentration1.sub(q.concentration1).mul(p.concentration1.digamma());
  const t4 = p.concentration0.sub(q.concentration0).mul(p.concentration0.digamma());
  const t5 = sum_q.sub(sum_p).mul(sum_p.digamma());
  return t1.sub(t2).add(t3).add(t4).add(t5);
});

register_kl(
  Binomial,
  Binomial,
)((p, q) => {
  if (p.total_count.lt(q.total_count).any().item()) {
    throw new NotImplementedError(
      "KL between Binomials where q.total_count > p.total_count is not implemented",
    );
  }
  const one = p.probs
    .mul(p.logits.sub(q.logits))
    .add(p.probs.neg().log1p())
    .sub(q.probs.neg().log1p());
  const kl = p.total_count.mul(one);
  return kl.set_at(Number.POSITIVE_INFINITY, p.total_count.gt(q.total_count));
});

const kl_categorical = (p: Categorical, q: Categorical): Tensor => {
  const t = p.probs.mul(p.logits.sub(q.logits));
  t.set_at(Number.POSITIVE_INFINITY, q.probs.eq(0).expand_as(t));
  t.set_at(0, p.probs.eq(0).expand_as(t));
  return t.sum(-1);
};

register_kl(Categorical, Categorical)(kl_categorical);

register_kl(
  Dirichlet,
  Dirichlet,
)((p, q) => {
  const sum_p = p.concentration.sum(-1);
  const sum_q = q.concentration.sum(-1);
  const t1 = sum_p.lgamma().sub(sum_q.lgamma());
  const t2 = p.concentration.lgamma().sub(q.concentration.lgamma()).sum(-1);
  const t3 = p.concentration.sub(q.concentration);
  const t4 = p.concentration.digamma().sub(sum_p.digamma().unsqueeze(-1));
  return t1.sub(t2).add(t3.mul(t4).sum(-1));
});

register_kl(
  Exponential,
  Exponential,
)((p, q) => {
  const ratio = q.rate.div(p.rate);
  return ratio.log().neg().add(ratio).sub(1);
});

register_kl(
  ExponentialFamily,
  ExponentialFamily,
)((p, q) => {
  if (p.constructor !== q.constructor) {
    throw new NotImplementedError(
      "The cross KL-divergence between different exponential families cannot be computed using " +
        "Bregman divergences",
    );
  }
  const of_p = p["_natural_params"].map((param) => param.detach().requires_grad_());
  const of_q = q["_natural_params"];
  const normalizer = p["_log_normalizer"](...of_p);
  const gradients = grad(normalizer.sum(), of_p, { create_graph: true });
  let result = q["_log_normalizer"](...of_q).sub(normalizer);
  for (const [i, param] of of_p.entries()) {
    const term = (of_q[i] as Tensor).sub(param).mul(gradients[i] as Tensor);
    result = result.sub(sum_rightmost(term, q.event_shape.length));
  }
  return result;
});

register_kl(
  Gamma,
  Gamma,
)((p, q) => {
  const t1 = q.concentration.mul(p.rate.div(q.rate).log());
  const t2 = q.concentration.lgamma().sub(p.concentration.lgamma());
  const t3 = p.concentration.sub(q.concentration).mul(p.concentration.digamma());
  const t4 = q.rate.sub(p.rate).mul(p.concentration.div(p.rate));
  return t1.add(t2).add(t3).add(t4);
});

register_kl(
  Geometric,
  Geometric,
)((p, q) => p.entropy().neg().sub(q.probs.neg().log1p().div(p.probs)).sub(q.logits));

register_kl(
  Laplace,
  Laplace,
)((p, q) => {
  const scale_ratio = p.scale.div(q.scale);
  const distance = p.loc.sub(q.loc).abs();
  const t1 = scale_ratio.log().neg();
  const t2 = distance.div(q.scale);
  const t3 = scale_ratio.mul(distance.neg().div(p.scale).exp());
  return t1.add(t2).add(t3).sub(1);
});

const kl_normal = (p: Normal, q: Normal): Tensor => {
  const variance_ratio = p.scale.div(q.scale).pow(2);
  const t1 = p.loc.sub(q.loc).div(q.scale).pow(2);
  return variance_ratio.add(t1).sub(1).sub(variance_ratio.log()).mul(0.5);
};

register_kl(Normal, Normal)(kl_normal);

register_kl(
  OneHotCategorical,
  OneHotCategorical,
)((p, q) => kl_categorical(p["_categorical"], q["_categorical"]));

register_kl(
  Poisson,
  Poisson,
)((p, q) => p.rate.mul(p.rate.log().sub(q.rate.log())).sub(p.rate.sub(q.rate)));

register_kl(
  Uniform,
  Uniform,
)((p, q) => {
  const result = q.high.sub(q.low).div(p.high.sub(p.low)).log();
  const is_outside = q.low.gt(p.low).bitwise_or(q.high.lt(p.high));
  return result.set_at(Number.POSITIVE_INFINITY, is_outside);
});

register_kl(
  Independent,
  Independent,
)((p, q) => {
  if (p.reinterpreted_batch_ndims !== q.reinterpreted_batch_ndims) {
    throw new NotImplementedError("both must have the same reinterpreted_batch_ndims");
  }
  return sum_rightmost(kl_divergence(p.base_dist, q.base_dist), p.reinterpreted_batch_ndims);
});
