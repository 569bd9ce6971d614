import test from "ava";
import { type FunctionCtx, type Tensor, torch } from "torchnode";
import { run_python } from "../support/python.js";

const { gradcheck, gradgradcheck, GradcheckError } = torch.autograd;
const double = (...values: number[]) =>
  torch.tensor(values, { dtype: torch.float64, requires_grad: true });
const complex = () =>
  torch.complex(double(0.5, -1, 2).detach(), double(1, 0.25, -2).detach()).requires_grad_();

/** A square whose gradient is off by a factor. */
class OffBy extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor, factor: number): Tensor {
    ctx.save_for_backward(x);
    ctx.factor = factor;
    return x.mul(x);
  }
  static backward(ctx: FunctionCtx, grad: Tensor) {
    return [grad.mul(ctx.saved_tensors[0] as Tensor).mul(2 * ctx.factor), null];
  }
}

const all = {
  check_forward_ad: true,
  check_batched_grad: true,
  check_batched_forward_grad: true,
  check_grad_dtypes: true,
};

test("right gradients pass, in every mode", (t) => {
  const x = double(0.5, -1.25, 2);
  const m = torch.arange(6).view(2, 3).double().sub(2.2).requires_grad_();
  const scalar = torch.tensor(0.75, { dtype: torch.float64, requires_grad: true });
  for (const fast_mode of [false, true]) {
    const options = { ...all, fast_mode };
    t.true(gradcheck((a: Tensor) => a.sin(), x, options));
    t.true(gradcheck((a: Tensor) => a.exp(), scalar, options));
    t.true(gradcheck((a: Tensor, b: Tensor) => b.matmul(a).tanh(), [x, m], options));
    t.true(gradcheck((a: Tensor) => [a.pow(2), a.sum(), a.argsort()], [x], options));
    t.true(gradcheck((a: Tensor, n: number) => a.pow(n), [x, 3], options));
    t.true(gradcheck((a: Tensor) => a.mul(a.conj()).real, complex(), options));
    t.true(gradcheck((a: Tensor) => a.exp(), complex(), options));
    t.true(gradcheck((a: Tensor) => torch.view_as_complex(a.view(-1, 2)), double(1, 2), options));
    t.true(
      gradcheck((a: Tensor) => a.argsort(), x, {
        ...options,
        check_batched_grad: false,
        check_forward_ad: false,
        check_batched_forward_grad: false,
        check_undefined_grad: false,
      }),
    );
    t.true(
      gradcheck((a: Tensor) => OffBy.apply(a, 1), x, { fast_mode, check_batched_grad: false }),
    );
  }
  for (const fast_mode of [false, true]) {
    const options = { fast_mode, check_batched_grad: true, check_fwd_over_rev: true };
    t.true(gradgradcheck((a: Tensor) => a.sin(), x, null, options));
    t.true(gradgradcheck((a: Tensor, b: Tensor) => b.matmul(a).tanh(), [x, m], null, options));
    t.true(gradgradcheck((a: Tensor) => a.exp(), complex(), null, { fast_mode }));
  }
  t.true(gradgradcheck((a: Tensor) => OffBy.apply(a, 1), x));
  t.true(gradgradcheck((a: Tensor) => a.exp(), x, double(1, 2, 3)));
  t.true(gradgradcheck((a: Tensor) => a.exp(), x, null, { gen_non_contig_grad_outputs: true }));
  t.is(x.grad, null);
  t.deepEqual(x.tolist(), [0.5, -1.25, 2]);
});

