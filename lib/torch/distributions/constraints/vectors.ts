/** Constraints of vectors and matrices. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import { bool } from "../../dtype.js";
import { finfo } from "../../finfo.js";
import type { Tensor } from "../../tensor/index.js";
import { aten, linalg } from "../aten.js";
import { Constraint } from "./constraint.js";
import { names_class, type UpperBoundOptions } from "./intervals.js";

/** A constraint of vectors. */
class VectorConstraint extends Constraint {
  override get event_dim(): number {
    return 1;
  }
}

class Simplex extends VectorConstraint {
  protected override _check(value: Tensor): Tensor {
    const is_one = value.sum(-1).sub(1).abs().lt(1e-6);
    return value.ge(0).all(-1).bitwise_and(is_one);
  }
}

class OneHot extends VectorConstraint {
  override get is_discrete(): boolean {
    return true;
  }
  protected override _check(value: Tensor): Tensor {
    const is_boolean = value.eq(0).bitwise_or(value.eq(1));
    return is_boolean.all(-1).bitwise_and(value.sum(-1).eq(1));
  }
}

class Counts extends VectorConstraint {
  constructor(readonly upper_bound: number | Tensor) {
    super();
  }
  override get is_discrete(): boolean {
    return true;
  }
  protected override _check(value: Tensor): Tensor {
    const is_few = value.sum(-1).le(this.upper_bound as Tensor);
    return value.ge(0).all(-1).bitwise_and(is_few);
  }
  override toString(): string {
    return "Multinomial()";
  }
}

/** A constraint of matrices. */
class MatrixConstraint extends Constraint {
  override get event_dim(): number {
    return 2;
  }
}

const is_lower_triangular = (value: Tensor): Tensor =>
  value
    .tril()
    .eq(value)
    .view([...value.shape.slice(0, -2), -1])
    .min(-1).values;

class LowerTriangular extends MatrixConstraint {
  protected override _check(value: Tensor): Tensor {
    return is_lower_triangular(value);
  }
}

const is_lower_cholesky = (value: Tensor): Tensor => {
  const positive_diagonal = value.diagonal(0, -2, -1).gt(0).min(-1).values;
  return is_lower_triangular(value).bitwise_and(positive_diagonal);
};

class LowerCholesky extends MatrixConstraint {
  protected override _check(value: Tensor): Tensor {
    return is_lower_cholesky(value);
  }
}

class CorrCholesky extends MatrixConstraint {
  protected override _check(value: Tensor): Tensor {
    const tolerance = finfo(value.dtype).eps * value.size(-1) * 10;
    const row_norm = linalg.norm(value.detach(), null, [-1]);
    const unit_row_norm = row_norm.sub(1).abs().le(tolerance).all(-1);
    return is_lower_cholesky(value).bitwise_and(unit_row_norm);
  }
}

class Square extends MatrixConstraint {
  protected override _check(value: Tensor): Tensor {
    const is_square = value.size(-2) === value.size(-1);
    const options = { dtype: bool, device: value.device };
    return aten.full(value.shape.slice(0, -2), is_square, options);
  }
}

class Symmetric extends Square {
  protected override _check(value: Tensor): Tensor {
    const is_square = super._check(value);
    if (!is_square.all().item()) return is_square;
    return aten.isclose(value, value.mT, 1e-5, 1e-6).all(-2).all(-1);
  }
}

class PositiveSemidefinite extends Symmetric {
  protected override _check(value: Tensor): Tensor {
    const is_symmetric = super._check(value);
    if (!is_symmetric.all().item()) return is_symmetric;
    return linalg.eigvalsh(value).ge(0).all(-1);
  }
}

class PositiveDefinite extends Symmetric {
  protected override _check(value: Tensor): Tensor {
    const is_symmetric = super._check(value);
    if (!is_symmetric.all().item()) return is_symmetric;
    return linalg.cholesky_ex(value).info.eq(0);
  }
}

const read_multinomial = signature<{ upper_bound: number | Tensor }>("multinomial", {
  upper_bound: kinds.scalar<number | Tensor>(),
});

/**
 * Returns the constraint of vectors of counts, none negative and together at most a bound. Mirrors
 * torch.distributions.constraints.multinomial.
 */
export function multinomial(
  ...args: Arguments<[upper_bound: number | Tensor], [], UpperBoundOptions>
): Counts {
  return new Counts(read_multinomial(args).upper_bound);
}
names_class(multinomial, Counts);

/** The constraint of vectors with no negative number whose sum is 1. Mirrors torch.distributions.constraints.simplex. */
export const simplex: Constraint = new Simplex();
/** The constraint of vectors of zeros with a single 1. Mirrors torch.distributions.constraints.one_hot. */
export const one_hot: Constraint = new OneHot();
/** The constraint of matrices with zeros above the diagonal. Mirrors torch.distributions.constraints.lower_triangular. */
export const lower_triangular: Constraint = new LowerTriangular();
/** The constraint of lower triangular matrices with a positive diagonal. Mirrors torch.distributions.constraints.lower_cholesky. */
export const lower_cholesky: Constraint = new LowerCholesky();
/** The constraint of such matrices whose rows have length 1: factors of correlation matrices. Mirrors torch.distributions.constraints.corr_cholesky. */
export const corr_cholesky: Constraint = new CorrCholesky();
/** The constraint of square matrices. Mirrors torch.distributions.constraints.square. */
export const square: Constraint = new Square();
/** The constraint of symmetric matrices. Mirrors torch.distributions.constraints.symmetric. */
export const symmetric: Constraint = new Symmetric();
/** The constraint of symmetric matrices without negative eigenvalues. Mirrors torch.distributions.constraints.positive_semidefinite. */
export const positive_semidefinite: Constraint = new PositiveSemidefinite();
/** The constraint of symmetric matrices with positive eigenvalues. Mirrors torch.distributions.constraints.positive_definite. */
export const positive_definite: Constraint = new PositiveDefinite();
