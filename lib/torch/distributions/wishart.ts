import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { finfo } from "../finfo.js";
import { broadcast_shapes, einsum } from "../functional/index.js";
import { python_text } from "../python_format.js";
import { tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { warn } from "../warnings.js";
import { type NumberOrTensor, parameter, type ScatterOptions, shape } from "./arguments.js";
import { aten, linalg } from "./aten.js";
import { Chi2 } from "./chi2.js";
import type { Constraint } from "./constraints/constraint.js";
import { greater_than } from "./constraints/intervals.js";
import { lower_cholesky, positive_definite } from "./constraints/vectors.js";
import type { ArgumentConstraints } from "./distribution.js";
import { ExponentialFamily } from "./exp_family.js";
import { define_fields } from "./fields.js";
import { like } from "./helpers.js";
import { given_scatter, log_det, type Scatter, scale_tril_of, scatter_kinds } from "./matrices.js";
import { format } from "./text.js";
import { lazy_property } from "./utils.js";

/** The parameters of {@link Wishart}, by name: the degrees of freedom and one of the three matrices. */
export interface WishartOptions extends ScatterOptions {
  /** The degrees of freedom, above the number of rows less 1. */
  df: NumberOrTensor;
}

const read_wishart = signature<{ df: NumberOrTensor } & Scatter>("Wishart", {
  df: parameter(),
  ...scatter_kinds,
});

const read_rsample = signature<{ sample_shape: Shape; max_try_correction: number | null }>(
  "rsample",
  { sample_shape: shape(), max_try_correction: kinds.nullable(kinds.integer()) },
);

/** The derivative of the multivariate log-gamma function. */
function mvdigamma(x: Tensor, p: number): Tensor {
  const places = aten
    .arange(p, like(x))
    .div(2)
    .expand([...x.shape, -1]);
  return x.unsqueeze(-1).sub(places).digamma().sum(-1);
}

/** The χ² distributions of the squares of the diagonal (Bartlett's decomposition). */
function diagonal_of(df: Tensor, scale_tril: Tensor, p: number): Chi2 {
  const places = aten.arange(p, like(scale_tril)).expand([...df.shape, -1]);
  return new Chi2(df.unsqueeze(-1).sub(places));
}

/**
 * The Wishart distribution of positive definite matrices: of the covariance matrices of samples of a
 * multivariate normal distribution.
 *
 * Mirrors torch.distributions.Wishart.
 */
export class Wishart extends ExponentialFamily {
  static override readonly support: Constraint = positive_definite;
  static override readonly has_rsample: boolean = true;

  /** The degrees of freedom. */
  declare readonly df: Tensor;
  /** The covariance matrix. */
  declare readonly covariance_matrix: Tensor;
  /** The inverse of the covariance matrix. */
  declare readonly precision_matrix: Tensor;
  /** The lower Cholesky factor of the covariance matrix. */
  declare readonly scale_tril: Tensor;
  declare protected readonly _unbroadcasted_scale_tril: Tensor;
  declare protected readonly _dist_chi2: Chi2;

  static {
    lazy_property(Wishart, "scale_tril", (self: Wishart) =>
      self._unbroadcasted_scale_tril.expand(self._extended_shape()),
    );
    lazy_property(Wishart, "covariance_matrix", (self: Wishart) => {
      const L = self._unbroadcasted_scale_tril;
      return L.matmul(L.transpose(-2, -1)).expand(self._extended_shape());
    });
    lazy_property(Wishart, "precision_matrix", (self: Wishart) => {
      const L = self._unbroadcasted_scale_tril;
      const identity = aten.eye(self._rows(), like(L));
      return aten.cholesky_solve(identity, L).expand(self._extended_shape());
    });
  }

  /**
   * Makes a Wishart distribution of the degrees of freedom and one of the three matrices.
   *
   * @throws RangeError if none or several are given, or there are too few degrees of freedom
   */
  constructor(
    ...args: Arguments<
      [df: NumberOrTensor],
      [
        covariance_matrix: Tensor | null,
        precision_matrix: Tensor | null,
        scale_tril: Tensor | null,
        validate_args: boolean | null,
      ],
      WishartOptions
    >
  ) {
    const { df: given, validate_args, ...scatter } = read_wishart(args);
    const { covariance_matrix, precision_matrix, scale_tril } = scatter;
    const [name, matrix] = given_scatter({ covariance_matrix, precision_matrix, scale_tril });
    if (matrix.dim() < 2) {
      throw new RangeError(
        "scale_tril must be at least two-dimensional, with optional leading batch dimensions",
      );
    }
    const of_matrix = matrix.shape.slice(0, -2);
    const batch_shape =
      given instanceof Tensor ? broadcast_shapes(of_matrix, given.shape) : of_matrix;
    const df = given instanceof Tensor ? given.expand(batch_shape) : tensor(given, like(matrix));
    const event_shape = matrix.shape.slice(-2);
    const [, p] = event_shape;
    if (
      df
        .le(p - 1)
        .any()
        .item<boolean>()
    ) {
      throw new RangeError(
        `Value of df=${given instanceof Tensor ? format(given) : python_text(given)} expected to be greater than ndim - 1 = ${p - 1}.`,
      );
    }
    if (df.lt(p).any().item<boolean>()) {
      warn(
        "Low df values detected. Singular samples are highly likely to occur for ndim - 1 < df < ndim.",
      );
    }
    const parameters = { df, [name]: matrix.expand([...batch_shape, -1, -1]) };
    super(batch_shape, event_shape, validate_args, { parameters });
    const factor = scale_tril_of(name, matrix);
    define_fields(this, {
      _unbroadcasted_scale_tril: factor,
      _dist_chi2: diagonal_of(df.expand(batch_shape), factor, p),
    });
  }

  /** The number of rows of the matrices. */
  protected _rows(): number {
    return this._event_shape[1];
  }

  override get arg_constraints(): ArgumentConstraints {
    return {
      covariance_matrix: positive_definite,
      precision_matrix: positive_definite,
      scale_tril: lower_cholesky,
      df: greater_than(BigInt(this._rows() - 1)),
    };
  }

  override get mean(): Tensor {
    return this.df.view([...this._batch_shape, 1, 1]).mul(this.covariance_matrix);
  }

  override get mode(): Tensor {
    const factor = this.df.sub(this.covariance_matrix.size(-1)).sub(1);
    factor.set_at(Number.NaN, factor.le(0));
    return factor.view([...this._batch_shape, 1, 1]).mul(this.covariance_matrix);
  }

  override get variance(): Tensor {
    const V = this.covariance_matrix;
    const diagonal = V.diagonal(0, -2, -1);
    const products = einsum("...i,...j->...ij", diagonal, diagonal);
    return this.df.view([...this._batch_shape, 1, 1]).mul(V.pow(2).add(products));
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const matrix_shape = [...batch_shape, ...this._event_shape];
    const names = ["covariance_matrix", "scale_tril", "precision_matrix"];
    const df = this.df.expand(batch_shape);
    const factor = this._unbroadcasted_scale_tril.expand(matrix_shape);
    return this._finish_expand(Wishart, instance, batch_shape, {
      ...this._expand_fields(names, matrix_shape),
      df,
      _unbroadcasted_scale_tril: factor,
      _dist_chi2: diagonal_of(df, factor, this._rows()),
    });
  }

  protected _bartlett_sampling(sample_shape: Shape): Tensor {
    const p = this._rows();
    const roots = this._dist_chi2.rsample(sample_shape).sqrt();
    const noise = roots.clamp(finfo(roots.dtype).eps).diag_embed(0, -2, -1);
    const [i, j] = aten.tril_indices(p, p, -1) as unknown as [Tensor, Tensor];
    const count = (p * (p - 1)) / 2;
    const below = aten.randn([...sample_shape, ...this._batch_shape, count], like(noise));
    noise.set_at(below, "...", i, j);
    const factor = this._unbroadcasted_scale_tril.matmul(noise);
    return factor.matmul(factor.transpose(-2, -1));
  }

  /** For each sample, whether any matrix of the batch is marked. */
  protected _any_of_batch(marked: Tensor): Tensor {
    const dims = this._batch_shape.map((_, i) => -(i + 1));
    return dims.length === 0 ? marked : marked.amax(dims);
  }

  /**
   * Draws matrices, through which gradients flow to the parameters.
   *
   * @param max_try_correction how often singular matrices are drawn anew. Default: null, which is 10.
   */
  override rsample(
    ...args: Arguments<
      [],
      [sample_shape: Shape, max_try_correction: number | null],
      { sample_shape?: Shape; max_try_correction?: number | null }
    >
  ): Tensor {
    const { sample_shape, max_try_correction } = read_rsample(args);
    const sample = this._bartlett_sampling(sample_shape);
    // As in PyTorch, these are the samples that are not singular.
    const is_singular = this._any_of_batch(this.support.check(sample));
    if (!is_singular.any().item<boolean>()) return sample;
    warn("Singular sample detected.");
    for (let tries = 0; tries < (max_try_correction ?? 10); tries++) {
      const renewed = this._bartlett_sampling(is_singular.at(is_singular).shape);
      sample.set_at(renewed, is_singular);
      const still = this._any_of_batch(this.support.check(renewed).logical_not());
      is_singular.set_at(still, is_singular.clone());
      if (!is_singular.any().item<boolean>()) break;
    }
    return sample;
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const nu = this.df;
    const p = this._rows();
    const L = this._unbroadcasted_scale_tril;
    const first = nu.neg().mul(log_det(L).add((p * Math.LN2) / 2));
    const second = nu.div(2).mvlgamma(p);
    const third = nu.sub(p).sub(1).div(2).mul(linalg.slogdet(value).logabsdet);
    const trace = aten.cholesky_solve(value, L).diagonal(0, -2, -1).sum(-1);
    return first.sub(second).add(third).sub(trace.div(2));
  }

  protected override _entropy(): Tensor {
    const nu = this.df;
    const p = this._rows();
    const first = log_det(this._unbroadcasted_scale_tril)
      .add((p * Math.LN2) / 2)
      .mul(p + 1);
    const second = nu.div(2).mvlgamma(p);
    const third = nu
      .sub(p)
      .sub(1)
      .div(2)
      .mul(mvdigamma(nu.div(2), p));
    return first.add(second).sub(third).add(nu.mul(p).div(2));
  }

  protected override get _natural_params(): readonly Tensor[] {
    return [this.precision_matrix.neg().div(2), this.df.sub(this._rows()).sub(1).div(2)];
  }

  protected override _log_normalizer(x: Tensor, y: Tensor): Tensor {
    const p = this._rows();
    const half = (p + 1) / 2;
    const determinant = linalg
      .slogdet(x.mul(-2))
      .logabsdet.neg()
      .add(Math.LN2 * p);
    return y.add(half).mul(determinant).add(y.add(half).mvlgamma(p));
  }

  protected override get _mean_carrier_measure(): number {
    return 0;
  }
}
