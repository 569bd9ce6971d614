import type { Dataset, EpochListener, XY } from "../data/index.js";
import { torch } from "../torch/index.js";
import { type Arguments, elements_of, kinds, most_samples, signature } from "../torch/internal.js";
import type { LabelList } from "./label_list.js";

/** The input and the target of one row: the target is one token further on. */
export type LMRow = [x: BigInt64Array, y: BigInt64Array];

export interface PreLoaderOptions {
  /** The number of tokens in each text. Default: counted. */
  lengths?: Iterable<number> | null;
  /** The number of rows in a batch. Default: 32. */
  bs?: number;
  /** The number of tokens of each row in a batch. Default: 70. */
  bptt?: number;
  /** Whether the texts are read from their ends. Default: false. */
  backwards?: boolean;
  /** Whether several texts come in a new order each epoch. Default: false. */
  shuffle?: boolean;
}

const read = signature<Required<PreLoaderOptions> & { dataset: LabelList }>(
  "LanguageModelPreLoader",
  {
    dataset: new kinds.Kind<LabelList>(
      "a LabelList (label_for_lm() makes them)",
      (value) => typeof value === "object" && value !== null && "items" in value && "get" in value,
    ),
    lengths: kinds.nullable(kinds.iterable<Iterable<number>>()),
    bs: kinds.number(32),
    bptt: kinds.number(70),
    backwards: kinds.boolean(false),
    shuffle: kinds.boolean(false),
  },
);

/** @throws RangeError for lengths that are not the texts' */
function check_lengths(lengths: Iterable<number> | null, texts: readonly BigInt64Array[]): void {
  if (lengths === null) return;
  const given = elements_of(lengths, most_samples);
  if (given.length === texts.length && texts.every(({ length }, i) => length === given[i])) return;
  throw new RangeError("lengths should be the numbers of tokens that the texts have");
}

function check_size(name: string, value: number): void {
  if (!Number.isInteger(value) || value <= 0) {
    throw new RangeError(`${name} should be a positive integer, but got ${value}`);
  }
}

/** Tokens as pairs of 32-bit words. */
const words_of = (tokens: BigInt64Array): Int32Array => new Int32Array(tokens.buffer);

/** V8 copies words one by one sooner than it makes a subarray of a few tokens for `set`. */
function copy_tokens(from: Int32Array, at: number, to: Int32Array, to_at: number, count: number) {
  const offset = 2 * (at - to_at);
  for (let i = 2 * to_at; i < 2 * (to_at + count); i++) to[i] = from[i + offset] as number;
}

/**
 * All texts as one ring of tokens that a batch's rows read on in, from batch to batch.
 *
 * Row i begins at token int(i · total / bs). A batch has `bptt` tokens of each row, and as target
 * the same one token further on; the next batch goes on where this one ended. Rows go back to their
 * beginnings when an epoch begins or ends, and at no other time: a second pass without an epoch
 * between goes on where the first one stopped.
 *
 * Mirrors fastai's LanguageModelPreLoader.
 */
export class LanguageModelPreLoader implements Dataset<LMRow>, EpochListener {
  /** The texts, whose ids are read one after the other. */
  readonly dataset: LabelList;
  /** The number of tokens of each row that a batch has. */
  readonly bptt: number;
  /** Whether the tokens are read from the end. */
  readonly backwards: boolean;
  /** Whether each epoch reads the texts in a new order. */
  readonly shuffle: boolean;
  /** The number of tokens in all texts. */
  readonly totalToks: number;
  #bs: number;
  #order: number[];
  /**
   * The ring, with enough tokens of its beginning repeated after its end that a row is never cut.
   */
  #ring: BigInt64Array | null = null;
  /** The token at which each row reads on. */
  #positions: number[] = [];
  #batch = new BigInt64Array(0);

