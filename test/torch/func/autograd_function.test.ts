import test from "ava";
import { type FunctionCtx, type Tensor, torch } from "torchnode";
import { native } from "../../../lib/native/index.js";
import { exact, run_python } from "../../support/python.js";

const { func, vmap } = torch;

/** x to the power of n, times y, of which everything but vmap is the user's. */
class Power extends torch.autograd.Function {
  static forward(x: Tensor, n: number, y: Tensor): Tensor {
    return x.pow(n).mul(y);
  }
  static setup_context(ctx: FunctionCtx, inputs: [Tensor, number, Tensor], _output: Tensor): void {
    const [x, n, y] = inputs;
    ctx.save_for_backward(x, y);
    ctx.save_for_forward(x, y);
    ctx.n = n;
  }
  static backward(ctx: FunctionCtx, grad: Tensor) {
    const [x, y] = ctx.saved_tensors as [Tensor, Tensor];
    return [
      grad
        .mul(x.pow(ctx.n - 1))
        .mul(y)
        .mul(ctx.n),
      null,
      grad.mul(x.pow(ctx.n)),
    ];
  }
  static jvp(ctx: FunctionCtx, x_t: Tensor, _: null, y_t: Tensor): Tensor {
    const [x, y] = ctx.saved_tensors as [Tensor, Tensor];
    return x
      .pow(ctx.n - 1)
      .mul(ctx.n)
      .mul(y)
      .mul(x_t)
      .add(x.pow(ctx.n).mul(y_t));
  }
}

class Generated extends Power {
  static generate_vmap_rule = true;
}

class OwnRule extends Power {
  static calls: unknown[] = [];
  static vmap(
    info: { batch_size: number; randomness: string },
    in_dims: (number | null)[],
    x: Tensor,
    n: number,
    y: Tensor,
  ): [Tensor, number] {
    OwnRule.calls.push([info, in_dims]);
    const front = (each: Tensor, dim: number | null) =>
      dim === null ? each : each.movedim(dim, 0);
    return [OwnRule.apply(front(x, in_dims[0] ?? null), n, front(y, in_dims[2] ?? null)), 0];
  }
}

const point = () => torch.tensor([0.5, -1.25, 2]);
const matrix = () => torch.arange(6).view(2, 3).float().sub(2.2);

