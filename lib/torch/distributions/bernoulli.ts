import type { Arguments } from "../dispatch/signature.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, ProbabilityOptions } from "./arguments.js";
import { aten, cross_entropy, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { boolean, real, unit_interval } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { broadcast, enumerated, like } from "./helpers.js";
import { given, given_of, lazy_probabilities, probability_reader } from "./probabilities.js";
import { broadcast_all } from "./utils.js";

const read_bernoulli = probability_reader("Bernoulli");

/**
 * The Bernoulli distribution: 1 with a probability `probs`, else 0.
 *
 * ```ts
 * new Bernoulli(torch.tensor([0.3, 0.9])).sample(); // for example [0, 1]
 * new Bernoulli({ logits: torch.tensor(0.2) });
 * ```
 *
 * Mirrors torch.distributions.Bernoulli.
 */
export class Bernoulli extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: unit_interval,
    logits: real,
  };
  static override readonly support: Constraint = boolean;
  static override readonly has_enumerate_support: boolean = true;

  /** The probability of 1. */
  declare readonly probs: Tensor;
  /** The log-odds of 1. */
  declare readonly logits: Tensor;

  static {
    lazy_probabilities(Bernoulli, true);
  }

  /**
   * Makes a Bernoulli distribution of `probs` or of `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(
    ...args: Arguments<
      [],
      [probs: NumberOrTensor | null, logits: NumberOrTensor | null, validate_args: boolean | null],
      ProbabilityOptions
    >
  ) {
    const { probs, logits, validate_args } = read_bernoulli(args);
    const parameters = broadcast(given(probs, logits));
    super(Object.values(parameters)[0]?.shape ?? [], [], validate_args, { parameters });
  }

  protected get _param(): Tensor {
    return given_of(this);
  }

  /** The shape of the parameter. Mirrors Bernoulli.param_shape. */
  get param_shape(): Size {
    return this._param.shape;
  }

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    const mode = this.probs.ge(0.5).to(this.probs);
    return mode.set_at(Number.NaN, this.probs.eq(0.5));
  }

  override get variance(): Tensor {
    return this.probs.mul(subtract(1, this.probs));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["probs", "logits"], batch_shape);
    return this._finish_expand(Bernoulli, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    return aten.bernoulli(this.probs.expand(this._extended_shape(sample_shape)));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const [logits, given_value] = broadcast_all(this.logits, value);
    return cross_entropy(logits, given_value).neg();
  }

  protected override _entropy(): Tensor {
    return cross_entropy(this.logits, this.probs);
  }

  protected override _enumerate_support(expand: boolean): Tensor {
    return enumerated(aten.arange(2, like(this._param)), this._batch_shape, expand);
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.probs.logit()];
  }

  protected override _log_normalizer(x: Tensor): Tensor {
    return x.exp().log1p();
  }

  protected override get _mean_carrier_measure(): number {
    return 0;
  }
}
