/** The ways to average weights: equally (SWA), or with the past falling off (EMA). */
import { type Tensor, torch } from "../../torch/index.js";
import { kinds, no_arguments, signature } from "../../torch/internal.js";
import { over, plus, type TensorOrNumber, value_of } from "../arithmetic.js";
import { foreach } from "../steps/index.js";

/**
 * Function that returns the new average of one parameter.
 *
 * @param num_averaged the number of models that were averaged before
 */
export type AverageFunction = (
  averaged: Tensor,
  current: Tensor,
  num_averaged: TensorOrNumber,
) => Tensor;

/**
 * Function that averages many parameters of one device and dtype at once, in place.
 *
 * @param num_averaged the number of models that were averaged before
 */
export type MultiAverageFunction = (
  averaged: readonly Tensor[],
  current: readonly Tensor[],
  num_averaged: TensorOrNumber,
) => void;

/** A decay by name. */
export interface DecayArgument {
  /** The share of the past in the average, from 0 to 1. Default: 0.999. */
  decay?: number;
}

const decay_reader = (name: string) => {
  const read = signature<Required<DecayArgument>>(name, { decay: kinds.number(0.999) });
  return (args: readonly unknown[]): number => {
    const { decay } = read(args);
    if (decay >= 0 && decay <= 1) return decay;
    throw new RangeError(
      `Invalid decay value ${decay} provided. Please provide a value in [0,1] range.`,
    );
  };
};

const read_ema = decay_reader("get_ema_avg_fn");
const read_multi_ema = decay_reader("get_ema_multi_avg_fn");

const is_inexact = (tensors: readonly Tensor[]): boolean => {
  const [first] = tensors as [Tensor];
  return first.is_floating_point() || first.is_complex();
};

/**
 * Returns a function that moves averages to the current weights by the share 1 − decay, many at once.
 * Mirrors torch.optim.swa_utils.get_ema_multi_avg_fn.
 */
export function get_ema_multi_avg_fn(decay?: number | DecayArgument): MultiAverageFunction;
export function get_ema_multi_avg_fn(...args: unknown[]): MultiAverageFunction {
  const decay = read_multi_ema(args);
  return (averaged, current) =>
    torch.no_grad(() => {
      if (is_inexact(averaged)) {
        foreach.lerp_(averaged, current, 1 - decay);
        return;
      }
      averaged.forEach((average, i) => {
        average.copy_(average.mul(decay).add((current[i] as Tensor).mul(1 - decay)));
      });
    });
}

/**
 * Returns a function that gives the equal average of all weights so far, many at once. Mirrors
 * torch.optim.swa_utils.get_swa_multi_avg_fn.
 */
export function get_swa_multi_avg_fn(...args: []): MultiAverageFunction {
  no_arguments("get_swa_multi_avg_fn", args);
  return (averaged, current, num_averaged) =>
    torch.no_grad(() => {
      const count = plus(num_averaged, 1);
      if (is_inexact(averaged)) {
        foreach.lerp_(averaged, current, value_of(over(1, count)));
        return;
      }
      const differences = foreach.sub(current, averaged);
      if (typeof count === "number") {
        foreach.add_(averaged, differences, { alpha: 1 / count });
      } else {
        foreach.addcdiv_(
          averaged,
          differences,
          averaged.map(() => count),
        );
      }
    });
}

/**
 * Returns a function that gives decay · average + (1 − decay) · current weights. Mirrors
 * torch.optim.swa_utils.get_ema_avg_fn.
 */
export function get_ema_avg_fn(decay?: number | DecayArgument): AverageFunction;
export function get_ema_avg_fn(...args: unknown[]): AverageFunction {
  const decay = read_ema(args);
  return (averaged, current) =>
    torch.no_grad(() => averaged.mul(decay).add(current.mul(1 - decay)));
}

/**
 * Returns a function that gives the equal average of all weights so far. Mirrors
 * torch.optim.swa_utils.get_swa_avg_fn.
 */
export function get_swa_avg_fn(...args: []): AverageFunction {
  no_arguments("get_swa_avg_fn", args);
  return (averaged, current, num_averaged) =>
    torch.no_grad(() => averaged.add(current.sub(averaged).div(plus(num_averaged, 1) as Tensor)));
}
