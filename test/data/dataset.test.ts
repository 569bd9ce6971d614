/** Datasets: samples by their number, alone, together and in parts. */
import test from "ava";
import {
  ConcatDataset,
  DataLoader,
  Dataset,
  IterableDataset,
  nn,
  random_split,
  StackDataset,
  Subset,
  TensorDataset,
  torch,
} from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { run_python } from "../support/python.js";

test("a TensorDataset gives the rows of its tensors", (t) => {
  const x = torch.arange(6).view(3, 2);
  const y = torch.tensor([7n, 8n, 9n]);
  const dataset = new TensorDataset(x, y);
  t.is(dataset.length, 3);
  t.deepEqual(
    dataset.get(1).map((part) => part.tolist()),
    [[2, 3], 8],
  );
  const [xs, ys] = dataset.get_batch([2, 0]);
  t.deepEqual(xs?.tolist(), [
    [4, 5],
    [0, 1],
  ]);
  t.deepEqual(ys?.tolist(), [9, 7]);
});

test("a batch of a TensorDataset is memory of its own", (t) => {
  const x = torch.zeros(3, 2);
  const [batch] = new TensorDataset(x).get_batch([0, 1, 2]);
  batch?.add_(1);
  t.is(x.sum().item(), 0);
});

test("tensors of unequal length are no dataset", (t) => {
  const error = t.throws(() => new TensorDataset(torch.zeros(3), torch.zeros(4, 2)));
  t.regex(error?.message ?? "", /first dimensions are 3, 4/);
  t.throws(() => new TensorDataset(), { instanceOf: RangeError });
});

test("a Subset reads some samples, of an array too", (t) => {
  const subset = new Subset(["a", "b", "c", "d"], [3, 1]);
  t.is(subset.length, 2);
  t.deepEqual([subset.get(0), subset.get(1)], ["d", "b"]);
  t.throws(() => subset.get(2), { message: /no sample 2: the subset has 2/ });
});

test("a ConcatDataset reads one dataset after the other", (t) => {
  const both = new ConcatDataset<string>([["a", "b"], new Subset(["x", "y", "z"], [2, 0])]);
  t.is(both.length, 4);
  t.deepEqual(
    [0, 1, 2, 3].map((i) => both.get(i)),
    ["a", "b", "z", "x"],
  );
  t.deepEqual([both.get(-1), both.get(-4)], ["x", "a"]);
  t.deepEqual(both.cumulative_sizes, [2, 4]);
  t.throws(() => both.get(4), { message: "there is no sample 4: the dataset has 4" });
  t.throws(() => both.get(-5), { instanceOf: RangeError });
  t.throws(() => new ConcatDataset([]), { instanceOf: RangeError });
});

test("random_split draws as Python does, by lengths and by fractions", (t) => {
  const python = run_python<number[][][]>(
    t,
    `
from torch.utils.data import random_split
output = []
for lengths in input:
    torch.manual_seed(3)
    output.append([part.indices for part in random_split(range(11), lengths)])
`,
    [
      [4, 7],
      [0.3, 0.3, 0.4],
      [0.5, 0.5],
    ],
  );
  if (python === undefined) return;
  const numbers = Array.from({ length: 11 }, (_, i) => i);
  const ours = [
    [4, 7],
    [0.3, 0.3, 0.4],
    [0.5, 0.5],
  ].map((lengths) => {
    torch.manual_seed(3);
    return random_split(numbers, lengths).map(({ indices }) => indices);
  });
  t.deepEqual(ours, python);
});

test("random_split wants lengths that fit", (t) => {
  t.throws(() => random_split([1, 2, 3], [1, 1]), { message: /2 and 3/ });
  t.throws(() => random_split([1, 2, 3], [1.5, -0.5]), { message: /between 0 and 1/ });
});

