/**
 * Texts as data for language models, as fastai 1 makes it.
 *
 * @module torchnode/text
 */
export { FilePath, type GetFilesOptions, get_files, open_text } from "./files.js";
export { human_numbers, in_words } from "./human_numbers.js";
export { ItemLists } from "./item_lists.js";
export { LabelList } from "./label_list.js";
export { LabelLists } from "./label_lists.js";
export {
  type LMDataBunchOptions,
  type ShowBatchOptions,
  TextLMDataBunch,
} from "./lm_data_bunch.js";
export { LanguageModelPreLoader, type LMRow, type PreLoaderOptions } from "./lm_pre_loader.js";
export {
  type NumericalizeOptions,
  NumericalizeProcessor,
  OpenFileProcessor,
  type PreProcessor,
  type Processed,
  type TextItem,
  type TokenizeOptions,
  TokenizeProcessor,
} from "./processors.js";
export * from "./rules.js";
export * from "./special_tokens.js";
export { EmptyLabel, Text } from "./text.js";
export { TextList, type TextListOptions } from "./text_list.js";
export { BaseTokenizer, RegexTokenizer, Tokenizer, type TokenizerOptions } from "./tokenizer.js";
export { URLs, untar_data } from "./untar_data.js";
export { type Ids, Vocab } from "./vocab.js";
