/** DataLoader with worker threads: order, draws, errors, and ends. One after the other, because of torch's generator. */
import test from "ava";
import {
  ConcatDataset,
  DataLoader,
  type DataLoaderOptions,
  get_worker_info,
  RandomSampler,
  random_split,
  StackDataset,
  Subset,
  type Tensor,
  TensorDataset,
  torch,
  worker_dataset,
  worker_function,
} from "torchnode";
import { exact, run_python } from "../support/python.js";
import { warnings_of } from "../support/warnings.js";
import type Drawn from "./worker_datasets.js";
import type { Failing, joined, Later, Noting, note_worker, Uneven } from "./worker_datasets.js";

const at = (name: string): URL => new URL(`./worker_datasets.js#${name}`, import.meta.url);

async function awaited<T>(batches: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const batch of batches) read.push(batch);
  return read;
}

const ORDERS_IN_PYTHON = `
from torch.utils.data import DataLoader, Dataset, RandomSampler
class Drawn(Dataset):
    def __init__(self, length):
        self.length = length
        self.whole = torch.rand(1)
    def __len__(self):
        return self.length
    def __getitem__(self, index):
        return torch.cat([torch.tensor([float(index)]), torch.rand(1), self.whole])
output = []
for options in input:
    torch.manual_seed(5)
    options = dict(options)
    if "sampler" in options:
        options["sampler"] = RandomSampler(range(11), replacement=True, num_samples=40)
    dl = DataLoader(Drawn(11), **options)
    epochs = []
    for _ in range(2):
        batches = []
        for batch in dl:
            batches.append(batch)
            torch.rand(1)
        epochs.append(batches)
    output.append([epochs, torch.rand(1).item()])
`;

test.serial(
  "with 0, 1 and 3 workers, batches, draws in workers and the draws of the reader are Python's",
  async (t) => {
    const cases = [0, 1, 3].flatMap((num_workers) => {
      const persistent_workers = num_workers > 0;
      return [
        { num_workers, batch_size: 2, shuffle: true },
        { num_workers, batch_size: 3, sampler: "with replacement", persistent_workers },
        { num_workers, batch_size: null, shuffle: true, persistent_workers },
      ];
    });
    const python = run_python<unknown[]>(t, ORDERS_IN_PYTHON, cases);
    if (python === undefined) return;
    const is_read_by_for = (i: number): boolean => i % 2 === 0;
    for (const [i, options] of cases.entries()) {
      torch.manual_seed(5);
      const { sampler, ...rest } = options as { sampler?: string } & DataLoaderOptions;
      const dataset = await worker_dataset<typeof Drawn>(at("default"), 11);
      const order = new RandomSampler({ length: 11 }, true, 40);
      const given = { ...rest, ...(sampler === undefined ? {} : { sampler: order }) };
      const dl = new DataLoader<Tensor, Tensor>(
        dataset,
        given as DataLoaderOptions<Tensor, Tensor>,
      );
      const epochs: Tensor[][] = [];
      for (let epoch = 0; epoch < 2; epoch++) {
        const batches: Tensor[] = [];
        const note = (batch: Tensor): void => {
          batches.push(batch);
          torch.rand(1);
        };
        if (is_read_by_for(i)) for (const batch of dl) note(batch);
        else for await (const batch of dl) note(batch);
        epochs.push(batches);
      }
      const found = [epochs, torch.rand(1).item()];
      t.deepEqual(exact(found), python[i], JSON.stringify(options));
    }
  },
);

