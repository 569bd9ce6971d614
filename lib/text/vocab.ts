import { readFileSync } from "node:fs";
import type { Tensor } from "../torch/index.js";
import {
  type Arguments,
  each_of,
  elements_of,
  kind_of,
  kinds,
  most_samples,
  signature,
  text_of,
  write_file,
} from "../torch/internal.js";
import { FAKE, text_spec_tok, UNK } from "./special_tokens.js";

/** Ids of tokens: any iterable of numbers, or a tensor of one dimension. */
export type Ids = Iterable<number | bigint> | Tensor;

function numbers(ids: Ids): Iterable<number | bigint> {
  if (!("tolist" in ids)) return ids;
  const list = ids.tolist();
  if (!Array.isArray(list) || Array.isArray(list[0])) {
    throw new TypeError(
      `expected ids in a tensor of one dimension, but got ${ids.dim()} dimensions`,
    );
  }
  return list as number[];
}

/** @throws TypeError at the first token that is not a string */
function check_tokens(tokens: readonly unknown[], what: string): void {
  const wrong = tokens.findIndex((token) => typeof token !== "string");
  if (wrong < 0) return;
  throw new TypeError(
    `${what}: expected strings, but number ${wrong} is ${kind_of(tokens[wrong])}`,
  );
}

/** The tokens of one text. A string would be taken for its letters. */
function* tokens_of(text: unknown, at: number): IterableIterator<string> {
  if (typeof text !== "object" || text === null || !(Symbol.iterator in text)) {
    throw new TypeError(
      `Vocab.create: expected the tokens of each text, but text ${at} is ${kind_of(text)}`,
    );
  }
  for (const token of each_of(text as Iterable<unknown>, most_samples)) {
    if (typeof token !== "string") check_tokens([token], `Vocab.create, text ${at}`);
    yield token as string;
  }
}

/** Parameters of {@link Vocab.create}, by name. */
export interface VocabCreateOptions {
  /** The texts' tokens. */
  tokens: Iterable<Iterable<string>>;
  /** The most entries that there may be. Default: 60000. */
  max_vocab?: number;
  /** The least frequency of a token. Default: 2. */
  min_freq?: number;
}

const read_vocab = signature<{ itos: Iterable<string> }>("Vocab", { itos: kinds.iterable() });

const read_create = signature<Required<VocabCreateOptions>>("Vocab.create", {
  tokens: kinds.iterable(),
  max_vocab: kinds.integer(60000),
  min_freq: kinds.integer(2),
});

const read_numericalize = signature<{ t: Iterable<string> }>("numericalize", {
  t: kinds.iterable(),
});

interface TextifyOptions<Sep extends string | null> {
  nums: Ids;
  sep?: Sep;
}

const read_textify = signature<{ nums: Ids; sep: string | null }>("textify", {
  nums: kinds.iterable<Iterable<number | bigint>>() as kinds.Kind<unknown> as kinds.Kind<Ids>,
  sep: kinds.nullable(kinds.string(), " "),
});

const path_kind = { path: kinds.string() };
const read_save = signature<{ path: string }>("save", path_kind);
const read_load = signature<{ path: string }>("Vocab.load", path_kind);

/** The numbers of tokens, and the tokens of numbers. Mirrors fastai's Vocab. */
export class Vocab {
  /** The tokens: `itos[id]` is the token of that id. */
  readonly itos: readonly string[];
  /** The ids: `stoi[token]` is the id of that token. */
  readonly stoi: Readonly<Record<string, number>>;

  /**
   * Makes a vocabulary of tokens: each one's place is its id.
   *
   * @throws TypeError for a token that is not a string
   */
  constructor(...args: Arguments<[itos: Iterable<string>], [], { itos: Iterable<string> }>) {
    this.itos = elements_of(read_vocab(args).itos, most_samples);
    check_tokens(this.itos, "itos");
    const stoi: Record<string, number> = Object.create(null);
    for (const [id, token] of this.itos.entries()) stoi[token] = id;
    this.stoi = stoi;
  }

