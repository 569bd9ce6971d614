import type { Arguments } from "../dispatch/signature.js";
import { tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, TwoConcentrationsOptions } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { type BoundsOptions, positive, unit_interval } from "./constraints/intervals.js";
import { Dirichlet } from "./dirichlet.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { two_concentrations_reader } from "./readers.js";
import { broadcast_all } from "./utils.js";

const read_beta = two_concentrations_reader("Beta");

/** Both concentrations, in a last dimension. */
function stacked(concentration1: NumberOrTensor, concentration0: NumberOrTensor): Tensor {
  if (!(concentration1 instanceof Tensor) && !(concentration0 instanceof Tensor)) {
    return tensor([concentration1, concentration0]);
  }
  return aten.stack(broadcast_all(concentration1, concentration0), -1);
}

/**
 * The beta distribution on [0, 1], of two concentrations.
 *
 * Mirrors torch.distributions.Beta.
 */
export class Beta extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = {
    concentration1: positive,
    concentration0: positive,
  };
  static override readonly support: Constraint & BoundsOptions = unit_interval;
  static override readonly has_rsample: boolean = true;

  declare protected readonly _dirichlet: Dirichlet;

  /** Makes a beta distribution. */
  constructor(
    ...args: Arguments<
      [concentration1: NumberOrTensor, concentration0: NumberOrTensor],
      [validate_args: boolean | null],
      TwoConcentrationsOptions
    >
  ) {
    const { concentration1, concentration0, validate_args } = read_beta(args);
    const _dirichlet = new Dirichlet(stacked(concentration1, concentration0), validate_args);
    super(_dirichlet.batch_shape, [], validate_args, { parameters: { _dirichlet } });
  }

  /** The first concentration: alpha. */
  get concentration1(): Tensor {
    return this._dirichlet.concentration.at("...", 0);
  }

  /** The second concentration: beta. */
  get concentration0(): Tensor {
    return this._dirichlet.concentration.at("...", 1);
  }

  override get mean(): Tensor {
    return this.concentration1.div(this.concentration1.add(this.concentration0));
  }

  override get mode(): Tensor {
    return this._dirichlet.mode.at("...", 0);
  }

  override get variance(): Tensor {
    const total = this.concentration1.add(this.concentration0);
    return this.concentration1.mul(this.concentration0).div(total.pow(2).mul(total.add(1)));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = { _dirichlet: this._dirichlet.expand(batch_shape) };
    return this._finish_expand(Beta, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    return this._dirichlet.rsample(sample_shape).select(-1, 0);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    return this._dirichlet.log_prob(aten.stack([value, subtract(1, value)], -1));
  }

  protected override _entropy(): Tensor {
    return this._dirichlet.entropy();
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.concentration1, this.concentration0];
  }

  protected override _log_normalizer(x: Tensor, y: Tensor): Tensor {
    return x.lgamma().add(y.lgamma()).sub(x.add(y).lgamma());
  }
}
