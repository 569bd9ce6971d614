import type { ItemBase } from "../data/index.js";
import {
  type Arguments,
  is_bigint64_array,
  kinds,
  no_arguments,
  signature,
} from "../torch/internal.js";
import { Vocab } from "./vocab.js";

const read = signature<{ data: BigInt64Array; vocab: Vocab; sep: string }>("Text", {
  data: new kinds.Kind<BigInt64Array>("BigInt64Array", is_bigint64_array),
  vocab: kinds.instance(Vocab),
  sep: kinds.string(" "),
});

/** A text as ids and as words. Mirrors fastai's Text. */
export class Text implements ItemBase {
  /** The ids of the text's tokens. */
  readonly data: BigInt64Array;
  readonly #words: () => string;

  /**
   * Makes a text of ids.
   *
   * @param data the ids of the text's tokens
   * @param vocab the vocabulary of the ids
   * @param sep the characters between the words
   */
  constructor(
    ...args: Arguments<
      [data: BigInt64Array, vocab: Vocab],
      [sep: string],
      { data: BigInt64Array; vocab: Vocab; sep?: string }
    >
  ) {
    const { data, vocab, sep } = read(args);
    this.data = data;
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

/** The label of a text without one: a language model predicts the text itself. */
export class EmptyLabel implements ItemBase {
  /** The label, which is always 0. */
  readonly data = 0;

  constructor(...args: []) {
    no_arguments("EmptyLabel", args);
  }

  /** Returns an empty string. */
  toString(): string {
    return "";
  }
}
