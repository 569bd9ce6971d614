/** Normalization by the values of neighbouring channels. */
import { type FunctionCtx, type Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  float_text,
  kinds,
  python_text,
  shared_reader,
} from "../../torch/internal.js";
import { local_response_norm } from "../functional/normalization.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of {@link LocalResponseNorm} and {@link CrossMapLRN2d}, by name. */
export interface ResponseNormOptions {
  /** The number of neighbouring channels that are taken together. */
  size: number;
  /** The factor of the mean of squares. Default: 1e-4. */
  alpha?: number;
  /** The exponent. Default: 0.75. */
  beta?: number;
  /** The number that is added to the mean of squares. Default: 1. */
  k?: number;
}

type ResponseNormArguments = Arguments<
  [size: number],
  [alpha: number, beta: number, k: number],
  ResponseNormOptions
>;

const read_response_norm = shared_reader<Required<ResponseNormOptions>>({
  size: kinds.integer(),
  alpha: kinds.number(1e-4),
  beta: kinds.number(0.75),
  k: kinds.number(1),
});

/** Base class of norms over neighbouring channels. */
abstract class ResponseNorm extends TensorLayer {
  /** The number of neighbouring channels that are taken together. */
  size: number;
  /** The factor of the mean of squares. Default: 1e-4. */
  alpha: number;
  /** The exponent. Default: 0.75. */
  beta: number;
  /** The number that is added to the mean of squares. Default: 1. */
  k: number;

  constructor(...args: ResponseNormArguments) {
    const { size, alpha, beta, k } = read_response_norm(new.target.name, args);
    super();
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  override extra_repr(): string {
    return options_text(this, python_text(this.k));
  }
}

const options_text = ({ size, alpha, beta }: ResponseNorm, k: string): string =>
  `${size}, alpha=${python_text(alpha)}, beta=${python_text(beta)}, k=${k}`;

/**
 * Divides each value by (k + alpha · mean of squares over `size` neighbouring channels)^beta.
 *
 * Takes shape (batch, channels, …) with at least three dimensions. Mirrors
 * torch.nn.LocalResponseNorm.
 */
export class LocalResponseNorm extends ResponseNorm {
  override forward(...args: InputArguments): Tensor {
    const { size, alpha, beta, k } = this;
    return local_response_norm(read_input(this, args), size, alpha, beta, k);
  }

  // Python's default is 1.0 here, and 1 of CrossMapLRN2d.
  override extra_repr(): string {
    return options_text(this, float_text(this.k));
  }
}

/**
 * Divides each value of pictures by (k + alpha · mean of squares over `size` neighbouring
 * channels)^beta, as Torch 7 did.
 *
 * Takes shape (batch, channels, height, width). Gradients are not differentiable once more. Mirrors
 * torch.nn.CrossMapLRN2d.
 *
 * @throws RangeError if the input has another number of dimensions.
 */
export class CrossMapLRN2d extends ResponseNorm {
  override forward(...args: InputArguments): Tensor {
    const { size, alpha, beta, k } = this;
    return CrossMapFunction.apply(read_input(this, args), size, alpha, beta, k) as Tensor;
  }
}

/** The context of a call: input and output, the base of the power, and the options. */
type Ctx = FunctionCtx<[input: Tensor, output: Tensor, scale: Tensor]> & {
  size: number;
  alpha: number;
  beta: number;
};

/** The sum of squares over the channels around each, computed from that of the channel before. */
function sums_around(squares: Tensor, size: number): Tensor {
  const channels = squares.size(1);
  const reach = Math.trunc((size - 1) / 2 + 1);
  const sum = torch.zeros_like(squares.select(1, 0));
  for (let c = 0; c < Math.min(reach, channels); c++) sum.add_(squares.select(1, c));
  const sums = [sum.clone()];
  for (let c = 1; c < channels; c++) {
    if (c < channels - reach + 1) sum.add_(squares.select(1, c + reach - 1));
    if (c > reach) sum.sub_(squares.select(1, c - reach));
    sums.push(sum.clone());
  }
  return torch.stack(sums, 1);
}

class CrossMapFunction extends torch.autograd.Function {
  static forward(
    ctx: Ctx,
    input: Tensor,
    size: number,
    alpha: number,
    beta: number,
    k: number,
  ): Tensor {
    const dim = input.dim();
    if (dim !== 4) {
      throw new RangeError(`CrossMapLRN2d: Expected input to be 4D, got ${dim}D instead.`);
    }
    const scale = sums_around(input.pow(2), size)
      .mul_(alpha / size)
      .add_(k);
    const output = scale.pow(-beta).mul_(input);
    ctx.save_for_backward(input, output, scale);
    Object.assign(ctx, { size, alpha, beta });
    return output;
  }

  static backward = torch.autograd.function.once_differentiable((ctx: Ctx, grad: Tensor) => {
    const [input, output, scale] = ctx.saved_tensors;
    const { size, alpha, beta } = ctx;
    const [batch, channels, height, width] = input.shape as [number, number, number, number];
    const factor = (-2 * alpha * beta) / size;
    // The ratios of the channels, with zeros before and behind them.
    const ratios = input.new_zeros([channels + size - 1, height, width]);
    const center = ratios.narrow(0, Math.trunc(size - (size - 1) / 2), channels);
    const result = scale.pow(-beta).mul_(grad);
    for (let n = 0; n < batch; n++) {
      center.copy_(grad.at(n).mul(output.at(n)).div_(scale.at(n)));
      const sum = ratios.narrow(0, 0, size - 1).sum(0);
      for (let c = 0; c < channels; c++) {
        sum.add_(ratios.at(c + size - 1));
        result.at(n, c).addcmul_(input.at(n, c), sum, { value: factor });
        sum.sub_(ratios.at(c));
      }
    }
    return [result, null, null, null, null];
  });
}
