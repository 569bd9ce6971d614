import { resolve } from "node:path";
import type { Dataset } from "../data/index.js";
import { Generator, is_bigint64_array, synchronous, type Tensor, torch } from "../torch/index.js";
import { FilePath, type GetFilesOptions, get_files } from "./files.js";
import { Indexable } from "./indexable.js";
import { ItemLists } from "./item_lists.js";
import {
  NumericalizeProcessor,
  OpenFileProcessor,
  type PreProcessor,
  type Processed,
  type TextItem,
  TokenizeProcessor,
} from "./processors.js";
import { Text } from "./text.js";
import type { Vocab } from "./vocab.js";

export interface TextListOptions {
  /** The folder that models and the like are saved in. Default: ".". */
  path?: string;
  /** Default: one made of the training texts. */
  vocab?: Vocab | null;
  /** The id that fills up to equal length. Default: 1. */
  pad_idx?: number;
  /** What is put between words. Default: " ". */
  sep?: string | undefined;
  /** What makes ids of the texts. Default: a TokenizeProcessor and a NumericalizeProcessor. */
  processor?: PreProcessor | readonly PreProcessor[];
}

/** The words a table of texts has at most in each row. */
const max_len = 70;

/**
 * Texts, and once they are labelled their tokens' ids.
 *
 * ```ts
 * const train = new TextList(["one, two, three"], { path });
 * const data = TextList.from_folder(path).split_by_rand_pct(0.1).label_for_lm().databunch({ bs: 64 });
 * ```
 *
 * Mirrors fastai's TextList for language models.
 */
export class TextList extends Indexable<Text> implements Dataset<Text>, Processed {
  /** The texts: what the processors have made of them so far. */
  items: readonly TextItem[];
  readonly path: string;
  vocab: Vocab | null;
  readonly pad_idx: number;
  readonly sep: string | undefined;
  readonly processor: readonly PreProcessor[];

  /** @param items texts as strings; or with a vocabulary and no processor their ids */
  constructor(
    items: Iterable<TextItem>,
    { path = ".", vocab = null, pad_idx = 1, sep, processor }: TextListOptions = {},
  ) {
    super();
    this.items = [...items];
    this.path = path;
    this.vocab = vocab;
    this.pad_idx = pad_idx;
    this.sep = sep;
    const given = processor ?? [new TokenizeProcessor(), new NumericalizeProcessor({ vocab })];
    this.processor = "process" in given ? [given] : given;
  }

  /**
   * The text files of a folder, in alphabetical order.
   *
   * @param options what files: `extensions` (default [".txt"]), `recurse` (default true), `include`,
   *   `exclude`; and those of the list itself
   * @throws Error where there is no such folder, or no such file in it
   */
  static from_folder(
    path: string,
    {
      extensions = [".txt"],
      recurse = true,
      include,
      exclude,
      vocab = null,
      processor = [
        new OpenFileProcessor(),
        new TokenizeProcessor(),
        new NumericalizeProcessor({ vocab }),
      ],
      ...options
    }: GetFilesOptions & TextListOptions = {},
  ): TextList {
    const files = get_files(path, { extensions, recurse, include, exclude });
    if (files.length === 0) {
      throw new Error(`${path} has no files that end in ${extensions?.join(" or ") ?? "anything"}`);
    }
    return new TextList(files, { path, ...options, vocab, processor });
  }

  get length(): number {
    return this.items.length;
  }

  protected override item(index: number): Text {
    const ids = this.items[index];
    if (!is_bigint64_array(ids) || this.vocab === null) {
      throw new Error("the texts have no ids yet: label_for_lm() makes them");
    }
    return new Text(ids, this.vocab, this.sep);
  }

  /** Some of the texts as a list of their own. */
  select(indices: Iterable<number>): TextList {
    const items = Array.from(indices, (i) => {
      const item = this.items[i];
      if (item === undefined) {
        throw new RangeError(`there is no text ${i}: the list has ${this.length}`);
      }
      return item;
    });
    const { path, vocab, pad_idx, sep, processor } = this;
    return new TextList(items, { path, vocab, pad_idx, sep, processor });
  }

  /** Lets the processors (default: the list's own) change the texts. */
  process(processor: readonly PreProcessor[] = this.processor): this {
    for (const step of processor) step.process(this);
    return this;
  }

