/** Smooth activations. Each keeps the shape of its input, except GLU. */
import type { Tensor } from "../../torch/index.js";
import type { GeluOptions, SoftplusOptions } from "../functional/activation.js";
import * as F from "../functional/activation.js";
import * as S from "../functional/softmax.js";
import { Module } from "../module.js";
import { float_text } from "../repr.js";
import { InplaceActivation } from "./rectifiers.js";

/** 1 / (1 + exp(−x)). Mirrors torch.nn.Sigmoid. */
export class Sigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return F.sigmoid(input);
  }
}

/** log(sigmoid(x)). Mirrors torch.nn.LogSigmoid. */
export class LogSigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return F.logsigmoid(input);
  }
}

/** The hyperbolic tangent. Mirrors torch.nn.Tanh. */
export class Tanh extends Module {
  override forward(input: Tensor): Tensor {
    return F.tanh(input);
  }
}

/** x − tanh(x). Mirrors torch.nn.Tanhshrink. */
export class Tanhshrink extends Module {
  override forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}

/** x / (1 + |x|). Mirrors torch.nn.Softsign. */
export class Softsign extends Module {
  override forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

/** x · sigmoid(x). Mirrors torch.nn.SiLU. */
export class SiLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.silu(input, this.inplace);
  }
}

/** x · tanh(softplus(x)). Mirrors torch.nn.Mish. */
export class Mish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.mish(input, this.inplace);
  }
}

/** x · Φ(x). Mirrors torch.nn.GELU. */
export class GELU extends Module {
  readonly approximate: "none" | "tanh";

  constructor({ approximate = "none" }: GeluOptions = {}) {
    super();
    this.approximate = approximate;
  }

  override forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate='${this.approximate}'`;
  }
}

/** log(1 + exp(beta · x)) / beta. Mirrors torch.nn.Softplus. */
export class Softplus extends Module {
  /** Default: 1. */
  readonly beta: number;
  /** Default: 20. */
  readonly threshold: number;

  constructor({ beta = 1, threshold = 20 }: SoftplusOptions = {}) {
    super();
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(input: Tensor): Tensor {
    return F.softplus(input, this.beta, this.threshold);
  }

  override extra_repr(): string {
    return `beta=${float_text(this.beta)}, threshold=${float_text(this.threshold)}`;
  }
}

/** x pulled towards zero by `lambd` (default: 0.5). Mirrors torch.nn.Softshrink. */
export class Softshrink extends Module {
  readonly lambd: number;

  constructor(lambd = 0.5) {
    super();
    this.lambd = lambd;
  }

  override forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }

  override extra_repr(): string {
    return float_text(this.lambd);
  }
}

/** x where |x| > lambd (default: 0.5), else 0. Mirrors torch.nn.Hardshrink. */
export class Hardshrink extends Module {
  readonly lambd: number;

  constructor(lambd = 0.5) {
    super();
    this.lambd = lambd;
  }

  override forward(input: Tensor): Tensor {
    return F.hardshrink(input, this.lambd);
  }

  override extra_repr(): string {
    return float_text(this.lambd);
  }
}

/** An activation over one dimension. */
abstract class DimensionActivation extends Module {
  readonly dim: number;

  constructor(dim: number) {
    super();
    if (!Number.isInteger(dim)) {
      throw new TypeError(`${this._get_name()}: dim should be an integer, but got ${String(dim)}`);
    }
    this.dim = dim;
  }

  override extra_repr(): string {
    return `dim=${this.dim}`;
  }
}

/** Half of dimension `dim` (default: the last) times the sigmoid of the other half. Mirrors torch.nn.GLU. */
export class GLU extends DimensionActivation {
  constructor(dim = -1) {
    super(dim);
  }

  override forward(input: Tensor): Tensor {
    return S.glu(input, this.dim);
  }
}

/** exp(x) / Σ exp(x) over dimension `dim`. Mirrors torch.nn.Softmax. */
export class Softmax extends DimensionActivation {
  override forward(input: Tensor): Tensor {
    return S.softmax(input, this.dim);
  }
}

/** The softmax of −x over dimension `dim`. Mirrors torch.nn.Softmin. */
export class Softmin extends DimensionActivation {
  override forward(input: Tensor): Tensor {
    return S.softmin(input, this.dim);
  }
}

/** log(softmax(x)) over dimension `dim`. Mirrors torch.nn.LogSoftmax. */
export class LogSoftmax extends DimensionActivation {
  override forward(input: Tensor): Tensor {
    return S.log_softmax(input, this.dim);
  }
}
