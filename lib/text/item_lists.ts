import { LabelList, LabelLists } from "./label_list.js";
import type { TextList } from "./text_list.js";

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
  readonly path: string;
  readonly train: TextList;
  readonly valid: TextList;

  /** @param lists by name, or `(path, train, valid)` */
  constructor(lists: { path?: string; train: TextList; valid: TextList });
  constructor(path: string, train: TextList, valid: TextList);
  constructor(
    first: string | { path?: string; train: TextList; valid: TextList },
    ...others: TextList[]
  ) {
    const [train, valid] = typeof first === "string" ? others : [first.train, first.valid];
    if (train === undefined || valid === undefined) {
      throw new TypeError("ItemLists expects a list to train with and one to validate with");
    }
    if (train.length === 0) throw new RangeError("there are no texts to train with");
    this.train = train;
    this.valid = valid;
    this.path = (typeof first === "string" ? first : first.path) ?? train.path;
  }

  /**
   * Makes ids of all texts, in place, with the training texts' vocabulary, for a model that
   * predicts each next token.
   */
  label_for_lm(): LabelLists {
    this.train.process();
    // The processors now hold the training texts' vocabulary.
    this.valid.process(this.train.processor);
    return new LabelLists(this.path, new LabelList(this.train), new LabelList(this.valid));
  }

  /** @throws Error always: the texts need labels first */
  databunch(): never {
    throw new Error(
      "Your data isn't labeled, can't turn it into a `DataBunch` yet: call label_for_lm() first",
    );
  }

  toString(): string {
    return `${this.constructor.name};\n\nTrain: ${this.train};\n\nValid: ${this.valid};\n\nTest: None`;
  }
}
