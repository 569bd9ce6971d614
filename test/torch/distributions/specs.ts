/**
 * Distributions as data, of which torchnode and Python each make objects: numbers and null are
 * themselves, arrays are tensors of the dtype of the run, `of` makes an object of a class.
 */

type Nested = readonly number[] | readonly Nested[];

/** An argument, or an object of a class of torch.distributions. */
export type Spec =
  | number
  | boolean
  | null
  | Nested
  | { type: string; args: Record<string, Spec> }
  | { list: readonly Spec[] }
  | { constraint: string; of?: readonly Spec[] };

export interface ObjectSpec {
  type: string;
  args: Record<string, Spec>;
}

export const of = (type: string, args: Record<string, Spec>): ObjectSpec => ({ type, args });

const row = [0.1, 0.7, 0.2];
const rows = [row, [0.5, 0.25, 0.25]];
const logits = [
  [0.3, -1.2, 2],
  [0, 0.5, -0.5],
];
const covariance = [
  [2, 0.5],
  [0.5, 1],
];
const triangular = [
  [1.5, 0],
  [-0.4, 0.8],
];
const matrices = [covariance, triangular.map((r, i) => r.map((x, j) => (i === j ? x + 1 : 0)))];

/** Distributions with a location and a scale, in several shapes. */
const location_scale = (type: string): ObjectSpec[] => [
  of(type, { loc: 0, scale: 1 }),
  of(type, { loc: 0.3, scale: [0.7] }),
  of(type, { loc: [1, -2, 0.5], scale: [0.5, 1, 3] }),
  of(type, { loc: [[1], [-3]], scale: [0.1, 2, 1] }),
];

const probabilities = (type: string, more: Record<string, Spec> = {}): ObjectSpec[] => [
  of(type, { ...more, probs: 0.3 }),
  of(type, { ...more, probs: [0.2, 0.5, 0.9] }),
  of(type, { ...more, logits: 0.4 }),
  of(type, {
    ...more,
    logits: [
      [0, 1.5],
      [-2, 0.3],
    ],
  }),
];

const categories = (type: string, more: Record<string, Spec> = {}): ObjectSpec[] => [
  of(type, { ...more, probs: row }),
  of(type, { ...more, probs: rows }),
  of(type, { ...more, probs: [2, 3, 5] }),
  of(type, { ...more, logits }),
];

const positives = (type: string, ...names: string[]): ObjectSpec[] => {
  const pick = (values: Spec[]) =>
    of(type, Object.fromEntries(names.map((n, i) => [n, values[i] as Spec])));
  return [
    pick([2.5, 1.5]),
    pick([
      [0.5, 1, 4],
      [2, 0.7, 1.3],
    ]),
    pick([
      [[3], [0.2]],
      [1.1, 2.2],
    ]),
    pick([[1.7], 2]),
  ];
};

const scatter = (type: string, first: Record<string, Spec>, batched: Record<string, Spec>) => [
  of(type, { ...first, covariance_matrix: covariance }),
  of(type, { ...first, precision_matrix: covariance }),
  of(type, { ...first, scale_tril: triangular }),
  of(type, { ...batched, covariance_matrix: matrices }),
  of(type, { ...batched, scale_tril: triangular }),
];

