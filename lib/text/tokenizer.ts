import { only } from "../data/internal.js";
import { type Arguments, elements_of, kinds, most_samples, signature } from "../torch/internal.js";
import { type TextRule, type TokenRule, text_post_rules, text_pre_rules } from "./rules.js";
import { text_spec_tok } from "./special_tokens.js";

const read_base = signature<{ lang: string }>("BaseTokenizer", { lang: kinds.string() });

const read_text = signature<{ t: string }>("tokenizer", { t: kinds.string() });
const read_special_cases = signature<{ toks: Iterable<string> }>("add_special_cases", {
  toks: kinds.iterable(),
});

/** Splits a text into tokens at its spaces. Mirrors fastai's BaseTokenizer. */
export class BaseTokenizer {
  /** The language's code. */
  readonly lang: string;

  constructor(...args: Arguments<[lang: string], [], { lang: string }>) {
    this.lang = read_base(args).lang;
  }

  /** Returns the tokens of one text. */
  tokenizer(...args: Arguments<[t: string], [], { t: string }>): string[] {
    return read_text(args).t.split(" ");
  }

  /** Words that are one token each, whatever they are made of. */
  add_special_cases(
    ...args: Arguments<[toks: Iterable<string>], [], { toks: Iterable<string> }>
  ): void {
    read_special_cases(args);
  }
}

/** Patterns of a token. The first one that matches is used, so the order matters. */
const token_patterns = [
  String.raw`\n(?:[^\S\n]*\n)*`, // line ends
  String.raw`[\p{L}\p{M}]+(?=n['’]t(?![\p{L}\p{N}_]))`, // do | n't
  String.raw`n['’]t(?![\p{L}\p{N}_])`,
  String.raw`['’](?:s|m|d|re|ve|ll)(?![\p{L}\p{N}_])`, // it | 's
  String.raw`\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}_])`, // 1,234.5
  String.raw`[\p{L}\p{N}\p{M}_]+`,
  String.raw`\.{2,}|-{2,}`,
  String.raw`\S`, // any other character by itself
];

/**
 * Cuts a text into words, numbers and single characters of punctuation with a regular expression,
 * close to what fastai's SpacyTokenizer does with English: "don't stop, 3.5!" is do, n't, stop,
 * ",", 3.5, "!".
 */
export class RegexTokenizer extends BaseTokenizer {
  #token = RegexTokenizer.#pattern([]);

  static #pattern(special: readonly string[]): RegExp {
    const longest_first = [...special].sort((a, b) => b.length - a.length);
    const escaped = longest_first.map((token) => token.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
    return new RegExp(
      [...escaped.map((token) => `${token}(?!\\S)`), ...token_patterns].join("|"),
      "giu",
    );
  }

  override tokenizer(...args: Arguments<[t: string], [], { t: string }>): string[] {
    return read_text(args).t.match(this.#token) ?? [];
  }

  override add_special_cases(
    ...args: Arguments<[toks: Iterable<string>], [], { toks: Iterable<string> }>
  ): void {
    this.#token = RegexTokenizer.#pattern(elements_of(read_special_cases(args).toks));
  }
}

export interface TokenizerOptions {
  /** The class that cuts texts into tokens. Default: {@link RegexTokenizer}. */
  tok_func?: new (
    lang: string,
  ) => BaseTokenizer;
  /** The language's code. Default: "en". */
  lang?: string;
  /** Rules applied to texts before they are cut. Default: fastai's rules. */
  pre_rules?: Iterable<TextRule> | null;
  /** Rules applied to tokens at the end. Default: fastai's rules. */
  post_rules?: Iterable<TokenRule> | null;
  /** Words that are one token each. Default: fastai's special tokens. */
  special_cases?: Iterable<string> | null;
  /**
   * The number of processes that cut texts. Default and only value: null, the calling thread does.
   */
  n_cpus?: null;
}

type TokFunc = Required<TokenizerOptions>["tok_func"];

const read_tokenizer = signature<Required<TokenizerOptions>>("Tokenizer", {
  tok_func: kinds.callable(RegexTokenizer as never) as kinds.Kind<unknown> as kinds.Kind<TokFunc>,
  lang: kinds.string("en"),
  pre_rules: kinds.nullable(kinds.iterable<Iterable<TextRule>>()),
  post_rules: kinds.nullable(kinds.iterable<Iterable<TokenRule>>()),
  special_cases: kinds.nullable(kinds.iterable<Iterable<string>>()),
  n_cpus: only(null, "torchnode cuts texts on the calling thread, without processes"),
});

const read_texts = signature<{ texts: Iterable<string> }>("process_all", {
  texts: kinds.iterable(),
});
const read_one = signature<{ t: string }>("process_text", { t: kinds.string() });

function check_rules(name: string, rules: readonly unknown[]): void {
  const wrong = rules.findIndex((rule) => typeof rule !== "function");
  if (wrong >= 0) throw new TypeError(`${name}: expected functions, but rule ${wrong} is none`);
}

/** Rules and what cuts a text, put together. Mirrors fastai's Tokenizer. */
export class Tokenizer {
  /** The language's code. */
  readonly lang: string;
  /** The rules that change a text before it is split, in order. */
  readonly pre_rules: readonly TextRule[];
  /** The rules that change the tokens afterwards, in order. */
  readonly post_rules: readonly TokenRule[];
  readonly #tok: BaseTokenizer;

  constructor(
    ...args: Arguments<
      [],
      [
        tok_func: TokFunc,
        lang: string,
        pre_rules: Iterable<TextRule> | null,
        post_rules: Iterable<TokenRule> | null,
        special_cases: Iterable<string> | null,
        n_cpus: null,
      ],
      TokenizerOptions
    >
  ) {
    const { tok_func, lang, pre_rules, post_rules, special_cases } = read_tokenizer(args);
    this.lang = lang;
    this.pre_rules = elements_of<TextRule>(pre_rules ?? text_pre_rules);
    this.post_rules = elements_of<TokenRule>(post_rules ?? text_post_rules);
    check_rules("pre_rules", this.pre_rules);
    check_rules("post_rules", this.post_rules);
    this.#tok = new tok_func(lang);
    this.#tok.add_special_cases(elements_of<string>(special_cases ?? text_spec_tok));
  }

  /** The tokens of one text. */
  process_text(...args: Arguments<[t: string], [], { t: string }>): string[] {
    const { t } = read_one(args);
    const prepared = this.pre_rules.reduce((changed, rule) => rule(changed), t);
    const tokens = this.#tok.tokenizer(prepared);
    return this.post_rules.reduce((changed, rule) => rule(changed), tokens);
  }

  /** The tokens of each text. */
  process_all(
    ...args: Arguments<[texts: Iterable<string>], [], { texts: Iterable<string> }>
  ): string[][] {
    return elements_of(read_texts(args).texts, most_samples).map((text) => this.process_text(text));
  }

  /** Returns the language and the rules, as fastai prints them. */
  toString(): string {
    const rules = [...this.pre_rules, ...this.post_rules].map(({ name }) => ` - ${name}\n`);
    const what = this.#tok.constructor.name;
    return `Tokenizer ${what} in ${this.lang} with the following rules:\n${rules.join("")}`;
  }
}
