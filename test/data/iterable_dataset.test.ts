/** Datasets whose samples come one after the other, and what is a dataset at all. */
import { Readable } from "node:stream";
import test from "ava";
import {
  ChainDataset,
  ConcatDataset,
  DataLoader,
  type DataLoaderOptions,
  IterableDataset,
  RandomSampler,
  SequentialSampler,
  Subset,
  type Tensor,
  torch,
} from "torchnode";
import { run_python } from "../support/python.js";
import { warnings_of } from "../support/warnings.js";

const count_to = (n: number): { [Symbol.iterator](): Iterator<number> } => ({
  *[Symbol.iterator]() {
    for (let i = 0; i < n; i++) yield i;
  },
});

async function* later(n: number): AsyncGenerator<number> {
  for (let i = 0; i < n; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    yield i;
  }
}

const lists = (batches: Iterable<unknown>): unknown[] =>
  [...batches].map((batch) => (batch as Tensor).tolist());

async function awaited(batches: AsyncIterable<unknown>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const batch of batches) read.push((batch as Tensor).tolist());
  return read;
}

test("iterables are datasets: batches, epoch after epoch, and the generator's state are Python's", (t) => {
  const cases: DataLoaderOptions[] = [
    { batch_size: 2 },
    { batch_size: 2, drop_last: true },
    { batch_size: null },
  ];
  const python = run_python<[unknown[], number][]>(
    t,
    `
from torch.utils.data import DataLoader, IterableDataset
class CountTo(IterableDataset):
    def __iter__(self):
        return iter(range(5))
output = []
for options in input:
    torch.manual_seed(2)
    dl = DataLoader(CountTo(), **options)
    batches = [b if isinstance(b, int) else b.tolist() for _ in range(2) for b in dl]
    output.append([batches, torch.randint(1000, (1,)).item()])
`,
    cases,
  );
  if (python === undefined) return;
  const plain = (batch: unknown): unknown =>
    batch instanceof torch.Tensor ? batch.tolist() : batch;
  const ours = cases.map((options) => {
    torch.manual_seed(2);
    const dl = new DataLoader(count_to(5), options);
    const batches = [...dl, ...dl].map(plain);
    return [batches, Number(torch.randint(1000, [1]).item())];
  });
  t.deepEqual(ours, python);
});

test("a Set, a class with an iterator and a generator give batches", (t) => {
  class Squares extends IterableDataset {
    readonly length = 3;
    *[Symbol.iterator](): IterableIterator<number> {
      yield* [0, 1, 4];
    }
  }
  t.deepEqual(lists(new DataLoader(new Set([1, 2, 3]), 2)), [[1, 2], [3]]);
  const squares = new DataLoader(new Squares(), 2);
  t.deepEqual(lists(squares), [[0, 1], [4]]);
  t.is(squares.length, 2);
  t.deepEqual(lists(new DataLoader([1, 2, 3].values(), 2)), [[1, 2], [3]]);
});

test("how many batches there are is not known without a length", (t) => {
  t.throws(() => new DataLoader(count_to(3)).length, {
    instanceOf: TypeError,
    message: /has no length: expected a whole number from 0 on/,
  });
});

test("what can be read only once is an error in the second epoch, not an empty one", (t) => {
  const loader = new DataLoader([1, 2, 3].values(), 2);
  t.is([...loader].length, 2);
  t.throws(() => [...loader], { message: /the dataset is spent: .* gives its elements only once/ });
  let passes = 0;
  const drained = { [Symbol.iterator]: () => (passes++ === 0 ? [1, 2] : []).values() };
  const of_drained = new DataLoader(drained);
  t.is([...of_drained].length, 2);
  t.throws(() => [...of_drained], { message: /the dataset is spent/ });
  const with_sampler = new DataLoader([5, 6], { sampler: [1, 0].values() });
  t.deepEqual(lists(with_sampler), [[6], [5]]);
  t.throws(() => [...with_sampler], { message: /the sampler is spent/ });
  const with_batches = new DataLoader([5, 6], { batch_sampler: [[1, 0]].values() });
  t.deepEqual(lists(with_batches), [[6, 5]]);
  t.throws(() => [...with_batches], { message: /the batch_sampler is spent/ });
});

test("samples that have to be waited for are read by for await", async (t) => {
  const loader = new DataLoader(later(5), 2);
  t.throws(() => [...loader], { instanceOf: TypeError, message: /for await/ });
  t.deepEqual(await awaited(loader), [[0, 1], [2, 3], [4]]);
  await t.throwsAsync(awaited(loader), { message: /the dataset is spent/ });
  const stream = Readable.from([1, 2, 3]);
  t.deepEqual(await awaited(new DataLoader(stream, { batch_size: 2, drop_last: true })), [[1, 2]]);
  t.deepEqual(await awaited(new DataLoader([1, 2, 3], 2)), [[1, 2], [3]]);
});

