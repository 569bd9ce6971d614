/** DataLoader: batches as Python's, from the same seed. */
import test from "ava";
import {
  BatchSampler,
  DataLoader,
  type DataLoaderOptions,
  SequentialSampler,
  type Tensor,
  TensorDataset,
  torch,
} from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { run_python } from "../support/python.js";

function numbers(n: number): TensorDataset {
  return new TensorDataset(torch.arange(n), torch.arange(n).mul(10));
}

test("batches come in the dataset's order, the last one as it is", (t) => {
  const dl = new DataLoader(numbers(5), { batch_size: 2 });
  t.is(dl.length, 3);
  t.is(dl.batch_size, 2);
  t.deepEqual(
    [...dl].map(([x, y]) => [x?.tolist(), y?.tolist()]),
    [
      [
        [0, 1],
        [0, 10],
      ],
      [
        [2, 3],
        [20, 30],
      ],
      [[4], [40]],
    ],
  );
  t.is(new DataLoader(numbers(5), { batch_size: 2, drop_last: true }).length, 2);
});

test("from a seed, batches over two epochs and what is drawn after them are Python's", (t) => {
  const cases: DataLoaderOptions[] = [
    { batch_size: 4 },
    { batch_size: 4, shuffle: true },
    { batch_size: 3, shuffle: true, drop_last: true },
  ];
  const python = run_python<[number[][], number][]>(
    t,
    `
from torch.utils.data import DataLoader, TensorDataset
output = []
for options in input:
    torch.manual_seed(2)
    dl = DataLoader(TensorDataset(torch.arange(10)), **options)
    batches = [x.tolist() for _ in range(2) for (x,) in dl]
    output.append([batches, torch.randint(1000, (1,)).item()])
`,
    cases,
  );
  if (python === undefined) return;
  const ours = cases.map((options) => {
    torch.manual_seed(2);
    const dl = new DataLoader(numbers(10), options);
    const batches = [...dl, ...dl].map(([x]) => x?.tolist());
    return [batches, Number(torch.randint(1000, [1]).item())];
  });
  t.deepEqual(ours, python);
});

test("an iterator draws its seed when it is made", (t) => {
  torch.manual_seed(0);
  const before = torch.get_rng_state();
  new DataLoader(numbers(4))[Symbol.iterator]();
  const after = torch.get_rng_state();
  t.false(torch.equal(before, after));
  torch.set_rng_state(before);
  torch.empty([], { dtype: torch.int64 }).random_();
  assert_close(t, torch.get_rng_state(), after);
});

test("with a generator, torch's own is left alone", (t) => {
  const state = torch.get_rng_state();
  const batches = (): unknown[] => {
    const generator = new torch.Generator().manual_seed(1);
    return [...new DataLoader(numbers(6), { shuffle: true, generator })].map(([x]) => x?.item());
  };
  t.deepEqual(batches(), batches());
  assert_close(t, torch.get_rng_state(), state);
});

test("arrays are datasets, and collate_fn makes the batches", (t) => {
  const dl = new DataLoader<string, string>(["a", "b", "c"], {
    batch_size: 2,
    collate_fn: (samples) => samples.join("+"),
  });
  t.deepEqual([...dl], ["a+b", "c"]);
});

test("a dataset without get_batch is read sample by sample, to the same batches", (t) => {
  const dataset = numbers(5);
  const by_sample = { length: dataset.length, get: (i: number): Tensor[] => dataset.get(i) };
  const lists = (batches: Iterable<Tensor[]>): unknown =>
    [...batches].map((batch) => batch.map((part) => part.tolist()));
  t.deepEqual(
    lists(new DataLoader<Tensor[]>(by_sample, { batch_size: 2 })),
    lists(new DataLoader(dataset, { batch_size: 2 })),
  );
});

test("a sampler or batch_sampler decides what is read", (t) => {
  const backwards = { length: 3, [Symbol.iterator]: () => [2, 1, 0].values() };
  const read = (options: DataLoaderOptions): unknown[] =>
    [...new DataLoader(numbers(3), options)].map(([x]) => x?.tolist());
  t.deepEqual(read({ sampler: backwards, batch_size: 2 }), [[2, 1], [0]]);
  const batch_sampler = new BatchSampler(backwards, 3, false);
  t.deepEqual(read({ batch_sampler }), [[2, 1, 0]]);
});

test("options that exclude each other are refused", (t) => {
  const sampler = new SequentialSampler(numbers(3));
  t.throws(() => new DataLoader(numbers(3), { sampler, shuffle: true }), {
    message: /sampler option is mutually exclusive with shuffle/,
  });
  const batch_sampler = new BatchSampler(sampler, 2, false);
  t.throws(() => new DataLoader(numbers(3), { batch_sampler, batch_size: 2 }), {
    message: /batch_sampler option is mutually exclusive with batch_size/,
  });
  t.throws(() => new DataLoader(numbers(3), { batch_size: -1 }), { instanceOf: RangeError });
});

test("without automatic batching each sample comes by itself", (t) => {
  const samples = [[1, 2.5], "a", null, new Float32Array([1])];
  const read = [...new DataLoader<unknown, unknown>(samples, { batch_size: null })];
  t.deepEqual(read.slice(0, 3), samples.slice(0, 3));
  t.deepEqual((read[3] as Tensor).tolist(), [1]);
  const dl = new DataLoader(numbers(3), null);
  t.is(dl.length, 3);
  t.is(dl.batch_size, null);
  t.deepEqual(
    [...dl].map(([x]) => x?.tolist()),
    [0, 1, 2],
  );
  const sampler = new BatchSampler(new SequentialSampler(numbers(5)), 2, false);
  const bulk = new DataLoader(numbers(5), { batch_size: null, sampler });
  t.deepEqual(
    [...bulk].map(([x]) => x?.tolist()),
    [[0, 1], [2, 3], [4]],
  );
  t.throws(() => new DataLoader(numbers(3), { batch_size: null, drop_last: true }), {
    message: /mutually exclusive with drop_last/,
  });
});

test("arguments come by position and by name, and others are TypeErrors", (t) => {
  torch.manual_seed(0);
  const by_name = new DataLoader(numbers(8), { batch_size: 4, shuffle: true });
  t.is(by_name.length, 2);
  t.is(new DataLoader({ dataset: numbers(8), batch_size: 4 }).length, 2);
  const Loader = DataLoader as unknown as new (...args: unknown[]) => DataLoader;
  t.is(new Loader(numbers(8), 4, true).batch_size, 4);
  const wrong: [unknown[], RegExp][] = [
    [[numbers(8), { batchSize: 3 }], /'batchSize'. Did you mean 'batch_size'/],
    [[numbers(8), "4"], /'batch_size' \(position 2\) must be number or null, not string/],
    [[numbers(8), { shuffle: 1 }], /'shuffle' must be boolean or null, not number/],
    [[numbers(8), { num_workers: 0.5 }], /'num_workers' must be integer/],
    [
      [numbers(8), { multiprocessing_context: "fork" }],
      /must be null: a DataLoader's workers are thr/,
    ],
    [[numbers(8), { sampler: 3 }], /'sampler' must be iterable or null/],
    [[numbers(8), { collate_fn: "x" }], /'collate_fn' must be function or null/],
  ];
  for (const [args, message] of wrong) {
    t.throws(() => new Loader(...args), { instanceOf: TypeError, message });
  }
});
