/** Texts as batches for a language model: rows that read on, from batch to batch. */
import test from "ava";
import {
  DatasetType,
  ItemLists,
  type LabelLists,
  LanguageModelPreLoader,
  type LMDataBunchOptions,
  NumericalizeProcessor,
  type Tensor,
  TextList,
  type TextLMDataBunch,
  torch,
  Vocab,
} from "torchnode";
import { assert_close } from "../support/assert_close.js";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const vocab = new Vocab(["xxunk", "xxpad", ...letters]);

/** Texts whose tokens are their letters. */
function src(train: string[], valid: string[] = ["abcdefgh"]): LabelLists {
  const list = (texts: string[]): TextList =>
    new TextList(
      texts.map((text) => [...text]),
      { vocab, processor: new NumericalizeProcessor({ vocab }) },
    );
  return new ItemLists({ train: list(train), valid: list(valid) }).label_for_lm();
}

const words = (rows: Tensor): string[] => [...rows].map((row) => vocab.textify(row, ""));

function read(dl: TextLMDataBunch["train_dl"]): string[][] {
  return [...dl].map(([x, y]) => words(x).map((row, i) => `${row}>${words(y)[i]}`));
}

const on_cpu = (lists: LabelLists, options: LMDataBunchOptions): TextLMDataBunch =>
  lists.databunch({ device: "cpu", no_check: true, ...options });

test("rows begin evenly in the text, read on from batch to batch, and wrap around", (t) => {
  const data = on_cpu(src(["abcdefghij"]), { bs: 2, bptt: 3 });
  t.is(data.train_dl.length, 2);
  const pre = data.train_dl.dataset as LanguageModelPreLoader;
  pre.on_epoch_begin();
  t.deepEqual(read(data.train_dl), [
    ["abc>bcd", "fgh>ghi"],
    ["def>efg", "ija>jab"],
  ]);
});

test("batches are contiguous int64 tensors of shape (bs, bptt)", (t) => {
  const [x, y] = on_cpu(src(["abcdefghij"]), { bs: 2, bptt: 3 }).one_batch();
  for (const part of [x, y]) {
    t.deepEqual(part.shape, [2, 3]);
    t.is(part.dtype, torch.int64);
    t.true(part.is_contiguous());
  }
});

test("a batch keeps its tokens when the next one is read", (t) => {
  const pre = new LanguageModelPreLoader(src(["abcdefghij"]).train, { bs: 2, bptt: 3 });
  const [x] = pre.get_batch([0, 1]);
  pre.get_batch([0, 1]);
  t.deepEqual(words(x), ["abc", "fgh"]);
});

test("the rows go back only when an epoch begins or ends", (t) => {
  const pre = new LanguageModelPreLoader(src(["abcdefghij"]).train, { bs: 2, bptt: 3 });
  const next = (): string[] => words(pre.get_batch([0, 1])[0]);
  t.deepEqual(
    [next(), next()],
    [
      ["abc", "fgh"],
      ["def", "ija"],
    ],
  );
  t.deepEqual(next(), ["ghi", "bcd"]);
  pre.on_epoch_end();
  t.deepEqual(next(), ["abc", "fgh"]);
  pre.on_epoch_begin();
  t.deepEqual(next(), ["abc", "fgh"]);
});

test("creating the data reads the first training batch, as fastai's check does", (t) => {
  const lists = src(["abcdefghijkl"]);
  const checked = lists.databunch({ bs: 2, bptt: 3, device: "cpu" });
  t.deepEqual(words(checked.one_batch()[0]), ["def", "jkl"]);
  t.deepEqual(words(checked.one_batch(DatasetType.Valid)[0]), ["abc", "efg"]);
  const unchecked = lists.databunch({ bs: 2, bptt: 3, device: "cpu", no_check: true });
  t.deepEqual(words(unchecked.one_batch()[0]), ["abc", "ghi"]);
});

test("several texts are one ring, which a training set shuffles each epoch", (t) => {
  torch.manual_seed(0);
  const train = ["abc", "defgh", "ijkl", "mnopqrst", "uvwxyz"];
  const pre = new LanguageModelPreLoader(src(train).train, { bs: 1, bptt: 26, shuffle: true });
  const ring = (): string => words(pre.get_batch([0])[0])[0] ?? "";
  t.is(ring(), letters.join(""));
  const orders = Array.from({ length: 5 }, () => {
    pre.on_epoch_begin();
    return ring();
  });
  t.true(new Set(orders).size > 1);
  for (const order of orders) {
    for (const text of train) t.true(order.includes(text), order);
    t.is(new Set(order).size, 26);
  }
});

test("one text draws nothing", (t) => {
  const pre = new LanguageModelPreLoader(src(["abcdef"]).train, { bs: 1, bptt: 3, shuffle: true });
  const state = torch.get_rng_state();
  pre.on_epoch_begin();
  pre.on_epoch_begin();
  assert_close(t, torch.get_rng_state(), state);
});

