import { type Arguments, signature } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ScaleOptions, validation } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { Exponential } from "./exponential.js";
import { broadcast, EULER_CONSTANT } from "./helpers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { AffineTransform, PowerTransform } from "./transforms/elementwise.js";
import type { Transform } from "./transforms/transform.js";

/** The parameters of {@link Weibull}, by name. */
export interface WeibullOptions extends ScaleOptions {
  /** The shape parameter, above 0. */
  concentration: NumberOrTensor;
}

const read_weibull = signature<{
  scale: NumberOrTensor;
  concentration: NumberOrTensor;
  validate_args: boolean | null;
}>("Weibull", { scale: parameter(), concentration: parameter(), validate_args: validation() });

const transforms_of = (scale: Tensor, reciprocal: Tensor): Transform[] => [
  new PowerTransform(reciprocal),
  new AffineTransform(0, scale),
];

/**
 * The Weibull distribution of a scale and a shape parameter `concentration`.
 *
 * Mirrors torch.distributions.Weibull.
 */
export class Weibull extends TransformedDistribution<Exponential> {
  static override readonly arg_constraints: ArgumentConstraints = {
    scale: positive,
    concentration: positive,
  };
  static override readonly support: Constraint = positive;

  /** The scale. */
  declare readonly scale: Tensor;
  /** The shape parameter. */
  declare readonly concentration: Tensor;
  /** 1 / concentration. */
  declare readonly concentration_reciprocal: Tensor;

  /** Makes a Weibull distribution. */
  constructor(
    ...args: Arguments<
      [scale: NumberOrTensor, concentration: NumberOrTensor],
      [validate_args: boolean | null],
      WeibullOptions
    >
  ) {
    const { validate_args, ...given } = read_weibull(args);
    const { scale, concentration } = broadcast({
      scale: given.scale,
      concentration: given.concentration,
    });
    const concentration_reciprocal = concentration.reciprocal();
    const base = new Exponential(aten.ones_like(scale), validate_args);
    super(base, transforms_of(scale, concentration_reciprocal), validate_args, {
      parameters: { scale, concentration, concentration_reciprocal },
    });
  }

  override get mean(): Tensor {
    return this.scale.mul(this.concentration_reciprocal.add(1).lgamma().exp());
  }

  override get mode(): Tensor {
    const ratio = this.concentration.sub(1).div(this.concentration);
    return this.scale.mul(ratio.pow(this.concentration.reciprocal()));
  }

  override get variance(): Tensor {
    const squared = this.scale.pow(2);
    const first = this.concentration_reciprocal.mul(2).add(1).lgamma().exp();
    const second = this.concentration_reciprocal.add(1).lgamma().mul(2).exp();
    return squared.mul(first.sub(second));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const scale = this.scale.expand(batch_shape);
    const concentration = this.concentration.expand(batch_shape);
    const concentration_reciprocal = concentration.reciprocal();
    return this._finish_expand(Weibull, instance, batch_shape, {
      scale,
      concentration,
      concentration_reciprocal,
      base_dist: this.base_dist.expand(batch_shape),
      transforms: transforms_of(scale, concentration_reciprocal),
    });
  }

  protected override _entropy(): Tensor {
    return subtract(1, this.concentration_reciprocal)
      .mul(EULER_CONSTANT)
      .add(this.scale.mul(this.concentration_reciprocal).log())
      .add(1);
  }
}
