import test from "ava";
import { type FunctionCtx, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { gc } from "../support/gc.js";
import { exact, run_python } from "../support/python.js";

const { function: functions } = torch.autograd;
const leaf = (...values: number[]) =>
  torch.tensor(values, { dtype: torch.float64, requires_grad: true });
const data = (x: Tensor | null | undefined) => x?.tolist();

class Exp extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    const result = x.exp();
    ctx.save_for_backward(result);
    return result;
  }
  static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
    const [result] = ctx.saved_tensors;
    return grad.mul(result as Tensor);
  }
}

type Kept = FunctionCtx<[Tensor, null, Tensor]>;

/** Several arguments and results, of which some are no tensors. */
class Scale extends torch.autograd.Function {
  static seen: unknown[] = [];
  static forward(ctx: Kept, x: Tensor, factor: number, y: Tensor): [Tensor, string, Tensor] {
    ctx.save_for_backward(x, null, y);
    ctx.factor = factor;
    return [x.mul(y).mul(factor), "kept", y.add(x)];
  }
  static backward(ctx: Kept, a: Tensor, none: null, b: Tensor) {
    const [x, nothing, y] = ctx.saved_tensors;
    Scale.seen.push(none, nothing, ctx.needs_input_grad);
    return [a.mul(y).mul(ctx.factor).add(b), null, a.mul(x).mul(ctx.factor).add(b)];
  }
}

test("a function's own backward gives the gradients, once and twice, as in Python", (t) => {
  const x = leaf(0.5, -1.25, 2);
  const y = Exp.apply(x);
  t.is(y.grad_fn?.name, "ExpBackward");
  const [first] = torch.autograd.grad(y.sum(), x, { create_graph: true });
  const [second] = torch.autograd.grad((first as Tensor).pow(2).sum(), x, { create_graph: true });
  const [third] = torch.autograd.grad((second as Tensor).sum(), x);
  const [u, v] = [leaf(1, 2), leaf(3, 4)];
  Scale.seen = [];
  const [a, kept, b] = Scale.apply(u, 2, v);
  t.is(kept, "kept");
  a.sum().add(b.mul(5).sum()).backward();
  t.deepEqual(Scale.seen, [null, null, [true, false, true]]);
  const python = run_python(
    t,
    `
class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        result = x.exp(); ctx.save_for_backward(result); return result
    @staticmethod
    def backward(ctx, grad):
        result, = ctx.saved_tensors
        return grad * result
x = torch.tensor([0.5, -1.25, 2], dtype=torch.float64, requires_grad=True)
first, = torch.autograd.grad(Exp.apply(x).sum(), x, create_graph=True)
second, = torch.autograd.grad(first.pow(2).sum(), x, create_graph=True)
third, = torch.autograd.grad(second.sum(), x)
u, v = (torch.tensor(w, dtype=torch.float64, requires_grad=True) for w in ([1., 2.], [3., 4.]))
((u * v * 2).sum() + (5 * (v + u)).sum()).backward()
output = [first, second, third, u.grad, v.grad]
`,
  );
  if (python === undefined) return;
  t.deepEqual([first, second, third, u.grad, v.grad].map(exact), python);
});

test("with setup_context, forward is given no context", (t) => {
  class Power extends torch.autograd.Function {
    static forward(x: Tensor, n: number): Tensor {
      return x.pow(n);
    }
    static setup_context(ctx: FunctionCtx, inputs: [Tensor, number], output: Tensor): void {
      ctx.save_for_backward(inputs[0], output);
      ctx.n = inputs[1];
    }
    static vjp(ctx: FunctionCtx, grad: Tensor) {
      const [x] = ctx.saved_tensors as [Tensor];
      return [grad.mul(x.pow(ctx.n - 1)).mul(ctx.n), null];
    }
  }
  const x = leaf(2, 3);
  Power.apply(x, 3).sum().backward();
  t.deepEqual(data(x.grad), [12, 27]);
});

test("results without a gradient have zeros for one, or null", (t) => {
  const seen: unknown[] = [];
  class Two extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor, materialize: boolean): [Tensor, Tensor] {
      ctx.set_materialize_grads(materialize);
      return [x.clone(), x.sum()];
    }
    static backward(_ctx: FunctionCtx, a: Tensor, b: Tensor | null) {
      seen.push(b === null ? null : [b.tolist(), b.dtype.name]);
      return [a, null];
    }
  }
  Two.apply(leaf(1, 2), true)[0].sum().backward();
  Two.apply(leaf(1, 2), false)[0].sum().backward();
  t.deepEqual(seen, [[0, "float64"], null]);
});

