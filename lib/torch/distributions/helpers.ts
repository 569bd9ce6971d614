/** Small computations that several distributions share. */

import type { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";
import type { NumberOrTensor } from "./arguments.js";
import { aten } from "./aten.js";
import { broadcast_all } from "./utils.js";

/** The Euler–Mascheroni constant. */
export const EULER_CONSTANT = 0.5772156649015329;

/** The options of a tensor that is to be like another one. */
export const like = ({ dtype, device }: Tensor) => ({ dtype, device });

/** Draws from the standard normal distribution, of another tensor's dtype and device. */
export const standard_normal = (shape: Shape, of: Tensor): Tensor =>
  aten.empty(shape, like(of)).normal_();

/** Draws from the uniform distribution on [0, 1), of another tensor's dtype and device. */
export const uniform = (shape: Shape, of: Tensor): Tensor => aten.rand(shape, like(of));

/** Sums over the last dimensions, of which there are `count`. */
export function sum_rightmost(value: Tensor, count: number): Tensor {
  if (count === 0) return value;
  return value.reshape([...value.shape.slice(0, -count), -1]).sum(-1);
}

/** Whether two shapes are the same. */
export const same_shape = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((size, i) => size === b[i]);

/** The number of elements of a shape. */
export const count_of = (shape: Shape): number => shape.reduce((all, size) => all * size, 1);

/** Values along a first dimension, before as many dimensions of size 1 as a batch has; or expanded to it. */
export function enumerated(values: Tensor, batch_shape: Shape, expand: boolean): Tensor {
  const viewed = values.view([-1, ...batch_shape.map(() => 1)]);
  return expand ? viewed.expand([-1, ...batch_shape]) : viewed;
}

/** Broadcasts the values of an object to one shape. */
export function broadcast<K extends string>(values: Record<K, NumberOrTensor>): Record<K, Tensor> {
  const made = broadcast_all(...(Object.values(values) as NumberOrTensor[]));
  return Object.fromEntries(Object.keys(values).map((key, i) => [key, made[i]])) as Record<
    K,
    Tensor
  >;
}
