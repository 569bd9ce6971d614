import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { broadcast_shapes } from "../functional/index.js";
import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { ScatterOptions } from "./arguments.js";
import { aten } from "./aten.js";
import { real_vector } from "./constraints/combined.js";
import type { Constraint } from "./constraints/constraint.js";
import { lower_cholesky, positive_definite } from "./constraints/vectors.js";
import { type ArgumentConstraints, Distribution } from "./distribution.js";
import { define_fields } from "./fields.js";
import { standard_normal } from "./helpers.js";
import {
  batch_mahalanobis,
  batch_mv,
  given_scatter,
  log_det,
  type Scatter,
  scale_tril_of,
  scatter_kinds,
} from "./matrices.js";
import { lazy_property } from "./utils.js";

/** The parameters of {@link MultivariateNormal}, by name: the mean and one of the three matrices. */
export interface MultivariateNormalOptions extends ScatterOptions {
  /** The mean: a vector, or a batch of vectors. */
  loc: Tensor;
}

const read_multivariate_normal = signature<{ loc: Tensor } & Scatter>("MultivariateNormal", {
  loc: kinds.tensor(),
  ...scatter_kinds,
});

/**
 * The multivariate normal distribution, of a mean vector and a covariance matrix, its inverse or its
 * Cholesky factor.
 *
 * ```ts
 * new MultivariateNormal(torch.zeros(2), torch.eye(2)).sample(); // two numbers
 * new MultivariateNormal(torch.zeros(2), { scale_tril: torch.eye(2) });
 * ```
 *
 * `scale_tril` is quickest; it is computed from the others. Mirrors
 * torch.distributions.MultivariateNormal.
 */
export class MultivariateNormal extends Distribution {
  static override readonly arg_constraints: ArgumentConstraints = {
    loc: real_vector,
    covariance_matrix: positive_definite,
    precision_matrix: positive_definite,
    scale_tril: lower_cholesky,
  };
  static override readonly support: Constraint = real_vector;
  static override readonly has_rsample: boolean = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The covariance matrix. */
  declare readonly covariance_matrix: Tensor;
  /** The inverse of the covariance matrix. */
  declare readonly precision_matrix: Tensor;
  /** The lower Cholesky factor of the covariance matrix. */
  declare readonly scale_tril: Tensor;
  declare protected readonly _unbroadcasted_scale_tril: Tensor;

  static {
    lazy_property(MultivariateNormal, "scale_tril", (self: MultivariateNormal) =>
      self._unbroadcasted_scale_tril.expand(self._matrix_shape()),
    );
    lazy_property(MultivariateNormal, "covariance_matrix", (self: MultivariateNormal) =>
      self._unbroadcasted_scale_tril
        .matmul(self._unbroadcasted_scale_tril.mT)
        .expand(self._matrix_shape()),
    );
    lazy_property(MultivariateNormal, "precision_matrix", (self: MultivariateNormal) =>
      aten.cholesky_inverse(self._unbroadcasted_scale_tril).expand(self._matrix_shape()),
    );
  }

  /**
   * Makes a multivariate normal distribution of one of the three matrices.
   *
   * @throws RangeError if none or several are given, or a parameter has too few dimensions
   */
  constructor(
    ...args: Arguments<
      [loc: Tensor],
      [
        covariance_matrix: Tensor | null,
        precision_matrix: Tensor | null,
        scale_tril: Tensor | null,
        validate_args: boolean | null,
      ],
      MultivariateNormalOptions
    >
  ) {
    const { loc: given, validate_args, ...scatter } = read_multivariate_normal(args);
    if (given.dim() < 1) throw new RangeError("loc must be at least one-dimensional.");
    const { covariance_matrix, precision_matrix, scale_tril } = scatter;
    const [name, matrix] = given_scatter({ covariance_matrix, precision_matrix, scale_tril });
    if (matrix.dim() < 2) {
      const what = name === "scale_tril" ? "scale_tril matrix" : name;
      throw new RangeError(
        `${what} must be at least two-dimensional, with optional leading batch dimensions`,
      );
    }
    const batch_shape = broadcast_shapes(matrix.shape.slice(0, -2), given.shape.slice(0, -1));
    const expanded = matrix.expand([...batch_shape, -1, -1]);
    const loc = given.expand([...batch_shape, -1]);
    super(batch_shape, loc.shape.slice(-1), validate_args, {
      parameters: { [name]: expanded, loc },
    });
    define_fields(this, { _unbroadcasted_scale_tril: scale_tril_of(name, matrix) });
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

  override get variance(): Tensor {
    const shape = [...this._batch_shape, ...this._event_shape];
    return this._unbroadcasted_scale_tril.pow(2).sum(-1).expand(shape);
  }

  protected override _expand(batch_shape: Shape, instance: this | null): this {
    const shape = [...batch_shape, ...this._event_shape];
    const names = ["covariance_matrix", "scale_tril", "precision_matrix"];
    const fields = {
      ...this._expand_fields(["loc"], shape),
      ...this._expand_fields(names, [...shape, ...this._event_shape]),
      _unbroadcasted_scale_tril: this._unbroadcasted_scale_tril,
    };
    return this._finish_expand(MultivariateNormal, instance, batch_shape, fields);
  }

  protected override _rsample(sample_shape: Shape): Tensor {
    const eps = standard_normal(this._extended_shape(sample_shape), this.loc);
    return this.loc.add(batch_mv(this._unbroadcasted_scale_tril, eps));
  }

  protected override _log_prob(value: Tensor): Tensor {
    this._validate_sample(value);
    const distance = batch_mahalanobis(this._unbroadcasted_scale_tril, value.sub(this.loc));
    const half_log_det = log_det(this._unbroadcasted_scale_tril);
    return distance
      .add(this._event_shape[0] * Math.log(2 * Math.PI))
      .mul(-0.5)
      .sub(half_log_det);
  }

  protected override _entropy(): Tensor {
    const half_log_det = log_det(this._unbroadcasted_scale_tril);
    const entropy = half_log_det.add(0.5 * this._event_shape[0] * (1 + Math.log(2 * Math.PI)));
    return this._batch_shape.length === 0 ? entropy : entropy.expand(this._batch_shape);
  }
}
