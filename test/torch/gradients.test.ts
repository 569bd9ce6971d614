import test from "ava";
import { type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const { autograd } = torch;
const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

test("a batch of gradients goes through one pass, as in Python", (t) => {
  const [x, y, other] = [leaf(1, 2), leaf(3, 4), leaf(5)];
  const basis = torch.eye(2);
  const found = [
    ...autograd.grad(x.mul(y).mul(x), [x, y], { grad_outputs: basis, is_grads_batched: true }),
    ...autograd.grad(x.exp(), [x], basis, { is_grads_batched: true }),
  ];
  const unused = autograd.grad([x.exp(), y.sum()], [other, y], {
    grad_outputs: [basis, torch.ones(2)],
    is_grads_batched: true,
    allow_unused: true,
  });
  t.is(unused[0], null);
  t.deepEqual(unused[1]?.tolist(), [
    [1, 1],
    [1, 1],
  ]);
  const python = run_python(
    t,
    `
x, y = (torch.tensor(v, requires_grad=True) for v in ([1., 2.], [3., 4.]))
basis = torch.eye(2)
output = list(torch.autograd.grad(x * y * x, (x, y), basis, is_grads_batched=True))
output += list(torch.autograd.grad(x.exp(), x, basis, is_grads_batched=True))
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python as unknown[]);
});

test("an input that was not used may have zeros for a gradient", (t) => {
  const [x, other] = [leaf(1), leaf(5, 6)];
  const [, zeros] = autograd.grad(x.mul(2), [x, other], { materialize_grads: true });
  t.deepEqual(zeros?.tolist(), [0, 0]);
  t.throws(() => autograd.grad(x.mul(2), [x], { materialize_grads: true, allow_unused: false }), {
    message: /Expected allow_unused to be True or not passed when materialize_grads=True/,
  });
});

test("grad_outputs may come by position", (t) => {
  const x = leaf(1, 2);
  const [found] = autograd.grad(x.mul(3), x, torch.tensor([1, 10]).float());
  t.deepEqual(found?.tolist(), [3, 30]);
  const [again] = autograd.grad([x.mul(3)], [x], [torch.ones(2)], { create_graph: true });
  t.deepEqual((again as Tensor).tolist(), [3, 3]);
});

test("inputs of backward that are given may not be none", (t) => {
  const x = leaf(1);
  t.throws(() => x.mul(2).backward(null, { inputs: [] }), { message: /cannot be empty/ });
  t.throws(() => autograd.backward(x.mul(2), null, { inputs: [] }), { message: /cannot be empty/ });
  autograd.backward(x.mul(2), null, { inputs: x });
  t.is(x.grad?.item(), 2);
});

test("inference mode can be left within it, and its tensors are guarded", (t) => {
  const x = leaf(1);
  const y = torch.inference_mode(() => {
    t.false(torch.inference_mode(false, () => torch.is_inference_mode_enabled()));
    return x.mul(2);
  });
  t.throws(() => y.add_(1), {
    message: /Inplace update to inference tensor outside InferenceMode/,
  });
  t.throws(() => y.requires_grad_(), { message: /Setting requires_grad=True on inference tensor/ });
  t.throws(() => torch.inference_mode(5 as never), { instanceOf: TypeError });
});

test("multithreading of backward passes is a mode", (t) => {
  const x = leaf(2);
  autograd.set_multithreading_enabled(false, () => x.mul(3).backward());
  t.is(x.grad?.item(), 3);
  const guard = autograd.set_multithreading_enabled(false);
  guard[Symbol.dispose]();
});
