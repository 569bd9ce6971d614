import type { Arguments } from "../dispatch/signature.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { CategoryOptions } from "./arguments.js";
import { aten, nn, subtract } from "./aten.js";
import { Categorical } from "./categorical.js";
import { real_vector } from "./constraints/combined.js";
import type { Constraint } from "./constraints/constraint.js";
import { one_hot, simplex } from "./constraints/vectors.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { like } from "./helpers.js";
import { category_reader } from "./probabilities.js";

const read_one_hot_categorical = category_reader("OneHotCategorical");

/**
 * The categorical distribution whose samples are vectors of zeros with a 1 in the place of the
 * category.
 *
 * Mirrors torch.distributions.OneHotCategorical.
 */
export class OneHotCategorical extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: simplex,
    logits: real_vector,
  };
  static override readonly support: Constraint = one_hot;
  static override readonly has_enumerate_support: boolean = true;

  declare protected readonly _categorical: Categorical;

  /**
   * Makes one of weights `probs`, or of unnormalized log-probabilities `logits`.
   *
   * @throws RangeError if both are given, or none
   */
  constructor(
    ...args: Arguments<
      [],
      [probs: Tensor | null, logits: Tensor | null, validate_args: boolean | null],
      CategoryOptions
    >
  ) {
    const { probs, logits, validate_args } = read_one_hot_categorical(args);
    const _categorical = new Categorical(probs, logits);
    const event_shape = _categorical.param_shape.slice(-1);
    super(_categorical.batch_shape, event_shape, validate_args, { parameters: { _categorical } });
  }

  /** The probabilities of the categories, in the last dimension. */
  get probs(): Tensor {
    return this._categorical.probs;
  }

  /** Their logarithms. */
  get logits(): Tensor {
    return this._categorical.logits;
  }

  /** The shape of the parameter. Mirrors OneHotCategorical.param_shape. */
  get param_shape(): Size {
    return this._categorical.param_shape;
  }

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    return nn.one_hot(this.probs.argmax(-1), this.probs.size(-1)).to(this.probs);
  }

  override get variance(): Tensor {
    return this.probs.mul(subtract(1, this.probs));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const fields = { _categorical: this._categorical.expand(batch_shape) };
    return this._finish_expand(OneHotCategorical, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const { probs } = this;
    return nn.one_hot(this._categorical.sample(sample_shape), probs.size(-1)).to(probs);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    return this._categorical.log_prob(value.max(-1).indices);
  }

  protected override _entropy(): Tensor {
    return this._categorical.entropy();
  }

  protected override _enumerate_support(expand: boolean): Tensor {
    const [n] = this._event_shape;
    const values = aten
      .eye(n, like(this._categorical["_param"]))
      .view([n, ...this._batch_shape.map(() => 1), n]);
    return expand ? values.expand([n, ...this._batch_shape, n]) : values;
  }
}

/**
 * The same with `rsample`, whose gradient is that of the probabilities (the straight-through
 * estimator).
 *
 * Mirrors torch.distributions.OneHotCategoricalStraightThrough.
 */
export class OneHotCategoricalStraightThrough extends OneHotCategorical {
  static override readonly has_rsample: boolean = true;

  protected override _rsample(sample_shape: Shape): Tensor {
    const samples = this.sample(sample_shape);
    return samples.add(this.probs.sub(this.probs.detach()));
  }
}
