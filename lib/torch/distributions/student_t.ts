import { type Arguments, signature } from "../dispatch/signature.js";
import { contiguous_format } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ValidationOptions, validation } from "./arguments.js";
import { Chi2 } from "./chi2.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, standard_normal } from "./helpers.js";

/** The logarithm of the gamma function at 1/2, which is log(√π), as the C library computes it. */
const LGAMMA_HALF = 0.5723649429247004;

/** The parameters of {@link StudentT}, by name. */
export interface StudentTOptions extends ValidationOptions {
  /** The degrees of freedom, above 0. */
  df: NumberOrTensor;
  /** The location. Default: 0. */
  loc?: NumberOrTensor;
  /** The scale, above 0. Default: 1. */
  scale?: NumberOrTensor;
}

const read_student_t = signature<{
  df: NumberOrTensor;
  loc: NumberOrTensor;
  scale: NumberOrTensor;
  validate_args: boolean | null;
}>("StudentT", {
  df: parameter(),
  loc: parameter(0),
  scale: parameter(1),
  validate_args: validation(),
});

/**
 * Student's t-distribution of `df` degrees of freedom, moved by `loc` and scaled by `scale`.
 *
 * Mirrors torch.distributions.StudentT.
 */
export class StudentT extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    df: positive,
    loc: real,
    scale: positive,
  };
  static override readonly support: Constraint = real;
  static override readonly has_rsample: boolean = true;

  /** The degrees of freedom. */
  declare readonly df: Tensor;
  /** The location. */
  declare readonly loc: Tensor;
  /** The scale. */
  declare readonly scale: Tensor;
  declare protected readonly _chi2: Chi2;

  /** Makes a t-distribution. */
  constructor(
    ...args: Arguments<
      [df: NumberOrTensor],
      [loc: NumberOrTensor, scale: NumberOrTensor, validate_args: boolean | null],
      StudentTOptions
    >
  ) {
    const { validate_args, df, loc, scale } = read_student_t(args);
    const parameters = broadcast({ df, loc, scale });
    const _chi2 = new Chi2(parameters.df);
    super(parameters.df.shape, [], validate_args, { parameters: { ...parameters, _chi2 } });
  }

  override get mean(): Tensor {
    const mean = this.loc.clone({ memory_format: contiguous_format });
    return mean.set_at(Number.NaN, this.df.le(1));
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const variance = this.df.clone({ memory_format: contiguous_format });
    const has_one = this.df.gt(2);
    const df = this.df.at(has_one);
    const finite = this.scale.at(has_one).pow(2).mul(df).div(this.df.at(has_one).sub(2));
    variance.set_at(finite, has_one);
    variance.set_at(Number.POSITIVE_INFINITY, this.df.le(2).bitwise_and(this.df.gt(1)));
    return variance.set_at(Number.NaN, this.df.le(1));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return this._finish_expand(StudentT, instance, batch_shape, {
      ...this._expand_fields(["df", "loc", "scale"], batch_shape),
      _chi2: this._chi2.expand(batch_shape),
    });
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const x = standard_normal(this._extended_shape(sample_shape), this.df);
    const z = this._chi2.rsample(sample_shape);
    const y = x.mul(z.div(this.df).rsqrt());
    return this.loc.add(this.scale.mul(y));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const y = value.sub(this.loc).div(this.scale);
    const constant = this.scale
      .log()
      .add(this.df.log().mul(0.5))
      .add(0.5 * Math.log(Math.PI))
      .add(this.df.mul(0.5).lgamma())
      .sub(this.df.add(1).mul(0.5).lgamma());
    return this.df.add(1).mul(-0.5).mul(y.pow(2).div(this.df).log1p()).sub(constant);
  }

  protected override _entropy(): Tensor {
    const log_beta = this.df
      .mul(0.5)
      .lgamma()
      .add(LGAMMA_HALF)
      .sub(this.df.add(1).mul(0.5).lgamma());
    const half = this.df.add(1).mul(0.5);
    const difference = this.df.add(1).mul(0.5).digamma().sub(this.df.mul(0.5).digamma());
    return this.scale.log().add(half.mul(difference)).add(this.df.log().mul(0.5)).add(log_beta);
  }
}
