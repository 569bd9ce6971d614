import type { Arguments } from "../dispatch/signature.js";
import { finfo } from "../finfo.js";
import { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { LocationScaleOptions, NumberOrTensor } from "./arguments.js";
import { aten } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { broadcast, EULER_CONSTANT } from "./helpers.js";
import { location_scale_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { AffineTransform, ExpTransform } from "./transforms/elementwise.js";
import { Uniform } from "./uniform.js";

const read_gumbel = location_scale_reader("Gumbel");

/** Uniform numbers between 0 and 1, neither of which is drawn. */
function open_uniform(given: readonly NumberOrTensor[], loc: Tensor, validate: boolean | null) {
  const { tiny, eps } = finfo(loc.dtype);
  if (!given.some((value) => value instanceof Tensor)) return new Uniform(tiny, 1 - eps, validate);
  return new Uniform(aten.full_like(loc, tiny), aten.full_like(loc, 1 - eps), validate);
}

/**
 * The Gumbel distribution of a location and a scale: of the largest of many numbers.
 *
 * Mirrors torch.distributions.Gumbel.
 */
export class Gumbel extends TransformedDistribution<Uniform> {
  static override readonly arg_constraints: ArgumentConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;

  /** The location, which is the mode. */
  declare readonly loc: Tensor;
  /** The scale. */
  declare readonly scale: Tensor;

  /** Makes a Gumbel distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, scale: NumberOrTensor],
      [validate_args: boolean | null],
      LocationScaleOptions
    >
  ) {
    const { loc, scale, validate_args } = read_gumbel(args);
    const parameters = broadcast({ loc, scale });
    const base = open_uniform([loc, scale], parameters.loc, validate_args);
    const transforms = [
      new ExpTransform().inv,
      new AffineTransform(0, aten.ones_like(parameters.scale).neg()),
      new ExpTransform().inv,
      new AffineTransform(loc, parameters.scale.neg()),
    ];
    super(base, transforms, validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.mul(EULER_CONSTANT));
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.PI / Math.sqrt(6));
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["loc", "scale"], batch_shape);
    return super._expand(batch_shape, this._begin_expand(Gumbel, instance, fields));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const y = this.loc.sub(value).div(this.scale);
    return y.sub(y.exp()).sub(this.scale.log());
  }

  protected override _entropy(): Tensor {
    return this.scale.log().add(1 + EULER_CONSTANT);
  }
}
