import type { ItemBase } from "../data/index.js";
import type { Vocab } from "./vocab.js";

/** A text as ids and as words. Mirrors fastai's Text. */
export class Text implements ItemBase {
  readonly #words: () => string;

  /**
   * @param data the ids of the text's tokens
   * @param vocab what the ids mean
   * @param sep what is put between the words
   */
  constructor(
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

  toString(): string {
    return this.text;
  }
}

/** The label of a text that has none: what a language model predicts is in the text itself. */
export class EmptyLabel implements ItemBase {
  readonly data = 0;

  toString(): string {
    return "";
  }
}
