import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { int64 } from "../dtype.js";
import { contiguous_format } from "../layout.js";
import type { Size } from "../sequences.js";
import { tensor } from "../tensor/creation.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type CategoryOptions, optional_tensor, validation } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import { Binomial } from "./binomial.js";
import { Categorical } from "./categorical.js";
import { real_vector } from "./constraints/combined.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { multinomial, simplex } from "./constraints/vectors.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { broadcast_all } from "./utils.js";

/** The parameters of {@link Multinomial}, by name. */
export interface MultinomialOptions extends CategoryOptions {
  /** The number of trials. Default: 1. */
  total_count?: number;
}

const read_multinomial = signature<{
  total_count: number;
  probs: Tensor | null;
  logits: Tensor | null;
  validate_args: boolean | null;
}>("Multinomial", {
  total_count: kinds.integer(1),
  probs: optional_tensor(),
  logits: optional_tensor(),
  validate_args: validation(),
});

/**
 * The multinomial distribution: how often each of K categories comes in `total_count` trials.
 *
 * Mirrors torch.distributions.Multinomial.
 */
export class Multinomial extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: simplex,
    logits: real_vector,
  };
  static override readonly support: Constraint = dependent_property({
    is_discrete: true,
    event_dim: 1,
  });

  /** The number of trials. */
  declare readonly total_count: number;
  declare protected readonly _categorical: Categorical;
  declare protected readonly _binomial: Binomial;

  /**
   * Makes a multinomial distribution of `probs` or of `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(
    ...args: Arguments<
      [],
      [
        total_count: number,
        probs: Tensor | null,
        logits: Tensor | null,
        validate_args: boolean | null,
      ],
      MultinomialOptions
    >
  ) {
    const { total_count, probs, logits, validate_args } = read_multinomial(args);
    const _categorical = new Categorical(probs, logits);
    const _binomial = new Binomial(total_count, _categorical.probs);
    super(_categorical.batch_shape, _categorical.param_shape.slice(-1), validate_args, {
      parameters: { total_count, _categorical, _binomial },
    });
  }

  /** The probabilities of the categories. */
  get probs(): Tensor {
    return this._categorical.probs;
  }

  /** Their logarithms. */
  get logits(): Tensor {
    return this._categorical.logits;
  }

  override get support(): Constraint {
    return multinomial(this.total_count);
  }

  /** The shape of the parameter. Mirrors Multinomial.param_shape. */
  get param_shape(): Size {
    return this._categorical.param_shape;
  }

  override get mean(): Tensor {
    return this.probs.mul(this.total_count);
  }

  override get variance(): Tensor {
    return this.probs.mul(this.total_count).mul(subtract(1, this.probs));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = { _categorical: this._categorical.expand(batch_shape) };
    return this._finish_expand(Multinomial, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const samples = this._categorical.sample([this.total_count, ...sample_shape]);
    const shifted = samples.permute([...samples.shape.keys()].slice(1).concat(0));
    const counts = samples.new_zeros(this._extended_shape(sample_shape));
    counts.scatter_add_(-1, shifted, aten.ones_like(shifted));
    return counts.type_as(this.probs);
  }

  protected override _entropy(): Tensor {
    const n = tensor(this.total_count, { dtype: int64 });
    const term1 = n.mul(this._categorical.entropy()).sub(n.add(1).lgamma());
    const support = this._binomial.enumerate_support(false).at("1:");
    const probs = this._binomial.log_prob(support).exp();
    const weights = support.add(1).lgamma();
    return term1.add(probs.mul(weights).sum([0, -1]));
  }

  protected override _log_prob(given: Tensor): Tensor {
    this._validate_sample(given);
    const [shared, value] = broadcast_all(this.logits, given);
    const logits = shared.clone({ memory_format: contiguous_format });
    const log_factorial_n = value.sum(-1).add(1).lgamma();
    const log_factorial_xs = value.add(1).lgamma().sum(-1);
    logits.set_at(0, value.eq(0).bitwise_and(logits.eq(Number.NEGATIVE_INFINITY)));
    const log_powers = logits.mul(value).sum(-1);
    return log_factorial_n.sub(log_factorial_xs).add(log_powers);
  }
}
