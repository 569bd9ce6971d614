/** The base of all distributions. */

import { no_grad } from "../autograd/grad_mode.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { warn } from "../warnings.js";
import {
  type ClassOf,
  type EventArguments,
  given_shape,
  type SampleArguments,
  shape,
  type ValidationOptions,
  validation,
} from "./arguments.js";
import { aten } from "./aten.js";
import { type Constraint, is_dependent } from "./constraints/constraint.js";
import { define_fields, has_own_constructor, is_lazy } from "./fields.js";
import { same_shape } from "./helpers.js";
import { NotImplementedError, not_implemented } from "./not_implemented.js";
import { format, shape_text, size_text } from "./text.js";

/** The constraints of a distribution's parameters, by their names. */
export type ArgumentConstraints = Readonly<Record<string, Constraint>>;

/** The parameters of {@link Distribution}, by name. */
export interface DistributionOptions extends ValidationOptions {
  /** The shape of the parameters, without that of an event. Default: []. */
  batch_shape?: Shape;
  /** The shape of one sample. Default: []. */
  event_shape?: Shape;
  /**
   * Tensors that become fields of the distribution, after which they are checked. A class of Python's
   * sets its fields before it calls `super().__init__`. Default: none.
   */
  parameters?: Readonly<Record<string, unknown>>;
}

const read_distribution = signature<
  { batch_shape: Shape; event_shape: Shape; validate_args: boolean | null },
  { parameters: Readonly<Record<string, unknown>> }
>(
  "Distribution",
  { batch_shape: shape(), event_shape: shape(), validate_args: validation() },
  { parameters: kinds.mapping<Readonly<Record<string, unknown>>>({}) },
);

const read_set_default = signature<{ value: boolean }>("set_default_validate_args", {
  value: kinds.boolean(),
});

const sample_reader = (name: string) =>
  signature<{ sample_shape: Shape }>(name, { sample_shape: shape() });
const read_sample = sample_reader("sample");
const read_rsample = sample_reader("rsample");
const read_sample_n = signature<{ n: number }>("sample_n", { n: kinds.integer() });

const value_reader = (name: string) =>
  signature<{ value: Tensor }>(name, { value: kinds.tensor() });
const read_log_prob = value_reader("log_prob");
const read_cdf = value_reader("cdf");
const read_icdf = value_reader("icdf");

const read_enumerate_support = signature<{ expand: boolean }>("enumerate_support", {
  expand: kinds.boolean(true),
});
const read_entropy = signature("entropy", {});
const read_perplexity = signature("perplexity", {});

const read_expand = signature<{ batch_shape: Shape; _instance: Distribution | null }>("expand", {
  batch_shape: given_shape(),
  _instance: kinds.nullable(
    new kinds.Kind<Distribution>("Distribution", (value) => value instanceof Distribution),
  ),
});

/**
 * The base class of probability distributions.
 *
 * A subclass says what it is by the static properties `arg_constraints`, `support`, `has_rsample` and
 * `has_enumerate_support`, or by getters of these names if they depend on its parameters; it hands its
 * parameters to `super` and overrides the methods that it can compute.
 *
 * ```ts
 * class Degenerate extends Distribution {
 *   static override readonly arg_constraints = { point: constraints.real };
 *   static override readonly support = constraints.real;
 *   declare readonly point: Tensor;
 *   constructor(point: Tensor) {
 *     super(point.shape, { parameters: { point } });
 *   }
 *   override get mean(): Tensor {
 *     return this.point;
 *   }
 * }
 * ```
 *
 * Mirrors torch.distributions.Distribution.
 */
export class Distribution {
  /** Whether `rsample` draws samples that gradients flow through. Mirrors Distribution.has_rsample. */
  static readonly has_rsample: boolean = false;
  /** Whether `enumerate_support` lists all values. Mirrors Distribution.has_enumerate_support. */
  static readonly has_enumerate_support: boolean = false;
  /** The constraints of the parameters; null if they depend on the parameters. */
  static readonly arg_constraints: ArgumentConstraints | null = null;
  /** The constraint of the samples; null if the class does not say. */
  static readonly support: Constraint | null = null;

