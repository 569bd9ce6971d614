/** The human numbers, and where untar_data puts them. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { human_numbers, in_words, URLs, untar_data } from "torchnode";
import { temporary_folder } from "../support/folder.js";

test("numbers in words", (t) => {
  t.is(in_words(1), "one");
  t.is(in_words(19), "nineteen");
  t.is(in_words(40), "forty");
  t.is(in_words(100), "one hundred");
  t.is(in_words(1001), "one thousand one");
  t.is(in_words(8042), "eight thousand forty two");
  t.is(in_words(9999), "nine thousand nine hundred ninety nine");
  for (const n of [0, 10000, 1.5, -3]) t.throws(() => in_words(n), { instanceOf: RangeError });
});

test("the training text has 1 to 7999, the validation text 8001 to 9999", (t) => {
  const files = human_numbers();
  const train = files["train.txt"].split("\n");
  const valid = files["valid.txt"].split("\n");
  t.is(train.pop(), "");
  t.is(valid.pop(), "");
  t.deepEqual(
    [train.length, train[0], train.at(-1)],
    [7999, "one", "seven thousand nine hundred ninety nine"],
  );
  t.deepEqual(
    [valid.length, valid[0], valid.at(-1)],
    [1999, "eight thousand one", "nine thousand nine hundred ninety nine"],
  );
  t.is(new Set([...train, ...valid]).size, 9998);
});

test("untar_data writes the files into the user's cache folder", (t) => {
  const cache = temporary_folder(t);
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = cache;
  t.teardown(() => {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
  });
  const path = untar_data(URLs.HUMAN_NUMBERS);
  t.is(path, join(cache, "torchnode", "data", "human_numbers"));
  t.deepEqual(readdirSync(path), ["train.txt", "valid.txt"]);
});

test("what is there already is left alone, what is damaged is written anew", (t) => {
  const dest = join(temporary_folder(t), "numbers");
  untar_data(URLs.HUMAN_NUMBERS, { dest });
  const train = join(dest, "train.txt");
  const valid = join(dest, "valid.txt");
  const written = statSync(train).mtimeMs;
  writeFileSync(valid, "eight thous");
  t.is(untar_data(URLs.HUMAN_NUMBERS, { dest }), dest);
  t.is(statSync(train).mtimeMs, written);
  t.is(readFileSync(valid, "utf8"), human_numbers()["valid.txt"]);
  t.deepEqual(readdirSync(dest), ["train.txt", "valid.txt"]);
});

test("other data sets are refused: nothing is downloaded", (t) => {
  t.throws(() => untar_data("https://example.org/imdb"), {
    instanceOf: RangeError,
    message: /generates URLs.HUMAN_NUMBERS and downloads nothing/,
  });
  t.throws(() => untar_data("constructor"), { instanceOf: RangeError });
});
