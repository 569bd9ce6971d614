/** Processors that make ids of texts, step by step. Mirrors fastai's PreProcessors for text. */
import {
  type Arguments,
  are_all,
  elements_of,
  is_bigint64_array,
  kind_of,
  kinds,
  most_samples,
  signature,
} from "../torch/internal.js";
import { FilePath, open_text } from "./files.js";
import { BOS, EOS, FLD } from "./special_tokens.js";
import { Tokenizer } from "./tokenizer.js";
import { Vocab } from "./vocab.js";

/** A text on its way: in a file, as a string, as tokens, as ids. */
export type TextItem = FilePath | string | readonly string[] | BigInt64Array;

/** The parts of a list that a processor changes. */
export interface Processed {
  /** The texts: what processors have made of them so far. */
  items: readonly TextItem[];
  /** The vocabulary; null until one is made. */
  vocab: Vocab | null;
}

/** Changes the items of a list. Mirrors fastai's PreProcessor. */
export interface PreProcessor {
  /** Returns what the step makes of one text. */
  process_one(item: TextItem): TextItem;
  /** Changes all texts of a list, in place. */
  process(ds: Processed): void;
}

const is_string = (item: unknown): item is string => typeof item === "string";

const is_tokens = (item: unknown): item is readonly string[] =>
  Array.isArray(item) && are_all(item, is_string);

const is_blank = (item: unknown): boolean => is_string(item) && item.trim() === "";

/** An item in the words of an error. */
function described(item: unknown): string {
  if (item instanceof FilePath) return `the file ${item} (an OpenFileProcessor reads it)`;
  if (is_string(item)) return "a string (a TokenizeProcessor makes tokens of it)";
  if (is_tokens(item)) return "an array of strings (tokens need no TokenizeProcessor)";
  if (is_bigint64_array(item)) return "ids (they need no processor: processor: [])";
  return typeof item === "number" ? `the number ${item}` : kind_of(item);
}

/** The item that is meant: undefined for one by itself. */
const which = (at?: number): string => (at === undefined ? "" : `text ${at}: `);

/**
 * Options of all processors: the list they are made for. {@link NumericalizeProcessor} takes its
 * vocabulary over.
 */
export interface ProcessorOptions {
  /** The list that the processor is made for. */
  ds?: Partial<Processed> | null;
}

const ds_kind = (): kinds.Kind<Partial<Processed> | null> =>
  kinds.nullable(
    new kinds.Kind<Partial<Processed>>(
      "a list of texts",
      (value) => typeof value === "object" && value !== null && "items" in value,
    ),
  );

const read_open_file = signature<Required<ProcessorOptions>>("OpenFileProcessor", {
  ds: ds_kind(),
});

/** Reads the texts of files. Mirrors fastai's OpenFileProcessor. */
export class OpenFileProcessor implements PreProcessor {
  constructor(...args: Arguments<[], [ds: Partial<Processed> | null], ProcessorOptions>) {
    read_open_file(args);
  }

  /**
   * Returns the text of a file; a text as it is.
   *
   * @throws Error if the file cannot be read
   */
  process_one(item: TextItem): TextItem {
    return item instanceof FilePath ? open_text(item.path) : item;
  }

  /**
   * Reads the files of a list, in place.
   *
   * @throws Error if a file cannot be read, or all are empty
   */
  process(ds: Processed): void {
    const read = elements_of(ds.items, most_samples).map((item) => this.process_one(item));
    const [first] = ds.items;
    if (first instanceof FilePath && read.every(is_blank)) {
      const others = read.length > 1 ? ` and so are all the others (${read.length} files)` : "";
      throw new Error(`${first} is empty${others}: expected a text`);
    }
    ds.items = read;
  }
}

export interface TokenizeOptions extends ProcessorOptions {
  /** Default: a Tokenizer with fastai's rules. */
  tokenizer?: Tokenizer | null;
  /** The number of texts that are tokenized at a time. Default: 10000. */
  chunksize?: number;
  /** Whether "xxfld 1" comes before the text. Default: false. */
  mark_fields?: boolean;
  /** Whether "xxbos" comes first. Default: true. */
  include_bos?: boolean;
  /** Whether "xxeos" comes last. Default: false. */
  include_eos?: boolean;
}

const read_tokenize = signature<Required<TokenizeOptions>>("TokenizeProcessor", {
  ds: ds_kind(),
  tokenizer: kinds.nullable(kinds.instance(Tokenizer)),
  chunksize: kinds.integer(10000),
  mark_fields: kinds.boolean(false),
  include_bos: kinds.boolean(true),
  include_eos: kinds.boolean(false),
});

/** Makes tokens of texts; of an empty one, "xxbos" alone. Mirrors fastai's TokenizeProcessor. */
export class TokenizeProcessor implements PreProcessor {
  /** The tokenizer that splits the texts. */
  readonly tokenizer: Tokenizer;
  /** The number of texts that are tokenized at a time. */
  readonly chunksize: number;
  readonly #prefix: string;
  readonly #suffix: string;

