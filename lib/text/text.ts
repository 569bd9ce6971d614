import type { ItemBase } from "../data/index.js";
import type { Vocab } from "./vocab.js";

/** A text as ids and as words. Mirrors fastai's Text. */
export class Text implements ItemBase {
  readonly #words: () => string;

  /**
   * Makes a text of ids.
   *
   * @param data the ids of the text's tokens
   * @param vocab what the ids mean
   * @param sep what is put between the words
   */
  constructor(
    /** The ids of the text's tokens. */
    readonly data: BigInt64Array,
    vocab: Vocab,
    sep = " ",
  ) {
    this.#words = () => vocab.textify(data, sep);
  }

  /** The tokens in words. */
  get text(): string {
    return this.#words();
  }

  /** Returns the text: its tokens in words. */
  toString(): string {
    return this.text;
  }
}

/** The label of a text that has none: what a language model predicts is in the text itself. */
export class EmptyLabel implements ItemBase {
  /** The label, which is always 0. */
  readonly data = 0;

  /** Returns an empty string. */
  toString(): string {
    return "";
  }
}
