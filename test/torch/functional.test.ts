/** Functions that PyTorch writes in Python over its operators. */
import test from "ava";
import { torch } from "torchnode";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";
import { exact, run_python } from "../support/python.js";

test("einsum takes an equation, or subscripts after each operand", (t) => {
  const [a, b] = [torch.randn(2, 3), torch.randn(3, 4)];
  const product = a.matmul(b);
  assert_close(t, torch.einsum("ij,jk->ik", a, b), product, ALLCLOSE);
  assert_close(t, torch.einsum("ij,jk->ik", [a, b]), product, ALLCLOSE);
  assert_close(t, torch.einsum(a, [0, 1], b, [1, 2], [0, 2]), product, ALLCLOSE);
  t.throws(() => torch.einsum(a, [52, 0]), { message: /not within the valid range/ });
});

test("shapes broadcast", (t) => {
  t.deepEqual(torch.broadcast_shapes([2, 1], [3], 1), [2, 3]);
  t.deepEqual(torch.broadcast_shapes(), []);
  t.throws(() => torch.broadcast_shapes([2], [3]), { message: /cannot be broadcast/ });
});

test("unique gives what was asked for", (t) => {
  const x = torch.tensor([3n, 1n, 3n, 2n]);
  t.deepEqual(torch.unique(x).tolist(), [1n, 2n, 3n].map(Number));
  const [values, inverse, counts] = torch.unique(x, {
    return_inverse: true,
    return_counts: true,
  }) as [typeof x, typeof x, typeof x];
  t.deepEqual(values.at(inverse).tolist(), x.tolist());
  t.deepEqual(counts.tolist(), [1, 1, 2]);
});

test("flat places have coordinates", (t) => {
  const [row, column] = torch.unravel_index(torch.tensor([0n, 5n]), [2, 3]);
  t.deepEqual(
    [row?.tolist(), column?.tolist()],
    [
      [0, 1],
      [0, 2],
    ],
  );
});

test("functions of several tensors take them one by one or in a list", (t) => {
  const [a, b] = [torch.tensor([1, 2]), torch.tensor([3, 4])];
  assert_close(t, torch.cartesian_prod(a, b), torch.cartesian_prod([a, b]));
  t.deepEqual(torch.block_diag(a, b).shape, [2, 4]);
  t.is(torch.atleast_2d(a, b).length, 2);
  t.deepEqual(torch.atleast_2d(a).shape, [1, 2]);
  const [x, y] = torch.meshgrid(a, b, { indexing: "xy" });
  t.deepEqual(
    [x?.tolist(), y?.tolist()],
    [
      [
        [1, 2],
        [1, 2],
      ],
      [
        [3, 3],
        [4, 4],
      ],
    ],
  );
});

test("windows, norms, distances and products are Python's to the last bit", (t) => {
  const values = [
    [0.5, -2, 3],
    [1.25, 0, -1],
  ];
  const x = torch.tensor(values);
  const w = torch.signal.windows;
  const ours = [
    w.hann(7),
    w.kaiser(8, { beta: 3, sym: false }),
    w.general_cosine(5, { a: [0.4, 0.5, 0.1], dtype: torch.float64 }),
    torch.norm(x),
    torch.norm(x, "nuc"),
    torch.norm(x, 1, 0),
    torch.cdist(x, x, 1.5),
    torch.tensordot(x, x, [[0], [0]]),
    x["__rsub__"](2),
    x["__rpow__"](2),
    x.T,
  ];
  const theirs = run_python(
    t,
    `x = torch.tensor(input)
w = torch.signal.windows
output = [w.hann(7), w.kaiser(8, beta=3, sym=False),
  w.general_cosine(5, a=[0.4, 0.5, 0.1], dtype=torch.float64), torch.norm(x), torch.norm(x, "nuc"),
  torch.norm(x, 1, 0), torch.cdist(x, x, 1.5), torch.tensordot(x, x, [[0], [0]]), 2 - x, 2 ** x, x.T]`,
    values,
  );
  if (theirs !== undefined) t.deepEqual(exact(ours), theirs);
});

test("torch.ops has every operator by its own name", (t) => {
  const x = torch.tensor([-1, 2]);
  const { aten, no_such_library } = torch.ops;
  assert_close(t, x.relu(), aten?.relu?.(x) as typeof x);
  t.false("no_such_operator" in (aten ?? {}));
  t.false("relu" in (no_such_library ?? {}));
});