test("a function of one's own goes through the transforms, as in Python", (t) => {
  const [x, m] = [point(), matrix()];
  const power = (a: Tensor, b: Tensor) => Power.apply(a, 3, b);
  const generated = (a: Tensor, b: Tensor) => Generated.apply(a, 3, b);
  const own = (a: Tensor, b: Tensor) => OwnRule.apply(a, 3, b);
  const sum = (f: typeof power) => (a: Tensor, b: Tensor) => f(a, b).sum();
  const found = [
    func.grad(sum(power), [0, 1])(x, x.exp()),
    func.grad(func.grad((a: Tensor) => power(a, a)))(torch.tensor(1.5)),
    func.jvp(power, [x, x], [torch.ones(3), x]),
    vmap(generated, [0, null])(m, x),
    vmap(generated, [1, 0], 1)(m, x),
    vmap(own, [0, null])(m, x),
    vmap(func.grad(sum(generated), [0, 1]), [0, null])(m, x),
    func.grad((a: Tensor, b: Tensor) => vmap(generated, [0, null])(a, b).sum(), [0, 1])(m, x),
    func.grad((a: Tensor, b: Tensor) => vmap(own, [0, null])(a, b).sum(), [0, 1])(m, x),
    func.jacrev(generated, [0, 1])(x, x),
    func.jacfwd(generated, [0, 1])(x, x),
    func.hessian(sum(generated))(x, x),
    vmap(vmap(generated, [0, null]), [null, 0])(m, x.view([3, 1])),
    vmap((a: Tensor) => Generated.apply(a, 2, torch.ones(3)).sum())(m),
  ];
  t.deepEqual(OwnRule.calls[0], [{ batch_size: 2, randomness: "error" }, [0, null, null]]);
  const python = run_python(
    t,
    `
from torch import vmap
from torch.func import grad, jvp, jacrev, jacfwd, hessian
class Power(torch.autograd.Function):
    @staticmethod
    def forward(x, n, y): return x.pow(n) * y
    @staticmethod
    def setup_context(ctx, inputs, output):
        x, n, y = inputs
        ctx.save_for_backward(x, y); ctx.save_for_forward(x, y); ctx.n = n
    @staticmethod
    def backward(ctx, g):
        x, y = ctx.saved_tensors
        return g * x.pow(ctx.n - 1) * y * ctx.n, None, g * x.pow(ctx.n)
    @staticmethod
    def jvp(ctx, x_t, _, y_t):
        x, y = ctx.saved_tensors
        return x.pow(ctx.n - 1) * ctx.n * y * x_t + x.pow(ctx.n) * y_t
class Generated(Power):
    generate_vmap_rule = True
class OwnRule(Power):
    @staticmethod
    def vmap(info, in_dims, x, n, y):
        front = lambda each, dim: each if dim is None else each.movedim(dim, 0)
        return OwnRule.apply(front(x, in_dims[0]), n, front(y, in_dims[2])), 0
x = torch.tensor([0.5, -1.25, 2]); m = torch.arange(6.).view(2, 3) - 2.2
power = lambda a, b: Power.apply(a, 3, b)
generated = lambda a, b: Generated.apply(a, 3, b)
own = lambda a, b: OwnRule.apply(a, 3, b)
sum = lambda f: lambda a, b: f(a, b).sum()
output = [
  grad(sum(power), (0, 1))(x, x.exp()),
  grad(grad(lambda a: power(a, a)))(torch.tensor(1.5)),
  jvp(power, (x, x), (torch.ones(3), x)),
  vmap(generated, (0, None))(m, x),
  vmap(generated, (1, 0), 1)(m, x),
  vmap(own, (0, None))(m, x),
  vmap(grad(sum(generated), (0, 1)), (0, None))(m, x),
  grad(lambda a, b: vmap(generated, (0, None))(a, b).sum(), (0, 1))(m, x),
  grad(lambda a, b: vmap(own, (0, None))(a, b).sum(), (0, 1))(m, x),
  jacrev(generated, (0, 1))(x, x),
  jacfwd(generated, (0, 1))(x, x),
  hessian(sum(generated))(x, x),
  vmap(vmap(generated, (0, None)), (None, 0))(m, x.view(3, 1)),
  vmap(lambda a: Generated.apply(a, 2, torch.ones(3)).sum())(m),
]
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python as unknown[]);
});

test("several outputs, some of them not differentiable", (t) => {
  class Sort extends torch.autograd.Function {
    static generate_vmap_rule = true;
    static forward(x: Tensor): [Tensor, Tensor] {
      const [sorted, index] = x.sort();
      return [sorted, index];
    }
    static setup_context(ctx: FunctionCtx, inputs: [Tensor], output: [Tensor, Tensor]): void {
      ctx.mark_non_differentiable(output[1]);
      ctx.save_for_backward(inputs[0], output[1]);
    }
    static backward(ctx: FunctionCtx, grad: Tensor, _: Tensor): Tensor {
      const [x, index] = ctx.saved_tensors as [Tensor, Tensor];
      return torch.zeros_like(x).scatter(0, index, grad);
    }
  }
  const x = torch
    .tensor([
      [3, 1, 2],
      [5, 6, 4],
    ])
    .float();
  const weights = torch.tensor([1, 10, 100]).float();
  const [sorted, index] = vmap((a: Tensor) => Sort.apply(a))(x);
  t.deepEqual(sorted.tolist(), [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  t.deepEqual(index.tolist(), [
    [1, 2, 0],
    [2, 0, 1],
  ]);
  const grads = func.grad((a: Tensor) =>
    vmap((b: Tensor) => Sort.apply(b)[0].mul(weights))(a).sum(),
  )(x);
  t.deepEqual(grads.tolist(), [
    [100, 1, 10],
    [10, 100, 1],
  ]);
});

test("what is missing or wrong is an error, and leaves no level", (t) => {
  const x = point();
  const error = new Error("mine");
  const attempt = (run: () => unknown) => t.throws(run)?.message ?? "";
  class NoContext extends torch.autograd.Function {
    static forward(_ctx: FunctionCtx, a: Tensor): Tensor {
      return a.mul(2);
    }
  }
  t.regex(
    attempt(() => func.grad((a: Tensor) => NoContext.apply(a).sum())(x)),
    /must override the setup_context staticmethod/,
  );
  t.regex(
    attempt(() => vmap((a: Tensor) => Power.apply(a, 2, a))(x)),
    /You tried to vmap over Power, but it does not have vmap support/,
  );
  class Both extends OwnRule {
    static generate_vmap_rule = true;
  }
  t.regex(
    attempt(() => vmap((a: Tensor) => Both.apply(a, 2, a))(x)),
    /it has both/,
  );
  class WrongRule extends Power {
    static vmap(): unknown {
      return 5;
    }
  }
  t.regex(
    attempt(() => vmap((a: Tensor) => WrongRule.apply(a, 2, a))(x)),
    /to have two returns/,
  );
  class Throws extends Generated {
    static override forward(..._args: [Tensor, number, Tensor]): Tensor {
      throw error;
    }
  }
  t.is(
    t.throws(() => vmap(func.grad((a: Tensor) => Throws.apply(a, 2, a).sum()))(matrix())),
    error,
  );
  class ThrowsBackward extends Generated {
    static override backward(): never {
      throw error;
    }
  }
  t.is(
    t.throws(() => vmap(func.grad((a: Tensor) => ThrowsBackward.apply(a, 2, a).sum()))(matrix())),
    error,
  );
  t.is(native.transform_depth(), 0);
  t.true(torch.is_grad_enabled());
  t.true(native.is_forward_grad_enabled());
});
