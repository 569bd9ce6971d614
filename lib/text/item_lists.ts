import { type Arguments, kinds, no_arguments, signature } from "../torch/internal.js";
import { LabelList } from "./label_list.js";
import { LabelLists } from "./label_lists.js";
import type { TextList } from "./text_list.js";
import { text_list_kind } from "./text_list_kind.js";

/** Parameters of {@link ItemLists}, by name. */
export interface ItemListsOptions {
  /** The folder that models are saved in. Default: that of the training texts. */
  path?: string | null;
  /** The texts to train with. */
  train: TextList;
  /** The texts to validate with. */
  valid: TextList;
}

const read = signature<Required<ItemListsOptions>>("ItemLists", {
  path: kinds.nullable(kinds.string()),
  train: text_list_kind(),
  valid: text_list_kind(),
});

/**
 * Texts to train with and texts to validate with.
 *
 * ```ts
 * const src = new ItemLists({ path, train, valid }).label_for_lm();
 * const data = src.databunch({ bs: 64, bptt: 70 });
 * ```
 *
 * Mirrors fastai's ItemLists.
 */
export class ItemLists {
  /** The folder of the texts. */
  readonly path: string;
  /** The texts to train with. */
  readonly train: TextList;
  /** The texts to validate with. */
  readonly valid: TextList;

  /**
   * Makes a pair of lists, to train and to validate with.
   *
   * @throws RangeError if there are no texts to train with
   */
  constructor(
    ...args:
      | Arguments<
          [path: string | null, train: TextList, valid: TextList],
          [],
          ItemListsOptions & { path: string | null }
        >
      | [lists: ItemListsOptions]
  ) {
    const { path, train, valid } = read(args);
    if (train.length === 0) throw new RangeError("there are no texts to train with");
    this.train = train;
    this.valid = valid;
    this.path = path ?? train.path;
  }

  /**
   * Makes ids of all texts, in place, with the training texts' vocabulary, for a model that
   * predicts each next token.
   */
  label_for_lm(...args: []): LabelLists {
    no_arguments("label_for_lm", args);
    this.train.process();
    // The processors now hold the training texts' vocabulary.
    this.valid.process(this.train.processor);
    return new LabelLists(this.path, new LabelList(this.train), new LabelList(this.valid));
  }

  /**
   * Throws: texts need labels before they are data.
   *
   * @throws Error always, because the texts need labels first
   */
  databunch(...args: []): never {
    no_arguments("databunch", args);
    throw new Error(
      "Your data isn't labeled, can't turn it into a `DataBunch` yet: call label_for_lm() first",
    );
  }

  /** Returns both lists, as fastai prints them. */
  toString(): string {
    return `${this.constructor.name};\n\nTrain: ${this.train};\n\nValid: ${this.valid};\n\nTest: None`;
  }
}
