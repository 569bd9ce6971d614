import { type Arguments, signature } from "../dispatch/signature.js";
import { finfo } from "../finfo.js";
import { contiguous_format } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ValidationOptions, validation } from "./arguments.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { Gamma } from "./gamma.js";
import { broadcast } from "./helpers.js";

/** The parameters of {@link FisherSnedecor}, by name. */
export interface FisherSnedecorOptions extends ValidationOptions {
  /** The degrees of freedom of the numerator, above 0. */
  df1: NumberOrTensor;
  /** The degrees of freedom of the denominator, above 0. */
  df2: NumberOrTensor;
}

const read_fisher_snedecor = signature<{
  df1: NumberOrTensor;
  df2: NumberOrTensor;
  validate_args: boolean | null;
}>("FisherSnedecor", { df1: parameter(), df2: parameter(), validate_args: validation() });

/**
 * The F distribution: of the ratio of two χ² numbers, each divided by its degrees of freedom.
 *
 * Mirrors torch.distributions.FisherSnedecor.
 */
export class FisherSnedecor extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = { df1: positive, df2: positive };
  static override readonly support: Constraint = positive;
  static override readonly has_rsample: boolean = true;

  /** The degrees of freedom of the numerator. */
  declare readonly df1: Tensor;
  /** The degrees of freedom of the denominator. */
  declare readonly df2: Tensor;
  declare protected readonly _gamma1: Gamma;
  declare protected readonly _gamma2: Gamma;

  /** Makes an F distribution. */
  constructor(
    ...args: Arguments<
      [df1: NumberOrTensor, df2: NumberOrTensor],
      [validate_args: boolean | null],
      FisherSnedecorOptions
    >
  ) {
    const { df1: given1, df2: given2, validate_args } = read_fisher_snedecor(args);
    const { df1, df2 } = broadcast({ df1: given1, df2: given2 });
    const _gamma1 = new Gamma(df1.mul(0.5), df1);
    const _gamma2 = new Gamma(df2.mul(0.5), df2);
    super(df1.shape, [], validate_args, { parameters: { df1, df2, _gamma1, _gamma2 } });
  }

  override get mean(): Tensor {
    const df2 = this.df2.clone({ memory_format: contiguous_format });
    df2.set_at(Number.NaN, df2.le(2));
    return df2.div(df2.sub(2));
  }

  override get mode(): Tensor {
    const mode = this.df1.sub(2).div(this.df1).mul(this.df2).div(this.df2.add(2));
    return mode.set_at(Number.NaN, this.df1.le(2));
  }

  override get variance(): Tensor {
    const df2 = this.df2.clone({ memory_format: contiguous_format });
    df2.set_at(Number.NaN, df2.le(4));
    const above = df2.pow(2).mul(2).mul(this.df1.add(df2).sub(2));
    return above.div(this.df1.mul(df2.sub(2).pow(2)).mul(df2.sub(4)));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return this._finish_expand(FisherSnedecor, instance, batch_shape, {
      ...this._expand_fields(["df1", "df2"], batch_shape),
      _gamma1: this._gamma1.expand(batch_shape),
      _gamma2: this._gamma2.expand(batch_shape),
    });
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    const x1 = this._gamma1.rsample(sample_shape).view(shape);
    const x2 = this._gamma2.rsample(sample_shape).view(shape);
    const { tiny } = finfo(x2.dtype);
    x2.clamp_(tiny);
    return x1.div(x2).clamp_(tiny);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const half1 = this.df1.mul(0.5);
    const half2 = this.df2.mul(0.5);
    const ratio = this.df1.div(this.df2);
    const t1 = half1.add(half2).lgamma().sub(half1.lgamma()).sub(half2.lgamma());
    const t2 = half1.mul(ratio.log()).add(half1.sub(1).mul(value.log()));
    const t3 = half1.add(half2).mul(ratio.mul(value).log1p());
    return t1.add(t2).sub(t3);
  }
}
