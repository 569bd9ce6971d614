import test from "ava";
import { type Tensor, torch } from "torchnode";

const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

test("backward adds to the leaves' gradients", (t) => {
  const x = leaf(1, 2, 3);
  t.is(x.grad, null);
  x.mul(x).sum().backward();
  t.deepEqual(x.grad?.tolist(), [2, 4, 6]);
  x.mul(x).sum().backward();
  t.deepEqual(x.grad?.tolist(), [4, 8, 12]);
  x.grad = null;
  t.is(x.grad, null);
  x.grad = torch.ones(3);
  t.deepEqual(x.grad?.tolist(), [1, 1, 1]);
  t.throws(() => (x.grad = torch.ones(2)), { message: /different size/ });
  t.throws(() => (x.grad = torch.ones(3, { dtype: torch.float64 })), { message: /different type/ });
  t.throws(() => (x.grad = x), { message: /own grad/ });
});

test("a tensor of several elements needs a gradient of its own shape", (t) => {
  const x = leaf(1, 2);
  t.throws(() => x.mul(2).backward(), {
    message: /grad can be implicitly created only for scalar outputs/,
  });
  x.mul(2).backward(torch.tensor([1, 10]));
  t.deepEqual(x.grad?.tolist(), [2, 20]);
  t.throws(() => x.mul(2).backward(torch.ones(3)), {
    message: /got \[3\] but expected shape compatible with \[2\]/,
  });
  t.throws(() => torch.ones(1).backward(), { message: /does not require grad/ });
});

test("a second backward is an error unless the graph is retained", (t) => {
  const x = leaf(2);
  const y = x.pow(3).sum();
  y.backward();
  t.throws(() => y.backward(), { message: /backward through the graph a second time/ });
  const z = x.pow(3).sum();
  z.backward(undefined, { retain_graph: true });
  z.backward();
  t.is(x.grad?.item(), 36);
});

test("grad gives gradients that no leaf sees, and with create_graph their own", (t) => {
  const x = leaf(2);
  const y = x.pow(4).sum();
  const [first] = torch.autograd.grad(y, x, { create_graph: true });
  t.is(first?.item(), 32);
  const [second] = torch.autograd.grad(first as Tensor, x, { create_graph: true });
  t.is(second?.item(), 48);
  second?.backward();
  t.is(x.grad?.item(), 48);
  const [with_outputs] = torch.autograd.grad([x.mul(2)], [x], {
    grad_outputs: [torch.tensor([5])],
  });
  t.is(with_outputs?.item(), 10);
});

test("an input that was not used is an error, or null with allow_unused", (t) => {
  const [x, other] = [leaf(1), leaf(2)];
  t.throws(() => torch.autograd.grad(x.mul(2), [x, other]), { message: /allow_unused/ });
  const [dx, none] = torch.autograd.grad(x.mul(2), [x, other], { allow_unused: true });
  t.is(dx?.item(), 2);
  t.is(none, null);
  t.throws(() => torch.autograd.grad(x.mul(2), []), { message: /non-empty/ });
  t.throws(() => torch.autograd.grad(x, x, { grad_outputs: [null, null] }), {
    instanceOf: RangeError,
  });
  t.throws(() => torch.autograd.grad("x" as never, x), { instanceOf: TypeError });
  t.throws(() => torch.autograd.backward([1 as never]), { instanceOf: TypeError });
});

test("backward may be told which inputs want a gradient", (t) => {
  const [a, b] = [leaf(1), leaf(2)];
  a.mul(b).backward(undefined, { inputs: [a] });
  t.is(a.grad?.item(), 2);
  t.is(b.grad, null);
  torch.autograd.backward([a.mul(b), a.mul(3)], [torch.ones(1), torch.tensor([2])]);
  t.is(a.grad?.item(), 2 + 2 + 6);
});

