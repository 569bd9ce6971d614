/** Smooth activations. Each keeps the shape of its input, except GLU. */
import type { Tensor } from "../../../torch/index.js";
import {
  type Arguments,
  float_text,
  kinds,
  python_text,
  signature,
} from "../../../torch/internal.js";
import type { GeluOptions, SoftplusOptions } from "../../functional/activation.js";
import * as F from "../../functional/activation.js";
import * as S from "../../functional/softmax.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { TensorLayer } from "../tensor_layer.js";
import { InplaceActivation, type InplaceArguments, read_inplace } from "./rectifiers.js";

/** 1 / (1 + exp(−x)). Mirrors torch.nn.Sigmoid. */
export class Sigmoid extends TensorLayer {
  override forward(...args: InputArguments): Tensor {
    return F.sigmoid(read_input(this, args));
  }
}

/** log(sigmoid(x)). Mirrors torch.nn.LogSigmoid. */
export class LogSigmoid extends TensorLayer {
  override forward(...args: InputArguments): Tensor {
    return F.logsigmoid(read_input(this, args));
  }
}

/** The hyperbolic tangent. Mirrors torch.nn.Tanh. */
export class Tanh extends TensorLayer {
  override forward(...args: InputArguments): Tensor {
    return F.tanh(read_input(this, args));
  }
}

/** x − tanh(x). Mirrors torch.nn.Tanhshrink. */
export class Tanhshrink extends TensorLayer {
  override forward(...args: InputArguments): Tensor {
    return F.tanhshrink(read_input(this, args));
  }
}

/** x / (1 + |x|). Mirrors torch.nn.Softsign. */
export class Softsign extends TensorLayer {
  override forward(...args: InputArguments): Tensor {
    return F.softsign(read_input(this, args));
  }
}

const read_silu = read_inplace("SiLU");

/** x · sigmoid(x). Mirrors torch.nn.SiLU. */
export class SiLU extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_silu(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.silu(read_input(this, args), this.inplace);
  }
}

const read_mish = read_inplace("Mish");

/** x · tanh(softplus(x)). Mirrors torch.nn.Mish. */
export class Mish extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_mish(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.mish(read_input(this, args), this.inplace);
  }
}

const read_gelu = signature<Required<GeluOptions>>("GELU", {
  approximate: kinds.choice(["none", "tanh"], "none"),
});

/** x · Φ(x). Mirrors torch.nn.GELU. */
export class GELU extends TensorLayer {
  /** "tanh" for the approximation by tanh, "none" for the exact function. Default: "none". */
  readonly approximate: "none" | "tanh";

  constructor(...args: Arguments<[], [approximate: "none" | "tanh"], GeluOptions>) {
    const { approximate } = read_gelu(args);
    super();
    this.approximate = approximate;
  }

