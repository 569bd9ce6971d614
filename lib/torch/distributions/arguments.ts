/** Parameters that several distributions have, and the kinds by which they are read. */

import type { Arguments } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { Tensor } from "../tensor/index.js";
import type { Shape } from "../types.js";

/** A parameter of a distribution: one number, or a tensor with a parameter for each element of the batch. */
export type NumberOrTensor = Tensor | number;

/** A class, whatever its constructor takes. */
export interface ClassOf<T> {
  readonly prototype: T;
  readonly name: string;
}

/** The option that every distribution has. */
export interface ValidationOptions {
  /**
   * Whether parameters, and values that are asked about, are checked by their constraints. Default:
   * null, what `Distribution.set_default_validate_args` has set, at first true.
   */
  validate_args?: boolean | null;
}

/** The parameters of a distribution with a location and a scale, by name. */
export interface LocationScaleOptions extends ValidationOptions {
  /** The location. */
  loc: NumberOrTensor;
  /** The scale, above 0. */
  scale: NumberOrTensor;
}

/** The parameter of a distribution with a scale alone, by name. */
export interface ScaleOptions extends ValidationOptions {
  /** The scale, above 0. */
  scale: NumberOrTensor;
}

/** The parameter of a distribution with a rate alone, by name. */
export interface RateOptions extends ValidationOptions {
  /** The rate: how many events there are in a unit of time. */
  rate: NumberOrTensor;
}

/** The parameters of a gamma distribution, by name. */
export interface ConcentrationRateOptions extends ValidationOptions {
  /** The shape parameter, above 0: alpha. */
  concentration: NumberOrTensor;
  /** The inverse of the scale, above 0: beta. */
  rate: NumberOrTensor;
}

/** The parameters of a distribution on the unit interval with two concentrations, by name. */
export interface TwoConcentrationsOptions extends ValidationOptions {
  /** The first concentration, above 0: alpha. */
  concentration1: NumberOrTensor;
  /** The second concentration, above 0: beta. */
  concentration0: NumberOrTensor;
}

/** Probabilities or log-odds, one of the two, by name. */
export interface ProbabilityOptions extends ValidationOptions {
  /** The probability of 1. Default: null, `logits` is given. */
  probs?: NumberOrTensor | null;
  /** The log-odds of 1. Default: null, `probs` is given. */
  logits?: NumberOrTensor | null;
}

/** Probabilities or unnormalized log-probabilities of categories, one of the two, by name. */
export interface CategoryOptions extends ValidationOptions {
  /** The weights of the categories, in the last dimension; they are divided by their sum. Default: null. */
  probs?: Tensor | null;
  /** The logarithms of such weights. Default: null. */
  logits?: Tensor | null;
}

/** The parameters of a multivariate normal or Wishart distribution that say how it scatters, by name. */
export interface ScatterOptions extends ValidationOptions {
  /** The covariance matrix, positive definite. Default: null. */
  covariance_matrix?: Tensor | null;
  /** The inverse of the covariance matrix, positive definite. Default: null. */
  precision_matrix?: Tensor | null;
  /** The lower Cholesky factor of the covariance matrix, with a positive diagonal. Default: null. */
  scale_tril?: Tensor | null;
}

/** Arguments of a method that is given a shape of samples. */
export type SampleArguments = Arguments<[], [sample_shape: Shape], { sample_shape?: Shape }>;

/** Arguments of a method that is given a value. */
export type EventArguments = Arguments<[value: Tensor], [], { value: Tensor }>;

const is_parameter = (value: unknown): value is NumberOrTensor =>
  typeof value === "number" || value instanceof Tensor;

/** A number or a tensor. */
export const parameter = (
  fallback: number | typeof kinds.required = kinds.required,
): kinds.Kind<NumberOrTensor> =>
  new kinds.Kind<NumberOrTensor>("number or Tensor", is_parameter, fallback);

/** A number or a tensor, or null if another parameter is given. */
export const optional_parameter = (): kinds.Kind<NumberOrTensor | null> =>
  kinds.nullable(parameter());

/** A tensor, or null if another parameter is given. */
export const optional_tensor = (): kinds.Kind<Tensor | null> => kinds.nullable(kinds.tensor());

/** Whether to check values, or null for the default. */
export const validation = (): kinds.Kind<boolean | null> => kinds.nullable(kinds.boolean());

/** The sizes of dimensions. Default: none. */
export const shape = (): kinds.Kind<Shape> => kinds.array_of(kinds.integer()).or([]);

/** The sizes of dimensions, which must be given. */
export const given_shape = (): kinds.Kind<Shape> => kinds.array_of(kinds.integer());

/**
 * Holds that probabilities or logits are given, and not both.
 *
 * @throws RangeError if they are not
 */
export function check_one<T>(probs: T | null, logits: T | null): void {
  if ((probs === null) !== (logits === null)) return;
  throw new RangeError("Either `probs` or `logits` must be specified, but not both.");
}
