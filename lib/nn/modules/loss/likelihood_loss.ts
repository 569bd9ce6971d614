/** Losses that are negative log likelihoods of distributions, as modules. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader, signature } from "../../../torch/internal.js";
import {
  type CTCArguments,
  type CTCParameters,
  ctc_kinds,
} from "../../functional/ctc_arguments.js";
import type {
  CTCOptions,
  GaussianOptions,
  PoissonOptions,
} from "../../functional/likelihood_loss.js";
import * as F from "../../functional/likelihood_loss.js";
import {
  type Old,
  old_reduction,
  type Reduction,
  reduction_of,
} from "../../functional/reduction.js";
import { forward_name, type PairArguments, pair_reader } from "../../module/forward_arguments.js";
import { AnyLoss, reduction } from "./base.js";

const read_poisson = signature<Required<PoissonOptions>>("PoissonNLLLoss", {
  log_input: kinds.boolean(true),
  full: kinds.boolean(false),
  size_average: old_reduction.size_average,
  eps: kinds.number(1e-8),
  reduce: old_reduction.reduce,
  reduction,
});

const read_rate = pair_reader("log_input", "target");

/** The arguments of {@link PoissonNLLLoss.forward}. */
type PoissonArguments = PairArguments<"log_input", "target">;

export interface PoissonNLLLoss {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: PoissonArguments): Tensor;
}

/** See {@link F.poisson_nll_loss}. Mirrors torch.nn.PoissonNLLLoss. */
export class PoissonNLLLoss extends AnyLoss<(log_input: Tensor, target: Tensor) => Tensor> {
  /** Whether the input is the logarithm of the rate. Default: true. */
  readonly log_input: boolean;
  /** Whether Stirling's approximation of the constant term is added. Default: false. */
  readonly full: boolean;
  /** Added to the rate before its logarithm, without `log_input`. Default: 1e-8. */
  readonly eps: number;

  constructor(
    ...args: Arguments<
      [],
      [
        log_input: boolean,
        full: boolean,
        size_average: Old,
        eps: number,
        reduce: Old,
        reduction: Reduction,
      ],
      PoissonOptions
    >
  ) {
    const { log_input, full, eps, ...how } = read_poisson(args);
    super(reduction_of(how));
    this.log_input = log_input;
    this.full = full;
    this.eps = eps;
  }

  override forward(...args: PoissonArguments): Tensor {
    const [input, target] = read_rate(this, args);
    const { log_input, full, eps, reduction } = this;
    return F.poisson_nll_loss(input, target, { log_input, full, eps, reduction });
  }
}

const read_gaussian = signature<object, Required<GaussianOptions>>(
  "GaussianNLLLoss",
  {},
  { full: kinds.boolean(false), eps: kinds.number(1e-6), reduction },
);

/** A variance: a tensor, or the same number for all. */
type Variance = Tensor | number;

/** The values that a Gaussian's loss compares, by name. */
interface Gaussian {
  /** The means. */
  input: Tensor;
  /** The values that were drawn, of the same shape or one that broadcasts. */
  target: Tensor;
  /** The variances. */
  var: Variance;
}

/** The arguments of {@link GaussianNLLLoss.forward}. */
type GaussianArguments = Arguments<
  [input: Tensor, target: Tensor, variance: Variance],
  [],
  Gaussian
>;

const read_gaussian_inputs = shared_reader<Gaussian>({
  input: kinds.tensor(),
  target: kinds.tensor(),
  var: kinds.either<[Tensor, number]>(kinds.tensor(), kinds.number()),
});

export interface GaussianNLLLoss {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: GaussianArguments): Tensor;
}

/** See {@link F.gaussian_nll_loss}. All options come by name. Mirrors torch.nn.GaussianNLLLoss. */
export class GaussianNLLLoss extends AnyLoss<
  (input: Tensor, target: Tensor, variance: Variance) => Tensor
> {
  /** Whether the constant term is added. Default: false. */
  readonly full: boolean;
  /** The least variance. Default: 1e-6. */
  readonly eps: number;

  constructor(...args: Arguments<[], [], GaussianOptions>) {
    const { full, eps, reduction } = read_gaussian(args);
    super(reduction);
    this.full = full;
    this.eps = eps;
  }

  override forward(...args: GaussianArguments): Tensor {
    const { input, target, var: variance } = read_gaussian_inputs(forward_name(this), args);
    const { full, eps, reduction } = this;
    return F.gaussian_nll_loss(input, target, variance, { full, eps, reduction });
  }
}

const read_ctc = signature<Required<CTCOptions>>("CTCLoss", {
  blank: kinds.integer(0),
  reduction,
  zero_infinity: kinds.boolean(false),
});

const read_sequences = shared_reader<CTCArguments>(ctc_kinds);

/** The arguments of {@link CTCLoss.forward}. */
type SequenceArguments = Arguments<CTCParameters, [], CTCArguments>;

export interface CTCLoss {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: SequenceArguments): Tensor;
}

/** See {@link F.ctc_loss}. Mirrors torch.nn.CTCLoss. */
export class CTCLoss extends AnyLoss<(...args: CTCParameters) => Tensor> {
  /** The class that stands for no label. Default: 0. */
  readonly blank: number;
  /** Whether infinite losses, of targets longer than their inputs, count as 0. Default: false. */
  readonly zero_infinity: boolean;

  constructor(
    ...args: Arguments<
      [],
      [blank: number, reduction: Reduction, zero_infinity: boolean],
      CTCOptions
    >
  ) {
    const { blank, reduction, zero_infinity } = read_ctc(args);
    super(reduction);
    this.blank = blank;
    this.zero_infinity = zero_infinity;
  }

  override forward(...args: SequenceArguments): Tensor {
    const { log_probs, targets, input_lengths, target_lengths } = read_sequences(
      forward_name(this),
      args,
    );
    const { blank, reduction, zero_infinity } = this;
    const how = { blank, reduction, zero_infinity };
    return F.ctc_loss(log_probs, targets, input_lengths, target_lengths, how);
  }
}
