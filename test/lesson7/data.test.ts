/** The lesson's data: every number and every text here stands in the lesson. */
import test from "ava";
import { DatasetType, type Tensor, type TextLMDataBunch } from "torchnode";
import { bs, lesson_data, nv } from "torchnode/lesson7";

const { train_txt, valid_txt, train, src } = lesson_data();

/** The token positions of the lesson are those of batches on the CPU. */
const databunch = (bptt?: number): TextLMDataBunch => src.databunch({ bs, bptt, device: "cpu" });

test("the two texts", (t) => {
  t.is(
    train_txt[0]?.slice(0, 80),
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirt",
  );
  t.is(
    valid_txt[0]?.slice(-80),
    " nine thousand nine hundred ninety eight, nine thousand nine hundred ninety nine",
  );
  t.is(
    train[0]?.text.slice(0, 80),
    "xxbos one , two , three , four , five , six , seven , eight , nine , ten , eleve",
  );
});

test("how many tokens, and in how many batches", (t) => {
  const data = databunch();
  t.is(data.train_ds[0]?.[0].data.length, 50079);
  t.is(data.valid_ds[0]?.[0].data.length, 13017);
  t.deepEqual([data.bptt, data.valid_dl.length], [70, 3]);
  const batches = (bptt: number): number[] => {
    const { train_dl, valid_dl } = databunch(bptt);
    return [train_dl.length, valid_dl.length];
  };
  t.deepEqual(batches(3), [261, 68]);
  t.deepEqual(batches(20), [40, 11]);
});

