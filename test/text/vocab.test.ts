/** Vocab: tokens to ids and back. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { text_spec_tok, torch, Vocab } from "torchnode";
import { temporary_folder } from "../support/folder.js";

const special = [...text_spec_tok];

test("the vocabulary of texts: special tokens, then by frequency, then by first appearance", (t) => {
  const tokens = ["b", "c", "a", "c", "b", "c", "rare", "xxbos", "xxbos"];
  const vocab = Vocab.create([tokens, ["a"]]);
  t.deepEqual(vocab.itos, [...special, "c", "b", "a", "xxfake", "xxfake", "xxfake", "xxfake"]);
  t.is(vocab.length, 16);
  t.is(vocab.stoi.c, 9);
  t.is(vocab.stoi.xxbos, 2);
});

test("min_freq and max_vocab bound it; at its bound it is not filled up", (t) => {
  const tokens = [["a", "a", "a", "b", "b", "c"]];
  t.false(Vocab.create(tokens, 60000, 3).itos.includes("b"));
  t.true(Vocab.create(tokens, 60000, 1).itos.includes("c"));
  t.deepEqual(Vocab.create(tokens, 10, 1).itos, [...special, "a"]);
  t.throws(() => Vocab.create(tokens, 5, 1), { message: /at least 9.*got 5/ });
});

test("numericalize and textify are each other's opposite", (t) => {
  const vocab = new Vocab(["xxunk", "one", "two"]);
  t.deepEqual(
    vocab.numericalize(["two", "one", "what", "constructor", "__proto__"]),
    [2, 1, 0, 0, 0],
  );
  t.is(vocab.textify([2, 1, 0]), "two one xxunk");
  t.is(vocab.textify([2, 1], "-"), "two-one");
  t.deepEqual(vocab.textify([2, 1], null), ["two", "one"]);
  t.is(vocab.textify(torch.tensor([2n, 1n])), "two one");
  t.is(vocab.textify(new BigInt64Array([1n])), "one");
});

test("what does not fit the vocabulary is an error", (t) => {
  const vocab = new Vocab(["one", "two"]);
  t.throws(() => vocab.numericalize(["three"]), { message: /no token "three", and no "xxunk"/ });
  t.throws(() => vocab.textify([2]), { message: "there is no token 2: the vocabulary has 2" });
  t.throws(() => vocab.textify([-1]), { instanceOf: RangeError });
  t.throws(() => vocab.textify(torch.zeros(2, 2)), { message: /got 2 dimensions/ });
});

test("a vocabulary is saved and loaded", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "vocab.json");
  const vocab = new Vocab(["xxunk", "naïve", '"']);
  vocab.save(path);
  t.deepEqual(Vocab.load(path), vocab);
  t.deepEqual(Vocab.load(path).stoi, vocab.stoi);
  writeFileSync(path, '{"itos": []}');
  t.throws(() => Vocab.load(path), { message: /expected a JSON array of strings/ });
  writeFileSync(path, '["xxunk", "na');
  t.throws(() => Vocab.load(path), { message: /vocab\.json holds no vocabulary: .*JSON/ });
  t.throws(() => Vocab.load(join(folder, "none.json")), { code: "ENOENT" });
});

test("a string is no list of tokens: its letters would be taken for them", (t) => {
  const wrong: [() => unknown, RegExp][] = [
    [() => new Vocab("abc" as never), /'itos' .* must be iterable, not string/],
    [() => new Vocab(["a", null as never]), /itos: expected strings, but number 1 is null/],
    [() => Vocab.create(["one two"]), /expected the tokens of each text, but text 0 is string/],
    [() => Vocab.create([[1 as never]]), /text 0: expected strings, but number 0 is number/],
    [() => new Vocab(["a"]).numericalize("a"), /'t' .* must be iterable, not string/],
    [() => new Vocab(["a"]).textify("0" as never), /'nums' .* must be iterable, not string/],
  ];
  for (const [call, message] of wrong) t.throws(call, { instanceOf: TypeError, message });
});
