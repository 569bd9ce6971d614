import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ItemLists, type LabelLists, TextList, URLs, untar_data } from "../index.js";

/** The lesson's two texts, before and after their words became ids. */
export interface LessonData {
  /** The folder of train.txt and valid.txt. */
  path: string;
  /** The numbers 1 to 7999 in words, as one text. */
  train_txt: string[];
  /** The numbers 8001 to 9999. */
  valid_txt: string[];
  train: TextList;
  valid: TextList;
  /** Makes the data for a model: `src.databunch({ bs, bptt })`. */
  src: LabelLists;
}

/** Writes the lesson's files into the cache folder, if they are not there, and reads them. */
export function lesson_data(): LessonData {
  const path = untar_data(URLs.HUMAN_NUMBERS);
  const readnums = (d: string): string[] => {
    const lines = readFileSync(join(path, d), "utf8").trimEnd().split("\n");
    return [lines.map((o) => o.trim()).join(", ")];
  };

  const train_txt = readnums("train.txt");
  const valid_txt = readnums("valid.txt");
  const train = new TextList(train_txt, { path });
  const valid = new TextList(valid_txt, { path });
  const src = new ItemLists({ path, train, valid }).label_for_lm();
  return { path, train_txt, valid_txt, train, valid, src };
}