  declare protected _validate_args: boolean;
  declare protected _batch_shape: Size;
  declare protected _event_shape: Size;

  static {
    define_fields(Distribution.prototype, { _validate_args: true });
  }

  /**
   * Makes a distribution, and checks its parameters.
   *
   * @throws RangeError if a parameter violates its constraint
   */
  constructor(
    ...args: Arguments<
      [],
      [batch_shape: Shape, event_shape: Shape, validate_args: boolean | null],
      DistributionOptions
    >
  ) {
    const { batch_shape, event_shape, validate_args, parameters } = read_distribution(args);
    define_fields(this, { _batch_shape: [...batch_shape], _event_shape: [...event_shape] });
    define_fields(this, parameters);
    if (validate_args !== null) define_fields(this, { _validate_args: validate_args });
    if (this._validate_args) this._validate_parameters();
  }

  /**
   * Sets whether distributions check their parameters and values, if they are not told by
   * `validate_args`. Default: they do. Mirrors Distribution.set_default_validate_args.
   */
  static set_default_validate_args(
    ...args: Arguments<[value: boolean], [], { value: boolean }>
  ): void {
    define_fields(Distribution.prototype, { _validate_args: read_set_default(args).value });
  }

  protected _validate_parameters(): void {
    let arg_constraints: ArgumentConstraints;
    try {
      arg_constraints = this.arg_constraints;
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      warn(
        `${this.constructor.name} does not define \`arg_constraints\`. Please set ` +
          "`arg_constraints = {}` or initialize the distribution with `validate_args=False` to " +
          "turn off validation.",
      );
      return;
    }
    for (const [name, constraint] of Object.entries(arg_constraints)) {
      if (is_dependent(constraint)) continue;
      if (!Object.hasOwn(this, name) && is_lazy(this, name)) continue;
      const value = Reflect.get(this, name) as Tensor;
      if (is_all_true(constraint.check(value))) continue;
      throw new RangeError(
        `Expected parameter ${name} (${shape_text(value)}) of distribution ${this} to satisfy the ` +
          `constraint ${constraint}, but found invalid values:\n${format(value)}`,
      );
    }
  }

  /** Whether `rsample` draws samples that gradients flow through. Mirrors Distribution.has_rsample. */
  get has_rsample(): boolean {
    return class_of(this).has_rsample;
  }

  /** Whether `enumerate_support` lists all values. Mirrors Distribution.has_enumerate_support. */
  get has_enumerate_support(): boolean {
    return class_of(this).has_enumerate_support;
  }

  /** The constraints of the parameters, by their names. Mirrors Distribution.arg_constraints. */
  get arg_constraints(): ArgumentConstraints {
    const { arg_constraints } = class_of(this);
    if (arg_constraints === null) throw not_implemented(this, "arg_constraints");
    return arg_constraints;
  }

  /** The constraint that samples satisfy. Mirrors Distribution.support. */
  get support(): Constraint {
    const { support } = class_of(this);
    if (support === null) throw not_implemented(this, "support");
    return support;
  }

  /** The shape of the parameters, without that of an event. Mirrors Distribution.batch_shape. */
  get batch_shape(): Size {
    return this._batch_shape;
  }

  /** The shape of one sample of one distribution of the batch. Mirrors Distribution.event_shape. */
  get event_shape(): Size {
    return this._event_shape;
  }

  /** The mean, of shape `batch_shape + event_shape`. Mirrors Distribution.mean. */
  get mean(): Tensor {
    throw not_implemented(this, "mean");
  }

  /** The most probable value, of shape `batch_shape + event_shape`. Mirrors Distribution.mode. */
  get mode(): Tensor {
    throw not_implemented(this, "mode");
  }

  /** The variance, of shape `batch_shape + event_shape`. Mirrors Distribution.variance. */
  get variance(): Tensor {
    throw not_implemented(this, "variance");
  }

  /** The standard deviation: the root of the variance. Mirrors Distribution.stddev. */
  get stddev(): Tensor {
    return this.variance.sqrt();
  }

