import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { broadcast_tensors } from "../functional/index.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import { type ValidationOptions, validation } from "./arguments.js";
import { aten, linalg } from "./aten.js";
import { independent, real_vector } from "./constraints/combined.js";
import type { Constraint } from "./constraints/constraint.js";
import { positive, real } from "./constraints/intervals.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { same_shape, standard_normal } from "./helpers.js";
import { batch_mahalanobis, batch_mv, log_det } from "./matrices.js";
import { size_text } from "./text.js";
import { lazy_property } from "./utils.js";

/** The Cholesky factor of I + Wᵀ·D⁻¹·W. */
function capacitance_tril(W: Tensor, D: Tensor): Tensor {
  const m = W.size(-1);
  const K = W.mT.div(D.unsqueeze(-2)).matmul(W).contiguous();
  K.view([-1, m * m])
    .at(":", `::${m + 1}`)
    .add_(1);
  return linalg.cholesky(K);
}

/** The logarithm of the determinant of W·Wᵀ + D. */
export const lowrank_log_det = (D: Tensor, capacitance: Tensor): Tensor =>
  log_det(capacitance).mul(2).add(D.log().sum(-1));

/** The squared Mahalanobis distance for the covariance matrix W·Wᵀ + D. */
export function lowrank_mahalanobis(W: Tensor, D: Tensor, x: Tensor, capacitance: Tensor): Tensor {
  const weighted = batch_mv(W.mT.div(D.unsqueeze(-2)), x);
  const term1 = x.pow(2).div(D).sum(-1);
  return term1.sub(batch_mahalanobis(capacitance, weighted));
}

/** The parameters of {@link LowRankMultivariateNormal}, by name. */
export interface LowRankMultivariateNormalOptions extends ValidationOptions {
  /** The mean: a vector of n numbers, or a batch of them. */
  loc: Tensor;
  /** The factor W of the covariance matrix W·Wᵀ + D: n × m. */
  cov_factor: Tensor;
  /** The diagonal D, above 0: n numbers. */
  cov_diag: Tensor;
}

const read_lowrank = signature<{
  loc: Tensor;
  cov_factor: Tensor;
  cov_diag: Tensor;
  validate_args: boolean | null;
}>("LowRankMultivariateNormal", {
  loc: kinds.tensor(),
  cov_factor: kinds.tensor(),
  cov_diag: kinds.tensor(),
  validate_args: validation(),
});

function check_shapes(of_loc: Shape, of_factor: Shape, of_diag: Shape): void {
  if (of_loc.length < 1) throw new RangeError("loc must be at least one-dimensional.");
  const event_shape = of_loc.slice(-1);
  if (of_factor.length < 2) {
    throw new RangeError(
      "cov_factor must be at least two-dimensional, with optional leading batch dimensions",
    );
  }
  if (!same_shape(of_factor.slice(-2, -1), event_shape)) {
    throw new RangeError(`cov_factor must be a batch of matrices with shape ${event_shape[0]} x m`);
  }
  if (!same_shape(of_diag.slice(-1), event_shape)) {
    throw new RangeError(
      `cov_diag must be a batch of vectors with shape ${size_text(event_shape)}`,
    );
  }
}

/**
 * The multivariate normal distribution of a covariance matrix of low rank, W·Wᵀ + D, which is quick for
 * many dimensions.
 *
 * Mirrors torch.distributions.LowRankMultivariateNormal.
 */
