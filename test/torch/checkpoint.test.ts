import test from "ava";
import { type FunctionCtx, nn, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";
import { gc } from "../support/gc.js";
import { exact, run_python } from "../support/python.js";

const { checkpoint, checkpoint_sequential, CheckpointError } = torch.utils.checkpoint;
const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

test("gradients are those without it, random numbers drawn again, as in Python", (t) => {
  const x = leaf(0.5, -1.25, 2, 3);
  const w = torch.arange(16).view(4, 4).float().mul(0.05).requires_grad_();
  let runs = 0;
  const block = (a: Tensor, b: Tensor) => {
    runs++;
    return torch.dropout(b.matmul(a).tanh(), 0.5, true).exp().mul(a.sin());
  };
  torch.manual_seed(3);
  const y = checkpoint(block, x, w, { use_reentrant: false });
  const after = torch.rand(2);
  t.is(runs, 1);
  y.sum().backward();
  t.is(runs, 2);
  const still = torch.rand(2);
  const found = [y, after, x.grad, w.grad, still].map(exact);
  const python = run_python(
    t,
    `
from torch.utils.checkpoint import checkpoint
x = torch.tensor([0.5, -1.25, 2, 3], requires_grad=True)
w = (torch.arange(16.).view(4, 4) * 0.05).requires_grad_()
block = lambda a, b: torch.dropout((b @ a).tanh(), 0.5, True).exp() * a.sin()
torch.manual_seed(3)
y = checkpoint(block, x, w, use_reentrant=False)
after = torch.rand(2)
y.sum().backward()
output = [y, after, x.grad, w.grad, torch.rand(2)]
`,
  );
  if (python !== undefined) t.deepEqual(found, python as unknown[]);
});

test("it is run again for each pass, and goes through itself", (t) => {
  const x = leaf(0.5, -1.25);
  let runs = 0;
  const inner = (a: Tensor) => {
    runs++;
    return a.sin().exp();
  };
  const y = checkpoint((a: Tensor) => checkpoint(inner, a.mul(2)).cos(), x).sum();
  y.backward(null, { retain_graph: true });
  y.backward();
  const plain = leaf(0.5, -1.25);
  inner(plain.mul(2)).cos().sum().mul(2).backward();
  t.deepEqual(x.grad?.tolist(), plain.grad?.tolist());
  t.true(runs >= 5);
  t.throws(() => y.backward(), { message: /backward through the graph a second time/ });
});

test("second derivatives go through it", (t) => {
  const x = leaf(0.5, -1.25);
  const y = checkpoint((a: Tensor) => a.pow(3).mul(a.sin()), x);
  const [first] = torch.autograd.grad(y.sum(), x, { create_graph: true });
  const [second] = torch.autograd.grad((first as Tensor).sum(), x);
  const plain = torch.func.grad((a: Tensor) =>
    torch.func
      .grad((b: Tensor) => b.pow(3).mul(b.sin()).sum())(a)
      .sum(),
  )(x.detach());
  assert_close(t, second as Tensor, plain, ALLCLOSE);
});

test("functions of one's own, several results, other arguments, captured leaves", (t) => {
  class Exp extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, a: Tensor): Tensor {
      const result = a.exp();
      ctx.save_for_backward(result);
      return result;
    }
    static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
      return grad.mul(ctx.saved_tensors[0] as Tensor);
    }
  }
  const [x, w] = [leaf(0.5), leaf(3)];
  const [a, text, b] = checkpoint(
    (v: Tensor, n: number, options: { scale: Tensor }) =>
      [Exp.apply(v).mul(w), "kept", v.pow(n).mul(options.scale)] as [Tensor, string, Tensor],
    x,
    3,
    { scale: torch.tensor([2]) },
  );
  t.is(text, "kept");
  a.add(b).backward();
  t.true(Math.abs((x.grad?.item() as number) - (3 * Math.exp(0.5) + 6 * 0.25)) < 1e-5);
  t.true(Math.abs((w.grad?.item() as number) - Math.exp(0.5)) < 1e-5);
});

test("only what is needed is computed again", (t) => {
  const x = leaf(1, 2);
  const steps: string[] = [];
  const block = (a: Tensor) => {
    steps.push("begin");
    const y = a.exp();
    steps.push("end");
    return y.add(1);
  };
  checkpoint(block, x).sum().backward();
  t.deepEqual(steps, ["begin", "end", "begin"]);
  checkpoint(block, x, { early_stop: false }).sum().backward();
  t.deepEqual(steps.slice(3), ["begin", "end", "begin", "end"]);
});

