/** Parameters of the texts' classes and functions: names, order and defaults are fastai 1.0.61's. */
import test from "ava";
import * as text from "torchnode/text";
import { compare_with_fastai, type Exceptions, with_methods } from "../support/signatures.js";

const represents = "is JavaScript's __repr__";
const any = "takes a text on its way, whatever it is, so it has no name for it";

const exceptions: Exceptions = {
  "EmptyLabel.toString": represents,
  FilePath: "is pathlib's Path",
  "FilePath.parts": "is pathlib's",
  "FilePath.toString": represents,
  ItemLists: "may have the training texts' path, by null",
  "ItemLists.label_for_lm": "is the lists' own, by __getattr__ in fastai",
  "ItemLists.toString": represents,
  LabelList: "has no labels: those of a language model are in its texts",
  "LabelList.item": "is ours: the item of a number",
  "LabelList.toString": represents,
  "LabelLists.toString": represents,
  "LanguageModelPreLoader.on_epoch_begin": "takes nothing",
  "LanguageModelPreLoader.on_epoch_end": "takes nothing",
  "LanguageModelPreLoader.get": "is Python's dataset[index]",
  "LanguageModelPreLoader.get_batch": "is ours: a batch in one crossing",
  "NumericalizeProcessor.process": any,
  "NumericalizeProcessor.process_one": any,
  "OpenFileProcessor.process": any,
  "OpenFileProcessor.process_one": any,
  "TokenizeProcessor.process": any,
  "TokenizeProcessor.process_one": any,
  RegexTokenizer: "takes SpacyTokenizer's place",
  "RegexTokenizer.tokenizer": "takes SpacyTokenizer's place",
  "RegexTokenizer.add_special_cases": "takes SpacyTokenizer's place",
  Text: "has its words from the vocabulary",
  "Text.toString": represents,
  "TextList.item": "is ours: the item of a number",
  "TextList.select": "is Python's list[numbers]",
  "TextList.show_xys": "returns the table, of the texts alone",
  "TextList.toString": represents,
  "Tokenizer.process_text": "has the tokenizer that it was made with",
  "Tokenizer.toString": represents,
  "Vocab.create": "has defaults, which fastai's callers give",
  human_numbers: "is ours: the lesson's texts",
  in_words: "is ours: the lesson's texts",
};

/** fastai's defaults that are expressions, as they are here. */
const defaults = {
  // The loaders' own, or data_collate.
  data_collate: null,
  "defaults.cpus": 0,
  "DatasetType.Train": "train",
  SpacyTokenizer: "<RegexTokenizer>",
  text_extensions: [".txt"],
};

/** Methods that fastai's class has from another one. */
const inherited = (name: string): string => {
  const [type, method] = name.split(".");
  if (type === "TextLMDataBunch" && method === "show_batch") return "DataBunch.show_batch";
  const is_of_items = type === "TextList" && /^(split_|process$)/.test(method ?? "");
  return is_of_items ? `ItemList.${method}` : name;
};

test("texts have fastai's parameters", (t) => {
  const compared = with_methods(text, inherited);
  compare_with_fastai(t, compared, exceptions, { ours: {}, defaults });
});
