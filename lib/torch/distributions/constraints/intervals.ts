/** Constraints of single numbers by bounds. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import { Tensor } from "../../tensor/index.js";
import type { ClassOf } from "../arguments.js";
import { format } from "../text.js";
import { Constraint } from "./constraint.js";

/** A bound: a number for all elements, or a tensor that is broadcast. A bigint is printed as Python's int. */
export type ConstraintBound = number | bigint | Tensor;

/** A lower bound, by name. */
export interface LowerBoundOptions {
  /** The lower bound. */
  lower_bound: ConstraintBound;
}

/** An upper bound, by name. */
export interface UpperBoundOptions {
  /** The upper bound. */
  upper_bound: ConstraintBound;
}

/** Both bounds, by name. */
export interface BoundsOptions extends LowerBoundOptions, UpperBoundOptions {}

type LowerArguments = Arguments<[lower_bound: ConstraintBound], [], LowerBoundOptions>;
type UpperArguments = Arguments<[upper_bound: ConstraintBound], [], UpperBoundOptions>;
type BoundsArguments = Arguments<
  [lower_bound: ConstraintBound, upper_bound: ConstraintBound],
  [],
  BoundsOptions
>;

const bound = (): kinds.Kind<ConstraintBound> =>
  new kinds.Kind<ConstraintBound>(
    "number or Tensor",
    (value) => typeof value === "number" || typeof value === "bigint" || value instanceof Tensor,
  );

const lower_reader = (name: string) => signature<LowerBoundOptions>(name, { lower_bound: bound() });
const upper_reader = (name: string) => signature<UpperBoundOptions>(name, { upper_bound: bound() });
const bounds_reader = (name: string) =>
  signature<BoundsOptions>(name, { lower_bound: bound(), upper_bound: bound() });

/** Makes a function a name of the class whose objects it returns, for `instanceof` and registries. */
export function names_class(make: object, type: ClassOf<Constraint>): void {
  Object.defineProperty(make, "prototype", { value: type.prototype });
}

const is_whole = (value: Tensor): Tensor => value.remainder(1).eq(0);

/** A constraint with bounds, which its text has. */
abstract class Bounded extends Constraint {
  /** A bound in its text: those of integers are ints. */
  protected _bound_text(bound: ConstraintBound): string {
    const is_int = this.is_discrete && typeof bound === "number" && Number.isInteger(bound);
    return is_int ? String(bound) : format(bound);
  }

  override toString(): string {
    const bounds = Object.entries(this).map(
      ([name, bound]) => `${name}=${this._bound_text(bound as ConstraintBound)}`,
    );
    return `${this.constructor.name}(${bounds.join(", ")})`;
  }
}

class GreaterThan extends Bounded {
  constructor(readonly lower_bound: ConstraintBound) {
    super();
  }
  protected override _check(value: Tensor): Tensor {
    return value.gt(this.lower_bound as Tensor);
  }
}

class GreaterThanEq extends Bounded {
  constructor(readonly lower_bound: ConstraintBound) {
    super();
  }
  protected override _check(value: Tensor): Tensor {
    return value.ge(this.lower_bound as Tensor);
  }
}

class LessThan extends Bounded {
  constructor(readonly upper_bound: ConstraintBound) {
    super();
  }
  protected override _check(value: Tensor): Tensor {
    return value.lt(this.upper_bound as Tensor);
  }
}

class Interval extends Bounded {
  constructor(
    readonly lower_bound: ConstraintBound,
    readonly upper_bound: ConstraintBound,
  ) {
    super();
  }
  protected override _check(value: Tensor): Tensor {
    const { lower_bound, upper_bound } = this;
    return value.ge(lower_bound as Tensor).bitwise_and(value.le(upper_bound as Tensor));
  }
}

class HalfOpenInterval extends Bounded {
  constructor(
    readonly lower_bound: ConstraintBound,
    readonly upper_bound: ConstraintBound,
  ) {
    super();
  }
  protected override _check(value: Tensor): Tensor {
    const { lower_bound, upper_bound } = this;
    return value.ge(lower_bound as Tensor).bitwise_and(value.lt(upper_bound as Tensor));
  }
}

class IntegerInterval extends Bounded {
  constructor(
    readonly lower_bound: ConstraintBound,
    readonly upper_bound: ConstraintBound,
  ) {
    super();
  }
  override get is_discrete(): boolean {
    return true;
  }
  protected override _check(value: Tensor): Tensor {
    const { lower_bound, upper_bound } = this;
    return is_whole(value)
      .bitwise_and(value.ge(lower_bound as Tensor))
      .bitwise_and(value.le(upper_bound as Tensor));
  }
}

