/** Pairs of distributions whose divergence is computed: each of those that are registered, and others. */
import { type ObjectSpec, of } from "./specs.js";

/** Two distributions of each class that has divergences. */
const pairs: Record<string, [ObjectSpec, ObjectSpec]> = {
  Bernoulli: [of("Bernoulli", { probs: [0.2, 0, 1] }), of("Bernoulli", { logits: [0.3, -1, 2] })],
  Beta: [
    of("Beta", { concentration1: [0.5, 2], concentration0: [1, 3] }),
    of("Beta", { concentration1: 1.5, concentration0: [0.2, 2] }),
  ],
  Binomial: [
    of("Binomial", { total_count: 4, probs: [0.2, 0.5] }),
    of("Binomial", { total_count: [4, 2], probs: [0.6, 0.5] }),
  ],
  Categorical: [
    of("Categorical", { probs: [0.5, 0, 0.5] }),
    of("Categorical", { logits: [0.1, 0.2, -0.3] }),
  ],
  Dirichlet: [
    of("Dirichlet", { concentration: [0.5, 2] }),
    of("Dirichlet", { concentration: [1, 0.3] }),
  ],
  Exponential: [of("Exponential", { rate: [0.5, 2] }), of("Exponential", { rate: [1, 0.3] })],
  Gamma: [
    of("Gamma", { concentration: [0.5, 2], rate: [1, 2] }),
    of("Gamma", { concentration: 3, rate: [0.4, 1.5] }),
  ],
  Geometric: [of("Geometric", { probs: [0.2, 0.7] }), of("Geometric", { logits: [0.5, -1] })],
  Laplace: [
    of("Laplace", { loc: [0, 1.5], scale: [1, 2] }),
    of("Laplace", { loc: -0.5, scale: [0.7, 1.5] }),
  ],
  Normal: [
    of("Normal", { loc: [0, 1.5], scale: [1, 2] }),
    of("Normal", { loc: -0.5, scale: [0.7, 1.5] }),
  ],
  OneHotCategorical: [
    of("OneHotCategorical", { probs: [0.5, 0, 0.5] }),
    of("OneHotCategorical", { logits: [0.1, 0.2, -0.3] }),
  ],
  Poisson: [of("Poisson", { rate: [0.5, 2] }), of("Poisson", { rate: [1, 0.3] })],
  Uniform: [
    of("Uniform", { low: [0, 0.2], high: [1, 2] }),
    of("Uniform", { low: [-1, 0.5], high: [2, 3] }),
  ],
  MultivariateNormal: [
    of("MultivariateNormal", {
      loc: [0.5, -1],
      covariance_matrix: [
        [2, 0.5],
        [0.5, 1],
      ],
    }),
    of("MultivariateNormal", {
      loc: [
        [0, 1],
        [2, -2],
      ],
      scale_tril: [
        [1.5, 0],
        [-0.4, 0.8],
      ],
    }),
  ],
  ContinuousBernoulli: [
    of("ContinuousBernoulli", { probs: [0.2, 0.7] }),
    of("ContinuousBernoulli", { logits: [0.3, -1] }),
  ],
  Gumbel: [
    of("Gumbel", { loc: [0, 1.5], scale: [1, 2] }),
    of("Gumbel", { loc: -0.5, scale: [0.7, 1.5] }),
  ],
  HalfNormal: [of("HalfNormal", { scale: [1, 2] }), of("HalfNormal", { scale: [0.7, 1.5] })],
  Pareto: [
    of("Pareto", { scale: [1, 0.5], alpha: [3, 1.5] }),
    of("Pareto", { scale: [0.5, 2], alpha: [1, 2] }),
  ],
  LogNormal: [
    of("LogNormal", { loc: [0, 1.5], scale: [1, 2] }),
    of("LogNormal", { loc: -0.5, scale: [0.7, 1.5] }),
  ],
  Chi2: [of("Chi2", { df: [1, 3.5] }), of("Chi2", { df: [2, 2.5] })],
  LowRankMultivariateNormal: [
    of("LowRankMultivariateNormal", {
      loc: [0.5, -1],
      cov_factor: [[1], [0.5]],
      cov_diag: [0.5, 1],
    }),
    of("LowRankMultivariateNormal", {
      loc: [0, 1],
      cov_factor: [[0.3], [-0.5]],
      cov_diag: [1, 2],
    }),
  ],
  Independent: [
    of("Independent", {
      base_distribution: of("Normal", { loc: [0, 1.5], scale: [1, 2] }),
      reinterpreted_batch_ndims: 1,
    }),
    of("Independent", {
      base_distribution: of("Normal", { loc: -0.5, scale: [0.7, 1.5] }),
      reinterpreted_batch_ndims: 1,
    }),
  ],
};

/** Each class with each, whether there is a divergence or not. */
export const divergences: readonly [ObjectSpec, ObjectSpec][] = Object.values(pairs).flatMap(
  ([p]) => Object.values(pairs).map(([, q]): [ObjectSpec, ObjectSpec] => [p, q]),
);
