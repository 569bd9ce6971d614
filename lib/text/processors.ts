/** What makes ids of texts, step by step. Mirrors fastai's PreProcessors for text. */
import { FilePath, open_text } from "./files.js";
import { BOS, EOS, FLD } from "./special_tokens.js";
import { Tokenizer } from "./tokenizer.js";
import { Vocab } from "./vocab.js";

/** A text on its way: in a file, as a string, as tokens, as ids. */
export type TextItem = FilePath | string | readonly string[] | BigInt64Array;

/** What a processor changes. */
export interface Processed {
  items: readonly TextItem[];
  vocab: Vocab | null;
}

/** Changes the items of a list. Mirrors fastai's PreProcessor. */
export interface PreProcessor {
  process_one(item: TextItem): TextItem;
  process(list: Processed): void;
}

function is_string(item: TextItem): item is string {
  return typeof item === "string";
}

function is_tokens(item: TextItem): item is readonly string[] {
  return Array.isArray(item);
}

function described(item: TextItem): string {
  if (item instanceof FilePath) return `the file ${item}`;
  if (is_string(item)) return "a string";
  return is_tokens(item) ? "tokens" : "ids";
}

/** Reads the texts of files. Mirrors fastai's OpenFileProcessor. */
export class OpenFileProcessor implements PreProcessor {
  /** @throws Error where the file cannot be read, or is empty */
  process_one(item: TextItem): TextItem {
    if (!(item instanceof FilePath)) return item;
    const text = open_text(item.path);
    if (text.trim() === "") throw new Error(`${item} is empty: expected a text`);
    return text;
  }

  process(list: Processed): void {
    list.items = list.items.map((item) => this.process_one(item));
  }
}

export interface TokenizeOptions {
  /** Default: a Tokenizer with fastai's rules. */
  tokenizer?: Tokenizer;
  /** Whether "xxfld 1" comes before the text. Default: false. */
  mark_fields?: boolean;
  /** Whether "xxbos" comes first. Default: true. */
  include_bos?: boolean;
  /** Whether "xxeos" comes last. Default: false. */
  include_eos?: boolean;
}

/** Makes tokens of texts. Mirrors fastai's TokenizeProcessor. */
export class TokenizeProcessor implements PreProcessor {
  readonly tokenizer: Tokenizer;
  readonly #prefix: string;
  readonly #suffix: string;

  constructor({
    tokenizer = new Tokenizer(),
    mark_fields = false,
    include_bos = true,
    include_eos = false,
  }: TokenizeOptions = {}) {
    this.tokenizer = tokenizer;
    this.#prefix = (include_bos ? `${BOS} ` : "") + (mark_fields ? `${FLD} 1 ` : "");
    this.#suffix = include_eos ? ` ${EOS}` : "";
  }

  /** @throws TypeError for what is not a string, RangeError for an empty one */
  process_one(item: TextItem): string[] {
    if (!is_string(item)) {
      throw new TypeError(`a tokenizer expects texts as strings, but got ${described(item)}`);
    }
    if (item.trim() === "") throw new RangeError("the text is empty: expected at least one word");
    return this.tokenizer.process_text(`${this.#prefix}${item}${this.#suffix}`);
  }

  process(list: Processed): void {
    list.items = list.items.map((item) => this.process_one(item));
  }
}

export interface NumericalizeOptions {
  /** Default: the list's own, or else one made of the first list that is processed. */
  vocab?: Vocab | null;
  /** How many entries a new vocabulary may have. Default: 60000. */
  max_vocab?: number;
  /** How often a token must come to be an entry of a new vocabulary. Default: 3. */
  min_freq?: number;
}

/** Makes ids of tokens. Mirrors fastai's NumericalizeProcessor. */
export class NumericalizeProcessor implements PreProcessor {
  /** Null until the first list is processed. */
  vocab: Vocab | null;
  readonly max_vocab: number;
  readonly min_freq: number;

  constructor({ vocab = null, max_vocab = 60000, min_freq = 3 }: NumericalizeOptions = {}) {
    this.vocab = vocab;
    this.max_vocab = max_vocab;
    this.min_freq = min_freq;
  }

  process_one(item: TextItem): BigInt64Array {
    if (this.vocab === null) throw new Error("there is no vocabulary yet: process a list first");
    return this.#ids(item, this.vocab);
  }

  #ids(item: TextItem, vocab: Vocab): BigInt64Array {
    if (!is_tokens(item)) {
      throw new TypeError(`a vocabulary expects tokens, but got ${described(item)}`);
    }
    return BigInt64Array.from(vocab.numericalize(item), BigInt);
  }

  process(list: Processed): void {
    const vocab =
      this.vocab ?? Vocab.create(list.items.filter(is_tokens), this.max_vocab, this.min_freq);
    list.items = list.items.map((item) => this.#ids(item, vocab));
    list.vocab = vocab;
    this.vocab = vocab;
  }
}