test("the vocabulary", (t) => {
  const v = databunch().valid_ds.vocab;
  t.is(v.length, nv);
  t.deepEqual(v.itos, [
    ...["xxunk", "xxpad", "xxbos", "xxeos", "xxfld", "xxmaj", "xxup", "xxrep", "xxwrep"],
    ...[",", "hundred", "thousand", "one", "two", "three", "four", "five", "six", "seven"],
    ...["eight", "nine", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"],
    ...["ninety", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"],
    ...["seventeen", "eighteen", "nineteen", "xxfake"],
  ]);
  t.deepEqual(
    [v.itos[9], v.itos[11], v.itos[12], v.itos[13], v.itos[10]],
    [...[",", "thousand", "one", "two", "hundred"]],
  );
});

test("the three validation batches, as ids", (t) => {
  const [[x1, y1] = [], [x2] = [], [x3] = []] = databunch().valid_dl;
  t.is(
    String(x1),
    `tensor([[ 2, 19, 11,  ..., 36,  9, 19],
        [ 9, 19, 11,  ..., 24, 20,  9],
        [11, 27, 18,  ...,  9, 19, 11],
        ...,
        [20, 11, 20,  ..., 11, 20, 10],
        [20, 11, 20,  ..., 24,  9, 20],
        [20, 10, 26,  ..., 20, 11, 20]])`,
  );
  t.is(
    [x1, x2, x3].reduce((sum, x) => sum + (x?.numel() ?? 0), 0),
    13440,
  );
  for (const part of [x1, y1, x2, x3]) t.deepEqual(part?.shape, [64, 70]);
  t.is(
    String(x1?.at(":", 0)),
    `tensor([ 2,  9, 11, 12, 13, 11, 10,  9, 10, 14, 19, 25, 19, 15, 16, 11, 19,  9,
        10,  9, 19, 25, 19, 11, 19, 11, 10,  9, 19, 20, 11, 26, 20, 23, 20, 20,
        24, 20, 11, 14, 11, 11,  9, 14,  9, 20, 10, 20, 35, 17, 11, 10,  9, 17,
         9, 20, 10, 20, 11, 20, 11, 20, 20, 20])`,
  );
  t.is(
    String(y1?.at(":", 0)),
    `tensor([19, 19, 27, 10,  9, 12, 32, 19, 26, 10, 11, 15, 11, 10,  9, 15, 11, 19,
        26, 19, 11, 18, 11, 18,  9, 18, 21, 19, 10, 10, 20,  9, 11, 16, 11, 11,
        13, 11, 13,  9, 13, 14, 20, 10, 20, 11, 24, 11,  9,  9, 16, 17, 20, 10,
        20, 11, 24, 11, 19,  9, 19, 11, 11, 10])`,
  );
});

test("the same batches in words", (t) => {
  const data = databunch();
  const [[x1, y1] = [], [x2] = [], [x3] = []] = data.valid_dl;
  if (!x1 || !y1 || !x2 || !x3) return t.fail("there should be three batches");
  const v = data.valid_ds.vocab;
  const rows: [row: Tensor, begin: string, end: string][] = [
    [x1.at(0), "xxbos eight thousand one , eight", ", eight thousand seventeen , eight"],
    [
      y1.at(0),
      "eight thousand one , eight thousand two ,",
      "eight thousand seventeen , eight thousand",
    ],
    [x2.at(0), "thousand eighteen , eight thousand", "eight thousand thirty two ,"],
    [x3.at(0), "eight thousand thirty three , eight", "eight thousand forty six , eight"],
    [x1.at(1), ", eight thousand forty six , eight", "eight thousand fifty nine ,"],
    [
      x2.at(1),
      "eight thousand sixty , eight thousand",
      "eight thousand seventy three , eight thousand",
    ],
    [
      x3.at(1),
      "seventy four , eight thousand",
      "eight thousand eighty seven , eight thousand eighty",
    ],
    [
      x3.at(-1),
      "ninety , nine thousand nine hundred",
      "ninety nine xxbos eight thousand one , eight",
    ],
  ];
  for (const [row, begin, end] of rows) {
    const text = v.textify(row);
    t.true(text.startsWith(`${begin} `), text);
    t.true(text.endsWith(` ${end}`), text);
    t.is(text.split(" ").length, 70);
  }
});

test("show_batch goes on where the three batches ended", (t) => {
  const data = databunch();
  for (const _ of data.valid_dl);
  const lines: string[] = [];
  const { log } = console;
  console.log = (text: string) => lines.push(...text.split("\n"));
  try {
    data.show_batch({ ds_type: DatasetType.Valid });
  } finally {
    console.log = log;
  }
  const [names, ...rows] = lines;
  t.is(names, "idx  text");
  const edges = [
    ["0    thousand forty seven , eight", "eight thousand sixty , eight thousand sixty"],
    ["1    eight , eight thousand eighty nine ,", "one hundred one , eight thousand one"],
    ["2    thousand one hundred twenty four ,", "one hundred thirty three , eight thousand"],
    [
      "3    three , eight thousand one hundred fifty four ,",
      "eight thousand one hundred sixty three",
    ],
    ["4    thousand one hundred eighty three ,", "one hundred ninety two , eight thousand"],
  ] as const;
  t.is(rows.length, edges.length);
  for (const [i, [begin, end]] of edges.entries()) {
    t.true(rows[i]?.startsWith(begin), rows[i]);
    t.true(rows[i]?.endsWith(` ${end}`), rows[i]);
  }
});

test("one_batch with bptt 3 is the second batch", (t) => {
  const [x, y] = databunch(3).one_batch();
  t.deepEqual(
    [x.shape, y.shape],
    [
      [64, 3],
      [64, 3],
    ],
  );
  t.is(
    String(x.at(":", 0)),
    `tensor([13, 13, 10,  9, 18,  9, 11, 11, 13, 19, 16, 23, 24,  9, 12,  9, 13, 14,
        15, 11, 10, 22, 15,  9, 10, 14, 11, 16, 10, 28, 11,  9, 20,  9, 15, 15,
        11, 18, 10, 28, 23, 24,  9, 16, 10, 16, 19, 20, 12, 10, 22, 16, 17, 17,
        17, 11, 24, 10,  9, 15, 16,  9, 18, 11])`,
  );
  t.is(String(y.at(":", ":-1").sub(x.at(":", "1:")).abs().sum().item()), "0");
});