export class LowRankMultivariateNormal extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    loc: real_vector,
    cov_factor: independent(real, 2),
    cov_diag: independent(positive, 1),
  };
  static override readonly support: Constraint = real_vector;
  static override readonly has_rsample: boolean = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The factor W of the covariance matrix. */
  declare readonly cov_factor: Tensor;
  /** The diagonal D of the covariance matrix. */
  declare readonly cov_diag: Tensor;
  /** The lower Cholesky factor of the covariance matrix. */
  declare readonly scale_tril: Tensor;
  /** The covariance matrix. */
  declare readonly covariance_matrix: Tensor;
  /** The inverse of the covariance matrix. */
  declare readonly precision_matrix: Tensor;
  declare protected readonly _unbroadcasted_cov_factor: Tensor;
  declare protected readonly _unbroadcasted_cov_diag: Tensor;
  declare protected readonly _capacitance_tril: Tensor;

  static {
    type Self = LowRankMultivariateNormal;
    lazy_property(LowRankMultivariateNormal, "variance", (self: Self) => {
      const squares = self._unbroadcasted_cov_factor.pow(2).sum(-1);
      return squares.add(self._unbroadcasted_cov_diag).expand(self._extended_shape());
    });
    lazy_property(LowRankMultivariateNormal, "scale_tril", (self: Self) => {
      const [n] = self._event_shape;
      const root = self._unbroadcasted_cov_diag.sqrt().unsqueeze(-1);
      const scaled = self._unbroadcasted_cov_factor.div(root);
      const K = scaled.matmul(scaled.mT).contiguous();
      K.view([-1, n * n])
        .at(":", `::${n + 1}`)
        .add_(1);
      return root.mul(linalg.cholesky(K)).expand(self._matrix_shape());
    });
    lazy_property(LowRankMultivariateNormal, "covariance_matrix", (self: Self) => {
      const W = self._unbroadcasted_cov_factor;
      const product = W.matmul(W.mT);
      const matrix = product.add(aten.diag_embed(self._unbroadcasted_cov_diag));
      return matrix.expand(self._matrix_shape());
    });
    lazy_property(LowRankMultivariateNormal, "precision_matrix", (self: Self) => {
      const D = self._unbroadcasted_cov_diag;
      const weighted = self._unbroadcasted_cov_factor.mT.div(D.unsqueeze(-2));
      const A = linalg.solve_triangular(self._capacitance_tril, weighted, { upper: false });
      const matrix = aten.diag_embed(D.reciprocal()).sub(A.mT.matmul(A));
      return matrix.expand(self._matrix_shape());
    });
  }

  /**
   * Makes a multivariate normal distribution of low rank.
   *
   * @throws RangeError if the shapes do not fit
   */
  constructor(
    ...args: Arguments<
      [loc: Tensor, cov_factor: Tensor, cov_diag: Tensor],
      [validate_args: boolean | null],
      LowRankMultivariateNormalOptions
    >
  ) {
    const { loc, cov_factor, cov_diag, validate_args } = read_lowrank(args);
    check_shapes(loc.shape, cov_factor.shape, cov_diag.shape);
    const columns = [loc.unsqueeze(-1), cov_factor, cov_diag.unsqueeze(-1)] as const;
    let broadcasted: [Tensor, Tensor, Tensor];
    try {
      broadcasted = broadcast_tensors(...columns);
    } catch (cause) {
      throw new RangeError(
        `Incompatible batch shapes: loc ${size_text(loc.shape)}, cov_factor ` +
          `${size_text(cov_factor.shape)}, cov_diag ${size_text(cov_diag.shape)}`,
        { cause },
      );
    }
    const [of_loc, of_factor, of_diag] = broadcasted;
    const shape = of_loc.shape.slice(0, -1);
    super(shape.slice(0, -1), shape.slice(-1), validate_args, {
      parameters: {
        cov_factor: of_factor,
        loc: of_loc.at("...", 0),
        cov_diag: of_diag.at("...", 0),
        _unbroadcasted_cov_factor: cov_factor,
        _unbroadcasted_cov_diag: cov_diag,
        _capacitance_tril: capacitance_tril(cov_factor, cov_diag),
      },
    });
  }

  protected _matrix_shape(): number[] {
    return [...this._batch_shape, ...this._event_shape, ...this._event_shape];
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const shape = [...batch_shape, ...this._event_shape];
    return this._finish_expand(LowRankMultivariateNormal, instance, batch_shape, {
      ...this._expand_fields(["loc", "cov_diag"], shape),
      ...this._expand_fields(["cov_factor"], [...shape, this.cov_factor.size(-1)]),
    });
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const shape = this._extended_shape(sample_shape);
    const of_factor = [...shape.slice(0, -1), this.cov_factor.size(-1)];
    const eps_W = standard_normal(of_factor, this.loc);
    const eps_D = standard_normal(shape, this.loc);
    return this.loc
      .add(batch_mv(this._unbroadcasted_cov_factor, eps_W))
      .add(this._unbroadcasted_cov_diag.sqrt().mul(eps_D));
  }

  protected _log_det(): Tensor {
    return lowrank_log_det(this._unbroadcasted_cov_diag, this._capacitance_tril);
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const distance = lowrank_mahalanobis(
      this._unbroadcasted_cov_factor,
      this._unbroadcasted_cov_diag,
      value.sub(this.loc),
      this._capacitance_tril,
    );
    return this._log_det()
      .add(this._event_shape[0] * Math.log(2 * Math.PI))
      .add(distance)
      .mul(-0.5);
  }

  protected override _entropy(): Tensor {
    const entropy = this._log_det()
      .add(this._event_shape[0] * (1 + Math.log(2 * Math.PI)))
      .mul(0.5);
    return this._batch_shape.length === 0 ? entropy : entropy.expand(this._batch_shape);
  }
}