  override forward(...args: InputArguments): Tensor {
    return F.gelu(read_input(this, args), { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate='${this.approximate}'`;
  }
}

const read_softplus = signature<Required<SoftplusOptions>>("Softplus", {
  beta: kinds.number(1),
  threshold: kinds.number(20),
});

/** log(1 + exp(beta · x)) / beta. Mirrors torch.nn.Softplus. */
export class Softplus extends TensorLayer {
  /** Default: 1. */
  readonly beta: number;
  /** Default: 20. */
  readonly threshold: number;

  constructor(...args: Arguments<[], [beta: number, threshold: number], SoftplusOptions>) {
    const { beta, threshold } = read_softplus(args);
    super();
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(...args: InputArguments): Tensor {
    return F.softplus(read_input(this, args), this.beta, this.threshold);
  }

  override extra_repr(): string {
    return `beta=${float_text(this.beta)}, threshold=${float_text(this.threshold)}`;
  }
}

/** The parameters of {@link Softshrink} and {@link Hardshrink}, by name. */
export interface ShrinkOptions {
  /** The point where the function bends. Default: 0.5. */
  lambd?: number;
}

const read_shrink = (name: string) =>
  signature<Required<ShrinkOptions>>(name, { lambd: kinds.number(0.5) });

type ShrinkArguments = Arguments<[], [lambd: number], ShrinkOptions>;

const read_softshrink = read_shrink("Softshrink");

/** x pulled towards zero by `lambd` (default: 0.5). Mirrors torch.nn.Softshrink. */
export class Softshrink extends TensorLayer {
  /** The width on each side of 0 that becomes 0. Default: 0.5. */
  readonly lambd: number;

  constructor(...args: ShrinkArguments) {
    const { lambd } = read_softshrink(args);
    super();
    this.lambd = lambd;
  }

  override forward(...args: InputArguments): Tensor {
    return F.softshrink(read_input(this, args), this.lambd);
  }

  override extra_repr(): string {
    return float_text(this.lambd);
  }
}

const read_hardshrink = read_shrink("Hardshrink");

/** x if |x| > lambd (default: 0.5), else 0. Mirrors torch.nn.Hardshrink. */
export class Hardshrink extends TensorLayer {
  /** The width on each side of 0 that becomes 0. Default: 0.5. */
  readonly lambd: number;

  constructor(...args: ShrinkArguments) {
    const { lambd } = read_hardshrink(args);
    super();
    this.lambd = lambd;
  }

  override forward(...args: InputArguments): Tensor {
    return F.hardshrink(read_input(this, args), this.lambd);
  }

  override extra_repr(): string {
    return float_text(this.lambd);
  }
}

const read_glu = signature<{ dim: number }>("GLU", { dim: kinds.integer(-1) });

/** Half of dimension `dim` (default: the last) times the sigmoid of the other half. Mirrors torch.nn.GLU. */
export class GLU extends TensorLayer {
  /** The dimension that is halved. Default: −1. */
  readonly dim: number;

  constructor(...args: Arguments<[], [dim: number], { dim?: number }>) {
    const { dim } = read_glu(args);
    super();
    this.dim = dim;
  }

  override forward(...args: InputArguments): Tensor {
    return S.glu(read_input(this, args), this.dim);
  }

  override extra_repr(): string {
    return `dim=${this.dim}`;
  }
}

/** The parameters of {@link Softmax}, {@link Softmin} and {@link LogSoftmax}, by name. */
export interface SoftmaxLayerOptions {
  /** Default: null, which chooses 0 for inputs of 0, 1 and 3 dimensions, else 1, with a warning. */
  dim?: number | null;
}

type SoftmaxArguments = Arguments<[], [dim: number | null], SoftmaxLayerOptions>;

const read_dim = (name: string) =>
  signature<Required<SoftmaxLayerOptions>>(name, { dim: kinds.nullable(kinds.integer()) });

/** A softmax over one dimension. */
abstract class DimensionActivation extends TensorLayer {
  /** The dimension along which it is computed; null chooses one, with a warning. */
  readonly dim: number | null;

  protected constructor({ dim }: Required<SoftmaxLayerOptions>) {
    super();
    this.dim = dim;
  }

  override extra_repr(): string {
    return `dim=${python_text(this.dim)}`;
  }
}

const read_softmax = read_dim("Softmax");

/** exp(x) / Σ exp(x) over dimension `dim`. Mirrors torch.nn.Softmax. */
export class Softmax extends DimensionActivation {
  constructor(...args: SoftmaxArguments) {
    super(read_softmax(args));
  }

  override forward(...args: InputArguments): Tensor {
    return S.softmax(read_input(this, args), this.dim);
  }
}

/**
 * exp(x) / Σ exp(x) over the channels of each place.
 *
 * Input of shape (batch, channels, height, width) or (channels, height, width). Mirrors
 * torch.nn.Softmax2d.
 *
 * @throws RangeError (when called) if the input has another number of dimensions
 */
export class Softmax2d extends TensorLayer {
  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    const ndim = input.dim();
    if (ndim !== 3 && ndim !== 4) {
      throw new RangeError(`Softmax2d: expected input to be 3D or 4D, got ${ndim}D instead`);
    }
    return S.softmax(input, -3);
  }
}

const read_softmin = read_dim("Softmin");

/** The softmax of −x over dimension `dim`. Mirrors torch.nn.Softmin. */
export class Softmin extends DimensionActivation {
  constructor(...args: SoftmaxArguments) {
    super(read_softmin(args));
  }

  override forward(...args: InputArguments): Tensor {
    return S.softmin(read_input(this, args), this.dim);
  }
}

const read_log_softmax = read_dim("LogSoftmax");

/** log(softmax(x)) over dimension `dim`. Mirrors torch.nn.LogSoftmax. */
export class LogSoftmax extends DimensionActivation {
  constructor(...args: SoftmaxArguments) {
    super(read_log_softmax(args));
  }

  override forward(...args: InputArguments): Tensor {
    return S.log_softmax(read_input(this, args), this.dim);
  }
}
