/** The sizes that all six models share. */

/** Rows in a batch: streams of text that are read side by side. */
export const bs = 64;

/** Entries of the vocabulary of the human numbers. */
export const nv = 40;

/** Activations of the hidden state. */
export const nh = 64;
