/** The base of constraints, and those that depend on a distribution's parameters. */

import { become_object } from "../../callable.js";
import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import { NotImplementedError, not_implemented } from "../not_implemented.js";

const read_check = signature<{ value: Tensor }>("check", { value: kinds.tensor() });

/**
 * The base class of constraints: regions in which a variable is valid, for example in which it can be
 * optimized.
 *
 * Mirrors torch.distributions.constraints.Constraint.
 */
export class Constraint {
  /** Whether the region is discrete. Default: false. */
  get is_discrete(): boolean {
    return false;
  }

  /** The number of rightmost dimensions that are checked together as one event. Default: 0. */
  get event_dim(): number {
    return 0;
  }

  /**
   * Returns for each event of a value whether it satisfies the constraint: a bool tensor. Mirrors
   * Constraint.check.
   */
  check(...args: Arguments<[value: Tensor], [], { value: Tensor }>): Tensor {
    return this._check(read_check(args).value);
  }

  /** The check that subclasses override. */
  protected _check(_value: Tensor): Tensor {
    throw not_implemented(this, "check");
  }

  /** The class, as PyTorch prints it. */
  toString(): string {
    return `${this.constructor.name}()`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** The kind of a constraint. */
export const constraint = (): kinds.Kind<Constraint> => kinds.instance(Constraint);

/** The properties of a constraint that is not known yet, by name. */
export interface DependentOptions {
  /** Whether the region is discrete. Default: it is not known. */
  is_discrete?: boolean | undefined;
  /** The number of rightmost dimensions of one event. Default: it is not known. */
  event_dim?: number | undefined;
}

interface Known {
  is_discrete: boolean | undefined;
  event_dim: number | undefined;
}

const known: kinds.Kinds<Known> = {
  is_discrete: kinds.boolean().or(undefined),
  event_dim: kinds.integer().or(undefined),
};
const read_dependent = signature<object, Known>("dependent", {}, known);
const read_dependent_property = signature<object, Known>("dependent_property", {}, known);

export interface Dependent {
  /** Returns such a constraint of which more is known. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (options: DependentOptions): Dependent;
}

/** A constraint that depends on other variables, so that it can be checked only on a distribution. */
export class Dependent extends Constraint {
  declare protected _is_discrete: boolean | undefined;
  declare protected _event_dim: number | undefined;

  /** Makes one, which can be called. */
  static make({ is_discrete, event_dim }: DependentOptions): Dependent {
    const call = (...args: unknown[]): Dependent => {
      const more = read_dependent(args);
      return Dependent.make({
        is_discrete: more.is_discrete ?? is_discrete,
        event_dim: more.event_dim ?? event_dim,
      });
    };
    const made = become_object(call, Dependent.prototype) as Dependent;
    return Object.assign(made, { _is_discrete: is_discrete, _event_dim: event_dim });
  }

  override get is_discrete(): boolean {
    if (this._is_discrete !== undefined) return this._is_discrete;
    throw new NotImplementedError(".is_discrete cannot be determined statically");
  }

  override get event_dim(): number {
    if (this._event_dim !== undefined) return this._event_dim;
    throw new NotImplementedError(".event_dim cannot be determined statically");
  }

  protected override _check(_value: Tensor): Tensor {
    throw new RangeError("Cannot determine validity of dependent constraint");
  }
}

/**
 * A placeholder for a constraint that depends on other parameters. Called with what is known of it, it
 * returns such a one. Mirrors torch.distributions.constraints.dependent.
 */
export const dependent: Dependent = Dependent.make({});

/**
 * Returns the constraint of a class whose objects compute it by a getter of the same name:
 * `static override readonly support = constraints.dependent_property({ event_dim: 0 })`. Mirrors
 * torch.distributions.constraints.dependent_property, which is a decorator in Python.
 */
export function dependent_property(...args: Arguments<[], [], DependentOptions>): Dependent {
  return Dependent.make(read_dependent_property(args));
}

const read_is_dependent = signature<{ constraint: Constraint }>("is_dependent", {
  constraint: constraint(),
});

/**
 * Whether a constraint depends on other parameters, so that it cannot be checked. Mirrors
 * torch.distributions.constraints.is_dependent.
 */
export function is_dependent(
  ...args: Arguments<[constraint: Constraint], [], { constraint: Constraint }>
): boolean {
  return read_is_dependent(args).constraint instanceof Dependent;
}
