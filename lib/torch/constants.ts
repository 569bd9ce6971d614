/** The numbers that torch has by name. */

export const e = Math.E;
export const inf = Number.POSITIVE_INFINITY;
export const nan = Number.NaN;
export const pi = Math.PI;

/** In an index: a new dimension of size 1. */
export const newaxis = null;
