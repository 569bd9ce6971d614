/** Sizes of windows, as many functions take them. */

/** A size for each dimension of the window, or one for all of them. */
export type WindowSize = number | readonly number[];

/** A size for each of this many dimensions. */
export const each = (size: WindowSize, dims: number): readonly number[] =>
  typeof size === "number" ? Array.from({ length: dims }, () => size) : size;
