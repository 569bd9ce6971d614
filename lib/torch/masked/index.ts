/**
 * `torch.masked`: operations on the elements that a boolean mask lets through.
 *
 * Mirrors torch.masked's functions on tensors; its prototype of a MaskedTensor is not here.
 */
export type {
  MaskedArgReduction,
  MaskedNormalization,
  MaskedOptions,
  MaskedReduction,
  MaskedReductionOptions,
  ReducedDims,
} from "./arguments.js";
export * from "./normalizations.js";
export {
  amax,
  amin,
  argmax,
  argmin,
  logsumexp,
  mean,
  median,
  norm,
  prod,
  sum,
} from "./reductions.js";
export * from "./variance.js";
