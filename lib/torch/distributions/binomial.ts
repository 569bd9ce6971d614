import { type Arguments, signature } from "../dispatch/signature.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import {
  type NumberOrTensor,
  optional_parameter,
  type ProbabilityOptions,
  parameter,
  validation,
} from "./arguments.js";
import { aten, subtract } from "./aten.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import {
  integer_interval,
  nonnegative_integer,
  real,
  unit_interval,
} from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, enumerated, like } from "./helpers.js";
import { NotImplementedError } from "./not_implemented.js";
import { given, given_of, lazy_probabilities } from "./probabilities.js";

/** The parameters of {@link Binomial}, by name. */
export interface BinomialOptions extends ProbabilityOptions {
  /** The number of trials. Default: 1. */
  total_count?: NumberOrTensor;
}

const read_binomial = signature<{
  total_count: NumberOrTensor;
  probs: NumberOrTensor | null;
  logits: NumberOrTensor | null;
  validate_args: boolean | null;
}>("Binomial", {
  total_count: parameter(1),
  probs: optional_parameter(),
  logits: optional_parameter(),
  validate_args: validation(),
});

/** The number itself above 0, else 0: with a gradient of a half at 0. */
const clamp_by_zero = (x: Tensor): Tensor => x.clamp(0).add(x).sub(x.clamp(null, 0)).div(2);

/**
 * The binomial distribution: the number of successes in `total_count` trials, each with a probability
 * `probs`.
 *
 * Mirrors torch.distributions.Binomial.
 */
export class Binomial extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    total_count: nonnegative_integer,
    probs: unit_interval,
    logits: real,
  };
  static override readonly support: Constraint = dependent_property({
    is_discrete: true,
    event_dim: 0,
  });
  static override readonly has_enumerate_support: boolean = true;

  /** The number of trials. */
  declare readonly total_count: Tensor;
  /** The probability of a success. */
  declare readonly probs: Tensor;
  /** The log-odds of a success. */
  declare readonly logits: Tensor;

  static {
    lazy_probabilities(Binomial, true);
  }

  /**
   * Makes a binomial distribution of `probs` or of `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(
    ...args: Arguments<
      [],
      [
        total_count: NumberOrTensor,
        probs: NumberOrTensor | null,
        logits: NumberOrTensor | null,
        validate_args: boolean | null,
      ],
      BinomialOptions
    >
  ) {
    const { total_count, probs, logits, validate_args } = read_binomial(args);
    super(...counted(total_count, given(probs, logits), validate_args));
  }

  protected get _param(): Tensor {
    return given_of(this);
  }

  override get support(): Constraint {
    return integer_interval(0, this.total_count);
  }

  /** The shape of the parameter. Mirrors Binomial.param_shape. */
  get param_shape(): Size {
    return this._param.shape;
  }

  override get mean(): Tensor {
    return this.total_count.mul(this.probs);
  }

  override get mode(): Tensor {
    return this.total_count.add(1).mul(this.probs).floor().clamp(null, this.total_count);
  }

  override get variance(): Tensor {
    return this.total_count.mul(this.probs).mul(subtract(1, this.probs));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["total_count", "probs", "logits"], batch_shape);
    return this._finish_expand(Binomial, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    return aten.binomial(this.total_count.expand(shape), this.probs.expand(shape));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const log_factorial_n = this.total_count.add(1).lgamma();
    const log_factorial_k = value.add(1).lgamma();
    const log_factorial_nmk = this.total_count.sub(value).add(1).lgamma();
    const normalize_term = this.total_count
      .mul(clamp_by_zero(this.logits))
      .add(this.total_count.mul(this.logits.abs().neg().exp().log1p()))
      .sub(log_factorial_n);
    return value.mul(this.logits).sub(log_factorial_k).sub(log_factorial_nmk).sub(normalize_term);
  }

  protected override _entropy(): Tensor {
    this._count("entropy");
    const log_prob = this.log_prob(this.enumerate_support(false));
    return log_prob.exp().mul(log_prob).sum(0).neg();
  }

  protected override _enumerate_support(expand: boolean): Tensor {
    const count = this._count("enumerate_support");
    return enumerated(aten.arange(1 + count, like(this._param)), this._batch_shape, expand);
  }

  /** The number of trials, if it is one for the whole batch. */
  protected _count(method: string): number {
    const most = Math.trunc(Number(this.total_count.max().item()));
    if (this.total_count.min().item() === most) return most;
    throw new NotImplementedError(`Inhomogeneous total count not supported by \`${method}\`.`);
  }
}

/** The base's arguments for a distribution with a count and a probability. */
export function counted(
  total_count: NumberOrTensor,
  probability: Record<string, NumberOrTensor>,
  validate_args: boolean | null,
): [Shape, Shape, boolean | null, { parameters: Record<string, Tensor> }] {
  const [name] = Object.keys(probability) as [string];
  const parameters = broadcast({ total_count, ...probability } as Record<string, NumberOrTensor>);
  const probs = parameters[name] as Tensor;
  parameters.total_count = (parameters.total_count as Tensor).type_as(probs);
  return [probs.shape, [], validate_args, { parameters }];
}
