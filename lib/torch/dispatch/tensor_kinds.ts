/** Kinds of arguments that are tensors, or say what a tensor is to be. */

import { Complex } from "../complex.js";
import { Device } from "../device.js";
import { Dtype } from "../dtype.js";
import { Generator } from "../random/generator.js";
import { Tensor } from "../tensor/index.js";
import type { DeviceLike, Scalar } from "../types.js";
import { either, instance, integer, Kind, nullable, required, string } from "./kinds.js";

export * from "./kinds.js";

export const tensor = (): Kind<Tensor> => instance(Tensor, "Tensor");

/** A dtype, or null for the default one. */
export const dtype = (): Kind<Dtype | null> => nullable(instance(Dtype, "dtype"));

/** A dtype, which must be given. */
export const given_dtype = (): Kind<Dtype> => instance(Dtype, "dtype");

/** A device or its name, which must be given. */
export const device_like = (): Kind<DeviceLike> =>
  either<[Device, string]>(instance(Device, "device"), string());

/** A device or its name, or null for the CPU. */
export const device = (): Kind<DeviceLike | null> => nullable(device_like());

/** A device, its name, or the number of a GPU; null if a tensor stays on its device. */
export const device_or_number = (): Kind<DeviceLike | number | null> =>
  nullable(either<[DeviceLike, number]>(device_like(), integer()));

/** The source of random numbers; null for the device's default generator. */
export const generator = (): Kind<Generator | null> => nullable(instance(Generator, "Generator"));

/** A parameter that must be given, and may be null. */
export const tensor_or_null = (): Kind<Tensor | null> => nullable(tensor(), required);

const is_whole = (value: unknown): boolean => typeof value === "bigint" || Number.isInteger(value);

/**
 * A whole number for an operator, which takes a Tensor of one (what else it holds, the operator says).
 *
 * @typeParam T its type for TypeScript's users.
 */
export const index = <T extends number | bigint = number | bigint>(
  fallback: T | typeof required = required,
): Kind<T> =>
  new Kind<T>("integer", (value) => is_whole(value) || value instanceof Tensor, fallback);

/** A whole number for what Python computes with, to which True is 1. {@link as_number} makes it one. */
export const python_int = (fallback: number | typeof required = required): Kind<number> =>
  new Kind<number>("integer", (value) => is_whole(value) || typeof value === "boolean", fallback);

export const is_scalar = (value: unknown): value is Scalar =>
  ["number", "bigint", "boolean"].includes(typeof value) || value instanceof Complex;

/**
 * A number for an operator, which takes bigints, booleans, complex numbers and a Tensor of one.
 *
 * @typeParam T its type for TypeScript's users.
 */
export const scalar = <T = Scalar | Tensor>(fallback: T | typeof required = required): Kind<T> =>
  new Kind<T>("number", (value) => is_scalar(value) || value instanceof Tensor, fallback);

/** The number itself of what {@link index}, {@link python_int} and {@link scalar} take. */
export function as_number(value: unknown): number {
  return Number(value instanceof Tensor ? value.item() : value);
}