test("backwards reads from the end", (t) => {
  const data = on_cpu(src(["abc", "defghij"]), { bs: 2, bptt: 3, backwards: true });
  (data.train_dl.dataset as LanguageModelPreLoader).on_epoch_begin();
  t.deepEqual(read(data.train_dl)[0], ["jih>ihg", "edc>dcb"]);
});

test("rows one by one are the same as in batches", (t) => {
  const { train } = src(["abcdefghij"]);
  const [one, many] = [0, 1].map(() => new LanguageModelPreLoader(train, { bs: 2, bptt: 3 }));
  const rows = [0, 1, 2, 3].map((k) => vocab.textify(one?.get(k)[0] ?? [], ""));
  const batches = [0, 2].flatMap((k) => words(many?.get_batch([k, k + 1])[0] as Tensor));
  t.deepEqual(rows, batches);
});

test("what the data is called", (t) => {
  const data = on_cpu(src(["abcdefghij"]), { bs: 2, bptt: 3 });
  t.is(data.bptt, 3);
  t.is(data.batch_size, 2);
  t.is(data.vocab, vocab);
  t.is(data.valid_ds.vocab, vocab);
  t.is(data.valid_ds[0]?.[0].data.length, 8);
  t.is(data.train_ds[0]?.[0].text, "a b c d e f g h i j");
  const loss = data.loss_func?.(torch.zeros(2, 3, 5), torch.zeros(2, 3, { dtype: torch.int64 }));
  t.true(Math.abs((loss?.item() as number) - Math.log(5)) < 1e-6);
});

test("the batch size can be changed", (t) => {
  const data = on_cpu(src(["abcdefghijkl"], ["abcdefgh"]), { bs: 2, bptt: 2 });
  data.batch_size = 4;
  t.deepEqual(words(data.one_batch()[0]), ["ab", "de", "gh", "jk"]);
});

test("show_batch prints rows in words", (t) => {
  const data = on_cpu(src(["abcdefghij"]), { bs: 2, bptt: 3 });
  const printed: unknown[] = [];
  const { log } = console;
  console.log = (line) => printed.push(line);
  try {
    data.show_batch({ rows: 1, ds_type: DatasetType.Valid });
  } finally {
    console.log = log;
  }
  t.deepEqual(printed, ["idx  text\n0    a b c"]);
});

test("texts shorter than a batch are an error that names both lengths", (t) => {
  const lists = src(["abcdefghij"], ["abcdefgh"]);
  t.throws(() => lists.databunch({ bs: 4, bptt: 3 }), {
    instanceOf: RangeError,
    message:
      /training data is shorter than a batch: it has 10 tokens, and a batch of 4 rows of 3 tokens needs 12/,
  });
  t.throws(() => lists.databunch({ bs: 3, bptt: 3 }), {
    message: /validation data .* it has 8 tokens/,
  });
  t.notThrows(() => lists.databunch({ bs: 3, bptt: 3, val_bs: 2, device: "cpu" }));
  t.throws(() => lists.databunch({ bs: 0 }), { message: /bs should be a positive integer/ });
  t.throws(() => lists.databunch({ bptt: 2.5 }), { message: /bptt should be a positive integer/ });
});

test("texts without validation", (t) => {
  const list = new TextList(["a b c d e f"]).split_none().label_for_lm();
  const data = list.databunch({ bs: 2, bptt: 2, device: "cpu" });
  t.true(data.empty_val);
  t.throws(() => data.valid_ds, { message: /no valid data/ });
});

test("val_bs may be more than the training texts have room for", (t) => {
  const lists = src(["abcdefghijkl"], [letters.join("")]);
  const data = lists.databunch({ bs: 2, val_bs: 8, bptt: 3, device: "cpu" });
  t.deepEqual([data.train_dl.length, data.valid_dl.length], [2, 2]);
  t.deepEqual(data.one_batch(DatasetType.Fix)[0].shape, [8, 3]);
});

test("arguments come by position in fastai's order, and unknown ones are TypeErrors", (t) => {
  const lists = src(["abcdefghijkl"], ["abcdefghijkl"]);
  t.is(lists.databunch("here", 2, 4, { bptt: 3, device: "cpu" }).path, "here");
  const { train } = lists;
  t.is(new LanguageModelPreLoader(train, [12], 2, 3).bs, 2);
  t.throws(() => new LanguageModelPreLoader(train, [11], 2, 3), { message: /lengths should be/ });
  t.throws(() => lists.databunch({ bptts: 3 } as never), {
    instanceOf: TypeError,
    message: /unexpected keyword argument 'bptts'. Did you mean 'bptt'/,
  });
});
