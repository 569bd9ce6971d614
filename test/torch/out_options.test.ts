import test from "ava";
import { torch } from "torchnode";

test("a function that makes tensors writes to out, and compares its options with it", (t) => {
  const out = torch.empty(0);
  const result = torch.arange(3, { out, dtype: torch.float32, device: "cpu" });
  t.is(result, out);
  t.deepEqual(out.tolist(), [0, 1, 2]);
  t.true(torch.zeros(2, { out: torch.empty(2), requires_grad: true }).requires_grad);
  t.deepEqual(torch.full([2], 7, { out: torch.empty(2), dtype: null }).tolist(), [7, 7]);

  // In PyTorch's words.
  t.throws(() => torch.zeros(2, { out, dtype: torch.float64 }), {
    message: "dtype Double does not match dtype of out parameter (Float)",
  });
  t.throws(() => torch.zeros(2, { out, layout: torch.sparse_coo }), {
    message: "layout Sparse does not match layout of out parameter (Strided)",
  });
  t.throws(() => torch.zeros(2, { out, device: "meta" }), {
    message: "device type meta does not match device type of out parameter (cpu)",
  });
  // @ts-expect-error: a dtype is torch.float64
  t.throws(() => torch.zeros(2, { out, dtype: "float64" }), { instanceOf: TypeError });
});

test("a method whose tensor is the second argument takes the first by name", (t) => {
  const condition = torch.tensor([true, false]);
  t.deepEqual(torch.tensor([1, 2]).where({ condition, other: 7 }).tolist(), [1, 7]);
  t.deepEqual(torch.zeros(2).polygamma({ n: 1 }).gt(1e9).tolist(), [true, true]);
});
