/** Collating: what a batch becomes of samples. */
import test from "ava";
import { data_collate, default_collate, type Tensor, torch } from "torchnode";

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

test("numbers become a tensor whose dtype is that of their kind", (t) => {
  t.is((default_collate([1, 2]) as Tensor).dtype, torch.float32);
  t.is((default_collate([1n, 2n]) as Tensor).dtype, torch.int64);
  t.is((default_collate([true, false]) as Tensor).dtype, torch.bool);
});

test("arrays and objects are collated element by element, strings stay", (t) => {
  const [x, name] = default_collate([
    [torch.ones(2), "a"],
    [torch.zeros(2), "b"],
  ]) as [Tensor, string[]];
  t.deepEqual(x.shape, [2, 2]);
  t.deepEqual(name, ["a", "b"]);
  const { y } = default_collate([{ y: 1n }, { y: 2n }]) as { y: Tensor };
  t.deepEqual(y.tolist(), [1, 2]);
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

test("what cannot be collated is named", (t) => {
  t.throws(() => default_collate([null]), { message: /found object/ });
  t.throws(() => default_collate([new Map()]), { message: /found Map/ });
  t.throws(() => default_collate([[1], [1, 2]]), { message: /here they have 1, 2/ });
  t.throws(() => default_collate([torch.ones(2), torch.ones(3)]), { message: /equal size/ });
});
