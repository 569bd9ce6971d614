/** The adaptive softmax, for many classes of which few are frequent. */
import type { Tensor } from "../../torch/index.js";
import {
  type Arguments,
  kinds,
  no_arguments,
  signature,
  torch_size_text,
  with_names,
} from "../../torch/internal.js";
import { type Factory, type FactoryOptions, factory_kinds } from "../arguments.js";
import { log_softmax } from "../functional/softmax.js";
import { type PairArguments, pair_reader } from "../module/forward_arguments.js";
import { Module } from "../module/index.js";
import { ModuleList, Sequential } from "./container/index.js";
import { Linear } from "./linear.js";

/** The parameters of {@link AdaptiveLogSoftmaxWithLoss}, by name. */
export interface AdaptiveLogSoftmaxOptions extends FactoryOptions {
  /** The number of features of a sample. */
  in_features: number;
  /** The number of classes, the most frequent first. */
  n_classes: number;
  /** The classes at which clusters begin: increasing, each from 1 to n_classes − 1. */
  cutoffs: readonly number[];
  /** By how much each cluster's features are fewer than those of the one before. Default: 4. */
  div_value?: number;
  /** Whether the head has a bias. Default: false. */
  head_bias?: boolean;
}

const read_adaptive = signature<Required<AdaptiveLogSoftmaxOptions>>("AdaptiveLogSoftmaxWithLoss", {
  in_features: kinds.integer(),
  n_classes: kinds.integer(),
  cutoffs: kinds.array_of(kinds.number()),
  div_value: kinds.number(4),
  head_bias: kinds.boolean(false),
  ...factory_kinds,
});

/** The result of an {@link AdaptiveLogSoftmaxWithLoss}. */
export type AdaptiveLogSoftmaxOutput = [output: Tensor, loss: Tensor] & {
  /** The log probability of each sample's target: shape (batch), or () without a batch. */
  readonly output: Tensor;
  /** The mean of their negatives: shape (). */
  readonly loss: Tensor;
};

/** The `forward` of an {@link AdaptiveLogSoftmaxWithLoss}. */
export type AdaptiveLogSoftmaxForward = (
  input_: Tensor,
  target_: Tensor,
) => AdaptiveLogSoftmaxOutput;

type InputAndTarget = PairArguments<"input_", "target_">;

const read_input_and_target = pair_reader("input_", "target_");

/** The arguments of methods that take the input alone. */
type OneInput = Arguments<[input: Tensor], [], { input: Tensor }>;

const read_one = (name: string) => signature<{ input: Tensor }>(name, { input: kinds.tensor() });
const read_log_prob = read_one("log_prob");
const read_predict = read_one("predict");

function check_cutoffs(cutoffs: readonly number[], n_classes: number): void {
  if (cutoffs.length === 0) {
    throw new RangeError("cutoffs should be a sequence of length larger than 0");
  }
  const are_right = cutoffs.every(
    (cutoff, i) =>
      Number.isInteger(cutoff) && cutoff > (cutoffs[i - 1] ?? 0) && cutoff <= n_classes - 1,
  );
  if (!are_right) {
    throw new RangeError(
      "cutoffs should be a sequence of unique, positive integers sorted in an increasing order, " +
        "where each value is between 1 and n_classes-1",
    );
  }
}

function check_inputs(input: Tensor, target: Tensor): void {
  const ndim = target.dim();
  if (ndim > 1) throw new RangeError("0D or 1D target tensor expected, multi-target not supported");
  if (ndim === 1 && input.size(0) !== target.size(0)) {
    throw new RangeError("Input and target should have the same size in the batch dimension.");
  }
  if (input.dim() !== ndim + 1) {
    throw new RangeError(
      `${ndim}D target tensor expects ${ndim + 1}D input tensors, ` +
        `but found inputs with size ${torch_size_text(input.shape)}`,
    );
  }
}

export interface AdaptiveLogSoftmaxWithLoss {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: InputAndTarget): AdaptiveLogSoftmaxOutput;
}

/**
 * A softmax over many classes that are sorted by frequency, and its loss. A head decides between the
 * most frequent classes and clusters of the others; a cluster with fewer features decides within itself,
 * and only if a target is in it.
 *
 * Input of shape (batch, in_features) or (in_features), int64 target of shape (batch) or (). Mirrors
 * torch.nn.AdaptiveLogSoftmaxWithLoss.
 *
 * @throws RangeError if the cutoffs do not increase or are no classes
 */
export class AdaptiveLogSoftmaxWithLoss extends Module<AdaptiveLogSoftmaxForward> {
  /** The number of features of a sample. */
  readonly in_features: number;
  /** The number of classes. */
  readonly n_classes: number;
  /** The classes at which clusters begin, and at the end the number of classes. */
  readonly cutoffs: readonly number[];
  /** By how much each cluster's features are fewer than those of the one before. Default: 4. */
  readonly div_value: number;
  /** Whether the head has a bias. Default: false. */
  readonly head_bias: boolean;
  /** The number of classes that the head tells by itself. */
  readonly shortlist_size: number;
  /** The number of clusters. */
  readonly n_clusters: number;
  /** The number of scores that the head gives: those classes, and the clusters. */
  readonly head_size: number;
  /** The layer that tells the frequent classes and the clusters. */
  head: Linear;
  /** For each cluster its two layers. */
  tail: ModuleList<Sequential>;