test("more samples than the length says are a warning", async (t) => {
  const given = await warnings_of(t, () => {
    const loader = new DataLoader(Object.assign(count_to(4), { length: 2 }));
    t.is([...loader, ...loader].length, 8);
  });
  t.is(given.filter(({ message }) => /was reported to be 2, but more/.test(message)).length, 1);
});

test("an order of its own cannot be given to an iterable", (t) => {
  for (const options of [{ shuffle: true }, { sampler: [0] }, { batch_sampler: [[0]] }]) {
    t.throws(() => new DataLoader(count_to(3), options), {
      message: /IterableDataset: expected unspecified (shuffle|sampler|batch_sampler) option/,
    });
  }
});

test("a ChainDataset is one stream after the other", async (t) => {
  const both = new ChainDataset([count_to(2), new Set([7])]);
  t.deepEqual(lists(new DataLoader(both, 2)), [[0, 1], [7]]);
  const waited = new ChainDataset<number>([count_to(2), later(1)]);
  t.deepEqual(await awaited(new DataLoader(waited, 2)), [[0, 1], [0]]);
  t.throws(() => [...waited], { message: /for await/ });
  t.throws(() => new ChainDataset([[1, 2] as never]), { message: /only supports IterableDataset/ });
  t.throws(() => new ConcatDataset([count_to(2)]), { message: /use ChainDataset/ });
});

test("a Map is a dataset by its keys", (t) => {
  const by_number = new Map([
    [0, "a"],
    [1, "b"],
  ]);
  t.deepEqual([...new DataLoader<string, string[]>(by_number, 2)], [["a", "b"]]);
  const by_name = new Map([
    ["x", 1],
    ["y", 2],
  ]);
  t.deepEqual(lists(new DataLoader(by_name, { sampler: ["y", "x"] })), [[2], [1]]);
  t.throws(() => [...new DataLoader(by_name)], {
    instanceOf: RangeError,
    message: /the Map has no key 0: .* \[\.\.\.map\.values\(\)\] is a dataset of its values/,
  });
});

test("tensors and typed arrays are datasets of their rows and elements", (t) => {
  t.deepEqual(lists(new DataLoader(torch.arange(3), 2)), [[0, 1], [2]]);
  const [bytes] = new DataLoader<unknown, Tensor>(new Uint8Array([1, 2]), 2);
  t.is(bytes?.dtype, torch.uint8);
  t.deepEqual(bytes?.tolist(), [1, 2]);
});

test("what is no dataset is a TypeError that says what one has", (t) => {
  const Loader = DataLoader as unknown as new (...args: unknown[]) => unknown;
  const wrong: [unknown, RegExp][] = [
    ["abc", /it is not string/],
    [5, /it is not number/],
    [null, /it is not null/],
    [{ samples: [1] }, /unexpected keyword argument 'samples'|it is not Object/],
    [new WeakSet(), /it is not WeakSet/],
    [new DataView(new ArrayBuffer(8)), /it is not DataView/],
    [Promise.resolve([1]), /it is not Promise: await it first/],
    [function* numbers() {}, /it is not function: call the function/],
  ];
  for (const [value, message] of wrong) {
    t.throws(() => new Loader(value), { instanceOf: TypeError, message });
  }
  t.throws(() => new Loader({ get: () => 1 }), { message: /has no length/ });
  t.throws(() => new Loader({ get: () => 1, length: Number.NaN }), { message: /the length NaN/ });
  t.throws(() => new SequentialSampler({} as never), { message: /Object has no length/ });
  t.throws(() => new RandomSampler({} as never), { message: /Object has no length/ });
  t.throws(() => new Subset("abc" as never, [0]), { message: /it is not string/ });
});

test("indices may be any numbers in order, and nothing else", (t) => {
  const letters = ["a", "b", "c"];
  const read = (indices: Iterable<number>): string[] => {
    const subset = new Subset(letters, indices);
    return Array.from({ length: subset.length }, (_, i) => subset.get(i));
  };
  t.deepEqual(read(new Set([2, 0])), ["c", "a"]);
  t.deepEqual(read(torch.tensor([1n, 2n]) as never), ["b", "c"]);
  t.deepEqual(read(new Uint8Array([1])), ["b"]);
  t.deepEqual(read([-1]), ["c"]);
  t.is(new Subset(letters, [0, 1]).get(-1), "b");
  t.throws(() => read([0.5]), { message: /indices: .* number 0 is 0\.5/ });
  t.throws(() => read(["a"] as never), { message: /number 0 is string/ });
  t.throws(() => read([3]), { instanceOf: RangeError });
});
