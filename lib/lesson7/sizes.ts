/** The number of rows in a batch. */
export const bs = 64;

/** The number of activations of a hidden layer. */
export const nh = 64;

/** The number of entries of the vocabulary. */
export const nv = 40;
