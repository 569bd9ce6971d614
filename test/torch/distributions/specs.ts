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
  | { list: readonly Spec[] };

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
];