  constructor(
    ...args: Arguments<
      [in_features: number, n_classes: number, cutoffs: readonly number[]],
      [div_value: number, head_bias: boolean, ...Factory],
      AdaptiveLogSoftmaxOptions
    >
  ) {
    const given = read_adaptive(args);
    super();
    const { in_features, n_classes, div_value, head_bias, device, dtype } = given;
    check_cutoffs(given.cutoffs, n_classes);
    if (div_value === 0) throw new RangeError("float floor division by zero");
    const cutoffs = [...given.cutoffs, n_classes];
    this.in_features = in_features;
    this.n_classes = n_classes;
    this.cutoffs = cutoffs;
    this.div_value = div_value;
    this.head_bias = head_bias;
    this.shortlist_size = cutoffs[0] as number;
    this.n_clusters = cutoffs.length - 1;
    this.head_size = this.shortlist_size + this.n_clusters;
    this.head = new Linear(in_features, this.head_size, head_bias, device, dtype);
    this.tail = new ModuleList<Sequential>();
    for (const [i, first, last] of clusters_of(this.cutoffs)) {
      const features = floor_quotient(in_features, div_value ** (i + 1));
      this.tail.append(
        new Sequential(
          new Linear(in_features, features, false, device, dtype),
          new Linear(features, last - first, false, device, dtype),
        ),
      );
    }
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    this.head.reset_parameters();
    for (const cluster of this.tail)
      for (const layer of cluster) (layer as Linear).reset_parameters();
  }

  override forward(...args: InputAndTarget): AdaptiveLogSoftmaxOutput {
    const [input_, target_] = read_input_and_target(this, args);
    check_inputs(input_, target_);
    const is_batch = target_.dim() > 0;
    const input = is_batch ? input_ : input_.unsqueeze(0);
    const target = is_batch ? target_ : target_.unsqueeze(0);
    const batch = target.size(0);
    const output = input.new_zeros([batch]);
    const places = target.new_empty([batch]);
    let used = 0;

    const rows_between = (first: number, last: number): [rows: Tensor, classes: Tensor] => {
      const mask = target.ge(first)["__and__"](target.lt(last));
      const rows = mask.nonzero().squeeze();
      used += rows.numel();
      return [rows, target.at(mask)];
    };

    const [frequent, classes] = rows_between(0, this.shortlist_size);
    if (frequent.numel() > 0) places.index_copy_(0, frequent, classes);
    for (const [i, first, last] of clusters_of(this.cutoffs)) {
      const [rows, classes] = rows_between(first, last);
      if (rows.numel() === 0) continue;
      const scores = (this.tail[i] as Sequential)(input.index_select(0, rows));
      places.index_fill_(0, rows, this.shortlist_size + i);
      const of_target = log_softmax(scores, 1).gather(1, classes.sub(first).unsqueeze(1));
      output.index_copy_(0, rows, of_target.squeeze(1));
    }
    if (used !== batch) {
      throw new RangeError(
        `Target values should be in [0, ${this.n_classes - 1}], but values in range ` +
          `[${target.min().item()}, ${target.max().item()}] were found. `,
      );
    }

    const of_head = log_softmax(this.head(input), 1);
    output.add_(of_head.gather(1, places.unsqueeze(1)).squeeze());
    const loss = output.neg().mean();
    const result: [Tensor, Tensor] = [is_batch ? output : output.squeeze(0), loss];
    return with_names(result, ["output", "loss"]) as AdaptiveLogSoftmaxOutput;
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  /**
   * The log probabilities of all classes: shape (batch, n_classes).
   *
   * @param input shape (batch, in_features).
   */
  log_prob(...args: OneInput): Tensor {
    const { input } = read_log_prob(args);
    return all_log_probs(this, input, this.head(input));
  }

  /**
   * The class of the highest probability of each sample: int64 of shape (batch). It computes the
   * clusters of those samples only whose class is not a frequent one.
   *
   * @param input shape (batch, in_features).
   */
  predict(...args: OneInput): Tensor {
    const { input } = read_predict(args);
    const scores = this.head(input);
    const output = scores.argmax(1);
    const is_rare = output.ge(this.shortlist_size);
    if (!is_rare.any().item()) return output;
    if (is_rare.all().item()) return all_log_probs(this, input, scores).argmax(1);
    const log_probs = all_log_probs(this, input.at(is_rare), scores.at(is_rare));
    return output.set_at(log_probs.argmax(1), is_rare);
  }
}

/** Each cluster's place, its first class and the one after its last. */
function clusters_of(cutoffs: readonly number[]): [place: number, first: number, last: number][] {
  return cutoffs.slice(1).map((last, i) => [i, cutoffs[i] as number, last]);
}

/** The log probabilities of all classes, given the head's scores. */
function all_log_probs(
  { n_classes, shortlist_size, cutoffs, tail }: AdaptiveLogSoftmaxWithLoss,
  input: Tensor,
  scores: Tensor,
): Tensor {
  const out = input.new_empty([scores.size(0), n_classes]);
  const of_head = log_softmax(scores, 1);
  out.narrow(1, 0, shortlist_size).copy_(of_head.narrow(1, 0, shortlist_size));
  for (const [i, first, last] of clusters_of(cutoffs)) {
    const within = log_softmax((tail[i] as Sequential)(input), 1);
    const of_cluster = of_head.select(1, shortlist_size + i).unsqueeze(1);
    out.narrow(1, first, last - first).copy_(within.add(of_cluster));
  }
  return out;
}

/** Python's `a // b` of floats. */
function floor_quotient(a: number, b: number): number {
  const remainder = a % b;
  const is_below = remainder !== 0 && remainder < 0 !== b < 0;
  return Math.round((a - remainder) / b) - (is_below ? 1 : 0);
}
