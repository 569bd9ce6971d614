import type { Dataset } from "../data/index.js";
import { CrossEntropyFlat } from "../nn/index.js";
import { type Arguments, signature } from "../torch/internal.js";
import { Indexable } from "./indexable.js";
import type { TextItem } from "./processors.js";
import { EmptyLabel, type Text } from "./text.js";
import type { TextList } from "./text_list.js";
import { text_list_kind } from "./text_list_kind.js";
import type { Vocab } from "./vocab.js";

const read_label_list = signature<{ x: TextList }>("LabelList", { x: text_list_kind() });

/** Texts for a language model, which learns each text by itself. Mirrors fastai's LabelList. */
export class LabelList
  extends Indexable<[Text, EmptyLabel]>
  implements Dataset<[Text, EmptyLabel]>
{
  /** The loss of a language model: fastai's LMLabelList has it. */
  readonly loss_func = new CrossEntropyFlat();

  /** The texts. */
  readonly x: TextList;

  constructor(...args: Arguments<[x: TextList], [], { x: TextList }>) {
    const { x } = read_label_list(args);
    super();
    this.x = x;
  }

  get length(): number {
    return this.x.length;
  }

  /** The texts' ids. */
  get items(): readonly TextItem[] {
    return this.x.items;
  }

  /** The folder of the texts. */
  get path(): string {
    return this.x.path;
  }

  /**
   * The vocabulary of the ids.
   *
   * @throws Error if the texts have not been converted to ids yet
   */
  get vocab(): Vocab {
    const { vocab } = this.x;
    if (vocab === null)
      throw new Error("the texts have no vocabulary yet: label_for_lm() makes it");
    return vocab;
  }

  protected override item(index: number): [Text, EmptyLabel] {
    return [this.x.get(index), new EmptyLabel()];
  }

  /** Returns the first texts and labels, as fastai prints them. */
  override toString(): string {
    return `${this.constructor.name} (${this.length} items)\nx: ${this.x}`;
  }
}
