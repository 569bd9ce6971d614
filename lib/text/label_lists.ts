import { type Arguments, kinds, signature } from "../torch/internal.js";
import { LabelList } from "./label_list.js";
import { type LMDataBunchOptions, read_databunch, TextLMDataBunch } from "./lm_data_bunch.js";

/** Parameters of {@link LabelLists}, by name. */
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
