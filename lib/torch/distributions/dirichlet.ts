import type { FunctionCtx } from "../autograd/context.js";
import { AutogradFunction, once_differentiable } from "../autograd/function.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type ValidationOptions, validation } from "./arguments.js";
import { aten, nn, subtract } from "./aten.js";
import { independent } from "./constraints/combined.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive } from "./constraints/intervals.js";
import { simplex } from "./constraints/vectors.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";

/** Draws from Dirichlet distributions, with a gradient. */
class DirichletSample extends AutogradFunction {
  static forward(ctx: FunctionCtx, concentration: Tensor): Tensor {
    const x = aten["_sample_dirichlet"](concentration);
    ctx.save_for_backward(x, concentration);
    return x;
  }

  static backward = once_differentiable((ctx: FunctionCtx, grad: Tensor): Tensor => {
    const [x, concentration] = ctx.saved_tensors as [Tensor, Tensor];
    const total = concentration.sum(-1, true).expand_as(concentration);
    const of_x = aten["_dirichlet_grad"](x, concentration, total);
    return of_x.mul(grad.sub(x.mul(grad).sum(-1, true)));
  });
}

/** The parameters of {@link Dirichlet}, by name. */
export interface DirichletOptions extends ValidationOptions {
  /** The concentration of each part, above 0, in the last dimension: alpha. */
  concentration: Tensor;
}

const read_dirichlet = signature<{ concentration: Tensor; validate_args: boolean | null }>(
  "Dirichlet",
  { concentration: kinds.tensor(), validate_args: validation() },
);

/**
 * The Dirichlet distribution, of vectors whose parts sum to 1, by a vector of concentrations.
 *
 * Mirrors torch.distributions.Dirichlet.
 */
export class Dirichlet extends ExponentialFamily {
  static override readonly arg_constraints: ArgumentConstraints = {
    concentration: independent(positive, 1),
  };
  static override readonly support: Constraint = simplex;
  static override readonly has_rsample: boolean = true;

  /** The concentration of each part. */
  declare readonly concentration: Tensor;

  /**
   * Makes a Dirichlet distribution.
   *
   * @throws RangeError if the concentration has no dimension
   */
  constructor(
    ...args: Arguments<[concentration: Tensor], [validate_args: boolean | null], DirichletOptions>
  ) {
    const { concentration, validate_args } = read_dirichlet(args);
    if (concentration.dim() < 1) {
      throw new RangeError("`concentration` parameter must be at least one-dimensional.");
    }
    const { shape } = concentration;
    super(shape.slice(0, -1), shape.slice(-1), validate_args, { parameters: { concentration } });
  }

  override get mean(): Tensor {
    return this.concentration.div(this.concentration.sum(-1, true));
  }

  override get mode(): Tensor {
    const less_one = this.concentration.sub(1).clamp(0);
    const mode = less_one.div(less_one.sum(-1, true));
    const mask = this.concentration.lt(1).all(-1);
    const corners = nn.one_hot(mode.at(mask).argmax(-1), less_one.size(-1)).to(mode);
    return mode.set_at(corners, mask);
  }

  override get variance(): Tensor {
    const sum = this.concentration.sum(-1, true);
    return this.concentration.mul(sum.sub(this.concentration)).div(sum.pow(2).mul(sum.add(1)));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const shape = [...batch_shape, ...this._event_shape];
    const fields = this._expand_fields(["concentration"], shape);
    return this._finish_expand(Dirichlet, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const concentration = this.concentration.expand(this._extended_shape(sample_shape));
    return DirichletSample.apply(concentration);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    return aten
      .xlogy(this.concentration.sub(1), value)
      .sum(-1)
      .add(this.concentration.sum(-1).lgamma())
      .sub(this.concentration.lgamma().sum(-1));
  }

  protected override _entropy(): Tensor {
    const k = this.concentration.size(-1);
    const sum = this.concentration.sum(-1);
    return this.concentration
      .lgamma()
      .sum(-1)
      .sub(sum.lgamma())
      .sub(subtract(k, sum).mul(sum.digamma()))
      .sub(this.concentration.sub(1).mul(this.concentration.digamma()).sum(-1));
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.concentration];
  }

  protected override _log_normalizer(x: Tensor): Tensor {
    return x.lgamma().sum(-1).sub(x.sum(-1).lgamma());
  }
}
