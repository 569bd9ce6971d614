import { resolve } from "node:path";
import type { Dataset } from "../data/index.js";
import { Generator, type Tensor, torch } from "../torch/index.js";
import {
  type Arguments,
  are_all,
  elements_of,
  is_bigint64_array,
  kind_of,
  kinds,
  most_samples,
  no_arguments,
  signature,
  synchronous,
  text_of,
} from "../torch/internal.js";
import {
  endings_of,
  extensions_kind,
  FilePath,
  type GetFilesOptions,
  get_files,
  search_kinds,
} from "./files.js";
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
import { text_list_kind } from "./text_list_kind.js";
import { Vocab } from "./vocab.js";

export interface TextListOptions {
  /** Default: one made of the training texts. */
  vocab?: Vocab | null;
  /** The id that fills up to equal length. Default: 1. */
  pad_idx?: number;
  /** The separator between words. Default: " ". */
  sep?: string;
  /** The folder that models and the like are saved in. Default: ".". */
  path?: string;
  /**
   * Processor, or processors, that make ids of the texts. Default: a TokenizeProcessor and a
   * NumericalizeProcessor.
   */
  processor?: PreProcessor | readonly PreProcessor[] | null;
}

/** Options of {@link TextList.from_folder}, by name. */
export interface FromFolderOptions extends GetFilesOptions, TextListOptions {}

type Processors = PreProcessor | readonly PreProcessor[] | null;

const is_processor = (value: unknown): boolean =>
  typeof (value as Partial<PreProcessor> | null)?.process === "function";

const processor_kind = (): kinds.Kind<Processors> =>
  kinds.nullable(
    new kinds.Kind<PreProcessor | readonly PreProcessor[]>(
      "a processor or an array of them (objects with process and process_one, not classes)",
      (value) => is_processor(value) || (Array.isArray(value) && are_all(value, is_processor)),
    ),
  );

const read = signature<
  Required<Pick<TextListOptions, "vocab" | "pad_idx" | "sep">> & { items: Iterable<TextItem> },
  Required<Pick<TextListOptions, "path" | "processor">>
>(
  "TextList",
  {
    items: kinds.iterable(),
    vocab: kinds.nullable(kinds.instance(Vocab)),
    pad_idx: kinds.integer(1),
    sep: kinds.string(" "),
  },
  { path: kinds.string("."), processor: processor_kind() },
);

const read_from_folder = signature<
  Required<Pick<FromFolderOptions, "path" | "extensions" | "vocab" | "processor">>,
  Required<Omit<FromFolderOptions, "path" | "extensions" | "vocab" | "processor">>
>(
  "TextList.from_folder",
  {
    path: kinds.string("."),
    extensions: extensions_kind().or([".txt"]),
    vocab: kinds.nullable(kinds.instance(Vocab)),
    processor: processor_kind(),
  },
  {
    recurse: kinds.boolean(true),
    ...search_kinds,
    pad_idx: kinds.integer(1),
    sep: kinds.string(" "),
  },
);

const numbers_kind = (): kinds.Kind<Iterable<number>> => kinds.iterable();

