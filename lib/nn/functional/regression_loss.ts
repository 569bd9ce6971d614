/** Losses of differences, as torch.nn.functional has them. */
import { required, signature, type Tensor, torch } from "../../torch/index.js";
import { warn } from "../arguments.js";
import { operator } from "../aten.js";
import {
  code,
  old_reduction,
  type Reduction,
  type ReductionArguments,
  type ReductionOptions,
  reduced,
  reduction_of,
} from "./reduction.js";

const aten_mse = operator<[Tensor, Tensor, number]>("mse_loss");
const aten_l1 = operator<[Tensor, Tensor, number]>("l1_loss");
const aten_smooth_l1 = operator<[Tensor, Tensor, number, number]>("smooth_l1_loss");
const aten_huber = operator<[Tensor, Tensor, number, number]>("huber_loss");

type Pair = { input: Tensor; target: Tensor };
const pair = { input: required, target: required } as const;
const by_mean = { ...old_reduction, reduction: "mean" } as const;

/** Python's old names of a reduction, which it takes before the new one. */
type Old = boolean | null;

/** What losses take that weigh each element. */
export interface ElementWeightOptions extends ReductionOptions {
  /** A weight for each element, of the input's shape. Default: all 1. */
  weight?: Tensor | null;
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

const read_weighted = (name: string) =>
  signature<Pair & ReductionArguments & { weight: Tensor | null }>(name, {
    ...pair,
    ...by_mean,
    weight: null,
  });

const read_mse = read_weighted("mse_loss");

/**
 * (input − target)².
 *
 * @throws RangeError where the weight's shape is not the input's
 */
export function mse_loss(input: Tensor, target: Tensor, options?: ElementWeightOptions): Tensor;
export function mse_loss(
  input: Tensor,
  target: Tensor,
  size_average: Old,
  reduce?: Old,
  reduction?: Reduction,
  weight?: Tensor | null,
): Tensor;
export function mse_loss(...args: unknown[]): Tensor {
  const { input, target, weight, ...how } = read_mse(args);
  const [x, y] = same_shape(input, target);
  const reduction = reduction_of(how);
  if (weight === null) return aten_mse(x, y, code(reduction));
  check_weight(weight, input);
  return weighted(x.sub(y).pow(2), weight, reduction);
}

const read_l1 = read_weighted("l1_loss");

/**
 * |input − target|.
 *
 * @throws RangeError where the weight's shape is not the input's
 */
export function l1_loss(input: Tensor, target: Tensor, options?: ElementWeightOptions): Tensor;
export function l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: Old,
  reduce?: Old,
  reduction?: Reduction,
  weight?: Tensor | null,
): Tensor;
export function l1_loss(...args: unknown[]): Tensor {
  const { input, target, weight, ...how } = read_l1(args);
  const [x, y] = same_shape(input, target);
  const reduction = reduction_of(how);
  if (weight === null) return aten_l1(x, y, code(reduction));
  check_weight(weight, input);
  return weighted(x.sub(y).abs(), weight, reduction);
}

export interface SmoothL1Options extends ReductionOptions {
  /** Where the square becomes a line. Default: 1. */
  beta?: number;
}

const read_smooth_l1 = signature<Pair & ReductionArguments & { beta: number }>("smooth_l1_loss", {
  ...pair,
  ...by_mean,
  beta: 1,
});

/** (input − target)² / (2 beta) where the difference is below beta, else |input − target| − beta / 2. */
export function smooth_l1_loss(input: Tensor, target: Tensor, options?: SmoothL1Options): Tensor;
export function smooth_l1_loss(
  input: Tensor,
  target: Tensor,
  size_average: Old,
  reduce?: Old,
  reduction?: Reduction,
  beta?: number,
): Tensor;
export function smooth_l1_loss(...args: unknown[]): Tensor {
  const { input, target, beta, ...how } = read_smooth_l1(args);
  const [x, y] = same_shape(input, target);
  const reduction = code(reduction_of(how));
  return beta === 0 ? aten_l1(x, y, reduction) : aten_smooth_l1(x, y, reduction, beta);
}

export interface HuberOptions extends ElementWeightOptions {
  /** Where the square becomes a line. Default: 1. */
  delta?: number;
}

const read_huber = signature<Pair & { reduction: string; delta: number; weight: Tensor | null }>(
  "huber_loss",
  { ...pair, reduction: "mean", delta: 1, weight: null },
);

/**
 * (input − target)² / 2 where the difference is below delta, else
 * delta · (|input − target| − delta / 2). A weighted mean is divided by the number of elements.
 *
 * @throws RangeError where the weight's shape is not the input's
 */
export function huber_loss(input: Tensor, target: Tensor, options?: HuberOptions): Tensor;
export function huber_loss(
  input: Tensor,
  target: Tensor,
  reduction: Reduction,
  delta?: number | Omit<HuberOptions, "reduction">,
  weight?: Tensor | null,
): Tensor;
export function huber_loss(...args: unknown[]): Tensor {
  const { input, target, reduction, delta, weight } = read_huber(args);
  const [x, y] = same_shape(input, target);
  if (weight === null) return aten_huber(x, y, code(reduction), delta);
  check_weight(weight, input);
  return reduced(aten_huber(x, y, code("none"), delta).mul(weight), reduction);
}
