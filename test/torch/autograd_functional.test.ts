import test from "ava";
import { type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const { functional } = torch.autograd;
const point = () => torch.tensor([0.5, -1.25, 2]);
const matrix = () => torch.arange(6).view(2, 3).float().sub(2.5);

test("jacobians, hessians and their products are Python's", (t) => {
  const [x, m] = [point(), matrix()];
  const f = (a: Tensor, b: Tensor) => b.matmul(a).tanh();
  const two = (a: Tensor) => [a.sin(), a.sum()];
  const one = (a: Tensor, b: Tensor) => f(a, b).pow(2).sum();
  const cube = (a: Tensor) => a.pow(3).sum();
  const { jacobian, hessian, vjp, jvp, vhp, hvp } = functional;
  const found = [
    jacobian((a: Tensor) => a.sin(), x),
    jacobian(two, x),
    jacobian(f, [x, m]),
    jacobian((a: Tensor, b: Tensor) => [f(a, b), a], [x, m], { vectorize: true }),
    jacobian((a: Tensor, b: Tensor) => [f(a, b), a], [x, m]),
    jacobian(f, [x, m], { vectorize: true, strategy: "forward-mode" }),
    jacobian(two, x, { vectorize: true, strategy: "forward-mode" }),
    hessian(cube, x),
    hessian(one, [x, m]),
    hessian(one, [x, m], { vectorize: true }),
    hessian(cube, x, { vectorize: true, outer_jacobian_strategy: "forward-mode" }),
    vjp(f, [x, m], torch.ones(2)),
    vjp(cube, x),
    vjp(two, x, [torch.ones(3), torch.tensor(2.5)]),
    jvp(f, [x, m], [torch.ones(3), m]),
    jvp(two, x, { v: torch.ones(3) }),
    vhp(cube, x, torch.ones(3)),
    vhp(one, [x, m], [torch.ones(3), m]),
    hvp(cube, x, torch.ones(3)),
    hvp(one, [x, m], [torch.ones(3), m]),
  ];
  const python = run_python(
    t,
    `
from torch.autograd.functional import jacobian, hessian, vjp, jvp, vhp, hvp
x = torch.tensor([0.5, -1.25, 2]); m = torch.arange(6.).view(2, 3) - 2.5
f = lambda a, b: (b @ a).tanh()
two = lambda a: (a.sin(), a.sum())
one = lambda a, b: f(a, b).pow(2).sum()
cube = lambda a: a.pow(3).sum()
forward = dict(vectorize=True, strategy="forward-mode")
output = [
  jacobian(lambda a: a.sin(), x),
  jacobian(two, x),
  jacobian(f, (x, m)),
  jacobian(lambda a, b: (f(a, b), a), (x, m), vectorize=True),
  jacobian(lambda a, b: (f(a, b), a), (x, m)),
  jacobian(f, (x, m), **forward),
  jacobian(two, x, **forward),
  hessian(cube, x),
  hessian(one, (x, m)),
  hessian(one, (x, m), vectorize=True),
  hessian(cube, x, vectorize=True, outer_jacobian_strategy="forward-mode"),
  vjp(f, (x, m), torch.ones(2)),
  vjp(cube, x),
  vjp(two, x, (torch.ones(3), torch.tensor(2.5))),
  jvp(f, (x, m), (torch.ones(3), m)),
  jvp(two, x, torch.ones(3)),
  vhp(cube, x, torch.ones(3)),
  vhp(one, (x, m), (torch.ones(3), m)),
  hvp(cube, x, torch.ones(3)),
  hvp(one, (x, m), (torch.ones(3), m)),
]
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python as unknown[]);
});

test("with create_graph they can be differentiated further", (t) => {
  const x = point().requires_grad_();
  const cube = (a: Tensor) => a.pow(3).sum();
  const [, product] = functional.vjp(cube, x, null, { create_graph: true });
  product.sum().backward();
  t.deepEqual(x.grad?.tolist(), [3, -7.5, 12]);
  const jacobian = functional.jacobian((a: Tensor) => a.pow(2), x, { create_graph: true });
  t.true(jacobian.requires_grad);
  t.false(functional.jacobian((a: Tensor) => a.pow(2), x).requires_grad);
});

test("mistakes have PyTorch's messages", (t) => {
  const x = point();
  const cube = (a: Tensor) => a.pow(3).sum();
  const strict = { strict: true };
  const attempt = (body: () => unknown) => t.throws(body)?.message ?? "";
  const found = [
    attempt(() => functional.vjp((a: Tensor) => a, x)),
    attempt(() => functional.vjp((a: Tensor) => a, x, torch.ones(2))),
    attempt(() => functional.vjp((a: Tensor) => [a], x, [torch.ones(3), x])),
    attempt(() => functional.jvp(cube, x)),
    attempt(() => functional.vhp((a: Tensor) => a, x, x)),
    attempt(() => functional.hessian((a: Tensor) => a, x)),
    attempt(() => functional.jacobian((a: Tensor) => a.detach(), x, strict)),
    attempt(() => functional.jacobian((a: Tensor, _b: Tensor) => a.mul(2), [x, x], strict)),
    attempt(() => functional.hessian((a: Tensor) => a.sum(), x, strict)),
    attempt(() => functional.jacobian(cube, x, { strict: true, vectorize: true })),
    attempt(() => functional.jacobian(cube, x, { strategy: "forward-mode" })),
  ];
  t.regex(
    attempt(() => functional.jacobian((() => 5) as never, x)),
    /given outputs of the user-prov/,
  );
  t.regex(
    attempt(() => functional.jacobian(cube, [x, 5] as never)),
    /value at index 1 has type number/,
  );
  t.regex(
    attempt(() => functional.jacobian(cube, x, { stric: true } as never)),
    /unexpected keyword/,
  );
  t.regex(
    attempt(() => functional.jacobian(cube, x, { strategy: "x" as never })),
    /'strategy' must be one of "reverse-mode", "forward-mode", not "x"/,
  );
  const python = run_python(
    t,
    `
from torch.autograd.functional import jacobian, hessian, vjp, jvp, vhp, hvp
x = torch.tensor([0.5, -1.25, 2])
cube = lambda a: a.pow(3).sum()
def attempt(f):
    try: f()
    except Exception as e: return str(e)
output = [
  attempt(lambda: vjp(lambda a: a, x)),
  attempt(lambda: vjp(lambda a: a, x, torch.ones(2))),
  attempt(lambda: vjp(lambda a: (a,), x, (torch.ones(3), x))),
  attempt(lambda: jvp(cube, x)),
  attempt(lambda: vhp(lambda a: a, x, x)),
  attempt(lambda: hessian(lambda a: a, x)),
  attempt(lambda: jacobian(lambda a: a.detach(), x, strict=True)),
  attempt(lambda: jacobian(lambda a, b: a * 2, (x, x), strict=True)),
  attempt(lambda: hessian(lambda a: a.sum(), x, strict=True)),
  attempt(lambda: jacobian(cube, x, strict=True, vectorize=True)),
  attempt(lambda: jacobian(cube, x, strategy="forward-mode")),
]
`,
  );
  if (python === undefined) return;
  // Python forgets a space between two of its sentences.
  const spaced = (python as string[]).map((text) =>
    text.replace("Hessian isonly", "Hessian is only"),
  );
  t.deepEqual(found, spaced);
});