  /**
   * Makes rows of the tokens of all texts, read one after the other.
   *
   * @throws RangeError for a bs or bptt that is not a positive integer, and if there are no tokens
   */
  constructor(
    ...args: Arguments<
      [dataset: LabelList],
      [
        lengths: Iterable<number> | null,
        bs: number,
        bptt: number,
        backwards: boolean,
        shuffle: boolean,
      ],
      PreLoaderOptions & { dataset: LabelList }
    >
  ) {
    const { dataset, lengths, bs, bptt, backwards, shuffle } = read(args);
    check_size("bs", bs);
    check_size("bptt", bptt);
    this.dataset = dataset;
    this.#bs = bs;
    this.bptt = bptt;
    this.backwards = backwards;
    this.shuffle = shuffle;
    this.#order = [...dataset.items.keys()];
    const texts = this.#texts();
    check_lengths(lengths, texts);
    this.totalToks = texts.reduce((sum, { length }) => sum + length, 0);
    if (this.totalToks === 0)
      throw new RangeError("the texts are empty: expected at least one token");
  }

  #texts(): BigInt64Array[] {
    return this.#order.map((i) => this.dataset.get(i)[0].data);
  }

  /** The number of rows in a batch; assigning it starts over. */
  get bs(): number {
    return this.#bs;
  }

  set bs(bs: number) {
    check_size("bs", bs);
    this.#bs = bs;
    this.#ring = null;
  }

  /** The number of rows in an epoch in all batches together. */
  get length(): number {
    return this.bs * Math.ceil(this.totalToks / (this.bptt * this.bs));
  }

  /** Puts all rows back to their beginnings; from the second time on in a new order, if they shuffle. */
  on_epoch_begin(): void {
    const is_first = this.#ring === null;
    const reorders = this.shuffle && !is_first && this.#order.length > 1;
    if (reorders) this.#order = torch.randperm(this.#order.length).tolist<number[]>();
    if (is_first || reorders) this.#ring = this.#lay_out();
    const step = this.totalToks / this.bs;
    this.#positions = Array.from({ length: this.bs }, (_, i) => Math.floor(step * i));
  }

  /** As {@link on_epoch_begin}: a Learner tells validation data only that an epoch ends. */
  on_epoch_end(): void {
    this.on_epoch_begin();
  }

  #lay_out(): BigInt64Array {
    const ring = new BigInt64Array(this.totalToks + this.bptt + 1);
    let end = 0;
    for (const text of this.#texts()) {
      ring.set(text, end);
      end += text.length;
    }
    if (this.backwards) ring.subarray(0, end).reverse();
    for (let i = end; i < ring.length; i++) ring[i] = ring[i - end] as bigint;
    return ring;
  }

  /** The place that row `k` reads at; it reads on `bptt` tokens further. */
  #read(k: number): number {
    const row = k % this.bs;
    const position = this.#positions[row] as number;
    this.#positions[row] = (position + this.bptt) % this.totalToks;
    return position;
  }

  #ready(): BigInt64Array {
    if (this.#ring === null) this.on_epoch_begin();
    return this.#ring as BigInt64Array;
  }

  /** The next tokens of row `k % bs`. */
  get(k: number): LMRow {
    const ring = this.#ready();
    const at = this.#read(k);
    return [ring.slice(at, at + this.bptt), ring.slice(at + 1, at + 1 + this.bptt)];
  }

  /** The same memory each time: torch.tensor copies it. */
  #buffer(length: number): BigInt64Array {
    if (this.#batch.length !== length) this.#batch = new BigInt64Array(length);
    return this.#batch;
  }

  /** The next tokens of several rows: two int64 tensors of shape (rows, bptt). */
  get_batch(rows: readonly number[]): XY {
    const ring = this.#ready();
    const { bptt } = this;
    const count = rows.length;
    const batch = this.#buffer(2 * count * bptt);
    const [from, to] = [words_of(ring), words_of(batch)];
    for (let i = 0; i < count; i++) {
      const at = this.#read(rows[i] as number);
      copy_tokens(from, at, to, i * bptt, bptt);
      copy_tokens(from, at + 1, to, (count + i) * bptt, bptt);
    }
    return torch.tensor(batch).view(2, count, bptt).unbind(0) as XY;
  }
}
