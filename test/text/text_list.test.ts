/** TextList: texts from arrays and folders, split and labelled. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "ava";
import {
  ItemLists,
  NumericalizeProcessor,
  TextList,
  TokenizeProcessor,
  torch,
  Vocab,
} from "torchnode";
import { temporary_folder } from "../support/folder.js";

/** A folder of files that is gone after the test. */
function folder(
  t: { teardown(fn: () => void): void },
  files: Record<string, string | Uint8Array>,
): string {
  const path = temporary_folder(t);
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), contents);
  }
  return path;
}

const names = (list: TextList): string[] =>
  list.items.map((item) => String(item).split("/").at(-1) ?? "");

test("brackets give the texts, once they have ids", (t) => {
  const train = new TextList(["one two one two one two", "two"]);
  const valid = new TextList(["one three"]);
  t.throws(() => train[0], { message: /no ids yet: label_for_lm\(\) makes them/ });
  const src = new ItemLists({ train, valid }).label_for_lm();
  t.is(train[0]?.text, "xxbos one two one two one two");
  t.is(train[-1]?.text, "xxbos two");
  t.deepEqual(train[1]?.data, new BigInt64Array([2n, BigInt(train.vocab?.stoi.two ?? -1)]));
  t.is(valid[0]?.text, "xxbos one xxunk");
  t.is(src.valid[0]?.[0].text, "xxbos one xxunk");
  t.is(src.valid.vocab, src.train.vocab);
  t.deepEqual([...train].map(String), ["xxbos one two one two one two", "xxbos two"]);
  t.throws(() => train[2], { message: "index 2 is out of range for a list of 2" });
  t.is(Reflect.get(train, "nothing"), undefined);
});

