/** Losses of differences, as torch.nn.functional has them. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { operator } from "../aten.js";
import {
  code,
  type Old,
  type OldReductionOptions,
  type Reduction,
  type ReductionArguments,
  type ReductionOptions,
  reduced,
  reduction_kinds,
  reduction_of,
} from "./reduction.js";

const aten_mse = operator<[Tensor, Tensor, number]>("mse_loss");
const aten_l1 = operator<[Tensor, Tensor, number]>("l1_loss");
const aten_smooth_l1 = operator<[Tensor, Tensor, number, number]>("smooth_l1_loss");
const aten_huber = operator<[Tensor, Tensor, number, number]>("huber_loss");

type Pair = { input: Tensor; target: Tensor };
const pair = { input: kinds.tensor(), target: kinds.tensor() };
const weight = kinds.nullable(kinds.tensor());

/** Options of losses that weight each element. */
export interface ElementWeightOptions extends OldReductionOptions {
  /** A weight for each element, of the input's shape. Default: all 1. */
  weight?: Tensor | null;
}

/** Both at one shape; PyTorch broadcasts if they differ, and warns. */
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

function check_weight(weight: Tensor, input: Tensor): void {
  if (weight.shape.join() !== input.shape.join()) {
    throw new RangeError("Weights and input must have the same size.");
  }
}

/** Reduces weighted losses; their mean is divided by the sum of the weights. */
function weighted(losses: Tensor, weight: Tensor, reduction: string): Tensor {
  code(reduction);
  const each = losses.mul(weight);
  if (reduction === "none") return each;
  return reduction === "sum" ? each.sum() : each.sum().div(weight.sum());
}

/** A loss of pairs of elements, which may have weights. */
export type ElementLoss = (
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [size_average: Old, reduce: Old, reduction: Reduction, weight: Tensor | null],
    Pair & ElementWeightOptions
  >
) => Tensor;

function element_loss(
  name: string,
  aten: (input: Tensor, target: Tensor, reduction: number) => Tensor,
  of_difference: (difference: Tensor) => Tensor,
): ElementLoss {
  const read = signature<Pair & ReductionArguments & { weight: Tensor | null }>(name, {
    ...pair,
    ...reduction_kinds,
    weight,
  });
  return (...args) => {
    const { input, target, weight, ...how } = read(args);
    const [x, y] = same_shape(input, target);
    const reduction = reduction_of(how);
    if (weight === null) return aten(x, y, code(reduction));
    check_weight(weight, input);
    return weighted(of_difference(x.sub(y)), weight, reduction);
  };
}

/**
 * (input − target)².
 *
 * @throws RangeError if the weight's shape differs from the input's
 */
export const mse_loss = element_loss("mse_loss", aten_mse, (difference) => difference.pow(2));

/**
 * |input − target|.
 *
 * @throws RangeError if the weight's shape differs from the input's
 */
export const l1_loss = element_loss("l1_loss", aten_l1, (difference) => difference.abs());

export interface SmoothL1Options extends OldReductionOptions {
  /** The difference at which the square becomes a line. Default: 1. */
  beta?: number;
}

const read_smooth_l1 = signature<Pair & ReductionArguments & { beta: number }>("smooth_l1_loss", {
  ...pair,
  ...reduction_kinds,
  beta: kinds.number(1),
});

/**
 * (input − target)² / (2 beta) if the difference is below beta, else |input − target| − beta / 2.
 */
export function smooth_l1_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [size_average: Old, reduce: Old, reduction: Reduction, beta: number],
    Pair & SmoothL1Options
  >
): Tensor {
  const { input, target, beta, ...how } = read_smooth_l1(args);
  const [x, y] = same_shape(input, target);
  const reduction = code(reduction_of(how));
  return beta === 0 ? aten_l1(x, y, reduction) : aten_smooth_l1(x, y, reduction, beta);
}

export interface HuberOptions extends ReductionOptions {
  /** A weight for each element, of the input's shape. Default: all 1. */
  weight?: Tensor | null;
  /** The difference at which the square becomes a line. Default: 1. */
  delta?: number;
}

const read_huber = signature<Pair & { reduction: string; delta: number; weight: Tensor | null }>(
  "huber_loss",
  { ...pair, reduction: reduction_kinds.reduction, delta: kinds.number(1), weight },
);

/**
 * (input − target)² / 2 if the difference is below delta, else
 * delta · (|input − target| − delta / 2). A weighted mean is divided by the number of elements.
 *
 * @throws RangeError if the weight's shape differs from the input's
 */
export function huber_loss(
  ...args: Arguments<
    [input: Tensor, target: Tensor],
    [reduction: Reduction, delta: number, weight: Tensor | null],
    Pair & HuberOptions
  >
): Tensor {
  const { input, target, reduction, delta, weight } = read_huber(args);
  const [x, y] = same_shape(input, target);
  if (weight === null) return aten_huber(x, y, code(reduction), delta);
  check_weight(weight, input);
  return reduced(aten_huber(x, y, code("none"), delta).mul(weight), reduction);
}
