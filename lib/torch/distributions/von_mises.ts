import { type Arguments, signature } from "../dispatch/signature.js";
import { bool, float64 } from "../dtype.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ValidationOptions, validation } from "./arguments.js";
import { aten, divide, subtract } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast, like, uniform } from "./helpers.js";
import { lazy_property } from "./utils.js";

/** A polynomial, the coefficient of the lowest power first. */
const polynomial = (y: Tensor, [lowest = 0, ...rest]: readonly number[]): Tensor | number => {
  if (rest.length === 0) return lowest;
  const higher = polynomial(y, rest);
  return y.mul(higher).add(lowest);
};

/** Coefficients of the modified Bessel functions of orders 0 and 1, for arguments up to 3.75 and above. */
const SMALL = [
  [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813],
  [0.5, 0.87890594, 0.51498869, 0.15084934, 0.02658733, 0.00301532, 0.00032411],
] as const;
const LARGE = [
  [
    0.39894228, 0.01328592, 0.00225319, -0.00157565, 0.00916281, -0.02057706, 0.02635537,
    -0.01647633, 0.00392377,
  ],
  [
    0.39894228, -0.03988024, -0.00362018, 0.00163801, -0.01031555, 0.02282967, -0.02895312,
    0.01787654, -0.00420059,
  ],
] as const;

/** The logarithm of the modified Bessel function of the first kind. */
function log_bessel(x: Tensor, order: 0 | 1): Tensor {
  const ratio = x.div(3.75);
  let small = polynomial(ratio.mul(ratio), SMALL[order]) as Tensor;
  if (order === 1) small = x.abs().mul(small);
  small = small.log();
  const inverse = divide(3.75, x);
  const large = x.sub(x.log().mul(0.5)).add((polynomial(inverse, LARGE[order]) as Tensor).log());
  return aten.where(x.lt(3.75), small, large);
}

/**
 * The most rounds of draws. Each accepts more than half of what is left, so that more of them are only
 * needed if an angle cannot be accepted at all.
 */
const MOST_ROUNDS = 1000;

/**
 * Draws angles until each is accepted.
 *
 * @throws RangeError if parameters that were not checked let none be accepted
 */
function rejection_sample(
  loc: Tensor,
  concentration: Tensor,
  proposal_r: Tensor,
  shape: Shape,
): Tensor {
  let x = aten.empty(shape, like(loc));
  let done = aten.zeros(shape, { dtype: bool, device: loc.device });
  for (let round = 0; !done.all().item<boolean>(); round++) {
    if (round === MOST_ROUNDS) {
      throw new RangeError("VonMises draws nothing: its loc or its concentration is not valid");
    }
    const [u1, u2, u3] = uniform([3, ...shape], loc).unbind() as [Tensor, Tensor, Tensor];
    const z = u1.mul(Math.PI).cos();
    const f = proposal_r.mul(z).add(1).div(proposal_r.add(z));
    const c = concentration.mul(proposal_r.sub(f));
    const is_below = c.mul(subtract(2, c)).sub(u2).gt(0);
    const accept = is_below.bitwise_or(c.div(u2).log().add(1).sub(c).ge(0));
    if (!accept.any().item<boolean>()) continue;
    x = aten.where(accept, u3.sub(0.5).sign().mul(f.acos()), x);
    done = done.bitwise_or(accept);
  }
  return x
    .add(Math.PI)
    .add(loc)
    .remainder(2 * Math.PI)
    .sub(Math.PI);
}

/** The parameters of {@link VonMises}, by name. */
export interface VonMisesOptions extends ValidationOptions {
  /** The mean angle, in radians. */
  loc: NumberOrTensor;
  /** The concentration, above 0. */
  concentration: NumberOrTensor;
}

const read_von_mises = signature<{
  loc: NumberOrTensor;
  concentration: NumberOrTensor;
  validate_args: boolean | null;
}>("VonMises", { loc: parameter(), concentration: parameter(), validate_args: validation() });

/**
 * The von Mises distribution of angles in [−π, π), around a mean angle.
 *
 * Mirrors torch.distributions.VonMises.
 */
export class VonMises extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    loc: real,
    concentration: positive,
  };
  static override readonly support: Constraint = real;

  /** The mean angle. */
  declare readonly loc: Tensor;
  /** The concentration. */
  declare readonly concentration: Tensor;
  declare protected readonly _loc: Tensor;
  declare protected readonly _concentration: Tensor;
  declare protected readonly _proposal_r: Tensor;

  static {
    lazy_property(VonMises, "variance", ({ concentration }: VonMises) => {
      const of_one = log_bessel(concentration, 1);
      return subtract(1, of_one.sub(log_bessel(concentration, 0)).exp());
    });
    // In float64 whatever the dtype: the rejection sampler would not end in a smaller one.
    lazy_property(VonMises, "_loc", ({ loc }: VonMises) => loc.to(float64));
    lazy_property(VonMises, "_concentration", ({ concentration }: VonMises) =>
      concentration.to(float64),
    );
    lazy_property(VonMises, "_proposal_r", ({ _concentration: kappa }: VonMises) => {
      const tau = kappa.pow(2).mul(4).add(1).sqrt().add(1);
      const rho = tau.sub(tau.mul(2).sqrt()).div(kappa.mul(2));
      const proposal = rho.pow(2).add(1).div(rho.mul(2));
      const taylor = divide(1, kappa).add(kappa);
      return aten.where(kappa.lt(1e-5), taylor, proposal);
    });
  }

  /** Makes a von Mises distribution. */
  constructor(
    ...args: Arguments<
      [loc: NumberOrTensor, concentration: NumberOrTensor],
      [validate_args: boolean | null],
      VonMisesOptions
    >
  ) {
    const { loc, concentration, validate_args } = read_von_mises(args);
    const parameters = broadcast({ loc, concentration });
    super(parameters.loc.shape, [], validate_args, { parameters });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["loc", "concentration"], batch_shape);
    return this._finish_expand(VonMises, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    const { _loc, _concentration, _proposal_r } = this;
    return rejection_sample(_loc, _concentration, _proposal_r, shape).to(this.loc.dtype);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    return this.concentration
      .mul(value.sub(this.loc).cos())
      .sub(Math.log(2 * Math.PI))
      .sub(log_bessel(this.concentration, 0));
  }
}
