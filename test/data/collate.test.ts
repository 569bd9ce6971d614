/** Collating: what a batch becomes of samples. */
import test from "ava";
import {
  collate,
  DataLoader,
  data_collate,
  default_collate,
  default_collate_fn_map,
  default_convert,
  F,
  Subset,
  type Tensor,
  torch,
} from "torchnode";
import { run_python } from "../support/python.js";

const dtype = (samples: (number | bigint | boolean)[]): string =>
  String(default_collate(samples).dtype);

test("tensors and typed arrays are stacked", (t) => {
  const rows = default_collate([torch.tensor([1, 2]), torch.tensor([3, 4])]) as Tensor;
  t.deepEqual(rows.tolist(), [
    [1, 2],
    [3, 4],
  ]);
  const ids = default_collate([new BigInt64Array([1n, 2n]), new BigInt64Array([3n, 4n])]) as Tensor;
  t.is(ids.dtype, torch.int64);
  t.deepEqual(ids.shape, [2, 2]);
});

test("numbers become a tensor of Python's dtype", (t) => {
  const batches = [
    [1, 2],
    [0.5, 1.5],
    [0.5, 1],
    [true, false],
    [true, 2],
    [-1, 0],
    [1e300, 2.5],
  ];
  const python = run_python<string[]>(
    t,
    `
from torch.utils.data import default_collate
output = [str(default_collate(batch).dtype) for batch in input]
`,
    batches,
  );
  if (python === undefined) return;
  t.deepEqual(batches.map(dtype), python);
});

test("numbers that are all whole are int64, others float64: JavaScript has one kind of number", (t) => {
  t.is(dtype([1, 2]), "torch.int64");
  t.is(dtype([1n, 2n]), "torch.int64");
  t.is(dtype([1, 2n]), "torch.int64");
  t.is(dtype([1, 0.5]), "torch.float64");
  t.is(dtype([1, 0.5, 2n]), "torch.float64");
  t.is(dtype([1, Number.NaN]), "torch.float64");
  t.is(dtype([2 ** 53, 1]), "torch.float64");
  t.is(dtype([true, false]), "torch.bool");
  t.deepEqual((default_collate([2n ** 60n, 1]) as Tensor).tolist(), [2n ** 60n, 1]);
});

test("labels written as whole numbers are what cross_entropy takes", (t) => {
  const samples = [0, 1, 2, 1].map((label) => [torch.randn(3), label] as const);
  for (const [x, y] of new DataLoader(samples, 2)) {
    t.is(y?.dtype, torch.int64);
    t.notThrows(() => F.cross_entropy(x as Tensor, y as Tensor));
  }
});

test("a DataLoader decides on a dtype once: by all samples of an array", (t) => {
  const targets = [1, 2, 3, 0.5];
  const samples = targets.map((target) => ({ x: new Float32Array(2), target }));
  const dtypes = (data: readonly unknown[]): string[] =>
    [...new DataLoader<unknown, { target: Tensor }>(data, 2)].map((b) => String(b.target.dtype));
  t.deepEqual(dtypes(samples), ["torch.float64", "torch.float64"]);
  t.deepEqual(dtypes(samples.slice(0, 3)), ["torch.int64", "torch.int64"]);
  const part = new Subset(samples, [0, 1]);
  const [batch] = new DataLoader<unknown, { target: Tensor }>(part, { batch_size: 2 });
  t.is(batch?.target.dtype, torch.float64);
});

test("what cannot be looked at beforehand may not change its dtype", (t) => {
  const loader = (targets: number[]): DataLoader<unknown, Tensor[]> =>
    new DataLoader<unknown>({ length: targets.length, get: (i: number) => [i, targets[i]] }, 2);
  t.throws(() => [...loader([1, 2, 3, 0.5])], {
    instanceOf: TypeError,
    message:
      /\[1\] of sample 1 of the batch is 0\.5, but the batches before had whole numbers there.*torch\.tensor\(0\.5\), new Float32Array\(\[0\.5\]\)/,
  });
  t.throws(() => [...new DataLoader([true, false, 2, 3].values(), 2)], {
    message: /sample 0 of the batch is 2, but the batches before had true or false/,
  });
  const dtypes = [...loader([0.5, 1, 2, 3])].map(([, y]) => String(y?.dtype));
  t.deepEqual(dtypes, ["torch.float64", "torch.float64"]);
});

