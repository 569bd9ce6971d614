/** `torch.distributions.constraint_registry`: transforms from unconstrained numbers into a constraint's region. */

import { CallableObject } from "../callable.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { Tensor } from "../tensor/index.js";
import type { ClassOf, NumberOrTensor } from "./arguments.js";
import { cat, type IndependentConstraint, independent, stack } from "./constraints/combined.js";
import { Constraint, constraint as constraint_kind } from "./constraints/constraint.js";
import {
  type BoundsOptions,
  greater_than,
  greater_than_eq,
  half_open_interval,
  interval,
  type LowerBoundOptions,
  less_than,
  nonnegative,
  positive,
  real,
  type UpperBoundOptions,
} from "./constraints/intervals.js";
import {
  corr_cholesky,
  lower_cholesky,
  positive_definite,
  positive_semidefinite,
  simplex,
} from "./constraints/vectors.js";
import { NotImplementedError } from "./not_implemented.js";
import {
  AffineTransform,
  CatTransform,
  ComposeTransform,
  CorrCholeskyTransform,
  ExpTransform,
  IndependentTransform,
  identity_transform,
  LowerCholeskyTransform,
  PositiveDefiniteTransform,
  SigmoidTransform,
  SoftmaxTransform,
  StackTransform,
  StickBreakingTransform,
  type Transform,
} from "./transforms/index.js";

/** Makes the transform of a constraint. */
export type TransformFactory<C extends Constraint = Constraint> = (constraint: C) => Transform;

/** A constraint, or a class of them: `constraints.interval` stands for all intervals. */
export type ConstraintLike<C extends Constraint = Constraint> = C | ClassOf<C>;

const is_class = (value: unknown): boolean =>
  typeof value === "function" &&
  (value as Partial<ClassOf<unknown>>).prototype instanceof Constraint;

const read_register = signature<{
  constraint: ConstraintLike;
  factory: TransformFactory<never> | null;
}>("register", {
  constraint: new kinds.Kind<ConstraintLike>(
    "Constraint or subclass of it",
    (value) => value instanceof Constraint || is_class(value),
  ),
  factory: kinds.nullable(kinds.callable<TransformFactory<never>>()),
});

const read_factory = signature<{ factory: TransformFactory<never> }>("register", {
  factory: kinds.callable<TransformFactory<never>>(),
});

const read_call = signature<{ constraint: Constraint }>("__call__", {
  constraint: constraint_kind(),
});

export interface ConstraintRegistry {
  /**
   * Returns the transform into a constraint's region.
   *
   * @throws Error if none is registered for the constraint's class
   */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: Arguments<[constraint: Constraint], [], { constraint: Constraint }>): Transform;
}

/**
 * A registry of transforms by classes of constraints: `registry(constraint)` returns the transform.
 *
 * Mirrors torch.distributions.constraint_registry.ConstraintRegistry.
 */
export class ConstraintRegistry extends CallableObject {
  protected readonly _registry = new Map<unknown, TransformFactory<never>>();

  /** Makes an empty registry. */
  constructor(...args: []) {
    read_registry(args);
    super();
  }

  /**
   * Registers the factory of transforms for a class of constraints, by the class or one of its
   * constraints. Without a factory it returns a function that is given it. Mirrors
   * ConstraintRegistry.register.
   */
  register<C extends Constraint>(
    constraint: ConstraintLike<C>,
  ): (factory: TransformFactory<C>) => TransformFactory<C>;
  register<C extends Constraint>(
    ...args: Arguments<
      [constraint: ConstraintLike<C>, factory: TransformFactory<C>],
      [],
      { constraint: ConstraintLike<C>; factory: TransformFactory<C> }
    >
  ): TransformFactory<C>;
  register(...args: unknown[]): unknown {
    const { constraint, factory } = read_register(args);
    const type: unknown =
      constraint instanceof Constraint
        ? constraint.constructor
        : (constraint as ClassOf<Constraint>).prototype.constructor;
    const add = (...given: unknown[]) => {
      const { factory: made } = read_factory(given);
      this._registry.set(type, made);
      return made;
    };
    return factory === null ? add : add(factory);
  }

