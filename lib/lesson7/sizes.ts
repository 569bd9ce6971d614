/** The number of rows in a batch. */
export const bs = 64;

/** How many activations a hidden layer has. */
export const nh = 64;

/** How many entries the vocabulary has. */
export const nv = 40;