test.serial(
  "streams come from the workers in turn, and end one by one, as in Python",
  async (t) => {
    const cases = [
      { counts: [5, 2, 3], num_workers: 3, batch_size: 2, persistent_workers: true },
      { counts: [1, 7], num_workers: 2, batch_size: 2, drop_last: true },
      { counts: [0, 4, 1], num_workers: 3, batch_size: null },
      { counts: [3, 3], num_workers: 2, batch_size: 1, persistent_workers: true },
    ];
    const python = run_python<unknown[]>(
      t,
      `
from torch.utils.data import DataLoader, IterableDataset, get_worker_info
class Uneven(IterableDataset):
    def __init__(self, counts):
        self.counts = counts
    def __iter__(self):
        id = get_worker_info().id
        return iter([100 * id + i for i in range(self.counts[id])])
output = []
for options in input:
    options = dict(options)
    dl = DataLoader(Uneven(options.pop("counts")), **options)
    output.append([list(dl), list(dl)])
`,
      cases,
    );
    if (python === undefined) return;
    for (const [i, { counts, ...options }] of cases.entries()) {
      const dataset = await worker_dataset<typeof Uneven>(at("Uneven"), counts);
      const dl = new DataLoader<number, unknown>(dataset, options);
      t.deepEqual(exact([[...dl], await awaited(dl)]), python[i], JSON.stringify(options));
    }
  },
);

test.serial(
  "a stream that each worker reads whole is longer than its length: the warning tells of workers",
  async (t) => {
    const dataset = await worker_dataset<typeof Uneven>(at("Uneven"), [2, 4]);
    Object.defineProperty(dataset, "length", { value: 2 });
    const dl = new DataLoader(dataset, { num_workers: 2, batch_size: 2 });
    const warnings = await warnings_of(t, () => {
      t.is([...dl].length, 3);
    });
    t.is(warnings.length, 1);
    t.regex(
      warnings[0]?.message ?? "",
      /was reported to be 2, but 4 samples have been fetched\. .*get_worker_info/,
    );
  },
);

test.serial("a worker is told who it is, and calls worker_init_fn once it is seeded", async (t) => {
  t.is(get_worker_info(), null);
  const worker_init_fn = await worker_function<typeof note_worker>(at("note_worker"));
  const dataset = await worker_dataset<typeof Noting>(at("Noting"), 4);
  const generator = new torch.Generator().manual_seed(3);
  const collate_fn = await worker_function((samples: unknown[][]) => samples);
  const options = { num_workers: 2, generator, worker_init_fn, collate_fn };
  const rows = [...new DataLoader(dataset, options)].flat();
  const drawn = torch.empty([], { dtype: torch.int64 });
  const base = BigInt(
    drawn.random_({ generator: generator.manual_seed(3) }).item<number | bigint>(),
  );
  const seed = (id: number): number => Number((base + BigInt(id)) % 1000n);
  t.deepEqual(rows, [
    [0, 0, 2, "thread", true, [0, seed(0)]],
    [1, 1, 2, "thread", true, [1, seed(1)]],
    [2, 0, 2, "thread", true, [0, seed(0)]],
    [3, 1, 2, "thread", true, [1, seed(1)]],
  ]);
});

test.serial(
  "datasets of samples that are promises are read by for, if there are workers",
  async (t) => {
    const dataset = await worker_dataset<typeof Later>(at("Later"), 5);
    const dl = new DataLoader(dataset, { num_workers: 1, batch_size: 2 });
    t.deepEqual(exact([...dl]), [[0, 1], [2, 3], [4]]);
  },
);

test.serial(
  "data that can be posted needs no module: tensors, arrays, and what is made of them",
  async (t) => {
    const x = torch.arange(6).view(6, 1);
    const tensors = new TensorDataset(x, x.mul(10));
    const whole = await worker_dataset(
      (n: number) => Array.from({ length: n }, (_, i) => i + 0.5),
      4,
    );
    const [part] = random_split(whole, [3, 1]);
    const rows = new ConcatDataset<Tensor[]>([
      new Subset(tensors, [3, 1]),
      new Subset(tensors, [0]),
    ]);
    for (const data of [
      new StackDataset({ part, rows, words: ["a", "b", "c"], x: new Subset(x, [5, 4, 0]) }),
      new StackDataset(whole, [true, false, true, false]),
    ]) {
      const all = (num_workers: number): unknown =>
        exact([...new DataLoader<unknown, unknown>(data, { batch_size: 2, num_workers })]);
      t.deepEqual(all(1), all(0));
    }
  },
);

