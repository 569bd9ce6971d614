import test from "ava";
import { type Tensor, torch } from "torchnode";
import { native } from "../../../lib/native/index.js";
import { ALLCLOSE, assert_close } from "../../support/assert_close.js";
import { exact, run_python } from "../../support/python.js";

const { func, vmap } = torch;
const point = () => torch.tensor([0.5, -1.25, 2]);
const matrix = () => torch.arange(6).view(2, 3).float().sub(2.5);

test("gradients by torch.func are Python's, nested as one likes", (t) => {
  const x = point();
  const m = matrix();
  const sin_sum = (a: Tensor) => a.sin().sum();
  const f = (a: Tensor, b: Tensor) => b.matmul(a).tanh();
  const [output, vjp_fn] = func.vjp(f, x, m);
  const found = [
    func.grad(sin_sum)(x),
    func.grad(func.grad((a: Tensor) => a.sin()))(torch.tensor(1.0)),
    vmap(func.grad(func.grad((a: Tensor) => a.exp().sin())))(x),
    func.grad((a: Tensor, b: Tensor) => f(a, b).sum(), 1)(x, m),
    func.grad((a: Tensor, b: Tensor) => f(a, b).sum(), [1, -2])(x, m),
    func.grad((p: { a: Tensor; b: Tensor[] }) => p.a.mul(p.b[0] as Tensor).sum())({ a: x, b: [x] }),
    func.grad_and_value(sin_sum)(x),
    func.grad((a: Tensor) => [a.pow(2).sum(), a.mul(3)], { has_aux: true })(x),
    output,
    vjp_fn(torch.ones(2)),
    func.jvp(f, [x, m], [torch.ones(3), m]),
    func.jvp((a: Tensor) => func.jvp((b: Tensor) => b.pow(3), [a], [a])[1], [x], [x]),
    func.jacrev(f)(x, m),
    func.jacrev(f, 1)(x, m),
    func.jacrev(f, [0, 1])(x, m),
    func.jacrev(f, 0, { chunk_size: 1 })(x, m),
    func.jacrev((a: Tensor) => ({ s: a.sin(), t: [a.sum()] }))(x),
    func.jacfwd(f)(x, m),
    func.jacfwd(f, [0, 1])(x, m),
    func.jacfwd((a: Tensor) => [a.sin(), a], { has_aux: true })(x),
    func.jacfwd(func.jacrev((a: Tensor) => a.pow(3)))(x),
    func.jacrev(func.jacfwd((a: Tensor) => a.pow(3)))(x),
    func.hessian((a: Tensor) => a.pow(3).sum().mul(a.prod()))(x),
    func.hessian((a: Tensor, b: Tensor) => f(a, b).sum(), [0, 1])(x, m),
    vmap(func.jacrev((a: Tensor) => a.sin()))(m),
    func.grad((a: Tensor) =>
      torch
        .no_grad(() => a.pow(2))
        .add(a)
        .sum(),
    )(x),
    torch.no_grad(() => func.grad(sin_sum)(x)),
  ];
  const python = run_python(
    t,
    `
from torch import vmap
from torch.func import grad, grad_and_value, vjp, jvp, jacrev, jacfwd, hessian
x = torch.tensor([0.5, -1.25, 2]); m = torch.arange(6.).view(2, 3) - 2.5
sin_sum = lambda a: a.sin().sum()
f = lambda a, b: (b @ a).tanh()
def quiet(a):
    with torch.no_grad(): b = a.pow(2)
    return (b + a).sum()
out, vjp_fn = vjp(f, x, m)
with torch.no_grad(): last = grad(sin_sum)(x)
output = [
  grad(sin_sum)(x),
  grad(grad(lambda a: a.sin()))(torch.tensor(1.0)),
  vmap(grad(grad(lambda a: a.exp().sin())))(x),
  grad(lambda a, b: f(a, b).sum(), 1)(x, m),
  grad(lambda a, b: f(a, b).sum(), (1, -2))(x, m),
  grad(lambda p: (p["a"] * p["b"][0]).sum())({"a": x, "b": [x]}),
  grad_and_value(sin_sum)(x),
  grad(lambda a: (a.pow(2).sum(), a * 3), has_aux=True)(x),
  out,
  vjp_fn(torch.ones(2)),
  jvp(f, (x, m), (torch.ones(3), m)),
  jvp(lambda a: jvp(lambda b: b.pow(3), (a,), (a,))[1], (x,), (x,)),
  jacrev(f)(x, m),
  jacrev(f, 1)(x, m),
  jacrev(f, (0, 1))(x, m),
  jacrev(f, 0, chunk_size=1)(x, m),
  jacrev(lambda a: {"s": a.sin(), "t": [a.sum()]})(x),
  jacfwd(f)(x, m),
  jacfwd(f, (0, 1))(x, m),
  jacfwd(lambda a: (a.sin(), a), has_aux=True)(x),
  jacfwd(jacrev(lambda a: a.pow(3)))(x),
  jacrev(jacfwd(lambda a: a.pow(3)))(x),
  hessian(lambda a: a.pow(3).sum() * a.prod())(x),
  hessian(lambda a, b: f(a, b).sum(), (0, 1))(x, m),
  vmap(jacrev(lambda a: a.sin()))(m),
  grad(quiet)(x),
  last,
]
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python);
});

test("gradients for each sample of a model are those of a loop", (t) => {
  const weight = matrix();
  const inputs = torch.arange(12).view(4, 3).float().mul(0.1);
  const loss = (w: Tensor, x: Tensor) => w.matmul(x).tanh().pow(2).sum();
  const each = vmap(func.grad(loss), [null, 0])(weight, inputs);
  t.deepEqual(each.shape, [4, 2, 3]);
  const looped = torch.stack([...inputs].map((x) => func.grad(loss)(weight, x)));
  assert_close(t, each, looped, ALLCLOSE);
});

test("a function's outer gradients go through torch.func", (t) => {
  const x = point().requires_grad_();
  const y = func.grad((a: Tensor) => a.pow(3).sum())(x);
  y.sum().backward();
  t.deepEqual(x.grad?.tolist(), [3, -7.5, 12]);
  const detached = torch.no_grad(() => func.grad((a: Tensor) => a.pow(3).sum())(x));
  t.false(detached.requires_grad);
});

test("mistakes are errors that say so, and leave no level", (t) => {
  const x = point();
  const attempt = (run: () => unknown) => t.throws(run)?.message ?? "";
  t.regex(
    attempt(() => func.grad((a: Tensor) => a)(x)),
    /scalar Tensor, got tensor with 1 dims/,
  );
  t.regex(
    attempt(() => func.grad((_: Tensor) => 5 as never)(x)),
    /to return a Tensor, got number/,
  );
  t.regex(
    attempt(() => func.grad((a: Tensor) => a.sum(), 3)(x)),
    /argnum=3, but only 1/,
  );
  t.regex(
    attempt(() => func.grad((a: Tensor) => a.sum(), [])(x)),
    /argnums must be non-empty/,
  );
  t.regex(
    attempt(() => func.grad((a: Tensor) => a.sum(), [0, -1])(x)),
    /must be unique/,
  );
  t.regex(
    attempt(() => func.grad((a) => (a as Tensor).sum())(5)),
    /must be Tensor, got number/,
  );
  t.regex(
    attempt(() => func.grad((a: Tensor) => a.sum() as never, { has_aux: true })(x)),
    /should be a tuple: \(output, aux\)/,
  );
  t.regex(
    attempt(() => func.grad((async () => x) as never)(x)),
    /synchronous/,
  );
  t.regex(
    attempt(() =>
      func.grad((a: Tensor) => {
        a.sum().backward();
        return a.sum();
      })(x),
    ),
    /backward\(\) called inside a functorch transform/,
  );
  t.regex(
    attempt(() => func.grad((a: Tensor) => a.mul(1).requires_grad_().sum())(x)),
    /requires_grad_\(\).*inside of a function being transformed/s,
  );
  t.regex(
    attempt(() => func.vjp((_: Tensor) => [] as Tensor[], x)),
    /non-empty output/,
  );
  t.regex(
    attempt(() => func.vjp((a: Tensor) => a.gt(0), x)),
    /floating-point or complex Tensors/,
  );
  const [, vjp_fn] = func.vjp((a: Tensor) => a.mul(2), x);
  t.regex(
    attempt(() => vjp_fn([x] as never)),
    /pytree structure of cotangents/,
  );
  t.regex(
    attempt(() => func.jvp((a: Tensor) => a, [x], [] as never)),
    /same python structure/,
  );
  t.regex(
    attempt(() => func.jvp((a: Tensor) => a, x as never, x as never)),
    /'primals' \(position 2\) must be array, not Tensor/,
  );
  t.regex(
    attempt(() => func.jvp((a: Tensor) => torch.ones_like(a), [x], [x], { strict: true })),
    /independent of the inputs/,
  );
  t.regex(
    attempt(() => func.jvp((a: Tensor) => a, [x], [torch.ones(2)])),
    /size|shape/,
  );
  t.regex(
    attempt(() => func.jacrev((a: Tensor) => a)(x.to(torch.complex64))),
    /inputs to be real/,
  );
  t.regex(
    attempt(() => func.jacrev((a: Tensor) => a, 0, { chunk_size: 0 })),
    /greater than 0/,
  );
  t.regex(
    attempt(() =>
      torch.autograd.graph.saved_tensors_hooks(
        (a) => a,
        (a) => a,
        () => func.grad((a: Tensor) => a.sum())(x),
      ),
    ),
    /don't yet support saved tensor hooks/,
  );
  t.is(native.transform_depth(), 0);
  t.true(torch.is_grad_enabled());
  t.deepEqual(func.jvp((a: Tensor) => a.mul(2), [x], [x])[1].tolist(), x.mul(2).tolist());
});

test("a tensor that has escaped from grad is the tensor behind it", (t) => {
  let escaped: Tensor | undefined;
  func.grad((a: Tensor) => {
    escaped = a.mul(2);
    return a.sum();
  })(point());
  t.deepEqual(escaped?.add(1).tolist(), [2, -1.5, 5]);
});
