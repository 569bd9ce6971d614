/** The rules around tokenizing: expected values are what fastai 1.0.61's functions of these names give. */
import test from "ava";
import {
  BaseTokenizer,
  deal_caps,
  fix_html,
  RegexTokenizer,
  replace_all_caps,
  replace_rep,
  replace_wrep,
  rm_useless_spaces,
  spec_add_spaces,
  Tokenizer,
  text_pre_rules,
} from "torchnode";

test("fix_html gives back what entities stand for", (t) => {
  t.is(fix_html("Some HTML&nbsp;text<br />with #39;quotes#39;"), "Some HTML& text\nwith 'quotes'");
  t.is(fix_html("&lt;b&gt; &eacute; &amp &#39; x"), "<b> é & &' x");
  t.is(fix_html("<unk> amp; a @.@ b \\n"), "xxunk & a.b \n");
});

test("replace_rep counts a character that comes four or more times", (t) => {
  t.is(replace_rep("aaaa bbb !!!!!"), " xxrep 4 a  bbb  xxrep 5 ! ");
  t.is(replace_rep("😀😀😀😀😀 done"), " xxrep 5 😀  done");
});

test("replace_wrep counts a word that comes four or more times", (t) => {
  t.is(replace_wrep("ha ha ha ha ha no no no no. yes"), " xxwrep 5 ha  no no no no. yes");
  t.is(replace_wrep("été été été été x"), " xxwrep 4 été  x");
});

test("spaces are added and taken away", (t) => {
  t.is(spec_add_spaces("a/b #c\nd"), "a / b  # c \n d");
  t.is(rm_useless_spaces("a   b  c d"), "a b c d");
});

test("capitals become marks before the word", (t) => {
  t.deepEqual(replace_all_caps(["I", "AM", "Big"]), ["I", "xxup", "am", "Big"]);
  t.deepEqual(deal_caps(["I", "Am", "big", "McDonald", ""]), [
    "i",
    "xxmaj",
    "am",
    "big",
    "mcdonald",
  ]);
  t.deepEqual(deal_caps(["Élan", "3D"]), ["xxmaj", "élan", "3d"]);
});

test("all rules together are fastai's", (t) => {
  const by_spaces = new Tokenizer({ tok_func: BaseTokenizer });
  t.deepEqual(by_spaces.process_text("I AM Big McDonald X USA's ß STRASSE Straße 3D iPhone"), [
    ...["i", "xxup", "am", "xxmaj", "big", "mcdonald", "x", "usa's", "ß", "xxup", "strasse"],
    ...["xxmaj", "straße", "xxup", "3d", "iphone"],
  ]);
  const text = "aaaa bbbbb ccc 11111 !!!! ....";
  t.is(
    text_pre_rules.reduce((changed, rule) => rule(changed), text),
    " xxrep 4 a xxrep 5 b ccc xxrep 5 1 xxrep 4 ! xxrep 4 . ",
  );
});

test("the tokenizer cuts words, numbers and punctuation", (t) => {
  const { tokenizer } = { tokenizer: new RegexTokenizer("en") };
  t.deepEqual(tokenizer.tokenizer("one, two-three"), ["one", ",", "two", "-", "three"]);
  t.deepEqual(tokenizer.tokenizer("Don't stop it's 3.5 or 1,234!"), [
    ...["Do", "n't", "stop", "it", "'s", "3.5", "or", "1,234", "!"],
  ]);
  t.deepEqual(tokenizer.tokenizer("wait... a\n\nb 4th"), ["wait", "...", "a", "\n\n", "b", "4th"]);
  t.deepEqual(tokenizer.tokenizer("  "), []);
});

test("special tokens stay whole", (t) => {
  const tokenizer = new Tokenizer({ special_cases: ["<|end|>"] });
  t.deepEqual(tokenizer.process_text("xxbos a <|end|> b"), ["xxbos", "a", "<|end|>", "b"]);
});

test("a Tokenizer prints its rules", (t) => {
  const text = String(new Tokenizer());
  t.regex(text, /^Tokenizer RegexTokenizer in en with the following rules:\n - fix_html\n/);
  t.regex(text, / - replace_all_caps\n - deal_caps\n$/);
});