/** Objects of each class, with several shapes of parameters. */
export const distributions: readonly ObjectSpec[] = [
  ...location_scale("Normal"),
  ...location_scale("Laplace"),
  ...probabilities("Bernoulli"),
  of("Bernoulli", { probs: [0, 1, 0.5] }),
  ...probabilities("Geometric"),
  ...probabilities("Binomial", { total_count: 4 }),
  of("Binomial", { total_count: [1, 3, 5], probs: [0.2, 0.6, 1] }),
  of("Binomial", { probs: 0.25 }),
  ...categories("Categorical"),
  of("Categorical", { probs: [0.5, 0, 0.5] }),
  ...categories("OneHotCategorical"),
  ...categories("OneHotCategoricalStraightThrough"),
  ...categories("Multinomial", { total_count: 5 }),
  of("Multinomial", { total_count: 3, logits: [0.5, -30, 1] }),
  of("Uniform", { low: 0, high: 1 }),
  of("Uniform", { low: [-1, 0.5], high: 2 }),
  of("Uniform", { low: [[-1], [0]], high: [1, 5, 0.5] }),
  ...positives("Beta", "concentration1", "concentration0"),
  ...positives("Gamma", "concentration", "rate"),
  ...positives("Exponential", "rate"),
  ...positives("Poisson", "rate"),
  of("Poisson", { rate: [0, 5, 30] }),
  of("Dirichlet", { concentration: [0.5, 1, 3] }),
  of("Dirichlet", {
    concentration: [
      [2, 0.1],
      [4, 4],
    ],
  }),
  of("Dirichlet", { concentration: [0.3, 0.4, 0.9] }),
  ...scatter(
    "MultivariateNormal",
    { loc: [0.5, -1] },
    {
      loc: [
        [0, 1],
        [2, -2],
      ],
    },
  ),
  of("Independent", {
    base_distribution: of("Normal", { loc: [0, 1, 2], scale: [1, 2, 3] }),
    reinterpreted_batch_ndims: 1,
  }),
  of("Independent", {
    base_distribution: of("Categorical", { probs: rows }),
    reinterpreted_batch_ndims: 0,
  }),
  of("Independent", {
    base_distribution: of("Dirichlet", { concentration: rows }),
    reinterpreted_batch_ndims: 1,
  }),
  of("Independent", {
    base_distribution: of("Bernoulli", { probs: [0.2, 0.6] }),
    reinterpreted_batch_ndims: 1,
  }),
  ...location_scale("Cauchy"),
  ...location_scale("Gumbel"),
  ...location_scale("LogNormal"),
  ...location_scale("LogisticNormal"),
  ...positives("HalfCauchy", "scale"),
  ...positives("HalfNormal", "scale"),
  ...positives("Chi2", "df"),
  ...positives("FisherSnedecor", "df1", "df2"),
  of("FisherSnedecor", { df1: [3, 5], df2: [6, 8] }),
  ...positives("InverseGamma", "concentration", "rate"),
  ...positives("Kumaraswamy", "concentration1", "concentration0"),
  ...positives("Pareto", "scale", "alpha"),
  ...positives("Weibull", "scale", "concentration"),
  ...positives("StudentT", "df"),
  of("StudentT", { df: [0.5, 1.5, 6], loc: [0, 1, 2], scale: 2 }),
  ...positives("VonMises", "loc", "concentration"),
  of("VonMises", { loc: [0, 1], concentration: [0.01, 8] }),
  of("GeneralizedPareto", { loc: 0, scale: 1, concentration: 0.25 }),
  of("GeneralizedPareto", { loc: [0, 1, 2], scale: [1, 2, 0.5], concentration: [0, 0.4, -0.5] }),
  ...probabilities("ContinuousBernoulli"),
  of("ContinuousBernoulli", { probs: [0.4995, 0.5, 0.2] }),
  ...probabilities("NegativeBinomial", { total_count: 4 }),
  of("NegativeBinomial", { total_count: [0, 2, 5], probs: [0.1, 0.5, 0.8] }),
  ...probabilities("RelaxedBernoulli", { temperature: [0.7] }),
  ...probabilities("LogitRelaxedBernoulli", { temperature: [0.7] }),
  ...categories("RelaxedOneHotCategorical", { temperature: [0.7] }),
  ...categories("ExpRelaxedCategorical", { temperature: [0.7] }),
  of("LKJCholesky", { dim: 3 }),
  of("LKJCholesky", { dim: 2, concentration: [0.5, 2] }),
  of("LowRankMultivariateNormal", {
    loc: [0.5, -1, 2],
    cov_factor: [[1], [0.5], [-0.3]],
    cov_diag: [0.5, 1, 2],
  }),
  of("LowRankMultivariateNormal", {
    loc: [
      [0, 1],
      [2, 3],
    ],
    cov_factor: triangular,
    cov_diag: [0.5, 1],
  }),
  ...scatter("Wishart", { df: 4 }, { df: [3, 5] }),
  of("MixtureSameFamily", {
    mixture_distribution: of("Categorical", { probs: row }),
    component_distribution: of("Normal", { loc: [0, 1, 5], scale: [1, 2, 0.5] }),
  }),
  of("MixtureSameFamily", {
    mixture_distribution: of("Categorical", { logits }),
    component_distribution: of("Independent", {
      base_distribution: of("Laplace", {
        loc: [
          [
            [0, 1],
            [2, 3],
            [4, 5],
          ],
          [
            [5, 4],
            [3, 2],
            [1, 0],
          ],
        ],
        scale: [1, 2],
      }),
      reinterpreted_batch_ndims: 1,
    }),
  }),
  of("TransformedDistribution", {
    base_distribution: of("Uniform", { low: [0.1, 0.2], high: 0.9 }),
    transforms: {
      list: [of("SigmoidTransform", {}), of("AffineTransform", { loc: 1, scale: [2, -3] })],
    },
  }),
  of("TransformedDistribution", {
    base_distribution: of("Normal", { loc: [0, 1, 2, 3], scale: 1 }),
    transforms: of("ReshapeTransform", { in_shape: { list: [4] }, out_shape: { list: [2, 2] } }),
  }),
  of("TransformedDistribution", {
    base_distribution: of("Normal", { loc: [0, 1], scale: 1 }),
    transforms: { list: [] },
  }),
];