test("without gradients it only calls the function", (t) => {
  const x = leaf(1);
  t.false(torch.no_grad(() => checkpoint((a: Tensor) => a.mul(2), x)).requires_grad);
  const guards: string[] = [];
  const guard = (name: string) => () => {
    guards.push(name);
    return { [Symbol.dispose]: () => void guards.push(`${name} ends`) };
  };
  const y = checkpoint((a: Tensor) => a.exp(), x, {
    context_fn: () => [guard("forward"), guard("recompute")],
  });
  t.deepEqual(guards, ["forward", "forward ends"]);
  y.backward();
  t.deepEqual(guards.slice(2), ["recompute", "recompute ends"]);
});

test("what differs the second time is an error", (t) => {
  const x = leaf(1, 2);
  const differing = (...bodies: ((a: Tensor) => Tensor)[]) => {
    let run = 0;
    const next = (a: Tensor) => (bodies[run++] as (a: Tensor) => Tensor)(a);
    return checkpoint(next, x, { early_stop: false }).sum();
  };
  const expect = (y: Tensor, message: RegExp) =>
    t.throws(() => y.backward(), { instanceOf: CheckpointError, message });
  expect(
    differing(
      (a) => a.exp().exp(),
      (a) => a.exp(),
    ),
    /A different number of tensors/,
  );
  expect(
    differing(
      (a) => a.exp(),
      (a) => a.exp().exp(),
    ),
    /trying to save more tensors/,
  );
  expect(
    differing(
      (a) => a.exp(),
      (a) => a.double().exp(),
    ),
    /position 0:\nsaved metadata: .*float32.*\nrecomputed metadata: .*float64/,
  );
  const error = new Error("mine");
  let run = 0;
  const throwing = checkpoint((a: Tensor) => {
    if (run++ > 0) throw error;
    return a.exp();
  }, x);
  t.is(
    t.throws(() => throwing.sum().backward()),
    error,
  );
  const changed = x.mul(1);
  const y = checkpoint((a: Tensor) => a.exp(), changed);
  changed.add_(1);
  t.throws(() => y.sum().backward(), { message: /an argument of a checkpoint is at version 1/ });
  t.throws(() => checkpoint(async (a: Tensor) => a.exp(), x), { message: /synchronous/ });
  t.throws(() => checkpoint((a: Tensor) => a, x, { use_reentrant: true as never }), {
    message: /use_reentrant: false only/,
  });
  t.throws(() => checkpoint((a: Tensor) => a, x, { determinism_check: "x" as never }), {
    message: /determinism_check should be one of/,
  });
  t.throws(() => checkpoint(5 as never), { instanceOf: TypeError });
});

test("as with a GPU: it is computed again on this thread", (t) => {
  const x = leaf(1, 2);
  let runs = 0;
  const y = checkpoint((a: Tensor) => {
    runs++;
    return a.exp().sin();
  }, x).sum();
  native.backward([y], [undefined], false, false, [], true);
  t.is(runs, 2);
  t.is(x.grad?.shape[0], 2);
});

test("checkpoint_sequential runs all but the last segment again, as in Python", (t) => {
  const runs: number[] = [];
  const functions = [0, 1, 2, 3, 4].map((i) => (a: Tensor) => {
    runs.push(i);
    return a.mul(i + 1).sin();
  });
  const x = leaf(0.5, -1.25);
  const y = checkpoint_sequential(functions, 2, x, { use_reentrant: false });
  y.sum().backward();
  t.deepEqual(runs, [0, 1, 2, 3, 4, 0, 1]);
  const model = new nn.Sequential(new nn.Linear(2, 3), new nn.Tanh(), new nn.Linear(3, 1));
  t.deepEqual(checkpoint_sequential(model, 3, x).tolist(), model(x).tolist());
  t.throws(() => checkpoint_sequential(functions, 6, x), { instanceOf: RangeError });
  const python = run_python(
    t,
    `
from torch.utils.checkpoint import checkpoint_sequential
x = torch.tensor([0.5, -1.25], requires_grad=True)
functions = [lambda a, i=i: (a * (i + 1)).sin() for i in range(5)]
checkpoint_sequential(functions, 2, x, use_reentrant=False).sum().backward()
output = x.grad
`,
  );
  if (python !== undefined) t.deepEqual(exact(x.grad), python as number[]);
});

test("what was checkpointed is freed", async (t) => {
  const before = torch.memory_stats().handles;
  for (let i = 0; i < 3000; i++) {
    const y = checkpoint((a: Tensor) => a.exp().sin(), leaf(1, 2)).sum();
    if (i % 2 === 0) y.backward();
  }
  for (let i = 0; i < 10; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
    torch.ones(1).dispose();
  }
  t.true(torch.memory_stats().handles - before < 100);
});