test("leaves, results and their functions", (t) => {
  const x = leaf(1, 2);
  const y = x.mul(2);
  t.true(x.is_leaf);
  t.false(y.is_leaf);
  t.true(y.requires_grad);
  t.is(x.grad_fn, null);
  t.is(y.grad_fn?.name, "MulBackward0");
  t.is(y.sum().grad_fn?.name, "SumBackward0");
  t.false(y.detach().requires_grad);
  t.is(y.detach().data_ptr(), y.data_ptr());
});

test("requires_grad is set on leaves only, and only where elements are continuous", (t) => {
  const x = torch.ones(2);
  t.is(x.requires_grad_(), x);
  t.true(x.requires_grad);
  x.requires_grad = false;
  t.false(x.requires_grad);
  const y = leaf(1).mul(2);
  t.throws(() => (y.requires_grad = false), { message: /leaf/ });
  t.is(y.detach_(), y);
  t.true(y.is_leaf);
  t.throws(() => torch.ones(1, { dtype: torch.int64 }).requires_grad_(), {
    message: /floating point|Autograd/,
  });
  t.throws(() => (x.requires_grad = 1 as never), { instanceOf: TypeError });
});

test("in-place operators on a leaf or on what backward needs are errors", (t) => {
  const x = leaf(1, 2);
  t.throws(() => x.add_(1), {
    message: /leaf Variable that requires grad is being used in an in-place operation/,
  });
  torch.no_grad(() => x.add_(1));
  t.deepEqual(x.tolist(), [2, 3]);
  const y = x.mul(2);
  const z = y.pow(2).sum();
  y.add_(1);
  t.throws(() => z.backward(), { message: /modified by an inplace operation/ });
});

test("retain_grad keeps the gradient of what is no leaf", (t) => {
  const x = leaf(3);
  const y = x.mul(2);
  y.retain_grad();
  y.pow(2).backward();
  t.is(y.grad?.item(), 12);
  t.throws(() => torch.ones(1).retain_grad(), { message: /requires_grad/ });
});

test("no_grad, enable_grad and set_grad_enabled hold for a function or a block", (t) => {
  const x = leaf(1);
  t.true(torch.is_grad_enabled());
  t.false(torch.no_grad(() => x.mul(2).requires_grad));
  t.true(torch.no_grad(() => torch.enable_grad(() => x.mul(2).requires_grad)));
  t.is(
    torch.set_grad_enabled(false, () => torch.is_grad_enabled()),
    false,
  );
  t.true(torch.is_grad_enabled());
  const error = new Error("from within");
  t.is(
    t.throws(() =>
      torch.no_grad(() => {
        throw error;
      }),
    ),
    error,
  );
  t.true(torch.is_grad_enabled());
  // The same as `using guard = torch.no_grad()`.
  const guard = torch.no_grad();
  t.false(torch.is_grad_enabled());
  const inner = torch.enable_grad();
  t.true(torch.is_grad_enabled());
  inner[Symbol.dispose]();
  t.false(torch.is_grad_enabled());
  guard[Symbol.dispose]();
  guard[Symbol.dispose]();
  t.true(torch.is_grad_enabled());
  t.throws(() => torch.no_grad(async () => 1), { instanceOf: TypeError, message: /synchronous/ });
  t.true(torch.is_grad_enabled());
});

test("inference mode", (t) => {
  const x = leaf(1);
  const y = torch.inference_mode(() => {
    t.true(torch.is_inference_mode_enabled());
    return x.mul(2);
  });
  t.false(torch.is_inference_mode_enabled());
  t.true(y.is_inference());
  t.throws(() => y.mul(x).sum().backward(), { message: /[Ii]nference tensors cannot be saved/ });
  const guard = torch.inference_mode();
  t.true(torch.is_inference_mode_enabled());
  guard[Symbol.dispose]();
  t.false(torch.is_inference_mode_enabled());
  t.true(torch.is_grad_enabled());
});
