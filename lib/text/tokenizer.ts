import { type TextRule, type TokenRule, text_post_rules, text_pre_rules } from "./rules.js";
import { text_spec_tok } from "./special_tokens.js";

/** Cuts a text into tokens where the spaces are. Mirrors fastai's BaseTokenizer. */
export class BaseTokenizer {
  /** @param lang the language's code */
  constructor(readonly lang: string) {}

  tokenizer(text: string): string[] {
    return text.split(" ");
  }

  /** Words that are one token each, whatever they are made of. */
  add_special_cases(_tokens: readonly string[]): void {}
}

/** What is one token, the first kind that fits: the order matters. */
const kinds = [
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
    return new RegExp([...escaped.map((token) => `${token}(?!\\S)`), ...kinds].join("|"), "giu");
  }

  override tokenizer(text: string): string[] {
    return text.match(this.#token) ?? [];
  }

  override add_special_cases(tokens: readonly string[]): void {
    this.#token = RegexTokenizer.#pattern(tokens);
  }
}

export interface TokenizerOptions {
  /** What cuts texts. Default: {@link RegexTokenizer}. */
  tok_func?: new (
    lang: string,
  ) => BaseTokenizer;
  /** The language's code. Default: "en". */
  lang?: string;
  /** What texts go through first. Default: fastai's rules. */
  pre_rules?: readonly TextRule[];
  /** What tokens go through last. Default: fastai's rules. */
  post_rules?: readonly TokenRule[];
  /** Words that are one token each. Default: fastai's special tokens. */
  special_cases?: readonly string[];
}

/** Rules and what cuts a text, put together. Mirrors fastai's Tokenizer. */
export class Tokenizer {
  readonly lang: string;
  readonly pre_rules: readonly TextRule[];
  readonly post_rules: readonly TokenRule[];
  readonly #tok: BaseTokenizer;

  constructor({
    tok_func = RegexTokenizer,
    lang = "en",
    pre_rules = text_pre_rules,
    post_rules = text_post_rules,
    special_cases = text_spec_tok,
  }: TokenizerOptions = {}) {
    this.lang = lang;
    this.pre_rules = pre_rules;
    this.post_rules = post_rules;
    this.#tok = new tok_func(lang);
    this.#tok.add_special_cases(special_cases);
  }

  /** The tokens of one text. */
  process_text(text: string): string[] {
    const prepared = this.pre_rules.reduce((changed, rule) => rule(changed), text);
    const tokens = this.#tok.tokenizer(prepared);
    return this.post_rules.reduce((changed, rule) => rule(changed), tokens);
  }

  /** The tokens of each text. */
  process_all(texts: readonly string[]): string[][] {
    return texts.map((text) => this.process_text(text));
  }

  toString(): string {
    const rules = [...this.pre_rules, ...this.post_rules].map(({ name }) => ` - ${name}\n`);
    const what = this.#tok.constructor.name;
    return `Tokenizer ${what} in ${this.lang} with the following rules:\n${rules.join("")}`;
  }
}
