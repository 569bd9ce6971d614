import {
  DataBunch,
  type DataBunchOptions,
  DataLoader,
  DatasetType,
  type XY,
} from "../data/index.js";
import type { LabelList } from "./label_list.js";
import { LanguageModelPreLoader } from "./lm_pre_loader.js";
import type { Vocab } from "./vocab.js";

/** What {@link TextLMDataBunch.create} takes. */
export interface LMDataBunchOptions extends Omit<DataBunchOptions<XY>, "collate_fn"> {
  test_ds?: LabelList;
  /** How many rows a batch has. Default: 64. */
  bs?: number;
  /** How many rows a batch of validation or test data has. Default: `bs`. */
  val_bs?: number;
  /** How many tokens of each row a batch has: the steps of back-propagation through time. Default: 70. */
  bptt?: number;
  /** Whether the texts are read from their ends. Default: false. */
  backwards?: boolean;
}

/** What {@link TextLMDataBunch.show_batch} takes. */
export interface ShowBatchOptions {
  /** How many rows are shown. Default: 5. */
  rows?: number;
  /** Which data. Default: DatasetType.Train. */
  ds_type?: DatasetType;
}

function check_length(what: string, { totalToks, bs, bptt }: LanguageModelPreLoader): void {
  if (totalToks >= bs * bptt) return;
  throw new RangeError(
    `the ${what} data is shorter than a batch: it has ${totalToks} tokens, and a batch of ${bs} rows of ${bptt} tokens needs ${bs * bptt}; lower bs or bptt, or pass no_check: true to have rows overlap`,
  );
}

/**
 * Texts in batches for a language model: x holds `bptt` tokens of each of `bs` rows, y the same one
 * token further on. Mirrors fastai's TextLMDataBunch.
 */
export class TextLMDataBunch extends DataBunch<XY> {
  /**
   * @param valid_ds null for no validation data
   * @throws RangeError where the training or validation texts are shorter than a batch (unless `no_check`)
   */
  static override create(
    train_ds: LabelList,
    valid_ds: LabelList | null,
    {
      test_ds,
      bs = 64,
      val_bs = bs,
      bptt = 70,
      backwards = false,
      no_check = false,
      ...options
    }: LMDataBunchOptions = {},
  ): TextLMDataBunch {
    const loader = (what: string, dataset: LabelList, rows: number, shuffle = false) => {
      const preloader = new LanguageModelPreLoader(dataset, { bs: rows, bptt, backwards, shuffle });
      if (!no_check) check_length(what, preloader);
      return new DataLoader<unknown, XY>(preloader, { batch_size: rows });
    };
    return new TextLMDataBunch(
      loader("training", train_ds, bs, true),
      valid_ds === null ? null : loader("validation", valid_ds, val_bs),
      {
        ...options,
        no_check,
        fix_dl: loader("training", train_ds, val_bs),
        test_dl: test_ds === undefined ? undefined : loader("test", test_ds, val_bs),
      },
    );
  }

  override get train_ds(): LabelList {
    return super.train_ds as LabelList;
  }

  override get valid_ds(): LabelList {
    return super.valid_ds as LabelList;
  }

  /** How many tokens of each row a batch has. */
  get bptt(): number {
    return (this.train_dl.dataset as LanguageModelPreLoader).bptt;
  }

  get vocab(): Vocab {
    return this.train_ds.vocab;
  }

  /** Prints the first rows of the next batch in words, at most 70 of each. */
  show_batch({ rows = 5, ds_type = DatasetType.Train }: ShowBatchOptions = {}): void {
    const [x] = this.one_batch(ds_type);
    const texts = [...x].slice(0, rows).map((row) => this.train_ds.x.reconstruct(row));
    console.log(this.train_ds.x.show_xys(texts));
  }
}
