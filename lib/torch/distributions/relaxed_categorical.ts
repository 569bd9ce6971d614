/** `torch.distributions.relaxed_categorical`: categorical distributions with gradients. */

import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type CategoryOptions, optional_tensor, validation } from "./arguments.js";
import { aten } from "./aten.js";
import { Categorical } from "./categorical.js";
import { real_vector } from "./constraints/combined.js";
import type { Constraint } from "./constraints/constraint.js";
import { simplex } from "./constraints/vectors.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { uniform } from "./helpers.js";
import { TransformedDistribution } from "./transformed_distribution.js";
import { ExpTransform } from "./transforms/elementwise.js";
import { broadcast_all, clamp_probs } from "./utils.js";

/** The parameters of {@link RelaxedOneHotCategorical}, by name. */
export interface RelaxedCategoricalOptions extends CategoryOptions {
  /** The temperature, above 0: the lower, the nearer samples are to one-hot vectors. */
  temperature: Tensor;
}

type RelaxedArguments = Arguments<
  [temperature: Tensor],
  [probs: Tensor | null, logits: Tensor | null, validate_args: boolean | null],
  RelaxedCategoricalOptions
>;

const reader = (name: string) =>
  signature<{
    temperature: Tensor;
    probs: Tensor | null;
    logits: Tensor | null;
    validate_args: boolean | null;
  }>(name, {
    temperature: kinds.tensor(),
    probs: optional_tensor(),
    logits: optional_tensor(),
    validate_args: validation(),
  });

const read_exp_relaxed = reader("ExpRelaxedCategorical");
const read_relaxed = reader("RelaxedOneHotCategorical");

/**
 * The distribution of the logarithms of {@link RelaxedOneHotCategorical}.
 *
 * Mirrors torch.distributions.relaxed_categorical.ExpRelaxedCategorical.
 */
export class ExpRelaxedCategorical extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: simplex,
    logits: real_vector,
  };
  static override readonly support: Constraint = real_vector;
  static override readonly has_rsample: boolean = true;

  /** The temperature. */
  declare readonly temperature: Tensor;
  declare protected readonly _categorical: Categorical;

  /**
   * Makes one of a temperature and `probs` or `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(...args: RelaxedArguments) {
    const { temperature, probs, logits, validate_args } = read_exp_relaxed(args);
    const _categorical = new Categorical(probs, logits);
    super(_categorical.batch_shape, _categorical.param_shape.slice(-1), validate_args, {
      parameters: { _categorical, temperature },
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

  /** The shape of the parameter. Mirrors ExpRelaxedCategorical.param_shape. */
  get param_shape(): Size {
    return this._categorical.param_shape;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = { _categorical: this._categorical.expand(batch_shape) };
    return this._finish_expand(ExpRelaxedCategorical, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const uniforms = clamp_probs(uniform(this._extended_shape(sample_shape), this.logits));
    const gumbels = uniforms.log().neg().log().neg();
    const scores = this.logits.add(gumbels).div(this.temperature);
    return scores.sub(scores.logsumexp(-1, true));
  }

  protected override _log_prob(given: Tensor): Tensor {
    this._validate_sample(given);
    const [count] = this._event_shape;
    const [logits, value] = broadcast_all(this.logits, given);
    const log_scale = aten
      .full_like(this.temperature, count)
      .lgamma()
      .sub(this.temperature.log().mul(-(count - 1)));
    const scores = logits.sub(value.mul(this.temperature));
    const score = scores.sub(scores.logsumexp(-1, true)).sum(-1);
    return score.add(log_scale);
  }
}

/**
 * The relaxed one-hot categorical distribution on the simplex: a categorical distribution whose samples
 * gradients flow through (the concrete, or Gumbel-softmax, distribution).
 *
 * Mirrors torch.distributions.RelaxedOneHotCategorical.
 */
export class RelaxedOneHotCategorical extends TransformedDistribution<ExpRelaxedCategorical> {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: simplex,
    logits: real_vector,
  };
  static override readonly support: Constraint = simplex;
  static override readonly has_rsample: boolean = true;

  /**
   * Makes one of a temperature and `probs` or `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(...args: RelaxedArguments) {
    const { temperature, probs, logits, validate_args } = read_relaxed(args);
    const base = new ExpRelaxedCategorical(temperature, probs, logits, validate_args);
    super(base, new ExpTransform(), validate_args);
  }

  /** The temperature. */
  get temperature(): Tensor {
    return this.base_dist.temperature;
  }

  /** The logarithms of the probabilities of the categories. */
  get logits(): Tensor {
    return this.base_dist.logits;
  }

  /** The probabilities of the categories. */
  get probs(): Tensor {
    return this.base_dist.probs;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return super._expand(batch_shape, this._begin_expand(RelaxedOneHotCategorical, instance, {}));
  }
}
