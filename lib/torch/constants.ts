/** Euler's number, the base of natural logarithms. Mirrors torch.e. */
export const e = Math.E;
/** Infinity. Mirrors torch.inf. */
export const inf = Number.POSITIVE_INFINITY;
/** Not a number. Mirrors torch.nan. */
export const nan = Number.NaN;
/** The circumference of a circle of diameter 1. Mirrors torch.pi. */
export const pi = Math.PI;

/** In an index: a new dimension of size 1. */
export const newaxis = null;
