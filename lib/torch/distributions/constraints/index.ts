/** `torch.distributions.constraints`: regions in which parameters and values are valid. */
export {
  type CatConstraintOptions,
  type ConstraintSequenceOptions,
  cat,
  type IndependentConstraintOptions,
  independent,
  MixtureSameFamilyConstraint,
  real_vector,
  stack,
} from "./combined.js";
export {
  Constraint,
  type DependentOptions,
  dependent,
  dependent_property,
  is_dependent,
} from "./constraint.js";
export {
  type BoundsOptions,
  boolean,
  type ConstraintBound,
  greater_than,
  greater_than_eq,
  half_open_interval,
  integer_interval,
  interval,
  type LowerBoundOptions,
  less_than,
  nonnegative,
  nonnegative_integer,
  positive,
  positive_integer,
  real,
  type UpperBoundOptions,
  unit_interval,
} from "./intervals.js";
export {
  corr_cholesky,
  lower_cholesky,
  lower_triangular,
  multinomial,
  one_hot,
  positive_definite,
  positive_semidefinite,
  simplex,
  square,
  symmetric,
} from "./vectors.js";
