import { type Arguments, signature } from "../dispatch/signature.js";
import { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ValidationOptions, validation } from "./arguments.js";
import { positive } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { Gamma } from "./gamma.js";

/** The parameters of {@link Chi2}, by name. */
export interface Chi2Options extends ValidationOptions {
  /** The degrees of freedom, above 0. */
  df: NumberOrTensor;
}

const read_chi2 = signature<{ df: NumberOrTensor; validate_args: boolean | null }>("Chi2", {
  df: parameter(),
  validate_args: validation(),
});

/**
 * The χ² distribution: of the sum of the squares of `df` normal numbers. It is a gamma distribution.
 *
 * Mirrors torch.distributions.Chi2.
 */
export class Chi2 extends Gamma {
  static override readonly arg_constraints: ArgumentConstraints = { df: positive };

  /** Makes a χ² distribution. */
  constructor(
    ...args: Arguments<[df: NumberOrTensor], [validate_args: boolean | null], Chi2Options>
  ) {
    const { df, validate_args } = read_chi2(args);
    super(df instanceof Tensor ? df.mul(0.5) : 0.5 * df, 0.5, validate_args);
  }

  /** The degrees of freedom. */
  get df(): Tensor {
    return this.concentration.mul(2);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(Chi2, instance, {}));
  }
}
