/** The name that was probably meant. */
import leven from "leven";

const plain = (name: string): string => name.toLowerCase().replaceAll("_", "");

/**
 * The name of the list that is most like the one given, or undefined if none is similar: one
 * difference in three letters is too many. Case and underscores do not count (`batchSize`).
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let least = Math.ceil(Math.min(wanted.length, 64) / 3) + 1;
  for (const candidate of names) {
    const distance = leven(wanted.slice(0, 64), plain(candidate), { maxDistance: least });
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
