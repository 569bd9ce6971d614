/** Samplers: the orders are Python's from the same seed, and so are the generators afterwards. */
import test from "ava";
import {
  BatchSampler,
  DistributedSampler,
  Generator,
  RandomSampler,
  type RandomSamplerOptions,
  type Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  torch,
  WeightedRandomSampler,
} from "torchnode";
import { run_python } from "../support/python.js";

const ten = { length: 10 };

/** The order, and what the generator draws next. */
function drawn(sampler: () => Sampler): [order: number[], next: number] {
  torch.manual_seed(11);
  const order = [...sampler()];
  return [order, Number(torch.randint(1000, [1]).item())];
}

test("a RandomSampler's order and what is drawn after it are Python's", (t) => {
  const cases: RandomSamplerOptions[] = [
    {},
    { num_samples: 25 },
    { num_samples: 4 },
    { replacement: true },
    { replacement: true, num_samples: 70 },
    { replacement: true, num_samples: 64 },
  ];
  const python = run_python<[number[], number][]>(
    t,
    `
from torch.utils.data import RandomSampler
output = []
for options in input:
    torch.manual_seed(11)
    order = list(RandomSampler(range(10), **options))
    output.append([order, torch.randint(1000, (1,)).item()])
`,
    cases,
  );
  if (python === undefined) return;
  t.deepEqual(
    cases.map((options) => drawn(() => new RandomSampler(ten, options))),
    python,
  );
});

test("with a generator of its own, too", (t) => {
  const python = run_python<[number[], number]>(
    t,
    `
from torch.utils.data import RandomSampler
generator = torch.Generator().manual_seed(4)
order = [i for _ in range(2) for i in RandomSampler(range(10), generator=generator)]
output = [order, torch.randint(1000, (1,), generator=generator).item()]
`,
  );
  if (python === undefined) return;
  const generator = new Generator().manual_seed(4);
  const sampler = new RandomSampler(ten, { generator });
  const order = [...sampler, ...sampler];
  const next = Number(torch.randint(1000, [1], { generator }).item());
  t.deepEqual([order, next], python);
});

test("the other random samplers' orders are Python's", (t) => {
  const python = run_python<[number[], number][]>(
    t,
    `
from torch.utils.data import SubsetRandomSampler, WeightedRandomSampler
output = []
for sampler in [
    SubsetRandomSampler([5, 7, 9, 11]),
    WeightedRandomSampler([0.1, 0.9, 0.4, 3.0], 8),
    WeightedRandomSampler([0.1, 0.9, 0.4, 3.0], 3, replacement=False),
]:
    torch.manual_seed(11)
    order = list(sampler)
    output.append([order, torch.randint(1000, (1,)).item()])
`,
  );
  if (python === undefined) return;
  const weights = [0.1, 0.9, 0.4, 3.0];
  t.deepEqual(
    [
      drawn(() => new SubsetRandomSampler([5, 7, 9, 11])),
      drawn(() => new WeightedRandomSampler(weights, 8)),
      drawn(() => new WeightedRandomSampler(weights, 3, { replacement: false })),
    ],
    python,
  );
});

test("each pass of a RandomSampler is in another order, and has every sample once", (t) => {
  torch.manual_seed(0);
  const sampler = new RandomSampler(ten);
  const [first, second] = [[...sampler], [...sampler]];
  t.notDeepEqual(first, second);
  const in_order = [...new SequentialSampler(ten)];
  t.deepEqual(
    first.toSorted((a, b) => a - b),
    in_order,
  );
  t.deepEqual(
    second.toSorted((a, b) => a - b),
    in_order,
  );
});

test("a BatchSampler cuts another sampler's numbers into batches", (t) => {
  const sampler = new SequentialSampler({ length: 5 });
  const all = new BatchSampler(sampler, 2, false);
  t.deepEqual([...all], [[0, 1], [2, 3], [4]]);
  t.is(all.length, 3);
  const full = new BatchSampler(sampler, 2, true);
  t.deepEqual(
    [...full],
    [
      [0, 1],
      [2, 3],
    ],
  );
  t.is(full.length, 2);
});

test("counts that cannot be are refused", (t) => {
  t.throws(() => new BatchSampler(new SequentialSampler(ten), 0, false), {
    message: /batch_size should be a positive integer value, but got batch_size=0/,
  });
  t.throws(() => new BatchSampler(new SequentialSampler(ten), 1.5, false), {
    instanceOf: RangeError,
  });
  t.throws(() => new RandomSampler([]), { message: /num_samples=0/ });
  t.throws(() => [...new RandomSampler([], { num_samples: 3 })], { instanceOf: RangeError });
  t.throws(() => new WeightedRandomSampler([1, 2], 0), { instanceOf: RangeError });
  t.throws(() => new WeightedRandomSampler(torch.zeros(2, 2), 2), { message: /\[2, 2\]/ });
});

test("the parts of a DistributedSampler are Python's, epoch by epoch", (t) => {
  const cases = [10, 3, 1].flatMap((length) =>
    [true, false].flatMap((shuffle) =>
      [true, false].map((drop_last) => ({ length, shuffle, drop_last })),
    ),
  );
  const python = run_python<unknown[]>(
    t,
    `
from torch.utils.data import DistributedSampler
output = []
for case in input:
    length = case.pop("length")
    parts = []
    for rank in range(4):
        sampler = DistributedSampler(range(length), 4, rank, seed=2, **case)
        for epoch in (0, 3):
            sampler.set_epoch(epoch)
            parts.append([len(sampler), list(sampler)])
    output.append(parts)
`,
    cases,
  );
  if (python === undefined) return;
  const ours = cases.map(({ length, ...options }) =>
    [0, 1, 2, 3].flatMap((rank) => {
      const sampler = new DistributedSampler({ length }, 4, rank, { seed: 2, ...options });
      return [0, 3].map((epoch) => {
        sampler.set_epoch(epoch);
        return [sampler.length, [...sampler]];
      });
    }),
  );
  t.deepEqual(ours, python);
  t.throws(() => new DistributedSampler([1, 2]), { message: /give num_replicas/ });
  t.throws(() => new DistributedSampler([1, 2], 2, 2), { message: /Invalid rank 2/ });
});
