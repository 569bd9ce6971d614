/** Exponential families, whose entropy follows from their normalizer. */

import { grad } from "../autograd/gradients.js";
import type { Tensor } from "../tensor/index.js";
import { Distribution } from "./distribution.js";
import { not_implemented } from "./not_implemented.js";

/**
 * The base class of exponential families: distributions with densities
 * exp(⟨t(x), θ⟩ − F(θ) + k(x)), of natural parameters θ, sufficient statistic t, log normalizer F and
 * carrier measure k.
 *
 * A subclass that defines `_natural_params`, `_log_normalizer` and `_mean_carrier_measure` has its
 * entropy, and the divergence of two of its distributions, by the gradient of F (Bregman divergences).
 *
 * Mirrors torch.distributions.ExponentialFamily.
 */
export class ExponentialFamily extends Distribution {
  /** The natural parameters. */
  protected get _natural_params(): readonly Tensor[] {
    throw not_implemented(this, "_natural_params");
  }

  /** The log normalizer of natural parameters. */
  protected _log_normalizer(..._natural_params: readonly Tensor[]): Tensor {
    throw not_implemented(this, "_log_normalizer");
  }

  /** The expected value of the carrier measure. */
  protected get _mean_carrier_measure(): number {
    throw not_implemented(this, "_mean_carrier_measure");
  }

  protected override _entropy(): Tensor {
    const measure = 0 - this._mean_carrier_measure;
    const params = this._natural_params.map((param) => param.detach().requires_grad_());
    const normalizer = this._log_normalizer(...params);
    const gradients = grad(normalizer.sum(), params, { create_graph: true });
    let result = normalizer.add(measure);
    for (const [i, param] of params.entries()) {
      const product = param.mul(gradients[i] as Tensor);
      result = result.sub(product.reshape([...this._batch_shape, -1]).sum(-1));
    }
    return result;
  }
}
