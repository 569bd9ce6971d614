/**
 * `torch.distributions`: probability distributions with samples that gradients flow through,
 * log-probabilities, entropies and divergences.
 *
 * A distribution has a batch of parameters; each of its samples is an event: `batch_shape` and
 * `event_shape`. A policy gradient takes `policy.log_prob(action)`, the reparameterization trick
 * `normal.rsample()`.
 *
 * @module torchnode/torch/distributions
 */
import "../tensor/all_members.js";

export type {
  CategoryOptions,
  ConcentrationRateOptions,
  EventArguments,
  LocationScaleOptions,
  NumberOrTensor,
  ProbabilityOptions,
  RateOptions,
  SampleArguments,
  ScaleOptions,
  ScatterOptions,
  TwoConcentrationsOptions,
  ValidationOptions,
} from "./arguments.js";
export { Bernoulli } from "./bernoulli.js";
export { Beta } from "./beta.js";
export { Binomial, type BinomialOptions } from "./binomial.js";
export { Categorical } from "./categorical.js";
export { Cauchy } from "./cauchy.js";
export { Chi2, type Chi2Options } from "./chi2.js";
export * as constraint_registry from "./constraint_registry.js";
export {
  biject_to,
  type ConstraintLike,
  type TransformFactory,
  transform_to,
} from "./constraint_registry.js";
export * as constraints from "./constraints/index.js";
export { ContinuousBernoulli, type ContinuousBernoulliOptions } from "./continuous_bernoulli.js";
export { Dirichlet, type DirichletOptions } from "./dirichlet.js";
export {
  type ArgumentConstraints,
  Distribution,
  type DistributionOptions,
} from "./distribution.js";
export { ExponentialFamily } from "./exp_family.js";
export { Exponential } from "./exponential.js";
export { FisherSnedecor, type FisherSnedecorOptions } from "./fishersnedecor.js";
export { Gamma } from "./gamma.js";
export { GeneralizedPareto, type GeneralizedParetoOptions } from "./generalized_pareto.js";
export { Geometric } from "./geometric.js";
export { Gumbel } from "./gumbel.js";
export { HalfCauchy } from "./half_cauchy.js";
export { HalfNormal } from "./half_normal.js";
export { Independent, type IndependentOptions } from "./independent.js";
export { InverseGamma } from "./inverse_gamma.js";
export * as kl from "./kl/index.js";
export {
  type DistributionClass,
  type Divergence,
  kl_divergence,
  register_kl,
} from "./kl/index.js";
export { Kumaraswamy } from "./kumaraswamy.js";
export { Laplace } from "./laplace.js";
export { LKJCholesky, type LKJCholeskyOptions } from "./lkj_cholesky.js";
export { LogNormal } from "./log_normal.js";
export { LogisticNormal } from "./logistic_normal.js";
export {
  LowRankMultivariateNormal,
  type LowRankMultivariateNormalOptions,
} from "./lowrank_multivariate_normal.js";
export { MixtureSameFamily, type MixtureSameFamilyOptions } from "./mixture_same_family.js";
export { Multinomial, type MultinomialOptions } from "./multinomial.js";
export { MultivariateNormal, type MultivariateNormalOptions } from "./multivariate_normal.js";
export { NegativeBinomial, type NegativeBinomialOptions } from "./negative_binomial.js";
export { Normal } from "./normal.js";
export { OneHotCategorical, OneHotCategoricalStraightThrough } from "./one_hot_categorical.js";
export { Pareto, type ParetoOptions } from "./pareto.js";
export { Poisson } from "./poisson.js";
export * as relaxed_bernoulli from "./relaxed_bernoulli.js";
export { RelaxedBernoulli, type RelaxedBernoulliOptions } from "./relaxed_bernoulli.js";
export * as relaxed_categorical from "./relaxed_categorical.js";
export { type RelaxedCategoricalOptions, RelaxedOneHotCategorical } from "./relaxed_categorical.js";
export { StudentT, type StudentTOptions } from "./student_t.js";
export {
  TransformedDistribution,
  type TransformedDistributionOptions,
} from "./transformed_distribution.js";
export * as transforms from "./transforms/index.js";
export * from "./transforms/index.js";
export { Uniform, type UniformDistributionOptions } from "./uniform.js";
export * as utils from "./utils.js";
export { VonMises, type VonMisesOptions } from "./von_mises.js";
export { Weibull, type WeibullOptions } from "./weibull.js";
export { Wishart, type WishartOptions } from "./wishart.js";
