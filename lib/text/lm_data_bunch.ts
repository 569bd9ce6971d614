import {
  type BatchTransform,
  type CollateFunction,
  type CreateOptions,
  DataBunch,
  DataLoader,
  DatasetType,
  type SharedOptions,
  type XY,
} from "../data/index.js";
import { ds_type_kind, only, shared_options } from "../data/internal.js";
import type { DeviceLike } from "../torch/index.js";
import { type Arguments, kinds, signature } from "../torch/internal.js";
import { LabelList } from "./label_list.js";
import { LanguageModelPreLoader } from "./lm_pre_loader.js";
import type { Vocab } from "./vocab.js";

/** Options of {@link TextLMDataBunch.create}, besides the texts to train and to validate with. */
export interface LMDataBunchOptions extends Omit<CreateOptions, "test_ds" | "bs" | "val_bs"> {
  /** The test texts. Default: none. */
  test_ds?: LabelList | null;
  /** The number of rows in a batch. Default: 64. */
  bs?: number;
  /** The number of rows in a batch of validation or test data. Default: `bs`. */
  val_bs?: number | null;
  /**
   * The number of tokens of each row in a batch: the steps of back-propagation through time.
   * Default: 70.
   */
  bptt?: number;
  /** Whether the texts are read from their ends. Default: false. */
  backwards?: boolean;
}

/** Parameters of {@link TextLMDataBunch.create}, by name. */
export interface LMDataBunchParameters extends LMDataBunchOptions {
  /** The training texts. */
  train_ds: LabelList;
  /** Null for no validation data. */
  valid_ds: LabelList | null;
}

/** Options of {@link TextLMDataBunch.show_batch}. */
export interface ShowBatchOptions {
  /** The number of rows that are shown. Default: 5. */
  rows?: number;
  /** The data to use. Default: DatasetType.Train. */
  ds_type?: DatasetType;
  /** Whether the last rows are shown instead, the last one first. Default: false. */
  reverse?: boolean;
}

const labelled = (): kinds.Kind<LabelList> =>
  new kinds.Kind("a LabelList (label_for_lm() makes them)", (value) => value instanceof LabelList);

const no_workers = only<number>(
  0,
  "the rows of a language model follow each other, and are made on the calling thread",
);

const read_create = signature<
  Required<Omit<LMDataBunchParameters, keyof SharedOptions>>,
  Required<SharedOptions>
>(
  "TextLMDataBunch.create",
  {
    train_ds: labelled(),
    valid_ds: kinds.nullable(labelled(), kinds.required),
    test_ds: kinds.nullable(labelled()),
    path: kinds.string("."),
    no_check: kinds.boolean(false),
    bs: kinds.number(64),
    val_bs: kinds.nullable(kinds.number()),
    num_workers: no_workers,
    device: kinds.device(),
    collate_fn: kinds.nullable(kinds.callable<CollateFunction<unknown, XY>>()),
    dl_tfms: kinds.nullable(kinds.iterable<Iterable<BatchTransform<XY>>>()),
    bptt: kinds.number(70),
    backwards: kinds.boolean(false),
  },
  shared_options,
);

/** Reads the arguments of {@link LabelLists.databunch}. */
export const read_databunch = signature<
  Required<
    Omit<LMDataBunchOptions, keyof SharedOptions | "path" | "test_ds" | "bptt" | "backwards">
  > & {
    path: string | null;
  },
  Required<SharedOptions & Pick<LMDataBunchOptions, "bptt" | "backwards">>
>(
  "databunch",
  {
    path: kinds.nullable(kinds.string()),
    bs: kinds.number(64),
    val_bs: kinds.nullable(kinds.number()),
    num_workers: no_workers,
    dl_tfms: kinds.nullable(kinds.iterable<Iterable<BatchTransform<XY>>>()),
    device: kinds.device(),
    collate_fn: kinds.nullable(kinds.callable<CollateFunction<unknown, XY>>()),
    no_check: kinds.boolean(false),
  },
  { bptt: kinds.number(70), backwards: kinds.boolean(false), ...shared_options },
);

