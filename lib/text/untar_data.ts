import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { write_file } from "../torch/index.js";
import { human_numbers } from "./human_numbers.js";

/** The data sets that {@link untar_data} knows. Mirrors fastai's URLs. */
export const URLs = {
  /** The numbers 1 to 7999 and 8001 to 9999 in English words: train.txt and valid.txt. */
  HUMAN_NUMBERS: "human_numbers",
} as const;

const contents: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  [URLs.HUMAN_NUMBERS]: human_numbers,
};

/**
 * The folder of a data set, which is generated where it is not there yet; nothing is downloaded.
 *
 * @param url one of {@link URLs}
 * @param dest where it goes. Default: torchnode/data in the user's cache folder (`XDG_CACHE_HOME`,
 *   or .cache in the home folder), under the data set's name.
 * @returns the folder's path
 * @throws RangeError for any other data set
 *
 * Mirrors fastai's untar_data.
 */
export function untar_data(url: string, { dest }: { dest?: string } = {}): string {
  const generate = Object.hasOwn(contents, url) ? contents[url] : undefined;
  if (generate === undefined) {
    const known = Object.keys(URLs).map((name) => `URLs.${name}`);
    throw new RangeError(
      `untar_data generates ${known.join(", ")} and downloads nothing, so it has no ${JSON.stringify(url)}`,
    );
  }
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const path = dest ?? join(cache, "torchnode", "data", url);
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(generate())) {
    const file = join(path, name);
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) write_file(file, text);
  }
  return path;
}