  protected override __call__(...args: unknown[]): Transform {
    const { constraint } = read_call(args);
    const factory = this._registry.get(constraint.constructor);
    if (factory === undefined) {
      throw new NotImplementedError(`Cannot transform ${constraint.constructor.name} constraints`);
    }
    return factory(constraint as never);
  }
}

const read_registry = signature("ConstraintRegistry", {});

/**
 * The registry of bijections from unconstrained numbers into a constraint's region, whose Jacobian is
 * known: for probabilistic programs. Mirrors torch.distributions.biject_to.
 */
export const biject_to = new ConstraintRegistry();

/**
 * The registry of transforms from unconstrained numbers into a constraint's region that are cheap and
 * need not be bijective: for optimizers. Mirrors torch.distributions.transform_to.
 */
export const transform_to = new ConstraintRegistry();

/** Registers a factory with both. */
function register<C extends Constraint>(
  types: readonly ConstraintLike<C>[],
  make: (constraint: C, registry: ConstraintRegistry) => Transform,
): void {
  for (const registry of [biject_to, transform_to]) {
    for (const type of types)
      registry.register(type, (constraint: C) => make(constraint, registry));
  }
}

const minus = (a: NumberOrTensor, b: NumberOrTensor): NumberOrTensor => {
  if (a instanceof Tensor) return a.sub(b);
  return b instanceof Tensor ? b["__rsub__"](a) : a - b;
};

/** A bound as a transform takes it. */
const bound = (value: unknown): NumberOrTensor =>
  typeof value === "bigint" ? Number(value) : (value as NumberOrTensor);

register([real], () => identity_transform);

register([independent as unknown as ClassOf<IndependentConstraint>], (constraint, registry) => {
  const { base_constraint, reinterpreted_batch_ndims } = constraint;
  return new IndependentTransform(registry(base_constraint), reinterpreted_batch_ndims);
});

register([positive, nonnegative], () => new ExpTransform());

register(
  [greater_than, greater_than_eq] as unknown as ClassOf<Constraint & LowerBoundOptions>[],
  ({ lower_bound }) =>
    new ComposeTransform([new ExpTransform(), new AffineTransform(bound(lower_bound), 1)]),
);

register(
  [less_than as unknown as ClassOf<Constraint & UpperBoundOptions>],
  ({ upper_bound }) =>
    new ComposeTransform([new ExpTransform(), new AffineTransform(bound(upper_bound), -1)]),
);

register(
  [interval, half_open_interval] as unknown as ClassOf<Constraint & BoundsOptions>[],
  ({ lower_bound, upper_bound }) => {
    const [lower, upper] = [bound(lower_bound), bound(upper_bound)];
    if (lower === 0 && upper === 1) return new SigmoidTransform();
    return new ComposeTransform([
      new SigmoidTransform(),
      new AffineTransform(lower, minus(upper, lower)),
    ]);
  },
);

biject_to.register(simplex, () => new StickBreakingTransform());
transform_to.register(simplex, () => new SoftmaxTransform());
transform_to.register(lower_cholesky, () => new LowerCholeskyTransform());
transform_to.register(positive_definite, () => new PositiveDefiniteTransform());
transform_to.register(positive_semidefinite, () => new PositiveDefiniteTransform());
register([corr_cholesky], () => new CorrCholeskyTransform());

interface Sequence extends Constraint {
  readonly cseq: readonly Constraint[];
  readonly dim: number;
  readonly lengths: readonly number[];
}

register([cat as unknown as ClassOf<Sequence>], ({ cseq, dim, lengths }, registry) => {
  const transforms = cseq.map((one) => registry(one));
  return new CatTransform(transforms, dim, lengths);
});

register([stack as unknown as ClassOf<Sequence>], ({ cseq, dim }, registry) => {
  const transforms = cseq.map((one) => registry(one));
  return new StackTransform(transforms, dim);
});
