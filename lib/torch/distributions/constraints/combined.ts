/** Constraints made of other constraints. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import { aten } from "../aten.js";
import { Constraint, constraint } from "./constraint.js";
import { names_class, real } from "./intervals.js";

/** Whether all events in the last dimensions, of which there are `count`, satisfy a constraint. */
const all_rightmost = (result: Tensor, count: number): Tensor =>
  result.reshape([...result.shape.slice(0, result.dim() - count), -1]).all(-1);

const too_few = (expected: number, value: Tensor): RangeError =>
  new RangeError(`Expected value.dim() >= ${expected} but got ${value.dim()}`);

/** A constraint whose rightmost batch dimensions are those of one event. */
export class IndependentConstraint extends Constraint {
  /** Makes one of a constraint and the number of dimensions. */
  constructor(
    /** The constraint of each part. */
    readonly base_constraint: Constraint,
    /** The number of batch dimensions that become those of an event. */
    readonly reinterpreted_batch_ndims: number,
  ) {
    super();
  }

  override get is_discrete(): boolean {
    return this.base_constraint.is_discrete;
  }

  override get event_dim(): number {
    return this.base_constraint.event_dim + this.reinterpreted_batch_ndims;
  }

  protected override _check(value: Tensor): Tensor {
    const result = this.base_constraint.check(value);
    if (result.dim() < this.reinterpreted_batch_ndims) throw too_few(this.event_dim, value);
    return all_rightmost(result, this.reinterpreted_batch_ndims);
  }

  override toString(): string {
    return `IndependentConstraint(${this.base_constraint}, ${this.reinterpreted_batch_ndims})`;
  }
}

/** The parameters of a constraint of independent parts, by name. */
export interface IndependentConstraintOptions {
  /** The constraint of each part. */
  base_constraint: Constraint;
  /** The number of batch dimensions that become those of an event, at least 0. */
  reinterpreted_batch_ndims: number;
}

const read_independent = signature<IndependentConstraintOptions>("independent", {
  base_constraint: constraint(),
  reinterpreted_batch_ndims: kinds.integer(),
});

/**
 * Returns a constraint whose events are the rightmost batch dimensions of another one, which all must
 * satisfy it. Mirrors torch.distributions.constraints.independent.
 *
 * @throws RangeError if the number of dimensions is negative
 */
export function independent(
  ...args: Arguments<
    [base_constraint: Constraint, reinterpreted_batch_ndims: number],
    [],
    IndependentConstraintOptions
  >
): IndependentConstraint {
  const { base_constraint, reinterpreted_batch_ndims } = read_independent(args);
  if (reinterpreted_batch_ndims < 0) {
    throw new RangeError(
      `reinterpreted_batch_ndims must be >= 0, got ${reinterpreted_batch_ndims}`,
    );
  }
  return new IndependentConstraint(base_constraint, reinterpreted_batch_ndims);
}
names_class(independent, IndependentConstraint);

/** The constraint of vectors of numbers that are not NaN. Mirrors torch.distributions.constraints.real_vector. */
export const real_vector: Constraint = independent(real, 1);

const read_mixture = signature<{ base_constraint: Constraint }>("MixtureSameFamilyConstraint", {
  base_constraint: constraint(),
});

/**
 * A constraint of mixtures: each component's support must have the value. Mirrors
 * torch.distributions.constraints.MixtureSameFamilyConstraint.
 */
export class MixtureSameFamilyConstraint extends Constraint {
  /** The constraint of the components. */
  readonly base_constraint: Constraint;

  /** Makes one of the components' constraint. */
  constructor(
    ...args: Arguments<[base_constraint: Constraint], [], { base_constraint: Constraint }>
  ) {
    const { base_constraint } = read_mixture(args);
    super();
    this.base_constraint = base_constraint;
  }

  override get is_discrete(): boolean {
    return this.base_constraint.is_discrete;
  }

  override get event_dim(): number {
    return this.base_constraint.event_dim;
  }