  /**
   * Draws samples of shape `sample_shape + batch_shape + event_shape`, through which no gradient
   * flows. Mirrors Distribution.sample.
   */
  sample(...args: SampleArguments): Tensor {
    const { sample_shape } = read_sample(args);
    return no_grad(() => this._sample(sample_shape));
  }

  /**
   * Draws samples of shape `sample_shape + batch_shape + event_shape`, through which gradients flow to
   * the parameters. Mirrors Distribution.rsample.
   *
   * @throws Error if the distribution has no such samples: see `has_rsample`
   */
  rsample(...args: SampleArguments): Tensor {
    return this._rsample(read_rsample(args).sample_shape);
  }

  /**
   * Draws `n` samples.
   *
   * @deprecated as in PyTorch: use `sample([n])`. Mirrors Distribution.sample_n.
   */
  sample_n(...args: Arguments<[n: number], [], { n: number }>): Tensor {
    const { n } = read_sample_n(args);
    warn("`sample_n(n)` will be deprecated. Use `sample((n,))` instead.", "FutureWarning");
    return this.sample([n]);
  }

  /**
   * Returns the logarithm of the probability, or density, of a value: one for each event of it.
   * Mirrors Distribution.log_prob.
   *
   * @throws RangeError if the value has another shape, or lies outside of the support
   */
  log_prob(...args: EventArguments): Tensor {
    return this._log_prob(read_log_prob(args).value);
  }

  /** Returns the probability of a sample that is at most the value. Mirrors Distribution.cdf. */
  cdf(...args: EventArguments): Tensor {
    return this._cdf(read_cdf(args).value);
  }

  /** Returns the value at which `cdf` is the given one. Mirrors Distribution.icdf. */
  icdf(...args: EventArguments): Tensor {
    return this._icdf(read_icdf(args).value);
  }

  /**
   * Returns all values of a discrete distribution, along dimension 0. Mirrors
   * Distribution.enumerate_support.
   *
   * @param expand whether the values are repeated for the whole batch, else their dimensions for it
   *   have size 1. Default: true.
   */
  enumerate_support(...args: Arguments<[], [expand: boolean], { expand?: boolean }>): Tensor {
    return this._enumerate_support(read_enumerate_support(args).expand);
  }

  /** Returns the entropy, of shape `batch_shape`, in nats. Mirrors Distribution.entropy. */
  entropy(...args: []): Tensor {
    read_entropy(args);
    return this._entropy();
  }

  /** Returns the perplexity, which is exp(entropy). Mirrors Distribution.perplexity. */
  perplexity(...args: []): Tensor {
    read_perplexity(args);
    return this.entropy().exp();
  }

  /**
   * Returns a distribution of this class whose parameters are expanded to a batch shape, without
   * memory of their own. Mirrors Distribution.expand.
   *
   * @param _instance for subclasses: an object with fields of their own, which is filled.
   */
  expand(
    ...args: Arguments<
      [batch_shape: Shape],
      [_instance: Distribution | null],
      { batch_shape: Shape; _instance?: Distribution | null }
    >
  ): this {
    const { batch_shape, _instance } = read_expand(args);
    return this._expand(batch_shape, _instance as this | null);
  }

  // Subclasses override these: the methods above with their arguments read.

  protected _sample(sample_shape: Shape): Tensor {
    return this.rsample(sample_shape);
  }

  protected _rsample(_sample_shape: Shape): Tensor {
    throw not_implemented(this, "rsample");
  }

  protected _log_prob(_value: Tensor): Tensor {
    throw not_implemented(this, "log_prob");
  }

  protected _cdf(_value: Tensor): Tensor {
    throw not_implemented(this, "cdf");
  }

  protected _icdf(_value: Tensor): Tensor {
    throw not_implemented(this, "icdf");
  }

  protected _enumerate_support(_expand: boolean): Tensor {
    throw not_implemented(this, "enumerate_support");
  }

  protected _entropy(): Tensor {
    throw not_implemented(this, "entropy");
  }

  protected _expand(_batch_shape: Shape, _instance: this | null): this {
    throw not_implemented(this, "expand");
  }

  // Subclasses are written with these.