test("random_split takes a generator, and leaves torch's alone", (t) => {
  const state = torch.get_rng_state();
  const draw = (): (readonly number[])[] => {
    const generator = new torch.Generator().manual_seed(5);
    return random_split([0, 1, 2, 3, 4, 5, 6, 7], [4, 4], { generator }).map(
      (part) => part.indices,
    );
  };
  t.deepEqual(draw(), draw());
  assert_close(t, torch.get_rng_state(), state);
});

test("a StackDataset has samples side by side: in an array, or by name", (t) => {
  const squares = [0, 1, 4];
  const words = ["none", "one", "two"];
  const both = new StackDataset(squares, words);
  const by_name = new StackDataset({ square: squares, word: words });
  t.is(both.length, 3);
  t.deepEqual(
    [both.get(1), both.get(-1)],
    [
      [1, "one"],
      [4, "two"],
    ],
  );
  t.deepEqual(by_name.get(2), { square: 4, word: "two" });
  const [batch] = new DataLoader(by_name, { batch_size: 3 });
  t.deepEqual(batch?.word, words);
  t.deepEqual(batch?.square.tolist(), squares);
  t.throws(() => new StackDataset(squares, ["a"]), { message: /they have 3, 1 samples/ });
  t.throws(() => new StackDataset(), { message: /at least one dataset/ });
  t.throws(() => new StackDataset(squares, new Set(["a"])), { message: /have no numbers/ });
});

/** Rows that have to be fetched; it counts how often it is asked. */
class Fetched extends Dataset<Promise<number>> {
  readonly length = 5;
  asked = 0;

  async get(index: number): Promise<number> {
    this.asked += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return 10 * index;
  }
}

test("get may give promises: for await waits for all samples of a batch at once", async (t) => {
  const dataset = new Fetched();
  const read: unknown[] = [];
  for await (const batch of new DataLoader(dataset, { batch_size: 2 })) {
    // The next batch is asked for when it is wanted.
    t.is(dataset.asked, Math.min(5, 2 * (read.length + 1)));
    read.push(batch.tolist());
  }
  t.deepEqual(read, [[0, 10], [20, 30], [40]]);
  t.throws(() => [...new DataLoader(dataset, { batch_size: 2 })], {
    instanceOf: TypeError,
    message: /read by "for await/,
  });
  const stacked = new StackDataset({ x: dataset, i: [0, 1, 2, 3, 4] });
  t.deepEqual(await stacked.get(3), { x: 30, i: 3 });
  const part = new DataLoader(new Subset(stacked, [4]));
  for await (const { x, i } of part) t.deepEqual([x.item(), i.item()], [40, 4]);
});

test("get_items reads the samples of a batch together, through a Subset and a StackDataset too", (t) => {
  class Rows extends Dataset<number> {
    readonly length = 4;
    readonly asked: (readonly number[])[] = [];
    get(): number {
      throw new Error("is not called");
    }
    override get_items(indices: readonly number[]): number[] {
      this.asked.push(indices);
      return indices.map((index) => 10 * index);
    }
  }
  const rows = new Rows();
  const part = new Subset(rows, [3, 1]);
  const both = new StackDataset(part, ["a", "b"]);
  const batches = [...new DataLoader(both, { batch_size: 2 })];
  t.deepEqual(rows.asked, [[3, 1]]);
  t.deepEqual(batches[0]?.[0].tolist(), [30, 10]);
  rows.get_items = () => [1];
  t.throws(() => [...new DataLoader(rows, 2)], { message: /expected 2, but got 1/ });
});

test("torch.utils.data has Python's paths", (t) => {
  const { data } = torch.utils;
  t.is(data.DataLoader, DataLoader);
  t.is(data.dataset.IterableDataset, IterableDataset);
  t.is(data.distributed.DistributedSampler, data.DistributedSampler);
  t.true(new TensorDataset(torch.zeros(1)) instanceof data.Dataset);
  t.is(torch.nn, nn);
});
