/** Sparse tensors, and torch.sparse. */
import test from "ava";
import { type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const rows = [
  [0, 1.5, 0],
  [2, 0, -3],
];

test("a sparse tensor is made of coordinates and values", (t) => {
  const x = torch.sparse_coo_tensor(
    [
      [0, 1, 1],
      [1, 0, 2],
    ],
    [1.5, 2, -3],
    [2, 3],
  );
  t.deepEqual(x.to_dense().tolist(), rows);
  t.is(x["_indices"]().dtype, torch.int64);
  t.deepEqual(torch.sparse_coo_tensor([[0, 4]], [1, 2]).shape, [5]);
  t.deepEqual(torch.sparse_coo_tensor([2, 3]).shape, [2, 3]);
  t.is(torch.sparse_coo_tensor([2, 3], { dtype: torch.float64 }).dtype, torch.float64);
  t.true(torch.sparse_coo_tensor([[0, 1]], [1, 2], { is_coalesced: true }).is_coalesced());
  t.is(torch.sparse_coo_tensor([[0]], [1n]).dtype, torch.int64);
  const leaf = torch.sparse_coo_tensor([[0]], [1], [2], { requires_grad: true });
  t.true(leaf.requires_grad && leaf.is_leaf);
});

test("a matrix is made of rows or columns, or of blocks of them", (t) => {
  const csr = torch.sparse_csr_tensor([0, 1, 3], [1, 0, 2], [1.5, 2, -3], [2, 3]);
  const csc = torch.sparse_csc_tensor([0, 1, 2, 3], [1, 0, 1], [2, 1.5, -3], { size: [2, 3] });
  t.deepEqual(csr.to_dense().tolist(), rows);
  t.deepEqual(csc.to_dense().tolist(), rows);
  t.is(csr.layout, torch.sparse_csr);
  const options = { layout: torch.sparse_csr, dtype: torch.float64 };
  t.is(torch.sparse_compressed_tensor([0, 1], [0], [1], options).dtype, torch.float64);
  t.deepEqual(
    torch
      .sparse_bsr_tensor([0, 1], [0], [[[1, 2]]])
      .to_dense()
      .tolist(),
    [[1, 2]],
  );
  t.deepEqual(torch.sparse_bsc_tensor([0, 1], [0], [[[1, 2]]]).shape, [1, 2]);
  t.throws(() => torch.sparse_compressed_tensor([0, 1], [0], [1], {} as never), {
    message: /expected sparse compressed tensor layout/,
  });
});

test("indices that fit no tensor are an error", (t) => {
  t.throws(() => torch.sparse_coo_tensor([[0, 7]], [1, 2], [3]), {
    message: /size is 3 but found index 7/,
  });
  t.throws(() => torch.sparse_csr_tensor([0, 1, 2], [1, 7], [1, 2], [2, 3]), {
    message: /0 <= col_indices < ncols/,
  });
  t.throws(() => torch.sparse_csr_tensor([0, 9, 2], [1, 2], [1, 2], [2, 3]));
  t.throws(() => torch.sparse_coo_tensor([[1, 0]], [1, 2], { is_coalesced: true }));
});

test("a sparse tensor that nobody has filled has no elements", (t) => {
  const options = { layout: torch.sparse_csr };
  // The indices come from memory that was used before.
  for (let i = 0; i < 50; i++) torch.full([7], 2 ** 40, { dtype: torch.int64 }).dispose();
  for (const make of [
    () => torch.empty([2, 6], options),
    () => torch.ones(6, 2).new_empty([2, 6], options),
    () => torch.zeros([2, 6], options),
  ]) {
    t.deepEqual(make().crow_indices().tolist(), [0, 0, 0]);
  }
});

test("a sparse tensor is not broadcast to a size without elements", (t) => {
  const error = { instanceOf: RangeError, message: /size \[0, 3\], which has no elements/ };
  const sparse = torch.ones(3).to_sparse();
  t.throws(() => sparse.broadcast_to(0, 3), error);
  t.throws(() => torch.masked.amin(torch.ones(0, 3), [1], { mask: sparse }), error);
  t.deepEqual(torch["_sparse_broadcast_to"](sparse, [2, 3]).to_dense().shape, [2, 3]);
});

test("gradients reach the values", (t) => {
  const values = torch.tensor([1.5, 2, -3], { requires_grad: true });
  const x = torch.sparse_coo_tensor(
    [
      [0, 1, 1],
      [1, 0, 2],
    ],
    values,
    [2, 3],
  );
  x.to_dense().pow(2).sum().backward();
  t.deepEqual(values.grad?.tolist(), [3, 4, -6]);
});

test("torch.sparse is Python's to the last bit, gradients too", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
S = torch.sparse
a = torch.tensor(input).to_sparse().requires_grad_()
b = torch.tensor(input).T.contiguous().requires_grad_()
c = torch.tensor(input).to_sparse_csr()
made = [S.mm(a, b), S.addmm(torch.ones(2, 2), a, b, beta=0.5, alpha=2), S.sum(a), S.sum(a, 1).to_dense(), S.sum(a, 0, torch.float64).to_dense()]
made += [S.softmax(a, 1).to_dense(), S.log_softmax(a, 1, dtype=torch.float64).to_dense()]
made += [S.mm(c, b.detach(), reduce) for reduce in ("sum", "mean", "amax", "amin")]
made += [S.sampled_addmm(c, torch.ones(2, 2), torch.ones(2, 3), beta=2, alpha=0.5).to_dense()]
made += [S.spdiags(torch.tensor([[1., 2., 3.], [4., 5., 6.]]), torch.tensor([0, -1]), (3, 3)).to_dense()]
made += [torch.norm(a), torch.norm(a, 1)]
made[0].sum().backward()
output = [made, a.grad.to_dense(), b.grad]
`,
    rows,
  );
  if (theirs === undefined) return;
  const S = torch.sparse;
  const a = torch.tensor(rows).to_sparse().requires_grad_();
  const b = torch.tensor(rows).T.contiguous().requires_grad_();
  const c = torch.tensor(rows).to_sparse_csr();
  const made: Tensor[] = [
    S.mm(a, b),
    S.addmm(torch.ones(2, 2), a, b, { beta: 0.5, alpha: 2 }),
    S.sum(a),
    S.sum(a, 1).to_dense(),
    S.sum(a, 0, torch.float64).to_dense(),
    S.softmax(a, 1).to_dense(),
    S.log_softmax(a, 1, { dtype: torch.float64 }).to_dense(),
    ...(["sum", "mean", "amax", "amin"] as const).map((reduce) => S.mm(c, b.detach(), reduce)),
    S.sampled_addmm(c, torch.ones(2, 2), torch.ones(2, 3), { beta: 2, alpha: 0.5 }).to_dense(),
    S.spdiags(
      torch.tensor([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      torch.tensor([0n, -1n]),
      [3, 3],
    ).to_dense(),
    torch.norm(a),
    torch.norm(a, 1),
  ];
  made[0]?.sum().backward();
  t.deepEqual(exact([made, a.grad?.to_dense(), b.grad]), theirs);
});
