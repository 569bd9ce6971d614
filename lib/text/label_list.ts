import type { Dataset } from "../data/index.js";
import { CrossEntropyFlat } from "../nn/index.js";
import { type Arguments, kinds, signature } from "../torch/index.js";
import { Indexable } from "./indexable.js";
import { type LMDataBunchOptions, read_databunch, TextLMDataBunch } from "./lm_data_bunch.js";
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
   * @throws Error where the texts have no ids yet
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

/** What {@link LabelLists} takes by name. */
export interface LabelListsOptions {
  /** The folder that models are saved in. */
  path: string;
  /** The texts to train with, and their labels. */
  train: LabelList;
  /** The texts to validate with, and their labels. */
  valid: LabelList;
}

const label_list_kind = (): kinds.Kind<LabelList> =>
  kinds.instance(LabelList, "a LabelList (label_for_lm() makes them)");

const read_label_lists = signature<LabelListsOptions>("LabelLists", {
  path: kinds.string(),
  train: label_list_kind(),
  valid: label_list_kind(),
});

type DataBunchArguments = Omit<LMDataBunchOptions, "test_ds">;

/** Labelled texts to train with and to validate with. Mirrors fastai's LabelLists. */
export class LabelLists {
  /** The folder of the texts. */
  readonly path: string;
  /** The texts to train with, and their labels. */
  readonly train: LabelList;
  /** The texts to validate with, and their labels. */
  readonly valid: LabelList;

  constructor(
    ...args: Arguments<[path: string, train: LabelList, valid: LabelList], [], LabelListsOptions>
  ) {
    const { path, train, valid } = read_label_lists(args);
    this.path = path;
    this.train = train;
    this.valid = valid;
  }

  /** The data for a language model in batches of `bs` rows of `bptt` tokens. */
  databunch(
    ...args: Arguments<
      [],
      [
        path: string | null,
        bs: number,
        val_bs: number | null,
        num_workers: number,
        dl_tfms: DataBunchArguments["dl_tfms"],
        device: DataBunchArguments["device"],
        collate_fn: DataBunchArguments["collate_fn"],
        no_check: boolean,
      ],
      DataBunchArguments & { path?: string | null }
    >
  ): TextLMDataBunch {
    const { path, ...options } = read_databunch(args);
    const valid = this.valid.length === 0 ? null : this.valid;
    return TextLMDataBunch.create(this.train, valid, { path: path ?? this.path, ...options });
  }

  /** Returns both lists, as fastai prints them. */
  toString(): string {
    return `${this.constructor.name};\n\nTrain: ${this.train};\n\nValid: ${this.valid};\n\nTest: None`;
  }
}