test("what is marked as not differentiable needs no gradient", (t) => {
  class Sort extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): [Tensor, Tensor] {
      const [sorted, index] = x.sort();
      ctx.mark_non_differentiable(index);
      ctx.save_for_backward(x, index);
      return [sorted, index];
    }
    static backward(ctx: FunctionCtx, grad: Tensor, _index: Tensor) {
      const [x, index] = ctx.saved_tensors as [Tensor, Tensor];
      return torch.zeros_like(x).index_add_(0, index, grad);
    }
  }
  const x = leaf(3, 1, 2);
  const [sorted, index] = Sort.apply(x);
  t.true(sorted.requires_grad);
  t.false(index.requires_grad);
  sorted
    .mul(torch.tensor([1, 10, 100]))
    .sum()
    .backward();
  t.deepEqual(data(x.grad), [100, 1, 10]);
});

test("an input that forward changes in place comes back as itself", (t) => {
  class Double extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.mark_dirty(x);
      return x.mul_(2);
    }
    static backward(_ctx: FunctionCtx, grad: Tensor): Tensor {
      return grad.mul(2);
    }
  }
  const x = leaf(1, 2);
  const y = x.mul(3);
  t.is(Double.apply(y), y);
  t.is(y.grad_fn?.name, "DoubleBackward");
  y.sum().backward();
  t.deepEqual(data(x.grad), [6, 6]);
  t.throws(() => Double.apply(leaf(1)), { message: /leaf Variable that requires grad/ });
  class Detach extends Double {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.mark_dirty(x);
      return x.detach_();
    }
  }
  t.throws(() => Detach.apply(leaf(1)), { message: /leaf Variable that requires grad/ });
  const before = x.mul(3);
  const squared = before.pow(2);
  Double.apply(before);
  t.throws(() => squared.sum().backward(), { message: /modified by an inplace operation/ });
});

test("an input that is returned as it is becomes a view", (t) => {
  class Identity extends torch.autograd.Function {
    static forward(_ctx: FunctionCtx, x: Tensor): Tensor {
      return x;
    }
    static backward(_ctx: FunctionCtx, grad: Tensor): Tensor {
      return grad.mul(7);
    }
  }
  const x = leaf(1);
  const y = Identity.apply(x);
  t.not(y, x);
  t.is(y.data_ptr(), x.data_ptr());
  y.backward();
  t.deepEqual(data(x.grad), [7]);
});

test("without a need of gradients nothing is recorded", (t) => {
  let context: FunctionCtx | undefined;
  class Watch extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      context = ctx;
      t.false(torch.is_grad_enabled());
      ctx.save_for_backward(x);
      return x.mul(2);
    }
  }
  t.false(Watch.apply(torch.ones(2)).requires_grad);
  t.deepEqual(context?.needs_input_grad, [false]);
  const x = leaf(1);
  t.false(torch.no_grad(() => Watch.apply(x)).requires_grad);
  t.deepEqual(context?.needs_input_grad, [true]);
});

