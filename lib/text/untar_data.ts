import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { only } from "../data/internal.js";
import { type Arguments, kinds, signature, write_file } from "../torch/internal.js";
import { human_numbers } from "./human_numbers.js";

/** The data sets that {@link untar_data} knows. Mirrors fastai's URLs. */
export const URLs = {
  /** The numbers 1 to 7999 and 8001 to 9999 in English words: train.txt and valid.txt. */
  HUMAN_NUMBERS: "human_numbers",
} as const;

const contents: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  [URLs.HUMAN_NUMBERS]: human_numbers,
};

/** Parameters of {@link untar_data}, by name. */
export interface UntarDataOptions {
  /** One of {@link URLs}. */
  url: string;
  /** The archive's file. Default and only value: null, there is no archive. */
  fname?: null;
  /**
   * The folder of the data. Default: torchnode/data in the user's cache folder (`XDG_CACHE_HOME`,
   * or .cache in the home folder), under the data set's name.
   */
  dest?: string | null;
  /** Whether it is data, and not a model. Default and only value: true. */
  data?: true;
  /** Whether files that are there are written again. Default: false. */
  force_download?: boolean;
  /** Whether the archive's checksum is printed. Default and only value: false. */
  verbose?: false;
}

const nothing_downloaded = "nothing is downloaded";

const read = signature<Required<UntarDataOptions>>("untar_data", {
  url: kinds.string(),
  fname: only(null, nothing_downloaded),
  dest: kinds.nullable(kinds.string()),
  data: only<true>(true, "there are no models"),
  force_download: kinds.boolean(false),
  verbose: only<false>(false, nothing_downloaded),
});

/**
 * The folder of a data set, which is generated if it does not exist yet; nothing is downloaded.
 *
 * @returns the folder's path
 * @throws RangeError for a data set that is not one of {@link URLs}
 *
 * Mirrors fastai's untar_data.
 */
export function untar_data(
  ...args: Arguments<
    [url: string],
    [fname: null, dest: string | null, data: true, force_download: boolean, verbose: false],
    UntarDataOptions
  >
): string {
  const { url, dest, force_download } = read(args);
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
    if (force_download || !existsSync(file) || readFileSync(file, "utf8") !== text)
      write_file(file, text);
  }
  return path;
}