class IntegerGreaterThan extends Bounded {
  constructor(readonly lower_bound: ConstraintBound) {
    super();
  }
  override get is_discrete(): boolean {
    return true;
  }
  protected override _check(value: Tensor): Tensor {
    return is_whole(value).bitwise_and(value.ge(this.lower_bound as Tensor));
  }
}

class Real extends Constraint {
  protected override _check(value: Tensor): Tensor {
    return value.eq(value);
  }
}

class BooleanConstraint extends Constraint {
  override get is_discrete(): boolean {
    return true;
  }
  protected override _check(value: Tensor): Tensor {
    return value.eq(0).bitwise_or(value.eq(1));
  }
  override toString(): string {
    return "Boolean()";
  }
}

const read_greater_than = lower_reader("greater_than");
const read_greater_than_eq = lower_reader("greater_than_eq");
const read_less_than = upper_reader("less_than");
const read_interval = bounds_reader("interval");
const read_half_open_interval = bounds_reader("half_open_interval");
const read_integer_interval = bounds_reader("integer_interval");

/** Returns the constraint of numbers above a bound. Mirrors torch.distributions.constraints.greater_than. */
export function greater_than(...args: LowerArguments): GreaterThan {
  return new GreaterThan(read_greater_than(args).lower_bound);
}
names_class(greater_than, GreaterThan);

/** Returns the constraint of numbers of at least a bound. Mirrors torch.distributions.constraints.greater_than_eq. */
export function greater_than_eq(...args: LowerArguments): GreaterThanEq {
  return new GreaterThanEq(read_greater_than_eq(args).lower_bound);
}
names_class(greater_than_eq, GreaterThanEq);

/** Returns the constraint of numbers below a bound. Mirrors torch.distributions.constraints.less_than. */
export function less_than(...args: UpperArguments): LessThan {
  return new LessThan(read_less_than(args).upper_bound);
}
names_class(less_than, LessThan);

/** Returns the constraint of numbers between two bounds or equal to one. Mirrors torch.distributions.constraints.interval. */
export function interval(...args: BoundsArguments): Interval {
  const { lower_bound, upper_bound } = read_interval(args);
  return new Interval(lower_bound, upper_bound);
}
names_class(interval, Interval);

/** Returns the constraint of numbers of at least a bound and below another one. Mirrors torch.distributions.constraints.half_open_interval. */
export function half_open_interval(...args: BoundsArguments): HalfOpenInterval {
  const { lower_bound, upper_bound } = read_half_open_interval(args);
  return new HalfOpenInterval(lower_bound, upper_bound);
}
names_class(half_open_interval, HalfOpenInterval);

/** Returns the constraint of integers between two bounds or equal to one. Mirrors torch.distributions.constraints.integer_interval. */
export function integer_interval(...args: BoundsArguments): IntegerInterval {
  const { lower_bound, upper_bound } = read_integer_interval(args);
  return new IntegerInterval(lower_bound, upper_bound);
}
names_class(integer_interval, IntegerInterval);

/** The constraint of numbers that are not NaN. Mirrors torch.distributions.constraints.real. */
export const real: Constraint = new Real();
/** The constraint of 0 and 1. Mirrors torch.distributions.constraints.boolean. */
export const boolean: Constraint = new BooleanConstraint();
/** The constraint of integers of at least 0. Mirrors torch.distributions.constraints.nonnegative_integer. */
export const nonnegative_integer: Constraint & LowerBoundOptions = new IntegerGreaterThan(0);
/** The constraint of integers of at least 1. Mirrors torch.distributions.constraints.positive_integer. */
export const positive_integer: Constraint & LowerBoundOptions = new IntegerGreaterThan(1);
/** The constraint of numbers above 0. Mirrors torch.distributions.constraints.positive. */
export const positive: Constraint & LowerBoundOptions = new GreaterThan(0);
/** The constraint of numbers of at least 0. Mirrors torch.distributions.constraints.nonnegative. */
export const nonnegative: Constraint & LowerBoundOptions = new GreaterThanEq(0);
/** The constraint of numbers in [0, 1]. Mirrors torch.distributions.constraints.unit_interval. */
export const unit_interval: Constraint & BoundsOptions = new Interval(0, 1);
