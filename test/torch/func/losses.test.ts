import test from "ava";
import { F, type Tensor, torch } from "torchnode";
import { exact, run_python } from "../../support/python.js";

const { func, vmap } = torch;

/** Losses and layers whose derivatives Python gives rules of its own in the transforms. */
const losses: Readonly<Record<string, (w: Tensor, x: Tensor, y: Tensor) => Tensor>> = {
  cross_entropy: (w, x, y) => F.cross_entropy(w.matmul(x).unsqueeze(0), y.unsqueeze(0)),
  cross_entropy_1d: (w, x, y) => F.cross_entropy(w.matmul(x), y),
  weighted: (w, x, y) =>
    F.cross_entropy(w.matmul(x).unsqueeze(0), y.unsqueeze(0), {
      weight: torch.tensor([1, 2, 0.5]),
      reduction: "sum",
    }),
  ignored: (w, x, y) =>
    F.cross_entropy(torch.stack([w.matmul(x), x]), torch.stack([y, y.mul(0).add(1)]), {
      ignore_index: 1,
    }),
  mse: (w, x) => F.mse_loss(w.matmul(x), x.mul(2)),
  smooth_l1: (w, x) => F.smooth_l1_loss(w.matmul(x), x.mul(2)),
  huber: (w, x) => torch["_C"]._nn.huber_loss(w.matmul(x), x.mul(2), 1, 0.3),
  softmax: (w, x) => w.matmul(x).softmax(0).pow(2).sum(),
  layer_norm: (w, x) => F.layer_norm(w.matmul(x), [3]).pow(3).sum(),
  addr: (w, x) => w.addr(x, x, { beta: 0.5, alpha: 2 }).pow(2).sum(),
};

test("losses go through vmap, grad, hessian and jvp as in Python", (t) => {
  const x = torch.arange(12).view(4, 3).float().mul(0.1);
  const y = torch.tensor([0, 2, 1, 1], { dtype: torch.int64 });
  const w = torch.eye(3).add(0.1);
  const found = Object.entries(losses).map(([name, loss]) => {
    const [one, label] = [x.select(0, 1), y.select(0, 1)];
    return [
      name,
      vmap(func.grad(loss), [null, 0, 0])(w, x, y),
      func.hessian((v: Tensor) => loss(v, one, label))(w),
      func.jvp((v: Tensor) => loss(v, one, label), [w], [w])[1],
    ] as [string, Tensor, Tensor, Tensor];
  });
  const python = run_python<[string, ...unknown[]][]>(
    t,
    `
from torch import vmap
from torch.func import grad, hessian, jvp
x = torch.arange(12.).view(4, 3) * 0.1; y = torch.tensor([0, 2, 1, 1]); w = torch.eye(3) + 0.1
losses = dict(
  cross_entropy=lambda w, x, y: F.cross_entropy((w @ x).unsqueeze(0), y.unsqueeze(0)),
  cross_entropy_1d=lambda w, x, y: F.cross_entropy(w @ x, y),
  weighted=lambda w, x, y: F.cross_entropy((w @ x).unsqueeze(0), y.unsqueeze(0), weight=torch.tensor([1, 2, 0.5]), reduction="sum"),
  ignored=lambda w, x, y: F.cross_entropy(torch.stack([w @ x, x]), torch.stack([y, y * 0 + 1]), ignore_index=1),
  mse=lambda w, x, y: F.mse_loss(w @ x, x * 2),
  smooth_l1=lambda w, x, y: F.smooth_l1_loss(w @ x, x * 2),
  huber=lambda w, x, y: F.huber_loss(w @ x, x * 2, "mean", 0.3),
  softmax=lambda w, x, y: (w @ x).softmax(0).pow(2).sum(),
  layer_norm=lambda w, x, y: F.layer_norm(w @ x, [3]).pow(3).sum(),
  addr=lambda w, x, y: w.addr(x, x, beta=0.5, alpha=2).pow(2).sum(),
)
output = [[name, vmap(grad(loss), (None, 0, 0))(w, x, y), hessian(lambda v: loss(v, x[1], y[1]))(w),
           jvp(lambda v: loss(v, x[1], y[1]), (w,), (w,))[1]] for name, loss in losses.items()]
`,
  );
  if (python === undefined) return;
  found.forEach(([name, ...results], i) => {
    results.forEach((result, j) => {
      const expected = torch.tensor(python[i]?.[j + 1] as number[]);
      // The same rules, with products in another order: equal within a few units in the last place.
      t.true(torch.allclose(result, expected, 1e-5, 1e-6), `${name} ${j}: ${exact(result)}`);
    });
  });
});

test("a batch of losses is that of a loop", (t) => {
  torch.manual_seed(1);
  const x = torch.randn(4, 2, 5, 3);
  const y = torch.randint(0, 5, [4, 2, 3]);
  const weight = torch.rand(5);
  for (const reduction of ["none", "mean", "sum"] as const) {
    const loss = (a: Tensor, b: Tensor) =>
      F.cross_entropy(a, b, { reduction, weight, ignore_index: 2 });
    const looped = torch.stack([0, 1, 2, 3].map((i) => loss(x.select(0, i), y.select(0, i))));
    t.true(torch.allclose(vmap(loss)(x, y), looped));
  }
});
