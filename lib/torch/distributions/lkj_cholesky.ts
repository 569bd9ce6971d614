import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { finfo } from "../finfo.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type NumberOrTensor, parameter, type ValidationOptions, validation } from "./arguments.js";
import { aten, subtract } from "./aten.js";
import { Beta } from "./beta.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive } from "./constraints/intervals.js";
import { corr_cholesky } from "./constraints/vectors.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { like } from "./helpers.js";
import { broadcast_all } from "./utils.js";

/** The parameters of {@link LKJCholesky}, by name. */
export interface LKJCholeskyOptions extends ValidationOptions {
  /** The number of rows of the matrices, at least 2. */
  dim: number;
  /** The concentration, above 0: 1 is uniform, larger ones prefer small correlations. Default: 1. */
  concentration?: NumberOrTensor;
}

const read_lkj_cholesky = signature<{
  dim: number;
  concentration: NumberOrTensor;
  validate_args: boolean | null;
}>("LKJCholesky", {
  dim: kinds.integer(),
  concentration: parameter(1),
  validate_args: validation(),
});

/** The beta distribution of the length of each row below the diagonal (the onion method). */
function onion(dim: number, concentration: Tensor): Beta {
  const marginal = concentration.add(0.5 * (dim - 2));
  const places = aten.arange(dim - 1, like(concentration));
  const offset = aten.cat([places.new_zeros([1]), places]);
  return new Beta(offset.add(0.5), marginal.unsqueeze(-1).sub(offset.mul(0.5)));
}

/**
 * The LKJ distribution of lower Cholesky factors of correlation matrices.
 *
 * Mirrors torch.distributions.LKJCholesky.
 */
export class LKJCholesky extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = { concentration: positive };
  static override readonly support: Constraint = corr_cholesky;

  /** The number of rows of the matrices. */
  declare readonly dim: number;
  /** The concentration. */
  declare readonly concentration: Tensor;
  declare protected readonly _beta: Beta;

  /**
   * Makes an LKJ distribution.
   *
   * @throws RangeError if `dim` is below 2
   */
  constructor(
    ...args: Arguments<
      [dim: number],
      [concentration: NumberOrTensor, validate_args: boolean | null],
      LKJCholeskyOptions
    >
  ) {
    const { dim, concentration: given, validate_args } = read_lkj_cholesky(args);
    if (dim < 2) {
      throw new RangeError(
        `Expected dim to be an integer greater than or equal to 2. Found dim=${dim}.`,
      );
    }
    const [concentration] = broadcast_all(given);
    const _beta = onion(dim, concentration);
    super(concentration.shape, [dim, dim], validate_args, {
      parameters: { dim, concentration, _beta },
    });
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    return this._finish_expand(LKJCholesky, instance, batch_shape, {
      ...this._expand_fields(["concentration"], batch_shape),
      _beta: this._beta.expand([...batch_shape, this.dim]),
    });
  }

  protected override _sample(sample_shape: Shape): Tensor {
    const y = this._beta.sample(sample_shape).unsqueeze(-1);
    const normal = aten.randn(this._extended_shape(sample_shape), like(y)).tril(-1);
    const on_sphere = normal.div(normal.norm({ dim: -1, keepdim: true }));
    // The first row is 0 / 0.
    on_sphere.at("...", 0, ":").fill_(0);
    const w = y.sqrt().mul(on_sphere);
    const rest = subtract(1, w.pow(2).sum(-1)).clamp(finfo(w.dtype).tiny);
    return w.add(aten.diag_embed(rest.sqrt()));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const diagonal = value.diagonal(0, -1, -2).at("...", "1:");
    const places = aten.arange(2, this.dim + 1, { device: this.concentration.device });
    const order = this.concentration.sub(1).unsqueeze(-1).mul(2).add(this.dim).sub(places);
    const unnormalized = order.mul(diagonal.log()).sum(-1);
    const less_one = this.dim - 1;
    const alpha = this.concentration.add(0.5 * less_one);
    const denominator = alpha.lgamma().mul(less_one);
    const numerator = alpha.sub(0.5).mvlgamma(less_one);
    const constant = 0.5 * less_one * Math.log(Math.PI);
    return unnormalized.sub(numerator.add(constant).sub(denominator));
  }
}