const read_show = signature<Required<ShowBatchOptions>>("show_batch", {
  rows: kinds.integer(5),
  ds_type: ds_type_kind(DatasetType.Train),
  reverse: kinds.boolean(false),
});

function check_length(what: string, { totalToks, bs, bptt }: LanguageModelPreLoader): void {
  if (totalToks >= bs * bptt) return;
  throw new RangeError(
    `the ${what} data is shorter than a batch: it has ${totalToks} tokens, and a batch of ${bs} rows of ${bptt} tokens needs ${bs * bptt}; lower bs or bptt, or pass no_check: true to have rows overlap`,
  );
}

/** DataBunch without its `create`, whose parameters are other ones here. */
const Base: new (...args: ConstructorParameters<typeof DataBunch<XY>>) => DataBunch<XY> = DataBunch;

/**
 * Texts in batches for a language model: x holds `bptt` tokens of each of `bs` rows, y the same one
 * token further on. Mirrors fastai's TextLMDataBunch.
 */
export class TextLMDataBunch extends Base {
  /**
   * Makes the data of a language model of labelled texts.
   *
   * @throws RangeError if the training or validation texts are shorter than a batch (unless `no_check`)
   */
  static create(
    ...args: Arguments<
      [train_ds: LabelList, valid_ds: LabelList | null],
      [
        test_ds: LabelList | null,
        path: string,
        no_check: boolean,
        bs: number,
        val_bs: number | null,
        num_workers: number,
        device: DeviceLike | null,
        collate_fn: CollateFunction<unknown, XY> | null,
        dl_tfms: Iterable<BatchTransform<XY>> | null,
        bptt: number,
        backwards: boolean,
      ],
      LMDataBunchParameters
    >
  ): TextLMDataBunch {
    const { train_ds, valid_ds, test_ds, bs, val_bs, bptt, backwards, ...given } =
      read_create(args);
    const { path, no_check, device, collate_fn, dl_tfms, num_workers: _, ...shared } = given;
    const loader = (dataset: LabelList, rows: number, what = "", shuffle = false) => {
      const preloader = new LanguageModelPreLoader(dataset, { bs: rows, bptt, backwards, shuffle });
      if (!no_check && what !== "") check_length(what, preloader);
      return new DataLoader<unknown, XY>(preloader, { ...shared, batch_size: rows });
    };
    const rows = val_bs ?? bs;
    return new TextLMDataBunch(
      loader(train_ds, bs, "training", true),
      valid_ds === null ? null : loader(valid_ds, rows, "validation"),
      {
        // Nothing is trained or measured by it: its rows may overlap.
        fix_dl: loader(train_ds, rows),
        test_dl: test_ds === null ? null : loader(test_ds, rows, "test"),
        ...{ path, no_check, device, collate_fn, dl_tfms },
      },
    );
  }

  /** The training texts. */
  override get train_ds(): LabelList {
    return super.train_ds as LabelList;
  }

  /**
   * The validation texts.
   *
   * @throws Error if there are no validation texts
   */
  override get valid_ds(): LabelList {
    return super.valid_ds as LabelList;
  }

  /** The number of tokens of each row in a batch. */
  get bptt(): number {
    return (this.train_dl.dataset as LanguageModelPreLoader).bptt;
  }

  /** The vocabulary of the ids. */
  get vocab(): Vocab {
    return this.train_ds.vocab;
  }

  /** Prints the first rows of the next batch in words, at most 70 of each. */
  show_batch(
    ...args: Arguments<[], [rows: number, ds_type: DatasetType, reverse: boolean], ShowBatchOptions>
  ): void {
    const { rows, ds_type, reverse } = read_show(args);
    const [x] = this.one_batch(ds_type);
    const all = reverse ? [...x].reverse() : [...x];
    const texts = all.slice(0, rows).map((row) => this.train_ds.x.reconstruct(row));
    console.log(this.train_ds.x.show_xys(texts));
  }
}
