/** torch.masked: operations on what a mask lets through. */
import test from "ava";
import { type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const { masked } = torch;

const values = [
  [1.5, -2, 3, 0.25],
  [0.5, 4, -1, 2],
  [7, 8, 9, 10],
];
const let_through = [
  [true, false, true, true],
  [false, true, false, true],
  [false, false, false, false],
];

test("a reduction leaves out what is masked", (t) => {
  const x = torch.tensor(values);
  const mask = torch.tensor(let_through);
  t.deepEqual(masked.sum(x, 1, { mask }).tolist(), [4.75, 6, 0]);
  t.deepEqual(masked.sum(x, { dim: 1, mask, keepdim: true }).shape, [3, 1]);
  t.deepEqual(masked.amax(x, 1, { mask }).tolist(), [3, 4, Number.NEGATIVE_INFINITY]);
  t.is(masked.mean(x, { mask }).item(), Math.fround(2.15));
  t.is(masked.sum(torch.tensor(let_through)).dtype, torch.int64);
  t.is(masked.sum(x).item(), x.sum().item());
});

const operations = {
  sum: [0],
  prod: [1],
  amax: [1],
  amin: [[0, 1]],
  argmax: [1],
  argmin: [0],
  mean: [1],
  median: [1],
  logsumexp: [1],
  norm: [3, 1],
  var: [1],
  std: [1, false],
  cumsum: [1],
  cumprod: [0],
  softmax: [1],
  log_softmax: [1],
  softmin: [1],
  normalize: [2, 1],
} as const;

test("every function is Python's to the last bit, its gradient too", (t) => {
  const theirs = run_python<Record<string, unknown>>(
    t,
    `
output = {}
mask = torch.tensor(input["mask"])
for name, args in input["operations"].items():
    x = torch.tensor(input["values"], requires_grad=True)
    made = getattr(torch.masked, name)(x, *args, mask=mask)
    found = torch.autograd.grad(made, x, torch.ones_like(made))[0] if made.requires_grad else None
    output[name] = [made, found]
x = torch.tensor(input["values"])
output["logaddexp"] = [torch.masked.logaddexp(x, -x, input_mask=mask, other_mask=~mask), None]
`,
    { values, mask: let_through, operations },
  );
  if (theirs === undefined) return;
  const mask = torch.tensor(let_through);
  for (const [name, args] of Object.entries(operations)) {
    const x = torch.tensor(values, { requires_grad: true });
    const operation = masked[name as keyof typeof operations] as (...args: unknown[]) => Tensor;
    const made = operation(x, ...args, { mask });
    const [found] = made.requires_grad
      ? torch.autograd.grad([made], [x], { grad_outputs: [torch.ones_like(made)] })
      : [null];
    t.deepEqual(exact([made, found]), theirs[name], name);
  }
  const x = torch.tensor(values);
  const options = { input_mask: mask, other_mask: mask.logical_not() };
  t.deepEqual(exact([masked.logaddexp(x, x.neg(), options), null]), theirs.logaddexp);
});

// Python's CSR result of a row that is masked out whole is no valid tensor.
const some_in_each_row = [...let_through.slice(0, 2), [false, false, true, false]];

test("sparse inputs and masks are Python's", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
x = torch.tensor(input["values"])
x[0, 1] = x[1, 2] = 0
mask = torch.tensor(input["mask"])
output = []
for layout in (torch.sparse_coo, torch.sparse_csr):
    to = lambda y: y.to_sparse() if layout is torch.sparse_coo else y.to_sparse_csr()
    for name, dims in input["sparse"]:
        for dtype in (None, torch.float64):
            if name == "mean" and layout is torch.sparse_coo:
                continue
            made = getattr(torch.masked, name)(to(x), dims, keepdim=True, dtype=dtype, mask=to(mask))
            output.append([str(made.layout), str(made.dtype), made.to_dense()])
hybrid = torch.sparse_coo_tensor([[0, 2]], [[1.0, 2.0], [3.0, 4.0]], (3, 2))
hybrid_mask = torch.sparse_coo_tensor([[0, 2]], [[True, False], [True, True]], (3, 2))
output.append(torch.masked.sum(hybrid, 1, mask=hybrid_mask).to_dense())
output.append(torch.masked.sum(hybrid, 0, keepdim=True, mask=hybrid_mask).to_dense())
`,
    { values, mask: some_in_each_row, sparse },
  );
  if (theirs === undefined) return;
  const x = torch.tensor(values);
  x.set_at(0, 0, 1).set_at(0, 1, 2);
  const mask = torch.tensor(some_in_each_row);
  const ours: unknown[] = [];
  for (const layout of [torch.sparse_coo, torch.sparse_csr]) {
    const to = (y: Tensor) => (layout === torch.sparse_coo ? y.to_sparse() : y.to_sparse_csr());
    for (const [name, dims] of sparse) {
      for (const dtype of [null, torch.float64]) {
        if (name === "mean" && layout === torch.sparse_coo) continue;
        const made = masked[name](to(x), dims, { keepdim: true, dtype, mask: to(mask) });
        ours.push([`${made.layout}`, `${made.dtype}`, made.to_dense()]);
      }
    }
  }
  const hybrid = torch.sparse_coo_tensor(
    torch.tensor([[0n, 2n]]),
    torch.tensor([
      [1, 2],
      [3, 4],
    ]),
    [3, 2],
  );
  const hybrid_mask = torch.sparse_coo_tensor(
    torch.tensor([[0n, 2n]]),
    torch.tensor([
      [true, false],
      [true, true],
    ]),
    [3, 2],
  );
  ours.push(masked.sum(hybrid, 1, { mask: hybrid_mask }).to_dense());
  ours.push(masked.sum(hybrid, 0, { keepdim: true, mask: hybrid_mask }).to_dense());
  t.deepEqual(exact(ours), theirs);
});

const sparse = (["sum", "prod", "amax", "amin", "mean"] as const).flatMap((name) =>
  [[0], [1], [0, 1]].map((dims) => [name, dims] as const),
);

test("what cannot be computed is said", (t) => {
  const x = torch.tensor(values);
  t.throws(() => masked.sum(x, 2), { message: /Dimension out of range/ });
  t.throws(() => masked.sum(x, [0, 0]), { message: /appears multiple times/ });
  t.throws(() => masked.prod(x.to_sparse(), 0), { message: /expects explicit mask/ });
  t.throws(() => masked.softmax(x.to_sparse(), 0), { message: /expects strided tensor/ });
  t.throws(() => masked.mean(x.long()), { message: /Could not infer output dtype/ });
  t.throws(() => masked.sum(x, { mask: torch.ones(2, 3, 4) }), {
    message: /dimensionality higher/,
  });
  t.throws(() => masked.sum(x, 0, true as never), {
    message: /takes from 1 to 2 positional arguments but 3 were given/,
  });
});