const read_process = signature<{ processor: Processors }>("process", {
  processor: processor_kind(),
});
const read_reconstruct = signature<{ t: Tensor }>("reconstruct", { t: kinds.tensor() });
const read_split_by_list = signature<{ train: TextList; valid: TextList }>("split_by_list", {
  train: text_list_kind(),
  valid: text_list_kind(),
});
const read_split_by_idxs = signature<{ train_idx: Iterable<number>; valid_idx: Iterable<number> }>(
  "split_by_idxs",
  { train_idx: numbers_kind(), valid_idx: numbers_kind() },
);
const read_split_by_idx = signature<{ valid_idx: Iterable<number> }>("split_by_idx", {
  valid_idx: numbers_kind(),
});
const read_split_by_valid_func = signature<{ func: (item: TextItem) => boolean }>(
  "split_by_valid_func",
  { func: kinds.callable<(item: TextItem) => boolean>() },
);
const read_split_by_folder = signature<{ train: string; valid: string }>("split_by_folder", {
  train: kinds.string("train"),
  valid: kinds.string("valid"),
});
const read_split_by_files = signature<{ valid_names: Iterable<string> }>("split_by_files", {
  valid_names: kinds.iterable(),
});
const read_split_by_rand_pct = signature<{ valid_pct: number; seed: number | bigint | null }>(
  "split_by_rand_pct",
  {
    valid_pct: kinds.number(0.2),
    seed: kinds.nullable(
      new kinds.Kind<number | bigint>(
        "integer",
        (value) => typeof value === "bigint" || Number.isInteger(value),
      ),
    ),
  },
);

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
  /** The folder of the texts. */
  readonly path: string;
  /** The vocabulary of the ids; null until the texts have ids. */
  vocab: Vocab | null;
  /** The id that fills short rows. Default: 1. */
  readonly pad_idx: number;
  /** The characters between words when ids are shown as text. Default: a space. */
  readonly sep: string;
  /** The steps that make ids of the texts, in order. */
  readonly processor: readonly PreProcessor[];

  /**
   * Makes a list of texts, or of their ids.
   *
   * @param items texts as strings; or with a vocabulary and no processor their ids
   */
  constructor(
    ...args: Arguments<
      [items: Iterable<TextItem>],
      [vocab: Vocab | null, pad_idx: number, sep: string],
      TextListOptions & { items: Iterable<TextItem> }
    >
  ) {
    const { items, vocab, pad_idx, sep, path, processor } = read(args);
    super();
    this.items = elements_of(items, most_samples);
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
   * @throws Error if there is no such folder, or no such file in it
   */
  static from_folder(
    ...args: Arguments<
      [],
      [
        path: string,
        extensions: Iterable<string> | string | null,
        vocab: Vocab | null,
        processor: Processors,
      ],
      FromFolderOptions
    >
  ): TextList {
    const { path, extensions, vocab, processor, pad_idx, sep, ...search } = read_from_folder(args);
    const files = get_files(path, { extensions, ...search });
    if (files.length === 0) {
      const endings = endings_of(extensions)?.join(" or ") ?? "anything";
      throw new Error(`${path} has no files that end in ${endings}`);
    }
    return new TextList(files, {
      ...{ path, vocab, pad_idx, sep },
      processor: processor ?? [
        new OpenFileProcessor(),
        new TokenizeProcessor(),
        new NumericalizeProcessor({ vocab }),
      ],
    });
  }

  get length(): number {
    return this.items.length;
  }

  protected override item(index: number): Text {
    const ids = this.items[index];
    if (!is_bigint64_array(ids) || this.vocab === null) {
      const is_string = typeof ids === "string" || ids instanceof FilePath || this.vocab === null;
      const given = is_string ? "" : ` (text ${index} is ${kind_of(ids)}; ids are a BigInt64Array)`;
      throw new Error(`the texts have no ids yet: label_for_lm() makes them${given}`);
    }
    return new Text(ids, this.vocab, this.sep);
  }

  /** Some of the texts as a list of their own. */
  select(indices: Iterable<number>): TextList {
    const items = elements_of(indices, most_samples).map((i) => {
      const item = this.items[i];
      if (item === undefined) {
        throw new RangeError(`there is no text ${text_of(i)}: the list has ${this.length}`);
      }
      return item;
    });
    const { path, vocab, pad_idx, sep, processor } = this;
    return new TextList(items, { path, vocab, pad_idx, sep, processor });
  }

  /** Lets the processors (default: the list's own) change the texts. */
  process(...args: Arguments<[], [processor: Processors], { processor?: Processors }>): this {
    const processor = read_process(args).processor ?? this.processor;
    for (const step of "process" in processor ? [processor] : processor) step.process(this);
    return this;
  }

  /** The text of a row of a batch, without the filling at its ends. */
  reconstruct(...args: Arguments<[t: Tensor], [], { t: Tensor }>): Text {
    const { t: row } = read_reconstruct(args);
    if (this.vocab === null) throw new Error("the texts have no vocabulary yet");
    const ids = row.cpu().typed_array<BigInt64Array>();
    const pad = BigInt(this.pad_idx);
    const begin = ids.findIndex((id) => id !== pad);
    const end = ids.findLastIndex((id) => id !== pad);
    return new Text(ids.slice(Math.max(begin, 0), end + 1), this.vocab, this.sep);
  }

  /** A table of texts as a person reads it, at most 70 words each. */
  show_xys(texts: readonly Text[]): string {
    const rows = elements_of(texts).map(({ text }, i) => [
      String(i),
      text.split(" ").slice(0, max_len).join(" "),
    ]);
    return [["idx", "text"], ...rows].map(([i = "", text]) => `${i.padEnd(3)}  ${text}`).join("\n");
  }

  // The split of the texts into those to train and those to validate with.

  /** Everything to train with, and nothing to validate with. */
  split_none(...args: []): ItemLists {
    no_arguments("split_none", args);
    return this.split_by_list(this, this.select([]));
  }

  /** Splits into two lists that are given. */
  split_by_list(
    ...args: Arguments<[train: TextList, valid: TextList], [], { train: TextList; valid: TextList }>
  ): ItemLists {
    const { train, valid } = read_split_by_list(args);
    return new ItemLists({ path: this.path, train, valid });
  }

  /** Splits by the numbers of the texts to train with and of those to validate with. */
  split_by_idxs(
    ...args: Arguments<
      [train_idx: Iterable<number>, valid_idx: Iterable<number>],
      [],
      { train_idx: Iterable<number>; valid_idx: Iterable<number> }
    >
  ): ItemLists {
    const { train_idx, valid_idx } = read_split_by_idxs(args);
    return this.split_by_list(this.select(train_idx), this.select(valid_idx));
  }

  /** The texts of those numbers to validate with, the others to train with. */
  split_by_idx(
    ...args: Arguments<[valid_idx: Iterable<number>], [], { valid_idx: Iterable<number> }>
  ): ItemLists {
    const valid = elements_of(read_split_by_idx(args).valid_idx, most_samples);
    const held_out = new Set(valid);
    return this.split_by_idxs(
      [...this.items.keys()].filter((i) => !held_out.has(i)),
      valid,
    );
  }

  /** Those for which `func` is true to validate with. */
  split_by_valid_func(
    ...args: Arguments<
      [func: (item: TextItem) => boolean],
      [],
      { func: (item: TextItem) => boolean }
    >
  ): ItemLists {
    const { func } = read_split_by_valid_func(args);
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
   * @throws Error if one of the folders has no texts
   */
  split_by_folder(
    ...args: Arguments<[], [train: string, valid: string], { train?: string; valid?: string }>
  ): ItemLists {
    const { train, valid } = read_split_by_folder(args);
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
  split_by_files(
    ...args: Arguments<[valid_names: Iterable<string>], [], { valid_names: Iterable<string> }>
  ): ItemLists {
    const valid_names = elements_of(read_split_by_files(args).valid_names);
    return this.split_by_valid_func(
      (item) => item instanceof FilePath && valid_names.includes(item.name),
    );
  }

  /**
   * A random part of the texts to validate with: int(valid_pct · length) of them. The draw is
   * torch's; fastai's is numpy's.
   */
  split_by_rand_pct(
    ...args: Arguments<
      [],
      [valid_pct: number, seed: number | bigint | null],
      {
        /** The fraction of the texts. Default: 0.2. */
        valid_pct?: number;
        /** Draws with a generator of its own. Default: torch's generator. */
        seed?: number | bigint | null;
      }
    >
  ): ItemLists {
    const { valid_pct, seed } = read_split_by_rand_pct(args);
    if (!(valid_pct >= 0 && valid_pct < 1)) {
      throw new RangeError(`valid_pct should be from 0 to below 1, but got ${valid_pct}`);
    }
    const generator = seed === null ? null : new Generator().manual_seed(seed);
    const order = torch.randperm(this.length, { generator }).tolist<number[]>();
    return this.split_by_idx(order.slice(0, Math.floor(valid_pct * this.length)));
  }

  /** Returns the first texts and the folder, as fastai prints them. */
  override toString(): string {
    const first = this.items.slice(0, 5).map((item) => {
      const words = is_bigint64_array(item) ? (this.vocab?.textify(item) ?? item) : item;
      return String(words).slice(0, 80);
    });
    return `${this.constructor.name} (${this.length} items)\n${first.join("\n")}\nPath: ${this.path}`;
  }
}
