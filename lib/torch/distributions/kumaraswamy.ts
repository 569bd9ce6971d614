import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, TwoConcentrationsOptions } from "./arguments.js";
import { aten, divide, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, unit_interval } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { broadcast, EULER_CONSTANT } from "./helpers.js";
import { two_concentrations_reader } from "./readers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { AffineTransform, PowerTransform } from "./transforms/elementwise.js";
import { Uniform } from "./uniform.js";

const read_kumaraswamy = two_concentrations_reader("Kumaraswamy");

/** The n-th moment. */
function moment(a: Tensor, b: Tensor, n: number): Tensor {
  const first = divide(n, a).add(1);
  const log_value = first.lgamma().add(b.lgamma()).sub(first.add(b).lgamma());
  return b.mul(log_value.exp());
}

/**
 * The Kumaraswamy distribution on [0, 1], which is like a beta distribution.
 *
 * Mirrors torch.distributions.Kumaraswamy.
 */
export class Kumaraswamy extends TransformedDistribution<Uniform> {
  static override readonly arg_constraints: ArgumentConstraints = {
    concentration1: positive,
    concentration0: positive,
  };
  static override readonly support: Constraint = unit_interval;
  static override readonly has_rsample: boolean = true;

  /** The first concentration: alpha. */
  declare readonly concentration1: Tensor;
  /** The second concentration: beta. */
  declare readonly concentration0: Tensor;

  /** Makes a Kumaraswamy distribution. */
  constructor(
    ...args: Arguments<
      [concentration1: NumberOrTensor, concentration0: NumberOrTensor],
      [validate_args: boolean | null],
      TwoConcentrationsOptions
    >
  ) {
    const { concentration1, concentration0, validate_args } = read_kumaraswamy(args);
    const parameters = broadcast({ concentration1, concentration0 });
    const base = new Uniform(
      aten.full_like(parameters.concentration0, 0),
      aten.full_like(parameters.concentration0, 1),
      validate_args,
    );
    const transforms = [
      new PowerTransform(parameters.concentration0.reciprocal()),
      new AffineTransform(1, -1),
      new PowerTransform(parameters.concentration1.reciprocal()),
    ];
    super(base, transforms, validate_args, { parameters });
  }

  override get mean(): Tensor {
    return moment(this.concentration1, this.concentration0, 1);
  }

  override get mode(): Tensor {
    const first = this.concentration0.reciprocal().mul(this.concentration0.neg().log1p());
    const second = this.concentration0.neg().mul(this.concentration1);
    const log_mode = first.sub(second.log1p());
    const has_none = this.concentration0.lt(1).bitwise_or(this.concentration1.lt(1));
    return log_mode.set_at(Number.NaN, has_none).exp();
  }

  override get variance(): Tensor {
    const second = moment(this.concentration1, this.concentration0, 2);
    return second.sub(this.mean.pow(2));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["concentration1", "concentration0"], batch_shape);
    return super._expand(batch_shape, this._begin_expand(Kumaraswamy, instance, fields));
  }

  protected override _entropy(): Tensor {
    const t1 = subtract(1, this.concentration1.reciprocal());
    const t0 = subtract(1, this.concentration0.reciprocal());
    const harmonic = this.concentration0.add(1).digamma().add(EULER_CONSTANT);
    return t0.add(t1.mul(harmonic)).sub(this.concentration1.log()).sub(this.concentration0.log());
  }
}
