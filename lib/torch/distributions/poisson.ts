import type { Arguments } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, RateOptions } from "./arguments.js";
import { aten } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { nonnegative, nonnegative_integer } from "./constraints/intervals.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { broadcast } from "./helpers.js";
import { rate_reader } from "./readers.js";
import { broadcast_all } from "./utils.js";

const read_poisson = rate_reader("Poisson");

/**
 * The Poisson distribution: the number of events of a rate.
 *
 * Mirrors torch.distributions.Poisson.
 */
export class Poisson extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = { rate: nonnegative };
  static override readonly support: Constraint = nonnegative_integer;

  /** The rate: the mean number of events. */
  declare readonly rate: Tensor;

  /** Makes a Poisson distribution. */
  constructor(
    ...args: Arguments<[rate: NumberOrTensor], [validate_args: boolean | null], RateOptions>
  ) {
    const { rate, validate_args } = read_poisson(args);
    const parameters = broadcast({ rate });
    super(parameters.rate.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.rate;
  }

  override get mode(): Tensor {
    return this.rate.floor();
  }

  override get variance(): Tensor {
    return this.rate;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["rate"], batch_shape);
    return this._finish_expand(Poisson, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    return aten.poisson(this.rate.expand(this._extended_shape(sample_shape)));
  }

  protected override _log_prob(given: Tensor): Tensor {
    this._validate_sample(given);
    const [rate, value] = broadcast_all(this.rate, given);
    return value.xlogy(rate).sub(rate).sub(value.add(1).lgamma());
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.rate.log()];
  }

  protected override _log_normalizer(x: Tensor): Tensor {
    return x.exp();
  }
}