  /** The number of tokens. */
  get length(): number {
    return this.itos.length;
  }

  /**
   * The vocabulary of texts: fastai's special tokens, then the others by frequency (equally
   * frequent ones by first appearance), then "xxfake" up to a multiple of eight.
   *
   * @throws RangeError if `max_vocab` leaves no room for the special tokens
   */
  static create(
    ...args: Arguments<
      [tokens: Iterable<Iterable<string>>],
      [max_vocab: number, min_freq: number],
      VocabCreateOptions
    >
  ): Vocab {
    const { tokens, max_vocab, min_freq } = read_create(args);
    if (max_vocab < text_spec_tok.length) {
      throw new RangeError(
        `max_vocab should be at least ${text_spec_tok.length}, the number of special tokens, but got ${max_vocab}`,
      );
    }
    const frequency = new Map<string, number>();
    let at = 0;
    for (const text of each_of(tokens, most_samples)) {
      for (const token of tokens_of(text, at++))
        frequency.set(token, (frequency.get(token) ?? 0) + 1);
    }
    const common = [...frequency]
      .sort(([, a], [, b]) => b - a)
      .slice(0, max_vocab)
      .filter(([token, count]) => count >= min_freq && !text_spec_tok.includes(token))
      .map(([token]) => token);
    const itos = [...text_spec_tok, ...common].slice(0, max_vocab);
    while (itos.length < max_vocab && itos.length % 8 !== 0) itos.push(FAKE);
    return new Vocab(itos);
  }

  /**
   * The ids of tokens; one that the vocabulary does not have becomes that of "xxunk".
   *
   * @throws RangeError for an unknown token if there is no "xxunk"
   */
  numericalize(...args: Arguments<[t: Iterable<string>], [], { t: Iterable<string> }>): number[] {
    const { t } = read_numericalize(args);
    const unknown = this.stoi[UNK];
    return elements_of(t, most_samples).map((token, i) => {
      if (typeof token !== "string") check_tokens([token], `numericalize, number ${i}`);
      const id = this.stoi[token] ?? unknown;
      if (id === undefined) {
        throw new RangeError(
          `the vocabulary has no token ${JSON.stringify(token)}, and no "${UNK}" to take its place`,
        );
      }
      return id;
    });
  }

  /**
   * The tokens of ids as one text, with `sep` between them; or with null as an array.
   *
   * @throws RangeError for an id that no token has
   */
  textify(...args: Arguments<[nums: Ids], [sep: string], TextifyOptions<string>>): string;
  textify(nums: Ids, sep: null): string[];
  textify(nums: Ids, options: { sep: null }): string[];
  textify(...args: unknown[]): string | string[] {
    const { nums, sep } = read_textify(args);
    const tokens = elements_of<number | bigint>(numbers(nums), most_samples).map((id) => {
      const is_number = typeof id === "number" || typeof id === "bigint";
      const token = is_number ? this.itos[Number(id)] : undefined;
      if (token === undefined) {
        throw new RangeError(`there is no token ${text_of(id)}: the vocabulary has ${this.length}`);
      }
      return token;
    });
    return sep === null ? tokens : tokens.join(sep);
  }

  /** Writes the tokens to a file, as JSON: whole or not at all. */
  save(...args: Arguments<[path: string], [], { path: string }>): void {
    const { path } = read_save(args);
    write_file(path, `${JSON.stringify(this.itos)}\n`);
  }

  /** The vocabulary that {@link save} wrote. */
  static load(...args: Arguments<[path: string], [], { path: string }>): Vocab {
    const { path } = read_load(args);
    const text = readFileSync(path, "utf8");
    let itos: unknown;
    try {
      itos = JSON.parse(text);
    } catch (error) {
      const { message } = error as Error;
      throw new TypeError(`${path} holds no vocabulary: ${message}`, { cause: error });
    }
    if (!Array.isArray(itos) || !itos.every((token) => typeof token === "string")) {
      throw new TypeError(`${path} holds no vocabulary: expected a JSON array of strings`);
    }
    return new Vocab(itos);
  }
}