  constructor(
    ...args: Arguments<
      [],
      [
        ds: Partial<Processed> | null,
        tokenizer: Tokenizer | null,
        chunksize: number,
        mark_fields: boolean,
        include_bos: boolean,
        include_eos: boolean,
      ],
      TokenizeOptions
    >
  ) {
    const { tokenizer, chunksize, mark_fields, include_bos, include_eos } = read_tokenize(args);
    if (chunksize < 1) throw new RangeError(`chunksize should be at least 1, but got ${chunksize}`);
    this.tokenizer = tokenizer ?? new Tokenizer();
    this.chunksize = chunksize;
    this.#prefix = (include_bos ? `${BOS} ` : "") + (mark_fields ? `${FLD} 1 ` : "");
    this.#suffix = include_eos ? ` ${EOS}` : "";
  }

  #whole(item: unknown, at?: number): string {
    if (is_string(item)) return `${this.#prefix}${item}${this.#suffix}`;
    throw new TypeError(
      `${which(at)}a tokenizer expects texts as strings, but got ${described(item)}`,
    );
  }

  /**
   * Returns the tokens of one text.
   *
   * @throws TypeError for anything that is not a string
   */
  process_one(item: TextItem): string[] {
    return this.tokenizer.process_text(this.#whole(item));
  }

  /**
   * Splits the texts of a list into tokens, in place.
   *
   * @throws TypeError for anything that is not a string, RangeError if all texts are empty
   */
  process(ds: Processed): void {
    const { items } = ds;
    if (items.length > 0 && items.every(is_blank)) {
      const what = items.length === 1 ? "the text is" : `all ${items.length} texts are`;
      throw new RangeError(`${what} empty: expected at least one word`);
    }
    const texts = items.map((item, i) => this.#whole(item, i));
    const tokens: string[][] = [];
    for (let i = 0; i < texts.length; i += this.chunksize) {
      const chunk = this.tokenizer.process_all(texts.slice(i, i + this.chunksize));
      for (const each of chunk) tokens.push(each);
    }
    ds.items = tokens;
  }
}

export interface NumericalizeOptions extends ProcessorOptions {
  /** Default: the list's own, or else one made of the first list that is processed. */
  vocab?: Vocab | null;
  /** The most entries that a new vocabulary may have. Default: 60000. */
  max_vocab?: number;
  /** The least frequency of a token in a new vocabulary. Default: 3. */
  min_freq?: number;
}

const read_numericalize = signature<Required<NumericalizeOptions>>("NumericalizeProcessor", {
  ds: ds_kind(),
  vocab: kinds.nullable(kinds.instance(Vocab)),
  max_vocab: kinds.integer(60000),
  min_freq: kinds.integer(3),
});

/** Makes ids of tokens. Mirrors fastai's NumericalizeProcessor. */
export class NumericalizeProcessor implements PreProcessor {
  /** Null until the first list is processed. */
  vocab: Vocab | null;
  /** The greatest number of tokens in a vocabulary. Default: 60000. */
  readonly max_vocab: number;
  /** The number of times that a token must occur to be in it. Default: 3. */
  readonly min_freq: number;

  constructor(
    ...args: Arguments<
      [],
      [ds: Partial<Processed> | null, vocab: Vocab | null, max_vocab: number, min_freq: number],
      NumericalizeOptions
    >
  ) {
    const { ds, vocab, max_vocab, min_freq } = read_numericalize(args);
    this.vocab = vocab ?? ds?.vocab ?? null;
    this.max_vocab = max_vocab;
    this.min_freq = min_freq;
  }

  /** Returns the ids of one text's tokens. */
  process_one(item: TextItem): BigInt64Array {
    if (this.vocab === null) throw new Error("there is no vocabulary yet: process a list first");
    return this.#ids(item, this.vocab);
  }

  #ids(item: unknown, vocab: Vocab, at?: number): BigInt64Array {
    if (is_tokens(item)) return BigInt64Array.from(vocab.numericalize(item), BigInt);
    if (!Array.isArray(item)) {
      throw new TypeError(`${which(at)}a vocabulary expects tokens, but got ${described(item)}`);
    }
    const wrong = item.findIndex((token) => !is_string(token));
    throw new TypeError(
      `${which(at)}a vocabulary expects tokens as strings, but token ${wrong} is ${described(item[wrong])}`,
    );
  }

  /**
   * Replaces the tokens of a list by ids, in place; makes a vocabulary of them if there is none.
   *
   * @throws TypeError for anything that is not an array of strings
   */
  process(ds: Processed): void {
    const vocab =
      this.vocab ?? Vocab.create(ds.items.filter(is_tokens), this.max_vocab, this.min_freq);
    ds.items = elements_of(ds.items, most_samples).map((item, i) => this.#ids(item, vocab, i));
    ds.vocab = vocab;
    this.vocab = vocab;
  }
}
