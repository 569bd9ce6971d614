import { readFileSync } from "node:fs";
import { type Tensor, write_file } from "../torch/index.js";
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

/** Which token has which number. Mirrors fastai's Vocab. */
export class Vocab {
  /** The tokens: `itos[id]` is the token of that id. */
  readonly itos: readonly string[];
  /** The ids: `stoi[token]` is the id of that token. */
  readonly stoi: Readonly<Record<string, number>>;

  constructor(itos: readonly string[]) {
    this.itos = [...itos];
    const stoi: Record<string, number> = Object.create(null);
    for (const [id, token] of this.itos.entries()) stoi[token] = id;
    this.stoi = stoi;
  }

  /** How many tokens there are. */
  get length(): number {
    return this.itos.length;
  }

  /**
   * The vocabulary of texts: fastai's special tokens, then the others by frequency (equally
   * frequent ones by first appearance), then "xxfake" up to a multiple of eight.
   *
   * @param tokens the texts' tokens
   * @param max_vocab how many entries there may be
   * @param min_freq how often a token must come to be an entry
   * @throws RangeError where `max_vocab` leaves no room for the special tokens
   */
  static create(tokens: Iterable<Iterable<string>>, max_vocab = 60000, min_freq = 2): Vocab {
    if (!Number.isInteger(max_vocab) || max_vocab < text_spec_tok.length) {
      throw new RangeError(
        `max_vocab should be at least ${text_spec_tok.length}, the number of special tokens, but got ${max_vocab}`,
      );
    }
    const frequency = new Map<string, number>();
    for (const text of tokens) {
      for (const token of text) frequency.set(token, (frequency.get(token) ?? 0) + 1);
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
   * @throws RangeError for such a token where there is no "xxunk"
   */
  numericalize(tokens: Iterable<string>): number[] {
    const unknown = this.stoi[UNK];
    return Array.from(tokens, (token) => {
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
  textify(ids: Ids, sep?: string): string;
  textify(ids: Ids, sep: null): string[];
  textify(ids: Ids, sep: string | null = " "): string | string[] {
    const tokens = Array.from(numbers(ids), (id) => {
      const token = this.itos[Number(id)];
      if (token === undefined) {
        throw new RangeError(`there is no token ${id}: the vocabulary has ${this.length}`);
      }
      return token;
    });
    return sep === null ? tokens : tokens.join(sep);
  }

  /** Writes the tokens to a file, as JSON: whole or not at all. */
  save(path: string): void {
    write_file(path, `${JSON.stringify(this.itos)}\n`);
  }

  /** The vocabulary that {@link save} wrote. */
  static load(path: string): Vocab {
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
