import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type ValidationOptions, validation } from "./arguments.js";
import { aten } from "./aten.js";
import { Categorical } from "./categorical.js";
import { MixtureSameFamilyConstraint } from "./constraints/combined.js";
import { type Constraint, dependent_property } from "./constraints/constraint.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { size_text } from "./text.js";

/** The parameters of {@link MixtureSameFamily}, by name. */
export interface MixtureSameFamilyOptions extends ValidationOptions {
  /** The probabilities of the components. */
  mixture_distribution: Categorical;
  /** The components, along the rightmost batch dimension. */
  component_distribution: Distribution;
}

const read_mixture = signature<{
  mixture_distribution: Categorical;
  component_distribution: Distribution;
  validate_args: boolean | null;
}>("MixtureSameFamily", {
  mixture_distribution: kinds.instance(Categorical),
  component_distribution: kinds.instance(Distribution),
  validate_args: validation(),
});

/** Holds that there is a mixture for each batch of components, and a probability for each component. */
function check_shapes(mixture: Categorical, component: Distribution): void {
  const of_mixture = mixture.batch_shape;
  const of_component = component.batch_shape.slice(0, -1);
  for (let i = 1; i <= Math.min(of_mixture.length, of_component.length); i++) {
    const [a, b] = [of_mixture.at(-i), of_component.at(-i)];
    if (a === 1 || b === 1 || a === b) continue;
    throw new RangeError(
      `\`mixture_distribution.batch_shape\` (${size_text(of_mixture)}) is not compatible with ` +
        `\`component_distribution.batch_shape\`(${size_text(of_component)})`,
    );
  }
  const components = component.batch_shape.at(-1);
  const probabilities = mixture.logits.size(-1);
  if (components !== probabilities) {
    throw new RangeError(
      `\`mixture_distribution component\` (${probabilities}) does not equal ` +
        `\`component_distribution.batch_shape[-1]\` (${components ?? "none"})`,
    );
  }
}

/**
 * A mixture of distributions of one class: a Categorical draws which of the components is drawn from.
 *
 * ```ts
 * const gaussians = new MixtureSameFamily(
 *   new Categorical(torch.ones(5)),
 *   new Normal(torch.randn(5), torch.rand(5)),
 * );
 * ```
 *
 * Mirrors torch.distributions.MixtureSameFamily.
 */
export class MixtureSameFamily extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {};
  static override readonly support: Constraint = dependent_property();

  declare protected readonly _mixture_distribution: Categorical;
  declare protected readonly _component_distribution: Distribution;
  declare protected readonly _event_ndims: number;

  /**
   * Makes a mixture.
   *
   * @throws RangeError if the shapes do not fit
   */
  constructor(
    ...args: Arguments<
      [mixture_distribution: Categorical, component_distribution: Distribution],
      [validate_args: boolean | null],
      MixtureSameFamilyOptions
    >
  ) {
    const { mixture_distribution, component_distribution, validate_args } = read_mixture(args);
    check_shapes(mixture_distribution, component_distribution);
    const { batch_shape, event_shape } = component_distribution;
    super(batch_shape.slice(0, -1), event_shape, validate_args, {
      parameters: {
        _mixture_distribution: mixture_distribution,
        _component_distribution: component_distribution,
        _event_ndims: event_shape.length,
      },
    });
  }

  /** The probabilities of the components. */
  get mixture_distribution(): Categorical {
    return this._mixture_distribution;
  }

  /** The components, along the rightmost batch dimension. */
  get component_distribution(): Distribution {
    return this._component_distribution;
  }

  override get support(): Constraint {
    return new MixtureSameFamilyConstraint(this._component_distribution.support);
  }

  override get mean(): Tensor {
    const probs = this._pad_mixture_dimensions(this._mixture_distribution.probs);
    return probs.mul(this._component_distribution.mean).sum(-1 - this._event_ndims);
  }

  override get variance(): Tensor {
    const probs = this._pad_mixture_dimensions(this._mixture_distribution.probs);
    const dim = -1 - this._event_ndims;
    const mean_of_variance = probs.mul(this._component_distribution.variance).sum(dim);
    const distance = this._component_distribution.mean.sub(this._pad(this.mean));
    return mean_of_variance.add(probs.mul(distance.pow(2)).sum(dim));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const components = this._component_distribution.batch_shape.at(-1) as number;
    return this._finish_expand(MixtureSameFamily, instance, batch_shape, {
      _component_distribution: this._component_distribution.expand([...batch_shape, components]),
      _mixture_distribution: this._mixture_distribution.expand(batch_shape),
    });
  }

  protected override _cdf(value: Tensor): Tensor {
    const of_components = this._component_distribution.cdf(this._pad(value));
    return of_components.mul(this._mixture_distribution.probs).sum(-1);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const of_components = this._component_distribution.log_prob(this._pad(value));
    const of_mixture = aten.log_softmax(this._mixture_distribution.logits, -1);
    return of_components.add(of_mixture).logsumexp(-1);
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const dim = sample_shape.length + this._batch_shape.length;
    const chosen = this._mixture_distribution.sample(sample_shape);
    const samples = this._component_distribution.sample(sample_shape);
    const ones = Array.from({ length: this._event_ndims + 1 }, () => 1);
    const index = chosen
      .reshape([...chosen.shape, ...ones])
      .repeat([...chosen.shape.map(() => 1), 1, ...this._event_shape]);
    return samples.gather(dim, index).squeeze(dim);
  }

  /** A value for each component. */
  protected _pad(value: Tensor): Tensor {
    return value.unsqueeze(-1 - this._event_ndims);
  }

  /** Probabilities of the components, with the dimensions of the batch and of an event. */
  protected _pad_mixture_dimensions(probs: Tensor): Tensor {
    const own = this._mixture_distribution.batch_shape.length;
    const missing = own === 1 ? 0 : Math.max(0, this._batch_shape.length - own);
    const ones = (length: number) => Array.from({ length }, () => 1);
    const { shape } = probs;
    return probs.reshape([
      ...shape.slice(0, -1),
      ...ones(missing),
      ...shape.slice(-1),
      ...ones(this._event_ndims),
    ]);
  }

  override toString(): string {
    const { mixture_distribution, component_distribution } = this;
    return `MixtureSameFamily(\n  ${mixture_distribution},\n  ${component_distribution})`;
  }
}
