/** Checks of what layers and functions are given, and the kinds of arguments that many share. */
import type { DeviceLike, Dtype } from "../torch/index.js";
import { kinds } from "../torch/internal.js";

/** The device of a layer's parameters. */
export interface FactoryOptions {
  /** Default: the CPU. */
  device?: DeviceLike | null;
  /** Default: the default dtype. */
  dtype?: Dtype | null;
}

/** The parameters of {@link FactoryOptions}, which come last in PyTorch's layers. */
export const factory_kinds = { device: kinds.device(), dtype: kinds.dtype() };

/** Their types, in their order. */
export type Factory = [device: DeviceLike | null, dtype: Dtype | null];

/** Only the options that were given: what operators take as keywords. */
export function factory_options({ device, dtype }: FactoryOptions): FactoryOptions {
  return { ...(device == null ? {} : { device }), ...(dtype == null ? {} : { dtype }) };
}

/**
 * Options whose first one may also be given by position: `f(0.5, {…})` is `f({ p: 0.5, … })`. A
 * module that holds the options by their names is options too (and a function to `typeof`).
 */
export function with_positional_first<O extends object, K extends keyof O>(
  name: K,
  first: O[K] | O | undefined,
  options: O,
): O {
  if (first === undefined) return options;
  const is_options = typeof first === "object" || typeof first === "function";
  return is_options && first !== null ? (first as O) : { ...options, [name]: first };
}

/** A count or size: an integer of at least `least`. */
export function check_size(layer: string, name: string, value: number, least = 1): void {
  if (typeof value !== "number") {
    throw new TypeError(`${layer}: ${name} should be a number, but got ${typeof value}`);
  }
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(
      `${layer}: ${name} should be an integer of at least ${least}, but got ${value}`,
    );
  }
}

export function check_boolean(layer: string, name: string, value: boolean): void {
  if (typeof value !== "boolean") {
    throw new TypeError(`${layer}: ${name} should be of type boolean, but got ${typeof value}`);
  }
}

export function check_probability(value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`dropout probability has to be between 0 and 1, but got ${value}`);
  }
}

export { warn } from "../torch/internal.js";
