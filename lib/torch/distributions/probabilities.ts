/** The parameters `probs` and `logits`, of which one is given and the other is computed. */

import { signature } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import {
  type ClassOf,
  check_one,
  type NumberOrTensor,
  optional_parameter,
  optional_tensor,
  validation,
} from "./arguments.js";
import { lazy_property, logits_to_probs, probs_to_logits } from "./utils.js";

interface HasBoth {
  readonly probs: Tensor;
  readonly logits: Tensor;
}

/** Defines `probs` and `logits` of a class, each computed from the other. */
export function lazy_probabilities(type: ClassOf<HasBoth>, is_binary: boolean): void {
  lazy_property(type, "logits", ({ probs }: HasBoth) => probs_to_logits(probs, is_binary));
  lazy_property(type, "probs", ({ logits }: HasBoth) => logits_to_probs(logits, is_binary));
}

/** The parameter that a distribution was given: an expanded one may have both. */
export const given_of = (self: HasBoth): Tensor =>
  Object.hasOwn(self, "logits") && !Object.hasOwn(self, "probs") ? self.logits : self.probs;

/** The one of two parameters that was given, by its name. */
export function given<T>(probs: T | null, logits: T | null): Record<string, T> {
  check_one(probs, logits);
  return probs === null ? { logits: logits as T } : { probs };
}

/** Reads the arguments of a distribution over 0 and 1. */
export const probability_reader = (name: string) =>
  signature<{
    probs: NumberOrTensor | null;
    logits: NumberOrTensor | null;
    validate_args: boolean | null;
  }>(name, {
    probs: optional_parameter(),
    logits: optional_parameter(),
    validate_args: validation(),
  });

/** Reads the arguments of a distribution over categories. */
export const category_reader = (name: string) =>
  signature<{ probs: Tensor | null; logits: Tensor | null; validate_args: boolean | null }>(name, {
    probs: optional_tensor(),
    logits: optional_tensor(),
    validate_args: validation(),
  });