test("ItemLists takes its lists by name or in fastai's order", (t) => {
  const [train, valid] = [new TextList(["a"], { path: "p" }), new TextList(["b"])];
  t.is(new ItemLists({ train, valid }).path, "p");
  t.is(new ItemLists("q", train, valid).path, "q");
  t.throws(() => new ItemLists({ train: new TextList([]), valid }), {
    message: /no texts to train/,
  });
  t.throws(() => new ItemLists({ train, valid }).databunch(), { message: /isn't labeled/ });
});

test("processors decide on tokens and vocabulary", (t) => {
  const vocab = new Vocab(["xxunk", "xxpad", "a", "b", "xxeos"]);
  const processor = [
    new TokenizeProcessor({ include_bos: false, include_eos: true }),
    new NumericalizeProcessor({ vocab }),
  ];
  const list = new TextList(["a b c"], { processor }).process();
  t.deepEqual(list[0]?.data, new BigInt64Array([2n, 3n, 0n, 4n]));
  const fields = new TokenizeProcessor({ mark_fields: true }).process_one("a");
  t.deepEqual(fields, ["xxbos", "xxfld", "1", "a"]);
});

test("a vocabulary without room for the unknown is an error that names the token", (t) => {
  const vocab = new Vocab(["xxbos", "a"]);
  const list = new TextList(["a b"], { vocab });
  t.throws(() => list.process(), { message: /no token "b", and no "xxunk"/ });
});

test("the files of a folder, in alphabetical order", (t) => {
  const path = folder(t, {
    "b.txt": "two",
    "a/z.TXT": "one",
    "a/no.csv": "x",
    ".hidden/c.txt": "x",
    "c.txt": "three",
  });
  t.deepEqual(names(TextList.from_folder(path)), ["z.TXT", "b.txt", "c.txt"]);
  t.deepEqual(names(TextList.from_folder(path, { recurse: false })), ["b.txt", "c.txt"]);
  t.deepEqual(names(TextList.from_folder(path, { exclude: ["a"] })), ["b.txt", "c.txt"]);
  t.deepEqual(names(TextList.from_folder(path, { extensions: [".csv"] })), ["no.csv"]);
});

test("split_by_folder reads the texts in two folders", (t) => {
  const path = folder(t, { "train/1.txt": "a a a", "train/2.txt": "b b b", "valid/1.txt": "a b" });
  const src = TextList.from_folder(path).split_by_folder().label_for_lm();
  t.deepEqual([...src.train.x].map(String), ["xxbos a a a", "xxbos b b b"]);
  t.deepEqual([...src.valid.x].map(String), ["xxbos a b"]);
  t.throws(() => TextList.from_folder(path).split_by_folder({ valid: "test" }), {
    message: /no texts in a folder "test"/,
  });
});

test("other ways to split", (t) => {
  const path = folder(t, { "train.txt": "a", "valid.txt": "b" });
  const by_file = TextList.from_folder(path).split_by_files(["valid.txt"]);
  t.deepEqual([names(by_file.train), names(by_file.valid)], [["train.txt"], ["valid.txt"]]);

  const list = new TextList(["a", "b", "c", "d", "e"]);
  const by_idx = list.split_by_idx([1, 3]);
  t.deepEqual(
    [by_idx.train.items, by_idx.valid.items],
    [
      ["a", "c", "e"],
      ["b", "d"],
    ],
  );
  t.deepEqual(list.split_by_valid_func((item) => item === "c").valid.items, ["c"]);
  t.is(list.split_none().valid.length, 0);
  t.throws(() => list.split_by_idxs([0], [9]), { message: /no text 9: the list has 5/ });
});

test("split_by_rand_pct draws a part, the same from the same seed", (t) => {
  const list = new TextList(Array.from({ length: 20 }, (_, i) => `text ${i}`));
  const draw = (seed: number): unknown => list.split_by_rand_pct(0.25, { seed }).valid.items;
  t.deepEqual(draw(1), draw(1));
  t.notDeepEqual(draw(1), draw(2));
  const { train, valid } = list.split_by_rand_pct(0.25);
  t.deepEqual([train.length, valid.length], [15, 5]);
  t.is(new Set([...train.items, ...valid.items]).size, 20);
  t.throws(() => list.split_by_rand_pct(1), { message: /from 0 to below 1, but got 1/ });
});

test("missing, empty and unreadable texts are errors that say which", (t) => {
  const path = folder(t, {
    "a.txt": "words",
    "empty.txt": " \n",
    "latin.txt": new Uint8Array([0xe9]),
  });
  t.throws(() => TextList.from_folder(join(path, "none")), {
    message: /none is not a valid directory/,
  });
  t.throws(() => TextList.from_folder(path, { extensions: [".md"] }), {
    message: /has no files that end in .md/,
  });
  const only = (name: string): TextList => TextList.from_folder(path).split_by_files([name]).valid;
  t.throws(() => only("empty.txt").process(), { message: /empty.txt is empty/ });
  t.throws(() => only("latin.txt").process(), { message: /latin.txt is no text in UTF-8/ });
  const gone = only("a.txt");
  rmSync(join(path, "a.txt"));
  t.throws(() => gone.process(), { code: "ENOENT", message: /a.txt/ });
  t.throws(() => new TextList([" "]).process(), { message: /the text is empty/ });
});

test("rows are read back without their padding", (t) => {
  const vocab = new Vocab(["xxunk", "xxpad", "a", "b"]);
  const list = new TextList([], { vocab });
  const padded = torch.tensor([1n, 1n, 2n, 1n, 3n, 1n]);
  t.is(list.reconstruct(padded).text, "a xxpad b");
  t.is(list.reconstruct(torch.tensor([1n, 1n])).text, "");
});

test("lists print what is in them", (t) => {
  const list = new TextList(["one two"], { path: "here" });
  t.is(String(list), "TextList (1 items)\none two\nPath: here");
  const src = new ItemLists({ train: list, valid: new TextList(["two"]) }).label_for_lm();
  t.regex(
    String(src),
    /^LabelLists;\n\nTrain: LabelList \(1 items\)\nx: TextList \(1 items\)\nxxbos/,
  );
});

test("an empty text among others is its beginning alone, as in fastai", (t) => {
  const train = new TextList(["a a a", "", "a a"]);
  const src = new ItemLists({ train, valid: new TextList(["a"]) }).label_for_lm();
  t.deepEqual([...src.train.x].map(String), ["xxbos a a a", "xxbos", "xxbos a a"]);
  const path = folder(t, { "a.txt": "a a a", "b.txt": "" });
  t.deepEqual([...TextList.from_folder(path).process()].map(String), ["xxbos a a a", "xxbos"]);
  t.throws(() => new TextList(["", " "]).process(), { message: /all 2 texts are empty/ });
});

test("what is no text is an error that says which and what", (t) => {
  const refused = (item: unknown, message: RegExp): void => {
    const list = new TextList(["a", item as string]);
    t.throws(() => list.process(), { instanceOf: TypeError, message });
  };
  refused(null, /^text 1: a tokenizer expects texts as strings, but got null$/);
  refused(undefined, /text 1: .* but got undefined/);
  refused(2019, /text 1: .* but got the number 2019/);
  refused(Number.NaN, /text 1: .* but got the number NaN/);
  refused(["a", "b"], /text 1: .* an array of strings \(tokens need no TokenizeProcessor\)/);
  refused([["a"]], /text 1: .* but got Array/);
  refused(new BigInt64Array(1), /text 1: .* but got ids \(they need no processor/);
  refused(new Int32Array(1), /text 1: .* but got Int32Array/);
  refused(new Date(0), /text 1: .* but got Date/);
  const tokens = new TextList([["a"], ["a", null as never]], {
    processor: new NumericalizeProcessor(),
  });
  t.throws(() => tokens.process(), { message: /text 1: .* but token 1 is null/ });
  t.throws(() => new TextList("one two" as never), {
    instanceOf: TypeError,
    message: /TextList\(\): argument 'items' \(position 1\) must be iterable, not string/,
  });
});

test("half a character and very long texts are texts", (t) => {
  const torn = "one \ud83d two";
  const list = new TextList([torn, `${"a".repeat(2_000_000)} b`, "1".repeat(200_000)], {
    processor: [new TokenizeProcessor(), new NumericalizeProcessor({ min_freq: 1 })],
  }).process();
  t.is(list[0]?.text, `xxbos one \ud83d two`);
  t.is(list[1]?.text, "xxbos xxrep 2000000 a b");
});

test("links to files are files", (t) => {
  const path = folder(t, { "a.txt": "one", "inner/b.txt": "two" });
  symlinkSync(join(path, "a.txt"), join(path, "c.txt"));
  symlinkSync(join(path, "nowhere"), join(path, "d.txt"));
  symlinkSync(join(path, "inner"), join(path, "linked"));
  t.deepEqual(names(TextList.from_folder(path)), ["a.txt", "c.txt", "b.txt"]);
  const followed = TextList.from_folder(path, { followlinks: true, extensions: ".txt" });
  t.deepEqual(names(followed), ["a.txt", "c.txt", "b.txt", "b.txt"]);
});
