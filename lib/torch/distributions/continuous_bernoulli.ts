import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import {
  type NumberOrTensor,
  optional_parameter,
  type ProbabilityOptions,
  validation,
} from "./arguments.js";
import { aten, cross_entropy, divide, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { type BoundsOptions, real, unit_interval } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { broadcast, uniform } from "./helpers.js";
import { given, given_of } from "./probabilities.js";
import {
  broadcast_all,
  clamp_probs,
  lazy_property,
  logits_to_probs,
  probs_to_logits,
} from "./utils.js";

/** The parameters of {@link ContinuousBernoulli}, by name. */
export interface ContinuousBernoulliOptions extends ProbabilityOptions {
  /** Probabilities between these are computed by a Taylor series. Default: [0.499, 0.501]. */
  lims?: readonly number[];
}

const read_continuous_bernoulli = signature<{
  probs: NumberOrTensor | null;
  logits: NumberOrTensor | null;
  lims: readonly number[];
  validate_args: boolean | null;
}>("ContinuousBernoulli", {
  probs: optional_parameter(),
  logits: optional_parameter(),
  lims: kinds.array_of(kinds.number(), 2).or([0.499, 0.501]),
  validate_args: validation(),
});

/**
 * The continuous Bernoulli distribution on [0, 1], with the density probs^x · (1 − probs)^(1 − x) times a
 * constant.
 *
 * Mirrors torch.distributions.ContinuousBernoulli.
 */
export class ContinuousBernoulli extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: unit_interval,
    logits: real,
  };
  static override readonly support: Constraint & BoundsOptions = unit_interval;
  static override readonly has_rsample: boolean = true;

  /** The parameter, which is not the mean. */
  declare readonly probs: Tensor;
  /** Its log-odds. */
  declare readonly logits: Tensor;
  declare protected readonly _lims: readonly number[];

  static {
    lazy_property(ContinuousBernoulli, "logits", ({ probs }: ContinuousBernoulli) =>
      probs_to_logits(probs, true),
    );
    lazy_property(ContinuousBernoulli, "probs", ({ logits }: ContinuousBernoulli) =>
      clamp_probs(logits_to_probs(logits, true)),
    );
  }

  /**
   * Makes one of `probs` or of `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(
    ...args: Arguments<
      [],
      [
        probs: NumberOrTensor | null,
        logits: NumberOrTensor | null,
        lims: readonly number[],
        validate_args: boolean | null,
      ],
      ContinuousBernoulliOptions
    >
  ) {
    const { probs, logits, lims, validate_args } = read_continuous_bernoulli(args);
    const parameters: Record<string, Tensor> = broadcast(given(probs, logits));
    const { probs: of_one } = parameters;
    if (of_one !== undefined) {
      if (validate_args !== null && !unit_interval.check(of_one).all().item<boolean>()) {
        throw new RangeError("The parameter probs has invalid values");
      }
      parameters.probs = clamp_probs(of_one);
    }
    const shape = Object.values(parameters)[0]?.shape ?? [];
    super(shape, [], validate_args, { parameters: { ...parameters, _lims: lims } });
  }

  protected get _param(): Tensor {
    return given_of(this);
  }

  /** The shape of the parameter. Mirrors ContinuousBernoulli.param_shape. */
  get param_shape(): Size {
    return this._param.shape;
  }

  /** Whether the formulas are exact enough, and no Taylor series is needed. */
  protected _outside_unstable_region(): Tensor {
    const [low, high] = this._lims as [number, number];
    return this.probs.le(low).logical_or(this.probs.gt(high));
  }

  /** The probabilities, with others in the place of those near 1/2. */
  protected _cut_probs(): Tensor {
    const [low] = this._lims as [number];
    return aten.where(
      this._outside_unstable_region(),
      this.probs,
      aten.ones_like(this.probs).mul(low),
    );
  }

  /** The logarithm of the constant. */
  protected _cont_bern_log_norm(): Tensor {
    const cut = this._cut_probs();
    const below_half = aten.where(cut.le(0.5), cut, aten.zeros_like(cut));
    const above_half = aten.where(cut.ge(0.5), cut, aten.ones_like(cut));
    const first = cut.neg().log1p().sub(cut.log()).abs().log();
    const second = aten.where(
      cut.le(0.5),
      below_half.mul(-2).log1p(),
      above_half.mul(2).sub(1).log(),
    );
    const log_norm = first.sub(second);
    const x = this.probs.sub(0.5).pow(2);
    const taylor = x
      .mul(104 / 45)
      .add(4 / 3)
      .mul(x)
      .add(Math.LN2);
    return aten.where(this._outside_unstable_region(), log_norm, taylor);
  }

  override get mean(): Tensor {
    const cut = this._cut_probs();
    const first = cut.div(cut.mul(2).sub(1));
    const mean = first.add(divide(1, cut.neg().log1p().sub(cut.log())));
    const x = this.probs.sub(0.5);
    const taylor = x
      .pow(2)
      .mul(16 / 45)
      .add(1 / 3)
      .mul(x)
      .add(0.5);
    return aten.where(this._outside_unstable_region(), mean, taylor);
  }

  override get variance(): Tensor {
    const cut = this._cut_probs();
    const first = cut.mul(cut.sub(1)).div(subtract(1, cut.mul(2)).pow(2));
    const variance = first.add(divide(1, cut.neg().log1p().sub(cut.log()).pow(2)));
    const x = this.probs.sub(0.5).pow(2);
    const taylor = subtract(1 / 12, subtract(1 / 15, x.mul(128 / 945)).mul(x));
    return aten.where(this._outside_unstable_region(), variance, taylor);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["probs", "logits"], batch_shape);
    return this._finish_expand(ContinuousBernoulli, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    return this.icdf(uniform(this._extended_shape(sample_shape), this.probs));
  }

  protected override _log_prob(given_value: Tensor): Tensor {
    this._validate_sample(given_value);
    const [logits, value] = broadcast_all(this.logits, given_value);
    return cross_entropy(logits, value).neg().add(this._cont_bern_log_norm());
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    const cut = this._cut_probs();
    const powers = cut.pow(value).mul(subtract(1, cut).pow(subtract(1, value)));
    const cdfs = powers.add(cut).sub(1).div(cut.mul(2).sub(1));
    const unbounded = aten.where(this._outside_unstable_region(), cdfs, value);
    return aten.where(
      value.le(0),
      aten.zeros_like(value),
      aten.where(value.ge(1), aten.ones_like(value), unbounded),
    );
  }

  protected override _icdf(value: Tensor): Tensor {
    const cut = this._cut_probs();
    const outside = this._outside_unstable_region();
    const above = cut
      .neg()
      .add(value.mul(cut.mul(2).sub(1)))
      .log1p()
      .sub(cut.neg().log1p());
    return aten.where(outside, above.div(cut.log().sub(cut.neg().log1p())), value);
  }

  protected override _entropy(): Tensor {
    const of_zero = this.probs.neg().log1p();
    const of_one = this.probs.log();
    return this.mean.mul(of_zero.sub(of_one)).sub(this._cont_bern_log_norm()).sub(of_zero);
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.logits];
  }

  protected override _log_normalizer(x: Tensor): Tensor {
    const [low, high] = this._lims as [number, number];
    const outside = x.le(low - 0.5).logical_or(x.gt(high - 0.5));
    const cut = aten.where(outside, x, aten.ones_like(x).mul(low - 0.5));
    const log_norm = cut.expm1().abs().log().sub(cut.abs().log());
    const taylor = x.mul(0.5).add(x.pow(2).div(24)).sub(x.pow(4).div(2880));
    return aten.where(outside, log_norm, taylor);
  }

  protected override get _mean_carrier_measure(): number {
    return 0;
  }
}
