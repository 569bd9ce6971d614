/** Functions that weigh the elements along a dimension, as torch.nn.functional has them. */
import { type Dtype, type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { operator } from "../aten.js";

const aten_glu = operator<[Tensor, number]>("glu");

const input = kinds.tensor();

const read_glu = signature<{ input: Tensor; dim: number }>("glu", {
  input,
  dim: kinds.integer(-1),
});

/** The first half of dimension `dim` (default: the last) times the sigmoid of the second half. */
export function glu(
  ...args: Arguments<[input: Tensor], [dim: number], { input: Tensor; dim?: number }>
): Tensor {
  const { input, dim } = read_glu(args);
  if (input.dim() === 0) {
    throw new RangeError("glu does not support scalars because halving size must be even");
  }
  return aten_glu(input, dim);
}

export interface SoftmaxOptions {
  /** Default: null, which chooses 0 for inputs of 0, 1 and 3 dimensions, else 1, with a warning. */
  dim?: number | null;
  /** As Python has it; not used. */
  _stacklevel?: number;
  /** The dtype that the input is converted to first. Default: its own. */
  dtype?: Dtype | null;
}

/** A softmax. */
export type SoftmaxFunction = (
  ...args: Arguments<
    [input: Tensor],
    [dim: number | null, _stacklevel: number, dtype: Dtype | null],
    { input: Tensor } & SoftmaxOptions
  >
) => Tensor;

/** Returns the dimension that PyTorch used to choose if none was given; warns. */
function implicit_dim(name: string, input: Tensor): number {
  warn(
    `Implicit dimension choice for ${name} has been deprecated. ` +
      "Change the call to include dim=X as an argument.",
  );
  const ndim = input.dim();
  return ndim === 0 || ndim === 1 || ndim === 3 ? 0 : 1;
}

function softmax_function(
  name: string,
  compute: (input: Tensor, dim: number, dtype: Dtype | null) => Tensor,
): SoftmaxFunction {
  const read = signature<{ input: Tensor } & Required<SoftmaxOptions>>(name, {
    input,
    dim: kinds.nullable(kinds.integer()),
    _stacklevel: kinds.integer(3),
    dtype: kinds.dtype(),
  });
  return (...args) => {
    const { input, dim, dtype } = read(args);
    return compute(input, dim ?? implicit_dim(name, input), dtype);
  };
}

const of = (input: Tensor, dim: number, dtype: Dtype | null): Tensor =>
  dtype === null ? input.softmax(dim) : input.softmax(dim, dtype);

/** exp(x) / Σ exp(x), the sum over dimension `dim`. */
export const softmax = softmax_function("softmax", of);

/** The softmax of −x over dimension `dim`. */
export const softmin = softmax_function("softmin", (input, dim, dtype) =>
  of(input.neg(), dim, dtype),
);

/** log(softmax(x)) over dimension `dim`. */
export const log_softmax = softmax_function("log_softmax", (input, dim, dtype) =>
  dtype === null ? input.log_softmax(dim) : input.log_softmax(dim, dtype),
);

export interface GumbelSoftmaxOptions {
  /** The temperature: the smaller it is, the nearer to one-hot. Default: 1. */
  tau?: number;
  /** Whether the result is one-hot; its gradient stays the soft sample's. Default: false. */
  hard?: boolean;
  /** No longer used. */
  eps?: number;
  /** Default: the last. */
  dim?: number;
}

const read_gumbel = signature<Required<GumbelSoftmaxOptions> & { logits: Tensor }>(
  "gumbel_softmax",
  {
    logits: kinds.tensor(),
    tau: kinds.number(1),
    hard: kinds.boolean(false),
    eps: kinds.number(1e-10),
    dim: kinds.integer(-1),
  },
);

/**
 * A sample from the Gumbel-Softmax distribution of unnormalised log probabilities: weights along a
 * dimension that sum to 1. It draws random numbers.
 */
export function gumbel_softmax(
  ...args: Arguments<
    [logits: Tensor],
    [tau: number, hard: boolean, eps: number, dim: number],
    { logits: Tensor } & GumbelSoftmaxOptions
  >
): Tensor {
  const { logits, tau, hard, eps, dim } = read_gumbel(args);
  if (eps !== 1e-10) warn("`eps` parameter is deprecated and has no effect.");
  const contiguous = { memory_format: torch.contiguous_format };
  const noise = torch.empty_like(logits, contiguous).exponential_().log().neg();
  const soft = logits.add(noise).div(tau).softmax(dim);
  if (!hard) return soft;
  const index = soft.max(dim, true)[1];
  const one_hot = torch.zeros_like(logits, contiguous).scatter_(dim, index, 1);
  return one_hot.sub(soft.detach()).add(soft);
}