  /** The text of a row of a batch, without the filling at its ends. */
  reconstruct(row: Tensor): Text {
    if (this.vocab === null) throw new Error("the texts have no vocabulary yet");
    const ids = row.cpu().typed_array() as BigInt64Array;
    const pad = BigInt(this.pad_idx);
    const begin = ids.findIndex((id) => id !== pad);
    const end = ids.findLastIndex((id) => id !== pad);
    return new Text(ids.slice(Math.max(begin, 0), end + 1), this.vocab, this.sep);
  }

  /** A table of texts as a person reads it, at most 70 words each. */
  show_xys(texts: readonly Text[]): string {
    const rows = texts.map(({ text }, i) => [
      String(i),
      text.split(" ").slice(0, max_len).join(" "),
    ]);
    return [["idx", "text"], ...rows].map(([i = "", text]) => `${i.padEnd(3)}  ${text}`).join("\n");
  }

  // How the texts are split into those to train and those to validate with.

  /** Everything to train with, and nothing to validate with. */
  split_none(): ItemLists {
    return this.split_by_list(this, this.select([]));
  }

  split_by_list(train: TextList, valid: TextList): ItemLists {
    return new ItemLists({ path: this.path, train, valid });
  }

  split_by_idxs(train_idx: Iterable<number>, valid_idx: Iterable<number>): ItemLists {
    return this.split_by_list(this.select(train_idx), this.select(valid_idx));
  }

  /** The texts of those numbers to validate with, the others to train with. */
  split_by_idx(valid_idx: Iterable<number>): ItemLists {
    const valid = [...valid_idx];
    const held_out = new Set(valid);
    return this.split_by_idxs(
      [...this.items.keys()].filter((i) => !held_out.has(i)),
      valid,
    );
  }

  /** Those for which `func` is true to validate with. */
  split_by_valid_func(func: (item: TextItem) => boolean): ItemLists {
    return this.split_by_idx(
      [...this.items.keys()].filter((i) =>
        synchronous(
          func(this.items[i] as TextItem),
          "split_by_valid_func takes a synchronous function",
        ),
      ),
    );
  }

  /**
   * Files by the folder of {@link path} that they are in.
   *
   * @throws Error where one of the folders has no texts
   */
  split_by_folder({ train = "train", valid = "valid" } = {}): ItemLists {
    const root = resolve(this.path);
    const within = (folder: string): number[] => {
      const found = [...this.items.keys()].filter((i) => {
        const item = this.items[i];
        return (
          item instanceof FilePath && new FilePath(resolve(item.path)).parts(root)[0] === folder
        );
      });
      if (found.length === 0) throw new Error(`${this.path} has no texts in a folder "${folder}"`);
      return found;
    };
    return this.split_by_idxs(within(train), within(valid));
  }

  /** Files of those names to validate with. */
  split_by_files(valid_names: readonly string[]): ItemLists {
    return this.split_by_valid_func(
      (item) => item instanceof FilePath && valid_names.includes(item.name),
    );
  }

  /**
   * A random part of the texts to validate with: int(valid_pct · length) of them. The draw is
   * torch's, where fastai's is numpy's.
   *
   * @param options `seed`: draws with a generator of its own. Default: torch's generator.
   */
  split_by_rand_pct(
    valid_pct = 0.2,
    { seed }: { seed?: number | bigint | undefined } = {},
  ): ItemLists {
    if (!(valid_pct >= 0 && valid_pct < 1)) {
      throw new RangeError(`valid_pct should be from 0 to below 1, but got ${valid_pct}`);
    }
    const generator = seed === undefined ? null : new Generator().manual_seed(seed);
    const order = torch.randperm(this.length, { generator }).tolist() as number[];
    return this.split_by_idx(order.slice(0, Math.floor(valid_pct * this.length)));
  }

  override toString(): string {
    const first = this.items.slice(0, 5).map((item) => {
      const words = is_bigint64_array(item) ? (this.vocab?.textify(item) ?? item) : item;
      return String(words).slice(0, 80);
    });
    return `${this.constructor.name} (${this.length} items)\n${first.join("\n")}\nPath: ${this.path}`;
  }
}