test("arrays, objects and Maps are collated element by element, strings stay", (t) => {
  const [x, name] = default_collate([
    [torch.ones(2), "a"],
    [torch.zeros(2), "b"],
  ]) as [Tensor, string[]];
  t.deepEqual(x.shape, [2, 2]);
  t.deepEqual(name, ["a", "b"]);
  const { y } = default_collate([{ y: 1n }, { y: 2n }]) as { y: Tensor };
  t.deepEqual(y.tolist(), [1, 2]);
  const of_maps = default_collate([new Map([["y", [1, 0.5]]]), new Map([["y", [2, 1.5]]])]) as Map<
    string,
    Tensor[]
  >;
  t.deepEqual(
    of_maps.get("y")?.map((column) => column.tolist()),
    [
      [1, 2],
      [0.5, 1.5],
    ],
  );
  t.deepEqual(default_collate([[], []]), []);
});

test("data_collate takes the data of items", (t) => {
  class Item {
    constructor(readonly data: Tensor) {}
  }
  const [x, y] = data_collate([
    [new Item(torch.ones(3)), 1n],
    [new Item(torch.zeros(3)), 0n],
  ]) as Tensor[];
  t.deepEqual(x?.shape, [2, 3]);
  t.deepEqual(y?.tolist(), [1, 0]);
});

test("default_convert makes tensors of typed arrays, and leaves the rest", (t) => {
  const converted = default_convert([new Float32Array([1, 2]), 3, "a", null]) as unknown[];
  t.deepEqual((converted[0] as Tensor).tolist(), [1, 2]);
  t.deepEqual(converted.slice(1), [3, "a", null]);
  const inner = default_convert(new Map([["x", { ids: new BigInt64Array([1n]) }]])) as Map<
    string,
    { ids: Tensor }
  >;
  t.is(inner.get("x")?.ids.dtype, torch.int64);
});

test("what cannot be collated is named, with its place", (t) => {
  const refused = (samples: unknown[], message: RegExp): void => {
    t.throws(() => default_collate(samples), { message });
  };
  class Point {}
  refused([null], /found null/);
  refused([undefined], /found undefined/);
  refused([new Set([1])], /found Set/);
  refused([new Point()], /found Point/);
  refused([{ x: [1, new Date(0)] }], /found Date \(\.x\[1\] of sample 0 of the batch\)/);
  refused([1, null], /sample 1 of the batch is null, but that of the first sample is a number/);
  refused([[1, 2], 3], /sample 1 of the batch is number, but that of the first sample is Array/);
  refused([{ a: 1 }, { b: 1 }], /sample 1 of the batch has no "a"/);
  refused([new Map([["a", 1]]), new Map()], /sample 1 of the batch has no "a"/);
  refused([[1], [1, 2]], /here they have 1, 2/);
  refused([torch.ones(2), torch.ones(3)], /equal size/);
  refused([torch.ones(2), 1], /sample 1 of the batch is number, but .* Tensor/);
  refused([torch.ones(2).to_sparse()], /sparse tensors are not currently supported/);
  refused([2n ** 63n], /overflow/);
  refused([], /a batch has at least one sample/);
  refused([Promise.reject(new Error("late"))], /a sample is a Promise/);
});

class Picture {
  constructor(readonly pixels: readonly number[]) {}
}

test("objects are collated by the function of their class, wherever they are in the samples", (t) => {
  const samples = [
    { picture: new Picture([1, 2]), label: "cat" },
    { picture: new Picture([3, 4]), label: "dog" },
  ];
  t.throws(() => default_collate(samples), { message: /found Picture \(\.picture of sample 0/ });
  const rows = (pictures: readonly Picture[]): Tensor =>
    torch.tensor(pictures.map(({ pixels }) => [...pixels]));
  const collate_fn_map = new Map(default_collate_fn_map)
    .set(Picture, rows)
    .set(String, (words: readonly string[]) => words.join(" "));
  const collate_fn = (given: typeof samples) =>
    collate(given, { collate_fn_map }) as { picture: Tensor; label: string };
  const [batch] = new DataLoader(samples, { batch_size: 2, collate_fn });
  t.deepEqual(batch?.picture.tolist(), [
    [1, 2],
    [3, 4],
  ]);
  t.is(batch?.label, "cat dog");
  default_collate_fn_map.set(Picture, rows);
  t.teardown(() => default_collate_fn_map.delete(Picture));
  const { picture } = default_collate(samples) as unknown as { picture: Tensor };
  t.deepEqual(picture.shape, [2, 2]);
});

test("without a map, only what holds other values is collated, as in Python", (t) => {
  t.throws(() => collate([1, 2]), { instanceOf: TypeError, message: /found number/ });
  t.deepEqual(collate([[[]], [[]]]), [[]]);
});
