/** Losses that are negative log likelihoods of distributions, as torch.nn.functional has them. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { type CTCArguments, type CTCParameters, ctc_kinds } from "./ctc_arguments.js";
import {
  code,
  type Old,
  type OldReductionOptions,
  old_reduction,
  type Reduction,
  type ReductionArguments,
  type ReductionOptions,
  reduced,
  reduction_kinds,
  reduction_of,
} from "./reduction.js";

type Pair = { input: Tensor; target: Tensor };
const pair = { input: kinds.tensor(), target: kinds.tensor() };
const { reduction } = reduction_kinds;

export interface PoissonOptions extends OldReductionOptions {
  /** Whether the input is the logarithm of the rate. Default: true. */
  log_input?: boolean;
  /** Whether Stirling's approximation of the constant term is added. Default: false. */
  full?: boolean;
  /** Added to the rate before its logarithm. Default: 1e-8. */
  eps?: number;
}

const read_poisson = signature<
  Pair & { log_input: boolean; full: boolean; eps: number } & ReductionArguments
>("poisson_nll_loss", {
  ...pair,
  log_input: kinds.boolean(true),
  full: kinds.boolean(false),
  size_average: old_reduction.size_average,
  eps: kinds.number(1e-8),
  reduce: old_reduction.reduce,
  reduction,
});

/** The negative log likelihood of counts under Poisson distributions. */
export function poisson_nll_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [
      log_input: boolean,
      full: boolean,
      size_average: Old,
      eps: number,
      reduce: Old,
      reduction: Reduction,
    ],
    Pair & PoissonOptions
  >
): Tensor {
  const { input, target, log_input, full, eps, ...how } = read_poisson(args);
  return torch.poisson_nll_loss(input, target, log_input, full, eps, code(reduction_of(how)));
}

export interface GaussianOptions extends ReductionOptions {
  /** Whether the constant term is added. Default: false. */
  full?: boolean;
  /** The least variance. Default: 1e-6. */
  eps?: number;
}

const read_gaussian = signature<
  Pair & { var: Tensor | number; full: boolean; eps: number; reduction: string }
>("gaussian_nll_loss", {
  ...pair,
  var: kinds.either<[Tensor, number]>(kinds.tensor(), kinds.number()),
  full: kinds.boolean(false),
  eps: kinds.number(1e-6),
  reduction,
});

/** Whether the variance has one value while the input has several, in one dimension only. */
function is_shared(variance: Tensor, input: Tensor): boolean {
  const others = variance.shape.filter((size, i) => size !== input.shape[i]);
  return input.dim() === variance.dim() && others.reduce((sum, size) => sum + size, 0) === 1;
}

function variance_for(input: Tensor, given: Tensor | number): Tensor {
  const negative = "var has negative entry/entries";
  if (!(given instanceof Tensor)) {
    if (given < 0) throw new RangeError(negative);
    return torch.ones_like(input).mul(given);
  }
  if (given.lt(0).any().item()) throw new RangeError(negative);
  if (given.shape.join() === input.shape.join()) return given;
  if (input.shape.slice(0, -1).join() === given.shape.join()) return given.unsqueeze(-1);
  if (is_shared(given, input)) return given;
  throw new RangeError("var is of incorrect size");
}

/**
 * The negative log likelihood of targets under Gaussian distributions of mean `input` and variance
 * `var`: of the input's shape, of that shape with a dimension of size 1 or without its last one, or
 * a number.
 */
export function gaussian_nll_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor, variance: Tensor | number],
    [full: boolean, eps: number, reduction: Reduction],
    Pair & { var: Tensor | number } & GaussianOptions
  >
): Tensor {
  const { input, target, var: given, full, eps, reduction } = read_gaussian(args);
  if (!["none", "mean", "sum"].includes(reduction)) {
    throw new RangeError(`${reduction} is not valid: expected "none", "mean" or "sum"`);
  }
  const variance = variance_for(input, given).clone();
  torch.no_grad(() => variance.clamp_(eps));
  const loss = torch.log(variance).add(input.sub(target).pow(2).div(variance)).mul(0.5);
  return reduced(full ? loss.add(0.5 * Math.log(2 * Math.PI)) : loss, reduction);
}

export interface CTCOptions extends ReductionOptions {
  /** The class that stands for no label. Default: 0. */
  blank?: number;
  /** Whether infinite losses, of targets longer than their inputs, count as 0. Default: false. */
  zero_infinity?: boolean;
}

const read_ctc = signature<CTCArguments & Required<CTCOptions>>("ctc_loss", {
  ...ctc_kinds,
  blank: kinds.integer(0),
  reduction: kinds.string("mean") as kinds.Kind<Reduction>,
  zero_infinity: kinds.boolean(false),
});

/**
 * The negative log likelihood of label sequences, over all ways to align them with the inputs.
 *
 * @param log_probs shape (time, batch, classes) or (time, classes).
 * @param targets int64, shape (batch, longest) or all labels one after the other.
 */
export function ctc_loss(
  ...args: Arguments<
    CTCParameters,
    [blank: number, reduction: Reduction, zero_infinity: boolean],
    CTCArguments & CTCOptions
  >
): Tensor {
  const given = read_ctc(args);
  const { log_probs, targets, input_lengths, target_lengths, blank, zero_infinity } = given;
  const reduction = code(given.reduction);
  // Two overloads: lengths are tensors, or lists.
  return torch.ctc_loss(
    log_probs,
    targets,
    input_lengths as Tensor,
    target_lengths as Tensor,
    blank,
    reduction,
    zero_infinity,
  );
}
