import type { Dataset } from "../data/index.js";
import { CrossEntropyFlat } from "../nn/index.js";
import { Indexable } from "./indexable.js";
import { type LMDataBunchOptions, TextLMDataBunch } from "./lm_data_bunch.js";
import type { TextItem } from "./processors.js";
import { EmptyLabel, type Text } from "./text.js";
import type { TextList } from "./text_list.js";
import type { Vocab } from "./vocab.js";

/** Texts for a language model, which learns each text by itself. Mirrors fastai's LabelList. */
export class LabelList
  extends Indexable<[Text, EmptyLabel]>
  implements Dataset<[Text, EmptyLabel]>
{
  /** The loss of a language model: fastai's LMLabelList has it. */
  readonly loss_func = new CrossEntropyFlat();

  constructor(readonly x: TextList) {
    super();
  }

  get length(): number {
    return this.x.length;
  }

  get items(): readonly TextItem[] {
    return this.x.items;
  }

  get path(): string {
    return this.x.path;
  }

  /** @throws Error where the texts have no ids yet */
  get vocab(): Vocab {
    const { vocab } = this.x;
    if (vocab === null)
      throw new Error("the texts have no vocabulary yet: label_for_lm() makes it");
    return vocab;
  }

  protected override item(index: number): [Text, EmptyLabel] {
    return [this.x.get(index), new EmptyLabel()];
  }

  override toString(): string {
    return `${this.constructor.name} (${this.length} items)\nx: ${this.x}`;
  }
}

/** Labelled texts to train with and to validate with. Mirrors fastai's LabelLists. */
export class LabelLists {
  constructor(
    readonly path: string,
    readonly train: LabelList,
    readonly valid: LabelList,
  ) {}

  /** The data for a language model in batches of `bs` rows of `bptt` tokens. */
  databunch(options: Omit<LMDataBunchOptions, "test_ds"> = {}): TextLMDataBunch {
    const valid = this.valid.length === 0 ? null : this.valid;
    return TextLMDataBunch.create(this.train, valid, { path: this.path, ...options });
  }

  toString(): string {
    return `${this.constructor.name};\n\nTrain: ${this.train};\n\nValid: ${this.valid};\n\nTest: None`;
  }
}
