/** Readers of the arguments that several distributions have. */

import { signature } from "../dispatch/signature.js";
import { type NumberOrTensor, parameter, validation } from "./arguments.js";

interface Validated {
  validate_args: boolean | null;
}

/** Reads `loc`, `scale` and `validate_args`. */
export const location_scale_reader = (name: string) =>
  signature<{ loc: NumberOrTensor; scale: NumberOrTensor } & Validated>(name, {
    loc: parameter(),
    scale: parameter(),
    validate_args: validation(),
  });

/** Reads `scale` and `validate_args`. */
export const scale_reader = (name: string) =>
  signature<{ scale: NumberOrTensor } & Validated>(name, {
    scale: parameter(),
    validate_args: validation(),
  });

/** Reads `rate` and `validate_args`. */
export const rate_reader = (name: string) =>
  signature<{ rate: NumberOrTensor } & Validated>(name, {
    rate: parameter(),
    validate_args: validation(),
  });

/** Reads `concentration`, `rate` and `validate_args`. */
export const concentration_rate_reader = (name: string) =>
  signature<{ concentration: NumberOrTensor; rate: NumberOrTensor } & Validated>(name, {
    concentration: parameter(),
    rate: parameter(),
    validate_args: validation(),
  });

/** Reads `concentration1`, `concentration0` and `validate_args`. */
export const two_concentrations_reader = (name: string) =>
  signature<{ concentration1: NumberOrTensor; concentration0: NumberOrTensor } & Validated>(name, {
    concentration1: parameter(),
    concentration0: parameter(),
    validate_args: validation(),
  });