test.serial("numbers have one dtype in all batches, whichever worker collates them", async (t) => {
  const numbers = await worker_dataset(() => ({
    length: 4,
    get: (i: number) => [0.5, 1, 2, 3][i],
  }));
  const dl = new DataLoader<number | undefined, Tensor>(numbers, { num_workers: 2 });
  t.deepEqual(
    [...dl].map(({ dtype }) => String(dtype)),
    Array(4).fill("torch.float64"),
  );
  const late = await worker_dataset(() => ({ length: 4, get: (i: number) => [1, 2, 0.5, 3][i] }));
  t.throws(() => [...new DataLoader(late, { num_workers: 2 })], {
    instanceOf: TypeError,
    message: /fractions, but the batches before had whole numbers/,
  });
});

test.serial("batches come in shared memory", async (t) => {
  const dl = new DataLoader(new TensorDataset(torch.rand(4, 3)), { num_workers: 1, batch_size: 4 });
  for (const [x] of dl) t.true(x?.is_shared());
});

test.serial(
  "collate_fn and worker_init_fn of this thread alone are refused, as are objects with methods",
  async (t) => {
    const words = ["a", "b", "c"];
    const collate_fn = (samples: string[]): string => samples.join("");
    t.throws(() => [...new DataLoader(words, { num_workers: 1, collate_fn })], {
      instanceOf: TypeError,
      message: /collate_fn is a function of this thread.*worker_function/,
    });
    const dataset = { length: 2, get: (i: number) => i };
    t.throws(() => [...new DataLoader(dataset, { num_workers: 1 })], {
      instanceOf: TypeError,
      message: /a worker cannot be given.*worker_dataset/,
    });
    const shared = await worker_function<typeof joined>(at("joined"));
    t.deepEqual(
      [...new DataLoader(words, { num_workers: 1, batch_size: 2, collate_fn: shared })],
      ["a+b", "c"],
    );
  },
);

test.serial(
  "an error in a worker has its class, its message, its stack and the worker's number",
  async (t) => {
    const loader = async (way: Failing["way"]): Promise<DataLoader<number | Promise<number>>> =>
      new DataLoader(await worker_dataset<typeof Failing>(at("Failing"), way), {
        batch_size: 2,
        num_workers: 1,
      });
    await t.throwsAsync(async () => awaited(await loader("throw")), {
      instanceOf: RangeError,
      message:
        /^Caught RangeError in DataLoader worker process 0\.\nOriginal RangeError: no row 4\n +at Failing\.get .*worker_datasets/,
    });
    const dl = await loader("own");
    const own = t.throws(() => [...dl]) as Error & { code?: string };
    t.is(own.name, "Broken");
    t.is(own.code, "ERR_TORN");
    t.is((own.cause as Error).message, "torn");
    const linalg = await loader("linalg");
    t.throws(() => [...linalg], { instanceOf: torch.linalg.LinAlgError });
  },
);

test.serial("a worker that dies is an error, by for and by for await", async (t) => {
  for (const [way, message] of [
    ["exit", /^DataLoader worker [01] \(thread \d+\) exited unexpectedly$/],
    [
      "uncaught",
      /exited unexpectedly: Caught TypeError in DataLoader worker process [01]\.\n.*nobody catches/,
    ],
  ] as const) {
    const dataset = await worker_dataset<typeof Failing>(at("Failing"), way);
    const dl = new DataLoader(dataset, { batch_size: 2, num_workers: 2 });
    t.throws(() => [...dl], { message });
    await t.throwsAsync(() => awaited(dl), { message });
  }
});

test.serial("a batch that does not come in time is an error", async (t) => {
  const dataset = await worker_dataset<typeof Failing>(at("Failing"), "never");
  const dl = new DataLoader(dataset, { batch_size: 8, num_workers: 1, timeout: 0.5 });
  t.throws(() => [...dl], { message: "DataLoader timed out after 0.5 seconds" });
  await t.throwsAsync(() => awaited(dl), { message: "DataLoader timed out after 0.5 seconds" });
});