test("mistakes have PyTorch's messages", (t) => {
  const returning = (value: unknown) =>
    class Wrong extends torch.autograd.Function {
      static forward(_ctx: FunctionCtx, x: Tensor, _other: unknown): Tensor {
        return x.mul(1);
      }
      static backward() {
        return value;
      }
    };
  const attempt = (value: unknown) => () => returning(value).apply(leaf(1, 2), 5).sum().backward();
  t.throws(attempt(torch.ones(2)), {
    message: "function WrongBackward returned an incorrect number of gradients (expected 2, got 1)",
  });
  t.throws(attempt([torch.ones(2), null, torch.ones(1)]), { message: /expected 2, got 3/ });
  t.notThrows(attempt([torch.ones(2), null, null]));
  t.throws(attempt([torch.ones(2), torch.ones(2)]), {
    message: /returned a gradient different than None at position 2, but the corresponding forward/,
  });
  t.throws(attempt([5, null]), { message: /expected Variable or None \(got number\)/ });
  t.throws(attempt([torch.ones(3), null]), {
    message: /returned an invalid gradient at index 0 - got \[3\] but expected shape/,
  });
  t.throws(attempt([torch.ones(2).to(torch.complex64), null]), { message: /is_complex/ });
  t.throws(attempt(Promise.reject(new Error("never seen"))), {
    instanceOf: TypeError,
    message: /backward.*synchronous/,
  });

  class NoBackward extends torch.autograd.Function {
    static forward(_ctx: FunctionCtx, x: Tensor): Tensor {
      return x.mul(1);
    }
  }
  t.throws(() => NoBackward.apply(leaf(1)).backward(), { message: /either the backward or vjp/ });
  class Nothing extends torch.autograd.Function {}
  t.throws(() => (Nothing as never as typeof Exp).apply(leaf(1)), {
    message: "You must implement the forward function for custom autograd.Function.",
  });
  class Both extends Exp {
    static vjp() {}
  }
  t.throws(() => Both.apply(leaf(1)).backward(), { message: /Implementing both/ });
  class Later extends torch.autograd.Function {
    static async forward(_ctx: FunctionCtx, x: Tensor): Promise<Tensor> {
      throw new Error(`never seen ${x.dim()}`);
    }
  }
  t.throws(() => Later.apply(leaf(1)), { instanceOf: TypeError, message: /forward.*synchronous/ });
  t.throws(() => torch.autograd.Function.apply.call(class {} as never, leaf(1) as never), {
    instanceOf: TypeError,
  });
  class SavesText extends Exp {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward("text" as never);
      return x.mul(1);
    }
  }
  t.throws(() => SavesText.apply(leaf(1)), {
    message: "save_for_backward can only save variables, but argument 0 is of type string",
  });
  t.true(torch.is_grad_enabled());
});

test("what forward or backward throws arrives as it is", (t) => {
  let thrown: unknown;
  let where: "forward" | "backward";
  class Throws extends torch.autograd.Function {
    static forward(_ctx: FunctionCtx, x: Tensor): Tensor {
      if (where === "forward") throw thrown;
      return x.mul(1);
    }
    static backward(): Tensor {
      throw thrown;
    }
  }
  for (where of ["forward", "backward"] as const) {
    for (thrown of [new RangeError("mine"), "text", undefined, null, { a: 1 }]) {
      let caught: unknown = "nothing";
      try {
        Throws.apply(leaf(1)).backward();
      } catch (error) {
        caught = error;
      }
      t.is(caught, thrown);
      t.true(torch.is_grad_enabled());
    }
  }
});

test("saved tensors are gone after backward, and guarded against changes", (t) => {
  const x = leaf(1, 2);
  const y = Exp.apply(x);
  const { grad_fn } = y;
  t.deepEqual(data(grad_fn?.saved_tensors?.[0]), data(y));
  const sum = y.sum();
  sum.backward();
  t.throws(() => sum.backward(), { message: /backward through the graph a second time/ });
  t.throws(() => grad_fn?.saved_tensors, { message: /after they have already been freed/ });
  const retained = Exp.apply(x).sum();
  retained.backward(undefined, { retain_graph: true });
  t.notThrows(() => retained.backward());

  const changed = Exp.apply(x);
  torch.no_grad(() => changed.add_(1));
  t.throws(() => changed.sum().backward(), { message: /modified by an inplace operation/ });

  class Input extends Exp {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      return x.mul(1);
    }
  }
  const input = x.mul(1);
  const result = Input.apply(input);
  input.add_(1);
  t.throws(() => result.sum().backward(), { message: /modified by an inplace operation/ });
});

test("a context that outlives its graph says so", (t) => {
  const contexts: FunctionCtx[] = [];
  class Leak extends Exp {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      contexts.push(ctx);
      return Exp.forward(ctx, x);
    }
  }
  const y = Leak.apply(leaf(1));
  const context = contexts[0] as FunctionCtx;
  const [saved] = context.saved_tensors as [Tensor];
  t.is(saved.item(), y.item());
  saved.dispose();
  y.dispose();
  t.throws(() => void context.saved_tensors, { message: /graph is gone/ });
  t.throws(() => void context.saved_tensors, { message: /graph is gone/ });
});

