/** The lesson's texts: numbers in English words, a line each. */
import { type Arguments, kinds, no_arguments, signature, text_of } from "../torch/internal.js";

const ones = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"],
  ...["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function words(n: number): (string | undefined)[] {
  if (n === 0) return [];
  if (n < 20) return [ones[n - 1]];
  if (n < 100) return [tens[Math.floor(n / 10) - 2], ...words(n % 10)];
  const [unit, name] = n < 1000 ? [100, "hundred"] : [1000, "thousand"];
  return [...words(Math.floor(n / unit)), name, ...words(n % unit)];
}

const read_in_words = signature<{ n: number }>("in_words", { n: kinds.number() });

/**
 * A number in words: 8042 is "eight thousand forty two".
 *
 * @throws RangeError for a number that is not an integer from 1 to 9999
 */
export function in_words(...args: Arguments<[n: number], [], { n: number }>): string {
  const { n } = read_in_words(args);
  if (!Number.isInteger(n) || n < 1 || n > 9999) {
    throw new RangeError(`expected an integer from 1 to 9999, but got ${text_of(n)}`);
  }
  return words(n).join(" ");
}

function lines(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => `${in_words(from + i)}\n`).join("");
}

/** The contents of the data set's files, by their names. The number 8000 is in neither. */
export function human_numbers(...args: []): Readonly<Record<"train.txt" | "valid.txt", string>> {
  no_arguments("human_numbers", args);
  return { "train.txt": lines(1, 7999), "valid.txt": lines(8001, 9999) };
}
