/** Cycles through autograd's graph, which Python's collector frees. */
import test from "ava";
import { type FunctionCtx, nn, optim, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { collect, gc } from "../support/gc.js";

const leaf = (): Tensor => torch.ones(2, { requires_grad: true });

/** Keeps what it was called with: a hook that names things. */
function naming(...things: unknown[]) {
  return (): undefined => {
    if (things.length === 0) throw new Error("nothing is named");
  };
}

class Doubled extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    ctx.output = x.mul(2);
    return ctx.output as Tensor;
  }
  static backward(_: FunctionCtx, grad: Tensor): Tensor {
    return grad.mul(2);
  }
}

class Pair extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor[] {
    ctx.outputs = [x.mul(2), x.mul(3)];
    return ctx.outputs as Tensor[];
  }
  static backward(_: FunctionCtx, a: Tensor, b: Tensor): Tensor {
    return a.mul(2).add(b.mul(3));
  }
}

class Saved extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    const y = x.exp();
    ctx.save_for_backward(y);
    ctx.context = ctx;
    return y;
  }
  static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
    return grad.mul(ctx.saved_tensors[0] as Tensor);
  }
}

/** Each makes a cycle, with `box` somewhere in it. Those that Python frees come first. */
const cycles: Readonly<Record<string, (box: object) => void>> = {
  "a leaf's hook that names the leaf": (box) => {
    const w = leaf();
    w.register_hook(naming(w, box));
  },
  "the same, after a backward pass": (box) => {
    const w = leaf();
    w.register_hook(naming(w, box));
    w.mul(2).sum().backward();
  },
  "a parameter's hook that names its module": (box) => {
    const module = new nn.Linear(2, 2);
    module.weight.register_hook(naming(module, box));
    module(torch.ones(1, 2)).sum().backward();
  },
  "a module's hook that names it": (box) => {
    const module = new nn.Linear(2, 2);
    module.register_forward_hook(naming(module, box));
    module(torch.ones(1, 2)).sum().backward();
  },
  "a parameter's hook that names a recurrent module": (box) => {
    const module = new nn.LSTM(2, 2);
    (module.weight_hh_l0 as Tensor).register_hook(naming(module, box));
    module(torch.ones(1, 1, 2))[0]
      .sum()
      .backward();
  },
  "a parameter's hook that names an embedding": (box) => {
    const module = new nn.Embedding(2, 2);
    module.weight.register_hook(naming(module, box));
    module(torch.tensor([1n]))
      .sum()
      .backward();
  },
  "a parameter's hook that names the optimizer": (box) => {
    const module = new nn.Linear(2, 2);
    const optimizer = new optim.Adam(module.parameters(), { lr: 0.1 });
    module.weight.register_hook(naming(module, optimizer, box));
    module(torch.ones(1, 2)).sum().backward();
    optimizer.step();
  },
  "a node's hook that names the node": (box) => {
    const node = leaf().mul(2).grad_fn;
    node?.register_hook(naming(node, box));
  },
  "a context that holds the output": (box) => {
    const y = Doubled.apply(leaf()) as Tensor & { box?: object };
    y.box = box;
  },
  "a context that holds the output, after a backward pass": (box) => {
    const y = Doubled.apply(leaf()) as Tensor & { box?: object };
    y.box = box;
    y.sum().backward();
  },
  "a context that holds two outputs": (box) => {
    const outputs = Pair.apply(leaf()) as (Tensor & { box?: object })[];
    for (const output of outputs) output.box = box;
    outputs[0]?.sum().backward();
  },
  "a context that holds itself and has saved the output": (box) => {
    const y = Saved.apply(leaf()) as Tensor & { box?: object };
    y.box = box;
    y.sum().backward();
  },
  // Python's collector does not find these.
  "a result's hook that names the result": (box) => {
    const y = leaf().mul(2);
    y.register_hook(naming(y, box));
    y.sum().backward();
  },
  "a hook after accumulation that names the leaf": (box) => {
    const w = leaf();
    w.register_post_accumulate_grad_hook(naming(w, box) as () => void);
    w.mul(2).sum().backward();
  },
  "a node's hook that names the result": (box) => {
    const y = leaf().mul(2);
    y.grad_fn?.register_hook(naming(y, box));
  },
  "a node's hook before it runs, that names result and node": (box) => {
    const y = leaf().mul(2);
    const node = y.grad_fn;
    node?.register_prehook(naming(y, node, box));
    y.sum().backward();
  },
};

