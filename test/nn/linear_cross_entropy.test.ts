/** The loss of a linear layer's scores, at once and by parts of the batch. */
import test from "ava";
import { functional as F } from "torchnode/nn";
import { torch } from "torchnode/torch";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";
import { exact, run_python } from "../support/python.js";

const policies = ["auto", "accurate", "balanced", "compact"] as const;
const reductions = ["mean", "sum", "none"] as const;
const dtypes = ["float32", "bfloat16", "float16"] as const;

test("by parts or at once, in every dtype, it is Python's to the last bit, gradients too", (t) => {
  // Other versions have other policies.
  if (!torch.version.startsWith("2.13.")) {
    t.log(`skipped: this compares with PyTorch 2.13, and LibTorch is ${torch.version}`);
    t.pass();
    return;
  }
  const theirs = run_python<unknown[]>(
    t,
    `
output = []
weight = torch.tensor([1.0, 0.5, 2.0, 1.0, 3.0])
for dtype in map(lambda name: getattr(torch, name), input["dtypes"]):
    for reduction in input["reductions"]:
        for policy in [None, *input["policies"]]:
            torch.manual_seed(2)
            x, w, b = torch.randn(7, 3).to(dtype), torch.randn(5, 3).to(dtype), torch.randn(5).to(dtype)
            target = torch.tensor([0, 4, 2, 2, 1, 3, 0])
            leaves = [x.requires_grad_(), w.requires_grad_(), b.requires_grad_()]
            options = None if policy is None else nn.LinearCrossEntropyOptions(acc_policy=policy)
            loss = F.linear_cross_entropy(x, w, target, linear_bias=b, weight=weight.to(dtype), reduction=reduction, ignore_index=2, options=options)
            grads = torch.autograd.grad(loss, leaves, torch.arange(loss.numel(), dtype=dtype).reshape(loss.shape) + 1)
            output.append([str(loss.dtype), loss.double(), *[g.double() for g in grads]])
`,
    { dtypes, reductions, policies },
  );
  if (theirs === undefined) return;
  torch.set_num_threads(1);
  const ours: unknown[] = [];
  const weight = torch.tensor([1, 0.5, 2, 1, 3]);
  for (const dtype of dtypes.map((name) => torch[name])) {
    for (const reduction of reductions) {
      for (const acc_policy of [null, ...policies]) {
        torch.manual_seed(2);
        const [x, w] = [torch.randn(7, 3).to(dtype), torch.randn(5, 3).to(dtype)];
        const linear_bias = torch.randn(5).to(dtype);
        const target = torch.tensor([0n, 4n, 2n, 2n, 1n, 3n, 0n]);
        const leaves = [x, w, linear_bias].map((leaf) => leaf.requires_grad_());
        const loss = F.linear_cross_entropy(x, w, target, {
          linear_bias,
          weight: weight.to(dtype),
          reduction,
          ignore_index: 2,
          options: acc_policy === null ? null : { acc_policy },
        });
        const given = torch.arange(loss.numel(), { dtype }).reshape(loss.shape).add(1);
        const grads = torch.autograd.grad([loss], leaves, { grad_outputs: [given] });
        ours.push([`${loss.dtype}`, loss.double(), ...grads.map((grad) => grad?.double())]);
      }
    }
  }
  t.deepEqual(exact(ours), theirs);
});

test("parts have the size that was asked for, and change nothing but the last bits", (t) => {
  const [x, w] = [torch.randn(9, 4, { requires_grad: true }), torch.randn(6, 4)];
  const target = torch.randint(0, 6, [9]);
  const whole = F.linear_cross_entropy(x, w, target);
  for (const batch_chunk_size of [1, 2, 9, 100]) {
    const parts = F.linear_cross_entropy(x, w, target, { options: { batch_chunk_size } });
    assert_close(t, parts, whole, ALLCLOSE);
  }
  assert_close(t, F.linear_cross_entropy(x, w, target, { options: {} }), whole, ALLCLOSE);
  t.is(F.linear_cross_entropy(x.at(0), w, target.at(0), { options: {} }).dim(), 0);
});

test("a second backward pass must have been allowed", (t) => {
  const [x, w] = [torch.randn(3, 4, { requires_grad: true }), torch.randn(6, 4)];
  const target = torch.randint(0, 6, [3]);
  const once = F.linear_cross_entropy(x, w, target, { options: {} });
  once.backward(null, { retain_graph: true });
  t.throws(() => once.backward(), { message: /backward called twice/ });
  const again = F.linear_cross_entropy(x, w, target, { options: { allow_retain_graph: true } });
  const first = x.grad?.clone();
  x.grad = null;
  again.backward(null, { retain_graph: true });
  again.backward();
  t.deepEqual(exact(x.grad), exact(first?.mul(2)));
});

test("what does not fit is told", (t) => {
  const [x, w, target] = [torch.randn(3, 4), torch.randn(6, 4), torch.tensor([0n, 1n, 2n])];
  const f = (options: object) => () => F.linear_cross_entropy(x, w, target, options);
  t.throws(f({ linear_bias: torch.ones(2) }), { message: /expected linear_bias shape \(6,\)/ });
  t.throws(f({ options: { acc_policy: "best" } }), { message: /invalid acc_policy: 'best'/ });
  t.throws(f({ options: { chunking_method: "half" } }), { message: /invalid chunking_method/ });
  t.throws(f({ options: { batch_chunk_size: 0 } }), { message: /must be positive int or None/ });
  t.throws(f({ options: { acc_dtype: torch.int32 } }), { message: /acc_dtype must be one of/ });
  t.throws(f({ options: { chunks: 2 } }), { message: /unexpected keyword argument 'chunks'/ });
  t.throws(() => F.linear_cross_entropy(x, torch.randn(6, 3), target), {
    message: /expected equal input and linear_weight last dimensions/,
  });
});
