/** Loss functions, as torch.nn.functional has them. */
import { type Tensor, torch } from "../../torch/index.js";
import { warn } from "../arguments.js";
import { keyword_operator, operator } from "../aten.js";
import { code, type Reduction, type ReductionOptions } from "./reduction.js";

const aten_cross_entropy =
  operator<[Tensor, Tensor, Tensor | null, number, number, number]>("cross_entropy_loss");
const aten_nll = operator<[Tensor, Tensor, Tensor | null, number, number]>("nll_loss_nd");
const aten_mse = operator<[Tensor, Tensor, number]>("mse_loss");
const aten_l1 = operator<[Tensor, Tensor, number]>("l1_loss");
const aten_smooth_l1 = operator<[Tensor, Tensor, number, number]>("smooth_l1_loss");
const aten_huber = operator<[Tensor, Tensor, number, number]>("huber_loss");
const aten_bce = operator<[Tensor, Tensor, Tensor | null, number]>("binary_cross_entropy");
const aten_bce_logits = operator<[Tensor, Tensor, Tensor | null, Tensor | null, number]>(
  "binary_cross_entropy_with_logits",
);
const aten_kl_div = keyword_operator<{ log_target: boolean }, [Tensor, Tensor, number]>("kl_div");

export interface ClassLossOptions extends ReductionOptions {
  /** A weight for each class: shape (classes). Default: all 1. */
  weight?: Tensor | null;
  /** A target of this class is left out. Default: -100. */
  ignore_index?: number;
}

export interface CrossEntropyOptions extends ClassLossOptions {
  /** How much of each target is spread over all classes, in [0, 1]. Default: 0. */
  label_smoothing?: number;
}

/**
 * The cross entropy between unnormalised scores and targets.
 *
 * @param input scores: shape (classes), (batch, classes) or (batch, classes, d1, …).
 * @param target classes as int64 of shape (), (batch) or (batch, d1, …); or probabilities, shaped as `input`.
 * @returns a 0-dim tensor, or the target's shape with `reduction: "none"`.
 */
export function cross_entropy(
  input: Tensor,
  target: Tensor,
  {
    weight = null,
    ignore_index = -100,
    reduction = "mean",
    label_smoothing = 0,
  }: CrossEntropyOptions = {},
): Tensor {
  return aten_cross_entropy(input, target, weight, code(reduction), ignore_index, label_smoothing);
}

/**
 * The negative log likelihood: as {@link cross_entropy}, of scores that are log probabilities.
 *
 * @param input log probabilities: shape (classes), (batch, classes) or (batch, classes, d1, …).
 * @param target classes as int64 of shape (), (batch) or (batch, d1, …).
 */
export function nll_loss(
  input: Tensor,
  target: Tensor,
  { weight = null, ignore_index = -100, reduction = "mean" }: ClassLossOptions = {},
): Tensor {
  return aten_nll(input, target, weight, code(reduction), ignore_index);
}

/** Both at one shape; PyTorch broadcasts where they differ, and warns. */
function same_shape(input: Tensor, target: Tensor): [Tensor, Tensor] {
  if (input.shape.join() === target.shape.join()) return [input, target];
  warn(
    `Using a target size (${target.shape.join(", ")}) that is different to the input size ` +
      `(${input.shape.join(", ")}). This will likely lead to incorrect results due to broadcasting. ` +
      "Please ensure they have the same size.",
  );
  const [wide_input, wide_target] = torch.broadcast_tensors([input, target]);
  return [wide_input as Tensor, wide_target as Tensor];
}

/** (input − target)². */
export function mse_loss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean" }: ReductionOptions = {},
): Tensor {
  return aten_mse(...same_shape(input, target), code(reduction));
}

/** |input − target|. */
export function l1_loss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean" }: ReductionOptions = {},
): Tensor {
  return aten_l1(...same_shape(input, target), code(reduction));
}

export interface SmoothL1Options extends ReductionOptions {
  /** Where the square becomes a line. Default: 1. */
  beta?: number;
}

/** (input − target)² / (2 beta) where the difference is below beta, else |input − target| − beta / 2. */
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean", beta = 1 }: SmoothL1Options = {},
): Tensor {
  const [x, y] = same_shape(input, target);
  return beta === 0 ? aten_l1(x, y, code(reduction)) : aten_smooth_l1(x, y, code(reduction), beta);
}

export interface HuberOptions extends ReductionOptions {
  /** Where the square becomes a line. Default: 1. */
  delta?: number;
}

/** (input − target)² / 2 where the difference is below delta, else delta · (|input − target| − delta / 2). */
export function huber_loss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean", delta = 1 }: HuberOptions = {},
): Tensor {
  return aten_huber(...same_shape(input, target), code(reduction), delta);
}

export interface BinaryLossOptions extends ReductionOptions {
  /** A weight for each element, broadcast to the target. Default: all 1. */
  weight?: Tensor | null;
}

/**
 * The cross entropy of probabilities in [0, 1] and targets of the same shape.
 *
 * @throws RangeError where the shapes differ.
 */
export function binary_cross_entropy(
  input: Tensor,
  target: Tensor,
  { weight = null, reduction = "mean" }: BinaryLossOptions = {},
): Tensor {
  check_same_shape(input, target);
  return aten_bce(input, target, weight, code(reduction));
}

export interface BCEWithLogitsOptions extends BinaryLossOptions {
  /** A weight for the positive targets, broadcast to the target. Default: all 1. */
  pos_weight?: Tensor | null;
}

/**
 * As {@link binary_cross_entropy}, of scores before the sigmoid.
 *
 * @throws RangeError where the shapes differ.
 */
export function binary_cross_entropy_with_logits(
  input: Tensor,
  target: Tensor,
  { weight = null, reduction = "mean", pos_weight = null }: BCEWithLogitsOptions = {},
): Tensor {
  check_same_shape(input, target);
  return aten_bce_logits(input, target, weight, pos_weight, code(reduction));
}

function check_same_shape(input: Tensor, target: Tensor): void {
  if (input.shape.join() !== target.shape.join()) {
    throw new RangeError(
      `Target size (${target.shape.join(", ")}) must be the same as input size (${input.shape.join(", ")})`,
    );
  }
}

export interface KLDivOptions {
  /** As for the others, or "batchmean": the sum divided by the size of dimension 0. Default: "mean". */
  reduction?: Reduction | "batchmean";
  /** Whether the target holds log probabilities too. Default: false. */
  log_target?: boolean;
}

/**
 * The Kullback-Leibler divergence: target · (log(target) − input).
 *
 * @param input log probabilities.
 * @param target probabilities of the same shape.
 */
export function kl_div(
  input: Tensor,
  target: Tensor,
  { reduction = "mean", log_target = false }: KLDivOptions = {},
): Tensor {
  if (reduction === "batchmean") {
    const sum = aten_kl_div({ log_target }, input, target, code("sum"));
    return input.dim() === 0 ? sum : sum.div(input.size(0));
  }
  return aten_kl_div({ log_target }, input, target, code(reduction));
}
