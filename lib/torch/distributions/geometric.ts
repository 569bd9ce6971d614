import type { Arguments } from "../dispatch/signature.js";
import { finfo } from "../finfo.js";
import { contiguous_format } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor, ProbabilityOptions } from "./arguments.js";
import { aten, cross_entropy, divide } from "./aten.js";
import type { Constraint } from "./constraints/constraint.js";
import { nonnegative_integer, real, unit_interval } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution, is_all_true } from "./distribution.js";
import { broadcast } from "./helpers.js";
import { given, lazy_probabilities, probability_reader } from "./probabilities.js";
import { shape_text } from "./text.js";
import { broadcast_all } from "./utils.js";

const read_geometric = probability_reader("Geometric");

/**
 * The geometric distribution: the number of failures before the first success, which has a probability
 * `probs` in each trial.
 *
 * Mirrors torch.distributions.Geometric.
 */
export class Geometric extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: unit_interval,
    logits: real,
  };
  static override readonly support: Constraint = nonnegative_integer;

  /** The probability of a success. */
  declare readonly probs: Tensor;
  /** The log-odds of a success. */
  declare readonly logits: Tensor;

  static {
    lazy_probabilities(Geometric, true);
  }

  /**
   * Makes a geometric distribution of `probs` or of `logits`.
   *
   * @throws RangeError if both are given, or none, or a probability is not above 0
   */
  constructor(
    ...args: Arguments<
      [],
      [probs: NumberOrTensor | null, logits: NumberOrTensor | null, validate_args: boolean | null],
      ProbabilityOptions
    >
  ) {
    const { probs, logits, validate_args } = read_geometric(args);
    const parameters = broadcast(given(probs, logits));
    super(Object.values(parameters)[0]?.shape ?? [], [], validate_args, { parameters });
    if (!this._validate_args || probs === null) return;
    const valid = this.probs.gt(0);
    if (is_all_true(valid)) return;
    throw new RangeError(
      `Expected parameter probs (${shape_text(this.probs)}) of distribution ${this} to be positive ` +
        `but found invalid values:\n${this.probs.detach().at(valid.logical_not())}`,
    );
  }

  override get mean(): Tensor {
    return divide(1, this.probs).sub(1);
  }

  override get mode(): Tensor {
    return aten.zeros_like(this.probs);
  }

  override get variance(): Tensor {
    return divide(1, this.probs).sub(1).div(this.probs);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = this._expand_fields(["probs", "logits"], batch_shape);
    return this._finish_expand(Geometric, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const { tiny } = finfo(this.probs.dtype);
    const u = this.probs.new_empty(this._extended_shape(sample_shape)).uniform_(tiny, 1);
    return u.log().div(this.probs.neg().log1p()).floor();
  }

  protected override _log_prob(given_value: Tensor): Tensor {
    this._validate_sample(given_value);
    const [value, shared] = broadcast_all(given_value, this.probs);
    const probs = shared.clone({ memory_format: contiguous_format });
    probs.set_at(0, probs.eq(1).bitwise_and(value.eq(0)));
    return value.mul(probs.neg().log1p()).add(this.probs.log());
  }

  protected override _entropy(): Tensor {
    return cross_entropy(this.logits, this.probs).div(this.probs);
  }
}