const vectors = [
  [0.3, -1.2, 2],
  [0.1, 0.5, -0.5],
];
const squares = [
  [0.3, -1.2],
  [0.7, 0.5],
];
const exp = of("ExpTransform", {});
const affine = of("AffineTransform", { loc: [1, 2, 3], scale: [0.5, -1, 2] });

/** Transforms, each with values that it is called with. */
export const transforms: readonly [ObjectSpec, Nested][] = [
  [exp, vectors],
  [of("ExpTransform", { cache_size: 1 }), vectors],
  [of("SigmoidTransform", {}), vectors],
  [of("SoftplusTransform", {}), vectors],
  [of("TanhTransform", {}), vectors],
  [of("AbsTransform", {}), vectors],
  [of("PowerTransform", { exponent: 2 }), [0.5, 1, 3]],
  [of("PowerTransform", { exponent: [0.5, -2] }), [0.5, 3]],
  [affine, vectors],
  [of("AffineTransform", { loc: 0, scale: -2, event_dim: 1 }), vectors],
  [of("ComposeTransform", { parts: { list: [affine, exp] }, cache_size: 1 }), vectors],
  [of("ComposeTransform", { parts: { list: [] } }), vectors],
  [of("IndependentTransform", { base_transform: exp, reinterpreted_batch_ndims: 1 }), vectors],
  [of("ReshapeTransform", { in_shape: { list: [3] }, out_shape: { list: [1, 3] } }), vectors],
  [of("SoftmaxTransform", {}), vectors],
  [of("StickBreakingTransform", {}), vectors],
  [of("CorrCholeskyTransform", {}), vectors],
  [of("LowerCholeskyTransform", {}), squares],
  [of("PositiveDefiniteTransform", {}), squares],
  [
    of("CatTransform", { tseq: { list: [exp, affine] }, dim: 0, lengths: { list: [1, 1] } }),
    vectors,
  ],
  [of("StackTransform", { tseq: { list: [exp, exp] } }), squares],
  [
    of("CumulativeDistributionTransform", {
      distribution: of("Normal", { loc: 0.5, scale: [1, 2, 3] }),
    }),
    vectors,
  ],
];

const named = (constraint: string, ...args: Spec[]): Spec =>
  args.length === 0 ? { constraint } : { constraint, of: args };

/** Constraints, each with values that are checked and transformed. */
export const constraints: readonly [Spec, Nested][] = [
  ...[
    "real",
    "positive",
    "nonnegative",
    "unit_interval",
    "boolean",
    "nonnegative_integer",
    "positive_integer",
    "real_vector",
    "simplex",
    "one_hot",
    "corr_cholesky",
  ].flatMap((name): [Spec, Nested][] => [
    [named(name), vectors],
    [
      named(name),
      [
        [1, 0, 0],
        [0.25, 0.25, 0.5],
      ],
    ],
  ]),
  ...[
    "lower_triangular",
    "lower_cholesky",
    "square",
    "symmetric",
    "positive_semidefinite",
    "positive_definite",
    "corr_cholesky",
  ].flatMap((name): [Spec, Nested][] => [
    [named(name), triangular],
    [named(name), covariance],
    [
      named(name),
      [
        matrices[0] as Nested,
        [
          [1, 0],
          [0, 1],
        ],
      ],
    ],
  ]),
  [named("greater_than", 0.5), vectors],
  [named("greater_than_eq", [0.1, 0.5, 2]), vectors],
  [named("less_than", 0.5), vectors],
  [named("interval", -1.5, 0.5), vectors],
  [named("interval", [-1, 0, 1], 2.5), vectors],
  [named("half_open_interval", 0.5, 1.5), vectors],
  [named("integer_interval", 0, 2), [0, 1, 2, 3, 0.5]],
  [
    named("multinomial", 3),
    [
      [1, 2],
      [2, 2],
    ],
  ],
  [named("independent", named("positive"), 1), vectors],
  [named("independent", named("real"), 0), vectors],
  [named("cat", { list: [named("positive"), named("real")] }, 0), vectors],
  [named("stack", { list: [named("positive"), named("interval", 0, 2)] }, 0), vectors],
  [named("MixtureSameFamilyConstraint", named("positive")), vectors],
];
