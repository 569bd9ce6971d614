/** Methods and functions that Python writes in Python. */
import test from "ava";
import { torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const rows = [
  [1, 0, 2],
  [0, 0, 3],
];

test("a tensor changes its type", (t) => {
  const x = torch.tensor(rows);
  t.is(x.cfloat().dtype, torch.complex64);
  t.is(x.cdouble().dtype, torch.complex128);
  t.is(x.chalf().dtype, torch.complex32);
  t.is(x.type(), "torch.FloatTensor");
  t.is(x.long().to_sparse().type(), "torch.sparse.LongTensor");
  t.is(x.type(torch.float64).dtype, torch.float64);
  t.is(x.type("torch.IntTensor").dtype, torch.int32);
  t.is(x.type_as(torch.ones(1, { dtype: torch.bool })).dtype, torch.bool);
  t.throws(() => x.type("torch.FooTensor"), { message: /invalid type: 'torch.FooTensor'/ });
  t.is(torch.ones(1).double().new_tensor([1, 2]).dtype, torch.float64);
});

test("a tensor says what it is", (t) => {
  const x = torch.empty(2, 3, 4, 5, { memory_format: torch.channels_last } as never);
  t.deepEqual(x.dim_order(), [0, 2, 3, 1]);
  t.deepEqual([x.ndimension(), x.nelement(), x.itemsize, x.get_device()], [4, 120, 4, -1]);
  t.false(x.is_meta || x.is_quantized || x.is_mkldnn || x.is_sparse_csr);
  t.true(torch.tensor(rows).to_sparse_csr().is_sparse_csr);
  t.is(torch.tensor(rows).to_sparse_coo().layout, torch.sparse_coo);
});

test("a function is applied to each element", (t) => {
  const x = torch.tensor(rows);
  t.is(
    x.apply_((element) => Number(element) + 1),
    x,
  );
  t.deepEqual(x.tolist(), [
    [2, 1, 3],
    [1, 1, 4],
  ]);
  x.map_(torch.tensor([1, 2, 3]), (a, b) => Number(a) * Number(b));
  x.map2_(torch.tensor(1), torch.tensor(2), (a, b, c) => Number(a) + Number(b) * Number(c));
  t.deepEqual(x.tolist(), [
    [4, 4, 11],
    [3, 4, 14],
  ]);
});

test("nonzero gives rows of coordinates, or a tensor for each dimension", (t) => {
  const x = torch.tensor(rows);
  t.deepEqual(x.nonzero().tolist(), [
    [0, 0],
    [0, 2],
    [1, 2],
  ]);
  const places = x.nonzero({ as_tuple: true });
  t.deepEqual(
    places.map((place) => place.tolist()),
    [
      [0, 0, 1],
      [0, 2, 2],
    ],
  );
  t.deepEqual(x.at(places).tolist(), [1, 2, 3]);
  t.deepEqual(torch.nonzero(x).tolist(), x.nonzero().tolist());
});

test("decompositions, norms and different elements are Python's to the last bit", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
x = torch.tensor(input, dtype=torch.float32)
square = x @ x.T
A = torch.arange(24.0).reshape(6, 4).sin()
torch.manual_seed(1)
output = [
    square.lu(), square.lu(get_infos=True), torch.lu(square, pivot=True),
    x.norm(), x.norm("nuc"), x.norm(1, 0), x.norm(p=3, dim=1, keepdim=True), x.norm(2, 1, True, torch.float64),
    x.unique(), x.unique(return_counts=True), x.unique(dim=0), x.unique_consecutive(return_inverse=True),
    torch.svd_lowrank(A, 3), torch.svd_lowrank(A.T, q=2, niter=1, M=torch.ones(6)),
    torch.pca_lowrank(A), torch.pca_lowrank(A, 2, center=False), torch.pca_lowrank(A.to_sparse(), 2),
]
`,
    rows,
  );
  if (theirs === undefined) return;
  const x = torch.tensor(rows);
  const square = x.matmul(x.T);
  const A = torch.arange(24).float().reshape(6, 4).sin();
  torch.manual_seed(1);
  const ours = [
    square.lu(),
    square.lu({ get_infos: true }),
    torch.lu(square, true),
    x.norm(),
    x.norm("nuc"),
    x.norm(1, 0),
    x.norm({ p: 3, dim: 1, keepdim: true }),
    x.norm(2, 1, true, torch.float64),
    x.unique(),
    x.unique({ return_counts: true }),
    x.unique({ dim: 0 }),
    x.unique_consecutive({ return_inverse: true }),
    torch.svd_lowrank(A, 3),
    torch.svd_lowrank(A.T, { q: 2, niter: 1, M: torch.ones(6) }),
    torch.pca_lowrank(A),
    torch.pca_lowrank(A, 2, { center: false }),
    torch.pca_lowrank(A.to_sparse(), 2),
  ];
  t.deepEqual(exact(ours), theirs);
  t.throws(() => torch.pca_lowrank(A, 9), { message: /not greater than min\(m, n\)=4/ });
  t.throws(() => torch.lu(square, { out: [torch.empty(0)] }), { message: /expected tuple of 2/ });
});

test("sizes may be bigints", (t) => {
  const places = torch.unravel_index(torch.tensor([5n]), [2n, 3n]);
  t.deepEqual(
    places.map((place) => place.item()),
    [1, 2],
  );
});
