import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { tensor } from "../tensor/creation.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import {
  type EventArguments,
  type LocationScaleOptions,
  type NumberOrTensor,
  parameter,
  validation,
} from "./arguments.js";
import { aten, divide, subtract } from "./aten.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { interval, positive, real } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, uniform } from "./helpers.js";

/** The parameters of {@link GeneralizedPareto}, by name. */
export interface GeneralizedParetoOptions extends LocationScaleOptions {
  /** The shape parameter: above 0 for heavy tails, below 0 for a bounded support. */
  concentration: NumberOrTensor;
}

const read_generalized_pareto = signature<{
  loc: NumberOrTensor;
  scale: NumberOrTensor;
  concentration: NumberOrTensor;
  validate_args: boolean | null;
}>("GeneralizedPareto", {
  loc: parameter(),
  scale: parameter(),
  concentration: parameter(),
  validate_args: validation(),
});

const read_log_cdf = signature<{ value: Tensor }>("log_cdf", { value: kinds.tensor() });
const read_log_survival = signature<{ value: Tensor }>("log_survival_function", {
  value: kinds.tensor(),
});

/**
 * The generalized Pareto distribution, of values above a threshold `loc`.
 *
 * Mirrors torch.distributions.GeneralizedPareto.
 */
export class GeneralizedPareto extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    loc: real,
    scale: positive,
    concentration: real,
  };
  static override readonly support: Constraint = dependent_property({
    is_discrete: false,
    event_dim: 0,
  });
  static override readonly has_rsample: boolean = true;

  /** The threshold. */
  declare readonly loc: Tensor;
  /** The scale. */
  declare readonly scale: Tensor;
  /** The shape parameter. */
  declare readonly concentration: Tensor;

  /** Makes a generalized Pareto distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor, concentration: NumberOrTensor],
      [validate_args: boolean | null],
      GeneralizedParetoOptions
    >
  ) {
    const { validate_args, ...given } = read_generalized_pareto(args);
    const { loc, scale, concentration } = given;
    const parameters = broadcast({ loc, scale, concentration });
    super(parameters.loc.shape, [], validate_args, { parameters });
  }

  override get support(): Constraint {
    const bounded = this.loc.sub(this.scale.div(this.concentration));
    const upper = aten.where(this.concentration.lt(0), bounded, Number.POSITIVE_INFINITY);
    return interval(this.loc, upper);
  }

  override get mean(): Tensor {
    const valid = this.concentration.lt(1);
    const safe = aten.where(valid, this.concentration, 0.5);
    const result = this.loc.add(this.scale.div(subtract(1, safe)));
    return aten.where(valid, result, Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const valid = this.concentration.lt(0.5);
    const safe = aten.where(valid, this.concentration, 0.25);
    const below = subtract(1, safe)
      .pow(2)
      .mul(subtract(1, safe.mul(2)));
    return aten.where(valid, this.scale.pow(2).div(below), Number.NaN);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["loc", "scale", "concentration"], batch_shape);
    return this._finish_expand(GeneralizedPareto, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    return this.icdf(uniform(this._extended_shape(sample_shape), this.loc));
  }

  /** Where the concentration is 0, and concentrations with 1 in these places. */
  protected _safe_concentration(zero: Tensor): [eq_zero: Tensor, safe: Tensor] {
    const eq_zero = aten.isclose(this.concentration, zero);
    const ones = aten.ones_like(this.concentration);
    return [eq_zero, aten.where(eq_zero, ones, this.concentration)];
  }

  protected _z(value: Tensor): Tensor {
    return value.sub(this.loc).div(this.scale);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const z = this._z(value);
    const [eq_zero, safe] = this._safe_concentration(tensor(0));
    const y = divide(1, safe).add(aten.ones_like(z));
    const where_nonzero = aten.where(y.eq(0), y, y.mul(safe.mul(z).log1p()));
    return this.scale
      .log()
      .neg()
      .sub(aten.where(eq_zero, z, where_nonzero));
  }

  /** Returns the logarithm of the probability of a larger sample. Mirrors GeneralizedPareto.log_survival_function. */
  log_survival_function(...args: EventArguments): Tensor {
    const { value } = read_log_survival(args);
    this._validate_sample(value);
    const z = this._z(value);
    const [eq_zero, safe] = this._safe_concentration(tensor(0));
    const where_nonzero = safe.mul(z).log1p().neg().div(safe);
    return aten.where(eq_zero, z.neg(), where_nonzero);
  }

  /** Returns the logarithm of `cdf`. Mirrors GeneralizedPareto.log_cdf. */
  log_cdf(...args: EventArguments): Tensor {
    const { value } = read_log_cdf(args);
    return this.log_survival_function(value).exp().neg().log1p();
  }

  protected override _cdf(value: Tensor): Tensor {
    return this.log_cdf(value).exp();
  }

  protected override _icdf(value: Tensor): Tensor {
    const [eq_zero, safe] = this._safe_concentration(aten.zeros_like(this.concentration));
    const log_rest = value.neg().log1p();
    const where_nonzero = this.loc.add(this.scale.div(safe).mul(safe.neg().mul(log_rest).expm1()));
    const where_zero = this.loc.sub(this.scale.mul(log_rest));
    return aten.where(eq_zero, where_zero, where_nonzero);
  }

  protected override _entropy(): Tensor {
    const entropy = this.scale.log().add(this.concentration).add(1);
    return aten.broadcast_to(entropy, this._batch_shape);
  }
}