test("wrong gradients fail with Python's message", (t) => {
  const x = double(0.5, -1.25, 2);
  const attempt = (body: () => unknown) =>
    t.throws(body, { instanceOf: GradcheckError })?.message ?? "";
  const off = (a: Tensor) => OffBy.apply(a, 1.5);
  const found = [
    attempt(() => gradcheck(off, x)),
    attempt(() => gradcheck((a: Tensor) => [a.mul(1), OffBy.apply(a, 2)], [x])),
    attempt(() => gradcheck((a: Tensor) => a.detach().mul(a.mul(2)), x)),
    attempt(() => gradcheck((a: Tensor) => a.mul(a.detach().conj()), complex())),
  ];
  t.regex(
    attempt(() => gradcheck(off, x, { fast_mode: true })),
    /max per-element difference/,
  );
  t.false(gradcheck(off, x, { raise_exception: false }));
  t.false(gradgradcheck((a: Tensor) => a.mul(a.detach()), x, null, { raise_exception: false }));
  const python = run_python(
    t,
    `
from torch.autograd import gradcheck
class OffBy(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x); ctx.factor = factor; return x * x
    @staticmethod
    def backward(ctx, grad): return grad * ctx.saved_tensors[0] * (2 * ctx.factor), None
def attempt(*args):
    try: gradcheck(*args)
    except Exception as e: return str(e)
x = torch.tensor([0.5, -1.25, 2], dtype=torch.float64, requires_grad=True)
z = torch.complex(torch.tensor([0.5, -1, 2], dtype=torch.float64), torch.tensor([1, 0.25, -2], dtype=torch.float64)).requires_grad_()
output = [
  attempt(lambda a: OffBy.apply(a, 1.5), x),
  attempt(lambda a: [a * 1, OffBy.apply(a, 2)], [x]),
  attempt(lambda a: a.detach() * (a * 2), x),
  attempt(lambda a: a * a.detach().conj(), z),
]
`,
  );
  if (python !== undefined) t.deepEqual(found, python as string[]);
});

test("what else is wrong has its own message", (t) => {
  const x = double(1, 2);
  const attempt = (body: () => unknown) => t.throws(body)?.message ?? "";
  const id = (a: Tensor) => a.mul(1);
  t.regex(
    attempt(() => gradcheck(id, torch.ones(2))),
    /at least one input tensor to require/,
  );
  t.regex(
    attempt(() => gradcheck(() => 5 as never, x)),
    /returns a Tensor or an array/,
  );
  t.regex(
    attempt(() =>
      gradcheck(id, torch.ones(1, { dtype: torch.float64 }).expand(3).requires_grad_()),
    ),
    /The 0th input has a dimension with stride 0/,
  );
  t.regex(
    attempt(() => gradcheck(id, x, { check_backward_ad: false })),
    /at least one of check_forward_ad/,
  );
  t.regex(
    attempt(() => gradcheck(id, x, { epsilon: 1 } as never)),
    /unexpected keyword/,
  );
  t.regex(
    attempt(() => gradcheck((a: Tensor) => a.detach(), x)),
    /expected to be zero/,
  );
  let calls = 0;
  class Random extends torch.autograd.Function {
    static forward(_ctx: FunctionCtx, a: Tensor): Tensor {
      return a.mul(1);
    }
    static backward(_ctx: FunctionCtx, grad: Tensor): Tensor {
      return grad.mul(1 + 1e-9 * calls++);
    }
  }
  t.regex(
    attempt(() => gradcheck((a: Tensor) => Random.apply(a), x)),
    /Backward is not reentrant/,
  );
  t.notThrows(() => gradcheck((a: Tensor) => Random.apply(a), x, { nondet_tol: 1e-6 }));
  class Constant extends torch.autograd.Function {
    static forward(_ctx: FunctionCtx, a: Tensor): Tensor {
      return a.mul(1);
    }
    static backward(_ctx: FunctionCtx, grad: Tensor): Tensor {
      return torch.ones_like(grad);
    }
  }
  t.regex(
    attempt(() => gradcheck((a: Tensor) => Constant.apply(a), x, { atol: 1 })),
    /backward not multiplied by grad_output/,
  );
  class NeedsGradient extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, a: Tensor): Tensor {
      ctx.set_materialize_grads(false);
      return a.mul(1);
    }
    static backward(_ctx: FunctionCtx, grad: Tensor): Tensor {
      return grad.mul(1);
    }
  }
  const needs = (a: Tensor) => NeedsGradient.apply(a);
  t.regex(
    attempt(() => gradcheck((a: Tensor) => [a.mul(2), needs(a)], x)),
    /handle undefined output grads/,
  );
  t.true(gradcheck(needs, x, { check_undefined_grad: false }));
  // An error that the function throws arrives as it is, and the inputs are as they were.
  const error = new Error("mine");
  let count = 0;
  t.is(
    t.throws(() =>
      gradcheck((a: Tensor) => {
        if (++count > 1) throw error;
        return a.mul(1);
      }, x),
    ),
    error,
  );
});
