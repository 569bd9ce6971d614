import test from "ava";
import { Complex, type Tensor, torch } from "torchnode";

const matrix = () => torch.arange(6).reshape(3, 2);
const lists = (rows: Iterable<Tensor>) => Array.from(rows, (row) => row.tolist());

test("rows are iterated, spread, taken apart and collected", (t) => {
  const rows: unknown[] = [];
  for (const row of matrix()) rows.push(row.tolist());
  t.deepEqual(rows, [
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  t.deepEqual(lists([...matrix()]), rows);
  t.deepEqual(lists(Array.from(matrix())), rows);
  const [first, [a, b] = [], ...rest] = matrix();
  t.deepEqual(first?.tolist(), [0, 1]);
  t.deepEqual([a?.item(), b?.item()], [2, 3]);
  t.deepEqual(lists(rest), [[4, 5]]);
  t.deepEqual(lists(new Set(matrix())), rows);
  t.is(Math.max(...Array.from(torch.tensor([3, 7, 5]), Number)), 7);
  t.deepEqual(new Map([torch.ones(2)].map((x, i) => [i, x])).get(0)?.tolist(), [1, 1]);
});

test("a tensor of one element is a number where JavaScript wants one", (t) => {
  t.is(Number(torch.tensor([[2.5]])), 2.5);
  t.is(Math.max(1, Number(torch.tensor(3n))), 3);
  t.is(Number(torch.tensor(true)), 1);
  t.is(`${torch.tensor(3n)}`, "tensor(3)");
  t.throws(() => Number(torch.ones(2)), { message: /2 elements cannot be converted to Scalar/ });
  t.throws(() => Number(torch.tensor(new Complex(1, 2))), { instanceOf: TypeError });
});

test("length is the number of rows, and a tensor without dimensions has none", (t) => {
  t.is(matrix().length, 3);
  t.is(torch.ones(0, 4).length, 0);
  t.deepEqual([...torch.ones(0, 4)], []);
  t.throws(() => torch.tensor(1).length, { instanceOf: TypeError, message: /0-d/ });
  // JavaScript's own words: an object without an iterator is what test frameworks expect of it.
  t.throws(() => [...torch.tensor(1)], { instanceOf: TypeError, message: /iterator|iterable/ });
  t.is(torch.tensor(1)[Symbol.iterator], undefined as never);
});

test("rows are views, and part of the graph", (t) => {
  const x = matrix();
  for (const row of x) row.add_(1);
  t.deepEqual(x.tolist(), [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const w = torch.ones(3, { requires_grad: true });
  for (const [i, element] of [...w].entries()) element.mul(i).backward();
  t.deepEqual(w.grad?.tolist(), [0, 1, 2]);
});

test("a tensor may change or end while its rows are iterated", (t) => {
  const x = matrix();
  const seen: unknown[] = [];
  for (const row of x) {
    seen.push(row.tolist());
    if (!x.is_disposed) x.dispose();
  }
  t.is(seen.length, 3);
});

test("JSON has the elements in nested arrays", (t) => {
  t.is(JSON.stringify(matrix()), "[[0,1],[2,3],[4,5]]");
  t.is(
    JSON.stringify({ x: torch.tensor(1.5), y: [torch.tensor([true])] }),
    '{"x":1.5,"y":[[true]]}',
  );
  t.is(JSON.stringify(torch.ones(2, 0)), "[[],[]]");
  t.is(JSON.stringify(torch.eye(2).to_sparse()), "[[1,0],[0,1]]");
  t.is(JSON.stringify(torch.tensor(0.1)), "0.10000000149011612");
  t.is(JSON.stringify(torch.ones(1, { requires_grad: true })), "[1]");
  t.deepEqual(torch.tensor(JSON.parse(JSON.stringify(matrix()))).tolist(), matrix().tolist());
});

test("what JSON has no number for is written so that nobody takes it for another", (t) => {
  const strange = torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  t.is(JSON.stringify(strange), '["NaN","Infinity","-Infinity"]');
  t.deepEqual(JSON.parse(JSON.stringify(strange)).map(Number), strange.tolist());
  const large = torch.tensor([2n ** 60n + 1n, 5n]);
  t.is(JSON.stringify(large), '["1152921504606846977",5]');
  t.is(JSON.stringify(torch.tensor([new Complex(1, Number.NaN)])), '[{"re":1,"im":"NaN"}]');
  t.throws(() => torch.tensor(JSON.parse(JSON.stringify(strange))), { instanceOf: TypeError });
  t.throws(() => JSON.stringify(torch.ones(2, { device: "meta" })));
  const gone = torch.ones(1);
  gone.dispose();
  t.throws(() => JSON.stringify(gone), { message: /disposed/ });
});
