/** Rules applied to a text before and after it is cut into tokens. Mirrors fastai's rules. */
import { decodeHTML } from "entities";
import {
  type Arguments,
  elements_of,
  kind_of,
  kinds,
  most_samples,
  signature,
} from "../torch/internal.js";
import { TK_MAJ, TK_REP, TK_UP, TK_WREP, UNK } from "./special_tokens.js";

/** Changes a text before it is cut into tokens. */
export type TextRule = (text: string) => string;

/** Changes the tokens of a text. */
export type TokenRule = (tokens: readonly string[]) => string[];

/** @throws TypeError at a token that is not a string */
function strings_of(tokens: readonly string[]): string[] {
  const strings = elements_of<unknown>(tokens, most_samples);
  const wrong = strings.findIndex((token) => typeof token !== "string");
  if (wrong < 0) return strings as string[];
  throw new TypeError(
    `tokens should be strings, but number ${wrong} is ${kind_of(strings[wrong])}`,
  );
}

type TextArguments<Name extends string> = Arguments<[text: string], [], Record<Name, string>>;
type TokenArguments = Arguments<[x: readonly string[]], [], { x: readonly string[] }>;

const x = kinds.string();
const t = kinds.string();
const tokens = kinds.iterable<readonly string[]>();
const read_fix_html = signature<{ x: string }>("fix_html", { x });
const read_replace_rep = signature<{ t: string }>("replace_rep", { t });
const read_replace_wrep = signature<{ t: string }>("replace_wrep", { t });
const read_spec_add_spaces = signature<{ t: string }>("spec_add_spaces", { t });
const read_rm_useless_spaces = signature<{ t: string }>("rm_useless_spaces", { t });
const read_replace_all_caps = signature<{ x: readonly string[] }>("replace_all_caps", {
  x: tokens,
});
const read_deal_caps = signature<{ x: readonly string[] }>("deal_caps", { x: tokens });

/** Remains of HTML and of other tokenizers in texts from the web, each with its replacement. */
const leftovers: readonly (readonly [string, string])[] = [
  ["#39;", "'"],
  ["amp;", "&"],
  ["#146;", "'"],
  ["nbsp;", " "],
  ["#36;", "$"],
  ["\\n", "\n"],
  ["quot;", "'"],
  ["<br />", "\n"],
  ['\\"', '"'],
  ["<unk>", UNK],
  [" @.@ ", "."],
  [" @-@ ", "-"],
  [" @,@ ", ","],
  ["\\", " \\ "],
];

/** Gives back the characters that HTML's entities and some left-overs stand for. */
export function fix_html(...args: TextArguments<"x">): string {
  const text = read_fix_html(args).x;
  const repaired = leftovers.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  return rm_useless_spaces(decodeHTML(repaired));
}

/** A character four or more times in a row: "cccc" becomes " xxrep 4 c ". */
export function replace_rep(...args: TextArguments<"t">): string {
  const text = read_replace_rep(args).t;
  return text.replace(
    /(\S)(\1{3,})/gu,
    (_, char: string, more: string) => ` ${TK_REP} ${more.length / char.length + 1} ${char} `,
  );
}

/** A word four or more times in a row: "ha ha ha ha " becomes " xxwrep 4 ha  ". */
export function replace_wrep(...args: TextArguments<"t">): string {
  const text = read_replace_wrep(args).t;
  return text.replace(
    /(?<![\p{L}\p{N}_])([\p{L}\p{N}_]+[^\p{L}\p{N}_]+)(\1{3,})/gu,
    (_, word: string, more: string) =>
      ` ${TK_WREP} ${more.trim().split(/\s+/u).length + 1} ${word} `,
  );
}

/** Spaces around "/", "#" and line ends. */
export function spec_add_spaces(...args: TextArguments<"t">): string {
  const text = read_spec_add_spaces(args).t;
  return text.replace(/([/#\n])/g, " $1 ");
}

/** Replaces several spaces by one. */
export function rm_useless_spaces(...args: TextArguments<"t">): string {
  const text = read_rm_useless_spaces(args).t;
  return text.replace(/ {2,}/g, " ");
}

function is_upper(text: string): boolean {
  return /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
}

function is_lower(text: string): boolean {
  return /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}

/** A token of several capital letters becomes "xxup" and the token in small letters. */
export function replace_all_caps(...args: TokenArguments): string[] {
  return strings_of(read_replace_all_caps(args).x).flatMap((token) =>
    [...token].length > 1 && is_upper(token) ? [TK_UP, token.toLowerCase()] : [token],
  );
}

/** All tokens in small letters; before one that had a capital first letter, "xxmaj". */
export function deal_caps(...args: TokenArguments): string[] {
  return strings_of(read_deal_caps(args).x).flatMap((token) => {
    const [first, ...rest] = token;
    if (first === undefined) return [];
    const lower = token.toLowerCase();
    return is_upper(first) && is_lower(rest.join("")) ? [TK_MAJ, lower] : [lower];
  });
}

/** The rules before tokenizing, in their order. Mirrors fastai's defaults.text_pre_rules. */
export const text_pre_rules: readonly TextRule[] = [
  fix_html,
  replace_rep,
  replace_wrep,
  spec_add_spaces,
  rm_useless_spaces,
];

/** The rules after tokenizing, in their order. Mirrors fastai's defaults.text_post_rules. */
export const text_post_rules: readonly TokenRule[] = [replace_all_caps, deal_caps];
