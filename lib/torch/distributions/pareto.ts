import { type Arguments, signature } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ScaleOptions, validation } from "./arguments.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { greater_than_eq, type LowerBoundOptions, positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { Exponential } from "./exponential.js";
import { broadcast } from "./helpers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { AffineTransform, ExpTransform } from "./transforms/elementwise.js";

/** The parameters of {@link Pareto}, by name: `scale` is the least value. */
export interface ParetoOptions extends ScaleOptions {
  /** The shape parameter, above 0. */
  alpha: NumberOrTensor;
}

const read_pareto = signature<{
  scale: NumberOrTensor;
  alpha: NumberOrTensor;
  validate_args: boolean | null;
}>("Pareto", { scale: parameter(), alpha: parameter(), validate_args: validation() });

/**
 * The Pareto distribution (type 1), of values of at least `scale`.
 *
 * Mirrors torch.distributions.Pareto.
 */
export class Pareto extends TransformedDistribution<Exponential> {
  static override readonly arg_constraints: ArgumentConstraints = {
    alpha: positive,
    scale: positive,
  };
  static override readonly support: Constraint = dependent_property({
    is_discrete: false,
    event_dim: 0,
  });

  /** The least value. */
  declare readonly scale: Tensor;
  /** The shape parameter. */
  declare readonly alpha: Tensor;

  /** Makes a Pareto distribution. */
  constructor(
    ...args: Arguments<
      [scale: NumberOrTensor, alpha: NumberOrTensor],
      [validate_args: boolean | null],
      ParetoOptions
    >
  ) {
    const { scale, alpha, validate_args } = read_pareto(args);
    const parameters = broadcast({ scale, alpha });
    const base = new Exponential(parameters.alpha, validate_args);
    const transforms = [new ExpTransform(), new AffineTransform(0, parameters.scale)];
    super(base, transforms, validate_args, { parameters });
  }

  override get support(): Constraint & LowerBoundOptions {
    return greater_than_eq(this.scale);
  }

  override get mean(): Tensor {
    const alpha = this.alpha.clamp(1);
    return alpha.mul(this.scale).div(alpha.sub(1));
  }

  override get mode(): Tensor {
    return this.scale;
  }

  override get variance(): Tensor {
    const alpha = this.alpha.clamp(2);
    const above = this.scale.pow(2).mul(alpha);
    return above.div(alpha.sub(1).pow(2).mul(alpha.sub(2)));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["scale", "alpha"], batch_shape);
    return super._expand(batch_shape, this._begin_expand(Pareto, instance, fields));
  }

  protected override _entropy(): Tensor {
    return this.scale.div(this.alpha).log().add(this.alpha.reciprocal().add(1));
  }
}