test("once_differentiable: a second derivative is an error", (t) => {
  class Once extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      return x.pow(2);
    }
    static backward = functions.once_differentiable((ctx: FunctionCtx, grad: Tensor) => {
      t.false(torch.is_grad_enabled());
      return grad.mul(ctx.saved_tensors[0] as Tensor).mul(2);
    });
  }
  class Decorated extends Once {
    @functions.once_differentiable
    static override backward(_ctx: FunctionCtx, grad: Tensor) {
      return grad.mul(7);
    }
  }
  const other = leaf(1);
  Decorated.apply(other).backward();
  t.deepEqual(data(other.grad), [7]);
  const x = leaf(3);
  Once.apply(x).backward();
  t.deepEqual(data(x.grad), [6]);
  const [grad] = torch.autograd.grad(Once.apply(x.mul(1)).mul(x), x, { create_graph: true });
  t.true(grad?.requires_grad);
  t.throws(() => grad?.backward(), {
    message: "trying to differentiate twice a function that was marked with @once_differentiable",
  });
});

test("a backward pass within a backward, functions within functions", (t) => {
  class Inner extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      return torch.enable_grad(() => Exp.apply(x)).detach();
    }
    static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
      return torch.enable_grad(() => {
        const x = (ctx.saved_tensors[0] as Tensor).detach().requires_grad_();
        Exp.apply(x).backward(grad);
        return x.grad as Tensor;
      });
    }
  }
  const x = leaf(0.5);
  Inner.apply(Inner.apply(x)).backward();
  const e = Math.exp(0.5);
  t.true(Math.abs((x.grad?.item() as number) - Math.exp(e) * e) < 1e-12);
  const forever = (): void => {
    class Forever extends Exp {
      static override backward(): Tensor {
        torch.enable_grad(forever);
        return torch.ones(1);
      }
    }
    Forever.apply(leaf(1)).backward();
  };
  t.throws(forever, { message: /call stack|thread/ });
  t.true(torch.is_grad_enabled());
});

test("as with a GPU: backward runs on this thread", (t) => {
  const run = (y: Tensor) => native.backward([y], [undefined], false, false, [], true);
  const x = leaf(1, 2);
  run(Exp.apply(x.mul(2)).sum());
  t.deepEqual(data(x.grad), [2 * Math.exp(2), 2 * Math.exp(4)]);
  const error = new Error("from backward on another thread");
  class Throws extends Exp {
    static override backward(): Tensor {
      throw error;
    }
  }
  t.is(
    t.throws(() => run(Throws.apply(x).sum())),
    error,
  );
});

test("graphs of functions are freed, contexts and closures with them", async (t) => {
  const settle = async () => {
    for (let i = 0; i < 10; i++) {
      gc();
      await new Promise((resolve) => setImmediate(resolve));
      torch.ones(1).dispose();
    }
  };
  const contexts: WeakRef<object>[] = [];
  class Watched extends Exp {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      if (contexts.length < 50) contexts.push(new WeakRef(ctx));
      ctx.input = x;
      return Exp.forward(ctx, x);
    }
  }
  const loop = (count: number) => {
    for (let i = 0; i < count; i++) {
      const y = Watched.apply(leaf(1, 2));
      if (i % 2 === 0) y.sum().backward();
    }
  };
  loop(1000);
  await settle();
  const handles = torch.memory_stats().handles;
  const heap = process.memoryUsage().heapUsed;
  loop(100_000);
  await settle();
  t.true(torch.memory_stats().handles - handles < 100);
  t.true(process.memoryUsage().heapUsed - heap < 4e6);
  t.true(contexts.filter((context) => context.deref() === undefined).length >= 49);
});

test("jvp is the gradient forwards", (t) => {
  class Cube extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor, n: number): Tensor {
      ctx.save_for_forward(x);
      ctx.save_for_backward(x);
      ctx.n = n;
      return x.pow(3);
    }
    static jvp(ctx: FunctionCtx, grad: Tensor, none: null): Tensor {
      t.is(none, null);
      t.is(ctx.n, 5);
      return (ctx.saved_tensors[0] as Tensor).pow(2).mul(3).mul(grad);
    }
  }
  const x = torch.tensor([2, 3]);
  const level = native.enter_dual_level();
  try {
    const dual = torch["_make_dual"](x, torch.tensor([1, 10]), level);
    const [primal, tangent] = torch["_unpack_dual"](Cube.apply(dual, 5), level);
    t.deepEqual(
      [data(primal), data(tangent)],
      [
        [8, 27],
        [12, 270],
      ],
    );
    t.throws(() => Exp.apply(dual), { message: /must implement the jvp function/ });
  } finally {
    native.exit_dual_level(level);
  }
});
