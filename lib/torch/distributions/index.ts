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
export * as constraints from "./constraints/index.js";
export { Dirichlet, type DirichletOptions } from "./dirichlet.js";
export {
  type ArgumentConstraints,
  Distribution,
  type DistributionOptions,
} from "./distribution.js";
export { ExponentialFamily } from "./exp_family.js";
export { Exponential } from "./exponential.js";
export { Gamma } from "./gamma.js";
export { Geometric } from "./geometric.js";
export { Independent, type IndependentOptions } from "./independent.js";
export {
  type DistributionClass,
  type Divergence,
  kl_divergence,
  register_kl,
} from "./kl/index.js";
export { Laplace } from "./laplace.js";
export { Multinomial, type MultinomialOptions } from "./multinomial.js";
export { MultivariateNormal, type MultivariateNormalOptions } from "./multivariate_normal.js";
export { Normal } from "./normal.js";
export { OneHotCategorical, OneHotCategoricalStraightThrough } from "./one_hot_categorical.js";
export { Poisson } from "./poisson.js";
export { Uniform, type UniformDistributionOptions } from "./uniform.js";
export * as utils from "./utils.js";