test.serial("a cycle through the graph is freed", async (t) => {
  for (const [name, make] of Object.entries(cycles)) {
    // Apart from this function, whose frame keeps what it had last.
    const make_one = () => {
      const box = {};
      make(box);
      return new WeakRef(box);
    };
    const boxes = Array.from({ length: 20 }, make_one);
    await collect();
    t.is(boxes.filter((box) => box.deref() !== undefined).length, 0, name);
  }
});

test.serial("many cycles in a loop that never yields do not pile up", (t) => {
  const { handles } = torch.memory_stats();
  for (const [name, make] of Object.entries(cycles)) {
    for (let i = 0; i < 1500; i++) make({});
    // A graph that nobody holds any more is gone when it has been collected.
    for (let i = 0; i < 3; i++) {
      gc();
      native.sweep_graph_functions();
    }
    gc();
    t.true(torch.memory_stats().handles - handles < 500, name);
  }
});

test.serial("a hook is called whoever is left to lead to it", async (t) => {
  const called: string[] = [];
  const hook = (name: string) => () => {
    called.push(name);
  };
  // Only the graph holds the tensors.
  const loss = (() => {
    const w = leaf();
    w.register_hook(hook("leaf"));
    w.register_post_accumulate_grad_hook(hook("accumulated"));
    const y = w.mul(2);
    y.register_hook(hook("result"));
    y.grad_fn?.register_hook(hook("node"));
    return Doubled.apply(y).sum();
  })();
  await collect();
  loss.backward();
  t.deepEqual(called, ["result", "node", "leaf", "accumulated"]);
});

test.serial("a hook is called when its tensor was alone for a while", async (t) => {
  let calls = 0;
  const w = leaf();
  w.register_hook((grad) => {
    calls++;
    return grad.mul(10);
  });
  await collect();
  const make_loss = () => w.mul(2).sum();
  let loss = make_loss();
  await collect();
  loss.backward();
  t.deepEqual([calls, w.grad?.tolist()], [1, [20, 20]]);
  loss = make_loss();
  w.dispose();
  await collect();
  loss.backward();
  t.is(calls, 2);
});

test.serial("a node's hooks last while its object or its tensor does", async (t) => {
  const called: string[] = [];
  const y = leaf().mul(2);
  y.grad_fn?.register_hook(() => {
    called.push("of a node that is asked for anew");
  });
  await collect();
  y.grad_fn?.register_prehook(() => {
    called.push("before");
  });
  await collect();
  y.sum().backward();
  t.deepEqual(called, ["before", "of a node that is asked for anew"]);
  const node = (() => leaf().mul(2).grad_fn)();
  node?.register_hook(() => undefined);
  await collect();
  t.is(node?.name, "MulBackward0");
});

test.serial("the backward of a function is there while one of its outputs is", async (t) => {
  const w = leaf();
  const [, second] = Pair.apply(w);
  await collect();
  second?.sum().backward();
  t.deepEqual(w.grad?.tolist(), [3, 3]);
  // In the place of an output that was changed since.
  const y = Doubled.apply(w);
  await collect();
  y.mul_(5);
  await collect();
  y.sum().backward();
  t.deepEqual(w.grad?.tolist(), [13, 13]);
});

test.serial("a hook that is removed is let go of, and the others stay", async (t) => {
  const w = leaf();
  const called: string[] = [];
  const boxes: WeakRef<object>[] = [];
  const registers = [
    (hook: () => undefined) => w.register_hook(hook),
    (hook: () => undefined) => w.register_post_accumulate_grad_hook(hook),
  ];
  const register_one = (register: (hook: () => undefined) => { remove(): void }) => {
    const box = {};
    boxes.push(new WeakRef(box));
    return register(naming(box));
  };
  for (const [i, register] of registers.entries()) {
    register(() => void called.push(`kept ${i}`) as undefined);
    const handle = register_one(register);
    await collect();
    handle.remove();
  }
  await collect();
  w.mul(2).sum().backward();
  t.deepEqual(called, ["kept 0", "kept 1"]);
  t.deepEqual(
    boxes.map((box) => box.deref()),
    [undefined, undefined],
  );
});

test.serial("a hook after accumulation is given the parameter itself", (t) => {
  const w = leaf();
  const given: Tensor[] = [];
  w.register_post_accumulate_grad_hook((param) => {
    given.push(param);
  });
  torch.scope(() => w.mul(2).sum().backward());
  t.true(given[0] === w);
  t.false(w.is_disposed);
});
