import type { Arguments } from "../dispatch/signature.js";
import { finfo } from "../finfo.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { LocationScaleOptions, NumberOrTensor } from "./arguments.js";
import { subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast } from "./helpers.js";
import { location_scale_reader } from "./readers.js";

const read_laplace = location_scale_reader("Laplace");

/**
 * The Laplace distribution of a mean `loc` and a scale, with the density exp(−|x − loc| / scale).
 *
 * Mirrors torch.distributions.Laplace.
 */
export class Laplace extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly has_rsample: boolean = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The scale. */
  declare readonly scale: Tensor;

  /** Makes a Laplace distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [validate_args: boolean | null],
      LocationScaleOptions
    >
  ) {
    const { loc, scale, validate_args } = read_laplace(args);
    const parameters = broadcast({ loc, scale });
    super(parameters.loc.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this.scale.pow(2).mul(2);
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.SQRT2);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["loc", "scale"], batch_shape);
    return this._finish_expand(Laplace, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const { eps } = finfo(this.loc.dtype);
    const u = this.loc.new_empty(this._extended_shape(sample_shape)).uniform_(eps - 1, 1);
    return this.loc.sub(this.scale.mul(u.sign()).mul(u.abs().neg().log1p()));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    return this.scale.mul(2).log().neg().sub(value.sub(this.loc).abs().div(this.scale));
  }

  protected override _cdf(value: Tensor): Tensor {
    this._validate_sample(value);
    const sign = value.sub(this.loc).sign().mul(0.5);
    return subtract(0.5, sign.mul(value.sub(this.loc).abs().neg().div(this.scale).expm1()));
  }

  protected override _icdf(value: Tensor): Tensor {
    const term = value.sub(0.5);
    return this.loc.sub(this.scale.mul(term.sign()).mul(term.abs().mul(-2).log1p()));
  }

  protected override _entropy(): Tensor {
    return this.scale.mul(2).log().add(1);
  }
}