  /** The shape of samples. */
  protected _extended_shape(sample_shape: Shape = []): number[] {
    return [...sample_shape, ...this._batch_shape, ...this._event_shape];
  }

  /** Checks a value that is asked about, if values are checked. */
  protected _validate_sample(value: Tensor): void {
    if (this._validate_args) this._check_sample(value);
  }

  /**
   * Checks a value that is asked about.
   *
   * @throws RangeError if it has another shape, or lies outside of the support
   */
  protected _check_sample(value: Tensor): void {
    const { shape } = value;
    const events = this._event_shape.length;
    const expected = this._extended_shape();
    if (!same_shape(events === 0 ? [] : shape.slice(-events), this._event_shape)) {
      throw new RangeError(
        `The right-most size of value must match event_shape: ${size_text(shape)} vs ` +
          `${size_text(this._event_shape)}.`,
      );
    }
    for (let i = 1; i <= Math.min(shape.length, expected.length); i++) {
      const [own, other] = [shape.at(-i), expected.at(-i)];
      if (own === 1 || other === 1 || own === other) continue;
      throw new RangeError(
        `Value is not broadcastable with batch_shape+event_shape: ${size_text(shape)} vs ` +
          `${size_text(expected)}.`,
      );
    }
    let support: Constraint;
    try {
      support = this.support;
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      warn(
        `${this.constructor.name} does not define \`support\` to enable sample validation. Please ` +
          "initialize the distribution with `validate_args=False` to turn off validation.",
      );
      return;
    }
    if (is_all_true(support.check(value))) return;
    throw new RangeError(
      `Expected value argument (${shape_text(value)}) to be within the support (${support}) of the ` +
        `distribution ${this}, but found invalid values:\n${format(value)}`,
    );
  }

  /** The parameters of these names that are fields and not computed from others, expanded. */
  protected _expand_fields(names: readonly string[], shape: Shape): Record<string, Tensor> {
    const own = names.filter((name) => Object.hasOwn(this, name));
    return Object.fromEntries(
      own.map((name) => [name, (Reflect.get(this, name) as Tensor).expand(shape)]),
    );
  }

  /**
   * The object that `expand` fills: `instance`, or a new one of this class that has the fields of a
   * subclass. It is given `fields`.
   *
   * @throws Error for a subclass of `type` with a constructor of its own, which must override expand
   */
  protected _begin_expand(
    type: ClassOf<Distribution>,
    instance: this | null,
    fields: object,
  ): this {
    let made = instance;
    if (made === null) {
      if (has_own_constructor(class_of(this), type)) {
        throw new NotImplementedError(
          `Subclass ${this.constructor.name} of ${type.name} that defines a custom __init__ method ` +
            "must also define a custom .expand() method.",
        );
      }
      made = Object.create(Object.getPrototypeOf(this)) as this;
      const own = Object.entries(this).filter(
        ([name]) => !is_lazy(Object.getPrototypeOf(this), name),
      );
      define_fields(made, Object.fromEntries(own));
    }
    define_fields(made, fields);
    return made;
  }

  /** The same, and finishes it. */
  protected _finish_expand(
    type: ClassOf<Distribution>,
    instance: this | null,
    batch_shape: Shape,
    fields: object,
  ): this {
    return this._begin_expand(type, instance, {
      ...fields,
      _batch_shape: [...batch_shape],
      _event_shape: this._event_shape,
      _validate_args: this._validate_args,
    });
  }

  /** The class with its parameters, as PyTorch prints it. */
  toString(): string {
    const names = Object.keys(this.arg_constraints).filter((name) => Object.hasOwn(this, name));
    const texts = names.map((name) => {
      const value = Reflect.get(this, name) as Tensor;
      return `${name}: ${value.numel() === 1 ? format(value) : size_text(value.shape)}`;
    });
    return `${this.constructor.name}(${texts.join(", ")})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** The class of a distribution, with its static properties. */
export const class_of = (self: Distribution): typeof Distribution =>
  self.constructor as typeof Distribution;

/** Whether a constraint is satisfied everywhere. */
export const is_all_true = (valid: Tensor): boolean =>
  aten["_is_all_true"](valid).item() as boolean;
