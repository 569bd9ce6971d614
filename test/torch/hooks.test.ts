import test from "ava";
import { type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { gc } from "../support/gc.js";

const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

test("hooks see gradients, and replace them", (t) => {
  const x = leaf(1, 2);
  const seen: unknown[] = [];
  const first = x.register_hook((grad) => {
    seen.push(grad.tolist());
    return grad.mul(10);
  });
  x.register_hook((grad) => {
    seen.push(grad.tolist());
  });
  x.mul(3).sum().backward();
  t.deepEqual(seen, [
    [3, 3],
    [30, 30],
  ]);
  t.deepEqual(x.grad?.tolist(), [30, 30]);
  first.remove();
  first.remove();
  x.grad = null;
  x.mul(3).sum().backward();
  t.deepEqual((x.grad as Tensor | null)?.tolist(), [3, 3]);
  t.throws(() => torch.ones(1).register_hook(() => undefined), { message: /doesn't require grad/ });
  t.throws(() => x.register_hook(null as never), { instanceOf: TypeError });
  const gone = leaf(1);
  const handle = gone.register_hook(() => undefined);
  gone.dispose();
  t.notThrows(() => handle.remove());
});

test("what a hook throws arrives as it is, and the next backward works", (t) => {
  const x = leaf(1);
  for (const thrown of [new RangeError("from a hook"), "text", 5, undefined, null, { a: 1 }]) {
    const handle = x.register_hook(() => {
      throw thrown;
    });
    let caught: unknown = "nothing";
    try {
      x.mul(2).backward();
    } catch (error) {
      caught = error;
    }
    t.is(caught, thrown);
    handle.remove();
  }
  x.register_hook(() => 5 as never);
  t.throws(() => x.mul(2).backward(), {
    instanceOf: TypeError,
    message: /hook's result' must be a Tensor, not number/,
  });
});

test("a replacement of another shape is an error", (t) => {
  const x = leaf(1, 2);
  x.register_hook(() => torch.ones(3));
  t.throws(() => x.sum().backward(), { message: /hook|shape|size/ });
});

test("hooks run operators, other backward passes, and change hooks", (t) => {
  const x = leaf(2);
  let inner: number | undefined;
  const once = x.register_hook((grad) => {
    once.remove();
    const y = leaf(3);
    torch.enable_grad(() => y.pow(2).sum().backward());
    inner = y.grad?.item();
    x.register_hook((other) => other.mul(100));
    t.false(torch.is_grad_enabled());
    return grad.add(1);
  });
  x.mul(5).backward();
  t.is(inner, 6);
  t.is(x.grad?.item(), 6);
  x.grad = null;
  x.mul(5).backward();
  t.is((x.grad as Tensor | null)?.item(), 500);
});

test("hooks within hooks, many deep, end", (t) => {
  let deepest = 0;
  const descend = (depth: number): void => {
    deepest = Math.max(deepest, depth);
    if (depth === 80) return;
    const x = leaf(1);
    x.register_hook(() => torch.enable_grad(() => descend(depth + 1)));
    x.mul(2).backward();
  };
  descend(1);
  t.is(deepest, 80);
  const forever = (): void => {
    const x = leaf(1);
    x.register_hook(() => torch.enable_grad(forever));
    x.mul(2).backward();
  };
  t.throws(forever, { message: /call stack|thread/ });
  t.true(torch.is_grad_enabled());
});

test("hooks that dispose of what is in use do no harm", (t) => {
  const x = leaf(1, 2);
  const y = x.mul(2);
  const z = y.sum();
  y.register_hook((grad) => {
    grad.dispose();
    y.dispose();
    z.dispose();
  });
  z.backward();
  t.deepEqual(x.grad?.tolist(), [2, 2]);
  x.register_hook(() => {
    x.dispose();
  });
  x.mul(2).sum().backward();
  t.true(x.is_disposed);
});

test("as with a GPU: hooks run on this thread, and passes within them", (t) => {
  const x = leaf(1, 2);
  const run = (y: Tensor) => native.backward([y], [undefined], false, false, [], true);
  const modes: boolean[] = [];
  const handle = x.register_hook((grad) => {
    modes.push(torch.is_grad_enabled());
    // A pass within the pass.
    const y = leaf(3);
    y.register_hook((inner) => inner.mul(2));
    torch.enable_grad(() => run(y.pow(2).sum()));
    return grad.mul(y.grad as Tensor);
  });
  run(x.sum());
  t.deepEqual(x.grad?.tolist(), [12, 12]);
  t.deepEqual(modes, [false]);
  handle.remove();
  const error = new Error("from a hook on another thread");
  x.register_hook(() => {
    throw error;
  });
  t.is(
    t.throws(() => run(x.sum())),
    error,
  );
  t.true(torch.is_grad_enabled());
});

test("tensors with hooks are freed, and so are the hooks", async (t) => {
  const references: WeakRef<object>[] = [];
  const before = torch.memory_stats().handles;
  for (let i = 0; i < 2000; i++) {
    const x = torch.ones(10, { requires_grad: true });
    const hook = (grad: Tensor) => grad.mul(2);
    if (i % 100 === 0) references.push(new WeakRef(hook));
    x.register_hook(hook);
    x.sum().backward();
  }
  for (let i = 0; i < 10; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
    torch.ones(1).dispose();
  }
  t.true(
    torch.memory_stats().handles - before < 100,
    `${torch.memory_stats().handles - before} left`,
  );
  t.true(references.filter((reference) => reference.deref() === undefined).length > 15);
});
