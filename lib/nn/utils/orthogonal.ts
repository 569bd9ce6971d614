/** The parametrization of orthogonal matrices. */
import { type Tensor, torch } from "../../torch/index.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { Module } from "../module/index.js";
import { NoInverse } from "./parametrization_list.js";

/** The maps from matrices to orthogonal ones. */
export const orthogonal_maps = ["matrix_exp", "cayley", "householder"] as const;

export type OrthogonalMap = (typeof orthogonal_maps)[number];

/** Whether the columns are orthogonal and of length 1, as far as the dtype can tell. */
function is_orthogonal(q: Tensor): boolean {
  const [n, k] = [q.size(-2), q.size(-1)];
  const identity = torch.eye(k, { dtype: q.dtype, device: q.device });
  const eps = 10 * n * torch.finfo(q.dtype).eps;
  return torch.allclose(q.mH.matmul(q), identity, { atol: eps });
}

/** The orthogonal factor of the QR decomposition whose R has a positive diagonal. */
function made_orthogonal(matrix: Tensor): Tensor {
  const [x, tau] = torch.geqrf(matrix);
  const q = torch.linalg.householder_product(x, tau);
  return q.mul_(x.diagonal({ dim1: -2, dim2: -1 }).sgn().unsqueeze(-2));
}

/** Makes orthogonal matrices, or such with orthogonal columns or rows, of any. */
export class Orthogonal extends Module {
  /** The shape of the weight. */
  readonly shape: readonly number[];
  /** The map that makes a matrix orthogonal. */
  readonly orthogonal_map: OrthogonalMap;
  /** Whether matrices are multiplied by `base`, the weight that was last assigned. */
  readonly use_trivialization: boolean;
  /** The orthogonal matrix that the map's results are multiplied by; null until a weight is assigned. */
  declare base: Tensor | null;

  constructor(weight: Tensor, orthogonal_map: OrthogonalMap, use_trivialization: boolean) {
    super();
    if (weight.is_complex() && orthogonal_map === "householder") {
      throw new RangeError("The householder parametrization does not support complex tensors.");
    }
    this.shape = weight.shape;
    this.orthogonal_map = orthogonal_map;
    this.use_trivialization = use_trivialization;
    if (use_trivialization) this.register_buffer("base", null);
  }

  protected override _get_name(): string {
    return "_Orthogonal";
  }

  override forward(...args: InputArguments): Tensor {
    const given = read_input(this, args);
    const is_wide = given.size(-2) < given.size(-1);
    const x = is_wide ? given.mT : given;
    const mapped = this.orthogonal_map === "householder" ? reflected(x) : this._rotated(x);
    const base = this.use_trivialization ? this.base : null;
    const q = base === null ? mapped : base.matmul(mapped);
    return is_wide ? q.mT : q;
  }

  /** The first columns of the rotation that a skew-symmetric matrix stands for. */
  protected _rotated(given: Tensor): Tensor {
    const [n, k] = [given.size(-2), given.size(-1)];
    let x = given.tril();
    if (n !== k) {
      const zeros = x.new_zeros([n, n - k]).expand([...x.shape.slice(0, -2), -1, -1]);
      x = torch.cat([x, zeros], -1);
    }
    const a = x.sub(x.mH);
    let q: Tensor;
    if (this.orthogonal_map === "matrix_exp") q = torch.matrix_exp(a);
    else {
      const identity = torch.eye(n, { dtype: a.dtype, device: a.device });
      const add = (alpha: number): Tensor => torch.add(identity, a, { alpha });
      q = torch.linalg.solve(add(-0.5), add(0.5));
    }
    return n === k ? q : q.narrow(-1, 0, k);
  }

  /** Takes over an orthogonal matrix; of another one the nearest in its QR decomposition. */
  right_inverse(q: Tensor): Tensor {
    return torch.no_grad(() => {
      if (q.shape.join() !== this.shape.join()) {
        throw new RangeError(
          `Expected a matrix or batch of matrices of shape torch.Size([${this.shape.join(", ")}]). Got a ` +
            `tensor of shape torch.Size([${q.shape.join(", ")}]).`,
        );
      }
      return this.use_trivialization ? this._rebased(q) : this._reflectors(q);
    });
  }

  /** The reflections that make the matrix, which only householder's map can be inverted to. */
  protected _reflectors(given: Tensor): Tensor {
    const is_wide = given.size(-2) < given.size(-1);
    if (this.orthogonal_map !== "householder") {
      throw new NoInverse(
        "It is not possible to assign to the matrix exponential or the Cayley parametrizations when " +
          "use_trivialization=False.",
      );
    }
    const [a, tau] = torch.geqrf(is_wide ? given.mT : given);
    const diagonal = a.diagonal({ dim1: -2, dim2: -1 });
    diagonal.sign_();
    // A reflection that LAPACK does not use is exactly zero.
    diagonal.copy_(torch.where(tau.eq(0), diagonal.neg(), diagonal));
    return is_wide ? a.mT : a;
  }

  /** Makes the matrix the base, and returns what the map makes the identity of. */
  protected _rebased(given: Tensor): Tensor {
    const is_wide = given.size(-2) < given.size(-1);
    let q = is_wide ? given.mT : given;
    const [n, k] = [q.size(-2), q.size(-1)];
    if (n !== k) {
      const shape = [...q.shape.slice(0, -2), n, n - k];
      const others = torch.randn(shape, { dtype: q.dtype, device: q.device });
      q = made_orthogonal(torch.cat([q, others], -1));
    } else q = is_orthogonal(q) ? q.clone() : made_orthogonal(q);
    this.base = torch.keep(q);
    const result = torch.zeros_like(given);
    result.diagonal({ dim1: -2, dim2: -1 }).fill_(-1);
    return result;
  }
}

/** The first columns of a product of reflections. */
function reflected(x: Tensor): Tensor {
  const a = x.tril(-1);
  // As Python divides a number by a tensor.
  const tau = a.mul(a).sum({ dim: -2 }).add(1).reciprocal().mul(2);
  const q = torch.linalg.householder_product(a, tau);
  // The diagonal has 1 and −1, which are not trained.
  const signs = x.diagonal({ dim1: -2, dim2: -1 }).to(torch.int32);
  return q.mul(signs.unsqueeze(-2));
}