  protected override _check(value: Tensor): Tensor {
    const result = this.base_constraint.check(value.unsqueeze(-1 - this.event_dim));
    if (value.dim() < this.event_dim) throw too_few(this.event_dim, value);
    const kept = value.dim() - this.event_dim;
    return result.reshape([...result.shape.slice(0, kept), -1]).all(-1);
  }

  override toString(): string {
    return `MixtureSameFamilyConstraint(${this.base_constraint})`;
  }
}

/** Constraints along one dimension. */
abstract class Sequence extends Constraint {
  constructor(
    readonly cseq: readonly Constraint[],
    readonly dim: number,
  ) {
    super();
  }

  override get is_discrete(): boolean {
    return this.cseq.some((one) => one.is_discrete);
  }

  override get event_dim(): number {
    return Math.max(...this.cseq.map((one) => one.event_dim));
  }

  protected _check_dim(value: Tensor): void {
    if (this.dim >= -value.dim() && this.dim < value.dim()) return;
    throw new RangeError(`dim ${this.dim} out of range for value with ${value.dim()} dimensions`);
  }
}

class Cat extends Sequence {
  constructor(
    cseq: readonly Constraint[],
    dim: number,
    readonly lengths: readonly number[],
  ) {
    super(cseq, dim);
  }

  protected override _check(value: Tensor): Tensor {
    this._check_dim(value);
    let start = 0;
    const checks = this.cseq.map((one, i) => {
      const length = this.lengths[i] as number;
      start += length;
      return one.check(value.narrow(this.dim, start - length, length));
    });
    return aten.cat(checks, this.dim);
  }
}

class Stack extends Sequence {
  override get event_dim(): number {
    const dim = super.event_dim;
    return this.dim + dim < 0 ? dim + 1 : dim;
  }

  protected override _check(value: Tensor): Tensor {
    this._check_dim(value);
    const count = Math.min(value.size(this.dim), this.cseq.length);
    const checks = this.cseq.slice(0, count).map((one, i) => one.check(value.select(this.dim, i)));
    return aten.stack(checks, this.dim);
  }
}

/** The parameters of constraints along a dimension, by name. */
export interface ConstraintSequenceOptions {
  /** The constraints, in order. */
  cseq: readonly Constraint[];
  /** The dimension. Default: 0. */
  dim?: number;
}

/** The parameters of {@link cat}, by name. */
export interface CatConstraintOptions extends ConstraintSequenceOptions {
  /** How many elements each constraint is of. Default: null, one each. */
  lengths?: readonly number[] | null;
}

const read_cat = signature<{
  cseq: readonly Constraint[];
  dim: number;
  lengths: readonly number[] | null;
}>("cat", {
  cseq: kinds.array_of(constraint()),
  dim: kinds.integer(0),
  lengths: kinds.nullable(kinds.array_of(kinds.integer())),
});

/**
 * Returns the constraint whose parts along a dimension are each of another constraint, as of tensors
 * that torch.cat has joined. Mirrors torch.distributions.constraints.cat.
 *
 * @throws RangeError if there are not as many lengths as constraints
 */
export function cat(
  ...args: Arguments<
    [cseq: readonly Constraint[]],
    [dim: number, lengths: readonly number[] | null],
    CatConstraintOptions
  >
): Cat {
  const { cseq, dim, lengths: given } = read_cat(args);
  const lengths = given ?? cseq.map(() => 1);
  if (lengths.length !== cseq.length) {
    throw new RangeError(`lengths (${lengths.length}) must match cseq (${cseq.length})`);
  }
  return new Cat([...cseq], dim, [...lengths]);
}
names_class(cat, Cat);

const read_stack = signature<{ cseq: readonly Constraint[]; dim: number }>("stack", {
  cseq: kinds.array_of(constraint()),
  dim: kinds.integer(0),
});

/**
 * Returns the constraint whose elements along a dimension are each of another constraint, as of
 * tensors that torch.stack has joined. Mirrors torch.distributions.constraints.stack.
 */
export function stack(
  ...args: Arguments<[cseq: readonly Constraint[]], [dim: number], ConstraintSequenceOptions>
): Stack {
  const { cseq, dim } = read_stack(args);
  return new Stack([...cseq], dim);
}
names_class(stack, Stack);
