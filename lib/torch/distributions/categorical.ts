import type { Arguments } from "../dispatch/signature.js";
import { int64 } from "../dtype.js";
import { finfo } from "../finfo.js";
import { broadcast_tensors } from "../functional/index.js";
import type { Size } from "../sequences.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { CategoryOptions } from "./arguments.js";
import { aten } from "./aten.js";
import { real_vector } from "./constraints/combined.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { integer_interval } from "./constraints/intervals.js";
import { simplex } from "./constraints/vectors.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { count_of, enumerated, like } from "./helpers.js";
import { category_reader, given, given_of, lazy_probabilities } from "./probabilities.js";

const read_categorical = category_reader("Categorical");

/**
 * The categorical distribution: a number from 0 to K − 1 with the probabilities of a vector of K.
 *
 * ```ts
 * const policy = new Categorical({ logits: model(state) });
 * const action = policy.sample();
 * const loss = policy.log_prob(action).mul(reward).neg();
 * ```
 *
 * Mirrors torch.distributions.Categorical.
 */
export class Categorical extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    probs: simplex,
    logits: real_vector,
  };
  static override readonly support: Constraint = dependent_property({
    is_discrete: true,
    event_dim: 0,
  });
  static override readonly has_enumerate_support: boolean = true;

  /** The probabilities of the categories, in the last dimension. */
  declare readonly probs: Tensor;
  /** Their logarithms. */
  declare readonly logits: Tensor;
  /** The number of categories. */
  declare protected readonly _num_events: number;

  static {
    lazy_probabilities(Categorical, false);
  }

  /**
   * Makes a categorical distribution of weights `probs`, or of unnormalized log-probabilities
   * `logits`.
   *
   * @throws RangeError if both are given, or none, or one without a dimension
   */
  constructor(
    ...args: Arguments<
      [],
      [probs: Tensor | null, logits: Tensor | null, validate_args: boolean | null],
      CategoryOptions
    >
  ) {
    const { probs, logits, validate_args } = read_categorical(args);
    const [name, weights] = Object.entries(given(probs, logits))[0] as [string, Tensor];
    if (weights.dim() < 1) {
      throw new RangeError(`\`${name}\` parameter must be at least one-dimensional.`);
    }
    const normalized =
      name === "probs"
        ? weights.div(weights.sum(-1, true))
        : weights.sub(weights.logsumexp(-1, true));
    const { shape } = normalized;
    super(shape.slice(0, -1), [], validate_args, {
      parameters: { [name]: normalized, _num_events: shape.at(-1) },
    });
  }

  protected get _param(): Tensor {
    return given_of(this);
  }

  override get support(): Constraint {
    return integer_interval(0, this._num_events - 1);
  }

  /** The shape of the parameter. Mirrors Categorical.param_shape. */
  get param_shape(): Size {
    return this._param.shape;
  }

  override get mean(): Tensor {
    return aten.full(this._extended_shape(), Number.NaN, like(this.probs));
  }

  override get mode(): Tensor {
    return this.probs.argmax(-1);
  }

  override get variance(): Tensor {
    return aten.full(this._extended_shape(), Number.NaN, like(this.probs));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const shape = [...batch_shape, this._num_events];
    const fields = this._expand_fields(["probs", "logits"], shape);
    return this._finish_expand(Categorical, instance, batch_shape, fields);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const rows = this.probs.reshape(-1, this._num_events);
    const samples = aten.multinomial(rows, count_of(sample_shape), true).T;
    return samples.reshape(this._extended_shape(sample_shape));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const [index, log_pmf] = broadcast_tensors(value.long().unsqueeze(-1), this.logits);
    return log_pmf.gather(-1, index.at("...", ":1")).squeeze(-1);
  }

  protected override _entropy(): Tensor {
    const logits = this.logits.clamp(finfo(this.logits.dtype).min);
    return logits.mul(this.probs).neg().sum(-1);
  }

  protected override _enumerate_support(expand: boolean): Tensor {
    const options = { dtype: int64, device: this._param.device };
    return enumerated(aten.arange(this._num_events, options), this._batch_shape, expand);
  }
}
