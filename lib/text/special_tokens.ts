/** The tokens that stand for something other than themselves. fastai's names and order. */

/** A token that the vocabulary does not have. */
export const UNK = "xxunk";
/** Filling up to equal length. */
export const PAD = "xxpad";
/** A text begins. */
export const BOS = "xxbos";
/** A text ends. */
export const EOS = "xxeos";
/** A field of a text begins. */
export const FLD = "xxfld";
/** The next token began with a capital letter. */
export const TK_MAJ = "xxmaj";
/** The next token was in capital letters. */
export const TK_UP = "xxup";
/** The character after the next token (a number) came that many times. */
export const TK_REP = "xxrep";
/** The word after the next token (a number) came that many times. */
export const TK_WREP = "xxwrep";
/** Fills a vocabulary up to a multiple of eight. */
export const FAKE = "xxfake";

/** The tokens that every vocabulary begins with. Mirrors fastai's defaults.text_spec_tok. */
export const text_spec_tok: readonly string[] = [
  UNK,
  PAD,
  BOS,
  EOS,
  FLD,
  TK_MAJ,
  TK_UP,
  TK_REP,
  TK_WREP,
];
